import type { Schema } from "../../lib/openapi.js";
import { reachableFrom, refsOf } from "../schema/walk.js";
import type { Vendor } from "./vendor.js";

/** The schemas of a request are shown where the body is; those of the answers below. A schema of two bodies belongs to the first. */
export function bodySchemas(vendor: Vendor): ReadonlyMap<string, readonly string[]> {
  const shown = new Set<string>();
  return new Map(
    vendor.operations.map((operation) => {
      const names = reachableFrom(refsIn(operation.requestBody?.object.content), vendor.schemas);
      const own = names.filter((name) => name in vendor.schemas && !shown.has(name));
      for (const name of own) shown.add(name);
      return [operation.id, own];
    }),
  );
}

/** The schemas that only answers reach, in the order in which they mention them; those that nothing mentions come last. */
export function answerSchemas(vendor: Vendor): string[] {
  const shown = new Set([...bodySchemas(vendor).values()].flat());
  const answers = vendor.operations.flatMap(({ responses }) =>
    responses.flatMap(({ object }) => refsIn(object.content)),
  );
  const reached = reachableFrom(answers, vendor.schemas);
  return [...new Set([...reached, ...Object.keys(vendor.schemas)])].filter(
    (name) => name in vendor.schemas && !shown.has(name),
  );
}

function refsIn(content: Readonly<Record<string, { schema?: Schema }>> = {}): string[] {
  return Object.values(content).flatMap(({ schema }) => (schema === undefined ? [] : refsOf(schema)));
}
