import { createRequire } from "node:module";
import { build } from "esbuild";
import standalone from "ajv/dist/standalone/index.js";
import { CLOSED_KEY, createAjv, DOCUMENT_KEY } from "../lib/ajv.js";
import { closeWorld } from "../lib/closed-world.js";
import { follow, listOperations } from "../lib/operations.js";
import { memberName } from "../lib/names.js";
import type { MediaType, OpenApiDocument } from "../lib/openapi.js";
import { origin, type Output } from "./output.js";

/**
 * Checks of request and response bodies, compiled ahead of time by Ajv: requests as the document has them, responses in
 * the closed world, so that they find what the document does not know.
 */
export const validators: Output = {
  file: "validators.ts",
  write: async (bundle) => {
    const ajv = createAjv({ code: { source: true, esm: true } });
    ajv.addSchema(bundle.document as object, DOCUMENT_KEY);
    ajv.addSchema(closeWorld(bundle.document) as object, CLOSED_KEY);
    const exported: Record<string, string> = {};
    const compile = (key: string, pointer: string): string => {
      const name = `validate${Object.keys(exported).length}`;
      ajv.addSchema({ $id: name, $ref: `${key}${encodeURI(pointer)}` });
      exported[name] = name;
      return name;
    };
    const entries = operationEntries(bundle.document, compile);
    const helpers = ["driftBy", "ifPresent", "violationsBy"].filter((name) =>
      entries.some((entry) => entry.includes(`${name}(`)),
    );
    const code = await inline(standalone.default(ajv, exported));
    return [
      `// ${origin(bundle)}`,
      "// @ts-nocheck: compiled code",
      `import type { OperationValidators } from "../../src/client/validate.js";`,
      `import { ${helpers.join(", ")} } from "../../src/validation/report.js";`,
      "",
      code,
      ...entries,
      "",
    ].join("\n");
  },
};

type Compile = (key: string, pointer: string) => string;

function operationEntries(document: OpenApiDocument, compile: Compile): string[] {
  return listOperations(document).map(({ id, object, pointer, responses }) => {
    const body = follow(document, object.requestBody);
    const request = schemaPointer(body.pointer ?? `${pointer}/requestBody`, body.value?.content);
    const checks = responses.flatMap(({ status, object: response, pointer: place }) => {
      const schema = schemaPointer(place, response.content);
      return schema === undefined ? [] : [`    ${memberName(status)}: driftBy(${compile(CLOSED_KEY, schema)}),`];
    });
    return [
      `/** Checks of \`${id}\`. */`,
      `export const ${id}: OperationValidators = {`,
      ...(request === undefined
        ? []
        : [`  request: ${requestCheck(compile(DOCUMENT_KEY, request), body.value?.required)},`]),
      "  responses: {",
      ...checks,
      "  },",
      "};",
    ].join("\n");
  });
}

/** JSON pointer of the schema of the first media type below a request body or response; undefined where there is none. */
function requestCheck(name: string, required: boolean | undefined): string {
  return required ? `violationsBy(${name})` : `ifPresent(violationsBy(${name}))`;
}

export function schemaPointer(base: string, content: Record<string, MediaType> | undefined): string | undefined {
  const [media] = Object.keys(content ?? {});
  return media && `${base}/content/${media.replaceAll("/", "~1")}/schema`;
}

/** Compiled validators require helpers of Ajv; they are put into the file, so that users need not install Ajv. */
export async function inline(code: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: import.meta.dirname, loader: "js" },
    bundle: true,
    format: "esm",
    platform: "neutral",
    mainFields: ["main"],
    target: "es2022",
    minifySyntax: true,
    minifyWhitespace: true,
    legalComments: "none",
    write: false,
    absWorkingDir: createRequire(import.meta.url)
      .resolve("ajv")
      .replace(/node_modules.*$/, ""),
  });
  // One function a line, so that a change of one schema is a change of a few lines.
  return outputFiles[0]!.text
    .replace(/export ?\{[^}]*\};?\s*$/, "\n")
    .replace(/(?<=[;}])function validate/g, "\nfunction validate");
}
