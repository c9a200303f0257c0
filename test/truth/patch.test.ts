import { describe, expect, test } from "vitest";
import { applyPatch, PatchError } from "../../scripts/lib/patch.js";

describe("a patch", () => {
  const value = { list: [1, 2], "a/b": { x: null } };
  test.each([
    [
      { op: "replace", path: "/a~1b/x", value: 1 },
      { list: [1, 2], "a/b": { x: 1 } },
    ],
    [
      { op: "remove", path: "/list/0" },
      { list: [2], "a/b": { x: null } },
    ],
    [
      { op: "add", path: "/list/-", value: 3 },
      { list: [1, 2, 3], "a/b": { x: null } },
    ],
    [
      { op: "add", path: "/c", value: 3 },
      { list: [1, 2], "a/b": { x: null }, c: 3 },
    ],
    [{ op: "replace", path: "", value: 0 }, 0],
  ] as const)("%j changes one place", (patch, changed) => {
    expect(applyPatch(value, patch)).toEqual(changed);
    expect(value).toEqual({ list: [1, 2], "a/b": { x: null } });
  });

  test.each([
    { op: "remove", path: "/none" },
    { op: "replace", path: "/list/2", value: 1 },
    { op: "add", path: "/list", value: 1 },
    { op: "remove", path: "" },
    { op: "replace", path: "/list/0/x", value: 1 },
  ] as const)("%j does not fit", (patch) => {
    expect(() => applyPatch(value, patch)).toThrow(PatchError);
  });
});
