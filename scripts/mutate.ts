import { readOptions } from "./lib/arguments.js";
import { readApis } from "./lib/apis.js";
import { loadBundles } from "./lib/bundle.js";
import { runCommand, UsageError } from "./lib/problems.js";
import { changedFiles } from "./truth/changed-files.js";
import { explainDocumentSurvivor, testDocument } from "./truth/documents/test.js";
import { explainSurvivor, testBundle, type Found } from "./truth/mutation.js";
import { findFalls, findUnrecorded, readScores, recordScores, scoresOf, writeScores } from "./truth/ratchet.js";
import { killerTable, scoreTable } from "./truth/score-table.js";

const USAGE = 'npm run mutate [-- --survivors | --since <git ref> | --record [--because "<reason>"]]';

await runCommand(async () => {
  const { since, record, because, survivors } = readOptions(USAGE, {
    since: { type: "string" },
    record: { type: "boolean" },
    because: { type: "string" },
    survivors: { type: "boolean" },
  });
  if (since !== undefined && record) {
    throw new UsageError(`A part of the mutants makes no score to record.\nUsage: ${USAGE}`);
  }
  const changed = since === undefined ? undefined : changedFiles(since);
  const tested = (await loadBundles(readApis())).map((bundle) => ({ bundle, ...testBundle(bundle, changed) }));
  const found: Found[] = tested.flatMap((result) => result.found);

  console.log(scoreTable("operator", found, ({ operator }) => operator));
  console.log(`\n${scoreTable("document", found, ({ vendor, half }) => `${vendor}, ${half}`)}`);
  for (const { bundle, found: those } of survivors || changed ? tested : []) {
    for (const one of those.filter(({ state }) => state === "survived")) console.log(explainSurvivor(bundle, one));
  }
  const stale = tested.flatMap((result) => result.stale);
  if (stale.length > 0) throw new UsageError(stale.join("\n"));
  if (changed !== undefined) return;

  const documents = tested.map(({ bundle }) => ({ bundle, outcomes: testDocument(bundle) }));
  console.log(`\n${killerTable(documents.flatMap(({ outcomes }) => outcomes))}`);
  const unseen = documents.flatMap(({ bundle, outcomes }) =>
    outcomes.filter(({ killer }) => killer === undefined).map((one) => explainDocumentSurvivor(bundle, one)),
  );
  if (unseen.length > 0) throw new UsageError(unseen.join("\n"));

  const now = scoresOf(found);
  if (record) {
    const { scores, falls } = recordScores(now, readScores(), because);
    if (falls.length > 0) throw new UsageError(falls.join("\n"));
    writeScores(scores);
    console.log("\nRecorded. Run `npm run truth` to bring docs/truth.md up to date.");
    return;
  }
  const falls = findFalls(now, readScores());
  if (falls.length > 0) throw new UsageError(falls.join("\n"));
  const unrecorded = findUnrecorded(now, readScores());
  if (unrecorded.length > 0) {
    console.log(`\nNot as recorded, but no worse: ${unrecorded.join(", ")}. \`npm run mutate -- --record\` holds it.`);
  }
});
