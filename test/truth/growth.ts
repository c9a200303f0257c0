import type { Bundle } from "../../scripts/lib/bundle.js";
import type { Example } from "../../scripts/lib/examples.js";
import { openEnum } from "../../spectral/lib/enums.js";
import { Interpreter, trace } from "schema-mutation";
import { applyPatch } from "../../scripts/lib/patch.js";
import { isObject } from "../../spectral/lib/walk.js";
import { below, resolvePointer } from "../../src/pointer.js";
import { FORMATS } from "../../scripts/truth/subjects.js";

/** An example with one thing more in it than the document knows. */
export interface Growth extends Pick<Example, "operationId" | "part" | "schemaPointer"> {
  readonly title: string;
  readonly kind: "member" | "value";
  /** Pointer of the new member or value. */
  readonly path: string;
  readonly value: unknown;
  /** False where the document expects members or values that it does not list, as in a map. */
  readonly isNews: boolean;
  /** True for a member of an object that is empty otherwise. */
  readonly isAlone: boolean;
}

const MEMBER = "newMember";
/** A schema with none of these takes any JSON. */
const ASSERTIONS = ["$ref", "type", "enum", "anyOf", "allOf", "oneOf", "properties"];
const VALUE = "a value of tomorrow";

/** Puts an unknown member at each object of an example and an unknown value at each of its open enums, one at a time. */
export function growthsOf({ document }: Bundle, example: Example): Growth[] {
  const { operationId, part, name, schemaPointer } = example;
  const interpreter = new Interpreter(document, { formats: FORMATS });
  const { deciding } = trace(interpreter, interpreter.resolve(schemaPointer), example.value);
  const about = (
    kind: Growth["kind"],
    path: string,
  ): Pick<Growth, "title" | "kind" | "path" | "operationId" | "part" | "schemaPointer"> => ({
    operationId,
    part,
    schemaPointer,
    kind,
    path,
    title: `${part}.${name}: unknown ${kind} at ${path}`,
  });
  const maps = new Map<string, unknown>();
  const enums = new Set<string>();
  for (const [schema, judgements] of deciding) {
    for (const { path, value, verdict } of judgements) {
      if (!verdict) continue;
      if (openEnum(schema) !== undefined && typeof value === "string") enums.add(path);
      if (isObject(value) && schema.additionalProperties !== undefined) maps.set(path, Object.values(value)[0]);
      if (isObject(value) && ASSERTIONS.every((keyword) => schema[keyword] === undefined)) maps.set(path, undefined);
    }
  }
  const members = objectsIn(example.value).map((path): Growth => {
    const place = below(path, MEMBER);
    const inMap = insideOf(path, maps);
    const value = (maps.has(path) ? maps.get(path) : undefined) ?? { since: 2027 };
    const isAlone = Object.keys(resolvePointer(example.value, path) as object).length === 0;
    return {
      ...about("member", place),
      isNews: !inMap,
      isAlone,
      value: applyPatch(example.value, { op: "add", path: place, value }),
    };
  });
  const values = [...enums].map((path): Growth => ({
    ...about("value", path),
    isNews: true,
    isAlone: false,
    value: applyPatch(example.value, { op: "replace", path, value: VALUE }),
  }));
  return [...members, ...values];
}

function insideOf(path: string, maps: ReadonlyMap<string, unknown>): boolean {
  return [...maps.keys()].some((map) => path === map || path.startsWith(`${map}/`));
}

function objectsIn(value: unknown, path = ""): string[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => objectsIn(item, below(path, index)));
  if (!isObject(value)) return [];
  return [path, ...Object.entries(value).flatMap(([name, member]) => objectsIn(member, below(path, name)))];
}
