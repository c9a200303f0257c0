// Generated from specs/help-scout by `npm run generate`. Do not edit.
import type { components } from "./types.js";

type ChatCustomerDetailsMembers = components["schemas"]["ChatCustomerDetails"];
/** What is noted about a customer who is created by the call. All of it is ignored for a customer who was found. */
export interface ChatCustomerDetails extends ChatCustomerDetailsMembers {}
type ChatCustomerByIdMembers = components["schemas"]["ChatCustomerById"];
/** A customer whom the company already has. */
export interface ChatCustomerById extends ChatCustomerByIdMembers {}
type ChatCustomerByEmailMembers = components["schemas"]["ChatCustomerByEmail"];
/** A customer who is looked up by address, and created where the address is not known. */
export interface ChatCustomerByEmail extends ChatCustomerByEmailMembers {}
/** The customer, named by `id`, by `email`, or by both; where both are given, `id` counts and `email` is ignored. The details are used only if an unknown `email` leads to a new customer. Known customers are left as they are. */
export type ChatCustomer = components["schemas"]["ChatCustomer"];
type AttachmentMembers = components["schemas"]["Attachment"];
/** A file, sent inside the request. Its greatest size is not known. */
export interface Attachment extends AttachmentMembers {}
type ChatThreadCreateMembers = components["schemas"]["ChatThreadCreate"];
/** A chat message of a customer that becomes a thread of the conversation. Members that are not listed here are very likely ignored; `null` is documented for none, so leave an unused member out. */
export interface ChatThreadCreate extends ChatThreadCreateMembers {}
type ErrorLinkMembers = components["schemas"]["ErrorLink"];
/** Target of a link. */
export interface ErrorLink extends ErrorLinkMembers {}
type ErrorLinksMembers = components["schemas"]["ErrorLinks"];
/** Links to an explanation. The anchor at the end of the address names the class of the error, such as `NotEmpty`, `EnumValue` or `invalid-json`. More classes and other keys are possible. */
export interface ErrorLinks extends ErrorLinksMembers {}
type ErrorRelationMembers = components["schemas"]["ErrorRelation"];
/** A link in the older form. */
export interface ErrorRelation extends ErrorRelationMembers {}
type ErrorItemMembers = components["schemas"]["ErrorItem"];
/** One value of the request that was refused. */
export interface ErrorItem extends ErrorItemMembers {}
type ErrorEmbeddedMembers = components["schemas"]["ErrorEmbedded"];
/** Holds what was found wrong in detail. */
export interface ErrorEmbedded extends ErrorEmbeddedMembers {}
type ServerErrorMembers = components["schemas"]["ServerError"];
/** What the body of a server failure may look like. No answer has been recorded, so nothing is required. */
export interface ServerError extends ServerErrorMembers {}
type ErrorMembers = components["schemas"]["Error"];
/** Why a request was refused. */
export interface Error extends ErrorMembers {}
type AuthenticationErrorMembers = components["schemas"]["AuthenticationError"];
/** What the body of a 401 very likely looks like. No answer has been recorded, so nothing is required. */
export interface AuthenticationError extends AuthenticationErrorMembers {}
type LikelyErrorMembers = components["schemas"]["LikelyError"];
/** What the body of a refusal very likely looks like. No answer has been recorded, so nothing is required. */
export interface LikelyError extends LikelyErrorMembers {}
type RateLimitErrorMembers = components["schemas"]["RateLimitError"];
/** The body of a 429. It is known from tests alone, so nothing is required. */
export interface RateLimitError extends RateLimitErrorMembers {}
