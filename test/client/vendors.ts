import { readFileSync } from "node:fs";
import { readApis, type Api } from "../../scripts/lib/apis.js";
import type { OpenApiDocument, Operation } from "../../scripts/lib/openapi.js";
import { listOperations } from "../../scripts/lib/operations.js";
import { filledPath, requiredValues, type ParameterValues } from "../../scripts/lib/required-values.js";
import { createContractClient } from "../../src/client/create.js";
import type { AnyClientOptions, Contract } from "../../src/client/index.js";
import type { LooseResult } from "./support.js";

/** One operation of a vendor's generated client, with one good call. */
export interface Vendor {
  readonly name: string;
  readonly contract: Contract;
  readonly operation: string;
  readonly method: string;
  /** Where the call goes, without its query. */
  readonly url: string;
  /** The credentials that the call carries. */
  readonly secrets: readonly string[];
  readonly call: (options?: Options, input?: object) => Promise<LooseResult>;
}

type Options = Omit<AnyClientOptions, "auth" | "server">;

/** All operations of all vendors of `redocly.yaml`; no call waits to be sent again unless its options say so. */
export const VENDORS: readonly Vendor[] = (await Promise.all(readApis().map(vendorsOf))).flat();

/** Each documented status of each operation, with what the document says of its body. */
export const STATUSES = VENDORS.flatMap((vendor) =>
  Object.entries(vendor.contract.operations[vendor.operation]!.responses).map(([status, kind]) => ({
    vendor,
    name: vendor.name,
    operation: vendor.operation,
    status: Number(status),
    kind,
  })),
);

async function vendorsOf({ name }: Api): Promise<Vendor[]> {
  const document = JSON.parse(readFileSync(`generated/${name}/openapi.json`, "utf8")) as OpenApiDocument;
  const { contract } = (await import(`../../generated/${name}/contract.ts`)) as { contract: Contract };
  const auth = Object.fromEntries(Object.keys(contract.auth).map((scheme) => [scheme, `planted-${scheme}-5d1e77`]));
  const variables = Object.entries(contract.variables ?? {}).map(([variable, usual]) => [variable, usual ?? "tenant"]);
  const values = Object.fromEntries(variables) as Record<string, string>;
  const server = variables.length > 0 ? { server: values } : {};
  const base = contract.server.replaceAll(/\{(\w+)\}/g, (_, variable: string) => values[variable]!);
  return listOperations(document).map((operation): Vendor => {
    const { id, method } = operation;
    const good = goodInput(operation);
    return {
      name,
      contract,
      operation: id,
      method: method.toUpperCase(),
      url: base + filledPath(operation, good),
      secrets: Object.values(auth),
      call: (options, input) => {
        const client = createContractClient<Record<string, (input: object) => Promise<LooseResult>>>(contract, {
          auth,
          ...server,
          retry: { limit: 0 },
          ...options,
        });
        return client[id]!({ ...good, ...input });
      },
    };
  });
}

/** What the document requires: the examples of parameters, and the first example of the body. */
function goodInput(operation: Operation): ParameterValues & { readonly body?: unknown } {
  const { request } = operation;
  const [example] = Object.values(request?.media.examples ?? {});
  return { ...requiredValues(operation), ...(request?.required ? { body: example?.value } : {}) };
}
