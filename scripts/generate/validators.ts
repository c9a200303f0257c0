import { CLOSED_KEY, DOCUMENT_KEY } from "../lib/ajv.js";
import type { Bundle } from "../lib/bundle.js";
import { listOperations } from "../lib/operations.js";
import { memberName } from "../lib/names.js";
import { CompiledChecks, requestSchema, responseSchemas } from "./compiler.js";
import { origin, type Output } from "./output.js";

/**
 * Checks of request and response bodies, compiled ahead of time by Ajv: requests as the document has them, responses in
 * the closed world, so that they find what the document does not know.
 */
export const validators: Output = {
  file: "validators.ts",
  write: async (bundle) => {
    const compiled = new CompiledChecks();
    const entries = operationEntries(bundle, compiled);
    const helpers = ["driftBy", "ifPresent", "violationsBy"].filter((name) =>
      entries.some((entry) => entry.includes(`${name}(`)),
    );
    return [
      `// ${origin(bundle)}`,
      "// @ts-nocheck: compiled code",
      `import type { OperationValidators } from "../../src/client/validate.js";`,
      `import { ${helpers.join(", ")} } from "../../src/validation/report.js";`,
      "",
      await compiled.code(),
      ...entries,
      "",
    ].join("\n");
  },
};

function operationEntries({ document, judge }: Bundle, compiled: CompiledChecks): string[] {
  return listOperations(document).map((operation) => {
    const request = requestSchema(document, operation);
    const checks = responseSchemas(operation).map(
      ([status, pointer]) => `    ${memberName(status)}: driftBy(${compiled.add(judge.at(CLOSED_KEY, pointer))}),`,
    );
    return [
      `/** Checks of \`${operation.id}\`. */`,
      `export const ${operation.id}: OperationValidators = {`,
      ...(request === undefined
        ? []
        : [`  request: ${requestCheck(compiled.add(judge.at(DOCUMENT_KEY, request.pointer)), request.required)},`]),
      "  responses: {",
      ...checks,
      "  },",
      "};",
    ].join("\n");
  });
}

function requestCheck(name: string, required: boolean): string {
  return required ? `violationsBy(${name})` : `ifPresent(violationsBy(${name}))`;
}
