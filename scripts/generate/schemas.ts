import { tsdoc } from "../lib/names.js";
import { origin, type Output } from "./output.js";

/** Each schema of the document under its own name, to be imported as one namespace. */
export const schemas: Output = {
  file: "schemas.ts",
  write: (bundle) => {
    const lines = Object.entries(bundle.document.components?.schemas ?? {}).map(([name, schema]) => {
      const comment = schema.description === undefined ? [] : [tsdoc(schema.description)];
      const type = `components["schemas"][${JSON.stringify(name)}]`;
      // The compiler tells an interface by its name, and writes a type alias out in full.
      const isObject = schema.type === "object" && !schema.anyOf && !schema.oneOf;
      const declaration = isObject ? `interface ${name} extends ${alias(name)} {}` : `type ${name} = ${type};`;
      return [...(isObject ? [`type ${alias(name)} = ${type};`] : []), ...comment, `export ${declaration}`].join("\n");
    });
    return [`// ${origin(bundle)}`, `import type { components } from "./types.js";`, "", ...lines, ""].join("\n");
  },
};

function alias(name: string): string {
  return `${name}Members`;
}
