/** What the header `Prefer` (RFC 7240) asks for: a status, a named example, or nothing. */
export interface Preference {
  readonly code?: number;
  readonly example?: string;
}

/** Reads `code=429, example=name`, in any order, with or without quotes; other preferences are passed over. */
export function readPreference(header: string | null): Preference | undefined {
  if (!header) return undefined;
  const found = [...header.matchAll(/(?:^|[,;\s])(code|example) *= *"?([^",;\s]+)"?/gi)];
  const values = Object.fromEntries(found.map(([, name, value]) => [name!.toLowerCase(), value!]));
  const { code, example } = values;
  if (code === undefined && example === undefined) return undefined;
  return { ...(code === undefined ? {} : { code: Number(code) }), ...(example === undefined ? {} : { example }) };
}
