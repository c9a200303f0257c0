import type { JSX } from "preact";
import { EvidenceMark, noteOf } from "../page/evidence.js";
import type { OperationProps } from "./operation.js";
import { operationAnchor } from "./vendor.js";

/** How the header that names the wait is read. */
export const WAIT_UNITS: Readonly<Record<string, string>> = {
  seconds: "seconds",
  "epoch-seconds": "a time in epoch seconds",
  "retry-after": "seconds or a date",
};

/** When the call may be sent again, in words. */
export function Repeating({ vendor, operation, notes }: OperationProps): JSX.Element {
  const policy = operation.object["x-retry"];
  const note = noteOf(policy, noteOf(operation.object, noteOf(vendor.document, undefined)));
  const at = (part: string): string => `#${operationAnchor(vendor, operation, part)}`;
  return (
    <section id={operationAnchor(vendor, operation, "repeating")}>
      <h3>
        Repeating the call <EvidenceMark notes={notes} part={policy} note={note} />
      </h3>
      <ul>
        {policy && policy.statuses.length > 0 ? (
          <li>
            {policy.statuses.map((status) => (
              <>
                <a key={status} href={at(String(status))}>
                  {status}
                </a>{" "}
              </>
            ))}
            {policy.statuses.length === 1 ? "proves" : "prove"} that nothing was made: the client waits and sends the
            call again.
          </li>
        ) : (
          <li>No status proves that nothing was made, so the client sends no call twice by itself.</li>
        )}
        <li>
          {policy?.wait ? (
            <>
              The wait is in the header <code>{policy.wait.header}</code>, as{" "}
              {WAIT_UNITS[policy.wait.unit] ?? policy.wait.unit}.
            </>
          ) : (
            "No header that names the wait is known."
          )}
        </li>
        <li>
          {policy?.repeatable ? (
            <>
              With the body member <code>{policy.repeatable.replace(/^\//, "")}</code> a repeated call makes nothing
              new.
            </>
          ) : (
            "No key is known that keeps a repeated call from making a second one."
          )}
        </li>
      </ul>
    </section>
  );
}
