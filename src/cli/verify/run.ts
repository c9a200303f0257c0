import type { VerifyList } from "../../verify/contract.js";
import { readDocument } from "../../verify/document.js";
import { inputProblems } from "../../verify/input.js";
import { makePlan, readSubject, sensitiveTexts, type Plan, type Subject } from "../../verify/plan.js";
import { missingVariables, serverUrl, type Target } from "../../verify/request.js";
import { SchemaPlaces } from "../../verify/schema-places.js";
import { Scrubber, type Replaced } from "../../verify/scrub/scrubber.js";
import { viewOf, type RequestView } from "../../verify/view.js";
import { planInWords } from "../../verify/words.js";
import { UsageError } from "../arguments.js";
import { readVerifyArguments, verifyUsage, type VerifyArguments } from "./arguments.js";
import { readInput } from "./input.js";

/** What the command needs of the world around it. */
export interface VerifyWorld {
  readonly vendors: VerifyList;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Of the package, for recordings. */
  readonly version: string;
}

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
    if (!(error instanceof UsageError)) throw error;
    console.error(`${error.message}\n\nchat-contracts verify --help lists the options.`);
    return 2;
  }
}

async function verify(asked: VerifyArguments, { vendors, env }: VerifyWorld): Promise<number> {
  const vendor = asked.vendor!;
  const known = await vendors[vendor]!();
  const ids = Object.keys(known.contract.operations);
  const subject = await readSubject(vendor, chooseOperation(ids, asked.operation), readDocument(vendor), known);
  const input = readInput(subject.document, subject.operation, asked);
  const problems = inputProblems(subject.checks, input);
  if (problems.length > 0) {
    const list = problems.map(({ pointer, message }) => `${pointer} ${message}`);
    throw new UsageError(`The document does not accept this input:\n  ${list.join("\n  ")}`);
  }
  const base = baseOf(subject, asked);
  const plan = makePlan(subject, input, asked, env);
  const scrubber = new Scrubber(new SchemaPlaces(subject.document), sensitiveTexts(subject, input, env));
  const views = viewAll(subject, plan, scrubber);
  console.log(planInWords(subject, plan, views.views, base.shown, env));
  return 0;
}

function chooseOperation(ids: readonly string[], asked: string | undefined): string {
  const [only, ...others] = ids;
  if (asked === undefined && only !== undefined && others.length === 0) return only;
  if (asked !== undefined && ids.includes(asked)) return asked;
  const list = ids.join(", ");
  throw new UsageError(
    asked === undefined ? `Which call? Add --operation: ${list}.` : `There is no call "${asked}"; there are ${list}.`,
  );
}

/** The address to send to, and how it is told: a variable of it may name a tenant. */
function baseOf({ known: { contract } }: Subject, target: Target): { url: string | undefined; shown: string } {
  const names = Object.keys(contract.variables ?? {});
  const unknown = Object.keys(target.server).find((name) => !names.includes(name));
  if (unknown !== undefined) {
    const list = names.length === 0 ? "its address has none." : `there are ${names.join(", ")}.`;
    throw new UsageError(`There is no server variable "${unknown}"; ${list}`);
  }
  try {
    const url = missingVariables(contract, target).length > 0 ? undefined : serverUrl(contract, target);
    return { url, shown: target.baseUrl === undefined ? contract.server : url! };
  } catch (error) {
    throw new UsageError(
      (error as Error).message
        .replace("/baseUrl", "--base-url")
        .replace("/server/", "--server ")
        .replace(" (see allowHttp)", ", or http: at this machine,"),
    );
  }
}

function viewAll(
  subject: Subject,
  { calls }: Plan,
  scrubber: Scrubber,
): { views: Map<string, RequestView>; replaced: Map<string, readonly Replaced[]> } {
  const views = new Map<string, RequestView>();
  const replaced = new Map<string, readonly Replaced[]>();
  for (const call of calls) {
    const made = viewOf(subject, call, scrubber);
    views.set(call.name, made.view);
    replaced.set(call.name, made.replaced);
  }
  return { views, replaced };
}
