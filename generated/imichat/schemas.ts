// Generated from specs/imichat by `npm run generate`. Do not edit.
import type { components } from "./types.js";

/** An id, as text or as a number. The vendor's tables say integer, and samples show text, too. */
export type Id = components["schemas"]["Id"];
type NewChatAssetMembers = components["schemas"]["NewChatAsset"];
/** What the chat goes out by on your side. */
export interface NewChatAsset extends NewChatAssetMembers {}
type NewChatCustomerMembers = components["schemas"]["NewChatCustomer"];
/** The person whom the chat is with. */
export interface NewChatCustomer extends NewChatCustomerMembers {}
/** The way that the message goes, `inbound` from the customer and `outbound` to them. Other values may come. */
export type MessageType = components["schemas"]["MessageType"];
/** The kind of the attached file. Other values may come. */
export type AttachmentType = components["schemas"]["AttachmentType"];
type AttachmentMembers = components["schemas"]["Attachment"];
/** A file of a message. */
export interface Attachment extends AttachmentMembers {}
/** The kind of an inbound message on Apple Business Chat. Samples write the last two for an answer of the customer, the vendor's table names the first three. Other values may come. */
export type AppleSubType = components["schemas"]["AppleSubType"];
/** The kind of a live chat message. Samples write `quick_replies` in both directions, the vendor's table names `quick_reply_response`. Other values may come. */
export type LivechatSubType = components["schemas"]["LivechatSubType"];
/** The kind of an outbound WhatsApp message; `hsm` is made from a template. Other values may come. */
export type WhatsappSubType = components["schemas"]["WhatsappSubType"];
type QuickReplyMembers = components["schemas"]["QuickReply"];
/** One ready answer. */
export interface QuickReply extends QuickReplyMembers {}
type QuickRepliesMembers = components["schemas"]["QuickReplies"];
/** A question with ready answers in the live chat widget. */
export interface QuickReplies extends QuickRepliesMembers {}
type ChosenReplyMembers = components["schemas"]["ChosenReply"];
/** One chosen answer. */
export interface ChosenReply extends ChosenReplyMembers {}
type QuickReplyResponseMembers = components["schemas"]["QuickReplyResponse"];
/** The answer to a question with ready answers. */
export interface QuickReplyResponse extends QuickReplyResponseMembers {}
type DeliveryDetailsMembers = components["schemas"]["DeliveryDetails"];
/** What belongs to the delivery of an outbound message. The id stands under one of two spellings. */
export interface DeliveryDetails extends DeliveryDetailsMembers {}
type MessageMembers = components["schemas"]["Message"];
/** One message of a chat. Which members it has depends on its direction and on the channel. */
export interface Message extends MessageMembers {}
type NewChatMembers = components["schemas"]["NewChat"];
/** The chat to make. Inferred from end to end; no member is known to be required, and others may be read, too. */
export interface NewChat extends NewChatMembers {}
/** How far the chat has come. Other values may come. */
export type ChatStatus = components["schemas"]["ChatStatus"];
/** The channel of the chat; `abc` is Apple Business Chat. Live chat is written in two ways, so compare without regard to case. Other values may come. */
export type ChatChannel = components["schemas"]["ChatChannel"];
type AssetMembers = components["schemas"]["Asset"];
/** What the chat came in by on your side. The vendor's staff gives the ids for live chat and Apple Business Chat. */
export interface Asset extends AssetMembers {}
type CustomerMembers = components["schemas"]["Customer"];
/** The person whom the chat is with. */
export interface Customer extends CustomerMembers {}
type ChatMembers = components["schemas"]["Chat"];
/** A chat between a customer and a team. */
export interface Chat extends ChatMembers {}
type EnvelopeMembers = components["schemas"]["Envelope"];
/** The wrapping of every answer, of success and of errors alike. */
export interface Envelope extends EnvelopeMembers {}
