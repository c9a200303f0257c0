import { LEAN, type Tool } from "../tool.js";
import { hey, kubb, orval } from "./clients.js";

const TYPES = { kind: "TypeScript types, schemas and mocks", renderings: [LEAN], compile: "typescript" } as const;

/** Generators of other TypeScript, which is compiled and not run. */
export const types: readonly Tool[] = [
  {
    ...TYPES,
    name: "hey-api, zod",
    package: "@hey-api/openapi-ts",
    generate: ({ file }) => [hey(file, "zod")],
  },
  {
    ...TYPES,
    name: "hey-api, valibot",
    package: "@hey-api/openapi-ts",
    generate: ({ file }) => [hey(file, "valibot")],
  },
  {
    ...TYPES,
    name: "orval, zod",
    package: "orval",
    files: ({ file }) => ({ "orval.config.mjs": orval(file, "client: 'zod'") }),
    generate: () => [["orval", "--config", "orval.config.mjs"]],
  },
  {
    ...TYPES,
    name: "orval, msw and faker",
    package: "orval",
    files: ({ file }) => ({ "orval.config.mjs": orval(file, "client: 'fetch', mock: true", "split") }),
    generate: () => [["orval", "--config", "orval.config.mjs"]],
  },
  {
    ...TYPES,
    name: "kubb, zod",
    package: "@kubb/core",
    files: ({ file }) => ({ "kubb.config.mjs": kubb(file, "zod") }),
    generate: () => [["kubb", "generate", "--config", "kubb.config.mjs"]],
  },
  {
    ...TYPES,
    name: "typed-openapi, types",
    package: "typed-openapi",
    generate: ({ file }) => [["typed-openapi", file, "-o", "index.ts"]],
  },
  {
    ...TYPES,
    name: "typed-openapi, zod",
    package: "typed-openapi",
    generate: ({ file }) => [["typed-openapi", file, "-o", "index.ts", "--runtime", "zod"]],
  },
  {
    ...TYPES,
    name: "json-schema-to-typescript",
    package: "json-schema-to-typescript",
    generate: ({ file }) => [["drivers/schema.mjs", file], ["drivers/json-schema-to-typescript.mjs"]],
  },
  {
    ...TYPES,
    name: "msw-auto-mock",
    package: "msw-auto-mock",
    generate: ({ file }) => [["msw-auto-mock", file, "-o", ".", "--typescript"]],
    note: "its code asks the compiler not to look (`@ts-nocheck`)",
  },
];
