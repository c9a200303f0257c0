import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { LineCounter, isMap, isNode, isScalar, isSeq, parseDocument, type Pair, type YAMLMap } from "yaml";
import type { Api } from "../lib/apis.js";
import { fileError, type Problem } from "../lib/problems.js";

/** Files that are no part of a document. */
const NO_DOCUMENT = /(^|\/)(facts|origins|refused)\.yaml$/;

/** The order of keys, by a key that tells the kind of object; keys that are not listed may stand anywhere. */
const ORDERS: readonly (readonly [told: (keys: readonly string[]) => boolean, order: readonly string[]])[] = [
  [
    (keys) => keys.includes("openapi"),
    words("openapi info externalDocs x-evidence servers security tags paths components"),
  ],
  [
    (keys) => keys.includes("operationId"),
    words(
      "operationId summary description externalDocs tags x-evidence x-retry x-mock parameters requestBody responses",
    ),
  ],
  [
    (keys) => keys.includes("in") && keys.includes("name"),
    words("name in required description x-evidence schema example"),
  ],
  [(keys) => keys.includes("content"), words("description required x-evidence x-mock headers content")],
  [(keys) => keys.includes("description"), words("type description x-evidence required properties schema example")],
];

/** What a `default` answer is called that a document shares. */
const DEFAULT = "UnlistedStatus";

/** Finds where the files of a vendor are written in another way than those of all others. */
export function lintHouseStyle({ folder }: Pick<Api, "folder">): Problem[] {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter(
    (file) => file.endsWith(".yaml") && !NO_DOCUMENT.test(file),
  );
  return files.sort().flatMap((file) => problemsOf(join(folder, file)));
}

function problemsOf(file: string): Problem[] {
  const lines = new LineCounter();
  const { contents } = parseDocument(readFileSync(file, "utf8"), { lineCounter: lines });
  const problems: Problem[] = [];
  const refuse = (node: unknown, message: string): void => {
    const { line, col } = lines.linePos((isNode(node) && node.range?.[0]) || 0);
    problems.push(fileError(file, "house-style", message, line, col));
  };
  const visit = (node: unknown, depth: number): void => {
    if (isSeq(node)) {
      for (const item of node.items) {
        if (isNode(item) && item.spaceBefore) refuse(item, BLANK);
        visit(item, depth + 1);
      }
    } else if (isMap(node)) {
      const spaced = node.items.slice(1).filter(({ key }) => isNode(key) && key.spaceBefore);
      if (depth > 0 || (spaced.length > 0 && spaced.length < node.items.length - 1)) {
        for (const { key } of spaced) refuse(key, BLANK);
      }
      checkOrder(node, refuse);
      for (const pair of node.items) checkPair(pair, refuse);
      for (const { value } of node.items) visit(value, depth + 1);
    }
  };
  visit(contents, 0);
  return problems;
}

const BLANK = "A blank line stands between the parts of a file, before each or before none, and nowhere else.";

type Refuse = (node: unknown, message: string) => void;

function checkOrder(map: YAMLMap, refuse: Refuse): void {
  const keys = map.items.map(keyOf);
  const [, order] = ORDERS.find(([told]) => told(keys)) ?? [];
  const known = map.items.filter((pair) => order?.includes(keyOf(pair)));
  for (const [index, pair] of known.entries()) {
    const before = known[index - 1];
    if (before !== undefined && order!.indexOf(keyOf(before)) > order!.indexOf(keyOf(pair))) {
      refuse(pair.key, `\`${keyOf(pair)}\` stands before \`${keyOf(before)}\`.`);
    }
  }
}

function checkPair({ key, value }: Pair, refuse: Refuse): void {
  const name = isScalar(key) ? key.value : undefined;
  if (
    name === "x-evidence" &&
    isMap(value) &&
    !value.flow &&
    value.items.length === 1 &&
    keyOf(value.items[0]!) === "source"
  ) {
    refuse(key, "Evidence that is a source alone stands on one line: `x-evidence: { source: … }`.");
  }
  if (name === "default" && isMap(value)) {
    const reference = value.get("$ref");
    if (typeof reference === "string" && /responses\.yaml#/.test(reference) && !reference.endsWith(`/${DEFAULT}`)) {
      refuse(key, `Call the answer of all other statuses \`${DEFAULT}\`, as every document does.`);
    }
  }
}

function keyOf({ key }: Pair): string {
  return isScalar(key) ? String(key.value) : "";
}

function words(text: string): string[] {
  return text.split(" ");
}
