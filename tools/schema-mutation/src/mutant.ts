import type { Interpreter } from "./interpreter.js";
import type { SchemaNode } from "./nodes.js";
import type { SchemaObject } from "./schema.js";

/** One small change of one schema. */
export interface Mutation {
  /** What is changed, in a word or two that name the one thing of several, such as the member or the value. */
  readonly detail?: string;
  /** Pointer of the changed part, from the schema on; empty for the schema as a whole. */
  readonly part?: string;
  readonly replacement: SchemaObject;
  /** The example that tells the mutant from the original, in words. */
  readonly killer: string;
  /** Accepts at least each value that the mutant and the original judge differently; the whole schema where it is absent. */
  readonly difference?: SchemaObject;
  /** Why no example can tell it from the original, where that is certain. */
  readonly equivalent?: string | undefined;
}

/** What an operator may look at beside the schema. */
export interface Surroundings {
  readonly interpreter: Interpreter;
  /** Finds the node of a schema of the document. */
  nodeOf(schema: SchemaObject): SchemaNode | undefined;
}

/** Makes all mutations of one kind of one schema. */
export interface Operator {
  readonly name: string;
  mutate(node: SchemaNode, surroundings: Surroundings): Mutation[];
}

/** Copies a schema without some keywords and with others set. */
export function change(schema: SchemaObject, drop: readonly string[], set: SchemaObject = {}): SchemaObject {
  const kept = Object.entries(schema).filter(([name]) => !drop.includes(name));
  return { ...Object.fromEntries(kept), ...set };
}
