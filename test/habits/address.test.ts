import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import packageJson from "../../package.json" with { type: "json" };

const [, OWN] = /github\.com\/([\w-]+\/[\w-]+)/.exec(packageJson.repository.url)!;
const NAME = OWN!.split("/")[1]!;

/** How the repository is named: by its address, by its pages, as an Action of it. */
const MENTIONS: readonly (readonly [pattern: string, expected: string])[] = [
  [`github\\.com/([\\w-]+/${NAME})(?![\\w-])`, OWN!],
  [`([\\w-]+\\.github\\.io)/${NAME}(?![\\w-])`, new URL(packageJson.homepage).host],
  [`uses: ([\\w-]+/${NAME})/`, OWN!],
];

// Pages, workflows and forms cannot read the manifest: where it names another repository, this test names them.
test.each(MENTIONS)("whatever matches %s names the repository of the manifest", (pattern, expected) => {
  const files = execFileSync("git", ["grep", "-lPI", pattern], { encoding: "utf8" }).trim().split("\n");
  const others = files.filter((file) => {
    const found = readFileSync(file, "utf8").matchAll(new RegExp(pattern, "g"));
    return [...found].some(([, name]) => name !== expected);
  });
  expect(files).not.toEqual([]);
  expect(others).toEqual([]);
});
