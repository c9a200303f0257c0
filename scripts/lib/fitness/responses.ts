import { isDeepStrictEqual } from "node:util";
import { below } from "../../../src/pointer.js";
import { lower } from "../header-name.js";
import type { OpenApiDocument, Operation } from "../openapi.js";
import { listOperations } from "../operations.js";
import type { Problem } from "../problems.js";
import { errorAt, type SourceTree } from "../source-tree.js";

/**
 * Finds what the types of a result cannot say: a body in two media types, of which only one could be typed, and a header
 * that is of another type at another status, since headers are parsed before anybody asks for the status.
 */
export function responseProblems(document: OpenApiDocument, tree: SourceTree): Problem[] {
  return listOperations(document).flatMap((operation) => [
    ...mediaTypeProblems(operation, tree),
    ...headerProblems(operation, tree),
  ]);
}

function mediaTypeProblems({ requestBody, responses }: Operation, tree: SourceTree): Problem[] {
  return [requestBody ?? [], responses].flat().flatMap(({ object, pointer }) => {
    const [first, ...others] = Object.keys(object.content ?? {});
    return others.map((type) => {
      const message = `A body has one media type here, and this one has \`${first}\` already; leave one of them out.`;
      return errorAt(tree, below(`${pointer}/content`, type), "media-types", message);
    });
  });
}

function headerProblems({ responses }: Operation, tree: SourceTree): Problem[] {
  const known = new Map<string, { status: string; type: unknown }>();
  return responses.flatMap(({ status, object, headers, pointer }) =>
    [...headers].flatMap(([name, { schema }]) => {
      const type = schema?.type;
      const first = known.get(name);
      if (first === undefined) known.set(name, { status, type });
      if (first === undefined || isDeepStrictEqual(first.type, type)) return [];
      const written = Object.keys(object.headers ?? {}).find((other) => lower(other) === name)!;
      const message = `The header \`${written}\` is ${words(type)} here and ${words(first.type)} at ${first.status}; give it one type.`;
      return [errorAt(tree, below(`${pointer}/headers`, written), "header-types", message)];
    }),
  );
}

function words(type: unknown): string {
  return [type ?? "of no type"].flat().join(" or ");
}
