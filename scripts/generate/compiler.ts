import type { ValidateFunction } from "ajv/dist/2020.js";
import { createRequire } from "node:module";
import { build } from "esbuild";
import { assemble } from "../lib/assemble.js";
import { schemas } from "../../spectral/lib/walk.js";
import type { Bundle } from "../lib/bundle.js";
import { Judge } from "../lib/judge.js";
import type { OpenApiDocument } from "../lib/openapi.js";
import { slim } from "./slim.js";

/** Collects validators and writes them as code without dependencies. */
export class CompiledChecks {
  readonly #validators = new Map<string, ValidateFunction>();

  /** Adds a validator and returns its name in the code; Ajv gives names to the parts of it, which begin with others. */
  add(name: string, validate: ValidateFunction): string {
    this.#validators.set(`check_${name}`, validate);
    return `check_${name}`;
  }

  /** The code of all validators, to stand before what uses them. */
  async code(): Promise<string> {
    return this.#validators.size === 0 ? "" : inline(withPureHelpers(slim(assemble(this.#validators))));
  }
}

/** A judge by one document alone. Compiled checks carry their schemas, so what nothing checks is cut off first. */
export function bareJudge({ tree }: Bundle, key: string, document: OpenApiDocument): Judge {
  const copy = structuredClone(document);
  for (const { value: schema } of schemas(copy)) {
    for (const name of Object.keys(schema)) {
      if (name.startsWith("x-") || ["description", "deprecated", "title"].includes(name)) delete schema[name];
    }
  }
  return new Judge({ [key]: copy }, tree);
}

/** Helpers are looked up by calls, of which a bundler knows only by a note that it may leave them out. */
function withPureHelpers(code: string): string {
  return code.replace(/const (\w+) = (require\("[^"]+"\)[\w.[\]"-]*);/g, "const $1 = /* @__PURE__ */ (() => $2)();");
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
    .replace(/=__commonJS\(/g, "=/* @__PURE__ */__commonJS(")
    .replace(/(?<=[;}])function validate/g, "\nfunction validate");
}
