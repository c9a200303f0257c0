import { parseArgs, type ParseArgsConfig } from "node:util";

/** The command line is wrong; the message says what to type instead. */
export class UsageError extends Error {}

/** Says what is wrong with a command line, and gives the exit code of that. The usage would push the sentence off the screen. */
export function refuse({ message }: UsageError, command: string): number {
  console.error(`${message}\n\n${command} --help lists the options.`);
  return 2;
}

/** Reads options as `parseArgs` does; throws a {@link UsageError} in words of our own for what it does not take. */
export function parseOptions<Config extends ParseArgsConfig>(config: Config): ReturnType<typeof parseArgs<Config>> {
  try {
    return parseArgs(config);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const [, name = ""] = /'(\S+?)[ ']/.exec(message) ?? [];
    throw new UsageError(sentence(code, name, message));
  }
}

function sentence(code: string | undefined, name: string, message: string): string {
  switch (code) {
    case "ERR_PARSE_ARGS_UNKNOWN_OPTION":
      return `There is no option ${name}.`;
    case "ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL":
      return `"${name}" belongs to no option.`;
    case "ERR_PARSE_ARGS_INVALID_OPTION_VALUE":
      if (message.includes("does not take")) return `${name} takes no value.`;
      return `${name} needs a value${message.includes("ambiguous") ? ' that does not begin with "-"' : ""}.`;
    default:
      return message;
  }
}
