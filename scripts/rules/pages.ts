import { readdirSync, readFileSync } from "node:fs";
import evolution from "../../spectral/evolution.js";
import generators from "../../spectral/generators.js";
import house from "../../spectral/house.js";
import neutral from "../../spectral/index.js";
import { indexPage, rulePage, type RulePage } from "./page.js";

const PRESETS = { neutral, generators, evolution, house };
const FIXTURES = "spectral/fixtures";

/** Makes the page of each rule and their list, by file name, from the fixtures that prove the rules. */
export function makeRulePages(): Map<string, string> {
  const pages = readRules();
  return new Map([
    ["README.md", indexPage(pages)],
    ...pages.map((page) => [`${page.name}.md`, rulePage(page)] as const),
  ]);
}

function readRules(): RulePage[] {
  const found = new Map<string, RulePage>();
  for (const [preset, { rules }] of Object.entries(PRESETS)) {
    for (const [name, rule] of Object.entries(rules)) {
      if (typeof rule !== "object") continue;
      const place = { name: preset, severity: String(rule.severity) };
      const known = found.get(name);
      const page = known ?? { name, description: rule.description ?? "", presets: [], ...readFixtures(name) };
      found.set(name, { ...page, presets: [...page.presets, place] });
    }
  }
  return [...found.values()];
}

function readFixtures(rule: string): Pick<RulePage, "why" | "bad" | "good"> {
  const folder = `${FIXTURES}/${rule}`;
  const files = readdirSync(folder).sort();
  const read = (start: string): string => {
    const file = files.find((name) => name === `${start}.yaml`) ?? files.find((name) => name.startsWith(start));
    if (file === undefined) throw new Error(`${folder} has no ${start}.yaml. Add it: the page of the rule shows it.`);
    return readFileSync(`${folder}/${file}`, "utf8");
  };
  return { why: readFileSync(`${folder}/why.md`, "utf8"), bad: read("fail"), good: read("pass") };
}
