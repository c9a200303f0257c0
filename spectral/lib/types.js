/** The type to which each keyword speaks; of every other one it is silent. */
export const KEYWORD_TYPES = new Map(
  Object.entries({
    string: "maxLength minLength pattern contentEncoding contentMediaType contentSchema",
    number: "maximum minimum exclusiveMaximum exclusiveMinimum multipleOf",
    array: "maxItems minItems uniqueItems items prefixItems contains maxContains minContains unevaluatedItems",
    object:
      "properties patternProperties additionalProperties required maxProperties minProperties propertyNames dependentRequired dependentSchemas unevaluatedProperties",
  }).flatMap(([type, keywords]) => keywords.split(" ").map((keyword) => [keyword, type])),
);

/** The type to which each format speaks, by JSON Schema 2020-12 and the format registry of OpenAPI. */
export const FORMAT_TYPES = new Map(
  Object.entries({
    number:
      "int8 int16 int32 int64 uint8 uint16 uint32 uint64 float double double-int decimal decimal128 single unixtime unix-time",
    string:
      "date-time date time duration email idn-email hostname idn-hostname ipv4 ipv6 uri uri-reference uri-template iri iri-reference uuid json-pointer relative-json-pointer regex byte binary password base64url char commonmark html http-date media-range sf-string sf-token sf-binary decimal decimal128 int64 uint64 unixtime sf-boolean date-time-local time-local",
  }).flatMap(([type, formats]) =>
    formats.split(" ").map((format) => /** @type {[string, string]} */ ([`${type} ${format}`, type])),
  ),
);

/** All formats that are registered. */
export const FORMATS = new Set([...FORMAT_TYPES.keys()].map((key) => key.split(" ")[1] ?? ""));
