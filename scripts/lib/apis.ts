import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { LineCounter, isMap, isScalar, parseDocument } from "yaml";
import { fileError, SourceError, type Problem } from "./problems.js";

/** One API that `redocly.yaml` lists. */
export interface Api {
  /** Its key in `redocly.yaml`, which is also its folder under `specs/` and `generated/`. */
  readonly name: string;
  /** Path of the root document, relative to the project. */
  readonly root: string;
  /** Folder of the root document. */
  readonly folder: string;
}

/** The file that lists the APIs. */
export const LIST = "redocly.yaml";

/** Names that are fit for folders, addresses and imports. */
const NAME = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Whether an API can be called so. */
export function isApiName(name: string): boolean {
  return NAME.test(name);
}

/** Adds an API to the text of `redocly.yaml`, after the others; nothing else of it changes. */
export function withApi(text: string, name: string): string {
  const list = parseDocument(text).get("apis");
  const last = isMap(list) ? list.items.at(-1) : undefined;
  if (!isMap(list) || !isMap(last?.value)) {
    throw new SourceError([fileError(LIST, "api-list", "No `apis:` here to which another could be added.")]);
  }
  if (list.has(name)) throw new SourceError([fileError(LIST, "api-list", `\`${name}\` is listed already.`)]);
  const [, end] = last.value.range!;
  return `${text.slice(0, end).trimEnd()}\n  ${name}:\n    root: specs/${name}/openapi.yaml\n${text.slice(end)}`;
}

/** Reads the list of APIs from `redocly.yaml`; throws a {@link SourceError} for entries that lead nowhere. */
export function readApis(folder = "."): readonly Api[] {
  const file = join(folder, LIST);
  if (!existsSync(file))
    throw new SourceError([
      fileError(LIST, "api-list", "There is no such file here; run this in the project's folder."),
    ]);
  return parseApis(readFileSync(file, "utf8"));
}

/** Reads the list of APIs from the text of `redocly.yaml`. */
export function parseApis(text: string): readonly Api[] {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const problem = (offset: number, pointer: string, message: string): Problem => {
    const { line, col } = lines.linePos(offset);
    return { file: LIST, line, column: col, pointer, rule: "api-list", severity: "error", message };
  };
  if (document.errors.length > 0) {
    throw new SourceError(document.errors.map((error) => problem(error.pos[0], "#", error.message)));
  }
  const list = document.get("apis");
  if (!isMap(list)) throw new SourceError([problem(0, "#/apis", "No `apis:` here; list at least one API.")]);

  const problems: Problem[] = [];
  const apis = list.items.map(({ key, value }): Api => {
    const name = String(key);
    const offset = (isScalar(key) && key.range?.[0]) || 0;
    const root = isMap(value) ? String(value.get("root") ?? "") : "";
    const expected = `specs/${name}/openapi.yaml`;
    if (!isApiName(name)) {
      const message = `\`${name}\` names folders and code; write it in kebab-case, such as \`acme-chat\`.`;
      problems.push(problem(offset, `#/apis/${name}`, message));
    } else if (root !== expected) {
      problems.push(
        problem(offset, `#/apis/${name}/root`, `The root of \`${name}\` is \`${root}\`; write \`${expected}\`.`),
      );
    } else if (!existsSync(root)) {
      problems.push(
        problem(
          offset,
          `#/apis/${name}`,
          `\`${name}\` is listed, but ${root} does not exist; create it or remove the entry.`,
        ),
      );
    }
    return { name, root, folder: dirname(root) };
  });
  if (problems.length > 0) throw new SourceError(problems);
  return apis;
}
