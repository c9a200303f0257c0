import { h } from "preact";
import { renderToStaticMarkup } from "preact-render-to-string";
import { expect, test } from "vitest";
import { foundedParts } from "../../spectral/lib/evidence.js";
import { EvidenceNotes } from "../../scripts/docs/page/evidence-notes.js";
import { Repeating } from "../../scripts/docs/vendor/repeating.js";
import type { Vendor } from "../../scripts/docs/vendor/vendor.js";
import { listOperations } from "../../scripts/lib/operations.js";

const sources = {
  page: { title: "A page", url: "https://a.example", kind: "documented", date: "2026-01-01" },
  blog: { title: "A blog", url: "https://b.example", kind: "community", date: "2026-01-01" },
};
const inferred = { kind: "inferred", reason: "So it seems." };

const cases: { what: string; policy: object | undefined; around?: object; said: string[] }[] = [
  {
    what: "inferred, with a time and a key",
    policy: {
      statuses: [429],
      wait: { header: "X-Reset", unit: "epoch-seconds" },
      repeatable: "/key",
      "x-evidence": inferred,
    },
    said: [
      "Repeating the call inferred",
      "429 is taken to mean that nothing was made: the client waits and sends the call again.",
      "The wait is in the header X-Reset, as a time in epoch seconds.",
      "With the body member key a repeated call is taken to make nothing new.",
    ],
  },
  {
    what: "told by third parties, of several statuses",
    policy: { statuses: [429, 503], repeatable: "/key", "x-evidence": { source: "blog" } },
    said: [
      "Repeating the call community",
      "429 503 are taken to mean that nothing was made: the client waits and sends the call again.",
      "No header that names the wait is known.",
      "With the body member key a repeated call is taken to make nothing new.",
    ],
  },
  {
    what: "inferred in one claim alone",
    policy: { statuses: [429], "x-evidence": { source: "page", meaning: inferred } },
    said: [
      "Repeating the call inferred (meaning)",
      "429 is taken to mean that nothing was made: the client waits and sends the call again.",
      "No header that names the wait is known.",
      "No key is known that keeps a repeated call from making a second one.",
    ],
  },
  {
    what: "documented, with a key",
    policy: {
      statuses: [429],
      wait: { header: "X-Wait", unit: "seconds" },
      repeatable: "/key",
      "x-evidence": { source: "page" },
    },
    said: [
      "Repeating the call documented",
      "429 proves that nothing was made: the client waits and sends the call again.",
      "The wait is in the header X-Wait, as seconds.",
      "With the body member key a repeated call makes nothing new.",
    ],
  },
  {
    what: "documented for the whole document, without a key",
    policy: { statuses: [429, 503], wait: { header: "Retry-After", unit: "retry-after" } },
    said: [
      "Repeating the call documented",
      "429 503 prove that nothing was made: the client waits and sends the call again.",
      "The wait is in the header Retry-After, as seconds or a date.",
      "No key is known that keeps a repeated call from making a second one.",
    ],
  },
  {
    what: "that says nothing itself in an operation that is inferred",
    policy: { statuses: [429] },
    around: { "x-evidence": inferred },
    said: [
      "Repeating the call",
      "429 is taken to mean that nothing was made: the client waits and sends the call again.",
      "No header that names the wait is known.",
      "No key is known that keeps a repeated call from making a second one.",
    ],
  },
  {
    what: "that is not told",
    policy: undefined,
    said: [
      "Repeating the call",
      "No status is known to prove that nothing was made, so the client sends no call twice by itself.",
      "No header that names the wait is known.",
      "No key is known that keeps a repeated call from making a second one.",
    ],
  },
];

test.each(cases.map((one) => [one.what, one] as const))(
  "the words about repeating a call are as sure as a policy %s",
  (_, { policy, around, said }) => {
    const post = { operationId: "open", responses: {}, ...around, ...(policy && { "x-retry": policy }) };
    const document: any = { paths: { "/rooms": { post } }, "x-evidence": { source: "page", sources } };
    const founded = [...foundedParts(document)];
    const operations = listOperations(document);
    const vendor = { document, founded, operations } as unknown as Vendor;
    const notes = new EvidenceNotes(document, founded, { isLarge: false });
    const html = renderToStaticMarkup(h(Repeating, { vendor, operation: operations[0]!, notes }));
    const lines = html.split(/<\/(?:h3|li)>/).map((line) => line.replaceAll(/<[^>]*>/g, "").trim());
    expect(lines.filter(Boolean)).toEqual(said);
  },
);
