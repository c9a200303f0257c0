import { writeFileSync } from "node:fs";
import { explorePage, REDOC_SCRIPT } from "./docs/explore.js";
import { buildSite } from "./docs/site.js";
import { watchSite } from "./docs/watch.js";
import { readApis } from "./lib/apis.js";
import { readOptions } from "./lib/arguments.js";
import { replaceFolder } from "./lib/folder.js";
import { runCommand, UsageError } from "./lib/problems.js";
import { readAll, readDocument } from "./lib/read-document.js";

const SITE = "site";
const USAGE = "npm run docs [-- --static | --watch [--port <number>]]";

await runCommand(async () => {
  const options = readOptions(USAGE, {
    static: { type: "boolean" },
    watch: { type: "boolean" },
    port: { type: "string" },
  });
  const wrong =
    options.watch && options.static
      ? "--watch makes the static part alone, so that --static has nothing to say beside it."
      : options.port !== undefined && !options.watch
        ? "--port is where --watch serves the site; without it nothing is served."
        : undefined;
  if (wrong !== undefined) throw new UsageError(`${wrong}\nUsage: ${USAGE}`);
  if (options.watch) return watchSite(SITE, options.port);
  const start = performance.now();
  // Nothing here is judged: `npm run generate` does that.
  const bundles = await readAll(readApis(), readDocument);
  const files = await buildSite(bundles, { explore: !options.static });
  replaceFolder(SITE, files);
  console.log(
    `${files.size} files in ${SITE}/ after ${((performance.now() - start) / 1000).toFixed(1)} s; open ${SITE}/index.html`,
  );
  if (options.static) return;
  for (const bundle of bundles) {
    const { html, script } = await explorePage(bundle);
    writeFileSync(`${SITE}/${bundle.api.name}/explore.html`, html);
    writeFileSync(`${SITE}/${REDOC_SCRIPT}`, script);
  }
  console.log(`${bundles.length} pages to explore, by Redoc`);
});
