// Generated from specs/helpcrunch by `npm run generate`. Do not edit.
// @ts-nocheck: compiled code
import type { VerifyChecks } from "../../src/verify/contract.js";
import { driftBy } from "../../src/validation/report.js";
import * as closed from "./closed-checks.js";
import { mockChecks } from "./mock-checks.js";


/** Checks by operationId. */
export const verifyChecks: Readonly<Record<string, VerifyChecks>> = {
  createChat: {
    request: mockChecks["createChat"],
    bodies: {
      "201": driftBy(closed.Chat),
      "400": driftBy(closed.ErrorList),
      "401": driftBy(closed.ErrorList),
      "409": driftBy(closed.ErrorList),
      "429": driftBy(closed.ErrorList),
      default: driftBy(closed.ErrorList),
    },
    headers: {
    },
  },
};
