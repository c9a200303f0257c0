import type { Operation } from "../../lib/openapi.js";
import { requiredValues, targetOf, textOf, type ParameterValues } from "../../lib/required-values.js";
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
  readonly input: ParameterValues;
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
  const input = requiredValues(operation);
  const [mediaType, media] = Object.entries(operation.requestBody?.object.content ?? {})[0] ?? [];
  const success = successOf(operation)?.object;
  return {
    vendor,
    operation,
    method: operation.method.toUpperCase(),
    target: targetOf(operation, input),
    input,
    headers: textOf(input.header),
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
