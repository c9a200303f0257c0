import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parse } from "yaml";

const ROOT = resolve(import.meta.dirname, "../..");

/** How a program ended, and all that it said. */
export interface Ended {
  readonly code: number | null;
  readonly said: string;
}

/** What keeps npm from asking what it knows, and from running scripts of packages. */
const NPM = {
  npm_config_prefer_offline: "true",
  npm_config_audit: "false",
  npm_config_fund: "false",
  npm_config_ignore_scripts: "true",
};

function bash(script: string, cwd: string, env: Record<string, string> = {}): Ended {
  const flags = ["--noprofile", "--norc", "-eo", "pipefail", "-c", script];
  const { status, stdout, stderr } = spawnSync("bash", flags, {
    cwd,
    encoding: "utf8",
    env: { ...process.env, ...NPM, ...env },
  });
  return { code: status, said: `${stdout}${stderr}` };
}

/** The file that docs/lint.md shows under a name. */
function snippet<T>(name: string): T {
  const text = readFileSync(join(ROOT, "docs/lint.md"), "utf8");
  const found = new RegExp(`\`\`\`yaml\n# ${name.replaceAll(".", "\\.")}\n([^]*?)\`\`\``).exec(text);
  if (found === null) throw new Error(`docs/lint.md shows no ${name}.`);
  return parse(found[1]!) as T;
}

interface Action {
  readonly inputs: Readonly<Record<string, { readonly default?: string }>>;
  readonly runs: {
    readonly steps: readonly { readonly run: string; readonly env: Readonly<Record<string, string>> }[];
  };
}

interface Workflow {
  readonly jobs: {
    readonly openapi: { readonly steps: readonly { readonly uses: string; readonly with?: Record<string, string> }[] };
  };
}

/** Runs the steps of our Action in a repository, called as the page shows, with inputs of one's own. */
export function runAction(repository: string, temporary: string, inputs: Record<string, string>): Ended {
  const action = parse(readFileSync(join(ROOT, "action/action.yml"), "utf8")) as Action;
  const call = snippet<Workflow>(".github/workflows/lint.yml").jobs.openapi.steps.find(({ uses }) =>
    uses.startsWith("chat-contracts/chat-contracts/action@"),
  );
  const given = { ...call!.with, ...inputs };
  for (const name of Object.keys(given))
    if (!(name in action.inputs)) throw new Error(`The Action has no input ${name}.`);
  const filled = (text: string): string =>
    text.replaceAll(/\$\{\{ inputs\.([\w-]+) \}\}/g, (_, name: string) => given[name] ?? action.inputs[name]!.default!);
  const ended = action.runs.steps.map(({ run, env }) => {
    const own = Object.fromEntries(Object.entries(env).map(([name, text]) => [name, filled(text)]));
    return bash(run, repository, { ...own, CI: "true", GITHUB_WORKSPACE: repository, RUNNER_TEMP: temporary });
  });
  return ended.find(({ code }) => code !== 0) ?? ended.at(-1)!;
}

/** Runs the script of the job for GitLab in a repository. */
export function runGitLab(repository: string): Ended {
  const { openapi } = snippet<{ readonly openapi: { readonly script: readonly string[] } }>(".gitlab-ci.yml");
  return bash(openapi.script.join("\n"), repository, { CI: "true", GITLAB_CI: "true" });
}

interface Hooks {
  readonly repos: readonly {
    readonly hooks: readonly { readonly entry: string; readonly files: string; readonly pass_filenames: boolean }[];
  }[];
}

/** Runs the hook as pre-commit does: its command, where one of the changed files is of those that it watches. */
export function runHook(repository: string, changed: readonly string[]): Ended {
  const hook = snippet<Hooks>(".pre-commit-config.yaml").repos[0]!.hooks[0]!;
  const watched = changed.filter((file) => new RegExp(hook.files).test(file));
  if (watched.length === 0) return { code: 0, said: "no files to check" };
  return bash([hook.entry, ...(hook.pass_filenames ? watched : [])].join(" "), repository);
}
