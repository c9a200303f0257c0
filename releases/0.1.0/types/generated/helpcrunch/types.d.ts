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
        readonly ChatCreate: {
            readonly customer: number;
            readonly application: number;
            readonly assignee?: number;
            readonly department?: number;
        };
        readonly ErrorItem: {
            readonly code: string;
            readonly message: string;
        };
        readonly ErrorList: {
            readonly errors: readonly components["schemas"]["ErrorItem"][];
        };
        readonly ChatClosedBy: "customer" | "agent" | (string & {});
        readonly Timestamp: string | number;
        readonly ChatStatus: "new" | "opened" | "pending" | "onhold" | "no communication" | "closed" | "empty" | "on hold" | "on-hold" | "open" | (string & {});
        readonly ChatRating: "perfect" | "great" | "average" | "poor" | "very poor" | (string & {});
        readonly ChatCreatedWith: "public_api" | "broadcast_reply" | "agent_message" | "customer_message" | (string & {});
        readonly AgentRole: "agentChatOnly" | "agent" | "superviser" | "admin" | (string & {});
        readonly Agent: {
            readonly id: number;
            readonly name?: string | null;
            readonly email?: string | null;
            readonly role?: components["schemas"]["AgentRole"] | null;
        };
        readonly Customer: {
            readonly id: number;
            readonly name?: string | null;
            readonly email?: string | null;
            readonly userId?: string | null;
        };
        readonly Department: {
            readonly id: number;
            readonly name?: string | null;
        };
        readonly Chat: {
            readonly id: number;
            readonly closedBy?: components["schemas"]["ChatClosedBy"] | null;
            readonly lastCustomerMessageAt?: components["schemas"]["Timestamp"] | null;
            readonly status: components["schemas"]["ChatStatus"];
            readonly closedAt?: components["schemas"]["Timestamp"] | null;
            readonly rating?: components["schemas"]["ChatRating"] | null;
            readonly createdAt: components["schemas"]["Timestamp"];
            readonly lastMessageAt?: components["schemas"]["Timestamp"] | null;
            readonly createdWith?: components["schemas"]["ChatCreatedWith"] | null;
            readonly snoozedUntil?: components["schemas"]["Timestamp"] | null;
            readonly lastMessageText?: string | null;
            readonly lastMessageId?: number | null;
            readonly applicationId?: number | null;
            readonly lastCommunicatedAgentId?: number | null;
            readonly readByAgent?: boolean | null;
            readonly readByCustomer?: boolean | null;
            readonly agents?: readonly components["schemas"]["Agent"][] | components["schemas"]["Agent"];
            readonly customer: components["schemas"]["Customer"];
            readonly assignee?: components["schemas"]["Agent"] | null;
            readonly department?: components["schemas"]["Department"] | null;
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
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ChatCreate"];
            };
        };
        readonly responses: {
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Chat"];
                };
            };
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ErrorList"];
                };
            };
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ErrorList"];
                };
            };
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ErrorList"];
                };
            };
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ErrorList"];
                };
            };
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
