/** The name of a header as HTTP compares it. */
export function lower(header: string): string {
  return header.toLowerCase();
}
