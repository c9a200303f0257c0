export declare function templatePattern(template: string): string;
export declare function pathReader(template: string): (path: string) => Record<string, string> | undefined;
export declare function fixedLength(template: string): number;
export declare function pathOf(template: string): string;
export declare function splitUrl(url: string): {
    path: string;
    query: string;
};
