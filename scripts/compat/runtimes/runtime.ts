/** What the checks say of a runtime. */
export interface Verdict {
  readonly passed: number;
  readonly of: number;
  readonly failures: readonly string[];
}

/** Where the servers are that the checks call. */
export interface Servers {
  readonly vendors: Readonly<Record<string, string>>;
  readonly odd: string;
  readonly closed: string;
}

/** A runtime, and how the checks are run in it. */
export interface Runtime {
  readonly name: string;
  /** The version that it says of itself. */
  readonly version: () => Promise<string>;
  readonly run: (project: string, servers: Servers) => Promise<Verdict>;
}
