// Generated from specs/help-scout by `npm run generate`. Do not edit.
import type { components } from "./types.js";

/** What is noted about a customer who is created by the call. All of it is ignored for a customer who was found. */
export type ChatCustomerDetails = components["schemas"]["ChatCustomerDetails"];
/** A customer whom the company already has. */
export type ChatCustomerById = components["schemas"]["ChatCustomerById"];
/** A customer who is looked up by address, and created where the address is not known. */
export type ChatCustomerByEmail = components["schemas"]["ChatCustomerByEmail"];
/** The customer, named by `id`, by `email`, or by both; where both are given, `id` counts and `email` is ignored. The details are used only if an unknown `email` leads to a new customer. Known customers are left as they are. */
export type ChatCustomer = components["schemas"]["ChatCustomer"];
/** A file, sent inside the request. Its greatest size is not known. */
export type Attachment = components["schemas"]["Attachment"];
/** A chat message of a customer that becomes a thread of the conversation. Members that are not listed here are very likely ignored; `null` is documented for none, so leave an unused member out. */
export type ChatThreadCreate = components["schemas"]["ChatThreadCreate"];
/** Target of a link. */
export type ErrorLink = components["schemas"]["ErrorLink"];
/** Links to an explanation. The anchor at the end of the address names the class of the error, such as `NotEmpty`, `EnumValue` or `invalid-json`. More classes and other keys are possible. */
export type ErrorLinks = components["schemas"]["ErrorLinks"];
/** A link in the older form. */
export type ErrorRelation = components["schemas"]["ErrorRelation"];
/** One value of the request that was refused. */
export type ErrorItem = components["schemas"]["ErrorItem"];
/** Holds what was found wrong in detail. */
export type ErrorEmbedded = components["schemas"]["ErrorEmbedded"];
/** What the body of a server failure may look like. No answer has been recorded, so nothing is required. */
export type ServerError = components["schemas"]["ServerError"];
/** Why a request was refused. */
export type Error = components["schemas"]["Error"];
/** What the body of a 401 very likely looks like. No answer has been recorded, so nothing is required. */
export type AuthenticationError = components["schemas"]["AuthenticationError"];
/** What the body of a refusal very likely looks like. No answer has been recorded, so nothing is required. */
export type LikelyError = components["schemas"]["LikelyError"];
/** The body of a 429. It is known from tests alone, so nothing is required. */
export type RateLimitError = components["schemas"]["RateLimitError"];
