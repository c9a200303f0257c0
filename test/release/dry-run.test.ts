import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";

const ROOT = resolve(import.meta.dirname, "../..");
const folder = mkdtempSync(join(tmpdir(), "chat-contracts-release-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function run(program: string, ...args: string[]): string {
  return execFileSync(program, args, { cwd: folder, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
}
const read = (name: string): string => readFileSync(join(folder, name), "utf8");
const manifest = (): { version: string } => JSON.parse(read("package.json")) as { version: string };

// What `release.yml` runs, in a clone, up to the point where it would leave the machine.
beforeAll(() => {
  const files = execFileSync("git", ["ls-files", "-co", "--exclude-standard", "-z"], { cwd: ROOT, encoding: "utf8" });
  for (const file of files.split("\0").filter(Boolean)) cpSync(join(ROOT, file), join(folder, file));
  symlinkSync(join(ROOT, "node_modules"), join(folder, "node_modules"));
  run("git", "init", "--quiet", "--initial-branch=main");
  run("git", "add", "--all");
  run("git", "-c", "user.name=test", "-c", "user.email=test@localhost", "commit", "--quiet", "--message=All");
  rmSync(join(folder, ".changeset"), { recursive: true });
  run("git", "checkout", "--quiet", "HEAD", "--", ".changeset/config.json");
  const text = '---\n"chat-contracts": minor\n---\n\n**Desk**: answers tell the wait (page of limits, 2026-11-24).\n';
  writeFileSync(join(folder, ".changeset/wait.md"), text);
}, 300_000);

test("a version is computed, told in the changelog, recorded, packed with its documents, and ready to publish", () => {
  const before = manifest().version;
  run("npm", "run", "release:version");
  const { version } = manifest();
  expect(version).not.toBe(before);
  expect(read("CHANGELOG.md")).toMatch(new RegExp(`## ${version}[^]*\\*\\*Desk\\*\\*: answers tell the wait`));
  expect(readdirSync(join(folder, "releases", version)).sort()).toEqual(["consumer.ts", "documents", "exports.json"]);
  run("npm", "run", "compat:breaking");

  run("npm", "run", "release:assets", "--", "--tag", `v${version}`);
  const assets = readdirSync(join(folder, ".release"));
  expect(assets).toEqual(expect.arrayContaining(["notes.md", `chat-contracts-${version}.tgz`]));
  expect(assets.filter((name) => name.endsWith(".openapi-3.0.json")).length).toBeGreaterThan(0);
  expect(read(".release/notes.md")).toContain("**Desk**");
  const published = run("npm", "publish", "--dry-run", "--offline", "--json", `.release/chat-contracts-${version}.tgz`);
  expect(JSON.parse(published)).toMatchObject({ "chat-contracts": { version } });
}, 600_000);

test("a tag that is not the version of the manifest is refused, with what to do", () => {
  const assets = (): string => run("npm", "run", "--silent", "release:assets", "--", "--tag", "v99.0.0");
  expect(assets).toThrow(/The tag is v99\.0\.0, but package\.json says .*release:version/s);
}, 300_000);
