import type { SampleCall, Target } from "./call.js";
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

/** A call in each language, for the vendor's server and for the mock. */
export function samplesOf(call: SampleCall): { language: SampleLanguage; code: Record<Target, string> }[] {
  return SAMPLE_LANGUAGES.map((language) => ({
    language,
    code: { vendor: language.write(call, "vendor"), mock: language.write(call, "mock") },
  }));
}
