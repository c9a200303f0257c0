import type { JSX } from "preact";
import { Code } from "../page/code.js";
import { EvidenceMark } from "../page/evidence.js";
import { Markdown } from "../page/markdown.js";
import { curlToken } from "../samples/curl.js";
import { proseOf, ValueList } from "../schema/values.js";
import { generalNote } from "./founded.js";
import type { OperationProps } from "./operation.js";
import { envPrefix, operationAnchor } from "./vendor.js";

/** Base URL, header names, and how to get what goes into them, in plain sight. */
export function Credentials({ vendor, operation, notes }: OperationProps): JSX.Element {
  const { document, credentials, template, variables, tokenUrl } = vendor;
  const server = document.servers[0]!;
  const schemes = Object.entries(document.components?.securitySchemes ?? {});
  return (
    <section id={operationAnchor(vendor, operation, "credentials")} class="row">
      <div>
        <h3>Address and credentials</h3>
        <dl class="members">
          <div>
            <dt>
              Base URL <code>{template}</code> <EvidenceMark notes={notes} part={server} />
            </dt>
            <dd>
              <Markdown text={server.description} />
            </dd>
          </div>
          {Object.entries(variables).map(([name, variable]) => (
            <div key={name}>
              <dt>
                <code>{`{${name}}`}</code>{" "}
                {server["x-required"]?.includes(name) ? (
                  <span class="required">required</span>
                ) : (
                  <span class="type">{variable.default} by default</span>
                )}{" "}
                <EvidenceMark notes={notes} part={variable} note={generalNote(server) ?? generalNote(document)} />
              </dt>
              <dd>
                <Markdown text={proseOf(variable)} />
                {variable.enum ? (
                  <ValueList title="One of" values={variable.enum} description={variable.description} />
                ) : null}
              </dd>
            </div>
          ))}
          {schemes.map(([key, scheme]) => {
            const sent = credentials.find(({ part }) => part === scheme);
            return (
              <div key={key}>
                <dt>
                  {sent ? (
                    <>
                      <code>{sent.header}</code>{" "}
                      <span class="type">
                        {sent.prefix ?? ""}
                        <b>{sent.env}</b>
                      </span>
                    </>
                  ) : (
                    <code>{key}</code>
                  )}{" "}
                  <span class="required">required</span> <EvidenceMark notes={notes} part={scheme} />
                </dt>
                <dd>
                  <Markdown text={scheme.description} />
                </dd>
              </div>
            );
          })}
        </dl>
      </div>
      {tokenUrl === undefined ? null : (
        <aside class="samples" id={operationAnchor(vendor, operation, "token")} aria-label="A token">
          <p>
            A token by client credentials. The client does this by itself when it is given <code>clientId</code> and{" "}
            <code>clientSecret</code>.
          </p>
          <Code code={curlToken(tokenUrl, envPrefix(vendor))} language="bash" label="A token with curl" />
        </aside>
      )}
    </section>
  );
}
