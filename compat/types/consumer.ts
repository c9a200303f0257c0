// A program of a user, which every compiler of the table accepts with library checks on: all modules of the package but `…/msw`,
// which needs MSW and its types, whose errors would count as ours. The test of the packed tarball compiles that one.
import { unwrap, type BodyOf } from "chat-contracts";
import { createChannelTalkClient, type ChannelTalk } from "chat-contracts/channel-talk";
import { UserChatView } from "chat-contracts/channel-talk/validators";
import { createHelpCrunchClient, type HelpCrunchCreateChatResult } from "chat-contracts/helpcrunch";
import { ChatCreate } from "chat-contracts/helpcrunch/validators";
import { createHelpScoutClient, type HelpScout } from "chat-contracts/help-scout";
import { ChatThreadCreate, createChatThread } from "chat-contracts/help-scout/validators";
import { createImiChatClient } from "chat-contracts/imichat";
import { NewChat } from "chat-contracts/imichat/validators";
import { startMockServer } from "chat-contracts/mock";
import plugin from "chat-contracts/redocly";
import ruleset, { type Rule } from "chat-contracts/spectral";
import evolution from "chat-contracts/spectral/evolution";
import generators from "chat-contracts/spectral/generators";
import house from "chat-contracts/spectral/house";

const helpScout = createHelpScoutClient({ auth: { bearer: "token" }, validate: { validators: { createChatThread } } });
const body: HelpScout.ChatThreadCreate = { customer: { id: 456 }, text: "Buy more pens" };
// @ts-expect-error a customer needs an id or an email
export const nobody: HelpScout.ChatThreadCreate = { customer: {}, text: "" };
export const checked = ChatThreadCreate["~standard"].validate(body);

export async function open(): Promise<number | undefined> {
  const result = await helpScout.createChatThread({ path: { conversationId: 1 }, body });
  if (result.status === 429) return result.retryAfter;
  if (result.status !== 201) return undefined;
  return result.headers["resource-id"];
}

const channelTalk = createChannelTalkClient({ auth: { accessKey: "a", accessSecret: "b" } });
export async function state(): Promise<string | undefined> {
  const view: ChannelTalk.UserChatView = unwrap(await channelTalk.createUserChat({ path: { userId: "u" } }));
  return view.userChat?.state;
}

export type Chat = BodyOf<HelpCrunchCreateChatResult>;
export const helpCrunch = createHelpCrunchClient({ auth: { bearer: "key" } });
export const imiChat = createImiChatClient({ auth: { accessToken: "t" }, server: { subdomain: "acme" } });
// @ts-expect-error the subdomain is missing
createImiChatClient({ auth: { accessToken: "t" } });

export const bodies = [UserChatView, ChatCreate, NewChat].map((schema) => schema.validate({}).ok);
export const rules: (Rule | string | number | undefined)[] = [ruleset, evolution, generators, house].flatMap(
  ({ rules }) => Object.values(rules),
);
export const presets: readonly string[] = Object.keys(plugin.configs);
export async function mocked(): Promise<string | undefined> {
  const server = await startMockServer({ port: 0, vendors: ["helpcrunch"], cors: ["https://app.example"] });
  await server.close();
  return server.urls["helpcrunch"];
}
