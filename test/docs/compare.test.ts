import { h, Fragment } from "preact";
import { renderToStaticMarkup } from "preact-render-to-string";
import { describe, expect, test } from "vitest";
import { COMPARISONS } from "../../scripts/docs/pages/compare.js";
import type { Vendor } from "../../scripts/docs/vendor/vendor.js";
import type { Operation } from "../../scripts/lib/openapi.js";

describe("the rate limit of a vendor in the comparison", () => {
  const cases = [
    {
      what: "is what the document says of the number of calls, and nothing beside it",
      info: "Ids are text. An account has 120 calls a minute unless it buys more. Call from a server.",
      said: "An account has 120 calls a minute unless it buys more. ",
    },
    {
      what: "is read from items of a list, too, without their marks",
      info: "What holds for all:\n\n- Times are in *seconds*.\n- The limit of calls is `10,000` a day.",
      said: "The limit of calls is 10,000 a day. ",
    },
    {
      what: "is told once where document and operation say the same",
      info: "Calls have a limit.",
      operation: "Opens a room. Calls have a limit.",
      said: "Calls have a limit. ",
    },
    {
      what: "names the header that holds it, in whatever case, with what the header says",
      info: "",
      header: "x-limit",
      headers: { "X-Limit": { description: "How many calls a tenant may make. It can be raised." } },
      said: " The header x-limit has the limit: How many calls a tenant may make.",
    },
    {
      what: "names the header alone where nothing more is said of it",
      info: "",
      header: "x-limit",
      said: " The header x-limit has the limit.",
    },
    { what: "is not known where nobody speaks of it", info: "Opens rooms. No call is free.", said: "none is known" },
  ];
  test.each(cases.map((one) => [one.what, one] as const))(
    "%s",
    (_, { info, operation = "Opens a room.", header, headers = {}, said }) => {
      const vendor = { document: { info: { description: info } } } as Vendor;
      const object = {
        description: operation,
        ...(header === undefined ? {} : { "x-mock": { rateLimit: { limit: header } } }),
      };
      const call = { object, responses: [{ status: "429", object: { headers } }] } as unknown as Operation;
      const { answer } = COMPARISONS.find(({ title }) => title === "Rate limit")!;
      const html = renderToStaticMarkup(
        h(
          Fragment,
          null,
          answer(vendor, call, (anchor) => `#${anchor}`),
        ),
      );
      expect(html.replaceAll(/<[^>]*>/g, "")).toBe(said);
    },
  );
});
