import type { OpenApiDocument, Operation, Schema } from "../lib/openapi.js";
import { formatPointer, parsePointer, resolvePointer } from "../../src/pointer.js";

/**
 * Finds the parts of a bundled document that a place of the facts table names; empty where there is no such part.
 * A member of a body is named as it is on the wire (`201/agents/role`), so that no name of a schema gets into the table.
 */
export function findPlaces(document: OpenApiDocument, operation: Operation, place: string): string[] {
  const [head = "", name = ""] = place.split(" ");
  if (head === "document") return ["#/info"];
  if (head === "call") return [operation.pointer];
  if (head === "server") {
    return document.servers.flatMap(({ variables = {} }, index) => [
      `#/servers/${index}`,
      ...Object.keys(variables).map((key) => formatPointer(["servers", index, "variables", key])),
    ]);
  }
  if (head === "security") {
    return Object.keys(document.components?.securitySchemes ?? {}).map((key) =>
      formatPointer(["components", "securitySchemes", key]),
    );
  }
  if (head === "parameter") {
    const found = operation.parameters.find((parameter) => parameter.name === name);
    return found ? [found.pointer, `${found.pointer}/schema`] : [];
  }
  if (head === "header") return findHeaders(operation, name).flat();
  const [body = "", ...members] = place.split("/");
  const owner = body === "request" ? operation.requestBody?.pointer : `${operation.pointer}/responses/${body}`;
  if (owner === undefined || resolvePointer(document, owner) === undefined) return [];
  const roots = schemasOf(document, owner).flatMap((pointer) => expand(document, pointer));
  const found = members.reduce(
    (pointers, member) => pointers.flatMap((pointer) => membersNamed(document, pointer, member)),
    roots,
  );
  return members.length === 0 ? [owner, ...roots] : [...new Set(found)];
}

/** Finds a header of answers, with its schema, on each status that has it. */
export function findHeaders({ responses }: Operation, name: string): string[][] {
  return responses.flatMap(({ object, pointer }) =>
    Object.keys(object.headers ?? {})
      .filter((header) => header.toLowerCase() === name.toLowerCase())
      .map((header) => pointer + formatPointer(["headers", header]).slice(1))
      .map((found) => [found, `${found}/schema`]),
  );
}

/** Lists the schemas of a body, one for each media type. */
export function schemasOf(document: OpenApiDocument, owner: string): string[] {
  const { content = {} } = (resolvePointer(document, owner) ?? {}) as { content?: Record<string, { schema?: Schema }> };
  return Object.entries(content).flatMap(([type, { schema }]) =>
    schema === undefined ? [] : [owner + formatPointer(["content", type, "schema"]).slice(1)],
  );
}

/** Lists a schema and all that it is composed of, through references, branches and items. */
export function expand(document: OpenApiDocument, pointer: string, seen = new Set<string>()): string[] {
  if (seen.has(pointer)) return [];
  seen.add(pointer);
  const schema = resolvePointer(document, pointer) as Schema;
  const branches = (["anyOf", "oneOf", "allOf"] as const).flatMap((keyword) =>
    (schema[keyword] ?? []).map((_, index) => `${pointer}/${keyword}/${index}`),
  );
  const next = [...(schema.$ref === undefined ? [] : [canonical(schema.$ref)]), ...branches];
  if (schema.items !== undefined) next.push(`${pointer}/items`);
  return [pointer, ...next.flatMap((child) => expand(document, child, seen))];
}

function membersNamed(document: OpenApiDocument, pointer: string, name: string): string[] {
  const { properties = {} } = resolvePointer(document, pointer) as Schema;
  return name in properties ? expand(document, pointer + formatPointer(["properties", name]).slice(1)) : [];
}

/** Writes a reference as the pointers of this module are written. */
function canonical(reference: string): string {
  return formatPointer(parsePointer(decodeURI(reference)));
}
