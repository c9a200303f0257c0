import type { Bundle } from "../lib/bundle.js";
import { vendorNames } from "../lib/names.js";
import type { MediaType } from "../lib/openapi.js";

/** The type of a body: the schema's name where it has one, else its place in the generated types. */
export function bodyType(
  bundle: Bundle,
  content: Record<string, MediaType> | undefined,
  owner: string,
): string | undefined {
  const [media, value] = Object.entries(content ?? {})[0] ?? [];
  if (media === undefined) return undefined;
  const name = value?.schema?.$ref?.split("/").at(-1);
  return name ? `${vendorNames(bundle).type}.${name}` : `${owner}["content"][${JSON.stringify(media)}]`;
}
