import { existsSync, readFileSync } from "node:fs";
import { Ajv2020, type ErrorObject } from "ajv/dist/2020.js";
import { parseDocument, LineCounter } from "yaml";
import { below } from "../../src/pointer.js";
import type { Api } from "../lib/apis.js";
import type { Bundle } from "../lib/bundle.js";
import { fileError, SourceError, type Problem } from "../lib/problems.js";
import { locateInFile } from "../lib/source-tree.js";
import { compareFacts } from "./compare.js";
import type { Facts } from "./facts.js";
import { compareProvenance } from "./provenance.js";

const SCHEMA = JSON.parse(readFileSync(new URL("facts.schema.json", import.meta.url), "utf8")) as object;
const validate = new Ajv2020({ strict: false, allErrors: true, verbose: true }).compile<Facts>(SCHEMA);

/** Reads and checks the facts table of an API; throws a {@link SourceError} that lists every mistake in it. */
export function readFacts(api: Api): Facts {
  const file = `${api.folder}/facts.yaml`;
  if (!existsSync(file)) {
    const message = "There is no facts table; note here what the vendor's pages say (see CONTRIBUTING.md, Facts).";
    throw new SourceError([fileError(file, "facts", message)]);
  }
  const lines = new LineCounter();
  const parsed = parseDocument(readFileSync(file, "utf8"), { lineCounter: lines });
  if (parsed.errors.length > 0) {
    throw new SourceError(
      parsed.errors.map(({ pos, message }) => {
        const { line, col } = lines.linePos(pos[0]);
        return fileError(file, "facts", message.split("\n")[0] ?? message, line, col);
      }),
    );
  }
  const value: unknown = parsed.toJS();
  if (validate(value)) return value;
  throw new SourceError(
    (validate.errors ?? [])
      .filter(({ keyword }) => keyword !== "anyOf" && keyword !== "propertyNames")
      .map((error): Problem => ({
        ...locateInFile(file, error.instancePath),
        pointer: `#${error.instancePath}`,
        rule: "facts",
        severity: "error",
        message: explainFact(error),
      })),
  );
}

/** Finds where the facts table of a vendor and its document differ, each difference placed in the file to look at. */
export function checkFacts({ api, document, tree }: Bundle): Problem[] {
  const facts = readFacts(api);
  const sources = (document as { "x-evidence"?: { sources?: object } })["x-evidence"]?.sources ?? {};
  const inFacts = (pointer: string): Pick<Problem, "file" | "line" | "column" | "pointer"> => ({
    ...locateInFile(`${api.folder}/facts.yaml`, pointer),
    pointer,
  });
  const unknown = sourceKeys(facts).filter(({ key }) => !(key in sources));
  return [
    ...unknown.map(({ key, pointer }): Problem => {
      const message = `No source is called \`${key}\`; use a key that \`x-evidence\` at the root of the document declares.`;
      return { ...inFacts(pointer), rule: "facts", severity: "error", message };
    }),
    ...[...compareFacts(facts, document), ...compareProvenance(facts, document)].map(
      ({ side, pointer, message }): Problem => {
        const place = side === "facts" ? inFacts(pointer) : { ...tree.locate(pointer), pointer };
        return { ...place, rule: "facts", severity: "error", message };
      },
    ),
  ];
}

function explainFact({ keyword, params, message = "does not fit", parentSchema }: ErrorObject): string {
  const known = Object.keys((parentSchema as { properties?: object } | undefined)?.properties ?? {});
  if (keyword === "additionalProperties") {
    return `There is no entry \`${String(params.additionalProperty)}\` here; known are ${known.join(", ")}.`;
  }
  if (keyword === "required") return `The entry \`${String(params.missingProperty)}\` is missing.`;
  if (keyword === "enum") return `This has to be one of ${(params.allowedValues as unknown[]).join(", ")}.`;
  if (keyword === "pattern" && params.pattern === "^https?://") return "An address begins with https://.";
  if (keyword === "pattern") return "A status is three digits in quotes, or `default`.";
  return `This ${message}.`;
}

function sourceKeys(facts: Facts): { key: string; pointer: string }[] {
  const found: { key: string; pointer: string }[] = [];
  const visit = (node: unknown, pointer: string): void => {
    if (typeof node !== "object" || node === null) return;
    for (const [name, child] of Object.entries(node)) {
      const place = below(pointer, name);
      if (name !== "source" || typeof child !== "object") visit(child, place);
      else found.push(...Object.keys(child as object).map((key) => ({ key, pointer: place })));
    }
  };
  visit(facts, "#");
  return found;
}
