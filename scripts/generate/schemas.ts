import { tsdoc } from "../lib/names.js";
import { origin, type Output } from "./output.js";

/** Each schema of the document under its own name, to be imported as one namespace. */
export const schemas: Output = {
  file: "schemas.ts",
  write: (bundle) => {
    const lines = Object.entries(bundle.document.components?.schemas ?? {}).map(([name, schema]) => {
      const comment = schema.description === undefined ? [] : [tsdoc(schema.description)];
      return [...comment, `export type ${name} = components["schemas"][${JSON.stringify(name)}];`].join("\n");
    });
    return [`// ${origin(bundle)}`, `import type { components } from "./types.js";`, "", ...lines, ""].join("\n");
  },
};
