import type { Bundle } from "../lib/bundle.js";
import { readCredentials } from "../lib/credentials.js";
import { capitalize, memberName, tsdoc, vendorNames } from "../lib/names.js";
import type { Operation, ResponseObject } from "../lib/openapi.js";
import { follow, listOperations } from "../lib/operations.js";
import { bodyType } from "./body-type.js";
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

function request(bundle: Bundle, { id, object, parameters }: Operation): string {
  const type = `operations[${JSON.stringify(id)}]`;
  const groups = ["path", "query", "header"].map((place) => {
    const some = parameters.some((parameter) => parameter.in === place);
    const value = `NonNullable<${type}["parameters"][${JSON.stringify(place)}]>`;
    return `  readonly ${place}: ${some ? value : "Readonly<Record<never, never>>"};`;
  });
  const body = follow(bundle.document, object.requestBody).value;
  const content = bodyType(bundle, body?.content, `NonNullable<${type}["requestBody"]>`);
  return `${tsdoc(`A request to \`${id}\` as a resolver gets it: valid, its parameters parsed.`)}
export interface ${vendorNames(bundle).type}${capitalize(id)}Request {
${groups.join("\n")}
  readonly body: ${content ? `${content}${body?.required ? "" : " | undefined"}` : "undefined"};
}
`;
}

function replies(bundle: Bundle, { id, responses }: Operation, headers: HeaderTypes): string {
  const members = responses.map(
    ({ status, object }) =>
      `  readonly ${status}: {\n${replyMembers(bundle, id, status, object, headers)
        .map((line) => `    ${line}\n`)
        .join("")}  };`,
  );
  return `${tsdoc(`What \`${id}\` can be answered with, by documented status.`)}
export interface ${vendorNames(bundle).type}${capitalize(id)}Replies {
${members.join("\n")}
}
`;
}

function replyMembers(
  bundle: Bundle,
  id: string,
  status: string,
  response: ResponseObject,
  headers: HeaderTypes,
): string[] {
  const key = status === "default" ? `"default"` : status;
  const body = bodyType(bundle, response.content, `operations[${JSON.stringify(id)}]["responses"][${key}]`);
  const names = exampleNames(response).map((name) => JSON.stringify(name));
  // Whatever stands between answers with errors of the vendor's statuses and no body; a client has to take that.
  const mayLackBody = body && !status.startsWith("2");
  return [
    `readonly body: ${body ?? "undefined"}${mayLackBody ? " | undefined" : ""};`,
    `readonly example: ${names.join(" | ") || "never"};`,
    `readonly headers: ${headers.nameOf(response.headers)};`,
  ];
}

function options(bundle: Bundle, operations: readonly Operation[]): string {
  const { type, vendor } = vendorNames(bundle);
  const { schemes } = readCredentials(bundle);
  const auth = schemes.map(({ name }) => `readonly ${memberName(name)}?: string`).join("; ");
  return `${tsdoc(`Options of a mock of ${vendor}.`)}
export interface ${type}MockOptions extends HandlerOptions {
${[
  schemes.length > 0 &&
    `  /**
   * The credentials that are accepted.
   * @default any that have the right form
   */
  readonly auth?: { ${auth} };
`,
  operations.some(isLimited) &&
    `  /**
   * How many calls are accepted in one window of the rate limit, a minute as a rule; further ones are refused as documented.
   * @default no call is refused
   */
  readonly limit?: number;
`,
]
  .filter(Boolean)
  .join("")}}
`;
}
