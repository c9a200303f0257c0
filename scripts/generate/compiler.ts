import { createRequire } from "node:module";
import { build } from "esbuild";
import standalone from "ajv/dist/standalone/index.js";
import { createAjv } from "../lib/ajv.js";
import type { MediaType, OpenApiDocument, Operation } from "../lib/openapi.js";
import { follow } from "../lib/operations.js";
import { below } from "../../src/pointer.js";

/** Compiles schemas ahead of time into validators without dependencies; documents are known by their keys. */
export class ValidatorCompiler {
  readonly #ajv = createAjv({ code: { source: true, esm: true } });
  readonly #names: Record<string, string> = {};

  constructor(documents: Readonly<Record<string, OpenApiDocument>>) {
    for (const [key, document] of Object.entries(documents)) this.#ajv.addSchema(document as object, key);
  }

  /** Adds a schema and returns the name of its validator in the compiled code. */
  add(schema: object): string {
    const name = `validate${Object.keys(this.#names).length}`;
    this.#ajv.addSchema({ $id: name, ...schema });
    this.#names[name] = name;
    return name;
  }

  /** The code of all validators, to stand before what uses them. */
  code(): Promise<string> {
    return inline(standalone.default(this.#ajv, this.#names));
  }
}

/** A schema that is the one at a JSON pointer of the document with the given key. */
export function reference(key: string, pointer: string): object {
  return { $ref: `${key}${encodeURI(pointer)}` };
}

/** Where the schema of an operation's request body stands; undefined where it has none. */
export function requestSchema(
  document: OpenApiDocument,
  { object, pointer }: Operation,
): { pointer: string; required: boolean } | undefined {
  const body = follow(document, object.requestBody);
  const place = schemaPointer(body.pointer ?? `${pointer}/requestBody`, body.value?.content);
  return place === undefined ? undefined : { pointer: place, required: body.value?.required === true };
}

/** Status and place of the schema of each response that has a body. */
export function responseSchemas({ responses }: Operation): [status: string, pointer: string][] {
  return responses.flatMap(({ status, object, pointer }): [string, string][] => {
    const place = schemaPointer(pointer, object.content);
    return place === undefined ? [] : [[status, place]];
  });
}

function schemaPointer(base: string, content: Record<string, MediaType> | undefined): string | undefined {
  const [media] = Object.keys(content ?? {});
  return media && `${below(`${base}/content`, media)}/schema`;
}

/** Compiled validators require helpers of Ajv; they are put into the file, so that users need not install Ajv. */
async function inline(code: string): Promise<string> {
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
