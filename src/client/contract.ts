import type { TokenFlow } from "./oauth.js";

/** What a client needs to know of one document at run time; `generated/<vendor>/contract.ts` holds one. */
export interface Contract {
  /** Name of the vendor as people write it, for messages. */
  readonly vendor: string;
  /** URL template of the server, with `{variable}` for each server variable. */
  readonly server: string;
  /** Default value of each server variable; null where the caller must give one. */
  readonly variables?: Readonly<Record<string, string | null>>;
  /** Request header and value prefix of each credential, by its name in `auth`. */
  readonly auth: Readonly<Record<string, CredentialHeader>>;
  /** Where bearer tokens come from, if the document has a flow for them; only then a client brings the code for it. */
  readonly tokens?: TokenFlow;
  readonly operations: Readonly<Record<string, OperationContract>>;
}

/** Where a credential stands in a request. */
export interface CredentialHeader {
  readonly header: string;
  /** What stands before the value, such as `Bearer `; empty where nothing does. */
  readonly prefix: string;
}

/** What a client needs to know of one operation at run time. */
export interface OperationContract {
  readonly method: string;
  /** Path template, relative to the server. */
  readonly path: string;
  /** Whether a request body must be given; absent where the operation has none. */
  readonly body?: "required" | "optional";
  /** Documented statuses, and whether the document gives their answer a body. */
  readonly responses: Readonly<Record<number, "empty" | "json">>;
  /** Declared response headers by lower-case name, with the type that their text is parsed to. */
  readonly headers: Readonly<Record<string, "string" | "integer" | "number" | "boolean">>;
  /** When the document allows that a call is sent again; absent means never. */
  readonly retry?: RetryPolicy;
}

/** What a header that names a wait counts; `retry-after` is seconds or an HTTP date. */
export type WaitUnit = "seconds" | "epoch-seconds" | "retry-after";

/** The document's `x-retry`, which says when sending a call again cannot make a second chat. */
export interface RetryPolicy {
  /** Statuses which prove that nothing was made. */
  readonly statuses: readonly number[];
  /** Response header that names the wait. */
  readonly header?: string;
  /** Unit of that header. */
  readonly unit?: WaitUnit;
  /** Top-level member of the request body by which the vendor is said to know a repeated call. */
  readonly repeatable?: string;
}
