import { relative } from "node:path";
import { expect, test } from "vitest";
import { loadBundle } from "../../scripts/lib/bundle.js";
import { checks } from "../../scripts/generate/checks.js";
import { problemsOf, scratchApi, smallDocument } from "./scratch.js";

test("a schema of too many branches to be compiled is refused at its place", async () => {
  const anyOf = Array.from({ length: 3000 }, (_, index) => ({ type: "string", minLength: index }));
  const bundle = await loadBundle(scratchApi({ "openapi.yaml": smallDocument({ schemas: { Thing: { anyOf } } }) }));
  const [problem] = await problemsOf(async () => checks.write(bundle));
  expect(problem).toMatchObject({
    rule: "schema-size",
    pointer: "#/components/schemas/Thing",
    file: relative(process.cwd(), bundle.api.root),
  });
  expect(problem!.line).toBeGreaterThan(1);
});
