import type { JSX } from "preact";

/** The method of a call, coloured. */
export function MethodBadge({ method }: { method: string }): JSX.Element {
  return <span class={`badge method-${method.toLowerCase()}`}>{method.toUpperCase()}</span>;
}

/** A status, coloured by its class. */
export function StatusBadge({ status }: { status: string }): JSX.Element {
  return <span class={`badge status-${/^\d/.test(status) ? status[0] : "x"}`}>{status}</span>;
}
