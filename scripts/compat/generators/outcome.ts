import type { Step } from "./tool.js";

/** How a tool took one document: what it did, or the first thing that failed. */
export interface Outcome {
  readonly tool: string;
  readonly vendor: string;
  readonly rendering: string;
  readonly passed: readonly Step[];
  readonly failed?: { readonly step: Step; readonly output: string };
}
