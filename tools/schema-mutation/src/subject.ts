import type { Dialect } from "./interpreter.js";

/** A value that is known to fit, or not to fit, a schema. */
export interface Sample {
  readonly name: string;
  /** Pointer of the schema in the document. */
  readonly schema: string;
  readonly value: unknown;
  readonly valid: boolean;
}

/** What is tested: a document with schemas, and the samples that have to tell them from their mutants. */
export interface Subject extends Dialect {
  readonly document: object;
  readonly samples: readonly Sample[];
  /** Pointers of the schemas to begin at, beside those of the samples. */
  readonly roots?: readonly string[];
  /** Which mutants to make, by pointer; all where it is left out. */
  readonly only?: (pointer: string) => boolean;
  /** Says why a survivor, named by its id, is equivalent although its structure does not tell. */
  readonly equivalent?: (id: string) => string | undefined;
}

/** A mutant and what became of it. */
export interface Outcome {
  /** Names the mutant; stays the same as long as the schema does. */
  readonly id: string;
  readonly operator: string;
  readonly pointer: string;
  readonly state: "killed" | "survived" | "equivalent";
  /** The sample that killed it, or the example that would. */
  readonly killer: string;
  /** Why it is equivalent. */
  readonly reason?: string;
}
