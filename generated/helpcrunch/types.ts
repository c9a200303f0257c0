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
         *     @see HelpCrunch's reference page: Create chat https://docs.helpcrunch.com/en/rest-api-v1/create-chat-v1
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
         *     @see HelpCrunch's reference page: Create chat https://docs.helpcrunch.com/en/rest-api-v1/create-chat-v1
         */
        readonly ChatCreate: {
            /**
             * Format: int64
             * @description Id of the customer in whose name the chat is created. Text is refused.
             *     @see HelpCrunch's reference page: Create chat https://docs.helpcrunch.com/en/rest-api-v1/create-chat-v1
             */
            readonly customer: number;
            /**
             * Format: int64
             * @description Id of the application, that is the widget, which the chat belongs to.
             *     @see HelpCrunch's reference page: Create chat https://docs.helpcrunch.com/en/rest-api-v1/create-chat-v1
             */
            readonly application: number;
            /**
             * Format: int64
             * @description Id of the agent who gets the chat.
             *     @see HelpCrunch's reference page: Create chat https://docs.helpcrunch.com/en/rest-api-v1/create-chat-v1
             */
            readonly assignee?: number;
            /**
             * Format: int64
             * @description Id of the department that gets the chat. One of the vendor's samples sends it and has `null` in the answer, without a word why.
             *     @see HelpCrunch's reference page: Create chat https://docs.helpcrunch.com/en/rest-api-v1/create-chat-v1
             */
            readonly department?: number;
        };
        /**
         * @description One reason of a failure.
         *     @see HelpCrunch's reference page: Create chat https://docs.helpcrunch.com/en/rest-api-v1/create-chat-v1
         */
        readonly ErrorItem: {
            /** @description A word such as `unauthorized`, or the path of the member that was refused, such as `customer` or `filter[0].field`. The values are not a closed list. */
            readonly code: string;
            /** @description The reason, for people. Do not compare it, its wording changes. */
            readonly message: string;
        };
        /**
         * @description Why a call failed.
         *     @see HelpCrunch's reference page: Create chat https://docs.helpcrunch.com/en/rest-api-v1/create-chat-v1
         */
        readonly ErrorList: {
            /** @description The reasons. Now the first item is always `invalid_request` and the true reason comes after it; before, there was one item alone. So look through all items. */
            readonly errors: readonly components["schemas"]["ErrorItem"][];
        };
        /**
         * @description Who closed a chat. More values are possible.
         *     @see HelpCrunch: Chat model https://docs.helpcrunch.com/en/rest-api-v1/chat-model-v1
         */
        readonly ChatClosedBy: "customer" | "agent" | (string & {});
        /**
         * @description A moment, as seconds since 1 January 1970 in UTC. Read it as a number, and round a fraction, before you compute with it.
         *     @see HelpCrunch's reference page: Create chat https://docs.helpcrunch.com/en/rest-api-v1/create-chat-v1
         */
        readonly Timestamp: string | number;
        /**
         * @description State of a chat. The same state has several spellings: `onhold` is also written `on hold` and `on-hold`, and `opened` also `open`. More values are possible.
         *     @see HelpCrunch: Chat model https://docs.helpcrunch.com/en/rest-api-v1/chat-model-v1
         */
        readonly ChatStatus: "new" | "opened" | "pending" | "onhold" | "no communication" | "closed" | "empty" | "on hold" | "on-hold" | "open" | (string & {});
        /**
         * @description How good the customer found the chat, from `perfect` down to `very poor`. More values are possible.
         *     @see HelpCrunch: Chat model https://docs.helpcrunch.com/en/rest-api-v1/chat-model-v1
         */
        readonly ChatRating: "perfect" | "great" | "average" | "poor" | "very poor" | (string & {});
        /**
         * @description How a chat came about. More values are possible.
         *     @see HelpCrunch: Chat model, Polish version https://docs.helpcrunch.com/pl/
         */
        readonly ChatCreatedWith: "public_api" | "broadcast_reply" | "agent_message" | "customer_message" | (string & {});
        /**
         * @description What an agent may do. The vendor really spells `superviser` so. More values are possible.
         *     @see HelpCrunch: Agent model https://docs.helpcrunch.com/en/rest-api-v1/agent-model-v1
         */
        readonly AgentRole: "agentChatOnly" | "agent" | "superviser" | "admin" | (string & {});
        /**
         * @description A member of the team that answers chats.
         *     @see HelpCrunch's reference page: Create chat https://docs.helpcrunch.com/en/rest-api-v1/create-chat-v1
         */
        readonly Agent: {
            /**
             * Format: int64
             * @description Id of the agent.
             */
            readonly id: number;
            /**
             * @description Name of the agent.
             *     @see HelpCrunch's reference page: Create chat https://docs.helpcrunch.com/en/rest-api-v1/create-chat-v1
             */
            readonly name?: string | null;
            /**
             * @description Address of the agent. Do not take its form for granted.
             *     @see HelpCrunch's reference page: Create chat https://docs.helpcrunch.com/en/rest-api-v1/create-chat-v1
             */
            readonly email?: string | null;
            /**
             * @description What the agent may do.
             *     @see HelpCrunch's reference page: Create chat https://docs.helpcrunch.com/en/rest-api-v1/create-chat-v1
             */
            readonly role?: components["schemas"]["AgentRole"] | null;
        };
        /**
         * @description The person whom the team talks to.
         *     @see HelpCrunch's reference page: Create chat https://docs.helpcrunch.com/en/rest-api-v1/create-chat-v1
         */
        readonly Customer: {
            /**
             * Format: int64
             * @description Id of the customer at the vendor.
             */
            readonly id: number;
            /** @description Name of the customer; `null` where it is not known. */
            readonly name?: string | null;
            /** @description Address of the customer; `null` where it is not known. Do not take its form for granted. */
            readonly email?: string | null;
            /**
             * @description Your own id of the customer, the one id here that is text; `null` where you gave none.
             *     @see HelpCrunch's reference page: Create chat https://docs.helpcrunch.com/en/rest-api-v1/create-chat-v1
             */
            readonly userId?: string | null;
        };
        /**
         * @description A part of the team that chats are given to.
         *     @see HelpCrunch's reference page: Create chat https://docs.helpcrunch.com/en/rest-api-v1/create-chat-v1
         */
        readonly Department: {
            /**
             * Format: int64
             * @description Id of the department.
             */
            readonly id: number;
            /**
             * @description Name of the department.
             *     @see HelpCrunch's reference page: Create chat https://docs.helpcrunch.com/en/rest-api-v1/create-chat-v1
             */
            readonly name?: string | null;
        };
        /**
         * @description A chat. Only the members that make sense of it are required: the samples of all generations agree on most of the others, but no page promises them. Members and values that are not listed here may appear.
         *     @see HelpCrunch's reference page: Create chat https://docs.helpcrunch.com/en/rest-api-v1/create-chat-v1
         */
        readonly Chat: {
            /**
             * Format: int64
             * @description Id of the chat.
             */
            readonly id: number;
            /**
             * @description Who closed the chat; `null` while nobody has.
             *     @see HelpCrunch's reference page: Create chat https://docs.helpcrunch.com/en/rest-api-v1/create-chat-v1
             */
            readonly closedBy?: components["schemas"]["ChatClosedBy"] | null;
            /**
             * @description When the customer wrote last; `null` before the first message.
             *     @see HelpCrunch's reference page: Create chat https://docs.helpcrunch.com/en/rest-api-v1/create-chat-v1
             */
            readonly lastCustomerMessageAt?: components["schemas"]["Timestamp"] | null;
            /**
             * @description State of the chat. A chat without a message is `empty`.
             *     @see HelpCrunch's reference page: Create chat https://docs.helpcrunch.com/en/rest-api-v1/create-chat-v1
             */
            readonly status: components["schemas"]["ChatStatus"];
            /**
             * @description When the chat was closed; `null` where it was not.
             *     @see HelpCrunch's reference page: Create chat https://docs.helpcrunch.com/en/rest-api-v1/create-chat-v1
             */
            readonly closedAt?: components["schemas"]["Timestamp"] | null;
            /**
             * @description What the customer thought of the chat, asked after it was closed; `null` without an opinion.
             *     @see HelpCrunch's reference page: Create chat https://docs.helpcrunch.com/en/rest-api-v1/create-chat-v1
             */
            readonly rating?: components["schemas"]["ChatRating"] | null;
            /**
             * @description When the chat was created.
             *     @see HelpCrunch's reference page: Create chat https://docs.helpcrunch.com/en/rest-api-v1/create-chat-v1
             */
            readonly createdAt: components["schemas"]["Timestamp"];
            /**
             * @description When anybody wrote last; `null` before the first message.
             *     @see HelpCrunch's reference page: Create chat https://docs.helpcrunch.com/en/rest-api-v1/create-chat-v1
             */
            readonly lastMessageAt?: components["schemas"]["Timestamp"] | null;
            /**
             * @description How the chat came about; for this call very likely `public_api`. Older answers lack it.
             *     @see HelpCrunch's reference page: Create chat https://docs.helpcrunch.com/en/rest-api-v1/create-chat-v1
             */
            readonly createdWith?: components["schemas"]["ChatCreatedWith"] | null;
            /**
             * @description When the chat stops being snoozed; `null` where it is not.
             *     @see HelpCrunch's reference page: Create chat https://docs.helpcrunch.com/en/rest-api-v1/create-chat-v1
             */
            readonly snoozedUntil?: components["schemas"]["Timestamp"] | null;
            /**
             * @description Text of the last message, which may have several lines; `null` before the first message.
             *     @see HelpCrunch's reference page: Create chat https://docs.helpcrunch.com/en/rest-api-v1/create-chat-v1
             */
            readonly lastMessageText?: string | null;
            /**
             * Format: int64
             * @description Id of the last message; `null` before the first message.
             *     @see HelpCrunch's reference page: Create chat https://docs.helpcrunch.com/en/rest-api-v1/create-chat-v1
             */
            readonly lastMessageId?: number | null;
            /**
             * Format: int64
             * @description Id of the application that the chat belongs to. Older answers lack it.
             *     @see HelpCrunch's reference page: Create chat https://docs.helpcrunch.com/en/rest-api-v1/create-chat-v1
             */
            readonly applicationId?: number | null;
            /**
             * Format: int64
             * @description Id of the agent who wrote last; `null` where none has.
             *     @see HelpCrunch's reference page: Create chat https://docs.helpcrunch.com/en/rest-api-v1/create-chat-v1
             */
            readonly lastCommunicatedAgentId?: number | null;
            /**
             * @description Whether an agent has read the chat. Only the newest page has it.
             *     @see HelpCrunch: Chat model, newest version https://docs.helpcrunch.com/en/rest-api-v1/chat-model-v1
             */
            readonly readByAgent?: boolean | null;
            /**
             * @description Whether the customer has read the chat. Only the newest page has it.
             *     @see HelpCrunch: Chat model, newest version https://docs.helpcrunch.com/en/rest-api-v1/chat-model-v1
             */
            readonly readByCustomer?: boolean | null;
            /**
             * @description The agents of the chat. The list is empty for a new chat.
             *     @see HelpCrunch's reference page: Create chat https://docs.helpcrunch.com/en/rest-api-v1/create-chat-v1
             */
            readonly agents?: readonly components["schemas"]["Agent"][] | components["schemas"]["Agent"];
            /** @description In whose name the chat was created. */
            readonly customer: components["schemas"]["Customer"];
            /**
             * @description The agent who has the chat; `null` where none has.
             *     @see HelpCrunch's reference page: Create chat https://docs.helpcrunch.com/en/rest-api-v1/create-chat-v1
             */
            readonly assignee?: components["schemas"]["Agent"] | null;
            /**
             * @description The department that has the chat; `null` where none has.
             *     @see HelpCrunch's reference page: Create chat https://docs.helpcrunch.com/en/rest-api-v1/create-chat-v1
             */
            readonly department?: components["schemas"]["Department"] | null;
            /**
             * @deprecated
             * @description Notes about the customer, which only the oldest answers have.
             *     @see HelpCrunch: Create chat, oldest generation https://docs.helpcrunch.com/en/rest-api-v1/create-chat-v1
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
         *     @see HelpCrunch's reference page: Create chat https://docs.helpcrunch.com/en/rest-api-v1/create-chat-v1
         */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ChatCreate"];
            };
        };
        readonly responses: {
            /**
             * @description The chat was created, and is the whole of the answer. The oldest generation of the page named status 200 instead, so a careful client takes any status from 200 to 299 for success.
             *     @see HelpCrunch's reference page: Create chat https://docs.helpcrunch.com/en/rest-api-v1/create-chat-v1
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
             * @description The body is refused. The first item says `invalid_request`; each further item has the path of a member as its `code`. Whether an id that belongs to nothing ends here or with another status is not known.
             *     @see HelpCrunch's reference page: Create chat https://docs.helpcrunch.com/en/rest-api-v1/create-chat-v1
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
             *     @see HelpCrunch's reference page: Create chat https://docs.helpcrunch.com/en/rest-api-v1/create-chat-v1
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
             *     @see HelpCrunch's reference page: Create chat https://docs.helpcrunch.com/en/rest-api-v1/create-chat-v1
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
             *     @see HelpCrunch's reference page: Create chat https://docs.helpcrunch.com/en/rest-api-v1/create-chat-v1
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
             *     @see HelpCrunch: Get chat https://docs.helpcrunch.com/en/rest-api-v1/get-chat-v1
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
