import { randomInt } from "node:crypto";
import { once } from "node:events";
import { createServer } from "node:net";

/**
 * An address of this machine at which nobody answers. No system hands out such a port by itself, so that nobody who asks
 * for any free one, as all other tests do, gets it before it is used.
 */
export async function closedAddress(): Promise<string> {
  for (;;) {
    const port = randomInt(11_000, 30_000);
    const server = createServer().listen(port, "127.0.0.1");
    const isFree = await once(server, "listening").then(
      () => true,
      () => false,
    );
    if (!isFree) continue;
    server.close();
    await once(server, "close");
    return `http://127.0.0.1:${port}`;
  }
}
