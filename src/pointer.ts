import { parsePointer } from "#shared/pointer.js";

export { parsePointer };

/** Joins segments into a JSON pointer (RFC 6901) with a leading `#`. */
export function formatPointer(segments: readonly (string | number)[]): string {
  return segments.reduce<string>(below, "#");
}

/** Joins a JSON pointer and one more segment. */
export function below(pointer: string, segment: string | number): string {
  return `${pointer}/${String(segment).replaceAll("~", "~0").replaceAll("/", "~1")}`;
}

/** Follows a JSON pointer through plain data; undefined where it leads nowhere. */
export function resolvePointer(data: unknown, pointer: string): unknown {
  return readAt(data, parsePointer(pointer));
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

/** Whether a value has members or items. */
export function isContainer(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
