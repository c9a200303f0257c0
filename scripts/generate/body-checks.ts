import type { Body, OpenApiDocument, Operation } from "../lib/openapi.js";

/** A body whose schema is compiled into a check. */
export interface CheckedBody {
  /** Name of the check: that of the schema where it has one. */
  readonly name: string;
  /** JSON pointer of the schema in the document. */
  readonly pointer: string;
}

/** The body of an operation's request; undefined where it has none. */
export function requestBody({ id, request }: Operation): (CheckedBody & { required: boolean }) | undefined {
  return request && { ...checkedBody(`${id}_request`, request), required: request.required };
}

/** The bodies of an operation's responses, by status. */
export function responseBodies({ id, responses }: Operation): [string, CheckedBody][] {
  return responses.flatMap(({ status, body }) => (body ? [[status, checkedBody(`${id}_${status}`, body)]] : []));
}

/** The schemas of a document that have names. */
export function namedBodies(document: OpenApiDocument): CheckedBody[] {
  return Object.keys(document.components?.schemas ?? {}).map((name) => ({ name, pointer: `${SCHEMAS}${name}` }));
}

const SCHEMAS = "#/components/schemas/";

function checkedBody(name: string, { media, pointer }: Body): CheckedBody {
  const target = media.schema?.$ref;
  if (!target?.startsWith(SCHEMAS)) return { name, pointer: `${pointer}/schema` };
  return { name: target.slice(SCHEMAS.length), pointer: target };
}
