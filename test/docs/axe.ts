import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";

/** The program of axe, which a page has to evaluate before it is asked for its faults. */
export const axe: string = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

interface AxeRun {
  violations: { id: string; impact: string; nodes: { target: string[]; failureSummary: string }[] }[];
}

/** What axe finds on a page that is serious or critical, with the first place of each fault. */
export async function seriousFaults(page: Page, rules: object = {}): Promise<unknown[]> {
  const options = JSON.stringify({ resultTypes: ["violations"], preload: false, ...rules });
  const { violations } = await page.evaluate<AxeRun>(`axe.run(document, ${options})`);
  return violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .map(({ id, nodes }) => ({
      id,
      count: nodes.length,
      first: nodes[0] && { target: nodes[0].target, why: nodes[0].failureSummary },
    }));
}
