/**
 * Walks an OpenAPI document as it is written: references stay, so every finding has the path and the line of its cause,
 * and nothing is found twice because it is referenced twice.
 *
 * @typedef {(string | number)[]} Path
 * @typedef {Record<string, unknown>} Dict
 * @typedef {{ kind: string, value: any, path: Path, keyword: string, conditional: boolean }} Node
 */

const OPERATIONS = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

const one = (/** @type {string} */ kind) => /** @type {const} */ ([kind, "one"]);
const list = (/** @type {string} */ kind) => /** @type {const} */ ([kind, "list"]);
const map = (/** @type {string} */ kind) => /** @type {const} */ ([kind, "map"]);

/**
 * For each kind of object, the kinds of its members.
 *
 * @type {Record<string, Record<string, readonly [kind: string, shape: "one" | "list" | "map"]>>}
 */
const GRAMMAR = {
  document: {
    info: one("info"),
    servers: list("server"),
    tags: list("tag"),
    paths: map("pathItem"),
    webhooks: map("pathItem"),
    components: one("components"),
  },
  components: {
    schemas: map("schema"),
    responses: map("response"),
    parameters: map("parameter"),
    requestBodies: map("requestBody"),
    headers: map("header"),
    securitySchemes: map("securityScheme"),
    callbacks: map("callback"),
    pathItems: map("pathItem"),
    examples: map("example"),
    links: map("link"),
  },
  pathItem: {
    parameters: list("parameter"),
    servers: list("server"),
    ...Object.fromEntries(OPERATIONS.map((method) => [method, one("operation")])),
  },
  operation: {
    "x-retry": one("retry"),
    servers: list("server"),
    parameters: list("parameter"),
    requestBody: one("requestBody"),
    responses: map("response"),
    callbacks: map("callback"),
  },
  callback: { "*": one("pathItem") },
  parameter: { schema: one("schema"), content: map("mediaType"), examples: map("example") },
  header: { schema: one("schema"), content: map("mediaType"), examples: map("example") },
  requestBody: { content: map("mediaType") },
  response: { headers: map("header"), content: map("mediaType"), links: map("link") },
  link: { server: one("server") },
  mediaType: { schema: one("schema"), encoding: map("encoding"), examples: map("example") },
  encoding: { headers: map("header") },
  server: { variables: map("serverVariable") },
  securityScheme: { flows: map("flow") },
  schema: {
    $defs: map("schema"),
    properties: map("schema"),
    patternProperties: map("schema"),
    dependentSchemas: map("schema"),
    allOf: list("schema"),
    anyOf: list("schema"),
    oneOf: list("schema"),
    prefixItems: list("schema"),
    items: one("schema"),
    contains: one("schema"),
    propertyNames: one("schema"),
    additionalProperties: one("schema"),
    unevaluatedItems: one("schema"),
    unevaluatedProperties: one("schema"),
    contentSchema: one("schema"),
    not: one("schema"),
    if: one("schema"),
    // oxlint-disable-next-line unicorn/no-thenable -- a keyword of JSON Schema
    then: one("schema"),
    else: one("schema"),
  },
};

/**
 * How the keywords of a schema that hold schemas hold them.
 *
 * @type {Readonly<Record<string, "one" | "list" | "map">>}
 */
export const SCHEMA_SHAPES = Object.fromEntries(
  Object.entries(GRAMMAR.schema ?? {}).map(([keyword, [, shape]]) => [keyword, shape]),
);

/** Keywords whose schemas only refine another one, so they need no description, format or members of their own. */
const CONDITIONS = new Set(["not", "if", "then", "else", "dependentSchemas", "propertyNames", "contains"]);

/**
 * @param {unknown} value
 * @returns {value is Record<string, any>}
 */
export const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);

/**
 * The members of a node that the specification knows.
 *
 * @param {Node} node
 * @returns {Generator<Node>}
 */
export function* children({ kind, value, path, conditional }) {
  const members = GRAMMAR[kind];
  if (!isObject(value) || !members) return;
  for (const [keyword, found] of Object.entries(value)) {
    const other = keyword.startsWith("x-") ? undefined : members["*"];
    const member = Object.hasOwn(members, keyword) ? members[keyword] : other;
    if (!member) continue;
    const [type, shape] = member;
    const below = conditional || CONDITIONS.has(keyword);
    const node = { kind: type, value: found, path: [...path, keyword], keyword, conditional: below };
    if (shape === "one") {
      yield node;
    } else if (shape === "list" ? Array.isArray(found) : isObject(found)) {
      for (const [key, item] of Object.entries(found)) {
        // A header may well be called `x-…`; only these two maps can be extended.
        const isExtension =
          key.startsWith("x-") && (keyword === "paths" || (kind === "operation" && keyword === "responses"));
        if (!isExtension) yield { ...node, value: item, path: [...node.path, shape === "list" ? Number(key) : key] };
      }
    }
  }
}

/**
 * What the rules of one run have walked: all of them walk the same document, and none of them changes it.
 *
 * @type {WeakMap<object, Node[]>}
 */
const walks = new WeakMap();

/** @type {{ run: object, document: unknown } | undefined} */
let current;

/**
 * Calls a rule. Its walks through the document are those of the rules before it in the same run.
 *
 * @template T
 * @param {object | undefined} run what stands for the run; nothing is kept where it is left out
 * @param {unknown} document
 * @param {() => T} call
 * @returns {T}
 */
export function walkOnce(run, document, call) {
  const before = current;
  current = run && { run, document };
  try {
    return call();
  } finally {
    current = before;
  }
}

/**
 * All objects of one kind, and boolean schemas, where they are written, parents first, each once.
 *
 * @param {unknown} document
 * @param {string} [kind] every kind when left out
 * @returns {Iterable<Node>}
 */
export function nodes(document, kind) {
  if (current?.document !== document) return walk(document, kind);
  const known = walks.get(current.run) ?? [...walk(document)];
  walks.set(current.run, known);
  return kind === undefined ? known : known.filter((node) => node.kind === kind);
}

/**
 * @param {unknown} document
 * @param {string} [kind]
 * @returns {Generator<Node>}
 */
function* walk(document, kind) {
  /** @type {Node[]} */
  const waiting = [{ kind: "document", value: document, path: [], keyword: "", conditional: false }];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    const isSchema = node.kind === "schema" && typeof node.value === "boolean";
    if (!isObject(node.value) && !isSchema) continue;
    if (kind === undefined || node.kind === kind) yield node;
    waiting.push(...children(node));
  }
}

/**
 * All schemas that are objects, where they are written.
 *
 * @param {unknown} document
 * @returns {Generator<Node>}
 */
export function* schemas(document) {
  for (const node of nodes(document, "schema")) if (isObject(node.value)) yield node;
}
