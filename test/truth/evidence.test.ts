import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { checkEvidence } from "../../scripts/evidence/check.js";
import { listParts } from "../../scripts/evidence/parts.js";
import { listStale, type StaleClaim } from "../../scripts/evidence/stale.js";
import { summarizeEvidence } from "../../scripts/evidence/summary.js";
import { wordsFor } from "../../scripts/lib/evidence-words.js";
import { KINDS, PART_KINDS } from "../../spectral/lib/evidence.js";
import type { OpenApiDocument } from "../../scripts/lib/openapi.js";
import { resolvePointer } from "../../src/pointer.js";
import { ProjectCopy } from "../support/project.js";
import { runScript } from "../support/script.js";
import { apis } from "./support.js";

describe.each(apis)("evidence of $name", ({ name, bundle }) => {
  test("is complete, and says nothing that leads nowhere", () => {
    expect(checkEvidence(bundle)).toEqual([]);
  });

  test("is counted for every part", () => {
    const { parts, byKind, oldest } = summarizeEvidence(bundle.document);
    expect(Object.values(byKind).reduce((sum, count) => sum + count)).toBe(parts);
    expect(oldest).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });

  test("shows in the types where it is weak", () => {
    const types = typeComments(name);
    const told = listParts(bundle.document)
      .filter(({ kind }) => kind === "member")
      .flatMap(({ evidence }) => (evidence === undefined ? [] : wordsFor(evidence).remarks));
    expect(told.filter((remark) => !types.includes(`@remarks ${oneLine(remark)}`))).toEqual([]);
  });

  test("shows in the types with the sources of each member that has its own", () => {
    const types = typeComments(name);
    const sources = membersWithEvidence(bundle.document).flatMap(({ evidence }) => wordsFor(evidence!).sources);
    expect(sources.filter(({ text, url }) => !types.includes(`@see ${text} ${url}`))).toEqual([]);
  });
});

test("a claim that is weak for several reasons is named once", () => {
  const finding = (reason: string) => ({ kind: "inferred", reason, citations: [] }) as never;
  const claims = [
    { claim: "type", finding: finding("one") },
    { claim: "type", finding: finding("another") },
    { claim: "meaning", finding: { kind: "documented", citations: [] } as never },
  ] as const;
  expect(wordsFor({ kind: "inferred", claims } as never).badge).toBe("inferred (name and type)");
});

test("some members have evidence of their own", () => {
  expect(apis.flatMap(({ bundle }) => membersWithEvidence(bundle.document)).length).toBeGreaterThan(0);
});

function membersWithEvidence(document: OpenApiDocument): ReturnType<typeof listParts> {
  return listParts(document).filter(
    ({ kind, pointer }) => kind === "member" && "x-evidence" in (resolvePointer(document, pointer) as object),
  );
}

/** The comments of the types of a document, which stand in two files: its schemas, and its operations. */
function typeComments(name: string): string {
  return ["schemas.ts", "types.ts"]
    .map((file) => commentText(readFileSync(`generated/${name}/${file}`, "utf8")))
    .join("\n");
}

/** The comments of a TypeScript file, each in one line. */
function commentText(code: string): string {
  return [...code.matchAll(/\/\*\*[\s\S]*?\*\//g)]
    .map(([comment]) => oneLine(comment.replaceAll(/^ *\*/gm, "")))
    .join("\n");
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, " ").trim();
}

test("every kind of part and of evidence is met somewhere", () => {
  const parts = apis.flatMap(({ bundle }) => listParts(bundle.document));
  expect(new Set(parts.map(({ kind }) => kind))).toEqual(new Set(PART_KINDS));
  const kinds = new Set(parts.map(({ evidence }) => evidence?.kind));
  expect(KINDS.filter((kind) => !kinds.has(kind))).toEqual(["observed"]);
});

describe("npm run evidence", () => {
  let copy: ProjectCopy;
  beforeAll(() => {
    copy = new ProjectCopy();
    copy.keepApis("helpcrunch");
  });
  afterAll(() => copy.remove());

  test("prints the counts and the oldest day", async () => {
    const { code, output } = await runScript(copy, "evidence");
    expect(code).toBe(0);
    expect(output).toMatch(/^document +parts +documented +excerpt +observed +sdk +community +inferred +oldest$/m);
    expect(output).toMatch(/^helpcrunch +\d+.* 2026-\d\d-\d\d$/m);
  });

  test("--stale lists claims with the day of the last evidence, and that of a recording counts", async () => {
    const source = '  title: Recording\n  url: https://files.example/a.json\n  kind: observed\n  date: "2020-01-31"\n';
    copy.edit("specs/helpcrunch/sources.yaml", "excerpt:\n", `recording:\n${source}excerpt:\n`);
    copy.edit("specs/helpcrunch/schemas/values.yaml", "{ source: agent#role }", "{ source: recording }");
    const { code, output } = await runScript(copy, "evidence", "--stale", "180");
    expect(code).toBe(0);
    expect(output).toMatch(/^2020-01-31 +recording +.*specs\/helpcrunch\/schemas\/values\.yaml:\d+$/m);
    expect(output).toMatch(/^\d+ claims whose last evidence is more than 180 days old$/m);
  });
});

describe("a document is refused at file and line for", () => {
  const { bundle } = apis.find(({ name }) => name === "helpcrunch")!;

  test.each([
    { what: "a source that is not declared", note: { source: "nobody" }, message: "Unknown source nobody" },
    {
      what: "an inference without a reason",
      note: { kind: "inferred" },
      message: "An inferred fact needs a `reason`.",
    },
    { what: "a kind that is none", note: { kind: "rumour" }, message: "Unknown kind." },
    { what: "evidence that says nothing", note: {}, message: "Neither `source` nor `kind: inferred` is given." },
    {
      what: "a note that doubts what the sources are said to tell",
      note: { source: "agent", note: "The meaning is inferred." },
      message: "The note speaks of weaker evidence.",
    },
    {
      what: "a kind that is better than a source",
      note: { source: "nehxby#Chats.php:45", kind: "documented" },
      message: "One of its sources is community",
    },
    {
      what: "no place in a source that serves many statements",
      note: { source: "setup" },
      message: "Say where in it: `setup#…`.",
    },
    {
      what: "a value that the enum does not have",
      note: { source: "agent", values: { boss: { source: "agent" } } },
      message: "boss is no value of the enum.",
    },
  ])("$what", ({ note, message }) => {
    const document = structuredClone(bundle.document);
    (document.components!.schemas!["AgentRole"] as Record<string, unknown>)["x-evidence"] = note;
    const problem = checkEvidence({ ...bundle, document }).find((found) => found.message.includes(message));
    expect(problem).toMatchObject({ file: "specs/helpcrunch/schemas/values.yaml", severity: "error" });
    expect(problem!.line).toBeGreaterThan(1);
  });

  test("a part that has no evidence and inherits none", () => {
    const document = structuredClone(bundle.document);
    delete (document as { "x-evidence"?: { source?: string } })["x-evidence"]!.source;
    delete (document.components!.schemas!["AgentRole"] as Record<string, unknown>)["x-evidence"];
    const found = checkEvidence({ ...bundle, document }).filter(({ message }) => message.includes("inherits none"));
    expect(found.length).toBeGreaterThan(0);
    expect(found[0]).toMatchObject({
      message: expect.stringMatching(/^The value \w+ has no evidence, and inherits none/) as string,
      severity: "error",
    });
  });

  test.each([
    { what: "without a version", change: { version: undefined }, message: "Add `version`" },
    {
      what: "in a repository without a commit",
      change: { url: "https://github.com/a/b" },
      message: "Add the `commit`",
    },
    { what: "that is a whole site", change: { url: "https://docs.helpcrunch.com" }, message: "Name the page." },
    { what: "that nothing refers to", change: {}, message: "refers to the source `spare`" },
    { what: "without a day", change: { date: "2026-02-30" }, message: "The source has no day." },
  ])("a source $what", ({ change, message }) => {
    const { document, root } = copyOf(bundle.document);
    const spare = { title: "Spare", url: "https://spare.example/page", date: "2026-01-31", kind: "sdk", version: "1" };
    root.sources["spare"] = { ...spare, ...change };
    const messages = checkEvidence({ ...bundle, document }).map((found) => found.message);
    expect(messages.join()).toContain(message);
  });

  test("sources that all have one date, and a rule that holds for nothing", () => {
    const { document, root } = copyOf(bundle.document);
    for (const source of Object.values(root.sources)) source["date"] = "2026-01-31";
    root.rules["idle"] = { claim: "limit", where: { keyword: "multipleOf" }, kind: "inferred", reason: "None." };
    const messages = checkEvidence({ ...bundle, document }).map((found) => found.message);
    expect(messages).toContain("All sources have one date. Give each the day that it speaks for.");
    expect(messages).toContain("The rule `idle` holds for nothing.");
  });
});

test("stale are the claims whose newest source speaks for a day before the limit", () => {
  const { bundle } = apis.find(({ name }) => name === "help-scout")!;
  const dates = listStale(bundle, 180, new Date("2026-11-30")).map(({ date }) => date);
  expect(dates.length).toBeGreaterThan(0);
  expect(dates).toEqual([...dates].sort());
  expect(dates.every((date) => date < "2026-06-03")).toBe(true);
  expect(listStale(bundle, 36_500, new Date("2026-11-30"))).toEqual([]);
});

describe("a claim that a recording speaks for too", () => {
  const { bundle } = apis.find(({ name }) => name === "helpcrunch")!;
  const today = new Date("2027-06-30");

  /** The stale claims about the roles of agents, where these are cited from the vendor's page and from a recording. */
  function staleRoles(date: string): StaleClaim[] {
    const { document, root } = copyOf(bundle.document);
    root.sources["recording"] = { title: "Recording", url: "https://files.example/a.json", kind: "observed", date };
    const roles = document.components!.schemas!["AgentRole"] as Record<string, unknown>;
    roles["x-evidence"] = { source: ["agent#role", "recording"] };
    return listStale({ ...bundle, document }, 180, today).filter(({ sources }) => sources.includes("recording"));
  }

  test("is stale where the recording is old as well, and has its day", () => {
    const stale = staleRoles("2026-12-01");
    expect(stale.length).toBeGreaterThan(0);
    expect(new Set(stale.map((claim) => claim.date))).toEqual(new Set(["2026-12-01"]));
    expect(stale[0]!.sources).toEqual(["agent", "recording"]);
  });

  test("is not stale where the recording is new", () => {
    expect(listStale(bundle, 180, today).some(({ sources }) => sources.includes("agent"))).toBe(true);
    expect(staleRoles("2027-06-01")).toEqual([]);
  });
});

interface Root {
  sources: Record<string, Record<string, unknown>>;
  rules: Record<string, unknown>;
}

function copyOf(original: OpenApiDocument): { document: OpenApiDocument; root: Root } {
  const document = structuredClone(original);
  return { document, root: (document as unknown as { "x-evidence": Root })["x-evidence"] };
}
