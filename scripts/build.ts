import { spawnSync } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";
import { writeCode } from "./build/code.js";
import { packDocuments } from "./build/documents.js";
import { writeGenerated } from "./build/generated.js";
import { trimToEntries } from "./build/reached.js";
import type { Exports } from "./generate/entries.js";
import { readApis } from "./lib/apis.js";

// What is published: compiled code with maps to the sources beside it, and documents for programs to read.
rmSync("dist", { recursive: true, force: true });
const compiler = ["node_modules/typescript/bin/tsc", "-p", "tsconfig.build.json"];
const { status } = spawnSync(process.execPath, compiler, { stdio: "inherit" });
if (status === 0) {
  await writeCode("src", "dist/src");
  await writeGenerated("generated", "dist/generated");
  const { exports } = JSON.parse(readFileSync("package.json", "utf8")) as { exports: Exports };
  trimToEntries("dist", Object.values(exports));
  packDocuments(
    readApis().map(({ name }) => name),
    "dist/generated",
  );
} else {
  process.exitCode = 1;
}
