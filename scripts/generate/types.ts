import { astToString } from "openapi-typescript";
import type ts from "typescript";
import { declarationsOf } from "./declarations.js";
import { origin, type Output } from "./output.js";

/** Paths, components and operations of the document, in the form that openapi-fetch and its relatives read. */
export const types: Output = {
  file: "types.ts",
  write: (bundle) => {
    const { rest } = declarationsOf(bundle);
    return `// ${origin(bundle)}\nimport type * as schemas from "./schemas.js";\n\n${print(rest)}`;
  },
};

/** Each schema of the document under its own name, to be imported as one namespace. */
export const schemas: Output = {
  file: "schemas.ts",
  write: (bundle) => {
    const { schemas } = declarationsOf(bundle);
    return `// ${origin(bundle)}\n${print(schemas)}`;
  },
};

function print(nodes: readonly ts.Node[]): string {
  return astToString(nodes as ts.Node[]);
}
