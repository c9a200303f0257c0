import { formatPointer } from "../../src/pointer.js";
import { listParts, type Part } from "../evidence/parts.js";
import { sourcesOf } from "../lib/evidence.js";
import type { OpenApiDocument, Operation } from "../lib/openapi.js";
import { listOperations } from "../lib/operations.js";
import type { CallFacts, FactProblem, Facts, FactSource } from "./facts.js";

/**
 * Holds what the document cites against what the facts table cites: statuses, headers, parameters and credentials name a
 * source that the table names for them as well, and each source is of the kind that the table lists it under.
 */
export function compareProvenance(facts: Facts, document: OpenApiDocument): FactProblem[] {
  const sources = sourcesOf(document);
  const keys = new Map(Object.entries(sources).map(([key, source]) => [source, key]));
  const operations = listOperations(document);
  const cited = listParts(document).flatMap((part): FactProblem[] => {
    const known = factFor(facts, operations, part);
    const own = (part.evidence?.sources ?? []).flatMap((source) => keys.get(source) ?? []);
    if (known === undefined || own.length === 0 || own.some((key) => key in known)) return [];
    const message = `This ${part.kind} cites ${own.join(", ")}, and the facts table ${Object.keys(known).join(", ")}.`;
    return [{ side: "document", pointer: part.pointer, message }];
  });
  return [...cited, ...compareKinds(facts, sources)];
}

function compareKinds({ kinds }: Facts, sources: ReturnType<typeof sourcesOf>): FactProblem[] {
  if (kinds === undefined) return [];
  const listed = new Map(Object.entries(kinds).flatMap(([kind, all]) => all.map((key) => [key, kind] as const)));
  const wrong = Object.entries(sources).filter(([key, { kind }]) => listed.get(key) !== kind);
  const gone = [...listed].filter(([key]) => sources[key] === undefined);
  return [
    ...wrong.map(([key, { kind }]): FactProblem => {
      const message = `The source is ${kind} here, and ${listed.get(key) ?? "not listed"} under \`kinds\` of the facts table.`;
      return { side: "document", pointer: formatPointer(["x-evidence", "sources", key]), message };
    }),
    ...gone.map(([key, kind]): FactProblem => {
      const message = `The document has no source \`${key}\`.`;
      return { side: "facts", pointer: formatPointer(["kinds", kind]), message };
    }),
  ];
}

function factFor(facts: Facts, operations: readonly Operation[], { kind, pointer }: Part): FactSource | undefined {
  const credentials = Object.values(facts.calls).map(({ security }) => security.source);
  if (kind === "credential") return Object.assign({}, ...credentials) as FactSource;
  if (kind === "parameter") return parameterFact(facts, operations, pointer);
  const operation = operations.find((one) => pointer.startsWith(`${one.pointer}/`));
  const call: CallFacts | undefined = operation && facts.calls[operation.id];
  if (call === undefined) return undefined;
  const response = operation!.responses.find((one) => pointer === one.pointer);
  if (kind === "status") return response && call.statuses[response.status]?.source;
  if (kind !== "header") return undefined;
  const name = pointer.split("/").at(-1)!.toLowerCase();
  return Object.entries(call.headers).find(([known]) => known.toLowerCase() === name)?.[1].source;
}

/** A parameter may be written beside the operation, too: in its path, or among the components. */
function parameterFact(facts: Facts, operations: readonly Operation[], pointer: string): FactSource | undefined {
  for (const { id, parameters } of operations) {
    const parameter = parameters.find((one) => one.pointer === pointer);
    if (parameter !== undefined) return facts.calls[id]?.parameters[parameter.name]?.source;
  }
  return undefined;
}
