import type { VNode } from "preact";

/** One page of the site before it is written. */
export interface Page {
  /** Path from the root of the site. */
  readonly path: string;
  readonly title: string;
  /** One sentence for search engines, cards and `llms.txt`. */
  readonly description: string;
  /** Which entry of the menu it belongs to: a vendor's folder, or `docs`. */
  readonly section?: string;
  /** Entries of the table of contents. */
  readonly contents: readonly ContentsEntry[];
  readonly body: VNode;
  /** The page as Markdown, where it was written so; other pages are converted. */
  readonly twin?: string;
}

/** One line of a table of contents. */
export interface ContentsEntry {
  readonly title: string;
  readonly anchor: string;
  /** A badge in front of it, such as a status. */
  readonly badge?: string;
  readonly below?: readonly ContentsEntry[];
}

/** An entry of the site's menu. */
export interface MenuEntry {
  readonly title: string;
  readonly path: string;
  readonly section: string;
}

/** Path of the Markdown twin of a page. */
export function twinOf(path: string): string {
  return path.replace(/\.html$/, ".md");
}
