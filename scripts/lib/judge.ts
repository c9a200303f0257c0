import type { Ajv2020, ValidateFunction } from "ajv/dist/2020.js";
import { createAjv } from "./ajv.js";
import type { OpenApiDocument } from "./openapi.js";
import { SourceError } from "./problems.js";
import { errorAt, type SourceTree } from "./source-tree.js";

/** Ajv prints the whole code of a schema that it cannot compile, beside the error that it throws. */
const QUIET = { log: console.log, warn: console.warn, error: () => {} };

/** Validators of the schemas of some documents, which are known by their keys; each is compiled once, when it is asked for. */
export class Judge {
  readonly #ajv: Ajv2020;
  readonly #known = new Map<string, ValidateFunction>();
  readonly #tree: Pick<SourceTree, "locate">;

  constructor(
    documents: Readonly<Record<string, OpenApiDocument>>,
    tree: Pick<SourceTree, "locate">,
    prepare: (ajv: Ajv2020) => void = () => {},
  ) {
    this.#tree = tree;
    this.#ajv = createAjv({
      // Shorter code would cost more time than the few examples of a schema save.
      code: { optimize: false },
      // A schema that many name is compiled once and called, and not copied into each.
      inlineRefs: false,
      // Redocly has looked at the schemas before.
      validateSchema: false,
      logger: QUIET,
    });
    this.#ajv.opts.unevaluated = readsEvaluated(documents);
    prepare(this.#ajv);
    for (const [key, document] of Object.entries(documents)) this.#ajv.addSchema(document as object, key);
  }

  /** The validator of the schema at a JSON pointer of a document. */
  at(key: string, pointer: string): ValidateFunction {
    const place = `${key}${encodeURI(pointer)}`;
    const known = this.#known.get(place);
    if (known !== undefined) return known;
    const validate = this.#compile(place, pointer);
    this.#known.set(place, validate);
    return validate;
  }

  /** The validator of a schema whose references begin with the keys of documents. */
  of(schema: object): ValidateFunction {
    return this.#ajv.compile(schema);
  }

  #compile(place: string, pointer: string): ValidateFunction {
    try {
      return this.#ajv.getSchema(place) ?? this.of({ $ref: place });
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      const message =
        "Too large to be checked: it has too many branches, or goes too deep. Let parts of it be schemas of their own.";
      throw new SourceError([errorAt(this.#tree, pointer, "schema-size", message)]);
    }
  }
}

/** Whether schemas ask which members and items others have evaluated; Ajv writes notes of it for all of them. */
export function readsEvaluated(documents: object): boolean {
  return /"unevaluated(Properties|Items)"/.test(JSON.stringify(documents));
}
