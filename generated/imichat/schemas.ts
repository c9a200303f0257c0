// Generated from specs/imichat by `npm run generate`. Do not edit.
/**
 * An id, as text or as a number. The vendor's tables say integer, and samples show text, too.
 * @see Vendor's reference page: Create chat, team_id https://docs.imi.chat/reference/create-chat
 * @see Vendor's reference page: Transfer (private beta), teamid https://docs.imi.chat/reference/transfer-api-private-beta
 * @see Vendor's event page: Chat assigned, id https://docs.imi.chat/reference/chatassigned
 */
export type Id = string | number;
/**
 * What the chat goes out by on your side.
 * @remarks Evidence: inferred. No body of this call is published. The asset of the answer is taken over, without the name that the vendor knows.
 * @see Vendor's reference page: Create chat, NewChatAsset https://docs.imi.chat/reference/create-chat
 * @see Vendor's guide: API channel https://docs.imi.chat/docs/api-channel-1
 */
export interface NewChatAsset {
    /**
     * By channel: the long code (SMS), the page id (Facebook), the owner id (Twitter), the from-address (e-mail), the app id (live chat), the service key (API, Apple Business Chat, WhatsApp).
     * @remarks Evidence: inferred. The answer names it so, and a guide says that the business id of an asset is used for making chats.
     * @see Vendor's reference page: Create chat, id https://docs.imi.chat/reference/create-chat
     * @see Vendor's guide: API channel https://docs.imi.chat/docs/api-channel-1
     */
    readonly id?: Id;
}
/**
 * The person whom the chat is with.
 * @remarks Evidence: inferred. No body of this call is published. The customer of the answer is taken over, without the id that the vendor gives.
 * @see Vendor's reference page: Create chat, NewChatCustomer https://docs.imi.chat/reference/create-chat
 * @see Vendor's newer API: Create conversation https://developers-engage.readme.io/docs/create-conversation
 */
export interface NewChatCustomer {
    /**
     * Where the customer is reached, by channel: the mobile number (SMS, WhatsApp), the page-scoped id (Facebook), the Twitter id, the address (e-mail), the user id (API), the live chat id, the opaque user id (Apple Business Chat).
     * @remarks Evidence: inferred. The answer names it so, and the vendor's own flow node that makes a conversation asks for it by channel.
     * @see Vendor's reference page: Create chat, destination_id https://docs.imi.chat/reference/create-chat
     * @see Cisco's guide: flow node Create Conversation https://help.webexconnect.io/docs/webexcc-engage-create-conversation
     */
    readonly destination_id?: string;
    /**
     * The name of the customer.
     * @remarks Evidence: inferred. The answer names it so, and the vendor's own flow node that makes a conversation asks for it by channel.
     * @see Vendor's reference page: Create chat, name https://docs.imi.chat/reference/create-chat
     * @see Cisco's guide: flow node Create Conversation https://help.webexconnect.io/docs/webexcc-engage-create-conversation
     */
    readonly name?: string;
}
/**
 * The way that the message goes. Other values may come.
 *
 * - `inbound`: from the customer.
 * - `outbound`: to the customer.
 */
export type MessageType = "inbound" | "outbound" | "announcement" | (string & {});
/** The kind of the attached file. Other values may come. */
export type AttachmentType = "image" | "audio" | "video" | "file" | (string & {});
/**
 * A file of a message.
 * @see Vendor's reference page: Create chat, Attachment OBJECT https://docs.imi.chat/reference/create-chat
 */
export interface Attachment {
    readonly type?: AttachmentType;
    /** The address that the file is kept at. */
    readonly url?: string;
}
/**
 * The kind of an inbound message on Apple Business Chat. The vendor's table names the first three. Other values may come.
 *
 * - `listpicker_response`, `timepicker_response`: an answer of the customer, in samples.
 */
export type AppleSubType = "text" | "listpicker" | "timepicker" | "listpicker_response" | "timepicker_response" | (string & {});
/** The kind of a live chat message. Samples write `quick_replies` in both directions, the vendor's table names `quick_reply_response`. Other values may come. */
export type LivechatSubType = "text" | "quick_replies" | "quick_reply_response" | (string & {});
/**
 * The kind of an outbound WhatsApp message. Other values may come.
 *
 * - `hsm`: made from a template.
 */
export type WhatsappSubType = "text" | "hsm" | (string & {});
/**
 * One ready answer.
 * @remarks Evidence: inferred (meaning). The page gives the name without a meaning.
 * @see Vendor's reference page: Create chat, Quick Replies OBJECT https://docs.imi.chat/reference/create-chat
 */
export interface QuickReply {
    /**
     * The text that the customer sees.
     * @remarks Evidence: inferred (meaning). The page gives the name without a meaning.
     */
    readonly title?: string;
    /**
     * The value that stands behind the title.
     * @remarks Evidence: inferred (meaning). The page gives the name without a meaning.
     */
    readonly payload?: string;
}
/**
 * A question with ready answers in the live chat widget.
 * @see Vendor's reference page: Create chat, Quick Replies OBJECT https://docs.imi.chat/reference/create-chat
 */
export interface QuickReplies {
    /** The id of the question, a GUID at best. The answer bears it, too. */
    readonly request_identifier?: string;
    /** The ready answers. */
    readonly options?: readonly QuickReply[];
}
/**
 * One chosen answer.
 * @see Vendor's reference page: Create chat, Quick Reply Response OBJECT https://docs.imi.chat/reference/create-chat
 */
export interface ChosenReply {
    /** The title of the chosen answer. */
    readonly title?: string;
}
/**
 * The answer to a question with ready answers.
 * @see Vendor's reference page: Create chat, Quick Reply Response OBJECT https://docs.imi.chat/reference/create-chat
 */
export interface QuickReplyResponse {
    /** The id of the question that is answered. */
    readonly request_identifier?: string;
    /** The answers that the customer chose. */
    readonly options?: readonly ChosenReply[];
}
/** What belongs to the delivery of an outbound message. The id stands under one of two spellings. */
export interface DeliveryDetails {
    /**
     * The id, a GUID, that is generated to follow one delivery: of the request by which you had a message sent back to the customer. The page does not say who generates it.
     * @see Vendor's reference page: Create chat, Outbound Message Sample Codes https://docs.imi.chat/reference/create-chat
     * @see Vendor's reference page: Create chat, delivery_details https://docs.imi.chat/reference/create-chat
     */
    readonly correlation_id?: string;
    /**
     * The same as `correlation_id`, in another spelling.
     * @remarks Evidence: inferred (meaning). The vendor's table and its samples spell the name in two ways, and nothing says that both mean the same.
     * @see Vendor's reference page: Create chat, delivery_details https://docs.imi.chat/reference/create-chat
     * @see Vendor's reference page: Create chat, table below Outbound Message Sample Codes https://docs.imi.chat/reference/create-chat
     * @see Vendor's reference page: Create chat, Inbound Message Sample Codes https://docs.imi.chat/reference/create-chat
     */
    readonly correlationid?: string;
}
/**
 * One message of a chat. Which members it has depends on its direction and on the channel.
 * @remarks The vendor's table and samples disagree, so one open shape takes both and requires nothing, although all samples have `type` and `timestamp`.
 * @see Vendor's reference page: Create chat, table below Outbound Message Sample Codes https://docs.imi.chat/reference/create-chat
 * @see Vendor's reference page: Create chat, Inbound Message Sample Codes https://docs.imi.chat/reference/create-chat
 */
export interface Message {
    readonly type?: MessageType;
    /** The text of the message. */
    readonly text?: string;
    /**
     * When the message was sent or came in, in UTC.
     *
     * Format: date-time.
     */
    readonly timestamp?: string;
    /**
     * The attached file, with or without a text. The vendor's events have an array under another name instead.
     * @remarks Evidence: inferred (null). The vendor's events print `null` and empty text for members that are not set; the page of this call speaks of neither.
     * @see Vendor's reference page: Create chat, table below Outbound Message Sample Codes, attachment https://docs.imi.chat/reference/create-chat
     * @see Vendor's event page: Chat assigned, sample of the payload, attachment https://docs.imi.chat/reference/chatassigned
     * @see Vendor's reference page: Create chat, table below Outbound Message Sample Codes https://docs.imi.chat/reference/create-chat
     * @see Vendor's event page: Chat assigned, attachments https://docs.imi.chat/reference/chatassigned
     */
    readonly attachment?: Attachment | null;
    /** The name or id of the template that was sent. Only outbound, on Apple Business Chat and WhatsApp. */
    readonly template_name?: string;
    readonly abc_sub_type?: AppleSubType;
    /**
     * The titles of the items that the customer chose on Apple Business Chat.
     * @see Vendor's reference page: Create chat, Inbound Message Sample Codes https://docs.imi.chat/reference/create-chat
     */
    readonly listpicker_response?: readonly string[];
    /**
     * The same as `listpicker_response`, in another spelling.
     * @remarks Evidence: inferred (meaning). The vendor's table and its samples spell the name in two ways, and nothing says that both mean the same.
     * @see Vendor's reference page: Create chat, table below Outbound Message Sample Codes, list_picker_response https://docs.imi.chat/reference/create-chat
     * @see Vendor's reference page: Create chat, table below Outbound Message Sample Codes https://docs.imi.chat/reference/create-chat
     * @see Vendor's reference page: Create chat, Inbound Message Sample Codes https://docs.imi.chat/reference/create-chat
     */
    readonly list_picker_response?: readonly string[];
    /**
     * The start of the time slot that the customer chose on Apple Business Chat, in UTC.
     *
     * Format: date-time.
     * @see Vendor's reference page: Create chat, Inbound Message Sample Codes https://docs.imi.chat/reference/create-chat
     */
    readonly timepicker_response?: string;
    /**
     * The same as `timepicker_response`, in another spelling.
     *
     * Format: date-time.
     * @remarks Evidence: inferred (meaning). The vendor's table and its samples spell the name in two ways, and nothing says that both mean the same.
     * @see Vendor's reference page: Create chat, table below Outbound Message Sample Codes, time_picker_response https://docs.imi.chat/reference/create-chat
     * @see Vendor's reference page: Create chat, table below Outbound Message Sample Codes https://docs.imi.chat/reference/create-chat
     * @see Vendor's reference page: Create chat, Inbound Message Sample Codes https://docs.imi.chat/reference/create-chat
     */
    readonly time_picker_response?: string;
    readonly livechat_sub_type?: LivechatSubType;
    readonly whatsapp_sub_type?: WhatsappSubType;
    /**
     * The answers that the customer may choose from. Only outbound, on live chat.
     * @remarks Evidence: inferred (null). The vendor's events print `null` and empty text for members that are not set; the page of this call speaks of neither.
     */
    readonly quick_replies?: QuickReplies | null;
    /**
     * The answers that the customer chose. Only inbound, on live chat.
     * @remarks Evidence: inferred (null). The vendor's events print `null` and empty text for members that are not set; the page of this call speaks of neither.
     */
    readonly quick_reply_response?: QuickReplyResponse | null;
    /**
     * How to follow the delivery of the message. Only outbound, and not always there.
     * @remarks Evidence: inferred (null). The vendor's events print `null` and empty text for members that are not set; the page of this call speaks of neither.
     */
    readonly delivery_details?: DeliveryDetails | null;
}
/**
 * The chat to make. Inferred from end to end; no member is known to be required, and others may be read, too.
 * @remarks Evidence: inferred. No body of this call is published. The members are those of the answer that a caller can know beforehand.
 * @see Vendor's reference page: Create chat, NewChat https://docs.imi.chat/reference/create-chat
 * @see Vendor's reference page: Update chat, NewChat https://docs.imi.chat/v5.1/reference/update-chat
 */
export interface NewChat {
    /**
     * The channel to make the chat on. Other values may be taken, too.
     *
     * - `abc`: Apple Business Chat.
     * @remarks Evidence: inferred. The answer names it so.
     * @see Vendor's reference page: Create chat, channel https://docs.imi.chat/reference/create-chat
     */
    readonly channel?: "sms" | "facebook" | "twitter" | "livechat" | "email" | "abc" | "whatsapp" | "api" | (string & {});
    /**
     * What the chat goes out by on your side.
     * @remarks Evidence: inferred. The answer names it so, and a guide says that the business id of an asset is used for making chats.
     * @see Vendor's reference page: Create chat, asset https://docs.imi.chat/reference/create-chat
     * @see Vendor's guide: API channel https://docs.imi.chat/docs/api-channel-1
     */
    readonly asset?: NewChatAsset;
    /**
     * The person whom the chat is with.
     * @remarks Evidence: inferred. The answer names it so, and the vendor's own flow node that makes a conversation asks for it by channel.
     * @see Vendor's reference page: Create chat, customer https://docs.imi.chat/reference/create-chat
     * @see Cisco's guide: flow node Create Conversation https://help.webexconnect.io/docs/webexcc-engage-create-conversation
     */
    readonly customer?: NewChatCustomer;
    /**
     * The messages that the chat begins with. Every part of them is inferred here, too.
     * @remarks Evidence: inferred. The vendor's page speaks of samples that are appended, and of one member as belonging to a request.
     * @remarks Evidence: inferred. The shape of a message in the answer, taken over.
     * @see Vendor's reference page: Create chat, messages https://docs.imi.chat/reference/create-chat
     * @see Vendor's reference page: Create chat, Message https://docs.imi.chat/reference/create-chat
     */
    readonly messages?: readonly Message[] | Message;
    /**
     * Your own id for the chat.
     * @remarks Evidence: inferred. The answer names it so, and the call that changes a chat takes it.
     * @see Vendor's reference page: Create chat, alias_id https://docs.imi.chat/reference/create-chat
     * @see Vendor's reference page: Update chat, alias_id https://docs.imi.chat/v5.1/reference/update-chat
     */
    readonly alias_id?: string;
    /**
     * The subject of the e-mail. Only with channel `email`.
     * @remarks Evidence: inferred. The answer names it so.
     * @see Vendor's reference page: Create chat, subject https://docs.imi.chat/reference/create-chat
     */
    readonly subject?: string;
    /**
     * The id that the live chat SDK gave to the conversation. Only with channel `livechat`.
     * @remarks Evidence: inferred. The answer names it so.
     * @see Vendor's reference page: Create chat, thread_id https://docs.imi.chat/reference/create-chat
     */
    readonly thread_id?: string;
    /**
     * Routing attributes as keys and values, by which the chat is routed to a skill.
     * @remarks Evidence: inferred. A guide says that routing attributes are given as keys and values while a chat is made.
     * @see Vendor's guide: Routing attributes https://docs.imi.chat/docs/routing-attributes
     * @see Vendor's reference page: Create chat, route_params https://docs.imi.chat/reference/create-chat
     */
    readonly route_params?: {
        readonly [key: string]: unknown;
    };
    /**
     * More facts about the chat as keys and values.
     * @remarks Evidence: inferred. The answer names it so, and the call that changes a chat takes it.
     * @see Vendor's reference page: Create chat, other_details https://docs.imi.chat/reference/create-chat
     * @see Vendor's reference page: Update chat, other_details https://docs.imi.chat/v5.1/reference/update-chat
     */
    readonly other_details?: {
        readonly [key: string]: unknown;
    };
}
/** How far the chat has come. Other values may come. */
export type ChatStatus = "queued" | "picked" | "onhold" | "closed" | (string & {});
/**
 * The channel of the chat. Other values may come.
 *
 * - `livechat`, `LiveChat`: live chat, written in two ways, so compare without regard to case.
 * - `abc`: Apple Business Chat.
 * @see Vendor's reference page: Create chat, ChatChannel https://docs.imi.chat/reference/create-chat
 * @see Vendor's event page: Chat assigned, channel https://docs.imi.chat/reference/chatassigned
 */
export type ChatChannel = "sms" | "facebook" | "twitter" | "livechat" | "LiveChat" | "email" | "abc" | "whatsapp" | "api" | (string & {});
/**
 * What the chat came in by on your side. The vendor's staff gives the ids for live chat and Apple Business Chat.
 * @see Vendor's reference page: Create chat, Asset OBJECT https://docs.imi.chat/reference/create-chat
 */
export interface Asset {
    /**
     * By channel: the long code (SMS), the page id (Facebook), the owner id (Twitter), the from-address (e-mail), the app id (live chat), the service key (API, Apple Business Chat, WhatsApp).
     * @remarks The table says integer, yet an address cannot be one, and samples show text.
     * @see Vendor's reference page: Create chat, Asset OBJECT https://docs.imi.chat/reference/create-chat
     * @see Vendor's event page: Chat assigned, asset https://docs.imi.chat/reference/chatassigned
     * @see Vendor's reference page: Create chat, Asset OBJECT, id https://docs.imi.chat/reference/create-chat
     */
    readonly id?: Id;
    /** The name of the asset. */
    readonly name?: string;
}
/**
 * The person whom the chat is with.
 * @see Vendor's reference page: Create chat, Customer OBJECT https://docs.imi.chat/reference/create-chat
 */
export interface Customer {
    /**
     * The vendor's id of the customer.
     * @remarks The table says integer. The list of chats writes the id as text.
     * @see Vendor's reference page: Create chat, Customer OBJECT https://docs.imi.chat/reference/create-chat
     * @see Vendor's reference page: Get chats, customer_id https://docs.imi.chat/reference/get-chats
     * @see Vendor's reference page: Create chat, Customer OBJECT, id https://docs.imi.chat/reference/create-chat
     */
    readonly id?: Id;
    /** Where the customer is reached, by channel: the mobile number (SMS, WhatsApp), the page-scoped id (Facebook), the Twitter id, the address (e-mail), the user id (API), the live chat id, the opaque user id (Apple Business Chat). */
    readonly destination_id?: string;
    /** The name of the customer. */
    readonly name?: string;
}
/**
 * A chat between a customer and a team.
 * @remarks The vendor's page names it a list, and one chat is meant, since its text speaks of one resource. No page promises any member, so none is required.
 * @see Vendor's reference page: Create chat, Chat List OBJECT https://docs.imi.chat/reference/create-chat
 */
export interface Chat {
    /**
     * The id of the team that has the chat.
     * @remarks The table says integer. A sibling call writes the id of a team as text.
     * @see Vendor's reference page: Create chat, Chat List OBJECT https://docs.imi.chat/reference/create-chat
     * @see Vendor's reference page: Transfer (private beta), teamid https://docs.imi.chat/reference/transfer-api-private-beta
     * @see Vendor's reference page: Create chat, Chat List OBJECT, team_id https://docs.imi.chat/reference/create-chat
     */
    readonly team_id?: Id;
    /** The name of the team that has the chat. */
    readonly team_name?: string;
    /**
     * The id of the chat. In samples it is `CSR` and 13 or 14 capital letters and digits; no form is promised.
     * @see Vendor's reference page: Create chat, Chat List OBJECT, chat_id https://docs.imi.chat/reference/create-chat
     * @see Vendor's reference page: Create chat, Chat List OBJECT https://docs.imi.chat/reference/create-chat
     * @see Vendor's event page: Chat assigned, chat_id https://docs.imi.chat/reference/chatassigned
     */
    readonly chat_id?: string;
    /**
     * Your own id for the chat.
     * @remarks Evidence: inferred (null). The vendor's events print `null` and empty text for members that are not set; the page of this call speaks of neither.
     */
    readonly alias_id?: string | null;
    /**
     * When the chat was made, in UTC. The fraction of a second has 2, 3 or 7 digits.
     *
     * Format: date-time.
     * @see Vendor's reference page: Create chat, Chat List OBJECT, created_at https://docs.imi.chat/reference/create-chat
     * @see Vendor's reference page: Create chat, Chat List OBJECT https://docs.imi.chat/reference/create-chat
     * @see Vendor's event page: Chat assigned, posted_on https://docs.imi.chat/reference/chatassigned
     */
    readonly created_at?: string;
    /**
     * When the chat was last changed, in UTC. The fraction of a second has 2, 3 or 7 digits.
     *
     * Format: date-time.
     * @see Vendor's reference page: Create chat, Chat List OBJECT, updated_at https://docs.imi.chat/reference/create-chat
     * @see Vendor's reference page: Create chat, Chat List OBJECT https://docs.imi.chat/reference/create-chat
     * @see Vendor's event page: Chat assigned, posted_on https://docs.imi.chat/reference/chatassigned
     */
    readonly updated_at?: string;
    readonly status?: ChatStatus;
    readonly channel?: ChatChannel;
    /**
     * The subject of the e-mail. Only with channel `email`; may be empty.
     * @remarks Evidence: inferred (null). The vendor's events print `null` and empty text for members that are not set; the page of this call speaks of neither.
     * @see Vendor's reference page: Create chat, Chat List OBJECT, subject https://docs.imi.chat/reference/create-chat
     * @see Vendor's event page: Chat assigned, sample of the payload, subject https://docs.imi.chat/reference/chatassigned
     * @see Vendor's reference page: Create chat, Chat List OBJECT https://docs.imi.chat/reference/create-chat
     * @see Vendor's event page: Chat assigned, subject https://docs.imi.chat/reference/chatassigned
     */
    readonly subject?: string | null;
    /**
     * The id that the live chat SDK gave to the conversation. Only with channel `livechat`.
     * @remarks Evidence: inferred (null). The vendor's events print `null` and empty text for members that are not set; the page of this call speaks of neither.
     */
    readonly thread_id?: string | null;
    /**
     * The number, page, address or app of yours that the chat came in by.
     * @remarks Evidence: inferred (null). The vendor's events print `null` and empty text for members that are not set; the page of this call speaks of neither.
     */
    readonly asset?: Asset | null;
    /**
     * The person whom the chat is with. Lists of chats have flat members instead of this object.
     * @remarks Evidence: inferred (null). The vendor's events print `null` and empty text for members that are not set; the page of this call speaks of neither.
     * @see Vendor's reference page: Create chat, Chat List OBJECT, customer https://docs.imi.chat/reference/create-chat
     * @see Vendor's event page: Chat assigned, sample of the payload, customer https://docs.imi.chat/reference/chatassigned
     * @see Vendor's reference page: Create chat, Chat List OBJECT https://docs.imi.chat/reference/create-chat
     * @see Vendor's reference page: Get chats, customer_id https://docs.imi.chat/reference/get-chats
     */
    readonly customer?: Customer | null;
    /**
     * The messages of the chat. One message may stand alone, without an array.
     * @remarks The table says object, its wording is plural, and the vendor's events have an array.
     * @see Vendor's reference page: Create chat, Chat List OBJECT https://docs.imi.chat/reference/create-chat
     * @see Vendor's event page: Chat assigned, payload.messages https://docs.imi.chat/reference/chatassigned
     * @see Vendor's reference page: Create chat, Chat List OBJECT, messages https://docs.imi.chat/reference/create-chat
     */
    readonly messages?: readonly Message[] | Message;
    /**
     * The login id of the agent who has the chat. May be empty while no agent has it.
     * @remarks Evidence: inferred (null). The vendor's events print `null` and empty text for members that are not set; the page of this call speaks of neither.
     * @remarks Evidence: inferred (meaning). The vendor's events print empty text for members that are not set; the page of this call does not say so.
     * @see Vendor's reference page: Create chat, Chat List OBJECT, assignee https://docs.imi.chat/reference/create-chat
     * @see Vendor's event page: Chat assigned, sample of the payload, assignee https://docs.imi.chat/reference/chatassigned
     * @see Vendor's reference page: Create chat, Chat List OBJECT https://docs.imi.chat/reference/create-chat
     * @see Vendor's event page: Chat assigned, sample of the payload https://docs.imi.chat/reference/chatassigned
     */
    readonly assignee?: string | null;
    /**
     * The flag that the chat bears now.
     * @remarks Evidence: inferred (null). The vendor's events print `null` and empty text for members that are not set; the page of this call speaks of neither.
     */
    readonly flag?: string | null;
    /**
     * The tags that the chat bears now.
     * @remarks Evidence: inferred. The table says array and does not say of what; tags are texts in a sibling call.
     */
    readonly tag?: readonly string[];
    /**
     * Routing attributes as keys and values, by which the chat is routed to a skill.
     * @remarks Evidence: inferred (null). The vendor's events print `null` and empty text for members that are not set; the page of this call speaks of neither.
     */
    readonly route_params?: {
        readonly [key: string]: unknown;
    } | null;
    /**
     * More facts about the chat as keys and values.
     * @remarks Evidence: inferred (null). The vendor's events print `null` and empty text for members that are not set; the page of this call speaks of neither.
     */
    readonly other_details?: {
        readonly [key: string]: unknown;
    } | null;
}
/**
 * The wrapping of every answer, of success and of errors alike.
 * @see Vendor's reference page: Create chat, Response Params https://docs.imi.chat/reference/create-chat
 * @see Vendor's reference page: Transfer (private beta), Envelope https://docs.imi.chat/reference/transfer-api-private-beta
 */
export interface Envelope {
    /**
     * The vendor's own code, which is not the HTTP status. Known for this call: 4304 with HTTP 200, 2002 and 2003 with 400, 2004 with 401, 2010 and 2031 with 404, 2099 with 405, 2007 and 4108 with 500. Others may come.
     *
     * Format: int32.
     */
    readonly status_code: number;
    /** What the code means, in words for people. Do not compare it. */
    readonly description: string;
    /**
     * The chat, or a text, which may be empty. It may also be missing.
     * @remarks The page of this call describes an object. The only envelope that is printed, on the page of a sibling call, has an empty text here.
     * @see Vendor's reference page: Create chat, Response Params https://docs.imi.chat/reference/create-chat
     * @see Vendor's reference page: Transfer (private beta), response https://docs.imi.chat/reference/transfer-api-private-beta
     * @see Vendor's reference page: Create chat, Response Params, response https://docs.imi.chat/reference/create-chat
     */
    readonly response?: Chat | string;
}
