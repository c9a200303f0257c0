import { linkOf, type Claim, type Finding } from "../../spectral/lib/evidence.js";
import type { Part } from "../evidence/parts.js";
import type { Bundle } from "../lib/bundle.js";
import { sourcesOf } from "../lib/evidence.js";
import { vendorNames } from "../lib/names.js";
import { parsePointer } from "../../src/pointer.js";
import { groupBy } from "../lib/group.js";

interface Told {
  readonly part: Part;
  readonly claim: Claim;
  readonly finding: Finding;
}

/** How many reasons a document has that are no source. */
export function countQuestions(parts: readonly Part[]): number {
  return byText(inferred(claims(parts))).size;
}

/** What a reader should know of the evidence of one document: questions, hearsay, remarks, sources. */
export function evidenceSections(bundle: Bundle, parts: readonly Part[]): string[] {
  const { vendor } = vendorNames(bundle);
  const all = claims(parts);
  const hearsay = all.filter(({ finding }) => finding.kind === "community");
  const remarks = all.filter(({ finding }) => finding.note !== undefined && finding.kind !== "inferred");
  return [
    `## ${vendor}`,
    "",
    ...section("Open questions", inferred(all), "Nothing in this document is merely inferred."),
    ...section("From third parties alone", hearsay),
    ...section(
      "Remarks on sources",
      remarks.filter(({ finding }) => finding.kind !== "community"),
    ),
    "### Sources",
    "",
    "| Source | Kind | Version | Speaks for |",
    "| --- | --- | --- | --- |",
    ...Object.entries(sourcesOf(bundle.document)).map(([key, source]) => {
      const version = [source.version, source.commit && `commit ${source.commit.slice(0, 8)}`]
        .filter(Boolean)
        .join(", ");
      return `| [${source.title}](${linkOf({ key, source })}) | ${source.kind} | ${version} | ${source.date} |`;
    }),
    "",
  ];
}

function claims(parts: readonly Part[]): Told[] {
  return parts.flatMap((part) => (part.evidence?.claims ?? []).map(({ claim, finding }) => ({ part, claim, finding })));
}

function inferred(told: readonly Told[]): Told[] {
  return told.filter(({ finding }) => finding.kind === "inferred");
}

function byText(told: readonly Told[]): Map<string, Told[]> {
  return groupBy([...told], ({ finding: { reason, note, citations } }) => {
    const titles = [...new Set(citations.map(({ source }) => source.title))].join("; ");
    return [reason, note].filter(Boolean).join(" ") || titles;
  });
}

function places(told: readonly Told[]): string[] {
  const found = [
    ...new Set(told.map(({ part, claim }) => `\`${shortPlace(part)}\`${claim === "type" ? "" : ` ${claim}`}`)),
  ];
  return found.length > 4 ? [...found.slice(0, 3), `${found.length - 3} more`] : found;
}

/** The place of a part in words that people use: `Schema.member`, `401`, `conversationId`. */
function shortPlace({ kind, name, pointer }: Part): string {
  if (kind === "value") {
    const owner = pointer.replace(/(\/anyOf\/\d+)*\/enum\/\d+$/, "");
    return `${shortPlace({ kind: "member", name, pointer: owner, evidence: undefined })}: ${name}`;
  }
  if (kind !== "member") return name;
  const member = /^#\/components\/schemas\/([^/]+)(.*)$/.exec(pointer);
  if (member === null) return parsePointer(pointer).at(-1)!;
  return `${member[1]}${member[2]!.replace(/\/(anyOf|items|\d+)(?=\/)/g, "").replaceAll("/properties/", ".")}`;
}

function section(title: string, found: readonly Told[], otherwise?: string): string[] {
  const lines = [...byText(found)].map(([text, told]) => `- ${text.trim()} (${places(told).join(", ")})`);
  if (lines.length === 0 && otherwise === undefined) return [];
  return [`### ${title}`, "", ...(lines.length > 0 ? lines : [otherwise!]), ""];
}
