// Runs a tool that prints its result, and keeps what it prints. Arguments: the file, the tool, its arguments.
import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";

const [file, tool, ...args] = process.argv.slice(2);
writeFileSync(file, execFileSync(tool, args, { maxBuffer: 2 ** 26 }));
