import type { components } from "./types.js";
type ChatCustomerDetailsMembers = components["schemas"]["ChatCustomerDetails"];
export interface ChatCustomerDetails extends ChatCustomerDetailsMembers {
}
type ChatCustomerByIdMembers = components["schemas"]["ChatCustomerById"];
export interface ChatCustomerById extends ChatCustomerByIdMembers {
}
type ChatCustomerByEmailMembers = components["schemas"]["ChatCustomerByEmail"];
export interface ChatCustomerByEmail extends ChatCustomerByEmailMembers {
}
export type ChatCustomer = components["schemas"]["ChatCustomer"];
type AttachmentMembers = components["schemas"]["Attachment"];
export interface Attachment extends AttachmentMembers {
}
type ChatThreadCreateMembers = components["schemas"]["ChatThreadCreate"];
export interface ChatThreadCreate extends ChatThreadCreateMembers {
}
type ErrorLinkMembers = components["schemas"]["ErrorLink"];
export interface ErrorLink extends ErrorLinkMembers {
}
type ErrorLinksMembers = components["schemas"]["ErrorLinks"];
export interface ErrorLinks extends ErrorLinksMembers {
}
type ErrorRelationMembers = components["schemas"]["ErrorRelation"];
export interface ErrorRelation extends ErrorRelationMembers {
}
type ErrorItemMembers = components["schemas"]["ErrorItem"];
export interface ErrorItem extends ErrorItemMembers {
}
type ErrorEmbeddedMembers = components["schemas"]["ErrorEmbedded"];
export interface ErrorEmbedded extends ErrorEmbeddedMembers {
}
type ServerErrorMembers = components["schemas"]["ServerError"];
export interface ServerError extends ServerErrorMembers {
}
type ErrorMembers = components["schemas"]["Error"];
export interface Error extends ErrorMembers {
}
type AuthenticationErrorMembers = components["schemas"]["AuthenticationError"];
export interface AuthenticationError extends AuthenticationErrorMembers {
}
type LikelyErrorMembers = components["schemas"]["LikelyError"];
export interface LikelyError extends LikelyErrorMembers {
}
type RateLimitErrorMembers = components["schemas"]["RateLimitError"];
export interface RateLimitError extends RateLimitErrorMembers {
}
export {};
