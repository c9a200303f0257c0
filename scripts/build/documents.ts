import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DOCUMENTS } from "../generate/entries.js";

/** Writes the JSON documents of vendors as programs read them, without layout: half the size. People have the YAML. */
export function packDocuments(vendors: readonly string[], folder: string): void {
  for (const vendor of vendors) {
    for (const file of DOCUMENTS.filter((name) => name.endsWith(".json"))) {
      const document: unknown = JSON.parse(readFileSync(join("generated", vendor, file), "utf8"));
      writeFileSync(join(folder, vendor, file), `${JSON.stringify(document)}\n`);
    }
  }
}
