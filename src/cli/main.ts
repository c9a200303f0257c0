#!/usr/bin/env node
import { mocks } from "../../generated/mocks.js";
import { verifiable } from "../../generated/verifiable.js";
import { run } from "./run.js";

// A reader that has gone (`… | head`) is the end of the work, and no error.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(0);
  console.error(`Cannot write to standard output: ${error.message}`);
  process.exit(1);
});

process.exitCode = await run({ mocks, verifiable }, process.argv.slice(2));
