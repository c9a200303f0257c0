// Generated from specs/imichat by `npm run generate`. Do not edit.
export interface paths {
    readonly "/chats": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Create a chat
         * @description Makes a new chat and gives it to the queue of a team or skill group.
         *
         *     Nothing is known about keys for a safe repetition: a call that is sent twice may make two chats.
         *     A daily limit of 10,000 calls for the whole tenant applies. It can be raised on request, and the answer to a call
         *     beyond it is not published.
         *
         *     @see Vendor's reference page: Create chat, Create chat https://docs.imi.chat/reference/create-chat
         *     @see Vendor's reference page: Rate limits, Note https://docs.imi.chat/reference/rate-limits-1
         */
        readonly post: operations["createChat"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /**
         * @description An id, as text or as a number. The vendor's tables say integer, and samples show text, too.
         *     @see Vendor's reference page: Create chat, team_id https://docs.imi.chat/reference/create-chat
         *     @see Vendor's reference page: Transfer (private beta), teamid https://docs.imi.chat/reference/transfer-api-private-beta
         *     @see Vendor's event page: Chat assigned, id https://docs.imi.chat/reference/chatassigned
         */
        readonly Id: string | number;
        /**
         * @description What the chat goes out by on your side.
         *     @remarks Evidence: inferred. No body of this call is published. The asset of the answer is taken over, without the name that the vendor knows.
         *     @see Vendor's reference page: Create chat, NewChatAsset https://docs.imi.chat/reference/create-chat
         *     @see Vendor's guide: API channel https://docs.imi.chat/docs/api-channel-1
         */
        readonly NewChatAsset: {
            /**
             * @description By channel: the long code (SMS), the page id (Facebook), the owner id (Twitter), the from-address (e-mail), the app id (live chat), the service key (API, Apple Business Chat, WhatsApp).
             *     @remarks Evidence: inferred. The answer names it so, and a guide says that the business id of an asset is used for making chats.
             *     @see Vendor's reference page: Create chat, id https://docs.imi.chat/reference/create-chat
             *     @see Vendor's guide: API channel https://docs.imi.chat/docs/api-channel-1
             */
            readonly id?: components["schemas"]["Id"];
        };
        /**
         * @description The person whom the chat is with.
         *     @remarks Evidence: inferred. No body of this call is published. The customer of the answer is taken over, without the id that the vendor gives.
         *     @see Vendor's reference page: Create chat, NewChatCustomer https://docs.imi.chat/reference/create-chat
         *     @see Vendor's newer API: Create conversation, NewChatCustomer https://developers-engage.readme.io/docs/create-conversation
         */
        readonly NewChatCustomer: {
            /**
             * @description Where the customer is reached, by channel: the mobile number (SMS, WhatsApp), the page-scoped id (Facebook), the Twitter id, the address (e-mail), the user id (API), the live chat id, the opaque user id (Apple Business Chat).
             *     @remarks Evidence: inferred. The answer names it so, and the vendor's own flow node that makes a conversation asks for it by channel.
             *     @see Vendor's reference page: Create chat, destination_id https://docs.imi.chat/reference/create-chat
             *     @see Cisco's guide: flow node Create Conversation, destination_id https://help.webexconnect.io/docs/webexcc-engage-create-conversation
             */
            readonly destination_id?: string;
            /**
             * @description The name of the customer.
             *     @remarks Evidence: inferred. The answer names it so, and the vendor's own flow node that makes a conversation asks for it by channel.
             *     @see Vendor's reference page: Create chat, name https://docs.imi.chat/reference/create-chat
             *     @see Cisco's guide: flow node Create Conversation, name https://help.webexconnect.io/docs/webexcc-engage-create-conversation
             */
            readonly name?: string;
        };
        /** @description The way that the message goes, `inbound` from the customer and `outbound` to them. Other values may come. */
        readonly MessageType: "inbound" | "outbound" | "announcement" | (string & {});
        /** @description The kind of the attached file. Other values may come. */
        readonly AttachmentType: "image" | "audio" | "video" | "file" | (string & {});
        /** @description A file of a message. */
        readonly Attachment: {
            readonly type?: components["schemas"]["AttachmentType"];
            /** @description The address that the file is kept at. */
            readonly url?: string;
        };
        /** @description The kind of an inbound message on Apple Business Chat. Samples write the last two for an answer of the customer, the vendor's table names the first three. Other values may come. */
        readonly AppleSubType: "text" | "listpicker" | "timepicker" | "listpicker_response" | "timepicker_response" | (string & {});
        /** @description The kind of a live chat message. Samples write `quick_replies` in both directions, the vendor's table names `quick_reply_response`. Other values may come. */
        readonly LivechatSubType: "text" | "quick_replies" | "quick_reply_response" | (string & {});
        /** @description The kind of an outbound WhatsApp message; `hsm` is made from a template. Other values may come. */
        readonly WhatsappSubType: "text" | "hsm" | (string & {});
        /** @description One ready answer. */
        readonly QuickReply: {
            /** @description The text that the customer sees. */
            readonly title?: string;
            /** @description The value that stands behind the title. */
            readonly payload?: string;
        };
        /** @description A question with ready answers in the live chat widget. */
        readonly QuickReplies: {
            /** @description The id of the question, a GUID at best. The answer bears it, too. */
            readonly request_identifier?: string;
            /** @description The ready answers. */
            readonly options?: readonly components["schemas"]["QuickReply"][];
        };
        /** @description One chosen answer. */
        readonly ChosenReply: {
            /** @description The title of the chosen answer. */
            readonly title?: string;
        };
        /** @description The answer to a question with ready answers. */
        readonly QuickReplyResponse: {
            /** @description The id of the question that is answered. */
            readonly request_identifier?: string;
            /** @description The answers that the customer chose. */
            readonly options?: readonly components["schemas"]["ChosenReply"][];
        };
        /** @description What belongs to the delivery of an outbound message. The id stands under one of two spellings. */
        readonly DeliveryDetails: {
            /**
             * @description The id, a GUID, that is generated to follow one delivery: of the request by which you had a message sent back to the customer. The page does not say who generates it.
             *     @see Vendor's reference page: Create chat, Outbound Message Sample Codes https://docs.imi.chat/reference/create-chat
             *     @see Vendor's reference page: Create chat, delivery_details https://docs.imi.chat/reference/create-chat
             */
            readonly correlation_id?: string;
            /**
             * @description The same as `correlation_id`, in another spelling.
             *     @see Vendor's reference page: Create chat, delivery_details https://docs.imi.chat/reference/create-chat
             */
            readonly correlationid?: string;
        };
        /**
         * @description One message of a chat. Which members it has depends on its direction and on the channel.
         *     @remarks The vendor's table and samples disagree, so one open shape takes both and requires nothing, although all samples have `type` and `timestamp`.
         *     @remarks Evidence: inferred (null). The vendor's events print `null` and empty text for members that are not set; the page of this call speaks of neither.
         *     @see Vendor's reference page: Create chat, Message https://docs.imi.chat/reference/create-chat
         *     @see Vendor's event page: Chat assigned, Message https://docs.imi.chat/reference/chatassigned
         */
        readonly Message: {
            /** @description @remarks The vendor's table and samples disagree, so one open shape takes both and requires nothing, although all samples have `type` and `timestamp`. */
            readonly type?: components["schemas"]["MessageType"];
            /**
             * @description The text of the message.
             *     @remarks The vendor's table and samples disagree, so one open shape takes both and requires nothing, although all samples have `type` and `timestamp`.
             */
            readonly text?: string;
            /**
             * Format: date-time
             * @description When the message was sent or came in, in UTC.
             *     @remarks The vendor's table and samples disagree, so one open shape takes both and requires nothing, although all samples have `type` and `timestamp`.
             */
            readonly timestamp?: string;
            /**
             * @description The attached file, with or without a text. The vendor's events have an array under another name instead.
             *     @remarks The vendor's table and samples disagree, so one open shape takes both and requires nothing, although all samples have `type` and `timestamp`.
             *     @remarks Evidence: inferred (null). The vendor's events print `null` and empty text for members that are not set; the page of this call speaks of neither.
             *     @see Vendor's reference page: Create chat, attachment https://docs.imi.chat/reference/create-chat
             *     @see Vendor's event page: Chat assigned, attachment https://docs.imi.chat/reference/chatassigned
             *     @see Vendor's event page: Chat assigned, attachments https://docs.imi.chat/reference/chatassigned
             */
            readonly attachment?: components["schemas"]["Attachment"] | null;
            /**
             * @description The name or id of the template that was sent. Only outbound, on Apple Business Chat and WhatsApp.
             *     @remarks The vendor's table and samples disagree, so one open shape takes both and requires nothing, although all samples have `type` and `timestamp`.
             */
            readonly template_name?: string;
            /** @description @remarks The vendor's table and samples disagree, so one open shape takes both and requires nothing, although all samples have `type` and `timestamp`. */
            readonly abc_sub_type?: components["schemas"]["AppleSubType"];
            /**
             * @description The titles of the items that the customer chose on Apple Business Chat.
             *     @remarks Evidence: inferred (null). The vendor's events print `null` and empty text for members that are not set; the page of this call speaks of neither.
             *     @see Vendor's reference page: Create chat, Inbound Message Sample Codes https://docs.imi.chat/reference/create-chat
             *     @see Vendor's event page: Chat assigned, listpicker_response https://docs.imi.chat/reference/chatassigned
             */
            readonly listpicker_response?: readonly string[];
            /**
             * @description The same as `listpicker_response`, in another spelling.
             *     @see Vendor's reference page: Create chat, list_picker_response https://docs.imi.chat/reference/create-chat
             */
            readonly list_picker_response?: readonly string[];
            /**
             * Format: date-time
             * @description The start of the time slot that the customer chose on Apple Business Chat, in UTC.
             *     @remarks Evidence: inferred (null). The vendor's events print `null` and empty text for members that are not set; the page of this call speaks of neither.
             *     @see Vendor's reference page: Create chat, Inbound Message Sample Codes https://docs.imi.chat/reference/create-chat
             *     @see Vendor's event page: Chat assigned, timepicker_response https://docs.imi.chat/reference/chatassigned
             */
            readonly timepicker_response?: string;
            /**
             * Format: date-time
             * @description The same as `timepicker_response`, in another spelling.
             *     @see Vendor's reference page: Create chat, time_picker_response https://docs.imi.chat/reference/create-chat
             */
            readonly time_picker_response?: string;
            /** @description @remarks The vendor's table and samples disagree, so one open shape takes both and requires nothing, although all samples have `type` and `timestamp`. */
            readonly livechat_sub_type?: components["schemas"]["LivechatSubType"];
            /** @description @remarks The vendor's table and samples disagree, so one open shape takes both and requires nothing, although all samples have `type` and `timestamp`. */
            readonly whatsapp_sub_type?: components["schemas"]["WhatsappSubType"];
            /**
             * @description The answers that the customer may choose from. Only outbound, on live chat.
             *     @remarks The vendor's table and samples disagree, so one open shape takes both and requires nothing, although all samples have `type` and `timestamp`.
             *     @remarks Evidence: inferred (null). The vendor's events print `null` and empty text for members that are not set; the page of this call speaks of neither.
             */
            readonly quick_replies?: components["schemas"]["QuickReplies"] | null;
            /**
             * @description The answers that the customer chose. Only inbound, on live chat.
             *     @remarks The vendor's table and samples disagree, so one open shape takes both and requires nothing, although all samples have `type` and `timestamp`.
             *     @remarks Evidence: inferred (null). The vendor's events print `null` and empty text for members that are not set; the page of this call speaks of neither.
             */
            readonly quick_reply_response?: components["schemas"]["QuickReplyResponse"] | null;
            /**
             * @description How to follow the delivery of the message. Only outbound, and not always there.
             *     @remarks The vendor's table and samples disagree, so one open shape takes both and requires nothing, although all samples have `type` and `timestamp`.
             *     @remarks Evidence: inferred (null). The vendor's events print `null` and empty text for members that are not set; the page of this call speaks of neither.
             */
            readonly delivery_details?: components["schemas"]["DeliveryDetails"] | null;
        };
        /**
         * @description The chat to make. Inferred from end to end; no member is known to be required, and others may be read, too.
         *     @remarks Evidence: inferred. No body of this call is published. The members are those of the answer that a caller can know beforehand.
         *     @see Vendor's reference page: Create chat, NewChat https://docs.imi.chat/reference/create-chat
         *     @see Vendor's reference page: Update chat, NewChat https://docs.imi.chat/v5.1/reference/update-chat
         */
        readonly NewChat: {
            /**
             * @description The channel to make the chat on, `abc` for Apple Business Chat. Other values may be taken, too.
             *     @remarks Evidence: inferred. The answer names it so, and the vendor's own flow node that makes a conversation asks for it by channel.
             *     @see Vendor's reference page: Create chat, channel https://docs.imi.chat/reference/create-chat
             *     @see Cisco's guide: flow node Create Conversation, channel https://help.webexconnect.io/docs/webexcc-engage-create-conversation
             */
            readonly channel?: "sms" | "facebook" | "twitter" | "livechat" | "email" | "abc" | "whatsapp" | "api" | (string & {});
            /**
             * @description What the chat goes out by on your side.
             *     @remarks Evidence: inferred. The answer names it so, and a guide says that the business id of an asset is used for making chats.
             *     @see Vendor's reference page: Create chat, asset https://docs.imi.chat/reference/create-chat
             *     @see Vendor's guide: API channel https://docs.imi.chat/docs/api-channel-1
             */
            readonly asset?: components["schemas"]["NewChatAsset"];
            /**
             * @description The person whom the chat is with.
             *     @remarks Evidence: inferred. The answer names it so, and the vendor's own flow node that makes a conversation asks for it by channel.
             *     @see Vendor's reference page: Create chat, customer https://docs.imi.chat/reference/create-chat
             *     @see Cisco's guide: flow node Create Conversation, customer https://help.webexconnect.io/docs/webexcc-engage-create-conversation
             */
            readonly customer?: components["schemas"]["NewChatCustomer"];
            /**
             * @description The messages that the chat begins with. Every part of them is inferred here, too.
             *     @remarks Evidence: inferred. The vendor's page speaks of samples that are appended, and of one member as belonging to a request.
             *     @remarks Evidence: inferred. The shape of a message in the answer, taken over.
             *     @see Vendor's reference page: Create chat, messages https://docs.imi.chat/reference/create-chat
             *     @see Vendor's reference page: Create chat, Message https://docs.imi.chat/reference/create-chat
             */
            readonly messages?: readonly components["schemas"]["Message"][] | components["schemas"]["Message"];
            /**
             * @description Your own id for the chat.
             *     @remarks Evidence: inferred. The answer names it so, and the call that changes a chat takes it.
             *     @see Vendor's reference page: Create chat, alias_id https://docs.imi.chat/reference/create-chat
             *     @see Vendor's reference page: Update chat, alias_id https://docs.imi.chat/v5.1/reference/update-chat
             */
            readonly alias_id?: string;
            /**
             * @description The subject of the e-mail. Only with channel `email`.
             *     @remarks Evidence: inferred. The answer names it so.
             *     @see Vendor's reference page: Create chat, subject https://docs.imi.chat/reference/create-chat
             */
            readonly subject?: string;
            /**
             * @description The id that the live chat SDK gave to the conversation. Only with channel `livechat`.
             *     @remarks Evidence: inferred. The answer names it so.
             *     @see Vendor's reference page: Create chat, thread_id https://docs.imi.chat/reference/create-chat
             */
            readonly thread_id?: string;
            /**
             * @description Routing attributes as keys and values, by which the chat finds a team or skill.
             *     @remarks Evidence: inferred. A guide says that routing attributes are given as keys and values while a chat is made.
             *     @see Vendor's guide: Routing attributes https://docs.imi.chat/docs/routing-attributes
             *     @see Vendor's reference page: Create chat, route_params https://docs.imi.chat/reference/create-chat
             */
            readonly route_params?: {
                readonly [key: string]: unknown;
            };
            /**
             * @description More facts about the chat as keys and values.
             *     @remarks Evidence: inferred. The answer names it so, and the call that changes a chat takes it.
             *     @see Vendor's reference page: Create chat, other_details https://docs.imi.chat/reference/create-chat
             *     @see Vendor's reference page: Update chat, other_details https://docs.imi.chat/v5.1/reference/update-chat
             */
            readonly other_details?: {
                readonly [key: string]: unknown;
            };
        };
        /** @description How far the chat has come. Other values may come. */
        readonly ChatStatus: "queued" | "picked" | "onhold" | "closed" | (string & {});
        /**
         * @description The channel of the chat; `abc` is Apple Business Chat. Live chat is written in two ways, so compare without regard to case. Other values may come.
         *     @see Vendor's reference page: Create chat, ChatChannel https://docs.imi.chat/reference/create-chat
         *     @see Vendor's event page: Chat assigned, channel https://docs.imi.chat/reference/chatassigned
         */
        readonly ChatChannel: "sms" | "facebook" | "twitter" | "livechat" | "LiveChat" | "email" | "abc" | "whatsapp" | "api" | (string & {});
        /** @description What the chat came in by on your side. The vendor's staff gives the ids for live chat and Apple Business Chat. */
        readonly Asset: {
            /**
             * @description By channel: the long code (SMS), the page id (Facebook), the owner id (Twitter), the from-address (e-mail), the app id (live chat), the service key (API, Apple Business Chat, WhatsApp).
             *     @remarks The table says integer, yet an address cannot be one, and samples show text.
             *     @see Vendor's reference page: Create chat, id https://docs.imi.chat/reference/create-chat
             *     @see Vendor's event page: Chat assigned, asset https://docs.imi.chat/reference/chatassigned
             */
            readonly id?: components["schemas"]["Id"];
            /** @description The name of the asset. */
            readonly name?: string;
        };
        /** @description The person whom the chat is with. */
        readonly Customer: {
            /**
             * @description The vendor's id of the customer.
             *     @remarks The table says integer. The list of chats writes the id as text.
             *     @see Vendor's reference page: Create chat, id https://docs.imi.chat/reference/create-chat
             *     @see Vendor's reference page: Get chats, customer_id https://docs.imi.chat/reference/get-chats
             */
            readonly id?: components["schemas"]["Id"];
            /** @description Where the customer is reached, by channel: the mobile number (SMS, WhatsApp), the page-scoped id (Facebook), the Twitter id, the address (e-mail), the user id (API), the live chat id, the opaque user id (Apple Business Chat). */
            readonly destination_id?: string;
            /** @description The name of the customer. */
            readonly name?: string;
        };
        /**
         * @description A chat between a customer and a team.
         *     @remarks Evidence: inferred (null). The vendor's events print `null` and empty text for members that are not set; the page of this call speaks of neither.
         *     @remarks The vendor's page names it a list, and one chat is meant, since its text speaks of one resource. No page promises any member, so none is required.
         *     @see Vendor's reference page: Create chat, Chat https://docs.imi.chat/reference/create-chat
         *     @see Vendor's event page: Chat assigned, Chat https://docs.imi.chat/reference/chatassigned
         */
        readonly Chat: {
            /**
             * @description The id of the team that has the chat.
             *     @remarks The table says integer. A sibling call writes the id of a team as text.
             *     @remarks The vendor's page names it a list, and one chat is meant, since its text speaks of one resource. No page promises any member, so none is required.
             *     @see Vendor's reference page: Create chat, team_id https://docs.imi.chat/reference/create-chat
             *     @see Vendor's reference page: Transfer (private beta), teamid https://docs.imi.chat/reference/transfer-api-private-beta
             */
            readonly team_id?: components["schemas"]["Id"];
            /**
             * @description The name of the team that has the chat.
             *     @remarks The vendor's page names it a list, and one chat is meant, since its text speaks of one resource. No page promises any member, so none is required.
             */
            readonly team_name?: string;
            /**
             * @description The id of the chat. In samples it is `CSR` and 13 or 14 capital letters and digits; no form is promised.
             *     @see Vendor's reference page: Create chat, chat_id https://docs.imi.chat/reference/create-chat
             *     @see Vendor's event page: Chat assigned, chat_id https://docs.imi.chat/reference/chatassigned
             */
            readonly chat_id?: string;
            /**
             * @description Your own id for the chat.
             *     @remarks Evidence: inferred (null). The vendor's events print `null` and empty text for members that are not set; the page of this call speaks of neither.
             *     @remarks The vendor's page names it a list, and one chat is meant, since its text speaks of one resource. No page promises any member, so none is required.
             */
            readonly alias_id?: string | null;
            /**
             * Format: date-time
             * @description When the chat was made, in UTC. The fraction of a second has 2, 3 or 7 digits.
             *     @see Vendor's reference page: Create chat, created_at https://docs.imi.chat/reference/create-chat
             *     @see Vendor's event page: Chat assigned, created_at https://docs.imi.chat/reference/chatassigned
             */
            readonly created_at?: string;
            /**
             * Format: date-time
             * @description When the chat was last changed, in UTC. The fraction of a second has 2, 3 or 7 digits.
             *     @see Vendor's reference page: Create chat, updated_at https://docs.imi.chat/reference/create-chat
             *     @see Vendor's event page: Chat assigned, updated_at https://docs.imi.chat/reference/chatassigned
             */
            readonly updated_at?: string;
            readonly status?: components["schemas"]["ChatStatus"];
            readonly channel?: components["schemas"]["ChatChannel"];
            /**
             * @description The subject of the e-mail. Only with channel `email`; may be empty.
             *     @remarks Evidence: inferred (null). The vendor's events print `null` and empty text for members that are not set; the page of this call speaks of neither.
             *     @see Vendor's reference page: Create chat, subject https://docs.imi.chat/reference/create-chat
             *     @see Vendor's event page: Chat assigned, subject https://docs.imi.chat/reference/chatassigned
             */
            readonly subject?: string | null;
            /**
             * @description The id that the live chat SDK gave to the conversation. Only with channel `livechat`.
             *     @remarks Evidence: inferred (null). The vendor's events print `null` and empty text for members that are not set; the page of this call speaks of neither.
             *     @remarks The vendor's page names it a list, and one chat is meant, since its text speaks of one resource. No page promises any member, so none is required.
             */
            readonly thread_id?: string | null;
            /**
             * @description The number, page, address or app of yours that the chat came in by.
             *     @remarks Evidence: inferred (null). The vendor's events print `null` and empty text for members that are not set; the page of this call speaks of neither.
             *     @remarks The vendor's page names it a list, and one chat is meant, since its text speaks of one resource. No page promises any member, so none is required.
             */
            readonly asset?: components["schemas"]["Asset"] | null;
            /**
             * @description The person whom the chat is with. Lists of chats have flat members instead of this object.
             *     @remarks Evidence: inferred (null). The vendor's events print `null` and empty text for members that are not set; the page of this call speaks of neither.
             *     @see Vendor's reference page: Create chat, customer https://docs.imi.chat/reference/create-chat
             *     @see Vendor's event page: Chat assigned, customer https://docs.imi.chat/reference/chatassigned
             *     @see Vendor's reference page: Get chats, customer_id https://docs.imi.chat/reference/get-chats
             */
            readonly customer?: components["schemas"]["Customer"] | null;
            /**
             * @description The messages of the chat. One message may stand alone, without an array.
             *     @remarks The table says object, its wording is plural, and the vendor's events have an array.
             *     @remarks The vendor's page names it a list, and one chat is meant, since its text speaks of one resource. No page promises any member, so none is required.
             *     @see Vendor's reference page: Create chat, messages https://docs.imi.chat/reference/create-chat
             *     @see Vendor's event page: Chat assigned, messages https://docs.imi.chat/reference/chatassigned
             */
            readonly messages?: readonly components["schemas"]["Message"][] | components["schemas"]["Message"];
            /**
             * @description The login id of the agent who has the chat. May be empty while no agent has it.
             *     @remarks Evidence: inferred (null, meaning). The vendor's events print `null` and empty text for members that are not set; the page of this call speaks of neither.
             *     @see Vendor's reference page: Create chat, assignee https://docs.imi.chat/reference/create-chat
             *     @see Vendor's event page: Chat assigned, assignee https://docs.imi.chat/reference/chatassigned
             */
            readonly assignee?: string | null;
            /**
             * @description The flag that the chat bears now.
             *     @remarks Evidence: inferred (null). The vendor's events print `null` and empty text for members that are not set; the page of this call speaks of neither.
             *     @remarks The vendor's page names it a list, and one chat is meant, since its text speaks of one resource. No page promises any member, so none is required.
             */
            readonly flag?: string | null;
            /**
             * @description The tags that the chat bears now.
             *     @remarks The vendor's page names it a list, and one chat is meant, since its text speaks of one resource. No page promises any member, so none is required.
             *     @remarks Evidence: inferred. The table says array and does not say of what; tags are texts in a sibling call.
             */
            readonly tag?: readonly string[];
            /**
             * @description Routing attributes as keys and values, by which the chat finds a team or skill.
             *     @remarks Evidence: inferred (null). The vendor's events print `null` and empty text for members that are not set; the page of this call speaks of neither.
             *     @remarks The vendor's page names it a list, and one chat is meant, since its text speaks of one resource. No page promises any member, so none is required.
             */
            readonly route_params?: {
                readonly [key: string]: unknown;
            } | null;
            /**
             * @description More facts about the chat as keys and values.
             *     @remarks Evidence: inferred (null). The vendor's events print `null` and empty text for members that are not set; the page of this call speaks of neither.
             *     @remarks The vendor's page names it a list, and one chat is meant, since its text speaks of one resource. No page promises any member, so none is required.
             */
            readonly other_details?: {
                readonly [key: string]: unknown;
            } | null;
        };
        /**
         * @description The wrapping of every answer, of success and of errors alike.
         *     @see Vendor's reference page: Create chat, Envelope https://docs.imi.chat/reference/create-chat
         *     @see Vendor's reference page: Create chat, Response Params https://docs.imi.chat/reference/create-chat
         *     @see Vendor's reference page: Transfer (private beta), Envelope https://docs.imi.chat/reference/transfer-api-private-beta
         */
        readonly Envelope: {
            /**
             * Format: int32
             * @description The vendor's own code, which is not the HTTP status. Known for this call: 4304 with HTTP 200, 2002 and 2003 with 400, 2004 with 401, 2010 and 2031 with 404, 2099 with 405, 2007 and 4108 with 500. Others may come.
             */
            readonly status_code: number;
            /** @description What the code means, in words for people. Do not compare it. */
            readonly description: string;
            /**
             * @description The chat, or a text, which may be empty. It may also be missing.
             *     @remarks The page of this call describes an object. The only envelope that is printed, on the page of a sibling call, has an empty text here.
             *     @see Vendor's reference page: Create chat, response https://docs.imi.chat/reference/create-chat
             *     @see Vendor's reference page: Transfer (private beta), response https://docs.imi.chat/reference/transfer-api-private-beta
             */
            readonly response?: components["schemas"]["Chat"] | string;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    readonly createChat: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description The id of the team that shall get the chat. Whether this call reads it is unknown.
                 *     @remarks Evidence: inferred. An error code of this call speaks of a team id in the header, and a sibling call spells the member of its body so.
                 *     @see Vendor's reference page: Create chat, 2010 https://docs.imi.chat/reference/create-chat
                 *     @see Vendor's reference page: Transfer (private beta), teamid https://docs.imi.chat/reference/transfer-api-private-beta
                 * @example 214
                 */
                readonly teamid?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * @description The chat to make. **Inferred from end to end**: the vendor publishes no body for this call. No member is known to be
         *     required, no limit is known, and other members may be read, too.
         *
         *     @remarks Evidence: inferred. The body is not published. Its members are taken from the answer, from sibling calls, and from what the vendor's own flow node that makes a conversation asks for: long code, customer number, name, direction, text and time, by channel. Some body must be sent since nothing else in the call says which chat to make.
         *     @see Vendor's reference page: Create chat, requestBody https://docs.imi.chat/reference/create-chat
         *     @see Vendor's reference page: Update chat, requestBody https://docs.imi.chat/v5.1/reference/update-chat
         *     @see Vendor's guide: Routing attributes https://docs.imi.chat/docs/routing-attributes
         *     @see Vendor's guide: API channel https://docs.imi.chat/docs/api-channel-1
         *     @see Cisco's guide: flow node Create Conversation, requestBody https://help.webexconnect.io/docs/webexcc-engage-create-conversation
         */
        readonly requestBody: {
            readonly content: {
                /**
                 * @description @remarks Evidence: inferred. The page about authorising names this content type for requests, as a sibling call does.
                 *     @see Vendor's reference page: Authorize, Content-Type https://docs.imi.chat/reference/authorize
                 *     @see Vendor's reference page: Transfer (private beta), application/json https://docs.imi.chat/reference/transfer-api-private-beta
                 */
                readonly "application/json": components["schemas"]["NewChat"];
            };
        };
        readonly responses: {
            /**
             * @description The chat was made (code 4304). Which status a successful create really has is doubtful: accept any other 2xx as well, see `default`.
             *     @remarks The vendor's table words code 4304 as details that were read, and looks taken from the page about reading a chat. Sibling calls answer 200 to a read and 202 to a transfer, so 200 may be wrong for a new chat.
             *     @see Vendor's reference page: Create chat, Response Codes https://docs.imi.chat/reference/create-chat
             */
            readonly 200: {
                headers: {
                    /**
                     * @description The vendor's id of this call, set on every answer. Its form is not known; quote it when you ask the vendor.
                     *     @see Vendor's reference page: Rate limits, trxid https://docs.imi.chat/reference/rate-limits-1
                     * @example 8d02c4f7a96b4e1d
                     */
                    readonly trxid?: string;
                    /**
                     * @description How many calls the tenant may make in a day.
                     *     @see Vendor's reference page: Rate limits, Rate-Limit-Limit https://docs.imi.chat/reference/rate-limits-1
                     * @example 10000
                     */
                    readonly "Rate-Limit-Limit"?: number;
                    /**
                     * @description How many calls are left to the tenant for the day.
                     *     @see Vendor's reference page: Rate limits, Rate-Limit-Remaining https://docs.imi.chat/reference/rate-limits-1
                     * @example 9312
                     */
                    readonly "Rate-Limit-Remaining"?: number;
                    /**
                     * @description When the count starts anew, at midnight in a time zone that the vendor does not name. A timestamp whose form is not known, so do not rely on the form of the example.
                     *     @see Vendor's reference page: Rate limits, Rate-Limit-Reset https://docs.imi.chat/reference/rate-limits-1
                     * @example 2026-11-21T00:00:00Z
                     */
                    readonly "Rate-Limit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @description @remarks Evidence: inferred. The page about authorising names JSON for requests, and the answers of a sibling call are JSON.
                     *     @see Vendor's reference page: Authorize, Content-Type https://docs.imi.chat/reference/authorize
                     *     @see Vendor's reference page: Transfer (private beta), application/json https://docs.imi.chat/reference/transfer-api-private-beta
                     */
                    readonly "application/json": components["schemas"]["Envelope"];
                };
            };
            /**
             * @description A mandatory header is missing (code 2002), or the access token is wrong (code 2003).
             *     @see Vendor's reference page: Create chat, Response Codes https://docs.imi.chat/reference/create-chat
             */
            readonly 400: {
                headers: {
                    /**
                     * @description The vendor's id of this call, set on every answer. Its form is not known; quote it when you ask the vendor.
                     *     @see Vendor's reference page: Rate limits, trxid https://docs.imi.chat/reference/rate-limits-1
                     * @example 8d02c4f7a96b4e1d
                     */
                    readonly trxid?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @description @remarks Evidence: inferred. No error body is published. The vendor says that the envelope tells of success and of errors.
                     *     @see Vendor's reference page: Create chat, Response Params https://docs.imi.chat/reference/create-chat
                     */
                    readonly "application/json": components["schemas"]["Envelope"];
                };
            };
            /**
             * @description The access token was good once and has expired (code 2004). Get a new one and send the call again.
             *     @see Vendor's reference page: Create chat, Response Codes https://docs.imi.chat/reference/create-chat
             */
            readonly 401: {
                headers: {
                    /**
                     * @description The vendor's id of this call, set on every answer. Its form is not known; quote it when you ask the vendor.
                     *     @see Vendor's reference page: Rate limits, trxid https://docs.imi.chat/reference/rate-limits-1
                     * @example 8d02c4f7a96b4e1d
                     */
                    readonly trxid?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @description @remarks Evidence: inferred. No error body is published. The vendor says that the envelope tells of success and of errors.
                     *     @see Vendor's reference page: Create chat, Response Params https://docs.imi.chat/reference/create-chat
                     */
                    readonly "application/json": components["schemas"]["Envelope"];
                };
            };
            /**
             * @description There is no team with the id in the header (code 2010), or no chat with the given id (code 2031).
             *     @remarks The vendor's table lists code 2031 for this call, yet a new chat has no id to look for. It may come from the page about reading a chat.
             *     @see Vendor's reference page: Create chat, Response Codes https://docs.imi.chat/reference/create-chat
             */
            readonly 404: {
                headers: {
                    /**
                     * @description The vendor's id of this call, set on every answer. Its form is not known; quote it when you ask the vendor.
                     *     @see Vendor's reference page: Rate limits, trxid https://docs.imi.chat/reference/rate-limits-1
                     * @example 8d02c4f7a96b4e1d
                     */
                    readonly trxid?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @description @remarks Evidence: inferred. No error body is published. The vendor says that the envelope tells of success and of errors.
                     *     @see Vendor's reference page: Create chat, Response Params https://docs.imi.chat/reference/create-chat
                     */
                    readonly "application/json": components["schemas"]["Envelope"];
                };
            };
            /**
             * @description The address does not take this HTTP method (code 2099).
             *     @see Vendor's reference page: Create chat, Response Codes https://docs.imi.chat/reference/create-chat
             */
            readonly 405: {
                headers: {
                    /**
                     * @description The vendor's id of this call, set on every answer. Its form is not known; quote it when you ask the vendor.
                     *     @see Vendor's reference page: Rate limits, trxid https://docs.imi.chat/reference/rate-limits-1
                     * @example 8d02c4f7a96b4e1d
                     */
                    readonly trxid?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @description @remarks Evidence: inferred. No error body is published. The vendor says that the envelope tells of success and of errors.
                     *     @see Vendor's reference page: Create chat, Response Params https://docs.imi.chat/reference/create-chat
                     */
                    readonly "application/json": components["schemas"]["Envelope"];
                };
            };
            /**
             * @description The vendor failed (code 2007), or could not read the details of the chat (code 4108). A chat may have been made.
             *     @remarks Evidence: inferred (meaning). Code 4108 is worded for reading a chat and is doubtful for a new one. That a chat may exist already is a precaution: no page says that nothing was made.
             *     @see Vendor's reference page: Create chat, Response Codes https://docs.imi.chat/reference/create-chat
             */
            readonly 500: {
                headers: {
                    /**
                     * @description The vendor's id of this call, set on every answer. Its form is not known; quote it when you ask the vendor.
                     *     @see Vendor's reference page: Rate limits, trxid https://docs.imi.chat/reference/rate-limits-1
                     * @example 8d02c4f7a96b4e1d
                     */
                    readonly trxid?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @description @remarks Evidence: inferred. No error body is published. The vendor says that the envelope tells of success and of errors.
                     *     @see Vendor's reference page: Create chat, Response Params https://docs.imi.chat/reference/create-chat
                     */
                    readonly "application/json": components["schemas"]["Envelope"];
                };
            };
            /**
             * @description Every other answer: a call beyond the daily limit, a body that the vendor refuses, or another success status. The codes in the examples are invented.
             *     @remarks Evidence: inferred. The vendor publishes no answer to a bad body or to a call beyond the limit, the table of statuses looks taken from another call, and a sibling call answers 202.
             *     @see Vendor's reference page: Create chat, Response Codes https://docs.imi.chat/reference/create-chat
             *     @see Vendor's reference page: Rate limits, Note https://docs.imi.chat/reference/rate-limits-1
             *     @see Vendor's reference page: Transfer (private beta), default https://docs.imi.chat/reference/transfer-api-private-beta
             */
            readonly default: {
                headers: {
                    /**
                     * @description The vendor's id of this call, set on every answer. Its form is not known; quote it when you ask the vendor.
                     *     @see Vendor's reference page: Rate limits, trxid https://docs.imi.chat/reference/rate-limits-1
                     * @example 8d02c4f7a96b4e1d
                     */
                    readonly trxid?: string;
                    /**
                     * @description How many calls the tenant may make in a day.
                     *     @see Vendor's reference page: Rate limits, Rate-Limit-Limit https://docs.imi.chat/reference/rate-limits-1
                     * @example 10000
                     */
                    readonly "Rate-Limit-Limit"?: number;
                    /**
                     * @description How many calls are left to the tenant for the day.
                     *     @see Vendor's reference page: Rate limits, Rate-Limit-Remaining https://docs.imi.chat/reference/rate-limits-1
                     * @example 9312
                     */
                    readonly "Rate-Limit-Remaining"?: number;
                    /**
                     * @description When the count starts anew, at midnight in a time zone that the vendor does not name. A timestamp whose form is not known, so do not rely on the form of the example.
                     *     @see Vendor's reference page: Rate limits, Rate-Limit-Reset https://docs.imi.chat/reference/rate-limits-1
                     * @example 2026-11-21T00:00:00Z
                     */
                    readonly "Rate-Limit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @description @remarks Evidence: inferred. No error body is published. The vendor says that the envelope tells of success and of errors.
                     *     @see Vendor's reference page: Create chat, Response Params https://docs.imi.chat/reference/create-chat
                     */
                    readonly "application/json": components["schemas"]["Envelope"];
                };
            };
        };
    };
}
