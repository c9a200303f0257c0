import { describe, expect, test } from "vitest";
import { apis } from "./support.js";
import { typeErrors } from "./types.js";

describe.each(apis)("the example files of $name", ({ bundle }) => {
  test("satisfy their TypeScript types", () => {
    const examples = bundle.examples.map((example) => ({ ...example, title: `${example.part}.${example.name}` }));
    expect(typeErrors(bundle, examples)).toEqual([]);
  });
});
