import { format, resolveConfig } from "prettier";

/** A row of a table in Markdown. */
function row(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
}

/** A table in Markdown, with an empty line after it. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [row(head), row(head.map(() => "-")), ...rows.map(row), ""].join("\n");
}

/** Lays out a page as the project's own pages are laid out; `file` says where it will stand. */
export async function layOut(text: string, file: string): Promise<string> {
  return await format(text, { ...(await resolveConfig(file)), parser: "markdown" });
}
