/** Origins of pages that may call the mock server: those named, or all with `"*"`. Pages of this machine always may. */
export type AllowedOrigins = readonly string[];

/** How long a browser may keep the answer to a preflight, in seconds. */
const PREFLIGHT_AGE = "600";

/** Says whether a page of this origin may read the server's answers. */
export function mayRead(origin: string, allowed: AllowedOrigins): boolean {
  return allowed.includes("*") || allowed.includes(origin) || isLoopback(origin);
}

/** The headers that let a page of another origin read an answer; none where the request names no origin. */
export function corsHeaders({ headers }: Request, allowed: AllowedOrigins): Record<string, string> {
  const origin = headers.get("origin");
  if (origin === null) return {};
  if (!mayRead(origin, allowed)) return { vary: "Origin" };
  return { "access-control-allow-origin": origin, "access-control-expose-headers": "*", vary: "Origin" };
}

/** Says whether a request is a browser's question whether it may send the real one. */
export function isPreflight({ method, headers }: Request): boolean {
  return method === "OPTIONS" && headers.has("origin") && headers.has("access-control-request-method");
}

/** What a preflight allows: the method and the headers that it asks for, credentials in cookies never. */
export function preflightHeaders({ headers }: Request): Record<string, string> {
  const asked = headers.get("access-control-request-headers");
  return {
    "access-control-allow-methods": headers.get("access-control-request-method")!,
    ...(asked === null ? {} : { "access-control-allow-headers": asked }),
    ...(headers.get("access-control-request-private-network") === "true"
      ? { "access-control-allow-private-network": "true" }
      : {}),
    "access-control-max-age": PREFLIGHT_AGE,
  };
}

function isLoopback(origin: string): boolean {
  const url = URL.canParse(origin) ? new URL(origin) : undefined;
  if (!url || !/^https?:$/.test(url.protocol)) return false;
  return /^(localhost|.+\.localhost|127(\.\d{1,3}){3}|\[::1\])$/.test(url.hostname);
}
