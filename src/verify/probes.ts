import type { Violation } from "../client/outcome.js";
import { PLACES } from "../parameters.js";
import { resolvePointer } from "../pointer.js";
import type { VerifyChecks } from "./contract.js";
import {
  parametersOf,
  type OperationObject,
  type Placed,
  type PublishedDocument,
  type RefusalName,
} from "./document.js";
import type { CallInput } from "./input.js";
import type { Carried } from "./request.js";

/** A call that cannot make anything, with what the document says of it. */
export interface Probe {
  readonly name: string;
  readonly method: string;
  readonly carries: Carried;
  /** Whose parameters it has: the caller's, or those that the document invents. */
  readonly input: CallInput;
  /** Whether the caller's parameters are part of it. */
  readonly needsInput: boolean;
  /** Status with which the document says that it is refused. */
  readonly expects: number;
  /** Why nothing can be made by it. */
  readonly safe: string;
}

/** A probe that is not sent, since the document does not say that it is safe. */
export interface Unsaid {
  readonly name: string;
  readonly why: string;
}

/** What the probes of an operation are found by. */
export interface ProbeContext {
  readonly document: PublishedDocument;
  readonly operation: Placed<OperationObject>;
  readonly checks: VerifyChecks;
  readonly method: string;
  readonly input: CallInput;
}

/** The probes that the document says to be safe, and why it does not say so of the others. */
export function probesOf(context: ProbeContext): { probes: Probe[]; unsaid: Unsaid[] } {
  const all = [without(context), withInvented(context), wrongMethod(context), refusedBody(context)];
  return {
    probes: all.flatMap((one) => ("why" in one ? [] : [one])),
    unsaid: all.flatMap((one) => ("why" in one ? [one] : [])),
  };
}

function without(context: ProbeContext): Probe | Unsaid {
  return locked(context, "no credentials", "missingCredentials", "none", "this one has none");
}

function withInvented(context: ProbeContext): Probe | Unsaid {
  return locked(context, "wrong credentials", "wrongCredentials", "invented", "those of this one belong to nobody");
}

/** A call from outside of a lock. */
function locked(
  { document, operation, method }: ProbeContext,
  name: string,
  refusal: RefusalName,
  carries: Carried,
  difference: string,
): Probe | Unsaid {
  const demanded = operation.value.security ?? document.security ?? [];
  const schemes = demanded.map((requirement) => Object.keys(requirement));
  const expects = statusOf(operation, refusal);
  if (schemes.length === 0 || schemes.some((names) => names.length === 0)) {
    return { name, why: "The document does not demand credentials of every call." };
  }
  if (expects === undefined) return unsaid(name, refusal);
  const safe = `The document demands ${schemes[0]!.join(" and ")} of every call, and ${difference}.`;
  return { name, method, carries, input: inventedInput(document, operation), needsInput: false, expects, safe };
}

/** GET asks a server for no change, whatever the server makes of it (RFC 9110, section 9.2.1). */
function wrongMethod({ document, operation, input }: ProbeContext): Probe | Unsaid {
  const name = "wrong method";
  const expects = statusOf(operation, "wrongMethod");
  const path = resolvePointer(document, operation.pointer.slice(0, operation.pointer.lastIndexOf("/")));
  if (expects === undefined) return unsaid(name, "wrongMethod");
  if (Object.hasOwn(Object(path) as object, "get")) return { name, why: "GET is a method of this path." };
  const { body: _, ...parameters } = input;
  return {
    name,
    method: "GET",
    carries: "given",
    input: parameters,
    needsInput: true,
    expects,
    safe: "GET asks for no change (RFC 9110, section 9.2.1), and the document has no GET at this path.",
  };
}

/** An empty object, where it lacks what the document requires. */
function refusedBody({ operation, checks, method, input }: ProbeContext): Probe | Unsaid {
  const name = "refused body";
  const expects = statusOf(operation, "invalidRequest");
  const missing = (checks.request.body?.({}) ?? []).filter(({ message }: Violation) => message === "is missing");
  if (expects === undefined) return unsaid(name, "invalidRequest");
  if (missing.length === 0) return { name, why: "The document does not say of an empty body that it is refused." };
  const { statuses = [], refused = [] } = operation.value["x-retry"] ?? {};
  if (![...statuses, ...refused].includes(expects)) {
    return { name, why: `The document does not say that nothing is made where ${expects} is answered (\`x-retry\`).` };
  }
  const members = missing.map(({ pointer }) => pointer).join(" and ");
  return {
    name,
    method,
    carries: "given",
    input: { ...input, body: {} },
    needsInput: true,
    expects,
    safe: `The body lacks ${members}; the document says that it is refused with ${expects}, and that nothing is made then.`,
  };
}

function statusOf({ value }: Placed<OperationObject>, refusal: RefusalName): number | undefined {
  return value["x-mock"]?.[refusal]?.status;
}

function unsaid(name: string, refusal: RefusalName): Unsaid {
  return { name, why: `The document does not say how such a call is refused (\`x-mock\`, ${refusal}).` };
}

/** Parameters as the document's examples have them, so that nobody's real ones are sent where none are needed. */
function inventedInput(document: PublishedDocument, operation: Placed<OperationObject>): CallInput {
  const all = parametersOf(document, operation);
  const [path, query, header] = PLACES.map((place) => {
    const those = all.filter(({ value }) => value.in === place && (value.required || place === "path"));
    return Object.fromEntries(those.map(({ value }) => [value.name!, value.example]));
  });
  return { path: path!, query: query!, header: header! };
}
