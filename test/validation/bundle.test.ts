import { build } from "esbuild";
import { expect, test } from "vitest";

/** Bundles a line of an application into one file, without code splitting, and returns it. */
async function bundle(contents: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: process.cwd(), loader: "ts" },
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2022",
    write: false,
  });
  return outputFiles[0]!.text;
}

const CLIENTS = [
  ["channel-talk", "createChannelTalkClient"],
  ["help-scout", "createHelpScoutClient"],
  ["helpcrunch", "createHelpCrunchClient"],
  ["imichat", "createImiChatClient"],
] as const;

/** The name that the code of Ajv has for where a mistake is; no other code says it. */
const COMPILED = "instancePath";

test.each(CLIENTS)("a client of %s carries no validators", async (vendor, name) => {
  const code = await bundle(`export { ${name} } from "./generated/${vendor}/index.js"`);
  expect(code.includes(COMPILED)).toBe(false);
});

test("a schema that is imported alone carries neither other schemas nor the closed world", async () => {
  const one = await bundle(`export { ChatThreadCreate } from "./generated/help-scout/validators.js"`);
  expect([COMPILED, "customer", "logRef", "unevaluatedProperties"].filter((word) => one.includes(word))).toEqual([
    COMPILED,
    "customer",
  ]);
});

test("the validators of an operation carry what they check", async () => {
  const all = await bundle(`export { createChatThread } from "./generated/help-scout/validators.js"`);
  expect(["logRef", "unevaluatedProperties"].filter((word) => all.includes(word))).toHaveLength(2);
});
