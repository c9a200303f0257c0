import type { JSX } from "preact";
import { highlight } from "./highlight.js";

/** A block of code, marked up at build time. It takes the focus, because it scrolls. */
export function Code({ code, language, label, server, plain }: CodeProps): JSX.Element {
  return (
    <pre tabIndex={0} data-language={language} data-server={server} aria-label={label}>
      {plain ? <code>{code}</code> : <code dangerouslySetInnerHTML={{ __html: highlight(code, language) }} />}
    </pre>
  );
}

interface CodeProps {
  readonly code: string;
  readonly language: string;
  readonly label?: string;
  /** Which server the code calls, where it is shown for both. */
  readonly server?: "vendor" | "mock";
  /** Whether it is left without colours, which make a page of many examples heavy. */
  readonly plain?: boolean;
}

/** What fits beside the text on a wide screen. */
const WIDTH = 56;

/** Writes a value as JSON for readers: what fits into a line stays in one, which keeps long examples in sight. */
export function prettyJson(value: unknown, depth = 0): string {
  const line = JSON.stringify(value);
  if (typeof value !== "object" || value === null) return line;
  const isList = Array.isArray(value);
  const [open, close] = isList ? "[]" : "{}";
  const parts = (level: number): string[] =>
    isList
      ? value.map((item) => prettyJson(item, level))
      : Object.entries(value).map(([name, item]) => `${JSON.stringify(name)}: ${prettyJson(item, level)}`);
  if (line === `${open}${close}`) return line;
  if (line.length + 2 * depth <= WIDTH)
    return `${open}${isList ? "" : " "}${parts(0).join(", ")}${isList ? "" : " "}${close}`;
  const pad = "  ".repeat(depth + 1);
  return `${open}\n${parts(depth + 1)
    .map((part) => pad + part)
    .join(",\n")}\n${pad.slice(2)}${close}`;
}
