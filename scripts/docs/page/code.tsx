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

/** Writes a value as JSON for readers. */
export function prettyJson(value: unknown): string {
  return JSON.stringify(value, null, 2);
}
