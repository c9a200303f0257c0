import { Interpreter, type Surroundings, listNodes, OPERATORS, testMutants, type Subject } from "schema-mutation";
import { describe, expect, test } from "vitest";
import { readPayloads } from "../../scripts/truth/payloads.js";
import { HALVES, makeSubject } from "../../scripts/truth/subjects.js";
import { apis } from "./support.js";

/** The ids of the mutants that some sample kills, found the slow way: every mutant is judged by every sample. */
function killedBySlowTest(subject: Subject): Set<string> {
  const interpreter = new Interpreter(subject.document, subject);
  const nodes = listNodes(interpreter, subject.roots ?? []);
  const surroundings: Surroundings = { interpreter, nodeOf: (schema) => nodes.find((node) => node.schema === schema) };
  const killed = nodes.flatMap((node) =>
    OPERATORS.flatMap((operator) =>
      operator.mutate(node, surroundings).flatMap(({ detail, part = "", replacement }) => {
        const isKilled = subject.samples.some(({ schema, value, valid }) => {
          const root = interpreter.resolve(schema);
          return interpreter.acceptsWith(node.schema, replacement, root, value) !== valid;
        });
        return isKilled ? [[operator.name, detail, "at", node.pointer + part].filter(Boolean).join(" ")] : [];
      }),
    ),
  );
  return new Set(killed);
}

/** With few samples the shortcuts have more to decide; the largest document would take minutes. */
const few = apis
  .filter(
    ({ bundle }) => bundle.examples.length < 40 && Object.keys(bundle.document.components?.schemas ?? {}).length < 60,
  )
  .flatMap(({ name, bundle }) =>
    HALVES.flatMap((half) => {
      const subject = makeSubject(bundle, readPayloads(bundle), half);
      const third = { ...subject, samples: subject.samples.filter((_, index) => index % 3 === 0) };
      return [
        { title: `${name}, ${half}`, subject },
        { title: `${name}, ${half}, a third of the samples`, subject: third },
      ];
    }),
  );

describe("the quick test and the slow one find the same mutants killed", () => {
  test.each(few)("$title", ({ subject }) => {
    const outcomes = testMutants(subject);
    const quick = outcomes.filter(({ state }) => state === "killed").map(({ id }) => id);
    expect(outcomes.length).toBeGreaterThan(0);
    expect(quick.sort()).toEqual([...killedBySlowTest(subject)].sort());
  });
});
