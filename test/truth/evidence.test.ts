import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { checkEvidence } from "../../scripts/evidence/check.js";
import { listParts, PART_KINDS } from "../../scripts/evidence/parts.js";
import { summarizeEvidence } from "../../scripts/evidence/summary.js";
import { EVIDENCE_KINDS } from "../../scripts/lib/evidence.js";
import { resolvePointer } from "../../src/pointer.js";
import { ProjectCopy } from "../support/project.js";
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
    const types = readFileSync(`generated/${name}/types.ts`, "utf8");
    const weak = listParts(bundle.document).filter(
      ({ kind, evidence }) => kind === "member" && (evidence?.kind === "inferred" || evidence?.kind === "community"),
    );
    const missing = weak.filter(({ pointer, evidence }) => {
      const { description = "" } = resolvePointer(bundle.document, pointer) as { description?: string };
      const words = description.split("\n")[0]!.trim();
      const comments = commentsWith(types, words);
      return !comments.some((comment) => comment.includes(`@remarks Evidence: ${evidence!.kind}.`));
    });
    expect(missing.map(({ pointer }) => pointer)).toEqual([]);
  });
});

test.each(apis)("the types of $name give the source of each member that has one of its own", ({ name, bundle }) => {
  const types = readFileSync(`generated/${name}/types.ts`, "utf8");
  const own = listParts(bundle.document).filter(
    ({ kind, pointer }) => kind === "member" && "x-evidence" in (resolvePointer(bundle.document, pointer) as object),
  );
  const missing = own.filter(({ evidence }) => {
    const [source] = evidence!.sources;
    return source !== undefined && !types.includes(`@see ${source.title} ${source.url}`);
  });
  expect(own.length).toBeGreaterThan(0);
  expect(missing.map(({ pointer }) => pointer)).toEqual([]);
});

/** The comments of a TypeScript file that contain a text. */
function commentsWith(code: string, words: string): string[] {
  return [...code.matchAll(/\/\*\*[\s\S]*?\*\//g)]
    .map(([comment]) => comment)
    .filter((comment) => comment.includes(words));
}

test("every kind of part and of evidence is met somewhere", () => {
  const parts = apis.flatMap(({ bundle }) => listParts(bundle.document));
  expect(new Set(parts.map(({ kind }) => kind))).toEqual(new Set(PART_KINDS));
  expect(new Set(parts.map(({ evidence }) => evidence?.kind))).toEqual(new Set(EVIDENCE_KINDS));
});

describe("npm run evidence", () => {
  let copy: ProjectCopy;
  beforeAll(() => {
    copy = new ProjectCopy();
    copy.keepApis("helpcrunch");
  });
  afterAll(() => copy.remove());

  test("prints the counts and the oldest day", async () => {
    const { code, output } = await copy.run("tsx", "scripts/evidence.ts");
    expect(code).toBe(0);
    expect(output).toMatch(/^document +parts +documented +excerpt +sdk +community +inferred +oldest$/m);
    expect(output).toMatch(/^helpcrunch +\d+.* 2026-\d\d-\d\d$/m);
  });
});

describe("a document is refused at file and line for", () => {
  const { bundle } = apis.find(({ name }) => name === "helpcrunch")!;

  test.each([
    { what: "a source that is not declared", note: { source: "nobody" }, message: "No source is called `nobody`" },
    {
      what: "an inference without a reason",
      note: { kind: "inferred" },
      message: "What is inferred needs a `reason`.",
    },
    { what: "a kind that is none", note: { kind: "rumour" }, message: "`rumour` is no kind of evidence" },
    { what: "evidence that says nothing", note: {}, message: "This says neither a source nor a kind." },
    {
      what: "a value that the enum does not have",
      note: { source: "agent", values: { boss: { source: "agent" } } },
      message: "The enum has no value `boss`.",
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
    expect(found[0]).toMatchObject({ message: "This value has no evidence, and inherits none.", severity: "error" });
  });

  test("a source that nothing refers to", () => {
    const document = structuredClone(bundle.document) as unknown as {
      "x-evidence": { sources: Record<string, object> };
    };
    const { sources } = document["x-evidence"];
    sources["spare"] = { title: "Spare", url: "https://spare.example", date: "2026-01-31", kind: "sdk" };
    const messages = checkEvidence({ ...bundle, document: document as never }).map((found) => found.message);
    expect(messages.join()).toContain("refers to the source `spare`");
  });
});
