export interface MockAnswer {
    readonly status: number;
    readonly headers: Readonly<Record<string, string>>;
    readonly body: string | undefined;
}
export declare const VIOLATION_HEADER = "x-mock-violation";
export declare function problem(status: number, title: string, detail: string): MockAnswer;
export declare function headerText(text: string): string;
