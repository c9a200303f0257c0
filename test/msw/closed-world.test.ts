import * as fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { mocks } from "../../generated/mocks.js";
import { createMock, type Mock } from "../../src/mock/create.js";
import type { MockContract } from "../../src/mock/contract.js";
import { below } from "../../src/pointer.js";
import { createAjv, DOCUMENT_KEY } from "../../scripts/lib/ajv.js";
import { readApis } from "../../scripts/lib/apis.js";
import { loadBundle, type Bundle } from "../../scripts/lib/bundle.js";
import { closeWorld } from "../../scripts/lib/closed-world.js";
import type { OpenApiDocument, Operation } from "../../scripts/lib/openapi.js";
import { listOperations } from "../../scripts/lib/operations.js";
import { requiredValues, textOf } from "../../scripts/lib/required-values.js";

type Validate = (status: string, id: string, body: unknown) => unknown[];

function validatorOf(document: OpenApiDocument): Validate {
  const ajv = createAjv();
  ajv.addSchema(document as object, DOCUMENT_KEY);
  const operations = byId(document);
  return (status, id, body) => {
    const { responses } = operations.get(id)!;
    const { pointer, object } = responses.find((response) => response.status === status) ?? responses.at(-1)!;
    const [media] = Object.keys(object.content ?? {});
    if (media === undefined) return body === undefined ? [] : ["a body where none is documented"];
    const schema = `${below(`${pointer}/content`, media)}/schema`;
    const check = ajv.getSchema(`${DOCUMENT_KEY}${encodeURI(schema)}`)!;
    return check(body) ? [] : check.errors!;
  };
}

function byId(document: OpenApiDocument): Map<string, Operation> {
  return new Map(listOperations(document).map((operation) => [operation.id, operation]));
}

describe.each(readApis().map((api) => ({ name: api.name, api })))("$name in a closed world", ({ name, api }) => {
  let bundle: Bundle;
  let operations: Map<string, Operation>;
  let contract: MockContract;
  let validate: Validate;
  let validateOpen: Validate;

  beforeAll(async () => {
    bundle = await loadBundle(api);
    operations = byId(bundle.document);
    contract = await mocks[name]!.load();
    validate = validatorOf(closeWorld(bundle.document));
    validateOpen = validatorOf(bundle.document);
  });

  const requestOf = (
    id: string,
    path: string,
    body: unknown,
    extra: Record<string, string> = {},
  ): [Request, string] => {
    const { method, path: template } = contract.operations[id]!;
    const { query, header } = requiredValues(operations.get(id)!);
    const headers = new Headers({ "content-type": "application/json", ...textOf(header), ...extra });
    for (const { header, prefix = "" } of contract.credentials) headers.set(header, `${prefix}key`);
    const init = { method, headers, ...(body === undefined ? {} : { body: JSON.stringify(body) }) };
    const address = `https://vendor.example?${new URLSearchParams(textOf(query))}`;
    return [new Request(address, init), template.replace(/\{[^{}]+\}/g, encodeURIComponent(path))];
  };
  const check = async (
    mock: Mock,
    id: string,
    path: string,
    body: unknown,
    extra?: Record<string, string>,
    world: "closed" | "open" = "closed",
  ): Promise<number> => {
    const answer = (await mock.answer(...requestOf(id, path, body, extra)))!;
    const parsed: unknown = answer.body === undefined ? undefined : JSON.parse(answer.body);
    expect((world === "open" ? validateOpen : validate)(String(answer.status), id, parsed)).toEqual([]);
    return answer.status;
  };

  test("every example request gets a valid success", async () => {
    const mock = createMock(contract);
    for (const { operationId, value } of bundle.examples.filter(({ part }) => part === "request")) {
      expect(await check(mock, operationId, "31", value)).toBeLessThan(300);
    }
  });

  test("every named example is answered when it is preferred, valid with the caller's values in it", async () => {
    const mock = createMock(contract);
    for (const { operationId, part, name: example } of bundle.examples.filter(({ part }) => part !== "request")) {
      const code = part === "default" ? "599" : part;
      for (const { value } of bundle.examples.filter(
        (other) => other.part === "request" && other.operationId === operationId,
      )) {
        const status = await check(mock, operationId, "31", value, { prefer: `code=${code}, example=${example}` });
        expect(String(status)).toBe(code);
      }
    }
  });

  test("any body, good or bad, gets an answer that the open document has", async () => {
    const mock = createMock(contract);
    const ids = Object.keys(contract.operations);
    const bodies = bundle.examples.filter(({ part }) => part === "request").map(({ value }) => value as object);
    const changed = fc
      .tuple(
        fc.constantFrom(...bodies),
        fc.dictionary(fc.constantFrom(...bodies.flatMap(Object.keys), "more"), fc.jsonValue()),
      )
      .map(([body, changes]) => ({ ...body, ...changes }));
    const property = fc.asyncProperty(
      fc.constantFrom(...ids),
      fc.string({ minLength: 1 }),
      changed,
      async (id, path, body) => {
        fc.pre(/^[^\ud800-\udfff]*$/.test(path));
        expect([...Object.keys(contract.operations[id]!.responses), "422"]).toContain(
          String(await check(mock, id, path, body, {}, "open")),
        );
      },
    );
    await fc.assert(property, { numRuns: 150 });
  });

  test("every refusal rule gets the documented answer, valid and with the reason in a header", async () => {
    const mock = createMock(contract);
    for (const [id, { rules, path, method, body }] of Object.entries(contract.operations)) {
      const place = path.replace(/\{[^{}]+\}/g, "31");
      const json = { "content-type": "application/json" };
      const [good] = requestOf(id, "31", undefined);
      const calls: [number | undefined, Request][] = [
        [
          rules.missingCredentials?.status,
          new Request("https://vendor.example", { method, headers: json, body: "{}" }),
        ],
        [rules.wrongMethod?.status, new Request("https://vendor.example", { method: "DELETE" })],
      ];
      if (body)
        calls.push([
          (rules.unreadableBody ?? rules.invalidRequest)?.status,
          new Request(good, { method, body: "{", duplex: "half" } as RequestInit),
        ]);
      for (const [status, request] of calls) {
        if (status === undefined) continue;
        const answer = (await mock.answer(request, place))!;
        expect(answer.status).toBe(status);
        expect(answer.headers["x-mock-violation"]).toBeTruthy();
        expect(validate(String(status), id, JSON.parse(answer.body!))).toEqual([]);
      }
    }
  });

  test("a body that breaks the schema is refused with its place in the vendor's own message", async () => {
    const mock = createMock(contract);
    for (const [id, { rules }] of Object.entries(contract.operations)) {
      const answer = (await mock.answer(...requestOf(id, "31", [])))!;
      expect(answer.status).toBe(rules.invalidRequest!.status);
      expect(answer.headers["x-mock-violation"]).toContain("/body must be object");
      expect(answer.body).toContain("/body must be object");
      expect(validate(String(answer.status), id, JSON.parse(answer.body!))).toEqual([]);
    }
  });

  test("the limit is counted down to the documented refusal, where the document has one", async () => {
    const mock = createMock(contract, { limit: 2 });
    for (const [id, { rules }] of Object.entries(contract.operations)) {
      const { value } = bundle.examples.find(({ part }) => part === "request")!;
      const statuses = [];
      for (let call = 0; call < 3; call++) statuses.push(await check(mock, id, "31", value));
      const refused = rules.rateLimited ? [rules.rateLimited.status] : [statuses[0]];
      expect(statuses.slice(2)).toEqual(refused);
    }
  });
});
