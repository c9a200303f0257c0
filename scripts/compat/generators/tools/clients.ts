import { join } from "node:path";
import { HOME } from "../places.js";
import { LEAN, type Tool } from "../tool.js";

/** What all clients in TypeScript have in common. */
export const CLIENT = { kind: "TypeScript clients", renderings: [LEAN], compile: "typescript" } as const;

/** Generators of clients in TypeScript; each client calls the mock. */
export const clients: readonly Tool[] = [
  {
    ...CLIENT,
    name: "openapi-typescript, openapi-fetch",
    package: "openapi-typescript",
    isSample: true,
    generate: ({ file }) => [["openapi-typescript", file, "-o", "index.ts"]],
    call: { by: "openapi-fetch" },
  },
  {
    ...CLIENT,
    name: "hey-api, fetch",
    package: "@hey-api/openapi-ts",
    generate: ({ file }) => [hey(file, "@hey-api/client-fetch", "@hey-api/typescript", "@hey-api/sdk")],
    call: { by: "hey-api" },
  },
  {
    ...CLIENT,
    name: "orval, fetch",
    package: "orval",
    files: ({ file }) => ({ "orval.config.mjs": orval(file, "client: 'fetch'") }),
    generate: () => [["orval", "--config", "orval.config.mjs"]],
    call: { by: "orval" },
  },
  {
    ...CLIENT,
    name: "kubb, types and fetch client",
    package: "@kubb/core",
    files: ({ file }) => ({ "kubb.config.mjs": kubb(file, "client", "{ client: 'fetch', bundle: true }") }),
    generate: () => [["kubb", "generate", "--config", "kubb.config.mjs"]],
    call: { by: "kubb", entry: "out/index.ts" },
  },
  {
    ...CLIENT,
    name: "swagger-typescript-api",
    package: "swagger-typescript-api",
    generate: ({ file }) => [["swagger-typescript-api", "generate", "-p", file, "-o", ".", "-n", "index.ts"]],
    call: { by: "swagger-typescript-api" },
  },
  {
    ...CLIENT,
    name: "oazapfts",
    package: "oazapfts",
    generate: ({ file }) => [["oazapfts", file, "index.ts"]],
    call: { by: "oazapfts" },
  },
  {
    ...CLIENT,
    name: "openapi-zod-client (zodios)",
    package: "openapi-zod-client",
    generate: ({ file }) => [["openapi-zod-client", file, "-o", "index.ts"]],
    // Zodios is made for zod 3.
    compilerOptions: { paths: { zod: [join(HOME, "node_modules/zod-v3")] } },
    call: { by: "zodios", alias: { zod: "zod-v3" } },
  },
  {
    ...CLIENT,
    name: "openapi-typescript-codegen",
    package: "openapi-typescript-codegen",
    generate: ({ file }) => [["openapi", "-i", file, "-o", "out"]],
    call: { by: "openapi-typescript-codegen", entry: "out/index.ts" },
  },
  {
    ...CLIENT,
    name: "openapi-client-axios, typegen",
    package: "openapi-client-axios-typegen",
    generate: ({ file }) => [["drivers/stdout.mjs", "index.d.ts", "typegen", file]],
    call: { by: "openapi-client-axios" },
  },
  {
    ...CLIENT,
    name: "Redocly generate-client",
    package: "@redocly/cli",
    isSample: true,
    generate: ({ file }) => [["redocly", "generate-client", file, "--output", "index.ts"]],
    call: { by: "redocly-generate-client" },
  },
];

/** The command line of hey-api with some plugins. */
export function hey(file: string, ...plugins: readonly string[]): string[] {
  return ["openapi-ts", "-i", file, "-o", ".", "--no-log-file", "-p", ...plugins];
}

/** A configuration of orval with one output. */
export function orval(file: string, output: string, mode: "single" | "split" = "single"): string {
  return `export default { api: { input: ${JSON.stringify(file)}, output: { target: "index.ts", mode: "${mode}", ${output} } } };\n`;
}

/** A configuration of kubb with the types and one more plugin. */
export function kubb(file: string, plugin: string, options = "{}"): string {
  const name = `plugin${plugin[0]!.toUpperCase()}${plugin.slice(1)}`;
  return `import { defineConfig } from "@kubb/core";
import { pluginOas } from "@kubb/plugin-oas";
import { pluginTs } from "@kubb/plugin-ts";
import { ${name} } from "@kubb/plugin-${plugin}";

const common = { paramsType: "object", pathParamsType: "object" };
export default defineConfig({
  root: ".",
  input: { path: ${JSON.stringify(file)} },
  output: { path: "./out", clean: true },
  plugins: [pluginOas({ generators: [] }), pluginTs(), ${name}({ ...common, ...${options} })],
});
`;
}
