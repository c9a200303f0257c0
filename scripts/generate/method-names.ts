import ts from "typescript";
import { schemas } from "../../spectral/lib/walk.js";
import { isMethodName } from "../lib/fitness/method-names.js";
import type { OpenApiDocument } from "../lib/openapi.js";

/** Stands before a hidden name; no document has it, for it is kept free for private use. */
const SIGN = "\uE000";

/** Keywords whose members are called as members of a value are. */
const BY_MEMBER = ["properties", "patternProperties", "dependentSchemas", "dependentRequired"] as const;

/**
 * Hides members of schemas that are called as a method of every object is, such as `hasOwnProperty`: openapi-typescript
 * finds that method where it looks for what is known of the member. Changes the document.
 */
export function hideMethodNames(document: OpenApiDocument): void {
  for (const { value: schema } of schemas(document)) {
    for (const keyword of BY_MEMBER) {
      const members = schema[keyword] as Record<string, unknown> | undefined;
      if (members !== undefined && Object.keys(members).some(isMethodName)) {
        schema[keyword] = Object.fromEntries(Object.entries(members).map(([name, value]) => [hidden(name), value]));
      }
    }
    if (Array.isArray(schema.required)) schema.required = schema.required.map(hidden);
  }
}

function hidden(name: string): string {
  return isMethodName(name) ? SIGN + name : name;
}

/** Gives the members of types their names back. */
export function showMethodNames(root: ts.Node): ts.Node {
  const { transformed } = ts.transform(root, [
    (context) => {
      const visit = (node: ts.Node): ts.Node => {
        const name = ts.isStringLiteral(node) && node.text.startsWith(SIGN) ? node.text.slice(SIGN.length) : undefined;
        return name === undefined ? ts.visitEachChild(node, visit, context) : ts.factory.createStringLiteral(name);
      };
      return visit;
    },
  ]);
  return transformed[0]!;
}
