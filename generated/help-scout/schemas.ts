// Generated from specs/help-scout by `npm run generate`. Do not edit.
/** What is noted about a customer who is created by the call. All of it is ignored for a customer who was found. */
export interface ChatCustomerDetails {
    /** First name, 1 to 40 characters. */
    readonly firstName?: string;
    /** Last name, 1 to 40 characters. */
    readonly lastName?: string;
    /** Phone number. No form and no limit is known. */
    readonly phone?: string;
    /**
     * Address of a picture of the customer, at most 200 characters.
     *
     * Format: uri.
     */
    readonly photoUrl?: string;
    /** Job title, at most 60 characters. */
    readonly jobTitle?: string;
    /**
     * Where the picture comes from. The value `default`, which customers can have when they are read, was refused by a sibling call.
     * @remarks Evidence: community (meaning). The list that the server sent in 2019, for another call, has no `instagram`.
     * @see Help Scout's reference page: Create Chat Thread, photoType https://developer.helpscout.com/mailbox-api/endpoints/conversations/threads/chat
     * @see PHP client, issue 190 https://github.com/helpscout/helpscout-api-php/issues/190
     */
    readonly photoType?: "unknown" | "gravatar" | "twitter" | "facebook" | "googleprofile" | "googleplus" | "linkedin" | "instagram";
    /** Text for the field Notes of the customer, at most 200 characters. */
    readonly background?: string;
    /** Where the customer is, at most 60 characters. */
    readonly location?: string;
    /** Company or other body that the customer belongs to, at most 60 characters. */
    readonly organization?: string;
    /** Gender of the customer, in lower case. */
    readonly gender?: "male" | "female" | "unknown";
    /** Age of the customer, as text and not as a number. */
    readonly age?: string;
}
/** A customer whom the company already has. */
export interface ChatCustomerById extends ChatCustomerDetails {
    /**
     * Id of the customer. It must be a customer of the same company: a sibling call answered 400 to another one.
     *
     * Format: int64.
     * @remarks Evidence: community (meaning).
     * @remarks Evidence: inferred (limit). The PHP client refuses ids below 1, and the page on errors speaks of negative ones. The size of 64 bits is a precaution.
     * @see Help Scout's reference page: Create Chat Thread, id https://developer.helpscout.com/mailbox-api/endpoints/conversations/threads/chat
     * @see PHP client, issue 252 https://github.com/helpscout/helpscout-api-php/issues/252
     * @see Help Scout's PHP client, src/Customers/Customer.php:252 https://github.com/helpscout/helpscout-api-php/blob/6edf26666d03512732c395e98a965f4faa71e170/src/Customers/Customer.php#L252
     * @see Help Scout's PHP client, src/Conversations/Conversation.php:408 https://github.com/helpscout/helpscout-api-php/blob/6edf26666d03512732c395e98a965f4faa71e170/src/Conversations/Conversation.php#L408
     * @see Help Scout: Errors, Invalid identifier https://developer.helpscout.com/mailbox-api/overview/errors
     * @see Help Scout's reference page: Create Chat Thread, customer, id https://developer.helpscout.com/mailbox-api/endpoints/conversations/threads/chat
     */
    readonly id: number;
    /**
     * Address of the customer. It is ignored, because `id` is given.
     *
     * Format: email.
     * @see Help Scout's reference page: Create Chat Thread, email https://developer.helpscout.com/mailbox-api/endpoints/conversations/threads/chat
     * @see Help Scout's reference page: Create Chat Thread, customer https://developer.helpscout.com/mailbox-api/endpoints/conversations/threads/chat
     * @see Help Scout: Errors, Not well-formed email address https://developer.helpscout.com/mailbox-api/overview/errors
     */
    readonly email?: string;
}
/** A customer who is looked up by address, and created where the address is not known. */
export interface ChatCustomerByEmail extends ChatCustomerDetails {
    /**
     * Id of the customer. Where it is given it counts, and `email` is ignored.
     *
     * Format: int64.
     * @remarks Evidence: inferred (limit). The PHP client refuses ids below 1, and the page on errors speaks of negative ones. The size of 64 bits is a precaution.
     */
    readonly id?: number;
    /**
     * Address that finds the customer. If it is not known yet, a customer is created with this address and the details.
     *
     * Format: email.
     * @see Help Scout's reference page: Create Chat Thread, email https://developer.helpscout.com/mailbox-api/endpoints/conversations/threads/chat
     * @see Help Scout's reference page: Create Chat Thread, customer, email https://developer.helpscout.com/mailbox-api/endpoints/conversations/threads/chat
     * @see Help Scout: Errors, Not well-formed email address https://developer.helpscout.com/mailbox-api/overview/errors
     */
    readonly email: string;
}
/** The customer, named by `id`, by `email`, or by both; where both are given, `id` counts and `email` is ignored. The details are used only if an unknown `email` leads to a new customer. Known customers are left as they are. */
export type ChatCustomer = ChatCustomerById | ChatCustomerByEmail;
/**
 * A file, sent inside the request. Its greatest size is not known; the retired version of the API had limits.
 * @see Help Scout's reference page: Create Chat Thread, Attachment https://developer.helpscout.com/mailbox-api/endpoints/conversations/threads/chat
 * @see Help Scout: Legacy Mailbox API 1.0, Request size https://developer.helpscout.com/help-desk-api
 */
export interface Attachment {
    /**
     * Name of the file. It is spelled `filename` where threads are read.
     * @remarks Evidence: community (meaning).
     * @see Help Scout's reference page: Create Chat Thread, fileName https://developer.helpscout.com/mailbox-api/endpoints/conversations/threads/chat
     * @see TaxJar Help Scout SDK, exchanges recorded in July 2019, fixtures/thread/list.json:48 https://github.com/taxjar/help_scout-sdk/blob/bd3043a6076c70256d7a575e5c8edfcc555e2ca7/spec/fixtures/thread/list.json#L48
     */
    readonly fileName: string;
    /**
     * Media type of the file. The vendor's own sample, `plain/text`, is no registered type, so registered types are very likely not asked for.
     * @remarks Evidence: inferred (meaning). The sample and a recording of another call have types that are not registered.
     * @see Help Scout's reference page: Create Chat Thread, mimeType https://developer.helpscout.com/mailbox-api/endpoints/conversations/threads/chat
     */
    readonly mimeType: string;
    /**
     * The bytes of the file in standard base64, without line breaks.
     * @remarks Evidence: inferred (meaning). No known sample has line breaks; no page forbids them.
     * @see Help Scout's reference page: Create Chat Thread, data https://developer.helpscout.com/mailbox-api/endpoints/conversations/threads/chat
     */
    readonly data: string;
}
/**
 * A chat message of a customer that becomes a thread of the conversation. Members that are not listed here are very likely ignored; `null` is documented for none, so leave an unused member out.
 * @remarks Evidence: inferred (meaning). The PHP client sends many other members, so they are very likely ignored. That `null` is not allowed follows from its being documented nowhere.
 * @see Help Scout's reference page: Create Chat Thread, ChatThreadCreate https://developer.helpscout.com/mailbox-api/endpoints/conversations/threads/chat
 * @see Help Scout's PHP client, src/Conversations/Threads/Thread.php:212 https://github.com/helpscout/helpscout-api-php/blob/6edf26666d03512732c395e98a965f4faa71e170/src/Conversations/Threads/Thread.php#L212
 */
export interface ChatThreadCreate {
    /**
     * What was said. It may not be empty; no greatest length is known.
     * @remarks Evidence: inferred (limit). The page on errors has a class for empty values, and lists no member.
     * @see Help Scout's reference page: Create Chat Thread, text https://developer.helpscout.com/mailbox-api/endpoints/conversations/threads/chat
     * @see Help Scout: Errors, Empty value https://developer.helpscout.com/mailbox-api/overview/errors
     */
    readonly text: string;
    /** Who said it. */
    readonly customer: ChatCustomerById | ChatCustomerByEmail;
    /**
     * `true` marks history that is taken over from another platform: nobody gets an e-mail or a notification, and the conversation is not opened again. Left out, it counts as `false`.
     * @remarks Evidence: inferred (meaning). The value that counts where the member is left out is not told.
     * @see Help Scout's reference page: Create Chat Thread, imported https://developer.helpscout.com/mailbox-api/endpoints/conversations/threads/chat
     */
    readonly imported?: boolean;
    /**
     * When it was said, in UTC, to the second and with `Z` at the end: no fraction, no offset. Allowed only together with `imported: true`. In JavaScript, cut the milliseconds off what `toISOString()` gives.
     * @remarks The format is told for all dates of this API; no refusal by this call is known.
     * @see Help Scout's reference page: Create Chat Thread, createdAt https://developer.helpscout.com/mailbox-api/endpoints/conversations/threads/chat
     * @see Help Scout: Errors, Malformed date https://developer.helpscout.com/mailbox-api/overview/errors
     */
    readonly createdAt?: string;
    /** Files that belong to the message. How many are allowed is not known. */
    readonly attachments?: readonly Attachment[];
}
/**
 * Target of a link.
 * @remarks Evidence: community (meaning).
 * @see Help Scout: Errors, ErrorLink https://developer.helpscout.com/mailbox-api/overview/errors
 * @see PHP client, issue 74 https://github.com/helpscout/helpscout-api-php/issues/74
 */
export interface ErrorLink {
    /** Address of the page. */
    readonly href?: string;
}
/**
 * Links to an explanation. The anchor at the end of the address names the class of the error, such as `NotEmpty`, `EnumValue` or `invalid-json`. More classes and other keys are possible.
 * @remarks Evidence: community (meaning).
 * @see Help Scout: Errors, ErrorLinks https://developer.helpscout.com/mailbox-api/overview/errors
 * @see PHP client, issue 74 https://github.com/helpscout/helpscout-api-php/issues/74
 */
export interface ErrorLinks {
    /** The page that explains this class of errors. */
    readonly about?: ErrorLink;
    /**
     * The same page, under the key that some real answers have.
     * @remarks Evidence: community.
     * @see PHP client, issue 74 https://github.com/helpscout/helpscout-api-php/issues/74
     */
    readonly self?: ErrorLink;
}
/**
 * A link in the older form.
 * @see Help Scout's PHP client, tests/Payloads/ErrorPayloads.php:28 https://github.com/helpscout/helpscout-api-php/blob/6edf26666d03512732c395e98a965f4faa71e170/tests/Payloads/ErrorPayloads.php#L28
 */
export interface ErrorRelation {
    /** What the link is for, such as `about`. */
    readonly rel?: string;
    /** Address of the page. */
    readonly href?: string;
}
/**
 * One value of the request that was refused.
 * @see Help Scout: Errors, ErrorItem https://developer.helpscout.com/mailbox-api/overview/errors
 * @see Help Scout's PHP client, src/Http/Hal/HalDeserializer.php:71 https://github.com/helpscout/helpscout-api-php/blob/6edf26666d03512732c395e98a965f4faa71e170/src/Http/Hal/HalDeserializer.php#L71
 */
export interface ErrorItem {
    /**
     * Where the value stands, with dots and indexes, such as `customer.photoType` or `attachments[0].data`.
     * @remarks Evidence: community (meaning). Paths with an index are known from another call.
     * @see Help Scout: Errors, path https://developer.helpscout.com/mailbox-api/overview/errors
     * @see PHP client, issue 190 https://github.com/helpscout/helpscout-api-php/issues/190
     */
    readonly path?: string;
    /** What is wrong with the value, for people. No page promises its wording. */
    readonly message: string;
    /**
     * Which part of the request the value is in. Only `JSON` has been seen.
     * @see Help Scout: Errors, source https://developer.helpscout.com/mailbox-api/overview/errors
     */
    readonly source?: "JSON" | (string & {});
    /**
     * The value that was refused, as it was sent. Only text has been seen, but any JSON is possible.
     * @see Help Scout: Errors, rejectedValue https://developer.helpscout.com/mailbox-api/overview/errors
     */
    readonly rejectedValue?: unknown;
    readonly _links?: ErrorLinks;
    /**
     * The older form of `_links`.
     * @see Help Scout's PHP client, tests/Payloads/ErrorPayloads.php:28 https://github.com/helpscout/helpscout-api-php/blob/6edf26666d03512732c395e98a965f4faa71e170/tests/Payloads/ErrorPayloads.php#L28
     */
    readonly links?: readonly ErrorRelation[];
}
/**
 * Holds what was found wrong in detail.
 * @see Help Scout: Errors, ErrorEmbedded https://developer.helpscout.com/mailbox-api/overview/errors
 */
export interface ErrorEmbedded {
    /**
     * One item for each value that was refused. It may be empty.
     * @remarks Evidence: community (meaning).
     * @see Help Scout: Errors, errors https://developer.helpscout.com/mailbox-api/overview/errors
     * @see PHP client, issue 74 https://github.com/helpscout/helpscout-api-php/issues/74
     */
    readonly errors?: readonly ErrorItem[];
}
/**
 * What the body of a server failure may look like. No answer has been recorded, so nothing is required.
 * @remarks Evidence: inferred. No answer is known; the tests of the PHP client and the code of a third party's client show what they expect.
 * @see Help Scout's PHP client, tests/Payloads/ErrorPayloads.php:41 https://github.com/helpscout/helpscout-api-php/blob/6edf26666d03512732c395e98a965f4faa71e170/tests/Payloads/ErrorPayloads.php#L41
 * @see Springest Help Scout client 2.0.0, :374 https://github.com/Springest/help_scout/blob/d5b9da7e4cc8b9d78afa61b6031db783d72d9499/lib/help_scout.rb#L374
 */
export interface ServerError {
    /**
     * Reference of this failure.
     * @remarks Evidence: inferred. No answer is known; the tests of the PHP client and the code of a third party's client show what they expect.
     */
    readonly logRef?: string;
    /**
     * What went wrong, for people.
     * @see Help Scout's PHP client, tests/Payloads/ErrorPayloads.php:41 https://github.com/helpscout/helpscout-api-php/blob/6edf26666d03512732c395e98a965f4faa71e170/tests/Payloads/ErrorPayloads.php#L41
     */
    readonly message?: string;
    /**
     * What went wrong, in the member that a third party's client reads on status 500.
     * @remarks Evidence: community.
     * @see Springest Help Scout client 2.0.0, :374 https://github.com/Springest/help_scout/blob/d5b9da7e4cc8b9d78afa61b6031db783d72d9499/lib/help_scout.rb#L374
     */
    readonly error?: string;
    /** @remarks Evidence: inferred. No answer is known; the tests of the PHP client and the code of a third party's client show what they expect. */
    readonly _embedded?: ErrorEmbedded;
    /** @remarks Evidence: inferred. No answer is known; the tests of the PHP client and the code of a third party's client show what they expect. */
    readonly _links?: ErrorLinks;
    /**
     * The older form of `_links`.
     * @remarks Evidence: inferred. No answer is known; the tests of the PHP client and the code of a third party's client show what they expect.
     */
    readonly links?: readonly ErrorRelation[];
}
/**
 * Why a request was refused.
 * @see Help Scout: Errors, BadRequestError https://developer.helpscout.com/mailbox-api/overview/errors
 * @see Help Scout's PHP client, src/Http/Hal/HalDeserializer.php:71 https://github.com/helpscout/helpscout-api-php/blob/6edf26666d03512732c395e98a965f4faa71e170/src/Http/Hal/HalDeserializer.php#L71
 */
export interface BadRequestError {
    /**
     * Reference of this failure. The page shows a UUID, real answers have `#` and digits after it.
     * @remarks Evidence: community (meaning).
     * @see Help Scout: Errors, logRef https://developer.helpscout.com/mailbox-api/overview/errors
     * @see PHP client, issue 74 https://github.com/helpscout/helpscout-api-php/issues/74
     */
    readonly logRef?: string;
    /** What went wrong, for people. No page promises its wording. */
    readonly message: string;
    readonly _embedded?: ErrorEmbedded;
    readonly _links?: ErrorLinks;
    /**
     * The older form of `_links`.
     * @see Help Scout's PHP client, tests/Payloads/ErrorPayloads.php:28 https://github.com/helpscout/helpscout-api-php/blob/6edf26666d03512732c395e98a965f4faa71e170/tests/Payloads/ErrorPayloads.php#L28
     */
    readonly links?: readonly ErrorRelation[];
}
/**
 * What the body of a 401 very likely looks like. No answer has been recorded, so nothing is required.
 * @remarks Evidence: inferred. The token endpoint answers in this shape, and the tests of a third party's client expect it here.
 * @see PHP client, issue 291 https://github.com/helpscout/helpscout-api-php/issues/291
 * @see helpscout-cli by Mobile Locker, tests, :99 https://github.com/mobilelocker/helpscout-cli/blob/e9c32b684626b3fcd49ae5169393ffe31b60fbe4/test/mailbox-client.test.js#L99
 */
export interface AuthenticationError {
    /**
     * Short name of the failure.
     * @remarks Evidence: inferred. The token endpoint answers in this shape, and the tests of a third party's client expect it here.
     */
    readonly error?: string;
    /**
     * What went wrong, for people.
     * @remarks Evidence: inferred. The token endpoint answers in this shape, and the tests of a third party's client expect it here.
     */
    readonly error_description?: string;
    /**
     * What went wrong, for people, where the answer has the shape of the other errors.
     * @remarks Evidence: inferred. The token endpoint answers in this shape, and the tests of a third party's client expect it here.
     */
    readonly message?: string;
}
/**
 * What the body of a refusal very likely looks like. No answer has been recorded, so nothing is required.
 * @remarks Evidence: inferred. No answer with one of these statuses is known; the shape is that of the other errors of this API.
 * @see Help Scout: Errors, Error messages https://developer.helpscout.com/mailbox-api/overview/errors
 */
export interface LikelyError {
    /**
     * Reference of this failure.
     * @remarks Evidence: inferred. No answer with one of these statuses is known; the shape is that of the other errors of this API.
     */
    readonly logRef?: string;
    /**
     * What went wrong, for people.
     * @remarks Evidence: inferred. No answer with one of these statuses is known; the shape is that of the other errors of this API.
     */
    readonly message?: string;
    /** @remarks Evidence: inferred. No answer with one of these statuses is known; the shape is that of the other errors of this API. */
    readonly _embedded?: ErrorEmbedded;
    /** @remarks Evidence: inferred. No answer with one of these statuses is known; the shape is that of the other errors of this API. */
    readonly _links?: ErrorLinks;
    /**
     * The older form of `_links`.
     * @remarks Evidence: inferred. No answer with one of these statuses is known; the shape is that of the other errors of this API.
     */
    readonly links?: readonly ErrorRelation[];
}
/**
 * The body of a 429. It is known from tests alone, so nothing is required.
 * @see Help Scout's PHP client, tests/Payloads/ErrorPayloads.php:54 https://github.com/helpscout/helpscout-api-php/blob/6edf26666d03512732c395e98a965f4faa71e170/tests/Payloads/ErrorPayloads.php#L54
 */
export interface RateLimitError {
    /** Says that the limit is reached, for people. */
    readonly message?: string;
}
