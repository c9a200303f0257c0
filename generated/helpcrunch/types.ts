// Generated from specs/helpcrunch by `npm run generate`. Do not edit.
export interface paths {
    readonly "/chats": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Create a chat
         * @description Creates one chat in the name of a customer, without a message in it. Post the first message right after it with
         *     the vendor's call for messages: the vendor advises against chats that stay empty.
         *
         *     Until that message, `status` is `empty`, the members about last messages are `null` and `agents` is empty. The
         *     call knows no idempotency key: a call that is repeated makes a second chat.
         *
         *     @remarks Evidence: inferred (meaning). That a repeated call makes a second chat follows from the missing idempotency key.
         *     @see HelpCrunch's reference page: Create chat, Create chat https://docs.helpcrunch.com/en/rest-api-v1/create-chat-v1
         *     @see HelpCrunch: Create chat, middle generation, Successful Response https://docs.helpcrunch.com/en/rest-api-v1/create-chat-v1
         */
        readonly post: operations["createChat"];
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
        /**
         * @description Whom a new chat is for. Ids are positive numbers; it is not known whether digits as text, `null` or members that are not listed here are accepted.
         *     @see HelpCrunch's reference page: Create chat, Request https://docs.helpcrunch.com/en/rest-api-v1/create-chat-v1
         */
        readonly ChatCreate: {
            /**
             * Format: int64
             * @description Id of the customer in whose name the chat is created. Text is refused.
             *     @remarks Evidence: inferred (limit). No limits are published; the ids of all samples are positive.
             */
            readonly customer: number;
            /**
             * Format: int64
             * @description Id of the application, that is the widget, which the chat belongs to. The vendor's call Get applications lists them.
             *     @remarks Evidence: community (meaning). The oldest generation of the page called it optional.
             *     @remarks Evidence: inferred (limit). No limits are published; the ids of all samples are positive.
             *     @see HelpCrunch's reference page: Create chat, Request https://docs.helpcrunch.com/en/rest-api-v1/create-chat-v1
             *     @see HelpCrunch's reference page: Create chat, How to get application id https://docs.helpcrunch.com/en/rest-api-v1/create-chat-v1
             *     @see helpcrunch-api-client-php by nehxby, Applications.php:10 https://github.com/nehxby/helpcrunch-api-client-php/blob/40c43e5d6c6ff875734ea67c24dfc8b36e16fe89/src/Applications.php#L10
             */
            readonly application: number;
            /**
             * Format: int64
             * @description Id of the agent who gets the chat. The vendor's call Get agents, `GET /agents`, lists them.
             *     @remarks Evidence: inferred (limit). No limits are published; the ids of all samples are positive.
             *     @see HelpCrunch's reference page: Create chat, Request https://docs.helpcrunch.com/en/rest-api-v1/create-chat-v1
             *     @see HelpCrunch's reference page: Create chat, How to get agent/assignee id https://docs.helpcrunch.com/en/rest-api-v1/create-chat-v1
             *     @see HelpCrunch: Get agents, Request https://docs.helpcrunch.com/en/rest-api-v1/get-agents-v1
             */
            readonly assignee?: number;
            /**
             * Format: int64
             * @description Id of the department that gets the chat. The vendor's call Get all departments, `GET /departments`, lists them. One of the vendor's older samples sends it and has `null` in the answer, without a word why.
             *     @remarks Evidence: inferred (limit). No limits are published; the ids of all samples are positive.
             *     @see HelpCrunch's reference page: Create chat, Request https://docs.helpcrunch.com/en/rest-api-v1/create-chat-v1
             *     @see HelpCrunch's reference page: Create chat, How to get department id https://docs.helpcrunch.com/en/rest-api-v1/create-chat-v1
             *     @see HelpCrunch: Get all departments https://docs.helpcrunch.com/en/rest-api-v1/get-departments-v1
             *     @see HelpCrunch: Create chat, middle generation, department https://docs.helpcrunch.com/en/rest-api-v1/create-chat-v1
             */
            readonly department?: number;
        };
        /**
         * @description One reason of a failure.
         *     @remarks Evidence: inferred (required). No page says which members are always there; all samples have these.
         *     @see HelpCrunch's reference page: Create chat, Error Responses https://docs.helpcrunch.com/en/rest-api-v1/create-chat-v1
         */
        readonly ErrorItem: {
            /**
             * @description A word such as `unauthorized`, or the path of the member that was refused, such as `customer` or `filter[0].field`. The values are not a closed list.
             *     @remarks Evidence: inferred (required). No page says which members are always there; all samples have these.
             */
            readonly code: string;
            /**
             * @description The reason, for people. Do not compare it, its wording changes.
             *     @remarks Evidence: inferred (required). No page says which members are always there; all samples have these.
             */
            readonly message: string;
        };
        /**
         * @description Why a call failed.
         *     @remarks Evidence: inferred (required). No page says which members are always there; all samples have these.
         *     @see HelpCrunch's reference page: Create chat, Error Responses https://docs.helpcrunch.com/en/rest-api-v1/create-chat-v1
         *     @see HelpCrunch: Create chat, middle generation, Error Responses https://docs.helpcrunch.com/en/rest-api-v1/create-chat-v1
         */
        readonly ErrorList: {
            /**
             * @description The reasons. Now the first item is always `invalid_request` and the true reason comes after it; before, there was one item alone. So look through all items.
             *     @remarks Evidence: inferred (required). No page says which members are always there; all samples have these.
             */
            readonly errors: readonly components["schemas"]["ErrorItem"][];
        };
        /**
         * @description Who closed a chat. More values are possible.
         *     @see HelpCrunch: Chat model, closedBy https://docs.helpcrunch.com/en/rest-api-v1/chat-model-v1
         */
        readonly ChatClosedBy: "customer" | "agent" | (string & {});
        /**
         * @description A moment, as seconds since 1 January 1970 in UTC. Read it as a number, and round a fraction, before you compute with it.
         *     @see HelpCrunch's reference page: Create chat, createdAt https://docs.helpcrunch.com/en/rest-api-v1/create-chat-v1
         *     @see HelpCrunch: Create chat, middle generation, createdAt https://docs.helpcrunch.com/en/rest-api-v1/create-chat-v1
         *     @see HelpCrunch: Chat model, createdAt https://docs.helpcrunch.com/en/rest-api-v1/chat-model-v1
         *     @see HelpCrunch: Chat webhooks, createdAt https://docs.helpcrunch.com/webhooks/chat-webhooks
         */
        readonly UnixTime: string | number;
        /**
         * @description State of a chat. The same state has several spellings: `onhold` is also written `on hold` and `on-hold`, and `opened` also `open`. More values are possible.
         *     @see HelpCrunch: Chat model, status https://docs.helpcrunch.com/en/rest-api-v1/chat-model-v1
         */
        readonly ChatStatus: "new" | "opened" | "pending" | "onhold" | "no communication" | "closed" | "empty" | "on hold" | "on-hold" | "open" | (string & {});
        /**
         * @description How good the customer found the chat, from `perfect` down to `poor`. More values are possible: a widget can offer five degrees, and how the lowest of them, "Very poor", is written here is not known.
         *     @remarks Evidence: inferred (meaning). The order and the room for a fifth value are read from the words.
         *     @see HelpCrunch: Chat model, rating https://docs.helpcrunch.com/en/rest-api-v1/chat-model-v1
         */
        readonly ChatRating: "perfect" | "great" | "average" | "poor" | (string & {});
        /**
         * @description How a chat came about. More values are possible.
         *     @see HelpCrunch: Chat model, Polish version, createdWith https://docs.helpcrunch.com/pl/rest-api-v1/chat-model-v1
         */
        readonly ChatCreatedWith: "public_api" | "broadcast_reply" | "agent_message" | "customer_message" | (string & {});
        /**
         * @description What an agent may do. The vendor really spells `superviser` so. More values are possible.
         *     @see HelpCrunch: Agent model, role https://docs.helpcrunch.com/en/rest-api-v1/agent-model-v1
         */
        readonly AgentRole: "agentChatOnly" | "agent" | "superviser" | "admin" | (string & {});
        /**
         * @description A member of the team that answers chats.
         *     @remarks Evidence: inferred (required). No page says which members are always there; all samples have these.
         *     @see HelpCrunch's reference page: Create chat, Agent https://docs.helpcrunch.com/en/rest-api-v1/create-chat-v1
         *     @see HelpCrunch: Agent model, Agent https://docs.helpcrunch.com/en/rest-api-v1/agent-model-v1
         */
        readonly Agent: {
            /**
             * Format: int64
             * @description Id of the agent.
             *     @remarks Evidence: inferred (required). No page says which members are always there; all samples have these.
             */
            readonly id: number;
            /**
             * @description Name of the agent.
             *     @remarks Evidence: inferred (null). Never shown as `null`, and let pass because other members without a value are.
             *     @see HelpCrunch's reference page: Create chat, name https://docs.helpcrunch.com/en/rest-api-v1/create-chat-v1
             *     @see HelpCrunch: Agent model, name https://docs.helpcrunch.com/en/rest-api-v1/agent-model-v1
             */
            readonly name?: string | null;
            /**
             * @description Address of the agent. Do not take its form for granted.
             *     @remarks Evidence: inferred (null). Never shown as `null`, and let pass because other members without a value are.
             *     @see HelpCrunch's reference page: Create chat, email https://docs.helpcrunch.com/en/rest-api-v1/create-chat-v1
             *     @see HelpCrunch: Agent model, email https://docs.helpcrunch.com/en/rest-api-v1/agent-model-v1
             */
            readonly email?: string | null;
            /**
             * @description What the agent may do.
             *     @remarks Evidence: inferred (null). Never shown as `null`, and let pass because other members without a value are.
             *     @see HelpCrunch's reference page: Create chat, role https://docs.helpcrunch.com/en/rest-api-v1/create-chat-v1
             *     @see HelpCrunch: Agent model, role https://docs.helpcrunch.com/en/rest-api-v1/agent-model-v1
             */
            readonly role?: components["schemas"]["AgentRole"] | null;
        };
        /**
         * @description The person whom the team talks to.
         *     @remarks Evidence: inferred (required). No page says which members are always there; all samples have these.
         *     @see HelpCrunch's reference page: Create chat, Customer https://docs.helpcrunch.com/en/rest-api-v1/create-chat-v1
         *     @see HelpCrunch: Customer model, Customer https://docs.helpcrunch.com/en/rest-api-v1/customer-model-v1
         */
        readonly Customer: {
            /**
             * Format: int64
             * @description Id of the customer at the vendor.
             *     @remarks Evidence: inferred (required). No page says which members are always there; all samples have these.
             */
            readonly id: number;
            /** @description Name of the customer; `null` where it is not known. */
            readonly name?: string | null;
            /** @description Address of the customer; `null` where it is not known. Do not take its form for granted. */
            readonly email?: string | null;
            /** @description Your own id of the customer, the one id here that is text; `null` where you gave none. */
            readonly userId?: string | null;
        };
        /**
         * @description A part of the team that chats are given to.
         *     @remarks Evidence: inferred (required). No page says which members are always there; all samples have these.
         *     @see HelpCrunch's reference page: Create chat, Department https://docs.helpcrunch.com/en/rest-api-v1/create-chat-v1
         */
        readonly Department: {
            /**
             * Format: int64
             * @description Id of the department.
             *     @remarks Evidence: inferred (required). No page says which members are always there; all samples have these.
             */
            readonly id: number;
            /**
             * @description Name of the department.
             *     @remarks Evidence: inferred (null). Never shown as `null`, and let pass because other members without a value are.
             *     @see HelpCrunch's reference page: Create chat, name https://docs.helpcrunch.com/en/rest-api-v1/create-chat-v1
             */
            readonly name?: string | null;
        };
        /**
         * @description A chat. Only the members that make sense of it are required: the samples of all generations agree on most of the others, but no page promises them. Members and values that are not listed here may appear.
         *     @remarks Evidence: inferred (required). No page says which members are always there; all samples have these.
         *     @see HelpCrunch's reference page: Create chat, Chat https://docs.helpcrunch.com/en/rest-api-v1/create-chat-v1
         *     @see HelpCrunch: Create chat, middle generation, Chat https://docs.helpcrunch.com/en/rest-api-v1/create-chat-v1
         *     @see HelpCrunch: Chat model, Chat https://docs.helpcrunch.com/en/rest-api-v1/chat-model-v1
         */
        readonly Chat: {
            /**
             * Format: int64
             * @description Id of the chat.
             *     @remarks Evidence: inferred (required). No page says which members are always there; all samples have these.
             */
            readonly id: number;
            /** @description Who closed the chat; `null` while nobody has. */
            readonly closedBy?: components["schemas"]["ChatClosedBy"] | null;
            /** @description When the customer wrote last; `null` before the first message. */
            readonly lastCustomerMessageAt?: components["schemas"]["UnixTime"] | null;
            /**
             * @description State of the chat. A chat without a message is `empty`.
             *     @remarks Evidence: inferred (required). No page says which members are always there; all samples have these.
             */
            readonly status: components["schemas"]["ChatStatus"];
            /** @description When the chat was closed; `null` where it was not. */
            readonly closedAt?: components["schemas"]["UnixTime"] | null;
            /** @description What the customer thought of the chat, asked after it was closed; `null` without an opinion. */
            readonly rating?: components["schemas"]["ChatRating"] | null;
            /**
             * @description When the chat was created.
             *     @remarks Evidence: inferred (required). No page says which members are always there; all samples have these.
             */
            readonly createdAt: components["schemas"]["UnixTime"];
            /** @description When anybody wrote last; `null` before the first message. */
            readonly lastMessageAt?: components["schemas"]["UnixTime"] | null;
            /**
             * @description How the chat came about; for this call very likely `public_api`. Older answers lack it.
             *     @remarks Evidence: inferred (null). Never shown as `null`, and let pass because other members without a value are.
             *     @remarks Evidence: inferred (meaning). The value for this call is read from its name.
             *     @see HelpCrunch's reference page: Create chat, createdWith https://docs.helpcrunch.com/en/rest-api-v1/create-chat-v1
             *     @see HelpCrunch: Chat model, Polish version, createdWith https://docs.helpcrunch.com/pl/rest-api-v1/chat-model-v1
             */
            readonly createdWith?: components["schemas"]["ChatCreatedWith"] | null;
            /** @description When the chat stops being snoozed; `null` where it is not. */
            readonly snoozedUntil?: components["schemas"]["UnixTime"] | null;
            /** @description Text of the last message, which may have several lines; `null` before the first message. */
            readonly lastMessageText?: string | null;
            /**
             * Format: int64
             * @description Id of the last message; `null` before the first message.
             */
            readonly lastMessageId?: number | null;
            /**
             * Format: int64
             * @description Id of the application that the chat belongs to. Older answers lack it.
             *     @remarks Evidence: inferred (null). Never shown as `null`, and let pass because other members without a value are.
             *     @see HelpCrunch's reference page: Create chat, applicationId https://docs.helpcrunch.com/en/rest-api-v1/create-chat-v1
             *     @see HelpCrunch: Chat model, applicationId https://docs.helpcrunch.com/en/rest-api-v1/chat-model-v1
             *     @see HelpCrunch: Create chat, middle generation, applicationId https://docs.helpcrunch.com/en/rest-api-v1/create-chat-v1
             */
            readonly applicationId?: number | null;
            /**
             * Format: int64
             * @description Id of the agent who wrote last; `null` where none has.
             *     @remarks Evidence: inferred (meaning). The meaning is read from the name.
             *     @see HelpCrunch's reference page: Create chat, lastCommunicatedAgentId https://docs.helpcrunch.com/en/rest-api-v1/create-chat-v1
             *     @see HelpCrunch: Create chat, middle generation, lastCommunicatedAgentId https://docs.helpcrunch.com/en/rest-api-v1/create-chat-v1
             */
            readonly lastCommunicatedAgentId?: number | null;
            /**
             * @description Whether an agent has read the chat. Only the newest page has it.
             *     @remarks Evidence: inferred (null). Never shown as `null`, and let pass because other members without a value are.
             *     @see HelpCrunch: Chat model, newest version, readByAgent https://docs.helpcrunch.com/en/rest-api-v1/chat-model-v1
             */
            readonly readByAgent?: boolean | null;
            /**
             * @description Whether the customer has read the chat. Only the newest page has it.
             *     @remarks Evidence: inferred (null). Never shown as `null`, and let pass because other members without a value are.
             *     @see HelpCrunch: Chat model, newest version, readByCustomer https://docs.helpcrunch.com/en/rest-api-v1/chat-model-v1
             */
            readonly readByCustomer?: boolean | null;
            /** @description The agents of the chat. The list is empty for a new chat. */
            readonly agents?: readonly components["schemas"]["Agent"][] | components["schemas"]["Agent"];
            /**
             * @description In whose name the chat was created.
             *     @remarks Evidence: inferred (required). No page says which members are always there; all samples have these.
             */
            readonly customer: components["schemas"]["Customer"];
            /**
             * @description The agent who has the chat; `null` where none has.
             *     @see HelpCrunch's reference page: Create chat, assignee https://docs.helpcrunch.com/en/rest-api-v1/create-chat-v1
             *     @see HelpCrunch: Update chat status, older version, assignee https://docs.helpcrunch.com/en/rest-api-v1/update-chat-status-v1
             *     @see HelpCrunch: Chat model, assignee https://docs.helpcrunch.com/en/rest-api-v1/chat-model-v1
             */
            readonly assignee?: components["schemas"]["Agent"] | null;
            /** @description The department that has the chat; `null` where none has. */
            readonly department?: components["schemas"]["Department"] | null;
            /**
             * @deprecated
             * @description Notes about the customer, which only the oldest answers have.
             *     @see HelpCrunch: Create chat, oldest generation, notes https://docs.helpcrunch.com/en/rest-api-v1/create-chat-v1
             *     @see HelpCrunch: Chat model, older version, notes https://docs.helpcrunch.com/en/rest-api-v1/chat-model-v1
             */
            readonly notes?: string | null;
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
    readonly createChat: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * @description Whom the chat is for and who shall deal with it.
         *     @see HelpCrunch's reference page: Create chat, Request https://docs.helpcrunch.com/en/rest-api-v1/create-chat-v1
         */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ChatCreate"];
            };
        };
        readonly responses: {
            /**
             * @description The chat was created, and is the whole of the answer. The oldest generation of the page named status 200 instead, so a careful client takes any status from 200 to 299 for success.
             *     @see HelpCrunch's reference page: Create chat, Successful Response https://docs.helpcrunch.com/en/rest-api-v1/create-chat-v1
             *     @see HelpCrunch: Create chat, oldest generation, Successful Response https://docs.helpcrunch.com/en/rest-api-v1/create-chat-v1
             */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Chat"];
                };
            };
            /**
             * @description The body is malformed or has a value that is not allowed; do not send it again unchanged. The first item says `invalid_request`; each further item has the path of a member as its `code`. Whether an id that belongs to nothing ends here or with another status is not known.
             *     @see HelpCrunch's reference page: Create chat, 400 Bad Request https://docs.helpcrunch.com/en/rest-api-v1/create-chat-v1
             *     @see HelpCrunch: API setup, Errors https://docs.helpcrunch.com/en/rest-api-v1/api-setup-v1
             */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ErrorList"];
                };
            };
            /**
             * @description The key is missing or wrong. The code is `unauthorized` in the second item now, and was `invalid_token` in the only item before.
             *     @see HelpCrunch's reference page: Create chat, 401 Unauthorized https://docs.helpcrunch.com/en/rest-api-v1/create-chat-v1
             *     @see HelpCrunch: Create chat, middle generation, 401 Unauthorized https://docs.helpcrunch.com/en/rest-api-v1/create-chat-v1
             */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ErrorList"];
                };
            };
            /**
             * @description The chat is in a state that does not allow the action. Whether creating a chat can end so is doubtful: the text that the page shows is about snoozing a chat.
             *     @remarks Evidence: inferred (meaning). The sample seems to be taken from the page about snoozing, and the middle generation lacks it.
             *     @see HelpCrunch's reference page: Create chat, 409 Conflict https://docs.helpcrunch.com/en/rest-api-v1/create-chat-v1
             */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ErrorList"];
                };
            };
            /**
             * @description The account has used up its calls for this minute, 120 unless the vendor sets another number. No header is known that tells how long to wait. The code is `too_many_requests`, in the second item now and in the only item before.
             *     @see HelpCrunch's reference page: Create chat, 429 Too Many Requests https://docs.helpcrunch.com/en/rest-api-v1/create-chat-v1
             *     @see HelpCrunch: Create chat, middle generation, 429 Too Many Requests https://docs.helpcrunch.com/en/rest-api-v1/create-chat-v1
             *     @see HelpCrunch: API setup, Rate limiting https://docs.helpcrunch.com/en/rest-api-v1/api-setup-v1
             */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ErrorList"];
                };
            };
            /**
             * @description Any status that is not listed here, such as 403, 404 or 500. Other calls about chats answer 404 with the code `not_found`, or `chat_not_found` and `entity_not_found` before.
             *     @remarks Evidence: inferred. The page lists no such status; the shape is the one which all listed errors and the 404 of other calls share.
             *     @see HelpCrunch: Get chat, 404 Not Found https://docs.helpcrunch.com/en/rest-api-v1/get-chat-v1
             */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ErrorList"];
                };
            };
        };
    };
}
