import type { ValidateFunction } from "ajv/dist/2020.js";
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
import * as failures from "../../src/validation/failures.js";
import * as runtime from "../../src/validation/runtime.js";
import { shorten } from "./shorten.js";
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
  code(): string {
    const code = withoutRequire(shorten(slim(assemble(this.#validators))));
    const imports = Object.entries(HELPERS).flatMap(([file, names]) => {
      const used = names.filter((name) => new RegExp(`\\b${name}\\b`).test(code));
      return used.length > 0 ? [`import { ${used.join(", ")} } from "../../src/validation/${file}.js";\n`] : [];
    });
    return imports.join("") + code;
  }
}

/** What compiled code calls, by the modules of `src/validation/`. */
const HELPERS = { failures: Object.keys(failures), formats: ["fullFormats"], runtime: Object.keys(runtime) };

const known = new WeakMap<Bundle, Judge>();

/** The judge whose checks are compiled into the outputs of a bundle, made once for it. */
export function compilingJudge(bundle: Bundle): Judge {
  if (!known.has(bundle)) known.set(bundle, bareJudge(bundle));
  return known.get(bundle)!;
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

const REQUIRED = /= require\("(ajv-formats\/dist\/formats|ajv\/dist\/runtime\/(\w+))"\)\.(\w+)([^;]*);/g;

/**
 * What Ajv requires when values are checked is imported of our own modules. It is read by calls, of which a bundler knows by a
 * note that it may leave them out.
 */
function withoutRequire(code: string): string {
  return code.replace(REQUIRED, (_, path: string, helper: string | undefined, exported: string, member: string) => {
    const name = helper ?? exported;
    if (!Object.values(HELPERS).flat().includes(name)) {
      throw new Error(`Compiled checks ask for ${path}; let src/validation/runtime.ts have it, too.`);
    }
    return `= /* @__PURE__ */ (() => ${name}${member})();`;
  });
}
