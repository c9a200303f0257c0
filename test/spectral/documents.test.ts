import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { linter, PRESETS } from "./lint.js";

const { neutral, generators, evolution } = PRESETS;
const lint = linter([neutral, generators, evolution]);

/** What is found, and whether it is a mistake, breaks generators, or is a choice that its owner may keep. */
type Judged = readonly [rule: string, line: number, judgement: "mistake" | "generators" | "choice"];

/** Each of these is a document of the kind that strangers write, with all that is found in it. */
const DOCUMENTS: Record<string, readonly Judged[]> = {
  "tickets.yaml": [
    ["response-body-object", 13, "choice"],
    ["integer-format", 24, "generators"],
  ],
  "trains.yaml": [
    ["example-valid", 17, "mistake"],
    ["integer-format", 20, "generators"],
    ["known-format", 33, "choice"],
  ],
  "payments.yaml": [
    ["operation-4xx-response", 11, "mistake"],
    ["operation-security-declared", 17, "mistake"],
    ["keyword-fits-type", 28, "mistake"],
    ["no-nullable", 29, "mistake"],
    ["open-response-enum", 29, "choice"],
    ["timestamp-format", 30, "mistake"],
  ],
  "projects.yaml": [
    // One cause, so one finding for three operations.
    ["operation-security-declared", 1, "mistake"],
    ["response-body-object", 12, "choice"],
    ["rate-limit-wait", 15, "mistake"],
    ["required-declared", 25, "mistake"],
    ["no-nullable", 28, "mistake"],
  ],
  "guilds.yaml": [
    ["no-empty-enum", 12, "mistake"],
    ["no-wildcard-status", 19, "generators"],
    ["known-format", 27, "choice"],
    ["open-response-enum", 30, "choice"],
  ],
  "models.yaml": [
    ["no-unknown-schema-keyword", 21, "mistake"],
    ["no-unknown-schema-keyword", 22, "mistake"],
    ["example-valid", 29, "mistake"],
    ["integer-format", 41, "generators"],
    ["timestamp-format", 41, "mistake"],
  ],
};

describe.each(Object.entries(DOCUMENTS))("%s", (file, judged) => {
  const text = readFileSync(new URL(`documents/${file}`, import.meta.url), "utf8");

  test("gets these findings and no others", async () => {
    const found = (await lint(text, file)).map(({ code, line }) => `${line} ${code}`);
    expect(found.sort()).toEqual(judged.map(([rule, line]) => `${line} ${rule}`).sort());
  });

  test("gets no error that its owner may keep", async () => {
    const choices = new Set(judged.flatMap(([rule, , judgement]) => (judgement === "choice" ? [rule] : [])));
    const errors = (await linter([neutral])(text, file)).filter(({ severity }) => severity === "error");
    expect(errors.filter(({ code }) => choices.has(String(code)))).toEqual([]);
  });
});
