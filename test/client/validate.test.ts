import { readFileSync } from "node:fs";
import { describe, expect, test, vi } from "vitest";
import { createChannelTalkClient } from "../../generated/channel-talk/index.js";
import * as channelTalk from "../../generated/channel-talk/validators.js";
import { createHelpCrunchClient } from "../../generated/helpcrunch/index.js";
import * as helpCrunch from "../../generated/helpcrunch/validators.js";
import { createHelpScoutClient, type HelpScout } from "../../generated/help-scout/index.js";
import * as helpScout from "../../generated/help-scout/validators.js";
import type { ContractDrift, ValidateOptions, Validators } from "../../src/client/index.js";
import { validator } from "../../src/validation/validator.js";
import { CALL, fakeFetch, fixtureClient, json, type LooseResult } from "./support.js";
import * as fixture from "./validators.js";

type Mode = "request" | "response" | "both";

/** The option that checks these bodies. */
const checking = (validators: Validators, mode: Mode): ValidateOptions => ({
  validators,
  request: mode !== "response",
  response: mode !== "request",
});

const example = (name: string): any => JSON.parse(readFileSync(`specs/${name}.json`, "utf8"));

describe("validate: request", () => {
  const made = () => new Response(null, { status: 201 });
  const create = (body: unknown, mode?: Mode) => {
    const { fetch, requests } = fakeFetch(made);
    const validate = mode && checking(helpScout, mode);
    const client = createHelpScoutClient({ auth: { bearer: "planted" }, fetch, validate });
    const call = client.createChatThread({ path: { conversationId: 1 }, body: body as HelpScout.ChatThreadCreate });
    return call.then((result) => ({ result: result as LooseResult, sent: requests.length }));
  };
  const BAD = { customer: { id: "x" }, text: 5 };

  test.each(["request", "both"] as const)(
    "%s refuses a body that breaks the schema, with pointers",
    async (validate) => {
      const { result, sent } = await create(BAD, validate);
      expect(result).toMatchObject({ status: "invalid-request", ok: false, attempts: 0 });
      expect(result.violations!.map(({ pointer }) => pointer)).toEqual(expect.arrayContaining(["/body/text"]));
      expect(result.violations!.every(({ pointer }) => pointer.startsWith("/body"))).toBe(true);
      expect(sent).toBe(0);
    },
  );

  test.each([undefined, "response"] as const)("%s sends it", async (validate) => {
    expect(await create(BAD, validate)).toMatchObject({ result: { status: 201 }, sent: 1 });
  });

  test("request takes what is good", async () => {
    const { result } = await create({ customer: { id: 456 }, text: "Where is my order?" }, "request");
    expect(result.status).toBe(201);
  });

  test("what is sent is checked, not the object it is made of", async () => {
    const body = { customer: { id: 1 }, text: { toJSON: () => "hi" }, imported: undefined };
    expect((await create(body, "request")).result.status).toBe(201);
  });

  test("a required body that is missing is refused", async () => {
    const { result } = await create(undefined, "request");
    expect(result).toMatchObject({ status: "invalid-request", violations: [{ pointer: "/body" }] });
  });

  test("an optional body may be missing", async () => {
    const { fetch } = fakeFetch(() => json(200, {}));
    const client = createChannelTalkClient({
      auth: { accessKey: "planted", accessSecret: "planted" },
      fetch,
      validate: checking(channelTalk, "request"),
    });
    expect(await client.createUserChat({ path: { userId: "u1" } })).toMatchObject({ status: 200 });
  });
});

describe("validate: response", () => {
  const FRESH = example("helpcrunch/examples/createChat/201.fresh-chat");

  async function drift(
    status: number,
    body: unknown,
    mode: Mode = "response",
  ): Promise<{ result: LooseResult; told: (readonly ContractDrift[])[] }> {
    const told: (readonly ContractDrift[])[] = [];
    const client = createHelpCrunchClient({
      auth: { bearer: "planted" },
      fetch: async () => json(status, body),
      validate: checking(helpCrunch, mode),
      retry: { limit: 0 },
      onContractDrift: (drift) => told.push(drift),
    });
    const result = (await client.createChat({ body: { customer: 1, application: 2 } })) as LooseResult;
    return { result, told };
  }

  test("an answer that the document knows tells nothing", async () => {
    expect(await drift(201, FRESH)).toMatchObject({ result: { status: 201 }, told: [] });
  });

  test.each(["response", "both"] as const)("%s tells an unknown member, and the call succeeds", async (validate) => {
    const { result, told } = await drift(201, { ...FRESH, "mood/today~": "good" }, validate);
    expect(result).toMatchObject({ status: 201, ok: true, body: { "mood/today~": "good" } });
    expect(told).toEqual([
      [
        {
          kind: "unknown-member",
          pointer: "/mood~1today~0",
          message: "is not a known member",
          operation: "createChat",
          status: 201,
        },
      ],
    ]);
  });

  test("an unknown value is told", async () => {
    const { result, told } = await drift(201, { ...FRESH, status: "asleep" });
    expect(result.status).toBe(201);
    expect(told).toMatchObject([[{ kind: "unknown-value", pointer: "/status" }]]);
  });

  test("a violation is told", async () => {
    const { result, told } = await drift(201, { ...FRESH, id: "seven" });
    expect(result).toMatchObject({ status: 201, ok: true, body: { id: "seven" } });
    expect(told).toMatchObject([[{ kind: "violation", pointer: "/id" }]]);
  });

  test("all that is unknown is told at once", async () => {
    const { told } = await drift(201, { ...FRESH, status: "asleep", mood: "good" });
    expect(told).toHaveLength(1);
    expect(told[0]!.map(({ kind }) => kind).sort()).toEqual(["unknown-member", "unknown-value"]);
  });

  test("of many forms that a part may have, the nearest is compared", async () => {
    const body = example("channel-talk/examples/createUserChat/200.from-workflow");
    Object.assign(body.workflow.draft.sections[0].actions[0], { mood: "good" });
    const told: (readonly ContractDrift[])[] = [];
    const client = createChannelTalkClient({
      auth: { accessKey: "planted", accessSecret: "planted" },
      fetch: async () => json(200, body),
      validate: checking(channelTalk, "response"),
      onContractDrift: (drift) => told.push(drift),
    });
    await client.createUserChat({ path: { userId: "u1" } });
    expect(told.flat().map(({ kind, pointer }) => [kind, pointer])).toEqual([
      ["unknown-member", "/workflow/draft/sections/0/actions/0/mood"],
    ]);
  });

  test("documented errors are checked too", async () => {
    const { result, told } = await drift(401, { errors: "none" });
    expect(result.status).toBe(401);
    expect(told).toMatchObject([[{ pointer: "/errors", status: 401 }]]);
  });

  test("an undocumented status is checked by the default response", async () => {
    const { result, told } = await drift(418, { errors: "none" });
    expect(result.status).toBe("undocumented");
    expect(told).toMatchObject([[{ pointer: "/errors", status: 418 }]]);
  });

  test("request checks no response", async () => {
    expect((await drift(201, {}, "request")).told).toEqual([]);
  });

  test.each([
    [
      "throws",
      () => {
        throw new Error("listener");
      },
    ],
    ["rejects", () => Promise.reject(new Error("listener"))],
    ["never ends", () => new Promise(() => {})],
  ])("a listener that %s does not change the call", async (_, listener) => {
    const onContractDrift = vi.fn(listener) as () => void;
    const result = await fixtureClient({
      fetch: async () => json(201, { extra: true }),
      validate: checking(fixture, "response"),
      onContractDrift,
    }).createChat(CALL);
    expect(result).toMatchObject({ status: 201, ok: true });
    expect(onContractDrift).toHaveBeenCalledOnce();
  });

  test("validators that throw do not change the call", async () => {
    const throws = (): never => {
      throw new Error("out of order");
    };
    const validate = checking(
      { createChat: { responses: { 201: { ...validator(() => true), drift: throws } } } },
      "response",
    );
    const options = { fetch: async () => json(201, {}), validate, onContractDrift: () => {} };
    expect(await fixtureClient(options).createChat(CALL)).toMatchObject({ status: 201, ok: true });
  });

  test("no listener is no harm", async () => {
    const options = { fetch: async () => json(201, { extra: 1 }), validate: checking(fixture, "both") };
    expect(await fixtureClient(options).createChat(CALL)).toMatchObject({ status: 201 });
  });
});

describe("a body that is too deep for a validator", () => {
  /** Blocks in blocks, as a rich text of the vendor may have them. */
  const blocks = `${'{"type":"bullets","blocks":['.repeat(10_000)}${"]}".repeat(10_000)}`;

  test("is told as drift, and the call succeeds", async () => {
    const told: ContractDrift[] = [];
    const answer = `{"message":{"blocks":[${blocks}]}}`;
    const client = createChannelTalkClient({
      auth: { accessKey: "planted", accessSecret: "planted" },
      fetch: async () => new Response(answer, { headers: { "content-type": "application/json" } }),
      validate: { validators: channelTalk },
      onContractDrift: (drift) => told.push(...drift),
    });
    expect(await client.createUserChat({ path: { userId: "u1" } })).toMatchObject({ status: 200, ok: true });
    expect(told).toMatchObject([
      { kind: "violation", pointer: "", message: "cannot be checked: it is nested too deeply", status: 200 },
    ]);
  });

  test("is not sent", async () => {
    const overflow = (): never => {
      throw new RangeError("Maximum call stack size exceeded");
    };
    const { fetch, requests } = fakeFetch(() => json(201, {}));
    const validators = { createChat: { request: validator(overflow), responses: {} } };
    expect(await fixtureClient({ fetch, validate: { validators } }).createChat(CALL)).toMatchObject({
      status: "invalid-request",
      violations: [{ pointer: "/body", message: "cannot be checked: it is nested too deeply" }],
    });
    expect(requests).toEqual([]);
  });
});

test("validators alone check both requests and responses", async () => {
  const told = vi.fn();
  const options = {
    fetch: async () => json(201, { extra: 1 }),
    validate: { validators: fixture },
    onContractDrift: told,
  };
  const client = fixtureClient(options);
  expect(await client.createChat({ ...CALL, body: {} })).toMatchObject({ status: "invalid-request" });
  expect(await client.createChat(CALL)).toMatchObject({ status: 201 });
  expect(told).toHaveBeenCalledOnce();
});

test.each([
  ["nothing", undefined, "/validate/validators is missing"],
  ["a text", "both", "/validate must be a plain object"],
  ["validators of another vendor", { validators: helpScout }, "/validate/validators has no validators of Acme"],
  ["a number", { validators: fixture, request: 1 }, "/validate/request must be true or false"],
])("%s is refused as `validate`", (_, validate, message) => {
  const given = validate === undefined ? { validators: undefined } : validate;
  expect(() => fixtureClient({ validate: given as unknown as ValidateOptions })).toThrow(message);
});
