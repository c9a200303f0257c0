import { parseArgs, type ParseArgsConfig } from "node:util";
import { UsageError } from "./problems.js";

/** Reads the options of a command; throws a {@link UsageError} with its usage for everything else that was typed. */
export function readOptions<const Options extends NonNullable<ParseArgsConfig["options"]>>(
  usage: string,
  options: Options,
): ReturnType<typeof parseArgs<{ options: Options }>>["values"] {
  try {
    return parseArgs({ options }).values;
  } catch (error) {
    throw new UsageError(`${(error as Error).message}\nUsage: ${usage}`);
  }
}
