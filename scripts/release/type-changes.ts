import { relative, resolve } from "node:path";
import ts from "typescript";
import type { Change } from "./bump.js";
import type { EntryPoint } from "./entry-points.js";
import { moduleOf, programOf } from "./programs.js";

/** Compiles programs that were written against an older release; each error is a breaking change. */
export function consumerErrors(entries: readonly EntryPoint[], consumers: readonly string[]): Change[] {
  const program = programOf(entries, consumers);
  const wanted = new Set(consumers.map((file) => resolve(file)));
  return ts
    .getPreEmitDiagnostics(program)
    .filter(({ file }) => file === undefined || wanted.has(resolve(file.fileName)))
    .map(({ file, start = 0, messageText }): Change => ({
      bump: "major",
      where: file ? `${relative(".", file.fileName)}:${file.getLineAndCharacterOfPosition(start).line + 1}` : "types",
      message: `no longer compiles: ${ts.flattenDiagnosticMessageText(messageText, "\n  ")}`,
    }));
}

/** The names that each entry point exports, in the order of the alphabet; none for a document. */
export type ExportedNames = Readonly<Record<string, readonly string[]>>;

/** Lists what the entry points export today. */
export function exportedNames(entries: readonly EntryPoint[]): ExportedNames {
  const files = entries.flatMap(({ source = [] }) => source);
  const program = programOf(entries, files);
  const checker = program.getTypeChecker();
  return Object.fromEntries(
    entries.map(({ specifier, source }) => {
      if (source === undefined) return [specifier, []];
      const names = checker.getExportsOfModule(moduleOf(program, source)).map(({ name }) => name);
      return [specifier, names.sort()];
    }),
  );
}

/** Compares the exported names of two versions: a name that is gone breaks its users, a new one is an addition. */
export function exportChanges(before: ExportedNames, after: ExportedNames): Change[] {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((where) => {
    const [old, current] = [before[where], after[where]];
    if (!current) return [{ bump: "major", where, message: "The entry point is gone." } as const];
    if (!old) return [{ bump: "minor", where, message: "The entry point is new." } as const];
    return [
      ...old.filter((name) => !current.includes(name)).map((name) => change("major", where, `\`${name}\` is gone.`)),
      ...current.filter((name) => !old.includes(name)).map((name) => change("minor", where, `\`${name}\` is new.`)),
    ];
  });
}

function change(bump: Change["bump"], where: string, message: string): Change {
  return { bump, where, message };
}
