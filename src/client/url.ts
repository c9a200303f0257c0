import type { Contract } from "./contract.js";
import { refusal } from "./failure.js";
import type { AnyClientOptions } from "./options.js";
import { fitting } from "./values.js";

const DNS_LABEL = /^(?!-)[a-z\d-]{1,63}(?<!-)$/i;
const HTTP = /^https?:/;
const HTTPS_OR_LOOPBACK = /^https:|^http:\/\/(localhost|127\.[\d.]+|\[::1\])(:|$)/;

/**
 * Fills in the server variables, or takes `baseUrl` instead, without a slash at its end. Throws a TypeError for a missing
 * variable, for one that is more than a single DNS label (it would send credentials to another host), for what is no
 * URL of a server, and for `http:` beyond loopback.
 */
export function serverOf(
  contract: Contract,
  { baseUrl, allowHttp }: AnyClientOptions,
  server: Readonly<Record<string, unknown>>,
): { baseUrl: string; origin: string } {
  const text =
    baseUrl === undefined
      ? contract.server.replace(/\{([^{}]+)\}/g, (_, name: string) => variable(name))
      : fitting(/\S/, "/baseUrl", baseUrl);
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url?.href !== `${url?.origin}${url?.pathname}` || !(allowHttp ? HTTP : HTTPS_OR_LOOPBACK).test(url.origin)) {
    throw refusal("/baseUrl", "must be an https: URL (see allowHttp) without user, query and fragment");
  }
  return { baseUrl: url.href.replace(/\/+$/, ""), origin: url.origin };

  function variable(name: string): string {
    const given = server[name] === undefined ? contract.variables?.[name] : server[name];
    const value = fitting(/\S/, `/server/${name}`, given);
    if (DNS_LABEL.test(value)) return value;
    throw refusal(`/server/${name}`, "must be one DNS label");
  }
}
