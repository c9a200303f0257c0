import standalone from "ajv/dist/standalone/index.js";
import { createAjv, DOCUMENT_KEY } from "../lib/ajv.js";
import type { Bundle } from "../lib/bundle.js";
import { eachSchema } from "../lib/closed-world.js";
import { memberName } from "../lib/names.js";
import type { OpenApiDocument, Operation, Parameter } from "../lib/openapi.js";
import { follow, listOperations } from "../lib/operations.js";
import { origin, type Output } from "./output.js";
import { inline, schemaPointer } from "./validators.js";

/** Checks of a mock, compiled ahead of time: parameters, request bodies, and the bodies that a test replies with. */
export const mockChecks: Output = {
  file: "mock-checks.ts",
  write: async (bundle) => {
    const ajv = createAjv({ code: { source: true, esm: true } });
    ajv.addSchema(withoutAnnotations(bundle.document) as object, DOCUMENT_KEY);
    const exported: Record<string, string> = {};
    const compile: Compile = (schema) => {
      const name = `validate${Object.keys(exported).length}`;
      ajv.addSchema({ $id: name, ...schema });
      exported[name] = name;
      return `checkBy(${name})`;
    };
    const entries = listOperations(bundle.document).map((operation) => entry(bundle, operation, compile));
    return [
      `// ${origin(bundle)}`,
      "// @ts-nocheck: compiled code",
      `import { checkBy } from "../../src/mock/checks.js";`,
      `import type { MockChecks } from "../../src/mock/contract.js";`,
      "",
      await inline(standalone.default(ajv, exported)),
      "/** Checks by operationId. */",
      "export const checks: Readonly<Record<string, MockChecks>> = {",
      ...entries,
      "};",
      "",
    ].join("\n");
  },
};

type Compile = (schema: object) => string;

function entry(
  { document }: Bundle,
  { id, object, pointer, parameters, responses }: Operation,
  compile: Compile,
): string {
  const body = follow(document, object.requestBody);
  const request = schemaPointer(body.pointer ?? `${pointer}/requestBody`, body.value?.content);
  const places = ["path", "query", "header"].flatMap((place) => {
    const those = parameters.filter((parameter) => parameter.in === place);
    return those.length > 0 ? [`${place}: ${compile(objectOf(those))}`] : [];
  });
  const checked = responses.flatMap(({ status, object: response, pointer: at }) => {
    const schema = schemaPointer(at, response.content);
    return schema === undefined ? [] : [`      ${memberName(status)}: ${compile(reference(schema))},`];
  });
  return [
    `  ${id}: {`,
    `    parameters: { ${places.join(", ")} },`,
    ...(request === undefined ? [] : [`    body: ${compile(reference(request))},`]),
    "    responses: {",
    ...checked,
    "    },",
    "  },",
  ].join("\n");
}

function reference(pointer: string): object {
  return { $ref: `${DOCUMENT_KEY}${encodeURI(pointer)}` };
}

/** The parameters of one place as one object; their references are made to point into the document from outside. */
function objectOf(parameters: readonly Parameter[]): object {
  const properties = Object.fromEntries(parameters.map((parameter) => [nameOf(parameter), parameter.schema]));
  const required = parameters.filter((parameter) => parameter.required).map(nameOf);
  const text = JSON.stringify({ type: "object", properties, required });
  return JSON.parse(text.replaceAll(`"$ref":"#`, `"$ref":"${DOCUMENT_KEY}#`)) as object;
}

/** Compiled checks carry their schemas with them, so what nothing checks is cut off first. */
function withoutAnnotations(document: OpenApiDocument): OpenApiDocument {
  const copy = structuredClone(document);
  eachSchema(copy, (schema) => {
    const writable = schema as Record<string, unknown>;
    for (const name of Object.keys(writable)) {
      if (name.startsWith("x-") || ["description", "deprecated", "title"].includes(name)) delete writable[name];
    }
  });
  return copy;
}

function nameOf({ in: place, name }: Parameter): string {
  return place === "header" ? name.toLowerCase() : name;
}
