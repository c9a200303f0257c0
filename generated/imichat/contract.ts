// Generated from specs/imichat by `npm run generate`. Do not edit.
import type { Contract } from "../../src/client/contract.js";

/** What the client of this vendor knows at run time. */
export const contract: Contract = {
  vendor: "imi.chat",
  server: "https://{subdomain}.imi.chat/v3.1",
  variables: { subdomain: null },
  auth: { accessToken: { header: "access_token", prefix: "" } },
  operations: {
    createChat: {
      method: "POST",
      path: "/chats",
      body: "required",
      responses: { "200": "json", "400": "json", "401": "json", "404": "json", "405": "json", "500": "json" },
      headers: {
        trxid: "string",
        "rate-limit-limit": "integer",
        "rate-limit-remaining": "integer",
        "rate-limit-reset": "string",
      },
      retry: { statuses: [] },
    },
  },
};
