import { DOCUMENT_KEY } from "../lib/ajv.js";
import type { Judge } from "../lib/judge.js";
import { memberName } from "../lib/names.js";
import type { Operation, Parameter } from "../lib/openapi.js";
import { listOperations } from "../lib/operations.js";
import { PLACES, wireName } from "../../src/parameters.js";
import { requestBody, responseBodies } from "./body-checks.js";
import { compilingJudge, CompiledChecks } from "./compiler.js";
import { origin, type Output } from "./output.js";

/** Checks of a mock: parameters, request bodies, and the bodies that a test replies with. */
export const mockChecks: Output = {
  file: "mock-checks.ts",
  write: (bundle) => {
    const judge = compilingJudge(bundle);
    const compiled = new CompiledChecks();
    const entries = listOperations(bundle.document).map((operation) => entry(operation, judge, compiled));
    return [
      `// ${origin(bundle)}`,
      "// @ts-nocheck: compiled code",
      `import type { MockChecks } from "../../src/mock/contract.js";`,
      `import { violationsBy } from "../../src/validation/report.js";`,
      `import * as checks from "./checks.js";`,
      "",
      compiled.code(),
      "/** Checks by operationId. */",
      "export const mockChecks: Readonly<Record<string, MockChecks>> = {",
      ...entries,
      "};",
      "",
    ].join("\n");
  },
};

function entry(operation: Operation, judge: Judge, compiled: CompiledChecks): string {
  const { id, parametersIn } = operation;
  const request = requestBody(operation);
  const places = PLACES.flatMap((place) => {
    const those = parametersIn(place);
    if (those.length === 0) return [];
    return [`${place}: violationsBy(${compiled.add(`${id}_${place}`, judge.of(objectOf(those)))})`];
  });
  const checked = responseBodies(operation).map(
    ([status, { name }]) => `      ${memberName(status)}: violationsBy(checks.${name}),`,
  );
  return [
    `  ${id}: {`,
    `    parameters: { ${places.join(", ")} },`,
    ...(request === undefined ? [] : [`    body: violationsBy(checks.${request.name}),`]),
    "    responses: {",
    ...checked,
    "    },",
    "  },",
  ].join("\n");
}

/** The parameters of one place as one object; their references are made to point into the document from outside. */
export function objectOf(parameters: readonly Parameter[]): object {
  const properties = Object.fromEntries(parameters.map((parameter) => [wireName(parameter), parameter.schema]));
  const required = parameters.filter((parameter) => parameter.required).map(wireName);
  const text = JSON.stringify({ type: "object", properties, required });
  return JSON.parse(text.replaceAll(`"$ref":"#`, `"$ref":"${DOCUMENT_KEY}#`)) as object;
}
