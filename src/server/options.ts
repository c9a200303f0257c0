import { check, FUNCTION, readMembers, type Kind, type Kinds } from "../client/members.js";
import type { AllowedOrigins } from "./cors.js";

/** Options of the mock server, which serves the vendors of these names; each may be undefined. */
export interface MockServerOptions<Name extends string = string> {
  /**
   * The port; 0 takes a free one.
   * @default 4010
   */
  readonly port?: number | undefined;
  /** @default "127.0.0.1" */
  readonly host?: string | undefined;
  /**
   * Names of the vendors' folders to serve.
   * @default all
   */
  readonly vendors?: readonly Name[] | undefined;
  /**
   * How many calls each vendor accepts a minute; further ones are refused as documented.
   * @default no call is refused
   */
  readonly limit?: number | undefined;
  /**
   * Milliseconds before each answer.
   * @default 0
   */
  readonly delay?: number | undefined;
  /**
   * Origins of pages that may call the server, such as `"https://app.example"`; `"*"` stands for all.
   * @default pages of this machine (localhost, 127.0.0.1, [::1]), which always may
   */
  readonly cors?: AllowedOrigins | undefined;
  /** Told of each request that was answered, in one line. */
  readonly log?: ((line: string) => void) | undefined;
}

/** What the values of the options must be, from code and from the command line; of lists, what each of their items. */
export const VALUES: Readonly<Record<"port" | "host" | "limit" | "delay" | "cors", Kind>> = {
  port: wholeNumberTo(65_535),
  host: { words: "a name or an address", fits: (value) => typeof value === "string" && value !== "" },
  limit: wholeNumberTo(Number.MAX_SAFE_INTEGER),
  delay: wholeNumberTo(600_000),
  cors: {
    words: 'an origin as browsers send it, such as https://app.example (no slash at its end), or "*" for all',
    fits: (value) => value === "*" || (typeof value === "string" && value !== "null" && originOf(value) === value),
  },
};

/** What the name of a vendor must be, where these are known. */
export function oneOf(known: readonly string[]): Kind {
  return { words: `one of ${known.join(", ")}`, fits: (value) => known.includes(value as string) };
}

const LIST: Kind = { words: "a list", fits: Array.isArray };

const OPTIONS: Kinds<MockServerOptions> = {
  ...VALUES,
  cors: LIST,
  vendors: LIST,
  log: FUNCTION,
};

/** Reads the options of a server. Throws a TypeError for one that is unknown, or that is not what it must be. */
export function readOptions(given: MockServerOptions | undefined, known: readonly string[]): MockServerOptions {
  const options = readMembers(given, OPTIONS, "", "option of a mock server");
  options.vendors?.forEach((name, index) => check(oneOf(known), name, `/vendors/${index}`));
  options.cors?.forEach((origin, index) => check(VALUES.cors, origin, `/cors/${index}`));
  return options;
}

function wholeNumberTo(most: number): Kind {
  const fits = (value: unknown): boolean =>
    Number.isInteger(value) && (value as number) >= 0 && (value as number) <= most;
  return { words: `a whole number from 0 to ${most}`, fits };
}

function originOf(text: string): string | undefined {
  return URL.canParse(text) ? new URL(text).origin : undefined;
}
