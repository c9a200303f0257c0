import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const COMPILER_OPTIONS = { module: "nodenext", target: "es2022", strict: true, types: [] };

/** The start of the message in which the server answers a request; others are events. */
const ANSWER = /^\{"seq":\d+,"type":"response"/;

/** A place in a source that an editor goes to. */
export interface Definition {
  readonly file: string;
  /** The text of the line. */
  readonly line: string;
}

/**
 * Where an editor goes from the name after the caret, `‸`, of each program in a folder. The server of editors is asked, for a
 * language service alone follows no maps.
 */
export function definitionsIn(folder: string, programs: readonly string[]): Definition[][] {
  const files = programs.map((code, index) => {
    const file = join(folder, `definition-${index}.ts`);
    writeFileSync(file, code.replace("‸", ""));
    return file;
  });
  const requests = [
    { command: "compilerOptionsForInferredProjects", arguments: { options: COMPILER_OPTIONS } },
    ...files.map((file) => ({ command: "open", arguments: { file, projectRootPath: folder } })),
    ...files.map((file, index) => ({ command: "definition", arguments: { file, ...place(programs[index]!) } })),
  ].map((request, seq) => JSON.stringify({ seq, type: "request", ...request }));
  const server = [
    join(folder, "node_modules/typescript/lib/tsserver.js"),
    "--disableAutomaticTypingAcquisition",
    "--suppressDiagnosticEvents",
  ];
  const { stdout } = spawnSync(process.execPath, server, { input: `${requests.join("\n")}\n`, encoding: "utf8" });
  return stdout
    .split("\n")
    .filter((message) => ANSWER.test(message))
    .map((message) => JSON.parse(message) as { command: string; body: { file: string; start: { line: number } }[] })
    .filter(({ command }) => command === "definition")
    .map(({ body }) => body.map(({ file, start }) => ({ file, line: lineOf(file, start.line) })));
}

/** A line of a file; the first is 1. */
export function lineOf(file: string, line: number): string {
  return readFileSync(file, "utf8").split("\n")[line - 1]!;
}

function place(code: string): { line: number; offset: number } {
  const before = code.slice(0, code.indexOf("‸")).split("\n");
  return { line: before.length, offset: before.at(-1)!.length + 1 };
}
