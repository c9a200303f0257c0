import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { AnyResult } from "../../src/client/index.js";
import type { Bundle } from "../lib/bundle.js";
import { readCredentials } from "../lib/credentials.js";
import { vendorNames } from "../lib/names.js";
import type { Operation } from "../lib/openapi.js";
import { listOperations } from "../lib/operations.js";
import { requiredValues } from "../lib/required-values.js";

/** One call that has ended, in words. */
export interface FinishedCall {
  readonly vendor: string;
  readonly request: string;
  readonly status: string;
  readonly ok: boolean;
  readonly answer: string;
}

type AnyClient = Record<string, (input: object) => Promise<AnyResult>>;
type ClientModule = Record<string, (options: object) => AnyClient>;
type ServerModule = typeof import("../../generated/mock-server.js");

/** Starts the mock server on loopback and calls each operation once, with the compiled clients and the minimal examples. */
export async function callEveryOperation(bundles: readonly Bundle[]): Promise<FinishedCall[]> {
  const { startMockServer } = await fromDist<ServerModule>("generated/mock-server.js");
  const server = await startMockServer({ port: 0 });
  try {
    const calls = bundles.map(async (bundle) => {
      const names = vendorNames(bundle);
      const module = await fromDist<ClientModule>(`generated/${bundle.api.name}/index.js`);
      const { schemes } = readCredentials(bundle);
      const path = new URL(bundle.document.servers[0]!.url.replaceAll(/[{}]/g, "")).pathname.replace(/\/$/, "");
      const client = module[`create${names.type}Client`]!({
        baseUrl: `${server.url}/${bundle.api.name}${path}`,
        auth: Object.fromEntries(schemes.map(({ name }) => [name, "demo-credential"])),
      });
      const operations = listOperations(bundle.document);
      return Promise.all(operations.map((operation) => callOnce(names.vendor, client, operation, bundle)));
    });
    return (await Promise.all(calls)).flat();
  } finally {
    await server.close();
  }
}

async function callOnce(
  vendor: string,
  client: AnyClient,
  operation: Operation,
  bundle: Bundle,
): Promise<FinishedCall> {
  const { id } = operation;
  const examples = bundle.examples.filter(({ operationId, part }) => operationId === id && part === "request");
  const body = (examples.find(({ name }) => name === "minimal") ?? examples[0])?.value;
  const result = await client[id]!({ ...requiredValues(operation), body });
  const { method, url } = result.request;
  return {
    vendor,
    request: `${method} ${new URL(url).pathname}`,
    status: String(result.status),
    ok: result.ok,
    answer: describe(result),
  };
}

/** Names what was made: the first ids of the body, or the headers where there is no body. */
function describe(result: AnyResult): string {
  if (!result.ok) return "cause" in result ? String(result.cause) : "no documented success";
  const found = result.body === undefined ? Object.entries(result.headers as object) : ids(result.body, "");
  const from = result.body === undefined ? "no body; " : "";
  return (
    from +
    found
      .slice(0, 2)
      .map(([name, value]) => `${name} ${value}`)
      .join(", ")
  );
}

function ids(value: unknown, path: string): [string, unknown][] {
  if (!value || typeof value !== "object") return [];
  return Object.entries(value).flatMap(([name, member]): [string, unknown][] => {
    const here = path ? `${path}.${name}` : name;
    return /^(id|\w+_id)$/.test(name) ? [[here, member]] : ids(member, here);
  });
}

async function fromDist<Module>(file: string): Promise<Module> {
  return (await import(pathToFileURL(resolve("dist", file)).href)) as Module;
}
