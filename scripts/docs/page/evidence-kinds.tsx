import type { JSX } from "preact";
import type { Claim } from "../../../spectral/lib/evidence.js";
import { EVIDENCE_KINDS, isWeak, type EvidenceKind } from "../../lib/evidence.js";

const SAYS: Readonly<Record<EvidenceKind, string>> = {
  documented: "A page or document of the vendor says",
  excerpt: "An excerpt of the vendor's reference says",
  observed: "A recorded answer of the vendor shows",
  sdk: "Code that the vendor publishes shows",
  community: "Only third parties say",
  inferred: "No source says",
};

const CLAIMS: Readonly<Record<Claim, readonly string[]>> = {
  type: ["the name", "the type"],
  nullable: ["that it may be null"],
  meaning: ["the meaning"],
  limit: ["the limits"],
  required: ["that it is required"],
};

/** What a kind of evidence means for some claims of a part, or for all of it. */
export function kindWords(kind: EvidenceKind, claims?: readonly Claim[]): string {
  return `${SAYS[kind]} ${claimWords(claims)}.`;
}

/** Claims as people name them. */
export function claimWords(claims: readonly Claim[] | undefined): string {
  if (claims === undefined) return "it";
  if (claims.length === 0) return "the rest";
  const words = claims.flatMap((claim) => CLAIMS[claim]);
  return words.join(", ").replace(/, (?=[^,]*$)/, " and ");
}

/** All kinds of evidence, each with its colour and its meaning, best first. */
export function KindsOfEvidence(): JSX.Element {
  return (
    <section id="kinds" class="kinds">
      <h2>Kinds of evidence</h2>
      <p>
        Every statement of a vendor's page bears a mark: the kind of its evidence. Of several kinds the weakest counts.
      </p>
      <dl>
        {EVIDENCE_KINDS.map((kind) => (
          <div key={kind}>
            <dt>
              <svg class="bar" viewBox="0 0 1 1" preserveAspectRatio="none" aria-hidden="true">
                <rect class={`bar-${kind}`} width="1" height="1" />
              </svg>{" "}
              <span class={isWeak(kind) ? "weak" : undefined}>{kind}</span>
            </dt>
            <dd>
              {kindWords(kind)}
              {kind === "inferred" ? " It is believed for a reason." : ""}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
