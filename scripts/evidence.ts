import { checkEvidence } from "./evidence/check.js";
import { checkFacts } from "./facts/check.js";
import { summarizeEvidence } from "./evidence/summary.js";
import { readApis } from "./lib/apis.js";
import { readOptions } from "./lib/arguments.js";
import { loadBundles } from "./lib/bundle.js";
import { EVIDENCE_KINDS } from "./lib/evidence.js";
import { runCommand, SourceError } from "./lib/problems.js";
import { formatTable } from "./lib/table.js";
import { checkPrinted } from "./truth/printed.js";

await runCommand(async () => {
  readOptions("npm run evidence", {});
  const bundles = await loadBundles(readApis());
  const rows = bundles.map(({ api, document }) => {
    const { parts, byKind, oldest } = summarizeEvidence(document);
    return [api.name, parts, ...EVIDENCE_KINDS.map((kind) => byKind[kind]), oldest];
  });
  console.log(formatTable([["document", "parts", ...EVIDENCE_KINDS, "oldest"], ...rows]));
  const problems = [checkEvidence, checkFacts, checkPrinted].flatMap((check) => bundles.flatMap(check));
  if (problems.length > 0) throw new SourceError(problems);
});
