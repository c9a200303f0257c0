import type { ReadDocument } from "../../lib/read-document.js";
import type { Output } from "../../generate/output.js";
import { leanDocument } from "../../generate/renderings/lean.js";
import { openapi30Document } from "../../generate/renderings/openapi30.js";
import { jsonDocument, yamlDocument } from "../../generate/renderings/whole.js";

/** The renderings of a document that a reader can take away. */
export const DOCUMENTS: readonly Output<ReadDocument>[] = [jsonDocument, yamlDocument, leanDocument, openapi30Document];
