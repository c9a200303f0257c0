import type { ValidateFunction } from "ajv/dist/2020.js";
import { createRequire } from "node:module";
import { build } from "esbuild";
import { assemble } from "../lib/assemble.js";
import type { MediaType, OpenApiDocument, Operation } from "../lib/openapi.js";
import { follow } from "../lib/operations.js";
import { below } from "../../src/pointer.js";

/** Collects validators and writes them as code without dependencies. */
export class CompiledChecks {
  readonly #validators = new Map<string, ValidateFunction>();

  /** Adds a validator and returns its name in the code; Ajv gives names to the parts of it, which begin with others. */
  add(validate: ValidateFunction): string {
    const name = `check${this.#validators.size}`;
    this.#validators.set(name, validate);
    return name;
  }

  /** The code of all validators, to stand before what uses them. */
  code(): Promise<string> {
    return inline(assemble(this.#validators));
  }
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
    stdin: { contents: code, resolveDir: process.cwd(), loader: "js" },
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
