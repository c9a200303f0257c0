import { readOptions } from "./lib/arguments.js";
import { runCommand, UsageError } from "./lib/problems.js";
import { writeAssets } from "./release/assets.js";

await runCommand(async () => {
  const usage = "npm run release:assets -- --tag v<version>";
  const { tag } = readOptions(usage, { tag: { type: "string" } });
  if (tag === undefined) throw new UsageError(`Which tag is to be released?\nUsage: ${usage}`);
  const [version, folder] = writeAssets(".release", tag);
  console.log(`The files of release ${version} are in ${folder}/`);
});
