// Generated from specs/helpcrunch by `npm run generate`. Do not edit.
import type * as schemas from "./schemas.js";

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
         *
         * Creates one chat in the name of a customer, without a message in it. Post the first message right after it with
         * the vendor's call for messages: the vendor advises against chats that stay empty.
         *
         * Until that message, `status` is `empty`, the members about last messages are `null` and `agents` is empty. The
         * call knows no idempotency key: a call that is repeated makes a second chat.
         * @remarks Evidence: inferred (meaning). That a repeated call makes a second chat follows from the missing idempotency key.
         * @see HelpCrunch's reference page: Create chat, Create chat https://docs.helpcrunch.com/en/rest-api-v1/create-chat-v1
         * @see HelpCrunch: Create chat, middle generation, Successful Response https://docs.helpcrunch.com/en/rest-api-v1/create-chat-v1
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
        readonly ChatCreate: schemas.ChatCreate;
        readonly ErrorItem: schemas.ErrorItem;
        readonly ErrorList: schemas.ErrorList;
        readonly ChatClosedBy: schemas.ChatClosedBy;
        readonly UnixTime: schemas.UnixTime;
        readonly ChatStatus: schemas.ChatStatus;
        readonly ChatRating: schemas.ChatRating;
        readonly ChatCreatedWith: schemas.ChatCreatedWith;
        readonly AgentRole: schemas.AgentRole;
        readonly Agent: schemas.Agent;
        readonly Customer: schemas.Customer;
        readonly Department: schemas.Department;
        readonly Chat: schemas.Chat;
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
         * Whom the chat is for and who shall deal with it.
         * @see HelpCrunch's reference page: Create chat, Request https://docs.helpcrunch.com/en/rest-api-v1/create-chat-v1
         */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": schemas.ChatCreate;
            };
        };
        readonly responses: {
            /**
             * The chat was created, and is the whole of the answer. The oldest generation of the page named status 200 instead, so a careful client takes any status from 200 to 299 for success.
             * @see HelpCrunch's reference page: Create chat, Successful Response https://docs.helpcrunch.com/en/rest-api-v1/create-chat-v1
             * @see HelpCrunch: Create chat, oldest generation, Successful Response https://docs.helpcrunch.com/en/rest-api-v1/create-chat-v1
             */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": schemas.Chat;
                };
            };
            /**
             * The body is refused: it is malformed or has a value that is not allowed; do not send it again unchanged. The first item says `invalid_request`; each further item has the path of a member as its `code`. Whether an id that belongs to nothing ends here or with another status is not known.
             * @see HelpCrunch's reference page: Create chat, 400 Bad Request https://docs.helpcrunch.com/en/rest-api-v1/create-chat-v1
             * @see HelpCrunch: API setup, Errors https://docs.helpcrunch.com/en/rest-api-v1/api-setup-v1
             */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": schemas.ErrorList;
                };
            };
            /**
             * The key is missing or wrong. The code is `unauthorized` in the second item now, and was `invalid_token` in the only item before.
             * @see HelpCrunch's reference page: Create chat, 401 Unauthorized https://docs.helpcrunch.com/en/rest-api-v1/create-chat-v1
             * @see HelpCrunch: Create chat, middle generation, 401 Unauthorized https://docs.helpcrunch.com/en/rest-api-v1/create-chat-v1
             */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": schemas.ErrorList;
                };
            };
            /**
             * The chat is in a state that does not allow the action. Whether creating a chat can end so is doubtful: the text that the page shows is about snoozing a chat.
             * @remarks Evidence: inferred (meaning). The sample seems to be taken from the page about snoozing, and the middle generation lacks it.
             * @see HelpCrunch's reference page: Create chat, 409 Conflict https://docs.helpcrunch.com/en/rest-api-v1/create-chat-v1
             */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": schemas.ErrorList;
                };
            };
            /**
             * The account has used up its calls for this minute, 120 unless the vendor sets another number. No header is known that tells how long to wait. The code is `too_many_requests`, in the second item now and in the only item before.
             * @see HelpCrunch's reference page: Create chat, 429 Too Many Requests https://docs.helpcrunch.com/en/rest-api-v1/create-chat-v1
             * @see HelpCrunch: Create chat, middle generation, 429 Too Many Requests https://docs.helpcrunch.com/en/rest-api-v1/create-chat-v1
             * @see HelpCrunch: API setup, Rate limiting https://docs.helpcrunch.com/en/rest-api-v1/api-setup-v1
             */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": schemas.ErrorList;
                };
            };
            /**
             * Any status that is not listed here, such as 403, 404 or 500. Other calls about chats answer 404 with the code `not_found`, or `chat_not_found` and `entity_not_found` before.
             * @remarks Evidence: inferred. The page lists no such status; the shape is the one which all listed errors and the 404 of other calls share.
             * @see HelpCrunch: Get chat, 404 Not Found https://docs.helpcrunch.com/en/rest-api-v1/get-chat-v1
             */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": schemas.ErrorList;
                };
            };
        };
    };
}
