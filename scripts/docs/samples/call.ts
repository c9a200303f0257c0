import type { Operation } from "../../lib/openapi.js";
import type { Vendor } from "../vendor/vendor.js";
import { idPlaceOf, successOf, type IdPlace } from "../vendor/result.js";

/** One call, made from a request example, that each language writes in its own way. */
export interface SampleCall {
  readonly vendor: Vendor;
  readonly operation: Operation;
  readonly method: string;
  /** Address without the base URL: the path with its values, and the query. */
  readonly target: string;
  /** Values of path, query and header parameters by their names, for the client. */
  readonly input: Readonly<Record<"path" | "query" | "header", Readonly<Record<string, unknown>>>>;
  readonly headers: Readonly<Record<string, string>>;
  /** The body, undefined where the operation takes none. */
  readonly body: unknown;
  readonly mediaType: string | undefined;
  readonly id: IdPlace | undefined;
  /** Whether the answer to a good call has a body. */
  readonly answers: boolean;
}

/** Which server a sample calls. */
export type Target = "vendor" | "mock";

/** Makes the call from the first request example and the examples of the required parameters. */
export function sampleCall(vendor: Vendor, operation: Operation): SampleCall {
  const valuesIn = (place: string): Record<string, unknown> =>
    Object.fromEntries(
      operation.parameters
        .filter((parameter) => parameter.in === place && (parameter.required || place === "path"))
        .map(({ name, example, schema }) => [
          name,
          example ?? (schema.examples as unknown[] | undefined)?.[0] ?? schema.enum?.[0] ?? name,
        ]),
    );
  const input = { path: valuesIn("path"), query: valuesIn("query"), header: valuesIn("header") };
  const path = operation.path.replaceAll(/\{([^}]*)\}/g, (_, name: string) =>
    encodeURIComponent(String(input.path[name])),
  );
  const query = new URLSearchParams(
    Object.entries(input.query).map(([name, value]) => [name, String(value)]),
  ).toString();
  const [mediaType, media] = Object.entries(operation.requestBody?.object.content ?? {})[0] ?? [];
  const success = successOf(operation)?.object;
  return {
    vendor,
    operation,
    method: operation.method.toUpperCase(),
    target: `${path}${query ? `?${query}` : ""}`,
    input,
    headers: Object.fromEntries(Object.entries(input.header).map(([name, value]) => [name, String(value)])),
    body: Object.values(media?.examples ?? {})[0]?.value,
    mediaType,
    id: success && idPlaceOf(success, vendor.schemas),
    answers: success?.content !== undefined,
  };
}

/** Base URL of a sample. */
export function baseOf({ vendor }: SampleCall, target: Target): string {
  return target === "mock" ? vendor.mock : vendor.server;
}
