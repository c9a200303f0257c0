import { readCredentials } from "../lib/credentials.js";
import { memberName, vendorNames } from "../lib/names.js";
import type { Operation, Response, Schema } from "../lib/openapi.js";
import { headerType, listOperations } from "../lib/operations.js";
import type { ParameterPlace } from "../../src/mock/contract.js";
import { PLACES, wireName } from "../../src/parameters.js";
import { serverOf } from "./contract.js";
import { defaultExample, operationRules } from "./mock-rules.js";
import { format, origin, type Output } from "./output.js";

/** What a mock needs to know at run time: paths, credentials, rules and responses. */
export const mock: Output = {
  file: "mock.ts",
  write: (bundle) => {
    const { schemes, tokenUrl } = readCredentials(bundle);
    const known = {
      name: bundle.api.name,
      vendor: vendorNames(bundle).vendor,
      server: serverOf(bundle.document).url,
      tokenUrl,
      credentials: schemes.map(({ name, header, prefix }) => ({ name, header, prefix })),
    };
    return format([
      `// ${origin(bundle)}`,
      `import type { MockContract } from "../../src/mock/contract.js";`,
      `import { mockChecks } from "./mock-checks.js";`,
      `import { mockExamples } from "./mock-examples.js";`,
      "",
      "/** What a mock of this vendor knows. */",
      "export const mock: MockContract = {",
      ...members(known),
      "  operations: {",
      ...listOperations(bundle.document).flatMap(operationLines),
      "  },",
      "};",
    ]);
  },
};

/** The examples of all responses, apart from the rules, which people read. */
export const mockExamples: Output = {
  file: "mock-examples.ts",
  write: ({ api, document }) => {
    const examples = listOperations(document).map(({ id, responses }) => [id, examplesOf(responses)]);
    return [
      `// ${origin({ api })}`,
      `import type { MockExamples } from "../../src/mock/contract.js";`,
      "",
      "/** Examples by operationId, status and name. */",
      `export const mockExamples: MockExamples = ${JSON.stringify(Object.fromEntries(examples), null, 2)};`,
      "",
    ].join("\n");
  },
};

function examplesOf(responses: readonly Response[]): object {
  return Object.fromEntries(
    responses.map(({ status, body }) => {
      const examples = Object.entries(body?.media.examples ?? {});
      return [status, Object.fromEntries(examples.map(([name, { value }]) => [name, value]))];
    }),
  );
}

function members(known: object): string[] {
  return Object.entries(known).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}: ${JSON.stringify(value)},`],
  );
}

function operationLines(operation: Operation): string[] {
  const { id, method, path, request } = operation;
  const known = {
    method: method.toUpperCase(),
    path,
    parameters: Object.fromEntries(PLACES.map((place) => [place, parameterTypes(operation, place)])),
    body: request && (request.required ? "required" : "optional"),
    rules: operationRules(operation),
  };
  const responses = operation.responses.map((response) => {
    const { status } = response;
    const described = members(describeResponse(operation, response)).join(" ");
    return `${memberName(status)}: { ${described} examples: mockExamples.${id}![${JSON.stringify(status)}]! },`;
  });
  return [`${id}: {`, ...members(known), "responses: {", ...responses, "},", `checks: mockChecks.${id}!,`, "},"];
}

function parameterTypes({ parametersIn }: Operation, place: ParameterPlace): object | undefined {
  const those = parametersIn(place);
  if (those.length === 0) return undefined;
  return Object.fromEntries(those.map((parameter) => [wireName(parameter), textType(parameter.schema)]));
}

function textType(schema: Schema): string {
  return schema.type === "array" ? `${headerType({ schema: schema.items ?? {} })}[]` : headerType({ schema });
}

function describeResponse(operation: Operation, response: Response): object {
  const { body, headers, mock } = response;
  return {
    mediaType: body?.mediaType,
    headers: Object.fromEntries(
      [...headers].map(([name, header]) => [
        name,
        { type: headerType(header), value: mock.headers.get(name) ?? header.example },
      ]),
    ),
    example: defaultExample(operation, response),
    echo: mock.echo,
    count: mock.count,
  };
}
