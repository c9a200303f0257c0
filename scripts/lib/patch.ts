import { parsePointer } from "../../src/pointer.js";

/** One operation of a JSON Patch (RFC 6902) that changes one place. */
export interface Patch {
  readonly op: "add" | "remove" | "replace";
  /** JSON pointer of the place; `-` at its end is the place after the last item of a list. */
  readonly path: string;
  /** The new value; absent for `remove`. */
  readonly value?: unknown;
}

/** The patch does not fit the value that it is applied to. */
export class PatchError extends Error {}

/** Applies a patch and returns the changed copy; what is not on the way to the place is shared with the original. */
export function applyPatch(original: unknown, patch: Patch): unknown {
  const segments = parsePointer(patch.path);
  const refuse = (why: string): never => {
    throw new PatchError(`${patch.op} ${patch.path}: ${why}`);
  };
  const visit = (value: unknown, depth: number): unknown => {
    if (depth === segments.length) {
      return patch.op === "replace" && "value" in patch
        ? patch.value
        : refuse("only `replace` with a value fits the whole");
    }
    const name = segments[depth]!;
    const last = depth === segments.length - 1;
    if (Array.isArray(value)) {
      const index = name === "-" && patch.op === "add" ? value.length : Number(name);
      const end = last && patch.op === "add" ? value.length : value.length - 1;
      if (!Number.isInteger(index) || index < 0 || index > end) return refuse(`there is no item ${name}`);
      if (!last) return value.with(index, visit(value[index], depth + 1));
      if (patch.op === "remove") return value.toSpliced(index, 1);
      return value.toSpliced(index, patch.op === "add" ? 0 : 1, patch.value);
    }
    if (typeof value !== "object" || value === null)
      return refuse(`\`${name}\` is asked of a value that has no members`);
    const members = value as Readonly<Record<string, unknown>>;
    const present = Object.hasOwn(members, name);
    if (!last)
      return present
        ? { ...members, [name]: visit(members[name], depth + 1) }
        : refuse(`there is no member \`${name}\``);
    if (patch.op === "add" && present) return refuse(`the member \`${name}\` is there already; use \`replace\``);
    if (patch.op !== "add" && !present) return refuse(`there is no member \`${name}\``);
    if (patch.op === "remove") return Object.fromEntries(Object.entries(members).filter(([other]) => other !== name));
    return { ...members, [name]: patch.value };
  };
  return visit(original, 0);
}
