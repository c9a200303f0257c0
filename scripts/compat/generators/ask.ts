import { withMock } from "../mock.js";
import type { Outcome } from "./outcome.js";
import { runTool } from "./run.js";
import type { Tool } from "./tool.js";

/** Runs tools one after the other, beside mocks of all vendors, and prints a line for each. */
export async function ask(tools: readonly Tool[]): Promise<Outcome[]> {
  return await withMock(async (urls) => {
    const all: Outcome[] = [];
    for (const tool of tools) {
      const those = await runTool(tool, urls);
      const failed = those.filter((outcome) => outcome.failed).length;
      console.log(`${tool.name}: ${those.length} documents, ${failed} failed`);
      all.push(...those);
    }
    return all;
  });
}
