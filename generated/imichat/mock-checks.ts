// Generated from specs/imichat by `npm run generate`. Do not edit.
// @ts-nocheck: compiled code
import type { MockChecks } from "../../src/mock/contract.js";
import { violationsBy } from "../../src/validation/report.js";
import * as checks from "./checks.js";

function validate0(data,{instancePath=""}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.teamid!==void 0&&typeof data.teamid!="string"){let err0={instancePath:instancePath+"/teamid",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}}else{let err1={instancePath,keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}return validate0.errors=vErrors,errors===0}var check_createChat_header=validate0;

/** Checks by operationId. */
export const mockChecks: Readonly<Record<string, MockChecks>> = {
  createChat: {
    parameters: { header: violationsBy(check_createChat_header) },
    body: violationsBy(checks.NewChat),
    responses: {
      "200": violationsBy(checks.Envelope),
      "400": violationsBy(checks.Envelope),
      "401": violationsBy(checks.Envelope),
      "404": violationsBy(checks.Envelope),
      "405": violationsBy(checks.Envelope),
      "500": violationsBy(checks.Envelope),
      default: violationsBy(checks.Envelope),
    },
  },
};
