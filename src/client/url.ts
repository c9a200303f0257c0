import type { Contract } from "./contract.js";
import type { AnyClientOptions } from "./options.js";
import { refusal } from "./refusal.js";

const DNS_LABEL = /^(?!-)[a-z\d-]{1,63}(?<!-)$/i;
const LOOPBACK = /^(localhost|127(\.\d+){3}|\[::1\])$/;

/**
 * Fills in the server variables, or takes `baseUrl` instead. Throws a TypeError for a missing variable, for one that is
 * more than a single DNS label (it would send credentials to another host), and for `http:` beyond loopback.
 */
export function baseUrlOf(contract: Contract, options: AnyClientOptions): string {
  const url =
    options.baseUrl ??
    contract.server.replace(/\{([^{}]+)\}/g, (_, name: string) => {
      const value = options.server?.[name] ?? contract.variables?.[name] ?? "";
      if (!DNS_LABEL.test(value)) throw refusal(`/server/${name}`, "must be one DNS label");
      return value;
    });
  const { protocol, hostname } = new URL(url);
  if (protocol !== "https:" && !options.allowHttp && !LOOPBACK.test(hostname)) {
    throw refusal("/baseUrl", "must be https:, or set allowHttp");
  }
  return url;
}

/**
 * Expands a path template by RFC 6570 simple expansion. Throws a refusal for values that would change the path's
 * shape: empty, `.`, `..`, missing, objects, and those with control characters.
 */
export function expandPath(template: string, values: Record<string, unknown> = {}): string {
  return template.replace(/\{([^{}]+)\}/g, (_, name: string) => {
    const text = String(values[name] ?? "");
    if (/^\.{0,2}$|^\[object|[\0-\x1f\x7f]/.test(text)) {
      throw refusal(`/path/${name}`, "must not be empty, a dot segment, an object, or hold control characters");
    }
    return encodeURIComponent(text).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
  });
}
