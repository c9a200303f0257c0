import { execFileSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";

/** Packs the package as it would be published and installs it, with others, into an empty project. Gives the project's folder. */
export function installPacked(folder: string, others: readonly string[] = []): string {
  const project = resolve(folder);
  rmSync(project, { recursive: true, force: true });
  mkdirSync(project, { recursive: true });
  // What comes before npm's own report is the build's.
  const report = npm(["pack", "--json", "--silent", "--pack-destination", project], ".");
  const [{ filename }] = JSON.parse(report.slice(report.indexOf("[\n"))) as [{ filename: string }];
  writeFileSync(`${project}/package.json`, JSON.stringify({ private: true, type: "module" }));
  const flags = ["--ignore-scripts", "--no-audit", "--no-fund", "--prefer-offline", "--silent"];
  npm(["install", ...flags, `./${filename}`, ...others], project);
  return project;
}

function npm(args: readonly string[], cwd: string): string {
  return execFileSync("npm", args, { cwd, encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] });
}
