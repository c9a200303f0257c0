import type { JSX } from "preact";
import type { Schema } from "../../lib/openapi.js";
import { Mark } from "../page/evidence.js";
import type { EvidenceNotes } from "../page/evidence-notes.js";
import { Markdown } from "../page/markdown.js";
import { Type } from "./type.js";
import { proseOf } from "./values.js";

interface MemberProps {
  readonly name: string;
  readonly id?: string | undefined;
  readonly schema: Schema;
  readonly description?: string | undefined;
  /** Where it is sent, such as `in path`. */
  readonly place?: string;
  readonly required: boolean;
  readonly notes: EvidenceNotes;
  /** What its evidence is looked up by: the schema of a member, or the parameter or header. */
  readonly part: unknown;
  /** The part that it belongs to. */
  readonly above?: unknown;
  readonly children?: JSX.Element | null;
}

/** One named thing: a member, a parameter or a header. */
export function Member({
  name,
  id,
  schema,
  description,
  place,
  required,
  notes,
  part,
  above,
  children,
}: MemberProps): JSX.Element {
  return (
    <div id={id}>
      <dt>
        <code>{name}</code>{" "}
        <span class="type">
          <Type schema={schema} />
          {place === undefined ? "" : `, ${place}`}
        </span>
        {required ? <span class="required"> required</span> : null}
        {schema.deprecated === true ? <span class="deprecated"> deprecated</span> : null}{" "}
        <Mark notes={notes} evidence={above === undefined ? notes.of(part) : notes.ofMember(part, above)} />
      </dt>
      <dd>
        <Markdown text={proseOf(schema, description)} />
        {children}
      </dd>
    </div>
  );
}
