import { nodes } from "./walk.js";

/** @typedef {import("./walk.js").Path} Path */

/**
 * All servers that have an address with a host, and that host as it is written, with its variables.
 *
 * @param {unknown} document
 * @returns {Generator<{ value: any, path: Path, scheme: string, host: string }>}
 */
export function* servers(document) {
  for (const { value, path } of nodes(document, "server")) {
    const [, scheme, host] = /^(https?|wss?):\/\/([^/?#]*)/i.exec(`${value.url}`) ?? [];
    if (scheme !== undefined && host !== undefined) yield { value, path, scheme: scheme.toLowerCase(), host };
  }
}

/** @param {string} host */
export const isLocal = (host) => /^(localhost|127\.[\d.]+|0\.0\.0\.0|\[::1\]|[^:]*\.localhost)(:|$)/i.test(host);
