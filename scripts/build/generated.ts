import { readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { transform } from "esbuild";

const COMPILED_CHECKS = /^(closed-|mock-|verify-)?checks\.js$/;

/**
 * Makes generated code small: all of it loses its layout, and compiled checks lose their long names. Maps of generated files go,
 * too: their declarations say all that the sources say, with the same comments.
 */
export async function trimGenerated(folder: string): Promise<void> {
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const file = join(entry.parentPath, entry.name);
    if (entry.name.endsWith(".map")) rmSync(file);
    else if (entry.isFile()) writeFileSync(file, await trimmed(entry.name, withoutMap(readFileSync(file, "utf8"))));
  }
}

async function trimmed(name: string, code: string): Promise<string> {
  if (!name.endsWith(".js")) return code;
  const layout = { minifyWhitespace: true, minifySyntax: true, minifyIdentifiers: COMPILED_CHECKS.test(name) };
  const result = await transform(keepNotes(code), { ...layout, format: "esm", target: "es2022", charset: "utf8" });
  return result.code.replaceAll(`${NOTE}(`, "/*@__PURE__*/(");
}

const NOTE = "__noted_as_pure";

/** Bundlers leave out a call only where a comment says so, and esbuild keeps no comments. They travel as a word. */
function keepNotes(code: string): string {
  return code.replace(/\/\* @__PURE__ \*\/\s*(\w*)\(/g, (_, name: string) => (name ? `${NOTE}(${name})(` : `${NOTE}(`));
}

function withoutMap(code: string): string {
  return code.replace(/^\/\/# sourceMappingURL=.*\n?/m, "");
}
