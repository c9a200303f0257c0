import { existsSync } from "node:fs";
import { readApis } from "../lib/apis.js";
import { loadBundles, type Bundle } from "../lib/bundle.js";
import { readCredentials } from "../lib/credentials.js";
import { vendorNames } from "../lib/names.js";
import { listOperations } from "../lib/operations.js";
import { UsageError } from "../lib/problems.js";
import { startServer, type Call, type RunningServer, type ServerProgram } from "./servers.js";
import { load, requireWrk } from "./wrk.js";

const COMMAND = "dist/src/cli/main.js";
const PRISM = "tools/prism/node_modules/@stoplight/prism-cli/dist/index.js";
const NODE_24 = "tools/prism/node_modules/node/bin/node";
const ROUNDS = 3;
const SECONDS = 2;

/** Measures the mock server, Prism and a bare HTTP server side by side, and prints requests a second and start-up times. */
export async function bench(): Promise<void> {
  requireWrk();
  if (!existsSync(COMMAND)) throw new UsageError("There is no compiled command. Run `npm run build` first.");
  if (!existsSync(PRISM)) throw new UsageError("Prism is not installed. Run `npm ci --prefix tools/prism` first.");
  const rows: Record<string, string | number>[] = [];
  const startUps: Record<string, string | number>[] = [];
  for (const bundle of await loadBundles(readApis())) {
    const { vendor } = vendorNames(bundle);
    const { call, programs } = scenario(bundle);
    startUps.push({ vendor, ...(await measureStartUp(programs, call)) });
    const servers: RunningServer[] = [];
    for (const program of programs) servers.push(await startServer(program, call));
    for (const connections of [1, 50])
      rows.push({ vendor, connections, ...(await measure(servers, call, connections)) });
    await Promise.all(servers.map((server) => server.stop()));
  }
  console.log(
    `Requests a second: medians of ${ROUNDS} rounds of ${SECONDS} s each, all servers in turn; validation on`,
  );
  console.table(rows);
  console.log(`Milliseconds from the start of the process to its first answer: medians of ${ROUNDS}`);
  console.table(startUps);
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
        title: "bare node:http",
        path: "/",
        command: (port) => [
          NODE_24,
          "scripts/bench/constant-server.mjs",
          `${port}`,
          success.status,
          JSON.stringify(answer?.value ?? ""),
        ],
      },
      {
        title: "Prism",
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
      { title: "ours, same Node", path: ours, command: (port) => [NODE_24, COMMAND, "mock", "--port", `${port}`] },
      {
        title: `ours, Node ${process.versions.node}`,
        path: ours,
        command: (port) => [process.execPath, COMMAND, "mock", "--port", `${port}`],
      },
    ],
  };
}

async function measure(
  servers: readonly RunningServer[],
  call: Call,
  connections: number,
): Promise<Record<string, string | number>> {
  const rates = new Map<string, number[]>(servers.map(({ title }) => [title, []]));
  for (let round = 0; round < ROUNDS; round++) {
    for (const { title, url } of servers) rates.get(title)!.push(await load(url, call, connections, SECONDS));
  }
  const medians = Object.fromEntries([...rates].map(([title, values]) => [title, Math.round(median(values))]));
  const [, prism, ours] = Object.values(medians);
  return { ...medians, "ours : Prism": prism ? (ours! / prism).toFixed(1) : "no answer of Prism in time" };
}

async function measureStartUp(programs: readonly ServerProgram[], call: Call): Promise<Record<string, number>> {
  const times = new Map<string, number[]>(programs.map(({ title }) => [title, []]));
  for (let round = 0; round < ROUNDS; round++) {
    for (const program of programs) {
      const server = await startServer(program, call);
      times.get(program.title)!.push(server.startUp);
      await server.stop();
    }
  }
  return Object.fromEntries([...times].map(([title, values]) => [title, Math.round(median(values))]));
}

function median(values: readonly number[]): number {
  return [...values].sort((left, right) => left - right)[Math.floor(values.length / 2)]!;
}
