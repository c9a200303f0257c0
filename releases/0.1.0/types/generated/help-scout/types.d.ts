export interface paths {
    readonly "/conversations/{conversationId}/chats": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: operations["createChatThread"];
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
        readonly ChatCustomerDetails: {
            readonly firstName?: string;
            readonly lastName?: string;
            readonly phone?: string;
            readonly photoUrl?: string;
            readonly jobTitle?: string;
            readonly photoType?: "unknown" | "gravatar" | "twitter" | "facebook" | "googleprofile" | "googleplus" | "linkedin" | "instagram";
            readonly background?: string;
            readonly location?: string;
            readonly organization?: string;
            readonly gender?: "male" | "female" | "unknown";
            readonly age?: string;
        };
        readonly ChatCustomerById: {
            readonly id: number;
            readonly email?: string;
        } & components["schemas"]["ChatCustomerDetails"];
        readonly ChatCustomerByEmail: {
            readonly id?: number;
            readonly email: string;
        } & components["schemas"]["ChatCustomerDetails"];
        readonly ChatCustomer: components["schemas"]["ChatCustomerById"] | components["schemas"]["ChatCustomerByEmail"];
        readonly Attachment: {
            readonly fileName: string;
            readonly mimeType: string;
            readonly data: string;
        };
        readonly ChatThreadCreate: {
            readonly text: string;
            readonly customer: components["schemas"]["ChatCustomer"];
            readonly imported?: boolean;
            readonly createdAt?: string;
            readonly attachments?: readonly components["schemas"]["Attachment"][];
        };
        readonly ErrorLink: {
            readonly href?: string;
        };
        readonly ErrorLinks: {
            readonly about?: components["schemas"]["ErrorLink"];
            readonly self?: components["schemas"]["ErrorLink"];
        };
        readonly ErrorRelation: {
            readonly rel?: string;
            readonly href?: string;
        };
        readonly ErrorItem: {
            readonly path?: string;
            readonly message: string;
            readonly source?: "JSON" | (string & {});
            readonly rejectedValue?: unknown;
            readonly _links?: components["schemas"]["ErrorLinks"];
            readonly links?: readonly components["schemas"]["ErrorRelation"][];
        };
        readonly ErrorEmbedded: {
            readonly errors?: readonly components["schemas"]["ErrorItem"][];
        };
        readonly ServerError: {
            readonly logRef?: string;
            readonly message?: string;
            readonly error?: string;
            readonly _embedded?: components["schemas"]["ErrorEmbedded"];
            readonly _links?: components["schemas"]["ErrorLinks"];
            readonly links?: readonly components["schemas"]["ErrorRelation"][];
        };
        readonly Error: {
            readonly logRef?: string;
            readonly message: string;
            readonly _embedded?: components["schemas"]["ErrorEmbedded"];
            readonly _links?: components["schemas"]["ErrorLinks"];
            readonly links?: readonly components["schemas"]["ErrorRelation"][];
        };
        readonly AuthenticationError: {
            readonly error?: string;
            readonly error_description?: string;
            readonly message?: string;
        };
        readonly LikelyError: {
            readonly logRef?: string;
            readonly message?: string;
            readonly _embedded?: components["schemas"]["ErrorEmbedded"];
            readonly _links?: components["schemas"]["ErrorLinks"];
            readonly links?: readonly components["schemas"]["ErrorRelation"][];
        };
        readonly RateLimitError: {
            readonly message?: string;
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
    readonly createChatThread: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly conversationId: number;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ChatThreadCreate"];
            };
        };
        readonly responses: {
            readonly 201: {
                headers: {
                    readonly "Resource-ID"?: number;
                    readonly "X-RateLimit-Limit-Minute"?: number;
                    readonly "X-RateLimit-Remaining-Minute"?: number;
                    readonly "Correlation-Id"?: string;
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: {
                headers: {
                    readonly "X-RateLimit-Limit-Minute"?: number;
                    readonly "X-RateLimit-Remaining-Minute"?: number;
                    readonly "Correlation-Id"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/vnd.error+json": components["schemas"]["Error"];
                };
            };
            readonly 401: {
                headers: {
                    readonly "X-RateLimit-Limit-Minute"?: number;
                    readonly "X-RateLimit-Remaining-Minute"?: number;
                    readonly "Correlation-Id"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AuthenticationError"];
                };
            };
            readonly 403: {
                headers: {
                    readonly "X-RateLimit-Limit-Minute"?: number;
                    readonly "X-RateLimit-Remaining-Minute"?: number;
                    readonly "Correlation-Id"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/vnd.error+json": components["schemas"]["LikelyError"];
                };
            };
            readonly 404: {
                headers: {
                    readonly "X-RateLimit-Limit-Minute"?: number;
                    readonly "X-RateLimit-Remaining-Minute"?: number;
                    readonly "Correlation-Id"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/vnd.error+json": components["schemas"]["LikelyError"];
                };
            };
            readonly 412: {
                headers: {
                    readonly "X-RateLimit-Limit-Minute"?: number;
                    readonly "X-RateLimit-Remaining-Minute"?: number;
                    readonly "Correlation-Id"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/vnd.error+json": components["schemas"]["LikelyError"];
                };
            };
            readonly 429: {
                headers: {
                    readonly "X-RateLimit-Retry-After"?: number;
                    readonly "X-RateLimit-Limit-Minute"?: number;
                    readonly "X-RateLimit-Remaining-Minute"?: number;
                    readonly "Correlation-Id"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RateLimitError"];
                };
            };
            readonly 500: {
                headers: {
                    readonly "X-RateLimit-Limit-Minute"?: number;
                    readonly "X-RateLimit-Remaining-Minute"?: number;
                    readonly "Correlation-Id"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/vnd.error+json": components["schemas"]["ServerError"];
                };
            };
            readonly default: {
                headers: {
                    readonly "X-RateLimit-Limit-Minute"?: number;
                    readonly "X-RateLimit-Remaining-Minute"?: number;
                    readonly "Correlation-Id"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/vnd.error+json": components["schemas"]["ServerError"];
                };
            };
        };
    };
}
