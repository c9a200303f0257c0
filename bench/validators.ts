import { Validator as Interpreter } from "@cfworker/json-schema";
import { existsSync, readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { createAjv, DOCUMENT_KEY } from "../scripts/lib/ajv.js";
import { readApis } from "../scripts/lib/apis.js";
import { loadBundles, type Bundle } from "../scripts/lib/bundle.js";
import type { Example } from "../scripts/lib/examples.js";
import { UsageError } from "../scripts/lib/problems.js";
import type { OperationValidators } from "../src/validation/validator.js";
import { median, type Section } from "./report.js";

const ROUNDS = 30;
const WARM_UP = 5;
const CHECKS = 2000;

type Check = (value: unknown) => boolean;

/** Measures the published validators beside Ajv and @cfworker/json-schema: how long a check of a request takes. */
export async function validators(): Promise<Section> {
  const rows: (string | number)[][] = [];
  for (const bundle of await loadBundles(readApis())) {
    const { operationId, value, schemaPointer } = scenario(bundle);
    const published = `dist/generated/${bundle.api.name}/validators.js`;
    if (!existsSync(published)) throw new UsageError("There is nothing compiled. Run `npm run build` first.");
    const makers: readonly [string, () => Promise<Check> | Check][] = [
      ["Ajv", () => ajv(bundle, schemaPointer)],
      ["@cfworker/json-schema", () => interpreter(bundle, schemaPointer)],
      ["chat-contracts/…/validators", () => ours(published, operationId)],
    ];
    const checks: Check[] = [];
    for (const [title, make] of makers) {
      const check = await make();
      if (!check(value)) throw new Error(`${title} refuses a valid request of ${bundle.api.name}.`);
      checks.push(check);
    }
    const rounds = race(checks, value);
    for (const [index, [title]] of makers.entries()) {
      const microseconds = median(rounds.map((times) => times[index]!)) * 1000;
      const ratio = median(rounds.map((times) => times[index]! / times[0]!));
      rows.push([bundle.api.name, title, microseconds.toFixed(2), ratio.toFixed(2)]);
    }
  }
  return {
    title: "Validators",
    method: `One valid request of each vendor. Medians of ${ROUNDS} rounds in turn.`,
    rows: [["vendor", "validator", "µs a check", "times Ajv"], ...rows],
  };
}

function size({ value }: Example): number {
  return JSON.stringify(value).length;
}

/** The largest request that the vendor's examples hold. */
function scenario({ examples }: Bundle): Example {
  return examples.filter(({ part }) => part === "request").toSorted((a, b) => size(b) - size(a))[0]!;
}

function ajv({ document }: Bundle, pointer: string): Check {
  const compiler = createAjv();
  compiler.addSchema(document, DOCUMENT_KEY);
  return compiler.compile({ $ref: DOCUMENT_KEY + pointer });
}

/** Given the rendering without our extensions, for it takes every member `id` for the address of a schema. */
function interpreter({ api }: Bundle, pointer: string): Check {
  const lean: object = JSON.parse(readFileSync(`generated/${api.name}/openapi.lean.json`, "utf8"));
  const schema = { ...lean, $ref: pointer };
  const validator = new Interpreter(schema as ConstructorParameters<typeof Interpreter>[0], "2020-12", false);
  return (value) => validator.validate(value).valid;
}

async function ours(file: string, operation: string): Promise<Check> {
  const module = (await import(pathToFileURL(file).href)) as Record<string, OperationValidators>;
  const { request } = module[operation]!;
  return (value) => request!.validate(value).ok;
}

/** Milliseconds of a check by each, round by round. */
function race(checks: readonly Check[], value: unknown): number[][] {
  return Array.from({ length: ROUNDS + WARM_UP }, () =>
    checks.map((check) => {
      const start = performance.now();
      for (let count = 0; count < CHECKS; count++) check(value);
      return (performance.now() - start) / CHECKS;
    }),
  ).slice(WARM_UP);
}
