import type { Header, OpenApiDocument, ResponseObject } from "../../lib/openapi.js";

/** Where one and the same header stands. */
interface Occurrences {
  readonly name: string;
  readonly header: Header;
  readonly places: { readonly headers: Record<string, unknown>; readonly status: string }[];
}

/**
 * Puts headers that several responses have into `components/headers`, once each; gives a copy. In the bundle that all else
 * is made from they stay inline, since openapi-typescript takes a referenced header for a required one.
 */
export function shareHeaders(document: OpenApiDocument): OpenApiDocument {
  const copy = JSON.parse(JSON.stringify(document)) as OpenApiDocument;
  const shared: Record<string, Header> = {};
  for (const { name, header, places } of findHeaders(copy)) {
    if (places.length < 2) continue;
    const plain = componentName(name);
    const component = Object.hasOwn(shared, plain) ? `${plain}${places[0]!.status}` : plain;
    shared[component] = header;
    for (const { headers } of places) headers[name] = { $ref: `#/components/headers/${component}` };
  }
  if (Object.keys(shared).length === 0) return copy;
  return { ...copy, components: { ...copy.components, headers: shared } };
}

function findHeaders(document: OpenApiDocument): Iterable<Occurrences> {
  const found = new Map<string, Occurrences>();
  const responses = Object.values(document.paths)
    .flatMap((item) => Object.values(item))
    .flatMap(({ responses = {} }) => Object.entries(responses) as [string, ResponseObject][]);
  for (const [status, { headers = {} }] of responses) {
    for (const [name, header] of Object.entries(headers)) {
      const key = JSON.stringify([name, header]);
      const occurrences = found.get(key) ?? { name, header, places: [] };
      occurrences.places.push({ headers: headers as Record<string, unknown>, status });
      found.set(key, occurrences);
    }
  }
  return found.values();
}

/** `X-Calls-Left` and `x_calls_left` as the name of a component: words in capitals, without signs between. */
function componentName(header: string): string {
  return header
    .split(/[^A-Za-z0-9]+/)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join("");
}
