import { DOCUMENT_KEY } from "../lib/ajv.js";
import { listOperations } from "../lib/operations.js";
import { namedBodies, requestBody, responseBodies } from "./body-checks.js";
import { compilingJudge, CompiledChecks } from "./compiler.js";
import { origin, type Output } from "./output.js";

/** Checks of all named schemas and all bodies, compiled ahead of time by Ajv. */
export const checks: Output = {
  file: "checks.ts",
  write: (bundle) => {
    const { document } = bundle;
    const judge = compilingJudge(bundle);
    const compiled = new CompiledChecks();
    const bodies = listOperations(document).flatMap((operation) => [
      ...[requestBody(operation) ?? []].flat(),
      ...responseBodies(operation).map(([, body]) => body),
    ]);
    const places = new Map([...namedBodies(document), ...bodies].map(({ name, pointer }) => [name, pointer]));
    const exported = [...places].map(([name, pointer]) => {
      return `export const ${name}: CompiledValidator = ${compiled.add(name, judge.at(DOCUMENT_KEY, pointer))};`;
    });
    return [
      `// ${origin(bundle)}`,
      "// @ts-nocheck: compiled code",
      `import type { CompiledValidator } from "../../src/validation/report.js";`,
      "",
      compiled.code(),
      ...exported,
      "",
    ].join("\n");
  },
};
