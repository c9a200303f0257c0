import {
  foundedParts,
  isWeak,
  linkOf,
  placeOf,
  type Citation,
  type Claim,
  type Evidence,
  type Finding,
} from "../../spectral/lib/evidence.js";
import type { OpenApiDocument } from "./openapi.js";

const WORDS: Readonly<Record<Claim, string>> = {
  type: "name and type",
  nullable: "null",
  meaning: "meaning",
  limit: "limit",
  required: "required",
};

/** What a reader should know of the evidence of a part. */
export interface EvidenceWords {
  /** The kind that counts, and what it is said of: `inferred (limit)`. Undefined where nothing is weak. */
  readonly badge: string | undefined;
  /** What is weak and why, and what the sources do not say themselves; one sentence or two each. */
  readonly remarks: readonly string[];
  /** Where it stands: title, place and address of each source. */
  readonly sources: readonly { readonly text: string; readonly url: string }[];
}

/** Puts the evidence of a part into words. */
export function wordsFor(evidence: Evidence): EvidenceWords {
  const weak = claimGroups(evidence).filter(({ finding }) => isWeak(finding.kind));
  const counting = new Set(weak.flatMap(({ claims, finding }) => (finding.kind === evidence.kind ? claims : [])));
  const sources = evidence.claims
    .flatMap(({ finding }) => finding.citations)
    .map((citation) => ({
      text: placeOf(citation),
      url: linkOf(citation),
    }));
  return {
    badge: weak.length === 0 ? undefined : evidence.kind + ofClaims([...counting], evidence),
    remarks: claimGroups(evidence).flatMap(({ claims, finding: { kind, reason, note } }) => {
      const text = [reason, note].filter(Boolean).join(" ").trim();
      if (isWeak(kind)) return [`Evidence: ${kind}${ofClaims(claims, evidence)}.${text ? ` ${text}` : ""}`];
      return text ? [text] : [];
    }),
    sources: [...new Map(sources.map((source) => [source.text + source.url, source])).values()],
  };
}

/** The evidence of each part and of all else that says its own, by the object that it stands in. */
export function wordsByObject(document: OpenApiDocument): WeakMap<object, EvidenceWords> {
  const found = new WeakMap<object, EvidenceWords>();
  for (const { value, evidence } of foundedParts(document)) {
    if (typeof value === "object" && evidence !== undefined) found.set(value as object, wordsFor(evidence));
  }
  return found;
}

/** Claims of one part that are founded alike: of one kind, for one reason, with one note. */
export interface ClaimGroup {
  readonly claims: readonly Claim[];
  readonly finding: Finding;
  /** All that is cited for one of them. */
  readonly citations: readonly Citation[];
}

/** The claims of a part by what they rest on, in the order of the claims. */
export function claimGroups({ claims }: Evidence): ClaimGroup[] {
  const found = new Map<string, ClaimGroup>();
  for (const { claim, finding } of claims) {
    const key = [finding.kind, finding.reason, finding.note].join("\n");
    const group = found.get(key) ?? { claims: [], finding, citations: [] };
    found.set(key, {
      finding: group.finding,
      claims: [...new Set([...group.claims, claim])],
      citations: [...group.citations, ...finding.citations],
    });
  }
  return [...found.values()];
}

function ofClaims(claims: readonly Claim[], evidence: Evidence): string {
  const all = new Set(evidence.claims.map(({ claim }) => claim));
  return claims.length === all.size ? "" : ` (${claims.map((claim) => WORDS[claim]).join(", ")})`;
}
