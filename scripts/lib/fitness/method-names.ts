import { formatPointer } from "../../../src/pointer.js";
import type { OpenApiDocument } from "../openapi.js";
import type { Problem } from "../problems.js";
import { errorAt, type SourceTree } from "../source-tree.js";

const METHODS: ReadonlySet<string> = new Set(Object.getOwnPropertyNames(Object.prototype));

/** Keywords whose members are called as members of the vendor's own values are: nobody here can choose their names. */
const BY_MEMBER = new Set(["properties", "patternProperties", "dependentSchemas", "dependentRequired"]);

/** What holds data, or is ours. */
const NO_NAMES = /^(x-.*|examples?|default|enum|const)$/;

/** Whether every JavaScript object has a method of this name. */
export function isMethodName(name: string): boolean {
  return METHODS.has(name);
}

/**
 * Finds names that every JavaScript object has already: tools that look such a name up find a method. Whoever writes the
 * document chooses those of schemas, headers and variables, and can choose others. JavaScript takes `__proto__` in an
 * object for the parent of the object, wherever it is written.
 */
export function methodNameProblems(document: OpenApiDocument, tree: SourceTree): Problem[] {
  const problems: Problem[] = [];
  const refuse = (path: readonly string[], message: string): void => {
    problems.push(errorAt(tree, formatPointer(path), "names", message));
  };
  const visit = (node: unknown, path: readonly string[], isData: boolean): void => {
    if (typeof node !== "object" || node === null) return;
    const isVendors = isData || BY_MEMBER.has(path.at(-1) ?? "");
    for (const [name, child] of Object.entries(node)) {
      const here = [...path, name];
      if (name === "__proto__" || (/^(name|operationId)$/.test(name) && child === "__proto__")) {
        refuse(here, "`__proto__` cannot be a name in JavaScript; leave this member out.");
      } else if (!isVendors && isMethodName(name)) {
        refuse(here, `Every object of JavaScript has \`${name}\`; choose another name.`);
      }
      visit(child, here, isData || NO_NAMES.test(name));
    }
  };
  visit(document, [], false);
  return problems;
}
