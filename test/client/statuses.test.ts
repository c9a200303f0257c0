import { http, HttpResponse } from "msw";
import { setupServer } from "msw/node";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { STATUSES, VENDORS, type Vendor } from "./vendors.js";

const server = setupServer();
beforeAll(() => server.listen({ onUnhandledRequest: "error" }));
afterAll(() => server.close());

const BODY = { message: "words of the vendor" };

function answer(vendor: Vendor, status: number, body: string | null, type?: string): Promise<{ status: unknown }> {
  const headers = type === undefined ? {} : { "content-type": type };
  server.use(http.all(vendor.url, () => new HttpResponse(body, { status, headers })));
  return vendor.call();
}

describe.each(STATUSES)("$name $operation $status ($kind)", ({ vendor, status, kind }) => {
  const ok = status < 300;

  test("with a body", async () => {
    const result = await answer(vendor, status, JSON.stringify(BODY), "application/json");
    expect(result).toMatchObject({ status, ok, body: kind === "empty" ? undefined : BODY });
  });

  test.each([
    "Application/JSON",
    "application/json; charset=UTF-8",
    "application/vnd.acme+json;v=2",
    "application/json ;x",
  ])("with the content type %s", async (type) => {
    const result = await answer(vendor, status, JSON.stringify(BODY), type);
    expect(result).toMatchObject({ status, ok, body: kind === "empty" ? undefined : BODY });
  });

  test("with a body and no content type", async () => {
    server.use(
      http.all(vendor.url, () => new HttpResponse(new TextEncoder().encode(JSON.stringify(BODY)), { status })),
    );
    const result = await vendor.call();
    expect(result.response.headers.has("content-type")).toBe(false);
    expect(result).toMatchObject({ status, ok, body: kind === "empty" ? undefined : BODY });
  });

  test.each([undefined, "application/json", "text/plain"])(
    "with an empty body and the content type %s",
    async (type) => {
      const result = await answer(vendor, status, null, type);
      if (ok && kind === "json") expect(result).toMatchObject({ status: "unreadable", ok: false, text: "" });
      else expect(result).toMatchObject({ status, ok, body: undefined, ...(ok ? {} : { text: "" }) });
    },
  );

  test.each(["text/html", "text/plain", "application/ndjson"])("with the wrong content type %s", async (type) => {
    const result = await answer(vendor, status, "<p>Busy</p>", type);
    if (ok && kind === "json") expect(result).toMatchObject({ status: "unreadable", ok: false, text: "<p>Busy</p>" });
    else expect(result).toMatchObject({ status, ok, body: undefined, ...(ok ? {} : { text: "<p>Busy</p>" }) });
  });
});

describe.each(VENDORS)("$name $operation", (vendor) => {
  test("418 with JSON is undocumented and keeps text, body and response", async () => {
    const result = await answer(vendor, 418, JSON.stringify(BODY), "application/json");
    expect(result).toMatchObject({ status: "undocumented", ok: false, body: BODY, text: JSON.stringify(BODY) });
    expect(result).toHaveProperty("response.status", 418);
  });

  test("502 of a proxy with HTML is undocumented and keeps the text", async () => {
    const result = await answer(vendor, 502, "<h1>Bad Gateway</h1>", "text/html");
    expect(result).toMatchObject({ status: "undocumented", ok: false, body: undefined, text: "<h1>Bad Gateway</h1>" });
    expect(result).toHaveProperty("response.status", 502);
  });

  test("a 2xx that is not documented is no success", async () => {
    const result = await answer(vendor, 206, JSON.stringify(BODY), "application/json");
    expect(result).toMatchObject({ status: "undocumented", ok: false, body: BODY });
  });

  test("a result names vendor, operation, request and attempts", async () => {
    const result = await answer(vendor, 418, null);
    expect(result).toMatchObject({
      vendor: vendor.contract.vendor,
      operation: vendor.operation,
      request: { method: vendor.method, url: expect.stringContaining(vendor.url) as string },
      attempts: 1,
    });
  });
});
