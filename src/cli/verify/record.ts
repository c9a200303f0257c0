import { accessSync, constants, existsSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { brokenInWords, replacedInWords, type Recording } from "../../verify/recording.js";
import { UsageError } from "../command-line.js";

/** A shorter text occurs in others by chance. */
const TELLING = 8;

/** Refuses a file that cannot be written, before anything is sent. */
export function refuseFile(file: string): void {
  if (existsSync(file)) throw new UsageError(`${file} is there already. A recording is a new file.`);
  try {
    accessSync(dirname(file), constants.W_OK);
  } catch {
    throw new UsageError(`${file} cannot be written: look at its folder.`);
  }
}

/** Writes a recording, never over another file, and says what was replaced in it. */
export function writeRecording(file: string, recording: Recording | undefined, secrets: readonly string[]): string {
  if (recording === undefined) return `${file} is not written: nothing was answered.`;
  const text = `${JSON.stringify(recording, null, 2)}\n`;
  // Nothing of the kind gets here. If it did, the file must not exist.
  if (secrets.some((secret) => secret.length >= TELLING && text.includes(secret))) {
    return `${file} is not written: a credential would be in it. Please report this.`;
  }
  writeFileSync(file, text, { flag: "wx", mode: 0o600 });
  const replaced = replacedInWords(recording);
  const list =
    replaced.length === 0
      ? "Nothing had to be replaced."
      : `Replaced in it:\n${replaced.map((line) => `  ${line}`).join("\n")}`;
  const broken = brokenInWords(recording);
  const warning =
    broken.length === 0
      ? ""
      : `\nStand-ins are not as the document says, though what they stand in for is; mend them by hand:\n${broken.map((line) => `  ${line}`).join("\n")}`;
  return `Recorded in ${file}. Read it before you share it. Credentials are not in it. ${list}${warning}`;
}
