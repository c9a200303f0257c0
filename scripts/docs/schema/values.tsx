import { Fragment, type JSX } from "preact";
import { openEnum } from "../../../spectral/lib/enums.js";
import type { Schema } from "../../lib/openapi.js";
import { Mark } from "../page/evidence.js";
import type { EvidenceNotes } from "../page/evidence-notes.js";
import { InlineMarkdown, Markdown } from "../page/markdown.js";
import { nameOfValue, readMeanings } from "./meanings.js";
import { nameOfRef } from "./walk.js";
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

/** What is said in a description apart from the meanings of values, which stand at the values. */
export function proseOf(schema: Schema, description = schema.description): string | undefined {
  const values = enumOf(schema)?.known.enum;
  return values === undefined || description === undefined ? description : readMeanings(description, values).prose;
}

/** The values of an enum with their meanings; those whose evidence differs have a mark of their own. */
export function Values({ schema, description, notes }: ValuesProps): JSX.Element | null {
  const found = enumOf(schema);
  if (found === undefined) return null;
  const { known, isOpen } = found;
  const marks = known.enum.map((_, index) => notes.ofValue(known, index));
  const differ = new Set(marks.map((evidence) => JSON.stringify(evidence))).size > 1;
  const title = isOpen ? "Known values, there may be others:" : known.enum.length === 1 ? "Always" : "One of";
  return (
    <ValueList title={title} values={known.enum} description={description ?? schema.description}>
      {differ ? (index) => <Mark notes={notes} evidence={marks[index]} /> : undefined}
    </ValueList>
  );
}

interface ValuesProps {
  readonly schema: Schema;
  /** Where it stands elsewhere than at the schema. */
  readonly description?: string | undefined;
  readonly notes: EvidenceNotes;
}

/** Values, each once: first those that the description explains in a list of their own, in its order. */
export function ValueList({ title, values, description = "", children: markAt }: ValueListProps): JSX.Element {
  const { meanings } = readMeanings(description, values);
  const explained = new Set(meanings.flatMap(({ of }) => of));
  const others = [...values.keys()].filter((index) => !explained.has(index));
  const named = (indices: readonly number[], between: string): JSX.Element[] =>
    indices.map((index, at) => (
      <Fragment key={index}>
        {at === 0 ? "" : between}
        <code>{nameOfValue(values[index])}</code>
        {markAt === undefined ? null : <> {markAt(index)}</>}
      </Fragment>
    ));
  if (meanings.length === 0)
    return (
      <p class="values">
        {title} {named(others, " ")}
      </p>
    );
  return (
    <div class="values">
      {title}
      <ul>
        {meanings.map(({ of, line, blocks }) => (
          <li key={of[0]}>
            {named(of, ", ")}
            <InlineMarkdown text={line} />
            <Markdown text={blocks} />
          </li>
        ))}
        {others.length > 0 ? <li>Also {named(others, " ")}</li> : null}
      </ul>
    </div>
  );
}

interface ValueListProps {
  readonly title: string;
  readonly values: readonly unknown[];
  readonly description?: string | undefined;
  /** The mark of a value, by its place. */
  readonly children?: ((index: number) => JSX.Element | null) | undefined;
}

function enumOf(schema: Schema): { known: Schema & { enum: readonly unknown[] }; isOpen: boolean } | undefined {
  if (nameOfRef(schema) !== undefined) return undefined;
  const inner = typeof schema.items === "object" ? schema.items : schema;
  const open = openEnum(inner);
  const known = (open?.known as Schema | undefined) ?? inner;
  return known.enum === undefined ? undefined : { known: known as never, isOpen: open !== undefined };
}
