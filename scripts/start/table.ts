import type { FinishedCall } from "./calls.js";

/** Prints the calls as a table whose columns are as wide as their texts. */
export function printTable(calls: readonly FinishedCall[]): void {
  const rows = [
    ["Vendor", "Request", "Status", "What came back"],
    ...calls.map(({ vendor, request, status, answer }) => [vendor, request, status, answer]),
  ];
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  const line = (row: readonly string[]): string => row.map((text, column) => text.padEnd(widths[column]!)).join("  ");
  const rule = widths.map((width) => "─".repeat(width)).join("  ");
  console.log(["", line(rows[0]!), rule, ...rows.slice(1).map(line), ""].map((text) => text.trimEnd()).join("\n"));
}
