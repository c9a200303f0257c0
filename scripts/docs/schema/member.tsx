import type { JSX } from "preact";
import type { Schema } from "../../lib/openapi.js";
import { EvidenceMark, type EvidenceNotes } from "../page/evidence.js";
import { Markdown } from "../page/markdown.js";
import { Type } from "./type.js";

interface MemberProps {
  readonly name: string;
  readonly id?: string | undefined;
  readonly schema: Schema;
  readonly description?: string | undefined;
  /** Where it is sent, such as `in path`. */
  readonly place?: string;
  readonly required: boolean;
  readonly notes: EvidenceNotes;
  /** The part that has the evidence; undefined where it has that of what is around it. */
  readonly node: unknown;
  /** Whether its places stand at the schema. */
  readonly shared?: boolean;
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
  node,
  shared = false,
  children,
}: MemberProps): JSX.Element {
  return (
    <div class="member" id={id}>
      <dt>
        <code>{name}</code>{" "}
        <span class="type">
          <Type schema={schema} />
          {place === undefined ? "" : `, ${place}`}
        </span>
        {required ? <span class="required"> required</span> : null}
        {schema.deprecated === true ? <span class="deprecated"> deprecated</span> : null}{" "}
        <EvidenceMark notes={notes} node={node} shared={shared} />
      </dt>
      <dd>
        <Markdown text={description ?? schema.description} />
        {children}
      </dd>
    </div>
  );
}
