import { readOptions } from "./lib/arguments.js";
import { readApis } from "./lib/apis.js";
import { loadBundles } from "./lib/bundle.js";
import { runCommand, UsageError } from "./lib/problems.js";
import { groupBy, tallyTable } from "./mutate/report.js";
import { changedFiles } from "./truth/changed-files.js";
import { compareScores, readScores, writeScores } from "./truth/ratchet.js";
import { explainSurvivor, testBundle, type Found } from "./truth/mutation.js";

const USAGE = "npm run mutate [-- --since <git ref> | --record]";

await runCommand(async () => {
  const { since, record } = readOptions(USAGE, { since: { type: "string" }, record: { type: "boolean" } });
  if (since !== undefined && record) {
    throw new UsageError(`A part of the mutants makes no score to record.\nUsage: ${USAGE}`);
  }
  const changed = since === undefined ? undefined : changedFiles(since);
  const bundles = await loadBundles(readApis());
  const tested = bundles.map((bundle) => ({ bundle, ...testBundle(bundle, changed) }));
  const found: Found[] = tested.flatMap((result) => result.found);

  console.log(
    tallyTable(
      "operator",
      groupBy(found, ({ operator }) => operator),
    ),
  );
  console.log(
    `\n${tallyTable(
      "document",
      groupBy(found, ({ vendor, half }) => `${vendor}, ${half}`),
    )}`,
  );
  for (const { bundle, found: those } of tested) {
    for (const survivor of those.filter(({ state }) => state === "survived"))
      console.log(explainSurvivor(bundle, survivor));
  }
  const stale = tested.flatMap((result) => result.stale);
  if (stale.length > 0) throw new UsageError(stale.join("\n"));
  if (changed !== undefined) return;
  if (record) return writeScores(found);
  const falls = compareScores(found, readScores());
  if (falls.length > 0) throw new UsageError(falls.join("\n"));
});
