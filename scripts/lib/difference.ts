import { isDeepStrictEqual } from "node:util";
import { below } from "../../src/pointer.js";
import { isObject } from "./json.js";

/** Finds the one place at which two JSON values differ; undefined where they differ at none or at several. */
export function onlyDifference(left: unknown, right: unknown, path = ""): string | undefined {
  const places = differences(left, right, path);
  return places.length === 1 ? places[0] : undefined;
}

function differences(left: unknown, right: unknown, path: string): string[] {
  if (isDeepStrictEqual(left, right)) return [];
  if (isObject(left) && isObject(right)) {
    const names = new Set([...Object.keys(left), ...Object.keys(right)]);
    return [...names].flatMap((name) => {
      const place = below(path, name);
      const inBoth = Object.hasOwn(left, name) && Object.hasOwn(right, name);
      return inBoth ? differences(left[name], right[name], place) : [place];
    });
  }
  if (Array.isArray(left) && Array.isArray(right) && left.length === right.length) {
    return left.flatMap((item, index) => differences(item, right[index], below(path, index)));
  }
  return [path];
}
