import { claimsOf, enter, evidenceFor, NOTHING, sumUp } from "../../../spectral/lib/evidence/scope.js";
import { rootNote, type Evidence as Counted, type Founded } from "../../../spectral/lib/evidence.js";
import { wordsFor } from "../../lib/evidence-words.js";
import { resolveEvidence, sourcesIn, type Evidence, type EvidenceKind, type EvidenceNote } from "../../lib/evidence.js";
import type { OpenApiDocument } from "../../lib/openapi.js";

/** The evidence of one part, as a reader is shown it. */
export interface ShownEvidence {
  readonly kind: EvidenceKind;
  /** The kind, and the claims that it is said of where others are better founded. */
  readonly mark: string;
  /** What is weak and why, and what the sources do not say themselves. */
  readonly remarks: readonly string[];
  readonly sources: Evidence["sources"];
}

/**
 * The evidence of one document for its page. Each part has the evidence that counts for it, what it inherits and what rules
 * say included, so that no mark looks better founded than the statistics say. Each distinct one is in the page once.
 */
export class EvidenceNotes {
  readonly #document: OpenApiDocument;
  readonly #parts = new Map<unknown, ShownEvidence | undefined>();
  /** By the schema that lists them, and their place in the list. */
  readonly #values = new Map<unknown, (ShownEvidence | undefined)[]>();
  readonly #ids = new Map<string, { id: string; evidence: ShownEvidence }>();
  readonly #anchors = new Set<string>();

  readonly #isLarge: boolean;

  /** Reads the evidence of a document; members of a large page get their anchors from a script. */
  constructor(document: OpenApiDocument, founded: readonly Founded[], { isLarge }: { readonly isLarge: boolean }) {
    this.#document = document;
    this.#isLarge = isLarge;
    for (const { part, path, value, evidence } of founded) {
      const found = evidence && shown(evidence);
      if (part === "value") this.#addValue(path, found);
      else this.#parts.set(value, found);
    }
    const scope = enter(rootNote(document), NOTHING);
    for (const [name, schema] of Object.entries(document.components?.schemas ?? {})) {
      if (this.#parts.has(schema)) continue;
      const claims = claimsOf(schema, false).map((claim) => {
        return { claim, finding: evidenceFor(rootNote(document), claim, schema, scope, name) };
      });
      const evidence = sumUp(claims);
      this.#parts.set(schema, evidence && shown(evidence));
    }
  }

  #addValue(path: readonly (string | number)[], found: ShownEvidence | undefined): void {
    const schema = path.slice(0, -2).reduce((value: unknown, step) => (value as never)[step], this.#document);
    this.#values.set(schema, [...(this.#values.get(schema) ?? []), found]);
  }

  /** The evidence of a part; of what is no part, such as a body, the one that is written there or inherited. */
  of(part: unknown, note?: EvidenceNote): ShownEvidence | undefined {
    if (this.#parts.has(part)) return this.#parts.get(part);
    const evidence = resolveEvidence(this.#document, note);
    if (evidence === undefined) return undefined;
    const { kind, reason, sources } = evidence;
    return { kind, mark: kind, remarks: reason === undefined ? [] : [reason], sources };
  }

  /** The evidence of a value of an enum. */
  ofValue(schema: unknown, index: number): ShownEvidence | undefined {
    return this.#values.get(schema)?.[index];
  }

  /** The id of an evidence on this page. */
  idOf(evidence: ShownEvidence): string {
    const key = JSON.stringify(evidence);
    const known = this.#ids.get(key) ?? { id: `e${this.#ids.size + 1}`, evidence };
    this.#ids.set(key, known);
    return known.id;
  }

  /** All evidence that was asked for until now. */
  list(): readonly { readonly id: string; readonly evidence: ShownEvidence }[] {
    return [...this.#ids.values()];
  }

  /** The evidence of a schema, without the places in its sources, and the places in words: they are told once for all members. */
  ofSchema(schema: unknown, name: string): { evidence: ShownEvidence | undefined; places: string[] } {
    const found = this.of(schema);
    const others = (found?.sources ?? []).flatMap(({ title, place }) => {
      if (place === undefined || place.split(/[.$]/).at(-1) === name) return [];
      return place.startsWith(":") ? `${placeWords(place)} of ${title}` : place;
    });
    return { evidence: found && withoutPlaces(found), places: [...new Set(others)] };
  }

  /** The evidence of a member, without the places in its sources that the part above it tells. */
  ofMember(member: unknown, above: unknown): ShownEvidence | undefined {
    const [own, around] = [this.of(member), this.of(above)];
    if (own === undefined) return undefined;
    const told = new Set(placesIn(around));
    return placesIn(own).every((place) => told.has(place)) ? withoutPlaces(own) : own;
  }

  /** Takes an anchor for a member; undefined where another one has it, as in two branches of a choice. */
  anchor(wanted: string): string | undefined {
    if (this.#isLarge || this.#anchors.has(wanted)) return undefined;
    this.#anchors.add(wanted);
    return wanted;
  }
}

/** A place in a source as people say it: of a source that is one file, `:9` is a line. */
export function placeWords(place: string): string {
  return place.replace(/^:(\d+)$/, "line $1").replace(/^:(\d+)-(\d+)$/, "lines $1 to $2");
}

const placesIn = (evidence: ShownEvidence | undefined): string[] =>
  evidence?.sources.flatMap(({ place }) => place ?? []) ?? [];

/** The same without the places in its sources, which stand at the schema: many parts share it. */
function withoutPlaces(evidence: ShownEvidence): ShownEvidence {
  const whole = evidence.sources.map(({ title, home, date }) => ({ title, url: home, home, date }));
  return { ...evidence, sources: [...new Map(whole.map((source) => [source.title, source])).values()] };
}

function shown(evidence: Counted): ShownEvidence {
  const { badge, remarks } = wordsFor(evidence);
  const mark = badge ?? evidence.kind;
  // The card begins with the mark; a remark that is about the same need not say it again.
  const said = `Evidence: ${mark}.`;
  return {
    kind: evidence.kind,
    mark,
    remarks: remarks.map((text) => (text.startsWith(said) ? text.slice(said.length).trim() : text)).filter(Boolean),
    sources: sourcesIn(evidence.claims.map(({ finding }) => finding)),
  };
}
