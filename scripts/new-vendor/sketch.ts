import { mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { capitalize } from "../lib/names.js";

const TEMPLATE = "scripts/new-vendor/template";
const CHANGESET = "scripts/new-vendor/changeset.md";

/** Writes the sketch of a vendor's documents, examples and facts, and its changeset; returns the names of the files. */
export function writeSketch(folder: string, name: string): string[] {
  const words = {
    FOLDER: name,
    NAME: name.split("-").map(capitalize).join(" "),
    TODAY: new Date().toISOString().slice(0, 10),
  };
  const parts = readdirSync(TEMPLATE, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name: base }) => join(parentPath, base))
    .map((from) => ({ from, file: join(folder, from.slice(TEMPLATE.length + 1)) }));
  const all = [...parts, { from: CHANGESET, file: `.changeset/${name}.md` }];
  return all.map(({ from, file }) => {
    mkdirSync(dirname(file), { recursive: true });
    const text = readFileSync(from, "utf8");
    writeFileSync(
      file,
      text.replaceAll(/\b(FOLDER|NAME|TODAY)\b/g, (word) => words[word as keyof typeof words]),
    );
    return file;
  });
}
