import { setupWorker } from "msw/browser";
import { createChannelTalkClient } from "../../generated/channel-talk/index.js";
import { createChannelTalkHandlers } from "../../generated/channel-talk/msw.js";

/** What the page tells the test. */
export interface Report {
  readonly fresh: unknown;
  readonly limited: unknown;
  readonly unused: number;
}

declare global {
  interface Window {
    run(): Promise<Report>;
  }
}

/** Calls the mock from a page, through a service worker. */
window.run = async () => {
  const channelTalk = createChannelTalkHandlers();
  const worker = setupWorker(...channelTalk);
  await worker.start({ quiet: true, onUnhandledRequest: "error" });
  const client = createChannelTalkClient({ auth: { accessKey: "key", accessSecret: "secret" }, retry: { limit: 0 } });
  const call = async (): Promise<unknown> => {
    const result = await client.createUserChat({ path: { userId: "a/b" } });
    return [result.status, "body" in result && result.ok ? result.body.userChat?.userId : undefined];
  };
  const fresh = await call();
  channelTalk.createUserChat.reply(429);
  const limited = await call();
  return { fresh, limited, unused: channelTalk.unusedScenarios().length };
};
