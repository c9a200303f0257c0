// Generated from specs/help-scout by `npm run generate`. Do not edit.
import type { Contract } from "../../src/client/contract.js";
import { clientCredentials } from "../../src/client/oauth.js";

/** What the client of this vendor knows at run time. */
export const contract: Contract = {
  vendor: "Help Scout",
  server: "https://api.helpscout.net/v2",

  auth: { bearer: { header: "authorization", prefix: "Bearer " } },
  operations: {
    createChatThread: {
      method: "POST",
      path: "/conversations/{conversationId}/chats",
      body: "required",
      responses: {
        "201": "empty",
        "400": "json",
        "401": "json",
        "403": "json",
        "404": "json",
        "412": "json",
        "429": "json",
        "500": "json",
      },
      headers: {
        "resource-id": "integer",
        "x-ratelimit-limit-minute": "integer",
        "x-ratelimit-remaining-minute": "integer",
        "correlation-id": "string",
        "x-ratelimit-retry-after": "integer",
      },
      retry: { statuses: [429], header: "x-ratelimit-retry-after", unit: "seconds" },
    },
  },
  tokens: clientCredentials("/oauth2/token"),
};
