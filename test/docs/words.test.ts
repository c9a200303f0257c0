import { describe, expect, test } from "vitest";
import { formatWords, limitWords } from "../../scripts/docs/schema/words.js";
import type { Schema } from "../../scripts/lib/openapi.js";

describe("in words", () => {
  test.each([
    ["int32", "32 bit"],
    ["int64", "64 bit"],
    ["float", "single precision"],
    ["double", "double precision"],
    ["date-time", "date and time"],
    ["date", "date"],
    ["time", "time"],
    ["duration", "ISO 8601 duration"],
    ["email", "e-mail address"],
    ["uri", "address (URI)"],
    ["uri-reference", "address, may be relative"],
    ["uuid", "UUID"],
    ["ipv4", "IPv4 address"],
    ["ipv6", "IPv6 address"],
    ["hostname", "host name"],
    ["byte", "base64"],
    ["binary", "bytes"],
    ["password", "secret"],
    ["a-format-of-its-own", "a-format-of-its-own"],
    [undefined, undefined],
  ])("the format %s is %s", (format, words) => {
    expect(formatWords({ format })).toBe(words);
  });

  test.each<[Schema, ...string[]]>([
    [{ minLength: 2 }, "at least 2 characters"],
    [{ minLength: 1 }, "at least 1 character"],
    [{ maxLength: 40 }, "at most 40 characters"],
    [{ minLength: 0, maxLength: 40 }, "0 to 40 characters"],
    [{ minLength: 1, maxLength: 1 }, "exactly 1 character"],
    [{ minItems: 2 }, "at least 2 items"],
    [{ maxItems: 1 }, "at most 1 item"],
    [{ minItems: 1, maxItems: 5 }, "1 to 5 items"],
    [{ minProperties: 1 }, "at least 1 member"],
    [{ maxProperties: 9 }, "at most 9 members"],
    [{ minProperties: 2, maxProperties: 2 }, "exactly 2 members"],
    [{ minimum: 0 }, "at least 0"],
    [{ maximum: 9 }, "at most 9"],
    [{ minimum: 0, maximum: 9 }, "0 to 9"],
    [{ exclusiveMinimum: 0 }, "more than 0"],
    [{ exclusiveMaximum: 1 }, "less than 1"],
    [{ exclusiveMinimum: 0, exclusiveMaximum: 1 }, "more than 0 and less than 1"],
    [{ minimum: 0, exclusiveMaximum: 1 }, "at least 0 and less than 1"],
    [{ multipleOf: 5 }, "a multiple of 5"],
    [{ uniqueItems: true }, "each item once"],
    [{ uniqueItems: false }],
    [{ pattern: "^[a-f]+$" }, "matches `^[a-f]+$`"],
    [{ contentEncoding: "base64" }, "base64 text"],
    [{ contentMediaType: "image/png" }, "holds image/png"],
    [{ const: "new" }, 'always `"new"`'],
    [{ const: null }, "always `null`"],
    [{ default: false }, "`false` where it is left out"],
    [{ readOnly: true }, "in answers only"],
    [{ readOnly: false }],
    [{ writeOnly: true }, "in requests only"],
    [{ writeOnly: false }],
    [{ additionalProperties: false }, "no other members"],
    [{ unevaluatedProperties: false }, "no other members"],
    [{ additionalProperties: true }],
    [{ minLength: 1, pattern: "^a", readOnly: true }, "at least 1 character", "matches `^a`", "in answers only"],
    [{}],
  ])("the limits of %j", (schema, ...words) => {
    expect(limitWords(schema)).toEqual(words);
  });
});
