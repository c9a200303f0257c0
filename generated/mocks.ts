// Generated from redocly.yaml by `npm run generate`. Do not edit.
import type { MockList } from "../src/server/list.js";

/** Where each mock is served and how it is loaded, by the name of the vendor's folder. */
export const mocks: MockList = {
  "channel-talk": {
    path: "/channel-talk/open/v5",
    load: async () => (await import("./channel-talk/mock.js")).mock,
  },
  "help-scout": {
    path: "/help-scout/v2",
    load: async () => (await import("./help-scout/mock.js")).mock,
  },
  helpcrunch: {
    path: "/helpcrunch/v1",
    load: async () => (await import("./helpcrunch/mock.js")).mock,
  },
  imichat: {
    path: "/imichat/v3.1",
    load: async () => (await import("./imichat/mock.js")).mock,
  },
};
