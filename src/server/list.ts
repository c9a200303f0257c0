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
export function baseUrls(server: string, mocks: MockList): Record<string, string> {
  return Object.fromEntries(Object.entries(mocks).map(([name, { path }]) => [name, server + path]));
}

/** The base URLs of those that are served. To read that of another throws: without one, a client asks the vendor itself. */
export function servedUrls(server: string, served: MockList, all: MockList): Readonly<Record<string, string>> {
  const urls = baseUrls(server, served);
  for (const name of Object.keys(all).filter((known) => !Object.hasOwn(served, known))) {
    const get = (): never => {
      throw new TypeError(`${name} is not served here; served are: ${Object.keys(served).join(", ")}`);
    };
    // Not enumerable: copies, JSON and lists of the names have those that are served.
    Object.defineProperty(urls, name, { get });
  }
  return urls;
}
