// Generated from specs/helpcrunch by `npm run generate`. Do not edit.
import {
  responseValidator,
  validator,
  type ResponseValidator,
  type Validator,
} from "../../src/validation/validator.js";
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

/**
 * Checks values by the schema `ChatCreate`.
 *
 * Whom a new chat is for. Ids are positive numbers; it is not known whether digits as text, `null` or members that are not listed here are accepted.
 */
export const ChatCreate: Validator<HelpCrunch.ChatCreate> = /* @__PURE__ */ validator(checks.ChatCreate);

/**
 * Checks values by the schema `ErrorItem`.
 *
 * One reason of a failure.
 */
export const ErrorItem: Validator<HelpCrunch.ErrorItem> = /* @__PURE__ */ validator(checks.ErrorItem);

/**
 * Checks values by the schema `ErrorList`.
 *
 * Why a call failed.
 */
export const ErrorList: Validator<HelpCrunch.ErrorList> = /* @__PURE__ */ validator(checks.ErrorList);

/**
 * Checks values by the schema `ChatClosedBy`.
 *
 * Who closed a chat. More values are possible.
 */
export const ChatClosedBy: Validator<HelpCrunch.ChatClosedBy> = /* @__PURE__ */ validator(checks.ChatClosedBy);

/**
 * Checks values by the schema `UnixTime`.
 *
 * A moment, as seconds since 1 January 1970 in UTC. Read it as a number, and round a fraction, before you compute with it.
 */
export const UnixTime: Validator<HelpCrunch.UnixTime> = /* @__PURE__ */ validator(checks.UnixTime);

/**
 * Checks values by the schema `ChatStatus`.
 *
 * State of a chat. The same state has several spellings: `onhold` is also written `on hold` and `on-hold`, and `opened` also `open`. More values are possible.
 */
export const ChatStatus: Validator<HelpCrunch.ChatStatus> = /* @__PURE__ */ validator(checks.ChatStatus);

/**
 * Checks values by the schema `ChatRating`.
 *
 * How good the customer found the chat, from `perfect` down to `poor`. More values are possible: a widget can offer five degrees, and how the lowest of them, "Very poor", is written here is not known.
 */
export const ChatRating: Validator<HelpCrunch.ChatRating> = /* @__PURE__ */ validator(checks.ChatRating);

/**
 * Checks values by the schema `ChatCreatedWith`.
 *
 * How a chat came about. More values are possible.
 */
export const ChatCreatedWith: Validator<HelpCrunch.ChatCreatedWith> = /* @__PURE__ */ validator(checks.ChatCreatedWith);

/**
 * Checks values by the schema `AgentRole`.
 *
 * What an agent may do. The vendor really spells `superviser` so. More values are possible.
 */
export const AgentRole: Validator<HelpCrunch.AgentRole> = /* @__PURE__ */ validator(checks.AgentRole);

/**
 * Checks values by the schema `Agent`.
 *
 * A member of the team that answers chats.
 */
export const Agent: Validator<HelpCrunch.Agent> = /* @__PURE__ */ validator(checks.Agent);

/**
 * Checks values by the schema `Customer`.
 *
 * The person whom the team talks to.
 */
export const Customer: Validator<HelpCrunch.Customer> = /* @__PURE__ */ validator(checks.Customer);

/**
 * Checks values by the schema `Department`.
 *
 * A part of the team that chats are given to.
 */
export const Department: Validator<HelpCrunch.Department> = /* @__PURE__ */ validator(checks.Department);

/**
 * Checks values by the schema `Chat`.
 *
 * A chat. Only the members that make sense of it are required: the samples of all generations agree on most of the others, but no page promises them. Members and values that are not listed here may appear.
 */
export const Chat: Validator<HelpCrunch.Chat> = /* @__PURE__ */ validator(checks.Chat);
