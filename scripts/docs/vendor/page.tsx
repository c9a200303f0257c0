import type { JSX } from "preact";
import { useLinker } from "../page/context.js";
import { EvidenceList } from "../page/evidence.js";
import { EvidenceNotes } from "../page/evidence-notes.js";
import type { ContentsEntry, Page } from "../page/page.js";
import { anchorOf } from "../schema/walk.js";
import { SchemaSection } from "../schema/section.js";
import { About } from "./about.js";
import { OperationSection } from "./operation.js";
import { answerSchemas, bodySchemas } from "./body.js";
import { EvidenceBar } from "./evidence-bar.js";
import { statusTitle } from "./status.js";
import { usesOf } from "./uses.js";
import { operationAnchor, type Vendor } from "./vendor.js";

/** The page of one vendor: its first call at the top, then everything about it. */
export function vendorPage(vendor: Vendor, { explore }: { explore: boolean }): Page {
  const { names, document, slug } = vendor;
  return {
    path: `${slug}/index.html`,
    title: document.info.title,
    description: `${document.info.summary ?? document.info.title} Request, answers, schemas, samples and the evidence for each of them, for ${names.vendor}.`,
    section: slug,
    contents: contentsOf(vendor),
    body: <VendorBody vendor={vendor} explore={explore} />,
  };
}

function VendorBody({ vendor, explore }: { vendor: Vendor; explore: boolean }): JSX.Element {
  const notes = new EvidenceNotes(vendor.document, vendor.founded, vendor);
  const uses = usesOf(vendor);
  const inBodies = bodySchemas(vendor);
  const others = answerSchemas(vendor);
  const section = (name: string): JSX.Element => (
    <SchemaSection key={name} name={name} schema={vendor.schemas[name]!} uses={uses.get(name) ?? []} notes={notes} />
  );
  return (
    <>
      <Intro vendor={vendor} />
      {vendor.operations.map((operation, index) => (
        <OperationSection
          key={operation.id}
          about={index === 0 ? <About vendor={vendor} explore={explore} /> : undefined}
          vendor={vendor}
          operation={operation}
          notes={notes}
          schemas={(inBodies.get(operation.id) ?? []).map(section)}
        />
      ))}
      {others.length > 0 ? (
        <section class="schemas" id="schemas">
          <h2>Schemas of the answers</h2>
          <p class="lead">Each is described once. Members and values that are not listed may appear at any time.</p>
          {others.map(section)}
        </section>
      ) : null}
      <EvidenceList notes={notes} />
    </>
  );
}

function Intro({ vendor }: { vendor: Vendor }): JSX.Element {
  const link = useLinker();
  const { document, names } = vendor;
  return (
    <section class="intro">
      <p class="crumbs">
        <a href={link("index.html")}>All vendors</a>
      </p>
      <h1>{names.vendor}</h1>
      <p class="lead">{document.info.summary}</p>
      <EvidenceBar vendor={vendor} />
    </section>
  );
}

function contentsOf(vendor: Vendor): ContentsEntry[] {
  const entries = vendor.operations.flatMap((operation): ContentsEntry[] => {
    const at = (part: string): string => operationAnchor(vendor, operation, part);
    const bodies = bodySchemas(vendor).get(operation.id) ?? [];
    return [
      { title: operation.object.summary, anchor: operation.id, badge: operation.method },
      { title: "First call", anchor: at("first-call") },
      ...(operation === vendor.operations[0] ? [{ title: "About this document", anchor: "about" }] : []),
      { title: "Credentials", anchor: at("credentials") },
      ...(operation.parameters.length > 0 ? [{ title: "Parameters", anchor: at("parameters") }] : []),
      ...(operation.requestBody
        ? [
            {
              title: "Body",
              anchor: at("body"),
              below: bodies.map((name) => ({ title: name, anchor: anchorOf(name) })),
            },
          ]
        : []),
      {
        title: "Answers",
        anchor: at("answers"),
        below: operation.responses.map(({ status }) => ({
          title: statusTitle(status),
          anchor: at(status),
          badge: status,
        })),
      },
      { title: "Repeating the call", anchor: at("repeating") },
      { title: `Ask ${vendor.names.vendor}`, anchor: at("verify") },
    ];
  });
  const others = answerSchemas(vendor);
  return others.length > 0
    ? [
        ...entries,
        { title: "Schemas", anchor: "schemas", below: others.map((name) => ({ title: name, anchor: anchorOf(name) })) },
      ]
    : entries;
}
