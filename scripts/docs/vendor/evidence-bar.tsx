import { Fragment, type JSX } from "preact";
import { summarizeEvidence } from "../../evidence/summary.js";
import { EVIDENCE_KINDS } from "../../lib/evidence.js";
import { useLinker } from "../page/context.js";
import type { Vendor } from "./vendor.js";

/** How much is documented and how much inferred, as one line and one bar. */
export function EvidenceBar({ vendor }: { vendor: Vendor }): JSX.Element {
  const link = useLinker();
  const { parts, byKind, oldest } = summarizeEvidence(vendor.document, vendor.parts);
  const present = EVIDENCE_KINDS.filter((kind) => byKind[kind] > 0);
  return (
    <div class="evidence-summary">
      <svg class="bar" viewBox={`0 0 ${parts} 1`} preserveAspectRatio="none" aria-hidden="true">
        {present.map((kind) => {
          const start = present.slice(0, present.indexOf(kind)).reduce((sum, before) => sum + byKind[before], 0);
          return <rect key={kind} class={`bar-${kind}`} x={start} width={byKind[kind]} height="1" />;
        })}
      </svg>
      <p>
        Of {parts} <a href={link("index.html#kinds")}>statements</a>:{" "}
        {present.map((kind, index) => (
          <Fragment key={kind}>
            {index === 0 ? "" : ", "}
            {kind === "inferred" ? (
              <a href={link(`inferred.html#${vendor.slug}`)}>{byKind[kind]} inferred</a>
            ) : (
              `${byKind[kind]} ${kind}`
            )}
          </Fragment>
        ))}
        . Oldest source: <time>{oldest}</time>.
      </p>
    </div>
  );
}
