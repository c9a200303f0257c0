import type { MockContract } from "../mock/contract.js";

/** A mock that is loaded when it is first needed. */
export interface ListedMock {
  /** Path template on the mock server: the vendor's folder, then the path of the vendor's own server. */
  readonly path: string;
  readonly load: () => Promise<MockContract>;
}

/** The mocks to serve, by the name of the vendor's folder. */
export type MockList = Readonly<Record<string, ListedMock>>;

/** The base URL of each vendor at a server, by the name of its folder: what a client takes as `baseUrl`. */
export function baseUrls(server: string, mocks: MockList): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(mocks).map(([name, { path }]) => [name, server + path]));
}
