import createFetchClient from "openapi-fetch";
import { createContractClient } from "../../src/client/create.js";
import type { Contract } from "../../src/client/contract.js";

/** How many times as long as openapi-fetch's own a call may take. */
const GOAL = 1.15;
const ROUNDS = 200;
const CALLS = 100;

const SERVER = "https://bench.example/v1";
const PATH = "/users/{userId}/chats";
const BODY = { text: "Where is my order?", customer: { id: 456 } };
const ANSWER = JSON.stringify({ id: "6870b9d15e2c4fa3071b", text: BODY.text, tags: ["a", "b"], createdAt: 1763769600 });

const CONTRACT: Contract = {
  vendor: "Bench",
  server: SERVER,
  auth: { bearer: { header: "authorization", prefix: "Bearer " } },
  operations: {
    createChat: {
      method: "POST",
      path: PATH,
      responses: { 201: "json", 401: "json?", 429: "json?" },
      headers: { "x-ratelimit-limit": "integer", "x-ratelimit-remaining": "integer" },
      retry: { statuses: [429] },
    },
  },
  validators: () => Promise.reject(new Error("not in a bench")),
};

/** Answers at once, from memory. */
async function answer(): Promise<Response> {
  return new Response(ANSWER, {
    status: 201,
    headers: { "content-type": "application/json", "x-ratelimit-limit": "400", "x-ratelimit-remaining": "399" },
  });
}

type Call = () => Promise<unknown>;

function ours(): Call {
  const client = createContractClient<Record<"createChat", (input: object) => Promise<{ status: unknown }>>>(CONTRACT, {
    auth: { bearer: "token" },
    fetch: answer,
  });
  return async () => {
    const { status } = await client.createChat({ path: { userId: "u1" }, body: BODY });
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
    const { data } = await client.POST(PATH, { params: { path: { userId: "u1" } }, body: BODY });
    if (!data) throw new Error("the call failed");
  };
}

/** Milliseconds of one round of calls, one after the other. */
async function round(call: Call): Promise<number> {
  const start = performance.now();
  for (let count = 0; count < CALLS; count++) await call();
  return performance.now() - start;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;
}

/** Compares a named call with openapi-fetch's POST over the same in-memory `fetch`, in alternating rounds of one run. */
export async function run(): Promise<void> {
  const calls = [ours(), theirs()] as const;
  for (let warm = 0; warm < 20; warm++) for (const call of calls) await round(call);
  const times: [number[], number[]] = [[], []];
  for (let count = 0; count < ROUNDS; count++) {
    // The one that goes first changes, for the first may pay for the other's garbage.
    for (const index of count % 2 ? ([0, 1] as const) : ([1, 0] as const)) times[index].push(await round(calls[index]));
  }
  const [own, other] = times.map((values) => (median(values) / CALLS) * 1000) as [number, number];
  const ratio = own / other;
  console.log(`named call     ${own.toFixed(1)} µs`);
  console.log(`openapi-fetch  ${other.toFixed(1)} µs`);
  console.log(`ratio          ${ratio.toFixed(3)} (goal: at most ${GOAL})`);
  if (ratio > GOAL) process.exitCode = 1;
}
