import type { Api } from "../lib/apis.js";
import type { Bundle } from "../lib/bundle.js";
import { client } from "./client.js";
import { COMPILED } from "./compiled.js";
import { contract } from "./contract.js";
import { mock, mockExamples } from "./mock.js";
import { mocks, mockServer } from "./mocks.js";
import { msw } from "./msw.js";
import type { Output } from "./output.js";
import { leanDocument } from "./renderings/lean.js";
import { openapi30Document } from "./renderings/openapi30.js";
import { jsonDocument, yamlDocument } from "./renderings/whole.js";
import { schemas, types } from "./types.js";
import { validators } from "./validators.js";
import { verifiable } from "./verifiable.js";

/** What is made of each vendor, a file each. */
export const OUTPUTS: readonly Output[] = [
  jsonDocument,
  yamlDocument,
  leanDocument,
  openapi30Document,
  types,
  schemas,
  contract,
  client,
  validators,
  mock,
  mockExamples,
  msw,
  ...COMPILED,
];

/**
 * Makes every generated file of all bundles, as `<vendor>/<file>` to text; the same sources give the same bytes. `kept` gives
 * the files of a vendor that need not be made again.
 */
export async function generateAll(
  bundles: readonly Bundle[],
  kept: (api: Api) => ReadonlyMap<string, string> | undefined = () => undefined,
): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  for (const bundle of bundles) {
    const known = kept(bundle.api);
    for (const [name, text] of known ?? []) files.set(name, text);
    if (known !== undefined) continue;
    for (const { file, write } of OUTPUTS) files.set(`${bundle.api.name}/${file}`, await write(bundle));
  }
  files.set("mocks.ts", mocks(bundles));
  files.set("mock-server.ts", mockServer(bundles));
  files.set("verifiable.ts", verifiable(bundles));
  return files;
}
