import type { Tool } from "../tool.js";
import { clients } from "./clients.js";
import { documents } from "./documents.js";
import { frameworks } from "./frameworks.js";
import { languages } from "./languages.js";
import { openapiGenerator } from "./openapi-generator.js";
import { types } from "./types.js";

/** Every tool of the matrix. A new tool is an entry in one of these lists, and a package in `compat/generators`. */
export const tools: readonly Tool[] = [
  ...clients,
  ...frameworks,
  ...types,
  ...languages,
  ...openapiGenerator,
  ...documents,
];

/** What belongs here and cannot be run, with the reason. */
export const NOT_RUN: Readonly<Record<string, string>> = {
  "oapi-codegen": "a module of Go that Debian has no package of; it reads with kin-openapi, which is asked above",
  "OpenAPI Generator, Go": "the version that is asked above writes no models for Go, of any document",
  Kiota: "the package fetches a program at its first use",
  "Fern, Speakeasy": "send the document to a service",
};
