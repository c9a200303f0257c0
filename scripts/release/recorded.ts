import { copyFileSync, existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readApis } from "../lib/apis.js";
import { entryPoints, readManifest } from "./entry-points.js";
import { recordTypes } from "./recorded-types.js";
import { exportedNames, type ExportedNames } from "./type-changes.js";

/** What is kept of a release, so that later ones can be held against it. */
export interface RecordedRelease {
  readonly version: string;
  /** Path of each document, by the name of its API. */
  readonly documents: Readonly<Record<string, string>>;
  readonly exports: ExportedNames;
  /** Folder of its declarations. */
  readonly types: string;
}

const FOLDER = "releases";
/** The program of a user that is type-checked against each version; a copy is kept of each release. */
const CONSUMER = "test/package/consumer/consumer.ts";

/** Reads the newest recorded release; undefined where none is recorded. */
export function lastRelease(): RecordedRelease | undefined {
  const version = versions().at(-1);
  if (version === undefined) return undefined;
  const folder = join(FOLDER, version);
  const documents = readdirSync(join(folder, "documents")).sort();
  return {
    version,
    documents: Object.fromEntries(
      documents.map((file) => [file.replace(".json", ""), join(folder, "documents", file)]),
    ),
    exports: JSON.parse(readFileSync(join(folder, "exports.json"), "utf8")) as ExportedNames,
    types: join(folder, "types"),
  };
}

/** The kept programs of users of all releases of the last breaking version: each must compile today. */
export function keptConsumers(): string[] {
  const last = versions().at(-1);
  return versions()
    .filter((version) => compatible(version) === compatible(last ?? version))
    .map((version) => join(FOLDER, version, "consumer.ts"));
}

/** Records the project as it is now as a release of the manifest's version; gives the folder. */
export function recordRelease(): string {
  const folder = join(FOLDER, readManifest().version);
  mkdirSync(join(folder, "documents"), { recursive: true });
  for (const { name } of readApis()) {
    copyFileSync(`generated/${name}/openapi.lean.json`, join(folder, "documents", `${name}.json`));
  }
  writeFileSync(join(folder, "exports.json"), `${JSON.stringify(exportedNames(entryPoints()), null, 2)}\n`);
  recordTypes(entryPoints(), join(folder, "types"));
  copyFileSync(CONSUMER, join(folder, "consumer.ts"));
  return folder;
}

function versions(): string[] {
  if (!existsSync(FOLDER)) return [];
  const names = readdirSync(FOLDER).filter((name) => /^\d+\.\d+\.\d+$/.test(name));
  return names.sort((one, other) => one.localeCompare(other, "en", { numeric: true }));
}

/** Versions with the same result promise not to break each other: `0.2` for 0.2.1, `1` for 1.4.0. */
function compatible(version: string): string {
  const [major, minor] = version.split(".");
  return major === "0" ? `0.${minor}` : major!;
}
