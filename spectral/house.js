import { oas } from "@stoplight/spectral-rulesets";
import { at } from "./lib/preset.js";
import { taste } from "./lib/neutral.js";
import evidencePresent from "./rules/evidence-present.js";
import evidenceValid from "./rules/evidence-valid.js";
import mockValid from "./rules/mock-valid.js";
import retryValid from "./rules/retry-valid.js";

/** All rules of `spectral:oas` are errors, those that it does not recommend too. */
const builtIn = Object.fromEntries(Object.keys(oas.rules).map((name) => [name, "error"]));

/** Rules of `spectral:oas` that are wrong for OpenAPI 3.1, or are done better here. */
const off = /** @type {const} */ ({
  "array-items": "off",
  "oas3-valid-media-example": "off",
  "oas3-valid-schema-example": "off",
  // Wants `url`, where 3.1 has `identifier` as well.
  "license-url": "off",
  // Wants a name, an address and an e-mail, where one of them is enough.
  "contact-properties": "off",
  // `description-required` says the same of parameters, and of headers, responses and properties.
  "oas3-parameter-description": "off",
  // The order of tags is the order of the chapters in the documentation.
  "openapi-tags-alphabetical": "off",
  // Two tags on one operation are a choice, not a mistake.
  "operation-singular-tag": "off",
});

// That a description should say more than the name is for its reader to judge, word by word.
const { "description-says-more": _, ...asked } = taste;

/** What this repository asks of its own documents: evidence, mocks, retries, and a description and an example of all. */
export default {
  extends: [[oas, "all"]],
  rules: {
    ...builtIn,
    ...off,
    ...at("error", asked),
    ...at("error", {
      "evidence-present": evidencePresent,
      "evidence-valid": evidenceValid,
      "mock-valid": mockValid,
      "retry-valid": retryValid,
    }),
  },
};
