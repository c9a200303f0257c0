import type { components } from "./types.js";
export type Id = components["schemas"]["Id"];
type NewChatAssetMembers = components["schemas"]["NewChatAsset"];
export interface NewChatAsset extends NewChatAssetMembers {
}
type NewChatCustomerMembers = components["schemas"]["NewChatCustomer"];
export interface NewChatCustomer extends NewChatCustomerMembers {
}
export type MessageType = components["schemas"]["MessageType"];
export type AttachmentType = components["schemas"]["AttachmentType"];
type AttachmentMembers = components["schemas"]["Attachment"];
export interface Attachment extends AttachmentMembers {
}
export type AppleSubType = components["schemas"]["AppleSubType"];
export type LivechatSubType = components["schemas"]["LivechatSubType"];
export type WhatsappSubType = components["schemas"]["WhatsappSubType"];
type QuickReplyMembers = components["schemas"]["QuickReply"];
export interface QuickReply extends QuickReplyMembers {
}
type QuickRepliesMembers = components["schemas"]["QuickReplies"];
export interface QuickReplies extends QuickRepliesMembers {
}
type ChosenReplyMembers = components["schemas"]["ChosenReply"];
export interface ChosenReply extends ChosenReplyMembers {
}
type QuickReplyResponseMembers = components["schemas"]["QuickReplyResponse"];
export interface QuickReplyResponse extends QuickReplyResponseMembers {
}
type DeliveryDetailsMembers = components["schemas"]["DeliveryDetails"];
export interface DeliveryDetails extends DeliveryDetailsMembers {
}
type MessageMembers = components["schemas"]["Message"];
export interface Message extends MessageMembers {
}
type NewChatMembers = components["schemas"]["NewChat"];
export interface NewChat extends NewChatMembers {
}
export type ChatStatus = components["schemas"]["ChatStatus"];
export type ChatChannel = components["schemas"]["ChatChannel"];
type AssetMembers = components["schemas"]["Asset"];
export interface Asset extends AssetMembers {
}
type CustomerMembers = components["schemas"]["Customer"];
export interface Customer extends CustomerMembers {
}
type ChatMembers = components["schemas"]["Chat"];
export interface Chat extends ChatMembers {
}
type EnvelopeMembers = components["schemas"]["Envelope"];
export interface Envelope extends EnvelopeMembers {
}
export {};
