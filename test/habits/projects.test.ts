import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { SLOW } from "../slow.js";

const files = readdirSync("test", { recursive: true, encoding: "utf8" })
  // These are a project of their own.
  .filter((file) => file.endsWith(".test.ts") && !file.startsWith("promise"))
  .map((file) => `test/${file.replaceAll("\\", "/")}`);

function isSlow(file: string): boolean {
  return SLOW.some((pattern) => new RegExp(`^${pattern.replaceAll(".", "\\.").replaceAll("*", "[^/]*")}$`).test(file));
}

test("a unit test starts no program and compiles no TypeScript", () => {
  const starts =
    /from "(?:node:child_process|typescript|esbuild|[./]+\/(?:support\/(?:project|browser)|compiler|types)\.js)"/;
  const misplaced = files.filter((file) => !isSlow(file) && starts.test(readFileSync(file, "utf8")));
  expect(misplaced, "add these to test/slow.ts").toEqual([]);
});

test("most tests are units", () => {
  expect(files.filter(isSlow).length).toBeLessThan(files.length / 2);
});
