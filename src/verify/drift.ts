import type { SchemaPlaces } from "./schema-places.js";
import type { Teller } from "./tell.js";

/** Something in an answer that is not as the document says. */
export interface DriftFound {
  /** What differs: `status`, `header`, `media-type`, or `body`. */
  readonly kind: "status" | "header" | "media-type" | "body";
  /** The place in the answer: `status`, `header retry-after`, `body#/id`. */
  readonly place: string;
  readonly finding: string;
  /** JSON pointer of what the document says. */
  readonly pointer: string;
  readonly says: string;
  /** Where the document has it from. */
  readonly evidence: string;
}

/** What answers are judged with. */
export interface JudgeTools {
  readonly places: SchemaPlaces;
  readonly teller: Teller;
}
