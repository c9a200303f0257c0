import { Interpreter, trace } from "schema-mutation";
import { describe, expect, test } from "vitest";
import type { Bundle } from "../../scripts/lib/bundle.js";
import { openEnum } from "../../spectral/lib/enums.js";
import { applyPatch } from "../../scripts/lib/patch.js";
import { FORMATS } from "../../scripts/truth/subjects.js";
import type { ContractDrift } from "../../src/client/options.js";
import type { OperationValidators } from "../../src/validation/validator.js";
import { parsePointer } from "../../src/pointer.js";
import { growthsOf } from "./growth.js";
import { apis, compiler, makeClient, makeInput } from "./support.js";
import { typeErrors, type TypedValue } from "./types.js";

describe.each(apis)("when the answers of $name grow", async ({ name, bundle }) => {
  const growths = bundle.examples
    .filter(({ part }) => part !== "request")
    .flatMap((example) => growthsOf(bundle, example));
  const open = compiler(bundle.document);
  const validators = (await import(`../../generated/${name}/validators.ts`)) as Record<string, OperationValidators>;

  test("there is something that grows", () => {
    expect(growths.length).toBeGreaterThan(bundle.examples.filter(({ part }) => part !== "request").length);
  });

  test("the schema accepts each unknown member and value", () => {
    expect(growths.filter(({ schemaPointer, value }) => !open(schemaPointer)(value)).map(({ title }) => title)).toEqual(
      [],
    );
  });

  test("the validator tells each as news, and none as a violation", () => {
    const wrong = growths.flatMap(({ title, operationId, part, path, value, isNews }) => {
      const told = validators[operationId]!.responses[part]!.drift(value);
      const news = told.some(({ pointer }) => pointer === path) && told.every(({ kind }) => kind !== "violation");
      return (isNews ? news : told.length === 0) ? [] : [`${title}: ${JSON.stringify(told)}`];
    });
    expect(wrong).toEqual([]);
  });

  test("the client hands each over untouched", async () => {
    let answer = new Response();
    const drift: ContractDrift[] = [];
    const client = await makeClient(bundle, {
      fetch: () => Promise.resolve(answer),
      validate: { validators, request: false },
      onContractDrift: (news) => drift.push(...news),
    });
    const wrong: string[] = [];
    for (const { title, operationId, part, schemaPointer, value, isNews } of growths) {
      const status = part === "default" ? 599 : Number(part);
      const type = parsePointer(schemaPointer).at(-2)!;
      answer = new Response(JSON.stringify(value), { status, headers: { "content-type": type } });
      drift.length = 0;
      const result = await client[operationId]!(makeInput(bundle, operationId));
      const same = JSON.stringify(result.body) === JSON.stringify(value);
      const asDocumented = result.status === (part === "default" ? "undocumented" : status);
      const told = part === "default" || drift.length > 0 === isNews;
      if (!same || !asDocumented || !told) wrong.push(`${title}: ${String(result.status)}`);
    }
    expect(wrong).toEqual([]);
  });

  test("the types accept each", () => {
    // TypeScript refuses literals that share no member with a type whose members are all optional; no answer is a literal.
    const comparable = growths.filter(({ isAlone }) => !isAlone);
    expect(typeErrors(bundle, comparable, "assignable")).toEqual([]);
  });
});

/** Each request example with an unheard-of value at one of its closed enums. */
function wrongValues(bundle: Bundle): (TypedValue & { readonly path: string })[] {
  const interpreter = new Interpreter(bundle.document, { formats: FORMATS });
  return bundle.examples
    .filter(({ part }) => part === "request")
    .flatMap(({ name, ...request }) => {
      const { deciding } = trace(interpreter, interpreter.resolve(request.schemaPointer), request.value);
      const closed = [...deciding].filter(([schema]) => schema.enum !== undefined && schema.type === "string");
      const places = new Set(closed.flatMap(([, judgements]) => judgements.map(({ path }) => path)));
      return [...places]
        .filter((path) => !isOpenAt(path, deciding))
        .map((path) => {
          const value = applyPatch(request.value, { op: "replace", path, value: "unheard-of" });
          return { ...request, title: `${name} at ${path}`, path, value };
        });
    });
}

/** An open enum in a request is for what the vendor has not published; other values are no fault there. */
function isOpenAt(path: string, deciding: ReturnType<typeof trace>["deciding"]): boolean {
  return [...deciding].some(
    ([schema, judgements]) => openEnum(schema) !== undefined && judgements.some((judgement) => judgement.path === path),
  );
}

const withEnums = apis
  .map((api) => ({ ...api, wrong: wrongValues(api.bundle) }))
  .filter(({ wrong }) => wrong.length > 0);

describe.each(withEnums)("requests to $name with a value that is not known", async ({ name, bundle, wrong }) => {
  const validators = (await import(`../../generated/${name}/validators.ts`)) as Record<string, OperationValidators>;
  const open = compiler(bundle.document);

  test("are refused by the schema", () => {
    expect(wrong.filter(({ schemaPointer, value }) => open(schemaPointer)(value)).map(({ title }) => title)).toEqual(
      [],
    );
  });

  test("are refused by the validator, which names the place", () => {
    const unnoticed = wrong.filter(({ operationId, path, value }) => {
      const checked = validators[operationId]!.request!.validate(value);
      return checked.ok || !checked.violations.some(({ pointer }) => pointer === path);
    });
    expect(unnoticed.map(({ title }) => title)).toEqual([]);
  });

  test("are refused by the types", () => {
    const errors = typeErrors(bundle, wrong);
    const accepted = wrong.filter(({ title }) => !errors.some((error) => error.startsWith(`${title}:`)));
    expect(accepted.map(({ title }) => title)).toEqual([]);
  });
});
