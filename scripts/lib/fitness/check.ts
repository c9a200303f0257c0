import type { OpenApiDocument } from "../openapi.js";
import { formatProblem, type Problem } from "../problems.js";
import type { SourceTree } from "../source-tree.js";
import { nameProblems } from "./names.js";
import { responseProblems } from "./responses.js";
import { schemaNameProblems } from "./schema-names.js";
import { schemaProblems } from "./schemas.js";
import { sendableProblems } from "./sendable.js";

/** Finds everything in a document that cannot become code, so that nothing wrong is made of it. */
export function fitnessProblems(document: OpenApiDocument, tree: SourceTree): Problem[] {
  const finders = [nameProblems, schemaNameProblems, schemaProblems, sendableProblems, responseProblems];
  const found = finders.flatMap((find) => find(document, tree));
  // What several operations share is looked at for each of them.
  return [...new Map(found.map((problem) => [formatProblem(problem), problem])).values()];
}
