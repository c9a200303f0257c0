import type { JSX } from "preact";

/** An address as code; where it does not fit a line it breaks after a slash, so that its host stays in one piece. */
export function Address({ text }: { text: string }): JSX.Element {
  return (
    <code>
      {text.split(/(?<=\/)(?=[^/])/).map((piece) => (
        <span key={piece}>{piece}</span>
      ))}
    </code>
  );
}
