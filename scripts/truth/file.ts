import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import type { Bundle } from "../lib/bundle.js";
import { staleFiles } from "../lib/folder.js";
import { layOut } from "../lib/markdown.js";
import { writePage } from "./page.js";
import { readScores } from "./ratchet.js";

/** Where the page about the truth of the documents is kept. */
export const PAGE = "docs/truth.md";

/** Makes the page from the documents and the recorded scores; no mutant is tested for it. */
export async function makePage(bundles: readonly Bundle[]): Promise<string> {
  return await layOut(writePage(bundles, readScores()), PAGE);
}

/** Keeps the page. */
export function savePage(text: string): void {
  mkdirSync(dirname(PAGE), { recursive: true });
  writeFileSync(PAGE, text);
}

/** Whether the page that is kept is this one. */
export function isKept(text: string): boolean {
  return staleFiles(new Map([[PAGE, text]])).length === 0;
}
