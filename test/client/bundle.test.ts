import { gzipSync } from "node:zlib";
import { build, type Metafile } from "esbuild";
import { describe, expect, test, vi } from "vitest";

const CLIENTS = [
  ["channel-talk", "createChannelTalkClient"],
  ["help-scout", "createHelpScoutClient"],
  ["helpcrunch", "createHelpCrunchClient"],
  ["imichat", "createImiChatClient"],
] as const;

interface Bundle {
  readonly metafile: Metafile;
  readonly entry: string;
  readonly text: (output: string) => string;
}

/** Bundles one vendor's client as an application would, with what is imported lazily in files of its own. */
async function bundle(vendor: string, name: string): Promise<Bundle> {
  const { metafile, outputFiles } = await build({
    stdin: {
      contents: `export { ${name} } from "./generated/${vendor}/index.js"`,
      resolveDir: process.cwd(),
      loader: "ts",
    },
    bundle: true,
    splitting: true,
    minify: true,
    metafile: true,
    format: "esm",
    target: "es2022",
    outdir: "out",
    write: false,
  });
  return {
    metafile,
    entry: Object.keys(metafile.outputs).find((output) => metafile.outputs[output]!.entryPoint === "<stdin>")!,
    text: (output) => outputFiles.find(({ path }) => path.replaceAll("\\", "/").endsWith(output))!.text,
  };
}

/** The entry and all that it imports statically: what is loaded before the first call. */
function loadedAtOnce({ metafile, entry }: Bundle): string[] {
  const files = new Set([entry]);
  for (const file of files) {
    for (const { kind, path } of metafile.outputs[file]!.imports) if (kind === "import-statement") files.add(path);
  }
  return [...files];
}

describe.each(CLIENTS)("a bundle of %s", (vendor, name) => {
  test("has at most 4,000 bytes, gzipped", async () => {
    const result = await bundle(vendor, name);
    const code = loadedAtOnce(result).map(result.text).join("");
    expect(gzipSync(code, { level: 9 }).length).toBeLessThanOrEqual(4000);
  });

  test("loads openapi-fetch, validators and OAuth only when they are used", async () => {
    const result = await bundle(vendor, name);
    const sourcesOf = (outputs: readonly string[]): string[] =>
      outputs.flatMap((output) => Object.keys(result.metafile.outputs[output]!.inputs));
    const lazy = [
      "node_modules/openapi-fetch/dist/index.mjs",
      "src/client/engine.ts",
      "src/client/validate.ts",
      "src/client/oauth.ts",
      `generated/${vendor}/validators.ts`,
    ];
    expect(sourcesOf(Object.keys(result.metafile.outputs))).toEqual(expect.arrayContaining(lazy));
    for (const source of lazy) expect(sourcesOf(loadedAtOnce(result))).not.toContain(source);
  });
});

test("a named call imports neither openapi-fetch nor validators nor OAuth", async () => {
  vi.resetModules();
  const loaded: string[] = [];
  for (const name of ["engine", "validate", "oauth"]) {
    vi.doMock(`../../src/client/${name}.js`, async (original) => {
      loaded.push(name);
      return original();
    });
  }
  const { createHelpCrunchClient } = await import("../../generated/helpcrunch/index.js");
  const client = createHelpCrunchClient({
    auth: { bearer: "planted" },
    fetch: async () => new Response("{}", { status: 201, headers: { "content-type": "application/json" } }),
  });
  expect(await client.createChat({ body: { customer: 1, application: 2 } })).toMatchObject({ status: 201 });
  expect(loaded).toEqual([]);
  await client.POST("/chats", { body: { customer: 1, application: 2 } });
  expect(loaded).toEqual(["engine"]);
});
