/** Whether the value of `content-type` says JSON, or a form of it such as `application/problem+json`. */
export function isJson(type: string): boolean {
  return /\bjson\s*(;|$)/i.test(type);
}
