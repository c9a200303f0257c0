import { createRequire } from "node:module";
import { dirname, join } from "node:path";

/** The path of a file of this package that is published beside what is compiled, and is nobody's entry. */
export function packageFile(name: string): string {
  return join(dirname(createRequire(import.meta.url).resolve("chat-contracts/package.json")), name);
}
