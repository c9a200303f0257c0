// Generated from specs/help-scout by `npm run generate`. Do not edit.
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
         * @description Adds one thread of the type chat to a conversation, as something that the customer wrote.
         *
         *     The conversation is opened again by it, unless the thread is marked as `imported`. The call counts twice in the
         *     rate limit, as every write does. It knows no idempotency key: a call that is repeated adds a second thread.
         *
         *     @remarks Evidence: inferred (meaning). That a repeated call adds a second thread follows from the missing idempotency key.
         *     @see Help Scout's reference page: Create Chat Thread, Conversation status change https://developer.helpscout.com/mailbox-api/endpoints/conversations/threads/chat
         *     @see Help Scout: Rate Limiting, Rate limiting https://developer.helpscout.com/mailbox-api/overview/rate-limiting
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
        /** @description What is noted about a customer who is created by the call. All of it is ignored for a customer who was found. */
        readonly ChatCustomerDetails: {
            /** @description First name, 1 to 40 characters. */
            readonly firstName?: string;
            /** @description Last name, 1 to 40 characters. */
            readonly lastName?: string;
            /** @description Phone number. No form and no limit is known. */
            readonly phone?: string;
            /**
             * Format: uri
             * @description Address of a picture of the customer, at most 200 characters.
             */
            readonly photoUrl?: string;
            /** @description Job title, at most 60 characters. */
            readonly jobTitle?: string;
            /**
             * @description Where the picture comes from. The value `default`, which customers have when they are read, is refused here.
             *     @remarks Evidence: community (meaning). The list that the server sent in 2019, for another call, has no `instagram`.
             *     @see Help Scout's reference page: Create Chat Thread, photoType https://developer.helpscout.com/mailbox-api/endpoints/conversations/threads/chat
             *     @see PHP client, issue 190 https://github.com/helpscout/helpscout-api-php/issues/190
             * @enum {string}
             */
            readonly photoType?: "unknown" | "gravatar" | "twitter" | "facebook" | "googleprofile" | "googleplus" | "linkedin" | "instagram";
            /** @description Text for the field Notes of the customer, at most 200 characters. */
            readonly background?: string;
            /** @description Where the customer is, at most 60 characters. */
            readonly location?: string;
            /** @description Company or other body that the customer belongs to, at most 60 characters. */
            readonly organization?: string;
            /**
             * @description Gender of the customer, in lower case.
             * @enum {string}
             */
            readonly gender?: "male" | "female" | "unknown";
            /** @description Age of the customer, as text and not as a number. */
            readonly age?: string;
        };
        /** @description A customer whom the company already has. */
        readonly ChatCustomerById: {
            /**
             * Format: int64
             * @description Id of the customer. It must be a customer of the same company; another one is refused with 400.
             *     @remarks Evidence: community (meaning).
             *     @remarks Evidence: inferred (limit). The PHP client refuses ids below 1, and the page on errors speaks of negative ones. The size of 64 bits is a precaution.
             *     @see Help Scout's reference page: Create Chat Thread, id https://developer.helpscout.com/mailbox-api/endpoints/conversations/threads/chat
             *     @see PHP client, issue 252 https://github.com/helpscout/helpscout-api-php/issues/252
             *     @see Help Scout's PHP client, src/Customers/Customer.php:252 https://github.com/helpscout/helpscout-api-php/blob/6edf26666d03512732c395e98a965f4faa71e170/src/Customers/Customer.php#L252
             *     @see Help Scout's PHP client, src/Conversations/Conversation.php:408 https://github.com/helpscout/helpscout-api-php/blob/6edf26666d03512732c395e98a965f4faa71e170/src/Conversations/Conversation.php#L408
             *     @see Help Scout: Errors, Invalid identifier https://developer.helpscout.com/mailbox-api/overview/errors
             */
            readonly id: number;
            /**
             * Format: email
             * @description Address of the customer. It is ignored, because `id` is given.
             *     @see Help Scout's reference page: Create Chat Thread, email https://developer.helpscout.com/mailbox-api/endpoints/conversations/threads/chat
             *     @see Help Scout: Errors, Not well-formed email address https://developer.helpscout.com/mailbox-api/overview/errors
             */
            readonly email?: string;
        } & components["schemas"]["ChatCustomerDetails"];
        /** @description A customer who is looked up by address, and created where the address is not known. */
        readonly ChatCustomerByEmail: {
            /**
             * Format: int64
             * @description Id of the customer. Where it is given it counts, and `email` is ignored.
             *     @remarks Evidence: inferred (limit). The PHP client refuses ids below 1, and the page on errors speaks of negative ones. The size of 64 bits is a precaution.
             */
            readonly id?: number;
            /**
             * Format: email
             * @description Address that finds the customer. If it is not known yet, a customer is created with this address and the details.
             *     @see Help Scout's reference page: Create Chat Thread, email https://developer.helpscout.com/mailbox-api/endpoints/conversations/threads/chat
             *     @see Help Scout: Errors, Not well-formed email address https://developer.helpscout.com/mailbox-api/overview/errors
             */
            readonly email: string;
        } & components["schemas"]["ChatCustomerDetails"];
        /** @description The customer, named by `id`, by `email`, or by both; where both are given, `id` counts and `email` is ignored. The details are used only if an unknown `email` leads to a new customer. Known customers are left as they are. */
        readonly ChatCustomer: components["schemas"]["ChatCustomerById"] | components["schemas"]["ChatCustomerByEmail"];
        /**
         * @description A file, sent inside the request. Its greatest size is not known.
         *     @see Help Scout's reference page: Create Chat Thread, Attachment https://developer.helpscout.com/mailbox-api/endpoints/conversations/threads/chat
         */
        readonly Attachment: {
            /**
             * @description Name of the file with its extension. It is spelled `filename` where threads are read.
             *     @remarks Evidence: community (meaning).
             *     @see Help Scout's reference page: Create Chat Thread, fileName https://developer.helpscout.com/mailbox-api/endpoints/conversations/threads/chat
             *     @see TaxJar Help Scout SDK, exchanges recorded in July 2019, fixtures/thread/list.json:48 https://github.com/taxjar/help_scout-sdk/blob/bd3043a6076c70256d7a575e5c8edfcc555e2ca7/spec/fixtures/thread/list.json#L48
             */
            readonly fileName: string;
            /**
             * @description Media type of the file. The vendor's own sample, `plain/text`, is no registered type, so registered types are very likely not asked for.
             *     @remarks Evidence: inferred (meaning). The sample and a recording of another call have types that are not registered.
             *     @see Help Scout's reference page: Create Chat Thread, mimeType https://developer.helpscout.com/mailbox-api/endpoints/conversations/threads/chat
             */
            readonly mimeType: string;
            /**
             * @description The bytes of the file in standard base64, without line breaks.
             *     @remarks Evidence: inferred (meaning). No known sample has line breaks; no page forbids them.
             *     @see Help Scout's reference page: Create Chat Thread, data https://developer.helpscout.com/mailbox-api/endpoints/conversations/threads/chat
             */
            readonly data: string;
        };
        /**
         * @description A chat message of a customer that becomes a thread of the conversation. Members that are not listed here are very likely ignored; `null` is documented for none, so leave an unused member out.
         *     @remarks Evidence: inferred (meaning). The PHP client sends many other members, so they are very likely ignored. That `null` is not allowed follows from its being documented nowhere.
         *     @see Help Scout's reference page: Create Chat Thread, ChatThreadCreate https://developer.helpscout.com/mailbox-api/endpoints/conversations/threads/chat
         *     @see Help Scout's PHP client, src/Conversations/Threads/Thread.php:212 https://github.com/helpscout/helpscout-api-php/blob/6edf26666d03512732c395e98a965f4faa71e170/src/Conversations/Threads/Thread.php#L212
         */
        readonly ChatThreadCreate: {
            /**
             * @description What was said. It may not be empty; no greatest length is known.
             *     @remarks Evidence: inferred (limit). The page on errors has a class for empty values, and lists no member.
             *     @see Help Scout's reference page: Create Chat Thread, text https://developer.helpscout.com/mailbox-api/endpoints/conversations/threads/chat
             *     @see Help Scout: Errors, Empty value https://developer.helpscout.com/mailbox-api/overview/errors
             */
            readonly text: string;
            /**
             * @description Who said it.
             *     @remarks Evidence: inferred (meaning). The PHP client sends many other members, so they are very likely ignored. That `null` is not allowed follows from its being documented nowhere.
             */
            readonly customer: components["schemas"]["ChatCustomer"];
            /**
             * @description `true` marks history that is taken over from another platform: nobody gets an e-mail or a notification, and the conversation is not opened again. Left out, it counts as `false`.
             *     @remarks Evidence: inferred (meaning). The value that counts where the member is left out is not told.
             *     @see Help Scout's reference page: Create Chat Thread, imported https://developer.helpscout.com/mailbox-api/endpoints/conversations/threads/chat
             */
            readonly imported?: boolean;
            /**
             * @description When it was said, in UTC, to the second and with `Z` at the end: no fraction, no offset. Allowed only together with `imported: true`. In JavaScript, cut the milliseconds off what `toISOString()` gives.
             *     @remarks The format is told for all dates of this API; no refusal by this call is known.
             *     @see Help Scout's reference page: Create Chat Thread, createdAt https://developer.helpscout.com/mailbox-api/endpoints/conversations/threads/chat
             *     @see Help Scout: Errors, Malformed date https://developer.helpscout.com/mailbox-api/overview/errors
             */
            readonly createdAt?: string;
            /**
             * @description Files that belong to the message. How many are allowed is not known.
             *     @remarks Evidence: inferred (meaning). The PHP client sends many other members, so they are very likely ignored. That `null` is not allowed follows from its being documented nowhere.
             */
            readonly attachments?: readonly components["schemas"]["Attachment"][];
        };
        /**
         * @description Target of a link.
         *     @remarks Evidence: community (meaning).
         *     @see Help Scout: Errors, ErrorLink https://developer.helpscout.com/mailbox-api/overview/errors
         *     @see PHP client, issue 74 https://github.com/helpscout/helpscout-api-php/issues/74
         */
        readonly ErrorLink: {
            /**
             * @description Address of the page.
             *     @remarks Evidence: community (meaning).
             */
            readonly href?: string;
        };
        /**
         * @description Links to an explanation. The anchor at the end of the address names the class of the error, such as `NotEmpty`, `EnumValue` or `invalid-json`. More classes and other keys are possible.
         *     @remarks Evidence: community (meaning).
         *     @see Help Scout: Errors, ErrorLinks https://developer.helpscout.com/mailbox-api/overview/errors
         *     @see PHP client, issue 74 https://github.com/helpscout/helpscout-api-php/issues/74
         */
        readonly ErrorLinks: {
            /**
             * @description The page that explains this class of errors.
             *     @remarks Evidence: community (meaning).
             */
            readonly about?: components["schemas"]["ErrorLink"];
            /**
             * @description The same page, under the key that some real answers have.
             *     @remarks Evidence: community.
             *     @see PHP client, issue 74 https://github.com/helpscout/helpscout-api-php/issues/74
             */
            readonly self?: components["schemas"]["ErrorLink"];
        };
        /**
         * @description A link in the older form.
         *     @see Help Scout's PHP client, tests/Payloads/ErrorPayloads.php:28 https://github.com/helpscout/helpscout-api-php/blob/6edf26666d03512732c395e98a965f4faa71e170/tests/Payloads/ErrorPayloads.php#L28
         */
        readonly ErrorRelation: {
            /** @description What the link is for, such as `about`. */
            readonly rel?: string;
            /** @description Address of the page. */
            readonly href?: string;
        };
        /**
         * @description One value of the request that was refused.
         *     @see Help Scout: Errors, ErrorItem https://developer.helpscout.com/mailbox-api/overview/errors
         *     @see Help Scout's PHP client, src/Http/Hal/HalDeserializer.php:71 https://github.com/helpscout/helpscout-api-php/blob/6edf26666d03512732c395e98a965f4faa71e170/src/Http/Hal/HalDeserializer.php#L71
         */
        readonly ErrorItem: {
            /**
             * @description Where the value stands, with dots and indexes, such as `customer.photoType` or `attachments[0].data`.
             *     @remarks Evidence: community (meaning). Paths with an index are known from another call.
             *     @see Help Scout: Errors, path https://developer.helpscout.com/mailbox-api/overview/errors
             *     @see PHP client, issue 190 https://github.com/helpscout/helpscout-api-php/issues/190
             */
            readonly path?: string;
            /** @description What is wrong with the value, for people. Do not compare it, its wording changes. */
            readonly message: string;
            /**
             * @description Which part of the request the value is in. Only `JSON` has been seen.
             *     @see Help Scout: Errors, source https://developer.helpscout.com/mailbox-api/overview/errors
             */
            readonly source?: "JSON" | (string & {});
            /**
             * @description The value that was refused, as it was sent. Only text has been seen, but any JSON is possible.
             *     @see Help Scout: Errors, rejectedValue https://developer.helpscout.com/mailbox-api/overview/errors
             */
            readonly rejectedValue?: unknown;
            readonly _links?: components["schemas"]["ErrorLinks"];
            /**
             * @description The older form of `_links`.
             *     @see Help Scout's PHP client, tests/Payloads/ErrorPayloads.php:28 https://github.com/helpscout/helpscout-api-php/blob/6edf26666d03512732c395e98a965f4faa71e170/tests/Payloads/ErrorPayloads.php#L28
             */
            readonly links?: readonly components["schemas"]["ErrorRelation"][];
        };
        /**
         * @description Holds what was found wrong in detail.
         *     @see Help Scout: Errors, ErrorEmbedded https://developer.helpscout.com/mailbox-api/overview/errors
         */
        readonly ErrorEmbedded: {
            /**
             * @description One item for each value that was refused. It may be empty.
             *     @remarks Evidence: community (meaning).
             *     @see Help Scout: Errors, errors https://developer.helpscout.com/mailbox-api/overview/errors
             *     @see PHP client, issue 74 https://github.com/helpscout/helpscout-api-php/issues/74
             */
            readonly errors?: readonly components["schemas"]["ErrorItem"][];
        };
        /**
         * @description What the body of a server failure may look like. No answer has been recorded, so nothing is required.
         *     @remarks Evidence: inferred. No answer is known; the tests of the PHP client and the code of a third party's client show what they expect.
         *     @see Help Scout's PHP client, tests/Payloads/ErrorPayloads.php:41 https://github.com/helpscout/helpscout-api-php/blob/6edf26666d03512732c395e98a965f4faa71e170/tests/Payloads/ErrorPayloads.php#L41
         *     @see Springest Help Scout client 2.0.0, :374 https://github.com/Springest/help_scout/blob/d5b9da7e4cc8b9d78afa61b6031db783d72d9499/lib/help_scout.rb#L374
         */
        readonly ServerError: {
            /**
             * @description Reference of this failure.
             *     @remarks Evidence: inferred. No answer is known; the tests of the PHP client and the code of a third party's client show what they expect.
             */
            readonly logRef?: string;
            /**
             * @description What went wrong, for people. Do not compare it, its wording changes.
             *     @see Help Scout's PHP client, tests/Payloads/ErrorPayloads.php:41 https://github.com/helpscout/helpscout-api-php/blob/6edf26666d03512732c395e98a965f4faa71e170/tests/Payloads/ErrorPayloads.php#L41
             */
            readonly message?: string;
            /**
             * @description What went wrong, in the member that a third party's client reads on status 500.
             *     @remarks Evidence: community.
             *     @see Springest Help Scout client 2.0.0, :374 https://github.com/Springest/help_scout/blob/d5b9da7e4cc8b9d78afa61b6031db783d72d9499/lib/help_scout.rb#L374
             */
            readonly error?: string;
            /** @description @remarks Evidence: inferred. No answer is known; the tests of the PHP client and the code of a third party's client show what they expect. */
            readonly _embedded?: components["schemas"]["ErrorEmbedded"];
            /** @description @remarks Evidence: inferred. No answer is known; the tests of the PHP client and the code of a third party's client show what they expect. */
            readonly _links?: components["schemas"]["ErrorLinks"];
            /**
             * @description The older form of `_links`.
             *     @remarks Evidence: inferred. No answer is known; the tests of the PHP client and the code of a third party's client show what they expect.
             */
            readonly links?: readonly components["schemas"]["ErrorRelation"][];
        };
        /**
         * @description Why a request was refused.
         *     @see Help Scout: Errors, Error https://developer.helpscout.com/mailbox-api/overview/errors
         *     @see Help Scout's PHP client, src/Http/Hal/HalDeserializer.php:71 https://github.com/helpscout/helpscout-api-php/blob/6edf26666d03512732c395e98a965f4faa71e170/src/Http/Hal/HalDeserializer.php#L71
         */
        readonly Error: {
            /**
             * @description Reference of this failure. The page shows a UUID, real answers have `#` and digits after it.
             *     @remarks Evidence: community (meaning).
             *     @see Help Scout: Errors, logRef https://developer.helpscout.com/mailbox-api/overview/errors
             *     @see PHP client, issue 74 https://github.com/helpscout/helpscout-api-php/issues/74
             */
            readonly logRef?: string;
            /** @description What went wrong, for people. Do not compare it, its wording changes. */
            readonly message: string;
            readonly _embedded?: components["schemas"]["ErrorEmbedded"];
            readonly _links?: components["schemas"]["ErrorLinks"];
            /**
             * @description The older form of `_links`.
             *     @see Help Scout's PHP client, tests/Payloads/ErrorPayloads.php:28 https://github.com/helpscout/helpscout-api-php/blob/6edf26666d03512732c395e98a965f4faa71e170/tests/Payloads/ErrorPayloads.php#L28
             */
            readonly links?: readonly components["schemas"]["ErrorRelation"][];
        };
        /**
         * @description What the body of a 401 very likely looks like. No answer has been recorded, so nothing is required.
         *     @remarks Evidence: inferred. The token endpoint answers in this shape, and the tests of a third party's client expect it here.
         *     @see PHP client, issue 291 https://github.com/helpscout/helpscout-api-php/issues/291
         *     @see helpscout-cli by Mobile Locker, tests, :99 https://github.com/mobilelocker/helpscout-cli/blob/e9c32b684626b3fcd49ae5169393ffe31b60fbe4/test/mailbox-client.test.js#L99
         */
        readonly AuthenticationError: {
            /**
             * @description Short name of the failure.
             *     @remarks Evidence: inferred. The token endpoint answers in this shape, and the tests of a third party's client expect it here.
             */
            readonly error?: string;
            /**
             * @description What went wrong, for people.
             *     @remarks Evidence: inferred. The token endpoint answers in this shape, and the tests of a third party's client expect it here.
             */
            readonly error_description?: string;
            /**
             * @description What went wrong, for people, where the answer has the shape of the other errors.
             *     @remarks Evidence: inferred. The token endpoint answers in this shape, and the tests of a third party's client expect it here.
             */
            readonly message?: string;
        };
        /**
         * @description What the body of a refusal very likely looks like. No answer has been recorded, so nothing is required.
         *     @remarks Evidence: inferred. No answer with one of these statuses is known; the shape is that of the other errors of this API.
         *     @see Help Scout: Errors, Error messages https://developer.helpscout.com/mailbox-api/overview/errors
         */
        readonly LikelyError: {
            /**
             * @description Reference of this failure.
             *     @remarks Evidence: inferred. No answer with one of these statuses is known; the shape is that of the other errors of this API.
             */
            readonly logRef?: string;
            /**
             * @description What went wrong, for people. Do not compare it, its wording changes.
             *     @remarks Evidence: inferred. No answer with one of these statuses is known; the shape is that of the other errors of this API.
             */
            readonly message?: string;
            /** @description @remarks Evidence: inferred. No answer with one of these statuses is known; the shape is that of the other errors of this API. */
            readonly _embedded?: components["schemas"]["ErrorEmbedded"];
            /** @description @remarks Evidence: inferred. No answer with one of these statuses is known; the shape is that of the other errors of this API. */
            readonly _links?: components["schemas"]["ErrorLinks"];
            /**
             * @description The older form of `_links`.
             *     @remarks Evidence: inferred. No answer with one of these statuses is known; the shape is that of the other errors of this API.
             */
            readonly links?: readonly components["schemas"]["ErrorRelation"][];
        };
        /**
         * @description The body of a 429. It is known from tests alone, so nothing is required.
         *     @see Help Scout's PHP client, tests/Payloads/ErrorPayloads.php:54 https://github.com/helpscout/helpscout-api-php/blob/6edf26666d03512732c395e98a965f4faa71e170/tests/Payloads/ErrorPayloads.php#L54
         */
        readonly RateLimitError: {
            /** @description Says that the limit is reached, for people. */
            readonly message?: string;
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
    readonly createChatThread: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Id of the conversation that gets the thread. Ids above 2^31 have been seen.
                 *     @remarks Evidence: inferred (limit). The PHP client refuses ids below 1, and the page on errors speaks of negative ones. The size of 64 bits is a precaution.
                 *     @see Help Scout's reference page: Create Chat Thread, Request https://developer.helpscout.com/mailbox-api/endpoints/conversations/threads/chat
                 *     @see Help Scout's PHP client, src/Customers/Customer.php:252 https://github.com/helpscout/helpscout-api-php/blob/6edf26666d03512732c395e98a965f4faa71e170/src/Customers/Customer.php#L252
                 *     @see Help Scout's PHP client, src/Conversations/Conversation.php:408 https://github.com/helpscout/helpscout-api-php/blob/6edf26666d03512732c395e98a965f4faa71e170/src/Conversations/Conversation.php#L408
                 *     @see Help Scout: Errors, Invalid identifier https://developer.helpscout.com/mailbox-api/overview/errors
                 * @example 3291774056
                 */
                readonly conversationId: number;
            };
            readonly cookie?: never;
        };
        /** @description The thread to add. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ChatThreadCreate"];
            };
        };
        readonly responses: {
            /**
             * @description The thread was added. The answer has no body; the id of the thread is in the header `Resource-ID`. Do not parse the answer as JSON: in recordings of other calls that create threads it has the type `text/plain` and nothing in it.
             *     @remarks Evidence: community (meaning).
             *     @see Help Scout's reference page: Create Chat Thread, Response https://developer.helpscout.com/mailbox-api/endpoints/conversations/threads/chat
             *     @see TaxJar Help Scout SDK, exchanges recorded in July 2019, cassettes/HelpScout_Thread/_create/creates_a_new_thread_on_a_given_conversation.yml:71 https://github.com/taxjar/help_scout-sdk/blob/bd3043a6076c70256d7a575e5c8edfcc555e2ca7/spec/cassettes/HelpScout_Thread/_create/creates_a_new_thread_on_a_given_conversation.yml#L71
             */
            readonly 201: {
                headers: {
                    /**
                     * @description Id of the new thread, in digits. Thread calls have had this header only since 30 August 2023, so do not fail where it is missing.
                     *     @remarks Evidence: inferred (limit). Live tests are said to have met ids above 2^31; their report cannot be cited, and no page names a size.
                     *     @see Help Scout's reference page: Create Chat Thread, Response Headers https://developer.helpscout.com/mailbox-api/endpoints/conversations/threads/chat
                     *     @see Help Scout: API changelog, 2023-08-30 https://developer.helpscout.com/mailbox-api/changelog/
                     * @example 10417733902
                     */
                    readonly "Resource-ID"?: number;
                    /**
                     * @description Calls which the account may make in a minute. The number depends on its plan.
                     *     @see Help Scout: Rate Limiting, X-RateLimit-Limit-Minute https://developer.helpscout.com/mailbox-api/overview/rate-limiting
                     * @example 800
                     */
                    readonly "X-RateLimit-Limit-Minute"?: number;
                    /**
                     * @description Calls which the account has left in this minute. A write takes two.
                     *     @see Help Scout: Rate Limiting, X-RateLimit-Remaining-Minute https://developer.helpscout.com/mailbox-api/overview/rate-limiting
                     * @example 786
                     */
                    readonly "X-RateLimit-Remaining-Minute"?: number;
                    /**
                     * @description Id of this exchange, in the form `<uuid>#<number>`. Recordings of other calls of this API all have it.
                     *     @remarks Evidence: community.
                     *     @see TaxJar Help Scout SDK, exchanges recorded in July 2019, cassettes/HelpScout_Thread/_create/creates_a_new_thread_on_a_given_conversation.yml:72 https://github.com/taxjar/help_scout-sdk/blob/bd3043a6076c70256d7a575e5c8edfcc555e2ca7/spec/cassettes/HelpScout_Thread/_create/creates_a_new_thread_on_a_given_conversation.yml#L72
                     * @example 2f6b9c14-7d80-4e35-a1c9-58e03d7fb246#204118837
                     */
                    readonly "Correlation-Id"?: string;
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /**
             * @description The request is refused: a value is missing or not accepted, the customer belongs to another company, or the body is not readable as JSON. A wrong HTTP method gets the same status. The items under `_embedded.errors` name the members; go by `path` and by the anchor of the link, since the texts change.
             *     @remarks Evidence: community (name and type).
             *     @remarks Evidence: inferred (meaning). Users pasted such answers to a bad value, to another company's customer and to a body that is no JSON. The wrong method is hearsay from live tests.
             *     @see Help Scout: Errors, Error messages https://developer.helpscout.com/mailbox-api/overview/errors
             *     @see PHP client, issue 74 https://github.com/helpscout/helpscout-api-php/issues/74
             *     @see Help Scout: Errors, Error codes https://developer.helpscout.com/mailbox-api/overview/errors
             *     @see PHP client, issue 190 https://github.com/helpscout/helpscout-api-php/issues/190
             *     @see PHP client, issue 252 https://github.com/helpscout/helpscout-api-php/issues/252
             */
            readonly 400: {
                headers: {
                    /**
                     * @description Calls which the account may make in a minute. The number depends on its plan.
                     *     @remarks Evidence: inferred (name and type). Seen on other calls of this API; which errors of this call bear it is not told.
                     *     @see PHP client, issue 295 https://github.com/helpscout/helpscout-api-php/issues/295
                     *     @see Help Scout: Rate Limiting, X-RateLimit-Limit-Minute https://developer.helpscout.com/mailbox-api/overview/rate-limiting
                     * @example 800
                     */
                    readonly "X-RateLimit-Limit-Minute"?: number;
                    /**
                     * @description Calls which the account has left in this minute. A write takes two.
                     *     @remarks Evidence: inferred (name and type). Seen on other calls of this API; which errors of this call bear it is not told.
                     *     @see PHP client, issue 295 https://github.com/helpscout/helpscout-api-php/issues/295
                     *     @see Help Scout: Rate Limiting, X-RateLimit-Remaining-Minute https://developer.helpscout.com/mailbox-api/overview/rate-limiting
                     * @example 786
                     */
                    readonly "X-RateLimit-Remaining-Minute"?: number;
                    /**
                     * @description Id of this exchange, in the form `<uuid>#<number>`. Recordings of other calls of this API all have it.
                     *     @remarks Evidence: community.
                     *     @see TaxJar Help Scout SDK, exchanges recorded in July 2019, cassettes/HelpScout_Thread/_create/creates_a_new_thread_on_a_given_conversation.yml:72 https://github.com/taxjar/help_scout-sdk/blob/bd3043a6076c70256d7a575e5c8edfcc555e2ca7/spec/cassettes/HelpScout_Thread/_create/creates_a_new_thread_on_a_given_conversation.yml#L72
                     * @example 2f6b9c14-7d80-4e35-a1c9-58e03d7fb246#204118837
                     */
                    readonly "Correlation-Id"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/vnd.error+json": components["schemas"]["Error"];
                };
            };
            /**
             * @description The token is missing, wrong or expired; the answer does not tell which. No answer to this call has been recorded, so rely on the status and not on the body. It may come from a gateway before the API.
             *     @remarks Evidence: inferred (meaning). That a gateway before the API may answer is guessed from its headers.
             *     @see PHP client, issue 153, answered by one of Help Scout's developers https://github.com/helpscout/helpscout-api-php/issues/153
             */
            readonly 401: {
                headers: {
                    /**
                     * @description Calls which the account may make in a minute. The number depends on its plan.
                     *     @remarks Evidence: inferred (name and type). Seen on other calls of this API; which errors of this call bear it is not told.
                     *     @see PHP client, issue 295 https://github.com/helpscout/helpscout-api-php/issues/295
                     *     @see Help Scout: Rate Limiting, X-RateLimit-Limit-Minute https://developer.helpscout.com/mailbox-api/overview/rate-limiting
                     * @example 800
                     */
                    readonly "X-RateLimit-Limit-Minute"?: number;
                    /**
                     * @description Calls which the account has left in this minute. A write takes two.
                     *     @remarks Evidence: inferred (name and type). Seen on other calls of this API; which errors of this call bear it is not told.
                     *     @see PHP client, issue 295 https://github.com/helpscout/helpscout-api-php/issues/295
                     *     @see Help Scout: Rate Limiting, X-RateLimit-Remaining-Minute https://developer.helpscout.com/mailbox-api/overview/rate-limiting
                     * @example 786
                     */
                    readonly "X-RateLimit-Remaining-Minute"?: number;
                    /**
                     * @description Id of this exchange, in the form `<uuid>#<number>`. Recordings of other calls of this API all have it.
                     *     @remarks Evidence: community.
                     *     @see TaxJar Help Scout SDK, exchanges recorded in July 2019, cassettes/HelpScout_Thread/_create/creates_a_new_thread_on_a_given_conversation.yml:72 https://github.com/taxjar/help_scout-sdk/blob/bd3043a6076c70256d7a575e5c8edfcc555e2ca7/spec/cassettes/HelpScout_Thread/_create/creates_a_new_thread_on_a_given_conversation.yml#L72
                     * @example 2f6b9c14-7d80-4e35-a1c9-58e03d7fb246#204118837
                     */
                    readonly "Correlation-Id"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @description @remarks Evidence: inferred. No answer has been recorded; the likely body has the shape of the token endpoint's errors and not of this API's own.
                     *     @see PHP client, issue 291 https://github.com/helpscout/helpscout-api-php/issues/291
                     */
                    readonly "application/json": components["schemas"]["AuthenticationError"];
                };
            };
            /**
             * @description The account or its user may not do this: the API is switched off for the company, payment data or a feature is missing, or access is denied. No answer of this kind has been recorded, so rely on the status and not on the body.
             *     @remarks Evidence: inferred. The vendor names these classes of errors without a status; 403 follows from their wording and from what clients expect.
             *     @see Help Scout: Errors, Access denied https://developer.helpscout.com/mailbox-api/overview/errors
             */
            readonly 403: {
                headers: {
                    /**
                     * @description Calls which the account may make in a minute. The number depends on its plan.
                     *     @remarks Evidence: inferred (name and type). Seen on other calls of this API; which errors of this call bear it is not told.
                     *     @see PHP client, issue 295 https://github.com/helpscout/helpscout-api-php/issues/295
                     *     @see Help Scout: Rate Limiting, X-RateLimit-Limit-Minute https://developer.helpscout.com/mailbox-api/overview/rate-limiting
                     * @example 800
                     */
                    readonly "X-RateLimit-Limit-Minute"?: number;
                    /**
                     * @description Calls which the account has left in this minute. A write takes two.
                     *     @remarks Evidence: inferred (name and type). Seen on other calls of this API; which errors of this call bear it is not told.
                     *     @see PHP client, issue 295 https://github.com/helpscout/helpscout-api-php/issues/295
                     *     @see Help Scout: Rate Limiting, X-RateLimit-Remaining-Minute https://developer.helpscout.com/mailbox-api/overview/rate-limiting
                     * @example 786
                     */
                    readonly "X-RateLimit-Remaining-Minute"?: number;
                    /**
                     * @description Id of this exchange, in the form `<uuid>#<number>`. Recordings of other calls of this API all have it.
                     *     @remarks Evidence: community.
                     *     @see TaxJar Help Scout SDK, exchanges recorded in July 2019, cassettes/HelpScout_Thread/_create/creates_a_new_thread_on_a_given_conversation.yml:72 https://github.com/taxjar/help_scout-sdk/blob/bd3043a6076c70256d7a575e5c8edfcc555e2ca7/spec/cassettes/HelpScout_Thread/_create/creates_a_new_thread_on_a_given_conversation.yml#L72
                     * @example 2f6b9c14-7d80-4e35-a1c9-58e03d7fb246#204118837
                     */
                    readonly "Correlation-Id"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @description @remarks Evidence: inferred. The PHP client reads errors of this type alone; no answer with this status has been recorded.
                     *     @see Help Scout's PHP client, src/Http/Handlers/ValidationHandler.php:38 https://github.com/helpscout/helpscout-api-php/blob/6edf26666d03512732c395e98a965f4faa71e170/src/Http/Handlers/ValidationHandler.php#L38
                     */
                    readonly "application/vnd.error+json": components["schemas"]["LikelyError"];
                };
            };
            /**
             * @description No conversation has this id: it never existed, was moved, or was merged into another. To find where a merged one went, read the old id with the vendor's call Get Conversation: it answers 301 with the address of the new conversation in `Location`. No answer of this kind has been recorded, so rely on the status and not on the body.
             *     @see Help Scout's reference page: Create Chat Thread, Moved or merged conversations https://developer.helpscout.com/mailbox-api/endpoints/conversations/threads/chat
             */
            readonly 404: {
                headers: {
                    /**
                     * @description Calls which the account may make in a minute. The number depends on its plan.
                     *     @remarks Evidence: inferred (name and type). Seen on other calls of this API; which errors of this call bear it is not told.
                     *     @see PHP client, issue 295 https://github.com/helpscout/helpscout-api-php/issues/295
                     *     @see Help Scout: Rate Limiting, X-RateLimit-Limit-Minute https://developer.helpscout.com/mailbox-api/overview/rate-limiting
                     * @example 800
                     */
                    readonly "X-RateLimit-Limit-Minute"?: number;
                    /**
                     * @description Calls which the account has left in this minute. A write takes two.
                     *     @remarks Evidence: inferred (name and type). Seen on other calls of this API; which errors of this call bear it is not told.
                     *     @see PHP client, issue 295 https://github.com/helpscout/helpscout-api-php/issues/295
                     *     @see Help Scout: Rate Limiting, X-RateLimit-Remaining-Minute https://developer.helpscout.com/mailbox-api/overview/rate-limiting
                     * @example 786
                     */
                    readonly "X-RateLimit-Remaining-Minute"?: number;
                    /**
                     * @description Id of this exchange, in the form `<uuid>#<number>`. Recordings of other calls of this API all have it.
                     *     @remarks Evidence: community.
                     *     @see TaxJar Help Scout SDK, exchanges recorded in July 2019, cassettes/HelpScout_Thread/_create/creates_a_new_thread_on_a_given_conversation.yml:72 https://github.com/taxjar/help_scout-sdk/blob/bd3043a6076c70256d7a575e5c8edfcc555e2ca7/spec/cassettes/HelpScout_Thread/_create/creates_a_new_thread_on_a_given_conversation.yml#L72
                     * @example 2f6b9c14-7d80-4e35-a1c9-58e03d7fb246#204118837
                     */
                    readonly "Correlation-Id"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @description @remarks Evidence: inferred. The PHP client reads errors of this type alone; no answer with this status has been recorded.
                     *     @see Help Scout's PHP client, src/Http/Handlers/ValidationHandler.php:38 https://github.com/helpscout/helpscout-api-php/blob/6edf26666d03512732c395e98a965f4faa71e170/src/Http/Handlers/ValidationHandler.php#L38
                     */
                    readonly "application/vnd.error+json": components["schemas"]["LikelyError"];
                };
            };
            /**
             * @description The conversation takes no more threads: it has 99 or more of them, or the company locks conversations of its age. A conversation can hold 100 threads at most. No answer of this kind has been recorded, so rely on the status and not on the body.
             *     @see Help Scout's reference page: Create Chat Thread, Locked conversation - maximum number of threads https://developer.helpscout.com/mailbox-api/endpoints/conversations/threads/chat
             *     @see Help Scout's reference page: Create Chat Thread, Locked conversation - too old https://developer.helpscout.com/mailbox-api/endpoints/conversations/threads/chat
             */
            readonly 412: {
                headers: {
                    /**
                     * @description Calls which the account may make in a minute. The number depends on its plan.
                     *     @remarks Evidence: inferred (name and type). Seen on other calls of this API; which errors of this call bear it is not told.
                     *     @see PHP client, issue 295 https://github.com/helpscout/helpscout-api-php/issues/295
                     *     @see Help Scout: Rate Limiting, X-RateLimit-Limit-Minute https://developer.helpscout.com/mailbox-api/overview/rate-limiting
                     * @example 800
                     */
                    readonly "X-RateLimit-Limit-Minute"?: number;
                    /**
                     * @description Calls which the account has left in this minute. A write takes two.
                     *     @remarks Evidence: inferred (name and type). Seen on other calls of this API; which errors of this call bear it is not told.
                     *     @see PHP client, issue 295 https://github.com/helpscout/helpscout-api-php/issues/295
                     *     @see Help Scout: Rate Limiting, X-RateLimit-Remaining-Minute https://developer.helpscout.com/mailbox-api/overview/rate-limiting
                     * @example 786
                     */
                    readonly "X-RateLimit-Remaining-Minute"?: number;
                    /**
                     * @description Id of this exchange, in the form `<uuid>#<number>`. Recordings of other calls of this API all have it.
                     *     @remarks Evidence: community.
                     *     @see TaxJar Help Scout SDK, exchanges recorded in July 2019, cassettes/HelpScout_Thread/_create/creates_a_new_thread_on_a_given_conversation.yml:72 https://github.com/taxjar/help_scout-sdk/blob/bd3043a6076c70256d7a575e5c8edfcc555e2ca7/spec/cassettes/HelpScout_Thread/_create/creates_a_new_thread_on_a_given_conversation.yml#L72
                     * @example 2f6b9c14-7d80-4e35-a1c9-58e03d7fb246#204118837
                     */
                    readonly "Correlation-Id"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @description @remarks Evidence: inferred. The PHP client reads errors of this type alone; no answer with this status has been recorded.
                     *     @see Help Scout's PHP client, src/Http/Handlers/ValidationHandler.php:38 https://github.com/helpscout/helpscout-api-php/blob/6edf26666d03512732c395e98a965f4faa71e170/src/Http/Handlers/ValidationHandler.php#L38
                     */
                    readonly "application/vnd.error+json": components["schemas"]["LikelyError"];
                };
            };
            /**
             * @description The account has used up its calls for this minute. Wait for the seconds in `X-RateLimit-Retry-After`. The limit is shared by all users of the account, so it can be reached with few calls of one's own.
             *     @see Help Scout: Rate Limiting, Rate limiting https://developer.helpscout.com/mailbox-api/overview/rate-limiting
             */
            readonly 429: {
                headers: {
                    /**
                     * @description Seconds to wait before the next call. This API uses it in place of the usual `Retry-After`.
                     *     @see Help Scout: Rate Limiting, X-RateLimit-Retry-After https://developer.helpscout.com/mailbox-api/overview/rate-limiting
                     * @example 23
                     */
                    readonly "X-RateLimit-Retry-After"?: number;
                    /**
                     * @description Calls which the account may make in a minute. The number depends on its plan.
                     *     @see Help Scout: Rate Limiting, X-RateLimit-Limit-Minute https://developer.helpscout.com/mailbox-api/overview/rate-limiting
                     * @example 800
                     */
                    readonly "X-RateLimit-Limit-Minute"?: number;
                    /**
                     * @description Calls which the account has left in this minute. A write takes two.
                     *     @see Help Scout: Rate Limiting, X-RateLimit-Remaining-Minute https://developer.helpscout.com/mailbox-api/overview/rate-limiting
                     * @example 786
                     */
                    readonly "X-RateLimit-Remaining-Minute"?: number;
                    /**
                     * @description Id of this exchange, in the form `<uuid>#<number>`. Recordings of other calls of this API all have it.
                     *     @remarks Evidence: community.
                     *     @see TaxJar Help Scout SDK, exchanges recorded in July 2019, cassettes/HelpScout_Thread/_create/creates_a_new_thread_on_a_given_conversation.yml:72 https://github.com/taxjar/help_scout-sdk/blob/bd3043a6076c70256d7a575e5c8edfcc555e2ca7/spec/cassettes/HelpScout_Thread/_create/creates_a_new_thread_on_a_given_conversation.yml#L72
                     * @example 2f6b9c14-7d80-4e35-a1c9-58e03d7fb246#204118837
                     */
                    readonly "Correlation-Id"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @description @remarks Evidence: inferred. The body in the tests of the PHP client is a bare message and not this API's own error; its type has not been recorded.
                     *     @see Help Scout's PHP client, tests/Payloads/ErrorPayloads.php:54 https://github.com/helpscout/helpscout-api-php/blob/6edf26666d03512732c395e98a965f4faa71e170/tests/Payloads/ErrorPayloads.php#L54
                     */
                    readonly "application/json": components["schemas"]["RateLimitError"];
                };
            };
            /**
             * @description The vendor's server failed. Whether the thread was added is not known.
             *     @remarks Evidence: inferred (meaning). That the thread may exist is a precaution; no page speaks of this status.
             *     @see Help Scout's PHP client, tests/Payloads/ErrorPayloads.php:41 https://github.com/helpscout/helpscout-api-php/blob/6edf26666d03512732c395e98a965f4faa71e170/tests/Payloads/ErrorPayloads.php#L41
             */
            readonly 500: {
                headers: {
                    /**
                     * @description Calls which the account may make in a minute. The number depends on its plan.
                     *     @remarks Evidence: inferred (name and type). Seen on other calls of this API; which errors of this call bear it is not told.
                     *     @see PHP client, issue 295 https://github.com/helpscout/helpscout-api-php/issues/295
                     *     @see Help Scout: Rate Limiting, X-RateLimit-Limit-Minute https://developer.helpscout.com/mailbox-api/overview/rate-limiting
                     * @example 800
                     */
                    readonly "X-RateLimit-Limit-Minute"?: number;
                    /**
                     * @description Calls which the account has left in this minute. A write takes two.
                     *     @remarks Evidence: inferred (name and type). Seen on other calls of this API; which errors of this call bear it is not told.
                     *     @see PHP client, issue 295 https://github.com/helpscout/helpscout-api-php/issues/295
                     *     @see Help Scout: Rate Limiting, X-RateLimit-Remaining-Minute https://developer.helpscout.com/mailbox-api/overview/rate-limiting
                     * @example 786
                     */
                    readonly "X-RateLimit-Remaining-Minute"?: number;
                    /**
                     * @description Id of this exchange, in the form `<uuid>#<number>`. Recordings of other calls of this API all have it.
                     *     @remarks Evidence: community.
                     *     @see TaxJar Help Scout SDK, exchanges recorded in July 2019, cassettes/HelpScout_Thread/_create/creates_a_new_thread_on_a_given_conversation.yml:72 https://github.com/taxjar/help_scout-sdk/blob/bd3043a6076c70256d7a575e5c8edfcc555e2ca7/spec/cassettes/HelpScout_Thread/_create/creates_a_new_thread_on_a_given_conversation.yml#L72
                     * @example 2f6b9c14-7d80-4e35-a1c9-58e03d7fb246#204118837
                     */
                    readonly "Correlation-Id"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @description @remarks Evidence: inferred. The PHP client reads errors of this type alone; no answer with this status has been recorded.
                     *     @see Help Scout's PHP client, src/Http/Handlers/ValidationHandler.php:38 https://github.com/helpscout/helpscout-api-php/blob/6edf26666d03512732c395e98a965f4faa71e170/src/Http/Handlers/ValidationHandler.php#L38
                     */
                    readonly "application/vnd.error+json": components["schemas"]["ServerError"];
                };
            };
            /**
             * @description Any status that is not listed here, such as another failure of the server. Rely on the status and not on the body.
             *     @remarks Evidence: inferred. No page lists other statuses for this call; the body is taken to be that of a server failure.
             *     @see Help Scout's PHP client, tests/Payloads/ErrorPayloads.php:41 https://github.com/helpscout/helpscout-api-php/blob/6edf26666d03512732c395e98a965f4faa71e170/tests/Payloads/ErrorPayloads.php#L41
             */
            readonly default: {
                headers: {
                    /**
                     * @description Calls which the account may make in a minute. The number depends on its plan.
                     *     @remarks Evidence: inferred (name and type). Seen on other calls of this API; which errors of this call bear it is not told.
                     *     @see PHP client, issue 295 https://github.com/helpscout/helpscout-api-php/issues/295
                     *     @see Help Scout: Rate Limiting, X-RateLimit-Limit-Minute https://developer.helpscout.com/mailbox-api/overview/rate-limiting
                     * @example 800
                     */
                    readonly "X-RateLimit-Limit-Minute"?: number;
                    /**
                     * @description Calls which the account has left in this minute. A write takes two.
                     *     @remarks Evidence: inferred (name and type). Seen on other calls of this API; which errors of this call bear it is not told.
                     *     @see PHP client, issue 295 https://github.com/helpscout/helpscout-api-php/issues/295
                     *     @see Help Scout: Rate Limiting, X-RateLimit-Remaining-Minute https://developer.helpscout.com/mailbox-api/overview/rate-limiting
                     * @example 786
                     */
                    readonly "X-RateLimit-Remaining-Minute"?: number;
                    /**
                     * @description Id of this exchange, in the form `<uuid>#<number>`. Recordings of other calls of this API all have it.
                     *     @remarks Evidence: community.
                     *     @see TaxJar Help Scout SDK, exchanges recorded in July 2019, cassettes/HelpScout_Thread/_create/creates_a_new_thread_on_a_given_conversation.yml:72 https://github.com/taxjar/help_scout-sdk/blob/bd3043a6076c70256d7a575e5c8edfcc555e2ca7/spec/cassettes/HelpScout_Thread/_create/creates_a_new_thread_on_a_given_conversation.yml#L72
                     * @example 2f6b9c14-7d80-4e35-a1c9-58e03d7fb246#204118837
                     */
                    readonly "Correlation-Id"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @description @remarks Evidence: inferred. The PHP client reads errors of this type alone; no answer with this status has been recorded.
                     *     @see Help Scout's PHP client, src/Http/Handlers/ValidationHandler.php:38 https://github.com/helpscout/helpscout-api-php/blob/6edf26666d03512732c395e98a965f4faa71e170/src/Http/Handlers/ValidationHandler.php#L38
                     */
                    readonly "application/vnd.error+json": components["schemas"]["ServerError"];
                };
            };
        };
    };
}
