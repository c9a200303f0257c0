import { createChannelTalkClient, unwrap, type ChannelTalk } from "chat-contracts/channel-talk";

const client = createChannelTalkClient({ auth: { accessKey: "a", accessSecret: "b" } });
const result = await client.createUserChat({ path: { userId: "u" } });
if (result.status === 429) console.log(result.retryAfter);
const view: ChannelTalk.UserChatView = unwrap(result);
console.log(view.userChat?.state);
