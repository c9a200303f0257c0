import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { readApis } from "../scripts/lib/apis.js";
import { median, type Section } from "./report.js";

const ROUNDS = 5;

interface Command {
  readonly title: string;
  /** The script that this Node.js runs, and its arguments. */
  readonly args: readonly string[];
}

function documents(): string[] {
  return readApis().map(({ name }) => `generated/${name}/openapi.yaml`);
}

/** Measures `generate`, cold and unchanged, beside openapi-typescript's command, which makes types alone. */
export async function generate(): Promise<Section> {
  const folder = mkdtempSync(join(tmpdir(), "bench-"));
  try {
    const apis = documents().map((file, index) => [
      index,
      { root: resolve(file), "x-openapi-ts": { output: `types-${index}.ts` } },
    ]);
    const config = join(folder, "redocly.yaml");
    writeFileSync(config, JSON.stringify({ apis: Object.fromEntries(apis) }));
    return await compare("Generate", "All outputs of all vendors, beside types alone.", [
      { title: "openapi-typescript", args: ["node_modules/openapi-typescript/bin/cli.js", "--redocly", config] },
      { title: "generate, cold", args: ["scripts/run.mjs", "generate", "--no-cache"] },
      { title: "generate --check, unchanged", args: ["scripts/run.mjs", "generate", "--check"] },
    ]);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Measures `lint`, cold and unchanged, beside Spectral's command with its own rules for OpenAPI. */
export async function lint(): Promise<Section> {
  const spectral = ["node_modules/@stoplight/spectral-cli/dist/index.js", "lint", "--quiet"];
  return await compare(
    "Lint",
    "Redocly on sources and bundles, all our rules, and every example, beside `spectral:oas`.",
    [
      { title: "spectral:oas", args: [...spectral, "--ruleset", "bench/spectral-oas.yaml", ...documents()] },
      { title: "lint, cold", args: ["scripts/run.mjs", "lint", "--no-cache"] },
      { title: "lint, unchanged", args: ["scripts/run.mjs", "lint"] },
    ],
  );
}

/** Runs the commands in turn, so that all see the same load of the machine; the first of them is the peer. */
async function compare(title: string, what: string, commands: readonly Command[]): Promise<Section> {
  for (const command of commands) await seconds(command);
  const rounds: number[][] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const times: number[] = [];
    for (const command of commands) times.push(await seconds(command));
    rounds.push(times);
  }
  return {
    title,
    method: `${what} Seconds of processor time of whole processes, medians of ${ROUNDS} rounds in turn.`,
    rows: [
      ["command", "seconds of CPU", "times the peer"],
      ...commands.map((command, index) => [
        command.title,
        median(rounds.map((times) => times[index]!)).toFixed(2),
        median(rounds.map((times) => times[index]! / times[0]!)).toFixed(2),
      ]),
    ],
  };
}

/** Seconds of processor time of all processes that a command starts. */
async function seconds({ args }: Command): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), "bench-"));
  const file = join(folder, "cpu");
  const probe = `--import ${pathToFileURL(resolve("bench/cpu.mjs")).href}`;
  // `CI` would switch the cache off that is measured here.
  const { CI: _, ...env } = process.env;
  try {
    const child = spawn(process.execPath, args, {
      env: { ...env, NODE_OPTIONS: probe, BENCH_CPU_FILE: file },
      stdio: ["ignore", "ignore", "inherit"],
    });
    const [code] = (await once(child, "exit")) as [number];
    if (code !== 0) throw new Error(`${args.join(" ")} ended with ${code}.`);
    const used = readFileSync(file, "utf8").trim().split("\n").map(Number);
    return used.reduce((sum, value) => sum + value, 0) / 1e6;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
