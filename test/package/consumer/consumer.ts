// A program that uses what the package has for users. Each release keeps it, and later ones have to compile it.
import { unwrap, type BodyOf, type FailureOf, type Middleware } from "chat-contracts";
import { createChannelTalkClient, type ChannelTalk } from "chat-contracts/channel-talk";
import {
  ChatApiError,
  createHelpCrunchClient,
  type HelpCrunch,
  type HelpCrunchCreateChatResult,
} from "chat-contracts/helpcrunch";
import { createHelpScoutClient, type HelpScout } from "chat-contracts/help-scout";
import { createHelpScoutHandlers } from "chat-contracts/help-scout/msw";
import { ChatThreadCreate, createChatThread } from "chat-contracts/help-scout/validators";
import { createImiChatClient, type ImiChat } from "chat-contracts/imichat";
import { startMockServer } from "chat-contracts/mock";
import ruleset from "chat-contracts/spectral";

const timed: Middleware = { onRequest: ({ request }) => void request.url };
const helpScout = createHelpScoutClient({
  auth: { bearer: () => "token" },
  baseUrl: undefined,
  allowHttp: false,
  fetch: (request, init) => fetch(request, init),
  headers: { "user-agent": "acme/1" },
  timeout: 10_000,
  maxResponseBytes: 1_000_000,
  retry: { limit: 1, maxWait: 5_000, repeatable: false },
  validate: { validators: { createChatThread }, request: true, response: true },
  onContractDrift: (drift) => drift.map(({ kind, operation, status }) => `${kind} ${operation} ${status}`),
  onAttempt: ({ vendor, operation, attempt, method, url, status, error, milliseconds, wait }) =>
    void [vendor, operation, attempt, method, url, status, error?.message, milliseconds, wait],
});
helpScout.use(timed);
helpScout.eject(timed);

const body: HelpScout.ChatThreadCreate = { customer: { id: 456 }, text: "Buy more pens" };
// @ts-expect-error a customer needs an id or an email
const nobody: HelpScout.ChatThreadCreate = { customer: {}, text: "" };
const { signal } = new AbortController();
const input = { path: { conversationId: 1 }, body, signal, timeout: 1_000, headers: { traceparent: "00" } };
const result = await helpScout.createChatThread(input);
const why = ((): unknown => {
  switch (result.status) {
    case 201:
      return result.headers["resource-id"] satisfies number | undefined;
    case 400:
      return result.body satisfies HelpScout.BadRequestError | undefined;
    case 429:
      return [
        result.retryAfter satisfies number | undefined,
        result.body satisfies HelpScout.RateLimitError | undefined,
      ];
    case "undocumented":
      return result.response.status;
    case "unreadable":
      return [result.text, result.cause.message];
    case "invalid-request":
      return result.violations.map(({ pointer, message }) => `${pointer} ${message}`);
    case "network":
      return result.cause;
    case "aborted":
      return result.reason;
    default:
      return [result.ok, result.attempts, result.request.method, result.request.url];
  }
})();
const plain = await helpScout.POST("/conversations/{conversationId}/chats", {
  params: { path: { conversationId: 1 } },
  body,
});
const sent: number = plain.response.status;

const checked = ChatThreadCreate["~standard"].validate(body);
const validation = ChatThreadCreate.validate(body);
const faults = validation.ok ? [] : validation.violations.map(({ pointer, message }) => pointer + message);

const channelTalk = createChannelTalkClient({ auth: { accessKey: "a", accessSecret: "b" } });
const view: ChannelTalk.UserChatView = unwrap(await channelTalk.createUserChat({ path: { userId: "u" } }));
const state: string | undefined = view.userChat?.state;

type Created = BodyOf<HelpCrunchCreateChatResult>;
type Failed = FailureOf<HelpCrunchCreateChatResult>;
const helpCrunch = createHelpCrunchClient({ auth: { bearer: "key" } });
const opened: HelpCrunchCreateChatResult = await helpCrunch.createChat({ body: { customer: 1, application: 2 } });
const chat: Created | Failed | HelpCrunch.Chat = opened.ok ? opened.body : opened;
const told = (error: unknown): string =>
  error instanceof ChatApiError ? `${error.message} ${error.result.status}` : "";

const imiChat = createImiChatClient({ auth: { accessToken: "t" }, server: { subdomain: "acme" } });
const mine: ImiChat.NewChat = {};
void imiChat.createChat({ body: mine });
// @ts-expect-error the subdomain is missing
createImiChatClient({ auth: { accessToken: "t" } });

const handlers = createHelpScoutHandlers({ baseUrl: "https://mock.example", delay: 0, limit: 10 });
handlers.createChatThread.reply(429);
handlers.reset();
const called = handlers.coverage().map(({ vendor, operation, status, calls }) => [vendor, operation, status, calls]);
const server = await startMockServer({
  port: 0,
  host: "127.0.0.1",
  vendors: ["helpcrunch"],
  limit: 9,
  delay: 0,
  cors: [],
  log: undefined,
});
const urls: string[] = [server.url, server.urls.helpcrunch];
// @ts-expect-error it does not serve this vendor
void (() => server.urls["help-scout"]);
await server.close();

export { called, chat, checked, faults, nobody, ruleset, sent, state, told, urls, why };
