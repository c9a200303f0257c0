import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { expect, test } from "vitest";

test("one file with a client, unwrap and OAuth has at most 11.5 kB, gzipped, and no validators", async () => {
  const { metafile, outputFiles } = await build({
    stdin: {
      contents: `export { createHelpScoutClient, unwrap } from "./generated/help-scout/index.js"`,
      resolveDir: process.cwd(),
      loader: "ts",
    },
    bundle: true,
    minify: true,
    metafile: true,
    format: "esm",
    target: "es2022",
    write: false,
  });
  const sources = Object.keys(metafile.inputs);
  expect(sources).toContain("src/client/oauth.ts");
  expect(sources.filter((source) => source.includes("validators"))).toEqual([]);
  expect(gzipSync(outputFiles[0]!.contents, { level: 9 }).length).toBeLessThanOrEqual(11.5 * 1024);
});
