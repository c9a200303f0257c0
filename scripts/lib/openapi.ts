import type { WaitUnit } from "../../src/client/contract.js";
import type { ParameterPlace } from "../../src/mock/contract.js";
import type { OperationMock, ResponseMock } from "./mock-rules.js";

/** JSON Schema 2020-12 as far as the scripts look into it. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly description?: string;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly additionalProperties?: Schema | boolean;
  readonly [keyword: string]: unknown;
}

/** A Media Type Object. */
export interface MediaType {
  schema?: Schema;
  examples?: Record<string, { summary: string; value: unknown }>;
}

/** A Header Object. */
export interface Header {
  readonly description?: string;
  readonly required?: boolean;
  readonly schema: Schema;
  readonly example?: unknown;
}

/** A Response Object with this project's extensions. */
export interface ResponseObject {
  readonly description: string;
  headers?: Record<string, Header>;
  readonly content?: Record<string, MediaType>;
  readonly "x-mock"?: unknown;
}

/** A Parameter Object. */
export interface Parameter {
  readonly name: string;
  readonly in: "path" | "query" | "header" | "cookie";
  readonly required?: boolean;
  readonly description?: string;
  readonly style?: string;
  readonly explode?: boolean;
  readonly schema: Schema;
  readonly example?: unknown;
}

/** A parameter of an operation. */
export interface OperationParameter extends Parameter {
  /** JSON pointer of the Parameter Object in the bundle. */
  readonly pointer: string;
}

/** When a call may be sent again, as the document states it. */
export interface RetryPolicy {
  readonly statuses: readonly number[];
  /** Statuses which prove that nothing was made, though the same call would be refused again. */
  readonly refused?: readonly number[];
  readonly wait?: { readonly header: string; readonly unit: WaitUnit };
  readonly repeatable?: string;
}

/** A Request Body Object. */
export interface RequestBodyObject {
  readonly description?: string;
  readonly required?: boolean;
  readonly content: Readonly<Record<string, MediaType>>;
}

/** An Operation Object with this project's extensions. */
export interface OperationObject {
  readonly operationId: string;
  readonly summary: string;
  readonly description: string;
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: RequestBodyObject;
  readonly responses: Record<string, ResponseObject>;
  readonly "x-retry"?: RetryPolicy;
  readonly "x-mock"?: unknown;
}

/** A Security Scheme Object. */
export interface SecurityScheme {
  readonly type: "apiKey" | "http" | "oauth2" | string;
  readonly description?: string;
  readonly in?: string;
  readonly name?: string;
  readonly scheme?: string;
  readonly flows?: { readonly clientCredentials?: { readonly tokenUrl: string } };
}

/** A Server Variable Object. */
export interface ServerVariable {
  readonly default: string;
  readonly enum?: readonly string[];
  readonly description?: string;
}

/** A Server Object with this project's extensions. */
export interface Server {
  readonly url: string;
  readonly description?: string;
  readonly variables?: Record<string, ServerVariable>;
  /** Variables whose default is a placeholder, so that each caller must give a value. */
  readonly "x-required"?: readonly string[];
}

/** A bundled OpenAPI 3.1 document. */
export interface OpenApiDocument {
  readonly openapi: string;
  readonly info: { readonly title: string; readonly version: string; readonly "x-vendor-name"?: string };
  readonly servers: readonly Server[];
  readonly security?: readonly Record<string, readonly string[]>[];
  readonly paths: Record<string, Record<string, OperationObject>>;
  readonly components?: {
    readonly schemas?: Record<string, Schema>;
    responses?: Record<string, ResponseObject>;
    readonly parameters?: Record<string, Parameter>;
    headers?: Record<string, Header>;
    readonly securitySchemes?: Record<string, SecurityScheme>;
  };
}

/** The body of a request or an answer, in its one media type. */
export interface Body {
  readonly mediaType: string;
  readonly media: MediaType;
  /** JSON pointer of the Media Type Object. */
  readonly pointer: string;
}

/** The body of a request. */
export interface RequestBody extends Body {
  readonly required: boolean;
}

/** One answer of an operation. */
export interface Response {
  readonly status: string;
  readonly pointer: string;
  readonly object: ResponseObject;
  readonly body: Body | undefined;
  /** By lower-case name, as HTTP compares them. */
  readonly headers: ReadonlyMap<string, Header>;
  readonly mock: ResponseMock;
}

/** One operation, with all that documents say of it read once: what the outputs cannot hold was refused before. */
export interface Operation {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  /** JSON pointer of the Operation Object in the bundle. */
  readonly pointer: string;
  readonly object: OperationObject;
  /** Those of the path item too, where the operation has no other one of the name and place; each resolved. */
  readonly parameters: readonly OperationParameter[];
  readonly parametersIn: (place: ParameterPlace) => readonly OperationParameter[];
  /** The Request Body Object and its JSON pointer; undefined where no body is sent. */
  readonly requestBody: { readonly object: RequestBodyObject; readonly pointer: string } | undefined;
  /** The same body in its one media type. */
  readonly request: RequestBody | undefined;
  readonly responses: readonly Response[];
  /** When a call may be sent again; the header's name in lower case. */
  readonly retry: RetryPolicy | undefined;
  readonly mock: OperationMock;
}
