/** Says whether HTTP forbids a body for this status, whatever the document lists (RFC 9110; Fetch's "null body status"). */
export function hasNoBody(status: number): boolean {
  return status === 204 || status === 205 || status === 304;
}
