import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readApis } from "../../scripts/lib/apis.js";
import { loadBundles } from "../../scripts/lib/bundle.js";
import { vendorNames } from "../../scripts/lib/names.js";
import type { OpenApiDocument } from "../../scripts/lib/openapi.js";
import { listOperations } from "../../scripts/lib/operations.js";

const bundles = await loadBundles(readApis());

/** Headers that HTTP itself defines: code may name them though a vendor uses them too. */
const STANDARD_HEADERS = new Set(["authorization", "content-type", "content-length", "retry-after", "accept"]);

/** Names that a standard gives and a vendor also uses for something else: allowed where the standard is implemented. */
const BY_STANDARD = new Map([
  ["src/client/oauth.ts", "access_token"],
  ["src/mock/token.ts", "access_token"],
]);

function hostsOf(document: OpenApiDocument): string[] {
  return document.servers.map(({ url }) => new URL(url.replaceAll(/\{[^}]*\}\.?/g, "")).hostname);
}

function headersOf(document: OpenApiDocument): string[] {
  const sent = Object.values(document.components?.securitySchemes ?? {}).map(({ name }) => name ?? "");
  const operations = listOperations(document);
  const parameters = operations.flatMap((operation) =>
    operation.parameters.filter(({ in: place }) => place === "header").map(({ name }) => name),
  );
  const received = operations.flatMap(({ responses }) =>
    responses.flatMap(({ object }) => Object.keys(object.headers ?? {})),
  );
  return [...sent, ...parameters, ...received].filter((name) => name && !STANDARD_HEADERS.has(name.toLowerCase()));
}

function pathsOf(document: OpenApiDocument): string[] {
  return listOperations(document).flatMap(({ path }) => [
    path,
    ...path.split("/").filter((part) => /[a-z]/i.test(part)),
  ]);
}

const WORDS = new Set(
  bundles.flatMap((bundle) => {
    const { vendor, type } = vendorNames(bundle);
    const paths = pathsOf(bundle.document).filter((path) => path.length > 5 && !path.startsWith("{"));
    return [vendor, type, bundle.api.name, ...hostsOf(bundle.document), ...headersOf(bundle.document), ...paths];
  }),
);

const files = ["src", "scripts", "shared", "spectral"].flatMap((folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    // The sketch of a new vendor is a document: its words become those of a vendor.
    .filter((file) => !file.startsWith("scripts/new-vendor/template/")),
);

describe("the one rule: only specs/ and generated/ know a vendor", () => {
  test("the list of words is not empty for any kind of name", () => {
    expect(WORDS).toContain("Help Scout");
    expect(WORDS).toContain("api.channel.io");
    expect(WORDS).toContain("access_token");
    expect(WORDS).toContain("/users/{userId}/user-chats");
  });

  test.each(files)("%s names no vendor, host, header or path", (file) => {
    const text = readFileSync(file, "utf8").toLowerCase();
    const words = [...WORDS].filter((word) => BY_STANDARD.get(file) !== word);
    const found = words.filter((word) => new RegExp(`(?<![\\w-])${escape(word.toLowerCase())}(?![\\w-])`).test(text));
    expect(found).toEqual([]);
  });
});

function escape(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\/]/g, "\\$&");
}
