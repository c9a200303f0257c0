import { expectTypeOf, test } from "vitest";
import { createChannelTalkClient } from "../../generated/channel-talk/index.js";
import { createHelpScoutClient } from "../../generated/help-scout/index.js";
import * as validators from "../../generated/help-scout/validators.js";
import type { HelpScoutClientOptions } from "../../generated/help-scout/index.js";
import { createHelpCrunchClient } from "../../generated/helpcrunch/index.js";
import { createImiChatClient } from "../../generated/imichat/index.js";

const server = { subdomain: "acme" };
const baseUrl = "http://127.0.0.1:4010";

test("each vendor's own credentials compile", () => {
  createHelpScoutClient({ auth: { bearer: "token" } });
  createHelpScoutClient({ auth: { clientId: "id", clientSecret: "secret" } });
  createHelpCrunchClient({ auth: { bearer: "key" } });
  createImiChatClient({ auth: { accessToken: "token" }, server });
  createChannelTalkClient({ auth: { accessKey: "key", accessSecret: "secret" } });
});

test("a credential may be a function, with or without a promise", () => {
  createHelpScoutClient({ auth: { bearer: () => "token" } });
  createHelpScoutClient({ auth: { bearer: async () => "token" } });
  createImiChatClient({ auth: { accessToken: async () => "token" }, server });
  createChannelTalkClient({ auth: { accessKey: () => "key", accessSecret: async () => "secret" } });
});

test("a credential that is no text does not compile", () => {
  // @ts-expect-error a number
  createHelpCrunchClient({ auth: { bearer: 1 } });
  // @ts-expect-error may be undefined, as a variable of the environment
  createHelpCrunchClient({ auth: { bearer: process.env["HELPCRUNCH_KEY"] } });
  // @ts-expect-error a function of a number
  createHelpCrunchClient({ auth: { bearer: () => 1 } });
  // @ts-expect-error a function of a promise of nothing
  createHelpCrunchClient({ auth: { bearer: async () => {} } });
});

test("a missing credential does not compile", () => {
  // @ts-expect-error no options
  createHelpCrunchClient();
  // @ts-expect-error no auth
  createHelpScoutClient({});
  // @ts-expect-error an empty auth
  createHelpScoutClient({ auth: {} });
  // @ts-expect-error an empty auth
  createHelpCrunchClient({ auth: {} });
  // @ts-expect-error no auth
  createImiChatClient({ server });
  // @ts-expect-error an empty auth
  createChannelTalkClient({ auth: {} });
});

test("half of a pair of credentials does not compile", () => {
  // @ts-expect-error clientSecret is missing
  createHelpScoutClient({ auth: { clientId: "id" } });
  // @ts-expect-error clientId is missing
  createHelpScoutClient({ auth: { clientSecret: "secret" } });
  // @ts-expect-error accessSecret is missing
  createChannelTalkClient({ auth: { accessKey: "key" } });
  // @ts-expect-error accessKey is missing
  createChannelTalkClient({ auth: { accessSecret: "secret" } });
});

test("a misspelt or foreign credential does not compile", () => {
  // @ts-expect-error misspelt
  createHelpScoutClient({ auth: { baerer: "token" } });
  // @ts-expect-error misspelt
  createHelpScoutClient({ auth: { clientId: "id", clientSecrte: "secret" } });
  // @ts-expect-error misspelt
  createHelpCrunchClient({ auth: { token: "key" } });
  // @ts-expect-error misspelt
  createImiChatClient({ auth: { accesToken: "token" }, server });
  // @ts-expect-error one too many
  createChannelTalkClient({ auth: { accessKey: "key", accessSecret: "secret", bearer: "token" } });
});

test("a server variable or a base URL says where an imi.chat tenant is", () => {
  createImiChatClient({ auth: { accessToken: "token" }, server });
  createImiChatClient({ auth: { accessToken: "token" }, baseUrl });
});

test("a missing or misspelt server variable does not compile", () => {
  // @ts-expect-error neither server nor baseUrl
  createImiChatClient({ auth: { accessToken: "token" } });
  // @ts-expect-error subdomain is missing
  createImiChatClient({ auth: { accessToken: "token" }, server: {} });
  // @ts-expect-error misspelt
  createImiChatClient({ auth: { accessToken: "token" }, server: { subDomain: "acme" } });
  // @ts-expect-error a number
  createImiChatClient({ auth: { accessToken: "token" }, server: { subdomain: 1 } });
});

test("a base URL that may be undefined, as a variable of the environment, stands beside the server", () => {
  createImiChatClient({ auth: { accessToken: "token" }, server, baseUrl: process.env["IMICHAT_URL"] });
  // @ts-expect-error nothing says where the tenant is
  createImiChatClient({ auth: { accessToken: "token" }, baseUrl: process.env["IMICHAT_URL"] });
});

test("a fixed server takes a base URL, and no variables", () => {
  createHelpScoutClient({ auth: { bearer: "token" }, baseUrl });
  createHelpCrunchClient({ auth: { bearer: "key" }, baseUrl });
  createChannelTalkClient({ auth: { accessKey: "key", accessSecret: "secret" }, baseUrl });
  // @ts-expect-error the server has no variables
  createHelpScoutClient({ auth: { bearer: "token" }, server });
});

test("all common options compile together", () => {
  createHelpScoutClient({
    auth: { bearer: "token" },
    fetch: globalThis.fetch,
    timeout: 5_000,
    maxResponseBytes: 1_024,
    retry: { limit: 0, maxWait: 1_000, repeatable: true },
    headers: { "user-agent": "acme/1", "x-trace": undefined },
    onAttempt: (attempt) => {
      expectTypeOf(attempt.status).toEqualTypeOf<number | undefined>();
      expectTypeOf(attempt.operation).toEqualTypeOf<string | undefined>();
      expectTypeOf(attempt.wait).toEqualTypeOf<number | undefined>();
    },
    validate: { validators, request: true, response: false },
    onContractDrift: (drift) => {
      expectTypeOf(drift[0]!.kind).toEqualTypeOf<"unknown-member" | "unknown-value" | "violation">();
      expectTypeOf(drift[0]!.pointer).toEqualTypeOf<string>();
    },
    allowHttp: true,
  });
});

test("every option takes undefined, as variables of the environment may be", () => {
  createHelpScoutClient({
    auth: { bearer: "token" },
    baseUrl: process.env["HELP_SCOUT_URL"],
    fetch: undefined,
    timeout: undefined,
    maxResponseBytes: undefined,
    retry: { limit: undefined, maxWait: undefined, repeatable: undefined },
    validate: undefined,
    headers: undefined,
    onContractDrift: undefined,
    onAttempt: undefined,
    allowHttp: undefined,
  });
  createHelpScoutClient({ auth: { bearer: "token" }, retry: undefined });
});

test("a misspelt option, or one with an unknown value, does not compile", () => {
  // @ts-expect-error misspelt
  createHelpScoutClient({ auth: { bearer: "token" }, timeOut: 1 });
  // @ts-expect-error misspelt
  createHelpScoutClient({ auth: { bearer: "token" }, retry: { limits: 1 } });
  // @ts-expect-error no such value
  createHelpScoutClient({ auth: { bearer: "token" }, validate: "all" });
});

test("options cannot be written to", () => {
  const options = {} as HelpScoutClientOptions;
  // @ts-expect-error options are readonly
  options.auth = { bearer: "token" };
});
