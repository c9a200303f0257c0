import { pathToFileURL } from "node:url";
import { formatPointer } from "../pointer.js";
import type { PublishedDocument } from "./document.js";
import { packageFile } from "./package-file.js";

/** Where a claim comes from. */
export interface Citation {
  readonly source: { readonly title: string; readonly url: string; readonly date: string };
  readonly locator?: string | undefined;
}

/** What is known of one claim of a part. */
export interface ClaimEvidence {
  readonly claim: string;
  readonly finding: {
    readonly kind: string;
    readonly reason?: string | undefined;
    readonly note?: string | undefined;
    readonly citations: readonly Citation[];
  };
}

/** A part of a document with the evidence of its claims. */
export interface FoundedPart {
  readonly part: string | undefined;
  readonly name: string;
  readonly path: readonly (string | number)[];
  readonly evidence: { readonly kind: string; readonly claims: readonly ClaimEvidence[] } | undefined;
}

/** What is used of the resolver of evidence, which the package publishes beside its lint rules. */
export interface EvidenceLibrary {
  readonly foundedParts: (document: PublishedDocument) => Iterable<FoundedPart>;
  readonly isWeak: (kind: never) => boolean;
}

/** Something that the document believes, and that no page, code or answer of the vendor says. */
export interface Question {
  readonly pointer: string;
  /** What is asked about: `status`, `header`, `member`, … */
  readonly part: string;
  readonly name: string;
  readonly claim: string;
  readonly kind: string;
  readonly reason: string;
}

/** The evidence of a document, by pointer. */
export class EvidenceIndex {
  readonly #parts: ReadonlyMap<string, FoundedPart>;
  readonly #isWeak: (kind: string) => boolean;

  private constructor(document: PublishedDocument, { foundedParts, isWeak }: EvidenceLibrary) {
    this.#parts = new Map([...foundedParts(document)].map((part) => [formatPointer(part.path), part]));
    this.#isWeak = isWeak as (kind: string) => boolean;
  }

  /** Reads all the evidence of a document. */
  static async of(document: PublishedDocument): Promise<EvidenceIndex> {
    return new EvidenceIndex(
      document,
      (await import(pathToFileURL(packageFile("spectral/lib/evidence.js")).href)) as EvidenceLibrary,
    );
  }

  /** What is open in the parts at some places, or beneath them. */
  questionsBelow(pointers: readonly string[]): Question[] {
    const isBelow = (pointer: string): boolean =>
      pointers.some((base) => pointer === base || pointer.startsWith(`${base}/`));
    return [...this.#parts.keys()].filter(isBelow).flatMap((pointer) => this.questionsAt(pointer));
  }

  /** What is open in the part at one place. An answer shows that a part is there, not what it means; a status shows both. */
  questionsAt(pointer: string): Question[] {
    const { part = "part", name = "", evidence } = this.#parts.get(pointer) ?? {};
    return (evidence?.claims ?? [])
      .filter(({ claim, finding }) => this.#isWeak(finding.kind) && (claim !== "meaning" || part === "status"))
      .map(({ claim, finding: { kind, reason, note, citations } }) => ({
        pointer,
        part,
        name,
        claim,
        kind,
        reason: [reason, note].filter(Boolean).join(" ") || toldBy(citations),
      }));
  }

  /** The evidence of the part at a place, or of the nearest one around it, in words. */
  wordsAt(pointer: string): string {
    for (let place = pointer; place.includes("/"); place = place.slice(0, place.lastIndexOf("/"))) {
      const found = this.#parts.get(place)?.evidence;
      if (found) return wordsOf(found);
    }
    return "none";
  }
}

function toldBy(citations: readonly Citation[]): string {
  return `Told by others alone: ${citations.map(({ source }) => source.title).join("; ")}.`;
}

function wordsOf({ kind, claims }: NonNullable<FoundedPart["evidence"]>): string {
  const titles = claims.flatMap(({ finding }) =>
    finding.citations.map(({ source, locator }) => [source.title, locator].filter(Boolean).join(", ")),
  );
  return [kind, ...new Set(titles)].join("; ");
}
