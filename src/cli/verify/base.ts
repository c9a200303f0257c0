import type { Subject } from "../../verify/plan.js";
import { missingVariables, serverUrl, type Target } from "../../verify/request.js";
import { UsageError } from "../command-line.js";

/** The address to send to, and how it is told: a variable of it may name a tenant. */
export function baseOf({ known: { contract } }: Subject, target: Target): { url: string | undefined; shown: string } {
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
    const { message } = error as Error;
    throw new UsageError(
      message
        .replace("/baseUrl", "--base-url")
        .replace("/server/", "--server ")
        .replace(" (see allowHttp)", ", or http: at this machine,"),
    );
  }
}
