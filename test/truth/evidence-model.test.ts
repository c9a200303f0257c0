import { expect, test } from "vitest";
import { foundedParts, linkOf, placeOf, type Claim } from "../../spectral/lib/evidence.js";

const sources = {
  page: { title: "Page", url: "https://docs.example/page", kind: "documented", date: "2026-01-31", locate: "name" },
  names: { title: "Names", url: "https://docs.example/names", kind: "documented", date: "2026-01-31" },
  client: { title: "Client", url: "https://github.com/a/b", kind: "sdk", date: "2026-01-31", commit: "0123abc" },
  protos: {
    title: "Protos",
    url: "https://docs.example/protos",
    kind: "sdk",
    date: "2026-01-31",
    locate: "snake-name",
  },
  talk: { title: "Talk", url: "https://talk.example/1", kind: "community", date: "2026-01-31" },
};

const rules = {
  positive: { claim: "limit", where: { keyword: "minimum" }, kind: "inferred", reason: "All samples are positive." },
  "by-name": { claim: "meaning", where: { sources: ["names"] }, kind: "inferred", reason: "Read from the name." },
  "never-null": { kind: "inferred", reason: "Never shown." },
};

/** The kind of each claim of the member `id` of an object, and the kind that counts. */
function kindsOf(member: object, around: object = {}): { counts: string | undefined; claims: Record<string, string> } {
  const document = {
    "x-evidence": { source: "page", sources, rules },
    components: { schemas: { Chat: { type: "object", ...around, properties: { id: member } } } },
  };
  const { evidence } = [...foundedParts(document)].find(({ part }) => part === "member")!;
  const claims = evidence?.claims.map(({ claim, finding }): [Claim, string] => [claim, finding.kind]) ?? [];
  return { counts: evidence?.kind, claims: Object.fromEntries(claims) };
}

const text = { type: "string", description: "What it is." };

test.each([
  { what: "the root", member: text, claims: { type: "documented", meaning: "documented" } },
  {
    what: "one claim of its own, the rest inherited",
    member: { ...text, "x-evidence": { meaning: "talk" } },
    claims: { type: "documented", meaning: "community" },
  },
  {
    what: "what the object says of its members, and not what it says of itself",
    member: text,
    around: { "x-evidence": { type: "talk", members: { meaning: "client#src/a.ts" } } },
    claims: { type: "documented", meaning: "sdk" },
  },
  {
    what: "the object in general, but not its meaning",
    member: text,
    around: { "x-evidence": { source: "client", meaning: { kind: "inferred", reason: "A guess at the object." } } },
    claims: { type: "sdk", meaning: "sdk" },
  },
  {
    what: "a source of its own, which takes the place of all that it would inherit",
    member: { ...text, "x-evidence": { source: "client#src/a.ts:3" } },
    around: { "x-evidence": { members: { meaning: "talk" } } },
    claims: { type: "sdk", meaning: "sdk" },
  },
  {
    what: "several sources, of which the weakest counts",
    member: { ...text, "x-evidence": { source: ["page", "talk"] } },
    claims: { type: "community", meaning: "community" },
  },
  {
    what: "a rule that fits a keyword, before what is said in general",
    member: { ...text, type: "integer", minimum: 1, "x-evidence": { source: "page" } },
    claims: { type: "documented", meaning: "documented", limit: "inferred" },
  },
  {
    what: "a claim of its own, before a rule that would fit",
    member: { ...text, type: "integer", minimum: 1, "x-evidence": { limit: "client#src/a.ts:3" } },
    claims: { type: "documented", meaning: "documented", limit: "sdk" },
  },
  {
    what: "a rule that fits where all sources are of those that publish names alone",
    member: { ...text, "x-evidence": { source: "names" } },
    claims: { type: "documented", meaning: "inferred" },
  },
  {
    what: "a kind and reason that are said, before a rule for its sources",
    member: { ...text, "x-evidence": { source: "names", kind: "sdk" } },
    claims: { type: "sdk", meaning: "sdk" },
  },
  {
    what: "a rule that is named",
    member: { ...text, type: ["string", "null"], "x-evidence": { nullable: "never-null" } },
    claims: { type: "documented", nullable: "inferred", meaning: "documented" },
  },
  {
    what: "being required, which the object says",
    member: { ...text, "x-evidence": { source: "page" } },
    around: { required: ["id"], "x-evidence": { required: { kind: "inferred", reason: "No page says so." } } },
    claims: { type: "documented", meaning: "documented", required: "inferred" },
  },
])("a part has the evidence of $what", ({ member, around, claims }) => {
  const found = kindsOf(member, around);
  expect(found.claims).toEqual(claims);
});

test("the weakest kind of a part counts, and that of its items with it", () => {
  expect(kindsOf({ ...text, "x-evidence": { meaning: "talk" } }).counts).toBe("community");
  const items = { type: "string", "x-evidence": { kind: "inferred", reason: "Not told." } };
  expect(kindsOf({ type: "array", description: "Tags.", items }).counts).toBe("inferred");
});

test("a claim whose source nobody declared has no evidence", () => {
  expect(kindsOf({ ...text, "x-evidence": { meaning: "nowhere" } }).counts).toBeUndefined();
});

test.each([
  { said: { source: "page" }, place: "Page, lastSeenAt" },
  { said: { source: "page#Chat" }, place: "Page, Chat, lastSeenAt" },
  { said: { source: "names#Chat" }, place: "Names, Chat" },
  { said: { source: "protos#chat.proto" }, place: "Protos, chat.proto, last_seen_at" },
  { said: {}, own: { source: "page#Times" }, place: "Page, Times" },
  { said: { members: { type: "page#Chat" } }, place: "Page, Chat, lastSeenAt" },
])("the place of a part of an object with $said and its own $own is $place", ({ said, own, place }) => {
  const member = { type: "string", ...(own && { "x-evidence": own }) };
  const document = {
    "x-evidence": { source: "page", sources },
    components: { schemas: { Chat: { "x-evidence": said, properties: { lastSeenAt: member } } } },
  };
  const { evidence } = [...foundedParts(document)].find(({ part }) => part === "member")!;
  expect(evidence?.claims.flatMap(({ finding }) => finding.citations.map(placeOf))).toEqual([place]);
});

test.each([
  [{ source: sources.page, locator: "Limits" }, "https://docs.example/page"],
  [{ source: sources.client, locator: "src/a.ts:3" }, "https://github.com/a/b/blob/0123abc/src/a.ts#L3"],
  [
    { source: { ...sources.client, path: "src/b.ts" }, locator: ":7" },
    "https://github.com/a/b/blob/0123abc/src/b.ts#L7",
  ],
  [
    { source: { ...sources.client, path: "api.json" }, locator: "chat.Chat" },
    "https://github.com/a/b/blob/0123abc/api.json",
  ],
  [{ source: { ...sources.client, path: "src" }, locator: undefined }, "https://github.com/a/b/tree/0123abc/src"],
])("%j is found at %s", (citation, link) => {
  expect(linkOf({ key: "any", ...citation } as never)).toBe(link);
});
