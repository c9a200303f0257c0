import { lexer, type Token, type Tokens } from "marked";

/** What a description says of a value, or of several that it explains together. */
export interface Meaning {
  /** Their places in the list of values. */
  readonly of: readonly number[];
  /** What follows their names: the rest of that line, and blocks below it, as Markdown. */
  readonly line: string;
  readonly blocks: string;
}

/** A description without the items of its lists that begin with values, and what these say. Of two items about one value the first counts. */
export function readMeanings(
  description: string,
  values: readonly unknown[],
): { readonly prose: string; readonly meanings: readonly Meaning[] } {
  const unexplained = new Map(values.map((value, index) => [nameOfValue(value), index]));
  const meanings: Meaning[] = [];
  const isMeaning = (item: Tokens.ListItem): boolean => {
    const meaning = meaningOf(item, unexplained);
    if (meaning === undefined) return false;
    meanings.push(meaning);
    for (const index of meaning.of) unexplained.delete(nameOfValue(values[index]));
    return true;
  };
  const blocks = lexer(description).map((token) =>
    token.type === "list" ? rawOf((token as Tokens.List).items.filter((item) => !isMeaning(item))) : token.raw,
  );
  return { prose: meanings.length === 0 ? description : blocks.join(""), meanings };
}

/** A value as descriptions and pages name it. */
export function nameOfValue(value: unknown): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}

const BETWEEN_VALUES = /^\s*(?:[,/]|,?\s*\b(?:and|or)\b)\s*$/;

function meaningOf(
  { tokens: [first, ...blocks] }: Tokens.ListItem,
  unexplained: ReadonlyMap<string, number>,
): Meaning | undefined {
  const inline = (first as Tokens.Text | undefined)?.tokens ?? [];
  const valueAt = (index: number): number | undefined =>
    inline[index]?.type === "codespan" ? unexplained.get((inline[index] as Tokens.Codespan).text) : undefined;
  const of: number[] = [];
  for (let index = 0; index === 0 || BETWEEN_VALUES.test(inline[index - 1]?.raw ?? ""); index += 2) {
    const value = valueAt(index);
    if (value === undefined || of.includes(value)) break;
    of.push(value);
  }
  if (of.length === 0) return undefined;
  return { of, line: rawOf(inline.slice(2 * of.length - 1)), blocks: rawOf(blocks) };
}

const rawOf = (tokens: readonly Pick<Token, "raw">[]): string => tokens.map(({ raw }) => raw).join("");
