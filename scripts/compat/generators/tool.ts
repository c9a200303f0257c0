import type { Program } from "./at-hand.js";
import type { Subject } from "./subject.js";

/** What is asked of a tool, one after the other; the first that fails is told, and the rest is not tried. */
export const STEPS = ["generate", "compile", "call"] as const;

/** One of {@link STEPS}. */
export type Step = (typeof STEPS)[number];

/** A tool of another maker, and how it is used. */
export interface Tool {
  /** What people call it, with what of it is used. */
  readonly name: string;
  /** The package whose version is told, or the version where no package brings the tool. */
  readonly package: string | { readonly version: string };
  readonly kind: string;
  /** The renderings that it is given. */
  readonly renderings: readonly string[];
  /** Files that it wants beside its output, such as a configuration. */
  readonly files?: (subject: Subject) => Readonly<Record<string, string>>;
  /** Commands that read the document and write into the working directory; the first word is a program or a script. */
  readonly generate: (subject: Subject) => readonly (readonly string[])[];
  /** How the output is compiled: by TypeScript, or by commands. */
  readonly compile?: "typescript" | readonly (readonly string[])[];
  /** Says why the output is not compiled, where it could be. */
  readonly notCompiled?: string;
  /** A program that the tool runs on and that is not installed with it: without it the tool is not run. */
  readonly runsOn?: Program;
  /** A program that compiles the output and is not installed with the tools: without it the output is not compiled. */
  readonly compiledBy?: Program;
  /** The module below `calls/` that calls a mock through the output, and the output's file. */
  readonly call?: {
    readonly by: string;
    readonly entry?: string;
    readonly alias?: Readonly<Record<string, string>>;
  };
  /** Options of TypeScript that differ for what this tool writes. */
  readonly compilerOptions?: Readonly<Record<string, unknown>>;
  /** It needs no more than the project's own dependencies, so that each run of CI asks it. */
  readonly isSample?: boolean;
  /** What a reader should know beside the marks. */
  readonly note?: string;
}

/** The steps that a tool is put through. */
export function stepsOf({ compile, call }: Tool): Step[] {
  return ["generate", ...(compile ? (["compile"] as const) : []), ...(call ? (["call"] as const) : [])];
}

export const WHOLE = "openapi.json";
export const LEAN = "openapi.lean.json";
export const OLD = "openapi-3.0.json";
