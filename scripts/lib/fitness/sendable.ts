import { isJson } from "#shared/media-type.js";
import type { OpenApiDocument, Parameter } from "../openapi.js";
import { listOperations } from "../operations.js";
import type { Problem } from "../problems.js";
import { errorAt, type SourceTree } from "../source-tree.js";

/** Styles that the client writes, by the place of the parameter; they are OpenAPI's defaults. */
const STYLES: Readonly<Record<string, string>> = { path: "simple", query: "form", header: "simple" };

/** Finds what the client could not send: cookies, other styles, bodies that are not JSON. */
export function sendableProblems(document: OpenApiDocument, tree: SourceTree): Problem[] {
  const problems: Problem[] = [];
  const refuse = (pointer: string, message: string): void => {
    problems.push(errorAt(tree, pointer, "sendable", message));
  };
  for (const { parameters, requestBody } of listOperations(document)) {
    for (const parameter of parameters) {
      const message = problemOf(parameter);
      if (message) refuse(parameter.pointer, message);
    }
    for (const type of Object.keys(requestBody?.object.content ?? {})) {
      if (!isJson(type)) refuse(`${requestBody!.pointer}/content`, `The client sends JSON, not \`${type}\`.`);
    }
  }
  return problems;
}

function problemOf({ name, in: place, style, explode }: Parameter): string | undefined {
  const known = STYLES[place];
  if (known === undefined) return `The client sends no cookies; \`${name}\` has to go.`;
  const isDefault = (style ?? known) === known && (explode ?? place === "query") === (place === "query");
  return isDefault
    ? undefined
    : `The client writes \`${name}\` in the default style only; leave out style and explode.`;
}
