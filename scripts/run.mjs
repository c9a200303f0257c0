// Starts a command of package.json: answers from the cache where nothing changed, before anything heavy is loaded.
// The cache is `.cache/`, can be deleted at any time, and is not read where `CI` is set or with `--no-cache`.
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { resolve } from "node:path";
import { setFlagsFromString } from "node:v8";
import { CODE, fingerprint } from "./lib/fingerprint.mjs";

// A command is over before most functions have paid back what it costs to optimize them: a third of a cold run.
setFlagsFromString("--no-opt");

const CACHE = ".cache";
const DAY = 24 * 60 * 60 * 1000;

/** The parts of openapi-typescript that are used here. The whole of it brings an older Redocly along, for its command. */
const PARTS = `{
  ...require("openapi-typescript/dist/lib/ts.cjs"),
  ...require("openapi-typescript/dist/lib/utils.cjs"),
  transformSchema: require("openapi-typescript/dist/transform/index.cjs"),
}`;

/** Commands that only depend on files: with which options, what they read, and what they write or compare. */
const PURE = {
  generate: {
    // Writing and checking leave the same files behind, so that one answers for the other.
    knows: (/** @type {string[]} */ given) => given.every((option) => option === "--check"),
    reads: [...CODE, "specs", "redocly.yaml", "truth", ".prettierrc.json"],
    writes: ["generated", "docs/truth.md", "README.md"],
  },
  checks: {
    knows: (/** @type {string[]} */ given) => given.length === 0,
    reads: [...CODE, "specs", "redocly.yaml"],
    get writes() {
      return compiledChecks();
    },
  },
  lint: {
    knows: (/** @type {string[]} */ given) => given.length === 0,
    reads: [...CODE, "specs", "redocly.yaml"],
    writes: [],
  },
  docs: {
    knows: (/** @type {string[]} */ given) => given.join() === "--static",
    reads: [...CODE, "specs", "redocly.yaml", "docs", "CHANGELOG.md", "generated"],
    writes: ["site"],
  },
};

const [command = "", ...given] = process.argv.slice(2);
const options = given.filter((option) => option !== "--no-cache");
// CI makes the compiled checks once; its cold `generate --check` says whether they are what their sources make.
const isCold = process.env.CI && command !== "checks";
if (isCold || options.length < given.length) process.env.NO_CACHE = "1";
process.argv = [process.argv[0] ?? "node", `scripts/${command}.ts`, ...options];

const files = PURE[/** @type {keyof typeof PURE} */ (command)];
const isKnown = files !== undefined && files.knows(options) && !process.env.NO_CACHE;
const record = `${CACHE}/${command}.json`;
const before = isKnown ? fingerprint(files.reads) : "";
const known = isKnown ? read(record) : undefined;
if (known !== undefined && known.reads === before && known.writes === fingerprint(files.writes)) {
  process.stdout.write(known.output);
} else {
  const output = await capture(async () => {
    await import(pathToFileURL(await compile()).href);
  });
  if (isKnown && !process.exitCode && fingerprint(files.reads) === before) {
    write(record, JSON.stringify({ reads: before, writes: fingerprint(files.writes), output }));
  }
}

/** The generated files that are not committed. */
function compiledChecks() {
  const files = existsSync("generated") ? readdirSync("generated", { recursive: true, encoding: "utf8" }) : [];
  return files
    .filter((file) => /\bchecks\.ts$/.test(file))
    .map((file) => `generated/${file}`)
    .sort();
}

/** @param {string} file */
function read(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return undefined;
  }
}

/**
 * @param {string} file
 * @param {string} text
 */
function write(file, text) {
  mkdirSync(CACHE, { recursive: true });
  const fresh = `${file}.${process.pid}`;
  writeFileSync(fresh, text);
  renameSync(fresh, file);
}

/**
 * Runs a command and returns what it printed, which is printed all the same.
 *
 * @param {() => Promise<void>} main
 */
async function capture(main) {
  let output = "";
  const print = process.stdout.write.bind(process.stdout);
  process.stdout.write = /** @type {typeof print} */ (
    (/** @type {string} */ text, /** @type {any[]} */ ...rest) => {
      output += text;
      return print(text, ...rest);
    }
  );
  await main();
  process.stdout.write = print;
  return output;
}

/**
 * Lets large CommonJS packages be required. Where they are imported, Node reads them twice more, to learn their format and their
 * exports: for the nine megabytes of TypeScript that takes half a second.
 *
 * @param {import("esbuild").PluginBuild} build
 */
function requireLargePackages(build) {
  build.onResolve({ filter: /^(openapi-typescript|typescript)(\/|$)/ }, ({ path, kind }) =>
    kind === "require-call" ? { path, external: true } : { path, namespace: "required" },
  );
  build.onLoad({ filter: /./, namespace: "required" }, ({ path }) => ({
    contents: `module.exports = ${path === "openapi-typescript" ? PARTS : `require(${JSON.stringify(path)})`};`,
  }));
}

/** Compiles the command to plain JavaScript: Node loads that faster than it asks a compiler for each file. */
async function compile() {
  const name = `scripts-${fingerprint(CODE).slice(0, 16)}`;
  const folder = resolve(CACHE, name);
  const entry = `${folder}/${command}.js`;
  if (!process.env.NO_CACHE && existsSync(entry)) return entry;
  const { build } = await import("esbuild");
  const fresh = `${folder}.${process.pid}`;
  await build({
    entryPoints: [`scripts/${command}.ts`],
    outdir: fresh,
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "node",
    target: "node20",
    packages: "external",
    plugins: [{ name: "require-large-packages", setup: requireLargePackages }],
    banner: {
      js: `import { createRequire as requireAt } from "node:module"; const require = requireAt(import.meta.url);`,
    },
    // Our own workspace is TypeScript, which Node does not load.
    alias: { "schema-mutation": "./tools/schema-mutation/src/index.ts" },
    sourcemap: "linked",
    logLevel: "error",
  });
  mkdirSync(folder, { recursive: true });
  for (const file of readdirSync(fresh)) renameSync(`${fresh}/${file}`, `${folder}/${file}`);
  rmSync(fresh, { recursive: true });
  for (const other of readdirSync(CACHE)) {
    const path = `${CACHE}/${other}`;
    const isOld = other.startsWith("scripts-") && Date.now() - statSync(path).mtimeMs > DAY;
    if (isOld) rmSync(path, { recursive: true, force: true });
  }
  return entry;
}
