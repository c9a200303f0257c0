import type {
  Body,
  Header,
  OpenApiDocument,
  Operation,
  OperationObject,
  OperationParameter,
  Parameter,
  RequestBody,
  RequestBodyObject,
  Response,
} from "./openapi.js";
import { lower } from "./header-name.js";
import { operationMock, responseMock } from "./mock-rules.js";
import { below, formatPointer, resolvePointer } from "../../src/pointer.js";
import { parametersOf, requestBodyOf } from "../../src/verify/document.js";

const METHODS = new Set(["get", "put", "post", "delete", "options", "head", "patch", "trace"]);

/** Lists the operations of a bundled document in the order of its paths, each with all that it is read for. */
export function listOperations(document: OpenApiDocument): Operation[] {
  return Object.entries(document.paths).flatMap(([path, item]) =>
    Object.entries(item)
      .filter(([method]) => METHODS.has(method))
      .map(([method, object]) => describe(document, path, method, object)),
  );
}

function describe(document: OpenApiDocument, path: string, method: string, object: OperationObject): Operation {
  const pointer = formatPointer(["paths", path, method]);
  const parameters = parametersOf(document, { pointer, value: object }).map(
    ({ pointer: at, value }): OperationParameter => ({ ...(value as Parameter), pointer: at }),
  );
  const { value: body, pointer: bodyPointer } = requestBodyOf(document, { pointer, value: object });
  const requestBody = body && { object: body as RequestBodyObject, pointer: bodyPointer };
  const wait = object["x-retry"]?.wait;
  return {
    id: object.operationId,
    method,
    path,
    pointer,
    object,
    parameters,
    parametersIn: (place) => parameters.filter((parameter) => parameter.in === place),
    requestBody,
    request: requestBody && requestOf(requestBody),
    responses: Object.entries(object.responses).map(([status, response]): Response => {
      const at = `${pointer}/responses/${status}`;
      return {
        status,
        object: response,
        pointer: at,
        body: bodyOf(response, at),
        headers: new Map(Object.entries(response.headers ?? {}).map(([name, header]) => [lower(name), header])),
        mock: responseMock(response["x-mock"]),
      };
    }),
    retry: object["x-retry"] && {
      ...object["x-retry"],
      ...(wait && { wait: { ...wait, header: lower(wait.header) } }),
    },
    mock: operationMock(object["x-mock"]),
  };
}

function requestOf({ object, pointer }: NonNullable<Operation["requestBody"]>): RequestBody | undefined {
  const body = bodyOf(object, pointer);
  return body && { ...body, required: object.required === true };
}

/** The body of a request or an answer. It has one media type: a second one is refused when the document is read. */
function bodyOf({ content }: Pick<OperationObject["responses"][string], "content">, at: string): Body | undefined {
  const [entry] = Object.entries(content ?? {});
  if (entry === undefined) return undefined;
  const [mediaType, media] = entry;
  return { mediaType, media, pointer: below(`${at}/content`, mediaType) };
}

/** Follows a `$ref` of the bundle to what it names; returns the value itself where there is no reference. */
export function follow<T>(document: OpenApiDocument, value: T): { value: T; pointer?: string | undefined } {
  const pointer = (value as { $ref?: string } | undefined)?.$ref;
  return pointer === undefined ? { value } : { value: resolvePointer(document, pointer) as T, pointer };
}

/** The type that the text of a header or a parameter is parsed to; texts stay as they are. */
export function headerType({ schema }: Header): "string" | "integer" | "number" | "boolean" {
  const { type } = schema;
  return type === "integer" || type === "number" || type === "boolean" ? type : "string";
}
