/** Looks at what a rule is given, and says what is wrong where. */
export interface RuleFunction {
  field?: string;
  // Spectral hands over whatever the document holds.
  function: (input: any, ...rest: any[]) => unknown;
}

/** One rule, as Spectral understands it. */
export interface Rule {
  description?: string;
  documentationUrl?: string;
  message?: string;
  severity?: "error" | "warn" | "info" | "hint" | "off" | number;
  formats?: ((document: unknown, source: string | null) => boolean)[];
  given: string | string[];
  resolved?: boolean;
  then: RuleFunction | RuleFunction[];
}

/** A Spectral ruleset: extend it by name in a ruleset file, or import it into one written in JavaScript. */
export interface Ruleset {
  extends?: [ruleset: object, mode: "all" | "recommended" | "off"][];
  rules: Record<string, Rule | "error" | "warn" | "info" | "hint" | "off">;
}

declare const ruleset: Ruleset;
export default ruleset;
