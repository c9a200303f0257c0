// Generated from specs/helpcrunch by `npm run generate`. Do not edit.
/**
 * Whom a new chat is for. Ids are positive numbers; it is not known whether digits as text, `null` or members that are not listed here are accepted.
 * @see HelpCrunch's reference page: Create chat https://docs.helpcrunch.com/en/rest-api-v1/create-chat-v1
 */
export interface ChatCreate {
    /**
     * Id of the customer in whose name the chat is created. Text is refused.
     *
     * Format: int64.
     * @see HelpCrunch's reference page: Create chat https://docs.helpcrunch.com/en/rest-api-v1/create-chat-v1
     */
    readonly customer: number;
    /**
     * Id of the application, that is the widget, which the chat belongs to.
     *
     * Format: int64.
     * @see HelpCrunch's reference page: Create chat https://docs.helpcrunch.com/en/rest-api-v1/create-chat-v1
     */
    readonly application: number;
    /**
     * Id of the agent who gets the chat.
     *
     * Format: int64.
     * @see HelpCrunch's reference page: Create chat https://docs.helpcrunch.com/en/rest-api-v1/create-chat-v1
     */
    readonly assignee?: number;
    /**
     * Id of the department that gets the chat. One of the vendor's samples sends it and has `null` in the answer, without a word why.
     *
     * Format: int64.
     * @see HelpCrunch's reference page: Create chat https://docs.helpcrunch.com/en/rest-api-v1/create-chat-v1
     */
    readonly department?: number;
}
/**
 * One reason of a failure.
 * @see HelpCrunch's reference page: Create chat https://docs.helpcrunch.com/en/rest-api-v1/create-chat-v1
 */
export interface ErrorItem {
    /** A word such as `unauthorized`, or the path of the member that was refused, such as `customer` or `filter[0].field`. The values are not a closed list. */
    readonly code: string;
    /** The reason, for people. Do not compare it, its wording changes. */
    readonly message: string;
}
/**
 * Why a call failed.
 * @see HelpCrunch's reference page: Create chat https://docs.helpcrunch.com/en/rest-api-v1/create-chat-v1
 */
export interface ErrorList {
    /** The reasons. Now the first item is always `invalid_request` and the true reason comes after it; before, there was one item alone. So look through all items. */
    readonly errors: readonly ErrorItem[];
}
/**
 * Who closed a chat. More values are possible.
 * @see HelpCrunch: Chat model https://docs.helpcrunch.com/en/rest-api-v1/chat-model-v1
 */
export type ChatClosedBy = "customer" | "agent" | (string & {});
/**
 * A moment, as seconds since 1 January 1970 in UTC. Read it as a number, and round a fraction, before you compute with it.
 * @see HelpCrunch's reference page: Create chat https://docs.helpcrunch.com/en/rest-api-v1/create-chat-v1
 */
export type Timestamp = string | number;
/**
 * State of a chat. The same state has several spellings: `onhold` is also written `on hold` and `on-hold`, and `opened` also `open`. More values are possible.
 * @see HelpCrunch: Chat model https://docs.helpcrunch.com/en/rest-api-v1/chat-model-v1
 */
export type ChatStatus = "new" | "opened" | "pending" | "onhold" | "no communication" | "closed" | "empty" | "on hold" | "on-hold" | "open" | (string & {});
/**
 * How good the customer found the chat, from `perfect` down to `very poor`. More values are possible.
 * @see HelpCrunch: Chat model https://docs.helpcrunch.com/en/rest-api-v1/chat-model-v1
 */
export type ChatRating = "perfect" | "great" | "average" | "poor" | "very poor" | (string & {});
/**
 * How a chat came about. More values are possible.
 * @see HelpCrunch: Chat model, Polish version https://docs.helpcrunch.com/pl/
 */
export type ChatCreatedWith = "public_api" | "broadcast_reply" | "agent_message" | "customer_message" | (string & {});
/**
 * What an agent may do. The vendor really spells `superviser` so. More values are possible.
 * @see HelpCrunch: Agent model https://docs.helpcrunch.com/en/rest-api-v1/agent-model-v1
 */
export type AgentRole = "agentChatOnly" | "agent" | "superviser" | "admin" | (string & {});
/**
 * A member of the team that answers chats.
 * @see HelpCrunch's reference page: Create chat https://docs.helpcrunch.com/en/rest-api-v1/create-chat-v1
 */
export interface Agent {
    /**
     * Id of the agent.
     *
     * Format: int64.
     */
    readonly id: number;
    /**
     * Name of the agent.
     * @see HelpCrunch's reference page: Create chat https://docs.helpcrunch.com/en/rest-api-v1/create-chat-v1
     */
    readonly name?: string | null;
    /**
     * Address of the agent. Do not take its form for granted.
     * @see HelpCrunch's reference page: Create chat https://docs.helpcrunch.com/en/rest-api-v1/create-chat-v1
     */
    readonly email?: string | null;
    /**
     * What the agent may do.
     * @see HelpCrunch's reference page: Create chat https://docs.helpcrunch.com/en/rest-api-v1/create-chat-v1
     */
    readonly role?: AgentRole | null;
}
/**
 * The person whom the team talks to.
 * @see HelpCrunch's reference page: Create chat https://docs.helpcrunch.com/en/rest-api-v1/create-chat-v1
 */
export interface Customer {
    /**
     * Id of the customer at the vendor.
     *
     * Format: int64.
     */
    readonly id: number;
    /** Name of the customer; `null` where it is not known. */
    readonly name?: string | null;
    /** Address of the customer; `null` where it is not known. Do not take its form for granted. */
    readonly email?: string | null;
    /**
     * Your own id of the customer, the one id here that is text; `null` where you gave none.
     * @see HelpCrunch's reference page: Create chat https://docs.helpcrunch.com/en/rest-api-v1/create-chat-v1
     */
    readonly userId?: string | null;
}
/**
 * A part of the team that chats are given to.
 * @see HelpCrunch's reference page: Create chat https://docs.helpcrunch.com/en/rest-api-v1/create-chat-v1
 */
export interface Department {
    /**
     * Id of the department.
     *
     * Format: int64.
     */
    readonly id: number;
    /**
     * Name of the department.
     * @see HelpCrunch's reference page: Create chat https://docs.helpcrunch.com/en/rest-api-v1/create-chat-v1
     */
    readonly name?: string | null;
}
/**
 * A chat. Only the members that make sense of it are required: the samples of all generations agree on most of the others, but no page promises them. Members and values that are not listed here may appear.
 * @see HelpCrunch's reference page: Create chat https://docs.helpcrunch.com/en/rest-api-v1/create-chat-v1
 */
export interface Chat {
    /**
     * Id of the chat.
     *
     * Format: int64.
     */
    readonly id: number;
    /**
     * Who closed the chat; `null` while nobody has.
     * @see HelpCrunch's reference page: Create chat https://docs.helpcrunch.com/en/rest-api-v1/create-chat-v1
     */
    readonly closedBy?: ChatClosedBy | null;
    /**
     * When the customer wrote last; `null` before the first message.
     * @see HelpCrunch's reference page: Create chat https://docs.helpcrunch.com/en/rest-api-v1/create-chat-v1
     */
    readonly lastCustomerMessageAt?: Timestamp | null;
    /**
     * State of the chat. A chat without a message is `empty`.
     * @see HelpCrunch's reference page: Create chat https://docs.helpcrunch.com/en/rest-api-v1/create-chat-v1
     */
    readonly status: ChatStatus;
    /**
     * When the chat was closed; `null` where it was not.
     * @see HelpCrunch's reference page: Create chat https://docs.helpcrunch.com/en/rest-api-v1/create-chat-v1
     */
    readonly closedAt?: Timestamp | null;
    /**
     * What the customer thought of the chat, asked after it was closed; `null` without an opinion.
     * @see HelpCrunch's reference page: Create chat https://docs.helpcrunch.com/en/rest-api-v1/create-chat-v1
     */
    readonly rating?: ChatRating | null;
    /**
     * When the chat was created.
     * @see HelpCrunch's reference page: Create chat https://docs.helpcrunch.com/en/rest-api-v1/create-chat-v1
     */
    readonly createdAt: Timestamp;
    /**
     * When anybody wrote last; `null` before the first message.
     * @see HelpCrunch's reference page: Create chat https://docs.helpcrunch.com/en/rest-api-v1/create-chat-v1
     */
    readonly lastMessageAt?: Timestamp | null;
    /**
     * How the chat came about; for this call very likely `public_api`. Older answers lack it.
     * @see HelpCrunch's reference page: Create chat https://docs.helpcrunch.com/en/rest-api-v1/create-chat-v1
     */
    readonly createdWith?: ChatCreatedWith | null;
    /**
     * When the chat stops being snoozed; `null` where it is not.
     * @see HelpCrunch's reference page: Create chat https://docs.helpcrunch.com/en/rest-api-v1/create-chat-v1
     */
    readonly snoozedUntil?: Timestamp | null;
    /**
     * Text of the last message, which may have several lines; `null` before the first message.
     * @see HelpCrunch's reference page: Create chat https://docs.helpcrunch.com/en/rest-api-v1/create-chat-v1
     */
    readonly lastMessageText?: string | null;
    /**
     * Id of the last message; `null` before the first message.
     *
     * Format: int64.
     * @see HelpCrunch's reference page: Create chat https://docs.helpcrunch.com/en/rest-api-v1/create-chat-v1
     */
    readonly lastMessageId?: number | null;
    /**
     * Id of the application that the chat belongs to. Older answers lack it.
     *
     * Format: int64.
     * @see HelpCrunch's reference page: Create chat https://docs.helpcrunch.com/en/rest-api-v1/create-chat-v1
     */
    readonly applicationId?: number | null;
    /**
     * Id of the agent who wrote last; `null` where none has.
     *
     * Format: int64.
     * @see HelpCrunch's reference page: Create chat https://docs.helpcrunch.com/en/rest-api-v1/create-chat-v1
     */
    readonly lastCommunicatedAgentId?: number | null;
    /**
     * Whether an agent has read the chat. Only the newest page has it.
     * @see HelpCrunch: Chat model, newest version https://docs.helpcrunch.com/en/rest-api-v1/chat-model-v1
     */
    readonly readByAgent?: boolean | null;
    /**
     * Whether the customer has read the chat. Only the newest page has it.
     * @see HelpCrunch: Chat model, newest version https://docs.helpcrunch.com/en/rest-api-v1/chat-model-v1
     */
    readonly readByCustomer?: boolean | null;
    /**
     * The agents of the chat. The list is empty for a new chat.
     * @see HelpCrunch's reference page: Create chat https://docs.helpcrunch.com/en/rest-api-v1/create-chat-v1
     */
    readonly agents?: readonly Agent[] | Agent;
    /** In whose name the chat was created. */
    readonly customer: Customer;
    /**
     * The agent who has the chat; `null` where none has.
     * @see HelpCrunch's reference page: Create chat https://docs.helpcrunch.com/en/rest-api-v1/create-chat-v1
     */
    readonly assignee?: Agent | null;
    /**
     * The department that has the chat; `null` where none has.
     * @see HelpCrunch's reference page: Create chat https://docs.helpcrunch.com/en/rest-api-v1/create-chat-v1
     */
    readonly department?: Department | null;
    /**
     * Notes about the customer, which only the oldest answers have.
     * @see HelpCrunch: Create chat, oldest generation https://docs.helpcrunch.com/en/rest-api-v1/create-chat-v1
     * @deprecated
     */
    readonly notes?: string | null;
}
