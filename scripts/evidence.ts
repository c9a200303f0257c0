import { KINDS } from "../spectral/lib/evidence.js";
import { checkEvidence } from "./evidence/check.js";
import { listStale } from "./evidence/stale.js";
import { checkFacts } from "./facts/check.js";
import { summarizeEvidence } from "./evidence/summary.js";
import { readApis } from "./lib/apis.js";
import { readOptions } from "./lib/arguments.js";
import { loadBundles } from "./lib/bundle.js";
import { runCommand, SourceError, UsageError } from "./lib/problems.js";
import { formatTable } from "./lib/table.js";
import { holdRecordings } from "./truth/hold-recordings.js";
import { checkPrinted } from "./truth/printed.js";

await runCommand(async () => {
  const { stale } = readOptions("npm run evidence [-- --stale <days>]", { stale: { type: "string" } });
  if (stale !== undefined && !/^\d+$/.test(stale))
    throw new UsageError(`\`--stale ${stale}\`: write a number of days.`);
  const bundles = await loadBundles(readApis());
  if (stale !== undefined) {
    const claims = bundles.flatMap((bundle) => listStale(bundle, Number(stale), new Date()));
    const rows = claims.map(({ date, place, part, claim, sources }) => [date, sources.join(", "), claim, part, place]);
    console.log(formatTable([["newest source", "sources", "claim", "part", "place"], ...rows]));
    console.log(`\n${claims.length} claims whose last evidence is more than ${stale} days old`);
    return;
  }
  const rows = bundles.map(({ api, document }) => {
    const { parts, byKind, oldest } = summarizeEvidence(document);
    return [api.name, parts, ...KINDS.map((kind) => byKind[kind]), oldest];
  });
  console.log(formatTable([["document", "parts", ...KINDS, "oldest"], ...rows]));
  const problems = [checkEvidence, checkFacts, checkPrinted, holdRecordings].flatMap((check) => bundles.flatMap(check));
  if (problems.length > 0) throw new SourceError(problems);
});
