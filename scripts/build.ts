import { spawnSync } from "node:child_process";
import { rmSync } from "node:fs";
import { packDocuments } from "./build/documents.js";
import { trimGenerated } from "./build/generated.js";
import { readApis } from "./lib/apis.js";

// What is published: compiled code with maps to the sources beside it, and documents for programs to read.
rmSync("dist", { recursive: true, force: true });
const compiler = ["node_modules/typescript/bin/tsc", "-p", "tsconfig.build.json"];
const { status } = spawnSync(process.execPath, compiler, { stdio: "inherit" });
if (status === 0) {
  await trimGenerated("dist/generated");
  packDocuments(
    readApis().map(({ name }) => name),
    "dist/generated",
  );
} else {
  process.exitCode = 1;
}
