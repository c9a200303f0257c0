import spectral, { type RulesetDefinition } from "@stoplight/spectral-core";
import evolution from "../../spectral/evolution.js";
import generators from "../../spectral/generators.js";
import house from "../../spectral/house.js";
import neutral from "../../spectral/index.js";
import type { Bundle } from "./bundle.js";
import { parsedDocument } from "../../src/cli/lint/parsed.js";
import { formatPointer } from "../../src/pointer.js";
import type { Problem } from "./problems.js";

const linter = new spectral.Spectral();
linter.setRuleset({ extends: [neutral, generators, evolution, house] } as unknown as RulesetDefinition);

/** Lints the bundle of one API with all the Spectral presets that are published; places are those of the sources. */
export async function lintWithSpectral({ document, tree }: Bundle): Promise<Problem[]> {
  const findings = await linter.run(parsedDocument(document));
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
