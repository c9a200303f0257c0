import type { Interpreter, Observer } from "./interpreter.js";
import type { Schema, SchemaObject } from "./schema.js";

/** One use of a schema in an evaluation. */
export interface Judgement {
  /** JSON pointer of the value that was judged. */
  readonly path: string;
  readonly value: unknown;
  readonly verdict: boolean;
}

/** What one evaluation tells of the schemas that took part in it. */
export interface Trace {
  readonly verdict: boolean;
  /**
   * For each schema whose mutation can change the verdict, its judgements: all of them where the whole value passes; where
   * it fails, those alone whose failure counts.
   */
  readonly deciding: ReadonlyMap<SchemaObject, readonly Judgement[]>;
}

interface Frame extends Judgement {
  readonly schema: SchemaObject;
  verdict: boolean;
  readonly groups: { readonly name: string; readonly verdict: boolean; readonly children: readonly Frame[] }[];
  children: Frame[];
}

/** Keywords by which a part that passes, or is not asked, can make the whole fail. */
const NOT_MONOTONE = new Set(["not", "if", "oneOf", "unevaluatedProperties"]);

/** Judges a value and finds the schemas that decide the verdict. */
export function trace(interpreter: Interpreter, schema: Schema, value: unknown): Trace {
  const recorder = new Recorder();
  const verdict = interpreter.observe(schema, value, recorder);
  const deciding = new Map<SchemaObject, Judgement[]>();
  const add = ({ schema: judge, path, value: judged, verdict: own }: Frame): void => {
    const judgements = deciding.get(judge) ?? [];
    judgements.push({ path, value: judged, verdict: own });
    deciding.set(judge, judgements);
  };
  const addAll = (frame: Frame): void => {
    add(frame);
    for (const group of frame.groups) group.children.forEach(addAll);
  };
  const addFailing = (frame: Frame): void => {
    if (frame.groups.some((group) => !group.verdict && NOT_MONOTONE.has(group.name))) return addAll(frame);
    add(frame);
    for (const group of frame.groups) {
      if (!group.verdict) group.children.filter((child) => !child.verdict).forEach(addFailing);
    }
  };
  if (recorder.root !== undefined) (verdict ? addAll : addFailing)(recorder.root);
  return { verdict, deciding };
}

class Recorder implements Observer {
  root: Frame | undefined;
  readonly #stack: Frame[] = [];

  enter(schema: SchemaObject, path: string, value: unknown): void {
    const frame: Frame = { schema, path, value, verdict: true, groups: [], children: [] };
    this.#stack.at(-1)?.children.push(frame);
    this.root ??= frame;
    this.#stack.push(frame);
  }

  keyword(name: string, verdict: boolean): void {
    const frame = this.#stack.at(-1)!;
    if (frame.children.length > 0 || !verdict) frame.groups.push({ name, verdict, children: frame.children });
    frame.children = [];
  }

  leave(verdict: boolean): void {
    this.#stack.pop()!.verdict = verdict;
  }
}
