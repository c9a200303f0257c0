import { execFileSync } from "node:child_process";
import { statSync } from "node:fs";
import { expect, test } from "vitest";
import packageJson from "../../package.json" with { type: "json" };

test("the hook is a program that the shell can read, and a script switches it on", () => {
  expect(statSync(".githooks/pre-commit").mode & 0o111).not.toBe(0);
  expect(execFileSync("sh", ["-n", ".githooks/pre-commit"], { encoding: "utf8" })).toBe("");
  expect(packageJson.scripts.hooks).toBe("git config core.hooksPath .githooks");
});
