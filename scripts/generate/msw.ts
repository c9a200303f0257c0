import type { Bundle } from "../lib/bundle.js";
import { readCredentials } from "../lib/credentials.js";
import { capitalize, memberName, tsdoc, vendorNames } from "../lib/names.js";
import type { Operation, ResponseObject } from "../lib/openapi.js";
import { follow, listOperations } from "../lib/operations.js";
import { SourceError } from "../lib/problems.js";
import { errorAt } from "../lib/source-tree.js";
import { headerMembers } from "./contract.js";
import { exampleNames, isLimited } from "./mock-rules.js";
import { format, origin, type Output } from "./output.js";

/** The MSW handlers of a vendor, with the requests and replies of each operation as types. */
export const msw: Output = {
  file: "msw.ts",
  write: (bundle) => {
    const { type, vendor } = vendorNames(bundle);
    const operations = listOperations(bundle.document);
    for (const operation of operations) refuseTakenName(bundle, operation);
    return format([
      `// ${origin(bundle)}`,
      `import { createHandlers, type HandlerOptions, type MockHandlers } from "../../src/msw/index.js";`,
      `import { mock } from "./mock.js";`,
      `import type { operations } from "./types.js";`,
      "",
      ...operations.flatMap((operation) => [request(bundle, operation), replies(operation)]),
      options(bundle, operations),
      tsdoc(`Requests and replies of all operations of ${vendor}.`),
      `export interface ${type}Operations {`,
      ...operations.map(
        ({ id }) =>
          `  readonly ${id}: { readonly request: ${capitalize(id)}Request; readonly replies: ${capitalize(id)}Replies };`,
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

/** The overrides stand beside the members of an array and the controls of the mock. */
function refuseTakenName({ tree }: Bundle, { id, pointer }: Operation): void {
  if (!(id in []) && !["coverage", "unusedScenarios", "reset"].includes(id)) return;
  const message = `Mocks need the name \`${id}\` for something else; choose another operationId.`;
  throw new SourceError([errorAt(tree, `${pointer}/operationId`, "mock-names", message)]);
}

function request({ document }: Bundle, { id, object, parameters }: Operation): string {
  const type = `operations[${JSON.stringify(id)}]`;
  const groups = ["path", "query", "header"].map((place) => {
    const some = parameters.some((parameter) => parameter.in === place);
    const value = `NonNullable<${type}["parameters"][${JSON.stringify(place)}]>`;
    return `  readonly ${place}: ${some ? value : "Readonly<Record<never, never>>"};`;
  });
  const body = follow(document, object.requestBody).value;
  const [media] = Object.keys(body?.content ?? {});
  const content = media && `NonNullable<${type}["requestBody"]>["content"][${JSON.stringify(media)}]`;
  return `${tsdoc(`A request to \`${id}\` as a resolver gets it: valid, its parameters parsed.`)}
export interface ${capitalize(id)}Request {
${groups.join("\n")}
  readonly body: ${content ? `${content}${body?.required ? "" : " | undefined"}` : "undefined"};
}
`;
}

function replies({ id, responses }: Operation): string {
  const members = responses.map(
    ({ status, object }) =>
      `  readonly ${status}: {\n${replyMembers(id, status, object)
        .map((line) => `    ${line}\n`)
        .join("")}  };`,
  );
  return `${tsdoc(`What \`${id}\` can be answered with, by documented status.`)}
export interface ${capitalize(id)}Replies {
${members.join("\n")}
}
`;
}

function replyMembers(id: string, status: string, response: ResponseObject): string[] {
  const [media] = Object.keys(response.content ?? {});
  const key = status === "default" ? `"default"` : status;
  const content = `operations[${JSON.stringify(id)}]["responses"][${key}]["content"][${JSON.stringify(media)}]`;
  const body = media === undefined ? "undefined" : `${content}${response["x-optional-body"] ? " | undefined" : ""}`;
  const names = exampleNames(response).map((name) => JSON.stringify(name));
  return [
    `readonly body: ${body};`,
    `readonly example: ${names.join(" | ") || "never"};`,
    `readonly headers: { ${headerMembers(response.headers)} };`,
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
