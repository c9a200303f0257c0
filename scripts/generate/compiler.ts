import type { ValidateFunction } from "ajv/dist/2020.js";
import { createRequire } from "node:module";
import { build } from "esbuild";
import { assemble } from "../lib/assemble.js";
import { children, isObject, schemas } from "../../spectral/lib/walk.js";
import { resolvePointer } from "../../src/pointer.js";
import { DOCUMENT_KEY } from "../lib/ajv.js";
import type { Bundle } from "../lib/bundle.js";
import { closable, isPlain } from "../lib/closed-world.js";
import { Judge, readsEvaluated } from "../lib/judge.js";
import type { OpenApiDocument, Schema } from "../lib/openapi.js";
import { listOperations } from "../lib/operations.js";
import { addWorldKeywords, UNDECLARED } from "../lib/world-keywords.js";
import { HELPERS, shorten, slim } from "./slim.js";

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
    return this.#validators.size === 0
      ? ""
      : inline(HELPERS + withPureHelpers(shorten(slim(assemble(this.#validators)))));
  }
}

/**
 * A judge by one document alone, whose checks are of the open or of the closed world as their `this` says. They carry their
 * schemas, so what nothing checks is cut off first.
 */
export function bareJudge({ tree, document }: Bundle): Judge {
  const copy = structuredClone(document);
  for (const { value: schema } of schemas(copy)) {
    for (const name of Object.keys(schema)) {
      if (name.startsWith("x-") || ["description", "deprecated", "title"].includes(name)) delete schema[name];
    }
  }
  const isRead = readsEvaluated(copy);
  const answered = answeredSchemas(copy);
  const closed = closable(copy).filter((schema) => answered.has(schema));
  for (const schema of closed) (schema as Record<string, unknown>)[UNDECLARED] = false;
  return new Judge({ [DOCUMENT_KEY]: copy }, tree, (ajv) => {
    Object.assign(ajv.opts.code, { source: true, esm: true, optimize: 1 });
    ajv.opts.passContext = true;
    ajv.opts.unevaluated ||= !closed.every(isPlain);
    addWorldKeywords(ajv, isRead);
  });
}

/** The schemas of the bodies of answers, and all that they name: these alone are asked for what they do not know. */
function answeredSchemas(document: OpenApiDocument): ReadonlySet<unknown> {
  const bodies = listOperations(document).flatMap(({ responses }) => responses.flatMap(({ body }) => body ?? []));
  const found = new Set<unknown>(bodies.map(({ media }) => media.schema));
  // What is added while it is walked is walked too, and only once.
  for (const value of found) {
    const { $ref } = value as Schema;
    if ($ref !== undefined) found.add(resolvePointer(document, $ref));
    const node = { kind: "schema", value, path: [], keyword: "", conditional: false };
    for (const child of children(node)) if (isObject(child.value)) found.add(child.value);
  }
  return found;
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
