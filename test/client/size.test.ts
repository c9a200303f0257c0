import { gzipSync } from "node:zlib";
import { build, type Metafile } from "esbuild";
import { expect, test } from "vitest";

/** What a user's bundler makes of a program, in one file. */
async function bundle(contents: string): Promise<{ metafile: Metafile; size: number }> {
  const { metafile, outputFiles } = await build({
    stdin: { contents, resolveDir: process.cwd(), loader: "ts" },
    bundle: true,
    minify: true,
    metafile: true,
    format: "esm",
    target: "es2022",
    write: false,
  });
  return { metafile, size: gzipSync(outputFiles[0]!.contents, { level: 9 }).length };
}

test("one file with a client, unwrap and OAuth has at most 12 kB, gzipped, and no validators", async () => {
  const { metafile, size } = await bundle(
    `export { createHelpScoutClient, unwrap } from "./generated/help-scout/index.js"`,
  );
  const sources = Object.keys(metafile.inputs);
  expect(sources).toContain("src/client/oauth.ts");
  expect(sources.filter((source) => source.includes("validators"))).toEqual([]);
  expect(size).toBeLessThanOrEqual(12_000);
});

test("a client whose document has no OAuth brings none", async () => {
  const { metafile } = await bundle(`export { createHelpCrunchClient } from "./generated/helpcrunch/index.js"`);
  expect(Object.keys(metafile.inputs)).not.toContain("src/client/oauth.ts");
});
