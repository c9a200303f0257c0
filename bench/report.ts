import { readFileSync } from "node:fs";
import { cpus } from "node:os";
import { layOut, table } from "../scripts/lib/markdown.js";

/** What one benchmark found: a table, and what was done to fill it. */
export interface Section {
  readonly title: string;
  /** What was compared, how often, and what the ratio means. */
  readonly method: string;
  /** Rows of a table, the header first. */
  readonly rows: readonly (readonly (string | number)[])[];
}

/** Gives the middle one of some numbers; throws where there is none. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((left, right) => left - right);
  const middle = sorted[Math.floor(sorted.length / 2)];
  if (middle === undefined) throw new RangeError("No values, no median.");
  return middle;
}

/** Where the page about speed is kept. */
export const PAGE = "docs/speed.md";

/** Writes that page from what all benchmarks found in one run. */
export function speedPage(sections: readonly Section[]): Promise<string> {
  const machine = `${cpus().length} × ${cpus()[0]?.model ?? "unknown processor"}, Node.js ${process.versions.node}`;
  const lines = [
    "# Speed",
    "",
    "Written by `npm run bench`, which measures each thing beside a named peer in the same run. Read the ratios: the",
    "figures themselves are those of one machine, and no test asserts them.",
    "",
    `${new Date().toISOString().slice(0, 10)}, ${machine}. Peers: ${peers()}.`,
    "",
    ...sections.flatMap(({ title, method, rows }) => {
      const [head = [], ...body] = rows.map((row) => row.map(String));
      return [`## ${title}`, "", method, "", table(head, body)];
    }),
  ];
  return layOut(lines.join("\n"), PAGE);
}

/** The peers with their pinned versions: those of the bench, and those that the project itself uses. */
function peers(): string {
  const own = dependencies("bench/package.json", "dependencies");
  const project = dependencies("package.json", "devDependencies");
  const shared = ["ajv", "@cfworker/json-schema", "openapi-typescript", "@stoplight/spectral-cli"];
  const runtime = dependencies("package.json", "dependencies");
  return [
    ...shared.map((name) => `${name} ${project[name]}`),
    `openapi-fetch ${runtime["openapi-fetch"]}`,
    ...Object.entries(own).map(([name, version]) => `${name} ${version}`),
  ].join(", ");
}

function dependencies(file: string, member: string): Record<string, string> {
  return (JSON.parse(readFileSync(file, "utf8")) as Record<string, Record<string, string>>)[member] ?? {};
}
