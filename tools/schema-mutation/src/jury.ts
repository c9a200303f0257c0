import type { Interpreter } from "./interpreter.js";
import type { Mutation, Surroundings } from "./mutant.js";
import type { SchemaNode } from "./nodes.js";
import type { Schema, SchemaObject } from "./schema.js";
import type { Sample } from "./subject.js";
import { trace, type Judgement } from "./trace.js";

/** A sample is not judged as it says, so nothing can be told from mutants. */
export class SampleError extends Error {}

interface Witness {
  readonly sample: Sample;
  readonly root: Schema;
  readonly judgements: readonly Judgement[];
  /** How many schemas decide the verdict of the sample. */
  readonly reach: number;
}

/** The samples, ordered by the schemas that they can tell something about. */
export class Jury {
  readonly #interpreter: Interpreter;
  readonly #witnesses = new Map<SchemaObject, Witness[]>();

  /** Judges each sample once by the original; throws a {@link SampleError} if one is not as it says. */
  constructor(interpreter: Interpreter, samples: readonly Sample[]) {
    this.#interpreter = interpreter;
    for (const sample of samples) {
      const root = interpreter.resolve(sample.schema);
      const { verdict, deciding } = trace(interpreter, root, sample.value);
      if (verdict !== sample.valid) {
        const [is, ought] = verdict ? ["accepted", "refused"] : ["refused", "accepted"];
        throw new SampleError(`${sample.name} is ${is}, but should be ${ought}.`);
      }
      for (const [schema, judgements] of deciding) {
        const witnesses = this.#witnesses.get(schema) ?? [];
        witnesses.push({ sample, root, judgements, reach: deciding.size });
        this.#witnesses.set(schema, witnesses);
      }
    }
    for (const witnesses of this.#witnesses.values()) witnesses.sort(validFirst);
  }

  /** Finds a sample that the mutant judges differently, those that reach the fewest schemas first. */
  kill(node: SchemaNode, { replacement }: Mutation, surroundings: Surroundings): Sample | undefined {
    const { schema } = node;
    const accepts = (root: Schema, value: unknown): boolean =>
      this.#interpreter.acceptsWith(schema, replacement, root, value);
    const known = new Map<unknown, boolean>();
    const changes = ({ value, verdict }: Judgement): boolean => {
      const verdictNow = known.get(value) ?? accepts(schema, value);
      if (typeof value === "object") known.set(value, verdictNow);
      return verdictNow !== verdict;
    };
    const global = isSeenFromAbove(node, surroundings);
    return this.#witnesses
      .get(schema)
      ?.find(
        ({ sample, root, judgements }) =>
          (global || judgements.some(changes)) && accepts(root, sample.value) !== sample.valid,
      )?.sample;
  }
}

function validFirst(left: Witness, right: Witness): number {
  return Number(right.sample.valid) - Number(left.sample.valid) || left.reach - right.reach;
}

const IN_PLACE = new Set(["$ref", "allOf", "anyOf", "oneOf", "if", "then", "else", "dependentSchemas"]);

/** True if a schema around this one asks which members it evaluated, so that more than its verdict counts. */
function isSeenFromAbove({ uses }: SchemaNode, surroundings: Surroundings): boolean {
  return uses.some(({ parent, keyword }) => {
    if (!IN_PLACE.has(keyword)) return false;
    if (parent.unevaluatedProperties !== undefined) return true;
    const node = surroundings.nodeOf(parent);
    return node !== undefined && isSeenFromAbove(node, surroundings);
  });
}
