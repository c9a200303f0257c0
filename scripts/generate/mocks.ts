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
    `import type { MockList } from "../src/server/list.js";`,
    "",
    "/** Where each mock is served and how it is loaded, by the name of the vendor's folder. */",
    "export const mocks: MockList = {",
    ...entries,
    "};",
    "",
  ].join("\n");
}

/** Writes the entry that starts the mock server. */
export function mockServer(): string {
  return [
    "// Generated from redocly.yaml by `npm run generate`. Do not edit.",
    `import type { MockServerOptions } from "../src/server/options.js";`,
    `import { startServer, type MockServer } from "../src/server/start.js";`,
    `import { mocks } from "./mocks.js";`,
    "",
    "export type { MockServer, MockServerOptions };",
    "",
    "/**",
    " * Starts a server that mocks all vendors, or those that are named. Rejects with the error of `node:net` where it cannot",
    " * listen, and with a TypeError for an option that is unknown, or that is not what it must be.",
    " */",
    "export function startMockServer(options?: MockServerOptions): Promise<MockServer> {",
    "  return startServer(mocks, options);",
    "}",
    "",
  ].join("\n");
}
