import { Document, Spectral } from "@stoplight/spectral-core";
import type { RulesetDefinition } from "@stoplight/spectral-core";
import { Json, Yaml } from "@stoplight/spectral-parsers";
import ruleset from "../../spectral/index.js";
import { below } from "../../src/pointer.js";

export interface Finding {
  code: string | number;
  severity: string;
  pointer: string;
  line: number;
  message: string;
}

const SEVERITIES = ["error", "warning", "information", "hint"];

const spectral = new Spectral();
spectral.setRuleset(ruleset as RulesetDefinition);

/** Lints a document by the published ruleset; its file name says whether it is JSON or YAML. */
export async function lint(text: string, file: string): Promise<Finding[]> {
  const document = file.endsWith(".json") ? new Document(text, Json, file) : new Document(text, Yaml, file);
  const results = await spectral.run(document);
  return results.map(({ code, severity, path, range, message }) => ({
    code,
    severity: SEVERITIES[severity] ?? String(severity),
    pointer: path.reduce<string>(below, ""),
    line: range.start.line + 1,
    message,
  }));
}
