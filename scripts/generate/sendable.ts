import type { Bundle } from "../lib/bundle.js";
import type { Parameter } from "../lib/openapi.js";
import { listOperations } from "../lib/operations.js";
import { SourceError, type Problem } from "../lib/problems.js";
import { errorAt } from "../lib/source-tree.js";

/** Styles that the client writes, by the place of the parameter; they are OpenAPI's defaults. */
const STYLES: Readonly<Record<string, string>> = { path: "simple", query: "form", header: "simple" };

/** Throws a {@link SourceError} for what the client could not send: cookies, other styles, bodies that are not JSON. */
export function refuseUnsendable({ document, tree }: Bundle): void {
  const problems: Problem[] = [];
  const refuse = (pointer: string, message: string): void => {
    problems.push(errorAt(tree, pointer, "sendable", message));
  };
  for (const { object, parameters, pointer } of listOperations(document)) {
    for (const [index, parameter] of parameters.entries()) {
      const message = problemOf(parameter);
      if (message) refuse(`${pointer}/parameters/${index}`, message);
    }
    for (const type of Object.keys(object.requestBody?.content ?? {})) {
      if (!/\bjson$/.test(type)) refuse(`${pointer}/requestBody/content`, `The client sends JSON, not \`${type}\`.`);
    }
  }
  if (problems.length > 0) throw new SourceError(problems);
}

function problemOf({ name, in: place, style, explode }: Parameter): string | undefined {
  const known = STYLES[place];
  if (known === undefined) return `The client sends no cookies; \`${name}\` has to go.`;
  const isDefault = (style ?? known) === known && (explode ?? place === "query") === (place === "query");
  return isDefault
    ? undefined
    : `The client writes \`${name}\` in the default style only; leave out style and explode.`;
}
