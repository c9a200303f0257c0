const VARIABLE = /\{[^{}]+\}/;

/** Makes the source of a RegExp for a URL or path template; a variable of a host is one DNS label, else one segment. */
export function templatePattern(template: string): string {
  const path = /^[a-z]+:\/\/[^/]*/i.exec(template)?.[0].length ?? 0;
  return fill(template.slice(0, path), "[^./:]+") + fill(template.slice(path), "[^/]+");
}

function fill(template: string, value: string): string {
  return template.split(VARIABLE).map(escape).join(value);
}

function escape(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&");
}

/** Makes a function that reads the variables out of a path, percent-decoded; it gives undefined for other paths. */
export function pathReader(template: string): (path: string) => Record<string, string> | undefined {
  const names = [...template.matchAll(/\{([^{}]+)\}/g)].map(([, name]) => name!);
  if (names.length === 0) return (path) => (path === template ? {} : undefined);
  const pattern = new RegExp(`^${fill(template, "([^/]+)")}$`);
  return (path) => {
    const match = pattern.exec(path);
    return match ? Object.fromEntries(names.map((name, index) => [name, decode(match[index + 1]!)])) : undefined;
  };
}

/** How many characters of a template are fixed: of two that match, the one with more is meant. */
export function fixedLength(template: string): number {
  return template.split(VARIABLE).join("").length;
}

/** The path of a URL template, without the host. */
export function pathOf(template: string): string {
  return template.replace(/^[a-z]+:\/\/[^/]*/i, "");
}

/** The path of an absolute URL as it was sent, and its query without the question mark. */
export function splitUrl(url: string): { path: string; query: string } {
  const start = url.indexOf("/", url.indexOf("//") + 2);
  const end = url.search(/[?#]|$/);
  return { path: start < 0 || start > end ? "/" : url.slice(start, end), query: url.slice(end + 1) };
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
