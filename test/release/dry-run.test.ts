import { readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { afterAll, beforeAll, expect, test } from "vitest";
import { parse } from "yaml";
import { DOCUMENTS } from "../../scripts/generate/entries.js";
import { readApis } from "../../scripts/lib/apis.js";
import { ProjectCopy } from "../support/project.js";

const project = new ProjectCopy("everything");
afterAll(() => project.remove());

async function succeed(ending: ReturnType<ProjectCopy["run"]>): Promise<string> {
  const { code, output } = await ending;
  expect(code, output).toBe(0);
  return output;
}
const git = (...args: string[]): Promise<string> => succeed(project.execute("git", args));
const read = (name: string): string => readFileSync(project.path(name), "utf8");
const manifest = (): { version: string } => JSON.parse(read("package.json")) as { version: string };

const { jobs } = parse(readFileSync(".github/workflows/release.yml", "utf8")) as {
  jobs: { publish: { steps: { run?: string }[] } };
};
const COMMANDS = jobs.publish.steps.flatMap(({ run = [] }) => run);

/** Runs a command of the workflow as its runner does; what asks GitHub only prints what it is given. */
function runStep(tag: string, command: string): Promise<string> {
  const gh = `gh() { printf '%s\\n' "$@"; }`;
  return succeed(project.execute("env", [`GITHUB_REF_NAME=${tag}`, "bash", "-e", "-c", `${gh}\n${command}`]));
}

// What `release.yml` runs, in a clone, up to the point where it would leave the machine.
beforeAll(async () => {
  await git("add", "--all");
  await git("-c", "user.name=test", "-c", "user.email=test@localhost", "commit", "--quiet", "--message=All");
  rmSync(project.path(".changeset"), { recursive: true });
  await git("checkout", "--quiet", "HEAD", "--", ".changeset/config.json");
  const text = '---\n"chat-contracts": minor\n---\n\n**Desk**: answers tell the wait (page of limits, 2026-11-24).\n';
  writeFileSync(project.path(".changeset/wait.md"), text);
});

test("a version is computed, told in the changelog, recorded, packed with its documents, and ready to publish", async () => {
  const before = manifest().version;
  const installed = readFileSync("node_modules/.package-lock.json", "utf8");
  await succeed(project.npm("run", "release:version"));
  expect(readFileSync("node_modules/.package-lock.json", "utf8"), "the developer's folder").toBe(installed);
  const { version } = manifest();
  expect(version).not.toBe(before);
  expect(read("CHANGELOG.md")).toMatch(new RegExp(`## ${version}[^]*\\*\\*Desk\\*\\*: answers tell the wait`));
  expect(readdirSync(project.path(`releases/${version}`)).sort()).toEqual([
    "consumer.ts",
    "documents",
    "exports.json",
    "types",
  ]);
  await succeed(project.npm("run", "compat:breaking"));

  const [install, assemble, publish, announce, ...more] = COMMANDS;
  expect([install, more]).toEqual(["npm ci", []]);
  await runStep(`v${version}`, assemble!);
  const assets = readdirSync(project.path(".release")).map((name) => `.release/${name}`);
  const documents = readApis().flatMap(({ name }) => DOCUMENTS.map((file) => `.release/${name}.${file}`));
  expect(assets.sort()).toEqual([...documents, ".release/notes.md", `.release/chat-contracts-${version}.tgz`].sort());
  expect(read(".release/notes.md")).toContain("**Desk**");
  const published = await runStep(`v${version}`, `${publish} --dry-run --offline --json --silent`);
  const { "chat-contracts": packed } = JSON.parse(published) as Record<
    string,
    { version: string; files: { path: string }[] }
  >;
  expect(packed!.version).toBe(version);
  expect(packed!.files.map(({ path }) => path)).toContain("CHANGELOG.md");
  const attached = ["release", "create", `v${version}`, ...assets, "--notes-file", ".release/notes.md", "--verify-tag"];
  expect((await runStep(`v${version}`, announce!)).trim().split("\n")).toEqual(attached);
});

test("a tag that is not the version of the manifest is refused, with what to do", async () => {
  const assets = await project.npm("run", "--silent", "release:assets", "--", "--tag", "v99.0.0");
  expect(assets.code).not.toBe(0);
  expect(assets.output).toMatch(/The tag is v99\.0\.0, but package\.json says .*release:version/s);
});
