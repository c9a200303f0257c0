// Generated from specs/help-scout by `npm run generate`. Do not edit.
import {
  responseValidator,
  validator,
  type ResponseValidator,
  type Validator,
} from "../../src/validation/validator.js";
import * as checks from "./checks.js";
import type * as HelpScout from "./schemas.js";

export type { OperationValidators, ResponseValidator, Validation, Validator } from "../../src/validation/validator.js";

/** Checks of `createChatThread`, for the option `validate` of a client, and for bodies that come another way. */
export const createChatThread: {
  readonly request: Validator<HelpScout.ChatThreadCreate>;
  readonly responses: {
    readonly "400": ResponseValidator<HelpScout.BadRequestError>;
    readonly "401": ResponseValidator<HelpScout.AuthenticationError>;
    readonly "403": ResponseValidator<HelpScout.LikelyError>;
    readonly "404": ResponseValidator<HelpScout.LikelyError>;
    readonly "412": ResponseValidator<HelpScout.LikelyError>;
    readonly "429": ResponseValidator<HelpScout.RateLimitError>;
    readonly "500": ResponseValidator<HelpScout.ServerError>;
    readonly default: ResponseValidator<HelpScout.ServerError>;
  };
} = {
  request: /* @__PURE__ */ validator(checks.ChatThreadCreate),
  responses: {
    "400": /* @__PURE__ */ responseValidator(checks.BadRequestError),
    "401": /* @__PURE__ */ responseValidator(checks.AuthenticationError),
    "403": /* @__PURE__ */ responseValidator(checks.LikelyError),
    "404": /* @__PURE__ */ responseValidator(checks.LikelyError),
    "412": /* @__PURE__ */ responseValidator(checks.LikelyError),
    "429": /* @__PURE__ */ responseValidator(checks.RateLimitError),
    "500": /* @__PURE__ */ responseValidator(checks.ServerError),
    default: /* @__PURE__ */ responseValidator(checks.ServerError),
  },
};

/**
 * Checks values by the schema `ChatCustomerDetails`.
 *
 * What is noted about a customer who is created by the call. All of it is ignored for a customer who was found.
 */
export const ChatCustomerDetails: Validator<HelpScout.ChatCustomerDetails> = /* @__PURE__ */ validator(
  checks.ChatCustomerDetails,
);

/**
 * Checks values by the schema `ChatCustomerById`.
 *
 * A customer whom the company already has.
 */
export const ChatCustomerById: Validator<HelpScout.ChatCustomerById> = /* @__PURE__ */ validator(
  checks.ChatCustomerById,
);

/**
 * Checks values by the schema `ChatCustomerByEmail`.
 *
 * A customer who is looked up by address, and created where the address is not known.
 */
export const ChatCustomerByEmail: Validator<HelpScout.ChatCustomerByEmail> = /* @__PURE__ */ validator(
  checks.ChatCustomerByEmail,
);

/**
 * Checks values by the schema `ChatCustomer`.
 *
 * The customer, named by `id`, by `email`, or by both; where both are given, `id` counts and `email` is ignored. The details are used only if an unknown `email` leads to a new customer. Known customers are left as they are.
 */
export const ChatCustomer: Validator<HelpScout.ChatCustomer> = /* @__PURE__ */ validator(checks.ChatCustomer);

/**
 * Checks values by the schema `Attachment`.
 *
 * A file, sent inside the request. Its greatest size is not known; the retired version of the API had limits.
 */
export const Attachment: Validator<HelpScout.Attachment> = /* @__PURE__ */ validator(checks.Attachment);

/**
 * Checks values by the schema `ChatThreadCreate`.
 *
 * A chat message of a customer that becomes a thread of the conversation. Members that are not listed here are very likely ignored; `null` is documented for none, so leave an unused member out.
 */
export const ChatThreadCreate: Validator<HelpScout.ChatThreadCreate> = /* @__PURE__ */ validator(
  checks.ChatThreadCreate,
);

/**
 * Checks values by the schema `ErrorLink`.
 *
 * Target of a link.
 */
export const ErrorLink: Validator<HelpScout.ErrorLink> = /* @__PURE__ */ validator(checks.ErrorLink);

/**
 * Checks values by the schema `ErrorLinks`.
 *
 * Links to an explanation. The anchor at the end of the address names the class of the error, such as `NotEmpty`, `EnumValue` or `invalid-json`. More classes and other keys are possible.
 */
export const ErrorLinks: Validator<HelpScout.ErrorLinks> = /* @__PURE__ */ validator(checks.ErrorLinks);

/**
 * Checks values by the schema `ErrorRelation`.
 *
 * A link in the older form.
 */
export const ErrorRelation: Validator<HelpScout.ErrorRelation> = /* @__PURE__ */ validator(checks.ErrorRelation);

/**
 * Checks values by the schema `ErrorItem`.
 *
 * One value of the request that was refused.
 */
export const ErrorItem: Validator<HelpScout.ErrorItem> = /* @__PURE__ */ validator(checks.ErrorItem);

/**
 * Checks values by the schema `ErrorEmbedded`.
 *
 * Holds what was found wrong in detail.
 */
export const ErrorEmbedded: Validator<HelpScout.ErrorEmbedded> = /* @__PURE__ */ validator(checks.ErrorEmbedded);

/**
 * Checks values by the schema `ServerError`.
 *
 * What the body of a server failure may look like. No answer has been recorded, so nothing is required.
 */
export const ServerError: Validator<HelpScout.ServerError> = /* @__PURE__ */ validator(checks.ServerError);

/**
 * Checks values by the schema `BadRequestError`.
 *
 * Why a request was refused.
 */
export const BadRequestError: Validator<HelpScout.BadRequestError> = /* @__PURE__ */ validator(checks.BadRequestError);

/**
 * Checks values by the schema `AuthenticationError`.
 *
 * What the body of a 401 very likely looks like. No answer has been recorded, so nothing is required.
 */
export const AuthenticationError: Validator<HelpScout.AuthenticationError> = /* @__PURE__ */ validator(
  checks.AuthenticationError,
);

/**
 * Checks values by the schema `LikelyError`.
 *
 * What the body of a refusal very likely looks like. No answer has been recorded, so nothing is required.
 */
export const LikelyError: Validator<HelpScout.LikelyError> = /* @__PURE__ */ validator(checks.LikelyError);

/**
 * Checks values by the schema `RateLimitError`.
 *
 * The body of a 429. It is known from tests alone, so nothing is required.
 */
export const RateLimitError: Validator<HelpScout.RateLimitError> = /* @__PURE__ */ validator(checks.RateLimitError);
