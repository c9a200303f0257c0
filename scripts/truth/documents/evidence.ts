import { below, resolvePointer } from "../../../src/pointer.js";
import { listParts } from "../../evidence/parts.js";
import { KINDS } from "../../../spectral/lib/evidence.js";
import { sourcesOf } from "../../lib/evidence.js";
import type { OpenApiDocument, Schema } from "../../lib/openapi.js";
import { bodySchemas, HALVES } from "../subjects.js";
import { withAt } from "./edit.js";
import type { DocumentMutant, DocumentOperator } from "./mutant.js";

/** A source of another kind than it is, the next better and the next worse one. */
export const sourceKind: DocumentOperator = {
  kind: "kind of a source",
  mutate: (document) =>
    Object.entries(sourcesOf(document)).flatMap(([key, { kind }]): DocumentMutant[] => {
      const pointer = below("#/x-evidence/sources", key);
      const index = KINDS.indexOf(kind);
      return [index - 1, index + 1].flatMap((other) => {
        const now = KINDS[other];
        if (now === undefined) return [];
        return [{ id: `${key} is ${now}`, pointer, document: withAt(document, `${pointer}/kind`, () => now) }];
      });
    }),
};

/** Statuses, headers, parameters and credentials that cite a source which nothing else of the call's answers cites. */
export const citation: DocumentOperator = {
  kind: "source of a part",
  mutate: (document) => {
    const sources = Object.entries(sourcesOf(document));
    const parts = listParts(document).filter(({ kind }) =>
      ["status", "header", "parameter", "credential"].includes(kind),
    );
    const cited = new Set(parts.flatMap(({ evidence }) => evidence?.sources ?? []));
    const stranger = sources.find(([, source]) => !cited.has(source))?.[0];
    if (stranger === undefined) return [];
    return parts
      .filter(({ evidence }) => (evidence?.sources.length ?? 0) > 0)
      .map(({ kind, pointer }) => ({
        id: `${kind} cites ${stranger}`,
        pointer,
        document: present(document, pointer, { source: stranger }),
      }));
  },
};

/** Bodies of which every member is inferred, presented as if the page printed them. */
export const overstatement: DocumentOperator = {
  kind: "inferred body presented as printed",
  mutate: (document) => {
    const page = Object.entries(sourcesOf(document)).find(([, { kind }]) => kind === "excerpt")?.[0];
    const members = listParts(document).filter(({ kind }) => kind === "member");
    const bodies = HALVES.flatMap((half) => bodySchemas(document, half)).map((pointer) => {
      const { $ref = pointer } = resolvePointer(document, pointer) as Schema;
      return $ref;
    });
    return [...new Set(bodies)].flatMap((body): DocumentMutant[] => {
      const own = members.filter(({ pointer }) => pointer.startsWith(`${body}/properties/`));
      // That a member exists is what the page would have to print; a bound of it may be inferred all the same.
      const isPrinted = own.some(({ evidence }) => {
        return evidence?.claims.find(({ claim }) => claim === "type")?.finding.kind !== "inferred";
      });
      if (page === undefined || own.length === 0 || isPrinted) return [];
      const changed = own.reduce((copy, { pointer }) => present(copy, pointer, { source: page }), document);
      return [{ id: "all of its members", pointer: body, document: changed }];
    });
  },
};

function present(document: OpenApiDocument, pointer: string, note: object): OpenApiDocument {
  if (typeof resolvePointer(document, pointer) !== "object") return document;
  return withAt(document, pointer, (part) => ({ ...(part as object), "x-evidence": note }));
}
