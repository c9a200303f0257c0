import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import type { AddressInfo } from "node:net";
import { build, type Plugin } from "esbuild";

/** A page on loopback whose script is a program of ours; the worker script of MSW lies beside it. */
export interface ServedPage extends AsyncDisposable {
  readonly url: string;
}

/** What resolves no name but that of this machine, so that nothing of a page leaves it. */
export const LOOPBACK_ONLY = "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1";

/** Serves a page that runs a TypeScript program; `/moved` leads to another page. */
export async function servePage(code: string, plugins: Plugin[] = []): Promise<ServedPage> {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: process.cwd(), loader: "ts" },
    bundle: true,
    format: "esm",
    platform: "browser",
    conditions: ["browser"],
    write: false,
    plugins,
  });
  const files: Record<string, [type: string, text: string]> = {
    "/": ["text/html", '<!doctype html><title>Page</title><script type="module" src="/page.js"></script>'],
    "/page.js": ["text/javascript", outputFiles[0]!.text],
    "/mockServiceWorker.js": [
      "text/javascript",
      readFileSync(createRequire(import.meta.url).resolve("msw/mockServiceWorker.js"), "utf8"),
    ],
  };
  const server = createServer(({ url = "" }, response) => {
    if (url.startsWith("/moved")) return void response.writeHead(307, { location: "/" }).end();
    const [type, text] = files[url] ?? ["text/plain", ""];
    response.writeHead(text ? 200 : 404, { "content-type": type }).end(text);
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}
