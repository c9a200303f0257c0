import { Fragment, type JSX } from "preact";
import type { Header, Schema } from "../../lib/openapi.js";
import { EvidenceMark } from "../page/evidence.js";
import type { EvidenceNotes } from "../page/evidence-notes.js";
import { Markdown } from "../page/markdown.js";
import { Type } from "./type.js";
import { nameOfRef } from "./walk.js";
import { Member } from "./member.js";
import { conditionsOf, hasDetails, ownMembers, shownAlternatives } from "./members.js";
import { Limits, proseOf, Values } from "./values.js";

interface Place {
  readonly notes: EvidenceNotes;
  /** Anchor of what is shown, which those of its members begin with. */
  readonly around: string;
  /** What is shown: the component, or a member of it. */
  readonly above: unknown;
}

interface SchemaDetailsProps extends Place {
  readonly schema: Schema;
  /** Where it stands elsewhere than at the schema. */
  readonly description?: string | undefined;
}

/** Everything about a schema below its heading: limits, values, members, alternatives and conditions. */
export function SchemaDetails({ schema, description, ...place }: SchemaDetailsProps): JSX.Element {
  return (
    <>
      <Limits schema={schema} />
      <Values schema={schema} description={description} notes={place.notes} />
      <Alternatives schema={schema} {...place} />
      <Members schema={schema} {...place} />
      <Conditions schema={schema} {...place} />
    </>
  );
}

/** Everything about a parameter or a header below its description. */
export function ValueDetails({ value, ...place }: { value: Header } & Place): JSX.Element {
  const { schema, description, example } = value;
  return (
    <>
      {hasDetails(schema) ? <SchemaDetails schema={schema} description={description} {...place} /> : null}
      {example === undefined ? null : (
        <p class="example">
          Example: <code>{String(example)}</code>
        </p>
      )}
    </>
  );
}

/** The members of an object, each with an anchor that the search leads to. */
function Members({ schema, notes, around, above }: { schema: Schema } & Place): JSX.Element | null {
  const members = ownMembers(schema, around);
  if (members.length === 0) return null;
  return (
    <dl class="members">
      {members.map(({ name, schema: member, anchor }) => (
        <Member
          key={name}
          name={name}
          id={notes.anchor(anchor)}
          schema={member}
          required={schema.required?.includes(name) ?? false}
          notes={notes}
          part={member}
          above={above}
        >
          {hasDetails(member) ? <SchemaDetails schema={member} notes={notes} around={anchor} above={member} /> : null}
        </Member>
      ))}
    </dl>
  );
}

function Alternatives({ schema, ...place }: { schema: Schema } & Place): JSX.Element | null {
  const groups = shownAlternatives(schema);
  const mapping = Object.entries(
    (schema.discriminator as { mapping?: Record<string, string> } | undefined)?.mapping ?? {},
  );
  const property = (schema.discriminator as { propertyName?: string } | undefined)?.propertyName;
  return (
    <>
      {groups.map(({ title, parts }, index) => (
        <div key={index} class="alternatives">
          <p>{title}:</p>
          <ul>
            {parts.map((part, index) => (
              <li key={index}>
                <Type schema={part} /> <EvidenceMark notes={place.notes} part={part} />
                <Markdown text={proseOf(part) ?? part.items?.description} />
                {nameOfRef(part) === undefined ? <SchemaDetails schema={part} {...place} /> : null}
              </li>
            ))}
          </ul>
        </div>
      ))}
      {property === undefined ? null : (
        <p>
          They are told apart by <code>{property}</code>
          {mapping.map(([value, target], index) => (
            <Fragment key={value}>
              {index === 0 ? ": " : ", "}
              <code>{value}</code> is <Type schema={{ $ref: target }} />
            </Fragment>
          ))}
          .
        </p>
      )}
    </>
  );
}

function Conditions({ schema, ...place }: { schema: Schema } & Place): JSX.Element | null {
  const conditions = conditionsOf(schema);
  const needed = Object.entries((schema.dependentRequired as Record<string, string[]> | undefined) ?? {});
  if (conditions.length + needed.length === 0) return null;
  return (
    <>
      {needed.map(([name, others]) => (
        <p key={name}>
          With <code>{name}</code>,{" "}
          {others.map((other) => (
            <>
              <code>{other}</code>{" "}
            </>
          ))}
          must be given, too.
        </p>
      ))}
      {conditions.map(([name, branch]) => (
        <div key={name} class="alternatives">
          <p>
            Where <code>{name}</code> is given:
          </p>
          <Markdown text={proseOf(branch)} />
          <SchemaDetails schema={branch} {...place} />
        </div>
      ))}
    </>
  );
}
