import { readCredentials, type Credentials } from "../lib/credentials.js";
import { vendorNames } from "../lib/names.js";
import type { Header, OpenApiDocument, Operation } from "../lib/openapi.js";
import { listOperations } from "../lib/operations.js";
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

function headersOf({ schemes }: Credentials): Record<string, { header: string; prefix?: string | undefined }> {
  return Object.fromEntries(schemes.map(({ name, header, prefix }) => [name, { header, prefix }]));
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

function describe({ method, path, object, responses }: Operation): object {
  const policy = object["x-retry"];
  return {
    method: method.toUpperCase(),
    path,
    body: object.requestBody && (object.requestBody.required ? "required" : "optional"),
    responses: Object.fromEntries(
      responses
        .filter(({ status }) => status !== "default")
        .map(({ status, object: response }) => [status, response.content === undefined ? "empty" : "json"]),
    ),
    headers: Object.fromEntries(
      responses.flatMap(({ object: response }) =>
        Object.entries(response.headers ?? {}).map(([name, header]) => [name.toLowerCase(), headerType(header)]),
      ),
    ),
    retry: policy && {
      statuses: policy.statuses,
      header: policy.wait?.header.toLowerCase(),
      unit: policy.wait?.unit,
      repeatable: policy.repeatable?.replace(/^\//, ""),
    },
  };
}

/** The type that a header's text is parsed to; texts stay as they are. */
export function headerType({ schema }: Header): "string" | "integer" | "number" | "boolean" {
  const { type } = schema;
  return type === "integer" || type === "number" || type === "boolean" ? type : "string";
}
