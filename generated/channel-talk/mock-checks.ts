// Generated from specs/channel-talk by `npm run generate`. Do not edit.
// @ts-nocheck: compiled code
import type { MockChecks } from "../../src/mock/contract.js";
import { violationsBy } from "../../src/validation/report.js";
import * as checks from "./checks.js";

function validate0(data,{instancePath=""}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.userId===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:"userId"},message:"must have required property 'userId'"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.userId!==void 0&&typeof data.userId!="string"){let err1={instancePath:instancePath+"/userId",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}else{let err2={instancePath,keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}return validate0.errors=vErrors,errors===0}var check_createUserChat_path=validate0;

/** Checks by operationId. */
export const mockChecks: Readonly<Record<string, MockChecks>> = {
  createUserChat: {
    parameters: { path: violationsBy(check_createUserChat_path) },
    body: violationsBy(checks.CreateUserChatRequest),
    responses: {
      "200": violationsBy(checks.UserChatView),
      "401": violationsBy(checks.ErrorBody),
      "403": violationsBy(checks.ErrorBody),
      "422": violationsBy(checks.ErrorBody),
      "429": violationsBy(checks.ErrorBody),
      default: violationsBy(checks.ErrorBody),
    },
  },
};
