import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

const FOLDER = "src/client";
const MODULES = readdirSync(FOLDER).map((name) => ({ name, code: readFileSync(`${FOLDER}/${name}`, "utf8") }));

test.each([
  ["makes a client of openapi-fetch", /createFetchClient</, ["openapi-fetch.ts"]],
  ["calls `fetch`", /await fetch\(/, ["send.ts"]],
  // The transport copies what openapi-fetch has made, to authorize it or to send it again; a token is asked for beside all calls.
  ["makes a request", /new Request\(/, ["oauth.ts", "transport.ts"]],
  ["loads anything late", /\bimport\(/, []],
])("there is one road: who %s", (_, pattern, names) => {
  expect(MODULES.filter(({ code }) => pattern.test(code)).map(({ name }) => name)).toEqual(names);
});

test("the drawing of the layers, or what follows it, names each module", () => {
  const index = readFileSync(`${FOLDER}/index.ts`, "utf8").replaceAll(/\.\/([\w-]+)\.js/g, "$1.ts");
  const unnamed = MODULES.filter(({ name }) => name !== "index.ts" && !index.includes(name));
  expect(unnamed.map(({ name }) => name)).toEqual([]);
});
