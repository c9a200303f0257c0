import type { Operation, Schema } from "../../lib/openapi.js";
import { firstSentence } from "../page/markdown.js";
import { nameOfRef } from "../schema/walk.js";
import { jsonSchemaOf } from "./result.js";
import type { Vendor } from "./vendor.js";

/** A member that a request has to have. */
export interface RequiredMember {
  readonly name: string;
  readonly text: string;
  /** What it has to hold itself, one entry for each alternative. */
  readonly choices: readonly string[];
}

/** The required members of a body. */
export function requiredOf(schema: Schema | undefined, vendor: Vendor): RequiredMember[] {
  const body = resolved(schema, vendor);
  return (body?.required ?? []).map((name) => {
    const member = body?.properties?.[name];
    const target = resolved(member, vendor);
    const alternatives = target?.anyOf ?? target?.oneOf ?? (target === undefined ? [] : [target]);
    const choices = alternatives.map((one) => (resolved(one, vendor)?.required ?? []).join(", ")).filter(Boolean);
    return { name, text: firstSentence(member?.description), choices };
  });
}

function resolved(schema: Schema | undefined, { schemas }: Vendor): Schema | undefined {
  return schema && (schemas[nameOfRef(schema) ?? ""] ?? schema);
}

/** The schema of the body of an operation. */
export function bodySchema(vendor: Vendor, operation: Operation): Schema | undefined {
  return jsonSchemaOf(operation.requestBody?.object ?? {});
}
