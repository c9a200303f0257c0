import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { createAjv } from "../../scripts/lib/ajv.js";
import { readApis } from "../../scripts/lib/apis.js";
import { loadBundles } from "../../scripts/lib/bundle.js";
import { closeObjects } from "../../scripts/lib/closed-world.js";
import type { OpenApiDocument, Schema } from "../../scripts/lib/openapi.js";
import { listOperations } from "../../scripts/lib/operations.js";
import { below } from "../../src/pointer.js";

/** What a vendor's page shows: JSON samples with their structure, member tables, statuses and headers. */
interface VendorPage {
  readonly operationId: string;
  readonly samples: readonly { readonly part: string; readonly value: unknown }[];
  readonly tables: readonly { readonly part: string; readonly schema: string; readonly members: readonly string[] }[];
  readonly statuses?: readonly string[];
  readonly headers?: Readonly<Record<string, readonly string[]>>;
  readonly enums?: readonly { readonly schema: string; readonly member: string; readonly values: readonly string[] }[];
}

const pages = (await loadBundles(readApis())).map(({ api, document }) => ({
  name: api.name,
  document,
  page: JSON.parse(readFileSync(`test/documents/pages/${api.name}.json`, "utf8")) as VendorPage,
}));

describe.each(pages)("$name: the document knows its vendor's page", ({ document, page }) => {
  const operation = listOperations(document).find(({ id }) => id === page.operationId)!;

  test.each(page.samples)("every member of the $part sample is declared", ({ part, value }) => {
    const ajv = createAjv();
    ajv.addSchema(closeObjects(document) as object, "closed:");
    const media = part === "request" ? operation.object.requestBody : operation.object.responses[part];
    const [type] = Object.keys(media!.content!);
    const place = part === "request" ? "requestBody" : `responses/${part}`;
    const pointer = `${below(`${operation.pointer}/${place}/content`, type!)}/schema`;
    const validate = ajv.compile({ $ref: `closed:${encodeURI(pointer)}` });
    validate(value);
    expect(validate.errors ?? []).toEqual([]);
  });

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
