// Generated from specs/helpcrunch by `npm run generate`. Do not edit.
import { responseValidator, validator, type ResponseValidator, type Validator } from "../../src/validation/validator.js";
import * as checks from "./checks.js";
import type * as HelpCrunch from "./schemas.js";

export type { OperationValidators, ResponseValidator, Validation, Validator } from "../../src/validation/validator.js";

/** Checks of `createChat`, for the option `validate` of a client, and for bodies that come another way. */
export const createChat: {
  readonly request: Validator<HelpCrunch.ChatCreate>;
  readonly responses: {
    readonly "201": ResponseValidator<HelpCrunch.Chat>;
    readonly "400": ResponseValidator<HelpCrunch.ErrorList>;
    readonly "401": ResponseValidator<HelpCrunch.ErrorList>;
    readonly "409": ResponseValidator<HelpCrunch.ErrorList>;
    readonly "429": ResponseValidator<HelpCrunch.ErrorList>;
    readonly default: ResponseValidator<HelpCrunch.ErrorList>;
  };
} = {
  request: /* @__PURE__ */ validator(checks.ChatCreate),
  responses: {
    "201": /* @__PURE__ */ responseValidator(checks.Chat),
    "400": /* @__PURE__ */ responseValidator(checks.ErrorList),
    "401": /* @__PURE__ */ responseValidator(checks.ErrorList),
    "409": /* @__PURE__ */ responseValidator(checks.ErrorList),
    "429": /* @__PURE__ */ responseValidator(checks.ErrorList),
    default: /* @__PURE__ */ responseValidator(checks.ErrorList),
  },
};

/** Checks values by the schema `ChatCreate`. */
export const ChatCreate: Validator<HelpCrunch.ChatCreate> = /* @__PURE__ */ validator(checks.ChatCreate);

/** Checks values by the schema `ErrorItem`. */
export const ErrorItem: Validator<HelpCrunch.ErrorItem> = /* @__PURE__ */ validator(checks.ErrorItem);

/** Checks values by the schema `ErrorList`. */
export const ErrorList: Validator<HelpCrunch.ErrorList> = /* @__PURE__ */ validator(checks.ErrorList);

/** Checks values by the schema `ChatClosedBy`. */
export const ChatClosedBy: Validator<HelpCrunch.ChatClosedBy> = /* @__PURE__ */ validator(checks.ChatClosedBy);

/** Checks values by the schema `UnixTime`. */
export const UnixTime: Validator<HelpCrunch.UnixTime> = /* @__PURE__ */ validator(checks.UnixTime);

/** Checks values by the schema `ChatStatus`. */
export const ChatStatus: Validator<HelpCrunch.ChatStatus> = /* @__PURE__ */ validator(checks.ChatStatus);

/** Checks values by the schema `ChatRating`. */
export const ChatRating: Validator<HelpCrunch.ChatRating> = /* @__PURE__ */ validator(checks.ChatRating);

/** Checks values by the schema `ChatCreatedWith`. */
export const ChatCreatedWith: Validator<HelpCrunch.ChatCreatedWith> = /* @__PURE__ */ validator(checks.ChatCreatedWith);

/** Checks values by the schema `AgentRole`. */
export const AgentRole: Validator<HelpCrunch.AgentRole> = /* @__PURE__ */ validator(checks.AgentRole);

/** Checks values by the schema `Agent`. */
export const Agent: Validator<HelpCrunch.Agent> = /* @__PURE__ */ validator(checks.Agent);

/** Checks values by the schema `Customer`. */
export const Customer: Validator<HelpCrunch.Customer> = /* @__PURE__ */ validator(checks.Customer);

/** Checks values by the schema `Department`. */
export const Department: Validator<HelpCrunch.Department> = /* @__PURE__ */ validator(checks.Department);

/** Checks values by the schema `Chat`. */
export const Chat: Validator<HelpCrunch.Chat> = /* @__PURE__ */ validator(checks.Chat);
