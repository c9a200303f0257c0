import { writeFileSync } from "node:fs";
import { staleFiles } from "../../lib/folder.js";
import { layOut } from "../../lib/markdown.js";
import { readFailures } from "../generators/failures.js";
import { readRecorded } from "../generators/record.js";
import { readCompilers, readRuntimes } from "./results.js";
import { writePage } from "./page.js";

/** Where the page about the tools of others is kept. */
export const PAGE = "docs/compatibility.md";

/** Makes the page from what the last runs saw and from the table of known failures; nothing is run for it. */
export async function makePage(): Promise<string> {
  const text = writePage({
    generators: readRecorded(),
    failures: readFailures(),
    compilers: readCompilers(),
    runtimes: readRuntimes(),
  });
  return await layOut(text, PAGE);
}

/** Makes and keeps the page. */
export async function savePage(): Promise<void> {
  writeFileSync(PAGE, await makePage());
}

/** Whether the page that is kept says what the results say. */
export async function isFresh(): Promise<boolean> {
  return staleFiles(new Map([[PAGE, await makePage()]])).length === 0;
}
