/** One rule, as its page tells of it. */
export interface RulePage {
  readonly name: string;
  readonly description: string;
  /** The preset that has the rule, and what it takes a finding for. */
  readonly presets: readonly { readonly name: string; readonly severity: string }[];
  /** Why the rule exists, with a case. */
  readonly why: string;
  /** A document with findings, and one without. */
  readonly bad: string;
  readonly good: string;
}

/** The line that says how to import a preset, which is also how people call it. */
function importOf(preset: string): string {
  return preset === "neutral" ? "chat-contracts/spectral" : `chat-contracts/spectral/${preset}`;
}

/** Writes the page of a rule. */
export function rulePage({ name, description, presets, why, bad, good }: RulePage): string {
  const places = presets.map(
    ({ name: preset, severity }) =>
      `\`${importOf(preset)}\` (${severity === "off" ? "off until you turn it on" : severity})`,
  );
  return `${HEAD}# ${name}

${description}

In ${places.join(", ")}.

## Why

${why.trim()}

## Bad

${found(bad)}

\`\`\`yaml
${body(bad)}
\`\`\`

## Good

\`\`\`yaml
${body(good)}
\`\`\`

## How to turn it off

\`\`\`yaml
# .spectral.yaml
extends: ${importOf(presets[0]!.name)}
rules:
  ${name}: off
\`\`\`

For one place only, use \`overrides\` with a JSON pointer; for all that is old, \`npx chat-contracts lint --baseline\`.
`;
}

const HEAD = "<!-- Written by `npm run rules` from spectral/fixtures. Do not edit. -->\n\n";

/** The document of a fixture, without what the tests read. */
function body(fixture: string): string {
  return fixture.replaceAll(/^# (expect|says): .*\n/gm, "").trim();
}

/** Where the rule speaks, with lines as they are on the page. */
function found(fixture: string): string {
  const places = [...fixture.matchAll(/^# expect: (.+) line (\d+)$/gm)];
  const said = [...fixture.matchAll(/^# says: .*$/gm)].length;
  const lines = places.map(([, , line]) => Number(line) - places.length - said).sort((a, b) => a - b);
  const distinct = [...new Set(lines)];
  const list = distinct.length > 1 ? `${distinct.slice(0, -1).join(", ")} and ${distinct.at(-1)}` : String(distinct[0]);
  return `It speaks of ${distinct.length > 1 ? "lines" : "line"} ${list}.`;
}

const CASES = `Each page says where the mistake was seen: in a published document, of the month that is named, or in what a tool made of it. A
case that is called planted was seen in none.`;

/** Writes the list of all rules. */
export function indexPage(pages: readonly RulePage[]): string {
  const groups = new Map<string, RulePage[]>();
  for (const page of pages) {
    const preset = page.presets[0]!.name;
    groups.set(preset, [...(groups.get(preset) ?? []), page]);
  }
  const sections = [...groups].map(([preset, rules]) => {
    const rows = rules.map(
      ({ name, description, presets }) => `- [\`${name}\`](${name}.md) (${presets[0]!.severity}): ${description}`,
    );
    return `## \`${importOf(preset)}\`\n\n${rows.join("\n")}`;
  });
  return `${HEAD}# Rules\n\n${CASES}\n\n${sections.join("\n\n")}\n`;
}
