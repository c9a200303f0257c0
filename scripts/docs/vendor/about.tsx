import type { JSX } from "preact";
import { DOCUMENTS } from "../output/documents.js";
import { useLinker } from "../page/context.js";
import { Markdown } from "../page/markdown.js";
import type { Vendor } from "./vendor.js";

/** What a document says of all calls, and the document itself. It stands below the first call, which a reader came for. */
export function About({ vendor, explore }: { vendor: Vendor; explore: boolean }): JSX.Element {
  const link = useLinker();
  const { document, slug } = vendor;
  return (
    <section id="about">
      <h3>About this document</h3>
      <Markdown text={document.info.description} />
      <ul class="links">
        {document.externalDocs ? (
          <li>
            <a href={document.externalDocs.url}>{document.externalDocs.description ?? "The vendor's page"}</a>
          </li>
        ) : null}
        {DOCUMENTS.map(({ file }) => (
          <li key={file}>
            <a href={link(`${slug}/${file}`)} download>
              {file}
            </a>
          </li>
        ))}
        {explore ? (
          <li>
            <a href={link(`${slug}/explore.html`)}>Explore as a tree</a>
          </li>
        ) : null}
      </ul>
    </section>
  );
}
