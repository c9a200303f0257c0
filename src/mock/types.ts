/** One documented response of an operation, as the generated types describe it. */
export interface DocumentedReply {
  /** Type of the body; undefined where the document allows that there is none. */
  readonly body: unknown;
  /** Names of the examples. */
  readonly example: string;
  /** Types of the declared headers, by lower-case name. */
  readonly headers: object;
}

/** The documented statuses of an operation. */
export type StatusOf<Replies> = keyof Replies & (number | "default");

/** What a reply may say besides its status: a named example or a body, and headers. */
export type ReplyOptions<Replies, Status extends keyof Replies> = Replies[Status] extends DocumentedReply
  ? Part<Replies[Status]> & (Status extends "default" ? { readonly code: number } : { readonly code?: never })
  : never;

type Part<Reply extends DocumentedReply> = {
  /** Replaces values of declared headers; undefined leaves one out. */
  readonly headers?: HeaderValues<Reply["headers"]>;
} & (
  | {
      /** Name of an example file; the document's first choice where it is left out. */
      readonly example?: Reply["example"];
      readonly body?: never;
    }
  | { readonly body: Reply["body"]; readonly example?: never }
);

/** An empty object type would take any header. */
type HeaderValues<Headers> = [keyof Headers] extends [never]
  ? Readonly<Record<string, never>>
  : { readonly [Name in keyof Headers]?: Headers[Name] | undefined };

/** A whole reply: a status alone, or a status with options. */
export type Reply<Replies> =
  | Exclude<StatusOf<Replies>, "default">
  | {
      readonly [Status in StatusOf<Replies>]: { readonly status: Status } & ReplyOptions<Replies, Status>;
    }[StatusOf<Replies>];

/**
 * What one operation is to answer instead of its default. Each method replaces what was said before. A success is given
 * only to a request that the vendor would accept; errors are given to every request.
 */
export interface OperationOverrides<Request, Replies> {
  /**
   * Answers all further calls so. Throws a TypeError for what the document does not have.
   * @example reply(429, { headers: { "retry-after": 1 } })
   */
  reply<Status extends StatusOf<Replies>>(
    status: Status,
    ...options: Status extends "default"
      ? [options: ReplyOptions<Replies, Status>]
      : [options?: ReplyOptions<Replies, Status>]
  ): void;
  /**
   * Answers the next calls one after the other, then as by default again. Throws a TypeError for what the document does
   * not have.
   * @example sequence([429, 429, { status: 201, example: "fresh-chat" }])
   */
  sequence(replies: readonly Reply<Replies>[]): void;
  /**
   * Lets a function answer, which is called only with requests that the vendor would accept. What it throws, or returns
   * against the document, is answered with 500 and told on the console.
   * @example resolve(({ body }) => (body.text === "" ? 400 : { status: 201, example: "fresh-chat" }))
   */
  resolve(resolver: (request: Request) => Reply<Replies> | Promise<Reply<Replies>>): void;
  /** Answers as by default again. */
  reset(): void;
}

/** How often a documented response was given. */
export interface CoverageRow {
  readonly vendor: string;
  readonly operation: string;
  /** The status, or `default`. */
  readonly status: string;
  readonly calls: number;
}

/** What can be said of a whole mock. */
export interface MockControls {
  /** Every documented response with its number of calls; `console.table` prints it. */
  coverage(): CoverageRow[];
  /** The rows of {@link coverage} that no call has got. */
  unusedScenarios(): CoverageRow[];
  /** Answers as by default again, with a full rate limit and ids from the start; keeps what {@link coverage} counts. */
  reset(): void;
}

/** Options of every mock. */
export interface MockOptions {
  /**
   * Milliseconds before each answer.
   * @default 0
   */
  readonly delay?: number | undefined;
}

/** Options as the runtime sees them, before the generated types narrow them to a vendor. */
export interface AnyMockOptions extends MockOptions {
  readonly auth?: Readonly<Record<string, string | undefined>> | undefined;
  readonly limit?: number | undefined;
}
