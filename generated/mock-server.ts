// Generated from redocly.yaml by `npm run generate`. Do not edit.
import type { MockServerOptions } from "../src/server/options.js";
import { startServer, type MockServer } from "../src/server/start.js";
import { mocks } from "./mocks.js";

export type { MockServer, MockServerOptions };

/**
 * Starts a server that mocks all vendors, or those that are named. Rejects with the error of `node:net` where it cannot
 * listen, and with a TypeError for an option that is unknown, or that is not what it must be.
 */
export function startMockServer(options?: MockServerOptions): Promise<MockServer> {
  return startServer(mocks, options);
}
