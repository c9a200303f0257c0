// Generated from specs/helpcrunch by `npm run generate`. Do not edit.
import type { Contract } from "../../src/client/contract.js";

/** What the client of this vendor knows at run time. */
export const contract: Contract = {
  vendor: "HelpCrunch",
  server: "https://api.helpcrunch.com/v1",

  auth: { bearer: { header: "authorization", prefix: "Bearer " } },
  operations: {
    createChat: {
      method: "POST",
      path: "/chats",
      body: "required",
      responses: { "201": "json", "400": "json", "401": "json", "409": "json", "429": "json" },
      headers: {},
      retry: { statuses: [429] },
    },
  },
};
