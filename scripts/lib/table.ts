/** Lays rows out in columns, a rule beneath the first row; texts stand left, numbers right. */
export function formatTable(rows: readonly (readonly (string | number)[])[]): string {
  const [head = [], ...rest] = rows;
  const widths = head.map((_, column) => Math.max(...rows.map((row) => String(row[column]).length)));
  const line = (row: readonly (string | number)[]): string =>
    row.map((cell, column) => align(String(cell), widths[column]!, typeof rest[0]?.[column] === "number")).join("  ");
  const rule = widths.map((width) => "─".repeat(width)).join("  ");
  return [line(head), rule, ...rest.map(line)].map((text) => text.trimEnd()).join("\n");
}

function align(text: string, width: number, right: boolean): string {
  return right ? text.padStart(width) : text.padEnd(width);
}
