import { askAll, exitCodeOf, type Outcome } from "../../verify/ask.js";
import { secretsIn } from "../../verify/credentials.js";
import { readDocument } from "../../verify/document.js";
import { inputProblems } from "../../verify/input.js";
import { toJson } from "../../verify/json.js";
import { outcomesInWords } from "../../verify/outcome-words.js";
import { makePlan, readSubject, sensitiveTexts, type PlannedCall, type Subject } from "../../verify/plan.js";
import { recordingOf } from "../../verify/recording.js";
import { SchemaPlaces } from "../../verify/schema-places.js";
import { Scrubber } from "../../verify/scrub/scrubber.js";
import { Teller } from "../../verify/tell.js";
import { viewOf, type RequestView } from "../../verify/view.js";
import { planInWords, requestInWords } from "../../verify/words.js";
import { refuse, UsageError } from "../command-line.js";
import { readVerifyArguments, verifyUsage, type VerifyArguments } from "./arguments.js";
import { baseOf } from "./base.js";
import { chooseCalls, chooseOperation, tokenFor } from "./choose.js";
import { readInput, refuseUnfit } from "./input.js";
import { refuseFile, writeRecording } from "./record.js";
import type { VerifyWorld } from "./world.js";

/** Runs `chat-contracts verify` and gives its exit code: 0 all held, 1 drift, 2 a wrong command line, 3 nobody answered. */
export async function runVerify(args: readonly string[], world: VerifyWorld): Promise<number> {
  const known = Object.keys(world.vendors);
  try {
    const asked = readVerifyArguments(args, known);
    if (asked.help) {
      console.log(verifyUsage(known));
      return 0;
    }
    return await verify(asked, world);
  } catch (error) {
    if (error instanceof UsageError) return refuse(error, "chat-contracts verify");
    throw error;
  }
}

async function verify(asked: VerifyArguments, world: VerifyWorld): Promise<number> {
  const { vendors, env } = world;
  const vendor = asked.vendor!;
  const known = await vendors[vendor]!();
  const ids = Object.keys(known.contract.operations);
  const subject = await readSubject(vendor, chooseOperation(ids, asked.operation), readDocument(known.document), known);
  const input = readInput(subject.document, subject.operation, asked);
  const problems = inputProblems(subject.checks, input);
  if (problems.length > 0) {
    const list = problems.map(({ pointer, message }) => `${pointer} ${message}`);
    throw new UsageError(`The document does not accept this input:\n  ${list.join("\n  ")}`);
  }
  const base = baseOf(subject, asked);
  const plan = makePlan(subject, input, asked, env);
  refuseUnfit(plan.calls);
  const sensitive = sensitiveTexts(subject, input, env);
  const places = new SchemaPlaces(subject.document);
  const scrubber = new Scrubber(places, sensitive);
  const told = new Map(plan.calls.map((call) => [call.name, viewOf(subject, call, scrubber)]));
  const views = new Map([...told].map(([name, { view }]) => [name, view]));
  const print = (outcomes: readonly Outcome[], words: () => string): void =>
    console.log(asked.json ? JSON.stringify(toJson(subject, plan, views, base.shown, outcomes), null, 2) : words());

  const chosen = await chooseCalls(subject, plan, asked, world, base.shown);
  if (chosen === undefined) {
    print([], () => planInWords(subject, plan, views, base.shown, env));
    return 0;
  }
  if (asked.record !== undefined) refuseFile(asked.record);
  const token = await tokenFor(subject, chosen, base.url!, asked.timeout, env);
  if (typeof token === "number") return token;
  const outcomes = await askAll(
    subject,
    chosen,
    { base: base.url!, env, token, timeout: asked.timeout },
    // A token that was had just now is as secret as one that was given.
    { places, teller: new Teller(token === undefined ? sensitive : [...sensitive, token]) },
  );
  const requests = requestsInWords(subject, chosen, views, base.shown, env);
  print(outcomes, () => outcomesInWords(outcomes, asked.probe ? plan.unsaid : [], requests));
  if (asked.record !== undefined) {
    const recording = recordingOf(subject, outcomes, told, scrubber, {
      date: new Date().toISOString().slice(0, 10),
      sentTo: asked.baseUrl === undefined ? "the vendor" : "elsewhere",
      madeBy: `chat-contracts ${world.version}`,
    });
    const secrets = [...secretsIn(vendor, known.contract, env), ...(token === undefined ? [] : [token])];
    console.error(writeRecording(asked.record, recording, secrets));
  }
  return exitCodeOf(outcomes);
}

function requestsInWords(
  subject: Subject,
  calls: readonly PlannedCall[],
  views: ReadonlyMap<string, RequestView>,
  shown: string,
  env: VerifyWorld["env"],
): Map<string, readonly string[]> {
  return new Map(calls.map((call) => [call.name, requestInWords(subject, call, views.get(call.name)!, shown, env)]));
}
