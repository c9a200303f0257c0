import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { parseDocument } from "yaml";
import type { Api } from "./apis.js";
import type { Body, OpenApiDocument, Operation } from "./openapi.js";
import { listOperations } from "./operations.js";
import { fileError, SourceError, type Problem } from "./problems.js";
import type { SourceTree } from "./source-tree.js";

/** One example file and the schema that it has to fit. */
export interface Example {
  readonly file: string;
  readonly operationId: string;
  /** `request`, or the status that the example is a body of. */
  readonly part: string;
  readonly name: string;
  readonly value: unknown;
  /** JSON pointer of the schema in the bundle. */
  readonly schemaPointer: string;
}

/** Files that speak of examples and hold none. */
const ABOUT_EXAMPLES = new Set(["origins.yaml", "refused.yaml"]);

/** Name of a file that holds a whole payload: what it is a body of, and its own name. */
const PAYLOAD_FILE: RegExp = /^(request|default|[1-5]\d\d)\.([a-z0-9]+(?:-[a-z0-9]+)*)\.json$/;

/**
 * Reads `examples/<operationId>/<part>.<name>.json` of an API and puts each under the media type that it belongs to.
 * Throws a {@link SourceError} for names that belong nowhere and for files that are not JSON.
 */
export function attachExamples(api: Api, document: OpenApiDocument, tree: SourceTree): Example[] {
  const root = join(api.folder, "examples");
  const problems: Problem[] = [];
  const report = (file: string, message: string, line = 1, column = 1): void => {
    problems.push(fileError(file, "example-file", message, line, column));
  };
  const operations = new Map(listOperations(document).map((operation) => [operation.id, operation]));
  const examples: Example[] = [];

  for (const folder of existsSync(root) ? readdirSync(root).sort() : []) {
    const operation = operations.get(folder);
    if (operation === undefined) {
      report(join(root, folder), `No operation is called \`${folder}\`; known: ${[...operations.keys()].join(", ")}.`);
      continue;
    }
    for (const entry of readdirSync(join(root, folder), { withFileTypes: true }).sort(byName)) {
      if (entry.isDirectory() || ABOUT_EXAMPLES.has(entry.name)) continue;
      const file = join(root, folder, entry.name);
      const [, part, name] = PAYLOAD_FILE.exec(entry.name) ?? [];
      if (part === undefined || name === undefined) {
        report(file, "Call it `request.<name>.json` or `<status>.<name>.json`, the name in kebab-case.");
        continue;
      }
      const target = bodyFor(operation, part);
      if (target === undefined) {
        report(file, `\`${operation.id}\` declares no body for \`${part}\`.`);
        continue;
      }
      const text = readFileSync(file, "utf8");
      const value = parseJson(text, (message, line, column) => report(file, message, line, column));
      tree.addExample(`${target.pointer}/examples/${name}/value`, file);
      const chosen = operation.responses.find(({ status }) => status === part)?.mock.example;
      const attached = { ...target.media.examples, [name]: { summary: sentence(name), value } };
      target.media.examples = inReadingOrder(attached, [chosen, "minimal", "full"]);
      examples.push({ file, operationId: operation.id, part, name, value, schemaPointer: `${target.pointer}/schema` });
    }
  }
  if (problems.length > 0) throw new SourceError(problems);
  return examples;
}

/** The body that a part (`request` or a status) of an operation has. */
function bodyFor({ request, responses }: Operation, part: string): Body | undefined {
  return part === "request" ? request : responses.find(({ status }) => status === part)?.body;
}

function parseJson(text: string, report: (message: string, line: number, column: number) => void): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const place = parseDocument(text).errors[0]?.linePos?.[0];
    report(`Not JSON: ${(error as Error).message}`, place?.line ?? 1, place?.col ?? 1);
    return undefined;
  }
}

/** Puts the examples that a reader wants first in front; the others stay in the order of their names. */
function inReadingOrder<T>(examples: Record<string, T>, first: readonly (string | undefined)[]): Record<string, T> {
  const names = first.filter((name): name is string => name !== undefined && name in examples);
  return { ...Object.fromEntries(names.map((name) => [name, examples[name]!])), ...without(examples, names) };
}

function without<T>(members: Record<string, T>, names: readonly string[]): Record<string, T> {
  return Object.fromEntries(Object.entries(members).filter(([name]) => !names.includes(name)));
}

function sentence(name: string): string {
  const words = name.replaceAll("-", " ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function byName(left: { name: string }, right: { name: string }): number {
  return left.name < right.name ? -1 : 1;
}
