import { readFileSync } from "node:fs";
import { join } from "node:path";
import { setupServer } from "msw/node";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { listOperations } from "../../scripts/lib/operations.js";
import type { Example } from "../../scripts/lib/examples.js";
import type { Bundle } from "../../scripts/lib/bundle.js";
import { applyPatch } from "../../scripts/lib/patch.js";
import { resolvePointer } from "../../src/pointer.js";
import { apis, judgeOf, makeClient, makeHandlers, makeInput, type AnyClient, type MockUnderTest } from "./support.js";

const server = setupServer();
beforeAll(() => server.listen({ onUnhandledRequest: "error" }));
afterAll(() => server.close());

/** A status for examples of `default`: one that the document does not list. */
function codeOf({ document }: Bundle, { operationId, part }: Example): number {
  if (part !== "default") return Number(part);
  const { responses } = listOperations(document).find(({ id }) => id === operationId)!;
  return [500, 503, 599].find((code) => responses.every(({ status }) => status !== String(code)))!;
}

/** The places of a response that a mock fills in from the request, or counts: there the example is not repeated. */
function filledIn({ document }: Bundle, { operationId, part }: Example): string[] {
  const operation = listOperations(document).find(({ id }) => id === operationId)!;
  const rules = operation.responses.find(({ status }) => status === part)?.object["x-mock"] as
    { echo?: Record<string, string>; count?: string[] } | undefined;
  return [...Object.keys(rules?.echo ?? {}), ...(rules?.count ?? [])].flatMap(
    (expression) => /^\$response\.body#(.*)$/.exec(expression)?.[1] ?? [],
  );
}

function without(body: unknown, places: readonly string[]): unknown {
  return places.reduce((rest, path) => {
    try {
      return applyPatch(rest, { op: "remove", path });
    } catch {
      return rest;
    }
  }, body);
}

describe.each(apis)(
  "each example file of $name has five proofs (its types: example-types.test.ts)",
  async ({ bundle }) => {
    const examples = bundle.examples.map((example) => ({ ...example, title: `${example.part}.${example.name}` }));
    const requests = examples.filter(({ part }) => part === "request");
    const responses = examples.filter(({ part }) => part !== "request");
    const published = JSON.parse(
      readFileSync(join("generated", bundle.api.name, "openapi.json"), "utf8"),
    ) as Bundle["document"];
    const judge = judgeOf(bundle);
    let client: AnyClient;
    let handlers: MockUnderTest;
    beforeAll(async () => {
      client = await makeClient(bundle);
      handlers = await makeHandlers(bundle);
      server.resetHandlers(...handlers);
    });

    test.each(examples)("$title is in the published document", ({ schemaPointer, name, value }) => {
      const at = resolvePointer(published, schemaPointer.replace(/\/schema$/, ""));
      expect((at as { examples: Record<string, { value: unknown }> }).examples[name]?.value).toEqual(value);
    });

    test.each(examples)(
      "$title is valid, in the closed world where it is a response",
      ({ part, schemaPointer, value }) => {
        const validate = judge(part, schemaPointer);
        expect(validate(value) ? [] : validate.errors).toEqual([]);
      },
    );

    test.each(responses)("$title is what the mock answers and what the client gets", async (example) => {
      const { operationId, part, name, value } = example;
      const code = codeOf(bundle, example);
      handlers[operationId]!.reply(part === "default" ? "default" : code, {
        example: name,
        ...(part === "default" ? { code } : {}),
      });
      const result = await client[operationId]!(makeInput(bundle, operationId));
      expect(result.response?.status).toBe(code);
      expect(result.status).toBe(part === "default" ? "undocumented" : code);
      const places = filledIn(bundle, example);
      expect(without(result.body, places)).toEqual(without(value, places));
    });

    test.each(requests)("$title is what the client sends and the mock accepts", async ({ operationId, value }) => {
      const received: unknown[] = [];
      const success = listOperations(bundle.document)
        .find(({ id }) => id === operationId)!
        .responses.map(({ status }) => Number(status))
        .find((status) => status >= 200 && status < 300)!;
      handlers[operationId]!.resolve(({ body }) => (received.push(body), success));
      const result = await client[operationId]!(makeInput(bundle, operationId, value));
      expect(result.status).toBe(success);
      expect(received).toEqual([value]);
    });
  },
);
