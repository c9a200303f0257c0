import ts from "typescript";
import { wordsByObject, type EvidenceWords } from "../lib/evidence-words.js";
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
  "x-evidence"?: unknown;
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
  const words = wordsByObject(document);
  const visit = (node: unknown): void => {
    if (!node || typeof node !== "object") return;
    const part = node as Part;
    const text = commentOf(part, remarksOf(part, words.get(node)));
    if (text && !Array.isArray(node)) part.title = `#${comments.push(text) - 1}`;
    for (const [name, child] of Object.entries(node)) {
      if (NO_PARTS.test(name)) continue;
      for (const part of name === "properties" ? Object.values(child as object) : [child]) visit(part);
    }
  };
  visit(document);
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

/** What is weak about a part, and where it comes from if it says so itself. */
function remarksOf(
  part: Part,
  { remarks, sources }: EvidenceWords = { badge: undefined, remarks: [], sources: [] },
): string {
  const own = part["x-evidence"] === undefined ? [] : sources;
  return [...remarks.map((text) => `@remarks ${text}`), ...own.map(({ text, url }) => `@see ${text} ${url}`)].join(
    "\n",
  );
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
