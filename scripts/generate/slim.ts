/** What Ajv writes for keywords that no document of ours has, and for readers of `schemaPath`, of whom there are none. */
const UNREAD = [
  /,schemaPath:"(?:[^"\\]|\\.)*"/,
  /,parentData(?::\w+)?,parentDataProperty(?::(?:"(?:[^"\\]|\\.)*"|[\w.]+))?,rootData,dynamicAnchors/,
  /, parentData, parentDataProperty, rootData=data, dynamicAnchors=\{\}/,
];
const STRING = /"(?:[^"\\]|\\.)*"/;

// Strings come first, so that no text of a document is taken for code.
const PARTS = new RegExp([STRING, ...UNREAD].map(({ source }) => source).join("|"), "g");
const LEFT = new RegExp(`${STRING.source}|\\b(?:parentData|rootData|dynamicAnchors)\\b`, "g");

/** Takes out of Ajv's code what nothing reads, a third of it. Throws where something does read it. */
export function slim(code: string): string {
  const slimmed = code.replace(PARTS, (part) => (part.startsWith('"') ? part : ""));
  for (const [word] of slimmed.matchAll(LEFT)) {
    if (!word.startsWith('"')) throw new Error(`Ajv's code reads ${word}, which is taken out of it.`);
  }
  return slimmed;
}

/** What {@link shorten} calls. */
export const HELPERS = `
function withError(one, all) { if (all === null) return [one]; all.push(one); return all; }
function withErrors(all, more) { return all === null ? more : all.concat(more); }
`;

const COLLECT_ONE = /if\(vErrors === null\)\{vErrors = \[(err\d+)\];\}else \{vErrors\.push\(\1\);\}/;
const COLLECT_ALL = /vErrors = vErrors === null \? ([\w.]+\.errors) : vErrors\.concat\(\1\)/;
const COLLECT = new RegExp(`${STRING.source}|${COLLECT_ONE.source}|${COLLECT_ALL.source.replace("\\1", "\\2")}`, "g");

/** Calls one function where Ajv writes at each of thousands of places how errors are collected. */
export function shorten(code: string): string {
  return code.replace(COLLECT, (part: string, one?: string, all?: string) => {
    if (one !== undefined) return `vErrors = withError(${one}, vErrors);`;
    return all === undefined ? part : `vErrors = withErrors(vErrors, ${all})`;
  });
}
