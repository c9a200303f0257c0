import type { Bundle } from "../lib/bundle.js";
import { readCredentials } from "../lib/credentials.js";
import { capitalize, memberName, tsdoc, vendorNames } from "../lib/names.js";
import type { Operation, Response } from "../lib/openapi.js";
import { listOperations } from "../lib/operations.js";
import { PLACES } from "../../src/parameters.js";
import { requestType, responseType } from "./body-type.js";
import { HeaderTypes } from "./headers.js";
import { exampleNames, isLimited } from "./mock-rules.js";
import { format, origin, type Output } from "./output.js";

/** The MSW handlers of a vendor, with the requests and replies of each operation as types. */
export const msw: Output = {
  file: "msw.ts",
  write: (bundle) => {
    const { type, vendor } = vendorNames(bundle);
    const operations = listOperations(bundle.document);
    const headers = new HeaderTypes(bundle);
    const written = operations.flatMap((operation) => [
      request(bundle, operation),
      replies(bundle, operation, headers),
    ]);
    return format([
      `// ${origin(bundle)}`,
      `import { createHandlers, type HandlerOptions, type MockHandlers } from "../../src/msw/index.js";`,
      ...headers.importLines(),
      `import { mock } from "./mock.js";`,
      `import type * as ${type} from "./schemas.js";`,
      `import type { operations } from "./types.js";`,
      "",
      ...written,
      options(bundle, operations),
      tsdoc(`Requests and replies of all operations of ${vendor}.`),
      `export interface ${type}Operations {`,
      ...operations.map(
        ({ id }) =>
          `  readonly ${id}: { readonly request: ${type}${capitalize(id)}Request; readonly replies: ${type}${capitalize(id)}Replies };`,
      ),
      "}",
      "",
      tsdoc(`Handlers of a mock of ${vendor}, with what to answer instead by operationId.`),
      `export type ${type}Handlers = MockHandlers<${type}Operations>;`,
      "",
      tsdoc(`Makes MSW handlers that behave like ${vendor}; spread them into \`setupServer\` or \`setupWorker\`.`),
      `export function create${type}Handlers(options: ${type}MockOptions = {}): ${type}Handlers {`,
      `  return createHandlers<${type}Operations>(mock, options);`,
      "}",
    ]);
  },
};

function request(bundle: Bundle, operation: Operation): string {
  const { id, parametersIn, request } = operation;
  const type = `operations[${JSON.stringify(id)}]`;
  const groups = PLACES.map((place) => {
    const value = `NonNullable<${type}["parameters"][${JSON.stringify(place)}]>`;
    return `  readonly ${place}: ${parametersIn(place).length > 0 ? value : "Readonly<Record<never, never>>"};`;
  });
  const content = requestType(bundle, operation);
  return `${tsdoc(`A request to \`${id}\` as a resolver gets it: valid, its parameters parsed.`)}
export interface ${vendorNames(bundle).type}${capitalize(id)}Request {
${groups.join("\n")}
  readonly body: ${content ? `${content}${request?.required ? "" : " | undefined"}` : "undefined"};
}
`;
}

function replies(bundle: Bundle, operation: Operation, headers: HeaderTypes): string {
  const { id, responses } = operation;
  const members = responses.map(
    (response) =>
      `  readonly ${response.status}: {\n${replyMembers(bundle, operation, response, headers)
        .map((line) => `    ${line}\n`)
        .join("")}  };`,
  );
  return `${tsdoc(`What \`${id}\` can be answered with, by documented status.`)}
export interface ${vendorNames(bundle).type}${capitalize(id)}Replies {
${members.join("\n")}
}
`;
}

function replyMembers(bundle: Bundle, operation: Operation, response: Response, headers: HeaderTypes): string[] {
  const body = responseType(bundle, operation, response);
  const names = exampleNames(response).map((name) => JSON.stringify(name));
  // Whatever stands between answers with errors of the vendor's statuses and no body; a client has to take that.
  const mayLackBody = body && !response.status.startsWith("2");
  return [
    `readonly body: ${body ?? "undefined"}${mayLackBody ? " | undefined" : ""};`,
    `readonly example: ${names.join(" | ") || "never"};`,
    `readonly headers: ${headers.nameOf(response)};`,
  ];
}

function options(bundle: Bundle, operations: readonly Operation[]): string {
  const { type, vendor } = vendorNames(bundle);
  const { schemes } = readCredentials(bundle);
  const auth = schemes.map(({ name }) => `readonly ${memberName(name)}?: string | undefined`).join("; ");
  return `${tsdoc(`Options of a mock of ${vendor}.`)}
export interface ${type}MockOptions extends HandlerOptions {
${[
  schemes.length > 0 &&
    `  /**
   * The credentials that are accepted.
   * @default any that have the right form
   */
  readonly auth?: { ${auth} } | undefined;
`,
  operations.some(isLimited) &&
    `  /**
   * How many calls are accepted in one window of the rate limit, a minute as a rule; further ones are refused as documented.
   * @default no call is refused
   */
  readonly limit?: number | undefined;
`,
]
  .filter(Boolean)
  .join("")}}
`;
}
