/**
 * Splits a JSON pointer (RFC 6901), with or without a leading `#`, into its unescaped segments.
 *
 * @param {string} pointer
 * @returns {string[]}
 */
export const parsePointer = (pointer) =>
  pointer
    .split("/")
    .slice(1)
    .map((segment) => segment.replaceAll("~1", "/").replaceAll("~0", "~"));
