import { createContractClient } from "../../../src/client/create.js";
import { capitalize, typeNameOf } from "../names.js";
import type { OpenApiDocument, Operation } from "../openapi.js";
import { listOperations } from "../operations.js";
import { errorAt, type SourceTree } from "../source-tree.js";
import type { Problem } from "../problems.js";
import { isIdentifier } from "./identifier.js";
import { methodNameProblems } from "./method-names.js";

/** Members of every client: an operation of such a name would take their place. */
const CLIENT = new Set([
  // A value with this member is taken for a promise.
  "then",
  ...Object.keys(
    createContractClient<object>({
      vendor: "",
      server: "https://server.invalid",
      auth: {},
      operations: {},
    }),
  ),
]);

/** Members of the handlers of a mock, beside those of the array that they are. */
const HANDLERS = new Set(["coverage", "unusedScenarios", "reset"]);

/** Finds names that cannot be those of generated code; each would be a mistake in it, or would replace something. */
export function nameProblems(document: OpenApiDocument, tree: SourceTree): Problem[] {
  const operations = listOperations(document);
  return [
    ...vendorProblems(document, tree),
    ...operations.flatMap((operation) => operationProblems(operation, operations, tree)),
    ...methodNameProblems(document, tree),
  ];
}

function vendorProblems({ info }: OpenApiDocument, tree: SourceTree): Problem[] {
  const name = info["x-vendor-name"];
  if (name === undefined || (typeof name === "string" && typeNameOf(name) !== "")) return [];
  const message = `\`${name}\` has no letter or digit for the names of code; write the vendor's name as people do.`;
  return [errorAt(tree, "#/info/x-vendor-name", "names", message)];
}

function operationProblems({ id, pointer }: Operation, all: readonly Operation[], tree: SourceTree): Problem[] {
  const refuse = (message: string): Problem[] => [errorAt(tree, `${pointer}/operationId`, "names", message)];
  if (typeof id !== "string" || !isIdentifier(id)) {
    return refuse(`\`${id}\` cannot be the name of a method; write it in camelCase, such as \`createChat\`.`);
  }
  if (CLIENT.has(id)) return refuse(`A client has \`${id}\` for something else; choose another operationId.`);
  if (HANDLERS.has(id) || id in [])
    return refuse(`Mocks need \`${id}\` for something else; choose another operationId.`);
  const twin = all.find((other) => other.id !== id && capitalize(other.id) === capitalize(id));
  return twin === undefined ? [] : refuse(`\`${id}\` and \`${twin.id}\` give their types the same names; rename one.`);
}
