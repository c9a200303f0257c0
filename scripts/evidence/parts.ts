import { foundedParts, type Evidence, type Founded, type PartKind } from "../../spectral/lib/evidence.js";
import { formatPointer } from "../../src/pointer.js";
import type { OpenApiDocument } from "../lib/openapi.js";

/** A statement about a vendor, with the evidence that it has or inherits. */
export interface Part {
  readonly kind: PartKind;
  /** What it is called on the wire. */
  readonly name: string;
  readonly pointer: string;
  /** Undefined where nothing, or nothing that can be resolved, is written at the part or around it. */
  readonly evidence: Evidence | undefined;
}

/** Lists every parameter, header, status, schema member, enum value, credential and server of a document. */
export function listParts(document: OpenApiDocument): Part[] {
  return partsOf(foundedParts(document));
}

/** The same, of what was found in a document already. */
export function partsOf(founded: Iterable<Founded>): Part[] {
  return [...founded].flatMap(({ part, name, path, evidence }) =>
    part === undefined ? [] : [{ kind: part, name, pointer: formatPointer(path), evidence }],
  );
}
