import spectral, { type RulesetDefinition } from "@stoplight/spectral-core";
import type { Bundle } from "./bundle.js";
import { formatPointer } from "./pointer.js";
import type { Problem } from "./problems.js";

/** Lints the bundle of one API with a Spectral ruleset; places are those of the sources. */
export async function lintWithSpectral({ document, tree }: Bundle, ruleset: RulesetDefinition): Promise<Problem[]> {
  const linter = new spectral.Spectral();
  linter.setRuleset(ruleset);
  const findings = await linter.run(JSON.stringify(document));
  return findings.map(({ code, message, path, severity }): Problem => {
    const pointer = formatPointer(path);
    return {
      ...tree.locate(pointer),
      pointer,
      rule: String(code),
      severity: severity === 0 ? "error" : "warning",
      message,
    };
  });
}
