import { oas3_1 } from "../lib/formats.js";
import { nearest } from "../lib/nearest.js";
import { rule } from "../lib/rule.js";
import { schemas } from "../lib/walk.js";

/** JSON Schema 2020-12, and what OpenAPI 3.1 adds to it. `nullable` has a rule of its own. */
const KNOWN = new Set(
  `$id $schema $ref $anchor $dynamicRef $dynamicAnchor $vocabulary $comment $defs
  allOf anyOf oneOf not if then else dependentSchemas prefixItems items contains
  properties patternProperties additionalProperties propertyNames unevaluatedItems unevaluatedProperties
  type enum const multipleOf maximum exclusiveMaximum minimum exclusiveMinimum maxLength minLength pattern
  maxItems minItems uniqueItems maxContains minContains maxProperties minProperties required dependentRequired
  title description default deprecated readOnly writeOnly examples format contentEncoding contentMediaType contentSchema
  discriminator xml externalDocs example`.split(/\s+/),
);

/** Another dialect has other keywords. */
const isOwnDialect = (/** @type {unknown} */ dialect) =>
  dialect === undefined ||
  /^https:\/\/(spec\.openapis\.org\/oas\/3\.1\/|json-schema\.org\/draft\/2020-12\/)/.test(`${dialect}`);

export default rule(
  "A schema has only keywords of JSON Schema 2020-12 and OpenAPI 3.1.",
  function* (document) {
    if (!isOwnDialect(document.jsonSchemaDialect)) return;
    for (const { value, path } of schemas(document)) {
      if (!isOwnDialect(value.$schema)) continue;
      for (const keyword of Object.keys(value)) {
        if (KNOWN.has(keyword) || keyword === "nullable" || keyword.startsWith("x-")) continue;
        const meant = nearest(keyword, KNOWN);
        const advice = meant ? `Did you mean \`${meant}\`?` : "Remove it, or name it `x-…`.";
        yield { path: [...path, keyword], message: `\`${keyword}\` is no schema keyword and does nothing. ${advice}` };
      }
    }
  },
  [oas3_1],
);
