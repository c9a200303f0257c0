/** The `exports` of a manifest: what is written after the package's name, and where it leads. */
export type Exports = Readonly<Record<string, string | object>>;

/**
 * Puts the entries of each vendor into `exports`, by name: a pattern would take any word, and say of a typo only that some
 * file is missing. Entries that belong to no vendor are kept as they are.
 */
export function namedEntries(exports: Exports, vendors: readonly string[]): Exports {
  const own = Object.entries(exports).filter(([, target]) => !/\bgenerated\/[^/]+\//.test(JSON.stringify(target)));
  return Object.fromEntries([...own, ...vendors.flatMap(entriesOf)]);
}

/** The manifest's text with the entries of each vendor; nothing else of it changes. */
export function manifestWithEntries(text: string, vendors: readonly string[]): string {
  const manifest = JSON.parse(text) as { exports: Exports };
  return `${JSON.stringify({ ...manifest, exports: namedEntries(manifest.exports, vendors) }, null, 2)}\n`;
}

function entriesOf(vendor: string): [string, string][] {
  const module = (file: string): string => `./dist/generated/${vendor}/${file}.js`;
  return [
    [`./${vendor}`, module("index")],
    [`./${vendor}/msw`, module("msw")],
    [`./${vendor}/validators`, module("validators")],
    // JSON is packed without layout, by `npm run build`.
    ...DOCUMENTS.map((file): [string, string] => {
      return [`./${vendor}/${file}`, `./${file.endsWith(".json") ? "dist/" : ""}generated/${vendor}/${file}`];
    }),
  ];
}

/** The renderings of a document that are published. */
export const DOCUMENTS: readonly string[] = ["openapi.json", "openapi.yaml", "openapi.lean.json", "openapi-3.0.json"];
