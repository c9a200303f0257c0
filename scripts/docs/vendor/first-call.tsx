import { Fragment, type JSX } from "preact";
import { Code } from "../page/code.js";
import { useLinker } from "../page/context.js";
import { EvidenceMark } from "../page/evidence.js";
import { firstParagraph, Markdown } from "../page/markdown.js";
import { samplesOf } from "../samples/all.js";
import { sampleCall, type SampleCall } from "../samples/call.js";
import type { OperationProps } from "./operation.js";
import { envPrefix, operationAnchor } from "./vendor.js";

const SERVERS = [
  ["vendor", "Vendor's server"],
  ["mock", "Local mock"],
] as const;

/** The first call in several languages, for the vendor's server or for the local mock. The switches are radio buttons that CSS reads. */
export function FirstCall({ vendor, operation, notes }: OperationProps): JSX.Element {
  const link = useLinker();
  const at = operationAnchor(vendor, operation, "first-call");
  const call = sampleCall(vendor, operation);
  const samples = samplesOf(call);
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
      <Placeholders call={call} />
      <Origins vendor={vendor} operation={operation} notes={notes} />
    </section>
  );
}

/** Where each credential comes from: the first paragraph of its scheme says it. */
function Origins({ vendor, operation, notes }: OperationProps): JSX.Element | null {
  const { credentials, tokenUrl } = vendor;
  if (credentials.length === 0) return null;
  const at = (part: string): string => `#${operationAnchor(vendor, operation, part)}`;
  return (
    <div class="hint" data-server="vendor">
      <p>
        Set these <a href={at("credentials")}>credentials</a> first:
      </p>
      <dl>
        {credentials.map(({ env, part, description }) => (
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
      {tokenUrl === undefined ? null : (
        <p>
          <code>{credentials.find(({ name }) => name === "bearer")!.env}</code> is what a{" "}
          <a href={at("token")}>token call</a> to <code>{tokenUrl}</code> answers. It takes{" "}
          <code>{envPrefix(vendor)}_ID</code> and <code>{envPrefix(vendor)}_SECRET</code>.
        </p>
      )}
    </div>
  );
}

/** What a reader has to replace, in the address and in the body. */
function Placeholders({ call: { vendor, operation, body } }: { call: SampleCall }): JSX.Element | null {
  const names = [...Object.keys(vendor.variables), ...operation.parametersIn("path").map(({ name }) => name)];
  const hasValues = typeof body === "object" && body !== null ? Object.keys(body).length > 0 : body !== undefined;
  if (names.length === 0 && !hasValues) return null;
  return (
    <p class="hint" data-server="vendor">
      Its values are examples: put your own
      {names.map((name, index) => (
        <Fragment key={name}>
          {index === 0 ? " for " : ", "}
          <code>{name}</code>
        </Fragment>
      ))}
      {names.length > 0 ? " in the address" : ""}
      {names.length > 0 && hasValues ? " and" : ""}
      {hasValues ? " in the body" : ""}.
    </p>
  );
}
