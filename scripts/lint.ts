import { loadConfig } from "@redocly/openapi-core";
import { LIST, readApis } from "./lib/apis.js";
import { readOptions } from "./lib/arguments.js";
import { loadBundle } from "./lib/bundle.js";
import { lintWithRedocly } from "./lib/lint-redocly.js";
import { lintHouseStyle } from "./lint/house-style.js";
import { formatProblem, runCommand, SourceError, type Problem } from "./lib/problems.js";
import { readAll } from "./lib/read-document.js";

await runCommand(async () => {
  readOptions("npm run lint", {});
  const apis = readApis();
  const rules = await loadConfig({ configPath: LIST });
  const bundles = await readAll(apis, (api) => loadBundle(api, rules.forAlias(api.name)));
  // Loaded only now, because a mistake in the sources should be told without waiting for the linters.
  const { lintWithSpectral } = await import("./lib/lint-spectral.js");
  const problems: Problem[] = [];
  for (const bundle of bundles) {
    problems.push(...lintHouseStyle(bundle.api));
    problems.push(...bundle.remarks, ...(await lintWithRedocly(bundle, rules.forAlias(bundle.api.name))));
    problems.push(...(await lintWithSpectral(bundle)));
  }
  const distinct = [...new Map(problems.map((problem) => [formatProblem(problem), problem])).values()];
  if (distinct.length > 0) throw new SourceError(distinct);
  const examples = bundles.reduce((sum, bundle) => sum + bundle.examples.length, 0);
  console.log(`${bundles.length} documents and ${examples} examples: no errors, no warnings`);
});
