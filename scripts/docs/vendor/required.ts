import type { Operation, Schema } from "../../lib/openapi.js";
import { firstSentence } from "../page/markdown.js";
import { resolved } from "../schema/walk.js";
import { jsonSchemaOf } from "./result.js";
import type { Vendor } from "./vendor.js";

type Schemas = Pick<Vendor, "schemas">;

/** A member that an object has to have. */
interface NeededMember {
  readonly name: string;
  readonly text: string;
  /** Its schema, by which its evidence is found. */
  readonly part: Schema | undefined;
}

/** A member that a request has to have. */
export interface RequiredMember extends NeededMember {
  /** What it has to hold itself, one entry for each alternative. */
  readonly choices: readonly (readonly NeededMember[])[];
}

/** The required members of a body. */
export function requiredOf(schema: Schema | undefined, vendor: Schemas): RequiredMember[] {
  return needed(schema, vendor).map((member) => {
    const target = resolved(member.part, vendor.schemas);
    const alternatives = target?.anyOf ?? target?.oneOf ?? [target];
    const choices = alternatives.map((one) => needed(one, vendor)).filter(({ length }) => length > 0);
    return { ...member, choices };
  });
}

/** What a schema requires itself, and by all parts of an `allOf`; either may be described in another of them. */
function needed(schema: Schema | undefined, vendor: Schemas): NeededMember[] {
  const parts = partsOf(schema, vendor);
  const names = new Set(parts.flatMap(({ required = [] }) => required));
  return [...names].map((name) => {
    const part = parts.map(({ properties }) => properties?.[name]).find((member) => member !== undefined);
    return { name, text: firstSentence(part?.description ?? resolved(part, vendor.schemas)?.description), part };
  });
}

/** A schema and, at any depth, the parts of its `allOf`. */
function partsOf(schema: Schema | undefined, vendor: Schemas): Schema[] {
  const found = resolved(schema, vendor.schemas);
  return found === undefined ? [] : [found, ...(found.allOf ?? []).flatMap((part) => partsOf(part, vendor))];
}

/** The schema of the body of an operation. */
export function bodySchema({ requestBody }: Operation): Schema | undefined {
  return jsonSchemaOf(requestBody?.object ?? {});
}
