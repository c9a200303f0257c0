// Generated from specs/imichat by `npm run generate`. Do not edit.
import type { MockContract } from "../../src/mock/contract.js";
import { mockChecks } from "./mock-checks.js";
import { mockExamples } from "./mock-examples.js";

/** What a mock of this vendor knows. */
export const mock: MockContract = {
  name: "imichat",
  vendor: "imi.chat",
  server: "https://{subdomain}.imi.chat/v3.1",
  credentials: [{ name: "accessToken", header: "access_token" }],
  operations: {
    createChat: {
      method: "POST",
      path: "/chats",
      parameters: { header: { teamid: "string" } },
      body: "required",
      rules: {
        missingCredentials: { status: 400, example: "missing-header" },
        wrongCredentials: { status: 400, example: "wrong-token" },
        invalidRequest: { status: 422, example: "bad-body", message: "$response.body#/description" },
        wrongMethod: { status: 405, example: "method-not-allowed" },
        rateLimit: { limit: "rate-limit-limit", remaining: "rate-limit-remaining", window: 86400 },
      },
      responses: {
        "200": {
          mediaType: "application/json",
          headers: {
            trxid: { type: "string", value: "8d02c4f7a96b4e1d" },
            "rate-limit-limit": { type: "integer", value: 10000 },
            "rate-limit-remaining": { type: "integer", value: 9312 },
            "rate-limit-reset": { type: "string", value: "2026-11-21T00:00:00Z" },
          },
          example: "new-chat",
          echo: {
            "$response.body#/response/alias_id": "$request.body#/alias_id",
            "$response.body#/response/channel": "$request.body#/channel",
            "$response.body#/response/subject": "$request.body#/subject",
            "$response.body#/response/thread_id": "$request.body#/thread_id",
            "$response.body#/response/asset/id": "$request.body#/asset/id",
            "$response.body#/response/customer/destination_id": "$request.body#/customer/destination_id",
            "$response.body#/response/customer/name": "$request.body#/customer/name",
            "$response.body#/response/messages": "$request.body#/messages",
            "$response.body#/response/route_params": "$request.body#/route_params",
            "$response.body#/response/other_details": "$request.body#/other_details",
          },
          count: ["$response.body#/response/chat_id", "$response.header.trxid"],
          examples: mockExamples.createChat!["200"]!,
        },
        "400": {
          mediaType: "application/json",
          headers: { trxid: { type: "string", value: "8d02c4f7a96b4e1d" } },
          example: "missing-header",
          examples: mockExamples.createChat!["400"]!,
        },
        "401": {
          mediaType: "application/json",
          headers: { trxid: { type: "string", value: "8d02c4f7a96b4e1d" } },
          example: "expired-token",
          examples: mockExamples.createChat!["401"]!,
        },
        "404": {
          mediaType: "application/json",
          headers: { trxid: { type: "string", value: "8d02c4f7a96b4e1d" } },
          example: "unknown-chat",
          examples: mockExamples.createChat!["404"]!,
        },
        "405": {
          mediaType: "application/json",
          headers: { trxid: { type: "string", value: "8d02c4f7a96b4e1d" } },
          example: "method-not-allowed",
          examples: mockExamples.createChat!["405"]!,
        },
        "500": {
          mediaType: "application/json",
          headers: { trxid: { type: "string", value: "8d02c4f7a96b4e1d" } },
          example: "internal-error",
          examples: mockExamples.createChat!["500"]!,
        },
        default: {
          mediaType: "application/json",
          headers: {
            trxid: { type: "string", value: "8d02c4f7a96b4e1d" },
            "rate-limit-limit": { type: "integer", value: 10000 },
            "rate-limit-remaining": { type: "integer", value: 9312 },
            "rate-limit-reset": { type: "string", value: "2026-11-21T00:00:00Z" },
          },
          example: "bad-body",
          examples: mockExamples.createChat!["default"]!,
        },
      },
      checks: mockChecks.createChat!,
    },
  },
};
