import type { Judge } from "../lib/judge.js";
import { memberName } from "../lib/names.js";
import type { Operation } from "../lib/openapi.js";
import { listOperations } from "../lib/operations.js";
import { responseBodies } from "./body-checks.js";
import { compilingJudge, CompiledChecks } from "./compiler.js";
import { objectOf } from "./mock-checks.js";
import { origin, type Output } from "./output.js";

/** Checks of what is sent to a vendor and of what it answers: bodies in the closed world, and headers. */
export const verifyChecks: Output = {
  file: "verify-checks.ts",
  write: (bundle) => {
    const judge = compilingJudge(bundle);
    const compiled = new CompiledChecks();
    const entries = listOperations(bundle.document).map((operation) => entry(operation, judge, compiled));
    const body = entries.join("\n");
    const helpers = ["driftBy", "violationsBy"].filter((name) => body.includes(`${name}(`));
    return [
      `// ${origin(bundle)}`,
      "// @ts-nocheck: compiled code",
      `import type { VerifyChecks } from "../../src/verify/contract.js";`,
      ...(helpers.length > 0 ? [`import { ${helpers.join(", ")} } from "../../src/validation/report.js";`] : []),
      ...(body.includes("checks.") ? [`import * as checks from "./checks.js";`] : []),
      `import { mockChecks } from "./mock-checks.js";`,
      "",
      compiled.code(),
      "/** Checks by operationId. */",
      "export const verifyChecks: Readonly<Record<string, VerifyChecks>> = {",
      body,
      "};",
      "",
    ].join("\n");
  },
};

function entry(operation: Operation, judge: Judge, compiled: CompiledChecks): string {
  const { id, responses } = operation;
  const bodies = responseBodies(operation).map(
    ([status, { name }]) => `      ${memberName(status)}: driftBy(checks.${name}),`,
  );
  const headers = responses.flatMap(({ status, object }) => {
    const declared = Object.entries(object.headers ?? {});
    if (declared.length === 0) return [];
    const schema = objectOf(
      declared.map(([name, header]) => ({ ...header, name, in: "header", required: header.required ?? false })),
    );
    return [`      ${memberName(status)}: violationsBy(${compiled.add(`${id}_${status}_headers`, judge.of(schema))}),`];
  });
  return [
    `  ${memberName(id)}: {`,
    `    request: mockChecks[${JSON.stringify(id)}],`,
    "    bodies: {",
    ...bodies,
    "    },",
    "    headers: {",
    ...headers,
    "    },",
    "  },",
  ].join("\n");
}
