import type { Bundle } from "../lib/bundle.js";
import { tsdoc } from "../lib/names.js";
import type { Operation } from "../lib/openapi.js";
import { bodyType } from "./body-type.js";

/** The calls of openapi-fetch by method and path, as members of a client's interface. */
export function plainCalls(bundle: Bundle, operations: readonly Operation[]): string[] {
  return operations.map((operation) => {
    const { id, method, path, object, parameters } = operation;
    const type = `operations[${JSON.stringify(id)}]`;
    const body = bodyType(bundle, object.requestBody?.content, `NonNullable<${type}["requestBody"]>`);
    const needsParameters = parameters.some(({ required }) => required);
    const needsBody = object.requestBody?.required === true;
    const members = [
      `readonly params${needsParameters ? "" : "?"}: ${type}["parameters"]`,
      body ? `readonly body${needsBody ? "" : "?"}: ${body}` : "readonly body?: never",
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
function bodies(bundle: Bundle, { id, responses }: Operation, ok: boolean): string {
  const types = responses
    .filter(({ status }) => status.startsWith("2") === ok)
    .map(({ status, object }) => {
      const key = status === "default" ? `"default"` : status;
      return bodyType(bundle, object.content, `operations[${JSON.stringify(id)}]["responses"][${key}]`) ?? "undefined";
    });
  return [...new Set(types)].join(" | ") || "undefined";
}
