import { CLOSED_KEY, DOCUMENT_KEY } from "../lib/ajv.js";
import { closeWorld } from "../lib/closed-world.js";
import type { Bundle } from "../lib/bundle.js";
import type { OpenApiDocument } from "../lib/openapi.js";
import { listOperations } from "../lib/operations.js";
import { namedBodies, requestBody, responseBodies, type CheckedBody } from "./body-checks.js";
import { bareJudge, CompiledChecks } from "./compiler.js";
import { origin, type Output } from "./output.js";

/** Checks of all named schemas and all bodies as the document has them, compiled ahead of time by Ajv. */
export const checks: Output = {
  file: "checks.ts",
  write: (bundle) => {
    const { document } = bundle;
    const bodies = listOperations(document).flatMap((operation) => [
      ...[requestBody(operation) ?? []].flat(),
      ...responseBodies(operation).map(([, body]) => body),
    ]);
    return compile(bundle, DOCUMENT_KEY, document, [...namedBodies(document), ...bodies]);
  },
};

/** Checks of response bodies in the closed world, which find what the document does not know. */
export const closedChecks: Output = {
  file: "closed-checks.ts",
  write: (bundle) => {
    const { document } = bundle;
    const bodies = listOperations(document).flatMap((operation) => responseBodies(operation));
    return compile(
      bundle,
      CLOSED_KEY,
      closeWorld(document),
      bodies.map(([, body]) => body),
    );
  },
};

async function compile(
  bundle: Bundle,
  key: string,
  document: OpenApiDocument,
  bodies: readonly CheckedBody[],
): Promise<string> {
  const judge = bareJudge(bundle, key, document);
  const compiled = new CompiledChecks();
  const places = new Map(bodies.map(({ name, pointer }) => [name, pointer]));
  const exported = [...places].map(([name, pointer]) => {
    return `export const ${name}: CompiledValidator = ${compiled.add(name, judge.at(key, pointer))};`;
  });
  return [
    `// ${origin(bundle)}`,
    "// @ts-nocheck: compiled code",
    `import type { CompiledValidator } from "../../src/validation/report.js";`,
    "",
    await compiled.code(),
    ...exported,
    "",
  ].join("\n");
}
