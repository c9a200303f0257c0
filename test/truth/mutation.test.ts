import { describe, expect, test } from "vitest";
import { changedFiles } from "../../scripts/truth/changed-files.js";
import { explainSurvivor, testBundle, type Found } from "../../scripts/truth/mutation.js";
import { apis } from "./support.js";

const { bundle } = apis.find(({ name }) => name === "helpcrunch")!;

describe("npm run mutate", () => {
  const { found, stale } = testBundle(bundle);

  test("names file, line and the payload that would kill a survivor", () => {
    const survivor = found.find(({ state, operator }) => state === "survived" && operator === "loosen limit")!;
    const text = explainSurvivor(bundle, survivor);
    expect(text).toMatch(
      /^specs\/helpcrunch\/\S+\.yaml:\d+:\d+ warning \[mutant\] survived among the re\w+: loosen limit/,
    );
    expect(text).toContain("It would be killed by an invalid example exactly one beyond the limit.");
  });

  test("counts as killed by others only what is killed at all", () => {
    const others = found.filter(({ byOthers }) => byOthers);
    expect(others.length).toBeGreaterThan(0);
    expect(others.filter(({ state }) => state !== "killed")).toEqual([]);
  });

  test("knows no stale entry among the equivalent ones", () => {
    expect(stale).toEqual([]);
  });

  test("tests, with --since, the schemas alone that stand in changed files", () => {
    const file = "specs/helpcrunch/schemas/ChatCreate.yaml";
    const some: Found[] = testBundle(bundle, new Set([file])).found;
    expect(some.length).toBeGreaterThan(0);
    expect(new Set(some.map(({ pointer }) => bundle.tree.locate(pointer).file))).toEqual(new Set([file]));
  });

  test("says that a git ref is unknown", () => {
    expect(() => changedFiles("no-such-ref")).toThrow("git cannot compare with `no-such-ref`");
  });
});
