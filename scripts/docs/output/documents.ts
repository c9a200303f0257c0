import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { ReadDocument } from "../../lib/read-document.js";
import type { Output } from "../../generate/output.js";
import { leanDocument } from "../../generate/renderings/lean.js";
import { openapi30Document } from "../../generate/renderings/openapi30.js";
import { jsonDocument, yamlDocument } from "../../generate/renderings/whole.js";

/** The renderings of a document that a reader can take away. */
export const DOCUMENTS: readonly Output<ReadDocument>[] = [jsonDocument, yamlDocument, leanDocument, openapi30Document];

/**
 * The files of the renderings, with their names. Where `generated/` has the very document as JSON, the others are taken from
 * beside it, as `generate --check` has them: to write the YAML alone takes a sixth of a build.
 */
export async function documentFiles(bundle: ReadDocument, generated: string): Promise<[string, string][]> {
  const folder = join(generated, bundle.api.name);
  const whole = await jsonDocument.write(bundle);
  const isFresh = read(join(folder, jsonDocument.file)) === whole;
  return Promise.all(
    DOCUMENTS.map(async ({ file, write }): Promise<[string, string]> => {
      const known = isFresh ? read(join(folder, file)) : undefined;
      return [`${bundle.api.name}/${file}`, known ?? (await write(bundle))];
    }),
  );
}

function read(path: string): string | undefined {
  return existsSync(path) ? readFileSync(path, "utf8") : undefined;
}
