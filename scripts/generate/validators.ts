import { CLOSED_KEY, DOCUMENT_KEY } from "../lib/ajv.js";
import { closeWorld } from "../lib/closed-world.js";
import { listOperations } from "../lib/operations.js";
import { memberName } from "../lib/names.js";
import type { OpenApiDocument } from "../lib/openapi.js";
import { reference, requestSchema, responseSchemas, ValidatorCompiler } from "./compiler.js";
import { origin, type Output } from "./output.js";

/**
 * Checks of request and response bodies, compiled ahead of time by Ajv: requests as the document has them, responses in
 * the closed world, so that they find what the document does not know.
 */
export const validators: Output = {
  file: "validators.ts",
  write: async (bundle) => {
    const compiler = new ValidatorCompiler({
      [DOCUMENT_KEY]: bundle.document,
      [CLOSED_KEY]: closeWorld(bundle.document),
    });
    const entries = operationEntries(bundle.document, compiler);
    const helpers = ["driftBy", "ifPresent", "violationsBy"].filter((name) =>
      entries.some((entry) => entry.includes(`${name}(`)),
    );
    return [
      `// ${origin(bundle)}`,
      "// @ts-nocheck: compiled code",
      `import type { OperationValidators } from "../../src/client/validate.js";`,
      `import { ${helpers.join(", ")} } from "../../src/validation/report.js";`,
      "",
      await compiler.code(),
      ...entries,
      "",
    ].join("\n");
  },
};

function operationEntries(document: OpenApiDocument, compiler: ValidatorCompiler): string[] {
  return listOperations(document).map((operation) => {
    const request = requestSchema(document, operation);
    const checks = responseSchemas(operation).map(
      ([status, pointer]) => `    ${memberName(status)}: driftBy(${compiler.add(reference(CLOSED_KEY, pointer))}),`,
    );
    return [
      `/** Checks of \`${operation.id}\`. */`,
      `export const ${operation.id}: OperationValidators = {`,
      ...(request === undefined
        ? []
        : [`  request: ${requestCheck(compiler.add(reference(DOCUMENT_KEY, request.pointer)), request.required)},`]),
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
