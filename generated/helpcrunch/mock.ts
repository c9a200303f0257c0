// Generated from specs/helpcrunch by `npm run generate`. Do not edit.
import type { MockContract } from "../../src/mock/contract.js";
import { mockChecks } from "./mock-checks.js";
import { mockExamples } from "./mock-examples.js";

/** What a mock of this vendor knows. */
export const mock: MockContract = {
  name: "helpcrunch",
  vendor: "HelpCrunch",
  server: "https://api.helpcrunch.com/v1",
  credentials: [{ name: "bearer", header: "authorization", prefix: "Bearer " }],
  operations: {
    createChat: {
      method: "POST",
      path: "/chats",
      parameters: {},
      body: "required",
      rules: {
        missingCredentials: { status: 401, example: "unauthorized" },
        wrongCredentials: { status: 401, example: "unauthorized" },
        invalidRequest: {
          status: 400,
          example: "bad-value",
          message: "$response.body#/errors/1/message",
          member: "$response.body#/errors/1/code",
        },
        rateLimited: { status: 429, example: "limit-reached" },
      },
      responses: {
        "201": {
          mediaType: "application/json",
          headers: {},
          example: "fresh-chat",
          echo: {
            "$response.body#/customer/id": "$request.body#/customer",
            "$response.body#/applicationId": "$request.body#/application",
            "$response.body#/assignee/id": "$request.body#/assignee",
            "$response.body#/department/id": "$request.body#/department",
          },
          count: ["$response.body#/id"],
          examples: mockExamples.createChat!["201"]!,
        },
        "400": {
          mediaType: "application/json",
          headers: {},
          example: "bad-value",
          examples: mockExamples.createChat!["400"]!,
        },
        "401": {
          mediaType: "application/json",
          headers: {},
          example: "unauthorized",
          examples: mockExamples.createChat!["401"]!,
        },
        "409": {
          mediaType: "application/json",
          headers: {},
          example: "wrong-state",
          examples: mockExamples.createChat!["409"]!,
        },
        "429": {
          mediaType: "application/json",
          headers: {},
          example: "limit-reached",
          examples: mockExamples.createChat!["429"]!,
        },
        default: {
          mediaType: "application/json",
          headers: {},
          example: "not-found",
          examples: mockExamples.createChat!["default"]!,
        },
      },
      checks: mockChecks.createChat!,
    },
  },
};
