import type { Check, MockContract } from "../../src/mock/contract.js";

const wantsText: Check = (body) =>
  typeof (body as { text?: unknown }).text === "string" ? [] : [{ pointer: "/text", message: "must be a text" }];

const wantsNumber: Check = (path) =>
  typeof (path as { "order-id"?: unknown })["order-id"] === "number"
    ? []
    : [{ pointer: "/order-id", message: "must be a number" }];

/** A vendor that does not exist, with the path forms and rules that the real ones do not have all at once. */
export const desk: MockContract = {
  name: "desk",
  vendor: "Desk",
  server: "https://{region}.desk.example/v1",
  tokenUrl: "https://login.desk.example/token",
  credentials: [{ name: "bearer", header: "authorization", prefix: "Bearer " }],
  operations: {
    addNote: {
      method: "POST",
      path: "/orders/{order-id}/notes",
      parameters: {
        path: { "order-id": "integer" },
        query: { urgent: "boolean", tag: "string[]" },
        header: { "x-page": "integer" },
      },
      body: "required",
      rules: {
        missingCredentials: { status: 401, example: "no-key" },
        wrongCredentials: { status: 403 },
        invalidRequest: { status: 400, message: "$response.body#/why", member: "$response.body#/where" },
        unreadableBody: { status: 415 },
        wrongMethod: { status: 405, message: "$response.body#/why" },
        rateLimited: { status: 429 },
        rateLimit: { limit: "x-limit", remaining: "x-left", wait: { header: "x-wait", unit: "seconds" } },
      },
      responses: {
        201: {
          mediaType: "application/json",
          headers: {
            "x-limit": { type: "integer", value: 100 },
            "x-left": { type: "integer", value: 50 },
            "x-note": { type: "string", value: "note-009" },
            "x-quiet": { type: "boolean" },
          },
          examples: { second: { id: 7, order: 1, text: "" }, first: { id: 5, order: 1, text: "", link: "" } },
          example: "first",
          echo: {
            "$response.body#/order": "$request.path.order-id",
            "$response.body#/text": "$request.body#/text",
            "$response.body#/link": "/orders/{$request.path.order-id}/notes/{$response.body#/id}",
          },
          count: ["$response.body#/id", "$response.header.X-Note"],
        },
        400: {
          mediaType: "application/json",
          headers: {},
          examples: { wrong: { why: "", where: "" } },
          example: "wrong",
        },
        401: {
          mediaType: "application/json",
          headers: {},
          examples: { "no-key": { why: "no key" } },
        },
        403: { headers: {}, examples: {} },
        429: { headers: { "x-left": { type: "integer" }, "x-wait": { type: "integer", value: 20 } }, examples: {} },
        default: {
          mediaType: "application/json",
          headers: {},
          examples: { other: { why: "other" } },
          example: "other",
        },
      },
      checks: {
        parameters: { path: wantsNumber },
        body: wantsText,
        responses: {
          201: (body) =>
            typeof (body as { id?: unknown }).id === "number" ? [] : [{ pointer: "/id", message: "must be number" }],
        },
      },
    },
    cancelOrder: {
      method: "POST",
      path: "/orders/{order-id}:cancel",
      parameters: {},
      rules: {},
      responses: { 204: { headers: {}, examples: {} } },
      checks: { parameters: {}, responses: {} },
    },
    readOrder: {
      method: "GET",
      path: "/orders/{order-id}",
      parameters: { path: { "order-id": "string" } },
      rules: {},
      responses: {
        200: {
          mediaType: "application/json",
          headers: {},
          examples: { one: { id: "" } },
          example: "one",
          echo: { "$response.body#/id": "$request.path.order-id" },
        },
      },
      checks: { parameters: {}, responses: {} },
    },
  },
};

/** A good request to `addNote`. */
export function note(body: unknown = { text: "hello" }, headers: Record<string, string> = {}): Request {
  return new Request("https://eu.desk.example/v1/orders/12/notes?urgent=true&tag=a&tag=b", {
    method: "POST",
    headers: { authorization: "Bearer key", "content-type": "application/json", ...headers },
    body: typeof body === "string" ? body : JSON.stringify(body),
  });
}

/** The path of {@link note} below the server. */
export const NOTES = "/orders/12/notes";
