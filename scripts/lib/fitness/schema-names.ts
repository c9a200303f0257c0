import globals from "globals";
import { formatPointer } from "../../../src/pointer.js";
import type { OpenApiDocument } from "../openapi.js";
import type { Problem } from "../problems.js";
import { isIdentifier } from "./identifier.js";
import { errorAt, type SourceTree } from "../source-tree.js";

/** Types that TypeScript itself gives, of which generated types make use; and names that no type can have. */
const TYPES =
  "Array Awaited Capitalize Exclude Extract Lowercase NonNullable Omit Parameters Partial Pick Promise Readonly ReadonlyArray Record Required ReturnType Uncapitalize Uppercase any bigint boolean never null number object string symbol undefined unknown void";

const TAKEN: ReadonlySet<string> = new Set([
  ...TYPES.split(" "),
  ...[globals.builtin, globals.browser, globals.nodeBuiltin].flatMap((names) => Object.keys(names)),
]);

/**
 * Finds schemas that cannot be types of that name: no identifiers, or names that JavaScript or
 * TypeScript has already. An editor shows `Error` for a schema so called, which readers take for JavaScript's.
 */
export function schemaNameProblems(document: OpenApiDocument, tree: SourceTree): Problem[] {
  return Object.keys(document.components?.schemas ?? {}).flatMap((name) => {
    const problem = problemOf(name);
    const pointer = formatPointer(["components", "schemas", name]);
    return problem === undefined ? [] : [errorAt(tree, pointer, "schema-names", problem)];
  });
}

function problemOf(name: string): string | undefined {
  if (!isIdentifier(name)) {
    return `\`${name}\` cannot be the name of a type; write it with letters and digits, a letter first.`;
  }
  if (!TAKEN.has(name)) return undefined;
  return `\`${name}\` is a name of JavaScript's own, and a reader takes one for the other; choose a name that says more.`;
}
