import type { RulesetDefinition } from "@stoplight/spectral-core";
import ruleset from "../spectral/index.js";
import { readApis } from "./lib/apis.js";
import { loadBundles } from "./lib/bundle.js";
import { lintWithRedocly } from "./lib/lint-redocly.js";
import { lintWithSpectral } from "./lib/lint-spectral.js";
import { formatProblem, runCommand, SourceError, type Problem } from "./lib/problems.js";

await runCommand(async () => {
  const bundles = await loadBundles(readApis());
  const problems: Problem[] = [];
  for (const bundle of bundles) {
    problems.push(...(await lintWithRedocly(bundle)));
    problems.push(...(await lintWithSpectral(bundle, ruleset as unknown as RulesetDefinition)));
  }
  const distinct = [...new Map(problems.map((problem) => [formatProblem(problem), problem])).values()];
  if (distinct.length > 0) throw new SourceError(distinct);
  const examples = bundles.reduce((sum, bundle) => sum + bundle.examples.length, 0);
  console.log(`${bundles.length} documents and ${examples} examples: no errors, no warnings`);
});
