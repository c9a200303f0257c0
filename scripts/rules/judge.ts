import { readdirSync, readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { parse } from "yaml";
import { formatPointer } from "../../src/pointer.js";
import { missedPlaces, PLACES } from "./places.js";

interface Loaded {
  readonly formats: readonly ((document: unknown) => boolean)[];
  readonly then: { readonly function: (document: unknown) => readonly { readonly path: (string | number)[] }[] };
}

/** Whether the rule in a file finds anything else in the fixtures than they declare, so that a test would fail. */
export async function findsOtherThanFixtures(file: string, name: string): Promise<boolean> {
  let rule: Loaded;
  try {
    rule = ((await import(pathToFileURL(file).href)) as { default: Loaded }).default;
  } catch {
    return true;
  }
  const folder = `spectral/fixtures/${name}`;
  return readdirSync(folder)
    .filter((fixture) => fixture.endsWith(".yaml"))
    .some((fixture) => differs(rule, readFileSync(`${folder}/${fixture}`, "utf8")));
}

/** Whether the rules in a folder miss a place of the grammar, so that a test would fail. */
export async function missesPlaces(folder: string): Promise<boolean> {
  for (const part of PLACES) {
    const { default: rule } = (await import(pathToFileURL(`${folder}/${part.rule}.js`).href)) as { default: Loaded };
    if (missedPlaces(rule.then.function, part).length > 0) return true;
  }
  return false;
}

function differs(rule: Loaded, text: string): boolean {
  const document: unknown = parse(text);
  const wanted = [...text.matchAll(/^# expect: (.+) line \d+$/gm)].map(([, pointer]) => pointer!).sort();
  try {
    const speaks = rule.formats.some((format) => format(document));
    const found = speaks ? rule.then.function(document) : [];
    const places = found.map(({ path }) => formatPointer(path).slice(1) || "(root)").sort();
    return JSON.stringify(places) !== JSON.stringify(wanted);
  } catch {
    return true;
  }
}
