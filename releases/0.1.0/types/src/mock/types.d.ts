export interface DocumentedReply {
    readonly body: unknown;
    readonly example: string;
    readonly headers: object;
}
export type DocumentedReplies = {
    readonly [Status in number | "default"]?: DocumentedReply;
};
export type StatusOf<Replies> = keyof Replies & (number | "default");
export type ReplyOptions<Replies, Status extends keyof Replies> = Replies[Status] extends DocumentedReply ? Part<Replies[Status]> & (Status extends "default" ? {
    readonly code: number;
} : {
    readonly code?: never;
}) : never;
type Part<Reply extends DocumentedReply> = {
    readonly headers?: HeaderValues<Reply["headers"]>;
} & ({
    readonly example?: Reply["example"];
    readonly body?: never;
} | {
    readonly body: Reply["body"];
    readonly example?: never;
});
type HeaderValues<Headers> = [keyof Headers] extends [never] ? Readonly<Record<string, never>> : {
    readonly [Name in keyof Headers]?: Headers[Name] | undefined;
};
export type Reply<Replies> = Exclude<StatusOf<Replies>, "default"> | {
    readonly [Status in StatusOf<Replies>]: {
        readonly status: Status;
    } & ReplyOptions<Replies, Status>;
}[StatusOf<Replies>];
export interface OperationOverrides<Request, Replies> {
    reply<Status extends StatusOf<Replies>>(status: Status, ...options: Status extends "default" ? [options: ReplyOptions<Replies, Status>] : [options?: ReplyOptions<Replies, Status>]): void;
    sequence(replies: readonly Reply<Replies>[]): void;
    resolve(resolver: (request: Request) => Reply<Replies> | Promise<Reply<Replies>>): void;
    reset(): void;
}
export interface CoverageRow {
    readonly vendor: string;
    readonly operation: string;
    readonly status: string;
    readonly calls: number;
}
export interface MockControls {
    coverage(): CoverageRow[];
    unusedScenarios(): CoverageRow[];
    reset(): void;
}
export interface MockOptions {
    readonly delay?: number;
}
export interface AnyMockOptions extends MockOptions {
    readonly auth?: Readonly<Record<string, string | undefined>> | undefined;
    readonly limit?: number;
}
export {};
