import { expect, test } from "vitest";
import { readApis } from "../../scripts/lib/apis.js";
import { lintHouseStyle } from "../../scripts/lint/house-style.js";
import { scratchApi } from "../pipeline/scratch.js";

test.each(readApis())("$name is written as all others are", (api) => {
  expect(lintHouseStyle(api)).toEqual([]);
});

test.each([
  [
    "operations/a.yaml",
    "post:\n  operationId: a\n  description: A.\n  summary: A\n",
    4,
    "`summary` stands before `description`",
  ],
  ["schemas/A.yaml", "type: object\nx-evidence: { source: a }\ndescription: A.\n", 3, "`description` stands before"],
  ["schemas/A.yaml", "type: object\ndescription: A.\nproperties: {}\nrequired: [a]\n", 4, "`required` stands before"],
  ["schemas/A.yaml", "type: string\ndescription: A.\nx-evidence:\n  source: [a, b]\n", 3, "on one line"],
  ["schemas/all.yaml", "A:\n  type: string\n\nB:\n  type: string\nC:\n  type: string\n", 4, "blank line"],
  ["schemas/A.yaml", "type: object\nproperties:\n  a: { type: string }\n\n  b: { type: string }\n", 5, "blank line"],
  [
    "operations/a.yaml",
    "post:\n  responses:\n    default:\n      $ref: ../responses.yaml#/Rest\n",
    3,
    "`UnlistedStatus`",
  ],
])("%s with %j is told at line %i", (file, text, line, says) => {
  const problems = lintHouseStyle(scratchApi({ [file]: text }));
  expect(problems).toMatchObject([{ rule: "house-style", line, message: expect.stringContaining(says) as string }]);
  expect(problems[0]!.file.endsWith(file)).toBe(true);
});

test.each([
  ["a blank line inside of a text", "description: |\n  One.\n\n  Two.\n"],
  ["a blank line before each part", "A:\n  type: string\n\nB:\n  type: string\n\nC:\n  type: string\n"],
  ["evidence that says more than a source", "x-evidence:\n  source: a\n  meaning: b\n"],
])("%s is fine", (_, text) => {
  expect(lintHouseStyle(scratchApi({ "schemas/all.yaml": text }))).toEqual([]);
});
