import { readdirSync } from "node:fs";
import { join } from "node:path";
import { build, type BuildOptions } from "esbuild";

const LAYOUT = {
  format: "esm",
  target: "es2022",
  charset: "utf8",
  legalComments: "none",
} as const satisfies BuildOptions;

/** The one module of ours that gives on what a package has. Its code is put in, so that users need not install the package. */
const PACKAGED = "validation/formats";

/** Compiles modules, each with a map to its source. Comments stay in the sources and in the declarations. */
export async function writeCode(from: string, to: string): Promise<void> {
  const files = readdirSync(from, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts"));
  const own = files.filter((file) => file !== `${PACKAGED}.ts`).map((file) => join(from, file));
  await build({ ...LAYOUT, entryPoints: own, outbase: from, outdir: to, sourcemap: true, sourcesContent: false });
  const packaged = { in: join(from, `${PACKAGED}.ts`), out: PACKAGED };
  await build({ ...LAYOUT, entryPoints: [packaged], outdir: to, bundle: true, minify: true });
}
