import { PLACES, wireName } from "../parameters.js";
import { below } from "../pointer.js";
import {
  clientVariables,
  credentialHeaders,
  credentialsOf,
  secretsIn,
  unfitCredentials,
  type EnvCredential,
  type Environment,
} from "./credentials.js";
import type { Verifiable, VerifyChecks } from "./contract.js";
import {
  operationOf,
  parametersOf,
  reach,
  requestBodyOf,
  responseFor,
  type OperationObject,
  type Placed,
  type PublishedDocument,
} from "./document.js";
import { EvidenceIndex, type Question } from "./evidence.js";
import { given, type CallInput } from "./input.js";
import { probesOf, type Unsaid } from "./probes.js";
import { missingVariables, type CallRequest, type Target } from "./request.js";

/** One call that could be sent. */
export interface PlannedCall extends CallRequest {
  readonly name: string;
  readonly isProbe: boolean;
  /** Why a probe makes nothing; what the real call makes. */
  readonly safety: string;
  /** Whether it has what a caller gave, and not only what the document invents. */
  readonly hasCallersInput: boolean;
  /** Statuses that the document says will come. */
  readonly expects: readonly string[];
  /** What is missing before it can be sent. */
  readonly needs: readonly string[];
  /** What its answer could settle. */
  readonly questions: readonly Question[];
}

/** Everything about one operation of one vendor that does not change while it is asked. */
export interface Subject {
  readonly vendor: string;
  readonly operationId: string;
  readonly document: PublishedDocument;
  readonly operation: Placed<OperationObject>;
  readonly evidence: EvidenceIndex;
  readonly known: Verifiable;
  readonly checks: VerifyChecks;
  readonly credentials: readonly EnvCredential[];
}

/** What would be sent, and the probes that the document does not say to be safe. */
export interface Plan {
  readonly calls: readonly PlannedCall[];
  readonly unsaid: readonly Unsaid[];
}

/** Puts together what is known of one operation. */
export async function readSubject(
  vendor: string,
  operationId: string,
  document: PublishedDocument,
  known: Verifiable,
): Promise<Subject> {
  return {
    vendor,
    operationId,
    document,
    operation: operationOf(document, operationId),
    evidence: await EvidenceIndex.of(document),
    known,
    checks: known.checks[operationId]!,
    credentials: credentialsOf(vendor, known.contract),
  };
}

/** Plans the probes and the real call. Nothing is sent. */
export function makePlan(subject: Subject, input: CallInput, target: Target, env: Environment): Plan {
  const { document, operation, checks, known, operationId } = subject;
  const { method, path } = known.contract.operations[operationId]!;
  const { probes, unsaid } = probesOf({ document, operation, checks, method, input });
  const server = missingVariables(known.contract, target).map((name) => `--server ${name}=…`);
  const planned = probes.map(({ expects, safe, needsInput, ...probe }): PlannedCall => ({
    ...probe,
    path,
    isProbe: true,
    hasCallersInput: needsInput,
    safety: safe,
    expects: [String(expects)],
    needs: [
      ...server,
      ...(probe.carries === "given" ? missingCredentials(subject, env, false) : []),
      ...(needsInput ? missingParameters(subject, input) : []),
    ],
    questions: questionsFor(subject, [String(expects)]),
  }));
  const successes = Object.keys(operation.value.responses).filter((status) => status.startsWith("2"));
  const real: PlannedCall = {
    name: "real call",
    isProbe: false,
    hasCallersInput: true,
    safety: "It is the call itself, and makes what it makes: --send sends it once, after a question.",
    method,
    path,
    carries: "given",
    input,
    expects: successes,
    needs: [
      ...server,
      ...missingCredentials(subject, env, true),
      ...missingParameters(subject, input),
      ...(requestBodyOf(document, operation).value?.required && input.body === undefined
        ? ["--body <file> or --example <name>"]
        : []),
    ],
    questions: [...questionsFor(subject, successes), ...requestQuestions(subject)],
  };
  return { calls: [...planned, real], unsaid };
}

/** The headers with which a call says who calls; `token` is one that was had by the client's id and secret. */
export function headersFor(
  { credentials }: Pick<Subject, "credentials">,
  { carries }: Pick<CallRequest, "carries">,
  env: Environment,
  token?: string,
): [string, string][] {
  if (carries === "none") return [];
  return credentialHeaders(credentials, ({ env: name }) => (carries === "invented" ? undefined : env[name] || token));
}

/** Everything of a caller that must not be told as it is. */
export function sensitiveTexts({ vendor, known }: Subject, input: CallInput, env: Environment): string[] {
  const found = new Set(secretsIn(vendor, known.contract, env));
  const visit = (value: unknown): void => {
    if (typeof value === "string" || typeof value === "number") found.add(String(value));
    else if (typeof value === "object" && value !== null) Object.values(value).forEach(visit);
  };
  visit(input);
  return [...found];
}

function missingCredentials({ vendor, credentials, known }: Subject, env: Environment, isReal: boolean): string[] {
  const unfit = unfitCredentials(vendor, known.contract, env).map((name) => `${name} without spaces and other signs`);
  const client = clientVariables(vendor, known.contract);
  // A probe asks for no token: that would make one.
  if (isReal && client && env[client.id] && env[client.secret]) return unfit;
  const missing = credentials.filter(({ env: name }) => !env[name]).map(({ env: name }) => name);
  const also = isReal && client && missing.length > 0 ? ` (or ${client.id} and ${client.secret})` : "";
  return [...unfit, ...missing.map((name) => name + also)];
}

function missingParameters({ document, operation }: Subject, input: CallInput): string[] {
  return parametersOf(document, operation).flatMap(({ value: parameter }) => {
    const known = PLACES.find((one) => one === parameter.in);
    if (!known || !(parameter.required || known === "path")) return [];
    return given(input, known)[wireName(parameter)] === undefined ? [`--set ${parameter.name}=…`] : [];
  });
}

/** What is open in the responses with these statuses, and in all that they refer to. */
function questionsFor({ document, operation, evidence }: Subject, statuses: readonly string[]): Question[] {
  const pointers = statuses.flatMap((status) => responseFor(operation, Number(status))?.pointer ?? []);
  return evidence.questionsBelow(reach(document, pointers));
}

/** What is open in the request, the server and the credentials: a call that is accepted speaks for them. */
function requestQuestions({ document, operation, evidence }: Subject): Question[] {
  const schemes = (operation.value.security ?? document.security ?? []).flatMap((one) => Object.keys(one));
  const places = schemes.map((name) => below("#/components/securitySchemes", name));
  const body = requestBodyOf(document, operation);
  const parameters = parametersOf(document, operation).map(({ pointer }) => pointer);
  return [
    ...evidence.questionsBelow(["#/servers/0", ...places, ...parameters]),
    ...(body.value === undefined ? [] : evidence.questionsBelow(reach(document, [body.pointer]))),
  ];
}
