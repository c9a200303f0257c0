import { fitting, percentEncode } from "./values.js";

/** A text without half of a surrogate pair, which UTF-8 cannot hold. */
const WELL_FORMED = /^\P{Cs}*$/u;

/**
 * Writes query parameters in OpenAPI's default style (`form`, exploded): an array gives its name once for each item, and
 * undefined is left out. Throws a refusal for null, objects and dates, which have no form of their own in it.
 */
export function expandQuery(values: Record<string, unknown>): string {
  return Object.entries(values)
    .filter(([, value]) => value !== undefined)
    .flatMap(([name, value]) =>
      (Array.isArray(value) ? value : [value]).map(
        (item) => `${percentEncode(name)}=${percentEncode(fitting(WELL_FORMED, `/query/${name}`, item))}`,
      ),
    )
    .join("&");
}
