import type { OpenApiDocument } from "../../lib/openapi.js";

/** A document with one wrong statement, of the kind that a careless edit makes and no payload shows. */
export interface DocumentMutant {
  /** What was done, in words. */
  readonly id: string;
  /** JSON pointer of the place. */
  readonly pointer: string;
  readonly document: OpenApiDocument;
}

/** Makes all mutants of one kind of a document. */
export interface DocumentOperator {
  readonly kind: string;
  mutate(document: OpenApiDocument): DocumentMutant[];
}
