import type { WaitUnit } from "../client/contract.js";
import type { Violation } from "../client/outcome.js";

/** What a mock needs to know of one document; `generated/<vendor>/mock.ts` holds one. */
export interface MockContract {
  /** Name of the vendor's folder, which is its path on the mock server. */
  readonly name: string;
  /** Name of the vendor as people write it. */
  readonly vendor: string;
  /** URL template of the server, with `{variable}` for each server variable. */
  readonly server: string;
  /** Token endpoint of the OAuth 2 client-credentials flow, where the document has one. */
  readonly tokenUrl?: string;
  readonly credentials: readonly MockCredential[];
  readonly operations: Readonly<Record<string, MockOperation>>;
}

/** One credential that every request has to carry. */
export interface MockCredential {
  /** Its name in `auth`. */
  readonly name: string;
  /** Lower-case name of the request header. */
  readonly header: string;
  readonly prefix?: string;
}

/** One operation with its documented responses. */
export interface MockOperation {
  readonly method: string;
  /** Path template, relative to the server. */
  readonly path: string;
  /** How the texts of parameters are read, by place and name; header names are in lower case. */
  readonly parameters: Readonly<Partial<Record<ParameterPlace, Readonly<Record<string, ParameterType>>>>>;
  /** Whether a body may or must be sent; absent means that none is read. */
  readonly body?: "optional" | "required";
  readonly rules: MockRules;
  /** By status, or `default`. */
  readonly responses: Readonly<Record<string, MockResponse>>;
  readonly checks: MockChecks;
}

/** Where a parameter stands in a request. */
export type ParameterPlace = "path" | "query" | "header";

/** The type that a parameter's text is parsed to; `[]` stands for one value each time that the name occurs. */
export type ParameterType = ScalarType | `${ScalarType}[]`;

/** A type that a text can be parsed to. */
export type ScalarType = "string" | "integer" | "number" | "boolean";

/** One documented response. */
export interface MockResponse {
  /** Absent where the response has no body. */
  readonly mediaType?: string;
  /** By lower-case name. */
  readonly headers: Readonly<Record<string, MockHeader>>;
  readonly examples: Readonly<Record<string, unknown>>;
  /** Name of the example that is answered where none is asked for. */
  readonly example?: string;
  /** Runtime expressions: what is written where, source by target. */
  readonly echo?: Readonly<Record<string, string>>;
  /** Runtime expressions of the values that count up with each call. */
  readonly count?: readonly string[];
}

/** Examples by operationId, status and name. */
export type MockExamples = Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, unknown>>>>>>;

/** One documented response header. */
export interface MockHeader {
  readonly type: ScalarType;
  /** What is sent by default; absent means that the header is not. */
  readonly value?: string | number | boolean;
}

/** How a call is refused: by which documented response, and where that says what was wrong. */
export interface MockRefusal {
  readonly status: number;
  readonly example?: string;
  /** Runtime expression of the place that gets the violations in words. */
  readonly message?: string;
  /** Runtime expression of the place that gets the path of the first offending member, such as `items[0].id`. */
  readonly member?: string;
}

/** The document's `x-mock` of an operation. */
export interface MockRules {
  readonly missingCredentials?: MockRefusal;
  readonly wrongCredentials?: MockRefusal;
  readonly invalidRequest?: MockRefusal;
  /** For bodies that are not JSON; `invalidRequest` where absent. */
  readonly unreadableBody?: MockRefusal;
  /** For other methods on the same path. */
  readonly wrongMethod?: MockRefusal;
  readonly rateLimited?: MockRefusal;
  readonly rateLimit?: MockRateLimit;
}

/** The response headers that tell of a rate limit, by lower-case name. */
export interface MockRateLimit {
  readonly limit?: string;
  readonly remaining?: string;
  /** The header that names the wait, and its unit. */
  readonly wait?: { readonly header: string; readonly unit: WaitUnit };
  /** Seconds after which the count starts anew; 60 where absent. */
  readonly window?: number;
}

/** Lists what is wrong with a value; an empty list means nothing. */
export type Check = (value: unknown) => readonly Violation[];

/** Compiled checks of one operation. */
export interface MockChecks {
  readonly parameters: Readonly<Partial<Record<ParameterPlace, Check>>>;
  readonly body?: Check;
  readonly responses: Readonly<Record<string, Check>>;
}
