import { createInterface } from "node:readline/promises";

/** Where somebody may sit. */
export interface Terminal {
  readonly input: NodeJS.ReadableStream & { readonly isTTY?: boolean };
  readonly output: NodeJS.WritableStream & { readonly isTTY?: boolean };
}

/** Asks a question of whoever sits there; undefined where nobody does. Whoever leaves without an answer says no. */
export function confirmAtTerminal(
  { input, output }: Terminal = { input: process.stdin, output: process.stdout },
): ((question: string) => Promise<boolean>) | undefined {
  if (!input.isTTY || !output.isTTY) return undefined;
  return async (question) => {
    const terminal = createInterface({ input, output });
    const left = new Promise<string>((resolve) => terminal.once("close", () => resolve("")));
    try {
      return /^y(es)?$/i.test(
        (await Promise.race([terminal.question(`${question} [y/N] `).catch(() => ""), left])).trim(),
      );
    } finally {
      terminal.close();
    }
  };
}
