export * from "../../generated/help-scout/index.js";
