import { setupWorker } from "msw/browser";
import { createChannelTalkClient } from "../../generated/channel-talk/index.js";
import { createChannelTalkHandlers } from "../../generated/channel-talk/msw.js";

/** What the page tells the test. */
export interface Report {
  readonly fresh: unknown;
  readonly limited: unknown;
  readonly unused: number;
}

const auth = { accessKey: "key", accessSecret: "secret" };

/** Calls the mock from a page, through a service worker. */
export async function run(): Promise<Report> {
  const channelTalk = createChannelTalkHandlers();
  const worker = setupWorker(...channelTalk);
  await worker.start({ quiet: true, onUnhandledRequest: "error" });
  const client = createChannelTalkClient({ auth, retry: { limit: 0 } });
  const call = async (): Promise<unknown> => {
    const result = await client.createUserChat({ path: { userId: "a/b" } });
    return [result.status, "body" in result && result.ok ? result.body.userChat?.userId : undefined];
  };
  const fresh = await call();
  channelTalk.createUserChat.reply(429);
  const limited = await call();
  return { fresh, limited, unused: channelTalk.unusedScenarios().length };
}

/** Calls a server that answers with a redirect. */
export async function callMoved(): Promise<{ readonly status: unknown; readonly response: number | undefined }> {
  const client = createChannelTalkClient({ auth, baseUrl: `${location.origin}/moved` });
  const result = await client.createUserChat({ path: { userId: "u1" } });
  return { status: result.status, response: "response" in result ? result.response.status : undefined };
}
