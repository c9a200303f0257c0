// The checks for runtimes that have a command line: the last argument says where the servers are.
import { smoke } from "./smoke.mjs";

const args = globalThis.Deno?.args ?? process.argv.slice(2);
console.log(JSON.stringify(await smoke(JSON.parse(args.at(-1)))));
if (globalThis.Deno) Deno.exit(0);
process.exit(0);
