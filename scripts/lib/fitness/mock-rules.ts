import { operationProblems, responseProblems } from "../../../spectral/lib/mock.js";
import { operations, responsesOf } from "../../../spectral/lib/operations.js";
import { formatPointer } from "../../../src/pointer.js";
import type { OpenApiDocument } from "../openapi.js";
import type { Problem } from "../problems.js";
import { errorAt, type SourceTree } from "../source-tree.js";

/** Finds what `x-mock` cannot mean, by the words of the lint rule, in a document whose examples are attached. */
export function mockProblems(document: OpenApiDocument, tree: Pick<SourceTree, "locate">): Problem[] {
  const found = [...operations(document)].flatMap((operation) => {
    const responses = responsesOf(document, operation);
    const ofResponses = [...responses.values()].flatMap((response) => [
      ...responseProblems(document, operation, response),
    ]);
    return [...operationProblems(document, operation, responses), ...ofResponses];
  });
  return found.map(({ path, message }) => errorAt(tree, formatPointer(path), "mock-rules", message));
}
