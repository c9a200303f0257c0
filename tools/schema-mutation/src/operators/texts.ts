import { change, type Mutation, type Operator } from "../mutant.js";
import type { SchemaObject } from "../schema.js";

/** A change of each place in a pattern that a regular expression finds. */
function rewrite(text: string, places: RegExp, by: string): string[] {
  return [...text.matchAll(places)].map(
    ({ index, 0: found }) => text.slice(0, index) + by + text.slice(index + found.length),
  );
}

function withPatterns(schema: SchemaObject, patterns: readonly string[], killer: string): Mutation[] {
  return [...new Set(patterns)]
    .filter((pattern) => pattern !== schema.pattern)
    .map((pattern) => ({ detail: pattern, part: "/pattern", replacement: change(schema, [], { pattern }), killer }));
}

const COUNT = /\{\d+\}/g;

/** Lets more texts match a pattern: none asked, an anchor dropped, a repetition left open. */
export const loosenPattern: Operator = {
  name: "loosen pattern",
  mutate: ({ schema }) => {
    const { pattern } = schema;
    if (typeof pattern !== "string") return [];
    const killer = "an invalid example with a text that only the looser pattern matches";
    const looser = [
      pattern.replace(/^\^/, ""),
      pattern.replace(/(?<!\\)\$$/, ""),
      ...rewrite(pattern, /(?<!\\)\+/g, "*"),
      ...[...pattern.matchAll(COUNT)].map(
        ({ index, 0: found }) =>
          `${pattern.slice(0, index)}${found.slice(0, -1)},}${pattern.slice(index + found.length)}`,
      ),
    ];
    return [
      { detail: "none", part: "/pattern", replacement: change(schema, ["pattern"]), killer },
      ...withPatterns(schema, looser, killer),
    ];
  },
};

/** Lets fewer texts match a pattern: a repetition is cut, an option made a duty. */
export const tightenPattern: Operator = {
  name: "tighten pattern",
  mutate: ({ schema }) =>
    typeof schema.pattern !== "string"
      ? []
      : withPatterns(
          schema,
          [
            ...rewrite(schema.pattern, /(?<!\\)[+*?]/g, ""),
            ...rewrite(schema.pattern, COUNT, ""),
            ...rewrite(schema.pattern, /(?<!\\)\*/g, "+"),
          ],
          "a valid example with a text that the tighter pattern does not match",
        ),
};
