import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parse } from "yaml";
import packageJson from "../../package.json" with { type: "json" };

const scripts: Readonly<Record<string, string>> = packageJson.scripts;
const gates = Object.keys(scripts)
  .filter((name) => name.startsWith("check:"))
  .sort();

function workflow(name: string): {
  on: object;
  jobs: Record<string, { strategy: { matrix: object }; steps: object[] }>;
} {
  return parse(readFileSync(`.github/workflows/${name}.yml`, "utf8"));
}

test("the checks of the package judge what is packed, what it breaks, and whether the tables are those of the pinned tools", () => {
  expect(scripts["check:package"]!.split(" && ")).toEqual([
    "npm run build",
    "publint --strict",
    "tsx scripts/entries.ts",
    "npm run compat:breaking",
    "npm run compat:page -- --check",
    "npm run compat:sample",
  ]);
});

test("`npm run check` and CI run every check, none of which is let off", () => {
  expect([...scripts.check!.matchAll(/check:\w+/g)].flat().sort()).toEqual(gates);
  const ci = readFileSync(".ci/run", "utf8");
  const [, loop] = /for gate in ([\w ]+); do\n +step npm run "check:\$gate" \|\| failed=1\n/.exec(ci)!;
  const [, tests] = /step npm run (check:tests) .*\|\| failed=1/.exec(ci)!;
  expect([...loop!.split(" ").map((gate) => `check:${gate}`), tests].sort()).toEqual(gates);
  expect(ci.trimEnd().split("\n").at(-1)).toBe("exit $failed");
});

test("pull requests are checked on each Node that the package supports, one of them by all checks", () => {
  const { on, jobs } = workflow("ci");
  expect(on).toMatchObject({ pull_request: null, push: { branches: ["main"] } });
  expect(jobs.check!.strategy.matrix).toEqual({
    include: [
      { node: 20, part: "tests" },
      { node: 22, part: "all" },
      { node: 24, part: "tests" },
    ],
  });
  expect(jobs.check!.steps.at(-1)).toEqual({ run: "bash .ci/run ${{ matrix.part }}" });
});

test("the tools, compilers and runtimes of others are tried each week in their newest versions", () => {
  const { on, jobs } = workflow("compat");
  expect(on).toMatchObject({ schedule: [{ cron: expect.stringMatching(/^\d+ \d+ \* \* \d$/) }] });
  const { matrix } = jobs.compat!.strategy as { matrix: { check: string[]; versions: string } };
  expect(matrix.check.map((check) => scripts[`compat:${check}`])).not.toContain(undefined);
  expect(matrix.versions).toContain(`github.event_name == 'schedule' && '["pinned", "newest"]'`);
  expect(jobs.compat!.steps).toContainEqual({
    if: "matrix.versions == 'newest'",
    run: "node compat/newest.mjs ${{ matrix.check }}",
  });
  expect(jobs.compat!.steps).toContainEqual({ run: "npm run compat:${{ matrix.check }}" });
});
