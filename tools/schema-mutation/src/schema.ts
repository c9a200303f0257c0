/** A JSON Schema that is an object; `true` and `false` are met as {@link Schema}. */
export type SchemaObject = Readonly<Record<string, unknown>>;

/** A JSON Schema 2020-12. */
export type Schema = SchemaObject | boolean;

/** Tells whether a value is an object with members: no list, not null. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Names the JSON type of a value; whole numbers are `integer`. */
export function jsonType(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  if (typeof value === "number") return Number.isInteger(value) ? "integer" : "number";
  return typeof value;
}

/** The types that a schema's `type` names; an empty list where it has none. */
export function typesOf(schema: SchemaObject): readonly string[] {
  return schema.type === undefined ? [] : ([schema.type].flat() as string[]);
}

/** Compares two JSON values; the order of members does not matter. */
export function equalJson(left: unknown, right: unknown): boolean {
  if (left === right) return true;
  if (Array.isArray(left) && Array.isArray(right)) {
    return left.length === right.length && left.every((item, index) => equalJson(item, right[index]));
  }
  if (!isObject(left) || !isObject(right)) return false;
  const names = Object.keys(left);
  return (
    names.length === Object.keys(right).length &&
    names.every((name) => name in right && equalJson(left[name], right[name]))
  );
}

/** Joins a JSON pointer and one more segment. */
export function below(pointer: string, segment: string | number): string {
  return `${pointer}/${String(segment).replaceAll("~", "~0").replaceAll("/", "~1")}`;
}

/** Follows a JSON pointer, with or without `#`, possibly percent-encoded; undefined where it leads nowhere. */
export function resolve(data: unknown, pointer: string): unknown {
  const segments = decodeURI(pointer).replace(/^#/, "").split("/").slice(1);
  return segments.reduce<unknown>(
    (value, segment) =>
      (value as Record<string, unknown> | undefined)?.[segment.replaceAll("~1", "/").replaceAll("~0", "~")],
    data,
  );
}
