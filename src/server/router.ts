import type { MockContract } from "../mock/contract.js";
import { createMock, type Mock } from "../mock/create.js";
import { pathOf, splitUrl, templatePattern } from "../mock/path.js";
import { problem, type MockAnswer } from "../mock/problem.js";
import type { AnyMockOptions } from "../mock/types.js";
import { describeMocks } from "./directory.js";
import type { ListedMock, MockList } from "./list.js";

/** Makes a function that answers requests to `/<vendor>` and the vendor's own path; vendors are loaded on first use. */
export function createRouter(mocks: MockList, options: AnyMockOptions): (request: Request) => Promise<MockAnswer> {
  const places = new Map(Object.entries(mocks).map(([name, listed]) => [name, place(name, listed, options)]));
  return async (request) => {
    const { path } = splitUrl(request.url);
    if (path === "/") return describeMocks(mocks);
    const [, name = ""] = path.split("/", 2);
    const { start, mock, tokenPath } = (await places.get(name)?.()) ?? {};
    if (path === tokenPath && request.method === "POST") return mock!.answerToken(request);
    const answer = start?.test(path) ? await mock!.answer(request, path.replace(start, "")) : undefined;
    return answer ?? notFound(request, path);
  };
}

/** A mock that was loaded, and where it stands. */
interface Place {
  readonly mock: Mock;
  readonly start: RegExp;
  readonly tokenPath: string | undefined;
}

function place(name: string, { path, load }: ListedMock, options: AnyMockOptions): () => Promise<Place> {
  let loading: Promise<Place> | undefined;
  const make = (contract: MockContract): Place => ({
    mock: createMock(contract, options),
    start: new RegExp(`^${templatePattern(path)}`),
    tokenPath: contract.tokenUrl && `/${name}${pathOf(contract.tokenUrl)}`,
  });
  return () => (loading ??= load().then(make));
}

function notFound({ method }: Request, path: string): MockAnswer {
  return problem(404, "No such path", `The mock has no ${method} ${path}; GET / lists what it has.`);
}
