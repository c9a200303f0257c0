import { Fragment, type JSX } from "preact";
import type { Evidence, EvidenceNote } from "../../lib/evidence.js";
import { openEnum } from "../../../spectral/lib/enums.js";
import type { Schema } from "../../lib/openapi.js";
import { EvidenceMark, noteOf, type EvidenceNotes } from "../page/evidence.js";
import { Markdown } from "../page/markdown.js";
import { Type } from "./type.js";
import { nameOfRef } from "./walk.js";
import { Member } from "./member.js";
import { Limits, Values } from "./values.js";

interface Place {
  readonly notes: EvidenceNotes;
  /** Evidence that is inherited. */
  readonly note: EvidenceNote | undefined;
  /** Evidence whose mark members take over in the browser. */
  readonly around: Evidence | undefined;
  /** Name of the component that is shown. */
  readonly owner: string;
  /** Path of the member that is shown inside of the component. */
  readonly path?: string;
}

/** Everything about a schema below its heading: limits, values, members, alternatives and conditions. */
export function SchemaDetails({ schema, ...place }: { schema: Schema } & Place): JSX.Element {
  const note = noteOf(schema, place.note);
  return (
    <>
      <Limits schema={schema} />
      <Values schema={schema} notes={place.notes} note={note} />
      <Alternatives schema={schema} {...place} note={note} />
      <Members schema={schema} {...place} note={note} />
      <Conditions schema={schema} {...place} note={note} />
    </>
  );
}

/**
 * The members of an object. The browser gives each its anchor, and the mark of its schema where it
 * has none of its own: they would be a tenth of a large page.
 */
function Members({ schema, notes, note, around, owner, path }: { schema: Schema } & Place): JSX.Element | null {
  const members = Object.entries(schema.properties ?? {});
  const isAround = (place: string): boolean => around?.sources.some((source) => source.place === place) ?? false;
  if (members.length === 0) return null;
  return (
    <dl class="members">
      {members.map(([name, member]) => {
        const here = path === undefined ? name : `${path}.${name}`;
        const own = notes.of(member);
        const isOwn = own !== undefined && (own.kind !== around?.kind || own.reason !== around.reason);
        return (
          <Member
            key={name}
            name={name}
            schema={member}
            required={schema.required?.includes(name) ?? false}
            notes={notes}
            node={isOwn ? member : undefined}
            shared={own?.sources.every(({ place }) => place === undefined || isAround(place)) ?? false}
          >
            {hasDetails(member) ? (
              <SchemaDetails schema={member} notes={notes} note={note} around={own} owner={owner} path={here} />
            ) : null}
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
    return parts.some((part) => nameOfRef(part) === undefined && hasDetails(part)) ||
      parts.length > 1 ||
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
                <Type schema={part} />{" "}
                <EvidenceMark
                  notes={place.notes}
                  node={part}
                  note={(part as { "x-evidence"?: EvidenceNote })["x-evidence"]}
                />
                <Markdown text={part.description} />
                {nameOfRef(part) === undefined ? (
                  <SchemaDetails schema={part} {...place} path={`${place.path ?? keyword}.${index}`} />
                ) : null}
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
          <Markdown text={branch.description} />
          <SchemaDetails
            schema={branch}
            {...place}
            path={`${place.path === undefined ? "" : `${place.path}.`}with-${name}`}
          />
        </div>
      ))}
    </>
  );
}
