export * from "../../../generated/imichat/msw.js";
