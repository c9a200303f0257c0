/** Joins what was written one after another: one space between words, and between blocks the most lines that one asks for. */
export function join(parts: readonly string[]): string {
  const joined: string[] = [];
  for (const part of parts.filter((one) => one !== "")) {
    const before = joined.pop();
    if (before === undefined) joined.push(part);
    else joined.push(...seam(before, part));
  }
  return joined.join("");
}

function seam(before: string, after: string): [string, string] {
  const end = before.trimEnd();
  const leading = after.length - after.replace(/^\n+/, "").length;
  const breaks = Math.max(before.slice(end.length).split("\n").length - 1, leading);
  if (breaks > 0) return [end, "\n".repeat(breaks) + (leading > 0 ? after.slice(leading) : after.trimStart())];
  if (end !== before) return [before, after.trimStart()];
  // Two spans of code that touch would end and begin with one mark of two backticks.
  if (before.endsWith("`") && after.startsWith("`")) return [before.slice(0, -1), after.slice(1)];
  return [before, after];
}

/** A block of its own. */
export function paragraph(content: string): string {
  const text = content.trim();
  return text === "" ? "" : `\n\n${text}\n\n`;
}

/** Puts marks around words, and leaves the space around them outside. */
export function wrapped(content: string, before: string, after: string): string {
  const text = content.trim();
  return text === "" ? content : content.replace(text, () => before + text + after);
}

/** Begins with a mark, and indents all other lines. */
export function indented(mark: string, content: string, indent = " ".repeat(mark.length)): string {
  return mark + content.trim().replaceAll(/\n(?=.)/g, `\n${indent}`);
}

const MARK = /[\\*`[\]<]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu;

/** A text of which nothing is read as a mark. Within a word an underscore is none. */
export function escapeText(text: string): string {
  const flat = text.replaceAll(/\s{2,}|[^\S ]/g, " ");
  return (/[\\*`[\]<_]/.test(flat) ? flat.replaceAll(MARK, String.raw`\$&`) : flat)
    .replace(/^( ?)([-+>]|#+)(?= )/, String.raw`$1\$2`)
    .replace(/^( ?\d+)([.)])(?= )/, String.raw`$1\$2`);
}

/** Code within a text. */
export function codeSpan(code: string): string {
  const longest = Math.max(0, ...[...code.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = "`".repeat(longest + 1);
  const pad = longest > 0 ? " " : "";
  return code === "" ? "" : fence + pad + code.replaceAll(/\s+/g, " ") + pad + fence;
}

/** A block of code. */
export function codeBlock(code: string, language: string): string {
  return `\n\n\`\`\`${language}\n${code.trimEnd()}\n\`\`\`\n\n`;
}

/** A table; the first row is its head. */
export function table([head = [], ...rows]: readonly (readonly string[])[]): string {
  return paragraph([row(head), row(head.map(() => "---")), ...rows.map(row)].join("\n"));
}

function row(contents: readonly string[]): string {
  const cells = contents.map((content) =>
    content
      .trim()
      .replaceAll("|", String.raw`\|`)
      .replaceAll(/\\?\s*\n\s*/g, "<br>"),
  );
  return `| ${cells.join(" | ")} |`;
}
