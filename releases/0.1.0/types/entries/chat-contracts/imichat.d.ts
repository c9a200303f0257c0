export * from "../../generated/imichat/index.js";
