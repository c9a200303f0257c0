import type { AnyClientOptions, Contract } from "../../src/client/index.js";
import { contract as channelTalkContract } from "../../generated/channel-talk/contract.js";
import { createChannelTalkClient } from "../../generated/channel-talk/index.js";
import { contract as helpScoutContract } from "../../generated/help-scout/contract.js";
import { createHelpScoutClient } from "../../generated/help-scout/index.js";
import { contract as helpCrunchContract } from "../../generated/helpcrunch/contract.js";
import { createHelpCrunchClient } from "../../generated/helpcrunch/index.js";
import { contract as imiChatContract } from "../../generated/imichat/contract.js";
import { createImiChatClient } from "../../generated/imichat/index.js";
import type { LooseResult } from "./support.js";

/** One vendor's generated client, with one good call. */
export interface Vendor {
  readonly name: string;
  readonly contract: Contract;
  readonly operation: string;
  /** Where the call goes. */
  readonly url: string;
  /** The credentials that the call carries. */
  readonly secrets: readonly string[];
  readonly call: (options?: Options, input?: object) => Promise<LooseResult>;
}

type Options = Omit<AnyClientOptions, "auth" | "server">;

const bearer = "planted-bearer-5d1e77";
const accessKey = "planted-key-8a02";
const accessSecret = "planted-secret-77f1";
const accessToken = "planted-token-04bc";

/** All vendors; no call waits to be sent again unless its options say so. */
export const VENDORS: readonly Vendor[] = [
  {
    name: "channel-talk",
    contract: channelTalkContract,
    operation: "createUserChat",
    url: "https://api.channel.io/open/v5/users/u1/user-chats",
    secrets: [accessKey, accessSecret],
    call: (options, input) =>
      createChannelTalkClient({ auth: { accessKey, accessSecret }, ...once, ...(options as object) }).createUserChat({
        path: { userId: "u1" },
        ...input,
      }) as Promise<LooseResult>,
  },
  {
    name: "help-scout",
    contract: helpScoutContract,
    operation: "createChatThread",
    url: "https://api.helpscout.net/v2/conversations/3291774056/chats",
    secrets: [bearer],
    call: (options, input) =>
      createHelpScoutClient({ auth: { bearer }, ...once, ...(options as object) }).createChatThread({
        path: { conversationId: 3291774056 },
        body: { customer: { id: 456 }, text: "Where is my order?" },
        ...input,
      }) as Promise<LooseResult>,
  },
  {
    name: "helpcrunch",
    contract: helpCrunchContract,
    operation: "createChat",
    url: "https://api.helpcrunch.com/v1/chats",
    secrets: [bearer],
    call: (options, input) =>
      createHelpCrunchClient({ auth: { bearer }, ...once, ...(options as object) }).createChat({
        body: { customer: 1, application: 2 },
        ...input,
      }) as Promise<LooseResult>,
  },
  {
    name: "imichat",
    contract: imiChatContract,
    operation: "createChat",
    url: "https://acme.imi.chat/v3.1/chats",
    secrets: [accessToken],
    call: (options, input) =>
      createImiChatClient({
        auth: { accessToken },
        server: { subdomain: "acme" },
        ...once,
        ...(options as object),
      }).createChat({ body: {}, ...input }) as Promise<LooseResult>,
  },
];

const once = { retry: { limit: 0 } };

/** Each documented status of each vendor, with what the document says of its body. */
export const STATUSES = VENDORS.flatMap((vendor) =>
  Object.entries(vendor.contract.operations[vendor.operation]!.responses).map(([status, kind]) => ({
    vendor,
    name: vendor.name,
    status: Number(status),
    kind,
  })),
);
