import { existsSync, readFileSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { applyPatch, PatchError, type Patch } from "../mutate/patch.js";
import type { Bundle } from "./bundle.js";
import type { Example } from "./examples.js";
import { onlyDifference } from "./difference.js";
import { SourceError, type Problem } from "./problems.js";

/** A payload that differs from a valid example in one place, and what is to be thought of it. */
export interface Case {
  /** The file, and for a file of many the place in it. */
  readonly name: string;
  readonly file: string;
  readonly operationId: string;
  readonly part: string;
  readonly valid: boolean;
  readonly value: unknown;
  readonly twin: Example;
  /** Pointer of the place at which it differs from the twin. */
  readonly place: string;
  /** Pointer of the schema in the bundle. */
  readonly schemaPointer: string;
}

interface Change extends Patch {
  readonly reason: string;
}

const WHOLE = /^(request|default|[1-5]\d\d)\.([a-z0-9]+(?:-[a-z0-9]+)*)\.json$/;
const FAULTS = /^((?:request|default|[1-5]\d\d)\.[a-z0-9]+(?:-[a-z0-9]+)*)\.faults\.json$/;
const VARIANTS = /^((?:request|default|[1-5]\d\d)\.[a-z0-9]+(?:-[a-z0-9]+)*)\.variants\.json$/;

/**
 * Reads the payloads that stand beside the examples of an API: `invalid/<part>.<reason>.json` (a whole payload),
 * `invalid/<twin>.faults.json` and `variants/<twin>.variants.json` (one change of the twin for each entry). Throws a
 * {@link SourceError} for those that do not differ from a valid example in exactly one place.
 */
export function readCases({ examples, api }: Bundle): Case[] {
  const problems: Problem[] = [];
  const cases: Case[] = [];
  const folders = new Set(examples.map(({ file }) => dirname(file)));
  for (const folder of folders) {
    const near = examples.filter(({ file }) => dirname(file) === folder);
    for (const kind of ["variants", "invalid"]) {
      const place = join(folder, kind);
      for (const entry of existsSync(place) ? readdirSync(place).sort() : []) {
        const file = join(place, entry);
        try {
          cases.push(...readFile(file, kind === "variants", near));
        } catch (error) {
          if (!(error instanceof CaseError || error instanceof PatchError || error instanceof SyntaxError)) throw error;
          problems.push({ file, line: 1, column: 1, pointer: "#", rule: "case-file", severity: "error", message: error.message });
        }
      }
    }
  }
  if (problems.length > 0) throw new SourceError(problems);
  return cases;
}

class CaseError extends Error {}

function readFile(file: string, valid: boolean, examples: readonly Example[]): Case[] {
  const entry = file.slice(dirname(file).length + 1);
  const content = JSON.parse(readFileSync(file, "utf8")) as unknown;
  const [, twinName] = (valid ? VARIANTS : FAULTS).exec(entry) ?? [];
  if (twinName !== undefined) {
    const twin = examples.find(({ part, name }) => `${part}.${name}` === twinName);
    if (twin === undefined) throw new CaseError(`There is no example ${twinName}.json to be the twin of these.`);
    return (content as Change[]).map((change, index) => ({
      ...about(file, `${file}#/${index} (${change.reason})`, twin, valid),
      value: applyPatch(twin.value, change),
      place: change.path,
    }));
  }
  const [, part] = (!valid && WHOLE.exec(entry)) || [];
  if (part === undefined) {
    throw new CaseError(
      valid ? "Call it `<part>.<name>.variants.json`." : "Call it `<part>.<reason>.json` or `<part>.<name>.faults.json`.",
    );
  }
  for (const twin of examples.filter((example) => example.part === part)) {
    const place = onlyDifference(twin.value, content);
    if (place !== undefined) return [{ ...about(file, file, twin, valid), value: content, place }];
  }
  throw new CaseError(`It has no twin: no valid example of \`${part}\` differs from it in exactly one place.`);
}

function about(
  file: string,
  name: string,
  twin: Example,
  valid: boolean,
): Pick<Case, "file" | "name" | "operationId" | "part" | "valid" | "twin" | "schemaPointer"> {
  const { operationId, part, schemaPointer } = twin;
  return { file, name, operationId, part, valid, twin, schemaPointer };
}
