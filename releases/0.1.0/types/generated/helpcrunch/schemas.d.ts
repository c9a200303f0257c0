import type { components } from "./types.js";
type ChatCreateMembers = components["schemas"]["ChatCreate"];
export interface ChatCreate extends ChatCreateMembers {
}
type ErrorItemMembers = components["schemas"]["ErrorItem"];
export interface ErrorItem extends ErrorItemMembers {
}
type ErrorListMembers = components["schemas"]["ErrorList"];
export interface ErrorList extends ErrorListMembers {
}
export type ChatClosedBy = components["schemas"]["ChatClosedBy"];
export type Timestamp = components["schemas"]["Timestamp"];
export type ChatStatus = components["schemas"]["ChatStatus"];
export type ChatRating = components["schemas"]["ChatRating"];
export type ChatCreatedWith = components["schemas"]["ChatCreatedWith"];
export type AgentRole = components["schemas"]["AgentRole"];
type AgentMembers = components["schemas"]["Agent"];
export interface Agent extends AgentMembers {
}
type CustomerMembers = components["schemas"]["Customer"];
export interface Customer extends CustomerMembers {
}
type DepartmentMembers = components["schemas"]["Department"];
export interface Department extends DepartmentMembers {
}
type ChatMembers = components["schemas"]["Chat"];
export interface Chat extends ChatMembers {
}
export {};
