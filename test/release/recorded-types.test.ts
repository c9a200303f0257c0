import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { recordTypes, typeChanges } from "../../scripts/release/recorded-types.js";

mkdirSync(".tmp", { recursive: true });
const folder = mkdtempSync(".tmp/recorded-types-");
afterAll(() => rmSync(folder, { recursive: true }));

const BEFORE = `
export type Secret = string | (() => Promise<string>);
interface Retry { readonly limit?: number }
export interface Options { readonly secret: Secret; readonly origins?: string[]; readonly retry?: Retry }
export interface Answer { readonly status: number; readonly text: string }
export declare function send(options: Options): Promise<Answer>;
export const told = (answer: Answer): string => String(answer);
export class Told extends Error { constructor(readonly answer: Answer) { super(told(answer)); } }
`;

const source = join(folder, "library.ts");
const entries = [{ specifier: "notes", source }, { specifier: "notes/openapi.json" }];
const recorded = join(folder, "recorded");

beforeAll(() => {
  writeFileSync(source, BEFORE);
  recordTypes(entries, recorded);
});

test.each<[what: string, from: string, to: string, changes: unknown[]]>([
  ["nothing is another", "", "", []],
  ["an option is added", "readonly limit?", "readonly wait?: number; readonly limit?", ["minor `Retry.wait` is new."]],
  [
    "an option takes less",
    " | (() => Promise<string>)",
    "",
    ["major `send` does not fit where it did: Type '() => Promise<string>' is not assignable to type 'string'."],
  ],
  [
    "an option takes more",
    "origins?: string[]",
    "origins?: string[] | string",
    [expect.stringMatching(/^minor `send` takes or tells more/)],
  ],
  ["an option becomes required", "retry?:", "retry:", [expect.stringMatching(/^major `send` .*'retry'/)]],
  [
    "a member of an answer is renamed",
    "readonly text",
    "readonly words",
    [
      expect.stringMatching(/^major `send` .*'text'/),
      expect.stringMatching(/^major `Told` .*'text'/),
      "minor `Answer.words` is new.",
    ],
  ],
  [
    "an answer tells more",
    "readonly text",
    "readonly size: 1; readonly text",
    [
      expect.stringMatching(/^minor `send` takes or tells more/),
      expect.stringMatching(/^minor `Told` takes or tells more/),
      "minor `Answer.size` is new.",
    ],
  ],
])("where %s, its users are told so", (_, from, to, changes) => {
  writeFileSync(source, BEFORE.replaceAll(from, to));
  expect(typeChanges(entries, recorded).map(({ bump, message }) => `${bump} ${message}`)).toEqual(changes);
});

test("an entry that was not recorded is not compared", () => {
  expect(typeChanges([{ specifier: "more", source: "scripts/release/bump.ts" }], recorded)).toEqual([]);
});
