import { parseOptions, UsageError } from "../command-line.js";

/** The presets by the names that `--preset` takes. */
export const PRESETS = ["neutral", "generators", "evolution", "house"] as const;

/** The forms in which findings can be told. */
export const FORMATS = ["stylish", "github-actions", "sarif", "json"] as const;

/** What `chat-contracts lint` was asked for. */
export interface LintArguments {
  readonly files: readonly string[];
  readonly presets: readonly (typeof PRESETS)[number][];
  readonly format: (typeof FORMATS)[number];
  readonly baseline?: string;
  readonly updateBaseline: boolean;
  readonly help: boolean;
}

const OPTIONS = {
  preset: { type: "string", multiple: true },
  format: { type: "string", default: "stylish" },
  baseline: { type: "string" },
  "update-baseline": { type: "boolean", default: false },
  help: { type: "boolean", short: "h", default: false },
} as const;

/** Reads the options of `chat-contracts lint`; throws a {@link UsageError} for what cannot be meant. */
export function readLintArguments(args: readonly string[]): LintArguments {
  const { values, positionals } = parseOptions({ args: [...args], options: OPTIONS, allowPositionals: true });
  const { preset = ["neutral"], format, baseline, help } = values;
  const updateBaseline = values["update-baseline"];
  if (positionals.length === 0 && !help) throw new UsageError("Which document? Name one file or more.");
  if (updateBaseline && baseline === undefined) throw new UsageError("--update-baseline needs --baseline <file>.");
  return {
    files: positionals,
    presets: preset.map((name) => oneOf("preset", PRESETS, name)),
    format: oneOf("format", FORMATS, format),
    ...(baseline === undefined ? {} : { baseline }),
    updateBaseline,
    help,
  };
}

function oneOf<T extends string>(option: string, known: readonly T[], text: string): T {
  const found = known.find((name) => name === text);
  if (found !== undefined) return found;
  throw new UsageError(`--${option} knows ${known.join(", ")}, not "${text}".`);
}

/** The text that `lint --help` prints. */
export const LINT_USAGE: string = `Usage: chat-contracts lint <file>… [options]

Lints OpenAPI documents, split ones too: findings are told in the file and line where they stand. Exit code 1 means errors.

  --preset <name>    ${PRESETS.join(", ")}; may be repeated (neutral)
  --format <name>    ${FORMATS.join(", ")} (stylish)
  --baseline <file>  keep silent on the findings that this file lists
  --update-baseline  write today's findings into that file
  -h, --help         print this text

Rules that you choose one by one: \`extends: chat-contracts/spectral\` in a ruleset of Spectral.`;
