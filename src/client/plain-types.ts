/**
 * The types of openapi-fetch's own calls, for the paths and methods of one document. They are written here because
 * openapi-fetch's own are general, and so cost each compilation more than all else of a client; tests hold them against those.
 */

/** How a plain call reads the body of a success. */
export type ParseAs = "json" | "text" | "blob" | "arrayBuffer" | "stream";

/** What a plain call gives for a body, by `parseAs`. */
interface ParsedBodies<Data> {
  json: Data;
  text: string;
  blob: Blob;
  arrayBuffer: ArrayBuffer;
  stream: Response["body"];
}

/** What a plain call resolves with: `data` of a documented success, or `error`. */
export type PlainResult<As extends ParseAs, Data, Failed> =
  | { data: ParsedBodies<Data>[As]; error?: never; response: Response }
  | { data?: never; error: Failed; response: Response };

/** Options of a plain call, beside its parameters and its body. */
export interface PlainOptions<As extends ParseAs = "json"> extends FetchOptions {
  baseUrl?: string | undefined;
  /** How the body of a success is read. */
  parseAs?: As | undefined;
  headers?: PlainHeaders | undefined;
  /** Milliseconds for the whole call, as for named ones. */
  timeout?: number | undefined;
  fetch?: ((request: Request) => Promise<Response>) | undefined;
  /** Middleware for this call alone, after that of the client. */
  middleware?: Middleware[] | undefined;
  querySerializer?: ((query: any) => string) | undefined;
  bodySerializer?: ((body: any, headers?: any) => any) | undefined;
  pathSerializer?: PathSerializer | undefined;
}

/** What `fetch` takes; each may be undefined under `exactOptionalPropertyTypes`, too. */
type FetchOptions = { [Name in Exclude<keyof RequestInit, "body" | "headers">]?: RequestInit[Name] | undefined };

type PathSerializer = (path: string, values: Record<string, unknown>) => string;
type HeaderValue = string | number | boolean | (string | number | boolean)[] | null | undefined;
type PlainHeaders = NonNullable<RequestInit["headers"]> | Record<string, HeaderValue>;

/** What each hook of middleware is given. */
export interface MiddlewareParams {
  /** The request as it stands; it carries no credentials. */
  request: Request;
  /** The path of the document, with its braces. */
  readonly schemaPath: string;
  readonly params: {
    query?: Record<string, unknown>;
    header?: Record<string, unknown>;
    path?: Record<string, unknown>;
    cookie?: Record<string, unknown>;
  };
  /** Tells the hooks of one call from those of others. */
  readonly id: string;
  /** Options of openapi-fetch. */
  readonly options: {
    baseUrl: string;
    parseAs: ParseAs;
    querySerializer: (query: any) => string;
    bodySerializer: (body: any, headers?: any) => any;
    pathSerializer: PathSerializer;
    fetch: typeof globalThis.fetch;
  };
}

interface MiddlewareHooks {
  /** Sees a request before it is sent; may give another, or an answer. */
  onRequest: (params: MiddlewareParams) => Given<Request | Response>;
  /** Sees an answer; may give another. */
  onResponse: (params: MiddlewareParams & { response: Response }) => Given<Response>;
  /** Sees an error; may give an answer or another error. */
  onError: (
    params: MiddlewareParams & { error: unknown },
  ) => void | Response | Error | Promise<void | Response | Error>;
}

type Given<T> = void | T | undefined | Promise<T | undefined | void>;

/** Middleware of openapi-fetch; each part has one hook at least. */
export type Middleware =
  | (Pick<MiddlewareHooks, "onRequest"> & Partial<MiddlewareHooks>)
  | (Pick<MiddlewareHooks, "onResponse"> & Partial<MiddlewareHooks>)
  | (Pick<MiddlewareHooks, "onError"> & Partial<MiddlewareHooks>);

/** What a client has of openapi-fetch beside its calls. */
export interface PlainClient {
  /** Registers middleware, which sees the calls of this client from then on. */
  use(...middleware: Middleware[]): void;
  /** Takes middleware away. */
  eject(...middleware: Middleware[]): void;
}
