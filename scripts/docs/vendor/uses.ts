import type { Use } from "../schema/section.js";
import { anchorOf, refsOf } from "../schema/walk.js";
import { operationAnchor, type Vendor } from "./vendor.js";

/** Where each schema is used: bodies and statuses first, then other schemas. */
export function usesOf(vendor: Vendor): ReadonlyMap<string, readonly Use[]> {
  const uses = new Map<string, Map<string, Use>>();
  const add = (schemas: readonly string[], use: Use): void => {
    for (const name of schemas) {
      const known = uses.get(name) ?? new Map<string, Use>();
      uses.set(name, known.set(use.anchor, use));
    }
  };
  for (const operation of vendor.operations) {
    const named = (label: string): string => (vendor.operations.length === 1 ? label : `${label} of ${operation.id}`);
    for (const { schema } of Object.values(operation.requestBody?.object.content ?? {})) {
      add(schema ? refsOf(schema) : [], {
        label: named("the body"),
        anchor: operationAnchor(vendor, operation, "body"),
      });
    }
    for (const { status, object } of operation.responses) {
      for (const { schema } of Object.values(object.content ?? {})) {
        add(schema ? refsOf(schema) : [], { label: named(status), anchor: operationAnchor(vendor, operation, status) });
      }
    }
  }
  for (const [owner, schema] of Object.entries(vendor.schemas))
    add(refsOf(schema), { label: owner, anchor: anchorOf(owner) });
  return new Map([...uses].map(([name, list]) => [name, [...list.values()]]));
}
