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
        readonly Id: number | string;
        readonly NewChatAsset: {
            readonly id?: components["schemas"]["Id"];
        };
        readonly NewChatCustomer: {
            readonly destination_id?: string;
            readonly name?: string;
        };
        readonly MessageType: "inbound" | "outbound" | "announcement" | (string & {});
        readonly AttachmentType: "image" | "audio" | "video" | "file" | (string & {});
        readonly Attachment: {
            readonly type?: components["schemas"]["AttachmentType"];
            readonly url?: string;
        };
        readonly AppleSubType: "text" | "listpicker" | "timepicker" | "listpicker_response" | "timepicker_response" | (string & {});
        readonly LivechatSubType: "text" | "quick_replies" | "quick_reply_response" | (string & {});
        readonly WhatsappSubType: "text" | "hsm" | (string & {});
        readonly QuickReply: {
            readonly title?: string;
            readonly payload?: string;
        };
        readonly QuickReplies: {
            readonly request_identifier?: string;
            readonly options?: readonly components["schemas"]["QuickReply"][];
        };
        readonly ChosenReply: {
            readonly title?: string;
        };
        readonly QuickReplyResponse: {
            readonly request_identifier?: string;
            readonly options?: readonly components["schemas"]["ChosenReply"][];
        };
        readonly DeliveryDetails: {
            readonly correlation_id?: string;
            readonly correlationid?: string;
        };
        readonly Message: {
            readonly type?: components["schemas"]["MessageType"];
            readonly text?: string;
            readonly timestamp?: string;
            readonly attachment?: components["schemas"]["Attachment"] | null;
            readonly template_name?: string;
            readonly abc_sub_type?: components["schemas"]["AppleSubType"];
            readonly listpicker_response?: readonly string[];
            readonly list_picker_response?: readonly string[];
            readonly timepicker_response?: string;
            readonly time_picker_response?: string;
            readonly livechat_sub_type?: components["schemas"]["LivechatSubType"];
            readonly whatsapp_sub_type?: components["schemas"]["WhatsappSubType"];
            readonly quick_replies?: components["schemas"]["QuickReplies"] | null;
            readonly quick_reply_response?: components["schemas"]["QuickReplyResponse"] | null;
            readonly delivery_details?: components["schemas"]["DeliveryDetails"] | null;
        };
        readonly NewChat: {
            readonly channel?: "sms" | "facebook" | "twitter" | "livechat" | "email" | "abc" | "whatsapp" | "api" | (string & {});
            readonly asset?: components["schemas"]["NewChatAsset"];
            readonly customer?: components["schemas"]["NewChatCustomer"];
            readonly messages?: readonly components["schemas"]["Message"][] | components["schemas"]["Message"];
            readonly alias_id?: string;
            readonly subject?: string;
            readonly thread_id?: string;
            readonly route_params?: {
                readonly [key: string]: unknown;
            };
            readonly other_details?: {
                readonly [key: string]: unknown;
            };
        };
        readonly ChatStatus: "queued" | "picked" | "onhold" | "closed" | (string & {});
        readonly ChatChannel: "sms" | "facebook" | "twitter" | "livechat" | "LiveChat" | "email" | "abc" | "whatsapp" | "api" | (string & {});
        readonly Asset: {
            readonly id?: components["schemas"]["Id"];
            readonly name?: string;
        };
        readonly Customer: {
            readonly id?: components["schemas"]["Id"];
            readonly destination_id?: string;
            readonly name?: string;
        };
        readonly Chat: {
            readonly team_id?: components["schemas"]["Id"];
            readonly team_name?: string;
            readonly chat_id?: string;
            readonly alias_id?: string | null;
            readonly created_at?: string;
            readonly updated_at?: string;
            readonly status?: components["schemas"]["ChatStatus"];
            readonly channel?: components["schemas"]["ChatChannel"];
            readonly subject?: string | null;
            readonly thread_id?: string | null;
            readonly asset?: components["schemas"]["Asset"] | null;
            readonly customer?: components["schemas"]["Customer"] | null;
            readonly messages?: readonly components["schemas"]["Message"][] | components["schemas"]["Message"];
            readonly assignee?: string | null;
            readonly flag?: string | null;
            readonly tag?: readonly string[];
            readonly route_params?: {
                readonly [key: string]: unknown;
            } | null;
            readonly other_details?: {
                readonly [key: string]: unknown;
            } | null;
        };
        readonly Envelope: {
            readonly status_code: number;
            readonly description: string;
            readonly response?: components["schemas"]["Chat"] | string;
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
            readonly header?: {
                readonly teamid?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["NewChat"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly trxid?: string;
                    readonly "Rate-Limit-Limit"?: number;
                    readonly "Rate-Limit-Remaining"?: number;
                    readonly "Rate-Limit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Envelope"];
                };
            };
            readonly 400: {
                headers: {
                    readonly trxid?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Envelope"];
                };
            };
            readonly 401: {
                headers: {
                    readonly trxid?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Envelope"];
                };
            };
            readonly 404: {
                headers: {
                    readonly trxid?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Envelope"];
                };
            };
            readonly 405: {
                headers: {
                    readonly trxid?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Envelope"];
                };
            };
            readonly 500: {
                headers: {
                    readonly trxid?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Envelope"];
                };
            };
            readonly default: {
                headers: {
                    readonly trxid?: string;
                    readonly "Rate-Limit-Limit"?: number;
                    readonly "Rate-Limit-Remaining"?: number;
                    readonly "Rate-Limit-Reset"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Envelope"];
                };
            };
        };
    };
}
