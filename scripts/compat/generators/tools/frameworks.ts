import { LEAN, WHOLE, type Tool } from "../tool.js";
import { CLIENT } from "./clients.js";

/** Generators of clients that belong to a framework. */
export const frameworks: readonly Tool[] = [
  {
    ...CLIENT,
    name: "RTK Query",
    package: "@rtk-query/codegen-openapi",
    files: ({ file, operation }) => ({
      "rtk.config.json": JSON.stringify({
        schemaFile: file,
        apiFile: "./empty.ts",
        apiImport: "empty",
        outputFile: "./index.ts",
        exportName: "api",
        hooks: true,
      }),
      "empty.ts": emptyApi(operation.server),
    }),
    generate: () => [["rtk-query-codegen-openapi", "rtk.config.json"]],
    call: { by: "rtk-query" },
  },
  {
    ...CLIENT,
    name: "OpenAPI Qraft",
    package: "@openapi-qraft/cli",
    renderings: [WHOLE, LEAN],
    generate: ({ file }) => [
      ["openapi-qraft", "--plugin", "tanstack-query-react", "--plugin", "openapi-typescript", file, "-o", "."],
    ],
    call: { by: "qraft" },
  },
  {
    ...CLIENT,
    name: "ng-openapi-gen",
    package: "ng-openapi-gen",
    generate: ({ file }) => [["ng-openapi-gen", "-i", file, "-o", "."]],
    note: "is compiled and not called: what it writes runs in an application of Angular alone",
  },
];

/** The module that RTK Query's generator adds endpoints to, as its users write it; credentials come with each store. */
function emptyApi(server: string): string {
  return `import { createApi, fetchBaseQuery } from "@reduxjs/toolkit/query/react";
export const empty = createApi({
  baseQuery: fetchBaseQuery({
    baseUrl: ${JSON.stringify(server)},
    prepareHeaders: (headers, { extra }) => {
      for (const [name, value] of Object.entries(extra as Record<string, string>)) headers.set(name, value);
    },
  }),
  endpoints: () => ({}),
});
`;
}
