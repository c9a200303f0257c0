import type { Operation } from "../../lib/openapi.js";
import type { Vendor } from "../vendor/vendor.js";
import { sampleCall, type SampleCall, type Target } from "./call.js";
import { curl } from "./curl.js";
import { java } from "./java.js";
import { client, plainFetch } from "./javascript.js";
import { python } from "./python.js";

/** A language that the first call is shown in. */
export interface SampleLanguage {
  readonly id: string;
  readonly title: string;
  /** Its name for the highlighter. */
  readonly highlight: string;
  readonly write: (call: SampleCall, target: Target) => string;
}

/** The languages, in the order of the tabs. */
export const SAMPLE_LANGUAGES: readonly SampleLanguage[] = [
  { id: "curl", title: "curl", highlight: "bash", write: curl },
  { id: "client", title: "TypeScript client", highlight: "typescript", write: client },
  { id: "fetch", title: "fetch", highlight: "javascript", write: plainFetch },
  { id: "python", title: "Python", highlight: "python", write: python },
  { id: "java", title: "Java", highlight: "java", write: java },
];

/** The first call in each language, for the vendor's server and for the mock. */
export function samplesOf(
  vendor: Vendor,
  operation: Operation,
): { language: SampleLanguage; code: Record<Target, string> }[] {
  const call = sampleCall(vendor, operation);
  return SAMPLE_LANGUAGES.map((language) => ({
    language,
    code: { vendor: language.write(call, "vendor"), mock: language.write(call, "mock") },
  }));
}
