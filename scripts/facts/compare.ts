import { isDeepStrictEqual } from "node:util";
import type { OpenApiDocument, Operation } from "../lib/openapi.js";
import { listOperations } from "../lib/operations.js";
import { formatPointer } from "../../src/pointer.js";
import { compareAnswers, compareBody } from "./answers.js";
import type { CallFacts, FactProblem, Facts } from "./facts.js";
import { compareProse } from "./rules.js";

/**
 * Holds a bundled document against the facts that were noted from the vendor's pages, both ways: method, address,
 * credentials, parameters, statuses and what they mean, bodies, headers and their units, retry, and numbers in prose.
 */
export function compareFacts(facts: Facts, document: OpenApiDocument): FactProblem[] {
  const operations = listOperations(document);
  const unknown = operations.filter(({ id }) => facts.calls[id] === undefined);
  return [
    ...unknown.map(({ id, pointer }): FactProblem => {
      return { side: "document", pointer, message: `The facts table has no call \`${id}\`.` };
    }),
    ...Object.entries(facts.calls).flatMap(([id, call]): FactProblem[] => {
      const base = formatPointer(["calls", id]);
      const operation = operations.find((candidate) => candidate.id === id);
      if (operation === undefined) {
        return [{ side: "facts", pointer: base, message: `The document has no operation \`${id}\`.` }];
      }
      return [
        ...compareCall(call, document, operation, base),
        ...compareAnswers(call, document, operation, base),
        ...compareProse(call, document, operation, base),
      ];
    }),
  ];
}

function compareCall(facts: CallFacts, document: OpenApiDocument, operation: Operation, base: string): FactProblem[] {
  const problems: FactProblem[] = [];
  const hold = (what: string, found: unknown, noted: unknown, pointer: string): void => {
    if (isDeepStrictEqual(found, noted)) return;
    const [here, there] = [found, noted].map((value) => JSON.stringify(value) ?? "nothing");
    problems.push({
      side: "facts",
      pointer: `${base}${pointer}`,
      message: `${what}: the document has ${here}, the table ${there}.`,
    });
  };
  hold("Method", operation.method.toUpperCase(), facts.method, "/method");
  hold(
    "Address",
    document.servers.map(({ url }) => url + operation.path),
    [facts.address].flat(),
    "/address",
  );
  const parameters = operation.parameters.map(({ name, in: place, required = false }) => [name, place, required]);
  const noted = Object.entries(facts.parameters).map(([name, { in: place, required }]) => [name, place, required]);
  hold("Parameters", parameters.sort(), noted.sort(), "/parameters");
  hold("Credentials", credentialSets(document, operation), sorted(facts.security.anyOf), "/security");

  const body = operation.requestBody;
  hold("A request body", body !== undefined, facts.request !== null, "/request");
  if (body !== undefined && facts.request !== null) {
    hold("Whether a body has to be sent", body.object.required ?? false, facts.request.required, "/request/required");
    problems.push(...compareBody(facts.request, document, body.pointer, `${base}/request`));
  }
  const { source: _, ...policy } = facts.retry;
  hold("Retry", withoutProse(operation.object["x-retry"] ?? { statuses: [] }), policy, "/retry");
  return problems;
}

/** The sets of credentials of which one is enough, as the wire has them, without names and prose of the document. */
function credentialSets(document: OpenApiDocument, { object }: Operation): object[][] {
  const { security = document.security } = object as { security?: OpenApiDocument["security"] };
  const schemes = document.components?.securitySchemes ?? {};
  return sorted((security ?? []).map((set) => Object.keys(set).map((name) => withoutProse(schemes[name]) as object)));
}

function withoutProse(value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  const members = Object.entries(value).filter(([name]) => name !== "description" && !name.startsWith("x-"));
  return Object.fromEntries(members.map(([name, member]) => [name, withoutProse(member)]));
}

/** Brings sets into one order, since neither the sets nor what is in them have any. */
function sorted(sets: readonly (readonly object[])[]): object[][] {
  return sets.map((set) => [...set].sort(byText)).sort(byText);
}

function byText(left: object, right: object): number {
  return JSON.stringify(left) < JSON.stringify(right) ? -1 : 1;
}
