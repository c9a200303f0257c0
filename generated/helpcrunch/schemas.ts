// Generated from specs/helpcrunch by `npm run generate`. Do not edit.
import type { components } from "./types.js";

type ChatCreateMembers = components["schemas"]["ChatCreate"];
/** Whom a new chat is for. Ids are positive numbers; it is not known whether digits as text, `null` or members that are not listed here are accepted. */
export interface ChatCreate extends ChatCreateMembers {}
type ErrorItemMembers = components["schemas"]["ErrorItem"];
/** One reason of a failure. */
export interface ErrorItem extends ErrorItemMembers {}
type ErrorListMembers = components["schemas"]["ErrorList"];
/** Why a call failed. */
export interface ErrorList extends ErrorListMembers {}
/** Who closed a chat. More values are possible. */
export type ChatClosedBy = components["schemas"]["ChatClosedBy"];
/** A moment, as seconds since 1 January 1970 in UTC. Read it as a number, and round a fraction, before you compute with it. */
export type UnixTime = components["schemas"]["UnixTime"];
/** State of a chat. The same state has several spellings: `onhold` is also written `on hold` and `on-hold`, and `opened` also `open`. More values are possible. */
export type ChatStatus = components["schemas"]["ChatStatus"];
/** How good the customer found the chat, from `perfect` down to `poor`. More values are possible: a widget can offer five degrees, and how the lowest of them, "Very poor", is written here is not known. */
export type ChatRating = components["schemas"]["ChatRating"];
/** How a chat came about. More values are possible. */
export type ChatCreatedWith = components["schemas"]["ChatCreatedWith"];
/** What an agent may do. The vendor really spells `superviser` so. More values are possible. */
export type AgentRole = components["schemas"]["AgentRole"];
type AgentMembers = components["schemas"]["Agent"];
/** A member of the team that answers chats. */
export interface Agent extends AgentMembers {}
type CustomerMembers = components["schemas"]["Customer"];
/** The person whom the team talks to. */
export interface Customer extends CustomerMembers {}
type DepartmentMembers = components["schemas"]["Department"];
/** A part of the team that chats are given to. */
export interface Department extends DepartmentMembers {}
type ChatMembers = components["schemas"]["Chat"];
/** A chat. Only the members that make sense of it are required: the samples of all generations agree on most of the others, but no page promises them. Members and values that are not listed here may appear. */
export interface Chat extends ChatMembers {}
