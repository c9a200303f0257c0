import type { Bundle } from "../lib/bundle.js";
import { readCredentials } from "../lib/credentials.js";
import { vendorNames } from "../lib/names.js";
import type { Header, Operation, Schema } from "../lib/openapi.js";
import { follow, listOperations, wireName } from "../lib/operations.js";
import { headerType, serverOf } from "./contract.js";
import { defaultExample, operationRules, responseRules } from "./mock-rules.js";
import { format, origin, type Output } from "./output.js";

/** What a mock needs to know at run time: paths, credentials, rules, responses with their examples. */
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
      "",
      "/** What a mock of this vendor knows. */",
      "export const mock: MockContract = {",
      ...members(known),
      "  operations: {",
      ...listOperations(bundle.document).map(
        (operation) =>
          `${operation.id}: { ${members(describe(bundle, operation)).join(" ")} checks: mockChecks.${operation.id}! },`,
      ),
      "  },",
      "};",
    ]);
  },
};

function members(known: object): string[] {
  return Object.entries(known).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}: ${JSON.stringify(value)},`],
  );
}

function describe(bundle: Bundle, operation: Operation): object {
  const { method, path, object, responses } = operation;
  const body = follow(bundle.document, object.requestBody).value;
  return {
    method: method.toUpperCase(),
    path,
    parameters: Object.fromEntries(
      ["path", "query", "header"].map((place) => [place, parameterTypes(operation, place)]),
    ),
    body: body && (body.required ? "required" : "optional"),
    rules: operationRules(operation),
    responses: Object.fromEntries(
      responses.map((response) => [response.status, describeResponse(operation, response)]),
    ),
  };
}

function parameterTypes({ parameters }: Operation, place: string): object | undefined {
  const those = parameters.filter((parameter) => parameter.in === place);
  if (those.length === 0) return undefined;
  return Object.fromEntries(those.map((parameter) => [wireName(parameter), textType(parameter.schema)]));
}

function textType(schema: Schema): string {
  return schema.type === "array" ? `${headerType({ schema: schema.items ?? {} })}[]` : headerType({ schema });
}

function describeResponse(operation: Operation, { status, object: response }: Operation["responses"][number]): object {
  const example = defaultExample(operation, status, response);
  const [mediaType, media] = Object.entries(response.content ?? {})[0] ?? [];
  const { echo, count, headers = {} } = responseRules(response);
  const fixed = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
  return {
    mediaType,
    headers: Object.fromEntries(
      Object.entries(response.headers ?? {}).map(([name, header]) => {
        const key = name.toLowerCase();
        return [
          key,
          { type: headerType(header), value: fixed[key] ?? (header as Header & { example?: unknown }).example },
        ];
      }),
    ),
    examples: Object.fromEntries(Object.entries(media?.examples ?? {}).map(([name, { value }]) => [name, value])),
    example,
    echo,
    count,
  };
}
