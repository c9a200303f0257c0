import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { build } from "esbuild";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readApis } from "../../scripts/lib/apis.js";
import { testBundles } from "./bundles.js";
import { testCalls } from "./calls.js";
import { testEditor } from "./editor.js";
import { testMissingMsw } from "./missing-msw.js";
import { testMockServer } from "./mock-server.js";
import { testRecipes } from "./recipes.js";
import { runIn } from "./run-in.js";
import { runAction, runGitLab, runHook } from "./snippets.js";

const ROOT = resolve(import.meta.dirname, "../..");
const { devDependencies } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as {
  devDependencies: Record<string, string>;
};
const VENDORS = readApis().map(({ name }) => name);
const TOOLS = ["typescript", "@types/node", "msw", "@stoplight/spectral-cli"];

const PRESETS = ["generators", "evolution", "house"].map((preset) => `chat-contracts/spectral/${preset}`);
const LIBRARIES = [
  "chat-contracts",
  "chat-contracts/mock",
  "chat-contracts/spectral",
  ...PRESETS,
  "chat-contracts/redocly",
];

const CLI = "node_modules/.bin/chat-contracts";
const INSTALL = ["--ignore-scripts", "--no-audit", "--no-fund", "--prefer-offline", "--silent"];

/** What is found in the second file of the document. */
const FOUND = /Order\.yaml[^]*4:\d+\s+error\s+no-nullable/;

/** A document in two files. */
const SPLIT = `openapi: 3.1.0
info: { title: Orders, version: 1.0.0, description: What a shop sells. }
servers: [{ url: https://api.shop.example }]
paths: {}
components: { schemas: { Order: { $ref: Order.yaml } } }
`;

/** A document of somebody who knows nothing of our extensions. */
const STRANGER = `openapi: 3.1.0
info: { title: Orders, version: 1.0.0 }
paths: { /orders: { get: { responses: { "200": { description: The orders. } } } } }
`;

/** The empty project of a new user. */
const folder = mkdtempSync(join(tmpdir(), "chat-contracts-user-"));

const run = (program: string, args: readonly string[], cwd = folder): string => runIn(cwd, program, args);

interface Packed {
  readonly filename: string;
  readonly unpackedSize: number;
  readonly files: readonly { readonly path: string }[];
}

describe("the packed tarball in an empty project", () => {
  let packed: Packed;

  beforeAll(() => {
    // The last bracket opens npm's report; before it stands what the build printed.
    const report = run("npm", ["pack", "--json", "--silent", "--pack-destination", folder], ROOT);
    [packed] = JSON.parse(report.slice(report.indexOf("[\n"))) as [Packed];
    writeFileSync(join(folder, "package.json"), JSON.stringify({ private: true, type: "module" }));
    const tools = TOOLS.map((name) => `${name}@${devDependencies[name]}`);
    run("npm", ["install", ...INSTALL, `./${packed.filename}`, ...tools]);
  }, 300_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test("holds what users need and nothing else", () => {
    const paths = packed.files.map(({ path }) => path);
    const folders = new Set(paths.map((path) => path.replace(/^(dist\/\w+|generated|[\w-]+).*$/, "$1")));
    expect([...folders].sort()).toEqual([
      "LICENSE",
      "README",
      "dist/generated",
      "dist/src",
      "generated",
      "package",
      "shared",
      "spectral",
      "src",
    ]);
    expect(paths.filter((path) => /test|fixture|spec[s]\//.test(path))).toEqual([]);
  });

  // The renderings of all documents are 1.3 MB of them, declarations and checks of the largest document 0.7.
  test("is not heavier than 3 MB", () => {
    expect(packed.unpackedSize).toBeLessThan(3_000_000);
  });

  test("carries neither sources nor declarations that no entry leads to", () => {
    const paths = packed.files.map(({ path }) => path);
    const home = join(folder, "node_modules/chat-contracts");
    const named = new Set(
      paths
        .filter((path) => path.endsWith(".map"))
        .flatMap((path) => {
          const { sources } = JSON.parse(readFileSync(join(home, path), "utf8")) as { sources: string[] };
          return sources.map((source) => join(path, "..", source));
        }),
    );
    const unnamed = paths.filter((path) => /^src\/.*\.ts$/.test(path) && !named.has(path));
    // The build puts the code of a package in its place.
    expect(unnamed).toEqual(["src/validation/formats.ts"]);
    expect(paths.filter((path) => /^dist\/src\/(cli|verify)\/.*\.(d\.ts|map)$/.test(path))).toEqual([]);
  });

  test("leads from each line of our own code to the source that it was written in", () => {
    const home = join(folder, "node_modules/chat-contracts");
    const maps = packed.files.map(({ path }) => path).filter((path) => path.endsWith(".map"));
    expect(maps.filter((path) => path.endsWith(".d.ts.map")).length).toBeGreaterThan(20);
    expect(maps.filter((path) => path.endsWith(".js.map")).length).toBeGreaterThan(20);
    const missing = maps.flatMap((path) => {
      const { sources } = JSON.parse(readFileSync(join(home, path), "utf8")) as { sources: string[] };
      return sources.map((source) => join(home, path, "..", source)).filter((file) => !existsSync(file));
    });
    expect(missing).toEqual([]);
    // Where there is no map, nothing asks for one.
    const asking = packed.files.filter(({ path }) => /^dist\/.*\.(js|d\.ts)$/.test(path));
    const broken = asking.filter(({ path }) => {
      const named = /^\/\/# sourceMappingURL=(.+)$/m.exec(readFileSync(join(home, path), "utf8"))?.[1];
      return named !== undefined && !existsSync(join(home, path, "..", named));
    });
    expect(broken.map(({ path }) => path)).toEqual([]);
  });

  test.each(["chat-contracts/helpscout", "chat-contracts/help-scout/mws", "chat-contracts/spectral/strict"])(
    "says at once that there is no %s",
    (entry) => {
      const typo = (): string => run("node", ["--input-type=module", "-e", `await import(${JSON.stringify(entry)})`]);
      expect(typo).toThrow(/ERR_PACKAGE_PATH_NOT_EXPORTED/);
    },
  );

  test("loads nothing of the command line, and no server, with a client, its mocks or its validators", async () => {
    const entries = VENDORS.flatMap((vendor) => ["", "/msw", "/validators"].map((entry) => `${vendor}${entry}`));
    const imports = ["chat-contracts", ...entries.map((entry) => `chat-contracts/${entry}`)];
    const { metafile } = await build({
      stdin: { contents: imports.map((entry) => `import ${JSON.stringify(entry)};`).join("\n"), resolveDir: folder },
      bundle: true,
      packages: "bundle",
      external: ["msw"],
      ignoreAnnotations: true,
      format: "esm",
      platform: "node",
      write: false,
      metafile: true,
    });
    const loaded = Object.keys(metafile.inputs);
    expect(loaded.some((file) => file.endsWith("chat-contracts/dist/src/client/create.js"))).toBe(true);
    expect(loaded.filter((file) => /\/src\/(cli|server)\/|\/(srvx|spectral)\//.test(file))).toEqual([]);
  });

  test("has a README whose links lead somewhere from a registry too, at the repository of the manifest", () => {
    const { repository } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as {
      repository: { url: string };
    };
    const home = `${repository.url.replace(/^git\+|\.git$/g, "")}/blob/main/`;
    const readme = readFileSync(join(folder, "node_modules/chat-contracts/README.md"), "utf8");
    const links = [...readme.matchAll(/\]\(([^)]+)\)/g)].map(([, to]) => to!).filter((to) => !to.startsWith("#"));
    expect(links.filter((to) => to.startsWith(home)).length).toBeGreaterThan(5);
    expect(links.filter((to) => !to.startsWith("https://"))).toEqual([]);
    const files = links.filter((to) => to.startsWith(home)).map((to) => to.slice(home.length).split("#")[0]!);
    expect(files.filter((file) => !existsSync(join(ROOT, file)))).toEqual([]);
  });

  test("has a manifest that says where it comes from and whose it is, and that an import alone does nothing", () => {
    const manifest: unknown = JSON.parse(
      readFileSync(join(folder, "node_modules/chat-contracts/package.json"), "utf8"),
    );
    const matching = (pattern: RegExp): string => expect.stringMatching(pattern) as string;
    expect(manifest).toMatchObject({
      repository: { type: "git", url: matching(/^git\+https:\/\/github\.com\/[\w-]+\/[\w-]+\.git$/) },
      bugs: matching(/^https:\/\/github\.com\/[\w-]+\/[\w-]+\/issues$/),
      homepage: matching(/^https:\/\//),
      author: matching(/\w/),
      sideEffects: false,
    });
  });

  test("imports every entry point", () => {
    const entries = VENDORS.flatMap((vendor) =>
      ["", "/msw", "/validators"].map((entry) => `chat-contracts/${vendor}${entry}`),
    );
    writeFileSync(
      join(folder, "imports.mjs"),
      `const names = {};
       for (const entry of ${JSON.stringify([...LIBRARIES, ...entries])}) {
         names[entry] = Object.keys(await import(entry));
       }
       console.log(JSON.stringify(names));`,
    );
    const names = JSON.parse(run("node", ["imports.mjs"])) as Record<string, string[]>;
    expect(names["chat-contracts"]).toEqual(expect.arrayContaining(["ChatApiError", "createContractClient", "unwrap"]));
    expect(names["chat-contracts/spectral"]).toContain("default");
    expect(names["chat-contracts/help-scout"]).toContain("createHelpScoutClient");
    expect(names["chat-contracts/imichat/msw"]).toContain("createImiChatHandlers");
    expect(names["chat-contracts/help-scout/validators"]).toEqual(
      expect.arrayContaining(["ChatThreadCreate", "createChatThread"]),
    );
  });

  test.each(VENDORS)("gives the document of %s as JSON and as YAML", (vendor) => {
    const script = `const { createRequire } = await import("node:module");
      const { readFileSync } = await import("node:fs");
      const require = createRequire(process.cwd() + "/x.js");
      const json = require("chat-contracts/${vendor}/openapi.json");
      const yaml = readFileSync(require.resolve("chat-contracts/${vendor}/openapi.yaml"), "utf8");
      console.log(JSON.stringify({ version: json.openapi, yaml: yaml.includes("openapi: " + json.openapi) }));`;
    expect(JSON.parse(run("node", ["--input-type=module", "-e", script]))).toEqual({ version: "3.1.0", yaml: true });
  });

  test.each(["nodenext", "bundler"])(
    "type-checks a consumer with %s resolution and library checks on",
    (resolution) => {
      mkdirSync(join(folder, "src"), { recursive: true });
      copyFileSync(join(ROOT, "test/package/consumer/consumer.ts"), join(folder, "src/consumer.ts"));
      const module = resolution === "bundler" ? "esnext" : "nodenext";
      const compilerOptions = {
        module,
        moduleResolution: resolution,
        target: "es2022",
        lib: ["es2023", "dom", "dom.iterable"],
        strict: true,
        noEmit: true,
        types: ["node"],
        skipLibCheck: false,
        exactOptionalPropertyTypes: true,
      };
      writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions, include: ["src"] }));
      expect(run("node_modules/.bin/tsc", ["-p", "."])).toBe("");
    },
    300_000,
  );

  testMissingMsw(folder);
  testMockServer(folder);
  testBundles(folder);
  testCalls(folder);
  testEditor(folder);
  testRecipes(folder);

  test("asks little of the compiler of a consumer, with library checks on", () => {
    const project = join(folder, "small");
    mkdirSync(project);
    copyFileSync(join(ROOT, "test/package/consumer/small.ts"), join(project, "small.ts"));
    const flags = ["--extendedDiagnostics", "--noEmit", "--strict", "--skipLibCheck", "false", "--types", "node"];
    const compiled = ["--module", "nodenext", "--target", "es2022", "--lib", "es2023,dom,dom.iterable", "small.ts"];
    const report = run("../node_modules/.bin/tsc", [...flags, ...compiled], project);
    const instantiations = Number(/^Instantiations:\s+(\d+)$/m.exec(report)?.[1]);
    // A program without a line of ours comes to 47,000 or so.
    expect(instantiations).toBeGreaterThan(0);
    expect(instantiations).toBeLessThanOrEqual(65_000);
  }, 300_000);

  test("lints with `extends: chat-contracts/spectral`, and asks a stranger for no evidence", () => {
    writeFileSync(join(folder, ".spectral.yaml"), "extends: chat-contracts/spectral\n");
    const document = join(folder, "node_modules/chat-contracts/dist/generated/helpcrunch/openapi.json");
    expect(run("node_modules/.bin/spectral", ["lint", document])).toContain("No results");
    const broken = readFileSync(document, "utf8").replace(`"type":"integer"`, `"nullable":true,"type":"integer"`);
    writeFileSync(join(folder, "broken.json"), broken);
    expect(() => run("node_modules/.bin/spectral", ["lint", "broken.json"])).toThrow(/no-nullable/);
    writeFileSync(join(folder, "stranger.yaml"), STRANGER);
    const found = run("node_modules/.bin/spectral", ["lint", "stranger.yaml"]);
    expect(found).toMatch(/operation-operationId[^]*\(0 errors/);
    expect(found).not.toContain("evidence");
  });

  test("lints from the command line, and says what to install where it is missing", () => {
    writeFileSync(join(folder, "openapi.yaml"), SPLIT);
    writeFileSync(join(folder, "Order.yaml"), "type: object\nproperties:\n  note:\n    nullable: true\n");
    expect(() => run(CLI, ["lint", "openapi.yaml"])).toThrow(/npm install --save-dev @redocly\/openapi-core/);
    const version = devDependencies["@redocly/openapi-core"];
    run("npm", ["install", ...INSTALL, `./${packed.filename}`, `@redocly/openapi-core@${version}`]);
    expect(() => run(CLI, ["lint", "openapi.yaml"])).toThrow(FOUND);
    expect(run(CLI, ["lint", "openapi.yaml", "--baseline", "old.json", "--update-baseline"])).toBe("");
    expect(run(CLI, ["lint", "openapi.yaml", "--baseline", "old.json", "--preset", "generators"])).toContain(
      "Nothing found",
    );
  });

  test("lints without a network", () => {
    const denied = ["--import", join(import.meta.dirname, "no-network.mjs")];
    const request = "await fetch('http://127.0.0.1:49152').catch(({ cause }) => console.log(cause?.message))";
    expect(run("node", [...denied, "--input-type=module", "-e", request])).toContain("wants to connect");
    const presets = ["neutral", "generators", "evolution", "house"].flatMap((preset) => ["--preset", preset]);
    expect(() => run("node", [...denied, CLI, "lint", "openapi.yaml", ...presets])).toThrow(FOUND);
    expect(() => run("node", [...denied, "node_modules/.bin/spectral", "lint", "broken.json"])).toThrow(/no-nullable/);
  });

  test("lints as the Action does, and as the pages for GitLab and pre-commit say", () => {
    writeFileSync(join(folder, "small.yaml"), SPLIT.replace(/^components.*$/m, ""));
    const version = `file:${join(folder, packed.filename)}`;
    const temporary = mkdtempSync(join(tmpdir(), "chat-contracts-runner-"));
    const action = (inputs: Record<string, string>) => runAction(folder, temporary, { version, ...inputs });
    const annotation = /^::error title=no-nullable,file=Order\.yaml,col=\d+,endColumn=\d+,line=4/m;
    expect(action({ files: "small.yaml\nopenapi.yaml\n" })).toMatchObject({
      code: 1,
      said: expect.stringMatching(annotation) as string,
    });
    expect(action({ baseline: "old.json" })).toMatchObject({ code: 0 });
    rmSync(temporary, { recursive: true, force: true });
    expect(runGitLab(folder)).toMatchObject({ code: 1, said: expect.stringMatching(FOUND) as string });
    expect(runHook(folder, ["readme.md", "Order.yaml"])).toMatchObject({
      code: 1,
      said: expect.stringMatching(FOUND) as string,
    });
    expect(runHook(folder, ["readme.md"])).toMatchObject({ code: 0 });
  });

  test("offers the command line", () => {
    expect(run(CLI, ["--help"])).toContain("chat-contracts mock");
    expect(run(CLI, ["verify", VENDORS[0]!])).toContain("Nothing is sent without --probe");
  });
});
