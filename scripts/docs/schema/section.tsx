import type { JSX } from "preact";
import { openEnum } from "../../../spectral/lib/enums.js";
import type { Schema } from "../../lib/openapi.js";
import { Mark } from "../page/evidence.js";
import type { EvidenceNotes } from "../page/evidence-notes.js";
import { Markdown } from "../page/markdown.js";
import { SchemaDetails } from "./details.js";
import { Type } from "./type.js";
import { proseOf } from "./values.js";
import { anchorOf } from "./walk.js";

/** Where a component is used: a part of an operation, or another component. */
export interface Use {
  readonly label: string;
  readonly anchor: string;
}

interface SchemaSectionProps {
  readonly name: string;
  readonly schema: Schema;
  readonly uses: readonly Use[];
  readonly notes: EvidenceNotes;
}

/** One component, in the one place where it is shown. */
export function SchemaSection({ name, schema, uses, notes }: SchemaSectionProps): JSX.Element {
  const id = anchorOf(name);
  const { evidence, places } = notes.ofSchema(schema, name);
  // An enum stands at the member that it is of, which tells its place.
  const isValue = openEnum(schema) !== undefined;
  return (
    <section class="schema" id={id}>
      <h4>
        {name}{" "}
        <span class="type">
          <Type schema={schema} />
        </span>
        {schema.deprecated === true ? <span class="deprecated"> deprecated</span> : null}{" "}
        <Mark notes={notes} evidence={evidence} />{" "}
        {isValue || places.length === 0 ? null : <small>in the source: {places.join(", ")}</small>}
      </h4>
      <Markdown text={proseOf(schema)} />
      <SchemaDetails schema={schema} notes={notes} around={id} above={schema} />
      {uses.length > 0 ? (
        <p class="uses">
          Used by{" "}
          {uses.map(({ label, anchor }, index) => (
            <>
              {index === 0 ? "" : ", "}
              <a key={label} href={`#${anchor}`}>
                {label}
              </a>
            </>
          ))}
        </p>
      ) : null}
    </section>
  );
}
