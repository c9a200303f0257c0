import MiniSearch from "minisearch";
import type { Schema } from "../../lib/openapi.js";
import { firstSentence } from "../page/markdown.js";
import { titleOf, type Prose } from "../pages/prose.js";
import { anchorOf } from "../schema/walk.js";
import { statusTitle } from "../vendor/status.js";
import { operationAnchor, type Vendor } from "../vendor/vendor.js";
import { SEARCH_OPTIONS, type SearchEntry } from "../browser/search-options.js";

/** The search index of the whole site, as a script: a page that is opened from a disk can load nothing else. */
export function searchIndex(vendors: readonly Vendor[], prose: readonly Prose[]): string {
  const index = new MiniSearch<SearchEntry & { id: number }>(SEARCH_OPTIONS);
  const entries = [...vendors.flatMap(vendorEntries), ...prose.flatMap(proseEntries)];
  index.addAll(entries.map((entry, id) => ({ id, ...entry })));
  return `globalThis.searchIndex=${JSON.stringify(JSON.stringify(index))};\n`;
}

function vendorEntries(vendor: Vendor): SearchEntry[] {
  const { names, slug, document, operations, schemas, credentials } = vendor;
  const page = `${slug}/index.html`;
  const entry = (
    title: string,
    text: string | undefined,
    anchor: string,
    where: string = names.vendor,
  ): SearchEntry => ({ title, text: firstSentence(text), where, url: `${page}#${anchor}` });
  return [
    { title: names.vendor, text: document.info.summary ?? "", where: "Vendor", url: page },
    ...operations.flatMap((operation) => {
      const at = (part: string): string => operationAnchor(vendor, operation, part);
      return [
        entry(operation.id, `${operation.object.summary}. ${operation.path}`, operation.id),
        ...credentials.map(({ header, description }) => entry(header, description, at("credentials"))),
        ...operation.parameters.map(({ name, description }) => entry(name, description, at(`parameter-${name}`))),
        ...operation.responses.flatMap(({ status, object }) => [
          entry(`${status} ${statusTitle(status)}`, object.description, at(status)),
          ...Object.entries(object.headers ?? {}).map(([name, { description }]) =>
            entry(name, description, at(`${status}-${name.toLowerCase()}`), `${names.vendor}, ${status}`),
          ),
        ]),
      ];
    }),
    ...Object.entries(schemas).flatMap(([name, schema]) => [
      entry(name, schema.description, anchorOf(name)),
      ...Object.entries<Schema>(schema.properties ?? {}).map(([member, { description }]) =>
        entry(member, description, anchorOf(name, member), `${names.vendor}, ${name}`),
      ),
    ]),
  ];
}

function proseEntries({ path, source, file, headings }: Prose): SearchEntry[] {
  const title = titleOf({ file, source });
  return headings.map(({ depth, id, text }) => ({
    title: text,
    text: "",
    where: depth === 1 ? "Docs" : title,
    url: `${path}#${id}`,
  }));
}
