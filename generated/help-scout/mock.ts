// Generated from specs/help-scout by `npm run generate`. Do not edit.
import type { MockContract } from "../../src/mock/contract.js";
import { mockChecks } from "./mock-checks.js";

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
          examples: {},
          count: ["$response.header.Resource-ID", "$response.header.Correlation-Id"],
        },
        "400": {
          mediaType: "application/vnd.error+json",
          headers: {
            "x-ratelimit-limit-minute": { type: "integer", value: 800 },
            "x-ratelimit-remaining-minute": { type: "integer", value: 786 },
            "correlation-id": { type: "string", value: "2f6b9c14-7d80-4e35-a1c9-58e03d7fb246#204118837" },
          },
          examples: {
            attachment: {
              logRef: "52e8f07a-c316-4d9b-a7e4-0b9d3c61f845#204119264",
              message: "Bad request",
              _embedded: {
                errors: [
                  {
                    path: "attachments[0].data",
                    message: "a value is needed",
                    source: "JSON",
                    rejectedValue: "",
                    _links: { about: { href: "http://developer.helpscout.net/mailbox-api/overview/errors#NotEmpty" } },
                  },
                ],
              },
              _links: { about: { href: "http://developer.helpscout.net/mailbox-api/overview/errors" } },
            },
            "bad-value": {
              logRef: "a40d2c7e-15b9-4f68-8c03-9e71b6d5f280#204117702",
              message: "Bad request",
              _embedded: { errors: [{ message: "a value is not accepted", source: "JSON" }] },
              _links: { about: { href: "http://developer.helpscout.net/mailbox-api/overview/errors" } },
            },
            "message-only": { message: "The customer belongs to another company" },
            "older-links": {
              logRef: "b86f0a13-94c2-4d7e-a5f8-3e1c7d20964b#77",
              message: "Validation error",
              _embedded: {
                errors: [
                  {
                    path: "customer.firstName",
                    message: "length is outside the limits",
                    links: [{ rel: "about", href: "http://developer.helpscout.net/mailbox-api/overview/errors#3" }],
                  },
                ],
              },
              links: [{ rel: "about", href: "http://developer.helpscout.net/mailbox-api/overview/errors" }],
            },
            "two-fields": {
              logRef: "7d41c9a2-58be-4f13-9b07-e2a6c80f51d3#204118837",
              message: "Bad request",
              _embedded: {
                errors: [
                  {
                    path: "text",
                    message: "a value is needed",
                    source: "JSON",
                    _links: { about: { href: "http://developer.helpscout.net/mailbox-api/overview/errors#NotEmpty" } },
                  },
                  {
                    path: "customer.gender",
                    message: "not one of the accepted values",
                    source: "JSON",
                    rejectedValue: "other",
                    _links: { about: { href: "http://developer.helpscout.net/mailbox-api/overview/errors#EnumValue" } },
                  },
                ],
              },
              _links: { about: { href: "http://developer.helpscout.net/mailbox-api/overview/errors" } },
            },
            "unreadable-json": {
              logRef: "19c0e7d5-2b6a-4e88-8a41-c5d3f7b09e62#204120015",
              message: "Request body is not readable as JSON",
              _embedded: { errors: [] },
              _links: { self: { href: "http://developer.helpscout.net/mailbox-api/overview/errors#invalid-json" } },
            },
          },
          example: "bad-value",
        },
        "401": {
          mediaType: "application/json",
          headers: {
            "x-ratelimit-limit-minute": { type: "integer", value: 800 },
            "x-ratelimit-remaining-minute": { type: "integer", value: 786 },
            "correlation-id": { type: "string", value: "2f6b9c14-7d80-4e35-a1c9-58e03d7fb246#204118837" },
          },
          examples: {
            "invalid-token": {
              error: "invalid_token",
              error_description: "The access token is unknown or no longer valid",
            },
            "message-only": { message: "Credentials are missing" },
          },
          example: "invalid-token",
        },
        "403": {
          mediaType: "application/vnd.error+json",
          headers: {
            "x-ratelimit-limit-minute": { type: "integer", value: 800 },
            "x-ratelimit-remaining-minute": { type: "integer", value: 786 },
            "correlation-id": { type: "string", value: "2f6b9c14-7d80-4e35-a1c9-58e03d7fb246#204118837" },
          },
          examples: {
            "access-denied": { logRef: "5e2f91b8-0c47-4a3d-b6e9-81d7a4f30c25#204131120", message: "Access denied" },
            "api-not-enabled": {
              logRef: "9c61d0f4-87ab-4e25-bd3f-4a20e7c5961e#204131208",
              message: "API is switched off for this company",
              _embedded: { errors: [] },
              _links: { about: { href: "http://developer.helpscout.net/mailbox-api/overview/errors" } },
            },
          },
          example: "access-denied",
        },
        "404": {
          mediaType: "application/vnd.error+json",
          headers: {
            "x-ratelimit-limit-minute": { type: "integer", value: 800 },
            "x-ratelimit-remaining-minute": { type: "integer", value: 786 },
            "correlation-id": { type: "string", value: "2f6b9c14-7d80-4e35-a1c9-58e03d7fb246#204118837" },
          },
          examples: {
            "older-links": {
              message: "Conversation not found",
              links: [{ rel: "about", href: "http://developer.helpscout.net/mailbox-api/overview/errors" }],
            },
            "unknown-conversation": {
              logRef: "c3a7408e-61d9-4b52-9f0c-7be2d8135a96#204131377",
              message: "Conversation not found",
            },
          },
          example: "older-links",
        },
        "412": {
          mediaType: "application/vnd.error+json",
          headers: {
            "x-ratelimit-limit-minute": { type: "integer", value: 800 },
            "x-ratelimit-remaining-minute": { type: "integer", value: 786 },
            "correlation-id": { type: "string", value: "2f6b9c14-7d80-4e35-a1c9-58e03d7fb246#204118837" },
          },
          examples: {
            "too-many-threads": {
              logRef: "08d4b6f1-a92e-47c3-8d15-f06c3b79e5a4#204131902",
              message: "Conversation is locked: too many threads",
            },
            "too-old": {
              logRef: "e75a13c9-4d08-46f2-91be-2c8f60d7a3b5#204131977",
              message: "Conversation is locked: too old",
              _embedded: { errors: [] },
              _links: { about: { href: "http://developer.helpscout.net/mailbox-api/overview/errors" } },
            },
          },
          example: "too-many-threads",
        },
        "429": {
          mediaType: "application/json",
          headers: {
            "x-ratelimit-retry-after": { type: "integer", value: 23 },
            "x-ratelimit-limit-minute": { type: "integer", value: 800 },
            "x-ratelimit-remaining-minute": { type: "integer", value: 786 },
            "correlation-id": { type: "string", value: "2f6b9c14-7d80-4e35-a1c9-58e03d7fb246#204118837" },
          },
          examples: { "limit-reached": { message: "Rate limit of this account is used up" } },
          example: "limit-reached",
        },
        "500": {
          mediaType: "application/vnd.error+json",
          headers: {
            "x-ratelimit-limit-minute": { type: "integer", value: 800 },
            "x-ratelimit-remaining-minute": { type: "integer", value: 786 },
            "correlation-id": { type: "string", value: "2f6b9c14-7d80-4e35-a1c9-58e03d7fb246#204118837" },
          },
          examples: {
            "error-member": { error: "Internal error" },
            "internal-error": { logRef: "f1607c9d-3ea8-4250-bd74-25c9e80a6b13#204132440", message: "Internal error" },
          },
          example: "error-member",
        },
        default: {
          mediaType: "application/vnd.error+json",
          headers: {
            "x-ratelimit-limit-minute": { type: "integer", value: 800 },
            "x-ratelimit-remaining-minute": { type: "integer", value: 786 },
            "correlation-id": { type: "string", value: "2f6b9c14-7d80-4e35-a1c9-58e03d7fb246#204118837" },
          },
          examples: {
            "older-links": {
              message: "Service is not available",
              links: [{ rel: "about", href: "http://developer.helpscout.net/mailbox-api/overview/errors" }],
            },
            unavailable: {
              logRef: "3b9e5d20-f74c-4168-a0d6-c81f7e42950b#204132618",
              message: "Service is not available",
              _embedded: { errors: [] },
              _links: { about: { href: "http://developer.helpscout.net/mailbox-api/overview/errors" } },
            },
          },
          example: "older-links",
        },
      },
      checks: mockChecks.createChatThread!,
    },
  },
};
