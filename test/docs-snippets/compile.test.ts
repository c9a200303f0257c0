import { readdirSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { expect, test } from "vitest";
import { ROOT, SNIPPETS } from "./snippets.js";

const PROGRAMS = SNIPPETS.filter(({ language }) => language === "program");
const fileOf = (place: string): string =>
  join(ROOT, "test/docs-snippets", `${place.replaceAll(/\W+/g, "-")}.memory.ts`);
const texts = new Map(PROGRAMS.map(({ place, code }) => [fileOf(place), code]));
const vendors = readdirSync(join(ROOT, "specs"));

/** The entries of the package, as they are in the sources. */
const paths = Object.fromEntries([
  ["chat-contracts", ["./src/client/index.ts"]],
  ["chat-contracts/mock", ["./generated/mock-server.ts"]],
  ...vendors.flatMap((vendor) => [
    [`chat-contracts/${vendor}`, [`./generated/${vendor}/index.ts`]],
    ...["msw", "validators"].map((entry) => [
      `chat-contracts/${vendor}/${entry}`,
      [`./generated/${vendor}/${entry}.ts`],
    ]),
  ]),
]) as Record<string, string[]>;

const { options } = ts.parseJsonConfigFileContent(
  ts.readConfigFile(join(ROOT, "tsconfig.json"), ts.sys.readFile).config,
  { ...ts.sys, readDirectory: () => [] },
  ROOT,
);
const host = ts.createCompilerHost({ ...options, paths });
const { getSourceFile, fileExists, readFile } = host;
host.fileExists = (file) => texts.has(file) || fileExists(file);
host.readFile = (file) => texts.get(file) ?? readFile(file);
host.getSourceFile = (file, ...rest) => {
  const text = texts.get(file);
  return text === undefined ? getSourceFile(file, ...rest) : ts.createSourceFile(file, text, rest[0]);
};
const program = ts.createProgram([...texts.keys()], { ...options, paths }, host);

test("there are programs to compile", () => {
  expect(PROGRAMS.length).toBeGreaterThan(10);
});

test.each(PROGRAMS)("the program at $place compiles", ({ place }) => {
  const file = program.getSourceFile(fileOf(place))!;
  const found = [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)];
  expect(found.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"))).toEqual([]);
});
