import type { ComponentChildren, JSX } from "preact";
import { isWeak, weakest, type Claim, type Evidence } from "../../../spectral/lib/evidence.js";
import { formatPointer } from "../../../src/pointer.js";
import { wordsFor } from "../../lib/evidence-words.js";
import type { Operation } from "../../lib/openapi.js";
import { evidenceOf } from "../vendor/founded.js";
import { describePlace } from "../vendor/place.js";
import type { Vendor } from "../vendor/vendor.js";

/** What a question of the comparison is answered for, and how its links are made. */
export interface Cell {
  readonly vendor: Vendor;
  readonly operation: Operation;
  readonly to: (anchor: string) => string;
}

/** A statement of the comparison: behind it a mark where what it tells of one of the parts that it rests on is weakly founded. */
export function Rests({
  on,
  tells,
  children,
  ...cell
}: Cell & {
  readonly on: readonly unknown[];
  readonly tells?: readonly Claim[];
  readonly children: ComponentChildren;
}): JSX.Element {
  const doubt = doubtOf(cell, on, tells);
  return (
    <>
      {children}
      {doubt === undefined ? null : (
        <>
          {" "}
          <a class="doubt" href={cell.to(doubt.anchor)}>
            {doubt.mark}
          </a>
        </>
      )}
    </>
  );
}

/** The mark of the most weakly founded of what is told of some parts, and where its evidence is shown; undefined where none is weak. */
export function doubtOf(
  { vendor, operation }: Pick<Cell, "vendor" | "operation">,
  parts: readonly unknown[],
  tells: readonly Claim[] = ["type", "meaning"],
): { readonly mark: string; readonly anchor: string } | undefined {
  const found = parts.map((part) => ({ part, evidence: only(tells, evidenceOf(vendor, part, operation.object)) }));
  const kind = weakest(found.flatMap(({ evidence }) => evidence?.kind ?? []));
  if (kind === undefined || !isWeak(kind)) return undefined;
  const { part, evidence } = found.find((one) => one.evidence?.kind === kind)!;
  const place = vendor.founded.find(({ value }) => value === part);
  return {
    mark: wordsFor(evidence!).badge!,
    anchor: place
      ? describePlace(vendor, { kind: place.part, pointer: formatPointer(place.path) }).anchor
      : operation.id,
  };
}

function only(tells: readonly Claim[], evidence: Evidence | undefined): Evidence | undefined {
  const claims = evidence?.claims.filter(({ claim }) => tells.includes(claim)) ?? [];
  const kind = weakest(claims.map(({ finding }) => finding.kind));
  return evidence && kind && { ...evidence, kind, claims };
}
