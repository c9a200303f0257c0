/** One change to the code of a rule, by which the fixtures have to fail. */
export interface Mutant {
  readonly file: string;
  readonly line: number;
  readonly what: "negated condition" | "dropped exemption" | "dropped place";
  readonly text: string;
}

/** Makes the mutants of one file: each condition negated, each exemption dropped, each place of the grammar dropped. */
export function mutantsOf(file: string, text: string): Mutant[] {
  const mutants: Mutant[] = [];
  const add = (what: Mutant["what"], at: number, end: number, replacement: string): void => {
    const line = text.slice(0, at).split("\n").length;
    mutants.push({ file, line, what, text: text.slice(0, at) + replacement + text.slice(end) });
  };
  for (const match of text.matchAll(/\bif \(/g)) {
    const open = match.index + match[0].length - 1;
    const close = closing(text, open);
    const condition = text.slice(open + 1, close);
    add("negated condition", open, close + 1, `(!(${condition}))`);
    const leaves = /^\s*(continue|return;|return undefined;)/.test(text.slice(close + 1));
    for (const [start, end] of leaves ? alternatives(condition) : []) {
      const rest = condition.slice(0, start) + "false" + condition.slice(end);
      add("dropped exemption", open, close + 1, `(${rest})`);
    }
  }
  for (const match of text.matchAll(/["\w$*-]+: (one|list|map)\("\w+"\),?/g)) {
    add("dropped place", match.index, match.index + match[0].length, "");
  }
  return mutants;
}

/** Where the bracket that opens at a place is closed. */
function closing(text: string, open: number): number {
  let depth = 0;
  let quote = "";
  for (let at = open; at < text.length; at += 1) {
    const letter = text[at]!;
    if (quote) {
      if (letter === "\\") at += 1;
      else if (letter === quote) quote = "";
    } else if (letter === '"' || letter === "`") quote = letter;
    else if (letter === "/" && /[(,=!&|]\s*$/.test(text.slice(0, at))) quote = "/";
    else if (letter === "(") depth += 1;
    else if (letter === ")" && (depth -= 1) === 0) return at;
  }
  return text.length;
}

/** The parts of a condition that stand between `||`, when it has several. */
function alternatives(condition: string): [start: number, end: number][] {
  const parts: [number, number][] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < condition.length; at += 1) {
    const letter = condition[at];
    if (letter === "(" || letter === "[" || letter === "{") depth += 1;
    if (letter === ")" || letter === "]" || letter === "}") depth -= 1;
    if (depth === 0 && condition.startsWith("||", at)) {
      parts.push([start, at]);
      start = at + 2;
    }
  }
  parts.push([start, condition.length]);
  return parts.length > 1 ? parts : [];
}
