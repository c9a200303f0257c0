import { Fragment, type JSX } from "preact";
import type { Part } from "../../evidence/parts.js";
import type { Source } from "../../../spectral/lib/evidence.js";
import { useLinker } from "../page/context.js";
import { InlineMarkdown } from "../page/markdown.js";
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
            No source says what is listed here, below the reason for which it is believed. Try it before you rely on it.
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
  const inferred = vendor.parts.filter(({ evidence }) => evidence?.kind === "inferred");
  return (
    <section id={vendor.slug} class="inferred">
      <h2>{vendor.names.vendor}</h2>
      {inferred.length === 0 ? <p>Nothing in this document is merely inferred.</p> : null}
      <dl>
        {groups(inferred, reasonOf).map((believed) => (
          <div key={reasonOf(believed[0]!)}>
            <dt>
              <InlineMarkdown text={reasonOf(believed[0]!)} />
            </dt>
            {groups(believed, (part) =>
              sourcesOf(part)
                .map(({ title }) => title)
                .join("\n"),
            ).map((parts) => (
              <dd key={parts[0]!.pointer}>
                <Sources part={parts[0]!} />
                {parts.length <= MOST_OPEN ? (
                  <PartLinks vendor={vendor} parts={parts} />
                ) : (
                  <details>
                    <summary>{parts.length} statements</summary>
                    <PartLinks vendor={vendor} parts={parts} />
                  </details>
                )}
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </section>
  );
}

const reasonOf = ({ evidence }: Part): string => evidence?.reason ?? "No reason is given.";
const sourcesOf = ({ evidence }: Part): readonly Source[] => evidence?.sources ?? [];

/** Parts of one key together, in the order of the first of each. */
function groups(parts: readonly Part[], keyOf: (part: Part) => string): Part[][] {
  const found = new Map<string, Part[]>();
  for (const part of parts) found.set(keyOf(part), [...(found.get(keyOf(part)) ?? []), part]);
  return [...found.values()];
}

/** More statements than these are folded, so that the next reason is in sight. */
const MOST_OPEN = 12;

function Sources({ part }: { part: Part }): JSX.Element | null {
  const sources = sourcesOf(part);
  if (sources.length === 0) return null;
  return (
    <p class="hint">
      {sources.map(({ title, url, date }, index) => (
        <Fragment key={title}>
          {index === 0 ? "Compare " : ", "}
          <a href={url}>{title}</a> (<time>{date}</time>)
        </Fragment>
      ))}
    </p>
  );
}

function PartLinks({ vendor, parts }: { vendor: Vendor; parts: readonly Part[] }): JSX.Element {
  const link = useLinker();
  return (
    <p>
      {parts.map((part) => {
        const { label, anchor } = describePlace(vendor, part);
        return (
          <Fragment key={part.pointer}>
            <a href={link(`${vendor.slug}/index.html#${anchor}`)}>
              <code>{label}</code>
            </a>{" "}
          </Fragment>
        );
      })}
    </p>
  );
}
