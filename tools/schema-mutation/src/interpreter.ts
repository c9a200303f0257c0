import { ANNOTATIONS, KEYWORDS, type Evaluation, type Keyword } from "./keywords.js";
import { resolve, type Schema, type SchemaObject } from "./schema.js";

/** What a schema document needs beside itself to be judged by. */
export interface Dialect {
  /** Checks of `format`, by name; formats without a check decide nothing. */
  readonly formats: Readonly<Record<string, (value: unknown) => boolean>>;
}

/** Is told of each verdict of an exhaustive evaluation. */
export interface Observer {
  enter(schema: SchemaObject, path: string, value: unknown): void;
  keyword(name: string, verdict: boolean): void;
  leave(verdict: boolean): void;
}

type Program = readonly { readonly name: string; readonly keyword: Keyword; readonly argument: never }[];

/**
 * Judges values by the schemas of one document, without compiling: one schema at a time can be replaced by a mutant at no
 * cost. Knows the keywords of JSON Schema 2020-12 that {@link KEYWORDS} lists, and throws on others.
 */
export class Interpreter implements Evaluation {
  readonly formats: Dialect["formats"];
  readonly #document: object;
  readonly #programs = new WeakMap<SchemaObject, Program>();
  readonly #references = new Map<string, Schema>();
  #original: SchemaObject | undefined;
  #replacement: Schema = true;
  #observer: Observer | undefined;

  constructor(document: object, { formats }: Dialect) {
    this.#document = document;
    this.formats = formats;
  }

  /** True while an observer looks on, who has to see every part. */
  get exhaustive(): boolean {
    return this.#observer !== undefined;
  }

  /** Judges a value. */
  accepts(schema: Schema, value: unknown): boolean {
    return this.judge(schema, value, "");
  }

  /** Judges a value while `replacement` stands for each use of `original`, an object of the document. */
  acceptsWith(original: SchemaObject, replacement: Schema, schema: Schema, value: unknown): boolean {
    this.#original = original;
    this.#replacement = replacement;
    try {
      return this.judge(schema, value, "");
    } finally {
      this.#original = undefined;
    }
  }

  /** Judges a value and tells the observer all about it. */
  observe(schema: Schema, value: unknown, observer: Observer): boolean {
    this.#observer = observer;
    try {
      return this.judge(schema, value, "");
    } finally {
      this.#observer = undefined;
    }
  }

  judge(given: Schema, value: unknown, path: string, seen?: Set<string>): boolean {
    const schema = given === this.#original ? this.#replacement : given;
    if (typeof schema === "boolean") return schema;
    const own = schema.unevaluatedProperties === undefined ? seen : new Set<string>();
    this.#observer?.enter(schema, path, value);
    let verdict = true;
    for (const { name, keyword, argument } of this.#program(schema)) {
      const passes = keyword(argument, value, path, this, own, schema);
      this.#observer?.keyword(name, passes);
      verdict &&= passes;
      if (!verdict && !this.exhaustive) return false;
    }
    if (own !== seen) for (const name of own ?? []) seen?.add(name);
    this.#observer?.leave(verdict);
    return verdict;
  }

  resolve(reference: string): Schema {
    const known = this.#references.get(reference);
    if (known !== undefined) return known;
    const schema = resolve(this.#document, reference) as Schema | undefined;
    if (schema === undefined) throw new Error(`\`$ref: ${reference}\` leads nowhere in the document.`);
    this.#references.set(reference, schema);
    return schema;
  }

  #program(schema: SchemaObject): Program {
    const known = this.#programs.get(schema);
    if (known !== undefined) return known;
    const strange = Object.keys(schema).find((name) => !isKnown(name));
    if (strange !== undefined) throw new Error(`The keyword \`${strange}\` is not supported; add it to keywords.ts.`);
    const program = Object.entries(KEYWORDS)
      .filter(([name]) => schema[name] !== undefined)
      .map(([name, keyword]) => ({ name, keyword, argument: schema[name] as never }));
    this.#programs.set(schema, program);
    return program;
  }
}

function isKnown(name: string): boolean {
  return name in KEYWORDS || ANNOTATIONS.has(name) || name.startsWith("x-");
}
