// Generated from specs/imichat by `npm run generate`. Do not edit.
import {
  responseValidator,
  validator,
  type ResponseValidator,
  type Validator,
} from "../../src/validation/validator.js";
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

/**
 * Checks values by the schema `Id`.
 *
 * An id, as text or as a number. The vendor's tables say integer, and samples show text, too.
 */
export const Id: Validator<ImiChat.Id> = /* @__PURE__ */ validator(checks.Id);

/**
 * Checks values by the schema `NewChatAsset`.
 *
 * What the chat goes out by on your side.
 */
export const NewChatAsset: Validator<ImiChat.NewChatAsset> = /* @__PURE__ */ validator(checks.NewChatAsset);

/**
 * Checks values by the schema `NewChatCustomer`.
 *
 * The person whom the chat is with.
 */
export const NewChatCustomer: Validator<ImiChat.NewChatCustomer> = /* @__PURE__ */ validator(checks.NewChatCustomer);

/**
 * Checks values by the schema `MessageType`.
 *
 * The way that the message goes, `inbound` from the customer and `outbound` to them. Other values may come.
 */
export const MessageType: Validator<ImiChat.MessageType> = /* @__PURE__ */ validator(checks.MessageType);

/**
 * Checks values by the schema `AttachmentType`.
 *
 * The kind of the attached file. Other values may come.
 */
export const AttachmentType: Validator<ImiChat.AttachmentType> = /* @__PURE__ */ validator(checks.AttachmentType);

/**
 * Checks values by the schema `Attachment`.
 *
 * A file of a message.
 */
export const Attachment: Validator<ImiChat.Attachment> = /* @__PURE__ */ validator(checks.Attachment);

/**
 * Checks values by the schema `AppleSubType`.
 *
 * The kind of an inbound message on Apple Business Chat. Samples write the last two for an answer of the customer, the vendor's table names the first three. Other values may come.
 */
export const AppleSubType: Validator<ImiChat.AppleSubType> = /* @__PURE__ */ validator(checks.AppleSubType);

/**
 * Checks values by the schema `LivechatSubType`.
 *
 * The kind of a live chat message. Samples write `quick_replies` in both directions, the vendor's table names `quick_reply_response`. Other values may come.
 */
export const LivechatSubType: Validator<ImiChat.LivechatSubType> = /* @__PURE__ */ validator(checks.LivechatSubType);

/**
 * Checks values by the schema `WhatsappSubType`.
 *
 * The kind of an outbound WhatsApp message; `hsm` is made from a template. Other values may come.
 */
export const WhatsappSubType: Validator<ImiChat.WhatsappSubType> = /* @__PURE__ */ validator(checks.WhatsappSubType);

/**
 * Checks values by the schema `QuickReply`.
 *
 * One ready answer.
 */
export const QuickReply: Validator<ImiChat.QuickReply> = /* @__PURE__ */ validator(checks.QuickReply);

/**
 * Checks values by the schema `QuickReplies`.
 *
 * A question with ready answers in the live chat widget.
 */
export const QuickReplies: Validator<ImiChat.QuickReplies> = /* @__PURE__ */ validator(checks.QuickReplies);

/**
 * Checks values by the schema `ChosenReply`.
 *
 * One chosen answer.
 */
export const ChosenReply: Validator<ImiChat.ChosenReply> = /* @__PURE__ */ validator(checks.ChosenReply);

/**
 * Checks values by the schema `QuickReplyResponse`.
 *
 * The answer to a question with ready answers.
 */
export const QuickReplyResponse: Validator<ImiChat.QuickReplyResponse> = /* @__PURE__ */ validator(
  checks.QuickReplyResponse,
);

/**
 * Checks values by the schema `DeliveryDetails`.
 *
 * What belongs to the delivery of an outbound message. The id stands under one of two spellings.
 */
export const DeliveryDetails: Validator<ImiChat.DeliveryDetails> = /* @__PURE__ */ validator(checks.DeliveryDetails);

/**
 * Checks values by the schema `Message`.
 *
 * One message of a chat. Which members it has depends on its direction and on the channel.
 */
export const Message: Validator<ImiChat.Message> = /* @__PURE__ */ validator(checks.Message);

/**
 * Checks values by the schema `NewChat`.
 *
 * The chat to make. Inferred from end to end; no member is known to be required, and others may be read, too.
 */
export const NewChat: Validator<ImiChat.NewChat> = /* @__PURE__ */ validator(checks.NewChat);

/**
 * Checks values by the schema `ChatStatus`.
 *
 * How far the chat has come. Other values may come.
 */
export const ChatStatus: Validator<ImiChat.ChatStatus> = /* @__PURE__ */ validator(checks.ChatStatus);

/**
 * Checks values by the schema `ChatChannel`.
 *
 * The channel of the chat; `abc` is Apple Business Chat. Live chat is written in two ways, so compare without regard to case. Other values may come.
 */
export const ChatChannel: Validator<ImiChat.ChatChannel> = /* @__PURE__ */ validator(checks.ChatChannel);

/**
 * Checks values by the schema `Asset`.
 *
 * What the chat came in by on your side. The vendor's staff gives the ids for live chat and Apple Business Chat.
 */
export const Asset: Validator<ImiChat.Asset> = /* @__PURE__ */ validator(checks.Asset);

/**
 * Checks values by the schema `Customer`.
 *
 * The person whom the chat is with.
 */
export const Customer: Validator<ImiChat.Customer> = /* @__PURE__ */ validator(checks.Customer);

/**
 * Checks values by the schema `Chat`.
 *
 * A chat between a customer and a team.
 */
export const Chat: Validator<ImiChat.Chat> = /* @__PURE__ */ validator(checks.Chat);

/**
 * Checks values by the schema `Envelope`.
 *
 * The wrapping of every answer, of success and of errors alike.
 */
export const Envelope: Validator<ImiChat.Envelope> = /* @__PURE__ */ validator(checks.Envelope);
