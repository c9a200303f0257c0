import { execFile, execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  readlinkSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

const ROOT = resolve(import.meta.dirname, "../..");
const PARTS = [
  "README.md",
  "docs",
  "generated",
  "package.json",
  "redocly.yaml",
  "scripts",
  "shared",
  "specs",
  "spectral",
  "src",
  "tools/schema-mutation",
  "truth",
  "tsconfig.json",
  "tsconfig.build.json",
];

/** What a command printed and how it ended. */
export interface Run {
  readonly code: number;
  readonly output: string;
}

function filesOfRepository(): string[] {
  const listed = execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard", "-z"], { cwd: ROOT });
  return listed
    .toString()
    .split("\0")
    .filter((file) => file !== "" && existsSync(join(ROOT, file)));
}

/** Makes a folder of links to what is installed, so that npm, run in a copy, writes nothing into the folder of the developer. */
function linkDependencies(folder: string): void {
  const installed = join(ROOT, "node_modules");
  mkdirSync(folder);
  for (const name of readdirSync(installed).filter((entry) => entry === ".bin" || !entry.startsWith("."))) {
    const from = join(installed, name);
    // The links of workspaces lead from each copy to the copy's own.
    symlinkSync(lstatSync(from).isSymbolicLink() ? readlinkSync(from) : from, join(folder, name));
  }
  // npm's record of what is installed is an input of the cache, and npm writes it.
  cpSync(join(installed, ".package-lock.json"), join(folder, ".package-lock.json"));
}

/** A copy of the project in a temporary folder, for tests that change sources. */
export class ProjectCopy {
  readonly folder: string = mkdtempSync(join(tmpdir(), "chat-contracts-"));

  /** Copies what most scripts need, or `everything`: a repository of all files of this one, committed or about to be. */
  constructor(what: "scripts" | "everything" = "scripts") {
    for (const part of what === "scripts" ? PARTS : filesOfRepository()) {
      cpSync(join(ROOT, part), this.path(part), { recursive: true });
    }
    linkDependencies(this.path("node_modules"));
    if (what === "everything") execFileSync("git", ["init", "--quiet", "--initial-branch=main"], { cwd: this.folder });
  }

  /** Absolute path of a file in the copy. */
  path(name: string): string {
    return join(this.folder, name);
  }

  /** Replaces a text in a file; fails if the text is not there, so that no test runs on an unchanged copy. */
  edit(name: string, from: string, to: string): void {
    const before = readFileSync(this.path(name), "utf8");
    if (!before.includes(from)) throw new Error(`${name} does not contain ${from}`);
    writeFileSync(
      this.path(name),
      before.replace(from, () => to),
    );
  }

  /** Keeps only the given APIs in redocly.yaml, which makes a run faster. */
  keepApis(...names: string[]): void {
    const list = names.map((name) => `  ${name}:\n    root: specs/${name}/openapi.yaml\n`).join("");
    const text = readFileSync(this.path("redocly.yaml"), "utf8");
    writeFileSync(this.path("redocly.yaml"), text.replace(/apis:\n(?: {2,}.*\n)+/, `apis:\n${list}`));
  }

  /** Puts the vendor of the tests in place under a name of its own, by one folder and one entry in redocly.yaml. */
  addFifthVendor(name: string): void {
    const capital = name.charAt(0).toUpperCase() + name.slice(1);
    const from = join(ROOT, "test/pipeline/fifth-vendor/specs");
    cpSync(from, this.path(`specs/${name}`), { recursive: true });
    for (const file of readdirSync(from, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())) {
      const path = join(file.parentPath, file.name);
      const text = readFileSync(path, "utf8").replaceAll("acme", name).replaceAll("Acme", capital);
      writeFileSync(path.replace(from, this.path(`specs/${name}`)), text);
    }
    this.edit("redocly.yaml", "\n\nextends:", `\n  ${name}:\n    root: specs/${name}/openapi.yaml\n\nextends:`);
  }

  /** Runs a program of node_modules/.bin in the copy. */
  run(program: string, ...args: string[]): Promise<Run> {
    return this.execute(this.path(`node_modules/.bin/${program}`), args);
  }

  /** Runs npm in the copy. */
  npm(...args: string[]): Promise<Run> {
    return this.execute("npm", args);
  }

  /** Runs a script of the copy by Node alone. */
  runNode(script: string, ...args: string[]): Promise<Run> {
    return this.execute(process.execPath, [script, ...args]);
  }

  /** Runs any program in the copy, as on the machine of a contributor, also where the tests run in CI. */
  execute(file: string, args: readonly string[]): Promise<Run> {
    const { CI: _, NO_CACHE: __, ...env } = process.env;
    return new Promise((done) => {
      execFile(file, args, { cwd: this.folder, env, maxBuffer: 1 << 26 }, (error, stdout, stderr) => {
        const code = error === null ? 0 : Number(error.code ?? 1);
        done({ code, output: `${stdout}${stderr}` });
      });
    });
  }

  /** One hash of all files below a folder, names and contents. */
  hash(name: string): string {
    const hash = createHash("sha256");
    const files = readdirSync(this.path(name), { recursive: true, withFileTypes: true }).filter((file) =>
      file.isFile(),
    );
    for (const file of files.map(({ parentPath, name: base }) => join(parentPath, base)).sort()) {
      hash.update(file).update(readFileSync(file));
    }
    return hash.digest("hex");
  }

  /** Removes the copy. */
  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }

  [Symbol.dispose](): void {
    this.remove();
  }
}
