import { refPath } from "./refs.js";
import { isObject, schemas } from "./walk.js";

/** @typedef {import("./walk.js").Path} Path */

/**
 * Where an entry of a mapping leads: a pointer, or the name of a component. Nothing for a reference to another file.
 *
 * @param {unknown} target
 * @returns {Path | undefined}
 */
export function mappedPath(target) {
  const isName = typeof target === "string" && /^[\w.-]+$/.test(target) && !/\.(ya?ml|json)$/i.test(target);
  return refPath(target) ?? (isName ? ["components", "schemas", target] : undefined);
}

/**
 * All entries of all discriminator mappings.
 *
 * @param {unknown} document
 * @returns {Generator<{ tag: string, target: unknown, path: Path }>}
 */
export function* mappings(document) {
  for (const { value, path } of schemas(document)) {
    const mapping = value.discriminator?.mapping;
    if (!isObject(mapping)) continue;
    for (const [tag, target] of Object.entries(mapping)) {
      yield { tag, target, path: [...path, "discriminator", "mapping", tag] };
    }
  }
}
