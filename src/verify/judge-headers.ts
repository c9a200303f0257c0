import { parseScalar } from "../mock/read-request.js";
import type { ScalarType } from "../mock/contract.js";
import { below, parsePointer } from "../pointer.js";
import { follow, type HeaderObject, type Placed, type ResponseObject } from "./document.js";
import type { DriftFound } from "./drift.js";
import type { Subject } from "./plan.js";
import { saidOf } from "./schema-words.js";
import type { Answer } from "./send.js";

/** The headers that a response declares, by lower-case name, where the document writes them. */
export function headersOf(
  { document }: Pick<Subject, "document">,
  { pointer, value }: Placed<ResponseObject>,
): Map<string, Placed<HeaderObject>> {
  const entries = Object.entries(value.headers ?? {});
  return new Map(
    entries.map(([name, header]) => [
      name.toLowerCase(),
      follow(document, { pointer: below(`${pointer}/headers`, name), value: header }),
    ]),
  );
}

/** The schema of a header, where the document writes it. */
export function headerSchema({ document }: Pick<Subject, "document">, header: Placed<HeaderObject>): Placed {
  return follow(document, { pointer: `${header.pointer}/schema`, value: header.value.schema ?? {} });
}

/** The values of declared headers, parsed to their types. */
export function headerValues(
  subject: Pick<Subject, "document">,
  declared: ReadonlyMap<string, Placed<HeaderObject>>,
  headers: Headers,
): Record<string, unknown> {
  const values: Record<string, unknown> = {};
  for (const [name, header] of declared) {
    const text = headers.get(name);
    if (text !== null) values[name] = parseScalar(text, headerSchema(subject, header).value.type as ScalarType);
  }
  return values;
}

/** What is wrong with the headers that the document declares. Headers beside them are everybody's own affair. */
export function judgeHeaders(
  subject: Subject,
  response: Placed<ResponseObject> & { readonly key: string },
  { headers }: Answer,
): DriftFound[] {
  const declared = headersOf(subject, response);
  const values = headerValues(subject, declared, headers);
  const violations = subject.checks.headers[response.key]?.(values) ?? [];
  return violations.map(({ pointer, message }) => {
    const [name = ""] = parsePointer(pointer);
    const header = declared.get(name);
    const schema = header && headerSchema(subject, header);
    return {
      kind: "header",
      place: `header ${name}`,
      finding: message,
      pointer: header?.pointer ?? response.pointer,
      says: schema ? saidOf([schema]) : "",
      evidence: "",
    };
  });
}
