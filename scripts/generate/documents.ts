import { stringify } from "yaml";
import type { Bundle } from "../lib/bundle.js";
import { origin, type Output } from "./output.js";

/** The bundled document as JSON; its first member says where it comes from. */
export const jsonDocument: Output = {
  file: "openapi.json",
  write: (bundle) => `{ "x-generated": ${JSON.stringify(origin(bundle))},\n${json(bundle).slice(2)}`,
};

/** The bundled document as YAML. */
export const yamlDocument: Output = {
  file: "openapi.yaml",
  write: (bundle) =>
    `# ${origin(bundle)}\n${stringify(bundle.document, { aliasDuplicateObjects: false, lineWidth: 120 })}`,
};

function json({ document }: Bundle): string {
  return `${JSON.stringify(document, null, 2)}\n`;
}
