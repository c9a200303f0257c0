import type { Violation } from "./outcome.js";

/** Makes the error for something that is refused before it is sent; the message names the place, never the value. */
export function refusal(pointer: string, message: string): Error {
  const violations: Violation[] = [{ pointer, message }];
  return Object.assign(new TypeError(`${pointer} ${message}`), { violations });
}

/** Returns a header value if HTTP can carry it; throws a {@link refusal} for CR, LF, NUL, and for blank credentials. */
export function headerValue(pointer: string, value: unknown, pattern: RegExp = /^[^\r\n\0]*$/): string {
  const text = String(value ?? "");
  if (!pattern.test(text)) throw refusal(pointer, "is missing, or has characters or spaces that a header must not have");
  return text;
}

/** What a credential may consist of: visible ASCII without spaces. */
export const CREDENTIAL: RegExp = /^[!-~]+$/;
