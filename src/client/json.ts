import { isJson } from "#shared/media-type.js";
import type { BodyText } from "./body.js";

/**
 * Parses a JSON object or array. Throws for anything else, `null` and `false` too: no document has them for a body; and
 * for numbers that JavaScript cannot hold, so that an id would silently be another one.
 */
export function parseBody(response: Response, { text, problem }: BodyText): unknown {
  if (problem) throw problem;
  if (text === "") throw unfit("is empty");
  const type = response.headers.get("content-type") ?? "json";
  if (!isJson(type)) throw unfit(`has the content type ${type}`);
  const body: unknown = JSON.parse(text);
  if (typeof body !== "object" || body === null) throw unfit("is not a JSON object");
  const number = unsafeNumber(text);
  if (number !== undefined) throw unfit(`has the integer ${number}, which a number cannot hold`);
  return body;
}

function unfit(problem: string): TypeError {
  return new TypeError(`the body ${problem}`);
}

/** A number of a JSON text that loses digits as a number of JavaScript, or is no longer finite. */
function unsafeNumber(json: string): string | undefined {
  // Strings are cut out only where there is a suspicion: nearly every body ends here.
  if (!/\d{16}|\de\+?\d{3}/i.test(json)) return undefined;
  // In two steps, for one pattern with both would overflow on a long string.
  const bare = json.replace(/\\./g, "").replace(/"[^"]*"/g, "");
  const numbers = bare.match(/-?\d[\d.e+-]*/gi) ?? [];
  return numbers.find((digits) =>
    /^-?\d{16,}(\.0*)?(e[+-]?0+)?$/i.test(digits)
      ? !Number.isSafeInteger(Number(digits))
      : !Number.isFinite(Number(digits)),
  );
}
