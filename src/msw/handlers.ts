import { atLeast, OBJECT, readMembers, TEXT, type Kinds } from "../client/members.js";
import type { MockContract } from "../mock/contract.js";
import { createMock, type Mock } from "../mock/create.js";
import { templatePattern } from "../mock/path.js";
import type { MockAnswer } from "../mock/problem.js";
import type { AnyMockOptions, MockControls, MockOptions, OperationOverrides } from "../mock/types.js";
import { HttpHandler } from "./npm-install--save-dev-msw.js";

/** The requests and replies of each operation, by operationId. */
export type Operations<Those> = {
  readonly [Id in keyof Those]: { readonly request: unknown; readonly replies: object };
};

/** What handlers are to the compiler where MSW is not installed. */
export type MswIsMissing = "The handlers need msw: npm install --save-dev msw";

/** Handlers to spread into `setupServer` or `setupWorker`, with the overrides of each operation by its operationId. */
export type MockHandlers<Those extends Operations<Those>> = [0] extends [1 & HttpHandler]
  ? MswIsMissing
  : HttpHandler[] &
      MockControls & {
        readonly [Id in keyof Those]: OperationOverrides<Those[Id]["request"], Those[Id]["replies"]>;
      };

/** Options of all handlers, whatever the vendor. */
export interface HandlerOptions extends MockOptions {
  /**
   * Mocks this base URL in place of the document's server.
   * @example "http://127.0.0.1:4010/v1"
   */
  readonly baseUrl?: string | undefined;
}

const OPTIONS: Kinds<HandlerOptions & AnyMockOptions> = {
  baseUrl: TEXT,
  auth: OBJECT,
  delay: atLeast(0, "a number of milliseconds, 0 or more"),
  limit: atLeast(0, "a number of calls, 0 or more"),
};

/**
 * Makes MSW handlers from a contract; paths are matched here, for MSW's patterns know no `{id}:verb` and no `{group-id}`.
 * Throws a TypeError for an option that is unknown, or that is not what it must be.
 */
export function createHandlers<Those extends Operations<Those>>(
  contract: MockContract,
  given: HandlerOptions & AnyMockOptions = {},
): MockHandlers<Those> {
  const options = readMembers(given, OPTIONS, "", "option of these handlers");
  readMembers(options.auth, Object.fromEntries(contract.credentials.map(({ name }) => [name, TEXT])), "/auth");
  const mock = createMock(contract, options);
  const base = `^${templatePattern(baseOf(contract, options))}`;
  const start = new RegExp(base);
  const paths = new Map(
    Object.values(contract.operations).map(({ method, path }) => [`${method} ${path}`, { method, path }]),
  );
  const handlers = [...paths.values()].map(
    ({ method, path }) =>
      new HttpHandler(method, new RegExp(`${base}${templatePattern(path)}$`), ({ request }) =>
        respond(mock, request, start),
      ),
  );
  if (contract.tokenUrl) {
    const pattern = new RegExp(`^${templatePattern(contract.tokenUrl)}$`);
    handlers.push(new HttpHandler("POST", pattern, async ({ request }) => toResponse(await mock.answerToken(request))));
  }
  const { overrides, coverage, unusedScenarios, reset } = mock;
  return Object.assign(handlers, overrides, { coverage, unusedScenarios, reset }) as unknown as MockHandlers<Those>;
}

function baseOf({ server }: MockContract, { baseUrl }: HandlerOptions): string {
  const page = (globalThis as { location?: { href: string } }).location?.href;
  return baseUrl === undefined ? server : new URL(baseUrl, page).href.replace(/\/$/, "");
}

async function respond(mock: Mock, request: Request, start: RegExp): Promise<Response | undefined> {
  const { origin, pathname } = new URL(request.url);
  const answer = await mock.answer(request, (origin + pathname).replace(start, ""));
  return answer && toResponse(answer);
}

function toResponse({ status, headers, body }: MockAnswer): Response {
  return new Response(body ?? null, { status, headers });
}
