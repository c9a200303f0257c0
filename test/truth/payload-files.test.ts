import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { listOperations } from "../../scripts/lib/operations.js";
import { readOrigins } from "../../scripts/truth/origins.js";
import { readPayloads } from "../../scripts/truth/payloads.js";
import { readRefused } from "../../scripts/truth/refused.js";
import { apis } from "./support.js";

const { bundle } = apis.find(({ name }) => name === "helpcrunch")!;
const operation = listOperations(bundle.document)[0]!.id;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "payloads-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function write(file: string, text: string): void {
  const path = join(folder, "examples", operation, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

const here = (): typeof bundle => ({ ...bundle, api: { ...bundle.api, folder } });

describe("refused.yaml", () => {
  const entry = (change: string, rest = "reason: because"): string =>
    `- twin: request.minimal\n  change: { ${change} }\n  ${rest}\n`;

  test("holds payloads that are made of an example by one change", () => {
    write("refused.yaml", entry("op: remove, path: /customer", "reason: None is named.\n  source: excerpt"));
    expect(readRefused(here())).toMatchObject([
      { part: "request", place: "/customer", value: { application: 5127 }, reason: "None is named.", origin: "ours" },
    ]);
  });

  test.each([
    { what: "no reason", text: entry("op: remove, path: /customer", "source: excerpt"), says: ":1:3 error" },
    {
      what: "a source that is not declared",
      text: entry("op: remove, path: /customer", "reason: x\n  source: gossip"),
      says: "No source is called `gossip`",
    },
    {
      what: "a twin that does not exist",
      text: entry("op: remove, path: /x").replace("minimal", "odd"),
      says: "There is no example request.odd.json",
    },
    {
      what: "a change that does not fit the twin",
      text: entry("op: remove, path: /none"),
      says: "there is no member `none`",
    },
    {
      what: "a parameter that does not exist",
      text: entry("op: replace, path: /path/x, value: 1").replace("request.minimal", "parameters"),
      says: "no such value among its parameters",
    },
    {
      what: "a member that nobody reads",
      text: entry("op: remove, path: /customer", "reason: x\n  sauce: y"),
      says: "`sauce` is not read here",
    },
    {
      what: "an origin of others without a source",
      text: entry("op: remove, path: /customer", "reason: x\n  origin: page"),
      says: "Write `source:`",
    },
    { what: "something that is no list", text: "twin: x", says: "Write a list here" },
    { what: "text that is no YAML", text: "- [", says: ":1:" },
  ])("with $what is an error that names file and line", ({ text, says }) => {
    write("refused.yaml", text);
    expect(() => readRefused(here())).toThrow(says);
    expect(() => readRefused(here())).toThrow(`${join(folder, "examples", operation, "refused.yaml")}:`);
  });
});

describe("origins.yaml", () => {
  test("says who wrote a payload; what it does not name is ours", () => {
    write("seen/request.page.json", '{"customer": 1, "application": 2}');
    write("origins.yaml", "seen/request.page: { origin: page, source: excerpt }\n");
    const payloads = readPayloads(here());
    expect(payloads.filter(({ origin }) => origin === "page")).toMatchObject([{ part: "request", valid: true }]);
    expect(payloads.filter(({ origin }) => origin === "ours")).toHaveLength(bundle.examples.length);
  });

  test.each([
    { what: "no entry for a seen payload", files: { "seen/400.page.json": "{}" }, says: "Say in" },
    {
      what: "an entry for nothing",
      files: { "origins.yaml": "seen/x: { origin: page, source: excerpt }" },
      says: "There is no payload",
    },
    {
      what: "an unknown origin",
      files: { "seen/400.a.json": "{}", "origins.yaml": "seen/400.a: { origin: rumour, source: excerpt }" },
      says: "Write `origin:` recording, page, client",
    },
    {
      what: "no source",
      files: { "seen/400.a.json": "{}", "origins.yaml": "seen/400.a: { origin: page }" },
      says: "Write `source:`",
    },
    {
      what: "an undeclared source",
      files: { "seen/400.a.json": "{}", "origins.yaml": "seen/400.a: { origin: page, source: gossip }" },
      says: "No source is called `gossip`",
    },
    {
      what: "a payload that is no JSON",
      files: { "seen/400.a.json": "{", "origins.yaml": "seen/400.a: { origin: page, source: excerpt }" },
      says: "Not JSON",
    },
    { what: "a payload of no part", files: { "seen/odd.json": "{}" }, says: "Call it `<part>.<name>.json`" },
  ])("with $what is an error", ({ files, says }) => {
    for (const [file, text] of Object.entries(files)) write(file, text);
    expect(() => readOrigins(here())).toThrow(says);
  });
});
