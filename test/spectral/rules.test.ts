import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { oas3_1 } from "../../spectral/lib/formats.js";
import packageJson from "../../package.json" with { type: "json" };
import { linter, PRESETS, RULES, type Finding } from "./lint.js";

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
  [...text.matchAll(/^# expect: (.+ line \d+)$/gm)].map(([, place]) => place!);

/** Lints by one rule alone. */
function finder(rule: string): (text: string) => Promise<Finding[]> {
  const run = linter([{ rules: { [rule]: { ...(RULES[rule] as object), severity: "error" } } }]);
  return async (text) => (await run(text, "fixture.yaml")).filter(({ code }) => code === rule);
}

test("each rule is in a preset, and each folder of fixtures belongs to a rule", () => {
  const folders = readdirSync(`${HOME}/fixtures`, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(Object.keys(RULES).sort()).toEqual(rules.toSorted());
  expect(folders.map(({ name }) => name).sort()).toEqual(rules.toSorted());
});

test("each rule names the page that explains it", () => {
  for (const { rules: all } of Object.values(PRESETS)) {
    for (const [name, rule] of Object.entries(all)) {
      if (typeof rule !== "object") continue;
      const project = packageJson.repository.url.replace(/^git\+|\.git$/g, "");
      expect(rule.documentationUrl).toBe(`${project}/blob/main/docs/rules/${name}.md`);
    }
  }
});

test("each preset beside the neutral one has rules of its own", () => {
  const own = ({ rules: all }: { rules: object }) => Object.entries(all).filter(([, rule]) => typeof rule === "object");
  const active = Object.values(PRESETS).map((preset) =>
    own(preset).flatMap(([name, { severity }]) => (severity === "off" ? [] : [name])),
  );
  const names = active.flat();
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});

describe.each(rules)("%s", (rule) => {
  const passing = fixtures(rule, "pass");
  const failing = fixtures(rule, "fail");
  const find = finder(rule);

  test("has a passing and a failing fixture", () => {
    expect(passing).not.toEqual([]);
    expect(failing).not.toEqual([]);
  });

  test.each(passing)("finds nothing in %s", async (file) => {
    expect(await find(read(rule, file))).toEqual([]);
  });

  test.each(failing)("finds what is declared in %s, in few words", async (file) => {
    const text = read(rule, file);
    const findings = await find(text);
    const places = findings.map(({ pointer, line }) => `${pointer || "(root)"} line ${line}`);
    expect(expected(text)).not.toEqual([]);
    expect(places.sort()).toEqual(expected(text).sort());
    for (const { message } of findings) expect(message).toMatch(/^.{20,130}[.?]$/);
    for (const [, said] of text.matchAll(/^# says: (.+)$/gm)) {
      expect(findings.map(({ message }) => message)).toContainEqual(expect.stringContaining(said!));
    }
  });

  const definition = RULES[rule];
  if (typeof definition !== "object" || !definition.formats?.includes(oas3_1)) return;

  test("speaks of 3.1 only", async () => {
    const gates = fixtures(rule, "gate");
    expect(gates).not.toEqual([]);
    for (const file of gates) {
      const text = read(rule, file);
      expect(await find(text)).toEqual([]);
      expect(await find(text.replace(/^openapi: 3\.0\.\d/m, "openapi: 3.1.1"))).not.toEqual([]);
    }
  });
});
