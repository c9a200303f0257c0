import { below, equalJson, isObject, jsonType, type Schema } from "./schema.js";

/** How a keyword asks for the verdict on a part of the value. */
export interface Evaluation {
  /** Judges a value by a subschema; `path` is the pointer of the value, `seen` collects evaluated members in place. */
  judge(schema: Schema, value: unknown, path: string, seen?: Set<string>): boolean;
  /** True if no verdict may be skipped. */
  readonly exhaustive: boolean;
  readonly formats: Readonly<Record<string, (value: unknown) => boolean>>;
  /** Looks up what a `$ref` names. */
  resolve(reference: string): Schema;
}

/** Judges a value by one keyword. */
export type Keyword = (
  argument: never,
  value: unknown,
  path: string,
  evaluation: Evaluation,
  seen: Set<string> | undefined,
  schema: Readonly<Record<string, unknown>>,
) => boolean;

type Members = Readonly<Record<string, Schema>>;

function every<T>(items: readonly T[], { exhaustive }: Evaluation, test: (item: T, index: number) => boolean): boolean {
  if (!exhaustive) return items.every(test);
  return items.map(test).every(Boolean);
}

function count<T>(items: readonly T[], test: (item: T, index: number) => boolean): number {
  return items.filter(test).length;
}

function inPlace(schema: Schema, value: unknown, path: string, evaluation: Evaluation, seen?: Set<string>): boolean {
  if (seen === undefined) return evaluation.judge(schema, value, path);
  const own = new Set<string>();
  const verdict = evaluation.judge(schema, value, path, own);
  if (verdict) for (const name of own) seen.add(name);
  return verdict;
}

function additionalNames(value: object, schema: Readonly<Record<string, unknown>>): string[] {
  const patterns = Object.keys((schema.patternProperties as object | undefined) ?? {}).map(
    (text) => new RegExp(text, "u"),
  );
  const known = (schema.properties as object | undefined) ?? {};
  return Object.keys(value).filter(
    (name) => !Object.hasOwn(known, name) && !patterns.some((pattern) => pattern.test(name)),
  );
}

function length(text: string): number {
  return [...text].length;
}

const onNumber = (test: (value: number, limit: number) => boolean): Keyword =>
  ((limit: number, value: unknown) => typeof value !== "number" || test(value, limit)) as Keyword;
const onText = (test: (value: string, argument: string & number) => boolean): Keyword =>
  ((argument: string & number, value: unknown) => typeof value !== "string" || test(value, argument)) as Keyword;
const onList = (test: (value: readonly unknown[], limit: number) => boolean): Keyword =>
  ((limit: number, value: unknown) => !Array.isArray(value) || test(value, limit)) as Keyword;
const onObject = (test: (value: object, limit: number) => boolean): Keyword =>
  ((limit: number, value: unknown) => !isObject(value) || test(value, limit)) as Keyword;

const keywords: Record<string, unknown> = {
  type: (types: string | readonly string[], value: unknown) => {
    const actual = jsonType(value);
    return [types].flat().some((type) => type === actual || (type === "number" && actual === "integer"));
  },
  enum: (values: readonly unknown[], value: unknown) => values.some((one) => equalJson(one, value)),
  const: (one: unknown, value: unknown) => equalJson(one, value),
  minimum: onNumber((value, limit) => value >= limit),
  maximum: onNumber((value, limit) => value <= limit),
  exclusiveMinimum: onNumber((value, limit) => value > limit),
  exclusiveMaximum: onNumber((value, limit) => value < limit),
  multipleOf: onNumber((value, step) => Number.isInteger(value / step)),
  minLength: onText((value, limit) => length(value) >= limit),
  maxLength: onText((value, limit) => length(value) <= limit),
  pattern: onText((value, text) => new RegExp(text, "u").test(value)),
  format: (name: string, value: unknown, _path: string, { formats }: Evaluation) => formats[name]?.(value) ?? true,
  minItems: onList((value, limit) => value.length >= limit),
  maxItems: onList((value, limit) => value.length <= limit),
  uniqueItems: (unique: boolean, value: unknown) =>
    !unique ||
    !Array.isArray(value) ||
    value.every((item, index) => value.slice(0, index).every((other) => !equalJson(other, item))),
  minProperties: onObject((value, limit) => Object.keys(value).length >= limit),
  maxProperties: onObject((value, limit) => Object.keys(value).length <= limit),
  required: (names: readonly string[], value: unknown) =>
    !isObject(value) || names.every((name) => Object.hasOwn(value, name)),
  dependentRequired: (rules: Readonly<Record<string, readonly string[]>>, value: unknown) =>
    !isObject(value) ||
    Object.entries(rules).every(
      ([name, needed]) => !Object.hasOwn(value, name) || needed.every((other) => Object.hasOwn(value, other)),
    ),

  properties: (members: Members, value: unknown, path: string, evaluation: Evaluation, seen?: Set<string>) => {
    if (!isObject(value)) return true;
    const names = Object.keys(value).filter((name) => Object.hasOwn(members, name));
    for (const name of names) seen?.add(name);
    return every(names, evaluation, (name) => evaluation.judge(members[name]!, value[name], below(path, name)));
  },
  patternProperties: (members: Members, value: unknown, path: string, evaluation: Evaluation, seen?: Set<string>) => {
    if (!isObject(value)) return true;
    return every(Object.entries(members), evaluation, ([text, schema]) => {
      const pattern = new RegExp(text, "u");
      const names = Object.keys(value).filter((name) => pattern.test(name));
      for (const name of names) seen?.add(name);
      return every(names, evaluation, (name) => evaluation.judge(schema, value[name], below(path, name)));
    });
  },
  additionalProperties: (
    other: Schema,
    value: unknown,
    path: string,
    evaluation: Evaluation,
    seen: Set<string> | undefined,
    schema: Readonly<Record<string, unknown>>,
  ) => {
    if (!isObject(value)) return true;
    const names = additionalNames(value, schema);
    for (const name of names) seen?.add(name);
    return every(names, evaluation, (name) => evaluation.judge(other, value[name], below(path, name)));
  },
  propertyNames: (names: Schema, value: unknown, path: string, evaluation: Evaluation) =>
    !isObject(value) ||
    every(Object.keys(value), evaluation, (name) => evaluation.judge(names, name, below(path, name))),
  prefixItems: (schemas: readonly Schema[], value: unknown, path: string, evaluation: Evaluation) =>
    !Array.isArray(value) ||
    every(schemas.slice(0, value.length), evaluation, (schema, index) =>
      evaluation.judge(schema, value[index], below(path, index)),
    ),
  items: (
    schema: Schema,
    value: unknown,
    path: string,
    evaluation: Evaluation,
    _seen: Set<string> | undefined,
    parent: Readonly<Record<string, unknown>>,
  ) => {
    if (!Array.isArray(value)) return true;
    const first = (parent.prefixItems as readonly unknown[] | undefined)?.length ?? 0;
    return every(value.slice(first), evaluation, (item, index) =>
      evaluation.judge(schema, item, below(path, index + first)),
    );
  },

  $ref: (reference: string, value: unknown, path: string, evaluation: Evaluation, seen?: Set<string>) =>
    evaluation.judge(evaluation.resolve(reference), value, path, seen),
  allOf: (schemas: readonly Schema[], value: unknown, path: string, evaluation: Evaluation, seen?: Set<string>) =>
    every(schemas, evaluation, (schema) => evaluation.judge(schema, value, path, seen)),
  anyOf: (schemas: readonly Schema[], value: unknown, path: string, evaluation: Evaluation, seen?: Set<string>) => {
    if (seen === undefined && !evaluation.exhaustive) {
      return schemas.some((schema) => evaluation.judge(schema, value, path));
    }
    return count(schemas, (schema) => inPlace(schema, value, path, evaluation, seen)) > 0;
  },
  oneOf: (schemas: readonly Schema[], value: unknown, path: string, evaluation: Evaluation, seen?: Set<string>) =>
    count(schemas, (schema) => inPlace(schema, value, path, evaluation, seen)) === 1,
  not: (schema: Schema, value: unknown, path: string, evaluation: Evaluation) => !evaluation.judge(schema, value, path),
  if: (
    condition: Schema,
    value: unknown,
    path: string,
    evaluation: Evaluation,
    seen: Set<string> | undefined,
    schema: Readonly<Record<string, unknown>>,
  ) => {
    const holds = inPlace(condition, value, path, evaluation, seen);
    const chosen = (holds ? schema.then : schema.else) as Schema | undefined;
    return chosen === undefined || evaluation.judge(chosen, value, path, seen);
  },
  dependentSchemas: (rules: Members, value: unknown, path: string, evaluation: Evaluation, seen?: Set<string>) =>
    !isObject(value) ||
    every(
      Object.entries(rules).filter(([name]) => Object.hasOwn(value, name)),
      evaluation,
      ([, schema]) => evaluation.judge(schema, value, path, seen),
    ),
  unevaluatedProperties: (other: Schema, value: unknown, path: string, evaluation: Evaluation, seen?: Set<string>) => {
    if (!isObject(value)) return true;
    const names = Object.keys(value).filter((name) => !seen!.has(name));
    for (const name of names) seen!.add(name);
    return every(names, evaluation, (name) => evaluation.judge(other, value[name], below(path, name)));
  },
};

/** The keywords that decide, in the order in which they are asked; `unevaluatedProperties` needs all before it. */
export const KEYWORDS = keywords as Readonly<Record<string, Keyword>>;

/** Keywords that decide nothing by themselves. */
export const ANNOTATIONS: ReadonlySet<string> = new Set([
  "then",
  "else",
  "title",
  "description",
  "default",
  "deprecated",
  "readOnly",
  "writeOnly",
  "examples",
  "example",
  "contentEncoding",
  "contentMediaType",
  "contentSchema",
  "$comment",
  "$schema",
  "$id",
  "$defs",
]);
