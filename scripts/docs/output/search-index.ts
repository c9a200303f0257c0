import MiniSearch from "minisearch";
import type { Schema } from "../../lib/openapi.js";
import { firstSentence, plainText } from "../page/markdown.js";
import { titleOf, type Prose } from "../pages/prose.js";
import { SAMPLE_LANGUAGES } from "../samples/all.js";
import { shownMembers } from "../schema/members.js";
import { anchorOf } from "../schema/walk.js";
import { statusTitle } from "../vendor/status.js";
import { operationAnchor, type Vendor } from "../vendor/vendor.js";
import { SEARCH_OPTIONS, type SearchEntry } from "../browser/search-options.js";

/** The search index of the whole site, as a script: a page that is opened from a disk can load nothing else. */
export function searchIndex(vendors: readonly Vendor[], prose: readonly Prose[]): string {
  const index = new MiniSearch<SearchEntry & { id: number }>(SEARCH_OPTIONS);
  const entries = [...vendors.flatMap(vendorEntries), ...proseEntries(prose)];
  index.addAll(entries.map((entry, id) => ({ id, ...entry })));
  return `globalThis.searchIndex=${JSON.stringify(JSON.stringify(index))};\n`;
}

function vendorEntries(vendor: Vendor): SearchEntry[] {
  const { names, slug, document, operations, schemas, credentials, variables } = vendor;
  const page = `${slug}/index.html`;
  const entry = (
    title: string,
    text: string | undefined,
    anchor: string,
    where: string = names.vendor,
  ): SearchEntry => ({ title, text: firstSentence(text), where, url: `${page}#${anchor}` });
  const members = (schema: Schema, around: string, where: string): SearchEntry[] =>
    shownMembers(schema, around)
      // Two branches may have a member of one name; its anchor leads to the first.
      .filter(({ anchor }, at, all) => all.findIndex((one) => one.anchor === anchor) === at)
      .map(({ name, schema, anchor }) => entry(name, schema.description, anchor, `${names.vendor}, ${where}`));
  return [
    { title: names.vendor, text: document.info.summary ?? "", where: "Vendor", url: page },
    ...operations.flatMap((operation) => {
      const at = (part: string): string => operationAnchor(vendor, operation, part);
      return [
        entry(operation.id, `${operation.object.summary}. ${operation.path}`, operation.id),
        {
          ...entry(
            "First call",
            "The call in several languages, for the vendor's server and the mock.",
            at("first-call"),
          ),
          body: SAMPLE_LANGUAGES.map(({ title }) => title).join(", "),
        },
        entry("Base URL", vendor.template, at("credentials")),
        ...credentials.map(({ header, description }) => entry(header, description, at("credentials"))),
        ...Object.entries(variables).map(([name, { description }]) => entry(name, description, at("credentials"))),
        {
          ...entry(
            "Repeating the call",
            "When the client retries, and what keeps a retry from making a second chat.",
            at("repeating"),
          ),
          body: "idempotency, idempotent",
        },
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
      ...members(schema, anchorOf(name), name),
    ]),
  ];
}

/** What stands below each heading until the next one, by its id. It is found, and not kept. */
function wordsBelow({ html }: Prose): ReadonlyMap<string, string> {
  const sections = html.split(/<h\d id="/).slice(1);
  return new Map(
    sections.map((section) => [
      section.slice(0, section.indexOf('"')),
      plainText(section.slice(section.indexOf(">") + 1)),
    ]),
  );
}

/** Headings that many pages share, such as those of a form that all rules fill in, lead nobody anywhere. */
const MOST_ALIKE = 3;

function proseEntries(prose: readonly Prose[]): SearchEntry[] {
  const headings = prose.flatMap((page) => {
    const words = wordsBelow(page);
    return page.headings.map((heading) => ({ ...heading, page, body: words.get(heading.id) ?? "" }));
  });
  const alike = new Map<string, number>();
  for (const { text } of headings) alike.set(text, (alike.get(text) ?? 0) + 1);
  return headings
    .filter(({ depth, text }) => depth === 1 || alike.get(text)! <= MOST_ALIKE)
    .map(({ depth, id, text, page, body }) => ({
      title: text,
      body,
      text: depth === 1 ? firstSentence(page.lead) : "",
      where: depth === 1 ? "Docs" : titleOf(page),
      url: `${page.path}#${id}`,
    }));
}
