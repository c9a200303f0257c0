// Generated from specs/imichat by `npm run generate`. Do not edit.
/**
 * An id, as a number or as text. The vendor's tables say integer, and samples show text, too.
 * @see Vendor's reference page: Create chat https://docs.imi.chat/reference/create-chat
 */
export type Id = number | string;
/**
 * What the chat goes out by on your side.
 * @remarks Evidence: inferred. No body of this call is published. The asset of the answer is taken over, without the name that the vendor knows.
 * @see Vendor's reference page: Create chat https://docs.imi.chat/reference/create-chat
 */
export interface NewChatAsset {
    /**
     * By channel: the long code (SMS), the page id (Facebook), the owner id (Twitter), the from-address (e-mail), the app id (live chat), the service key (API, Apple Business Chat, WhatsApp).
     * @remarks Evidence: inferred. The answer names it so, and a guide says that the business id of an asset is used for making chats.
     * @see Vendor's reference page: Create chat https://docs.imi.chat/reference/create-chat
     */
    readonly id?: Id;
}
/**
 * The person whom the chat is with.
 * @remarks Evidence: inferred. No body of this call is published. The customer of the answer is taken over, without the id that the vendor gives.
 * @see Vendor's reference page: Create chat https://docs.imi.chat/reference/create-chat
 */
export interface NewChatCustomer {
    /**
     * Where the customer is reached, by channel: the mobile number (SMS, WhatsApp), the page-scoped id (Facebook), the Twitter id, the address (e-mail), the user id (API), the live chat id, the opaque user id (Apple Business Chat).
     * @remarks Evidence: inferred. The answer names it so, and the vendor's newer API asks for the address of the customer.
     * @see Vendor's reference page: Create chat https://docs.imi.chat/reference/create-chat
     */
    readonly destination_id?: string;
    /**
     * The name of the customer.
     * @remarks Evidence: inferred. The answer names it so, and the vendor's newer API asks for the name of the customer.
     * @see Vendor's reference page: Create chat https://docs.imi.chat/reference/create-chat
     */
    readonly name?: string;
}
/** The way that the message goes, `inbound` from the customer and `outbound` to them. Other values may come. */
export type MessageType = "inbound" | "outbound" | "announcement" | (string & {});
/** The kind of the attached file. Other values may come. */
export type AttachmentType = "image" | "audio" | "video" | "file" | (string & {});
/** A file of a message. */
export interface Attachment {
    readonly type?: AttachmentType;
    /** The address that the file is kept at. */
    readonly url?: string;
}
/** The kind of a message on Apple Business Chat. Samples write the last two for an answer of the customer, the vendor's table names the first three. Other values may come. */
export type AppleSubType = "text" | "listpicker" | "timepicker" | "listpicker_response" | "timepicker_response" | (string & {});
/** The kind of a live chat message. Samples write `quick_replies` in both directions, the vendor's table names `quick_reply_response`. Other values may come. */
export type LivechatSubType = "text" | "quick_replies" | "quick_reply_response" | (string & {});
/** The kind of an outbound WhatsApp message; `hsm` is made from a template. Other values may come. */
export type WhatsappSubType = "text" | "hsm" | (string & {});
/** One ready answer. */
export interface QuickReply {
    /** The text that the customer sees. */
    readonly title?: string;
    /** The value that stands behind the title. */
    readonly payload?: string;
}
/** A question with ready answers in the live chat widget. */
export interface QuickReplies {
    /** The id of the question, a GUID at best. The answer bears it, too. */
    readonly request_identifier?: string;
    /** The ready answers. */
    readonly options?: readonly QuickReply[];
}
/** One chosen answer. */
export interface ChosenReply {
    /** The title of the chosen answer. */
    readonly title?: string;
}
/** The answer to a question with ready answers. */
export interface QuickReplyResponse {
    /** The id of the question that is answered. */
    readonly request_identifier?: string;
    /** The answers that the customer chose. */
    readonly options?: readonly ChosenReply[];
}
/** What belongs to the delivery of an outbound message. The id stands under one of two spellings. */
export interface DeliveryDetails {
    /**
     * The id, a GUID, by which a delivery is followed.
     * @see Vendor's reference page: Create chat https://docs.imi.chat/reference/create-chat
     */
    readonly correlation_id?: string;
    /**
     * The same as `correlation_id`, in another spelling.
     * @see Vendor's reference page: Create chat https://docs.imi.chat/reference/create-chat
     */
    readonly correlationid?: string;
}
/**
 * One message of a chat. Which members it has depends on its direction and on the channel.
 * @see Vendor's reference page: Create chat https://docs.imi.chat/reference/create-chat
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
     * @see Vendor's reference page: Create chat https://docs.imi.chat/reference/create-chat
     */
    readonly attachment?: Attachment | null;
    /** The name or id of the template that was sent. Only outbound, on Apple Business Chat and WhatsApp. */
    readonly template_name?: string;
    readonly abc_sub_type?: AppleSubType;
    /**
     * The titles of the items that the customer chose on Apple Business Chat.
     * @see Vendor's reference page: Create chat https://docs.imi.chat/reference/create-chat
     */
    readonly listpicker_response?: readonly string[];
    /**
     * The same as `listpicker_response`, in another spelling.
     * @see Vendor's reference page: Create chat https://docs.imi.chat/reference/create-chat
     */
    readonly list_picker_response?: readonly string[];
    /**
     * The start of the time slot that the customer chose on Apple Business Chat, in UTC.
     *
     * Format: date-time.
     * @see Vendor's reference page: Create chat https://docs.imi.chat/reference/create-chat
     */
    readonly timepicker_response?: string;
    /**
     * The same as `timepicker_response`, in another spelling.
     *
     * Format: date-time.
     * @see Vendor's reference page: Create chat https://docs.imi.chat/reference/create-chat
     */
    readonly time_picker_response?: string;
    readonly livechat_sub_type?: LivechatSubType;
    readonly whatsapp_sub_type?: WhatsappSubType;
    /** The answers that the customer may choose from. Only outbound, on live chat. */
    readonly quick_replies?: QuickReplies | null;
    /** The answers that the customer chose. Only inbound, on live chat. */
    readonly quick_reply_response?: QuickReplyResponse | null;
    /** How to follow the delivery of the message. Only outbound, and not always there. */
    readonly delivery_details?: DeliveryDetails | null;
}
/**
 * The chat to make. Inferred from end to end; no member is known to be required, and others may be read, too.
 * @remarks Evidence: inferred. No body of this call is published. The members are those of the answer that a caller can know beforehand.
 * @see Vendor's reference page: Create chat https://docs.imi.chat/reference/create-chat
 */
export interface NewChat {
    /**
     * The channel to make the chat on, `abc` for Apple Business Chat. Other values may be taken, too.
     * @remarks Evidence: inferred. The answer names it so, and the values are those of the answer.
     * @see Vendor's reference page: Create chat https://docs.imi.chat/reference/create-chat
     */
    readonly channel?: "sms" | "facebook" | "twitter" | "livechat" | "email" | "abc" | "whatsapp" | "api" | (string & {});
    /**
     * What the chat goes out by on your side.
     * @remarks Evidence: inferred. The answer names it so, and a guide says that the business id of an asset is used for making chats.
     * @see Vendor's reference page: Create chat https://docs.imi.chat/reference/create-chat
     */
    readonly asset?: NewChatAsset;
    /**
     * The person whom the chat is with.
     * @remarks Evidence: inferred. The answer names it so, and the vendor's newer API asks for the address and the name of the customer.
     * @see Vendor's reference page: Create chat https://docs.imi.chat/reference/create-chat
     */
    readonly customer?: NewChatCustomer;
    /**
     * The messages that the chat begins with. Every part of them is inferred here, too.
     * @remarks Evidence: inferred. The vendor's page speaks of samples that are appended, and of one member as belonging to a request.
     * @see Vendor's reference page: Create chat https://docs.imi.chat/reference/create-chat
     */
    readonly messages?: readonly Message[] | Message;
    /**
     * Your own id for the chat.
     * @remarks Evidence: inferred. The answer names it so, and the call that changes a chat takes it.
     * @see Vendor's reference page: Create chat https://docs.imi.chat/reference/create-chat
     */
    readonly alias_id?: string;
    /**
     * The subject of the e-mail. Only with channel `email`.
     * @remarks Evidence: inferred. The answer names it so, for e-mail only.
     * @see Vendor's reference page: Create chat https://docs.imi.chat/reference/create-chat
     */
    readonly subject?: string;
    /**
     * The id that the live chat SDK gave to the conversation. Only with channel `livechat`.
     * @remarks Evidence: inferred. The answer names it so, for live chat only.
     * @see Vendor's reference page: Create chat https://docs.imi.chat/reference/create-chat
     */
    readonly thread_id?: string;
    /**
     * Routing attributes as keys and values, by which the chat finds a team or skill.
     * @remarks Evidence: inferred. A guide says that routing attributes are given as keys and values while a chat is made.
     * @see Vendor's guide: Routing attributes https://docs.imi.chat/docs/routing-attributes
     */
    readonly route_params?: {
        readonly [key: string]: unknown;
    };
    /**
     * More facts about the chat as keys and values.
     * @remarks Evidence: inferred. The answer names it so, and the call that changes a chat takes it.
     * @see Vendor's reference page: Create chat https://docs.imi.chat/reference/create-chat
     */
    readonly other_details?: {
        readonly [key: string]: unknown;
    };
}
/** How far the chat has come. Other values may come. */
export type ChatStatus = "queued" | "picked" | "onhold" | "closed" | (string & {});
/**
 * The channel of the chat; `abc` is Apple Business Chat. Live chat is written in two ways, so compare without regard to case. Other values may come.
 * @see Vendor's reference page: Create chat https://docs.imi.chat/reference/create-chat
 */
export type ChatChannel = "sms" | "facebook" | "twitter" | "livechat" | "LiveChat" | "email" | "abc" | "whatsapp" | "api" | (string & {});
/** What the chat came in by on your side. The vendor's staff gives the ids for live chat and Apple Business Chat. */
export interface Asset {
    /**
     * By channel: the long code (SMS), the page id (Facebook), the owner id (Twitter), the from-address (e-mail), the app id (live chat), the service key (API, Apple Business Chat, WhatsApp).
     * @see Vendor's reference page: Create chat https://docs.imi.chat/reference/create-chat
     */
    readonly id?: Id;
    /** The name of the asset. */
    readonly name?: string;
}
/** The person whom the chat is with. */
export interface Customer {
    /**
     * The vendor's id of the customer.
     * @see Vendor's reference page: Create chat https://docs.imi.chat/reference/create-chat
     */
    readonly id?: Id;
    /** Where the customer is reached, by channel: the mobile number (SMS, WhatsApp), the page-scoped id (Facebook), the Twitter id, the address (e-mail), the user id (API), the live chat id, the opaque user id (Apple Business Chat). */
    readonly destination_id?: string;
    /** The name of the customer. */
    readonly name?: string;
}
/**
 * A chat between a customer and a team.
 * @see Vendor's reference page: Create chat https://docs.imi.chat/reference/create-chat
 */
export interface Chat {
    /**
     * The id of the team that has the chat.
     * @see Vendor's reference page: Create chat https://docs.imi.chat/reference/create-chat
     */
    readonly team_id?: Id;
    /** The name of the team that has the chat. */
    readonly team_name?: string;
    /**
     * The id of the chat. In samples it is `CSR` and 13 or 14 capital letters and digits; no form is promised.
     * @see Vendor's reference page: Create chat https://docs.imi.chat/reference/create-chat
     */
    readonly chat_id?: string;
    /** Your own id for the chat. */
    readonly alias_id?: string | null;
    /**
     * When the chat was made, in UTC. The fraction of a second has 2, 3 or 7 digits.
     *
     * Format: date-time.
     * @see Vendor's reference page: Create chat https://docs.imi.chat/reference/create-chat
     */
    readonly created_at?: string;
    /**
     * When the chat was last changed, in UTC. The fraction of a second has 2, 3 or 7 digits.
     *
     * Format: date-time.
     * @see Vendor's reference page: Create chat https://docs.imi.chat/reference/create-chat
     */
    readonly updated_at?: string;
    readonly status?: ChatStatus;
    readonly channel?: ChatChannel;
    /**
     * The subject of the e-mail. Only with channel `email`; may be empty.
     * @see Vendor's reference page: Create chat https://docs.imi.chat/reference/create-chat
     */
    readonly subject?: string | null;
    /** The id that the live chat SDK gave to the conversation. Only with channel `livechat`. */
    readonly thread_id?: string | null;
    /** The number, page, address or app of yours that the chat came in by. */
    readonly asset?: Asset | null;
    /**
     * The person whom the chat is with. Lists of chats have flat members instead of this object.
     * @see Vendor's reference page: Create chat https://docs.imi.chat/reference/create-chat
     */
    readonly customer?: Customer | null;
    /**
     * The messages of the chat. One message may stand alone, without an array.
     * @see Vendor's reference page: Create chat https://docs.imi.chat/reference/create-chat
     */
    readonly messages?: readonly Message[] | Message;
    /**
     * The login id of the agent who has the chat. May be empty while no agent has it.
     * @see Vendor's reference page: Create chat https://docs.imi.chat/reference/create-chat
     */
    readonly assignee?: string | null;
    /** The flag that the chat bears now. */
    readonly flag?: string | null;
    /** The tags that the chat bears now. */
    readonly tag?: readonly string[];
    /** Routing attributes as keys and values, by which the chat finds a team or skill. */
    readonly route_params?: {
        readonly [key: string]: unknown;
    } | null;
    /** More facts about the chat as keys and values. */
    readonly other_details?: {
        readonly [key: string]: unknown;
    } | null;
}
/**
 * The wrapping of every answer, of success and of errors alike.
 * @see Vendor's reference page: Create chat https://docs.imi.chat/reference/create-chat
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
     * @see Vendor's reference page: Create chat https://docs.imi.chat/reference/create-chat
     */
    readonly response?: Chat | string;
}
