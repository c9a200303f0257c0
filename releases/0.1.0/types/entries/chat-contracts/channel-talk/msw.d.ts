export * from "../../../generated/channel-talk/msw.js";
