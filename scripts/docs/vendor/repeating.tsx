import { Fragment, type JSX } from "preact";
import { isWeak } from "../../lib/evidence.js";
import type { Header, Operation } from "../../lib/openapi.js";
import { EvidenceMark } from "../page/evidence.js";
import { evidenceOf, noteWithin } from "./founded.js";
import type { OperationProps } from "./operation.js";
import { operationAnchor } from "./vendor.js";

/** How the header that names the wait is read. */
export const WAIT_UNITS: Readonly<Record<string, string>> = {
  seconds: "seconds",
  "epoch-seconds": "a time in epoch seconds",
  "retry-after": "seconds or a date",
};

/** The header that names the wait, where an answer of a status after which the client waits has it. */
export function waitHeader({ object, responses }: Operation): Header | undefined {
  const { statuses = [], wait } = object["x-retry"] ?? {};
  return responses
    .filter(({ status }) => statuses.includes(Number(status)))
    .flatMap((response) => Object.entries(response.object.headers ?? {}))
    .find(([name]) => name.toLowerCase() === wait?.header.toLowerCase())?.[1];
}

/** When the call may be sent again, in words that are no surer than their evidence. */
export function Repeating({ vendor, operation, notes }: OperationProps): JSX.Element {
  const policy = operation.object["x-retry"];
  const { statuses = [], wait, repeatable } = policy ?? {};
  const isBelieved = isWeak(evidenceOf(vendor, policy, operation.object)?.kind ?? "inferred");
  const one = statuses.length === 1;
  return (
    <section id={operationAnchor(vendor, operation, "repeating")}>
      <h3>
        Repeating the call{" "}
        {policy === undefined ? null : (
          <EvidenceMark notes={notes} part={policy} note={noteWithin(vendor, operation)} />
        )}
      </h3>
      <ul>
        {statuses.length > 0 ? (
          <li>
            {statuses.map((status) => (
              <Fragment key={status}>
                <a href={`#${operationAnchor(vendor, operation, `${status}`)}`}>{status}</a>{" "}
              </Fragment>
            ))}
            {isBelieved ? `${one ? "is" : "are"} taken to mean` : one ? "proves" : "prove"} that nothing was made: the
            client waits and sends the call again.
          </li>
        ) : (
          <li>No status is known to prove that nothing was made, so the client sends no call twice by itself.</li>
        )}
        <li>
          {wait ? (
            <>
              The wait is in the header <code>{wait.header}</code>, as {WAIT_UNITS[wait.unit] ?? wait.unit}.
            </>
          ) : (
            "No header that names the wait is known."
          )}
        </li>
        <li>
          {repeatable ? (
            <>
              With the body member <code>{repeatable.replace(/^\//, "")}</code> a repeated call{" "}
              {isBelieved ? "is taken to make" : "makes"} nothing new.
            </>
          ) : (
            "No key is known that keeps a repeated call from making a second one."
          )}
        </li>
      </ul>
    </section>
  );
}
