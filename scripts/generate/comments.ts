import ts from "typescript";
import { isWeak, resolveEvidence, type EvidenceNote } from "../lib/evidence.js";
import type { OpenApiDocument } from "../lib/openapi.js";

/** A copy of a document whose comments are written by us: openapi-typescript gets a number for each, as a title. */
export interface NumberedDocument {
  readonly document: OpenApiDocument;
  /** The comments by their numbers. */
  readonly comments: readonly string[];
}

interface Part {
  title?: string;
  summary?: string;
  description?: string;
  format?: string;
  deprecated?: boolean;
  default?: unknown;
  "x-evidence"?: EvidenceNote;
}

/** Data and notes, which hold no parts that get a comment. */
const NO_PARTS = /^(x-.*|examples?|enum|const)$/;

/**
 * Numbers what has something to say. openapi-typescript would write descriptions into a `@description` tag, where many
 * editors do not look; and a text says where it comes from: its own evidence, or weak evidence around a member.
 */
export function numberComments(original: OpenApiDocument): NumberedDocument {
  const document = structuredClone(original);
  const comments: string[] = [];
  const visit = (node: unknown, around: EvidenceNote | undefined, isMember: boolean): void => {
    if (!node || typeof node !== "object") return;
    const part = node as Part;
    const own = node === document ? undefined : part["x-evidence"];
    const remarks = own ? remark(document, own) : isMember && around ? weakness(document, around) : "";
    const text = commentOf(part, remarks);
    if (text && !Array.isArray(node)) part.title = `#${comments.push(text) - 1}`;
    for (const [name, child] of Object.entries(node)) {
      if (NO_PARTS.test(name)) continue;
      if (name !== "properties") visit(child, own ?? around, false);
      else for (const member of Object.values(child as object)) visit(member, own ?? around, true);
    }
  };
  visit(document, undefined, false);
  return { document, comments };
}

/** What a comment says: the text first, since editors show that as documentation, then what is left as tags. */
function commentOf({ summary, description, format, deprecated, default: value }: Part, remarks: string): string {
  const texts = [summary, description].filter((text) => typeof text === "string").map((text) => text.trim());
  const isSimple = ["string", "number", "boolean"].includes(typeof value);
  const tags = [remarks, deprecated === true && "@deprecated", isSimple && `@default ${JSON.stringify(value)}`];
  if (typeof format === "string") texts.push(`Format: ${format}.`);
  return [texts.join("\n\n"), ...tags].filter(Boolean).join("\n");
}

function remark(document: OpenApiDocument, note: EvidenceNote): string {
  const source = resolveEvidence(document, note)?.sources[0];
  return [weakness(document, note), source && `@see ${source.title} ${source.url}`].filter(Boolean).join("\n");
}

/** Says that a statement is inferred or from third parties; nothing for better evidence. */
function weakness(document: OpenApiDocument, note: EvidenceNote): string {
  const { kind = "inferred", reason } = resolveEvidence(document, note) ?? {};
  return isWeak(kind) ? `@remarks Evidence: ${kind}.${reason ? ` ${reason}` : ""}` : "";
}

/** Puts the comments in the place of their numbers, in all nodes below one; comments without a number go. */
export function writeComments(node: ts.Node, comments: readonly string[]): void {
  const synthetic = ts.getSyntheticLeadingComments(node);
  if (synthetic !== undefined) {
    const number = synthetic.map(({ text }) => /^\*\s+(?:\* )?#(\d+)\s/.exec(text)?.[1]).find((found) => found);
    const text = number === undefined ? undefined : comments[Number(number)];
    const kind = ts.SyntaxKind.MultiLineCommentTrivia;
    ts.setSyntheticLeadingComments(node, undefined);
    if (text !== undefined) ts.addSyntheticLeadingComment(node, kind, inner(text), true);
  }
  ts.forEachChild(node, (child) => writeComments(child, comments));
}

/** A comment between its signs. */
function inner(text: string): string {
  const lines = text.replaceAll("*/", "*\\/").split("\n");
  if (lines.length === 1) return `* ${lines[0]} `;
  return `*\n${lines.map((line) => ` * ${line}`.trimEnd()).join("\n")}\n `;
}
