import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { createHelpScoutClient } from "../../generated/help-scout/index.js";
import { createContractClient } from "../../src/client/create.js";
import { clientCredentials } from "../../src/client/oauth.js";
import { AUTH, CALL, TOKEN_URL, vendor } from "./oauth-vendor.js";
import { CONTRACT, fakeFetch, json, type FixtureClient } from "./support.js";

const refuses =
  (...stale: string[]) =>
  (token: string | null): Response =>
    stale.includes(token!) ? json(401, {}) : new Response(null, { status: 201 });

describe("a token", () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "Date"] }));
  afterEach(() => void vi.useRealTimers());

  /** Lets a call come to its end, with timers that are due at once, and no time passing. */
  const run = async <T>(call: Promise<T>): Promise<T> => {
    let ended = false;
    const end = (): void => void (ended = true);
    call.then(end, end);
    while (!ended) {
      await new Promise((resolve) => setImmediate(resolve));
      await vi.advanceTimersByTimeAsync(0);
    }
    return call;
  };

  test("is asked for as RFC 6749, section 4.4 says", async () => {
    const { create, tokens } = vendor();
    await run(create());
    expect(tokens[0]).toMatchObject({ method: "POST", url: TOKEN_URL, redirect: "manual" });
    expect(tokens[0]!.headers.get("content-type")).toContain("application/x-www-form-urlencoded");
    expect(await tokens[0]!.text()).toBe("grant_type=client_credentials&client_id=app&client_secret=planted-secret");
  });

  test("is asked for once by any number of concurrent calls", async () => {
    const { create, tokens, used } = vendor();
    const results = await run(Promise.all(Array.from({ length: 20 }, () => create())));
    expect(results.every(({ status }) => status === 201)).toBe(true);
    expect(tokens).toHaveLength(1);
    expect(new Set(used)).toEqual(new Set(["t1"]));
  });

  test("is kept until a minute before it ends", async () => {
    const { create, tokens } = vendor();
    await run(create());
    vi.setSystemTime(Date.now() + 7_139_999);
    await run(create());
    expect(tokens).toHaveLength(1);
    vi.setSystemTime(Date.now() + 1);
    await run(create());
    expect(tokens).toHaveLength(2);
  });

  test.each([
    ["60", 30_000],
    [10, 5_000],
  ])("of %s seconds is kept for half of them", async (expires_in, half) => {
    const { create, tokens } = vendor({ token: () => json(200, { access_token: "t", expires_in }) });
    await run(create());
    vi.setSystemTime(Date.now() + half - 1);
    await run(create());
    expect(tokens).toHaveLength(1);
    vi.setSystemTime(Date.now() + 1);
    await run(create());
    expect(tokens).toHaveLength(2);
  });

  test.each([0, "0", -1])("of %j seconds serves the call that it was fetched for, and no other", async (expires_in) => {
    const { create, tokens } = vendor({ token: () => json(200, { access_token: "t", expires_in }) });
    await run(create());
    await run(create());
    expect(tokens).toHaveLength(2);
  });

  test.each([[{}], [{ expires_in: null }], [{ expires_in: "soon" }]])(
    "that does not say when it ends (%j) is kept until it is refused",
    async (end) => {
      let refused = false;
      const { create, tokens } = vendor({
        token: (count) => json(200, { access_token: `t${count}`, ...end }),
        answer: (token) => (refused && token === "t1" ? json(401, {}) : new Response(null, { status: 201 })),
      });
      await run(create());
      vi.setSystemTime(Date.now() + 1e12);
      await run(create());
      expect(tokens).toHaveLength(1);
      refused = true;
      await run(create());
      expect(tokens).toHaveLength(2);
    },
  );

  test("that is refused is renewed once, and the call is sent again with the same body", async () => {
    const { create, tokens, used } = vendor({ answer: refuses("t1") });
    expect(await run(create())).toMatchObject({ status: 201, attempts: 2 });
    expect(used).toEqual(["t1", "t2"]);
    expect(tokens).toHaveLength(2);
  });

  test("that is refused again after its renewal ends the call with 401", async () => {
    const { create, tokens } = vendor({ answer: () => json(401, { message: "no" }) });
    expect(await run(create())).toMatchObject({ status: 401, body: { message: "no" }, attempts: 2 });
    expect(tokens).toHaveLength(2);
  });

  test("that is refused for many calls at once is renewed once", async () => {
    const { create, tokens } = vendor({ answer: refuses("t1") });
    const results = await run(Promise.all(Array.from({ length: 10 }, () => create())));
    expect(results.every(({ status, attempts }) => status === 201 && attempts === 2)).toBe(true);
    expect(tokens).toHaveLength(2);
  });

  test("that another call has renewed meanwhile is not renewed again", async () => {
    let refuse!: () => void;
    const late = new Promise<void>((resolve) => (refuse = resolve));
    let first = true;
    const { create, tokens } = vendor({
      answer: async (token) => {
        if (token !== "t1") return new Response(null, { status: 201 });
        if (first) {
          first = false;
          await late;
        }
        return json(401, {});
      },
    });
    const slow = create();
    await vi.waitUntil(() => !first);
    await run(create());
    expect(tokens).toHaveLength(2);
    refuse();
    expect(await run(slow)).toMatchObject({ status: 201 });
    expect(tokens).toHaveLength(2);
  });

  test("is not renewed if it was given ready, as a text or by a function", async () => {
    for (const bearer of ["planted", () => "planted"]) {
      const { fetch, requests } = fakeFetch(() => json(401, {}));
      const client = createHelpScoutClient({ auth: { bearer }, fetch });
      expect(await run(client.createChatThread(CALL))).toMatchObject({ status: 401, attempts: 1 });
      expect(requests).toHaveLength(1);
    }
  });

  test("is sent beside another credential", async () => {
    const { fetch, requests } = fakeFetch(
      () => json(200, { access_token: "t1" }),
      () => json(201, {}),
    );
    const auth = { bearer: { header: "authorization", prefix: "Bearer " }, key: { header: "x-key", prefix: "" } };
    const contract = { ...CONTRACT, auth, tokens: clientCredentials("/token") };
    const client = createContractClient<FixtureClient>(contract, { auth: { ...AUTH, key: "k1" }, fetch });
    await run(client.createChat({ path: { userId: "u1" } }));
    expect(requests[1]!.headers.get("authorization")).toBe("Bearer t1");
    expect(requests[1]!.headers.get("x-key")).toBe("k1");
  });

  test("takes part in the timeout of the call", async () => {
    const { create, tokens } = vendor({ token: () => new Promise(() => {}), timeout: 100 });
    const call = create();
    await vi.waitUntil(() => tokens.length === 1);
    await vi.advanceTimersByTimeAsync(100);
    expect(await call).toMatchObject({ status: "timeout", attempts: 0 });
    expect(vi.getTimerCount()).toBe(0);
  });

  test("that never comes is asked for anew by the next call", async () => {
    const { create, tokens } = vendor({
      token: (count) => (count === 1 ? new Promise(() => {}) : json(200, { access_token: "t" })),
      timeout: 100,
    });
    const call = create();
    await vi.waitUntil(() => tokens.length === 1);
    await vi.advanceTimersByTimeAsync(100);
    expect(await call).toMatchObject({ status: "timeout" });
    expect(await run(create())).toMatchObject({ status: 201 });
    expect(tokens).toHaveLength(2);
  });

  test("is still fetched for others if one call is aborted", async () => {
    let give!: (response: Response) => void;
    const { create, tokens } = vendor({ token: () => new Promise((resolve) => (give = resolve)) });
    const controller = new AbortController();
    const calls = [create({ signal: controller.signal }), create()];
    await vi.waitUntil(() => tokens.length === 1);
    controller.abort();
    expect(await calls[0]).toMatchObject({ status: "aborted", attempts: 0 });
    give(json(200, { access_token: "t" }));
    expect(await run(calls[1]!)).toMatchObject({ status: 201 });
    expect(tokens).toHaveLength(1);
  });

  test("that cannot be renewed ends the call with the reason", async () => {
    const { create } = vendor({
      token: (count) => (count === 1 ? json(200, { access_token: "t1" }) : json(400, { error: "invalid_client" })),
      answer: refuses("t1"),
    });
    expect(await run(create())).toMatchObject({ status: "unauthenticated", error: "invalid_client", attempts: 1 });
  });
});
