import { STATUS_CODES } from "node:http";
import type { JSX } from "preact";
import { headerType } from "../../lib/operations.js";
import type { Header, Operation, ResponseObject } from "../../lib/openapi.js";
import { StatusBadge } from "../page/badges.js";
import { Code } from "../page/code.js";
import { EvidenceMark } from "../page/evidence.js";
import { Markdown } from "../page/markdown.js";
import { ValueDetails } from "../schema/details.js";
import { Member } from "../schema/member.js";
import { Type } from "../schema/type.js";
import { nameOfRef } from "../schema/walk.js";
import { Examples, type OperationProps } from "./operation.js";
import { jsonSchemaOf } from "./result.js";
import { operationAnchor, type Vendor } from "./vendor.js";

type StatusProps = OperationProps & {
  readonly response: Operation["responses"][number];
};

/** One status: what it means, its headers and bodies, all its examples, and what the client makes of it. */
export function StatusSection({ vendor, operation, notes, response: { status, object } }: StatusProps): JSX.Element {
  const id = operationAnchor(vendor, operation, status);
  const headers = Object.entries(object.headers ?? {});
  const media = Object.entries(object.content ?? {});
  return (
    <section class="status row" id={id}>
      <div>
        <h4>
          <StatusBadge status={status} /> {statusTitle(status)} <EvidenceMark notes={notes} part={object} />
        </h4>
        <Markdown text={object.description} />
        {headers.length === 0 ? null : (
          <dl class="members" aria-label={`Headers of ${status}`}>
            {headers.map(([name, header]) => (
              <Member
                key={name}
                name={name}
                id={`${id}-${name.toLowerCase()}`}
                schema={header.schema}
                place="header"
                description={header.description}
                required={header.required ?? false}
                notes={notes}
                part={header}
              >
                <ValueDetails value={header} notes={notes} around={`${id}-${name.toLowerCase()}`} above={header} />
              </Member>
            ))}
          </dl>
        )}
        {media.length === 0 ? (
          <p>It has no body.</p>
        ) : (
          media.map(([type, { schema }]) => (
            <p key={type}>
              Body, <code>{type}</code>: {schema ? <Type schema={schema} /> : "any value"}
            </p>
          ))
        )}
        <p class="client">What the client returns:</p>
        <Code
          code={clientResult(vendor, operation, status, object)}
          language="typescript"
          label={`What the client returns for ${status}`}
        />
      </div>
      {media.map(([type, { examples }]) => (
        <Examples key={type} examples={examples} title={`Examples of ${status}`} />
      ))}
    </section>
  );
}

/** The usual words for a status. */
export function statusTitle(status: string): string {
  return status === "default" ? "Any other status" : (STATUS_CODES[status] ?? "");
}

/** The client's result for one status, as its type. */
function clientResult(
  vendor: Vendor,
  { object: { "x-retry": retry } }: Operation,
  status: string,
  response: ResponseObject,
): string {
  const schema = jsonSchemaOf(response);
  const name = schema && nameOfRef(schema);
  const type = schema === undefined ? "undefined" : name === undefined ? "unknown" : `${vendor.names.type}.${name}`;
  const ok = status.startsWith("2");
  const isDefault = status === "default";
  const maybe = schema !== undefined && !ok ? " | undefined" : "";
  const headers = isDefault ? [] : Object.entries(response.headers ?? {}).map(headerLine);
  const waits = retry?.wait !== undefined && retry.statuses.includes(Number(status));
  const members = [
    `status: ${isDefault ? '"undocumented"' : status};`,
    `ok: ${ok};`,
    `body: ${type}${maybe};`,
    ...(headers.length > 0 ? ["headers: {", ...headers, "};"] : []),
    ...(waits ? ["retryAfter: number | undefined; // milliseconds"] : []),
    ...(isDefault ? ["response: { status: number };"] : []),
  ];
  return `{\n${members.map((line) => `  ${line}`).join("\n")}\n}`;
}

function headerLine([name, header]: [string, Header]): string {
  const type = headerType(header);
  return `  ${JSON.stringify(name.toLowerCase())}${header.required ? "" : "?"}: ${type === "integer" ? "number" : type};`;
}
