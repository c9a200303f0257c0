import { describe, expect, test } from "vitest";
import { tools } from "../../scripts/compat/generators/tools/all.js";
import { differing, versionProblems } from "../../scripts/compat/page/versions.js";

test.each([
  ["TypeScript", 15, /^TypeScript /],
  ["other languages or kinds", 6, /^(Other languages|Servers, validators and mocks)$/],
  ["parsers", 5, /^Parsers$/],
])("the matrix has enough tools: %s, %i or more", (_, least, kinds) => {
  const makers = tools
    .filter(({ kind }) => kinds.test(kind))
    .map(({ name, package: from }) => (typeof from === "string" ? from : name));
  expect(new Set(makers).size).toBeGreaterThanOrEqual(least);
});

test("each client calls the mock, or says why not", () => {
  const clients = tools.filter(({ kind }) => kind === "TypeScript clients");
  expect(clients.filter(({ call, note }) => !call && !note).map(({ name }) => name)).toEqual([]);
  expect(clients.filter(({ call }) => call).length).toBeGreaterThan(10);
});

test("names of tools are unique, for results and failures are kept by them", () => {
  const names = tools.map(({ name }) => name);
  expect(names).toEqual([...new Set(names)]);
});

describe("results", () => {
  test("are of the versions that are pinned", () => {
    expect(versionProblems()).toEqual([]);
  });

  test.each([
    ["of another version", { maker: "2" }, { maker: "1" }, "maker: pinned is 2, and the results are of 1."],
    ["of a tool that never ran", { maker: "2" }, {}, "maker: pinned is 2, and the results are of none."],
    ["of a tool that is gone", {}, { maker: "1" }, "maker: pinned is no version, and the results are of 1."],
  ])("%s are told, with the command that makes them anew", (_, pins, results, told) => {
    expect(differing("generators", pins, results)).toEqual([`${told} Run \`npm run compat:generators\`.`]);
    expect(differing("generators", pins, pins)).toEqual([]);
  });
});
