import { Interpreter, listNodes } from "schema-mutation";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parsePointer } from "../../src/pointer.js";
import { listParts } from "../evidence/parts.js";
import type { Bundle } from "../lib/bundle.js";
import type { OpenApiDocument } from "../lib/openapi.js";
import type { Problem } from "../lib/problems.js";
import { errorAt } from "../lib/source-tree.js";
import type { FactProblem } from "../facts/facts.js";
import { readPayloads } from "./payloads.js";
import { bodySchemas, halfOf, HALVES, type Half } from "./subjects.js";

/** The names of members that the vendor's page prints, in samples and tables, for requests and for responses. */
export type PrintedNames = Readonly<Record<Half, ReadonlySet<string>>>;

/** What the page tells beside its samples: `specs/<vendor>/page.json`. */
interface Page {
  readonly tables?: readonly { readonly part: string; readonly members: readonly string[] }[];
}

/** Collects what the page of an API prints: its samples are the seen payloads, its tables stand in `page.json`. */
export function readPrintedNames(bundle: Bundle): PrintedNames {
  const file = join(bundle.api.folder, "page.json");
  const { tables = [] } = existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as Page) : {};
  const names = { requests: new Set<string>(), responses: new Set<string>() };
  for (const { part, members } of tables) for (const member of members) names[halfOf(part)].add(member);
  for (const { part, value, origin } of readPayloads(bundle)) {
    if (origin === "page") addNames(value, names[halfOf(part)]);
  }
  return names;
}

/** Finds members that are presented as the page's own, and that it does not print where they are used. */
export function comparePrinted(names: PrintedNames, document: OpenApiDocument): FactProblem[] {
  const claimed = listParts(document).filter(({ kind, evidence }) => kind === "member" && evidence?.kind === "excerpt");
  const interpreter = new Interpreter(document, { formats: {} });
  const used = HALVES.map((half) => {
    const nodes = listNodes(interpreter, bodySchemas(document, half));
    return { half, pointers: new Set(nodes.map(({ pointer }) => pointer)) };
  });
  return claimed.flatMap(({ pointer }): FactProblem[] => {
    const halves = used.filter(({ pointers }) => pointers.has(pointer)).map(({ half }) => half);
    const name = parsePointer(pointer).at(-1)!;
    if (halves.length === 0 || halves.some((half) => names[half].has(name))) return [];
    const message = `The page is given as the source of \`${name}\`, and prints no such member for ${halves.join(" or ")}.`;
    return [{ side: "document", pointer, message }];
  });
}

/** Finds the members of an API that are presented as the page's own and are not printed there. */
export function checkPrinted(bundle: Bundle): Problem[] {
  return comparePrinted(readPrintedNames(bundle), bundle.document).map(({ pointer, message }) =>
    errorAt(bundle.tree, pointer, "printed", message),
  );
}

function addNames(value: unknown, names: Set<string>): void {
  if (typeof value !== "object" || value === null) return;
  for (const [name, child] of Object.entries(value)) {
    if (!Array.isArray(value)) names.add(name);
    addNames(child, names);
  }
}
