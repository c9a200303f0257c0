import type { Operation, ResponseObject, Schema } from "../../lib/openapi.js";
import { parsePointer } from "../../../src/pointer.js";
import { resolved } from "../schema/walk.js";

/** Where an answer holds the id of what was made. */
export type IdPlace =
  | { readonly in: "header"; readonly name: string }
  | {
      readonly in: "body";
      readonly path: readonly string[];
      /** The member at its end; undefined where the types do not lead there without a question on the way. */
      readonly member: Schema | undefined;
    };

/** The first documented status that means success, with its response. */
export function successOf({ responses }: Operation): { status: string; object: ResponseObject } | undefined {
  return responses.find(({ status }) => status.startsWith("2"));
}

/** Where the id of what was made is: the document says it, because its mock counts there; else the nearest `id` of the body. */
export function idPlaceOf(response: ResponseObject, schemas: Readonly<Record<string, Schema>>): IdPlace | undefined {
  const mock = response["x-mock"] as { count?: readonly string[] } | undefined;
  for (const expression of mock?.count ?? []) {
    const [, header] = /^\$response\.header\.(.+)$/.exec(expression) ?? [];
    if (header !== undefined) return { in: "header", name: header };
    const [, pointer] = /^\$response\.body#(\/.+)$/.exec(expression) ?? [];
    if (pointer !== undefined) return inBody(parsePointer(pointer), jsonSchemaOf(response), schemas);
  }
  const id = inBody(["id"], jsonSchemaOf(response), schemas);
  return id.in === "body" && id.member !== undefined ? id : undefined;
}

function inBody(path: readonly string[], body: Schema | undefined, schemas: Readonly<Record<string, Schema>>): IdPlace {
  const member = path.reduce<Schema | undefined>((above, name) => {
    const schema = resolved(above, schemas);
    return schema?.properties?.[name] ?? (/^\d+$/.test(name) ? schema?.items : undefined);
  }, body);
  return { in: "body", path, member };
}

/** The schema of a body. */
export function jsonSchemaOf({ content }: { content?: Record<string, { schema?: Schema }> }): Schema | undefined {
  return Object.values(content ?? {})[0]?.schema;
}

/** Writes the way to a member as JavaScript: `.userChat?.id`. Members that may be absent are asked for with care. */
export function accessPath(path: readonly string[], first: "." | "?."): string {
  return path
    .map((name, index) => {
      const dot = index === 0 ? first : "?.";
      if (/^\d+$/.test(name)) return `${dot === "?." ? "?." : ""}[${name}]`;
      return /^[A-Za-z_$][\w$]*$/.test(name) ? `${dot}${name}` : `${dot === "?." ? "?." : ""}[${JSON.stringify(name)}]`;
    })
    .join("");
}
