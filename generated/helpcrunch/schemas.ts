// Generated from specs/helpcrunch by `npm run generate`. Do not edit.
/**
 * Whom a new chat is for. Ids are positive numbers; it is not known whether digits as text, `null` or members that are not listed here are accepted.
 * @see HelpCrunch's reference page: Create chat, Request https://docs.helpcrunch.com/en/rest-api-v1/create-chat-v1
 */
export interface ChatCreate {
    /**
     * Id of the customer in whose name the chat is created. Text is refused.
     *
     * Format: int64.
     * @remarks Evidence: inferred (limit). No limits are published; the ids of all samples are positive.
     * @see HelpCrunch's reference page: Create chat, Request, customer https://docs.helpcrunch.com/en/rest-api-v1/create-chat-v1
     * @see HelpCrunch's reference page: Create chat, Request https://docs.helpcrunch.com/en/rest-api-v1/create-chat-v1
     * @see HelpCrunch's reference page: Create chat, 400 Bad Request https://docs.helpcrunch.com/en/rest-api-v1/create-chat-v1
     */
    readonly customer: number;
    /**
     * Id of the application, that is the widget, which the chat belongs to. The vendor's call Get applications lists them.
     *
     * Format: int64.
     * @remarks Evidence: community (meaning). The oldest generation of the page called it optional.
     * @remarks Evidence: inferred (limit). No limits are published; the ids of all samples are positive.
     * @see HelpCrunch's reference page: Create chat, Request, application https://docs.helpcrunch.com/en/rest-api-v1/create-chat-v1
     * @see HelpCrunch's reference page: Create chat, How to get application id https://docs.helpcrunch.com/en/rest-api-v1/create-chat-v1
     * @see helpcrunch-api-client-php by nehxby, Applications.php:10 https://github.com/nehxby/helpcrunch-api-client-php/blob/40c43e5d6c6ff875734ea67c24dfc8b36e16fe89/src/Applications.php#L10
     */
    readonly application: number;
    /**
     * Id of the agent who gets the chat. The vendor's call Get agents, `GET /agents`, lists them.
     *
     * Format: int64.
     * @remarks Evidence: inferred (limit). No limits are published; the ids of all samples are positive.
     * @see HelpCrunch's reference page: Create chat, Request, assignee https://docs.helpcrunch.com/en/rest-api-v1/create-chat-v1
     * @see HelpCrunch's reference page: Create chat, How to get agent/assignee id https://docs.helpcrunch.com/en/rest-api-v1/create-chat-v1
     * @see HelpCrunch: Get agents, Request https://docs.helpcrunch.com/en/rest-api-v1/get-agents-v1
     */
    readonly assignee?: number;
    /**
     * Id of the department that gets the chat. The vendor's call Get all departments, `GET /departments`, lists them. One of the vendor's older samples sends it and has `null` in the answer, without a word why.
     *
     * Format: int64.
     * @remarks Evidence: inferred (limit). No limits are published; the ids of all samples are positive.
     * @see HelpCrunch's reference page: Create chat, Request, department https://docs.helpcrunch.com/en/rest-api-v1/create-chat-v1
     * @see HelpCrunch's reference page: Create chat, How to get department id https://docs.helpcrunch.com/en/rest-api-v1/create-chat-v1
     * @see HelpCrunch: Get all departments https://docs.helpcrunch.com/en/rest-api-v1/get-departments-v1
     * @see HelpCrunch: Create chat, middle generation, department https://docs.helpcrunch.com/en/rest-api-v1/create-chat-v1
     */
    readonly department?: number;
}
/**
 * One reason of a failure.
 * @remarks Evidence: inferred (required). No page says which members are always there; all samples have these.
 * @see HelpCrunch's reference page: Create chat, Error Responses https://docs.helpcrunch.com/en/rest-api-v1/create-chat-v1
 */
export interface ErrorItem {
    /**
     * A word such as `unauthorized`, or the path of the member that was refused, such as `customer` or `filter[0].field`. The values are not a closed list: older pages of sibling calls print `invalid_chat_value` alone for an assignee that is refused, and name the member in the message.
     * @remarks Evidence: inferred (required). No page says which members are always there; all samples have these.
     * @see HelpCrunch's reference page: Create chat, Error Responses, code https://docs.helpcrunch.com/en/rest-api-v1/create-chat-v1
     * @see HelpCrunch's reference page: Create chat, Error Responses https://docs.helpcrunch.com/en/rest-api-v1/create-chat-v1
     * @see HelpCrunch: Update chat assignee, 400 Bad Request https://docs.helpcrunch.com/en/rest-api-v1/update-chat-assignee-v1
     */
    readonly code: string;
    /**
     * The reason, for people. Do not compare it, its wording changes.
     * @remarks Evidence: inferred (required). No page says which members are always there; all samples have these.
     * @see HelpCrunch's reference page: Create chat, Error Responses, message https://docs.helpcrunch.com/en/rest-api-v1/create-chat-v1
     * @see HelpCrunch's reference page: Create chat, Error Responses https://docs.helpcrunch.com/en/rest-api-v1/create-chat-v1
     * @see HelpCrunch: Create chat, middle generation, Error Responses https://docs.helpcrunch.com/en/rest-api-v1/create-chat-v1
     */
    readonly message: string;
}
/**
 * Why a call failed.
 * @remarks Evidence: inferred (required). No page says which members are always there; all samples have these.
 * @see HelpCrunch's reference page: Create chat, Error Responses https://docs.helpcrunch.com/en/rest-api-v1/create-chat-v1
 */
export interface ErrorList {
    /**
     * The reasons. Now the first item is always `invalid_request` and the true reason comes after it; before, there was one item alone. So look through all items.
     * @remarks Evidence: inferred (required). No page says which members are always there; all samples have these.
     * @see HelpCrunch's reference page: Create chat, Error Responses, errors https://docs.helpcrunch.com/en/rest-api-v1/create-chat-v1
     * @see HelpCrunch's reference page: Create chat, Error Responses https://docs.helpcrunch.com/en/rest-api-v1/create-chat-v1
     * @see HelpCrunch: Create chat, middle generation, Error Responses https://docs.helpcrunch.com/en/rest-api-v1/create-chat-v1
     */
    readonly errors: readonly ErrorItem[];
}
/**
 * Who closed a chat. More values are possible.
 * @see HelpCrunch: Chat model, closedBy https://docs.helpcrunch.com/en/rest-api-v1/chat-model-v1
 */
export type ChatClosedBy = "customer" | "agent" | (string & {});
/**
 * A moment, as seconds since 1 January 1970 in UTC. Read it as a number, and round a fraction, before you compute with it.
 * @see HelpCrunch's reference page: Create chat, createdAt https://docs.helpcrunch.com/en/rest-api-v1/create-chat-v1
 * @see HelpCrunch: Create chat, middle generation, createdAt https://docs.helpcrunch.com/en/rest-api-v1/create-chat-v1
 * @see HelpCrunch: Chat model, createdAt https://docs.helpcrunch.com/en/rest-api-v1/chat-model-v1
 * @see HelpCrunch: Chat webhooks, createdAt https://docs.helpcrunch.com/webhooks/chat-webhooks
 * @see HelpCrunch: Chat model, older version, createdAt https://docs.helpcrunch.com/en/rest-api-v1/chat-model-v1
 */
export type UnixTime = string | number;
/**
 * State of a chat. More values are possible.
 *
 * - `onhold`, `on hold`, `on-hold`: one state in three spellings.
 * - `opened`, `open`: one state in two spellings.
 * @remarks Evidence: inferred (meaning). That the spellings are of one state is read from the words; other calls print them.
 * @see HelpCrunch: Chat model, status https://docs.helpcrunch.com/en/rest-api-v1/chat-model-v1
 */
export type ChatStatus = "new" | "opened" | "pending" | "onhold" | "no communication" | "closed" | "empty" | "on hold" | "on-hold" | "open" | (string & {});
/**
 * How good the customer found the chat. More values are possible: a widget can offer five degrees, and how the lowest
 * of them, "Very poor", is written here is not known.
 *
 * - `perfect`: the best.
 * - `great`, `average`: between, in this order.
 * - `poor`: the lowest of these four.
 * @remarks Evidence: inferred (meaning). The order and the room for a fifth value are read from the words.
 * @see HelpCrunch: Chat model, rating https://docs.helpcrunch.com/en/rest-api-v1/chat-model-v1
 */
export type ChatRating = "perfect" | "great" | "average" | "poor" | (string & {});
/**
 * How a chat came about. More values are possible.
 * @see HelpCrunch: Chat model, Polish version, createdWith https://docs.helpcrunch.com/pl/rest-api-v1/chat-model-v1
 */
export type ChatCreatedWith = "public_api" | "broadcast_reply" | "agent_message" | "customer_message" | (string & {});
/**
 * What an agent may do. The vendor really spells `superviser` so. More values are possible.
 * @see HelpCrunch: Agent model, role https://docs.helpcrunch.com/en/rest-api-v1/agent-model-v1
 */
export type AgentRole = "agentChatOnly" | "agent" | "superviser" | "admin" | (string & {});
/**
 * A member of the team that answers chats.
 * @remarks Evidence: inferred (required). No page says which members are always there; all samples have these.
 * @see HelpCrunch's reference page: Create chat, Agent https://docs.helpcrunch.com/en/rest-api-v1/create-chat-v1
 * @see HelpCrunch: Agent model, Agent https://docs.helpcrunch.com/en/rest-api-v1/agent-model-v1
 */
export interface Agent {
    /**
     * Id of the agent.
     *
     * Format: int64.
     * @remarks Evidence: inferred (required). No page says which members are always there; all samples have these.
     */
    readonly id: number;
    /**
     * Name of the agent.
     * @remarks Evidence: inferred (null). Never shown as `null`, and let pass because other members without a value are.
     * @see HelpCrunch's reference page: Create chat, name https://docs.helpcrunch.com/en/rest-api-v1/create-chat-v1
     * @see HelpCrunch: Agent model, name https://docs.helpcrunch.com/en/rest-api-v1/agent-model-v1
     */
    readonly name?: string | null;
    /**
     * Address of the agent. Do not take its form for granted.
     * @remarks Evidence: inferred (null). Never shown as `null`, and let pass because other members without a value are.
     * @see HelpCrunch's reference page: Create chat, email https://docs.helpcrunch.com/en/rest-api-v1/create-chat-v1
     * @see HelpCrunch: Agent model, email https://docs.helpcrunch.com/en/rest-api-v1/agent-model-v1
     */
    readonly email?: string | null;
    /**
     * What the agent may do.
     * @remarks Evidence: inferred (null). Never shown as `null`, and let pass because other members without a value are.
     * @see HelpCrunch's reference page: Create chat, role https://docs.helpcrunch.com/en/rest-api-v1/create-chat-v1
     * @see HelpCrunch: Agent model, role https://docs.helpcrunch.com/en/rest-api-v1/agent-model-v1
     */
    readonly role?: AgentRole | null;
}
/**
 * The person whom the team talks to.
 * @remarks Evidence: inferred (required). No page says which members are always there; all samples have these.
 * @see HelpCrunch's reference page: Create chat, Customer https://docs.helpcrunch.com/en/rest-api-v1/create-chat-v1
 * @see HelpCrunch: Customer model, Customer https://docs.helpcrunch.com/en/rest-api-v1/customer-model-v1
 */
export interface Customer {
    /**
     * Id of the customer at the vendor.
     *
     * Format: int64.
     * @remarks Evidence: inferred (required). No page says which members are always there; all samples have these.
     */
    readonly id: number;
    /** Name of the customer; `null` where it is not known. */
    readonly name?: string | null;
    /** Address of the customer; `null` where it is not known. Do not take its form for granted. */
    readonly email?: string | null;
    /** Your own id of the customer, the one id here that is text; `null` where you gave none. */
    readonly userId?: string | null;
}
/**
 * A part of the team that chats are given to.
 * @remarks Evidence: inferred (required). No page says which members are always there; all samples have these.
 * @see HelpCrunch's reference page: Create chat, Department https://docs.helpcrunch.com/en/rest-api-v1/create-chat-v1
 */
export interface Department {
    /**
     * Id of the department.
     *
     * Format: int64.
     * @remarks Evidence: inferred (required). No page says which members are always there; all samples have these.
     */
    readonly id: number;
    /**
     * Name of the department.
     * @remarks Evidence: inferred (null). Never shown as `null`, and let pass because other members without a value are.
     * @see HelpCrunch's reference page: Create chat, name https://docs.helpcrunch.com/en/rest-api-v1/create-chat-v1
     */
    readonly name?: string | null;
}
/**
 * A chat. Only the members that make sense of it are required: the samples of all generations agree on most of the others, but no page promises them. Members and values that are not listed here may appear.
 * @remarks Evidence: inferred (required). No page says which members are always there; all samples have these.
 * @see HelpCrunch's reference page: Create chat, Chat https://docs.helpcrunch.com/en/rest-api-v1/create-chat-v1
 * @see HelpCrunch: Chat model, Chat https://docs.helpcrunch.com/en/rest-api-v1/chat-model-v1
 */
export interface Chat {
    /**
     * Id of the chat.
     *
     * Format: int64.
     * @remarks Evidence: inferred (required). No page says which members are always there; all samples have these.
     */
    readonly id: number;
    /** Who closed the chat; `null` while nobody has. */
    readonly closedBy?: ChatClosedBy | null;
    /** When the customer wrote last; `null` before the first message. */
    readonly lastCustomerMessageAt?: UnixTime | null;
    /**
     * State of the chat. A chat without a message is `empty`.
     * @remarks Evidence: inferred (required). No page says which members are always there; all samples have these.
     */
    readonly status: ChatStatus;
    /** When the chat was closed; `null` where it was not. */
    readonly closedAt?: UnixTime | null;
    /** What the customer thought of the chat, asked after it was closed; `null` without an opinion. */
    readonly rating?: ChatRating | null;
    /**
     * When the chat was created.
     * @remarks Evidence: inferred (required). No page says which members are always there; all samples have these.
     */
    readonly createdAt: UnixTime;
    /** When anybody wrote last; `null` before the first message. */
    readonly lastMessageAt?: UnixTime | null;
    /**
     * How the chat came about; for this call very likely `public_api`. Older answers lack it.
     * @remarks Evidence: inferred (null). Never shown as `null`, and let pass because other members without a value are.
     * @remarks Evidence: inferred (meaning). The value for this call is read from its name.
     * @see HelpCrunch's reference page: Create chat, createdWith https://docs.helpcrunch.com/en/rest-api-v1/create-chat-v1
     * @see HelpCrunch: Chat model, Polish version, createdWith https://docs.helpcrunch.com/pl/rest-api-v1/chat-model-v1
     */
    readonly createdWith?: ChatCreatedWith | null;
    /** Until when the chat is snoozed; `null` where it is not. */
    readonly snoozedUntil?: UnixTime | null;
    /** Text of the last message; `null` before the first message. */
    readonly lastMessageText?: string | null;
    /**
     * Id of the last message; `null` before the first message.
     *
     * Format: int64.
     */
    readonly lastMessageId?: number | null;
    /**
     * Id of the application that the chat belongs to. Older answers lack it.
     *
     * Format: int64.
     * @remarks Evidence: inferred (null). Never shown as `null`, and let pass because other members without a value are.
     * @see HelpCrunch's reference page: Create chat, applicationId https://docs.helpcrunch.com/en/rest-api-v1/create-chat-v1
     * @see HelpCrunch: Chat model, applicationId https://docs.helpcrunch.com/en/rest-api-v1/chat-model-v1
     * @see HelpCrunch: Create chat, middle generation, applicationId https://docs.helpcrunch.com/en/rest-api-v1/create-chat-v1
     */
    readonly applicationId?: number | null;
    /**
     * Id of the agent who wrote last; `null` where none has.
     *
     * Format: int64.
     * @remarks Evidence: inferred (meaning). The meaning is read from the name.
     * @see HelpCrunch's reference page: Create chat, lastCommunicatedAgentId https://docs.helpcrunch.com/en/rest-api-v1/create-chat-v1
     * @see HelpCrunch: Create chat, middle generation, lastCommunicatedAgentId https://docs.helpcrunch.com/en/rest-api-v1/create-chat-v1
     */
    readonly lastCommunicatedAgentId?: number | null;
    /**
     * Whether an agent has read the chat. Only the newest page has it.
     * @remarks Evidence: inferred (null). Never shown as `null`, and let pass because other members without a value are.
     * @see HelpCrunch: Chat model, newest version, readByAgent https://docs.helpcrunch.com/en/rest-api-v1/chat-model-v1
     */
    readonly readByAgent?: boolean | null;
    /**
     * Whether the customer has read the chat. Only the newest page has it.
     * @remarks Evidence: inferred (null). Never shown as `null`, and let pass because other members without a value are.
     * @see HelpCrunch: Chat model, newest version, readByCustomer https://docs.helpcrunch.com/en/rest-api-v1/chat-model-v1
     */
    readonly readByCustomer?: boolean | null;
    /** The agents of the chat. The list is empty for a new chat. */
    readonly agents?: readonly Agent[] | Agent;
    /**
     * In whose name the chat was created.
     * @remarks Evidence: inferred (required). No page says which members are always there; all samples have these.
     */
    readonly customer: Customer;
    /**
     * The agent who has the chat; `null` where none has.
     * @see HelpCrunch's reference page: Create chat, assignee https://docs.helpcrunch.com/en/rest-api-v1/create-chat-v1
     * @see HelpCrunch: Update chat status, older version, assignee https://docs.helpcrunch.com/en/rest-api-v1/update-chat-status-v1
     * @see HelpCrunch: Chat model, assignee https://docs.helpcrunch.com/en/rest-api-v1/chat-model-v1
     */
    readonly assignee?: Agent | null;
    /** The department that has the chat; `null` where none has. */
    readonly department?: Department | null;
    /**
     * Notes about the customer, which only the oldest answers have.
     * @see HelpCrunch: Create chat, oldest generation, notes https://docs.helpcrunch.com/en/rest-api-v1/create-chat-v1
     * @see HelpCrunch: Chat model, older version, notes https://docs.helpcrunch.com/en/rest-api-v1/chat-model-v1
     * @deprecated
     */
    readonly notes?: string | null;
}
