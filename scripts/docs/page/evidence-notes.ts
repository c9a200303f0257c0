import { claimsOf, enter, evidenceFor, NOTHING, sumUp } from "../../../spectral/lib/evidence/scope.js";
import {
  isWeak,
  noteFindings,
  rootNote,
  weakest,
  type Claim,
  type Evidence,
  type Founded,
} from "../../../spectral/lib/evidence.js";
import { claimGroups, wordsFor, type ClaimGroup } from "../../lib/evidence-words.js";
import {
  EVIDENCE_KINDS,
  sourcesIn,
  type EvidenceKind,
  type EvidenceNote,
  type EvidenceSource,
} from "../../lib/evidence.js";
import type { OpenApiDocument } from "../../lib/openapi.js";

/** The evidence of one part, as a reader is shown it. */
export interface ShownEvidence {
  readonly kind: EvidenceKind;
  /** The kind, and the claims that it is said of where others are better founded. */
  readonly mark: string;
  /** What is claimed of the part, by what it rests on, the weakest first. */
  readonly statements: readonly ShownStatement[];
}

/** Claims of a part that rest on the same. */
export interface ShownStatement {
  readonly kind: EvidenceKind;
  /** Which claims; undefined where they are all, and none where a weaker statement is about the same. */
  readonly claims: readonly Claim[] | undefined;
  /** Why it is believed, and what the sources do not say themselves. */
  readonly remark: string;
  readonly sources: readonly EvidenceSource[];
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

  /** The evidence of a part; of one that says none itself, what the given note says. */
  of(part: unknown, note?: EvidenceNote): ShownEvidence | undefined {
    if (this.#parts.has(part)) return this.#parts.get(part);
    const evidence = sumUp(noteFindings(this.#document, note).map((finding) => ({ claim: "type", finding })));
    return evidence && shown(evidence);
  }

  /** The evidence of a value of an enum. */
  ofValue(schema: unknown, index: number): ShownEvidence | undefined {
    return this.#values.get(schema)?.[index];
  }

  /** The id of an evidence on this page; that of a weak one begins with `w`, which is lighter than a class at each of its marks. */
  idOf(evidence: ShownEvidence): string {
    const key = JSON.stringify(evidence);
    const known = this.#ids.get(key) ?? { id: `${isWeak(evidence.kind) ? "w" : "e"}${this.#ids.size + 1}`, evidence };
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
    const others = sourcesOf(found).flatMap(({ title, place }) => {
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

const sourcesOf = (evidence: ShownEvidence | undefined): EvidenceSource[] =>
  evidence?.statements.flatMap(({ sources }) => sources) ?? [];

const placesIn = (evidence: ShownEvidence | undefined): string[] =>
  sourcesOf(evidence).flatMap(({ place }) => place ?? []);

/** The same without the places in its sources, which stand at the schema: many parts share it. */
function withoutPlaces(evidence: ShownEvidence): ShownEvidence {
  const statements = evidence.statements.map((statement) => {
    const whole = statement.sources.map((source) => ({ ...source, place: undefined, url: source.home }));
    return { ...statement, sources: [...new Map(whole.map((source) => [source.title, source])).values()] };
  });
  return { ...evidence, statements };
}

function shown(evidence: Evidence): ShownEvidence {
  const groups = claimGroups(evidence);
  const weak = groups
    .filter(({ finding }) => isWeak(finding.kind))
    .sort((one, other) => EVIDENCE_KINDS.indexOf(other.finding.kind) - EVIDENCE_KINDS.indexOf(one.finding.kind));
  const told = new Set(weak.flatMap(({ claims }) => claims));
  const statements = [
    ...weak.map((group) => statement([group], group.claims)),
    // What is well founded needs no telling apart. Claims may be told already: those of the items of a list, for one.
    statement(
      groups.filter(({ finding }) => !isWeak(finding.kind)),
      evidence.claims.map(({ claim }) => claim).filter((claim) => !told.has(claim)),
    ),
  ].filter((one) => one !== undefined);
  const all = new Set(evidence.claims.map(({ claim }) => claim));
  return {
    kind: evidence.kind,
    mark: wordsFor(evidence).badge ?? evidence.kind,
    statements: statements.map((one) => (one.claims?.length === all.size ? { ...one, claims: undefined } : one)),
  };
}

function statement(groups: readonly ClaimGroup[], claims: readonly Claim[]): ShownStatement | undefined {
  const kind = weakest(groups.map(({ finding }) => finding.kind));
  if (kind === undefined) return undefined;
  const remarks = groups.flatMap(({ finding: { reason, note } }) => [reason, note]).filter(Boolean);
  return {
    kind,
    claims: [...new Set(claims)],
    remark: [...new Set(remarks)].join(" ").trim(),
    sources: sourcesIn(groups.flatMap(({ citations }) => citations)),
  };
}
