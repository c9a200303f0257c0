import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { isApiName, LIST, withApi } from "./lib/apis.js";
import { runCommand, UsageError } from "./lib/problems.js";
import { writeSketch } from "./new-vendor/sketch.js";

const USAGE = "npm run new-vendor -- <name>, such as `acme-chat`";

await runCommand(async () => {
  const name = readName();
  const folder = `specs/${name}`;
  if (existsSync(folder)) throw new UsageError(`${folder} is there already.`);
  const list = withApi(readFileSync(LIST, "utf8"), name);
  const files = writeSketch(folder, name);
  writeFileSync(LIST, list);
  console.log(`${[...files, LIST].join("\n")}

These pass every check, and say nothing that is known of the vendor yet. Write what its pages say, and run
\`npm run generate && npm test\`.`);
});

function readName(): string {
  try {
    const [name, ...others] = parseArgs({ allowPositionals: true }).positionals;
    if (name !== undefined && others.length === 0 && isApiName(name)) return name;
  } catch {
    // An option, of which there are none.
  }
  throw new UsageError(`Give the vendor's name in kebab-case.\nUsage: ${USAGE}`);
}
