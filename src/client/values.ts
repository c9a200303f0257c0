import { refusal } from "./failure.js";
import { memberOf } from "./members.js";

/** Returns the text of a value if it has one and fits the pattern of its place; throws a {@link refusal} if not. */
export function fitting(pattern: RegExp, pointer: string, value: unknown): string {
  if (value === undefined || value === null) throw refusal(pointer, "is missing");
  if (!["string", "number", "bigint", "boolean"].includes(typeof value)) {
    throw refusal(pointer, "is no text, number or boolean");
  }
  if (typeof value === "number" && !Number.isFinite(value)) throw refusal(pointer, "is not a finite number");
  const text = String(value);
  if (pattern.test(text)) return text;
  throw refusal(pointer, text.trim() === "" ? "is empty" : "has text that is not allowed there");
}

/** What a header value may consist of: no CR, LF, NUL and other control characters, and nothing beyond Latin-1. */
export const FIELD_VALUE: RegExp = /^[\t -~\x80-\xff]*$/;

/** What a header name may consist of (RFC 9110, section 5.1). */
export const FIELD_NAME: RegExp = /^[\w!#$%&'*+.^`|~-]+$/;

/** What a credential may consist of: visible ASCII without spaces. */
export const CREDENTIAL: RegExp = /^[!-~]+$/;

/** What would not change a path's shape: no dot segment, control character, or half of a surrogate pair. */
const SEGMENT = /^(?!\.{0,2}$)[^\p{Cc}\p{Cs}]+$/u;

/** Expands a path template by RFC 6570 simple expansion. Throws a refusal for values that would change its shape. */
export function expandPath(template: string, values: Record<string, unknown> = {}): string {
  return template
    .split(/[{}]/)
    .map((part, index) => (index % 2 ? percentEncode(fitting(SEGMENT, `/path/${part}`, memberOf(values, part))) : part))
    .join("");
}

/** Percent-encodes all but the unreserved characters of RFC 3986. */
export function percentEncode(text: string): string {
  // Nearly every id ends here: what follows shows in the time of a call.
  if (/^[\w.~-]+$/.test(text)) return text;
  return encodeURIComponent(text).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}
