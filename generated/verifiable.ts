// Generated from redocly.yaml by `npm run generate`. Do not edit.
import type { VerifyList } from "../src/verify/contract.js";

/** What is needed to ask a vendor, by the name of the vendor's folder. */
export const verifiable: VerifyList = {
  "channel-talk": async () => ({
    document: new URL("./channel-talk/openapi.json", import.meta.url),
    contract: (await import("./channel-talk/contract.js")).contract,
    checks: (await import("./channel-talk/verify-checks.js")).verifyChecks,
  }),
  "help-scout": async () => ({
    document: new URL("./help-scout/openapi.json", import.meta.url),
    contract: (await import("./help-scout/contract.js")).contract,
    checks: (await import("./help-scout/verify-checks.js")).verifyChecks,
  }),
  helpcrunch: async () => ({
    document: new URL("./helpcrunch/openapi.json", import.meta.url),
    contract: (await import("./helpcrunch/contract.js")).contract,
    checks: (await import("./helpcrunch/verify-checks.js")).verifyChecks,
  }),
  imichat: async () => ({
    document: new URL("./imichat/openapi.json", import.meta.url),
    contract: (await import("./imichat/contract.js")).contract,
    checks: (await import("./imichat/verify-checks.js")).verifyChecks,
  }),
};
