import { h, Fragment } from "preact";
import { renderToStaticMarkup } from "preact-render-to-string";
import { describe, expect, test } from "vitest";
import { foundedParts } from "../../spectral/lib/evidence.js";
import { COMPARISONS } from "../../scripts/docs/pages/compare.js";
import type { Vendor } from "../../scripts/docs/vendor/vendor.js";
import { listOperations } from "../../scripts/lib/operations.js";

const sources = {
  page: { title: "A page", url: "https://a.example", kind: "documented", date: "2026-01-01" },
};

interface Call {
  /** Of the document, beside its operation. */
  readonly info?: string;
  readonly schemas?: object;
  readonly vendor?: object;
  /** Of the operation. */
  readonly operation?: object;
}

/** What the comparison answers to one question, marks in braces. */
function answer(question: string, { info, schemas = {}, vendor = {}, operation = {} }: Call): string {
  const document: any = {
    info: { description: info },
    servers: [{ url: "https://a.example" }],
    paths: { "/rooms": { post: { operationId: "openRoom", summary: "Open", responses: {}, ...operation } } },
    components: { schemas },
    "x-evidence": { source: "page", sources },
  };
  const operations = listOperations(document);
  const read = { document, operations, schemas, founded: [...foundedParts(document)], ...vendor } as unknown as Vendor;
  const cell = { vendor: read, operation: operations[0]!, to: (anchor: string) => `#${anchor}` };
  const html = renderToStaticMarkup(
    h(Fragment, null, COMPARISONS.find(({ title }) => title === question)!.answer(cell)),
  );
  return html
    .replaceAll(/<a class="doubt" href="([^"]*)">(.*?)<\/a>/g, "{$2 $1}")
    .replaceAll(/<\/(?:li|div)>/g, "\n")
    .replaceAll(/<[^>]*>/g, "")
    .trim();
}

const inferred = { "x-evidence": { kind: "inferred", reason: "So it seems." } };
const json = (schema: object): object => ({ "application/json": { schema } });

describe("the rate limit of a vendor in the comparison", () => {
  const cases = [
    {
      what: "is what the document says of the number of calls, and nothing beside it",
      info: "Ids are text. An account has 120 calls a minute unless it buys more. Call from a server.",
      said: "An account has 120 calls a minute unless it buys more.",
    },
    {
      what: "is read from items of a list, too, without their marks",
      info: "What holds for all:\n\n- Times are in *seconds*.\n- The limit of calls is `10,000` a day.",
      said: "The limit of calls is 10,000 a day.",
    },
    {
      what: "is told once where document and operation say the same",
      info: "Calls have a limit.",
      operation: "Opens a room. Calls have a limit.",
      said: "Calls have a limit.",
    },
    {
      what: "is the number where one is told, and not that there is a limit, too",
      info: "The number of calls is limited.",
      operation: "A daily limit of 10,000 calls applies.",
      header: "x-limit",
      headers: { "X-Limit": { description: "How many calls a tenant may make." } },
      said: "A daily limit of 10,000 calls applies. The header x-limit has the limit.",
    },
    {
      what: "names the header that holds it, in whatever case, with what the header says",
      header: "x-limit",
      headers: { "X-Limit": { description: "How many calls a tenant may make. It can be raised." } },
      said: "The header x-limit has the limit: How many calls a tenant may make.",
    },
    {
      what: "is marked where the header is inferred",
      header: "x-limit",
      headers: { "X-Limit": { description: "Calls.", schema: {}, ...inferred } },
      said: "The header x-limit has the limit: Calls. {inferred #429-x-limit}",
    },
    {
      what: "names the header alone where nothing more is said of it",
      header: "x-limit",
      said: "The header x-limit has the limit.",
    },
    { what: "is not known where nobody speaks of it", info: "Opens rooms. No call is free.", said: "none is known" },
  ];
  test.each(cases.map((one) => [one.what, one] as const))(
    "%s",
    (_, { info, operation: description = "Opens a room.", header, headers = {}, said }) => {
      const mock = header === undefined ? {} : { "x-mock": { rateLimit: { limit: header } } };
      const responses = { 429: { description: "Too many.", headers } };
      expect(answer("Rate limit", { ...(info && { info }), operation: { description, responses, ...mock } })).toBe(
        said,
      );
    },
  );
});

describe("the body of a call in the comparison", () => {
  const details = { type: "object", properties: { age: { type: "string" } } };
  const by = (name: string, description: string): object => ({
    allOf: [details, { type: "object", required: [name], properties: { [name]: { type: "string", description } } }],
  });
  const person = { anyOf: [by("id", "Id of the person."), by("email", "Address of the person.")] };
  const bodyOf = (schema: object, more: object = {}): Call => ({
    operation: { requestBody: { required: true, content: json(schema), ...more } },
  });
  const holding = (member: object): object => ({
    type: "object",
    required: ["person"],
    properties: { person: member, note: { type: "string" } },
  });
  const cases: { what: string; call: Call; required: string; before: string }[] = [
    {
      what: "that is a choice of parts names each choice, and the id that one of them needs",
      call: bodyOf(holding({ ...person, description: "Who asks." })),
      required: "person with id or email",
      before: "person.id: Id of the person. Not needed with person.email.",
    },
    {
      what: "that needs an id in each case says so",
      call: bodyOf(holding(by("id", "Id of the person."))),
      required: "person with id",
      before: "person.id: Id of the person.",
    },
    {
      what: "that is an id itself",
      call: bodyOf(holding({ type: "integer", description: "The id of the person. Not a text." })),
      required: "person",
      before: "person: The id of the person.",
    },
    {
      what: "that is put together of parts itself",
      call: bodyOf({ allOf: [details, holding({ type: "string", description: "Their name." })] }),
      required: "person",
      before: "nothing that is known",
    },
    {
      what: "that refers to a component for what is required",
      call: { ...bodyOf({ $ref: "#/components/schemas/Room" }), schemas: { Room: holding({ type: "string" }) } },
      required: "person",
      before: "nothing that is known",
    },
    {
      what: "whose member is inferred, though documented as required, is marked there",
      call: bodyOf(holding({ type: "string", description: "Id of the person.", ...inferred })),
      required: "person {inferred (name and type) #body}",
      before: "person: Id of the person. {inferred (name and type, meaning) #body}",
    },
    {
      what: "of which nothing is known but that it must be",
      call: bodyOf({ type: "object" }, inferred),
      required: "none is known; a body is required {inferred #body}",
      before: "nothing that is known",
    },
    {
      what: "that may be left out",
      call: bodyOf({ type: "object" }, { required: false }),
      required: "none; the body may be left out",
      before: "nothing that is known",
    },
    { what: "that is not sent", call: {}, required: "no body", before: "nothing that is known" },
  ];
  test.each(cases.map((one) => [one.what, one] as const))("%s", (_, { call, required, before }) => {
    expect([answer("Required members", call), answer("Has to exist before", call)]).toEqual([required, before]);
  });

  test("names what the query and the headers have to say after the body", () => {
    const parameters = ["query", "header"].map((place) => ({
      name: `a-${place}`,
      in: place,
      required: true,
      schema: {},
    }));
    const optional = { name: "other", in: "query", schema: {} };
    const { operation } = bodyOf(holding({ type: "string" }));
    for (const [call, body] of [
      [operation, "person"],
      [{}, "no body"],
    ] as const)
      expect(answer("Required members", { operation: { ...call, parameters: [...parameters, optional] } })).toBe(
        `${body}; in the query a-query; in the header a-header`,
      );
  });

  test("asks for the ids of the path first", () => {
    const parameters = [{ name: "teamId", in: "path", required: true, description: "The team.", schema: {} }];
    const call = bodyOf(holding({ type: "string", description: "Id of a person." }));
    expect(answer("Has to exist before", { operation: { ...call.operation, parameters } })).toBe(
      "teamId: The team.\nperson: Id of a person.",
    );
  });
});

describe("an answer of the comparison", () => {
  const created = (more: object): Call => ({ operation: { responses: { 201: { description: "Made.", ...more } } } });
  const key = { type: "apiKey", in: "header", name: "x-key", description: "A key." };
  const cases: { what: string; question: string; call: Call; said: string }[] = [
    {
      what: "knows no key where none is told",
      question: "Idempotency",
      call: { operation: { "x-retry": { statuses: [] } } },
      said: "no key is known",
    },
    {
      what: "is sure of a key that is documented",
      question: "Idempotency",
      call: { operation: { "x-retry": { statuses: [], repeatable: "/key" } } },
      said: "yes, with key",
    },
    {
      what: "believes in a key that is inferred",
      question: "Idempotency",
      call: { operation: { "x-retry": { statuses: [], repeatable: "/key", ...inferred } } },
      said: "believed, with key {inferred #repeating}",
    },
    {
      what: "is no surer of a key than of the operation around it",
      question: "Idempotency",
      call: { operation: { "x-retry": { statuses: [], repeatable: "/key" }, ...inferred } },
      said: "believed, with key {inferred #openRoom}",
    },
    {
      what: "names the header that the new id is in",
      question: "Success",
      call: created({
        headers: { "X-Id": { description: "The id.", schema: {}, ...inferred } },
        "x-mock": { count: ["$response.header.X-Id"] },
      }),
      said: "201, the id is in the header X-Id {inferred #201-x-id}",
    },
    {
      what: "names the member that the new id is",
      question: "Success",
      call: created({ content: json({ properties: { id: { type: "string", ...inferred } } }) }),
      said: "201, the id is id {inferred #201}",
    },
    { what: "needs no id", question: "Success", call: created({}), said: "201" },
    {
      what: "marks a success that is inferred",
      question: "Success",
      call: created(inferred),
      said: "201 {inferred #201}",
    },
    { what: "knows no success", question: "Success", call: {}, said: "no status is known" },
    {
      what: "names all headers with credentials, with their words in front, and marks what is inferred",
      question: "Credentials",
      call: {
        vendor: {
          credentials: [
            { header: "x-key", part: key },
            { header: "authorization", prefix: "Bearer ", part: key },
          ],
        },
      },
      said: "x-key and authorization: Bearer …",
    },
    {
      what: "says that a token comes by OAuth",
      question: "Credentials",
      call: {
        vendor: { credentials: [{ header: "authorization", prefix: "Bearer " }], tokenUrl: "https://a.example/token" },
      },
      said: "authorization: Bearer …, by OAuth 2 client credentials",
    },
    {
      what: "tells errors of one doubt together, those without any first",
      question: "Errors",
      call: {
        operation: {
          responses: {
            200: { description: "Made." },
            400: { description: "Bad.", ...inferred },
            401: { description: "No key." },
            403: { description: "Not yours.", "x-evidence": { source: "page", meaning: inferred["x-evidence"] } },
            500: { description: "It may be there.", ...inferred },
            default: { description: "Any other." },
          },
        },
      },
      said: "401\n400 500 {inferred #400}\n403 {inferred (meaning) #403}",
    },
    {
      what: "names the header with the wait, and how it is read",
      question: "Wait before a retry",
      call: { operation: { "x-retry": { statuses: [429], wait: { header: "X-Wait", unit: "epoch-seconds" } } } },
      said: "X-Wait, a time in epoch seconds",
    },
    {
      what: "goes by the header of the status that says to wait",
      question: "Wait before a retry",
      call: {
        operation: {
          "x-retry": { statuses: [429], wait: { header: "x-wait", unit: "seconds" }, ...inferred },
          responses: {
            200: { description: "Made.", headers: { "X-Wait": { description: "None.", schema: {}, ...inferred } } },
            429: { description: "Too many.", headers: { "X-Wait": { description: "Seconds.", schema: {} } } },
          },
        },
      },
      said: "x-wait, seconds",
    },
    {
      what: "goes by the policy where no answer has the header",
      question: "Wait before a retry",
      call: {
        operation: { "x-retry": { statuses: [429], wait: { header: "x-wait", unit: "seconds" }, ...inferred } },
      },
      said: "x-wait, seconds {inferred #repeating}",
    },
    {
      what: "knows no header",
      question: "Wait before a retry",
      call: { operation: { "x-retry": { statuses: [429] } } },
      said: "no header is known",
    },
  ];
  test.each(cases.map((one) => [one.what, one] as const))("%s", (_, { question, call, said }) => {
    expect(answer(question, call)).toBe(said);
  });
});
