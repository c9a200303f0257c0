export * from "../../../generated/help-scout/msw.js";
