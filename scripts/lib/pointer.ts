/** Splits a JSON pointer (RFC 6901), with or without a leading `#`, into its unescaped segments. */
export function parsePointer(pointer: string): string[] {
  return pointer
    .replace(/^#/, "")
    .split("/")
    .slice(1)
    .map((segment) => segment.replaceAll("~1", "/").replaceAll("~0", "~"));
}

/** Joins segments into a JSON pointer (RFC 6901) with a leading `#`. */
export function formatPointer(segments: readonly (string | number)[]): string {
  return ["#", ...segments.map((segment) => String(segment).replaceAll("~", "~0").replaceAll("/", "~1"))].join("/");
}

/** Follows a JSON pointer through plain data; returns undefined where it leads nowhere. */
export function resolvePointer(data: unknown, pointer: string): unknown {
  return parsePointer(pointer).reduce<unknown>(
    (value, segment) => (value as Record<string, unknown> | undefined)?.[segment],
    data,
  );
}
