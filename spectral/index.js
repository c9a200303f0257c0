import { oas } from "@stoplight/spectral-rulesets";
import { neutral } from "./lib/neutral.js";

/** Rules of `spectral:oas` that are wrong for OpenAPI 3.1, are done better here, or are a matter of taste. */
const off = /** @type {const} */ ({
  // Wants `items` beside `prefixItems` and on arrays of anything, which 2020-12 does not ask for.
  "array-items": "off",
  // `example-valid` follows recursive schemas, which these two leave out without a word.
  "oas3-valid-media-example": "off",
  "oas3-valid-schema-example": "off",
  // A summary may say all of an operation.
  "operation-description": "off",
  // Where to write to is for the owner to say.
  "info-contact": "off",
  // Tags are chapters of a documentation, which not everybody makes of the document.
  "operation-tags": "off",
});

/**
 * Spectral rules for OpenAPI 3.1 that anybody can keep: an error is what the specification, or every tool, calls wrong.
 * Lint the bundled document: the rules do not follow references into other files.
 */
export default {
  extends: [[oas, "recommended"]],
  rules: { ...off, ...neutral },
};
