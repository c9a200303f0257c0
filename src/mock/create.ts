import type { MockContract } from "./contract.js";
import { mockOperation, type AnyOverrides, type MockedOperation } from "./operation.js";
import { fixedLength, pathReader } from "./path.js";
import type { MockAnswer } from "./problem.js";
import { createRateLimit } from "./rate-limit.js";
import { answerTokenRequest } from "./token.js";
import type { AnyMockOptions, MockControls } from "./types.js";

/** A mock of one vendor, which any kind of server can ask for answers. */
export interface Mock extends MockControls {
  /** What to answer instead of the default, by operationId. */
  readonly overrides: Readonly<Record<string, AnyOverrides>>;
  /**
   * Answers a request by its path below the vendor's server, percent-encoded as it was sent; undefined where no
   * operation has that path. Rejects only where the body cannot be received.
   */
  answer(request: Request, path: string): Promise<MockAnswer | undefined>;
  /** Answers a request to the token endpoint. */
  answerToken(request: Request): Promise<MockAnswer>;
}

/** Makes a mock from a contract. */
export function createMock(contract: MockContract, { auth, limit, delay = 0 }: AnyMockOptions = {}): Mock {
  const operations = Object.entries(contract.operations);
  const rateLimit = createRateLimit(limit, operations[0]?.[1].rules.rateLimit?.window ?? 60);
  const surroundings = { credentials: contract.credentials, accepted: auth, limit: rateLimit };
  const mocked = operations.map(([id, operation]) => ({
    id,
    method: operation.method,
    path: operation.path,
    read: pathReader(operation.path),
    mock: mockOperation(id, operation, surroundings),
  }));
  const bySpecificity = [...mocked].sort((left, right) => fixedLength(right.path) - fixedLength(left.path));

  const coverage: MockControls["coverage"] = () =>
    mocked.flatMap(({ id, mock }) =>
      Object.entries(mock.calls).map(([status, count]) => ({
        vendor: contract.vendor,
        operation: id,
        status,
        calls: count,
      })),
    );
  // Nobody reads the answer to a call that was broken off, and a timer keeps a process.
  const wait = ({ signal }: Request): Promise<void> | undefined =>
    delay > 0
      ? new Promise((resolve) => {
          const timer = setTimeout(end, delay);
          signal.addEventListener("abort", end);
          function end(): void {
            clearTimeout(timer);
            signal.removeEventListener("abort", end);
            resolve();
          }
        })
      : undefined;

  return {
    overrides: Object.fromEntries(mocked.map(({ id, mock }) => [id, mock.overrides])),
    async answer(request, path) {
      let other: MockedOperation | undefined;
      for (const { method, read, mock } of bySpecificity) {
        const variables = read(path);
        if (variables && method === request.method) {
          await wait(request);
          return mock.answer(request, variables);
        }
        if (variables) other ??= mock;
      }
      return other?.refuseMethod(request.method);
    },
    async answerToken(request) {
      await wait(request);
      return answerTokenRequest(request, auth?.bearer);
    },
    coverage,
    unusedScenarios: () => coverage().filter(({ calls }) => calls === 0),
    reset() {
      for (const { mock } of mocked) mock.reset();
      rateLimit.reset();
    },
  };
}
