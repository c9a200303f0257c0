import { build } from "esbuild";
import { launchBrowser } from "../../../test/support/browser.js";
import { addressOf, startOddServer } from "./odd-server.js";
import type { Runtime, Verdict } from "./runtime.js";

/** A page of an origin of its own, which calls the mock server by CORS. */
export const chromium: Runtime = {
  name: "Chromium",
  version: async () => {
    const browser = await launchBrowser();
    const version = browser.version();
    await browser.close();
    return version;
  },
  run: async (project, servers) => {
    const { outputFiles } = await build({
      stdin: { contents: `export { smoke } from "./smoke.mjs";`, resolveDir: project },
      bundle: true,
      format: "esm",
      write: false,
    });
    const page = `<!doctype html><title>Checks</title>`;
    const server = await startOddServer(
      new Map([
        ["/", page],
        ["/smoke.mjs", outputFiles[0]!.text],
      ]),
    );
    const browser = await launchBrowser();
    try {
      const tab = await browser.newPage();
      await tab.goto(addressOf(server));
      const script = `import("/smoke.mjs").then(({ smoke }) => smoke(${JSON.stringify(servers)}))`;
      return await tab.evaluate<Verdict>(script);
    } finally {
      await browser.close();
      server.close();
      server.closeAllConnections();
    }
  },
};
