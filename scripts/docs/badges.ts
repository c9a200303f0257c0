import { wordsByObject } from "../evidence/words.js";
import type { Bundle } from "../lib/bundle.js";
import type { OpenApiDocument } from "../lib/openapi.js";
import { listOperations } from "../lib/operations.js";
import { samplesOf } from "./samples/all.js";
import { readVendor } from "./vendor/vendor.js";

/**
 * Copies a document for the reference page: descriptions of what is inferred or told by third parties begin with a
 * badge, and all end with what there is to say about their sources; operations have the samples of the first call.
 */
export function documentForReaders(bundle: Bundle): OpenApiDocument {
  const { document } = bundle;
  const copy = structuredClone(document);
  const words = wordsByObject(copy);
  const visit = (node: unknown): void => {
    if (!node || typeof node !== "object") return;
    const found = words.get(node);
    if (found !== undefined) {
      const part = node as { description?: string };
      const badge = found.badge === undefined ? "" : `**[${found.badge}]** `;
      const remarks = found.remarks.map((remark) => `\n\n_${remark}_`);
      if (badge || remarks.length > 0) part.description = `${badge}${part.description ?? ""}${remarks.join("")}`;
    }
    for (const [name, child] of Object.entries(node)) if (name !== "examples") visit(child);
  };
  visit(copy);
  const vendor = readVendor(bundle);
  listOperations(copy).forEach(({ object }, index) => {
    const samples = samplesOf(vendor, vendor.operations[index]!);
    const codeSamples = samples.map(({ language, code }) => ({
      lang: language.highlight,
      label: language.title,
      source: code.vendor,
    }));
    Object.assign(object, { "x-codeSamples": codeSamples });
  });
  return copy;
}
