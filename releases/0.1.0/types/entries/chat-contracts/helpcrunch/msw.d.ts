export * from "../../../generated/helpcrunch/msw.js";
