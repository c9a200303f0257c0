import { citationsOf, rootNote, type Finding, type Source } from "../../spectral/lib/evidence.js";
import { below } from "../../src/pointer.js";
import type { Bundle } from "../lib/bundle.js";
import type { Problem } from "../lib/problems.js";
import { errorAt } from "../lib/source-tree.js";

/** Finds sources that nobody can follow: without a version, a commit, or a place in it; and what is declared for nothing. */
export function checkSources({ api, document, tree }: Bundle, findings: readonly Finding[]): Problem[] {
  const { sources = {}, rules = {} } = rootNote(document);
  const problems: Problem[] = [];
  const report = (pointer: string, message: string): void => {
    problems.push(errorAt(tree, pointer, "evidence", message));
  };
  const written = listCitations(document);
  for (const [key, source] of Object.entries(sources)) {
    const pointer = below("#/x-evidence/sources", key);
    for (const message of addressProblems(source, Object.values(sources))) report(pointer, message);
    const citing = written.filter((citation) => citation.key === key);
    if (citing.length === 0) report(pointer, `Nothing in ${api.root} and its files refers to the source \`${key}\`.`);
    if (citing.length < 2 || source.locate !== undefined) continue;
    for (const { locator, pointer: place } of citing) {
      if (locator === undefined)
        report(place, `\`${key}\` serves ${citing.length} statements. Say where in it: \`${key}#…\`.`);
    }
  }
  for (const name of Object.keys(rules)) {
    if (findings.some((finding) => finding.rules.includes(name))) continue;
    report(below("#/x-evidence/rules", name), `The rule \`${name}\` holds for nothing.`);
  }
  const dates = new Set(Object.values(sources).map(({ date }) => date));
  if (dates.size === 1 && Object.keys(sources).length > 2) {
    report("#/x-evidence/sources", "All sources have one date. Give each the day that it speaks for.");
  }
  return problems;
}

function addressProblems(source: Source, all: readonly Source[]): string[] {
  const { url, version, commit, path, date } = source;
  if (!URL.canParse(url) || typeof date !== "string") return [];
  const { hostname, pathname } = new URL(url);
  const isRepository = hostname === "github.com" && /^\/[^/]+\/[^/]+\/?$/.test(pathname);
  const problems: string[] = [];
  if (pathname === "/") problems.push("The address names a whole site. Name the page.");
  if (isRepository && commit === undefined) problems.push("A repository changes. Add the `commit` that was read.");
  if (commit === undefined && version === undefined) {
    problems.push("Add `version`: the version or day that the page itself has, or that it has none.");
  }
  const twins = all.filter((other) => other.url === url && other.path === path && other.version === version);
  if (twins.length > 1)
    problems.push("Another source has the same address and version. Tell them apart, or make them one.");
  return problems;
}

interface Citing {
  readonly key: string;
  readonly locator?: string;
  readonly pointer: string;
}

/** Every mention of a source in the `x-evidence` of a document. */
function listCitations(document: Bundle["document"]): Citing[] {
  const found: Citing[] = [];
  const { sources = {} } = rootNote(document);
  const take = (said: unknown, pointer: string): void => {
    if (typeof said === "string" || Array.isArray(said)) {
      const citations = citationsOf({ source: said as string | string[] });
      found.push(...citations.filter(({ key }) => key in sources).map((citation) => ({ ...citation, pointer })));
    } else if (typeof said === "object" && said !== null) {
      for (const [name, child] of Object.entries(said)) {
        if (name !== "sources" && !TEXTS.has(name)) take(child, below(pointer, name));
      }
    }
  };
  const visit = (node: unknown, pointer: string): void => {
    if (typeof node !== "object" || node === null) return;
    for (const [name, child] of Object.entries(node)) {
      const place = below(pointer, name);
      if (name === "x-evidence") take(child, place);
      else if (name !== "examples" && name !== "example") visit(child, place);
    }
  };
  visit(document, "#");
  return found;
}

const TEXTS = new Set(["reason", "note", "kind", "rule", "claim", "where"]);
