import type { Schema } from "../../lib/openapi.js";

const FORMATS: Readonly<Record<string, string>> = {
  int32: "32 bit",
  int64: "64 bit",
  float: "single precision",
  double: "double precision",
  "date-time": "date and time",
  date: "date",
  time: "time",
  duration: "ISO 8601 duration",
  email: "e-mail address",
  uri: "address (URI)",
  "uri-reference": "address, may be relative",
  uuid: "UUID",
  ipv4: "IPv4 address",
  ipv6: "IPv6 address",
  hostname: "host name",
  byte: "base64",
  binary: "bytes",
  password: "secret",
};

/** A format as people say it. */
export function formatWords({ format }: Schema): string | undefined {
  return format === undefined ? undefined : (FORMATS[String(format)] ?? String(format));
}

/** The limits of a schema in words, one phrase each. Values are in backticks. */
export function limitWords(schema: Schema): string[] {
  const phrases = [
    range(schema.minLength, schema.maxLength, "character"),
    range(schema.minItems, schema.maxItems, "item"),
    range(schema.minProperties, schema.maxProperties, "member"),
    numberRange(schema),
    schema.multipleOf === undefined ? undefined : `a multiple of ${schema.multipleOf}`,
    schema.uniqueItems === true ? "each item once" : undefined,
    schema.pattern === undefined ? undefined : `matches \`${schema.pattern}\``,
    schema.contentEncoding === undefined ? undefined : `${schema.contentEncoding} text`,
    schema.contentMediaType === undefined ? undefined : `holds ${schema.contentMediaType}`,
    "const" in schema ? `always \`${JSON.stringify(schema.const)}\`` : undefined,
    "default" in schema ? `\`${JSON.stringify(schema.default)}\` where it is left out` : undefined,
    schema.readOnly === true ? "in answers only" : undefined,
    schema.writeOnly === true ? "in requests only" : undefined,
    schema.additionalProperties === false || schema.unevaluatedProperties === false ? "no other members" : undefined,
  ];
  return phrases.filter((phrase): phrase is string => phrase !== undefined);
}

function range(least: unknown, most: unknown, unit: string): string | undefined {
  const units = (count: unknown): string => `${count} ${unit}${count === 1 ? "" : "s"}`;
  if (least !== undefined && least === most) return `exactly ${units(least)}`;
  if (least !== undefined && most !== undefined) return `${least} to ${units(most)}`;
  if (least !== undefined) return `at least ${units(least)}`;
  return most === undefined ? undefined : `at most ${units(most)}`;
}

function numberRange({ minimum, maximum, exclusiveMinimum, exclusiveMaximum }: Schema): string | undefined {
  const bounds = [
    minimum === undefined ? undefined : `at least ${minimum}`,
    exclusiveMinimum === undefined ? undefined : `more than ${exclusiveMinimum}`,
    maximum === undefined ? undefined : `at most ${maximum}`,
    exclusiveMaximum === undefined ? undefined : `less than ${exclusiveMaximum}`,
  ].filter((bound) => bound !== undefined);
  if (bounds.length === 0) return undefined;
  return minimum !== undefined && maximum !== undefined ? `${minimum} to ${maximum}` : bounds.join(" and ");
}
