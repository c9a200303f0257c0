import { LEAN, OLD, WHOLE, type Tool } from "../tool.js";

const ALL = [WHOLE, LEAN, OLD];
const PARSER = { kind: "Parsers", renderings: ALL } as const;
const SERVER = { kind: "Servers, validators and mocks", renderings: [WHOLE, OLD] } as const;

const parser = (name: string, about: Partial<Tool> = {}): Tool => ({
  ...PARSER,
  name,
  package: name,
  generate: ({ file }) => [["drivers/parse.mjs", name, file]],
  ...about,
});

const server = (name: string, by: string, about: Partial<Tool> = {}): Tool => ({
  ...SERVER,
  name,
  package: name,
  generate: ({ file }) => [[`drivers/${by}.mjs`, file]],
  ...about,
});

/** Tools that read a document while they run: parsers, and servers that judge calls by it. */
export const documents: readonly Tool[] = [
  parser("@apidevtools/swagger-parser"),
  parser("swagger-parser-10", { name: "@apidevtools/swagger-parser 10", note: "stands in many other tools" }),
  parser("@scalar/openapi-parser"),
  parser("@seriousme/openapi-schema-validator", { isSample: true }),
  parser("@samchon/openapi", { note: "what nestia reads with" }),
  server("express-openapi-validator", "express-openapi-validator", { note: "requests, credentials and answers" }),
  server("openapi-backend", "openapi-backend", { note: "requests, credentials and answers" }),
  server("fastify-openapi-glue", "fastify-openapi-glue"),
  server("@stoplight/prism-cli", "prism", { name: "Prism", renderings: [WHOLE, OLD] }),
  server("@msw/source", "msw-source", { name: "@msw/source", renderings: [WHOLE] }),
  server("openapi-to-postmanv2", "postman", { name: "openapi-to-postmanv2 (Postman)", renderings: [WHOLE, OLD] }),
];
