export * from "../../generated/channel-talk/index.js";
