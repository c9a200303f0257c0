import type { Bundle } from "../lib/bundle.js";
import { readCredentials } from "../lib/credentials.js";
import { capitalize, tsdoc, vendorNames, type VendorNames } from "../lib/names.js";
import type { Operation } from "../lib/openapi.js";
import { listOperations } from "../lib/operations.js";
import { PLACES } from "../../src/parameters.js";
import { clientOptions } from "./client-options.js";
import { requestType, responseType } from "./body-type.js";
import { HeaderTypes } from "./headers.js";
import { format, origin, type Output } from "./output.js";
import { plainCalls } from "./plain-calls.js";

/** The entry point of a vendor: its client, its options, and the input and result of each operation, all by name. */
export const client: Output = {
  file: "index.ts",
  write: (bundle) => {
    const names = vendorNames(bundle);
    const operations = listOperations(bundle.document);
    const headers = new HeaderTypes(bundle);
    return format([
      `// ${origin(bundle)}`,
      imports(bundle, names),
      clientOptions(bundle, names),
      ...headers.declarations(),
      ...operations.map((operation) => operationTypes(bundle, operation, headers)),
      clientType(bundle, operations),
      tsdoc(
        `Makes a client for ${names.vendor}. Throws a TypeError where a credential${
          bundle.document.servers[0]!.variables ? ", a server variable" : ""
        } or the base URL is missing or malformed; its calls never throw.`,
      ),
      `export function create${names.type}Client(options: ${names.type}ClientOptions): ${names.type}Client {`,
      `  return createContractClient<${names.type}Client>(contract, options);`,
      "}",
    ]);
  },
};

function imports(bundle: Bundle, { type }: VendorNames): string {
  const tokens = readCredentials(bundle).tokenUrl !== undefined;
  const replaced = bundle.document.servers[0]!.variables === undefined ? [] : ["ReplacedServer"];
  const optional = bundle.document.security?.length ? ["Credential"] : [];
  const plain = ["ParseAs", "PlainClient", "PlainOptions", "PlainResult"];
  const used = [
    "CallOptions",
    "CommonOptions",
    ...optional,
    "Ending",
    "Failure",
    "FixedServer",
    ...plain,
    ...replaced,
    "Success",
  ];
  return `import { createContractClient } from "../../src/client/create.js";
import type { ${[...used, ...(tokens ? ["Unauthenticated"] : [])].sort().join(", ")} } from "../../src/client/index.js";
import { contract } from "./contract.js";
import type * as ${type} from "./schemas.js";
import type { operations } from "./types.js";

export { ChatApiError, unwrap } from "../../src/client/index.js";
export type { BodyOf, FailureOf, Middleware } from "../../src/client/index.js";
export type { ${type} };
export type { components, operations, paths } from "./types.js";
`;
}

function operationTypes(bundle: Bundle, operation: Operation, headers: HeaderTypes): string {
  const { id, request, parametersIn } = operation;
  const name = `${vendorNames(bundle).type}${capitalize(id)}`;
  const type = `operations[${JSON.stringify(id)}]`;
  const groups = PLACES.flatMap((place) => {
    const those = parametersIn(place);
    if (those.length === 0) return [];
    const optional = those.some((parameter) => parameter.required) ? "" : "?";
    const value = `${type}["parameters"][${JSON.stringify(place)}]`;
    return `  readonly ${place}${optional}: ${optional ? `NonNullable<${value}> | undefined` : value};`;
  });
  const body = requestType(bundle, operation);
  const bodyMember = body ? [`  readonly body${request?.required ? `: ${body}` : `?: ${body} | undefined`};`] : [];
  return `${tsdoc(`Input of \`${id}\`.`)}
export interface ${name}Input extends CallOptions {
${[...groups, ...bodyMember].join("\n")}
}

${tsdoc(`Every way in which \`${id}\` can end; narrow it by \`status\`.`)}
export type ${name}Result =
${resultMembers(bundle, operation, headers)
  .map((member) => `  | ${member}`)
  .join("\n")};
`;
}

function resultMembers(bundle: Bundle, operation: Operation, headers: HeaderTypes): string[] {
  let ending = "Ending";
  const documented = operation.responses.flatMap((response) => {
    const { status } = response;
    const body = responseType(bundle, operation, response);
    if (status === "default") {
      if (body) ending = `Ending<${body}>`;
      return [];
    }
    const kind = status.startsWith("2") ? "Success" : "Failure";
    return `${kind}<${status}, ${body ?? "undefined"}, ${headers.nameOf(response)}>`;
  });
  return [...documented, ending, ...(readCredentials(bundle).tokenUrl ? ["Unauthenticated"] : [])];
}

function clientType(bundle: Bundle, operations: readonly Operation[]): string {
  const { type, vendor } = vendorNames(bundle);
  const members = operations.map(({ id, object, parameters, request }) => {
    const optional = parameters.some(({ required }) => required) || request?.required ? "" : "?";
    const comment = tsdoc(`${object.summary}.\n\n${object.description}`, "  ");
    const name = `${type}${capitalize(id)}`;
    return `${comment}\n  ${id}(input${optional}: ${name}Input): Promise<${name}Result>;`;
  });
  return `${tsdoc(`A client for ${vendor}: its operations by name, beside the plain calls of openapi-fetch.`)}
export interface ${type}Client extends PlainClient {
${members.join("\n")}
${plainCalls(bundle, operations).join("\n")}
}
`;
}
