import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readApis } from "../../scripts/lib/apis.js";
import { loadBundles } from "../../scripts/lib/bundle.js";
import type { OpenApiDocument, Schema } from "../../scripts/lib/openapi.js";
import { listOperations } from "../../scripts/lib/operations.js";

/** What a vendor's page tells beside its samples, which are among the seen payloads: member tables, statuses, headers. */
interface VendorPage {
  readonly operationId: string;
  readonly tables: readonly { readonly part: string; readonly schema: string; readonly members: readonly string[] }[];
  readonly statuses?: readonly string[];
  readonly headers?: Readonly<Record<string, readonly string[]>>;
  readonly enums?: readonly { readonly schema: string; readonly member: string; readonly values: readonly string[] }[];
}

const pages = (await loadBundles(readApis())).flatMap(({ api, document }) => {
  const file = `${api.folder}/page.json`;
  const page = existsSync(file) && (JSON.parse(readFileSync(file, "utf8")) as VendorPage);
  return page ? [{ name: api.name, document, page }] : [];
});

describe.each(pages)("$name: the document knows its vendor's page", ({ document, page }) => {
  const operation = listOperations(document).find(({ id }) => id === page.operationId)!;

  test.each(page.tables)("$schema has each member of its table", ({ schema, members }) => {
    expect(membersOf(document, document.components!.schemas![schema]!)).toEqual(expect.arrayContaining([...members]));
  });

  test.each(page.enums ?? [])("$schema.$member has exactly the listed values", ({ schema, member, values }) => {
    const found = document.components!.schemas![schema]!.properties![member]!;
    expect([...found.enum!].sort()).toEqual([...values].sort());
  });

  test.each(page.statuses ?? [])("status %s is declared", (status) => {
    expect(Object.keys(operation.object.responses)).toContain(status);
  });

  test.each(Object.entries(page.headers ?? {}))("status %s declares the listed headers", (status, headers) => {
    const declared = Object.keys(operation.object.responses[status]!.headers ?? {}).map((name) => name.toLowerCase());
    expect(declared).toEqual(expect.arrayContaining([...headers]));
  });
});

/** Names of the members of a schema, through its references and all of its compositions. */
function membersOf(document: OpenApiDocument, schema: Schema): string[] {
  if (schema.$ref !== undefined)
    return membersOf(document, document.components!.schemas![schema.$ref.split("/").at(-1)!]!);
  const parts = [...(schema.anyOf ?? []), ...(schema.allOf ?? [])];
  return [...Object.keys(schema.properties ?? {}), ...parts.flatMap((part) => membersOf(document, part))];
}
