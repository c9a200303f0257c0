import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { inTurns } from "../in-turns.js";
import { missing } from "./at-hand.js";
import { callMock } from "./call.js";
import { typeErrors } from "./compile.js";
import { execute } from "./execute.js";
import type { Outcome } from "./outcome.js";
import { OUTPUT } from "./places.js";
import { subjects, type Subject } from "./subject.js";
import { stepsOf, type Step, type Tool } from "./tool.js";

/** Gives a tool every document that it is for, and tells how each went. */
export async function runTool(tool: Tool, urls: Readonly<Record<string, string>>): Promise<Outcome[]> {
  const runtime = missing(tool.runsOn);
  if (runtime) {
    console.log(`${tool.name}: not run here, it needs ${runtime.name}`);
    return [];
  }
  const compiler = missing(tool.compiledBy);
  if (compiler) {
    console.log(`${tool.name}: not compiled here, it needs ${compiler.name}`);
    const { compile: _, compiledBy: __, ...rest } = tool;
    return runTool(rest, urls);
  }
  const root = join(OUTPUT, tool.name.replace(/[^\w.-]+/g, "-"));
  rmSync(root, { recursive: true, force: true });
  const given = subjects(tool.renderings).map((subject) => {
    return { subject, folder: join(root, subject.vendor, subject.rendering.replace(/\.json$/, "")) };
  });
  const failures = new Map<Subject, Outcome["failed"]>();
  const attempt = async (step: Step, subject: Subject, work: () => Promise<string | undefined>): Promise<void> => {
    if (failures.has(subject)) return;
    const output = await work();
    if (output !== undefined) failures.set(subject, { step, output });
  };
  const forAll = (step: Step, work: (subject: Subject, folder: string) => Promise<string | undefined>): Promise<void> =>
    inTurns(given, ({ subject, folder }) => attempt(step, subject, () => work(subject, folder)));

  await forAll("generate", (subject, folder) => generate(tool, subject, folder));
  if (tool.compile === "typescript") {
    const errors = await typeErrors(root, tool);
    await forAll("compile", async (_, folder) => errors(folder));
  } else if (tool.compile) {
    const commands = tool.compile;
    await forAll("compile", (_, folder) => execute(commands, folder));
  }
  const { call } = tool;
  if (call) await forAll("call", (subject, folder) => callMock(call, subject, folder, urls[subject.vendor]!));
  return given.map(({ subject: { vendor, rendering }, subject }) => {
    const failed = failures.get(subject);
    const steps = stepsOf(tool);
    const passed = failed ? steps.slice(0, steps.indexOf(failed.step)) : steps;
    return { tool: tool.name, vendor, rendering, passed, ...(failed && { failed }) };
  });
}

async function generate(tool: Tool, subject: Subject, folder: string): Promise<string | undefined> {
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of Object.entries(tool.files?.(subject) ?? {})) writeFileSync(join(folder, name), text);
  const whole = resolve(`generated/${subject.vendor}/openapi.json`);
  return execute(tool.generate(subject), folder, {
    COMPAT_CALL: JSON.stringify(subject.operation),
    COMPAT_WHOLE: whole,
  });
}
