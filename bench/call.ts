import { build } from "esbuild";
import createFetchClient from "openapi-fetch";
import type { createContractClient } from "../src/client/create.js";
import type { Contract } from "../src/client/contract.js";
import { median, type Section } from "./report.js";

/** How many times as long as openapi-fetch's own a call may take. */
const GOAL = 1.3;
const ROUNDS = 400;
const CALLS = 100;

const SERVER = "https://bench.example/v1";
const PATH = "/people/{personId}/notes";
const BODY = { text: "Hello", tags: ["a", "b"] };
const ANSWER = JSON.stringify({ id: "6870b9d15e2c4fa3071b", text: BODY.text, tags: ["a", "b"], createdAt: 1763769600 });

const CONTRACT: Contract = {
  vendor: "Bench",
  server: SERVER,
  auth: { bearer: { header: "authorization", prefix: "Bearer " } },
  operations: {
    createNote: {
      method: "POST",
      path: PATH,
      body: "required",
      responses: { 201: "json", 401: "json", 429: "json" },
      headers: { "x-calls-allowed": "integer", "x-calls-left": "integer" },
      retry: { statuses: [429] },
    },
  },
};

/** Answers at once, from memory. */
async function answer(): Promise<Response> {
  return new Response(ANSWER, {
    status: 201,
    headers: { "content-type": "application/json", "x-calls-allowed": "400", "x-calls-left": "399" },
  });
}

type Call = () => Promise<unknown>;

/** The client as it is shipped. tsx, which runs this script, would give each function its name again at each call. */
async function shipped(): Promise<typeof createContractClient> {
  const { outputFiles } = await build({
    entryPoints: ["src/client/create.ts"],
    bundle: true,
    format: "esm",
    target: "es2022",
    write: false,
  });
  const code = Buffer.from(outputFiles[0]!.contents).toString("base64");
  const module: unknown = await import(`data:text/javascript;base64,${code}`);
  return (module as { createContractClient: typeof createContractClient }).createContractClient;
}

async function ours(): Promise<Call> {
  const create = await shipped();
  const client = create<Record<"createNote", (input: object) => Promise<{ status: unknown }>>>(CONTRACT, {
    auth: { bearer: "token" },
    fetch: answer,
  });
  return async () => {
    const { status } = await client.createNote({ path: { personId: "p1" }, body: BODY });
    if (status !== 201) throw new Error(`the call ended with ${status}`);
  };
}

function theirs(): Call {
  const client = createFetchClient<Record<string, Record<"post", any>>>({
    baseUrl: SERVER,
    fetch: answer,
    headers: { authorization: "Bearer token" },
  });
  return async () => {
    const { data } = await client.POST(PATH, { params: { path: { personId: "p1" } }, body: BODY });
    if (!data) throw new Error("the call failed");
  };
}

/** Milliseconds of the processor for one round of calls, one after the other: what else the machine does is no part of it. */
async function round(call: Call): Promise<number> {
  const start = process.cpuUsage();
  for (let count = 0; count < CALLS; count++) await call();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** Compares a named call with openapi-fetch's POST over the same in-memory `fetch`. */
export async function call(): Promise<Section> {
  const own = await ours();
  const other = theirs();
  for (let warm = 0; warm < 50; warm++) await pair(own, other, warm);
  const pairs: [number, number][] = [];
  for (let count = 0; count < ROUNDS; count++) pairs.push(await pair(own, other, count));
  const microseconds = (index: 0 | 1): string =>
    ((median(pairs.map((times) => times[index])) / CALLS) * 1000).toFixed(1);
  // Both rounds of a pair see the same load of the machine, so that their ratio tells more than that of the medians.
  const ratio = median(pairs.map(([mine, theirs]) => mine / theirs));
  return {
    title: "A call",
    method: `A named call without middleware beside openapi-fetch's own \`POST\`, over the same \`fetch\` in memory. Medians of ${ROUNDS} pairs of ${CALLS} calls; the goal is at most ${GOAL} times.`,
    rows: [
      ["client", "µs a call", "times openapi-fetch"],
      ["openapi-fetch", microseconds(1), "1.00"],
      ["named call", microseconds(0), ratio.toFixed(2)],
    ],
  };
}

/** Milliseconds of a round of each; they take turns in going first, for the first may pay for the other's garbage. */
async function pair(own: Call, other: Call, turn: number): Promise<[number, number]> {
  if (turn % 2) return [await round(own), await round(other)];
  const second = await round(other);
  return [await round(own), second];
}
