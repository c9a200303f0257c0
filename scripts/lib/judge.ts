import type { ValidateFunction } from "ajv/dist/2020.js";
import { createAjv } from "./ajv.js";
import type { OpenApiDocument } from "./openapi.js";

/** Validators of the schemas of some documents, which are known by their keys; each is compiled once, when it is asked for. */
export class Judge {
  // A schema that many name is compiled once and called, and not copied into each.
  readonly #ajv = createAjv({ code: { source: true, esm: true }, inlineRefs: false });
  readonly #known = new Map<string, ValidateFunction>();

  constructor(documents: Readonly<Record<string, OpenApiDocument>>) {
    for (const [key, document] of Object.entries(documents)) this.#ajv.addSchema(document as object, key);
    // What is evaluated is noted beside each function, which keeps bundlers from leaving out those that nobody calls.
    this.#ajv.opts.unevaluated = /"unevaluated(Properties|Items)"/.test(JSON.stringify(documents));
  }

  /** The validator of the schema at a JSON pointer of a document. */
  at(key: string, pointer: string): ValidateFunction {
    const place = `${key}${encodeURI(pointer)}`;
    const known = this.#known.get(place);
    if (known !== undefined) return known;
    const validate = this.#ajv.getSchema(place) ?? this.of({ $ref: place });
    this.#known.set(place, validate);
    return validate;
  }

  /** The validator of a schema whose references begin with the keys of documents. */
  of(schema: object): ValidateFunction {
    return this.#ajv.compile(schema);
  }
}
