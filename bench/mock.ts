import { existsSync } from "node:fs";
import { readApis } from "../scripts/lib/apis.js";
import { loadBundles, type Bundle } from "../scripts/lib/bundle.js";
import { readCredentials } from "../scripts/lib/credentials.js";
import { listOperations } from "../scripts/lib/operations.js";
import { UsageError } from "../scripts/lib/problems.js";
import { startServer, type Call, type RunningServer, type ServerProgram } from "./servers.js";
import { load } from "./load.js";
import { median, type Section } from "./report.js";

const COMMAND = "dist/src/cli/main.js";
const PRISM = "bench/node_modules/@stoplight/prism-cli/dist/index.js";
const NODE_24 = "bench/node_modules/node/bin/node";
/** All servers of the comparison run on the same Node.js, the one that Prism needs, and ours on the present one too. */
const TITLES = ["bare node:http", "Prism", "ours, same Node", `ours, Node ${process.versions.node}`] as const;
const ROUNDS = 3;
const SECONDS = 2;

type Row = (string | number)[];

/** Measures the mock server, Prism and a bare HTTP server in turn: requests a second, and the start of the process. */
export async function mock(): Promise<Section[]> {
  if (!existsSync(COMMAND)) throw new UsageError("There is no compiled command. Run `npm run build` first.");
  const rates: Row[] = [];
  const startUps: Row[] = [];
  for (const bundle of await loadBundles(readApis())) {
    const { call, programs } = scenario(bundle);
    startUps.push([bundle.api.name, ...(await measureStartUp(programs, call))]);
    const servers: RunningServer[] = [];
    for (const program of programs) servers.push(await startServer(program, call));
    for (const connections of [1, 50])
      rates.push([bundle.api.name, connections, ...(await measureRates(servers, call, connections))]);
    await Promise.all(servers.map((server) => server.stop()));
  }
  const titles = TITLES.map(String);
  return [
    {
      title: "Mock server, requests a second",
      method: `A create call, answered after it was validated. Medians of ${ROUNDS} rounds of ${SECONDS} s each, all servers in turn; loaded by autocannon.`,
      rows: [["vendor", "connections", ...titles, "ours : Prism"], ...rates],
    },
    {
      title: "Mock server, start",
      method: `Milliseconds from the start of the process to its first answer. Medians of ${ROUNDS} starts.`,
      rows: [["vendor", ...titles, "Prism : ours"], ...startUps],
    },
  ];
}

function scenario(bundle: Bundle): { call: Call; programs: ServerProgram[] } {
  const { api, document, examples } = bundle;
  const { id, method, path, parameters, responses } = listOperations(document)[0]!;
  const bodies = examples.filter(({ operationId, part }) => operationId === id && part === "request");
  const success = responses.find(({ status }) => status.startsWith("2"))!;
  const answer = examples.find(({ operationId, part }) => operationId === id && part === success.status);
  const values = new Map(parameters.map(({ name, example }) => [name, encodeURIComponent(String(example))]));
  const below = path.replace(/\{([^{}]+)\}/g, (_, name: string) => values.get(name)!);
  const base = document.servers[0]!.url.replace(/^https:\/\/[^/]+/, "").replace(/\/$/, "");
  const credentials = readCredentials(bundle).schemes.map(({ header, prefix = "" }) => [header, `${prefix}bench`]);
  const ours = `/${api.name}${base}${below}`;
  const { minimal } = Object.fromEntries(bodies.map(({ name, value }) => [name, value]));
  return {
    call: {
      method: method.toUpperCase(),
      headers: { "content-type": "application/json", ...Object.fromEntries(credentials) },
      body: JSON.stringify(minimal ?? bodies[0]?.value),
    },
    programs: [
      {
        title: TITLES[0],
        path: "/",
        command: (port) => [
          NODE_24,
          "bench/constant-server.mjs",
          `${port}`,
          success.status,
          JSON.stringify(answer?.value ?? ""),
        ],
      },
      {
        title: TITLES[1],
        path: below,
        command: (port) => [
          NODE_24,
          PRISM,
          "mock",
          "-p",
          `${port}`,
          "-v",
          "silent",
          `generated/${api.name}/openapi.json`,
        ],
      },
      { title: TITLES[2], path: ours, command: (port) => [NODE_24, COMMAND, "mock", "--port", `${port}`] },
      {
        title: TITLES[3],
        path: ours,
        command: (port) => [process.execPath, COMMAND, "mock", "--port", `${port}`],
      },
    ],
  };
}

async function measureRates(servers: readonly RunningServer[], call: Call, connections: number): Promise<Row> {
  const rounds: number[][] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const rates: number[] = [];
    for (const { url } of servers) rates.push(await load(url, call, connections, SECONDS));
    rounds.push(rates);
  }
  return withRatio(rounds, ([, prism, ours]) => ours! / prism!);
}

async function measureStartUp(programs: readonly ServerProgram[], call: Call): Promise<Row> {
  const rounds: number[][] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const times: number[] = [];
    for (const program of programs) {
      const server = await startServer(program, call);
      times.push(server.startUp);
      await server.stop();
    }
    rounds.push(times);
  }
  return withRatio(rounds, ([, prism, ours]) => prism! / ours!);
}

/** The median of each column, and that of a ratio taken round by round: both sides of it saw the same load. */
function withRatio(rounds: readonly (readonly number[])[], ratio: (round: readonly number[]) => number): Row {
  const medians = rounds[0]!.map((_, column) => Math.round(median(rounds.map((round) => round[column]!))));
  return [...medians, median(rounds.map(ratio)).toFixed(1)];
}
