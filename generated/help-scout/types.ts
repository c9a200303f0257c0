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
         * @remarks Evidence: inferred (meaning). That a repeated call adds a second thread follows from the missing idempotency key.
         * @see Help Scout's reference page: Create Chat Thread, Conversation status change https://developer.helpscout.com/mailbox-api/endpoints/conversations/threads/chat
         * @see Help Scout: Rate Limiting, Rate limiting https://developer.helpscout.com/mailbox-api/overview/rate-limiting
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
                 * Id of the conversation that gets the thread.
                 * @remarks Evidence: inferred (limit). The PHP client refuses ids below 1, and the page on errors speaks of negative ones. The size of 64 bits is a precaution.
                 * @see Help Scout's reference page: Create Chat Thread, Request https://developer.helpscout.com/mailbox-api/endpoints/conversations/threads/chat
                 * @see Help Scout's PHP client, src/Customers/Customer.php:252 https://github.com/helpscout/helpscout-api-php/blob/6edf26666d03512732c395e98a965f4faa71e170/src/Customers/Customer.php#L252
                 * @see Help Scout's PHP client, src/Conversations/Conversation.php:408 https://github.com/helpscout/helpscout-api-php/blob/6edf26666d03512732c395e98a965f4faa71e170/src/Conversations/Conversation.php#L408
                 * @see Help Scout: Errors, Invalid identifier https://developer.helpscout.com/mailbox-api/overview/errors
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
             * The thread was added. The answer has no body; the id of the thread is in the header `Resource-ID`. Do not parse the answer as JSON: in recordings of other calls that create threads it has the type `text/plain` and nothing in it.
             * @remarks Evidence: community (meaning).
             * @see Help Scout's reference page: Create Chat Thread, Response https://developer.helpscout.com/mailbox-api/endpoints/conversations/threads/chat
             * @see TaxJar Help Scout SDK, exchanges recorded in July 2019, cassettes/HelpScout_Thread/_create/creates_a_new_thread_on_a_given_conversation.yml:71 https://github.com/taxjar/help_scout-sdk/blob/bd3043a6076c70256d7a575e5c8edfcc555e2ca7/spec/cassettes/HelpScout_Thread/_create/creates_a_new_thread_on_a_given_conversation.yml#L71
             */
            readonly 201: {
                headers: {
                    /**
                     * Id of the new thread, in digits. Thread calls have had this header only since 30 August 2023, so do not fail where it is missing.
                     * @remarks Evidence: inferred (limit). Live tests are said to have met ids above 2^31; their report cannot be cited, and no page names a size.
                     * @see Help Scout's reference page: Create Chat Thread, Response Headers https://developer.helpscout.com/mailbox-api/endpoints/conversations/threads/chat
                     * @see Help Scout: API changelog, 2023-08-30 https://developer.helpscout.com/mailbox-api/changelog/
                     */
                    readonly "Resource-ID"?: number;
                    /**
                     * Calls which the account may make in a minute. The number depends on its plan.
                     * @see Help Scout: Rate Limiting, X-RateLimit-Limit-Minute https://developer.helpscout.com/mailbox-api/overview/rate-limiting
                     */
                    readonly "X-RateLimit-Limit-Minute"?: number;
                    /**
                     * Calls which the account has left in this minute. A write takes two.
                     * @see Help Scout: Rate Limiting, X-RateLimit-Remaining-Minute https://developer.helpscout.com/mailbox-api/overview/rate-limiting
                     */
                    readonly "X-RateLimit-Remaining-Minute"?: number;
                    /**
                     * Id of this exchange, in the form `<uuid>#<number>`. Recorded answers of other calls all have it.
                     * @remarks Evidence: community.
                     * @see TaxJar Help Scout SDK, exchanges recorded in July 2019, cassettes/HelpScout_Thread/_create/creates_a_new_thread_on_a_given_conversation.yml:72 https://github.com/taxjar/help_scout-sdk/blob/bd3043a6076c70256d7a575e5c8edfcc555e2ca7/spec/cassettes/HelpScout_Thread/_create/creates_a_new_thread_on_a_given_conversation.yml#L72
                     */
                    readonly "Correlation-Id"?: string;
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /**
             * The request is refused: a value is missing or not accepted, the customer belongs to another company, or the body is not readable as JSON. A wrong HTTP method gets the same status. The items under `_embedded.errors` name the members; go by `path` and by the anchor of the link, since the texts change.
             * @remarks Evidence: community (name and type).
             * @remarks Evidence: inferred (meaning). Users pasted answers to a bad value, a foreign customer and no JSON. The wrong method is hearsay.
             * @see Help Scout: Errors, Error messages https://developer.helpscout.com/mailbox-api/overview/errors
             * @see PHP client, issue 74 https://github.com/helpscout/helpscout-api-php/issues/74
             * @see Help Scout: Errors, Error codes https://developer.helpscout.com/mailbox-api/overview/errors
             * @see PHP client, issue 190 https://github.com/helpscout/helpscout-api-php/issues/190
             * @see PHP client, issue 252 https://github.com/helpscout/helpscout-api-php/issues/252
             */
            readonly 400: {
                headers: {
                    /**
                     * Calls which the account may make in a minute. The number depends on its plan.
                     * @remarks Evidence: inferred (name and type). Seen on other calls of this API; which errors of this call bear it is not told.
                     * @see PHP client, issue 295 https://github.com/helpscout/helpscout-api-php/issues/295
                     * @see Help Scout: Rate Limiting, X-RateLimit-Limit-Minute https://developer.helpscout.com/mailbox-api/overview/rate-limiting
                     */
                    readonly "X-RateLimit-Limit-Minute"?: number;
                    /**
                     * Calls which the account has left in this minute. A write takes two.
                     * @remarks Evidence: inferred (name and type). Seen on other calls of this API; which errors of this call bear it is not told.
                     * @see PHP client, issue 295 https://github.com/helpscout/helpscout-api-php/issues/295
                     * @see Help Scout: Rate Limiting, X-RateLimit-Remaining-Minute https://developer.helpscout.com/mailbox-api/overview/rate-limiting
                     */
                    readonly "X-RateLimit-Remaining-Minute"?: number;
                    /**
                     * Id of this exchange, in the form `<uuid>#<number>`. Recorded answers of other calls all have it.
                     * @remarks Evidence: inferred (name and type). No error was recorded; all recorded answers are successes.
                     * @remarks Evidence: community (meaning).
                     * @see TaxJar Help Scout SDK, exchanges recorded in July 2019, cassettes/HelpScout_Thread/_create/creates_a_new_thread_on_a_given_conversation.yml:72 https://github.com/taxjar/help_scout-sdk/blob/bd3043a6076c70256d7a575e5c8edfcc555e2ca7/spec/cassettes/HelpScout_Thread/_create/creates_a_new_thread_on_a_given_conversation.yml#L72
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
             * @remarks Evidence: inferred (meaning). That a gateway may answer is guessed from headers of other answers.
             * @see PHP client, issue 153, answered by one of Help Scout's developers https://github.com/helpscout/helpscout-api-php/issues/153
             */
            readonly 401: {
                headers: {
                    /**
                     * Calls which the account may make in a minute. The number depends on its plan.
                     * @remarks Evidence: inferred (name and type). Seen on other calls of this API; which errors of this call bear it is not told.
                     * @see PHP client, issue 295 https://github.com/helpscout/helpscout-api-php/issues/295
                     * @see Help Scout: Rate Limiting, X-RateLimit-Limit-Minute https://developer.helpscout.com/mailbox-api/overview/rate-limiting
                     */
                    readonly "X-RateLimit-Limit-Minute"?: number;
                    /**
                     * Calls which the account has left in this minute. A write takes two.
                     * @remarks Evidence: inferred (name and type). Seen on other calls of this API; which errors of this call bear it is not told.
                     * @see PHP client, issue 295 https://github.com/helpscout/helpscout-api-php/issues/295
                     * @see Help Scout: Rate Limiting, X-RateLimit-Remaining-Minute https://developer.helpscout.com/mailbox-api/overview/rate-limiting
                     */
                    readonly "X-RateLimit-Remaining-Minute"?: number;
                    /**
                     * Id of this exchange, in the form `<uuid>#<number>`. Recorded answers of other calls all have it.
                     * @remarks Evidence: inferred (name and type). No error was recorded; all recorded answers are successes.
                     * @remarks Evidence: community (meaning).
                     * @see TaxJar Help Scout SDK, exchanges recorded in July 2019, cassettes/HelpScout_Thread/_create/creates_a_new_thread_on_a_given_conversation.yml:72 https://github.com/taxjar/help_scout-sdk/blob/bd3043a6076c70256d7a575e5c8edfcc555e2ca7/spec/cassettes/HelpScout_Thread/_create/creates_a_new_thread_on_a_given_conversation.yml#L72
                     */
                    readonly "Correlation-Id"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @remarks Evidence: inferred. No answer has been recorded; the likely body has the shape of the token endpoint's errors.
                     * @see PHP client, issue 291 https://github.com/helpscout/helpscout-api-php/issues/291
                     */
                    readonly "application/json": schemas.AuthenticationError;
                };
            };
            /**
             * The account or its user may not do this: the API is switched off for the company, payment data or a feature is missing, or access is denied. No answer of this kind has been recorded, so rely on the status and not on the body.
             * @remarks Evidence: inferred. The vendor names these classes without a status; 403 follows from their wording and from what clients expect.
             * @see Help Scout: Errors, Access denied https://developer.helpscout.com/mailbox-api/overview/errors
             */
            readonly 403: {
                headers: {
                    /**
                     * Calls which the account may make in a minute. The number depends on its plan.
                     * @remarks Evidence: inferred (name and type). Seen on other calls of this API; which errors of this call bear it is not told.
                     * @see PHP client, issue 295 https://github.com/helpscout/helpscout-api-php/issues/295
                     * @see Help Scout: Rate Limiting, X-RateLimit-Limit-Minute https://developer.helpscout.com/mailbox-api/overview/rate-limiting
                     */
                    readonly "X-RateLimit-Limit-Minute"?: number;
                    /**
                     * Calls which the account has left in this minute. A write takes two.
                     * @remarks Evidence: inferred (name and type). Seen on other calls of this API; which errors of this call bear it is not told.
                     * @see PHP client, issue 295 https://github.com/helpscout/helpscout-api-php/issues/295
                     * @see Help Scout: Rate Limiting, X-RateLimit-Remaining-Minute https://developer.helpscout.com/mailbox-api/overview/rate-limiting
                     */
                    readonly "X-RateLimit-Remaining-Minute"?: number;
                    /**
                     * Id of this exchange, in the form `<uuid>#<number>`. Recorded answers of other calls all have it.
                     * @remarks Evidence: inferred (name and type). No error was recorded; all recorded answers are successes.
                     * @remarks Evidence: community (meaning).
                     * @see TaxJar Help Scout SDK, exchanges recorded in July 2019, cassettes/HelpScout_Thread/_create/creates_a_new_thread_on_a_given_conversation.yml:72 https://github.com/taxjar/help_scout-sdk/blob/bd3043a6076c70256d7a575e5c8edfcc555e2ca7/spec/cassettes/HelpScout_Thread/_create/creates_a_new_thread_on_a_given_conversation.yml#L72
                     */
                    readonly "Correlation-Id"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @remarks Evidence: inferred. The PHP client reads errors of this type alone; no answer with this status has been recorded.
                     * @see Help Scout's PHP client, src/Http/Handlers/ValidationHandler.php:38 https://github.com/helpscout/helpscout-api-php/blob/6edf26666d03512732c395e98a965f4faa71e170/src/Http/Handlers/ValidationHandler.php#L38
                     */
                    readonly "application/vnd.error+json": schemas.LikelyError;
                };
            };
            /**
             * No conversation has this id: it never existed, was moved, or was merged into another. To find where a merged one went, read the old id with the vendor's call Get Conversation: it answers 301 with the address of the new conversation in `Location`. No answer of this kind has been recorded, so rely on the status and not on the body.
             * @see Help Scout's reference page: Create Chat Thread, Moved or merged conversations https://developer.helpscout.com/mailbox-api/endpoints/conversations/threads/chat
             */
            readonly 404: {
                headers: {
                    /**
                     * Calls which the account may make in a minute. The number depends on its plan.
                     * @remarks Evidence: inferred (name and type). Seen on other calls of this API; which errors of this call bear it is not told.
                     * @see PHP client, issue 295 https://github.com/helpscout/helpscout-api-php/issues/295
                     * @see Help Scout: Rate Limiting, X-RateLimit-Limit-Minute https://developer.helpscout.com/mailbox-api/overview/rate-limiting
                     */
                    readonly "X-RateLimit-Limit-Minute"?: number;
                    /**
                     * Calls which the account has left in this minute. A write takes two.
                     * @remarks Evidence: inferred (name and type). Seen on other calls of this API; which errors of this call bear it is not told.
                     * @see PHP client, issue 295 https://github.com/helpscout/helpscout-api-php/issues/295
                     * @see Help Scout: Rate Limiting, X-RateLimit-Remaining-Minute https://developer.helpscout.com/mailbox-api/overview/rate-limiting
                     */
                    readonly "X-RateLimit-Remaining-Minute"?: number;
                    /**
                     * Id of this exchange, in the form `<uuid>#<number>`. Recorded answers of other calls all have it.
                     * @remarks Evidence: inferred (name and type). No error was recorded; all recorded answers are successes.
                     * @remarks Evidence: community (meaning).
                     * @see TaxJar Help Scout SDK, exchanges recorded in July 2019, cassettes/HelpScout_Thread/_create/creates_a_new_thread_on_a_given_conversation.yml:72 https://github.com/taxjar/help_scout-sdk/blob/bd3043a6076c70256d7a575e5c8edfcc555e2ca7/spec/cassettes/HelpScout_Thread/_create/creates_a_new_thread_on_a_given_conversation.yml#L72
                     */
                    readonly "Correlation-Id"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @remarks Evidence: inferred. The PHP client reads errors of this type alone; no answer with this status has been recorded.
                     * @see Help Scout's PHP client, src/Http/Handlers/ValidationHandler.php:38 https://github.com/helpscout/helpscout-api-php/blob/6edf26666d03512732c395e98a965f4faa71e170/src/Http/Handlers/ValidationHandler.php#L38
                     */
                    readonly "application/vnd.error+json": schemas.LikelyError;
                };
            };
            /**
             * The conversation takes no more threads: it has 99 or more of them, or the company locks conversations of its age. A conversation can hold 100 threads at most. No answer of this kind has been recorded, so rely on the status and not on the body.
             * @see Help Scout's reference page: Create Chat Thread, Locked conversation - maximum number of threads https://developer.helpscout.com/mailbox-api/endpoints/conversations/threads/chat
             * @see Help Scout's reference page: Create Chat Thread, Locked conversation - too old https://developer.helpscout.com/mailbox-api/endpoints/conversations/threads/chat
             */
            readonly 412: {
                headers: {
                    /**
                     * Calls which the account may make in a minute. The number depends on its plan.
                     * @remarks Evidence: inferred (name and type). Seen on other calls of this API; which errors of this call bear it is not told.
                     * @see PHP client, issue 295 https://github.com/helpscout/helpscout-api-php/issues/295
                     * @see Help Scout: Rate Limiting, X-RateLimit-Limit-Minute https://developer.helpscout.com/mailbox-api/overview/rate-limiting
                     */
                    readonly "X-RateLimit-Limit-Minute"?: number;
                    /**
                     * Calls which the account has left in this minute. A write takes two.
                     * @remarks Evidence: inferred (name and type). Seen on other calls of this API; which errors of this call bear it is not told.
                     * @see PHP client, issue 295 https://github.com/helpscout/helpscout-api-php/issues/295
                     * @see Help Scout: Rate Limiting, X-RateLimit-Remaining-Minute https://developer.helpscout.com/mailbox-api/overview/rate-limiting
                     */
                    readonly "X-RateLimit-Remaining-Minute"?: number;
                    /**
                     * Id of this exchange, in the form `<uuid>#<number>`. Recorded answers of other calls all have it.
                     * @remarks Evidence: inferred (name and type). No error was recorded; all recorded answers are successes.
                     * @remarks Evidence: community (meaning).
                     * @see TaxJar Help Scout SDK, exchanges recorded in July 2019, cassettes/HelpScout_Thread/_create/creates_a_new_thread_on_a_given_conversation.yml:72 https://github.com/taxjar/help_scout-sdk/blob/bd3043a6076c70256d7a575e5c8edfcc555e2ca7/spec/cassettes/HelpScout_Thread/_create/creates_a_new_thread_on_a_given_conversation.yml#L72
                     */
                    readonly "Correlation-Id"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @remarks Evidence: inferred. The PHP client reads errors of this type alone; no answer with this status has been recorded.
                     * @see Help Scout's PHP client, src/Http/Handlers/ValidationHandler.php:38 https://github.com/helpscout/helpscout-api-php/blob/6edf26666d03512732c395e98a965f4faa71e170/src/Http/Handlers/ValidationHandler.php#L38
                     */
                    readonly "application/vnd.error+json": schemas.LikelyError;
                };
            };
            /**
             * The account has used up its calls for this minute. Wait for the seconds in `X-RateLimit-Retry-After`. The limit is shared by all users of the account, so it can be reached with few calls of one's own.
             * @see Help Scout: Rate Limiting, Rate limiting https://developer.helpscout.com/mailbox-api/overview/rate-limiting
             */
            readonly 429: {
                headers: {
                    /**
                     * Seconds to wait before the next call. This API uses it in place of the usual `Retry-After`.
                     * @see Help Scout: Rate Limiting, X-RateLimit-Retry-After https://developer.helpscout.com/mailbox-api/overview/rate-limiting
                     */
                    readonly "X-RateLimit-Retry-After"?: number;
                    /**
                     * Calls which the account may make in a minute. The number depends on its plan.
                     * @see Help Scout: Rate Limiting, X-RateLimit-Limit-Minute https://developer.helpscout.com/mailbox-api/overview/rate-limiting
                     */
                    readonly "X-RateLimit-Limit-Minute"?: number;
                    /**
                     * Calls which the account has left in this minute. A write takes two.
                     * @see Help Scout: Rate Limiting, X-RateLimit-Remaining-Minute https://developer.helpscout.com/mailbox-api/overview/rate-limiting
                     */
                    readonly "X-RateLimit-Remaining-Minute"?: number;
                    /**
                     * Id of this exchange, in the form `<uuid>#<number>`. Recorded answers of other calls all have it.
                     * @remarks Evidence: inferred (name and type). No error was recorded; all recorded answers are successes.
                     * @remarks Evidence: community (meaning).
                     * @see TaxJar Help Scout SDK, exchanges recorded in July 2019, cassettes/HelpScout_Thread/_create/creates_a_new_thread_on_a_given_conversation.yml:72 https://github.com/taxjar/help_scout-sdk/blob/bd3043a6076c70256d7a575e5c8edfcc555e2ca7/spec/cassettes/HelpScout_Thread/_create/creates_a_new_thread_on_a_given_conversation.yml#L72
                     */
                    readonly "Correlation-Id"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @remarks Evidence: inferred. In the tests of the PHP client the body is a bare message; its type has not been recorded.
                     * @see Help Scout's PHP client, tests/Payloads/ErrorPayloads.php:54 https://github.com/helpscout/helpscout-api-php/blob/6edf26666d03512732c395e98a965f4faa71e170/tests/Payloads/ErrorPayloads.php#L54
                     */
                    readonly "application/json": schemas.RateLimitError;
                };
            };
            /**
             * The vendor's server failed. Whether the thread was added is not known.
             * @remarks Evidence: inferred (meaning). That the thread may exist is a precaution; no page speaks of this status.
             * @see Help Scout's PHP client, tests/Payloads/ErrorPayloads.php:41 https://github.com/helpscout/helpscout-api-php/blob/6edf26666d03512732c395e98a965f4faa71e170/tests/Payloads/ErrorPayloads.php#L41
             */
            readonly 500: {
                headers: {
                    /**
                     * Calls which the account may make in a minute. The number depends on its plan.
                     * @remarks Evidence: inferred (name and type). Seen on other calls of this API; which errors of this call bear it is not told.
                     * @see PHP client, issue 295 https://github.com/helpscout/helpscout-api-php/issues/295
                     * @see Help Scout: Rate Limiting, X-RateLimit-Limit-Minute https://developer.helpscout.com/mailbox-api/overview/rate-limiting
                     */
                    readonly "X-RateLimit-Limit-Minute"?: number;
                    /**
                     * Calls which the account has left in this minute. A write takes two.
                     * @remarks Evidence: inferred (name and type). Seen on other calls of this API; which errors of this call bear it is not told.
                     * @see PHP client, issue 295 https://github.com/helpscout/helpscout-api-php/issues/295
                     * @see Help Scout: Rate Limiting, X-RateLimit-Remaining-Minute https://developer.helpscout.com/mailbox-api/overview/rate-limiting
                     */
                    readonly "X-RateLimit-Remaining-Minute"?: number;
                    /**
                     * Id of this exchange, in the form `<uuid>#<number>`. Recorded answers of other calls all have it.
                     * @remarks Evidence: inferred (name and type). No error was recorded; all recorded answers are successes.
                     * @remarks Evidence: community (meaning).
                     * @see TaxJar Help Scout SDK, exchanges recorded in July 2019, cassettes/HelpScout_Thread/_create/creates_a_new_thread_on_a_given_conversation.yml:72 https://github.com/taxjar/help_scout-sdk/blob/bd3043a6076c70256d7a575e5c8edfcc555e2ca7/spec/cassettes/HelpScout_Thread/_create/creates_a_new_thread_on_a_given_conversation.yml#L72
                     */
                    readonly "Correlation-Id"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @remarks Evidence: inferred. The PHP client reads errors of this type alone; no answer with this status has been recorded.
                     * @see Help Scout's PHP client, src/Http/Handlers/ValidationHandler.php:38 https://github.com/helpscout/helpscout-api-php/blob/6edf26666d03512732c395e98a965f4faa71e170/src/Http/Handlers/ValidationHandler.php#L38
                     */
                    readonly "application/vnd.error+json": schemas.ServerError;
                };
            };
            /**
             * Any status that is not listed here, such as another failure of the server. Rely on the status and not on the body.
             * @remarks Evidence: inferred. No page lists other statuses for this call; the body is taken to be that of a server failure.
             * @see Help Scout's PHP client, tests/Payloads/ErrorPayloads.php:41 https://github.com/helpscout/helpscout-api-php/blob/6edf26666d03512732c395e98a965f4faa71e170/tests/Payloads/ErrorPayloads.php#L41
             */
            readonly default: {
                headers: {
                    /**
                     * Calls which the account may make in a minute. The number depends on its plan.
                     * @remarks Evidence: inferred (name and type). Seen on other calls of this API; which errors of this call bear it is not told.
                     * @see PHP client, issue 295 https://github.com/helpscout/helpscout-api-php/issues/295
                     * @see Help Scout: Rate Limiting, X-RateLimit-Limit-Minute https://developer.helpscout.com/mailbox-api/overview/rate-limiting
                     */
                    readonly "X-RateLimit-Limit-Minute"?: number;
                    /**
                     * Calls which the account has left in this minute. A write takes two.
                     * @remarks Evidence: inferred (name and type). Seen on other calls of this API; which errors of this call bear it is not told.
                     * @see PHP client, issue 295 https://github.com/helpscout/helpscout-api-php/issues/295
                     * @see Help Scout: Rate Limiting, X-RateLimit-Remaining-Minute https://developer.helpscout.com/mailbox-api/overview/rate-limiting
                     */
                    readonly "X-RateLimit-Remaining-Minute"?: number;
                    /**
                     * Id of this exchange, in the form `<uuid>#<number>`. Recorded answers of other calls all have it.
                     * @remarks Evidence: inferred (name and type). No error was recorded; all recorded answers are successes.
                     * @remarks Evidence: community (meaning).
                     * @see TaxJar Help Scout SDK, exchanges recorded in July 2019, cassettes/HelpScout_Thread/_create/creates_a_new_thread_on_a_given_conversation.yml:72 https://github.com/taxjar/help_scout-sdk/blob/bd3043a6076c70256d7a575e5c8edfcc555e2ca7/spec/cassettes/HelpScout_Thread/_create/creates_a_new_thread_on_a_given_conversation.yml#L72
                     */
                    readonly "Correlation-Id"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @remarks Evidence: inferred. The PHP client reads errors of this type alone; no answer with this status has been recorded.
                     * @see Help Scout's PHP client, src/Http/Handlers/ValidationHandler.php:38 https://github.com/helpscout/helpscout-api-php/blob/6edf26666d03512732c395e98a965f4faa71e170/src/Http/Handlers/ValidationHandler.php#L38
                     */
                    readonly "application/vnd.error+json": schemas.ServerError;
                };
            };
        };
    };
}
