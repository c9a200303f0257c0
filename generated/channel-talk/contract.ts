// Generated from specs/channel-talk by `npm run generate`. Do not edit.
import type { Contract } from "../../src/client/contract.js";

/** What the client of this vendor knows at run time. */
export const contract: Contract = {
  vendor: "Channel Talk",
  server: "https://api.channel.io/open/v5",

  auth: { accessKey: { header: "x-access-key", prefix: "" }, accessSecret: { header: "x-access-secret", prefix: "" } },
  operations: {
    createUserChat: {
      method: "POST",
      path: "/users/{userId}/user-chats",
      body: "optional",
      responses: { "200": "json", "401": "json", "403": "json", "422": "json", "429": "json" },
      headers: {
        "x-ratelimit-limit": "integer",
        "x-ratelimit-remaining": "integer",
        "x-ratelimit-reset": "integer",
        "x-ratelimit-will-be-throttled": "boolean",
      },
      retry: { statuses: [429], header: "x-ratelimit-reset", unit: "epoch-seconds", repeatable: "distinctKey" },
    },
  },
};
