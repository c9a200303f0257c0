import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { oas3_1 } from "@stoplight/spectral-formats";
import { describe, expect, test } from "vitest";
import ruleset from "../../spectral/index.js";
import { lint, type Finding } from "./lint.js";

const HOME = fileURLToPath(new URL("../../spectral", import.meta.url));

const rules = readdirSync(`${HOME}/rules`).map((file) => file.replace(/\.js$/, ""));

/** The fixtures of a rule whose names begin so. */
function fixtures(rule: string, kind: "pass" | "fail" | "gate"): string[] {
  const folder = `${HOME}/fixtures/${rule}`;
  return existsSync(folder) ? readdirSync(folder).filter((file) => file.startsWith(kind)) : [];
}

const read = (rule: string, file: string): string => readFileSync(`${HOME}/fixtures/${rule}/${file}`, "utf8");

/** What a fixture says that must be found: `# expect: /json/pointer line 7`, or `(root)` in the place of the pointer. */
const expected = (text: string): string[] =>
  [...text.matchAll(/^# expect: (.+ line \d+)$/gm)].map(([, place]) => `error ${place}`).sort();

const find = async (rule: string, text: string): Promise<Finding[]> =>
  (await lint(text, "fixture.yaml")).filter(({ code }) => code === rule);

test("each rule is in the ruleset and in the README, and each folder of fixtures belongs to a rule", () => {
  const own = Object.keys(ruleset.rules).filter((name) => typeof ruleset.rules[name] === "object");
  const folders = readdirSync(`${HOME}/fixtures`, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const listed = readFileSync(`${HOME}/README.md`, "utf8").matchAll(/^\| `(.+?)`\s*\|/gm);
  expect(own.sort()).toEqual(rules.toSorted());
  expect(folders.map(({ name }) => name).sort()).toEqual(rules.toSorted());
  expect([...listed].map(([, name]) => name)).toEqual(rules.toSorted());
});

describe.each(rules)("%s", (rule) => {
  const passing = fixtures(rule, "pass");
  const failing = fixtures(rule, "fail");

  test("has a passing and a failing fixture", () => {
    expect(passing).not.toEqual([]);
    expect(failing).not.toEqual([]);
  });

  test.each(passing)("finds nothing in %s", async (file) => {
    expect(await find(rule, read(rule, file))).toEqual([]);
  });

  test.each(failing)("finds what is declared in %s, in few words", async (file) => {
    const text = read(rule, file);
    const findings = await find(rule, text);
    const places = findings.map(({ severity, pointer, line }) => `${severity} ${pointer || "(root)"} line ${line}`);
    expect(expected(text)).not.toEqual([]);
    expect(places.sort()).toEqual(expected(text));
    for (const { message } of findings) expect(message).toMatch(/^.{20,130}[.?]$/);
    for (const [, said] of text.matchAll(/^# says: (.+)$/gm)) {
      expect(findings.map(({ message }) => message)).toContainEqual(expect.stringContaining(said!));
    }
  });

  const definition = ruleset.rules[rule];
  if (typeof definition !== "object" || !definition.formats?.includes(oas3_1)) return;

  test("speaks of 3.1 only", async () => {
    const gates = fixtures(rule, "gate");
    expect(gates).not.toEqual([]);
    for (const file of gates) {
      const text = read(rule, file);
      expect(await find(rule, text)).toEqual([]);
      expect(await find(rule, text.replace(/^openapi: 3\.0\.\d/m, "openapi: 3.1.1"))).not.toEqual([]);
    }
  });
});
