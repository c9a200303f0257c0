import { parseArgs } from "node:util";
import { readApis } from "./lib/apis.js";
import { loadBundles } from "./lib/bundle.js";
import { runCommand, UsageError } from "./lib/problems.js";
import { groupBy, tallyTable } from "./mutate/report.js";
import { changedFiles } from "./truth/changed-files.js";
import { compareScores, readScores, writeScores } from "./truth/ratchet.js";
import { explainSurvivor, testBundle, type Found } from "./truth/mutation.js";

await runCommand(async () => {
  const { since, record } = readArguments();
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

function readArguments(): { since: string | undefined; record: boolean } {
  try {
    const { values } = parseArgs({
      options: { since: { type: "string" }, record: { type: "boolean", default: false } },
    });
    if (values.since !== undefined && values.record) throw new Error("A part of the mutants makes no score to record.");
    return { since: values.since, record: values.record };
  } catch (error) {
    throw new UsageError(`${(error as Error).message}\nUsage: npm run mutate [-- --since <git ref> | --record]`);
  }
}
