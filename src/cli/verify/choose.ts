import { clientVariables } from "../../verify/credentials.js";
import type { Plan, PlannedCall, Subject } from "../../verify/plan.js";
import { getToken } from "../../verify/token.js";
import { UsageError } from "../command-line.js";
import type { VerifyArguments } from "./arguments.js";
import type { VerifyWorld } from "./world.js";

/** The calls to send; undefined where nothing is to be sent. */
export async function chooseCalls(
  subject: Subject,
  { calls }: Plan,
  { probe, send, yes }: VerifyArguments,
  { confirm }: VerifyWorld,
  shown: string,
): Promise<PlannedCall[] | undefined> {
  if (!probe && !send) return undefined;
  const probes = probe ? calls.filter(({ isProbe }) => isProbe) : [];
  const real = send ? calls.filter(({ isProbe }) => !isProbe) : [];
  const lacking = real.flatMap(({ needs }) => needs);
  if (lacking.length > 0) throw new UsageError(`The real call needs ${lacking.join(", ")}.`);
  const all = [...probes, ...real];
  if (all.every(({ needs }) => needs.length > 0)) {
    const needs = new Set(all.flatMap((call) => call.needs));
    throw new UsageError(`Nothing can be sent: it needs ${[...needs].join(", ")}.`);
  }
  if (!send || yes) return all;
  if (!confirm) throw new UsageError("--send asks a question, and nobody is there to answer it. Add --yes.");
  const question = `Send the real call ${subject.operationId} to ${shown}? It makes what it makes, at once.`;
  if (await confirm(question)) return all;
  if (probes.length > 0) return probes;
  console.error("Nothing was sent.");
  return undefined;
}

/** A token that is had by the client's id and secret, where the real call needs one; a number is an exit code. */
export async function tokenFor(
  { vendor, known: { contract }, credentials }: Subject,
  calls: readonly PlannedCall[],
  base: string,
  timeout: number,
  env: VerifyWorld["env"],
): Promise<string | number | undefined> {
  const client = clientVariables(vendor, contract);
  const isGiven = credentials.every(({ env: name }) => env[name]);
  if (client === undefined || isGiven || calls.every(({ isProbe }) => isProbe)) return undefined;
  const answer = await getToken(contract, base, timeout, { id: env[client.id]!, secret: env[client.secret]! });
  if ("token" in answer) return answer.token;
  if ("refused" in answer) throw new UsageError(`${client.id} and ${client.secret} are no good: ${answer.refused}.`);
  console.error(`Nothing was sent: ${answer.unreachable}.`);
  return 3;
}

/** The call that is meant; throws a {@link UsageError} where that is not clear. */
export function chooseOperation(ids: readonly string[], asked: string | undefined): string {
  const [only, ...others] = ids;
  if (asked === undefined && only !== undefined && others.length === 0) return only;
  if (asked !== undefined && ids.includes(asked)) return asked;
  const list = ids.join(", ");
  throw new UsageError(
    asked === undefined ? `Which call? Add --operation: ${list}.` : `There is no call "${asked}"; there are ${list}.`,
  );
}
