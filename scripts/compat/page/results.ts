import { readFileSync } from "node:fs";

/** The number of errors of each compiler under each setting. */
export type Compilers = Readonly<
  Record<string, { readonly version: string; readonly errors: Readonly<Record<string, number>> }>
>;

/** How many checks passed in each runtime. */
export type Runtimes = Readonly<
  Record<string, { readonly version: string; readonly passed: number; readonly of: number }>
>;

/** Reads what the compilers said last. */
export function readCompilers(): Compilers {
  return read("types") as Compilers;
}

/** Reads what the runtimes said last. */
export function readRuntimes(): Runtimes {
  return read("runtimes") as Runtimes;
}

function read(name: string): unknown {
  return JSON.parse(readFileSync(`compat/results/${name}.json`, "utf8"));
}
