import { parseOptions, UsageError } from "../command-line.js";

/** What `chat-contracts verify` was asked for. */
export interface VerifyArguments {
  readonly vendor: string | undefined;
  readonly operation: string | undefined;
  readonly baseUrl: string | undefined;
  readonly server: Readonly<Record<string, string>>;
  readonly input: string | undefined;
  readonly body: string | undefined;
  readonly example: string | undefined;
  readonly set: readonly string[];
  readonly probe: boolean;
  readonly send: boolean;
  readonly yes: boolean;
  readonly record: string | undefined;
  readonly timeout: number;
  readonly json: boolean;
  readonly help: boolean;
}

const OPTIONS = {
  operation: { type: "string" },
  "base-url": { type: "string" },
  server: { type: "string", multiple: true },
  input: { type: "string" },
  body: { type: "string" },
  example: { type: "string" },
  set: { type: "string", multiple: true },
  probe: { type: "boolean", default: false },
  send: { type: "boolean", default: false },
  yes: { type: "boolean", default: false },
  record: { type: "string" },
  timeout: { type: "string", default: "30000" },
  json: { type: "boolean", default: false },
  help: { type: "boolean", short: "h", default: false },
} as const;

/** Reads the options of `chat-contracts verify`; throws a {@link UsageError} for what cannot be meant. */
export function readVerifyArguments(args: readonly string[], known: readonly string[]): VerifyArguments {
  const { values, positionals } = parseOptions({ args: [...args], options: OPTIONS, allowPositionals: true });
  const { "base-url": baseUrl, operation, input, body, example, record, probe, send, yes, json, help } = values;
  const [vendor, ...others] = positionals;
  const result: VerifyArguments = {
    vendor,
    operation,
    baseUrl,
    server: readVariables(values.server ?? []),
    input,
    body,
    example,
    set: values.set ?? [],
    probe,
    send,
    yes,
    record,
    timeout: readTimeout(values.timeout),
    json,
    help,
  };
  if (help) return result;
  if (vendor === undefined) throw new UsageError(`Which vendor? There are ${known.join(", ")}.`);
  if (!known.includes(vendor)) throw new UsageError(`There is no vendor "${vendor}"; there are ${known.join(", ")}.`);
  if (others.length > 0) throw new UsageError("One vendor at a time.");
  if (yes && !send) throw new UsageError("--yes answers the question of --send, which is not there.");
  if (record !== undefined && !probe && !send) {
    throw new UsageError("--record needs something to record: add --probe or --send.");
  }
  if (body !== undefined && example !== undefined)
    throw new UsageError("--body and --example are two bodies; give one.");
  return result;
}

function readVariables(assignments: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    assignments.map((text) => {
      const [, name, value] = /^([^=]+)=(.+)$/.exec(text) ?? [];
      if (name === undefined || value === undefined) throw new UsageError("--server needs <variable>=<value>.");
      return [name, value];
    }),
  );
}

function readTimeout(text: string): number {
  const value = /^\d+$/.test(text) ? Number(text) : Number.NaN;
  if (value >= 1 && value <= 600_000) return value;
  throw new UsageError(`--timeout needs a whole number from 1 to 600000, not "${text}".`);
}

/** The text that `verify --help` prints. */
export function verifyUsage(known: readonly string[]): string {
  return `Usage: chat-contracts verify <vendor> [options]

Asks a vendor whether its document is true. Without --probe or --send nothing is sent: it prints what would be sent, what the
answers could settle, and which environment variables hold the credentials. Vendors: ${known.join(", ")}.

  --probe              send what cannot make anything: each such call says why
  --send               make the real call, once, after a question
  --yes                answer that question, where nobody is asked
  --set <name>=<value> a parameter; may be repeated
  --body <file>        a file with the body, in JSON
  --example <name>     a request example of the document as the body
  --input <file>       a file with all of it: { "path": …, "query": …, "header": …, "body": … }
  --server <name>=<value>  a variable of the vendor's address; may be repeated
  --base-url <url>     send elsewhere, such as to \`chat-contracts mock\`
  --operation <id>     the call, where the vendor's document has several
  --timeout <ms>       wait no longer for one answer (30000)
  --record <file>      write request and answers to a new file, without credentials and with all personal data replaced
  --json               print everything as JSON
  -h, --help           print this text

Exit code 0: every answer is as the document says. 1: one is not. 2: a mistake in the command. 3: the vendor was not reached.`;
}
