// Generated from specs/channel-talk by `npm run generate`. Do not edit.
import type { MockContract } from "../../src/mock/contract.js";
import { mockChecks } from "./mock-checks.js";
import { mockExamples } from "./mock-examples.js";

/** What a mock of this vendor knows. */
export const mock: MockContract = {
  name: "channel-talk",
  vendor: "Channel Talk",
  server: "https://api.channel.io/open/v5",
  credentials: [
    { name: "accessKey", header: "x-access-key" },
    { name: "accessSecret", header: "x-access-secret" },
  ],
  operations: {
    createUserChat: {
      method: "POST",
      path: "/users/{userId}/user-chats",
      parameters: { path: { userId: "string" } },
      body: "optional",
      rules: {
        missingCredentials: { status: 401, example: "invalid-keys" },
        wrongCredentials: { status: 401, example: "invalid-keys" },
        invalidRequest: {
          status: 422,
          example: "bad-member",
          message: "$response.body#/errors/0/message",
          member: "$response.body#/errors/0/field",
        },
        rateLimited: { status: 429, example: "limit-reached" },
        rateLimit: {
          limit: "x-ratelimit-limit",
          remaining: "x-ratelimit-remaining",
          wait: { header: "x-ratelimit-reset", unit: "epoch-seconds" },
        },
      },
      responses: {
        "200": {
          mediaType: "application/json",
          headers: {
            "x-ratelimit-limit": { type: "integer", value: 1000 },
            "x-ratelimit-remaining": { type: "integer", value: 742 },
            "x-ratelimit-reset": { type: "integer", value: 1795132860 },
            "x-ratelimit-will-be-throttled": { type: "boolean", value: false },
          },
          example: "fresh-chat",
          echo: {
            "$response.body#/userChat/userId": "$request.path.userId",
            "$response.body#/user/id": "$request.path.userId",
            "$response.body#/userSession/personId": "$request.path.userId",
            "$response.body#/userSession/key": "user-{$request.path.userId}-userChat",
            "$response.body#/userSession/id": "user-{$request.path.userId}-userChat-{$response.body#/userChat/id}",
            "$response.body#/userSession/chatId": "$response.body#/userChat/id",
            "$response.body#/userSession/chatKey": "userChat-{$response.body#/userChat/id}",
            "$response.body#/message/chatId": "$response.body#/userChat/id",
            "$response.body#/message/chatKey": "userChat-{$response.body#/userChat/id}",
          },
          count: ["$response.body#/userChat/id"],
          examples: mockExamples.createUserChat!["200"]!,
        },
        "401": {
          mediaType: "application/json",
          headers: {},
          example: "invalid-keys",
          examples: mockExamples.createUserChat!["401"]!,
        },
        "403": {
          mediaType: "application/json",
          headers: {},
          example: "keys-switched-off",
          examples: mockExamples.createUserChat!["403"]!,
        },
        "422": {
          mediaType: "application/json",
          headers: {},
          example: "bad-member",
          examples: mockExamples.createUserChat!["422"]!,
        },
        "429": {
          mediaType: "application/json",
          headers: {
            "x-ratelimit-limit": { type: "integer", value: 1000 },
            "x-ratelimit-remaining": { type: "integer", value: 742 },
            "x-ratelimit-reset": { type: "integer", value: 1795132860 },
            "x-ratelimit-will-be-throttled": { type: "boolean", value: true },
          },
          example: "limit-reached",
          examples: mockExamples.createUserChat!["429"]!,
        },
        default: {
          mediaType: "application/json",
          headers: {},
          example: "server-error",
          examples: mockExamples.createUserChat!["default"]!,
        },
      },
      checks: mockChecks.createUserChat!,
    },
  },
};
