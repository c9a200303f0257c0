import type { JSX } from "preact";
import { useLinker } from "../page/context.js";
import { KindsOfEvidence } from "../page/evidence-kinds.js";
import type { Page } from "../page/page.js";
import type { Vendor } from "../vendor/vendor.js";
import { COMPARISONS } from "./compare.js";
import type { Project } from "../project.js";

/** The start page: all vendors side by side, so that one can be chosen. */
export function indexPage(vendors: readonly Vendor[], project: Project): Page {
  return {
    path: "index.html",
    title: "compare and call the create-chat endpoints of support-chat vendors",
    description: project.description,
    contents: [],
    body: <Index vendors={vendors} />,
  };
}

function Index({ vendors }: { vendors: readonly Vendor[] }): JSX.Element {
  const link = useLinker();
  const columns = vendors.flatMap((vendor) =>
    vendor.operations.map((operation) => ({
      vendor,
      operation,
      name: vendor.operations.length === 1 ? vendor.names.vendor : `${vendor.names.vendor}: ${operation.id}`,
    })),
  );
  return (
    <>
      <section class="intro">
        <h1>
          Open a chat at{" "}
          {vendors.length === 1 ? "a support-chat vendor" : `one of ${vendors.length} support-chat vendors`}
        </h1>
        <p class="lead">
          One call each, described as an OpenAPI document. What no source of the vendor says is{" "}
          <a href="#kinds">marked</a>, and leads to the reason. Choose a vendor, copy the call, try it on the local
          mock.
        </p>
      </section>
      <table class="compare" role="table" aria-label="The vendors side by side">
        <thead role="rowgroup">
          <tr role="row">
            <td role="cell" />
            {columns.map(({ vendor, name }) => (
              <th key={name} role="columnheader" scope="col">
                <a href={link(`${vendor.slug}/index.html`)}>{name}</a>
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {COMPARISONS.map(({ title, answer }) => (
            <tr key={title} role="row">
              <th role="rowheader" scope="row">
                {title}
              </th>
              {columns.map(({ vendor, operation, name }) => (
                <td key={name} role="cell">
                  <a class="vendor" href={link(`${vendor.slug}/index.html`)} aria-hidden="true" tabIndex={-1}>
                    {name}
                  </a>
                  <div>
                    {answer({ vendor, operation, to: (anchor) => link(`${vendor.slug}/index.html#${anchor}`) })}
                  </div>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <KindsOfEvidence />
    </>
  );
}
