import { mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { capitalize } from "../lib/names.js";

const TEMPLATE = "scripts/new-vendor/template";

/** Writes the sketch of a vendor's documents, examples and facts, and returns the names of its files. */
export function writeSketch(folder: string, name: string): string[] {
  const words = {
    FOLDER: name,
    NAME: name.split("-").map(capitalize).join(" "),
    TODAY: new Date().toISOString().slice(0, 10),
  };
  const files = readdirSync(TEMPLATE, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return files.map(({ parentPath, name: base }) => {
    const from = join(parentPath, base);
    const file = join(folder, from.slice(TEMPLATE.length + 1));
    mkdirSync(dirname(file), { recursive: true });
    const text = readFileSync(from, "utf8");
    writeFileSync(
      file,
      text.replaceAll(/\b(FOLDER|NAME|TODAY)\b/g, (word) => words[word as keyof typeof words]),
    );
    return file;
  });
}
