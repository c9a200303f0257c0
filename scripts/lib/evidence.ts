import { rootNote, type RootNote } from "../../spectral/lib/evidence.js";
import type { OpenApiDocument } from "./openapi.js";

/** The sources that a document declares at its root. */
export function sourcesOf(document: OpenApiDocument): NonNullable<RootNote["sources"]> {
  return rootNote(document).sources ?? {};
}
