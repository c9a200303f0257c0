import { execFileSync } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DOCUMENTS } from "../generate/entries.js";
import { readApis } from "../lib/apis.js";
import { UsageError } from "../lib/problems.js";
import { readManifest } from "./entry-points.js";

/**
 * Puts what a release consists of into a folder: the packed tarball, each document as `<vendor>.<rendering>`, and the
 * release's notes. Throws a {@link UsageError} where the tag and the manifest disagree, or the changelog has no entry.
 */
export function writeAssets(folder: string, tag: string): string[] {
  const { version } = readManifest();
  if (tag !== `v${version}`) {
    throw new UsageError(
      `The tag is ${tag}, but package.json says ${version}. Tag the commit that \`npm run release:version\` made.`,
    );
  }
  const notes = readNotes(version);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "notes.md"), notes);
  for (const { name } of readApis()) {
    for (const file of DOCUMENTS) copyFileSync(`generated/${name}/${file}`, join(folder, `${name}.${file}`));
  }
  execFileSync("npm", ["pack", "--silent", "--pack-destination", folder], { stdio: ["ignore", "ignore", "inherit"] });
  return [version, folder];
}

/** The changelog's entry of one version, without its heading. */
function readNotes(version: string): string {
  const changelog = existsSync("CHANGELOG.md") ? readFileSync("CHANGELOG.md", "utf8") : "";
  const [, after] = changelog.split(new RegExp(`^## ${version.replaceAll(".", "\\.")}$`, "m"));
  if (after === undefined)
    throw new UsageError(`CHANGELOG.md has no entry for ${version}. Run \`npm run release:version\`.`);
  return `${after.split(/^## /m)[0]!.trim()}\n`;
}
