/** An answer as plain data, for any kind of server to send. */
export interface MockAnswer {
  readonly status: number;
  /** By lower-case name. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
}

/** The response header in which a mock says what was wrong with a request, or with its own set-up. */
export const VIOLATION_HEADER = "x-mock-violation";

/** An answer that no document describes: a problem (RFC 9457) that the mock itself reports. */
export function problem(status: number, title: string, detail: string): MockAnswer {
  return {
    status,
    headers: { "content-type": "application/problem+json", [VIOLATION_HEADER]: headerText(detail) },
    body: JSON.stringify({ title, status, detail }),
  };
}

/** Makes any text fit for a header: at most 1000 characters, those beyond visible ASCII escaped as in JSON. */
export function headerText(text: string): string {
  const visible = text.replace(/[^ -~]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`);
  return visible.length > 1000 ? `${visible.slice(0, 997)}...` : visible;
}
