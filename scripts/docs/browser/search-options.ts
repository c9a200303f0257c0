import type { Options, SearchOptions } from "minisearch";

/** One thing that can be found. */
export interface SearchEntry {
  readonly title: string;
  readonly text: string;
  /** More words that it is found by. */
  readonly body?: string;
  /** What it belongs to: a vendor, a schema, a page. */
  readonly where: string;
  /** Path of the page and anchor, from the root of the site. */
  readonly url: string;
}

const known = new Map<string, string[]>();

/** `someKey`, `some-key` and `some_key` are found whole and by their words. Most words come many times. */
function wordsIn(word: string): string[] {
  const words = known.get(word) ?? [word, ...word.replaceAll(/([a-z\d])([A-Z])/g, "$1 $2").split(/[\s_-]+/)];
  known.set(word, words);
  return words;
}

/** How the index is made and read; both sides have to agree. */
export const SEARCH_OPTIONS: Options = {
  fields: ["title", "text", "where", "body"],
  storeFields: ["title", "text", "where", "url"],
  tokenize: (text) => [...new Set(text.split(/[^\p{L}\p{N}_-]+/u).flatMap(wordsIn))].filter(Boolean),
  searchOptions: { prefix: true, fuzzy: 0.15, boost: { title: 4, where: 1.5 }, combineWith: "AND" },
};

/** How much more the vendor counts whose page is open. */
const NEARNESS = 10;

/** What belongs to the folder of a page comes first for its reader; the path is from the root of the site. */
export function searchFrom(path: string): SearchOptions {
  const folder = path.slice(0, path.lastIndexOf("/") + 1);
  return { boostDocument: (_id, _term, stored) => (String(stored?.url).startsWith(folder) ? NEARNESS : 1) };
}
