import type { ReadDocument } from "./read-document.js";

/** Names of one vendor in generated code. */
export interface VendorNames {
  /** As people write it, such as `Acme Chat`. */
  readonly vendor: string;
  /** As a type or namespace, such as `AcmeChat`. */
  readonly type: string;
}

/** Derives the names of generated code from `info.x-vendor-name`, or from the folder where the document has none. */
export function vendorNames({ api, document }: Pick<ReadDocument, "api" | "document">): VendorNames {
  const vendor = document.info["x-vendor-name"] ?? api.name;
  return { vendor, type: typeNameOf(vendor) };
}

/** Makes a type's name of a vendor's, such as `AcmeChat`; one that begins with a digit gets a word in front. */
export function typeNameOf(vendor: string): string {
  const name = vendor
    .split(/[^A-Za-z0-9]+/)
    .map(capitalize)
    .join("");
  return /^\d/.test(name) ? `Vendor${name}` : name;
}

/** Upper-cases the first letter. */
export function capitalize(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Quotes a member name where JavaScript needs it. */
export function memberName(name: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : JSON.stringify(name);
}

/** Writes a TSDoc comment; the text may have several lines and may contain the end sign of comments. */
export function tsdoc(text: string, indent = ""): string {
  const lines = text.trim().replaceAll("*/", "*\\/").split("\n");
  if (lines.length === 1) return `${indent}/** ${lines[0]} */`;
  return [`${indent}/**`, ...lines.map((line) => `${indent} * ${line}`.trimEnd()), `${indent} */`].join("\n");
}
