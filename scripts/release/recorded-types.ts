import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import ts from "typescript";
import type { Change } from "./bump.js";
import type { EntryPoint } from "./entry-points.js";
import { moduleOf, programOf } from "./programs.js";
import { surfaceOf, takesOnly } from "./surface.js";

/** An entry point that is written in TypeScript, so that its declarations can be made of it. */
interface TypedEntry extends EntryPoint {
  readonly source: string;
}

function typed(entries: readonly EntryPoint[]): TypedEntry[] {
  return entries.filter((entry): entry is TypedEntry => /(?<!\.d)\.ts$/.test(entry.source ?? ""));
}

/** Writes the declarations of all that entry points reach into a folder, without their comments, and one file for each entry. */
export function recordTypes(entries: readonly EntryPoint[], folder: string): void {
  const files = typed(entries);
  const options = { noEmit: false, declaration: true, emitDeclarationOnly: true, removeComments: true, rootDir: "." };
  const program = programOf(
    entries,
    files.map(({ source }) => source),
    { ...options, outDir: folder },
  );
  const { emitSkipped, diagnostics } = program.emit();
  if (emitSkipped || diagnostics.length > 0) throw new Error(`No declarations could be written into ${folder}.`);
  for (const { specifier, source } of files) {
    const file = entryFile(folder, specifier);
    mkdirSync(dirname(file), { recursive: true });
    const target = relative(dirname(file), join(folder, source)).replace(/\.ts$/, ".js");
    writeFileSync(file, `export * from "${target}";\n`);
  }
}

/** Where an entry point is found in a record, wherever its source was then. */
function entryFile(folder: string, specifier: string): string {
  return join(folder, "entries", `${specifier}.d.ts`);
}

/** An entry point as it was and as it is. */
interface Pair {
  readonly specifier: string;
  readonly recorded: string;
  readonly before: ts.Symbol;
  readonly today: ts.Symbol;
}

/**
 * Compares what entry points export with the recorded declarations of a release. A value that no longer fits where the old one is
 * wanted breaks its users. A member that was not there is an addition, and so is a value that fits, but could not go back.
 */
export function typeChanges(entries: readonly EntryPoint[], folder: string): Change[] {
  const files = typed(entries)
    .map(({ specifier, source }) => ({ specifier, source, recorded: entryFile(folder, specifier) }))
    .filter(({ recorded }) => existsSync(recorded));
  const sources = files.flatMap(({ source, recorded }) => [source, recorded]);
  const program = programOf(entries, sources);
  const pairs = files.map(({ specifier, source, recorded }): Pair => {
    return { specifier, recorded, before: moduleOf(program, recorded), today: moduleOf(program, source) };
  });
  const checker = program.getTypeChecker();
  const values = sharedValues(pairs, checker);
  const reasons = misfits(entries, [
    ...values,
    ...values.map(({ before, today }) => ({ before: today, today: before })),
  ]);
  return [
    ...values.flatMap(({ specifier, name }, index) =>
      changeOf(specifier, name, reasons[index], reasons[index + values.length]),
    ),
    // Most types are reached from several entries.
    ...new Map(pairs.flatMap((pair) => additions(pair, checker)).map((change) => [change.message, change])).values(),
  ];
}

function changeOf(where: string, name: string, broken: string | undefined, grown: string | undefined): Change[] {
  if (broken !== undefined)
    return [{ bump: "major", where, message: `\`${name}\` does not fit where it did: ${broken}` }];
  if (grown !== undefined)
    return [{ bump: "minor", where, message: `\`${name}\` takes or tells more than it did: ${grown}` }];
  return [];
}

/** Members that were not there, of types that were; a new type is told by what it is the type of. */
function additions({ specifier, before, today }: Pair, checker: ts.TypeChecker): Change[] {
  const known = surfaceOf(checker, before);
  return [...surfaceOf(checker, today).members]
    .filter((member) => !known.members.has(member) && known.types.has(member.replace(/\..*$/, "")))
    .map((member) => ({ bump: "minor", where: specifier, message: `\`${member}\` is new.` }));
}

/** A value that an entry point exported and still exports, and its types as text. */
interface SharedValue {
  readonly specifier: string;
  readonly name: string;
  readonly before: string;
  readonly today: string;
}

function sharedValues(pairs: readonly Pair[], checker: ts.TypeChecker): SharedValue[] {
  const made = new Set(pairs.flatMap(({ today }) => [...surfaceOf(checker, today, { made: true }).types]));
  return pairs.flatMap(({ specifier, recorded, before, today }) => {
    const known = new Set(valuesOf(checker, before).map(({ name }) => name));
    const values = valuesOf(checker, today).filter(({ name }) => known.has(name));
    return values.map((value) => {
      // A result that tells more still fits where results are taken: users pass on what they were given.
      const isResult = takesOnly(checker, checker.getTypeOfSymbol(value), made);
      const typeIn = (module: string): string => {
        const type = `typeof import("${module}").${value.name}`;
        return isResult ? `Made<${type}>` : type;
      };
      return {
        specifier,
        name: value.name,
        before: typeIn(resolve(recorded).replace(/\.d\.ts$/, ".js")),
        today: typeIn(specifier),
      };
    });
  });
}

function valuesOf(checker: ts.TypeChecker, module: ts.Symbol): ts.Symbol[] {
  return checker.getTypeOfSymbol(module).getProperties();
}

/** What a function returns, or a class constructs. */
const MADE = `type Made<Value> = Value extends (...args: never) => infer Result ? Result
  : Value extends abstract new (...args: never) => infer Instance ? Instance : never;`;

/** Lets the compiler say why a type of today cannot be assigned to that of before; undefined at those that can. */
function misfits(
  entries: readonly EntryPoint[],
  values: readonly { readonly before: string; readonly today: string }[],
): (string | undefined)[] {
  const reasons: (string | undefined)[] = values.map(() => undefined);
  mkdirSync(".tmp", { recursive: true });
  const home = mkdtempSync(join(".tmp", "types-"));
  try {
    const file = join(home, "comparison.ts");
    const lines = values.map(({ before, today }, index) => `export const value${index}: ${before} = {} as ${today};`);
    writeFileSync(file, [...lines, MADE].join("\n"));
    const program = programOf(entries, [file]);
    for (const diagnostic of program.getSemanticDiagnostics(program.getSourceFile(file))) {
      const { line } = diagnostic.file!.getLineAndCharacterOfPosition(diagnostic.start!);
      reasons[line] ??= reasonOf(diagnostic);
    }
    return reasons;
  } finally {
    rmSync(home, { recursive: true });
  }
}

/** The end of a chain of reasons, which is the cause of all before, with names of types instead of their files. */
function reasonOf({ messageText }: ts.Diagnostic): string {
  const reason = ts.flattenDiagnosticMessageText(messageText, "\n").split("\n").at(-1)!;
  return reason.trim().replaceAll(/(?:typeof )?import\((?:[^()]|\{[^}]*\})*\)\./g, "");
}
