// Generated from specs/imichat by `npm run generate`. Do not edit.
import { responseValidator, validator, type ResponseValidator, type Validator } from "../../src/validation/validator.js";
import * as checks from "./checks.js";
import type * as ImiChat from "./schemas.js";

export type { OperationValidators, ResponseValidator, Validation, Validator } from "../../src/validation/validator.js";

/** Checks of `createChat`, for the option `validate` of a client, and for bodies that come another way. */
export const createChat: {
  readonly request: Validator<ImiChat.NewChat>;
  readonly responses: {
    readonly "200": ResponseValidator<ImiChat.Envelope>;
    readonly "400": ResponseValidator<ImiChat.Envelope>;
    readonly "401": ResponseValidator<ImiChat.Envelope>;
    readonly "404": ResponseValidator<ImiChat.Envelope>;
    readonly "405": ResponseValidator<ImiChat.Envelope>;
    readonly "500": ResponseValidator<ImiChat.Envelope>;
    readonly default: ResponseValidator<ImiChat.Envelope>;
  };
} = {
  request: /* @__PURE__ */ validator(checks.NewChat),
  responses: {
    "200": /* @__PURE__ */ responseValidator(checks.Envelope),
    "400": /* @__PURE__ */ responseValidator(checks.Envelope),
    "401": /* @__PURE__ */ responseValidator(checks.Envelope),
    "404": /* @__PURE__ */ responseValidator(checks.Envelope),
    "405": /* @__PURE__ */ responseValidator(checks.Envelope),
    "500": /* @__PURE__ */ responseValidator(checks.Envelope),
    default: /* @__PURE__ */ responseValidator(checks.Envelope),
  },
};

/** Checks values by the schema `Id`. */
export const Id: Validator<ImiChat.Id> = /* @__PURE__ */ validator(checks.Id);

/** Checks values by the schema `NewChatAsset`. */
export const NewChatAsset: Validator<ImiChat.NewChatAsset> = /* @__PURE__ */ validator(checks.NewChatAsset);

/** Checks values by the schema `NewChatCustomer`. */
export const NewChatCustomer: Validator<ImiChat.NewChatCustomer> = /* @__PURE__ */ validator(checks.NewChatCustomer);

/** Checks values by the schema `MessageType`. */
export const MessageType: Validator<ImiChat.MessageType> = /* @__PURE__ */ validator(checks.MessageType);

/** Checks values by the schema `AttachmentType`. */
export const AttachmentType: Validator<ImiChat.AttachmentType> = /* @__PURE__ */ validator(checks.AttachmentType);

/** Checks values by the schema `Attachment`. */
export const Attachment: Validator<ImiChat.Attachment> = /* @__PURE__ */ validator(checks.Attachment);

/** Checks values by the schema `AppleSubType`. */
export const AppleSubType: Validator<ImiChat.AppleSubType> = /* @__PURE__ */ validator(checks.AppleSubType);

/** Checks values by the schema `LivechatSubType`. */
export const LivechatSubType: Validator<ImiChat.LivechatSubType> = /* @__PURE__ */ validator(checks.LivechatSubType);

/** Checks values by the schema `WhatsappSubType`. */
export const WhatsappSubType: Validator<ImiChat.WhatsappSubType> = /* @__PURE__ */ validator(checks.WhatsappSubType);

/** Checks values by the schema `QuickReply`. */
export const QuickReply: Validator<ImiChat.QuickReply> = /* @__PURE__ */ validator(checks.QuickReply);

/** Checks values by the schema `QuickReplies`. */
export const QuickReplies: Validator<ImiChat.QuickReplies> = /* @__PURE__ */ validator(checks.QuickReplies);

/** Checks values by the schema `ChosenReply`. */
export const ChosenReply: Validator<ImiChat.ChosenReply> = /* @__PURE__ */ validator(checks.ChosenReply);

/** Checks values by the schema `QuickReplyResponse`. */
export const QuickReplyResponse: Validator<ImiChat.QuickReplyResponse> = /* @__PURE__ */ validator(checks.QuickReplyResponse);

/** Checks values by the schema `DeliveryDetails`. */
export const DeliveryDetails: Validator<ImiChat.DeliveryDetails> = /* @__PURE__ */ validator(checks.DeliveryDetails);

/** Checks values by the schema `Message`. */
export const Message: Validator<ImiChat.Message> = /* @__PURE__ */ validator(checks.Message);

/** Checks values by the schema `NewChat`. */
export const NewChat: Validator<ImiChat.NewChat> = /* @__PURE__ */ validator(checks.NewChat);

/** Checks values by the schema `ChatStatus`. */
export const ChatStatus: Validator<ImiChat.ChatStatus> = /* @__PURE__ */ validator(checks.ChatStatus);

/** Checks values by the schema `ChatChannel`. */
export const ChatChannel: Validator<ImiChat.ChatChannel> = /* @__PURE__ */ validator(checks.ChatChannel);

/** Checks values by the schema `Asset`. */
export const Asset: Validator<ImiChat.Asset> = /* @__PURE__ */ validator(checks.Asset);

/** Checks values by the schema `Customer`. */
export const Customer: Validator<ImiChat.Customer> = /* @__PURE__ */ validator(checks.Customer);

/** Checks values by the schema `Chat`. */
export const Chat: Validator<ImiChat.Chat> = /* @__PURE__ */ validator(checks.Chat);

/** Checks values by the schema `Envelope`. */
export const Envelope: Validator<ImiChat.Envelope> = /* @__PURE__ */ validator(checks.Envelope);
