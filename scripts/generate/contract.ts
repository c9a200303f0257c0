import { readCredentials, type Credentials } from "../lib/credentials.js";
import { vendorNames } from "../lib/names.js";
import type { Contract } from "../../src/client/contract.js";
import type { OpenApiDocument, Operation } from "../lib/openapi.js";
import { headerType, listOperations } from "../lib/operations.js";
import { format, origin, type Output } from "./output.js";

/** What the client needs at run time: server, credentials, operations and retry policies, in a few hundred bytes. */
export const contract: Output = {
  file: "contract.ts",
  write: (bundle) => {
    const { document } = bundle;
    const credentials = readCredentials(bundle);
    const { url, variables } = serverOf(document);
    const operations = Object.fromEntries(
      listOperations(document).map((operation) => [operation.id, describe(operation)]),
    );
    const { vendor } = vendorNames(bundle);
    // Beneath the server, so that a mock or a gateway in its place gets the client's secret, and the vendor does not.
    const tokenUrl = credentials.tokenUrl?.startsWith(`${url}/`)
      ? credentials.tokenUrl.slice(url.length)
      : credentials.tokenUrl;
    const known = { vendor, server: url, variables, auth: headersOf(credentials), operations };
    return format([
      `// ${origin(bundle)}`,
      `import type { Contract } from "../../src/client/contract.js";`,
      tokenUrl === undefined ? "" : `import { clientCredentials } from "../../src/client/oauth.js";`,
      "",
      "/** What the client of this vendor knows at run time. */",
      `export const contract: Contract = {`,
      ...Object.entries(known).map(([name, value]) =>
        value === undefined ? "" : `${name}: ${JSON.stringify(value)},`,
      ),
      tokenUrl === undefined ? "" : `tokens: clientCredentials(${JSON.stringify(tokenUrl)}),`,
      "};",
    ]);
  },
};

function headersOf({ schemes }: Credentials): Contract["auth"] {
  return Object.fromEntries(schemes.map(({ name, header, prefix = "" }) => [name, { header, prefix }]));
}

/** The first server, its trailing slash cut; a variable without a usable default is null. */
export function serverOf(document: OpenApiDocument): { url: string; variables?: Record<string, string | null> } {
  const server = document.servers[0]!;
  const url = server.url.replace(/\/$/, "");
  if (server.variables === undefined) return { url };
  const entries = Object.entries(server.variables);
  return {
    url,
    variables: Object.fromEntries(
      entries.map(([name, variable]) => [name, server["x-required"]?.includes(name) ? null : variable.default]),
    ),
  };
}

function describe({ method, path, request, responses, retry }: Operation): object {
  return {
    method: method.toUpperCase(),
    path,
    body: request && (request.required ? "required" : "optional"),
    responses: Object.fromEntries(
      responses
        .filter(({ status }) => status !== "default")
        .map(({ status, body }) => [status, body === undefined ? "empty" : "json"]),
    ),
    headers: Object.fromEntries(
      responses.flatMap(({ headers }) => [...headers].map(([name, header]) => [name, headerType(header)])),
    ),
    retry: retry && {
      statuses: retry.statuses,
      header: retry.wait?.header,
      unit: retry.wait?.unit,
      repeatable: retry.repeatable?.replace(/^\//, ""),
    },
  };
}
