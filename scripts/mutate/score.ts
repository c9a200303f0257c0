import { Interpreter, type Dialect } from "./interpreter.js";
import { findEquivalence } from "./equivalence.js";
import { Jury } from "./jury.js";
import type { Mutation, Surroundings } from "./mutant.js";
import { listNodes, type SchemaNode } from "./nodes.js";
import { OPERATORS } from "./operators/all.js";

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

/** Makes every mutant of the schemas that can be reached, and asks the samples that can tell it from the original. */
export function testMutants(subject: Subject): Outcome[] {
  const interpreter = new Interpreter(subject.document, subject);
  const jury = new Jury(interpreter, subject.samples);
  const roots = new Set([...(subject.roots ?? []), ...subject.samples.map(({ schema }) => schema)]);
  const nodes = listNodes(interpreter, [...roots]);
  const byObject = new Map(nodes.map((node) => [node.schema, node]));
  const surroundings: Surroundings = { interpreter, nodeOf: (schema) => byObject.get(schema) };
  const decide = (node: SchemaNode, mutation: Mutation, id: string): Pick<Outcome, "state" | "killer" | "reason"> => {
    const proven = findEquivalence(node, mutation, surroundings);
    const sample = proven === undefined ? jury.kill(node, mutation, surroundings) : undefined;
    if (sample !== undefined) return { state: "killed", killer: sample.name };
    const reason = proven ?? subject.equivalent?.(id);
    const { killer } = mutation;
    return reason === undefined ? { state: "survived", killer } : { state: "equivalent", killer, reason };
  };
  return nodes.flatMap((node) =>
    OPERATORS.flatMap((operator) =>
      operator.mutate(node, surroundings).flatMap((mutation): Outcome[] => {
        const pointer = node.pointer + (mutation.part ?? "");
        if (subject.only !== undefined && !subject.only(pointer)) return [];
        const id = [operator.name, mutation.detail, "at", pointer].filter(Boolean).join(" ");
        return [{ id, operator: operator.name, pointer, ...decide(node, mutation, id) }];
      }),
    ),
  );
}
