import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import packageJson from "../../package.json" with { type: "json" };

const CHECK = "${{ matrix.check }}";
const FOLDER = ".github/workflows";

interface Workflow {
  readonly permissions?: unknown;
  readonly jobs: Readonly<
    Record<
      string,
      {
        readonly strategy?: { readonly matrix: Readonly<Record<string, unknown>> };
        // A job that is another workflow has none.
        readonly steps?: readonly { readonly run?: string; readonly uses?: string }[];
      }
    >
  >;
}

describe.each(readdirSync(FOLDER))("%s", (name) => {
  const text = readFileSync(join(FOLDER, name), "utf8");
  const workflow = parse(text) as Workflow;
  const steps = Object.values(workflow.jobs).flatMap((job) => job.steps ?? []);
  const checks = Object.values(workflow.jobs).flatMap(
    (job) => (job.strategy?.matrix.check as string[] | undefined) ?? [],
  );

  test("pins each action by its commit, with the version beside it", () => {
    const used = text.split("\n").filter((line) => /\buses: (?!\.\/)/.test(line));
    for (const line of used) expect(line).toMatch(/uses: [\w/-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  test("says what its token may do", () => {
    expect(workflow.permissions).toBeDefined();
  });

  test("runs only scripts that the manifest has", () => {
    const scripts = steps.flatMap(({ run = "" }) =>
      (run.includes(CHECK) ? checks.map((check) => run.replace(CHECK, check)) : [run]).flatMap((line) =>
        [...line.matchAll(/npm run (?:-s )?([\w:-]+)/g)].map(([, script]) => script!),
      ),
    );
    for (const script of scripts) expect(packageJson.scripts).toHaveProperty([script]);
  });

  test("keeps no token of the checkout on the disk", () => {
    const checkouts = steps.filter(({ uses }) => uses?.startsWith("actions/checkout@"));
    expect(checkouts).toEqual(
      checkouts.map(() => expect.objectContaining({ with: expect.objectContaining({ "persist-credentials": false }) })),
    );
  });
});

test("the reference pages are published after a release that went well, and shown with each pull request", () => {
  const { on, jobs } = parse(readFileSync(join(FOLDER, "docs.yml"), "utf8")) as {
    on: { workflow_run: unknown };
    jobs: {
      build: { if: string; steps: { uses?: string; if?: string; with?: { path?: string } }[] };
      publish: { if: string; needs: string };
    };
  };
  expect(on).toMatchObject({ pull_request: null, workflow_run: { workflows: ["release"], types: ["completed"] } });
  expect(jobs.build.if).toContain("github.event.workflow_run.conclusion == 'success'");
  const uploads = jobs.build.steps.filter((step) => step.with?.path === "site");
  expect(uploads.map((step) => [step.uses?.split("@")[0], step.if])).toEqual([
    ["actions/upload-artifact", "github.event_name == 'pull_request'"],
    ["actions/upload-pages-artifact", "github.event_name != 'pull_request'"],
  ]);
  expect(jobs.publish).toMatchObject({ if: "github.event_name != 'pull_request'", needs: "build" });
});

test("a release waits for the checks and for the tools, compilers and runtimes of others", () => {
  const { jobs } = parse(readFileSync(join(FOLDER, "release.yml"), "utf8")) as {
    jobs: { compat: { uses: string }; publish: { needs: string[] } };
  };
  expect(jobs.publish.needs).toEqual(["check", "compat"]);
  const called = parse(readFileSync(join(jobs.compat.uses), "utf8")) as Workflow & { on: Record<string, unknown> };
  expect(called.on).toHaveProperty("workflow_call");
  expect(called.jobs.compat?.strategy?.matrix.check).toEqual(["generators", "types", "runtimes"]);
});

test("a release is published from an environment that asks a maintainer, without a token, with provenance and its documents", () => {
  const { on, jobs } = parse(readFileSync(join(FOLDER, "release.yml"), "utf8")) as {
    on: unknown;
    jobs: { publish: { environment: string; permissions: object; steps: { run?: string; env?: object }[] } };
  };
  const { environment, permissions, steps } = jobs.publish;
  expect({ on, environment, permissions }).toEqual({
    on: { push: { tags: ["v*"] } },
    environment: "release",
    permissions: { contents: "write", "id-token": "write" },
  });
  const [publish, announce] = steps.filter(({ run }) => /^(npm publish|gh) /.test(run ?? ""));
  expect(publish).toEqual({ run: expect.stringMatching(/ --provenance --access public /) });
  expect(announce).toMatchObject({
    run: expect.stringMatching(/^gh release create "\$GITHUB_REF_NAME" \.release\/\* /),
    env: { GH_TOKEN: "${{ github.token }}" },
  });
});
