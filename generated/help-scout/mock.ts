// Generated from specs/help-scout by `npm run generate`. Do not edit.
import type { MockContract } from "../../src/mock/contract.js";
import { mockChecks } from "./mock-checks.js";
import { mockExamples } from "./mock-examples.js";

/** What a mock of this vendor knows. */
export const mock: MockContract = {
  name: "help-scout",
  vendor: "Help Scout",
  server: "https://api.helpscout.net/v2",
  tokenUrl: "https://api.helpscout.net/v2/oauth2/token",
  credentials: [{ name: "bearer", header: "authorization", prefix: "Bearer " }],
  operations: {
    createChatThread: {
      method: "POST",
      path: "/conversations/{conversationId}/chats",
      parameters: { path: { conversationId: "integer" } },
      body: "required",
      rules: {
        missingCredentials: { status: 401, example: "invalid-token" },
        wrongCredentials: { status: 401, example: "invalid-token" },
        invalidRequest: {
          status: 400,
          example: "bad-value",
          message: "$response.body#/_embedded/errors/0/message",
          member: "$response.body#/_embedded/errors/0/path",
        },
        unreadableBody: { status: 400, example: "unreadable-json", message: "$response.body#/message" },
        wrongMethod: { status: 400, example: "message-only", message: "$response.body#/message" },
        rateLimited: { status: 429, example: "limit-reached" },
        rateLimit: {
          limit: "x-ratelimit-limit-minute",
          remaining: "x-ratelimit-remaining-minute",
          wait: { header: "x-ratelimit-retry-after", unit: "seconds" },
        },
      },
      responses: {
        "201": {
          headers: {
            "resource-id": { type: "integer", value: 10417733902 },
            "x-ratelimit-limit-minute": { type: "integer", value: 800 },
            "x-ratelimit-remaining-minute": { type: "integer", value: 786 },
            "correlation-id": { type: "string", value: "2f6b9c14-7d80-4e35-a1c9-58e03d7fb246#204118837" },
          },
          count: ["$response.header.Resource-ID", "$response.header.Correlation-Id"],
          examples: mockExamples.createChatThread!["201"]!,
        },
        "400": {
          mediaType: "application/vnd.error+json",
          headers: {
            "x-ratelimit-limit-minute": { type: "integer", value: 800 },
            "x-ratelimit-remaining-minute": { type: "integer", value: 786 },
            "correlation-id": { type: "string", value: "2f6b9c14-7d80-4e35-a1c9-58e03d7fb246#204118837" },
          },
          example: "bad-value",
          examples: mockExamples.createChatThread!["400"]!,
        },
        "401": {
          mediaType: "application/json",
          headers: {
            "x-ratelimit-limit-minute": { type: "integer", value: 800 },
            "x-ratelimit-remaining-minute": { type: "integer", value: 786 },
            "correlation-id": { type: "string", value: "2f6b9c14-7d80-4e35-a1c9-58e03d7fb246#204118837" },
          },
          example: "invalid-token",
          examples: mockExamples.createChatThread!["401"]!,
        },
        "403": {
          mediaType: "application/vnd.error+json",
          headers: {
            "x-ratelimit-limit-minute": { type: "integer", value: 800 },
            "x-ratelimit-remaining-minute": { type: "integer", value: 786 },
            "correlation-id": { type: "string", value: "2f6b9c14-7d80-4e35-a1c9-58e03d7fb246#204118837" },
          },
          example: "access-denied",
          examples: mockExamples.createChatThread!["403"]!,
        },
        "404": {
          mediaType: "application/vnd.error+json",
          headers: {
            "x-ratelimit-limit-minute": { type: "integer", value: 800 },
            "x-ratelimit-remaining-minute": { type: "integer", value: 786 },
            "correlation-id": { type: "string", value: "2f6b9c14-7d80-4e35-a1c9-58e03d7fb246#204118837" },
          },
          example: "older-links",
          examples: mockExamples.createChatThread!["404"]!,
        },
        "412": {
          mediaType: "application/vnd.error+json",
          headers: {
            "x-ratelimit-limit-minute": { type: "integer", value: 800 },
            "x-ratelimit-remaining-minute": { type: "integer", value: 786 },
            "correlation-id": { type: "string", value: "2f6b9c14-7d80-4e35-a1c9-58e03d7fb246#204118837" },
          },
          example: "too-many-threads",
          examples: mockExamples.createChatThread!["412"]!,
        },
        "429": {
          mediaType: "application/json",
          headers: {
            "x-ratelimit-retry-after": { type: "integer", value: 23 },
            "x-ratelimit-limit-minute": { type: "integer", value: 800 },
            "x-ratelimit-remaining-minute": { type: "integer", value: 786 },
            "correlation-id": { type: "string", value: "2f6b9c14-7d80-4e35-a1c9-58e03d7fb246#204118837" },
          },
          example: "limit-reached",
          examples: mockExamples.createChatThread!["429"]!,
        },
        "500": {
          mediaType: "application/vnd.error+json",
          headers: {
            "x-ratelimit-limit-minute": { type: "integer", value: 800 },
            "x-ratelimit-remaining-minute": { type: "integer", value: 786 },
            "correlation-id": { type: "string", value: "2f6b9c14-7d80-4e35-a1c9-58e03d7fb246#204118837" },
          },
          example: "error-member",
          examples: mockExamples.createChatThread!["500"]!,
        },
        default: {
          mediaType: "application/vnd.error+json",
          headers: {
            "x-ratelimit-limit-minute": { type: "integer", value: 800 },
            "x-ratelimit-remaining-minute": { type: "integer", value: 786 },
            "correlation-id": { type: "string", value: "2f6b9c14-7d80-4e35-a1c9-58e03d7fb246#204118837" },
          },
          example: "older-links",
          examples: mockExamples.createChatThread!["default"]!,
        },
      },
      checks: mockChecks.createChatThread!,
    },
  },
};
