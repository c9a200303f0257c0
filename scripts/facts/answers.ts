import type { OpenApiDocument, Operation, ResponseObject, Schema } from "../lib/openapi.js";
import { formatPointer, resolvePointer } from "../../src/pointer.js";
import type { BodyFacts, CallFacts, FactProblem } from "./facts.js";
import { expand, schemasOf } from "./places.js";
import { placesOf, plain } from "./prose.js";

/** Holds the statuses, their bodies and their headers against the answers of an operation, both ways. */
export function compareAnswers(
  facts: CallFacts,
  document: OpenApiDocument,
  operation: Operation,
  base: string,
): FactProblem[] {
  const problems: FactProblem[] = [];
  const answers = new Map(operation.responses.map((response) => [response.status, response]));
  for (const { status, pointer } of operation.responses) {
    if (status in facts.statuses) continue;
    problems.push({ side: "document", pointer, message: `The facts table has no status ${status}.` });
  }
  for (const [status, { means, body }] of Object.entries(facts.statuses)) {
    const fact = `${base}/statuses/${status}`;
    const say = (message: string): void => void problems.push({ side: "facts", pointer: fact, message });
    const answer = answers.get(status);
    if (answer === undefined) {
      say(`The document has no answer ${status}.`);
      continue;
    }
    const twin = operation.responses.find((other) => other.status !== status && saysAll(other.object, means));
    if (twin !== undefined) {
      say(`The words under \`means\` fit ${twin.status} as well; name what ${status} alone says.`);
    }
    if (body !== "none" && facts.bodies[body] === undefined) say(`\`bodies\` has no \`${body}\`.`);
    else problems.push(...compareBody(facts.bodies[body], document, answer.pointer, fact));
  }
  return [...problems, ...compareHeaders(facts, operation, base)];
}

/** Holds the media types and the top members of a body against what the document has there. */
export function compareBody(
  body: BodyFacts | undefined,
  document: OpenApiDocument,
  owner: string,
  fact: string,
): FactProblem[] {
  const { content = {} } = (resolvePointer(document, owner) ?? {}) as Pick<ResponseObject, "content">;
  const problems: FactProblem[] = [];
  const wanted = body === undefined ? [] : [body.media].flat();
  for (const type of wanted.filter((media) => !(media in content))) {
    problems.push({ side: "facts", pointer: fact, message: `The document has no body of type ${type} here.` });
  }
  for (const type of Object.keys(content).filter((media) => !wanted.includes(media))) {
    const pointer = owner + formatPointer(["content", type]).slice(1);
    problems.push({ side: "document", pointer, message: `The facts table has no body of type ${type} here.` });
  }
  for (const schema of body === undefined ? [] : schemasOf(document, owner)) {
    const found = topMembers(document, schema);
    for (const [name, need] of Object.entries(body!.members)) {
      if (found.get(name) === need) continue;
      const message = `The document has the member \`${name}\` as ${found.get(name) ?? "none"} here, the table as ${need}.`;
      problems.push({ side: "facts", pointer: fact, message });
    }
    for (const name of [...found.keys()].filter((member) => !(member in body!.members))) {
      problems.push({ side: "document", pointer: schema, message: `The facts table has no member \`${name}\` here.` });
    }
  }
  return problems;
}

function compareHeaders(facts: CallFacts, { responses }: Operation, base: string): FactProblem[] {
  const problems: FactProblem[] = [];
  const known = new Map(Object.entries(facts.headers).map(([name, header]) => [name.toLowerCase(), { name, header }]));
  for (const { status, object, pointer } of responses) {
    const declared = new Map(Object.entries(object.headers ?? {}).map(([name, value]) => [name.toLowerCase(), value]));
    for (const [lower, { name, header }] of known) {
      const fact = base + formatPointer(["headers", name]).slice(1);
      const say = (message: string): void => void problems.push({ side: "facts", pointer: fact, message });
      const expected = header.on === "all" || header.on.includes(status);
      if (expected !== declared.has(lower)) {
        say(`The document ${expected ? "lacks" : "has"} the header ${name} on ${status}.`);
      } else if (expected && declared.get(lower)!.schema.type !== header.type) {
        say(
          `On ${status} the document has type ${String(declared.get(lower)!.schema.type)}, the table ${header.type}.`,
        );
      }
    }
    for (const name of [...declared.keys()].filter((lower) => !known.has(lower))) {
      problems.push({ side: "document", pointer, message: `The facts table has no header ${name}.` });
    }
  }
  return problems;
}

function saysAll({ description }: ResponseObject, words: string | readonly string[]): boolean {
  return [words].flat().every((part) => placesOf(part, plain(description)).length > 0);
}

function topMembers(document: OpenApiDocument, pointer: string): Map<string, "required" | "optional"> {
  const parts = expand(document, pointer).map((part) => resolvePointer(document, part) as Schema);
  const required = new Set(parts.flatMap((part) => part.required ?? []));
  const names = parts.flatMap((part) => Object.keys(part.properties ?? {}));
  return new Map(names.map((name) => [name, required.has(name) ? "required" : "optional"]));
}
