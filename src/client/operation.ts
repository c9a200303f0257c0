import { readText, type BodyText } from "./body.js";
import { beginCall, type Call, type ClientContext } from "./call.js";
import type { OperationContract } from "./contract.js";
import { withDeadline } from "./deadline.js";
import { copyError } from "./error-copy.js";
import { failureOf } from "./failure.js";
import { readInput, type CallInput } from "./input.js";
import { interpret } from "./interpret.js";
import { UNSET, type FetchResult } from "./openapi-fetch.js";
import { redactor, redactUrl } from "./redact.js";
import { checkRequest, reportDrift } from "./validate.js";

/** What openapi-fetch gets of an answer whose body is read here. It has no state, so that one serves all calls. */
const EMPTY = new Response(null, { status: 204 });

/** Calls a named operation and resolves with an outcome, whatever happens; never rejects. */
export async function callOperation(context: ClientContext, id: string, given: unknown): Promise<object> {
  const { contract, settings, secrets } = context;
  const operation = contract.operations[id]!;
  const { method, path } = operation;
  let call: Call | undefined;
  let outcome: object;
  try {
    const input = readInput(given, operation, contract);
    outcome = await withDeadline(input.timeout ?? settings.timeout, input.signal, (deadline) => {
      call = beginCall(context, id, path, deadline);
      return perform(context, operation, call, input);
    });
  } catch (thrown) {
    outcome = failureOf(thrown, call?.attempts ?? 0, redactor(call?.secrets ?? secrets));
  }
  const { attempts, url } = call ?? { attempts: 0, url: settings.baseUrl + path };
  const request = { method, url: redactUrl(url, call?.secrets ?? secrets) };
  const result = { ok: false, ...outcome, vendor: contract.vendor, operation: id, attempts, request };
  // Any value of the caller, which may have no JSON; `cause` tells it.
  if ("reason" in result) Object.defineProperty(result, "reason", { enumerable: false });
  return result;
}

async function perform(
  context: ClientContext,
  operation: OperationContract,
  call: Call,
  input: CallInput,
): Promise<object> {
  const { validate, onContractDrift } = context.settings;
  const id = call.operation!;
  if (validate?.request) checkRequest(validate.validators[id], input.payload);
  const outcome = await answerOf(context, operation, call, input);
  if (validate?.response) reportDrift(validate.validators[id], id, onContractDrift, outcome);
  return outcome;
}

/** Sends a call through openapi-fetch and the middleware, and reads what comes back. */
async function answerOf(
  { settings, writer }: ClientContext,
  operation: OperationContract,
  call: Call,
  { params, headers, payload }: CallInput,
): Promise<object> {
  call.payload = payload;
  const redact = redactor(call.secrets);
  const options = { ...UNSET, params, headers, body: payload, bodySerializer: String, parseAs: "stream" };
  let result: FetchResult | undefined;
  let thrownAfterwards: unknown;
  try {
    result = await writer.request(call, operation.method, operation.path, options, () => EMPTY);
  } catch (thrown) {
    // With an answer, middleware threw afterwards. The answer must not be lost: the chat may exist.
    if (!call.answer) throw thrown;
    thrownAfterwards = thrown || new TypeError("middleware threw nothing");
  }
  const response = call.answer ?? result!.response;
  const isEarlyError = !call.answer && !response.ok;
  const read = isEarlyError ? textOfError(result!) : await readText(response, settings.maxResponseBytes, call.deadline);
  const kind = operation.responses[response.status];
  if (thrownAfterwards && response.ok && kind) {
    return {
      status: "unreadable",
      response,
      text: redact(read.text, "cut"),
      cause: copyError(thrownAfterwards, redact),
    };
  }
  if (read.broken && response.ok && kind !== "empty") throw read.problem;
  const outcome = interpret(operation, response, read, redact);
  const cause = outcome.cause ?? thrownAfterwards;
  return cause ? { ...outcome, cause: copyError(cause, redact) } : outcome;
}

/** openapi-fetch has read the body of an error that middleware gave before anything was sent. */
function textOfError({ error = "" }: FetchResult): BodyText {
  return { text: typeof error === "string" ? error : JSON.stringify(error) };
}
