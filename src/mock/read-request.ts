import { isJson } from "#shared/media-type.js";
import type { Violation } from "../client/outcome.js";
import { PLACES } from "../parameters.js";
import type { MockOperation, ParameterPlace, ParameterType, ScalarType } from "./contract.js";
import type { MockRequest } from "./expression.js";
import { splitUrl } from "./path.js";

/** A request that was read: as far as it can be, with what breaks the document. */
export interface ReadRequest extends MockRequest {
  readonly violations: readonly Violation[];
  /** Whether there is a body that is not JSON. */
  readonly unreadable: boolean;
}

/** Reads a request by its operation and checks it; rejects only where the body cannot be received. */
export async function readRequest(
  operation: MockOperation,
  request: Request,
  path: Readonly<Record<string, string>>,
): Promise<ReadRequest> {
  const body = await readBody(operation, request);
  const parameters = readParameters(operation, request, path);
  const violations = [...body.violations];
  for (const place of PLACES) {
    violations.push(...below(`/${place}`, operation.checks.parameters[place]?.(parameters[place])));
  }
  return { ...parameters, ...body, violations };
}

type Body = Pick<ReadRequest, "body" | "violations" | "unreadable">;

async function readBody({ body: use, checks }: MockOperation, request: Request): Promise<Body> {
  const nothing: Body = { body: undefined, violations: [], unreadable: false };
  if (use === undefined) return nothing;
  const text = await request.text();
  if (text === "") {
    return use === "optional" ? nothing : { ...nothing, violations: [{ pointer: "/body", message: "is missing" }] };
  }
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch (error) {
    const message = `is not JSON: ${(error as Error).message}`;
    return { body: undefined, violations: [{ pointer: "/body", message }], unreadable: true };
  }
  return { body, violations: [...typeViolations(request), ...below("/body", checks.body?.(body))], unreadable: false };
}

function typeViolations(request: Request): Violation[] {
  const type = request.headers.get("content-type");
  if (isJson(type ?? "")) return [];
  return [{ pointer: "/header/content-type", message: type === null ? "is missing" : `is ${type}, not JSON` }];
}

function readParameters(
  { parameters }: MockOperation,
  request: Request,
  path: Readonly<Record<string, string>>,
): Pick<MockRequest, ParameterPlace> {
  const query = parameters.query && new URLSearchParams(splitUrl(request.url).query);
  return {
    path: parseEach(parameters.path, (name) => path[name]),
    query: parseEach(parameters.query, (name, many) =>
      many ? several(query!.getAll(name)) : (query!.get(name) ?? undefined),
    ),
    header: parseEach(parameters.header, (name) => request.headers.get(name) ?? undefined),
  };
}

type Lookup = (name: string, many: boolean) => string | readonly string[] | undefined;

function parseEach(types: Readonly<Record<string, ParameterType>> | undefined, find: Lookup): Record<string, unknown> {
  const values: Record<string, unknown> = {};
  for (const name in types) {
    const many = types[name]!.endsWith("[]");
    const type = types[name]!.replace("[]", "") as ScalarType;
    const found = find(name, many);
    if (found === undefined) continue;
    values[name] = typeof found === "string" ? parseScalar(found, type) : found.map((text) => parseScalar(text, type));
  }
  return values;
}

function several(texts: readonly string[]): readonly string[] | undefined {
  return texts.length > 0 ? texts : undefined;
}

/** Parses the text of a parameter or header. One that is not of the type stays a text, which a check then refuses. */
export function parseScalar(text: string, type: ScalarType): unknown {
  if (type === "boolean") return text === "true" || (text === "false" ? false : text);
  return type !== "string" && /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text;
}

function below(place: string, violations: readonly Violation[] = []): Violation[] {
  return violations.map(({ pointer, message }) => ({ pointer: place + pointer, message }));
}
