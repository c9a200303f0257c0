import { unwrap } from "chat-contracts";
import { createChannelTalkClient, type ChannelTalk } from "chat-contracts/channel-talk";
import { createHelpCrunchClient } from "chat-contracts/helpcrunch";
import { createHelpScoutClient, type HelpScout } from "chat-contracts/help-scout";
import { createHelpScoutHandlers } from "chat-contracts/help-scout/msw";
import { createImiChatClient } from "chat-contracts/imichat";
import ruleset from "chat-contracts/spectral";

const helpScout = createHelpScoutClient({ auth: { bearer: "token" } });
const body: HelpScout.ChatThreadCreate = { customer: { id: 456 }, text: "Buy more pens" };
const result = await helpScout.createChatThread({ path: { conversationId: 1 }, body });
if (result.status === 201) {
  const id: number | undefined = result.headers["resource-id"];
  void id;
}
// @ts-expect-error a customer needs an id or an email
const nobody: HelpScout.ChatThreadCreate = { customer: {}, text: "" };

const channelTalk = createChannelTalkClient({ auth: { accessKey: "a", accessSecret: "b" } });
const view: ChannelTalk.UserChatView = unwrap(await channelTalk.createUserChat({ path: { userId: "u" } }));
const state: string | undefined = view.userChat?.state;

createHelpCrunchClient({ auth: { bearer: "key" } });
createImiChatClient({ auth: { accessToken: "t" }, server: { subdomain: "acme" } });
// @ts-expect-error the subdomain is missing
createImiChatClient({ auth: { accessToken: "t" } });
createHelpScoutHandlers();
export { nobody, ruleset, state };
