import { Fragment, type JSX } from "preact";
import { openEnum } from "../../../spectral/lib/enums.js";
import type { Schema } from "../../lib/openapi.js";
import { EvidenceMark } from "../page/evidence.js";
import type { EvidenceNotes } from "../page/evidence-notes.js";
import { Markdown } from "../page/markdown.js";
import { Type } from "./type.js";
import { nameOfRef } from "./walk.js";
import { Member } from "./member.js";
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

/** The members of an object, each with an anchor that the search leads to. */
function Members({ schema, notes, around, above }: { schema: Schema } & Place): JSX.Element | null {
  const members = Object.entries(schema.properties ?? {});
  if (members.length === 0) return null;
  return (
    <dl class="members">
      {members.map(([name, member]) => {
        const here = `${around}.${encodeURI(name)}`;
        return (
          <Member
            key={name}
            name={name}
            id={notes.anchor(here)}
            schema={member}
            required={schema.required?.includes(name) ?? false}
            notes={notes}
            part={member}
            above={above}
          >
            {hasDetails(member) ? <SchemaDetails schema={member} notes={notes} around={here} above={member} /> : null}
          </Member>
        );
      })}
    </dl>
  );
}

/** Whether more is to be said of a member than its type and description. */
export function hasDetails(schema: Schema): boolean {
  return nameOfRef(schema) === undefined && Object.keys(schema).some((keyword) => !PLAIN.has(keyword));
}

const PLAIN = new Set(["type", "description", "x-evidence", "format", "deprecated", "title", "examples"]);

function Alternatives({ schema, ...place }: { schema: Schema } & Place): JSX.Element | null {
  if (openEnum(schema)) return null;
  const groups = (
    [
      ["allOf", "All of this holds"],
      ["oneOf", "One of these"],
      ["anyOf", "One of these"],
    ] as const
  ).flatMap(([keyword, title]) => {
    const parts = (schema[keyword] ?? []).filter(({ type }) => type !== "null");
    // Where the parts say no more than their types, the phrase of the type has said them already.
    return parts.some((part) => part.description !== undefined || part["x-evidence"] !== undefined) ||
      parts.some((part) => nameOfRef(part) === undefined && hasDetails(part)) ||
      (keyword === "allOf" && parts.length > 0 && schema.properties !== undefined)
      ? [{ keyword, title, parts }]
      : [];
  });
  const mapping = Object.entries(
    (schema.discriminator as { mapping?: Record<string, string> } | undefined)?.mapping ?? {},
  );
  const property = (schema.discriminator as { propertyName?: string } | undefined)?.propertyName;
  return (
    <>
      {groups.map(({ keyword, title, parts }) => (
        <div key={keyword} class="alternatives">
          <p>{title}:</p>
          <ul>
            {parts.map((part, index) => (
              <li key={index}>
                <Type schema={part} /> <EvidenceMark notes={place.notes} part={part} />
                <Markdown text={proseOf(part)} />
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
  const conditions = Object.entries((schema.dependentSchemas as Record<string, Schema> | undefined) ?? {});
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
