import { posix } from "node:path";

/** The ids of a page. */
export function idsOf(html: string): string[] {
  return [...html.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => decode(id!));
}

/** What a page links to, evidence that it opens included. */
export function linksOf(html: string): string[] {
  return [...html.matchAll(/\s(?:href|src|popovertarget)="([^"]*)"/g)].map(([whole, href]) =>
    whole.includes("popovertarget") ? `#${href}` : decode(href!),
  );
}

/** The file of the site and the anchor that a link leads to; undefined for links that leave the site. */
export function resolve(from: string, href: string, homepage: string): [string, string?] | undefined {
  const [path = "", anchor] = (href.startsWith(homepage) ? `/${href.slice(homepage.length)}` : href).split("#");
  if (/^[a-z]+:/i.test(path)) return undefined;
  const file =
    path === "" ? from : path.startsWith("/") ? path.slice(1) : posix.normalize(posix.join(posix.dirname(from), path));
  return [
    file === "" || file.endsWith("/") ? `${file}index.html` : file,
    ...(anchor === undefined ? [] : [anchor]),
  ] as [string, string?];
}

function decode(text: string): string {
  return text.replaceAll("&amp;", "&").replaceAll("&quot;", '"').replaceAll("&lt;", "<").replaceAll("&gt;", ">");
}
