export * from "../../generated/helpcrunch/index.js";
