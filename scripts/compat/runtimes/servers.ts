import { withMock } from "../mock.js";
import { addressOf, closedAddress, startOddServer } from "./odd-server.js";
import type { Servers } from "./runtime.js";

/** Does something while the servers run that the checks call; they end with it, however it ends. */
export async function withServers<T>(work: (servers: Servers) => Promise<T>): Promise<T> {
  const odd = await startOddServer();
  const closed = await closedAddress();
  try {
    return await withMock((vendors) => work({ vendors, odd: addressOf(odd), closed }));
  } finally {
    odd.close();
    odd.closeAllConnections();
  }
}
