import { Fragment, type ComponentChildren, type JSX } from "preact";
import { MethodBadge, StatusBadge } from "../page/badges.js";
import { useLinker } from "../page/context.js";
import { EvidenceBar } from "../vendor/evidence-bar.js";
import { evidenceOf } from "../vendor/founded.js";
import { idPlaceOf, successOf } from "../vendor/result.js";
import { WAIT_UNITS, waitHeader } from "../vendor/repeating.js";
import { operationAnchor, type Vendor } from "../vendor/vendor.js";
import { isWeak } from "../../lib/evidence.js";
import { Address } from "./address.js";
import { needs, requiredMembers } from "./compare-body.js";
import { limits } from "./compare-limits.js";
import { doubtOf, Rests, type Cell } from "./rests.js";

/** One question that a reader asks of every vendor. */
export interface Comparison {
  readonly title: string;
  readonly answer: (cell: Cell) => ComponentChildren;
}

/** The questions of the start page, in the order in which people ask them. */
export const COMPARISONS: readonly Comparison[] = [
  { title: "Creates", answer: ({ vendor, operation }) => vendor.document.info.summary ?? operation.object.summary },
  { title: "Call", answer: call },
  {
    title: "Base URL",
    answer: (cell) => (
      <Rests {...cell} on={[cell.vendor.document.servers[0]]}>
        <Address text={cell.vendor.template} />
      </Rests>
    ),
  },
  { title: "Has to exist before", answer: needs },
  { title: "Credentials", answer: credentials },
  { title: "Required members", answer: requiredMembers },
  { title: "Success", answer: success },
  { title: "Errors", answer: errors },
  { title: "Idempotency", answer: idempotency },
  { title: "Rate limit", answer: limits },
  { title: "Wait before a retry", answer: wait },
  { title: "Evidence", answer: ({ vendor }) => <EvidenceBar vendor={vendor} /> },
  { title: "Open questions", answer: ({ vendor }) => <OpenQuestions vendor={vendor} /> },
];

function call({ operation: { id, method, path, object }, to }: Cell): JSX.Element {
  return (
    <>
      <MethodBadge method={method} />{" "}
      <a href={to(id)}>
        <Address text={path} />
      </a>
      <br />
      {object.summary}
    </>
  );
}

function credentials(cell: Cell): JSX.Element {
  const { credentials: sent, tokenUrl } = cell.vendor;
  return (
    <>
      {sent.map(({ header, prefix, part }, index) => (
        <Fragment key={header}>
          {index === 0 ? "" : " and "}
          <Rests {...cell} on={[part]}>
            <code>
              {header}
              {prefix ? `: ${prefix.trim()} …` : ""}
            </code>
          </Rests>
        </Fragment>
      ))}
      {tokenUrl ? ", by OAuth 2 client credentials" : ""}
    </>
  );
}

function success(cell: Cell): ComponentChildren {
  const { vendor, operation, to } = cell;
  const found = successOf(operation);
  if (found === undefined) return "no status is known";
  const id = idPlaceOf(found.object, vendor.schemas);
  return (
    <>
      <Rests {...cell} on={[found.object]}>
        <a href={to(operationAnchor(vendor, operation, found.status))}>
          <StatusBadge status={found.status} />
        </a>
      </Rests>
      {id === undefined ? null : id.in === "header" ? (
        <>
          , the id is in the header{" "}
          <Rests {...cell} on={[found.object.headers?.[id.name]]}>
            <code>{id.name}</code>
          </Rests>
        </>
      ) : (
        <>
          , the id is{" "}
          <Rests {...cell} on={id.member === undefined ? [] : [id.member]}>
            <code>{id.path.join(".")}</code>
          </Rests>
        </>
      )}
    </>
  );
}

/** Statuses of one doubt stand in a line, those without any first, so that each doubt is told once. */
function errors(cell: Cell): JSX.Element[] {
  const { vendor, operation, to } = cell;
  const found = operation.responses
    .filter(({ status }) => /^[345]/.test(status))
    .map(({ status, object }) => ({ status, object, mark: doubtOf(cell, [object])?.mark ?? "" }));
  const marks = new Set(found.map(({ mark }) => mark).sort((one, other) => one.length - other.length));
  return [...marks].map((mark) => {
    const alike = found.filter((one) => one.mark === mark);
    return (
      <div key={mark}>
        <Rests {...cell} on={alike.slice(0, 1).map(({ object }) => object)}>
          {alike.map(({ status }, index) => (
            <Fragment key={status}>
              {index === 0 ? "" : " "}
              <a href={to(operationAnchor(vendor, operation, status))}>
                <StatusBadge status={status} />
              </a>
            </Fragment>
          ))}
        </Rests>
      </div>
    );
  });
}

function idempotency(cell: Cell): ComponentChildren {
  const { vendor, operation } = cell;
  const policy = operation.object["x-retry"];
  if (policy?.repeatable === undefined) return "no key is known";
  const isBelieved = isWeak(evidenceOf(vendor, policy, operation.object)?.kind ?? "inferred");
  return (
    <Rests {...cell} on={[policy]}>
      {isBelieved ? "believed, with" : "yes, with"} <code>{policy.repeatable.replace(/^\//, "")}</code>
    </Rests>
  );
}

function wait(cell: Cell): ComponentChildren {
  const policy = cell.operation.object["x-retry"];
  if (policy?.wait === undefined) return "no header is known";
  return (
    <Rests {...cell} on={[waitHeader(cell.operation) ?? policy]}>
      <code>{policy.wait.header}</code>, {WAIT_UNITS[policy.wait.unit]}
    </Rests>
  );
}

function OpenQuestions({ vendor }: { vendor: Vendor }): JSX.Element {
  const link = useLinker();
  const reasons = new Set(
    vendor.parts.filter(({ evidence }) => evidence?.kind === "inferred").map(({ evidence }) => evidence?.reason),
  );
  return <a href={link(`inferred.html#${vendor.slug}`)}>{reasons.size === 0 ? "none" : reasons.size}</a>;
}
