import { resolve } from "node:path";
import ts from "typescript";
import type { EntryPoint } from "./entry-points.js";

const OPTIONS: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  lib: ["lib.es2023.d.ts", "lib.dom.d.ts", "lib.dom.iterable.d.ts"],
  module: ts.ModuleKind.NodeNext,
  types: ["node"],
  strict: true,
  exactOptionalPropertyTypes: true,
  noEmit: true,
  skipLibCheck: true,
};

/** A program in which the package's own name leads to the sources that it is built from. */
export function programOf(
  entries: readonly EntryPoint[],
  files: readonly string[],
  options: ts.CompilerOptions = {},
): ts.Program {
  const paths = Object.fromEntries(
    entries.flatMap(({ specifier, source }) => (source === undefined ? [] : [[specifier, [resolve(source)]]])),
  );
  return ts.createProgram({ rootNames: files, options: { ...OPTIONS, paths, ...options } });
}

/** The symbol of a module, whose exports are what it offers. */
export function moduleOf(program: ts.Program, path: string): ts.Symbol {
  const file = program.getSourceFile(path);
  const symbol = file && program.getTypeChecker().getSymbolAtLocation(file);
  if (!symbol) throw new Error(`${path} is no module`);
  return symbol;
}

/** What a name stands for, where it was imported from elsewhere. */
export function resolved(checker: ts.TypeChecker, symbol: ts.Symbol): ts.Symbol {
  return symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
}
