import { existsSync, readFileSync, readdirSync } from "node:fs";
import { basename, join } from "node:path";
import { applyPatch, PatchError, type Patch } from "./patch.js";
import type { Bundle } from "./bundle.js";
import { PAYLOAD_FILE, type Example } from "./examples.js";
import { onlyDifference } from "./difference.js";
import { listOperations } from "./operations.js";
import { fileError, SourceError, type Problem } from "./problems.js";
import { listWireValues, type WireValue } from "./wire-values.js";

/** A payload that differs from a valid example in one place, and what is to be thought of it. */
export interface Case {
  /** The file, and for a file of many the place in it with the reason. */
  readonly name: string;
  readonly file: string;
  readonly operationId: string;
  readonly part: string;
  readonly valid: boolean;
  readonly value: unknown;
  /** The valid value that it differs from. */
  readonly twin: { readonly file: string; readonly value: unknown };
  /** Pointer of the place at which it differs from the twin. */
  readonly place: string;
  /** Pointer of the schema in the bundle. */
  readonly schemaPointer: string;
}

interface Change extends Patch {
  readonly reason: string;
}

const MANY = /^(.+)\.(faults|variants)\.json$/;

/**
 * Reads the payloads that stand beside the examples of an API: `invalid/<part>.<reason>.json` (a whole payload),
 * `invalid/<twin>.faults.json` and `variants/<twin>.variants.json` (one change of the twin for each entry). A twin is an
 * example file, or the `parameters` or `headers` of the operation. Throws a {@link SourceError} for payloads that do not
 * differ from a valid example in exactly one place.
 */
export function readCases(bundle: Bundle): Case[] {
  const problems: Problem[] = [];
  const cases: Case[] = [];
  const { document, api } = bundle;
  for (const { id } of listOperations(document)) {
    const folder = join(api.folder, "examples", id);
    const near: Twins = {
      examples: bundle.examples.filter(({ operationId }) => operationId === id),
      wireValues: listWireValues(bundle).filter(({ operationId }) => operationId === id),
    };
    for (const stray of subfolders(folder).filter((name) => name !== "variants" && name !== "invalid")) {
      const message = "Only the folders `invalid` and `variants` are read here.";
      problems.push(fileError(join(folder, stray), "case-file", message));
    }
    for (const kind of ["variants", "invalid"]) {
      const place = join(folder, kind);
      for (const entry of existsSync(place) ? readdirSync(place).sort() : []) {
        const file = join(place, entry);
        try {
          cases.push(...readFile(file, kind === "variants", near));
        } catch (error) {
          if (!(error instanceof CaseError || error instanceof PatchError || error instanceof SyntaxError)) throw error;
          problems.push(fileError(file, "case-file", error.message));
        }
      }
    }
  }
  if (problems.length > 0) throw new SourceError(problems);
  return cases;
}

function subfolders(folder: string): string[] {
  if (!existsSync(folder)) return [];
  const entries = readdirSync(folder, { withFileTypes: true });
  return entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
}

class CaseError extends Error {}

interface Twins {
  readonly examples: readonly Example[];
  readonly wireValues: readonly WireValue[];
}

function readFile(file: string, valid: boolean, twins: Twins): Case[] {
  const entry = basename(file);
  const content = JSON.parse(readFileSync(file, "utf8")) as unknown;
  const [, twin, kind] = MANY.exec(entry) ?? [];
  if (twin !== undefined && (kind === "variants") === valid) {
    return (content as Change[]).map((change, index) => {
      const name = `${file}#/${index} (${change.reason})`;
      if (twin === "parameters" || twin === "headers") return wireCase(file, name, change, twin, valid, twins);
      const example = twins.examples.find((one) => `${one.part}.${one.name}` === twin);
      if (example === undefined) throw new CaseError(`There is no example ${twin}.json to be the twin of these.`);
      return { ...about(file, name, example, valid), value: applyPatch(example.value, change), place: change.path };
    });
  }
  const [, part] = (!valid && PAYLOAD_FILE.exec(entry)) || [];
  if (part === undefined) {
    throw new CaseError(
      valid
        ? "Call it `<part>.<name>.variants.json`."
        : "Call it `<part>.<reason>.json` or `<part>.<name>.faults.json`.",
    );
  }
  for (const example of twins.examples.filter((one) => one.part === part)) {
    const place = onlyDifference(example.value, content);
    if (place !== undefined) return [{ ...about(file, file, example, valid), value: content, place }];
  }
  throw new CaseError(`It has no twin: no valid example of \`${part}\` differs from it in exactly one place.`);
}

/** A case of one parameter or header: the value alone, judged by its own schema. */
function wireCase(
  file: string,
  name: string,
  change: Change,
  part: "parameters" | "headers",
  valid: boolean,
  { wireValues }: Twins,
): Case {
  const found = wireValues.find(({ set, place }) => set === part && place === change.path);
  if (found === undefined) throw new CaseError(`${change.path}: the operation has no such value among its ${part}.`);
  const { operationId, schemaPointer, example } = found;
  const twin = { file: schemaPointer, value: example };
  const value = applyPatch(example, { ...change, path: "" });
  return { name, file, operationId, part, valid, value, twin, place: "", schemaPointer };
}

function about(file: string, name: string, twin: Example, valid: boolean): Omit<Case, "value" | "place"> {
  const { operationId, part, schemaPointer } = twin;
  return { file, name, operationId, part, valid, twin, schemaPointer };
}
