import type { ParameterPlace } from "./mock/contract.js";

/** Where parameters stand that a call can be made with. */
export const PLACES: readonly ParameterPlace[] = ["path", "query", "header"];

/** The name by which a parameter's value is found: that of a header has no case. */
export function wireName({ in: place, name }: { readonly in: string; readonly name: string }): string {
  return place === "header" ? name.toLowerCase() : name;
}
