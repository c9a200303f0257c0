import { mocks } from "../../generated/mocks.js";
import { startServer } from "../../src/server/start.js";

/** Does something while all vendors are mocked on loopback; gives the address of each. */
export async function withMock<T>(work: (urls: Readonly<Record<string, string>>) => Promise<T>): Promise<T> {
  const server = await startServer(mocks, { port: 0 });
  try {
    return await work(server.urls);
  } finally {
    await server.close();
  }
}
