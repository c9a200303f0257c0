import { below } from "../../../src/pointer.js";
import type { OpenApiDocument, Operation } from "../../lib/openapi.js";
import { listOperations } from "../../lib/operations.js";
import { renamed, withAt, without } from "./edit.js";
import type { DocumentMutant, DocumentOperator } from "./mutant.js";

type Response = Operation["responses"][number];

const eachAnswer = (
  document: OpenApiDocument,
  mutate: (response: Response, operation: Operation) => DocumentMutant[],
): DocumentMutant[] =>
  listOperations(document).flatMap((operation) =>
    operation.responses.flatMap((response) => mutate(response, operation)),
  );

/** A status that is missing, or another number. */
export const status: DocumentOperator = {
  kind: "status",
  mutate: (document) =>
    eachAnswer(document, ({ status: old, pointer }, { pointer: base, responses }) => {
      const other = old === "default" ? "5XX" : String(Number(old) + 1);
      const gone = { id: `${old} is gone`, pointer, document: without(document, pointer) };
      if (responses.some((one) => one.status === other)) return [gone];
      const moved = withAt(document, `${base}/responses`, (all) => renamed(all as object, old, other));
      return [gone, { id: `${old} is ${other}`, pointer, document: moved }];
    }),
};

/** Two statuses whose whole answers are swapped, as a wrong `$ref` does it. */
export const swap: DocumentOperator = {
  kind: "answers swapped",
  mutate: (document) =>
    eachAnswer(document, ({ status: one, pointer, object }, { pointer: base, responses }) =>
      responses
        .slice(responses.findIndex(({ status: found }) => found === one) + 1)
        .map(({ status: other, object: second }) => ({
          id: `${one} and ${other}`,
          pointer,
          document: withAt(document, `${base}/responses`, (all) => ({
            ...(all as object),
            [one]: second,
            [other]: object,
          })),
        })),
    ),
};

/** Another media type of a request or an answer; a body that is not there, or does not have to be. */
export const media: DocumentOperator = {
  kind: "media type",
  mutate: (document) => {
    const bodies = listOperations(document).flatMap(({ requestBody, responses }) =>
      [responses, requestBody ?? []].flat(),
    );
    return bodies.flatMap(({ pointer, object }) =>
      Object.keys(object.content ?? {}).flatMap((type): DocumentMutant[] => {
        const at = below(`${pointer}/content`, type);
        const other = type === "application/json" ? "application/problem+json" : "application/json";
        const moved = withAt(document, `${pointer}/content`, (content) => renamed(content as object, type, other));
        return [
          { id: `${type} is ${other}`, pointer: at, document: moved },
          { id: "no body", pointer: at, document: without(document, `${pointer}/content`) },
        ];
      }),
    );
  },
};

/** A header of an answer that is missing, is called otherwise, or holds another type. */
export const header: DocumentOperator = {
  kind: "header",
  mutate: (document) =>
    eachAnswer(document, ({ pointer, object, status: on }) =>
      Object.entries(object.headers ?? {}).flatMap(([name, { schema }]): DocumentMutant[] => {
        const at = below(`${pointer}/headers`, name);
        const other = withAt(document, `${pointer}/headers`, (all) =>
          renamed(all as object, name, name.replace(/-?\w+$/, "-Left")),
        );
        const type = schema.type === "string" ? "integer" : "string";
        return [
          { id: `${name} on ${on} is gone`, pointer: at, document: without(document, at) },
          { id: `${name} on ${on} has another name`, pointer: at, document: other },
          {
            id: `${name} on ${on} is ${type}`,
            pointer: at,
            document: withAt(document, `${at}/schema`, (old) => ({ ...(old as object), type })),
          },
        ];
      }),
    ),
};
