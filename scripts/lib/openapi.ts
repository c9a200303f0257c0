import type { WaitUnit } from "../../src/client/contract.js";

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

/** When a call may be sent again, as the document states it. */
export interface RetryPolicy {
  readonly statuses: readonly number[];
  /** Statuses which prove that nothing was made, though the same call would be refused again. */
  readonly refused?: readonly number[];
  readonly wait?: { readonly header: string; readonly unit: WaitUnit };
  readonly repeatable?: string;
}

/** An Operation Object with this project's extensions. */
export interface OperationObject {
  readonly operationId: string;
  readonly summary: string;
  readonly description: string;
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: { readonly required?: boolean; readonly content: Record<string, MediaType> };
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

/** One operation with the place that it was found at and its parameters resolved. */
export interface Operation {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  /** JSON pointer of the Operation Object in the bundle. */
  readonly pointer: string;
  readonly object: OperationObject;
  readonly parameters: readonly Parameter[];
  readonly responses: readonly { readonly status: string; readonly pointer: string; readonly object: ResponseObject }[];
}
