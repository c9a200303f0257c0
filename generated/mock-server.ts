// Generated from redocly.yaml by `npm run generate`. Do not edit.
import type { MockServerOptions as ServerOptions } from "../src/server/options.js";
import { startServer, type MockServer as Server } from "../src/server/start.js";
import { mocks } from "./mocks.js";

/** The vendors that can be mocked, by the names of their folders. */
export type Vendor = "channel-talk" | "help-scout" | "helpcrunch" | "imichat";

/** Options of {@link startMockServer}; each may be undefined. */
export type MockServerOptions<Served extends Vendor = Vendor> = ServerOptions<Served>;

/** A mock server that is running; `MockServer<"…">` is one that serves not all vendors. */
export type MockServer<Served extends Vendor = Vendor> = Server<Served>;

/**
 * Starts a server that mocks all vendors, or those that are named. Rejects with the error of `node:net` where it cannot
 * listen, and with a TypeError for an option that is unknown, or that is not what it must be.
 */
export function startMockServer<Served extends Vendor = Vendor>(
  options?: MockServerOptions<Served>,
): Promise<MockServer<Served>> {
  return startServer(mocks, options);
}
