import { writeFileSync } from "node:fs";
import { staleFiles } from "../../lib/folder.js";
import { layOut } from "../../lib/markdown.js";
import { readApis } from "../../lib/apis.js";
import { readFailures, strayLines } from "../generators/failures.js";
import { readRecorded } from "../generators/record.js";
import { tools } from "../generators/tools/all.js";
import { readCompilers, readRuntimes } from "./results.js";
import { writePage } from "./page.js";
import { versionProblems } from "./versions.js";

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

/** Says where the page differs from the results, these from what is pinned, and the table from what can be met. */
export async function pageProblems(): Promise<string[]> {
  return [
    ...staleFiles(new Map([[PAGE, await makePage()]])).map((line) => `${line}. Run \`npm run compat:page\`.`),
    ...versionProblems(),
    ...strayLines(
      readFailures(),
      tools,
      readApis().map(({ name }) => name),
    ),
  ];
}
