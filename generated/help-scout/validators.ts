// Generated from specs/help-scout by `npm run generate`. Do not edit.
import { responseValidator, validator, type ResponseValidator, type Validator } from "../../src/validation/validator.js";
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

/** Checks values by the schema `ChatCustomerDetails`. */
export const ChatCustomerDetails: Validator<HelpScout.ChatCustomerDetails> = /* @__PURE__ */ validator(checks.ChatCustomerDetails);

/** Checks values by the schema `ChatCustomerById`. */
export const ChatCustomerById: Validator<HelpScout.ChatCustomerById> = /* @__PURE__ */ validator(checks.ChatCustomerById);

/** Checks values by the schema `ChatCustomerByEmail`. */
export const ChatCustomerByEmail: Validator<HelpScout.ChatCustomerByEmail> = /* @__PURE__ */ validator(checks.ChatCustomerByEmail);

/** Checks values by the schema `ChatCustomer`. */
export const ChatCustomer: Validator<HelpScout.ChatCustomer> = /* @__PURE__ */ validator(checks.ChatCustomer);

/** Checks values by the schema `Attachment`. */
export const Attachment: Validator<HelpScout.Attachment> = /* @__PURE__ */ validator(checks.Attachment);

/** Checks values by the schema `ChatThreadCreate`. */
export const ChatThreadCreate: Validator<HelpScout.ChatThreadCreate> = /* @__PURE__ */ validator(checks.ChatThreadCreate);

/** Checks values by the schema `ErrorLink`. */
export const ErrorLink: Validator<HelpScout.ErrorLink> = /* @__PURE__ */ validator(checks.ErrorLink);

/** Checks values by the schema `ErrorLinks`. */
export const ErrorLinks: Validator<HelpScout.ErrorLinks> = /* @__PURE__ */ validator(checks.ErrorLinks);

/** Checks values by the schema `ErrorRelation`. */
export const ErrorRelation: Validator<HelpScout.ErrorRelation> = /* @__PURE__ */ validator(checks.ErrorRelation);

/** Checks values by the schema `ErrorItem`. */
export const ErrorItem: Validator<HelpScout.ErrorItem> = /* @__PURE__ */ validator(checks.ErrorItem);

/** Checks values by the schema `ErrorEmbedded`. */
export const ErrorEmbedded: Validator<HelpScout.ErrorEmbedded> = /* @__PURE__ */ validator(checks.ErrorEmbedded);

/** Checks values by the schema `ServerError`. */
export const ServerError: Validator<HelpScout.ServerError> = /* @__PURE__ */ validator(checks.ServerError);

/** Checks values by the schema `BadRequestError`. */
export const BadRequestError: Validator<HelpScout.BadRequestError> = /* @__PURE__ */ validator(checks.BadRequestError);

/** Checks values by the schema `AuthenticationError`. */
export const AuthenticationError: Validator<HelpScout.AuthenticationError> = /* @__PURE__ */ validator(checks.AuthenticationError);

/** Checks values by the schema `LikelyError`. */
export const LikelyError: Validator<HelpScout.LikelyError> = /* @__PURE__ */ validator(checks.LikelyError);

/** Checks values by the schema `RateLimitError`. */
export const RateLimitError: Validator<HelpScout.RateLimitError> = /* @__PURE__ */ validator(checks.RateLimitError);
