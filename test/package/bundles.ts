import { gzipSync } from "node:zlib";
import { build, type BuildOptions } from "esbuild";
import { build as viteBuild, type Rolldown } from "vite";
import { describe, expect, test } from "vitest";

/** The function that makes a client, by vendor. */
const CLIENTS = {
  "channel-talk": "createChannelTalkClient",
  "help-scout": "createHelpScoutClient",
  helpcrunch: "createHelpCrunchClient",
  imichat: "createImiChatClient",
} as const;

/** Most bytes of one file with `unwrap`, gzipped, as a browser gets it. */
const MOST = 12_000;

const importing = (vendor: keyof typeof CLIENTS): string =>
  `import { ${CLIENTS[vendor]}, unwrap } from "chat-contracts/${vendor}"; globalThis.all = [${CLIENTS[vendor]}, unwrap];`;

/** The files that a bundler makes of a program, each as a text. */
type Bundler = (contents: string, folder: string) => Promise<readonly string[]>;

const esbuild =
  (options: BuildOptions): Bundler =>
  async (contents, resolveDir) => {
    const stdin = { contents, resolveDir };
    const { outputFiles } = await build({
      stdin,
      bundle: true,
      minify: true,
      write: false,
      outdir: ".",
      logLevel: "error",
      ...options,
    });
    return outputFiles!.map(({ text }) => text);
  };

const vite: Bundler = async (contents, root) => {
  const entry = "virtual:entry";
  const program: Rolldown.Plugin = {
    name: "program",
    resolveId: (id, from) => (id === entry ? `${root}/entry.js` : from === undefined ? null : undefined),
    load: (id) => (id === `${root}/entry.js` ? contents : undefined),
  };
  const made = await viteBuild({
    configFile: false,
    root,
    logLevel: "silent",
    plugins: [program],
    build: { write: false, minify: true, rolldownOptions: { input: entry } },
  });
  return [made]
    .flat()
    .flatMap((each) => ("output" in each ? each.output : []))
    .map((file) => ("code" in file ? file.code : ""));
};

const BUNDLERS: Readonly<Record<string, Bundler>> = {
  "esbuild, with code splitting": esbuild({ format: "esm", splitting: true }),
  "esbuild, CommonJS": esbuild({ format: "cjs", platform: "node" }),
  "esbuild, for a script tag": esbuild({ format: "iife" }),
  Vite: vite,
};

/** What a client weighs that is bundled from the package. */
export function testBundles(folder: string): void {
  describe.each(Object.keys(CLIENTS) as (keyof typeof CLIENTS)[])("the client of %s", (vendor) => {
    test.each(Object.entries(BUNDLERS))("is one small file by %s", async (_, bundle) => {
      const files = await bundle(importing(vendor), folder);
      expect(files).toHaveLength(1);
      expect(gzipSync(files[0]!, { level: 9 }).length).toBeLessThanOrEqual(MOST);
    });

    test("leaves nothing behind where it is only named", async () => {
      const silent = esbuild({ format: "esm", logLevel: "silent" });
      expect(await silent(`import "chat-contracts/${vendor}";`, folder)).toEqual([""]);
    });
  });
}
