import { openEnum } from "../../../spectral/lib/enums.js";
import type { Schema } from "../../lib/openapi.js";
import { nameOfRef } from "./walk.js";

/** A member as a page shows it, with the anchor that leads to it. */
export interface ShownMember {
  readonly name: string;
  readonly schema: Schema;
  readonly anchor: string;
}

/** The members that stand directly below a part of a page, which has the anchor that theirs begin with. */
export function ownMembers(schema: Schema, around: string): ShownMember[] {
  return Object.entries(schema.properties ?? {}).map(([name, member]) => {
    return { name, schema: member, anchor: `${around}.${encodeURI(name)}` };
  });
}

/** All members that are shown below a part of a page, at any depth, in branches and in conditions, too. */
export function shownMembers(schema: Schema, around: string): ShownMember[] {
  const inBranch = (branch: Schema): ShownMember[] =>
    nameOfRef(branch) === undefined ? shownMembers(branch, around) : [];
  return [
    ...shownAlternatives(schema).flatMap(({ parts }) => parts.flatMap(inBranch)),
    ...ownMembers(schema, around).flatMap((member) => [
      member,
      ...(hasDetails(member.schema) ? shownMembers(member.schema, member.anchor) : []),
    ]),
    ...conditionsOf(schema).flatMap(([, branch]) => inBranch(branch)),
  ];
}

/** Whether more is to be said of a member than its type and description. */
export function hasDetails(schema: Schema): boolean {
  return nameOfRef(schema) === undefined && Object.keys(schema).some((keyword) => !PLAIN.has(keyword));
}

const PLAIN = new Set(["type", "description", "x-evidence", "format", "deprecated", "title", "examples"]);

const ALTERNATIVES = [
  ["allOf", "All of this holds"],
  ["oneOf", "One of these"],
  ["anyOf", "One of these"],
] as const;

/** The parts of a schema that are listed below it. */
export function shownAlternatives(schema: Schema): { readonly title: string; readonly parts: readonly Schema[] }[] {
  if (openEnum(schema)) return [];
  return ALTERNATIVES.flatMap(([keyword, title]) => {
    const parts = (schema[keyword] ?? []).filter(({ type }) => type !== "null");
    // Where the parts say no more than their types, the phrase of the type has said them already.
    return parts.some((part) => part.description !== undefined || part["x-evidence"] !== undefined) ||
      parts.some(saysMore) ||
      (keyword === "allOf" && parts.length > 0 && schema.properties !== undefined)
      ? [{ title, parts }]
      : [];
  });
}

/** Whether a branch says more than the phrase of its type, which names the items of a list, too. */
function saysMore({ items, ...part }: Schema): boolean {
  return nameOfRef(part) === undefined && (hasDetails(part) || (items !== undefined && hasDetails(items)));
}

/** What holds where a member is given, by its name. */
export function conditionsOf(schema: Schema): [string, Schema][] {
  return Object.entries((schema.dependentSchemas as Record<string, Schema> | undefined) ?? {});
}
