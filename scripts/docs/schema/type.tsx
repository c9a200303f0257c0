import { Fragment, type ComponentChildren, type JSX } from "preact";
import { isNull, openEnum } from "../../../spectral/lib/enums.js";
import type { Schema } from "../../lib/openapi.js";
import { anchorOf, nameOfRef } from "./walk.js";
import { formatWords } from "./words.js";

/** The type of a schema as one phrase; references are links. */
export function Type({ schema }: { schema: Schema }): JSX.Element {
  const name = nameOfRef(schema);
  if (name !== undefined) return <a href={`#${anchorOf(name)}`}>{name}</a>;
  const open = openEnum(schema);
  if (open) return <>{open.type + (open.others.some(isNull) ? " or null" : "")}</>;
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices !== undefined)
    return (
      <>
        {joined(
          // A list comes last: in "list of a or b" the items could be meant.
          [...choices]
            .sort((one, other) => Number(isList(one)) - Number(isList(other)))
            .map((choice) => <Type schema={choice} />),
          " or ",
        )}
      </>
    );
  if (schema.allOf !== undefined && schema.properties === undefined)
    return (
      <>
        {joined(
          schema.allOf.map((part) => <Type schema={part} />),
          " and ",
        )}
      </>
    );
  const types = [schema.type ?? guess(schema)].flat();
  return (
    <>
      {joined(
        types.map((type) => <SimpleType type={type} schema={schema} />),
        " or ",
      )}
    </>
  );
}

const isList = ({ type }: Schema): boolean => type === "array";

function SimpleType({ type, schema }: { type: string; schema: Schema }): JSX.Element {
  if (type === "array" && typeof schema.items === "object")
    return (
      <>
        list of <Type schema={schema.items} />
      </>
    );
  if (type === "array") return <>list</>;
  if (type === "object" && schema.properties === undefined && typeof schema.additionalProperties === "object") {
    return (
      <>
        map of text to <Type schema={schema.additionalProperties} />
      </>
    );
  }
  const format = type === "null" || type === "boolean" || type === "object" ? undefined : formatWords(schema);
  return (
    <>
      {type}
      {format === undefined ? "" : `, ${format}`}
    </>
  );
}

function joined(parts: readonly ComponentChildren[], word: string): JSX.Element[] {
  return parts.map((part, index) => (
    <Fragment key={index}>
      {index === 0 ? "" : word}
      {part}
    </Fragment>
  ));
}

/** Without a type, the keywords tell what is meant; where they do not, anything is. */
function guess(schema: Schema): string {
  if (schema.properties !== undefined || schema.additionalProperties !== undefined) return "object";
  if (schema.items !== undefined) return "array";
  return schema.enum === undefined && !("const" in schema) ? "any value" : "value";
}
