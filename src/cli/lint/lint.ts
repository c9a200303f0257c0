import core, { type ISpectralDiagnostic, type RulesetDefinition, type Spectral } from "@stoplight/spectral-core";
import * as formatters from "@stoplight/spectral-formatters";
import type { LintArguments } from "./arguments.js";
import { parsedDocument } from "./parsed.js";
import { pointerOf, readSource } from "./source.js";

/** A finding of Spectral in the file where it was written; `pointer` is its place in the bundled document. */
export interface LintFinding extends ISpectralDiagnostic {
  readonly code: string;
  readonly source: string;
  readonly pointer: string;
}

const ERROR = 0;

/** Lints documents, each in one run of the engine. */
export class Linter {
  readonly #spectral: Spectral = new core.Spectral();

  /** Makes a linter with the rules of some presets. */
  static async with(presets: LintArguments["presets"]): Promise<Linter> {
    const linter = new Linter();
    const rulesets = [];
    for (const preset of presets) rulesets.push(await loadPreset(preset));
    linter.#spectral.setRuleset({ extends: rulesets } as unknown as RulesetDefinition);
    return linter;
  }

  /** Reads a document with all of its files, and says what the rules find. */
  async lint(file: string): Promise<LintFinding[]> {
    const document = await readSource(file);
    const broken = document.problems.map(({ message, place }): LintFinding => {
      return {
        code: "invalid-ref",
        message,
        path: [],
        severity: ERROR,
        source: place.file,
        range: place.range,
        pointer: "#",
      };
    });
    const results = await this.#spectral.run(parsedDocument(document.parsed));
    const found = results.map((result): LintFinding => {
      const { file: source, range } = document.locate(result.path);
      return { ...result, code: String(result.code), source, range, pointer: pointerOf(result.path) };
    });
    return [...broken, ...found].sort(
      (a, b) => a.source.localeCompare(b.source) || a.range.start.line - b.range.start.line,
    );
  }

  /** Tells findings in one of the forms that CI systems read. */
  format(findings: readonly LintFinding[], format: LintArguments["format"], version: string): string {
    const plain = [...findings];
    const context = { ruleset: this.#spectral.ruleset!, spectralVersion: version };
    switch (format) {
      case "stylish":
        return formatters.stylish(plain, { failSeverity: ERROR }, context);
      case "github-actions":
        return formatters.githubActions(plain, { failSeverity: ERROR }, context);
      case "sarif":
        return formatters.sarif(plain, { failSeverity: ERROR }, context);
      case "json":
        return JSON.stringify(findings, null, 2);
    }
  }
}

async function loadPreset(preset: LintArguments["presets"][number]): Promise<object> {
  switch (preset) {
    case "neutral":
      return (await import("chat-contracts/spectral")).default;
    case "generators":
      return (await import("chat-contracts/spectral/generators")).default;
    case "evolution":
      return (await import("chat-contracts/spectral/evolution")).default;
    case "house":
      return (await import("chat-contracts/spectral/house")).default;
  }
}
