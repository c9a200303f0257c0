import type { Bundle } from "../lib/bundle.js";
import { tsdoc } from "../lib/names.js";
import type { Operation } from "../lib/openapi.js";
import { requestType, responseType } from "./body-type.js";

/** The calls of openapi-fetch by method and path, as members of a client's interface. */
export function plainCalls(bundle: Bundle, operations: readonly Operation[]): string[] {
  return operations.map((operation) => {
    const { id, method, path, parameters, request } = operation;
    const type = `operations[${JSON.stringify(id)}]`;
    const body = requestType(bundle, operation);
    const needsParameters = parameters.some(({ required }) => required);
    const needsBody = request?.required === true;
    const members = [
      `readonly params${needsParameters ? "" : "?"}: ${type}["parameters"]`,
      body ? `readonly body${needsBody ? `: ${body}` : `?: ${body} | undefined`}` : "readonly body?: never",
    ];
    const init = `init${needsParameters || needsBody ? "" : "?"}: PlainOptions<As> & { ${members.join("; ")} }`;
    const comment = tsdoc(
      `openapi-fetch's own call of \`${id}\`: resolves with \`data\` or \`error\`, and may reject.`,
    );
    const result = `PlainResult<As, ${bodies(bundle, operation, true)}, ${bodies(bundle, operation, false)}>`;
    return `${comment}\n${method.toUpperCase()}<As extends ParseAs = "json">(path: ${JSON.stringify(path)}, ${init}): Promise<${result}>;`;
  });
}

/** The bodies of all successes, or of all that is none. */
function bodies(bundle: Bundle, operation: Operation, ok: boolean): string {
  const types = operation.responses
    .filter(({ status }) => status.startsWith("2") === ok)
    .map((response) => responseType(bundle, operation, response) ?? "undefined");
  return [...new Set(types)].join(" | ") || "undefined";
}
