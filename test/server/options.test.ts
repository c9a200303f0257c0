import { expect, test } from "vitest";
import { startMockServer } from "../../generated/mock-server.js";
import { readApis } from "../../scripts/lib/apis.js";

const VENDORS = readApis()
  .map(({ name }) => name)
  .join(", ");
const ORIGIN =
  'must be an origin as browsers send it, such as https://app.example (no slash at its end), or "*" for all';

/** As plain JavaScript may call it, whom no compiler warns. */
const start = startMockServer as (options: unknown) => Promise<unknown>;

test.each<[what: string, options: unknown, message: string]>([
  ["a misspelt option", { prt: 1 }, "/prt is no option of a mock server: is port meant?"],
  ["the name of the flag", { vendor: ["helpcrunch"] }, "/vendor is no option of a mock server: is vendors meant?"],
  [
    "an option that is like none",
    { colour: true },
    "/colour is no option of a mock server: known are port, host, limit, delay, cors, vendors, log",
  ],
  ["a number in place of options", 4010, "what is given must be a plain object"],
  ["null in place of options", null, "what is given must be a plain object"],
  ["a port beyond the last", { port: 65_536 }, "/port must be a whole number from 0 to 65535"],
  ["a port in text", { port: "4010" }, "/port must be a whole number from 0 to 65535"],
  ["a port that is no number", { port: Number.NaN }, "/port must be a whole number from 0 to 65535"],
  ["an empty host", { host: "" }, "/host must be a name or an address"],
  ["a host that is no text", { host: 127 }, "/host must be a name or an address"],
  ["a delay below 0", { delay: -1 }, "/delay must be a whole number from 0 to 600000"],
  ["a delay in words", { delay: "1s" }, "/delay must be a whole number from 0 to 600000"],
  ["a limit in text", { limit: "a" }, `/limit must be a whole number from 0 to ${Number.MAX_SAFE_INTEGER}`],
  ["a limit of half a call", { limit: 0.5 }, `/limit must be a whole number from 0 to ${Number.MAX_SAFE_INTEGER}`],
  ["one origin in place of a list", { cors: "https://x" }, "/cors must be a list"],
  ["an origin with a slash", { cors: ["*", "https://x.example/"] }, `/cors/1 ${ORIGIN}`],
  ["an origin with a path", { cors: ["https://x.example/page"] }, `/cors/0 ${ORIGIN}`],
  ["an origin without a scheme", { cors: ["x.example"] }, `/cors/0 ${ORIGIN}`],
  ["one vendor in place of a list", { vendors: "helpcrunch" }, "/vendors must be a list"],
  ["a vendor that is not known", { vendors: ["helpcrunch", "nobody"] }, `/vendors/1 must be one of ${VENDORS}`],
  ["a name that all objects have", { vendors: ["toString"] }, `/vendors/0 must be one of ${VENDORS}`],
  ["a log that is no function", { log: true }, "/log must be a function"],
])("%s is refused with what it must be", async (_, options, message) => {
  const refused = await start(options).then(
    () => "started",
    (error: Error) => error,
  );
  expect(refused).toBeInstanceOf(TypeError);
  expect((refused as Error).message).toBe(message);
});

test("options that are undefined are left at their defaults", async () => {
  const names = ["host", "vendors", "limit", "delay", "cors", "log"];
  const server = await startMockServer({ port: 0, ...Object.fromEntries(names.map((name) => [name, undefined])) });
  expect(Object.keys(server.urls).join(", ")).toBe(VENDORS);
  await server.close();
});
