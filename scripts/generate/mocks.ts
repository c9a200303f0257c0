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
export function mockServer(bundles: readonly Bundle[]): string {
  return [
    "// Generated from redocly.yaml by `npm run generate`. Do not edit.",
    `import type { MockServerOptions as ServerOptions } from "../src/server/options.js";`,
    `import { startServer, type MockServer as Server } from "../src/server/start.js";`,
    `import { mocks } from "./mocks.js";`,
    "",
    "/** The vendors that can be mocked, by the names of their folders. */",
    `export type Vendor = ${bundles.map(({ api: { name } }) => JSON.stringify(name)).join(" | ")};`,
    "",
    "/** Options of {@link startMockServer}; each may be undefined. */",
    "export type MockServerOptions<Served extends Vendor = Vendor> = ServerOptions<Served>;",
    "",
    '/** A mock server that is running; `MockServer<"…">` is one that serves not all vendors. */',
    "export type MockServer<Served extends Vendor = Vendor> = Server<Served>;",
    "",
    "/**",
    " * Starts a server that mocks all vendors, or those that are named. Rejects with the error of `node:net` where it cannot",
    " * listen, and with a TypeError for an option that is unknown, or that is not what it must be.",
    " */",
    "export function startMockServer<Served extends Vendor = Vendor>(",
    "  options?: MockServerOptions<Served>,",
    "): Promise<MockServer<Served>> {",
    "  return startServer(mocks, options);",
    "}",
    "",
  ].join("\n");
}
