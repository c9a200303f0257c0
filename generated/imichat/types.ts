// Generated from specs/imichat by `npm run generate`. Do not edit.
import type * as schemas from "./schemas.js";

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
         *
         * Makes a new chat and gives it to the queue of a team or skill group.
         *
         * Nothing is known about keys for a safe repetition: a call that is sent twice may make two chats.
         * A daily limit of 10,000 calls for the whole tenant applies. It can be raised on request, and the answer to a call
         * beyond it is not published.
         * @see Vendor's reference page: Create chat, Create chat https://docs.imi.chat/reference/create-chat
         * @see Vendor's reference page: Rate limits, Note https://docs.imi.chat/reference/rate-limits-1
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
        readonly Id: schemas.Id;
        readonly NewChatAsset: schemas.NewChatAsset;
        readonly NewChatCustomer: schemas.NewChatCustomer;
        readonly MessageType: schemas.MessageType;
        readonly AttachmentType: schemas.AttachmentType;
        readonly Attachment: schemas.Attachment;
        readonly AppleSubType: schemas.AppleSubType;
        readonly LivechatSubType: schemas.LivechatSubType;
        readonly WhatsappSubType: schemas.WhatsappSubType;
        readonly QuickReply: schemas.QuickReply;
        readonly QuickReplies: schemas.QuickReplies;
        readonly ChosenReply: schemas.ChosenReply;
        readonly QuickReplyResponse: schemas.QuickReplyResponse;
        readonly DeliveryDetails: schemas.DeliveryDetails;
        readonly Message: schemas.Message;
        readonly NewChat: schemas.NewChat;
        readonly ChatStatus: schemas.ChatStatus;
        readonly ChatChannel: schemas.ChatChannel;
        readonly Asset: schemas.Asset;
        readonly Customer: schemas.Customer;
        readonly Chat: schemas.Chat;
        readonly Envelope: schemas.Envelope;
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
                 * The id of the team that shall get the chat. Whether this call reads it is unknown.
                 * @remarks Evidence: inferred. An error code of this call speaks of a team id in the header, and a sibling call spells the member of its body so.
                 * @see Vendor's reference page: Create chat, 2010 https://docs.imi.chat/reference/create-chat
                 * @see Vendor's reference page: Transfer (private beta), teamid https://docs.imi.chat/reference/transfer-api-private-beta
                 */
                readonly teamid?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * The chat to make. **Inferred from end to end**: the vendor publishes no body for this call. No member is known to be
         * required, no limit is known, and other members may be read, too.
         * @remarks Evidence: inferred. The body is not published. Its members are taken from the answer, from sibling calls, and from what the vendor's own flow node that makes a conversation asks for: long code, customer number, name, direction, text and time, by channel. Some body must be sent since nothing else in the call says which chat to make.
         * @see Vendor's reference page: Create chat, requestBody https://docs.imi.chat/reference/create-chat
         * @see Vendor's reference page: Update chat, requestBody https://docs.imi.chat/v5.1/reference/update-chat
         * @see Vendor's guide: Routing attributes https://docs.imi.chat/docs/routing-attributes
         * @see Vendor's guide: API channel https://docs.imi.chat/docs/api-channel-1
         * @see Cisco's guide: flow node Create Conversation https://help.webexconnect.io/docs/webexcc-engage-create-conversation
         */
        readonly requestBody: {
            readonly content: {
                /**
                 * @remarks Evidence: inferred. The page about authorising names this content type for requests, as a sibling call does.
                 * @see Vendor's reference page: Authorize, Content-Type https://docs.imi.chat/reference/authorize
                 * @see Vendor's reference page: Transfer (private beta), application/json https://docs.imi.chat/reference/transfer-api-private-beta
                 */
                readonly "application/json": schemas.NewChat;
            };
        };
        readonly responses: {
            /**
             * The chat was made (code 4304). Which status a successful create really has is doubtful: accept any other 2xx as well, see `default`.
             * @remarks The vendor's table words code 4304 as details that were read, and looks taken from the page about reading a chat. Sibling calls answer 200 to a read and 202 to a transfer, so 200 may be wrong for a new chat.
             * @see Vendor's reference page: Create chat, Response Codes https://docs.imi.chat/reference/create-chat
             */
            readonly 200: {
                headers: {
                    /**
                     * The vendor's id of this call, set on every answer. Its form is not known; quote it when you ask the vendor.
                     * @see Vendor's reference page: Rate limits, Response Headers https://docs.imi.chat/reference/rate-limits-1
                     * @see Vendor's reference page: Authorize, Response Headers https://docs.imi.chat/reference/authorize
                     */
                    readonly trxid?: string;
                    /**
                     * How many calls the tenant may make in a day.
                     * @see Vendor's reference page: Rate limits, Response Headers https://docs.imi.chat/reference/rate-limits-1
                     * @see Vendor's reference page: Authorize, Response Headers https://docs.imi.chat/reference/authorize
                     */
                    readonly "Rate-Limit-Limit"?: number;
                    /**
                     * How many calls are left to the tenant for the day.
                     * @see Vendor's reference page: Rate limits, Response Headers https://docs.imi.chat/reference/rate-limits-1
                     * @see Vendor's reference page: Authorize, Response Headers https://docs.imi.chat/reference/authorize
                     */
                    readonly "Rate-Limit-Remaining"?: number;
                    /**
                     * When the count starts anew, at midnight in a time zone that the vendor does not name. A timestamp whose form is not known, so do not rely on the form of the example.
                     * @see Vendor's reference page: Rate limits, Response Headers https://docs.imi.chat/reference/rate-limits-1
                     * @see Vendor's reference page: Authorize, Response Headers https://docs.imi.chat/reference/authorize
                     * @see Vendor's reference page: Rate limits, Rate-Limit-Reset https://docs.imi.chat/reference/rate-limits-1
                     */
                    readonly "Rate-Limit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @remarks Evidence: inferred. The page about authorising names JSON for requests, and the answers of a sibling call are JSON.
                     * @see Vendor's reference page: Authorize, Content-Type https://docs.imi.chat/reference/authorize
                     * @see Vendor's reference page: Transfer (private beta), application/json https://docs.imi.chat/reference/transfer-api-private-beta
                     */
                    readonly "application/json": schemas.Envelope;
                };
            };
            /**
             * A mandatory header is missing (code 2002), or the access token is wrong (code 2003).
             * @see Vendor's reference page: Create chat, Response Codes https://docs.imi.chat/reference/create-chat
             */
            readonly 400: {
                headers: {
                    /**
                     * The vendor's id of this call, set on every answer. Its form is not known; quote it when you ask the vendor.
                     * @see Vendor's reference page: Rate limits, Response Headers https://docs.imi.chat/reference/rate-limits-1
                     * @see Vendor's reference page: Authorize, Response Headers https://docs.imi.chat/reference/authorize
                     */
                    readonly trxid?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @remarks Evidence: inferred. No error body is published. The vendor says that the envelope tells of success and of errors.
                     * @see Vendor's reference page: Create chat, Response Params https://docs.imi.chat/reference/create-chat
                     */
                    readonly "application/json": schemas.Envelope;
                };
            };
            /**
             * The access token was good once and has expired (code 2004). Get a new one and send the call again.
             * @see Vendor's reference page: Create chat, Response Codes https://docs.imi.chat/reference/create-chat
             */
            readonly 401: {
                headers: {
                    /**
                     * The vendor's id of this call, set on every answer. Its form is not known; quote it when you ask the vendor.
                     * @see Vendor's reference page: Rate limits, Response Headers https://docs.imi.chat/reference/rate-limits-1
                     * @see Vendor's reference page: Authorize, Response Headers https://docs.imi.chat/reference/authorize
                     */
                    readonly trxid?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @remarks Evidence: inferred. No error body is published. The vendor says that the envelope tells of success and of errors.
                     * @see Vendor's reference page: Create chat, Response Params https://docs.imi.chat/reference/create-chat
                     */
                    readonly "application/json": schemas.Envelope;
                };
            };
            /**
             * There is no team with the id in the header (code 2010), or no chat with the given id (code 2031).
             * @remarks The vendor's table lists code 2031 for this call, yet a new chat has no id to look for. It may come from the page about reading a chat.
             * @see Vendor's reference page: Create chat, Response Codes https://docs.imi.chat/reference/create-chat
             */
            readonly 404: {
                headers: {
                    /**
                     * The vendor's id of this call, set on every answer. Its form is not known; quote it when you ask the vendor.
                     * @see Vendor's reference page: Rate limits, Response Headers https://docs.imi.chat/reference/rate-limits-1
                     * @see Vendor's reference page: Authorize, Response Headers https://docs.imi.chat/reference/authorize
                     */
                    readonly trxid?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @remarks Evidence: inferred. No error body is published. The vendor says that the envelope tells of success and of errors.
                     * @see Vendor's reference page: Create chat, Response Params https://docs.imi.chat/reference/create-chat
                     */
                    readonly "application/json": schemas.Envelope;
                };
            };
            /**
             * The address does not take this HTTP method (code 2099).
             * @see Vendor's reference page: Create chat, Response Codes https://docs.imi.chat/reference/create-chat
             */
            readonly 405: {
                headers: {
                    /**
                     * The vendor's id of this call, set on every answer. Its form is not known; quote it when you ask the vendor.
                     * @see Vendor's reference page: Rate limits, Response Headers https://docs.imi.chat/reference/rate-limits-1
                     * @see Vendor's reference page: Authorize, Response Headers https://docs.imi.chat/reference/authorize
                     */
                    readonly trxid?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @remarks Evidence: inferred. No error body is published. The vendor says that the envelope tells of success and of errors.
                     * @see Vendor's reference page: Create chat, Response Params https://docs.imi.chat/reference/create-chat
                     */
                    readonly "application/json": schemas.Envelope;
                };
            };
            /**
             * The vendor failed (code 2007), or could not read the details of the chat (code 4108). A chat may have been made.
             * @remarks Evidence: inferred (meaning). Code 4108 is worded for reading a chat and is doubtful for a new one. That a chat may exist already is a precaution: no page says that nothing was made.
             * @see Vendor's reference page: Create chat, Response Codes https://docs.imi.chat/reference/create-chat
             */
            readonly 500: {
                headers: {
                    /**
                     * The vendor's id of this call, set on every answer. Its form is not known; quote it when you ask the vendor.
                     * @see Vendor's reference page: Rate limits, Response Headers https://docs.imi.chat/reference/rate-limits-1
                     * @see Vendor's reference page: Authorize, Response Headers https://docs.imi.chat/reference/authorize
                     */
                    readonly trxid?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @remarks Evidence: inferred. No error body is published. The vendor says that the envelope tells of success and of errors.
                     * @see Vendor's reference page: Create chat, Response Params https://docs.imi.chat/reference/create-chat
                     */
                    readonly "application/json": schemas.Envelope;
                };
            };
            /**
             * Every other answer: a call beyond the daily limit, a body that the vendor refuses, or another success status. The codes in the examples are invented.
             * @remarks Evidence: inferred. The vendor publishes no answer to a bad body or to a call beyond the limit, the table of statuses looks taken from another call, and a sibling call answers 202.
             * @see Vendor's reference page: Create chat, Response Codes https://docs.imi.chat/reference/create-chat
             * @see Vendor's reference page: Rate limits, Note https://docs.imi.chat/reference/rate-limits-1
             * @see Vendor's reference page: Transfer (private beta), 202 https://docs.imi.chat/reference/transfer-api-private-beta
             */
            readonly default: {
                headers: {
                    /**
                     * The vendor's id of this call, set on every answer. Its form is not known; quote it when you ask the vendor.
                     * @see Vendor's reference page: Rate limits, Response Headers https://docs.imi.chat/reference/rate-limits-1
                     * @see Vendor's reference page: Authorize, Response Headers https://docs.imi.chat/reference/authorize
                     */
                    readonly trxid?: string;
                    /**
                     * How many calls the tenant may make in a day.
                     * @see Vendor's reference page: Rate limits, Response Headers https://docs.imi.chat/reference/rate-limits-1
                     * @see Vendor's reference page: Authorize, Response Headers https://docs.imi.chat/reference/authorize
                     */
                    readonly "Rate-Limit-Limit"?: number;
                    /**
                     * How many calls are left to the tenant for the day.
                     * @see Vendor's reference page: Rate limits, Response Headers https://docs.imi.chat/reference/rate-limits-1
                     * @see Vendor's reference page: Authorize, Response Headers https://docs.imi.chat/reference/authorize
                     */
                    readonly "Rate-Limit-Remaining"?: number;
                    /**
                     * When the count starts anew, at midnight in a time zone that the vendor does not name. A timestamp whose form is not known, so do not rely on the form of the example.
                     * @see Vendor's reference page: Rate limits, Response Headers https://docs.imi.chat/reference/rate-limits-1
                     * @see Vendor's reference page: Authorize, Response Headers https://docs.imi.chat/reference/authorize
                     * @see Vendor's reference page: Rate limits, Rate-Limit-Reset https://docs.imi.chat/reference/rate-limits-1
                     */
                    readonly "Rate-Limit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @remarks Evidence: inferred. No error body is published. The vendor says that the envelope tells of success and of errors.
                     * @see Vendor's reference page: Create chat, Response Params https://docs.imi.chat/reference/create-chat
                     */
                    readonly "application/json": schemas.Envelope;
                };
            };
        };
    };
}
