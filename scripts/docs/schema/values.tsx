import { Fragment, type JSX } from "preact";
import { openEnum } from "../../../spectral/lib/enums.js";
import type { Schema } from "../../lib/openapi.js";
import { Mark } from "../page/evidence.js";
import type { EvidenceNotes, ShownEvidence } from "../page/evidence-notes.js";
import { limitWords } from "./words.js";

/** The limits of a value, in words. */
export function Limits({ schema }: { schema: Schema }): JSX.Element | null {
  const phrases = limitWords(
    typeof schema.items === "object" && schema.items.$ref === undefined
      ? { ...limitsOf(schema.items), ...schema }
      : schema,
  );
  if (phrases.length === 0) return null;
  return (
    <p class="limits">
      {phrases.map((phrase, index) => (
        <Fragment key={index}>
          {index === 0 ? "" : "; "}
          {phrase.split("`").map((part, odd) => (odd % 2 === 1 ? <code>{part}</code> : part))}
        </Fragment>
      ))}
    </p>
  );
}

function limitsOf({ minLength, maxLength, pattern }: Schema): object {
  return Object.fromEntries(
    Object.entries({ minLength, maxLength, pattern }).filter(([, value]) => value !== undefined),
  );
}

/** The values of an enum; those whose evidence differs have a mark of their own. */
export function Values({ schema, notes }: { schema: Schema; notes: EvidenceNotes }): JSX.Element | null {
  const inner = typeof schema.items === "object" ? schema.items : schema;
  const open = openEnum(inner);
  const known = (open?.known as Schema | undefined) ?? inner;
  if (known.enum === undefined) return null;
  const found = known.enum.map((_, index) => notes.ofValue(known, index));
  const differ = new Set(found.map((evidence) => JSON.stringify(evidence))).size > 1;
  return (
    <p class="values">
      {open ? "Known values, others may come: " : known.enum.length === 1 ? "Always " : "One of "}
      {known.enum.map((value, index) => {
        const evidence: ShownEvidence | undefined = differ ? found[index] : undefined;
        return (
          <Fragment key={index}>
            <code>{typeof value === "string" ? value : JSON.stringify(value)}</code>{" "}
            <Mark notes={notes} evidence={evidence} />{" "}
          </Fragment>
        );
      })}
    </p>
  );
}
