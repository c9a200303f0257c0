import { indexPage } from "./docs/index-page.js";
import { referencePage } from "./docs/reference-page.js";
import { readApis } from "./lib/apis.js";
import { readOptions } from "./lib/arguments.js";
import { loadBundles } from "./lib/bundle.js";
import { replaceFolder } from "./lib/folder.js";
import { runCommand } from "./lib/problems.js";

const SITE = "site";

await runCommand(async () => {
  readOptions("npm run docs", {});
  const bundles = await loadBundles(readApis());
  const files = new Map([["index.html", indexPage(bundles)]]);
  for (const bundle of bundles) files.set(`${bundle.api.name}/index.html`, await referencePage(bundle));
  replaceFolder(SITE, files);
  console.log(`${bundles.length} reference pages in ${SITE}/; open ${SITE}/index.html`);
});
