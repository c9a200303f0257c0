// Generated from specs/helpcrunch by `npm run generate`. Do not edit.
// @ts-nocheck: compiled code
import type { VerifyChecks } from "../../src/verify/contract.js";
import { driftBy } from "../../src/validation/report.js";
import * as checks from "./checks.js";
import { mockChecks } from "./mock-checks.js";


/** Checks by operationId. */
export const verifyChecks: Readonly<Record<string, VerifyChecks>> = {
  createChat: {
    request: mockChecks["createChat"],
    bodies: {
      "201": driftBy(checks.Chat),
      "400": driftBy(checks.ErrorList),
      "401": driftBy(checks.ErrorList),
      "409": driftBy(checks.ErrorList),
      "429": driftBy(checks.ErrorList),
      default: driftBy(checks.ErrorList),
    },
    headers: {
    },
  },
};
