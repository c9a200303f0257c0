import type { Kind } from "../client/members.js";
import { baseUrls, type MockList } from "../server/list.js";
import { oneOf, VALUES } from "../server/options.js";
import { parseOptions, UsageError } from "./command-line.js";

/** What `chat-contracts mock` was asked for. */
export interface MockArguments {
  readonly port: number;
  readonly host: string;
  readonly vendors: readonly string[] | undefined;
  readonly limit: number | undefined;
  readonly delay: number;
  readonly cors: readonly string[] | undefined;
  readonly log: boolean;
  readonly help: boolean;
  readonly version: boolean;
}

const OPTIONS = {
  port: { type: "string", default: "4010" },
  host: { type: "string", default: "127.0.0.1" },
  vendor: { type: "string", multiple: true },
  limit: { type: "string" },
  delay: { type: "string", default: "0" },
  cors: { type: "string", multiple: true },
  log: { type: "boolean", default: false },
  help: { type: "boolean", short: "h", default: false },
  version: { type: "boolean", default: false },
} as const;

/** Reads the options of `chat-contracts mock`; throws a {@link UsageError} for what cannot be meant. */
export function readArguments(args: readonly string[], known: readonly string[]): MockArguments {
  const { values } = parseOptions({ args: [...args], options: OPTIONS });
  const { port, host, vendor, limit, delay, cors, log, help, version } = values;
  return {
    port: fitting("port", VALUES.port, port, numberOf(port)),
    host: fitting("host", VALUES.host, host),
    vendors: vendor?.map((name) => fitting("vendor", oneOf(known), name)),
    limit: limit === undefined ? undefined : fitting("limit", VALUES.limit, limit, numberOf(limit)),
    delay: fitting("delay", VALUES.delay, delay, numberOf(delay)),
    cors: cors?.map((origin) => fitting("cors", VALUES.cors, origin)),
    log,
    help,
    version,
  };
}

/** The value of an option, which is what was typed or what that means; throws where the server would not take it. */
function fitting<Value = string>(
  flag: string,
  { words, fits }: Kind,
  typed: string,
  value: Value = typed as Value,
): Value {
  if (fits(value)) return value;
  throw new UsageError(`--${flag} must be ${words}, not "${typed}".`);
}

function numberOf(typed: string): number {
  return /^\d+$/.test(typed) ? Number(typed) : Number.NaN;
}

/** The text that `--help` prints. */
export function usage(mocks: MockList): string {
  const { port, host } = OPTIONS;
  const urls = Object.values(baseUrls(`http://${host.default}:${port.default}`, mocks));
  return `Usage: chat-contracts mock [options]
       chat-contracts lint <file>… [options]   (chat-contracts lint --help)
       chat-contracts verify <vendor> [options]   (chat-contracts verify --help)

Serves mocks of all vendors over HTTP, each at /<vendor> and the vendor's own path. GET / lists what there is.

  --port <number>   port to listen at, 0 for any that is free (${port.default})
  --host <address>  address to listen at (${host.default})
  --vendor <name>   serve this vendor only; may be repeated: ${Object.keys(mocks).join(", ")}
  --limit <number>  calls that each vendor accepts a minute; more get the documented refusal
  --delay <ms>      wait before each answer
  --cors <origin>   let pages of this origin call, "*" for all; may be repeated. Pages of this machine always may
  --log             print one line for each request
  -h, --help        print this text
      --version     print the version of chat-contracts

Point a client at it by the base URL of its vendor, which is printed when the server starts, too:

${urls.map((url) => `  ${url}`).join("\n")}

  TypeScript   create…Client({ baseUrl: "${urls[0]}", auth: … })
  others       the same URL in place of the vendor's; any credential of the right form is accepted

A request may ask for a documented answer: \`Prefer: code=429, example=limit-reached\`.`;
}
