import { Fragment, type ComponentChildren, type JSX } from "preact";
import type { Operation } from "../../lib/openapi.js";
import { MethodBadge, StatusBadge } from "../page/badges.js";
import { useLinker } from "../page/context.js";
import { firstSentence } from "../page/markdown.js";
import { idPlaceOf, successOf } from "../vendor/result.js";
import { EvidenceBar } from "../vendor/page.js";
import { WAIT_UNITS } from "../vendor/repeating.js";
import { bodySchema, requiredOf } from "../vendor/required.js";
import { operationAnchor, type Vendor } from "../vendor/vendor.js";
import { Address } from "./address.js";

/** One question that a reader asks of every vendor. */
export interface Comparison {
  readonly title: string;
  readonly answer: (vendor: Vendor, operation: Operation, to: (anchor: string) => string) => ComponentChildren;
}

/** The questions of the start page, in the order in which people ask them. */
export const COMPARISONS: readonly Comparison[] = [
  { title: "Creates", answer: ({ document }, { object }) => document.info.summary ?? object.summary },
  {
    title: "Call",
    answer: (_, { id, method, path, object }, to) => (
      <>
        <MethodBadge method={method} />{" "}
        <a href={to(id)}>
          <Address text={path} />
        </a>
        <br />
        {object.summary}
      </>
    ),
  },
  { title: "Base URL", answer: ({ template }) => <Address text={template} /> },
  { title: "Has to exist before", answer: needs },
  {
    title: "Credentials",
    answer: ({ credentials, tokenUrl }) => (
      <>
        {credentials.map(({ header, prefix }, index) => (
          <Fragment key={header}>
            {index === 0 ? "" : " and "}
            <code>
              {header}
              {prefix ? `: ${prefix.trim()} …` : ""}
            </code>
          </Fragment>
        ))}
        {tokenUrl ? ", by OAuth 2 client credentials" : ""}
      </>
    ),
  },
  { title: "Required members", answer: (vendor, operation) => requiredMembers(vendor, operation) },
  { title: "Success", answer: success },
  {
    title: "Refusals",
    answer: ({ operations }, { responses, ...operation }, to) =>
      responses
        .filter(({ status }) => /^[345]/.test(status))
        .map(({ status }) => (
          <Fragment key={status}>
            <a href={to(operationAnchor({ operations } as Vendor, operation as Operation, status))}>
              <StatusBadge status={status} />
            </a>{" "}
          </Fragment>
        )),
  },
  {
    title: "Idempotency",
    answer: (_, { object }) => {
      const key = object["x-retry"]?.repeatable;
      return key ? (
        <>
          yes, with <code>{key.replace(/^\//, "")}</code>
        </>
      ) : (
        "no key is known"
      );
    },
  },
  { title: "Rate limit", answer: (vendor, operation) => limits(vendor, operation) },
  {
    title: "Wait after a refusal",
    answer: (_, { object }) => {
      const wait = object["x-retry"]?.wait;
      return wait ? (
        <>
          <code>{wait.header}</code>, {WAIT_UNITS[wait.unit]}
        </>
      ) : (
        "no header is known"
      );
    },
  },
  { title: "Evidence", answer: (vendor) => <EvidenceBar vendor={vendor} /> },
  { title: "Open questions", answer: (vendor) => <OpenQuestions vendor={vendor} /> },
];

/** What the caller needs ids of: path parameters, and required members that are ids. */
function needs(vendor: Vendor, operation: Operation): ComponentChildren {
  const paths = operation.parameters
    .filter(({ in: place }) => place === "path")
    .map(({ name, description }) => ({ name, text: firstSentence(description) }));
  const members = requiredOf(bodySchema(vendor, operation), vendor).filter(({ text }) => /^ids?\b/i.test(text));
  const all = [...paths, ...members];
  return all.length === 0 ? (
    "nothing that is known"
  ) : (
    <ul>
      {all.map(({ name, text }) => (
        <li key={name}>
          <code>{name}</code>: {text}
        </li>
      ))}
    </ul>
  );
}

function requiredMembers(vendor: Vendor, operation: Operation): ComponentChildren {
  const body = operation.requestBody?.object;
  if (body === undefined) return "no body";
  const members = requiredOf(bodySchema(vendor, operation), vendor);
  if (members.length === 0)
    return body.required ? "none is known; a body is required" : "none; the body may be left out";
  return members.map(({ name, choices }, index) => (
    <Fragment key={name}>
      {index === 0 ? "" : ", "}
      <code>{name}</code>
      {choices.length > 0 ? (
        <>
          {" "}
          with{" "}
          {choices.map((choice, other) => (
            <Fragment key={choice}>
              {other === 0 ? "" : " or "}
              <code>{choice}</code>
            </Fragment>
          ))}
        </>
      ) : null}
    </Fragment>
  ));
}

function success(vendor: Vendor, operation: Operation, to: (anchor: string) => string): ComponentChildren {
  const found = successOf(operation);
  if (found === undefined) return "no status is known";
  const id = idPlaceOf(found.object, vendor.schemas);
  return (
    <>
      <a href={to(operationAnchor(vendor, operation, found.status))}>
        <StatusBadge status={found.status} />
      </a>
      {id === undefined ? null : id.in === "header" ? (
        <>
          , the id is in the header <code>{id.name}</code>
        </>
      ) : (
        <>
          , the id is <code>{id.path.join(".")}</code>
        </>
      )}
    </>
  );
}

/** What the texts of a document say of limits: the sentences that count calls. */
function limits({ document }: Vendor, { object, responses }: Operation): ComponentChildren {
  const sentences = `${document.info.description ?? ""}\n\n${object.description}`
    .replaceAll(/^\s*[-*] /gm, "\n\n")
    .split(/(?<=[.!?])\s+|\n\n+/);
  const found = sentences.filter(
    (sentence) =>
      /\bcalls?\b/i.test(sentence) &&
      /\blimit|\bcalls? (?:a|per|for each) (?:second|minute|hour|day)\b/i.test(sentence),
  );
  const said = [...new Set(found)].map((sentence) => sentence.replaceAll(/[*_`]/g, "").replaceAll(/\s+/g, " ").trim());
  const header = (object["x-mock"] as { rateLimit?: { limit?: string } } | undefined)?.rateLimit?.limit;
  // What the pages of the vendor say of it is held against the facts table, as the sentences above are.
  const headers = responses.flatMap((response) => Object.entries(response.object.headers ?? {}));
  const text = headers.find(([name]) => name.toLowerCase() === header?.toLowerCase())?.[1].description;
  const described = text === undefined ? undefined : firstSentence(text);
  if (said.length === 0 && header === undefined) return "none is known";
  return (
    <>
      {said.join(" ")}{" "}
      {header === undefined ? null : (
        <>
          The header <code>{header}</code> has the limit{described === undefined ? "." : `: ${described}`}
        </>
      )}
    </>
  );
}

function OpenQuestions({ vendor }: { vendor: Vendor }): JSX.Element {
  const link = useLinker();
  const reasons = new Set(
    vendor.parts.filter(({ evidence }) => evidence?.kind === "inferred").map(({ evidence }) => evidence?.reason),
  );
  return <a href={link(`inferred.html#${vendor.slug}`)}>{reasons.size === 0 ? "none" : reasons.size}</a>;
}
