import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { readCases, type Case } from "../../scripts/lib/cases.js";
import { listOperations } from "../../scripts/lib/operations.js";
import { apis } from "./support.js";

const { bundle } = apis.find(({ name }) => name === "helpcrunch")!;
const operation = listOperations(bundle.document)[0]!.id;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "cases-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Reads the cases of an API whose examples have this one file beside them. */
function readWith(file: string, content: unknown): Case[] {
  const path = join(folder, "examples", operation, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, typeof content === "string" ? content : JSON.stringify(content));
  return readCases({ ...bundle, api: { ...bundle.api, folder } });
}

describe("a file beside the examples", () => {
  test.each([
    {
      what: "a whole payload without a twin",
      file: "invalid/request.odd.json",
      content: { odd: 1 },
      says: "It has no twin",
    },
    { what: "a name of no known form", file: "invalid/odd.json", content: {}, says: "Call it `<part>.<reason>.json`" },
    {
      what: "a variant outside its folder",
      file: "invalid/request.full.variants.json",
      content: [],
      says: "Call it `<part>.<reason>.json`",
    },
    {
      what: "a twin that does not exist",
      file: "invalid/request.odd.faults.json",
      content: [{ op: "remove", path: "/a" }],
      says: "There is no example request.odd.json",
    },
    {
      what: "a change that does not fit the twin",
      file: "variants/request.full.variants.json",
      content: [
        {
          op: "remove",
          path: "/none",
        },
      ],
      says: "there is no member `none`",
    },
    {
      what: "a parameter that does not exist",
      file: "invalid/parameters.faults.json",
      content: [{ op: "replace", path: "/path/x", value: 1 }],
      says: "no such value among its parameters",
    },
    { what: "text that is no JSON", file: "invalid/request.odd.json", content: "{", says: "JSON" },
    {
      what: "a folder that nobody reads",
      file: "invalids/request.odd.json",
      content: {},
      says: "Only the folders `invalid` and `variants` are read here.",
    },
  ])("with $what is an error that names the file", ({ file, content, says }) => {
    const named = file.startsWith("invalids") ? "invalids" : file;
    expect(() => readWith(file, content)).toThrow(says);
    expect(() => readWith(file, content)).toThrow(join(folder, "examples", operation, named));
  });

  test("finds the twin of a whole payload, and the place of the change", () => {
    const [found] = readWith("invalid/request.text.json", { customer: "9120447", application: 5127 });
    expect(found).toMatchObject({
      valid: false,
      part: "request",
      place: "/customer",
      twin: { value: { customer: 9120447 } },
    });
  });

  test("applies each change to the twin alone", () => {
    const changes = [
      { reason: "missing", op: "remove", path: "/customer" },
      { reason: "null", op: "replace", path: "/application", value: null },
    ];
    const values = readWith("invalid/request.minimal.faults.json", changes).map(({ value }) => value);
    expect(values).toEqual([{ application: 5127 }, { customer: 9120447, application: null }]);
  });
});
