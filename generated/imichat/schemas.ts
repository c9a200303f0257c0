// Generated from specs/imichat by `npm run generate`. Do not edit.
import type { components } from "./types.js";

/** An id, as a number or as text. The vendor's tables say integer, and samples show text, too. */
export type Id = components["schemas"]["Id"];
/** What the chat goes out by on your side. */
export type NewChatAsset = components["schemas"]["NewChatAsset"];
/** The person whom the chat is with. */
export type NewChatCustomer = components["schemas"]["NewChatCustomer"];
/** The way that the message goes, `inbound` from the customer and `outbound` to them. Other values may come. */
export type MessageType = components["schemas"]["MessageType"];
/** The kind of the attached file. Other values may come. */
export type AttachmentType = components["schemas"]["AttachmentType"];
/** A file of a message. */
export type Attachment = components["schemas"]["Attachment"];
/** The kind of a message on Apple Business Chat. Samples write the last two for an answer of the customer, the vendor's table names the first three. Other values may come. */
export type AppleSubType = components["schemas"]["AppleSubType"];
/** The kind of a live chat message. Samples write `quick_replies` in both directions, the vendor's table names `quick_reply_response`. Other values may come. */
export type LivechatSubType = components["schemas"]["LivechatSubType"];
/** The kind of an outbound WhatsApp message; `hsm` is made from a template. Other values may come. */
export type WhatsappSubType = components["schemas"]["WhatsappSubType"];
/** One ready answer. */
export type QuickReply = components["schemas"]["QuickReply"];
/** A question with ready answers in the live chat widget. */
export type QuickReplies = components["schemas"]["QuickReplies"];
/** One chosen answer. */
export type ChosenReply = components["schemas"]["ChosenReply"];
/** The answer to a question with ready answers. */
export type QuickReplyResponse = components["schemas"]["QuickReplyResponse"];
/** What belongs to the delivery of an outbound message. The id stands under one of two spellings. */
export type DeliveryDetails = components["schemas"]["DeliveryDetails"];
/** One message of a chat. Which members it has depends on its direction and on the channel. */
export type Message = components["schemas"]["Message"];
/** The chat to make. Inferred from end to end; no member is known to be required, and others may be read, too. */
export type NewChat = components["schemas"]["NewChat"];
/** How far the chat has come. Other values may come. */
export type ChatStatus = components["schemas"]["ChatStatus"];
/** The channel of the chat; `abc` is Apple Business Chat. Live chat is written in two ways, so compare without regard to case. Other values may come. */
export type ChatChannel = components["schemas"]["ChatChannel"];
/** What the chat came in by on your side. The vendor's staff gives the ids for live chat and Apple Business Chat. */
export type Asset = components["schemas"]["Asset"];
/** The person whom the chat is with. */
export type Customer = components["schemas"]["Customer"];
/** A chat between a customer and a team. */
export type Chat = components["schemas"]["Chat"];
/** The wrapping of every answer, of success and of errors alike. */
export type Envelope = components["schemas"]["Envelope"];
