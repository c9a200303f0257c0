import type { ValidateFunction } from "ajv/dist/2020.js";
import { DOCUMENT_KEY } from "../lib/ajv.js";
import type { Bundle } from "../lib/bundle.js";
import { eachSchema } from "../lib/closed-world.js";
import { Judge } from "../lib/judge.js";
import { memberName } from "../lib/names.js";
import type { OpenApiDocument, Operation, Parameter } from "../lib/openapi.js";
import { listOperations, wireName } from "../lib/operations.js";
import { CompiledChecks, requestSchema, responseSchemas } from "./compiler.js";
import { origin, type Output } from "./output.js";

/** Checks of a mock, compiled ahead of time: parameters, request bodies, and the bodies that a test replies with. */
export const mockChecks: Output = {
  file: "mock-checks.ts",
  write: async (bundle) => {
    const judge = new Judge({ [DOCUMENT_KEY]: withoutAnnotations(bundle.document) });
    const compiled = new CompiledChecks();
    const entries = listOperations(bundle.document).map((operation) => entry(bundle, operation, judge, compiled));
    return [
      `// ${origin(bundle)}`,
      "// @ts-nocheck: compiled code",
      `import { checkBy } from "../../src/mock/checks.js";`,
      `import type { MockChecks } from "../../src/mock/contract.js";`,
      "",
      await compiled.code(),
      "/** Checks by operationId. */",
      "export const checks: Readonly<Record<string, MockChecks>> = {",
      ...entries,
      "};",
      "",
    ].join("\n");
  },
};

function entry({ document }: Bundle, operation: Operation, judge: Judge, compiled: CompiledChecks): string {
  const { id, parameters } = operation;
  const check = (validate: ValidateFunction): string => `checkBy(${compiled.add(validate)})`;
  const request = requestSchema(document, operation);
  const places = ["path", "query", "header"].flatMap((place) => {
    const those = parameters.filter((parameter) => parameter.in === place);
    return those.length > 0 ? [`${place}: ${check(judge.of(objectOf(those)))}`] : [];
  });
  const checked = responseSchemas(operation).map(
    ([status, pointer]) => `      ${memberName(status)}: ${check(judge.at(DOCUMENT_KEY, pointer))},`,
  );
  return [
    `  ${id}: {`,
    `    parameters: { ${places.join(", ")} },`,
    ...(request === undefined ? [] : [`    body: ${check(judge.at(DOCUMENT_KEY, request.pointer))},`]),
    "    responses: {",
    ...checked,
    "    },",
    "  },",
  ].join("\n");
}

/** The parameters of one place as one object; their references are made to point into the document from outside. */
function objectOf(parameters: readonly Parameter[]): object {
  const properties = Object.fromEntries(parameters.map((parameter) => [wireName(parameter), parameter.schema]));
  const required = parameters.filter((parameter) => parameter.required).map(wireName);
  const text = JSON.stringify({ type: "object", properties, required });
  return JSON.parse(text.replaceAll(`"$ref":"#`, `"$ref":"${DOCUMENT_KEY}#`)) as object;
}

/** Compiled checks carry their schemas with them, so what nothing checks is cut off first. */
function withoutAnnotations(document: OpenApiDocument): OpenApiDocument {
  const copy = structuredClone(document);
  eachSchema(copy, (schema) => {
    const writable = schema as Record<string, unknown>;
    for (const name of Object.keys(writable)) {
      if (name.startsWith("x-") || ["description", "deprecated", "title"].includes(name)) delete writable[name];
    }
  });
  return copy;
}
