import type { JSX } from "preact";
import type { Part } from "../../evidence/parts.js";
import { useLinker } from "../page/context.js";
import type { Page } from "../page/page.js";
import type { Vendor } from "../vendor/vendor.js";
import { describePlace } from "../vendor/place.js";

/** The page of everything that no source says, for all vendors. */
export function inferredPage(vendors: readonly Vendor[]): Page {
  return {
    path: "inferred.html",
    title: "All inferred statements",
    description: "Everything in the documents that no source says, with the reason for which it is believed.",
    section: "inferred",
    contents: vendors.map(({ slug, names }) => ({ title: names.vendor, anchor: slug })),
    body: (
      <>
        <section class="intro">
          <h1>All inferred statements</h1>
          <p class="lead">
            No source says what is listed here. Each is believed for the reason below it. Try it before you rely on it.
          </p>
        </section>
        {vendors.map((vendor) => (
          <VendorSection key={vendor.slug} vendor={vendor} />
        ))}
      </>
    ),
  };
}

function VendorSection({ vendor }: { vendor: Vendor }): JSX.Element {
  const link = useLinker();
  const byReason = new Map<string, Part[]>();
  for (const part of vendor.parts) {
    if (part.evidence?.kind !== "inferred") continue;
    const reason = part.evidence.reason ?? "No reason is given.";
    byReason.set(reason, [...(byReason.get(reason) ?? []), part]);
  }
  return (
    <section id={vendor.slug} class="inferred">
      <h2>{vendor.names.vendor}</h2>
      {byReason.size === 0 ? <p>Nothing in this document is merely inferred.</p> : null}
      <dl>
        {[...byReason].map(([reason, parts]) => (
          <div key={reason}>
            <dt>
              {parts.map((part) => {
                const { label, anchor } = describePlace(vendor, part);
                return (
                  <>
                    <a key={part.pointer} href={link(`${vendor.slug}/index.html#${anchor}`)}>
                      <code>{label}</code>
                    </a>{" "}
                  </>
                );
              })}
            </dt>
            <dd>
              {reason}
              {(parts[0]!.evidence?.sources ?? []).map(({ title, url, date }, index) => (
                <span key={title}>
                  {index === 0 ? " Compare " : ", "}
                  <a href={url}>{title}</a> ({date})
                </span>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
