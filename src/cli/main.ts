#!/usr/bin/env node
import { mocks } from "../../generated/mocks.js";
import { verifiable } from "../../generated/verifiable.js";
import { run } from "./run.js";

// A reader that has gone (`… | head`) is the end of the work, and no error.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit(0);
});

process.exitCode = await run({ mocks, verifiable }, process.argv.slice(2));
