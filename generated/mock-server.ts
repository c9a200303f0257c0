// Generated from redocly.yaml by `npm run generate`. Do not edit.
import { startServer, type MockServer, type MockServerOptions } from "../src/server/start.js";
import { mocks } from "./mocks.js";

export type { MockServer, MockServerOptions };

/**
 * Starts a server that mocks all vendors, or those that are named. Rejects with the error of `node:net` where it cannot
 * listen, and with a RangeError for a vendor that is not known.
 */
export function startMockServer(options?: MockServerOptions): Promise<MockServer> {
  return startServer(mocks, options);
}
