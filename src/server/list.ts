import type { MockContract } from "../mock/contract.js";

/** A mock that is loaded when it is first needed. */
export interface ListedMock {
  /** Path template on the mock server: the vendor's folder, then the path of the vendor's own server. */
  readonly path: string;
  readonly load: () => Promise<MockContract>;
}

/** The mocks to serve, by the name of the vendor's folder. */
export type MockList = Readonly<Record<string, ListedMock>>;
