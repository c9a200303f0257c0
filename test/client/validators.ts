import type { OperationValidators } from "../../src/client/validate.js";

/** Hand-written validators of the fixture, in the form that the generator gives. */
export const createChat: OperationValidators = {
  request: (body) =>
    typeof (body as { text?: unknown }).text === "string" ? [] : [{ pointer: "/text", message: "must be string" }],
  responses: {
    201: (body) =>
      "extra" in (body as object)
        ? [{ kind: "unknown-member", pointer: "/extra", message: "is not a known member" }]
        : [],
    default: () => [{ kind: "violation", pointer: "", message: "must have id" }],
  },
};
