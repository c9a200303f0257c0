import type { ValidateFunction } from "ajv/dist/2020.js";
import { createAjv, DOCUMENT_KEY } from "../../scripts/lib/ajv.js";
import { readApis } from "../../scripts/lib/apis.js";
import { loadBundles, type Bundle } from "../../scripts/lib/bundle.js";
import { closeWorld } from "../../scripts/lib/closed-world.js";
import { vendorNames } from "../../scripts/lib/names.js";
import type { OpenApiDocument } from "../../scripts/lib/openapi.js";
import { resolvePointer } from "../../src/pointer.js";
import { listWireValues } from "../../scripts/lib/wire-values.js";
import type { AnyClientOptions } from "../../src/client/options.js";

/** All APIs, with a name for titles of tests. */
export const apis: readonly { readonly name: string; readonly bundle: Bundle }[] = (await loadBundles(readApis())).map(
  (bundle) => ({ name: bundle.api.name, bundle }),
);

/** Compiles schemas of a document by their pointer, each once. */
export function compiler(document: OpenApiDocument): (pointer: string) => ValidateFunction {
  const ajv = createAjv();
  ajv.addSchema(document as object, DOCUMENT_KEY);
  const compiled = new Map<string, ValidateFunction>();
  return (pointer) => {
    const known = compiled.get(pointer) ?? ajv.compile({ $ref: `${DOCUMENT_KEY}${encodeURI(pointer)}` });
    compiled.set(pointer, known);
    return known;
  };
}

/** The document that a part is judged by: requests as they are, responses in the closed world. */
export function judgeOf(bundle: Bundle): (part: string, pointer: string) => ValidateFunction {
  const [open, closed] = [compiler(bundle.document), compiler(closeWorld(bundle.document))];
  return (part, pointer) => (part === "request" || part === "parameters" ? open : closed)(pointer);
}

/** What a call of an operation ends with, as far as these tests look. */
export interface AnyEnding {
  readonly status: number | string;
  readonly ok: boolean;
  readonly body?: unknown;
  readonly response?: Response;
  readonly text?: string;
}

/** A client whose operations are looked up by name. */
export type AnyClient = Readonly<Record<string, (input: object) => Promise<AnyEnding>>>;

/** Makes the generated client of an API, with invented credentials. */
export async function makeClient(
  { api, document, ...rest }: Bundle,
  options: AnyClientOptions = {},
): Promise<AnyClient> {
  const { type } = vendorNames({ api, document, ...rest });
  const module = (await import(`../../generated/${api.name}/index.ts`)) as Record<string, unknown>;
  const create = module[`create${type}Client`] as (options: AnyClientOptions) => AnyClient;
  const schemes = Object.entries(document.components?.securitySchemes ?? {});
  const auth = Object.fromEntries(
    schemes.map(([name, { type: kind }]) => [kind === "apiKey" ? name : "bearer", "invented"]),
  );
  const variables = Object.keys(document.servers[0]!.variables ?? {});
  const server = variables.length > 0 ? { server: Object.fromEntries(variables.map((name) => [name, "shop"])) } : {};
  return create({ auth, ...server, retry: { limit: 0 }, ...options });
}

/** Makes the generated mock handlers of an API. */
export async function makeHandlers({ api, ...rest }: Bundle): Promise<MockUnderTest> {
  const { type } = vendorNames({ api, ...rest });
  const module = (await import(`../../generated/${api.name}/msw.ts`)) as Record<string, () => MockUnderTest>;
  return module[`create${type}Handlers`]!();
}

/** Mock handlers whose operations are looked up by name. */
export type MockUnderTest = import("msw").RequestHandler[] & {
  readonly [operationId: string]: {
    reply(status: number | "default", options: { example: string; code?: number }): void;
    resolve(resolver: (request: { body: unknown }) => number): void;
    reset(): void;
  };
};

/** A valid input of an operation: the documented example of each parameter, and a body. */
export function makeInput(bundle: Bundle, operationId: string, body?: unknown): object {
  const groups: Record<string, Record<string, unknown>> = {};
  for (const { set, operationId: id, place, example } of listWireValues(bundle)) {
    if (set !== "parameters" || id !== operationId) continue;
    const [, group = "", name = ""] = place.split("/");
    groups[group] = { ...groups[group], [name]: example };
  }
  const first = bundle.examples.find((example) => example.operationId === operationId && example.part === "request");
  return { ...groups, body: body ?? first?.value };
}

/** The schema object at a pointer of a bundle. */
export function schemaAt({ document }: Bundle, pointer: string): object {
  return resolvePointer(document, pointer) as object;
}
