import type { Contract } from "../client/contract.js";
import type { Check, ParameterPlace } from "../mock/contract.js";
import type { Drift } from "../validation/report.js";

/** Compiled checks of one operation: of what is sent, and of what the vendor answers. */
export interface VerifyChecks {
  readonly request: { readonly parameters: Readonly<Partial<Record<ParameterPlace, Check>>>; readonly body?: Check };
  /** Of answers' bodies in the closed world, by status or `default`. */
  readonly bodies: Readonly<Record<string, (value: unknown) => readonly Drift[]>>;
  /** Of answers' headers by lower-case name, by status or `default`. */
  readonly headers: Readonly<Record<string, Check>>;
}

/** What is needed to ask a vendor. */
export interface Verifiable {
  /** Where the published document is, as a file. */
  readonly document: URL;
  readonly contract: Contract;
  readonly checks: Readonly<Record<string, VerifyChecks>>;
}

/** What is needed to ask each vendor, by the name of the vendor's folder; loaded when it is first needed. */
export type VerifyList = Readonly<Record<string, () => Promise<Verifiable>>>;
