// Generated from specs/help-scout by `npm run generate`. Do not edit.
import type * as schemas from "./schemas.js";

export interface paths {
    readonly "/conversations/{conversationId}/chats": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Create a chat thread
         *
         * Adds one thread of the type chat to a conversation, as something that the customer wrote.
         *
         * The conversation is opened again by it, unless the thread is marked as `imported`. The call counts twice in the
         * rate limit, as every write does. It knows no idempotency key: a call that is repeated adds a second thread.
         * @see Help Scout's reference page: Create Chat Thread https://developer.helpscout.com/mailbox-api/endpoints/conversations/threads/chat
         */
        readonly post: operations["createChatThread"];
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
        readonly ChatCustomerDetails: schemas.ChatCustomerDetails;
        readonly ChatCustomerById: schemas.ChatCustomerById;
        readonly ChatCustomerByEmail: schemas.ChatCustomerByEmail;
        readonly ChatCustomer: schemas.ChatCustomer;
        readonly Attachment: schemas.Attachment;
        readonly ChatThreadCreate: schemas.ChatThreadCreate;
        readonly ErrorLink: schemas.ErrorLink;
        readonly ErrorLinks: schemas.ErrorLinks;
        readonly ErrorRelation: schemas.ErrorRelation;
        readonly ErrorItem: schemas.ErrorItem;
        readonly ErrorEmbedded: schemas.ErrorEmbedded;
        readonly ServerError: schemas.ServerError;
        readonly BadRequestError: schemas.BadRequestError;
        readonly AuthenticationError: schemas.AuthenticationError;
        readonly LikelyError: schemas.LikelyError;
        readonly RateLimitError: schemas.RateLimitError;
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    readonly createChatThread: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * Id of the conversation that gets the thread. Ids above 2^31 have been seen.
                 * @see Help Scout's reference page: Create Chat Thread https://developer.helpscout.com/mailbox-api/endpoints/conversations/threads/chat
                 */
                readonly conversationId: number;
            };
            readonly cookie?: never;
        };
        /** The thread to add. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": schemas.ChatThreadCreate;
            };
        };
        readonly responses: {
            /**
             * The thread was added. The answer has no body; the id of the thread is in the header `Resource-ID`. Do not parse the answer as JSON: recordings have the type `text/plain` and nothing in it.
             * @see Help Scout's reference page: Create Chat Thread https://developer.helpscout.com/mailbox-api/endpoints/conversations/threads/chat
             */
            readonly 201: {
                headers: {
                    /**
                     * Id of the new thread, in digits. Thread calls have had this header only since 30 August 2023, so do not fail where it is missing.
                     * @see Help Scout's reference page: Create Chat Thread https://developer.helpscout.com/mailbox-api/endpoints/conversations/threads/chat
                     */
                    readonly "Resource-ID"?: number;
                    /**
                     * Calls which the account may make in a minute. The number depends on its plan.
                     * @see Help Scout: Rate Limiting https://developer.helpscout.com/mailbox-api/overview/rate-limiting
                     */
                    readonly "X-RateLimit-Limit-Minute"?: number;
                    /**
                     * Calls which the account has left in this minute. A write takes two.
                     * @see Help Scout: Rate Limiting https://developer.helpscout.com/mailbox-api/overview/rate-limiting
                     */
                    readonly "X-RateLimit-Remaining-Minute"?: number;
                    /**
                     * Id of this exchange, which every answer carries, in the form `<uuid>#<number>`.
                     * @see Help Scout's PHP client https://github.com/helpscout/helpscout-api-php
                     */
                    readonly "Correlation-Id"?: string;
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /**
             * The request is refused: a value is missing or not accepted, the customer belongs to another company, or the body is not readable as JSON. A wrong HTTP method gets the same status. The items under `_embedded.errors` name the members; go by `path` and by the anchor of the link, since the texts change.
             * @see Help Scout: Errors https://developer.helpscout.com/mailbox-api/overview/errors
             */
            readonly 400: {
                headers: {
                    /**
                     * Calls which the account may make in a minute. The number depends on its plan.
                     * @see Help Scout: Rate Limiting https://developer.helpscout.com/mailbox-api/overview/rate-limiting
                     */
                    readonly "X-RateLimit-Limit-Minute"?: number;
                    /**
                     * Calls which the account has left in this minute. A write takes two.
                     * @see Help Scout: Rate Limiting https://developer.helpscout.com/mailbox-api/overview/rate-limiting
                     */
                    readonly "X-RateLimit-Remaining-Minute"?: number;
                    /**
                     * Id of this exchange, which every answer carries, in the form `<uuid>#<number>`.
                     * @see Help Scout's PHP client https://github.com/helpscout/helpscout-api-php
                     */
                    readonly "Correlation-Id"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/vnd.error+json": schemas.BadRequestError;
                };
            };
            /**
             * The token is missing, wrong or expired; the answer does not tell which. No answer to this call has been recorded, so rely on the status and not on the body. It may come from a gateway before the API.
             * @see PHP client, issue 153, answered by one of Help Scout's developers https://github.com/helpscout/helpscout-api-php/issues/153
             */
            readonly 401: {
                headers: {
                    /**
                     * Calls which the account may make in a minute. The number depends on its plan.
                     * @see Help Scout: Rate Limiting https://developer.helpscout.com/mailbox-api/overview/rate-limiting
                     */
                    readonly "X-RateLimit-Limit-Minute"?: number;
                    /**
                     * Calls which the account has left in this minute. A write takes two.
                     * @see Help Scout: Rate Limiting https://developer.helpscout.com/mailbox-api/overview/rate-limiting
                     */
                    readonly "X-RateLimit-Remaining-Minute"?: number;
                    /**
                     * Id of this exchange, which every answer carries, in the form `<uuid>#<number>`.
                     * @see Help Scout's PHP client https://github.com/helpscout/helpscout-api-php
                     */
                    readonly "Correlation-Id"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @remarks Evidence: inferred. No answer has been recorded; the likely body has the shape of the token endpoint's errors and not of this API's own.
                     * @see PHP client, issue 291 https://github.com/helpscout/helpscout-api-php/issues/291
                     */
                    readonly "application/json": schemas.AuthenticationError;
                };
            };
            /**
             * The account or its user may not do this: the API is switched off for the company, payment data or a feature is missing, or access is denied. No answer of this kind has been recorded, so rely on the status and not on the body.
             * @remarks Evidence: inferred. The vendor names these classes of errors without a status; 403 follows from their wording and from what clients expect.
             * @see Help Scout: Errors https://developer.helpscout.com/mailbox-api/overview/errors
             */
            readonly 403: {
                headers: {
                    /**
                     * Calls which the account may make in a minute. The number depends on its plan.
                     * @see Help Scout: Rate Limiting https://developer.helpscout.com/mailbox-api/overview/rate-limiting
                     */
                    readonly "X-RateLimit-Limit-Minute"?: number;
                    /**
                     * Calls which the account has left in this minute. A write takes two.
                     * @see Help Scout: Rate Limiting https://developer.helpscout.com/mailbox-api/overview/rate-limiting
                     */
                    readonly "X-RateLimit-Remaining-Minute"?: number;
                    /**
                     * Id of this exchange, which every answer carries, in the form `<uuid>#<number>`.
                     * @see Help Scout's PHP client https://github.com/helpscout/helpscout-api-php
                     */
                    readonly "Correlation-Id"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @remarks Evidence: inferred. The PHP client reads errors of this type alone; no answer with this status has been recorded.
                     * @see Help Scout's PHP client https://github.com/helpscout/helpscout-api-php
                     */
                    readonly "application/vnd.error+json": schemas.LikelyError;
                };
            };
            /**
             * No conversation has this id: it never existed, was moved, or was merged into another. Reading the old id answers with a redirect to the conversation that it went into. No answer of this kind has been recorded, so rely on the status and not on the body.
             * @see Help Scout's reference page: Create Chat Thread https://developer.helpscout.com/mailbox-api/endpoints/conversations/threads/chat
             */
            readonly 404: {
                headers: {
                    /**
                     * Calls which the account may make in a minute. The number depends on its plan.
                     * @see Help Scout: Rate Limiting https://developer.helpscout.com/mailbox-api/overview/rate-limiting
                     */
                    readonly "X-RateLimit-Limit-Minute"?: number;
                    /**
                     * Calls which the account has left in this minute. A write takes two.
                     * @see Help Scout: Rate Limiting https://developer.helpscout.com/mailbox-api/overview/rate-limiting
                     */
                    readonly "X-RateLimit-Remaining-Minute"?: number;
                    /**
                     * Id of this exchange, which every answer carries, in the form `<uuid>#<number>`.
                     * @see Help Scout's PHP client https://github.com/helpscout/helpscout-api-php
                     */
                    readonly "Correlation-Id"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @remarks Evidence: inferred. The PHP client reads errors of this type alone; no answer with this status has been recorded.
                     * @see Help Scout's PHP client https://github.com/helpscout/helpscout-api-php
                     */
                    readonly "application/vnd.error+json": schemas.LikelyError;
                };
            };
            /**
             * The conversation takes no more threads: it has 99 or more of them, or the company locks conversations of its age. No answer of this kind has been recorded, so rely on the status and not on the body.
             * @see Help Scout's reference page: Create Chat Thread https://developer.helpscout.com/mailbox-api/endpoints/conversations/threads/chat
             */
            readonly 412: {
                headers: {
                    /**
                     * Calls which the account may make in a minute. The number depends on its plan.
                     * @see Help Scout: Rate Limiting https://developer.helpscout.com/mailbox-api/overview/rate-limiting
                     */
                    readonly "X-RateLimit-Limit-Minute"?: number;
                    /**
                     * Calls which the account has left in this minute. A write takes two.
                     * @see Help Scout: Rate Limiting https://developer.helpscout.com/mailbox-api/overview/rate-limiting
                     */
                    readonly "X-RateLimit-Remaining-Minute"?: number;
                    /**
                     * Id of this exchange, which every answer carries, in the form `<uuid>#<number>`.
                     * @see Help Scout's PHP client https://github.com/helpscout/helpscout-api-php
                     */
                    readonly "Correlation-Id"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @remarks Evidence: inferred. The PHP client reads errors of this type alone; no answer with this status has been recorded.
                     * @see Help Scout's PHP client https://github.com/helpscout/helpscout-api-php
                     */
                    readonly "application/vnd.error+json": schemas.LikelyError;
                };
            };
            /**
             * The account has used up its calls for this minute. Wait for the seconds in `X-RateLimit-Retry-After`. The limit is shared by all users of the account, so it can be reached with few calls of one's own.
             * @see Help Scout: Rate Limiting https://developer.helpscout.com/mailbox-api/overview/rate-limiting
             */
            readonly 429: {
                headers: {
                    /**
                     * Seconds to wait before the next call. This API uses it in place of the usual `Retry-After`.
                     * @see Help Scout: Rate Limiting https://developer.helpscout.com/mailbox-api/overview/rate-limiting
                     */
                    readonly "X-RateLimit-Retry-After"?: number;
                    /**
                     * Calls which the account may make in a minute. The number depends on its plan.
                     * @see Help Scout: Rate Limiting https://developer.helpscout.com/mailbox-api/overview/rate-limiting
                     */
                    readonly "X-RateLimit-Limit-Minute"?: number;
                    /**
                     * Calls which the account has left in this minute. A write takes two.
                     * @see Help Scout: Rate Limiting https://developer.helpscout.com/mailbox-api/overview/rate-limiting
                     */
                    readonly "X-RateLimit-Remaining-Minute"?: number;
                    /**
                     * Id of this exchange, which every answer carries, in the form `<uuid>#<number>`.
                     * @see Help Scout's PHP client https://github.com/helpscout/helpscout-api-php
                     */
                    readonly "Correlation-Id"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @remarks Evidence: inferred. The body in the tests of the PHP client is a bare message and not this API's own error; its type has not been recorded.
                     * @see Tests of Help Scout's PHP client https://github.com/helpscout/helpscout-api-php
                     */
                    readonly "application/json": schemas.RateLimitError;
                };
            };
            /**
             * The vendor's server failed. Whether the thread was added is not known.
             * @see Tests of Help Scout's PHP client https://github.com/helpscout/helpscout-api-php
             */
            readonly 500: {
                headers: {
                    /**
                     * Calls which the account may make in a minute. The number depends on its plan.
                     * @see Help Scout: Rate Limiting https://developer.helpscout.com/mailbox-api/overview/rate-limiting
                     */
                    readonly "X-RateLimit-Limit-Minute"?: number;
                    /**
                     * Calls which the account has left in this minute. A write takes two.
                     * @see Help Scout: Rate Limiting https://developer.helpscout.com/mailbox-api/overview/rate-limiting
                     */
                    readonly "X-RateLimit-Remaining-Minute"?: number;
                    /**
                     * Id of this exchange, which every answer carries, in the form `<uuid>#<number>`.
                     * @see Help Scout's PHP client https://github.com/helpscout/helpscout-api-php
                     */
                    readonly "Correlation-Id"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @remarks Evidence: inferred. The PHP client reads errors of this type alone; the type of a server failure has not been recorded.
                     * @see Help Scout's PHP client https://github.com/helpscout/helpscout-api-php
                     */
                    readonly "application/vnd.error+json": schemas.ServerError;
                };
            };
            /**
             * Any status that is not listed here, such as another failure of the server. Rely on the status and not on the body.
             * @remarks Evidence: inferred. No page lists other statuses for this call; the body is taken to be that of a server failure.
             * @see Tests of Help Scout's PHP client https://github.com/helpscout/helpscout-api-php
             */
            readonly default: {
                headers: {
                    /**
                     * Calls which the account may make in a minute. The number depends on its plan.
                     * @see Help Scout: Rate Limiting https://developer.helpscout.com/mailbox-api/overview/rate-limiting
                     */
                    readonly "X-RateLimit-Limit-Minute"?: number;
                    /**
                     * Calls which the account has left in this minute. A write takes two.
                     * @see Help Scout: Rate Limiting https://developer.helpscout.com/mailbox-api/overview/rate-limiting
                     */
                    readonly "X-RateLimit-Remaining-Minute"?: number;
                    /**
                     * Id of this exchange, which every answer carries, in the form `<uuid>#<number>`.
                     * @see Help Scout's PHP client https://github.com/helpscout/helpscout-api-php
                     */
                    readonly "Correlation-Id"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @remarks Evidence: inferred. The PHP client reads errors of this type alone; the type of a server failure has not been recorded.
                     * @see Help Scout's PHP client https://github.com/helpscout/helpscout-api-php
                     */
                    readonly "application/vnd.error+json": schemas.ServerError;
                };
            };
        };
    };
}
