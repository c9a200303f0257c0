// Generated from specs/helpcrunch by `npm run generate`. Do not edit.
// @ts-nocheck: compiled code
import type { MockChecks } from "../../src/mock/contract.js";
import { violationsBy } from "../../src/validation/report.js";
import * as checks from "./checks.js";


/** Checks by operationId. */
export const mockChecks: Readonly<Record<string, MockChecks>> = {
  createChat: {
    parameters: {  },
    body: violationsBy(checks.ChatCreate),
    responses: {
      "201": violationsBy(checks.Chat),
      "400": violationsBy(checks.ErrorList),
      "401": violationsBy(checks.ErrorList),
      "409": violationsBy(checks.ErrorList),
      "429": violationsBy(checks.ErrorList),
      default: violationsBy(checks.ErrorList),
    },
  },
};
