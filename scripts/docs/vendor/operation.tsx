import type { JSX } from "preact";
import type { Operation } from "../../lib/openapi.js";
import { resolvePointer } from "../../../src/pointer.js";
import { MethodBadge } from "../page/badges.js";
import { prettyJson, Code } from "../page/code.js";
import { EvidenceMark } from "../page/evidence.js";
import type { EvidenceNotes } from "../page/evidence-notes.js";
import { Markdown } from "../page/markdown.js";
import { ValueDetails } from "../schema/details.js";
import { Member } from "../schema/member.js";
import { Type } from "../schema/type.js";
import { Credentials } from "./credentials.js";
import { generalNote, noteWithin } from "./founded.js";
import { FirstCall } from "./first-call.js";
import { Repeating } from "./repeating.js";
import { StatusSection } from "./status.js";
import { operationAnchor, type Vendor } from "./vendor.js";
import { AskTheVendor } from "./verify.js";

/** What the sections of an operation are given. */
export interface OperationProps {
  readonly vendor: Vendor;
  readonly operation: Operation;
  readonly notes: EvidenceNotes;
}

/** Everything about one operation, in the order in which a reader needs it. */
export function OperationSection({
  schemas,
  about,
  ...props
}: OperationProps & {
  readonly schemas: readonly JSX.Element[];
  readonly about: JSX.Element | undefined;
}): JSX.Element {
  const { vendor, operation, notes } = props;
  const { id, method, path, object, responses } = operation;
  return (
    <article class="operation" id={id}>
      <header class="row">
        <div>
          <h2>{object.summary}</h2>
          <p class="call">
            <MethodBadge method={method} /> <code class="base">{vendor.template}</code>
            <wbr />
            <code class="path">{path}</code>
          </p>
        </div>
        <FirstCall {...props} />
        <div>
          <Markdown text={object.description} />
          <p>
            <code>{id}</code> <EvidenceMark notes={notes} part={object} note={generalNote(vendor.document)} />
          </p>
        </div>
      </header>
      {about}
      <Credentials {...props} />
      <Parameters {...props} />
      <Body {...props} schemas={schemas} />
      <section id={operationAnchor(vendor, operation, "answers")}>
        <h3>Answers</h3>
        {responses.map((response) => (
          <StatusSection key={response.status} {...props} response={response} />
        ))}
      </section>
      <Repeating {...props} />
      <AskTheVendor vendor={vendor} operation={operation} />
    </article>
  );
}

function Parameters({ vendor, operation, notes }: OperationProps): JSX.Element | null {
  if (operation.parameters.length === 0) return null;
  return (
    <section id={operationAnchor(vendor, operation, "parameters")}>
      <h3>Parameters</h3>
      <dl class="members">
        {operation.parameters.map((parameter) => {
          const part = resolvePointer(vendor.document, parameter.pointer);
          const id = operationAnchor(vendor, operation, `parameter-${parameter.name}`);
          return (
            <Member
              key={parameter.name}
              name={parameter.name}
              id={id}
              schema={parameter.schema}
              place={`in ${parameter.in}`}
              description={parameter.description}
              required={parameter.required ?? false}
              notes={notes}
              part={part}
            >
              <ValueDetails value={parameter} notes={notes} around={id} above={part} />
            </Member>
          );
        })}
      </dl>
    </section>
  );
}

function Body({ schemas, ...props }: OperationProps & { schemas: readonly JSX.Element[] }): JSX.Element | null {
  const { vendor, operation, notes } = props;
  const body = operation.requestBody?.object;
  if (body === undefined) return null;
  return (
    <section id={operationAnchor(vendor, operation, "body")}>
      <h3>
        Body {body.required ? <span class="required">required</span> : null}{" "}
        <EvidenceMark notes={notes} part={body} note={noteWithin(vendor, operation)} />
      </h3>
      {Object.entries(body.content).map(([type, media]) => (
        <div class="row" key={type}>
          <div>
            <p>
              <code>{type}</code>: {media.schema ? <Type schema={media.schema} /> : "any value"}{" "}
              <EvidenceMark notes={notes} part={media} />
            </p>
            <Markdown text={body.description} />
            {schemas}
          </div>
          <Examples examples={media.examples} title="Request examples" />
        </div>
      ))}
    </section>
  );
}

/** All examples of one body; the first one is open. */
export function Examples({
  examples = {},
  title,
}: {
  examples?: Readonly<Record<string, { summary: string; value: unknown }>> | undefined;
  title: string;
}): JSX.Element {
  const entries = Object.entries(examples);
  return (
    <aside class="samples" aria-label={title}>
      {entries.map(([name, { summary, value }], index) => (
        <details key={name} open={index === 0}>
          <summary>{summary}</summary>
          <Code code={prettyJson(value)} language="json" plain={index > 0} />
        </details>
      ))}
    </aside>
  );
}
