import type { Interpreter } from "./interpreter.js";
import { below, isObject, type SchemaObject } from "./schema.js";

/** A schema inside another one: which keyword of the parent holds it. */
export interface Use {
  readonly parent: SchemaObject;
  readonly keyword: string;
}

/** A schema of the document with its place and all places that it is used from. */
export interface SchemaNode {
  readonly schema: SchemaObject;
  readonly pointer: string;
  readonly uses: readonly Use[];
  /** True where it judges a value of its own: a member, an item or the whole, and no branch or target of a `$ref`. */
  readonly ownsValue: boolean;
}

const ONE = ["additionalProperties", "items", "unevaluatedProperties", "not", "if", "then", "else", "propertyNames"];
const MANY = ["properties", "patternProperties", "prefixItems", "allOf", "anyOf", "oneOf", "dependentSchemas"];
const OWN_VALUE = new Set(["properties", "patternProperties", "additionalProperties", "items", "prefixItems"]);

/** Lists the schemas that can be reached from the given places of a document, each once. */
export function listNodes(interpreter: Interpreter, pointers: readonly string[]): SchemaNode[] {
  const nodes = new Map<SchemaObject, SchemaNode & { uses: Use[]; ownsValue: boolean }>();
  const visit = (schema: unknown, pointer: string, use?: Use): void => {
    if (!isObject(schema)) return;
    const ownsValue = use === undefined || OWN_VALUE.has(use.keyword);
    const known = nodes.get(schema);
    if (known !== undefined) {
      if (use !== undefined) known.uses.push(use);
      known.ownsValue ||= ownsValue;
      return;
    }
    nodes.set(schema, { schema, pointer, uses: use === undefined ? [] : [use], ownsValue });
    if (typeof schema.$ref === "string") {
      visit(interpreter.resolve(schema.$ref), schema.$ref, { parent: schema, keyword: "$ref" });
    }
    for (const keyword of ONE) visit(schema[keyword], below(pointer, keyword), { parent: schema, keyword });
    for (const keyword of MANY) {
      for (const [name, child] of Object.entries((schema[keyword] as object | undefined) ?? {})) {
        visit(child, below(below(pointer, keyword), name), { parent: schema, keyword });
      }
    }
  };
  for (const pointer of pointers) visit(interpreter.resolve(pointer), pointer);
  return [...nodes.values()];
}
