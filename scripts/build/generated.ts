import { readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { transform } from "esbuild";

const COMPILED_CHECKS = /\b(mock-|verify-)?checks\.ts$/;

/**
 * Compiles generated modules to small ones: all lose their layout, and compiled checks lose their long names. They have no
 * maps: their declarations say all that the sources say, with the same comments.
 */
export async function writeGenerated(from: string, to: string): Promise<void> {
  for (const file of readdirSync(to, { recursive: true, encoding: "utf8" })) {
    if (file.endsWith(".map")) rmSync(join(to, file));
    else if (file.endsWith(".d.ts")) writeFileSync(join(to, file), laidOut(readFileSync(join(to, file), "utf8")));
  }
  for (const file of readdirSync(from, { recursive: true, encoding: "utf8" })) {
    if (!file.endsWith(".ts")) continue;
    const code = await trimmed(file, readFileSync(join(from, file), "utf8"));
    writeFileSync(join(to, file.replace(/ts$/, "js")), code);
  }
}

async function trimmed(file: string, code: string): Promise<string> {
  const isChecks = COMPILED_CHECKS.test(file);
  const result = await transform(keepNotes(code), {
    loader: "ts",
    minifyWhitespace: true,
    minifySyntax: true,
    minifyIdentifiers: isChecks,
    // Checks carry their schemas, of which only lists of values are read.
    treeShaking: isChecks,
    tsconfigRaw: { compilerOptions: { verbatimModuleSyntax: true } },
    format: "esm",
    target: "es2022",
    charset: "utf8",
  });
  return result.code.replaceAll(`${NOTE}(`, "/*@__PURE__*/(");
}

const NOTE = "__noted_as_pure";

/** Bundlers leave out a call only where a comment says so, and esbuild keeps no comments. They travel as a word. */
function keepNotes(code: string): string {
  return code.replace(/\/\* @__PURE__ \*\/\s*(\w*)\(/g, (_, name: string) => (name ? `${NOTE}(${name})(` : `${NOTE}(`));
}

/** Code or declarations without the name of a map. */
export function withoutMap(text: string): string {
  return text.replace(/^\/\/# sourceMappingURL=.*\n?/m, "");
}

/** Declarations without the name of a map, and with one tab where the compiler writes four spaces. */
function laidOut(declarations: string): string {
  return withoutMap(declarations).replace(/^(?: {4})+/gm, (spaces) => "\t".repeat(spaces.length / 4));
}
