import { Fragment, type JSX } from "preact";
import type { Operation } from "../../lib/openapi.js";
import { Code } from "../page/code.js";
import { useLinker } from "../page/context.js";
import { EvidenceMark } from "../page/evidence.js";
import { firstParagraph, Markdown } from "../page/markdown.js";
import { samplesOf } from "../samples/all.js";
import type { OperationProps } from "./operation.js";
import { operationAnchor, type Vendor } from "./vendor.js";

const SERVERS = [
  ["vendor", "Vendor's server"],
  ["mock", "Local mock"],
] as const;

/** The first call in several languages, for the vendor's server or for the local mock. The switches are radio buttons that CSS reads. */
export function FirstCall({ vendor, operation, notes }: OperationProps): JSX.Element {
  const link = useLinker();
  const at = operationAnchor(vendor, operation, "first-call");
  const samples = samplesOf(vendor, operation);
  return (
    <section class="first-call" id={at} aria-label="First call">
      <fieldset class="switch">
        <legend>Send it to</legend>
        {SERVERS.map(([id, title]) => (
          <Fragment key={id}>
            <input type="radio" name={`${at}-server`} id={`${at}-${id}`} value={id} checked={id === "vendor"} />
            <label for={`${at}-${id}`}>{title}</label>
          </Fragment>
        ))}
      </fieldset>
      <fieldset class="tabs">
        <legend>Language</legend>
        {samples.map(({ language: { id, title } }, index) => (
          <Fragment key={id}>
            <input type="radio" name={`${at}-language`} id={`${at}-${id}`} value={id} checked={index === 0} />
            <label for={`${at}-${id}`}>{title}</label>
          </Fragment>
        ))}
      </fieldset>
      {samples.map(({ language, code }) => (
        <div key={language.id} class="sample" data-sample={language.id} data-operation={operation.id}>
          <p class="sample-title">{language.title}</p>
          <Code
            code={code.vendor}
            language={language.highlight}
            label={`${language.title}, vendor's server`}
            server="vendor"
          />
          <Code code={code.mock} language={language.highlight} label={`${language.title}, local mock`} server="mock" />
        </div>
      ))}
      <p class="hint" data-server="mock">
        The mock starts with <code>npx chat-contracts mock</code> and answers at <code>{vendor.mock}</code>; any
        credential will do. <a href={link("docs/mocks.html")}>More on mocks</a>
      </p>
      <p class="hint" data-server="vendor">
        Its values are examples: replace those of {placeholders(vendor, operation)}the body.
      </p>
      <Origins vendor={vendor} operation={operation} notes={notes} />
    </section>
  );
}

/** Where each credential comes from: the first paragraph of its scheme says it. */
function Origins({ vendor, operation, notes }: OperationProps): JSX.Element | null {
  if (vendor.credentials.length === 0) return null;
  return (
    <div class="hint" data-server="vendor">
      <p>
        Set these <a href={`#${operationAnchor(vendor, operation, "credentials")}`}>credentials</a> first:
      </p>
      <dl>
        {vendor.credentials.map(({ env, part, description }) => (
          <div key={env}>
            <dt>
              <code>{env}</code> <EvidenceMark notes={notes} part={part} />
            </dt>
            <dd>
              <Markdown text={firstParagraph(description)} />
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

/** What a reader has to replace in the address, as the beginning of a list. */
function placeholders({ document }: Vendor, operation: Operation): JSX.Element[] {
  const [server] = document.servers;
  const names = [...Object.keys(server?.variables ?? {}), ...operation.parametersIn("path").map(({ name }) => name)];
  return names.map((name, index) => (
    <Fragment key={name}>
      <code>{name}</code>
      {index === names.length - 1 ? " in the address and of " : ", "}
    </Fragment>
  ));
}
