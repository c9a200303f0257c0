import type { Bundle } from "../lib/bundle.js";
import { vendorNames } from "../lib/names.js";
import type { Body, Operation, Response } from "../lib/openapi.js";

/** The type of the body of a request; undefined where there is none. */
export function requestType(bundle: Bundle, { id, request }: Operation): string | undefined {
  return typeOf(bundle, request, `NonNullable<operations[${JSON.stringify(id)}]["requestBody"]>`);
}

/** The type of the body of an answer; undefined where there is none. */
export function responseType(bundle: Bundle, { id }: Operation, { status, body }: Response): string | undefined {
  const key = status === "default" ? `"default"` : status;
  return typeOf(bundle, body, `operations[${JSON.stringify(id)}]["responses"][${key}]`);
}

/** The schema's name where it has one, else its place in the generated types. */
function typeOf(bundle: Bundle, body: Body | undefined, owner: string): string | undefined {
  if (body === undefined) return undefined;
  const name = body.media.schema?.$ref?.split("/").at(-1);
  return name ? `${vendorNames(bundle).type}.${name}` : `${owner}["content"][${JSON.stringify(body.mediaType)}]`;
}
