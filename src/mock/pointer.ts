/** Splits a JSON pointer (RFC 6901) into its unescaped segments. */
export function parsePointer(pointer: string): readonly string[] {
  return pointer
    .split("/")
    .slice(1)
    .map((segment) => segment.replaceAll("~1", "/").replaceAll("~0", "~"));
}

/** Follows the segments of a JSON pointer through plain data; undefined where they lead nowhere. */
export function readAt(data: unknown, segments: readonly string[]): unknown {
  let value = data;
  for (const segment of segments) {
    if (!isContainer(value) || !Object.hasOwn(value, segment)) return undefined;
    value = value[segment];
  }
  return value;
}

/** Copies data with another value at the place of the segments; gives the data itself where the place has no parent. */
export function writeAt(data: unknown, segments: readonly string[], value: unknown, depth = 0): unknown {
  const segment = segments[depth];
  if (segment === undefined) return value;
  if (!isContainer(data)) return data;
  const child = writeAt(data[segment], segments, value, depth + 1);
  if (child === data[segment]) return data;
  if (!Array.isArray(data)) return { ...data, [segment]: child };
  return data.map((item, index) => (String(index) === segment ? child : item));
}

function isContainer(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
