import { Interpreter } from "./interpreter.js";
import { findEquivalence } from "./equivalence.js";
import { Jury } from "./jury.js";
import type { Mutation, Surroundings } from "./mutant.js";
import { listNodes, type SchemaNode } from "./nodes.js";
import { OPERATORS } from "./operators/all.js";
import type { Outcome, Subject } from "./subject.js";

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
