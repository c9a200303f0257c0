import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { build } from "esbuild";

/** Style, scripts and pictures, which all pages share. */
export async function browserFiles(): Promise<Map<string, string | Uint8Array>> {
  // Commands are compiled into another folder, and are started in that of the project.
  const sources = resolve("scripts/docs");
  const files = new Map<string, string | Uint8Array>();
  const { outputFiles } = await build({
    entryPoints: {
      site: join(sources, "browser/site.ts"),
      search: join(sources, "browser/search.ts"),
      style: join(sources, "assets/site.css"),
    },
    outdir: "out",
    bundle: true,
    minify: true,
    write: false,
    target: "es2022",
    format: "iife",
  });
  for (const { path, text } of outputFiles) {
    const name = path.split(/[\\/]/).at(-1)!;
    files.set(name === "style.css" ? "site.css" : name, text);
  }
  for (const name of ["favicon.svg", "card.png"]) files.set(name, readFileSync(join(sources, "assets", name)));
  return files;
}
