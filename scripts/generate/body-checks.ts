import type { MediaType, OpenApiDocument, Operation } from "../lib/openapi.js";
import { follow } from "../lib/operations.js";
import { below, resolvePointer } from "../../src/pointer.js";

/** A body whose schema is compiled into a check. */
export interface CheckedBody {
  /** Name of the check: that of the schema where it has one. */
  readonly name: string;
  /** JSON pointer of the schema in the document. */
  readonly pointer: string;
}

/** The body of an operation's request; undefined where it has none. */
export function requestBody(
  document: OpenApiDocument,
  operation: Operation,
): (CheckedBody & { required: boolean }) | undefined {
  const { id, object, pointer } = operation;
  const body = follow(document, object.requestBody);
  const checked = bodyAt(document, `${id}_request`, body.pointer ?? `${pointer}/requestBody`, body.value?.content);
  return checked && { ...checked, required: body.value?.required === true };
}

/** The bodies of an operation's responses, by status. */
export function responseBodies(document: OpenApiDocument, { id, responses }: Operation): [string, CheckedBody][] {
  return responses.flatMap(({ status, object, pointer }): [string, CheckedBody][] => {
    const checked = bodyAt(document, `${id}_${status}`, pointer, object.content);
    return checked === undefined ? [] : [[status, checked]];
  });
}

/** The schemas of a document that have names. */
export function namedBodies(document: OpenApiDocument): CheckedBody[] {
  return Object.keys(document.components?.schemas ?? {}).map((name) => ({ name, pointer: `${SCHEMAS}${name}` }));
}

const SCHEMAS = "#/components/schemas/";

function bodyAt(
  document: OpenApiDocument,
  name: string,
  base: string,
  content: Record<string, MediaType> | undefined,
): CheckedBody | undefined {
  const [media] = Object.keys(content ?? {});
  if (media === undefined) return undefined;
  const pointer = `${below(`${base}/content`, media)}/schema`;
  const target = (resolvePointer(document, pointer) as { $ref?: string } | undefined)?.$ref;
  if (!target?.startsWith(SCHEMAS)) return { name, pointer };
  return { name: target.slice(SCHEMAS.length), pointer: target };
}
