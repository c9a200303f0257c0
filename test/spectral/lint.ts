import { Document, Spectral } from "@stoplight/spectral-core";
import type { RulesetDefinition } from "@stoplight/spectral-core";
import { Json, Yaml } from "@stoplight/spectral-parsers";
import evolution from "../../spectral/evolution.js";
import generators from "../../spectral/generators.js";
import house from "../../spectral/house.js";
import neutral from "../../spectral/index.js";
import { formatPointer } from "../../src/pointer.js";

export interface Finding {
  code: string | number;
  severity: string;
  pointer: string;
  line: number;
  message: string;
}

/** What the package exports, by the name of the preset. */
export const PRESETS = { neutral, generators, evolution, house };

type Rules = (typeof neutral)["rules"];

/** The rules of our own, by name, with what each preset says of them; a later preset may only raise the severity. */
export const RULES: Rules = Object.fromEntries(
  Object.values(PRESETS)
    .flatMap(({ rules }) => Object.entries(rules))
    .filter(([, rule]) => typeof rule === "object"),
);

const SEVERITIES = ["error", "warning", "information", "hint"];

/** Lints with some presets; all of them when none is named. A file's name says whether it is JSON or YAML. */
export function linter(presets: readonly object[], extra: Record<string, unknown> = {}) {
  const spectral = new Spectral();
  spectral.setRuleset({ extends: presets, rules: extra } as unknown as RulesetDefinition);
  return async (text: string, file: string): Promise<Finding[]> => {
    const document = file.endsWith(".json") ? new Document(text, Json, file) : new Document(text, Yaml, file);
    const results = await spectral.run(document);
    return results.map(({ code, severity, path, range, message }) => ({
      code,
      severity: SEVERITIES[severity] ?? String(severity),
      pointer: formatPointer(path).slice(1),
      line: range.start.line + 1,
      message,
    }));
  };
}

/** Lints a document by all the published presets. */
export const lint = linter(Object.values(PRESETS));
