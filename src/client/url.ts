import type { Contract } from "./contract.js";
import { refusal } from "./ending.js";
import type { AnyClientOptions } from "./options.js";

const DNS_LABEL = /^(?!-)[a-z\d-]{1,63}(?<!-)$/i;
const HTTPS_OR_LOOPBACK = /^https:|^http:\/\/(localhost|127\.[\d.]+|\[::1\])(:|$)/;

/**
 * Fills in the server variables, or takes `baseUrl` instead, without a slash at its end. Throws a TypeError for a missing
 * variable, for one that is more than a single DNS label (it would send credentials to another host), for what is no
 * URL of a server, and for `http:` beyond loopback.
 */
export function baseUrlOf(contract: Contract, options: AnyClientOptions): string {
  const url =
    options.baseUrl ??
    contract.server.replace(/\{([^{}]+)\}/g, (_, name: string) => {
      const value = options.server?.[name] ?? contract.variables?.[name] ?? "";
      if (!DNS_LABEL.test(value)) throw refusal(`/server/${name}`, "must be one DNS label");
      return value;
    });
  const { href, origin, pathname } = URL.canParse(url) ? new URL(url) : ({} as URL);
  if (href !== origin + pathname || !(options.allowHttp ? /^https?:/ : HTTPS_OR_LOOPBACK).test(origin)) {
    throw refusal("/baseUrl", "must be an https: URL (see allowHttp) without user, query and fragment");
  }
  return href.replace(/\/+$/, "");
}
