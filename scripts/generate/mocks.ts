import type { Bundle } from "../lib/bundle.js";
import { memberName } from "../lib/names.js";
import { pathOf } from "../../src/mock/path.js";
import { serverOf } from "./contract.js";

/** Writes the list of all mocks, each of which is loaded when it is first needed. */
export function mocks(bundles: readonly Bundle[]): string {
  const entries = bundles.map(
    ({ api: { name }, document }) => `  ${memberName(name)}: {
    path: ${JSON.stringify(`/${name}${pathOf(serverOf(document).url)}`)},
    load: async () => (await import("./${name}/mock.js")).mock,
  },`,
  );
  return [
    "// Generated from redocly.yaml by `npm run generate`. Do not edit.",
    `import type { MockList } from "../src/server/router.js";`,
    "",
    "/** Where each mock is served and how it is loaded, by the name of the vendor's folder. */",
    "export const mocks: MockList = {",
    ...entries,
    "};",
    "",
  ].join("\n");
}
