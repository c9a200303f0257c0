import type { JSX } from "preact";
import { requiredParameters } from "../../lib/required-values.js";
import { Code } from "../page/code.js";
import { useLinker } from "../page/context.js";
import { InlineMarkdown } from "../page/markdown.js";
import type { OperationProps } from "./operation.js";
import { describePlace, type Place } from "./place.js";
import { operationAnchor, type Vendor } from "./vendor.js";

/** How many open questions are shown; the page of inferred statements has all. */
const MOST = 5;

/** How a reader with an account can find out whether all of this is true. */
export function AskTheVendor({ vendor, operation }: Pick<OperationProps, "vendor" | "operation">): JSX.Element {
  const link = useLinker();
  const { slug, names, credentials } = vendor;
  const questions = questionsOf(vendor);
  const options = optionsOf(vendor, operation);
  const lines = [
    ...credentials.map(({ env }) => `export ${env}=…`),
    "",
    "# Sends nothing, and shows what it would send",
    `npx chat-contracts verify ${slug}`,
    "# Sends what cannot make anything",
    [`npx chat-contracts verify ${slug} --probe`, ...options].join(" \\\n  "),
  ];
  return (
    <section id={operationAnchor(vendor, operation, "verify")} class="row">
      <div>
        <h3>Ask {names.vendor}</h3>
        <p>
          With an account of yours, one command holds what {names.vendor} answers against this document.{" "}
          <a href={link("docs/verify.html")}>What it sends, judges and records</a>
        </p>
        {questions.length === 0 ? null : (
          <>
            <p>It can settle what is only inferred so far:</p>
            <ul>
              {questions.slice(0, MOST).map(({ reason, places: [{ label, anchor }, ...others] }) => (
                <li key={reason}>
                  <a href={`#${anchor}`}>
                    <code>{label}</code>
                  </a>
                  {others.length > 0 ? ` and ${others.length} more` : ""}: <InlineMarkdown text={reason} />
                </li>
              ))}
            </ul>
          </>
        )}
        <p>
          <a href={link(`inferred.html#${slug}`)}>All that is inferred of {names.vendor}</a>
        </p>
      </div>
      <aside class="samples" aria-label={`Ask ${names.vendor}`}>
        <Code code={lines.join("\n")} language="bash" label={`Ask ${names.vendor}`} />
      </aside>
    </section>
  );
}

interface Question {
  readonly reason: string;
  /** What is believed for it. */
  readonly places: readonly [Place, ...Place[]];
}

/** What is believed and an answer would show, by its reason: that something is there, its type, `null`, or a status. */
function questionsOf(vendor: Vendor): Question[] {
  const found = new Map<string, Question>();
  for (const part of vendor.parts) {
    const reasons = (part.evidence?.claims ?? []).flatMap(({ claim, finding }) => {
      const shows = claim === "type" || claim === "nullable" || (claim === "meaning" && part.kind === "status");
      return shows && finding.kind === "inferred" ? (finding.reason ?? []) : [];
    });
    for (const reason of new Set(reasons)) {
      const place = describePlace(vendor, part);
      const [first, ...others] = found.get(reason)?.places ?? [];
      found.set(reason, { reason, places: first === undefined ? [place] : [first, ...others, place] });
    }
  }
  return [...found.values()];
}

function optionsOf({ document, operations }: Vendor, operation: OperationProps["operation"]): string[] {
  const server = document.servers[0]?.["x-required"] ?? [];
  return [
    ...(operations.length > 1 ? [`--operation ${operation.id}`] : []),
    ...server.map((name) => `--server ${name}=…`),
    ...requiredParameters(operation).map(({ name }) => `--set ${name}=…`),
  ];
}
