/** What a vendor's pages say about its calls, as `specs/<vendor>/facts.yaml` notes it. */
export interface Facts {
  /** Keys of the document's sources by the kind that they are of. */
  readonly kinds?: Readonly<Record<string, readonly string[]>>;
  readonly calls: Readonly<Record<string, CallFacts>>;
}

/** Keys of the document's sources, each with the place in it where the statement stands. */
export type FactSource = Readonly<Record<string, string>>;

/** The facts of one operation. */
export interface CallFacts {
  readonly method: string;
  readonly address: string | readonly string[];
  readonly source: FactSource;
  readonly parameters: Readonly<Record<string, { in: string; required: boolean; source: FactSource }>>;
  readonly security: { readonly anyOf: readonly (readonly object[])[]; readonly source: FactSource };
  readonly request: (BodyFacts & { readonly required: boolean }) | null;
  readonly bodies: Readonly<Record<string, BodyFacts>>;
  readonly statuses: Readonly<Record<string, StatusFacts>>;
  readonly headers: Readonly<Record<string, HeaderFacts>>;
  readonly retry: {
    readonly statuses: readonly number[];
    readonly wait?: { readonly header: string; readonly unit: string };
    readonly repeatable?: string;
    readonly source: FactSource;
  };
  readonly rules: readonly RuleFacts[];
}

/** Media types and top members of a body. */
export interface BodyFacts {
  readonly media: string | readonly string[];
  readonly members: Readonly<Record<string, "required" | "optional">>;
  readonly source: FactSource;
}

/** What a status means, in words that no other status has, and which body it has. */
export interface StatusFacts {
  readonly means: string | readonly string[];
  readonly body: string;
  readonly source: FactSource;
}

/** A header of answers, with the unit of its value. */
export interface HeaderFacts {
  readonly type: string;
  readonly unit: string;
  readonly on: "all" | readonly string[];
  readonly says?: string | readonly string[];
  readonly source: FactSource;
}

/** A rule in prose: words that certain places, or any place, of the document have to say. */
export interface RuleFacts {
  readonly says: string | readonly string[];
  readonly where?: string | readonly string[];
  readonly source: FactSource;
}

/** A statement that the table or the document has and the other one lacks. */
export interface FactProblem {
  /** Where it stands: in the table of facts, or in the bundled document. */
  readonly side: "facts" | "document";
  /** JSON pointer there. */
  readonly pointer: string;
  readonly message: string;
}
