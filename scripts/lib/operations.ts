import type { OpenApiDocument, Operation, OperationObject, Parameter } from "./openapi.js";
import { formatPointer, resolvePointer } from "../../src/pointer.js";

const METHODS = new Set(["get", "put", "post", "delete", "options", "head", "patch", "trace"]);

/** Lists the operations of a bundled document in the order of its paths, with parameters resolved. */
export function listOperations(document: OpenApiDocument): Operation[] {
  return Object.entries(document.paths).flatMap(([path, item]) =>
    Object.entries(item)
      .filter(([method]) => METHODS.has(method))
      .map(([method, object]) => describe(document, path, method, object)),
  );
}

function describe(document: OpenApiDocument, path: string, method: string, object: OperationObject): Operation {
  const pointer = formatPointer(["paths", path, method]);
  const shared = (document.paths[path] as { parameters?: readonly Parameter[] } | undefined)?.parameters ?? [];
  return {
    id: object.operationId,
    method,
    path,
    pointer,
    object,
    parameters: [...shared, ...(object.parameters ?? [])].map((parameter) => follow(document, parameter).value),
    responses: Object.entries(object.responses).map(([status, response]) => ({
      status,
      object: response,
      pointer: `${pointer}/responses/${status}`,
    })),
  };
}

/** Follows a `$ref` of the bundle to what it names; returns the value itself where there is no reference. */
export function follow<T>(document: OpenApiDocument, value: T): { value: T; pointer?: string | undefined } {
  const pointer = (value as { $ref?: string } | undefined)?.$ref;
  return pointer === undefined ? { value } : { value: resolvePointer(document, pointer) as T, pointer };
}

/** The name that a parameter is looked up by: headers have no case. */
export function wireName({ in: place, name }: Parameter): string {
  return place === "header" ? name.toLowerCase() : name;
}
