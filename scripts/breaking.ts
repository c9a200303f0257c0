import { readFileSync } from "node:fs";
import { rootNote } from "../spectral/lib/evidence.js";
import { readApis } from "./lib/apis.js";
import { readOptions } from "./lib/arguments.js";
import type { OpenApiDocument } from "./lib/openapi.js";
import { runCommand, UsageError } from "./lib/problems.js";
import { bumpAfter, covers, type Change } from "./release/bump.js";
import { documentChanges } from "./release/document-changes.js";
import { entryPoints, readManifest } from "./release/entry-points.js";
import { judge } from "./release/judge.js";
import { keptConsumers, lastRelease, recordRelease, type RecordedRelease } from "./release/recorded.js";
import { typeChanges } from "./release/recorded-types.js";
import { readStated } from "./release/stated.js";
import { consumerErrors, exportChanges, exportedNames } from "./release/type-changes.js";

/** A vendor of today or of the last release, and what has changed in its document. */
interface VendorChanges {
  readonly name: string;
  readonly sources: readonly string[];
  readonly changes: readonly Change[];
}

async function changesByVendor(last: RecordedRelease): Promise<VendorChanges[]> {
  const today = new Set(readApis().map(({ name }) => name));
  const known = new Set([...Object.keys(last.documents), ...today]);
  const compared = [...known].map(async (name): Promise<VendorChanges> => {
    const before = last.documents[name];
    if (!today.has(name)) {
      return { name, sources: [], changes: [{ bump: "major", where: name, message: "The vendor is gone." }] };
    }
    const changes: Change[] =
      before === undefined
        ? [{ bump: "minor", where: name, message: "The vendor is new." }]
        : await documentChanges(name, before, `generated/${name}/openapi.lean.json`);
    const document = JSON.parse(readFileSync(`generated/${name}/openapi.json`, "utf8")) as OpenApiDocument;
    const sources = Object.values(rootNote(document).sources ?? {}).flatMap(({ url }) => url ?? []);
    return { name: document.info["x-vendor-name"] ?? document.info.title, sources: [...new Set(sources)], changes };
  });
  return Promise.all(compared);
}

await runCommand(async () => {
  const { record } = readOptions("npm run compat:breaking [-- --record]", { record: { type: "boolean" } });
  if (record) {
    console.log(`Recorded in ${recordRelease()}/`);
    return;
  }
  const last = lastRelease();
  if (!last) throw new UsageError("No release is recorded. Record one with `npm run compat:breaking -- --record`.");
  const documents = await changesByVendor(last);
  const entries = entryPoints();
  const changes = [
    ...documents.flatMap(({ changes }) => changes),
    ...exportChanges(last.exports, exportedNames(entries)),
    ...typeChanges(entries, last.types),
    ...consumerErrors(entries, keptConsumers()),
  ];
  for (const { bump, where, message } of changes)
    if (covers(bump, "minor")) console.log(`${bump}  ${where}\n       ${message}`);
  const stated = await readStated(readManifest().name);
  const vendors = documents.map(({ changes, ...vendor }) => ({
    ...vendor,
    changed: changes.some(({ bump }) => covers(bumpAfter(last.version, bump), "minor")),
  }));
  const { required, complaints } = judge(last.version, changes, stated, vendors);
  if (complaints.length > 0) throw new UsageError(`\n${complaints.join("\n")}`);
  console.log(`\nSince ${last.version} the changes need "${required}"; the changesets say "${stated.bump}".`);
});
