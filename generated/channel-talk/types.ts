// Generated from specs/channel-talk by `npm run generate`. Do not edit.
export interface paths {
    readonly "/users/{userId}/user-chats": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Create a chat for a user
         * @description Starts a chat from the channel's side with a user who is already known. The vendor's word for it is outbound chat.
         *
         *     - `userId` is the platform's id of the user, not your own member id.
         *     - A second call opens a second chat, unless `distinctKey` keeps it from doing so.
         *     - The answer holds more than the chat: read the chat from `userChat`.
         *     - A new chat may stay out of the managers' inbox until somebody posts in it; see `userChat.managed`.
         *
         *     @remarks Evidence: inferred (meaning). What a second call does, and that a new chat may stay unseen, is concluded from the vendor's node and its newer API.
         *     @see Vendor's reference page: Create a User's UserChat, post https://developers.channel.io/docs/create-a-users-userchat-1
         *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), post https://api.channel.io/docs/open/swagger.json
         *     @see Vendor's definitions of its newer core API, June 2026, post https://github.com/channel-io/ch-proto-public/tree/923b0ab7a7cd394627a9c7f484eb2603692e3565/coreapi
         *     @see Vendor's node for n8n, 0.2.2 https://github.com/channel-io/n8n-nodes-channel-talk/blob/3aba97f/nodes/ChannelTalk/resources/userChat/createByUserId.ts
         */
        readonly post: operations["createUserChat"];
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
         * @description Options of a new chat. They are known from the vendor's n8n node alone; the reference page shows no body. Send trimmed values and no empty ones, as that node does.
         *     @see Vendor's node for n8n, 0.2.2 https://github.com/channel-io/n8n-nodes-channel-talk/blob/3aba97f/nodes/ChannelTalk/resources/userChat/createByUserId.ts
         */
        readonly CreateUserChatRequest: {
            /** @description A key of your own by which the platform recognises a matter for which you have opened a chat before. What it answers to a repeated key is not known. */
            readonly distinctKey?: string;
            /**
             * @description Id of the channel for the chat, digits as text.
             *     @remarks Evidence: inferred (meaning). That it has to be the channel of the key pair is inferred: a call elsewhere in this API takes no channel id, and limits count for each channel.
             *     @see Vendor's node for n8n, 0.2.2 https://github.com/channel-io/n8n-nodes-channel-talk/blob/3aba97f/nodes/ChannelTalk/resources/userChat/createByUserId.ts
             */
            readonly channelId?: string;
        };
        /**
         * @description One problem.
         *     @see Vendor's iOS plug-in, 2020, for the in-app API https://github.com/zoyi/channel-plugin-ios/blob/9d10c861f8dc045af4683a85558e4e4f3e11b582/ChannelIO/Source/Utils/CHUtils.swift
         */
        readonly ErrorItem: {
            /** @description What is wrong, as text for people. */
            readonly message: string;
            /** @description The member of the request that is wrong. */
            readonly field?: string;
        };
        /**
         * @description What went wrong. The vendor publishes no error body for this API, so be ready for another one, for text, and for nothing at all.
         *     @remarks Taken from the vendor's client of an older API on the same platform.
         *     @see Vendor's iOS plug-in, 2020, for the in-app API https://github.com/zoyi/channel-plugin-ios/blob/9d10c861f8dc045af4683a85558e4e4f3e11b582/ChannelIO/Source/Utils/CHUtils.swift
         */
        readonly ErrorBody: {
            /**
             * @description The problems found.
             *     @remarks Taken from the vendor's client of an older API on the same platform.
             */
            readonly errors?: readonly components["schemas"]["ErrorItem"][];
            /**
             * @description Class of the error. Open text; `notFoundError` is known, for a user who does not exist.
             *     @remarks Evidence: community. The name was reported for an unknown user. That it stands in this member is inferred.
             *     @see Third-party bot veasly-channeltalk-bot https://github.com/gangjunlee-dev/veasly-channeltalk-bot/blob/a082d1b718f7cc7b5eb52b6f14268142c1729d5e/lib/channeltalk.js
             */
            readonly type?: string;
            /**
             * Format: int32
             * @description The HTTP status once more.
             *     @remarks Evidence: inferred. Expected from similar error bodies, and not confirmed by any answer.
             */
            readonly status?: number;
            /**
             * @description Language of the messages.
             *     @remarks Evidence: inferred. Expected from similar error bodies, and not confirmed by any answer.
             */
            readonly language?: string;
        };
        /**
         * @description Where a campaign stands in its life.
         *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), CampaignState https://api.channel.io/docs/open/swagger.json
         *     @see Vendor's OpenAPI document, about April 2025, converted by a third party, CampaignState https://github.com/wrtnlabs/autoview/blob/7fdb244/research/swaggers/258.json
         *     @see Vendor's definitions of its newer core API, June 2026, CampaignState https://github.com/channel-io/ch-proto-public/tree/923b0ab7a7cd394627a9c7f484eb2603692e3565/coreapi
         */
        readonly CampaignState: "draft" | "active" | "stopped" | "removed" | (string & {});
        /**
         * @description Medium of sending in the older spelling, which `MediumType` replaced.
         *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), SendMedium https://api.channel.io/docs/open/swagger.json
         *     @see Vendor's OpenAPI document, about April 2025, converted by a third party, SendMedium https://github.com/wrtnlabs/autoview/blob/7fdb244/research/swaggers/258.json
         */
        readonly SendMedium: "appAlimtalk" | "appLine" | "email" | "inAppChat" | "xms" | (string & {});
        /**
         * @description Kind of medium.
         *
         *     - `native`: the vendor's own messenger.
         *     - `phone`: text message.
         *     - `email`: e-mail.
         *     - `app`: external messenger.
         *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), MediumType https://api.channel.io/docs/open/swagger.json
         *     @see Vendor's OpenAPI document, generation 27 (27.40.6, about March 2026), MediumType https://github.com/staend1/channel-talk-sync/blob/240befa/docs/channel-talk-swagger.json
         *     @see Vendor's definitions of its newer core API, June 2026, MediumType https://github.com/channel-io/ch-proto-public/tree/923b0ab7a7cd394627a9c7f484eb2603692e3565/coreapi
         */
        readonly MediumType: "native" | "phone" | "email" | "app" | (string & {});
        /**
         * @description Type of a property of a user or event.
         *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), PropertyType https://api.channel.io/docs/open/swagger.json
         *     @see Vendor's OpenAPI document, about April 2025, converted by a third party, PropertyType https://github.com/wrtnlabs/autoview/blob/7fdb244/research/swaggers/258.json
         */
        readonly PropertyType: "boolean" | "date" | "datetime" | "list" | "listOfNumber" | "number" | "string" | "listOfObject" | (string & {});
        /**
         * @description How to compare. Samples of the vendor show text that begins with a dollar sign, such as `$eq`, `$in` or `$gte`, while the vendor's document declares an object without members.
         *     @see Vendor's reference page: Create a User's UserChat, ExpressionOperator https://developers.channel.io/docs/create-a-users-userchat-1
         *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), ExpressionOperator https://api.channel.io/docs/open/swagger.json
         *     @see Vendor's definitions of its newer core API, June 2026, ExpressionOperator https://github.com/channel-io/ch-proto-public/tree/923b0ab7a7cd394627a9c7f484eb2603692e3565/coreapi
         */
        readonly ExpressionOperator: string | {
            readonly [key: string]: unknown;
        };
        /**
         * @description A condition on properties, nested at will. A leaf compares one property; a branch joins others by `and` or `or`.
         *     @see Vendor's reference page: Create a User's UserChat, Expression https://developers.channel.io/docs/create-a-users-userchat-1
         *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), Expression https://api.channel.io/docs/open/swagger.json
         *     @see Vendor's definitions of its newer core API, June 2026, Expression https://github.com/channel-io/ch-proto-public/tree/923b0ab7a7cd394627a9c7f484eb2603692e3565/coreapi
         */
        readonly Expression: {
            /** @description Path of the property to compare. */
            readonly key?: string;
            /** @description Type of the property. */
            readonly type?: components["schemas"]["PropertyType"];
            /** @description How to compare. */
            readonly operator?: components["schemas"]["ExpressionOperator"];
            /** @description What to compare with. */
            readonly values?: readonly unknown[];
            /**
             * @description Conditions that must all hold.
             *     @remarks Evidence: inferred (meaning). That items can be null is inferred from the sample on the reference page, which prints null wherever a schema contains itself.
             *     @see Vendor's reference page: Create a User's UserChat, and https://developers.channel.io/docs/create-a-users-userchat-1
             *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), and https://api.channel.io/docs/open/swagger.json
             */
            readonly and?: readonly (components["schemas"]["Expression"] | null)[];
            /**
             * @description Conditions of which one must hold.
             *     @remarks Evidence: inferred (meaning). That items can be null is inferred from the sample on the reference page, which prints null wherever a schema contains itself.
             *     @see Vendor's reference page: Create a User's UserChat, or https://developers.channel.io/docs/create-a-users-userchat-1
             *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), or https://api.channel.io/docs/open/swagger.json
             */
            readonly or?: readonly (components["schemas"]["Expression"] | null)[];
        };
        /**
         * @description An audience that an app supplies. Each id has at least one character.
         *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), AppSegment https://api.channel.io/docs/open/swagger.json
         *     @see Vendor's OpenAPI document, generation 27 (27.40.6, about March 2026), AppSegment https://github.com/staend1/channel-talk-sync/blob/240befa/docs/channel-talk-swagger.json
         */
        readonly AppSegment: {
            /** @description Id of the app. */
            readonly appId?: string;
            /** @description Id of the app's extension. */
            readonly extensionId?: string;
            /** @description Id of the audience. */
            readonly segmentId?: string;
        };
        /**
         * @description A duration as ISO 8601 text, such as `PT45M`. Fractions and negative values can occur.
         *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), IsoDuration https://api.channel.io/docs/open/swagger.json
         *     @see Vendor's OpenAPI document, about April 2025, converted by a third party, IsoDuration https://github.com/wrtnlabs/autoview/blob/7fdb244/research/swaggers/258.json
         *     @see Vendor's definitions of its newer core API, June 2026, IsoDuration https://github.com/channel-io/ch-proto-public/tree/923b0ab7a7cd394627a9c7f484eb2603692e3565/coreapi
         */
        readonly IsoDuration: string;
        /**
         * @deprecated
         * @description The length of a unit of time.
         *     @remarks Evidence: inferred (meaning). The sizes of the integers are inferred; the sample shows zeros only.
         *     @see Vendor's reference page: Create a User's UserChat, DurationBase https://developers.channel.io/docs/create-a-users-userchat-1
         */
        readonly DurationBase: {
            /**
             * Format: int64
             * @description Whole seconds.
             *     @remarks Evidence: inferred (meaning). The sizes of the integers are inferred; the sample shows zeros only.
             */
            readonly seconds?: number;
            /**
             * Format: int32
             * @description Nanoseconds on top of the seconds.
             *     @remarks Evidence: inferred (meaning). The sizes of the integers are inferred; the sample shows zeros only.
             */
            readonly nano?: number;
            /**
             * @description Whether the length is below zero.
             *     @remarks Evidence: inferred (meaning). The sizes of the integers are inferred; the sample shows zeros only.
             */
            readonly negative?: boolean;
            /**
             * @description Whether the length is zero.
             *     @remarks Evidence: inferred (meaning). The sizes of the integers are inferred; the sample shows zeros only.
             */
            readonly zero?: boolean;
        };
        /**
         * @deprecated
         * @description A unit of time.
         *     @see Vendor's reference page: Create a User's UserChat, DurationUnit https://developers.channel.io/docs/create-a-users-userchat-1
         */
        readonly DurationUnit: {
            /** @description Whether the unit is a day or longer. */
            readonly dateBased?: boolean;
            /** @description Whether the unit is shorter than a day. */
            readonly timeBased?: boolean;
            /** @description Whether the length of the unit is only estimated. */
            readonly durationEstimated?: boolean;
            /** @description Length of the unit. */
            readonly duration?: components["schemas"]["DurationBase"];
        };
        /**
         * @deprecated
         * @description The older wire form of a duration, an object.
         *     @remarks Evidence: inferred (meaning). The sizes of the integers are inferred; the sample shows zeros only.
         *     @see Vendor's reference page: Create a User's UserChat, DurationObject https://developers.channel.io/docs/create-a-users-userchat-1
         */
        readonly DurationObject: {
            /**
             * Format: int64
             * @description Whole seconds.
             *     @remarks Evidence: inferred (meaning). The sizes of the integers are inferred; the sample shows zeros only.
             */
            readonly seconds?: number;
            /**
             * Format: int32
             * @description Nanoseconds on top of the seconds.
             *     @remarks Evidence: inferred (meaning). The sizes of the integers are inferred; the sample shows zeros only.
             */
            readonly nano?: number;
            /**
             * @description Whether the duration is below zero.
             *     @remarks Evidence: inferred (meaning). The sizes of the integers are inferred; the sample shows zeros only.
             */
            readonly negative?: boolean;
            /**
             * @description Whether the duration is zero.
             *     @remarks Evidence: inferred (meaning). The sizes of the integers are inferred; the sample shows zeros only.
             */
            readonly zero?: boolean;
            /**
             * @description Units in which the duration is counted.
             *     @remarks Evidence: inferred (meaning). The sizes of the integers are inferred; the sample shows zeros only.
             */
            readonly units?: readonly components["schemas"]["DurationUnit"][];
        };
        /**
         * @description A duration. Answers of today carry text, older ones an object.
         *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), Duration https://api.channel.io/docs/open/swagger.json
         *     @see Vendor's reference page: Create a User's UserChat, Duration https://developers.channel.io/docs/create-a-users-userchat-1
         */
        readonly Duration: components["schemas"]["IsoDuration"] | components["schemas"]["DurationObject"];
        /**
         * @description Whether the additional event must have happened (`positive`) or must not have (`negative`).
         *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), FilterMatch https://api.channel.io/docs/open/swagger.json
         *     @see Vendor's OpenAPI document, about April 2025, converted by a third party, FilterMatch https://github.com/wrtnlabs/autoview/blob/7fdb244/research/swaggers/258.json
         *     @see Vendor's definitions of its newer core API, June 2026, FilterMatch https://github.com/channel-io/ch-proto-public/tree/923b0ab7a7cd394627a9c7f484eb2603692e3565/coreapi
         */
        readonly FilterMatch: "positive" | "negative" | (string & {});
        /**
         * @description The event whose value is kept.
         *
         *     - `triggerEvent`: the event that set off the campaign.
         *     - `additionalFilter`: the additional event it filters by.
         *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), BaseEventType https://api.channel.io/docs/open/swagger.json
         *     @see Vendor's OpenAPI document, about April 2025, converted by a third party, BaseEventType https://github.com/wrtnlabs/autoview/blob/7fdb244/research/swaggers/258.json
         *     @see Vendor's definitions of its newer core API, June 2026, BaseEventType https://github.com/channel-io/ch-proto-public/tree/923b0ab7a7cd394627a9c7f484eb2603692e3565/coreapi
         */
        readonly BaseEventType: "triggerEvent" | "additionalFilter" | (string & {});
        /**
         * Format: int64
         * @description A point in time, in milliseconds since 1970-01-01T00:00:00Z. Whole numbers of 13 digits.
         *     @remarks Evidence: inferred (meaning). The vendor writes number with format int64. Integer is inferred from the values, all of which are whole.
         *     @see Vendor's reference page: Create a User's UserChat, EpochMilliseconds https://developers.channel.io/docs/create-a-users-userchat-1
         *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), EpochMilliseconds https://api.channel.io/docs/open/swagger.json
         */
        readonly EpochMilliseconds: number;
        /**
         * @description Description of one property of an event.
         *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), EventSchema https://api.channel.io/docs/open/swagger.json
         *     @see Vendor's OpenAPI document, about April 2025, converted by a third party, EventSchema https://github.com/wrtnlabs/autoview/blob/7fdb244/research/swaggers/258.json
         *     @see Vendor's definitions of its newer core API, June 2026, EventSchema https://github.com/channel-io/ch-proto-public/tree/923b0ab7a7cd394627a9c7f484eb2603692e3565/coreapi
         */
        readonly EventSchema: {
            /** @description Id of the description. */
            readonly id?: string;
            /** @description Id of the channel, digits as text. */
            readonly channelId?: string;
            /** @description Name of the event. */
            readonly eventName?: string;
            /** @description Name of the property. */
            readonly key?: string;
            /** @description Name of the property above it. */
            readonly parentKey?: string;
            /** @description Type of the property. */
            readonly type?: components["schemas"]["PropertyType"];
            /**
             * @description Name to show.
             *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), name https://api.channel.io/docs/open/swagger.json
             *     @see Vendor's OpenAPI document, generation 27 (27.40.6, about March 2026), name https://github.com/staend1/channel-talk-sync/blob/240befa/docs/channel-talk-swagger.json
             */
            readonly name?: string;
            /**
             * @description Names to show, by language.
             *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), nameI18nMap https://api.channel.io/docs/open/swagger.json
             *     @see Vendor's OpenAPI document, generation 27 (27.40.6, about March 2026), nameI18nMap https://github.com/staend1/channel-talk-sync/blob/240befa/docs/channel-talk-swagger.json
             */
            readonly nameI18nMap?: {
                readonly [key: string]: string;
            };
            /**
             * @description Whether the property is archived.
             *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), archived https://api.channel.io/docs/open/swagger.json
             *     @see Vendor's OpenAPI document, generation 27 (27.40.6, about March 2026), archived https://github.com/staend1/channel-talk-sync/blob/240befa/docs/channel-talk-swagger.json
             */
            readonly archived?: boolean;
            /** @description When the description was created. */
            readonly createdAt?: components["schemas"]["EpochMilliseconds"];
            /** @description When the description changed last. */
            readonly updatedAt?: components["schemas"]["EpochMilliseconds"];
            /** @description Icon to show. */
            readonly icon?: string;
        };
        /**
         * @description A comparison with a value remembered from an earlier event. On write the vendor requires `baseEventName`, `baseEventKey` and `baseEventType`.
         *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), HoldingPropertyConstant https://api.channel.io/docs/open/swagger.json
         *     @see Vendor's OpenAPI document, about April 2025, converted by a third party, HoldingPropertyConstant https://github.com/wrtnlabs/autoview/blob/7fdb244/research/swaggers/258.json
         *     @see Vendor's definitions of its newer core API, June 2026, HoldingPropertyConstant https://github.com/channel-io/ch-proto-public/tree/923b0ab7a7cd394627a9c7f484eb2603692e3565/coreapi
         */
        readonly HoldingPropertyConstant: {
            /** @description Name of the earlier event. */
            readonly baseEventName?: string;
            /** @description Property of the earlier event whose value is kept. */
            readonly baseEventKey?: string;
            /** @description Condition on the event that is compared. */
            readonly eventQuery?: components["schemas"]["Expression"];
            /** @description Which event the value is kept from. */
            readonly baseEventType?: components["schemas"]["BaseEventType"];
            /** @description The value or values. Any JSON value. */
            readonly values?: unknown;
            /** @description How to compare. Published as the description of an event property, while a sample of the vendor shows an object with a text `operator`. */
            readonly operator?: components["schemas"]["EventSchema"];
        };
        /**
         * @description When the messages of a campaign may go out.
         *
         *     - `always`: at any time.
         *     - `away`: outside working hours.
         *     - `inOperation`: within working hours.
         *     - `customUsingSenderTime`, `customUsingReceiverTime`, `custom`: in time ranges of its own, by the clock of the
         *       sender or of the receiver.
         *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), CampaignSendMode https://api.channel.io/docs/open/swagger.json
         *     @see Vendor's OpenAPI document, about April 2025, converted by a third party, CampaignSendMode https://github.com/wrtnlabs/autoview/blob/7fdb244/research/swaggers/258.json
         *     @see Vendor's definitions of its newer core API, June 2026, CampaignSendMode https://github.com/channel-io/ch-proto-public/tree/923b0ab7a7cd394627a9c7f484eb2603692e3565/coreapi
         */
        readonly CampaignSendMode: "always" | "away" | "inOperation" | "customUsingSenderTime" | "customUsingReceiverTime" | "custom" | (string & {});
        /**
         * @description A day of the week.
         *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), DayOfWeek https://api.channel.io/docs/open/swagger.json
         *     @see Vendor's OpenAPI document, about April 2025, converted by a third party, DayOfWeek https://github.com/wrtnlabs/autoview/blob/7fdb244/research/swaggers/258.json
         */
        readonly DayOfWeek: "mon" | "tue" | "wed" | "thu" | "fri" | "sat" | "sun" | (string & {});
        /**
         * @description Hours of some days of the week.
         *     @see Vendor's reference page: Create a User's UserChat, TimeRange https://developers.channel.io/docs/create-a-users-userchat-1
         *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), TimeRange https://api.channel.io/docs/open/swagger.json
         *     @see Vendor's definitions of its newer core API, June 2026, TimeRange https://github.com/channel-io/ch-proto-public/tree/923b0ab7a7cd394627a9c7f484eb2603692e3565/coreapi
         */
        readonly TimeRange: {
            /** @description Days of the week, each once. */
            readonly dayOfWeeks: readonly components["schemas"]["DayOfWeek"][];
            /**
             * Format: int32
             * @description Minute of the day at which the hours begin, 0 to 1440 and less than `to`.
             */
            readonly from: number;
            /**
             * Format: int32
             * @description Minute of the day at which the hours end, 0 to 1440.
             */
            readonly to: number;
        };
        /**
         * @deprecated
         * @description The older wire form of a list of time ranges, an object.
         *     @see Vendor's reference page: Create a User's UserChat, SendTimeRangesObject https://developers.channel.io/docs/create-a-users-userchat-1
         */
        readonly SendTimeRangesObject: {
            /** @description The time ranges. */
            readonly timeRanges?: readonly components["schemas"]["TimeRange"][];
        };
        /**
         * @description A campaign, which sends messages to users after an event. On write the vendor requires `name`, `mediumType`, `triggerEventName`, `waitingTime`, `advertising` and `sendMode`.
         *     @see Vendor's reference page: Create a User's UserChat, Campaign https://developers.channel.io/docs/create-a-users-userchat-1
         *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), Campaign https://api.channel.io/docs/open/swagger.json
         *     @see Vendor's definitions of its newer core API, June 2026, Campaign https://github.com/channel-io/ch-proto-public/tree/923b0ab7a7cd394627a9c7f484eb2603692e3565/coreapi
         */
        readonly Campaign: {
            /** @description Id of the campaign. */
            readonly id?: string;
            /** @description Id of the channel, digits as text. */
            readonly channelId?: string;
            /** @description Name of the campaign, 1 to 128 characters. */
            readonly name?: string;
            /** @description Where the campaign stands in its life. */
            readonly state?: components["schemas"]["CampaignState"];
            /**
             * @deprecated
             * @description Medium of sending in the older spelling. Replaced by `mediumType`.
             */
            readonly sendMedium?: components["schemas"]["SendMedium"];
            /**
             * @description Medium of sending. It cannot change once the campaign exists.
             *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), mediumType https://api.channel.io/docs/open/swagger.json
             *     @see Vendor's OpenAPI document, generation 27 (27.40.6, about March 2026), mediumType https://github.com/staend1/channel-talk-sync/blob/240befa/docs/channel-talk-swagger.json
             */
            readonly mediumType?: components["schemas"]["MediumType"];
            /**
             * @description Id of the instance of the medium.
             *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), mediumId https://api.channel.io/docs/open/swagger.json
             *     @see Vendor's OpenAPI document, generation 27 (27.40.6, about March 2026), mediumId https://github.com/staend1/channel-talk-sync/blob/240befa/docs/channel-talk-swagger.json
             */
            readonly mediumId?: string;
            /**
             * @description Key of a topic of the medium. The vendor does not explain it.
             *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), mediumTopicBuildKey https://api.channel.io/docs/open/swagger.json
             *     @see Vendor's OpenAPI document, generation 27 (27.40.6, about March 2026), mediumTopicBuildKey https://github.com/staend1/channel-talk-sync/blob/240befa/docs/channel-talk-swagger.json
             */
            readonly mediumTopicBuildKey?: string;
            /**
             * @description Labels of that topic. The vendor does not explain them.
             *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), mediumTopicBuildLabels https://api.channel.io/docs/open/swagger.json
             *     @see Vendor's OpenAPI document, generation 27 (27.40.6, about March 2026), mediumTopicBuildLabels https://github.com/staend1/channel-talk-sync/blob/240befa/docs/channel-talk-swagger.json
             */
            readonly mediumTopicBuildLabels?: readonly string[];
            /** @description Which users the campaign is for. */
            readonly userQuery?: components["schemas"]["Expression"];
            /**
             * @description Audiences that an app supplies.
             *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), appSegments https://api.channel.io/docs/open/swagger.json
             *     @see Vendor's OpenAPI document, generation 27 (27.40.6, about March 2026), appSegments https://github.com/staend1/channel-talk-sync/blob/240befa/docs/channel-talk-swagger.json
             */
            readonly appSegments?: readonly components["schemas"]["AppSegment"][];
            /** @description Name of the event that sets off the campaign. */
            readonly triggerEventName?: string;
            /** @description Condition on the properties of that event. */
            readonly triggerEventQuery?: components["schemas"]["Expression"];
            /** @description Delay between the event and the message, 90 days at most. */
            readonly waitingTime?: components["schemas"]["Duration"];
            /** @description Name of one more event that decides whether to send. */
            readonly filterEventName?: string;
            /** @description Condition on that event. Goes with `filterEventName`. */
            readonly filterEventQuery?: components["schemas"]["Expression"];
            /** @description Whether that event is wanted or unwanted. Goes with `filterEventName`. */
            readonly filterMatch?: components["schemas"]["FilterMatch"];
            /**
             * @description Comparison of that event with a value remembered earlier. Goes with `filterEventName`.
             *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), filterHpc https://api.channel.io/docs/open/swagger.json
             *     @see Vendor's OpenAPI document, about April 2025, converted by a third party, filterHpc https://github.com/wrtnlabs/autoview/blob/7fdb244/research/swaggers/258.json
             */
            readonly filterHpc?: components["schemas"]["HoldingPropertyConstant"];
            /**
             * @description How long a conversion counts, by the name of the event.
             *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), conversionWindows https://api.channel.io/docs/open/swagger.json
             *     @see Vendor's OpenAPI document, generation 27 (27.40.6, about March 2026), conversionWindows https://github.com/staend1/channel-talk-sync/blob/240befa/docs/channel-talk-swagger.json
             */
            readonly conversionWindows?: {
                readonly [key: string]: components["schemas"]["Duration"];
            };
            /** @description Name of the event that counts as success. */
            readonly goalEventName?: string;
            /** @description Condition on that event. Goes with `goalEventName`. */
            readonly goalEventQuery?: components["schemas"]["Expression"];
            /** @description How long success counts: 1 to 30 days, 7 where nothing else is set. Goes with `goalEventName`. */
            readonly goalEventDuration?: components["schemas"]["Duration"];
            /**
             * @description Comparison of that event with a value remembered earlier. Goes with `goalEventName`.
             *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), goalHpc https://api.channel.io/docs/open/swagger.json
             *     @see Vendor's OpenAPI document, about April 2025, converted by a third party, goalHpc https://github.com/wrtnlabs/autoview/blob/7fdb244/research/swaggers/258.json
             */
            readonly goalHpc?: components["schemas"]["HoldingPropertyConstant"];
            /** @description Whether messages carry the mark that the law demands of advertising. */
            readonly advertising?: boolean;
            /** @description Whether users who are offline get a text message instead. */
            readonly sendToOfflineXms?: boolean;
            /** @description Whether users who are offline get an e-mail instead. */
            readonly sendToOfflineEmail?: boolean;
            /** @description Pause before the same user gets the campaign again, 0 to 30 days. */
            readonly cooldown?: components["schemas"]["Duration"];
            /** @description At which hours messages may go out. */
            readonly sendMode?: components["schemas"]["CampaignSendMode"];
            /**
             * @description Id of the working hours that `away` and `inOperation` look at.
             *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), channelOperationId https://api.channel.io/docs/open/swagger.json
             *     @see Vendor's OpenAPI document, about April 2025, converted by a third party, channelOperationId https://github.com/wrtnlabs/autoview/blob/7fdb244/research/swaggers/258.json
             */
            readonly channelOperationId?: string;
            /** @description Hours in which messages may go out, for the modes whose name begins with `custom`. The older form wraps the list in an object. */
            readonly sendTimeRanges?: readonly components["schemas"]["TimeRange"][] | components["schemas"]["SendTimeRangesObject"];
            /** @description When the campaign begins. */
            readonly startAt?: components["schemas"]["EpochMilliseconds"];
            /** @description When the campaign ends. */
            readonly endAt?: components["schemas"]["EpochMilliseconds"];
            /**
             * @description Whether messages are deleted once the campaign is stopped.
             *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), deleteMessageAfterStop https://api.channel.io/docs/open/swagger.json
             *     @see Vendor's OpenAPI document, about April 2025, converted by a third party, deleteMessageAfterStop https://github.com/wrtnlabs/autoview/blob/7fdb244/research/swaggers/258.json
             */
            readonly deleteMessageAfterStop?: boolean;
            /** @description Settings as they stand before activation. */
            readonly draft?: components["schemas"]["CampaignDraft"];
            /** @description When the campaign was created. */
            readonly createdAt?: components["schemas"]["EpochMilliseconds"];
            /** @description When the campaign changed last. */
            readonly updatedAt?: components["schemas"]["EpochMilliseconds"];
            /**
             * @description When the content changed last.
             *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), contentUpdatedAt https://api.channel.io/docs/open/swagger.json
             */
            readonly contentUpdatedAt?: components["schemas"]["EpochMilliseconds"];
            /**
             * Format: int32
             * @description Messages sent.
             *     @remarks Evidence: inferred. The vendor publishes a whole number without a meaning, read here as a running count.
             *     @see Vendor's reference page: Create a User's UserChat, sent https://developers.channel.io/docs/create-a-users-userchat-1
             *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), sent https://api.channel.io/docs/open/swagger.json
             */
            readonly sent?: number;
            /**
             * Format: int32
             * @description Messages viewed.
             *     @remarks Evidence: inferred. The vendor publishes a whole number without a meaning, read here as a running count.
             *     @see Vendor's reference page: Create a User's UserChat, view https://developers.channel.io/docs/create-a-users-userchat-1
             *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), view https://api.channel.io/docs/open/swagger.json
             */
            readonly view?: number;
            /**
             * Format: int32
             * @description Goals reached.
             *     @remarks Evidence: inferred. The vendor publishes a whole number without a meaning, read here as a running count.
             *     @see Vendor's reference page: Create a User's UserChat, goal https://developers.channel.io/docs/create-a-users-userchat-1
             *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), goal https://api.channel.io/docs/open/swagger.json
             */
            readonly goal?: number;
            /**
             * Format: int32
             * @description Clicks.
             *     @remarks Evidence: inferred. The vendor publishes a whole number without a meaning, read here as a running count.
             *     @see Vendor's reference page: Create a User's UserChat, click https://developers.channel.io/docs/create-a-users-userchat-1
             *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), click https://api.channel.io/docs/open/swagger.json
             */
            readonly click?: number;
            /** @description How long a chat of this campaign lives; 31 days where nothing else is set. */
            readonly userChatExpireDuration?: components["schemas"]["Duration"];
            /** @description Id of the manager who gets the answers. */
            readonly managerId?: string;
            /**
             * @description Id of a recipe case. The vendor does not explain recipes.
             *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), recipeCaseId https://api.channel.io/docs/open/swagger.json
             *     @see Vendor's OpenAPI document, about April 2025, converted by a third party, recipeCaseId https://github.com/wrtnlabs/autoview/blob/7fdb244/research/swaggers/258.json
             */
            readonly recipeCaseId?: string;
            /**
             * @description Ids of recipe statistics. The vendor does not explain recipes.
             *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), recipeStatIds https://api.channel.io/docs/open/swagger.json
             *     @see Vendor's OpenAPI document, generation 27 (27.40.6, about March 2026), recipeStatIds https://github.com/staend1/channel-talk-sync/blob/240befa/docs/channel-talk-swagger.json
             */
            readonly recipeStatIds?: readonly string[];
            /**
             * @description Goal of the recipe.
             *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), recipeGoalType https://api.channel.io/docs/open/swagger.json
             *     @see Vendor's OpenAPI document, generation 27 (27.40.6, about March 2026), recipeGoalType https://github.com/staend1/channel-talk-sync/blob/240befa/docs/channel-talk-swagger.json
             */
            readonly recipeGoalType?: components["schemas"]["RecipeGoalType"];
            /**
             * @description When the recipe was last processed in a batch.
             *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), recipeBatchedAt https://api.channel.io/docs/open/swagger.json
             *     @see Vendor's OpenAPI document, generation 27 (27.40.6, about March 2026), recipeBatchedAt https://github.com/staend1/channel-talk-sync/blob/240befa/docs/channel-talk-swagger.json
             */
            readonly recipeBatchedAt?: components["schemas"]["EpochMilliseconds"];
        };
        /**
         * @description Content and options for one medium. The other members follow from `type`. The vendor lists none, but in its sample for `inAppChatMsg` there are `botName`, `exposureType` and `message`.
         *     @see Vendor's reference page: Create a User's UserChat, SendMediumSettings https://developers.channel.io/docs/create-a-users-userchat-1
         *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), SendMediumSettings https://api.channel.io/docs/open/swagger.json
         *     @see Vendor's definitions of its newer core API, June 2026, SendMediumSettings https://github.com/channel-io/ch-proto-public/tree/923b0ab7a7cd394627a9c7f484eb2603692e3565/coreapi
         */
        readonly SendMediumSettings: {
            /** @description Kind of settings. Open text; `inAppChatMsg`, `xms`, `appAlimtalk`, `app`, `appLine` and `email` are known. */
            readonly type: string;
        } & {
            readonly [key: string]: unknown;
        };
        /**
         * @description One of the messages that a campaign sends. On write the vendor requires `id`, `name`, `mediumType` and `settings`.
         *     @see Vendor's reference page: Create a User's UserChat, CampaignMsg https://developers.channel.io/docs/create-a-users-userchat-1
         *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), CampaignMsg https://api.channel.io/docs/open/swagger.json
         *     @see Vendor's definitions of its newer core API, June 2026, CampaignMsg https://github.com/channel-io/ch-proto-public/tree/923b0ab7a7cd394627a9c7f484eb2603692e3565/coreapi
         */
        readonly CampaignMsg: {
            /** @description Id of the message. */
            readonly id?: string;
            /** @description Id of the campaign. */
            readonly campaignId?: string;
            /** @description Id of the channel, digits as text. */
            readonly channelId?: string;
            /** @description Name of the message. */
            readonly name?: string;
            /**
             * @deprecated
             * @description Medium of sending in the older spelling. Replaced by `mediumType`.
             */
            readonly sendMedium?: components["schemas"]["SendMedium"];
            /**
             * @description Medium of sending. It cannot change later.
             *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), mediumType https://api.channel.io/docs/open/swagger.json
             *     @see Vendor's OpenAPI document, generation 27 (27.40.6, about March 2026), mediumType https://github.com/staend1/channel-talk-sync/blob/240befa/docs/channel-talk-swagger.json
             */
            readonly mediumType?: components["schemas"]["MediumType"];
            /**
             * @description Id of the instance of the medium.
             *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), mediumId https://api.channel.io/docs/open/swagger.json
             *     @see Vendor's OpenAPI document, generation 27 (27.40.6, about March 2026), mediumId https://github.com/staend1/channel-talk-sync/blob/240befa/docs/channel-talk-swagger.json
             */
            readonly mediumId?: string;
            /** @description Content and options, according to the medium. */
            readonly settings?: components["schemas"]["SendMediumSettings"];
            /** @description When the message was created. */
            readonly createdAt?: components["schemas"]["EpochMilliseconds"];
            /** @description When the message changed last. */
            readonly updatedAt?: components["schemas"]["EpochMilliseconds"];
            /**
             * Format: int32
             * @description Messages sent.
             *     @remarks Evidence: inferred. The vendor publishes a whole number without a meaning, read here as a running count.
             *     @see Vendor's reference page: Create a User's UserChat, sent https://developers.channel.io/docs/create-a-users-userchat-1
             *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), sent https://api.channel.io/docs/open/swagger.json
             */
            readonly sent?: number;
            /**
             * Format: int32
             * @description Messages viewed.
             *     @remarks Evidence: inferred. The vendor publishes a whole number without a meaning, read here as a running count.
             *     @see Vendor's reference page: Create a User's UserChat, view https://developers.channel.io/docs/create-a-users-userchat-1
             *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), view https://api.channel.io/docs/open/swagger.json
             */
            readonly view?: number;
            /**
             * Format: int32
             * @description Goals reached.
             *     @remarks Evidence: inferred. The vendor publishes a whole number without a meaning, read here as a running count.
             *     @see Vendor's reference page: Create a User's UserChat, goal https://developers.channel.io/docs/create-a-users-userchat-1
             *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), goal https://api.channel.io/docs/open/swagger.json
             */
            readonly goal?: number;
            /**
             * Format: int32
             * @description Clicks.
             *     @remarks Evidence: inferred. The vendor publishes a whole number without a meaning, read here as a running count.
             *     @see Vendor's reference page: Create a User's UserChat, click https://developers.channel.io/docs/create-a-users-userchat-1
             *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), click https://api.channel.io/docs/open/swagger.json
             */
            readonly click?: number;
        };
        /**
         * @deprecated
         * @description The older wire form of a campaign message, wrapped in an object.
         *     @see Vendor's reference page: Create a User's UserChat, CampaignMsgWrapper https://developers.channel.io/docs/create-a-users-userchat-1
         */
        readonly CampaignMsgWrapper: {
            /** @description The message. */
            readonly vanilla?: components["schemas"]["CampaignMsg"];
        };
        /**
         * @description A campaign as it stands before activation. On write the vendor requires `campaign` and `msgs`.
         *     @see Vendor's reference page: Create a User's UserChat, CampaignDraft https://developers.channel.io/docs/create-a-users-userchat-1
         *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), CampaignDraft https://api.channel.io/docs/open/swagger.json
         */
        readonly CampaignDraft: {
            /** @description The campaign's settings. May be empty. */
            readonly campaign?: components["schemas"]["Campaign"];
            /** @description Messages of the campaign, 1 to 4. In the older form each is wrapped in an object. */
            readonly msgs?: readonly (components["schemas"]["CampaignMsg"] | components["schemas"]["CampaignMsgWrapper"])[];
        };
        /**
         * @description Goal of a campaign recipe.
         *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), RecipeGoalType https://api.channel.io/docs/open/swagger.json
         *     @see Vendor's OpenAPI document, generation 27 (27.40.6, about March 2026), RecipeGoalType https://github.com/staend1/channel-talk-sync/blob/240befa/docs/channel-talk-swagger.json
         */
        readonly RecipeGoalType: "ADD_TO_CART" | "CHECKOUT_BEGIN" | "CHECKOUT_COMPLETE" | "PURCHASE" | "SIGN_UP" | "MARKETING_CLICK" | "MARKETING_VIEW" | "PAGE_VIEW" | "USER_CHAT_OPEN" | (string & {});
        /**
         * @description How far one person has read in one chat.
         *     @see Vendor's reference page: Create a User's UserChat, ChatBookmark https://developers.channel.io/docs/create-a-users-userchat-1
         *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), ChatBookmark https://api.channel.io/docs/open/swagger.json
         *     @see Vendor's definitions of its newer core API, June 2026, ChatBookmark https://github.com/channel-io/ch-proto-public/tree/923b0ab7a7cd394627a9c7f484eb2603692e3565/coreapi
         */
        readonly ChatBookmark: {
            /** @description Person and kind of chat, joined as `{personType}-{personId}-{chatType}`. */
            readonly key?: string;
            /** @description Id of the chat. */
            readonly chatId?: string;
            /** @description Kind of chat and chat id, joined as `{chatType}-{chatId}`. */
            readonly chatKey?: string;
            /** @description Position up to which the chat is read. Treat it as opaque. */
            readonly bookmarkKey?: string;
            /** @description Id of the channel, digits as text. */
            readonly channelId?: string;
            /**
             * Format: int64
             * @description Version number of the record.
             */
            readonly version?: number;
            /** @description Kind of chat, open text; `userChat`, `group` and `directChat` are known. */
            readonly chatType?: string;
            /** @description Kind of person, open text; `manager`, `user`, `bot` and `account` are known. */
            readonly personType?: string;
            /** @description Id of the person within its kind. */
            readonly personId?: string;
        };
        /**
         * @description Which messages notify a person.
         *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), SessionWatch https://api.channel.io/docs/open/swagger.json
         *     @see Vendor's OpenAPI document, about April 2025, converted by a third party, SessionWatch https://github.com/wrtnlabs/autoview/blob/7fdb244/research/swaggers/258.json
         */
        readonly SessionWatch: "all" | "info" | "none" | (string & {});
        /**
         * @description How one person sees one chat. The newer API always fills in the ids, the keys except `unreadKey`, the person, the chat and the times of creation and change; version 5 does not promise that.
         *     @see Vendor's reference page: Create a User's UserChat, ChatSession https://developers.channel.io/docs/create-a-users-userchat-1
         *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), ChatSession https://api.channel.io/docs/open/swagger.json
         *     @see Vendor's definitions of its newer core API, June 2026, ChatSession https://github.com/channel-io/ch-proto-public/tree/923b0ab7a7cd394627a9c7f484eb2603692e3565/coreapi
         */
        readonly ChatSession: {
            /** @description Person and kind of chat, joined as `{personType}-{personId}-{chatType}`. */
            readonly key?: string;
            /** @description Id of the chat. */
            readonly chatId?: string;
            /**
             * @description Id of the section in the list of team chats.
             *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), teamChatSectionId https://api.channel.io/docs/open/swagger.json
             *     @see Vendor's OpenAPI document, about April 2025, converted by a third party, teamChatSectionId https://github.com/wrtnlabs/autoview/blob/7fdb244/research/swaggers/258.json
             */
            readonly teamChatSectionId?: string;
            /** @description Kind of chat and chat id, joined as `{chatType}-{chatId}`. */
            readonly chatKey?: string;
            /** @description Key for sorting by change. Treat it as opaque. */
            readonly updatedKey?: string;
            /** @description Key for sorting unread chats. Treat it as opaque; empty when all is read. */
            readonly unreadKey?: string;
            /** @description Id of the channel, digits as text. */
            readonly channelId?: string;
            /**
             * Format: int32
             * @description Number of alerting messages not yet read.
             */
            readonly alert?: number;
            /**
             * Format: int32
             * @description Number of messages not yet read.
             */
            readonly unread?: number;
            /** @description Which messages notify the person. */
            readonly watch?: components["schemas"]["SessionWatch"];
            /** @description Whether a mention of everybody alerts the person. */
            readonly allMentionImportant?: boolean;
            /** @description When the person read the chat last. */
            readonly readAt?: components["schemas"]["EpochMilliseconds"];
            /** @description When the person got the latest message. */
            readonly receivedAt?: components["schemas"]["EpochMilliseconds"];
            /** @description When the person posted the latest message. */
            readonly postedAt?: components["schemas"]["EpochMilliseconds"];
            /** @description When the session changed last. */
            readonly updatedAt?: components["schemas"]["EpochMilliseconds"];
            /** @description When the session was created. */
            readonly createdAt?: components["schemas"]["EpochMilliseconds"];
            /**
             * Format: int64
             * @description Version number of the record.
             */
            readonly version?: number;
            /** @description Key and chat id, joined as `{key}-{chatId}`. */
            readonly id?: string;
            /** @description Kind of chat, open text; `userChat`, `group` and `directChat` are known. */
            readonly chatType?: string;
            /** @description Kind of person, open text; `manager`, `user`, `bot` and `account` are known. */
            readonly personType?: string;
            /** @description Id of the person within its kind. */
            readonly personId?: string;
        };
        /**
         * @description Colour of a chat tag.
         *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), ChatTagColor https://api.channel.io/docs/open/swagger.json
         *     @see Vendor's OpenAPI document, about April 2025, converted by a third party, ChatTagColor https://github.com/wrtnlabs/autoview/blob/7fdb244/research/swaggers/258.json
         */
        readonly ChatTagColor: "red" | "orange" | "yellow" | "olive" | "green" | "cobalt" | "purple" | "pink" | "navy" | (string & {});
        /**
         * @description A tag that the channel defines for chats.
         *     @see Vendor's reference page: Create a User's UserChat, ChatTag https://developers.channel.io/docs/create-a-users-userchat-1
         *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), ChatTag https://api.channel.io/docs/open/swagger.json
         *     @see Vendor's definitions of its newer core API, June 2026, ChatTag https://github.com/channel-io/ch-proto-public/tree/923b0ab7a7cd394627a9c7f484eb2603692e3565/coreapi
         */
        readonly ChatTag: {
            /** @description Id of the tag. */
            readonly id?: string;
            /** @description Id of the channel, digits as text. */
            readonly channelId?: string;
            /** @description Colour of the tag. */
            readonly colorVariant?: components["schemas"]["ChatTagColor"];
            /** @description Name of the tag, 1 to 128 characters. A `/` separates up to three levels. */
            readonly name: string;
            /** @description The name in lower case, found once in a channel. */
            readonly key: string;
            /** @description What the tag stands for, 128 characters at most. */
            readonly description?: string;
            /**
             * @deprecated
             * @description Ids of the managers who follow the tag, one or more, each once.
             *     @remarks Evidence: inferred. The vendor publishes the member without a meaning, which is read from its name.
             *     @see Vendor's reference page: Create a User's UserChat, followerIds https://developers.channel.io/docs/create-a-users-userchat-1
             *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), followerIds https://api.channel.io/docs/open/swagger.json
             */
            readonly followerIds?: readonly string[];
            /** @description When the tag was created. */
            readonly createdAt?: components["schemas"]["EpochMilliseconds"];
        };
        /**
         * @description A run of internal activities.
         *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), InternalActivityGroup https://api.channel.io/docs/open/swagger.json
         */
        readonly InternalActivityGroup: {
            /** @description Id of the first message. */
            readonly startMessageId?: string;
            /** @description Id of the last message. */
            readonly endMessageId?: string;
        };
        /**
         * @description A run of internal messages.
         *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), InternalMessageGroup https://api.channel.io/docs/open/swagger.json
         */
        readonly InternalMessageGroup: {
            /** @description Id of the first message. */
            readonly startMessageId?: string;
            /** @description Id of the last message. */
            readonly endMessageId?: string;
        };
        /**
         * @description Kind of a text block.
         *
         *     - `text`, `code`: hold text.
         *     - `bullets`: holds further blocks.
         *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), BlockType https://api.channel.io/docs/open/swagger.json
         *     @see Vendor's OpenAPI document, about April 2025, converted by a third party, BlockType https://github.com/wrtnlabs/autoview/blob/7fdb244/research/swaggers/258.json
         *     @see Vendor's definitions of its newer core API, June 2026, BlockType https://github.com/channel-io/ch-proto-public/tree/923b0ab7a7cd394627a9c7f484eb2603692e3565/coreapi
         */
        readonly BlockType: "bullets" | "code" | "text" | (string & {});
        /**
         * @description A block of formatted text. `text` and `code` carry `value`, `bullets` carries `blocks`.
         *     @see Vendor's reference page: Create a User's UserChat, MessageBlock https://developers.channel.io/docs/create-a-users-userchat-1
         *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), MessageBlock https://api.channel.io/docs/open/swagger.json
         *     @see Vendor's definitions of its newer core API, June 2026, MessageBlock https://github.com/channel-io/ch-proto-public/tree/923b0ab7a7cd394627a9c7f484eb2603692e3565/coreapi
         */
        readonly MessageBlock: {
            /** @description Kind of block. */
            readonly type: components["schemas"]["BlockType"];
            /** @description Name of the highlighting, for `code` only. */
            readonly language?: string;
            /** @description Content of a `text` or `code` block. */
            readonly value?: string;
            /**
             * @description Entries of a `bullets` block.
             *     @remarks Evidence: inferred (meaning). That items can be null is inferred from the sample on the reference page, which prints null wherever a schema contains itself.
             *     @see Vendor's reference page: Create a User's UserChat, blocks https://developers.channel.io/docs/create-a-users-userchat-1
             *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), blocks https://api.channel.io/docs/open/swagger.json
             */
            readonly blocks?: readonly (components["schemas"]["MessageBlock"] | null)[];
        };
        /**
         * @description A thread, told on the message at its root.
         *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), MessageThread https://api.channel.io/docs/open/swagger.json
         *     @see Vendor's OpenAPI document, about April 2025, converted by a third party, MessageThread https://github.com/wrtnlabs/autoview/blob/7fdb244/research/swaggers/258.json
         */
        readonly MessageThread: {
            /** @description Id of the thread. */
            readonly id?: string;
            /** @description Ids of the managers in the thread, one or more, each once. */
            readonly managerIds?: readonly string[];
            /** @description Ids of the managers who replied, each once. */
            readonly repliedManagerIds?: readonly string[];
            /**
             * Format: int32
             * @description Number of replies.
             */
            readonly replyCount?: number;
            /**
             * @description When the latest reply came.
             *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), lastRepliedAt https://api.channel.io/docs/open/swagger.json
             */
            readonly lastRepliedAt?: components["schemas"]["EpochMilliseconds"];
            /** @description Kind of chat, open text; `userChat`, `group` and `directChat` are known. */
            readonly chatType?: string;
            /** @description Id of the chat. */
            readonly chatId?: string;
            /** @description Id of the message at the root. */
            readonly rootMessageId?: string;
        };
        /**
         * @description How far a call has got.
         *
         *     - `live`: going on.
         *     - `ended`: over.
         *     - `transcribing`, `transcribed`, `transcribeFailed`: speech is being turned into text, has been, or could not be.
         *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), MeetState https://api.channel.io/docs/open/swagger.json
         *     @see Vendor's OpenAPI document, about April 2025, converted by a third party, MeetState https://github.com/wrtnlabs/autoview/blob/7fdb244/research/swaggers/258.json
         *     @see Vendor's definitions of its newer core API, June 2026, MeetState https://github.com/channel-io/ch-proto-public/tree/923b0ab7a7cd394627a9c7f484eb2603692e3565/coreapi
         */
        readonly MeetState: "live" | "ended" | "transcribing" | "transcribed" | "transcribeFailed" | (string & {});
        /**
         * @description Whether a call has sound alone or a picture too.
         *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), MeetMode https://api.channel.io/docs/open/swagger.json
         *     @see Vendor's OpenAPI document, about April 2025, converted by a third party, MeetMode https://github.com/wrtnlabs/autoview/blob/7fdb244/research/swaggers/258.json
         */
        readonly MeetMode: "audio" | "video" | (string & {});
        /**
         * @description How far a telephone call has got. The vendor does not explain the values.
         *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), CallState https://api.channel.io/docs/open/swagger.json
         *     @see Vendor's OpenAPI document, generation 27 (27.40.6, about March 2026), CallState https://github.com/staend1/channel-talk-sync/blob/240befa/docs/channel-talk-swagger.json
         */
        readonly CallState: "init" | "engaged" | "missed" | "offHook" | "welcoming" | "waitingWebRTC" | "waitingCall" | "closed" | "greeting" | "ivr" | "voiceALF" | "queued" | "waitingManager" | "waitingUser" | "ended" | (string & {});
        /**
         * @description Direction, seen from the channel.
         *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), Direction https://api.channel.io/docs/open/swagger.json
         *     @see Vendor's OpenAPI document, about April 2025, converted by a third party, Direction https://github.com/wrtnlabs/autoview/blob/7fdb244/research/swaggers/258.json
         */
        readonly Direction: "inbound" | "outbound" | (string & {});
        /**
         * @description Why a chat or call was missed. The list has grown in each generation of the vendor's document; values without a
         *     line here are not explained.
         *
         *     - `notInOperation`: it came outside working hours.
         *     - `userLeft`: the user left before an answer.
         *     - `ringTimeOver`: nobody picked up.
         *     - `inboundRateLimit`: too many came at once.
         *     - `noOperator`: no manager was free.
         *     - `exceededQueue`: the queue was full.
         *     - `abandonedInQueue`: the user left the queue.
         *     - `workflow`: a workflow decided so.
         *     - `managerLeft`: the manager left it unsolved.
         *     - `noFallbackClient`: there was no device to ring.
         *     - `preservedNumber`: the number is reserved.
         *     - `unregisteredNumber`: the number is not known.
         *     - `blockedUser`: the user is blocked.
         *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), MissedReason https://api.channel.io/docs/open/swagger.json
         *     @see Vendor's OpenAPI document, about April 2025, converted by a third party, MissedReason https://github.com/wrtnlabs/autoview/blob/7fdb244/research/swaggers/258.json
         *     @see Vendor's definitions of its newer core API, June 2026, MissedReason https://github.com/channel-io/ch-proto-public/tree/923b0ab7a7cd394627a9c7f484eb2603692e3565/coreapi
         */
        readonly MissedReason: "notInOperation" | "userLeft" | "ringTimeOver" | "inboundRateLimit" | "concurrencyLimit" | "noOperator" | "exceededQueue" | "abandonedInQueue" | "workflow" | "wfInputTimeout" | "wfVoiceMail" | "wfEndCall" | "rejectedByOperator" | "userLeftInGreeting" | "userLeftInIvrWithoutInput" | "userLeftInIvr" | "userLeftInQueued" | "userLeftInWaitingManager" | "managerLeft" | "noFallbackClient" | "preservedNumber" | "unregisteredNumber" | "blockedUser" | (string & {});
        /**
         * @description Which number of the user's profile is meant.
         *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), PhoneNumberType https://api.channel.io/docs/open/swagger.json
         *     @see Vendor's OpenAPI document, about April 2025, converted by a third party, PhoneNumberType https://github.com/wrtnlabs/autoview/blob/7fdb244/research/swaggers/258.json
         */
        readonly PhoneNumberType: "mobileNumber" | "landlineNumber" | (string & {});
        /**
         * @description Details of a telephone call.
         *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), MeetCall https://api.channel.io/docs/open/swagger.json
         *     @see Vendor's OpenAPI document, about April 2025, converted by a third party, MeetCall https://github.com/wrtnlabs/autoview/blob/7fdb244/research/swaggers/258.json
         *     @see Vendor's definitions of its newer core API, June 2026, MeetCall https://github.com/channel-io/ch-proto-public/tree/923b0ab7a7cd394627a9c7f484eb2603692e3565/coreapi
         */
        readonly MeetCall: {
            /** @description Id of the telephone call. */
            readonly id?: string;
            /** @description Number that calls. */
            readonly from?: string;
            /** @description Number that is called. */
            readonly to?: string;
            /**
             * @description Representative number. The vendor does not say whose it is.
             *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), representativeNumber https://api.channel.io/docs/open/swagger.json
             *     @see Vendor's OpenAPI document, generation 27 (27.40.6, about March 2026), representativeNumber https://github.com/staend1/channel-talk-sync/blob/240befa/docs/channel-talk-swagger.json
             */
            readonly representativeNumber?: string;
            /**
             * @description Primary number. The vendor does not say whose it is.
             *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), primaryNumber https://api.channel.io/docs/open/swagger.json
             *     @see Vendor's OpenAPI document, generation 27 (27.40.6, about March 2026), primaryNumber https://github.com/staend1/channel-talk-sync/blob/240befa/docs/channel-talk-swagger.json
             */
            readonly primaryNumber?: string;
            /**
             * @description How far the telephone call has got.
             *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), state https://api.channel.io/docs/open/swagger.json
             *     @see Vendor's OpenAPI document, generation 27 (27.40.6, about March 2026), state https://github.com/staend1/channel-talk-sync/blob/240befa/docs/channel-talk-swagger.json
             */
            readonly state?: components["schemas"]["CallState"];
            /** @description Who called whom. */
            readonly direction?: components["schemas"]["Direction"];
            /** @description IP address of the call server. */
            readonly callServerIp?: string;
            /** @description Why nobody answered. */
            readonly missedReason?: components["schemas"]["MissedReason"];
            /** @description Time of creation. The wire spells it without a d. */
            readonly createAt?: components["schemas"]["EpochMilliseconds"];
            /** @description When the two sides were connected. */
            readonly engagedAt?: components["schemas"]["EpochMilliseconds"];
            /** @description When the telephone call was closed. */
            readonly closedAt?: components["schemas"]["EpochMilliseconds"];
            /** @description When somebody took care of the missed call. */
            readonly missedHandledAt?: components["schemas"]["EpochMilliseconds"];
            /** @description Whether there is a voice mail. */
            readonly voiceMail?: boolean;
            /**
             * @description Id of the manager who had the call last.
             *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), lastAssigneeId https://api.channel.io/docs/open/swagger.json
             */
            readonly lastAssigneeId?: string;
            /** @description Which number of the user it is. */
            readonly userPhoneNumberType?: components["schemas"]["PhoneNumberType"];
            /**
             * @deprecated
             * @description When the first waiting began. Answers of generation 25 only.
             *     @see Vendor's OpenAPI document, about April 2025, converted by a third party, firstWaitingStartedAt https://github.com/wrtnlabs/autoview/blob/7fdb244/research/swaggers/258.json
             */
            readonly firstWaitingStartedAt?: components["schemas"]["EpochMilliseconds"];
        };
        /**
         * @description Details of a browser call.
         *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), MeetFront https://api.channel.io/docs/open/swagger.json
         *     @see Vendor's OpenAPI document, about April 2025, converted by a third party, MeetFront https://github.com/wrtnlabs/autoview/blob/7fdb244/research/swaggers/258.json
         */
        readonly MeetFront: {
            /** @description Id of the browser call. */
            readonly id?: string;
            /** @description Who called whom. */
            readonly direction?: components["schemas"]["Direction"];
            /** @description Why nobody answered. */
            readonly missedReason?: components["schemas"]["MissedReason"];
            /** @description When the two sides were connected. */
            readonly engagedAt?: components["schemas"]["EpochMilliseconds"];
            /** @description When somebody took care of the missed call. */
            readonly missedHandledAt?: components["schemas"]["EpochMilliseconds"];
            /**
             * @deprecated
             * @description When the first waiting began. Answers of generation 25 only.
             *     @see Vendor's OpenAPI document, about April 2025, converted by a third party, firstWaitingStartedAt https://github.com/wrtnlabs/autoview/blob/7fdb244/research/swaggers/258.json
             */
            readonly firstWaitingStartedAt?: components["schemas"]["EpochMilliseconds"];
        };
        /**
         * @description Class of media of a recording.
         *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), RecordingType https://api.channel.io/docs/open/swagger.json
         *     @see Vendor's OpenAPI document, about April 2025, converted by a third party, RecordingType https://github.com/wrtnlabs/autoview/blob/7fdb244/research/swaggers/258.json
         */
        readonly RecordingType: "file" | "image" | "video" | "audio" | (string & {});
        /**
         * @description A recording of a call. On write the vendor requires `id`, `bucket` and `key`.
         *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), MeetRecording https://api.channel.io/docs/open/swagger.json
         *     @see Vendor's OpenAPI document, about April 2025, converted by a third party, MeetRecording https://github.com/wrtnlabs/autoview/blob/7fdb244/research/swaggers/258.json
         */
        readonly MeetRecording: {
            /** @description Id of the recording. */
            readonly id?: string;
            /** @description Storage bucket of the recording. */
            readonly bucket?: string;
            /** @description Storage key of the recording. */
            readonly key?: string;
            /** @description MIME type. */
            readonly contentType?: string;
            /**
             * @description Length in seconds.
             *     @remarks Evidence: inferred. The unit is taken over from attached files; the vendor names none here.
             *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), duration https://api.channel.io/docs/open/swagger.json
             *     @see Vendor's OpenAPI document, about April 2025, converted by a third party, duration https://github.com/wrtnlabs/autoview/blob/7fdb244/research/swaggers/258.json
             */
            readonly duration?: number;
            /**
             * Format: int64
             * @description Size in bytes, 10485760 at most.
             *     @remarks Evidence: inferred. The unit is taken over from attached files; the vendor names none here.
             *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), size https://api.channel.io/docs/open/swagger.json
             *     @see Vendor's OpenAPI document, about April 2025, converted by a third party, size https://github.com/wrtnlabs/autoview/blob/7fdb244/research/swaggers/258.json
             */
            readonly size?: number;
            /** @description File name. */
            readonly name?: string;
            /**
             * @deprecated
             * @description Kind of recording.
             */
            readonly type?: components["schemas"]["RecordingType"];
            /** @description Id of the channel, digits as text. */
            readonly channelId?: string;
            /** @description Kind of chat, open text; `userChat`, `group` and `directChat` are known. */
            readonly chatType?: string;
            /** @description Id of the chat. */
            readonly chatId?: string;
        };
        /**
         * @description A summary of a call.
         *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), MeetSummary https://api.channel.io/docs/open/swagger.json
         */
        readonly MeetSummary: {
            /** @description Text of the summary. */
            readonly text?: string;
            /** @description Language of the text. */
            readonly language?: string;
            /**
             * @description Whether the AI agent wrote it.
             *     @remarks Evidence: inferred. The vendor publishes the member without a meaning, which is read from its name.
             *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), alf https://api.channel.io/docs/open/swagger.json
             */
            readonly alf?: boolean;
            /** @description When the summary was written. */
            readonly summarizedAt?: components["schemas"]["EpochMilliseconds"];
        };
        /**
         * @description Kind of call.
         *
         *     - `front`: with a user, in the browser.
         *     - `call`: by telephone.
         *     - `team`: among managers.
         *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), MeetType https://api.channel.io/docs/open/swagger.json
         *     @see Vendor's OpenAPI document, about April 2025, converted by a third party, MeetType https://github.com/wrtnlabs/autoview/blob/7fdb244/research/swaggers/258.json
         *     @see Vendor's definitions of its newer core API, June 2026, MeetType https://github.com/channel-io/ch-proto-public/tree/923b0ab7a7cd394627a9c7f484eb2603692e3565/coreapi
         */
        readonly MeetType: "front" | "call" | "team" | (string & {});
        /**
         * @description A call, by telephone or in the browser.
         *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), MessageMeet https://api.channel.io/docs/open/swagger.json
         *     @see Vendor's OpenAPI document, about April 2025, converted by a third party, MessageMeet https://github.com/wrtnlabs/autoview/blob/7fdb244/research/swaggers/258.json
         *     @see Vendor's definitions of its newer core API, June 2026, MessageMeet https://github.com/channel-io/ch-proto-public/tree/923b0ab7a7cd394627a9c7f484eb2603692e3565/coreapi
         */
        readonly MessageMeet: {
            /** @description Id of the call. */
            readonly id?: string;
            /** @description Kind of chat, open text; `userChat`, `group` and `directChat` are known. */
            readonly chatType?: string;
            /** @description Id of the channel, digits as text. */
            readonly channelId?: string;
            /** @description How far the call has got. */
            readonly state?: components["schemas"]["MeetState"];
            /** @description Whether there is a picture. */
            readonly mode?: components["schemas"]["MeetMode"];
            /** @description Everybody who was in the call, each once. */
            readonly amassedPersons?: readonly string[];
            /** @description When the room was opened. */
            readonly roomStartedAt?: components["schemas"]["EpochMilliseconds"];
            /** @description Details of a telephone call. Only with type `call`. */
            readonly call?: components["schemas"]["MeetCall"];
            /** @description Details of a browser call. Only with type `front`. */
            readonly front?: components["schemas"]["MeetFront"];
            /** @description The recording. */
            readonly recording?: components["schemas"]["MeetRecording"];
            /**
             * @description Summaries of the call.
             *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), summaries https://api.channel.io/docs/open/swagger.json
             */
            readonly summaries?: readonly components["schemas"]["MeetSummary"][];
            /** @description Country of the call. */
            readonly country?: string;
            /**
             * Format: int32
             * @description How many times the call was handed on.
             *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), transferCount https://api.channel.io/docs/open/swagger.json
             */
            readonly transferCount?: number;
            /**
             * @description Ids of the bots in the call, each once.
             *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), botIds https://api.channel.io/docs/open/swagger.json
             *     @see Vendor's OpenAPI document, generation 27 (27.40.6, about March 2026), botIds https://github.com/staend1/channel-talk-sync/blob/240befa/docs/channel-talk-swagger.json
             */
            readonly botIds?: readonly string[];
            /** @description When the call ended. */
            readonly meetEndedAt?: components["schemas"]["EpochMilliseconds"];
            /**
             * @deprecated
             * @description Second field for the state. Read `state`.
             */
            readonly stateV2?: components["schemas"]["MeetState"];
            /** @description Ids of the managers in the call, each once. */
            readonly managerIds?: readonly string[];
            /** @description Kind of call. */
            readonly meetType?: components["schemas"]["MeetType"];
        };
        /**
         * @description A person at one end of an e-mail.
         *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), EmailAddress https://api.channel.io/docs/open/swagger.json
         */
        readonly EmailAddress: {
            /** @description E-mail address. */
            readonly address?: string;
            /** @description Name beside the address. */
            readonly name?: string;
            /** @description Address for contact. The vendor does not say how it differs from `address`. */
            readonly contactAddress?: string;
        };
        /**
         * @description An e-mail behind a message.
         *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), MessageEmail https://api.channel.io/docs/open/swagger.json
         */
        readonly MessageEmail: {
            /** @description Id of the e-mail. */
            readonly id?: string;
            /** @description Whether the e-mail came in or went out. */
            readonly direction?: components["schemas"]["Direction"];
            /** @description Sender. */
            readonly from?: components["schemas"]["EmailAddress"];
            /** @description Receivers. */
            readonly to?: readonly components["schemas"]["EmailAddress"][];
            /** @description Receivers of a copy. */
            readonly cc?: readonly components["schemas"]["EmailAddress"][];
            /** @description Receivers of a hidden copy. */
            readonly bcc?: readonly components["schemas"]["EmailAddress"][];
            /** @description Where answers go. */
            readonly replyTo?: components["schemas"]["EmailAddress"];
            /** @description Subject. */
            readonly subject?: string;
            /** @description Whether the earlier conversation is included. */
            readonly hasHistory?: boolean;
            /** @description Id of the message that is answered. */
            readonly replyToMessageId?: string;
            /** @description Address for which the e-mail was received. */
            readonly receivedFor?: string;
            /** @description When the e-mail was created. */
            readonly createdAt?: components["schemas"]["EpochMilliseconds"];
        };
        /**
         * @description A thread of the AI agent.
         *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), MessageAlfThread https://api.channel.io/docs/open/swagger.json
         *     @see Vendor's OpenAPI document, generation 27 (27.40.6, about March 2026), MessageAlfThread https://github.com/staend1/channel-talk-sync/blob/240befa/docs/channel-talk-swagger.json
         */
        readonly MessageAlfThread: {
            /** @description Id of the thread. */
            readonly id?: string;
            /** @description Kind of chat, open text; `userChat`, `group` and `directChat` are known. */
            readonly chatType?: string;
            /** @description Id of the chat. */
            readonly chatId?: string;
            /**
             * Format: int64
             * @description How long the thread took. The vendor names no unit.
             */
            readonly duration?: number;
            /** @description Whether the agent has finished. */
            readonly completed?: boolean;
        };
        /**
         * @description Colour of a button.
         *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), ButtonColor https://api.channel.io/docs/open/swagger.json
         *     @see Vendor's OpenAPI document, about April 2025, converted by a third party, ButtonColor https://github.com/wrtnlabs/autoview/blob/7fdb244/research/swaggers/258.json
         */
        readonly ButtonColor: "cobalt" | "green" | "orange" | "red" | "black" | "pink" | "purple" | (string & {});
        /**
         * @description Settings of an action. The vendor publishes no members; its samples show a `url`.
         *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), MessageActionAttributes https://api.channel.io/docs/open/swagger.json
         *     @see Vendor's OpenAPI document, about April 2025, converted by a third party, MessageActionAttributes https://github.com/wrtnlabs/autoview/blob/7fdb244/research/swaggers/258.json
         *     @see Vendor's definitions of its newer core API, June 2026, MessageActionAttributes https://github.com/channel-io/ch-proto-public/tree/923b0ab7a7cd394627a9c7f484eb2603692e3565/coreapi
         */
        readonly MessageActionAttributes: {
            readonly [key: string]: unknown;
        };
        /**
         * @description What a click does.
         *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), MessageAction https://api.channel.io/docs/open/swagger.json
         *     @see Vendor's OpenAPI document, about April 2025, converted by a third party, MessageAction https://github.com/wrtnlabs/autoview/blob/7fdb244/research/swaggers/258.json
         *     @see Vendor's definitions of its newer core API, June 2026, MessageAction https://github.com/channel-io/ch-proto-public/tree/923b0ab7a7cd394627a9c7f484eb2603692e3565/coreapi
         */
        readonly MessageAction: {
            /** @description Settings of the action. */
            readonly attributes?: components["schemas"]["MessageActionAttributes"];
            /** @description Kind of action. Open text; `web` is known. */
            readonly type: string;
        };
        /**
         * @description A button below a message.
         *     @see Vendor's reference page: Create a User's UserChat, MessageButton https://developers.channel.io/docs/create-a-users-userchat-1
         *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), MessageButton https://api.channel.io/docs/open/swagger.json
         *     @see Vendor's definitions of its newer core API, June 2026, MessageButton https://github.com/channel-io/ch-proto-public/tree/923b0ab7a7cd394627a9c7f484eb2603692e3565/coreapi
         */
        readonly MessageButton: {
            /** @description Caption, 1 to 30 characters. */
            readonly title: string;
            /** @description Colour of the button. */
            readonly colorVariant?: components["schemas"]["ButtonColor"];
            /**
             * @description What a click does. Published as required; the older form of a button has `url` instead.
             *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), action https://api.channel.io/docs/open/swagger.json
             *     @see Vendor's OpenAPI document, about April 2025, converted by a third party, action https://github.com/wrtnlabs/autoview/blob/7fdb244/research/swaggers/258.json
             */
            readonly action?: components["schemas"]["MessageAction"];
            /**
             * @deprecated
             * @description Address that the button opens. Replaced by `action`.
             */
            readonly url?: string;
        };
        /**
         * @description Who may see a private file: the people of one `chat`, one `manager`, or the whole `channel`.
         *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), PrivateFileScope https://api.channel.io/docs/open/swagger.json
         *     @see Vendor's OpenAPI document, generation 27 (27.40.6, about March 2026), PrivateFileScope https://github.com/staend1/channel-talk-sync/blob/240befa/docs/channel-talk-swagger.json
         *     @see Vendor's definitions of its newer core API, June 2026, PrivateFileScope https://github.com/channel-io/ch-proto-public/tree/923b0ab7a7cd394627a9c7f484eb2603692e3565/coreapi
         */
        readonly PrivateFileScope: "chat" | "manager" | "channel" | (string & {});
        /**
         * @description A file attached to a message.
         *     @see Vendor's reference page: Create a User's UserChat, MessageFile https://developers.channel.io/docs/create-a-users-userchat-1
         *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), MessageFile https://api.channel.io/docs/open/swagger.json
         *     @see Vendor's definitions of its newer core API, June 2026, MessageFile https://github.com/channel-io/ch-proto-public/tree/923b0ab7a7cd394627a9c7f484eb2603692e3565/coreapi
         */
        readonly MessageFile: {
            /** @description Id of the file. */
            readonly id: string;
            /** @description Class of media, such as `image`. Open text. */
            readonly type?: string;
            /** @description File name. */
            readonly name: string;
            /**
             * Format: int64
             * @description Size in bytes.
             */
            readonly size: number;
            /** @description MIME type. */
            readonly contentType?: string;
            /** @description Length of a sound or film in seconds. */
            readonly duration?: number;
            /**
             * Format: int32
             * @description Width in pixels.
             */
            readonly width?: number;
            /**
             * Format: int32
             * @description Height in pixels.
             */
            readonly height?: number;
            /**
             * Format: int32
             * @description EXIF orientation, 1 to 8.
             */
            readonly orientation?: number;
            /** @description Whether the picture moves. */
            readonly animated?: boolean;
            /** @description Storage bucket of the file. */
            readonly bucket: string;
            /** @description Storage key of the file. */
            readonly key: string;
            /** @description Storage key of the thumbnail. */
            readonly previewKey?: string;
            /**
             * @description Who may see a private file.
             *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), privateFileScope https://api.channel.io/docs/open/swagger.json
             *     @see Vendor's OpenAPI document, generation 27 (27.40.6, about March 2026), privateFileScope https://github.com/staend1/channel-talk-sync/blob/240befa/docs/channel-talk-swagger.json
             */
            readonly privateFileScope?: components["schemas"]["PrivateFileScope"];
            /**
             * @description Domain in which a private file of the whole channel is shared.
             *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), sharedDomain https://api.channel.io/docs/open/swagger.json
             *     @see Vendor's OpenAPI document, generation 27 (27.40.6, about March 2026), sharedDomain https://github.com/staend1/channel-talk-sync/blob/240befa/docs/channel-talk-swagger.json
             */
            readonly sharedDomain?: string;
            /** @description Id of the channel, digits as text. */
            readonly channelId?: string;
            /**
             * @description Id of the manager who may see the file. Only with scope `manager`.
             *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), managerId https://api.channel.io/docs/open/swagger.json
             *     @see Vendor's OpenAPI document, generation 27 (27.40.6, about March 2026), managerId https://github.com/staend1/channel-talk-sync/blob/240befa/docs/channel-talk-swagger.json
             */
            readonly managerId?: string;
            /** @description Kind of the chat that may see the file. Only with scope `chat`. */
            readonly chatType?: string;
            /** @description Id of the chat that may see the file. Only with scope `chat`. */
            readonly chatId?: string;
        };
        /**
         * @description Preview of a web page.
         *     @see Vendor's reference page: Create a User's UserChat, MessageWebPage https://developers.channel.io/docs/create-a-users-userchat-1
         *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), MessageWebPage https://api.channel.io/docs/open/swagger.json
         *     @see Vendor's definitions of its newer core API, June 2026, MessageWebPage https://github.com/channel-io/ch-proto-public/tree/923b0ab7a7cd394627a9c7f484eb2603692e3565/coreapi
         */
        readonly MessageWebPage: {
            /** @description Id of the preview. */
            readonly id: string;
            /** @description Address of the page. */
            readonly url: string;
            /** @description Title of the page. */
            readonly title?: string;
            /** @description Summary of the page. */
            readonly description?: string;
            /** @description Address of a picture, from the page's Open Graph data. */
            readonly imageUrl?: string;
            /** @description Address of a film on the page. */
            readonly videoUrl?: string;
            /** @description Who publishes the page. */
            readonly publisher?: string;
            /** @description Who wrote the page. */
            readonly author?: string;
            /**
             * Format: int32
             * @description Width in pixels.
             */
            readonly width?: number;
            /**
             * Format: int32
             * @description Height in pixels.
             */
            readonly height?: number;
            /** @description Storage bucket of the preview picture. */
            readonly bucket?: string;
            /** @description Storage key of the preview picture. */
            readonly previewKey?: string;
            /** @description Logo of the site. */
            readonly logo?: string;
            /** @description Name of the site. */
            readonly name?: string;
        };
        /**
         * @description Part of a card. Further members depend on `type` and are not published.
         *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), MessageCarouselComponent https://api.channel.io/docs/open/swagger.json
         */
        readonly MessageCarouselComponent: {
            /** @description Kind of part. Open text; the vendor publishes no values. */
            readonly type: string;
        } & {
            readonly [key: string]: unknown;
        };
        /**
         * @description One card. On write the vendor requires `action` and `components`.
         *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), MessageCarouselItem https://api.channel.io/docs/open/swagger.json
         */
        readonly MessageCarouselItem: {
            /** @description What a click on the card does. */
            readonly action?: components["schemas"]["MessageAction"];
            /** @description Parts of the card. */
            readonly components?: readonly components["schemas"]["MessageCarouselComponent"][];
        };
        /**
         * @description Cards to leaf through. On write the vendor requires `items`.
         *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), MessageCarousel https://api.channel.io/docs/open/swagger.json
         */
        readonly MessageCarousel: {
            /** @description The cards, 10 at most. */
            readonly items?: readonly components["schemas"]["MessageCarouselItem"][];
        };
        /**
         * @description What the system recorded. The list has grown in each generation of the vendor's document.
         *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), LogAction https://api.channel.io/docs/open/swagger.json
         *     @see Vendor's OpenAPI document, about April 2025, converted by a third party, LogAction https://github.com/wrtnlabs/autoview/blob/7fdb244/research/swaggers/258.json
         */
        readonly LogAction: "changeName" | "changeScope" | "close" | "autoClose" | "create" | "invite" | "join" | "assign" | "autoAssign" | "unassign" | "leave" | "open" | "autoOpen" | "enqueue" | "miss" | "remove" | "snooze" | "addTags" | "removeTags" | "assignTeam" | "unassignTeam" | "joinMeet" | "leaveMeet" | "inviteMeet" | "missMeet" | "callbackMeet" | "tryConnectCall" | "processByMiss" | "processBranch" | "sendXms" | "addUserTags" | "removeUserTags" | "updatePriority" | "startWorkflow" | "endWorkflow" | "interruptWorkflow" | "interruptWorkflowByBot" | "tryOpenWithAlf" | "startTask" | "taskApproval" | "applyRules" | "cancelAlfByUser" | "fallbackCall" | "handoffVoiceToText" | "share" | (string & {});
        /**
         * @description An entry that the system wrote.
         *     @see Vendor's reference page: Create a User's UserChat, MessageLog https://developers.channel.io/docs/create-a-users-userchat-1
         *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), MessageLog https://api.channel.io/docs/open/swagger.json
         *     @see Vendor's definitions of its newer core API, June 2026, MessageLog https://github.com/channel-io/ch-proto-public/tree/923b0ab7a7cd394627a9c7f484eb2603692e3565/coreapi
         */
        readonly MessageLog: {
            /** @description What happened. */
            readonly action?: components["schemas"]["LogAction"];
            /** @description Details. Their meaning follows from `action`, for instance names of tags or ids of managers. */
            readonly values?: readonly string[];
            /** @description Kind of the thing that caused the entry. Open text. */
            readonly triggerType?: string;
            /** @description Id of the thing that caused the entry. */
            readonly triggerId?: string;
        };
        /**
         * @description An emoji, and those who reacted with it.
         *     @see Vendor's reference page: Create a User's UserChat, MessageReaction https://developers.channel.io/docs/create-a-users-userchat-1
         *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), MessageReaction https://api.channel.io/docs/open/swagger.json
         *     @see Vendor's definitions of its newer core API, June 2026, MessageReaction https://github.com/channel-io/ch-proto-public/tree/923b0ab7a7cd394627a9c7f484eb2603692e3565/coreapi
         */
        readonly MessageReaction: {
            /** @description Short code of the emoji. */
            readonly emojiName: string;
            /** @description Who reacted, each once and the earliest first, as `{personType}-{personId}`. */
            readonly personKeys?: readonly string[];
        };
        /**
         * @description What the AI agent is doing just now. Further members may depend on `type`.
         *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), MessageAlfProgress https://api.channel.io/docs/open/swagger.json
         *     @see Vendor's OpenAPI document, generation 27 (27.40.6, about March 2026), MessageAlfProgress https://github.com/staend1/channel-talk-sync/blob/240befa/docs/channel-talk-swagger.json
         *     @see Vendor's definitions of its newer core API, June 2026, MessageAlfProgress https://github.com/channel-io/ch-proto-public/tree/923b0ab7a7cd394627a9c7f484eb2603692e3565/coreapi
         */
        readonly MessageAlfProgress: {
            /** @description Text that describes the step. */
            readonly plainText?: string;
            /** @description Kind of step. Open text; `agenticSearch` is known. */
            readonly type: string;
        };
        /**
         * @description Control of a form field.
         *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), FormInputType https://api.channel.io/docs/open/swagger.json
         *     @see Vendor's OpenAPI document, about April 2025, converted by a third party, FormInputType https://github.com/wrtnlabs/autoview/blob/7fdb244/research/swaggers/258.json
         */
        readonly FormInputType: "text" | "number" | "bool" | "date" | "datetime" | "radio" | "singleSelect" | "checkbox" | "multiSelect" | (string & {});
        /**
         * @description Type of the value that a form field takes.
         *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), FormInputDataType https://api.channel.io/docs/open/swagger.json
         *     @see Vendor's OpenAPI document, about April 2025, converted by a third party, FormInputDataType https://github.com/wrtnlabs/autoview/blob/7fdb244/research/swaggers/258.json
         */
        readonly FormInputDataType: "string" | "date" | "list" | "listOfNumber" | "number" | "datetime" | "boolean" | (string & {});
        /**
         * @description One field of a form.
         *     @see Vendor's reference page: Create a User's UserChat, MessageFormInput https://developers.channel.io/docs/create-a-users-userchat-1
         *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), MessageFormInput https://api.channel.io/docs/open/swagger.json
         *     @see Vendor's definitions of its newer core API, June 2026, MessageFormInput https://github.com/channel-io/ch-proto-public/tree/923b0ab7a7cd394627a9c7f484eb2603692e3565/coreapi
         */
        readonly MessageFormInput: {
            /** @description What was filled in. Any JSON value. */
            readonly value?: unknown;
            /** @description Whether the field is for reading only. */
            readonly readOnly?: boolean;
            /** @description Control that is shown. */
            readonly type?: components["schemas"]["FormInputType"];
            /**
             * @description Whether `bindingKey` names a key of the chat profile.
             *     @remarks Evidence: inferred. The vendor publishes the member without a meaning, which is read from its name.
             *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), userChatProfileBindingKey https://api.channel.io/docs/open/swagger.json
             *     @see Vendor's OpenAPI document, about April 2025, converted by a third party, userChatProfileBindingKey https://github.com/wrtnlabs/autoview/blob/7fdb244/research/swaggers/258.json
             */
            readonly userChatProfileBindingKey?: boolean;
            /**
             * @description Whether `bindingKey` names a key of the user profile.
             *     @remarks Evidence: inferred. The vendor publishes the member without a meaning, which is read from its name.
             *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), userProfileBindingKey https://api.channel.io/docs/open/swagger.json
             *     @see Vendor's OpenAPI document, about April 2025, converted by a third party, userProfileBindingKey https://github.com/wrtnlabs/autoview/blob/7fdb244/research/swaggers/258.json
             */
            readonly userProfileBindingKey?: boolean;
            /** @description Type of the value. */
            readonly dataType?: components["schemas"]["FormInputDataType"];
            /** @description Caption of the field. */
            readonly label?: string;
            /** @description Profile key that receives the value. */
            readonly bindingKey?: string;
        };
        /**
         * @description A form inside a message.
         *     @see Vendor's reference page: Create a User's UserChat, MessageForm https://developers.channel.io/docs/create-a-users-userchat-1
         *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), MessageForm https://api.channel.io/docs/open/swagger.json
         *     @see Vendor's definitions of its newer core API, June 2026, MessageForm https://github.com/channel-io/ch-proto-public/tree/923b0ab7a7cd394627a9c7f484eb2603692e3565/coreapi
         */
        readonly MessageForm: {
            /** @description When the user sent the form. */
            readonly submittedAt?: components["schemas"]["EpochMilliseconds"];
            /** @description Fields of the form. */
            readonly inputs?: readonly components["schemas"]["MessageFormInput"][];
            /** @description Kind of form. Open text; the vendor names `custom`, `followUp` and `call`. */
            readonly type: string;
        };
        /**
         * @description Whether a message is on its way, sent, failed or removed.
         *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), MessageState https://api.channel.io/docs/open/swagger.json
         *     @see Vendor's OpenAPI document, about April 2025, converted by a third party, MessageState https://github.com/wrtnlabs/autoview/blob/7fdb244/research/swaggers/258.json
         *     @see Vendor's definitions of its newer core API, June 2026, MessageState https://github.com/channel-io/ch-proto-public/tree/923b0ab7a7cd394627a9c7f484eb2603692e3565/coreapi
         */
        readonly MessageState: "sending" | "sent" | "failed" | "removed" | (string & {});
        /**
         * @description A flag on how a message is delivered and who sees it.
         *
         *     - `actAsManager`: counts as written by a manager.
         *     - `displayAsChannel`: shows the channel as its author.
         *     - `doNotPost`: stays out of the timeline.
         *     - `doNotSearch`: cannot be searched for.
         *     - `doNotSendApp`: causes no push message.
         *     - `doNotUpdateDesk`: leaves the order of the inbox alone.
         *     - `immutable`: cannot be edited or removed.
         *     - `private`: for managers only.
         *     - `silent`, `silentToManager`, `silentToUser`: notifies nobody, no manager, or not the user.
         *     - `alertToWriter`: notifies its author too.
         *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), MessageOption https://api.channel.io/docs/open/swagger.json
         *     @see Vendor's OpenAPI document, about April 2025, converted by a third party, MessageOption https://github.com/wrtnlabs/autoview/blob/7fdb244/research/swaggers/258.json
         *     @see Vendor's definitions of its newer core API, June 2026, MessageOption https://github.com/channel-io/ch-proto-public/tree/923b0ab7a7cd394627a9c7f484eb2603692e3565/coreapi
         */
        readonly MessageOption: "actAsManager" | "displayAsChannel" | "doNotPost" | "doNotSearch" | "doNotSendApp" | "doNotUpdateDesk" | "immutable" | "private" | "silent" | "silentToManager" | "silentToUser" | "alertToWriter" | (string & {});
        /**
         * @description How prominently a message is shown. `fullScreen` fills the screen.
         *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), ExposureType https://api.channel.io/docs/open/swagger.json
         *     @see Vendor's OpenAPI document, about April 2025, converted by a third party, ExposureType https://github.com/wrtnlabs/autoview/blob/7fdb244/research/swaggers/258.json
         *     @see Vendor's definitions of its newer core API, June 2026, ExposureType https://github.com/channel-io/ch-proto-public/tree/923b0ab7a7cd394627a9c7f484eb2603692e3565/coreapi
         */
        readonly ExposureType: "fullScreen" | (string & {});
        /**
         * @description The marketing item that sent a message.
         *     @see Vendor's reference page: Create a User's UserChat, MessageMarketing https://developers.channel.io/docs/create-a-users-userchat-1
         *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), MessageMarketing https://api.channel.io/docs/open/swagger.json
         *     @see Vendor's definitions of its newer core API, June 2026, MessageMarketing https://github.com/channel-io/ch-proto-public/tree/923b0ab7a7cd394627a9c7f484eb2603692e3565/coreapi
         */
        readonly MessageMarketing: {
            /** @description `campaign` or `oneTimeMsg`. Open text. */
            readonly type?: string;
            /** @description Id of the campaign or mailing. */
            readonly id?: string;
            /** @description Whether the message carries the mark of advertising. */
            readonly advertising?: boolean;
            /** @description Whether a text message goes to users who are offline. */
            readonly sendToOfflineXms?: boolean;
            /** @description Whether an e-mail goes to users who are offline. */
            readonly sendToOfflineEmail?: boolean;
            /** @description How prominently the message is shown. */
            readonly exposureType?: components["schemas"]["ExposureType"];
            /**
             * @description Address that a click on the picture opens.
             *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), imageLinkUrl https://api.channel.io/docs/open/swagger.json
             *     @see Vendor's OpenAPI document, generation 27 (27.40.6, about March 2026), imageLinkUrl https://github.com/staend1/channel-talk-sync/blob/240befa/docs/channel-talk-swagger.json
             */
            readonly imageLinkUrl?: string;
        };
        /**
         * @description An answer that leads to another section of a support bot.
         *     @see Vendor's reference page: Create a User's UserChat, SupportBotRouteButton https://developers.channel.io/docs/create-a-users-userchat-1
         *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), SupportBotRouteButton https://api.channel.io/docs/open/swagger.json
         */
        readonly SupportBotRouteButton: {
            /** @description Caption. */
            readonly text: string;
            /** @description Id of the section that follows. */
            readonly nextSectionId: string;
        };
        /**
         * @deprecated
         * @description Position of a message in a support bot.
         *     @see Vendor's reference page: Create a User's UserChat, MessageSupportBot https://developers.channel.io/docs/create-a-users-userchat-1
         *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), MessageSupportBot https://api.channel.io/docs/open/swagger.json
         */
        readonly MessageSupportBot: {
            /** @description Id of the support bot. */
            readonly id?: string;
            /** @description Id of the bot's revision. */
            readonly revisionId?: string;
            /** @description Id of the section. */
            readonly sectionId?: string;
            /**
             * Format: int32
             * @description Number of the step in the section.
             */
            readonly stepIndex?: number;
            /** @description Answers to choose from. */
            readonly buttons?: readonly components["schemas"]["SupportBotRouteButton"][];
            /**
             * Format: int32
             * @description Number of the answer that was chosen.
             *     @remarks Evidence: inferred. The vendor publishes the member without a meaning, which is read from its name.
             *     @see Vendor's reference page: Create a User's UserChat, submitButtonIndex https://developers.channel.io/docs/create-a-users-userchat-1
             *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), submitButtonIndex https://api.channel.io/docs/open/swagger.json
             */
            readonly submitButtonIndex?: number;
        };
        /**
         * @description Position of a message in a workflow.
         *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), MessageWorkflow https://api.channel.io/docs/open/swagger.json
         *     @see Vendor's OpenAPI document, about April 2025, converted by a third party, MessageWorkflow https://github.com/wrtnlabs/autoview/blob/7fdb244/research/swaggers/258.json
         *     @see Vendor's definitions of its newer core API, June 2026, MessageWorkflow https://github.com/channel-io/ch-proto-public/tree/923b0ab7a7cd394627a9c7f484eb2603692e3565/coreapi
         */
        readonly MessageWorkflow: {
            /** @description Id of the workflow. */
            readonly id?: string;
            /** @description Id of the workflow's revision. */
            readonly revisionId?: string;
            /** @description Id of the section. */
            readonly sectionId?: string;
            /**
             * Format: int32
             * @description Number of the action in the section, from 0.
             */
            readonly actionIndex?: number;
            /** @description Id of the chosen button. Set where a message stands for that choice. */
            readonly submitButtonId?: string;
            /**
             * @description Whether a bot sent the message for a button.
             *     @remarks Evidence: inferred. The vendor publishes the member without a meaning, which is read from its name.
             *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), buttonBotMessage https://api.channel.io/docs/open/swagger.json
             *     @see Vendor's OpenAPI document, about April 2025, converted by a third party, buttonBotMessage https://github.com/wrtnlabs/autoview/blob/7fdb244/research/swaggers/258.json
             */
            readonly buttonBotMessage?: boolean;
        };
        /**
         * @description Kind of answer that the AI agent gave. The vendor does not explain the values.
         *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), AlfAnswerType https://api.channel.io/docs/open/swagger.json
         *     @see Vendor's OpenAPI document, about April 2025, converted by a third party, AlfAnswerType https://github.com/wrtnlabs/autoview/blob/7fdb244/research/swaggers/258.json
         */
        readonly AlfAnswerType: "complete" | "rag" | "incomplete" | "impossible" | "command" | "faq" | "failed" | "rateLimited" | "openUserChat" | "system" | (string & {});
        /**
         * @description A text on which an answer rests. Further members may depend on `type`.
         *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), MessageAlfReference https://api.channel.io/docs/open/swagger.json
         *     @see Vendor's OpenAPI document, about April 2025, converted by a third party, MessageAlfReference https://github.com/wrtnlabs/autoview/blob/7fdb244/research/swaggers/258.json
         */
        readonly MessageAlfReference: {
            /**
             * @description Whether the user sees the reference in the vendor's messenger.
             *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), visibleInFront https://api.channel.io/docs/open/swagger.json
             *     @see Vendor's OpenAPI document, generation 27 (27.40.6, about March 2026), visibleInFront https://github.com/staend1/channel-talk-sync/blob/240befa/docs/channel-talk-swagger.json
             */
            readonly visibleInFront?: boolean;
            /**
             * @description Whether the user sees the reference in an external messenger.
             *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), visibleInAppMessenger https://api.channel.io/docs/open/swagger.json
             *     @see Vendor's OpenAPI document, generation 27 (27.40.6, about March 2026), visibleInAppMessenger https://github.com/staend1/channel-talk-sync/blob/240befa/docs/channel-talk-swagger.json
             */
            readonly visibleInAppMessenger?: boolean;
            /**
             * @description Mark of the reference in the answer, as text.
             *     @remarks Evidence: inferred. The vendor publishes the member without a meaning, which is read from its name.
             *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), index https://api.channel.io/docs/open/swagger.json
             *     @see Vendor's OpenAPI document, about April 2025, converted by a third party, index https://github.com/wrtnlabs/autoview/blob/7fdb244/research/swaggers/258.json
             */
            readonly index?: string;
            /**
             * @description Address at which the text is published.
             *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), publishedUrl https://api.channel.io/docs/open/swagger.json
             *     @see Vendor's OpenAPI document, generation 27 (27.40.6, about March 2026), publishedUrl https://github.com/staend1/channel-talk-sync/blob/240befa/docs/channel-talk-swagger.json
             */
            readonly publishedUrl?: string;
            /**
             * @description Title of the text.
             *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), title https://api.channel.io/docs/open/swagger.json
             *     @see Vendor's OpenAPI document, generation 27 (27.40.6, about March 2026), title https://github.com/staend1/channel-talk-sync/blob/240befa/docs/channel-talk-swagger.json
             */
            readonly title?: string;
            /** @description Kind of reference. Open text; the vendor publishes no values. */
            readonly type: string;
        };
        /**
         * @description What the AI agent says about its answer.
         *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), MessageAlf https://api.channel.io/docs/open/swagger.json
         *     @see Vendor's OpenAPI document, about April 2025, converted by a third party, MessageAlf https://github.com/wrtnlabs/autoview/blob/7fdb244/research/swaggers/258.json
         */
        readonly MessageAlf: {
            /**
             * @description Id of the handling run.
             *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), handlingId https://api.channel.io/docs/open/swagger.json
             *     @see Vendor's OpenAPI document, generation 27 (27.40.6, about March 2026), handlingId https://github.com/staend1/channel-talk-sync/blob/240befa/docs/channel-talk-swagger.json
             */
            readonly handlingId?: string;
            /**
             * @description Id of the AI agent's session.
             *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), alfSessionId https://api.channel.io/docs/open/swagger.json
             *     @see Vendor's OpenAPI document, generation 27 (27.40.6, about March 2026), alfSessionId https://github.com/staend1/channel-talk-sync/blob/240befa/docs/channel-talk-swagger.json
             */
            readonly alfSessionId?: string;
            /**
             * @deprecated
             * @description Kind of answer.
             */
            readonly type?: components["schemas"]["AlfAnswerType"];
            /** @description Texts on which the answer rests. */
            readonly references?: readonly components["schemas"]["MessageAlfReference"][];
            /**
             * @description Whether the agent answered because it was mentioned.
             *     @remarks Evidence: inferred. The vendor publishes the member without a meaning, which is read from its name.
             *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), mentionAlfAnswered https://api.channel.io/docs/open/swagger.json
             *     @see Vendor's OpenAPI document, about April 2025, converted by a third party, mentionAlfAnswered https://github.com/wrtnlabs/autoview/blob/7fdb244/research/swaggers/258.json
             */
            readonly mentionAlfAnswered?: boolean;
            /**
             * @description Whether the message is a suggested question.
             *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), suggestedQuestion https://api.channel.io/docs/open/swagger.json
             */
            readonly suggestedQuestion?: boolean;
        };
        /**
         * @description The AI marketing session behind a message.
         *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), MessageAiMarketing https://api.channel.io/docs/open/swagger.json
         */
        readonly MessageAiMarketing: {
            /** @description Id of the handling run. */
            readonly handlingId?: string;
            /** @description Id of the session. */
            readonly sessionId?: string;
        };
        /**
         * @description How strongly a message notifies.
         *
         *     - `alert`: notifies and counts.
         *     - `unread`: only counts as unread.
         *     - `none`: does neither.
         *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), AlertLevel https://api.channel.io/docs/open/swagger.json
         *     @see Vendor's OpenAPI document, about April 2025, converted by a third party, AlertLevel https://github.com/wrtnlabs/autoview/blob/7fdb244/research/swaggers/258.json
         *     @see Vendor's definitions of its newer core API, June 2026, AlertLevel https://github.com/channel-io/ch-proto-public/tree/923b0ab7a7cd394627a9c7f484eb2603692e3565/coreapi
         */
        readonly AlertLevel: "alert" | "unread" | "none" | (string & {});
        /**
         * @description What a voice menu played and heard.
         *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), MessageIvr https://api.channel.io/docs/open/swagger.json
         *     @see Vendor's OpenAPI document, about April 2025, converted by a third party, MessageIvr https://github.com/wrtnlabs/autoview/blob/7fdb244/research/swaggers/258.json
         *     @see Vendor's definitions of its newer core API, June 2026, MessageIvr https://github.com/channel-io/ch-proto-public/tree/923b0ab7a7cd394627a9c7f484eb2603692e3565/coreapi
         */
        readonly MessageIvr: {
            /** @description Sound that was played. */
            readonly audioFile?: components["schemas"]["MessageFile"];
            /**
             * @description Keys that the caller pressed.
             *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), dialInput https://api.channel.io/docs/open/swagger.json
             *     @see Vendor's OpenAPI document, generation 27 (27.40.6, about March 2026), dialInput https://github.com/staend1/channel-talk-sync/blob/240befa/docs/channel-talk-swagger.json
             */
            readonly dialInput?: string;
        };
        /**
         * @description A body made for an external messenger.
         *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), MessageCustomPayload https://api.channel.io/docs/open/swagger.json
         *     @see Vendor's OpenAPI document, generation 27 (27.40.6, about March 2026), MessageCustomPayload https://github.com/staend1/channel-talk-sync/blob/240befa/docs/channel-talk-swagger.json
         *     @see Vendor's definitions of its newer core API, June 2026, MessageCustomPayload https://github.com/channel-io/ch-proto-public/tree/923b0ab7a7cd394627a9c7f484eb2603692e3565/coreapi
         */
        readonly MessageCustomPayload: {
            /** @description The body itself. Any object. */
            readonly data?: {
                readonly [key: string]: unknown;
            };
            /** @description Texts by key. The vendor does not explain them. */
            readonly paramMapper?: {
                readonly [key: string]: string;
            };
        };
        /**
         * @description How a message was written.
         *
         *     - `standard`: typed.
         *     - `custom`: a payload for an external messenger.
         *     - `email`: through the e-mail medium.
         *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), WritingType https://api.channel.io/docs/open/swagger.json
         *     @see Vendor's OpenAPI document, generation 27 (27.40.6, about March 2026), WritingType https://github.com/staend1/channel-talk-sync/blob/240befa/docs/channel-talk-swagger.json
         *     @see Vendor's definitions of its newer core API, June 2026, WritingType https://github.com/channel-io/ch-proto-public/tree/923b0ab7a7cd394627a9c7f484eb2603692e3565/coreapi
         */
        readonly WritingType: "standard" | "custom" | "email" | (string & {});
        /**
         * @deprecated
         * @description One option of a choice. Older answers only.
         *     @see Vendor's reference page: Create a User's UserChat, MessageLegacyActionButton https://developers.channel.io/docs/create-a-users-userchat-1
         */
        readonly MessageLegacyActionButton: {
            /** @description Key of the option. */
            readonly key?: string;
            /** @description Caption. */
            readonly text?: string;
        };
        /**
         * @deprecated
         * @description A choice offered in a message. Older answers only.
         *     @see Vendor's reference page: Create a User's UserChat, MessageLegacyAction https://developers.channel.io/docs/create-a-users-userchat-1
         */
        readonly MessageLegacyAction: {
            /** @description Kind of choice. Open text; `select` is known. */
            readonly type?: string;
            /** @description The options. */
            readonly buttons?: readonly components["schemas"]["MessageLegacyActionButton"][];
        };
        /**
         * @deprecated
         * @description The choice that was made. Older answers only.
         *     @see Vendor's reference page: Create a User's UserChat, MessageLegacySubmit https://developers.channel.io/docs/create-a-users-userchat-1
         */
        readonly MessageLegacySubmit: {
            /** @description Id of the submission. */
            readonly id?: string;
            /** @description Key of the chosen option. */
            readonly key?: string;
        };
        /**
         * @description One message of a chat.
         *     @see Vendor's reference page: Create a User's UserChat, Message https://developers.channel.io/docs/create-a-users-userchat-1
         *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), Message https://api.channel.io/docs/open/swagger.json
         *     @see Vendor's definitions of its newer core API, June 2026, Message https://github.com/channel-io/ch-proto-public/tree/923b0ab7a7cd394627a9c7f484eb2603692e3565/coreapi
         */
        readonly Message: {
            /** @description Kind of chat and chat id, joined as `{chatType}-{chatId}`. */
            readonly chatKey: string;
            /** @description Id of the message: 20 lower-case hexadecimal characters. */
            readonly id: string;
            /** @description Same value as `chatKey` where the message stands in the main stream. */
            readonly mainKey?: string;
            /** @description Thread of the message: `{chatType}-{chatId}-{rootMessageId}` for a reply, the `chatKey` for a root. */
            readonly threadKey?: string;
            /**
             * @description The counterpart of `threadKey` for calls.
             *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), meetKey https://api.channel.io/docs/open/swagger.json
             *     @see Vendor's OpenAPI document, about April 2025, converted by a third party, meetKey https://github.com/wrtnlabs/autoview/blob/7fdb244/research/swaggers/258.json
             */
            readonly meetKey?: string;
            /**
             * @description Same value as `chatKey` where the user can see the message.
             *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), frontKey https://api.channel.io/docs/open/swagger.json
             *     @see Vendor's OpenAPI document, about April 2025, converted by a third party, frontKey https://github.com/wrtnlabs/autoview/blob/7fdb244/research/swaggers/258.json
             */
            readonly frontKey?: string;
            /**
             * @description The counterpart of `threadKey` for threads of the AI agent.
             *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), alfThreadKey https://api.channel.io/docs/open/swagger.json
             *     @see Vendor's OpenAPI document, generation 27 (27.40.6, about March 2026), alfThreadKey https://github.com/staend1/channel-talk-sync/blob/240befa/docs/channel-talk-swagger.json
             */
            readonly alfThreadKey?: string;
            /**
             * @description Key of a group of internal activities. The vendor does not explain it.
             *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), internalActivityGroupKey https://api.channel.io/docs/open/swagger.json
             */
            readonly internalActivityGroupKey?: string;
            /**
             * @description The group of internal activities.
             *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), internalActivityGroup https://api.channel.io/docs/open/swagger.json
             */
            readonly internalActivityGroup?: components["schemas"]["InternalActivityGroup"];
            /**
             * @description Key of a group of internal messages. The vendor does not explain it.
             *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), internalMessageGroupKey https://api.channel.io/docs/open/swagger.json
             */
            readonly internalMessageGroupKey?: string;
            /**
             * @description The group of internal messages.
             *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), internalMessageGroup https://api.channel.io/docs/open/swagger.json
             */
            readonly internalMessageGroup?: components["schemas"]["InternalMessageGroup"];
            /** @description Id of the channel, digits as text. */
            readonly channelId: string;
            /** @description Kind of chat, open text; `userChat`, `group` and `directChat` are known. */
            readonly chatType: string;
            /** @description Id of the chat. */
            readonly chatId: string;
            /**
             * @description Id of a hub. The vendor does not explain it.
             *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), hubId https://api.channel.io/docs/open/swagger.json
             */
            readonly hubId?: string;
            /** @description Kind of author, open text; `manager`, `user`, `bot` and `account` are known. */
            readonly personType: string;
            /** @description Id of the author. */
            readonly personId: string;
            /** @description Your own id, given when posting to prevent a second copy. */
            readonly requestId?: string;
            /** @description Language that the platform found in the text. */
            readonly language?: string;
            /** @description When the message was created. */
            readonly createdAt: components["schemas"]["EpochMilliseconds"];
            /**
             * Format: int64
             * @description Version number of the record.
             */
            readonly version?: number;
            /** @description The text as a list of formatted blocks. */
            readonly blocks?: readonly components["schemas"]["MessageBlock"][];
            /** @description The text with its formatting taken off. */
            readonly plainText?: string;
            /** @description When the message changed last. */
            readonly updatedAt?: components["schemas"]["EpochMilliseconds"];
            /**
             * @description The thread. Present on the message at its root only.
             *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), thread https://api.channel.io/docs/open/swagger.json
             *     @see Vendor's OpenAPI document, about April 2025, converted by a third party, thread https://github.com/wrtnlabs/autoview/blob/7fdb244/research/swaggers/258.json
             */
            readonly thread?: components["schemas"]["MessageThread"];
            /**
             * @description The call. Present on messages about a call only.
             *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), meet https://api.channel.io/docs/open/swagger.json
             *     @see Vendor's OpenAPI document, about April 2025, converted by a third party, meet https://github.com/wrtnlabs/autoview/blob/7fdb244/research/swaggers/258.json
             */
            readonly meet?: components["schemas"]["MessageMeet"];
            /**
             * @description The e-mail. Present on messages of the e-mail medium only.
             *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), email https://api.channel.io/docs/open/swagger.json
             */
            readonly email?: components["schemas"]["MessageEmail"];
            /**
             * @description The thread of the AI agent.
             *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), alfThread https://api.channel.io/docs/open/swagger.json
             *     @see Vendor's OpenAPI document, generation 27 (27.40.6, about March 2026), alfThread https://github.com/staend1/channel-talk-sync/blob/240befa/docs/channel-talk-swagger.json
             */
            readonly alfThread?: components["schemas"]["MessageAlfThread"];
            /**
             * @description Who removed the message, as a person key `{personType}-{personId}`.
             *     @remarks Evidence: inferred. The vendor publishes the member without a meaning, which is read from its name.
             *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), removerKey https://api.channel.io/docs/open/swagger.json
             *     @see Vendor's OpenAPI document, about April 2025, converted by a third party, removerKey https://github.com/wrtnlabs/autoview/blob/7fdb244/research/swaggers/258.json
             */
            readonly removerKey?: string;
            /**
             * @description Who edited the message, as a person key `{personType}-{personId}`.
             *     @remarks Evidence: inferred. The vendor publishes the member without a meaning, which is read from its name.
             *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), editorKey https://api.channel.io/docs/open/swagger.json
             *     @see Vendor's OpenAPI document, generation 27 (27.40.6, about March 2026), editorKey https://github.com/staend1/channel-talk-sync/blob/240befa/docs/channel-talk-swagger.json
             */
            readonly editorKey?: string;
            /**
             * @description When the message was edited. Missing on a message that never was.
             *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), editedAt https://api.channel.io/docs/open/swagger.json
             *     @see Vendor's OpenAPI document, generation 27 (27.40.6, about March 2026), editedAt https://github.com/staend1/channel-talk-sync/blob/240befa/docs/channel-talk-swagger.json
             */
            readonly editedAt?: components["schemas"]["EpochMilliseconds"];
            /** @description Link buttons below the text, 1 or 2. */
            readonly buttons?: readonly components["schemas"]["MessageButton"][];
            /** @description Attached files, 1 to 30. */
            readonly files?: readonly components["schemas"]["MessageFile"][];
            /** @description Preview of the first link in the text. */
            readonly webPage?: components["schemas"]["MessageWebPage"];
            /**
             * @description Cards to leaf through.
             *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), carousel https://api.channel.io/docs/open/swagger.json
             */
            readonly carousel?: components["schemas"]["MessageCarousel"];
            /** @description What happened. Present on entries of the system only. */
            readonly log?: components["schemas"]["MessageLog"];
            /** @description Emoji reactions. */
            readonly reactions?: readonly components["schemas"]["MessageReaction"][];
            /**
             * @description What the AI agent is doing just now. Short-lived.
             *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), alfProgress https://api.channel.io/docs/open/swagger.json
             *     @see Vendor's OpenAPI document, generation 27 (27.40.6, about March 2026), alfProgress https://github.com/staend1/channel-talk-sync/blob/240befa/docs/channel-talk-swagger.json
             */
            readonly alfProgress?: components["schemas"]["MessageAlfProgress"];
            /** @description Form for the user to fill in. */
            readonly form?: components["schemas"]["MessageForm"];
            /** @description Whether the message has been sent. */
            readonly state?: components["schemas"]["MessageState"];
            /** @description Flags on delivery and visibility, one or more, each once. */
            readonly options?: readonly components["schemas"]["MessageOption"][];
            /** @description The campaign or mailing that sent the message. Present on such messages only. */
            readonly marketing?: components["schemas"]["MessageMarketing"];
            /** @description Position in a support bot. Its schema is deprecated. */
            readonly supportBot?: components["schemas"]["MessageSupportBot"];
            /**
             * @description Position in a running workflow.
             *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), workflow https://api.channel.io/docs/open/swagger.json
             *     @see Vendor's OpenAPI document, about April 2025, converted by a third party, workflow https://github.com/wrtnlabs/autoview/blob/7fdb244/research/swaggers/258.json
             */
            readonly workflow?: components["schemas"]["MessageWorkflow"];
            /**
             * @description What the AI agent says about its answer.
             *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), alf https://api.channel.io/docs/open/swagger.json
             *     @see Vendor's OpenAPI document, about April 2025, converted by a third party, alf https://github.com/wrtnlabs/autoview/blob/7fdb244/research/swaggers/258.json
             */
            readonly alf?: components["schemas"]["MessageAlf"];
            /**
             * @description The AI marketing session that sent the message.
             *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), aiMarketing https://api.channel.io/docs/open/swagger.json
             */
            readonly aiMarketing?: components["schemas"]["MessageAiMarketing"];
            /**
             * @description How strongly the message notifies.
             *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), alertLevel https://api.channel.io/docs/open/swagger.json
             *     @see Vendor's OpenAPI document, about April 2025, converted by a third party, alertLevel https://github.com/wrtnlabs/autoview/blob/7fdb244/research/swaggers/258.json
             */
            readonly alertLevel?: components["schemas"]["AlertLevel"];
            /**
             * @description Sound and key presses of a voice menu.
             *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), ivr https://api.channel.io/docs/open/swagger.json
             *     @see Vendor's OpenAPI document, about April 2025, converted by a third party, ivr https://github.com/wrtnlabs/autoview/blob/7fdb244/research/swaggers/258.json
             */
            readonly ivr?: components["schemas"]["MessageIvr"];
            /**
             * @description Body made for an external messenger.
             *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), customPayload https://api.channel.io/docs/open/swagger.json
             *     @see Vendor's OpenAPI document, generation 27 (27.40.6, about March 2026), customPayload https://github.com/staend1/channel-talk-sync/blob/240befa/docs/channel-talk-swagger.json
             */
            readonly customPayload?: components["schemas"]["MessageCustomPayload"];
            /**
             * @description How the message was written.
             *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), writingType https://api.channel.io/docs/open/swagger.json
             *     @see Vendor's OpenAPI document, generation 27 (27.40.6, about March 2026), writingType https://github.com/staend1/channel-talk-sync/blob/240befa/docs/channel-talk-swagger.json
             */
            readonly writingType?: components["schemas"]["WritingType"];
            /**
             * Format: int32
             * @description Code of an error, probably of a delivery that failed.
             *     @remarks Evidence: inferred. The vendor publishes the member without a meaning, which is read from its name.
             *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), errorCode https://api.channel.io/docs/open/swagger.json
             */
            readonly errorCode?: number;
            /**
             * @description Whether the message belongs to a thread of the AI agent.
             *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), alfThreadMsg https://api.channel.io/docs/open/swagger.json
             *     @see Vendor's OpenAPI document, generation 27 (27.40.6, about March 2026), alfThreadMsg https://github.com/staend1/channel-talk-sync/blob/240befa/docs/channel-talk-swagger.json
             */
            readonly alfThreadMsg?: boolean;
            /**
             * @description Whether the message begins a thread.
             *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), threadRoot https://api.channel.io/docs/open/swagger.json
             *     @see Vendor's OpenAPI document, about April 2025, converted by a third party, threadRoot https://github.com/wrtnlabs/autoview/blob/7fdb244/research/swaggers/258.json
             */
            readonly threadRoot?: boolean;
            /**
             * @description Whether the message begins a call.
             *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), meetRoot https://api.channel.io/docs/open/swagger.json
             *     @see Vendor's OpenAPI document, about April 2025, converted by a third party, meetRoot https://github.com/wrtnlabs/autoview/blob/7fdb244/research/swaggers/258.json
             */
            readonly meetRoot?: boolean;
            /**
             * @description Whether the message begins a thread of the AI agent.
             *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), alfThreadRoot https://api.channel.io/docs/open/swagger.json
             *     @see Vendor's OpenAPI document, generation 27 (27.40.6, about March 2026), alfThreadRoot https://github.com/staend1/channel-talk-sync/blob/240befa/docs/channel-talk-swagger.json
             */
            readonly alfThreadRoot?: boolean;
            /** @description Whether the message replies inside a thread. */
            readonly threadMsg?: boolean;
            /**
             * @description Whether the message belongs to a call.
             *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), meetMsg https://api.channel.io/docs/open/swagger.json
             *     @see Vendor's OpenAPI document, about April 2025, converted by a third party, meetMsg https://github.com/wrtnlabs/autoview/blob/7fdb244/research/swaggers/258.json
             */
            readonly meetMsg?: boolean;
            /** @description Whether a reply in a thread appears in the main stream as well. */
            readonly broadcastedMsg?: boolean;
            /**
             * @description Whether the message belongs to a button of a workflow.
             *     @remarks Evidence: inferred. The vendor publishes the member without a meaning, which is read from its name.
             *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), workflowButton https://api.channel.io/docs/open/swagger.json
             *     @see Vendor's OpenAPI document, about April 2025, converted by a third party, workflowButton https://github.com/wrtnlabs/autoview/blob/7fdb244/research/swaggers/258.json
             */
            readonly workflowButton?: boolean;
            /** @description Id of the message at the root of the thread. Missing on roots and on messages outside threads. */
            readonly rootMessageId?: string;
            /**
             * @description Whether the author removed the message.
             *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), removedByWriter https://api.channel.io/docs/open/swagger.json
             *     @see Vendor's OpenAPI document, about April 2025, converted by a third party, removedByWriter https://github.com/wrtnlabs/autoview/blob/7fdb244/research/swaggers/258.json
             */
            readonly removedByWriter?: boolean;
            /**
             * @deprecated
             * @description Whether the message is a root. Older answers only.
             *     @see Vendor's reference page: Create a User's UserChat, root https://developers.channel.io/docs/create-a-users-userchat-1
             *     @see Vendor's guide: Webhook events, root https://developers.channel.io/docs/webhook-events
             */
            readonly root?: boolean;
            /**
             * @deprecated
             * @description Choice offered to the user. Older answers only.
             *     @see Vendor's reference page: Create a User's UserChat, action https://developers.channel.io/docs/create-a-users-userchat-1
             */
            readonly action?: components["schemas"]["MessageLegacyAction"];
            /**
             * @deprecated
             * @description Choice that was made. Older answers only.
             *     @see Vendor's reference page: Create a User's UserChat, submit https://developers.channel.io/docs/create-a-users-userchat-1
             */
            readonly submit?: components["schemas"]["MessageLegacySubmit"];
            /**
             * @deprecated
             * @description Id of the e-mail that came in. Gone since generation 28.
             *     @see Vendor's OpenAPI document, generation 27 (27.40.6, about March 2026), inboundEmailId https://github.com/staend1/channel-talk-sync/blob/240befa/docs/channel-talk-swagger.json
             *     @see Vendor's OpenAPI document, about April 2025, converted by a third party, inboundEmailId https://github.com/wrtnlabs/autoview/blob/7fdb244/research/swaggers/258.json
             */
            readonly inboundEmailId?: string;
        };
        /**
         * @description Where a mailing stands in its life. `waiting` means scheduled, `canceled` means called off before sending.
         *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), OneTimeMsgState https://api.channel.io/docs/open/swagger.json
         *     @see Vendor's OpenAPI document, about April 2025, converted by a third party, OneTimeMsgState https://github.com/wrtnlabs/autoview/blob/7fdb244/research/swaggers/258.json
         *     @see Vendor's definitions of its newer core API, June 2026, OneTimeMsgState https://github.com/channel-io/ch-proto-public/tree/923b0ab7a7cd394627a9c7f484eb2603692e3565/coreapi
         */
        readonly OneTimeMsgState: "draft" | "waiting" | "sent" | "canceled" | "removed" | (string & {});
        /**
         * @description When a mailing goes out.
         *
         *     - `immediately`: at once.
         *     - `reservedWithSenderTime`: at a set time of the sender's clock.
         *     - `reservedWithReceiverTime`: at a set time of each receiver's clock.
         *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), OneTimeMsgSendMode https://api.channel.io/docs/open/swagger.json
         *     @see Vendor's OpenAPI document, about April 2025, converted by a third party, OneTimeMsgSendMode https://github.com/wrtnlabs/autoview/blob/7fdb244/research/swaggers/258.json
         *     @see Vendor's definitions of its newer core API, June 2026, OneTimeMsgSendMode https://github.com/channel-io/ch-proto-public/tree/923b0ab7a7cd394627a9c7f484eb2603692e3565/coreapi
         */
        readonly OneTimeMsgSendMode: "immediately" | "reservedWithSenderTime" | "reservedWithReceiverTime" | (string & {});
        /**
         * @description A mailing that is sent once. On write the vendor requires `name`, `state`, `mediumType` and `advertising`.
         *     @see Vendor's reference page: Create a User's UserChat, OneTimeMsg https://developers.channel.io/docs/create-a-users-userchat-1
         *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), OneTimeMsg https://api.channel.io/docs/open/swagger.json
         *     @see Vendor's definitions of its newer core API, June 2026, OneTimeMsg https://github.com/channel-io/ch-proto-public/tree/923b0ab7a7cd394627a9c7f484eb2603692e3565/coreapi
         */
        readonly OneTimeMsg: {
            /** @description Id of the mailing. */
            readonly id?: string;
            /** @description Id of the channel, digits as text. */
            readonly channelId?: string;
            /** @description Name of the mailing, 1 to 128 characters. */
            readonly name?: string;
            /** @description Where the mailing stands in its life. */
            readonly state?: components["schemas"]["OneTimeMsgState"];
            /**
             * @description When the mailing goes out.
             *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), sendMode https://api.channel.io/docs/open/swagger.json
             *     @see Vendor's OpenAPI document, about April 2025, converted by a third party, sendMode https://github.com/wrtnlabs/autoview/blob/7fdb244/research/swaggers/258.json
             */
            readonly sendMode?: components["schemas"]["OneTimeMsgSendMode"];
            /**
             * @description Id of the working hours that apply.
             *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), channelOperationId https://api.channel.io/docs/open/swagger.json
             *     @see Vendor's OpenAPI document, about April 2025, converted by a third party, channelOperationId https://github.com/wrtnlabs/autoview/blob/7fdb244/research/swaggers/258.json
             */
            readonly channelOperationId?: string;
            /**
             * @deprecated
             * @description Medium of sending in the older spelling. Replaced by `mediumType`.
             */
            readonly sendMedium?: components["schemas"]["SendMedium"];
            /**
             * @description Medium of sending.
             *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), mediumType https://api.channel.io/docs/open/swagger.json
             *     @see Vendor's OpenAPI document, generation 27 (27.40.6, about March 2026), mediumType https://github.com/staend1/channel-talk-sync/blob/240befa/docs/channel-talk-swagger.json
             */
            readonly mediumType?: components["schemas"]["MediumType"];
            /**
             * @description Id of the instance of the medium.
             *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), mediumId https://api.channel.io/docs/open/swagger.json
             *     @see Vendor's OpenAPI document, generation 27 (27.40.6, about March 2026), mediumId https://github.com/staend1/channel-talk-sync/blob/240befa/docs/channel-talk-swagger.json
             */
            readonly mediumId?: string;
            /**
             * @description Key of a topic of the medium. The vendor does not explain it.
             *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), mediumTopicBuildKey https://api.channel.io/docs/open/swagger.json
             *     @see Vendor's OpenAPI document, generation 27 (27.40.6, about March 2026), mediumTopicBuildKey https://github.com/staend1/channel-talk-sync/blob/240befa/docs/channel-talk-swagger.json
             */
            readonly mediumTopicBuildKey?: string;
            /**
             * @description Labels of that topic. The vendor does not explain them.
             *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), mediumTopicBuildLabels https://api.channel.io/docs/open/swagger.json
             *     @see Vendor's OpenAPI document, generation 27 (27.40.6, about March 2026), mediumTopicBuildLabels https://github.com/staend1/channel-talk-sync/blob/240befa/docs/channel-talk-swagger.json
             */
            readonly mediumTopicBuildLabels?: readonly string[];
            /** @description Content and options, according to the medium. */
            readonly settings?: components["schemas"]["SendMediumSettings"];
            /** @description Which users the mailing is for. */
            readonly userQuery?: components["schemas"]["Expression"];
            /**
             * @description Audiences that an app supplies.
             *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), appSegments https://api.channel.io/docs/open/swagger.json
             *     @see Vendor's OpenAPI document, generation 27 (27.40.6, about March 2026), appSegments https://github.com/staend1/channel-talk-sync/blob/240befa/docs/channel-talk-swagger.json
             */
            readonly appSegments?: readonly components["schemas"]["AppSegment"][];
            /**
             * @description How long a conversion counts, by the name of the event.
             *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), conversionWindows https://api.channel.io/docs/open/swagger.json
             *     @see Vendor's OpenAPI document, generation 27 (27.40.6, about March 2026), conversionWindows https://github.com/staend1/channel-talk-sync/blob/240befa/docs/channel-talk-swagger.json
             */
            readonly conversionWindows?: {
                readonly [key: string]: components["schemas"]["Duration"];
            };
            /** @description Name of the event that counts as success. */
            readonly goalEventName?: string;
            /** @description Condition on that event. */
            readonly goalEventQuery?: components["schemas"]["Expression"];
            /** @description How long success counts: 1 to 30 days, 7 where nothing else is set. */
            readonly goalEventDuration?: components["schemas"]["Duration"];
            /** @description Whether the mailing carries the mark of advertising. */
            readonly advertising?: boolean;
            /** @description Whether users who are offline get a text message instead. */
            readonly sendToOfflineXms?: boolean;
            /** @description Whether users who are offline get an e-mail instead. */
            readonly sendToOfflineEmail?: boolean;
            /** @description When the mailing goes out. Goes with `reservedWithSenderTime`. */
            readonly startAt?: components["schemas"]["EpochMilliseconds"];
            /**
             * @description When the mailing goes out by each receiver's clock, as a date and time that may lack an offset. Goes with `reservedWithReceiverTime`.
             *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), localStartAt https://api.channel.io/docs/open/swagger.json
             *     @see Vendor's OpenAPI document, about April 2025, converted by a third party, localStartAt https://github.com/wrtnlabs/autoview/blob/7fdb244/research/swaggers/258.json
             */
            readonly localStartAt?: string;
            /** @description Settings as they stand before sending. */
            readonly draft?: components["schemas"]["OneTimeMsgDraft"];
            /** @description When the mailing was created. */
            readonly createdAt?: components["schemas"]["EpochMilliseconds"];
            /** @description When the mailing changed last. */
            readonly updatedAt?: components["schemas"]["EpochMilliseconds"];
            /**
             * Format: int32
             * @description Messages sent.
             *     @remarks Evidence: inferred. The vendor publishes a whole number without a meaning, read here as a running count.
             *     @see Vendor's reference page: Create a User's UserChat, sent https://developers.channel.io/docs/create-a-users-userchat-1
             *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), sent https://api.channel.io/docs/open/swagger.json
             */
            readonly sent?: number;
            /**
             * Format: int32
             * @description Messages viewed.
             *     @remarks Evidence: inferred. The vendor publishes a whole number without a meaning, read here as a running count.
             *     @see Vendor's reference page: Create a User's UserChat, view https://developers.channel.io/docs/create-a-users-userchat-1
             *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), view https://api.channel.io/docs/open/swagger.json
             */
            readonly view?: number;
            /**
             * Format: int32
             * @description Goals reached.
             *     @remarks Evidence: inferred. The vendor publishes a whole number without a meaning, read here as a running count.
             *     @see Vendor's reference page: Create a User's UserChat, goal https://developers.channel.io/docs/create-a-users-userchat-1
             *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), goal https://api.channel.io/docs/open/swagger.json
             */
            readonly goal?: number;
            /**
             * Format: int32
             * @description Clicks.
             *     @remarks Evidence: inferred. The vendor publishes a whole number without a meaning, read here as a running count.
             *     @see Vendor's reference page: Create a User's UserChat, click https://developers.channel.io/docs/create-a-users-userchat-1
             *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), click https://api.channel.io/docs/open/swagger.json
             */
            readonly click?: number;
            /** @description How long a chat of this mailing lives; 31 days where nothing else is set. */
            readonly userChatExpireDuration?: components["schemas"]["Duration"];
        };
        /**
         * @description A mailing as it stands before sending. On write the vendor requires `oneTimeMsg`.
         *     @see Vendor's reference page: Create a User's UserChat, OneTimeMsgDraft https://developers.channel.io/docs/create-a-users-userchat-1
         *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), OneTimeMsgDraft https://api.channel.io/docs/open/swagger.json
         */
        readonly OneTimeMsgDraft: {
            /** @description The mailing's settings. May be empty. */
            readonly oneTimeMsg?: components["schemas"]["OneTimeMsg"];
        };
        /**
         * @description A support bot, the older bot product. On write the vendor requires `channelId`, `botName`, `name`, `order`, `state` and `runMode`.
         *     @see Vendor's reference page: Create a User's UserChat, SupportBot https://developers.channel.io/docs/create-a-users-userchat-1
         *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), SupportBot https://api.channel.io/docs/open/swagger.json
         *     @see Vendor's definitions of its newer core API, June 2026, SupportBot https://github.com/channel-io/ch-proto-public/tree/923b0ab7a7cd394627a9c7f484eb2603692e3565/coreapi
         */
        readonly SupportBot: {
            /** @description Id of the support bot. */
            readonly id?: string;
            /** @description Id of the channel, digits as text. */
            readonly channelId?: string;
            /** @description Name under which the bot speaks. */
            readonly botName?: string;
            /** @description Name of the support bot. */
            readonly name?: string;
            /** @description Place among the bots, 0 or more. */
            readonly order?: number;
            /** @description On which pages the bot runs. */
            readonly pageQuery?: components["schemas"]["Expression"];
            /** @description For which users the bot runs. */
            readonly userQuery?: components["schemas"]["Expression"];
            /** @description Settings as they stand before activation. */
            readonly draft?: components["schemas"]["SupportBotDraft"];
            /** @description Id of the revision in use. */
            readonly revisionId?: string;
            /** @description Where the bot stands in its life. */
            readonly state?: components["schemas"]["SupportBotState"];
            /** @description At which hours the bot runs. */
            readonly runMode?: components["schemas"]["SupportBotRunMode"];
            /**
             * Format: int32
             * @description Runs that began.
             *     @remarks Evidence: inferred. The vendor publishes a whole number without a meaning, read here as a running count.
             *     @see Vendor's reference page: Create a User's UserChat, start https://developers.channel.io/docs/create-a-users-userchat-1
             *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), start https://api.channel.io/docs/open/swagger.json
             */
            readonly start?: number;
            /**
             * Format: int32
             * @description Runs that stopped.
             *     @remarks Evidence: inferred. The vendor publishes a whole number without a meaning, read here as a running count.
             *     @see Vendor's reference page: Create a User's UserChat, stop https://developers.channel.io/docs/create-a-users-userchat-1
             *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), stop https://api.channel.io/docs/open/swagger.json
             */
            readonly stop?: number;
            /**
             * Format: int32
             * @description Chats that were opened.
             *     @remarks Evidence: inferred. The vendor publishes a whole number without a meaning, read here as a running count.
             *     @see Vendor's reference page: Create a User's UserChat, chatOpen https://developers.channel.io/docs/create-a-users-userchat-1
             *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), chatOpen https://api.channel.io/docs/open/swagger.json
             */
            readonly chatOpen?: number;
            /** @description When the support bot was created. */
            readonly createdAt?: components["schemas"]["EpochMilliseconds"];
            /** @description When the support bot changed last. */
            readonly updatedAt?: components["schemas"]["EpochMilliseconds"];
            /** @description How long a chat of this bot lives. */
            readonly userChatExpireDuration?: components["schemas"]["Duration"];
            /** @description Id of a manager. The vendor does not say what for. */
            readonly managerId?: string;
        };
        /**
         * @description An action of a bot's section. Further members may depend on `type` and are not published.
         *     @see Vendor's reference page: Create a User's UserChat, UserChatStaticAction https://developers.channel.io/docs/create-a-users-userchat-1
         *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), UserChatStaticAction https://api.channel.io/docs/open/swagger.json
         */
        readonly UserChatStaticAction: {
            /** @description Kind of action. Open text; the vendor publishes no values. */
            readonly type: string;
        } & {
            readonly [key: string]: unknown;
        };
        /**
         * @description An e-mail that a step sends. On write the vendor requires `to`.
         *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), MessageEmailCreateDTO https://api.channel.io/docs/open/swagger.json
         *     @see Vendor's definitions of its newer core API, June 2026, MessageEmailCreateDTO https://github.com/channel-io/ch-proto-public/tree/923b0ab7a7cd394627a9c7f484eb2603692e3565/coreapi
         */
        readonly MessageEmailCreateDTO: {
            /** @description Addresses of the receivers, at least one. */
            readonly to?: readonly string[];
            /** @description Addresses that get a copy. */
            readonly cc?: readonly string[];
            /** @description Addresses that get a hidden copy. */
            readonly bcc?: readonly string[];
            /** @description Subject, 998 characters at most. */
            readonly subject?: string;
            /** @description Id of the message that is answered. */
            readonly replyToMessageId?: string;
            /** @description Whether the earlier conversation is included. */
            readonly hasHistory?: boolean;
        };
        /**
         * @description What a step of a bot or workflow says. It has content only, no author and no place.
         *     @see Vendor's reference page: Create a User's UserChat, NestedMessage https://developers.channel.io/docs/create-a-users-userchat-1
         *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), NestedMessage https://api.channel.io/docs/open/swagger.json
         *     @see Vendor's definitions of its newer core API, June 2026, NestedMessage https://github.com/channel-io/ch-proto-public/tree/923b0ab7a7cd394627a9c7f484eb2603692e3565/coreapi
         */
        readonly NestedMessage: {
            /** @description The text as a list of formatted blocks. */
            readonly blocks?: readonly components["schemas"]["MessageBlock"][];
            /** @description Link buttons, 1 or 2. */
            readonly buttons?: readonly components["schemas"]["MessageButton"][];
            /** @description Attached files, 1 to 30. */
            readonly files?: readonly components["schemas"]["MessageFile"][];
            /** @description Preview of a link. */
            readonly webPage?: components["schemas"]["MessageWebPage"];
            /**
             * @description Cards to leaf through.
             *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), carousel https://api.channel.io/docs/open/swagger.json
             */
            readonly carousel?: components["schemas"]["MessageCarousel"];
            /** @description Form to fill in. */
            readonly form?: components["schemas"]["MessageForm"];
            /**
             * @description Body made for an external messenger.
             *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), customPayload https://api.channel.io/docs/open/swagger.json
             *     @see Vendor's OpenAPI document, generation 27 (27.40.6, about March 2026), customPayload https://github.com/staend1/channel-talk-sync/blob/240befa/docs/channel-talk-swagger.json
             */
            readonly customPayload?: components["schemas"]["MessageCustomPayload"];
            /**
             * @description E-mail to send.
             *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), email https://api.channel.io/docs/open/swagger.json
             */
            readonly email?: components["schemas"]["MessageEmailCreateDTO"];
        };
        /**
         * @description A step of a section. On write the vendor requires `message`.
         *     @see Vendor's reference page: Create a User's UserChat, SupportBotStep https://developers.channel.io/docs/create-a-users-userchat-1
         *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), SupportBotStep https://api.channel.io/docs/open/swagger.json
         */
        readonly SupportBotStep: {
            /** @description What the bot says. */
            readonly message?: components["schemas"]["NestedMessage"];
        };
        /**
         * @description A section of a bot's conversation. Further members may depend on `type`.
         *     @see Vendor's reference page: Create a User's UserChat, SupportBotSection https://developers.channel.io/docs/create-a-users-userchat-1
         *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), SupportBotSection https://api.channel.io/docs/open/swagger.json
         */
        readonly SupportBotSection: {
            /** @description Name of the section. */
            readonly name?: string;
            /** @description Actions of the section. */
            readonly actions?: readonly components["schemas"]["UserChatStaticAction"][];
            /** @description What the bot says, one step after another. */
            readonly steps?: readonly components["schemas"]["SupportBotStep"][];
            /** @description Id of the section. */
            readonly id?: string;
            /** @description Kind of section. Open text; the vendor publishes no values. */
            readonly type: string;
        };
        /**
         * @description A support bot as it stands before activation.
         *     @see Vendor's reference page: Create a User's UserChat, SupportBotDraft https://developers.channel.io/docs/create-a-users-userchat-1
         *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), SupportBotDraft https://api.channel.io/docs/open/swagger.json
         */
        readonly SupportBotDraft: {
            /** @description The bot's settings. May be empty. */
            readonly supportBot?: components["schemas"]["SupportBot"];
            /** @description Sections of the conversation. */
            readonly sections?: readonly components["schemas"]["SupportBotSection"][];
        };
        /**
         * @description Where a support bot stands in its life.
         *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), SupportBotState https://api.channel.io/docs/open/swagger.json
         *     @see Vendor's OpenAPI document, about April 2025, converted by a third party, SupportBotState https://github.com/wrtnlabs/autoview/blob/7fdb244/research/swaggers/258.json
         */
        readonly SupportBotState: "draft" | "active" | "stopped" | (string & {});
        /**
         * @description At which hours a support bot runs.
         *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), SupportBotRunMode https://api.channel.io/docs/open/swagger.json
         *     @see Vendor's OpenAPI document, about April 2025, converted by a third party, SupportBotRunMode https://github.com/wrtnlabs/autoview/blob/7fdb244/research/swaggers/258.json
         */
        readonly SupportBotRunMode: "always" | "away" | "inOperation" | "private" | (string & {});
        /**
         * @description What starts a workflow. `modular` stands for a workflow that others call.
         *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), WorkflowTriggerType https://api.channel.io/docs/open/swagger.json
         *     @see Vendor's OpenAPI document, about April 2025, converted by a third party, WorkflowTriggerType https://github.com/wrtnlabs/autoview/blob/7fdb244/research/swaggers/258.json
         */
        readonly WorkflowTriggerType: "startChatByUserAtLounge" | "messageByUser" | "messageByManager" | "waitingForManagerReply" | "waitingForUserReply" | "chatWaitInQueued" | "chatOpenedByUser" | "chatOpenedByManager" | "chatClosed" | "startCallByUser" | "callWaitInQueued" | "callOpenedByUser" | "callOpenedByManager" | "callClosed" | "modular" | (string & {});
        /**
         * @description A way to reach the user, and the instance of it.
         *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), Medium https://api.channel.io/docs/open/swagger.json
         *     @see Vendor's OpenAPI document, generation 27 (27.40.6, about March 2026), Medium https://github.com/staend1/channel-talk-sync/blob/240befa/docs/channel-talk-swagger.json
         *     @see Vendor's definitions of its newer core API, June 2026, Medium https://github.com/channel-io/ch-proto-public/tree/923b0ab7a7cd394627a9c7f484eb2603692e3565/coreapi
         */
        readonly Medium: {
            /** @description Kind of medium. */
            readonly mediumType?: components["schemas"]["MediumType"];
            /** @description Id of the instance. Empty for a medium that has no instances of its own. */
            readonly mediumId?: string;
            /** @description Whether the medium is a primitive one. The vendor does not explain the word. */
            readonly primitive?: boolean;
        };
        /**
         * @description Rule for the hours at which a workflow runs.
         *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), WorkflowRunModeName https://api.channel.io/docs/open/swagger.json
         *     @see Vendor's OpenAPI document, about April 2025, converted by a third party, WorkflowRunModeName https://github.com/wrtnlabs/autoview/blob/7fdb244/research/swaggers/258.json
         */
        readonly WorkflowRunModeName: "always" | "inOperation" | "notInOperation" | "private" | (string & {});
        /**
         * @description At which hours a workflow runs. On write the vendor requires `mode`.
         *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), WorkflowRunMode https://api.channel.io/docs/open/swagger.json
         *     @see Vendor's OpenAPI document, about April 2025, converted by a third party, WorkflowRunMode https://github.com/wrtnlabs/autoview/blob/7fdb244/research/swaggers/258.json
         */
        readonly WorkflowRunMode: {
            /** @description Rule for the hours. */
            readonly mode?: components["schemas"]["WorkflowRunModeName"];
            /** @description Id of the working hours that the rule looks at. */
            readonly channelOperationId?: string;
        };
        /**
         * @deprecated
         * @description Medium of a workflow in the older spelling, which `Medium` replaced.
         *     @see Vendor's OpenAPI document, generation 27 (27.40.6, about March 2026), LegacyMedium https://github.com/staend1/channel-talk-sync/blob/240befa/docs/channel-talk-swagger.json
         *     @see Vendor's OpenAPI document, about April 2025, converted by a third party, LegacyMedium https://github.com/wrtnlabs/autoview/blob/7fdb244/research/swaggers/258.json
         */
        readonly LegacyMedium: "inAppChat" | "appKakao" | "appLine" | "appNaverTalk" | "appInstagramMessenger" | "appWechat" | "call" | "email" | (string & {});
        /**
         * @description When and for whom a workflow starts. Further members may depend on `type`. On write the vendor requires `targetMediums`, `runMode`, `botName` and `language`.
         *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), WorkflowTrigger https://api.channel.io/docs/open/swagger.json
         *     @see Vendor's OpenAPI document, about April 2025, converted by a third party, WorkflowTrigger https://github.com/wrtnlabs/autoview/blob/7fdb244/research/swaggers/258.json
         */
        readonly WorkflowTrigger: {
            /** @description Condition for starting. */
            readonly filter?: components["schemas"]["Expression"];
            /**
             * @description Media on which the workflow starts, each once.
             *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), targetMediums https://api.channel.io/docs/open/swagger.json
             *     @see Vendor's OpenAPI document, generation 27 (27.40.6, about March 2026), targetMediums https://github.com/staend1/channel-talk-sync/blob/240befa/docs/channel-talk-swagger.json
             */
            readonly targetMediums?: readonly components["schemas"]["Medium"][];
            /** @description At which hours the workflow starts. */
            readonly runMode?: components["schemas"]["WorkflowRunMode"];
            /** @description Name under which the bot speaks. */
            readonly botName?: string;
            /** @description Language of the workflow. */
            readonly language?: string;
            /** @description What starts the workflow. */
            readonly type?: components["schemas"]["WorkflowTriggerType"];
            /**
             * @deprecated
             * @description Media on which the workflow starts, in the older spelling. Replaced by `targetMediums`.
             *     @see Vendor's OpenAPI document, generation 27 (27.40.6, about March 2026), targetMediumSet https://github.com/staend1/channel-talk-sync/blob/240befa/docs/channel-talk-swagger.json
             *     @see Vendor's OpenAPI document, about April 2025, converted by a third party, targetMediumSet https://github.com/wrtnlabs/autoview/blob/7fdb244/research/swaggers/258.json
             */
            readonly targetMediumSet?: readonly components["schemas"]["LegacyMedium"][];
        };
        /**
         * @description An automated conversation, the newer bot product. On write the vendor requires `channelId`, `triggerType`, `trigger`, `name` and `state`.
         *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), Workflow https://api.channel.io/docs/open/swagger.json
         *     @see Vendor's OpenAPI document, about April 2025, converted by a third party, Workflow https://github.com/wrtnlabs/autoview/blob/7fdb244/research/swaggers/258.json
         *     @see Vendor's definitions of its newer core API, June 2026, Workflow https://github.com/channel-io/ch-proto-public/tree/923b0ab7a7cd394627a9c7f484eb2603692e3565/coreapi
         */
        readonly Workflow: {
            /** @description Id of the workflow. */
            readonly id?: string;
            /** @description Id of the channel, digits as text. */
            readonly channelId?: string;
            /** @description What starts the workflow. */
            readonly triggerType?: components["schemas"]["WorkflowTriggerType"];
            /** @description When and for whom the workflow starts. */
            readonly trigger?: components["schemas"]["WorkflowTrigger"];
            /** @description The workflow as it stands before activation. */
            readonly draft?: components["schemas"]["WorkflowDraft"];
            /** @description Whether the workflow runs alone. The vendor does not explain it. */
            readonly exclusive?: boolean;
            /** @description Id of the revision in use. */
            readonly revisionId?: string;
            /** @description Name of the workflow. */
            readonly name?: string;
            /**
             * Format: int64
             * @description Place among the workflows.
             *     @remarks Evidence: inferred. The vendor publishes the member without a meaning, which is read from its name.
             *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), rank https://api.channel.io/docs/open/swagger.json
             *     @see Vendor's OpenAPI document, about April 2025, converted by a third party, rank https://github.com/wrtnlabs/autoview/blob/7fdb244/research/swaggers/258.json
             */
            readonly rank?: number;
            /** @description Where the workflow stands in its life. */
            readonly state?: components["schemas"]["WorkflowState"];
            /** @description Id of a manager. The vendor does not say what for. */
            readonly managerId?: string;
            /** @description Id of the manager who edits the draft. */
            readonly draftManagerId?: string;
            /** @description Id of a recipe case. The vendor does not explain recipes. */
            readonly recipeCaseId?: string;
            /**
             * @description Ids of recipe statistics. The vendor does not explain recipes.
             *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), recipeStatIds https://api.channel.io/docs/open/swagger.json
             *     @see Vendor's OpenAPI document, generation 27 (27.40.6, about March 2026), recipeStatIds https://github.com/staend1/channel-talk-sync/blob/240befa/docs/channel-talk-swagger.json
             */
            readonly recipeStatIds?: readonly string[];
            /** @description Whether the AI agent is used. */
            readonly useAlf?: boolean;
            /**
             * Format: int32
             * @description Runs that began.
             *     @remarks Evidence: inferred. The vendor publishes a whole number without a meaning, read here as a running count.
             *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), start https://api.channel.io/docs/open/swagger.json
             *     @see Vendor's OpenAPI document, about April 2025, converted by a third party, start https://github.com/wrtnlabs/autoview/blob/7fdb244/research/swaggers/258.json
             */
            readonly start?: number;
            /**
             * Format: int32
             * @description Runs that ended.
             *     @remarks Evidence: inferred. The vendor publishes a whole number without a meaning, read here as a running count.
             *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), end https://api.channel.io/docs/open/swagger.json
             *     @see Vendor's OpenAPI document, about April 2025, converted by a third party, end https://github.com/wrtnlabs/autoview/blob/7fdb244/research/swaggers/258.json
             */
            readonly end?: number;
            /**
             * Format: int32
             * @description Chats that were opened.
             *     @remarks Evidence: inferred. The vendor publishes a whole number without a meaning, read here as a running count.
             *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), chatOpen https://api.channel.io/docs/open/swagger.json
             *     @see Vendor's OpenAPI document, about April 2025, converted by a third party, chatOpen https://github.com/wrtnlabs/autoview/blob/7fdb244/research/swaggers/258.json
             */
            readonly chatOpen?: number;
            /**
             * Format: int32
             * @description Runs that went back to the workflow that called them.
             *     @remarks Evidence: inferred. The vendor publishes a whole number without a meaning, read here as a running count.
             *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), resumeParent https://api.channel.io/docs/open/swagger.json
             *     @see Vendor's OpenAPI document, generation 27 (27.40.6, about March 2026), resumeParent https://github.com/staend1/channel-talk-sync/blob/240befa/docs/channel-talk-swagger.json
             */
            readonly resumeParent?: number;
            /** @description When the draft changed last. */
            readonly draftUpdatedAt?: components["schemas"]["EpochMilliseconds"];
            /** @description When the workflow was created. */
            readonly createdAt?: components["schemas"]["EpochMilliseconds"];
            /** @description When the workflow changed last. */
            readonly updatedAt?: components["schemas"]["EpochMilliseconds"];
            /** @description When the workflow was removed. */
            readonly removedAt?: components["schemas"]["EpochMilliseconds"];
            /** @description When the workflow was last processed in a batch. */
            readonly batchedAt?: components["schemas"]["EpochMilliseconds"];
            /**
             * @description When the recipe was last processed in a batch.
             *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), recipeBatchedAt https://api.channel.io/docs/open/swagger.json
             *     @see Vendor's OpenAPI document, generation 27 (27.40.6, about March 2026), recipeBatchedAt https://github.com/staend1/channel-talk-sync/blob/240befa/docs/channel-talk-swagger.json
             */
            readonly recipeBatchedAt?: components["schemas"]["EpochMilliseconds"];
            /** @description What the workflow was migrated from. */
            readonly migrationInfo?: components["schemas"]["WorkflowMigrationInfo"];
            /** @description Whether the workflow can be previewed. */
            readonly previewable?: boolean;
        };
        /**
         * @description Posts a message in the chat. On write the vendor requires `message`.
         *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), SendUserChatMessageAction https://api.channel.io/docs/open/swagger.json
         *     @see Vendor's OpenAPI document, about April 2025, converted by a third party, SendUserChatMessageAction https://github.com/wrtnlabs/autoview/blob/7fdb244/research/swaggers/258.json
         */
        readonly SendUserChatMessageAction: {
            /**
             * @description Kind of action. Open text; the vendor publishes no values.
             *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), type https://api.channel.io/docs/open/swagger.json
             *     @see Vendor's OpenAPI document, generation 27 (27.40.6, about March 2026), type https://github.com/staend1/channel-talk-sync/blob/240befa/docs/channel-talk-swagger.json
             *     @see Vendor's OpenAPI document, about April 2025, converted by a third party, type https://github.com/wrtnlabs/autoview/blob/7fdb244/research/swaggers/258.json
             */
            readonly type: string;
            /** @description Name under which the bot speaks. */
            readonly botName?: string;
            /** @description What it says. */
            readonly message?: components["schemas"]["NestedMessage"];
            /** @description Position in a support bot. Its schema is deprecated. */
            readonly messageSupportBot?: components["schemas"]["MessageSupportBot"];
        };
        /**
         * @description Posts a message that managers alone see. On write the vendor requires `message`.
         *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), SendUserChatPrivateMessageAction https://api.channel.io/docs/open/swagger.json
         *     @see Vendor's OpenAPI document, about April 2025, converted by a third party, SendUserChatPrivateMessageAction https://github.com/wrtnlabs/autoview/blob/7fdb244/research/swaggers/258.json
         */
        readonly SendUserChatPrivateMessageAction: {
            /**
             * @description Kind of action. Open text; the vendor publishes no values.
             *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), type https://api.channel.io/docs/open/swagger.json
             *     @see Vendor's OpenAPI document, generation 27 (27.40.6, about March 2026), type https://github.com/staend1/channel-talk-sync/blob/240befa/docs/channel-talk-swagger.json
             *     @see Vendor's OpenAPI document, about April 2025, converted by a third party, type https://github.com/wrtnlabs/autoview/blob/7fdb244/research/swaggers/258.json
             */
            readonly type: string;
            /** @description Name under which the bot speaks. */
            readonly botName?: string;
            /** @description What it says. */
            readonly message?: components["schemas"]["NestedMessage"];
        };
        /**
         * @description Sends a message through another medium. On write the vendor requires `message`, `mediumType` and `mediumTopicBuildKey`.
         *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), SendOtherMediumUserChatMessageAction https://api.channel.io/docs/open/swagger.json
         *     @see Vendor's OpenAPI document, generation 27 (27.40.6, about March 2026), SendOtherMediumUserChatMessageAction https://github.com/staend1/channel-talk-sync/blob/240befa/docs/channel-talk-swagger.json
         */
        readonly SendOtherMediumUserChatMessageAction: {
            /** @description Kind of action. Open text; the vendor publishes no values. */
            readonly type: string;
            /** @description Name under which the bot speaks. */
            readonly botName?: string;
            /** @description What it says. */
            readonly message?: components["schemas"]["NestedMessage"];
            /** @description Medium to use. */
            readonly mediumType?: components["schemas"]["MediumType"];
            /** @description Id of the instance of the medium. */
            readonly mediumId?: string;
            /** @description Key of a topic of the medium. The vendor does not explain it. */
            readonly mediumTopicBuildKey?: string;
            /** @description Labels of that topic. The vendor does not explain them. */
            readonly mediumTopicLabels?: readonly string[];
        };
        /**
         * @description Posts a message in a chat among managers. On write the vendor requires `groupId`.
         *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), SendTeamChatMessageAction https://api.channel.io/docs/open/swagger.json
         *     @see Vendor's OpenAPI document, about April 2025, converted by a third party, SendTeamChatMessageAction https://github.com/wrtnlabs/autoview/blob/7fdb244/research/swaggers/258.json
         */
        readonly SendTeamChatMessageAction: {
            /**
             * @description Kind of action. Open text; the vendor publishes no values.
             *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), type https://api.channel.io/docs/open/swagger.json
             *     @see Vendor's OpenAPI document, generation 27 (27.40.6, about March 2026), type https://github.com/staend1/channel-talk-sync/blob/240befa/docs/channel-talk-swagger.json
             *     @see Vendor's OpenAPI document, about April 2025, converted by a third party, type https://github.com/wrtnlabs/autoview/blob/7fdb244/research/swaggers/258.json
             */
            readonly type: string;
            /** @description Id of the group that gets the message. */
            readonly groupId?: string;
            /** @description Name under which the bot speaks. */
            readonly botName?: string;
            /** @description What it says. */
            readonly message?: components["schemas"]["NestedMessage"];
        };
        /**
         * @description Posts a form in the chat. On write the vendor requires `message`.
         *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), SendFormMessageAction https://api.channel.io/docs/open/swagger.json
         *     @see Vendor's OpenAPI document, about April 2025, converted by a third party, SendFormMessageAction https://github.com/wrtnlabs/autoview/blob/7fdb244/research/swaggers/258.json
         */
        readonly SendFormMessageAction: {
            /**
             * @description Kind of action. Open text; the vendor publishes no values.
             *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), type https://api.channel.io/docs/open/swagger.json
             *     @see Vendor's OpenAPI document, generation 27 (27.40.6, about March 2026), type https://github.com/staend1/channel-talk-sync/blob/240befa/docs/channel-talk-swagger.json
             *     @see Vendor's OpenAPI document, about April 2025, converted by a third party, type https://github.com/wrtnlabs/autoview/blob/7fdb244/research/swaggers/258.json
             */
            readonly type: string;
            /** @description Name under which the bot speaks. */
            readonly botName?: string;
            /** @description Message with the form. */
            readonly message?: components["schemas"]["NestedMessage"];
            /** @description Whether the user must fill it in. */
            readonly required?: boolean;
        };
        /**
         * @description Sends a text message. On write the vendor requires `message`.
         *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), SendXmsAction https://api.channel.io/docs/open/swagger.json
         *     @see Vendor's OpenAPI document, about April 2025, converted by a third party, SendXmsAction https://github.com/wrtnlabs/autoview/blob/7fdb244/research/swaggers/258.json
         */
        readonly SendXmsAction: {
            /**
             * @description Kind of action. Open text; the vendor publishes no values.
             *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), type https://api.channel.io/docs/open/swagger.json
             *     @see Vendor's OpenAPI document, generation 27 (27.40.6, about March 2026), type https://github.com/staend1/channel-talk-sync/blob/240befa/docs/channel-talk-swagger.json
             *     @see Vendor's OpenAPI document, about April 2025, converted by a third party, type https://github.com/wrtnlabs/autoview/blob/7fdb244/research/swaggers/258.json
             */
            readonly type: string;
            /** @description What it says. */
            readonly message?: components["schemas"]["NestedMessage"];
            /** @description Whether a short link is added at the end. */
            readonly footerShortLink?: boolean;
        };
        /**
         * @description A button that leads to another section. Further members may depend on `type`. On write the vendor requires `nextSectionId`.
         *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), WorkflowButton https://api.channel.io/docs/open/swagger.json
         *     @see Vendor's OpenAPI document, about April 2025, converted by a third party, WorkflowButton https://github.com/wrtnlabs/autoview/blob/7fdb244/research/swaggers/258.json
         */
        readonly WorkflowButton: {
            /** @description Id of the button. */
            readonly id?: string;
            /** @description Id of the section that follows. */
            readonly nextSectionId?: string;
            /** @description Caption. */
            readonly name?: string;
            /** @description Kind of button. Open text; the vendor publishes no values. */
            readonly type: string;
        };
        /**
         * @description Offers buttons and waits for a choice. On write the vendor requires `buttons`.
         *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), ButtonAction https://api.channel.io/docs/open/swagger.json
         *     @see Vendor's OpenAPI document, about April 2025, converted by a third party, ButtonAction https://github.com/wrtnlabs/autoview/blob/7fdb244/research/swaggers/258.json
         */
        readonly ButtonAction: {
            /**
             * @description Kind of action. Open text; the vendor publishes no values.
             *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), type https://api.channel.io/docs/open/swagger.json
             *     @see Vendor's OpenAPI document, generation 27 (27.40.6, about March 2026), type https://github.com/staend1/channel-talk-sync/blob/240befa/docs/channel-talk-swagger.json
             *     @see Vendor's OpenAPI document, about April 2025, converted by a third party, type https://github.com/wrtnlabs/autoview/blob/7fdb244/research/swaggers/258.json
             */
            readonly type: string;
            /** @description The buttons, 10 at most. */
            readonly buttons?: readonly components["schemas"]["WorkflowButton"][];
            /** @description Language of the buttons. */
            readonly language?: string;
        };
        /**
         * @description Makes a manager the assignee. On write the vendor requires `assigneeId`.
         *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), ManagerAssignAction https://api.channel.io/docs/open/swagger.json
         *     @see Vendor's OpenAPI document, about April 2025, converted by a third party, ManagerAssignAction https://github.com/wrtnlabs/autoview/blob/7fdb244/research/swaggers/258.json
         */
        readonly ManagerAssignAction: {
            /**
             * @description Kind of action. Open text; the vendor publishes no values.
             *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), type https://api.channel.io/docs/open/swagger.json
             *     @see Vendor's OpenAPI document, generation 27 (27.40.6, about March 2026), type https://github.com/staend1/channel-talk-sync/blob/240befa/docs/channel-talk-swagger.json
             *     @see Vendor's OpenAPI document, about April 2025, converted by a third party, type https://github.com/wrtnlabs/autoview/blob/7fdb244/research/swaggers/258.json
             */
            readonly type: string;
            /** @description Id of the manager. */
            readonly assigneeId?: string;
        };
        /**
         * @description Takes the assignee off the chat.
         *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), ManagerUnassignAction https://api.channel.io/docs/open/swagger.json
         *     @see Vendor's OpenAPI document, about April 2025, converted by a third party, ManagerUnassignAction https://github.com/wrtnlabs/autoview/blob/7fdb244/research/swaggers/258.json
         */
        readonly ManagerUnassignAction: {
            /**
             * @description Kind of action. Open text; the vendor publishes no values.
             *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), type https://api.channel.io/docs/open/swagger.json
             *     @see Vendor's OpenAPI document, generation 27 (27.40.6, about March 2026), type https://github.com/staend1/channel-talk-sync/blob/240befa/docs/channel-talk-swagger.json
             *     @see Vendor's OpenAPI document, about April 2025, converted by a third party, type https://github.com/wrtnlabs/autoview/blob/7fdb244/research/swaggers/258.json
             */
            readonly type: string;
        };
        /**
         * @description Gives the chat to a team. On write the vendor requires `teamId`.
         *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), TeamAssignAction https://api.channel.io/docs/open/swagger.json
         *     @see Vendor's OpenAPI document, about April 2025, converted by a third party, TeamAssignAction https://github.com/wrtnlabs/autoview/blob/7fdb244/research/swaggers/258.json
         */
        readonly TeamAssignAction: {
            /**
             * @description Kind of action. Open text; the vendor publishes no values.
             *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), type https://api.channel.io/docs/open/swagger.json
             *     @see Vendor's OpenAPI document, generation 27 (27.40.6, about March 2026), type https://github.com/staend1/channel-talk-sync/blob/240befa/docs/channel-talk-swagger.json
             *     @see Vendor's OpenAPI document, about April 2025, converted by a third party, type https://github.com/wrtnlabs/autoview/blob/7fdb244/research/swaggers/258.json
             */
            readonly type: string;
            /** @description Id of the team. */
            readonly teamId?: string;
        };
        /**
         * @description Takes the chat away from its team.
         *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), TeamUnassignAction https://api.channel.io/docs/open/swagger.json
         *     @see Vendor's OpenAPI document, about April 2025, converted by a third party, TeamUnassignAction https://github.com/wrtnlabs/autoview/blob/7fdb244/research/swaggers/258.json
         */
        readonly TeamUnassignAction: {
            /**
             * @description Kind of action. Open text; the vendor publishes no values.
             *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), type https://api.channel.io/docs/open/swagger.json
             *     @see Vendor's OpenAPI document, generation 27 (27.40.6, about March 2026), type https://github.com/staend1/channel-talk-sync/blob/240befa/docs/channel-talk-swagger.json
             *     @see Vendor's OpenAPI document, about April 2025, converted by a third party, type https://github.com/wrtnlabs/autoview/blob/7fdb244/research/swaggers/258.json
             */
            readonly type: string;
        };
        /**
         * @description Invites managers to follow the chat. On write the vendor requires `followerIds`.
         *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), InviteFollowersAction https://api.channel.io/docs/open/swagger.json
         *     @see Vendor's OpenAPI document, about April 2025, converted by a third party, InviteFollowersAction https://github.com/wrtnlabs/autoview/blob/7fdb244/research/swaggers/258.json
         */
        readonly InviteFollowersAction: {
            /**
             * @description Kind of action. Open text; the vendor publishes no values.
             *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), type https://api.channel.io/docs/open/swagger.json
             *     @see Vendor's OpenAPI document, generation 27 (27.40.6, about March 2026), type https://github.com/staend1/channel-talk-sync/blob/240befa/docs/channel-talk-swagger.json
             *     @see Vendor's OpenAPI document, about April 2025, converted by a third party, type https://github.com/wrtnlabs/autoview/blob/7fdb244/research/swaggers/258.json
             */
            readonly type: string;
            /** @description Ids of the managers, each once. */
            readonly followerIds?: readonly string[];
        };
        /**
         * @description Takes followers off the chat. On write the vendor requires `followerIds`.
         *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), RemoveFollowersAction https://api.channel.io/docs/open/swagger.json
         *     @see Vendor's OpenAPI document, about April 2025, converted by a third party, RemoveFollowersAction https://github.com/wrtnlabs/autoview/blob/7fdb244/research/swaggers/258.json
         */
        readonly RemoveFollowersAction: {
            /**
             * @description Kind of action. Open text; the vendor publishes no values.
             *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), type https://api.channel.io/docs/open/swagger.json
             *     @see Vendor's OpenAPI document, generation 27 (27.40.6, about March 2026), type https://github.com/staend1/channel-talk-sync/blob/240befa/docs/channel-talk-swagger.json
             *     @see Vendor's OpenAPI document, about April 2025, converted by a third party, type https://github.com/wrtnlabs/autoview/blob/7fdb244/research/swaggers/258.json
             */
            readonly type: string;
            /** @description Ids of the managers, each once. */
            readonly followerIds?: readonly string[];
            /** @description Whether to take off all followers. */
            readonly removeAll?: boolean;
        };
        /**
         * @description Tags the user. On write the vendor requires `tags`.
         *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), AddUserTagsAction https://api.channel.io/docs/open/swagger.json
         *     @see Vendor's OpenAPI document, about April 2025, converted by a third party, AddUserTagsAction https://github.com/wrtnlabs/autoview/blob/7fdb244/research/swaggers/258.json
         */
        readonly AddUserTagsAction: {
            /**
             * @description Kind of action. Open text; the vendor publishes no values.
             *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), type https://api.channel.io/docs/open/swagger.json
             *     @see Vendor's OpenAPI document, generation 27 (27.40.6, about March 2026), type https://github.com/staend1/channel-talk-sync/blob/240befa/docs/channel-talk-swagger.json
             *     @see Vendor's OpenAPI document, about April 2025, converted by a third party, type https://github.com/wrtnlabs/autoview/blob/7fdb244/research/swaggers/258.json
             */
            readonly type: string;
            /** @description Tags to add, 20 at most, each once. */
            readonly tags?: readonly string[];
        };
        /**
         * @description Takes tags off the user. On write the vendor requires `tags`.
         *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), RemoveUserTagsAction https://api.channel.io/docs/open/swagger.json
         *     @see Vendor's OpenAPI document, about April 2025, converted by a third party, RemoveUserTagsAction https://github.com/wrtnlabs/autoview/blob/7fdb244/research/swaggers/258.json
         */
        readonly RemoveUserTagsAction: {
            /**
             * @description Kind of action. Open text; the vendor publishes no values.
             *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), type https://api.channel.io/docs/open/swagger.json
             *     @see Vendor's OpenAPI document, generation 27 (27.40.6, about March 2026), type https://github.com/staend1/channel-talk-sync/blob/240befa/docs/channel-talk-swagger.json
             *     @see Vendor's OpenAPI document, about April 2025, converted by a third party, type https://github.com/wrtnlabs/autoview/blob/7fdb244/research/swaggers/258.json
             */
            readonly type: string;
            /** @description Tags to take off, each once. */
            readonly tags?: readonly string[];
            /** @description Whether to take off all tags. */
            readonly removeAll?: boolean;
        };
        /**
         * @description Tags the chat. On write the vendor requires `tags`.
         *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), AddUserChatTagsAction https://api.channel.io/docs/open/swagger.json
         *     @see Vendor's OpenAPI document, about April 2025, converted by a third party, AddUserChatTagsAction https://github.com/wrtnlabs/autoview/blob/7fdb244/research/swaggers/258.json
         */
        readonly AddUserChatTagsAction: {
            /**
             * @description Kind of action. Open text; the vendor publishes no values.
             *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), type https://api.channel.io/docs/open/swagger.json
             *     @see Vendor's OpenAPI document, generation 27 (27.40.6, about March 2026), type https://github.com/staend1/channel-talk-sync/blob/240befa/docs/channel-talk-swagger.json
             *     @see Vendor's OpenAPI document, about April 2025, converted by a third party, type https://github.com/wrtnlabs/autoview/blob/7fdb244/research/swaggers/258.json
             */
            readonly type: string;
            /** @description Tags to add, 8 at most, each once. */
            readonly tags?: readonly string[];
        };
        /**
         * @description Takes tags off the chat. On write the vendor requires `tags`.
         *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), RemoveUserChatTagsAction https://api.channel.io/docs/open/swagger.json
         *     @see Vendor's OpenAPI document, about April 2025, converted by a third party, RemoveUserChatTagsAction https://github.com/wrtnlabs/autoview/blob/7fdb244/research/swaggers/258.json
         */
        readonly RemoveUserChatTagsAction: {
            /**
             * @description Kind of action. Open text; the vendor publishes no values.
             *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), type https://api.channel.io/docs/open/swagger.json
             *     @see Vendor's OpenAPI document, generation 27 (27.40.6, about March 2026), type https://github.com/staend1/channel-talk-sync/blob/240befa/docs/channel-talk-swagger.json
             *     @see Vendor's OpenAPI document, about April 2025, converted by a third party, type https://github.com/wrtnlabs/autoview/blob/7fdb244/research/swaggers/258.json
             */
            readonly type: string;
            /** @description Tags to take off, each once. */
            readonly tags?: readonly string[];
            /** @description Whether to take off all tags. */
            readonly removeAll?: boolean;
        };
        /**
         * @description Writes the note of the chat. On write the vendor requires `description`.
         *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), UserChatDescriptionAction https://api.channel.io/docs/open/swagger.json
         *     @see Vendor's OpenAPI document, about April 2025, converted by a third party, UserChatDescriptionAction https://github.com/wrtnlabs/autoview/blob/7fdb244/research/swaggers/258.json
         */
        readonly UserChatDescriptionAction: {
            /**
             * @description Kind of action. Open text; the vendor publishes no values.
             *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), type https://api.channel.io/docs/open/swagger.json
             *     @see Vendor's OpenAPI document, generation 27 (27.40.6, about March 2026), type https://github.com/staend1/channel-talk-sync/blob/240befa/docs/channel-talk-swagger.json
             *     @see Vendor's OpenAPI document, about April 2025, converted by a third party, type https://github.com/wrtnlabs/autoview/blob/7fdb244/research/swaggers/258.json
             */
            readonly type: string;
            /** @description Text of the note. */
            readonly description?: string;
        };
        /**
         * @description State to which a workflow can move a chat.
         *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), TargetUserChatState https://api.channel.io/docs/open/swagger.json
         *     @see Vendor's OpenAPI document, about April 2025, converted by a third party, TargetUserChatState https://github.com/wrtnlabs/autoview/blob/7fdb244/research/swaggers/258.json
         */
        readonly TargetUserChatState: "closed" | "opened" | "snoozed" | "queued" | "initial" | "missed" | (string & {});
        /**
         * @description Moves the chat to another state. On write the vendor requires `state`.
         *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), UserChatStateAction https://api.channel.io/docs/open/swagger.json
         *     @see Vendor's OpenAPI document, about April 2025, converted by a third party, UserChatStateAction https://github.com/wrtnlabs/autoview/blob/7fdb244/research/swaggers/258.json
         */
        readonly UserChatStateAction: {
            /**
             * @description Kind of action. Open text; the vendor publishes no values.
             *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), type https://api.channel.io/docs/open/swagger.json
             *     @see Vendor's OpenAPI document, generation 27 (27.40.6, about March 2026), type https://github.com/staend1/channel-talk-sync/blob/240befa/docs/channel-talk-swagger.json
             *     @see Vendor's OpenAPI document, about April 2025, converted by a third party, type https://github.com/wrtnlabs/autoview/blob/7fdb244/research/swaggers/258.json
             */
            readonly type: string;
            /** @description State to move to. */
            readonly state?: components["schemas"]["TargetUserChatState"];
            /**
             * @description How long the state lasts.
             *     @remarks Evidence: inferred. The vendor publishes the member without a meaning, which is read from its name.
             *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), duration https://api.channel.io/docs/open/swagger.json
             *     @see Vendor's OpenAPI document, about April 2025, converted by a third party, duration https://github.com/wrtnlabs/autoview/blob/7fdb244/research/swaggers/258.json
             */
            readonly duration?: components["schemas"]["IsoDuration"];
        };
        /**
         * @description Rank in the queue of automatic assignment.
         *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), Priority https://api.channel.io/docs/open/swagger.json
         *     @see Vendor's OpenAPI document, about April 2025, converted by a third party, Priority https://github.com/wrtnlabs/autoview/blob/7fdb244/research/swaggers/258.json
         *     @see Vendor's definitions of its newer core API, June 2026, Priority https://github.com/channel-io/ch-proto-public/tree/923b0ab7a7cd394627a9c7f484eb2603692e3565/coreapi
         */
        readonly Priority: "low" | "medium" | "high" | (string & {});
        /**
         * @description Changes the rank of the chat in the queue. On write the vendor requires `priority`.
         *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), UserChatPriorityAction https://api.channel.io/docs/open/swagger.json
         *     @see Vendor's OpenAPI document, about April 2025, converted by a third party, UserChatPriorityAction https://github.com/wrtnlabs/autoview/blob/7fdb244/research/swaggers/258.json
         */
        readonly UserChatPriorityAction: {
            /**
             * @description Kind of action. Open text; the vendor publishes no values.
             *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), type https://api.channel.io/docs/open/swagger.json
             *     @see Vendor's OpenAPI document, generation 27 (27.40.6, about March 2026), type https://github.com/staend1/channel-talk-sync/blob/240befa/docs/channel-talk-swagger.json
             *     @see Vendor's OpenAPI document, about April 2025, converted by a third party, type https://github.com/wrtnlabs/autoview/blob/7fdb244/research/swaggers/258.json
             */
            readonly type: string;
            /** @description New rank. */
            readonly priority?: components["schemas"]["Priority"];
        };
        /**
         * @description A way on, taken where a condition holds. On write the vendor requires `expression` and `nextSectionId`.
         *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), WorkflowBranch https://api.channel.io/docs/open/swagger.json
         *     @see Vendor's OpenAPI document, about April 2025, converted by a third party, WorkflowBranch https://github.com/wrtnlabs/autoview/blob/7fdb244/research/swaggers/258.json
         */
        readonly WorkflowBranch: {
            /** @description The condition. */
            readonly expression?: components["schemas"]["Expression"];
            /** @description Id of the section that follows. */
            readonly nextSectionId?: string;
        };
        /**
         * @description Goes on to one of several sections. On write the vendor requires `branches` and `defaultNextSectionId`.
         *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), BranchAction https://api.channel.io/docs/open/swagger.json
         *     @see Vendor's OpenAPI document, about April 2025, converted by a third party, BranchAction https://github.com/wrtnlabs/autoview/blob/7fdb244/research/swaggers/258.json
         */
        readonly BranchAction: {
            /**
             * @description Kind of action. Open text; the vendor publishes no values.
             *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), type https://api.channel.io/docs/open/swagger.json
             *     @see Vendor's OpenAPI document, generation 27 (27.40.6, about March 2026), type https://github.com/staend1/channel-talk-sync/blob/240befa/docs/channel-talk-swagger.json
             *     @see Vendor's OpenAPI document, about April 2025, converted by a third party, type https://github.com/wrtnlabs/autoview/blob/7fdb244/research/swaggers/258.json
             */
            readonly type: string;
            /** @description Ways on with their conditions, 10 at most. */
            readonly branches?: readonly components["schemas"]["WorkflowBranch"][];
            /** @description Id of the section that follows where no condition holds. */
            readonly defaultNextSectionId?: string;
        };
        /**
         * @description Waits for the user to write.
         *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), CollectUserReplyAction https://api.channel.io/docs/open/swagger.json
         *     @see Vendor's OpenAPI document, about April 2025, converted by a third party, CollectUserReplyAction https://github.com/wrtnlabs/autoview/blob/7fdb244/research/swaggers/258.json
         */
        readonly CollectUserReplyAction: {
            /**
             * @description Kind of action. Open text; the vendor publishes no values.
             *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), type https://api.channel.io/docs/open/swagger.json
             *     @see Vendor's OpenAPI document, generation 27 (27.40.6, about March 2026), type https://github.com/staend1/channel-talk-sync/blob/240befa/docs/channel-talk-swagger.json
             *     @see Vendor's OpenAPI document, about April 2025, converted by a third party, type https://github.com/wrtnlabs/autoview/blob/7fdb244/research/swaggers/258.json
             */
            readonly type: string;
        };
        /**
         * @description What is deleted: only the files, or the whole message.
         *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), DeleteType https://api.channel.io/docs/open/swagger.json
         *     @see Vendor's OpenAPI document, generation 27 (27.40.6, about March 2026), DeleteType https://github.com/staend1/channel-talk-sync/blob/240befa/docs/channel-talk-swagger.json
         */
        readonly DeleteType: "filesOnly" | "message" | (string & {});
        /**
         * @description Deletes messages after a while. On write the vendor requires `waitTime` and `deleteType`.
         *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), DeleteMessageAction https://api.channel.io/docs/open/swagger.json
         *     @see Vendor's OpenAPI document, generation 27 (27.40.6, about March 2026), DeleteMessageAction https://github.com/staend1/channel-talk-sync/blob/240befa/docs/channel-talk-swagger.json
         */
        readonly DeleteMessageAction: {
            /** @description Kind of action. Open text; the vendor publishes no values. */
            readonly type: string;
            /** @description How long to wait. */
            readonly waitTime?: components["schemas"]["IsoDuration"];
            /** @description What to delete. */
            readonly deleteType?: components["schemas"]["DeleteType"];
        };
        /**
         * @description Lets the AI agent take over the chat.
         *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), AlfAction https://api.channel.io/docs/open/swagger.json
         *     @see Vendor's OpenAPI document, about April 2025, converted by a third party, AlfAction https://github.com/wrtnlabs/autoview/blob/7fdb244/research/swaggers/258.json
         */
        readonly AlfAction: {
            /**
             * @description Kind of action. Open text; the vendor publishes no values.
             *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), type https://api.channel.io/docs/open/swagger.json
             *     @see Vendor's OpenAPI document, generation 27 (27.40.6, about March 2026), type https://github.com/staend1/channel-talk-sync/blob/240befa/docs/channel-talk-swagger.json
             *     @see Vendor's OpenAPI document, about April 2025, converted by a third party, type https://github.com/wrtnlabs/autoview/blob/7fdb244/research/swaggers/258.json
             */
            readonly type: string;
            /** @description Buttons on offer. */
            readonly buttons?: readonly components["schemas"]["WorkflowButton"][];
            /** @description Language of the agent. */
            readonly language?: string;
            /** @description Extra instructions for the agent. */
            readonly additionalRoleDescription?: string;
            /** @description Whether the agent may open the chat. */
            readonly enableOpenChat?: boolean;
            /** @description Id of the agent's bot. */
            readonly alfBotId?: string;
        };
        /**
         * @description How an opening message comes about. The vendor does not explain the values.
         *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), OpeningMessageType https://api.channel.io/docs/open/swagger.json
         *     @see Vendor's OpenAPI document, generation 27 (27.40.6, about March 2026), OpeningMessageType https://github.com/staend1/channel-talk-sync/blob/240befa/docs/channel-talk-swagger.json
         */
        readonly OpeningMessageType: "auto" | "manual" | (string & {});
        /**
         * @description Lets the AI agent take over a call. On write the vendor requires `welcomeMessage`.
         *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), VoiceAlfAction https://api.channel.io/docs/open/swagger.json
         *     @see Vendor's OpenAPI document, generation 27 (27.40.6, about March 2026), VoiceAlfAction https://github.com/staend1/channel-talk-sync/blob/240befa/docs/channel-talk-swagger.json
         */
        readonly VoiceAlfAction: {
            /** @description Kind of action. Open text; the vendor publishes no values. */
            readonly type: string;
            /** @description Language of the agent. */
            readonly language?: string;
            /** @description What the agent says first. */
            readonly welcomeMessage?: components["schemas"]["NestedMessage"];
            /** @description Extra instructions for the agent. */
            readonly additionalRoleDescription?: string;
            /** @description Whether the agent may open the chat. */
            readonly enableOpenChat?: boolean;
            /** @description Whether the caller may interrupt the agent. */
            readonly enableBargeIn?: boolean;
            /**
             * @description Whether the agent may move the talk from voice to text.
             *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), enableHandoffVoiceToText https://api.channel.io/docs/open/swagger.json
             */
            readonly enableHandoffVoiceToText?: boolean;
            /** @description Id of the agent's bot. */
            readonly alfBotId?: string;
            /** @description How the opening message comes about. */
            readonly chatOpeningMessageType?: components["schemas"]["OpeningMessageType"];
            /** @description Opening message of the chat. */
            readonly chatOpeningMessage?: components["schemas"]["NestedMessage"];
        };
        /**
         * @description Runs another workflow. On write the vendor requires `workflowId`.
         *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), CallModularWorkflowAction https://api.channel.io/docs/open/swagger.json
         *     @see Vendor's OpenAPI document, about April 2025, converted by a third party, CallModularWorkflowAction https://github.com/wrtnlabs/autoview/blob/7fdb244/research/swaggers/258.json
         */
        readonly CallModularWorkflowAction: {
            /**
             * @description Kind of action. Open text; the vendor publishes no values.
             *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), type https://api.channel.io/docs/open/swagger.json
             *     @see Vendor's OpenAPI document, generation 27 (27.40.6, about March 2026), type https://github.com/staend1/channel-talk-sync/blob/240befa/docs/channel-talk-swagger.json
             *     @see Vendor's OpenAPI document, about April 2025, converted by a third party, type https://github.com/wrtnlabs/autoview/blob/7fdb244/research/swaggers/258.json
             */
            readonly type: string;
            /** @description Id of that workflow. */
            readonly workflowId?: string;
        };
        /**
         * @description An action of a workflow. The vendor names 34 kinds without publishing their `type` values, and some have the same members, so an action can match more than one branch. The last branch takes kinds that are not known yet.
         *     @remarks The vendor writes oneOf, which can never be decided since no values of the tag are published.
         *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), UserChatAction https://api.channel.io/docs/open/swagger.json
         *     @see Vendor's OpenAPI document, about April 2025, converted by a third party, UserChatAction https://github.com/wrtnlabs/autoview/blob/7fdb244/research/swaggers/258.json
         */
        readonly UserChatAction: components["schemas"]["SendUserChatMessageAction"] | components["schemas"]["SendUserChatPrivateMessageAction"] | components["schemas"]["SendOtherMediumUserChatMessageAction"] | components["schemas"]["SendTeamChatMessageAction"] | components["schemas"]["SendFormMessageAction"] | components["schemas"]["SendXmsAction"] | components["schemas"]["ButtonAction"] | components["schemas"]["ManagerAssignAction"] | components["schemas"]["ManagerUnassignAction"] | components["schemas"]["TeamAssignAction"] | components["schemas"]["TeamUnassignAction"] | components["schemas"]["InviteFollowersAction"] | components["schemas"]["RemoveFollowersAction"] | components["schemas"]["AddUserTagsAction"] | components["schemas"]["RemoveUserTagsAction"] | components["schemas"]["AddUserChatTagsAction"] | components["schemas"]["RemoveUserChatTagsAction"] | components["schemas"]["UserChatDescriptionAction"] | components["schemas"]["UserChatStateAction"] | components["schemas"]["UserChatPriorityAction"] | components["schemas"]["BranchAction"] | components["schemas"]["CollectUserReplyAction"] | components["schemas"]["DeleteMessageAction"] | components["schemas"]["AlfAction"] | components["schemas"]["VoiceAlfAction"] | components["schemas"]["CallModularWorkflowAction"] | components["schemas"]["ApplyRulesAction"] | components["schemas"]["IvrButtonAction"] | components["schemas"]["AudioMessageAction"] | components["schemas"]["VoiceMailAction"] | components["schemas"]["EndCallAction"] | components["schemas"]["SendCallFormMessageAction"] | components["schemas"]["TryConnectCallAction"] | components["schemas"]["ShareUserChatAction"] | components["schemas"]["UserChatActionBase"];
        /**
         * @description Actions, taken where a condition holds. On write the vendor requires `expression` and `actions`.
         *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), WorkflowRule https://api.channel.io/docs/open/swagger.json
         *     @see Vendor's OpenAPI document, about April 2025, converted by a third party, WorkflowRule https://github.com/wrtnlabs/autoview/blob/7fdb244/research/swaggers/258.json
         */
        readonly WorkflowRule: {
            /** @description The condition. */
            readonly expression?: components["schemas"]["Expression"];
            /** @description The actions in their order. */
            readonly actions?: readonly components["schemas"]["UserChatAction"][];
        };
        /**
         * @description Tries a list of rules. On write the vendor requires `rules`.
         *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), ApplyRulesAction https://api.channel.io/docs/open/swagger.json
         *     @see Vendor's OpenAPI document, about April 2025, converted by a third party, ApplyRulesAction https://github.com/wrtnlabs/autoview/blob/7fdb244/research/swaggers/258.json
         */
        readonly ApplyRulesAction: {
            /**
             * @description Kind of action. Open text; the vendor publishes no values.
             *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), type https://api.channel.io/docs/open/swagger.json
             *     @see Vendor's OpenAPI document, generation 27 (27.40.6, about March 2026), type https://github.com/staend1/channel-talk-sync/blob/240befa/docs/channel-talk-swagger.json
             *     @see Vendor's OpenAPI document, about April 2025, converted by a third party, type https://github.com/wrtnlabs/autoview/blob/7fdb244/research/swaggers/258.json
             */
            readonly type: string;
            /** @description The rules, 4 at most. */
            readonly rules?: readonly components["schemas"]["WorkflowRule"][];
        };
        /**
         * @description Where the sound of a message comes from: a recorded file, or text.
         *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), AudioType https://api.channel.io/docs/open/swagger.json
         *     @see Vendor's OpenAPI document, about April 2025, converted by a third party, AudioType https://github.com/wrtnlabs/autoview/blob/7fdb244/research/swaggers/258.json
         */
        readonly AudioType: "file" | "text" | (string & {});
        /**
         * @description What a key of a voice menu does by itself. The vendor does not explain the values.
         *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), IvrButtonEffect https://api.channel.io/docs/open/swagger.json
         *     @see Vendor's OpenAPI document, about April 2025, converted by a third party, IvrButtonEffect https://github.com/wrtnlabs/autoview/blob/7fdb244/research/swaggers/258.json
         */
        readonly IvrButtonEffect: "replay" | "returnToStart" | "wait" | "inactive" | (string & {});
        /**
         * @description A key of a voice menu. On write the vendor requires `nextSectionId` and `dialInput`.
         *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), WorkflowIvrButton https://api.channel.io/docs/open/swagger.json
         *     @see Vendor's OpenAPI document, about April 2025, converted by a third party, WorkflowIvrButton https://github.com/wrtnlabs/autoview/blob/7fdb244/research/swaggers/258.json
         */
        readonly WorkflowIvrButton: {
            /** @description Id of the key. */
            readonly id?: string;
            /** @description Id of the section that follows. */
            readonly nextSectionId?: string;
            /** @description Caption. */
            readonly name?: string;
            /** @description Key to press on the telephone. */
            readonly dialInput?: string;
            /** @description What the key does by itself. */
            readonly action?: components["schemas"]["IvrButtonEffect"];
        };
        /**
         * @description Offers a voice menu. On write the vendor requires `message`, `audioType` and `inputs`.
         *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), IvrButtonAction https://api.channel.io/docs/open/swagger.json
         *     @see Vendor's OpenAPI document, about April 2025, converted by a third party, IvrButtonAction https://github.com/wrtnlabs/autoview/blob/7fdb244/research/swaggers/258.json
         */
        readonly IvrButtonAction: {
            /**
             * @description Kind of action. Open text; the vendor publishes no values.
             *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), type https://api.channel.io/docs/open/swagger.json
             *     @see Vendor's OpenAPI document, generation 27 (27.40.6, about March 2026), type https://github.com/staend1/channel-talk-sync/blob/240befa/docs/channel-talk-swagger.json
             *     @see Vendor's OpenAPI document, about April 2025, converted by a third party, type https://github.com/wrtnlabs/autoview/blob/7fdb244/research/swaggers/258.json
             */
            readonly type: string;
            /** @description What the menu says. */
            readonly message?: components["schemas"]["NestedMessage"];
            /** @description Where the sound comes from. */
            readonly audioType?: components["schemas"]["AudioType"];
            /** @description Keys of the menu, 2 to 12. */
            readonly inputs?: readonly components["schemas"]["WorkflowIvrButton"][];
        };
        /**
         * @description Plays a message to the caller. On write the vendor requires `message` and `audioType`.
         *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), AudioMessageAction https://api.channel.io/docs/open/swagger.json
         *     @see Vendor's OpenAPI document, about April 2025, converted by a third party, AudioMessageAction https://github.com/wrtnlabs/autoview/blob/7fdb244/research/swaggers/258.json
         */
        readonly AudioMessageAction: {
            /**
             * @description Kind of action. Open text; the vendor publishes no values.
             *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), type https://api.channel.io/docs/open/swagger.json
             *     @see Vendor's OpenAPI document, generation 27 (27.40.6, about March 2026), type https://github.com/staend1/channel-talk-sync/blob/240befa/docs/channel-talk-swagger.json
             *     @see Vendor's OpenAPI document, about April 2025, converted by a third party, type https://github.com/wrtnlabs/autoview/blob/7fdb244/research/swaggers/258.json
             */
            readonly type: string;
            /** @description What it says. */
            readonly message?: components["schemas"]["NestedMessage"];
            /** @description Where the sound comes from. */
            readonly audioType?: components["schemas"]["AudioType"];
        };
        /**
         * @description Lets the caller leave a voice mail. On write the vendor requires `message` and `audioType`.
         *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), VoiceMailAction https://api.channel.io/docs/open/swagger.json
         *     @see Vendor's OpenAPI document, about April 2025, converted by a third party, VoiceMailAction https://github.com/wrtnlabs/autoview/blob/7fdb244/research/swaggers/258.json
         */
        readonly VoiceMailAction: {
            /**
             * @description Kind of action. Open text; the vendor publishes no values.
             *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), type https://api.channel.io/docs/open/swagger.json
             *     @see Vendor's OpenAPI document, generation 27 (27.40.6, about March 2026), type https://github.com/staend1/channel-talk-sync/blob/240befa/docs/channel-talk-swagger.json
             *     @see Vendor's OpenAPI document, about April 2025, converted by a third party, type https://github.com/wrtnlabs/autoview/blob/7fdb244/research/swaggers/258.json
             */
            readonly type: string;
            /** @description What the caller hears before. */
            readonly message?: components["schemas"]["NestedMessage"];
            /** @description Where the sound comes from. */
            readonly audioType?: components["schemas"]["AudioType"];
        };
        /**
         * @description How a call is ended: closed, or filed as missed.
         *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), EndCallType https://api.channel.io/docs/open/swagger.json
         *     @see Vendor's OpenAPI document, generation 27 (27.40.6, about March 2026), EndCallType https://github.com/staend1/channel-talk-sync/blob/240befa/docs/channel-talk-swagger.json
         */
        readonly EndCallType: "close" | "miss" | (string & {});
        /**
         * @description Ends the call.
         *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), EndCallAction https://api.channel.io/docs/open/swagger.json
         *     @see Vendor's OpenAPI document, about April 2025, converted by a third party, EndCallAction https://github.com/wrtnlabs/autoview/blob/7fdb244/research/swaggers/258.json
         */
        readonly EndCallAction: {
            /**
             * @description Kind of action. Open text; the vendor publishes no values.
             *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), type https://api.channel.io/docs/open/swagger.json
             *     @see Vendor's OpenAPI document, generation 27 (27.40.6, about March 2026), type https://github.com/staend1/channel-talk-sync/blob/240befa/docs/channel-talk-swagger.json
             *     @see Vendor's OpenAPI document, about April 2025, converted by a third party, type https://github.com/wrtnlabs/autoview/blob/7fdb244/research/swaggers/258.json
             */
            readonly type: string;
            /**
             * @description How the call is ended.
             *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), endCallType https://api.channel.io/docs/open/swagger.json
             *     @see Vendor's OpenAPI document, generation 27 (27.40.6, about March 2026), endCallType https://github.com/staend1/channel-talk-sync/blob/240befa/docs/channel-talk-swagger.json
             */
            readonly endCallType?: components["schemas"]["EndCallType"];
        };
        /**
         * @description Posts a form for a call. On write the vendor requires `message`.
         *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), SendCallFormMessageAction https://api.channel.io/docs/open/swagger.json
         *     @see Vendor's OpenAPI document, about April 2025, converted by a third party, SendCallFormMessageAction https://github.com/wrtnlabs/autoview/blob/7fdb244/research/swaggers/258.json
         */
        readonly SendCallFormMessageAction: {
            /**
             * @description Kind of action. Open text; the vendor publishes no values.
             *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), type https://api.channel.io/docs/open/swagger.json
             *     @see Vendor's OpenAPI document, generation 27 (27.40.6, about March 2026), type https://github.com/staend1/channel-talk-sync/blob/240befa/docs/channel-talk-swagger.json
             *     @see Vendor's OpenAPI document, about April 2025, converted by a third party, type https://github.com/wrtnlabs/autoview/blob/7fdb244/research/swaggers/258.json
             */
            readonly type: string;
            /** @description Message with the form. */
            readonly message?: components["schemas"]["NestedMessage"];
            /** @description Whether it must be filled in. */
            readonly required?: boolean;
        };
        /**
         * @description Tries to connect the call to a manager. On write the vendor requires `nextSectionId`.
         *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), TryConnectCallAction https://api.channel.io/docs/open/swagger.json
         *     @see Vendor's OpenAPI document, generation 27 (27.40.6, about March 2026), TryConnectCallAction https://github.com/staend1/channel-talk-sync/blob/240befa/docs/channel-talk-swagger.json
         */
        readonly TryConnectCallAction: {
            /** @description Kind of action. Open text; the vendor publishes no values. */
            readonly type: string;
            /** @description Id of the section that follows. */
            readonly nextSectionId?: string;
        };
        /**
         * @description Kind of receiver of a shared chat.
         *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), ShareTargetType https://api.channel.io/docs/open/swagger.json
         */
        readonly ShareTargetType: "channel" | "team" | "manager" | (string & {});
        /**
         * @description Shares the chat. On write the vendor requires `targetType` and `targetId`.
         *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), ShareUserChatAction https://api.channel.io/docs/open/swagger.json
         */
        readonly ShareUserChatAction: {
            /** @description Kind of action. Open text; the vendor publishes no values. */
            readonly type: string;
            /** @description Kind of receiver. */
            readonly targetType?: components["schemas"]["ShareTargetType"];
            /** @description Id of the receiver. */
            readonly targetId?: string;
        };
        /**
         * @description What all actions have in common, and all that is known of an action of an unknown kind.
         *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), UserChatActionBase https://api.channel.io/docs/open/swagger.json
         *     @see Vendor's OpenAPI document, about April 2025, converted by a third party, UserChatActionBase https://github.com/wrtnlabs/autoview/blob/7fdb244/research/swaggers/258.json
         */
        readonly UserChatActionBase: {
            /**
             * @description Kind of action. Open text; the vendor publishes no values.
             *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), type https://api.channel.io/docs/open/swagger.json
             *     @see Vendor's OpenAPI document, generation 27 (27.40.6, about March 2026), type https://github.com/staend1/channel-talk-sync/blob/240befa/docs/channel-talk-swagger.json
             *     @see Vendor's OpenAPI document, about April 2025, converted by a third party, type https://github.com/wrtnlabs/autoview/blob/7fdb244/research/swaggers/258.json
             */
            readonly type: string;
        };
        /**
         * @description A list of actions with a way on. On write the vendor requires `id` and `actions`.
         *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), WorkflowSection https://api.channel.io/docs/open/swagger.json
         *     @see Vendor's OpenAPI document, about April 2025, converted by a third party, WorkflowSection https://github.com/wrtnlabs/autoview/blob/7fdb244/research/swaggers/258.json
         */
        readonly WorkflowSection: {
            /** @description Id of the section. */
            readonly id?: string;
            /** @description Actions in their order. */
            readonly actions?: readonly components["schemas"]["UserChatAction"][];
            /** @description Name of the section. */
            readonly name?: string;
            /** @description Id of the section that follows. */
            readonly nextSectionId?: string;
        };
        /**
         * @description The section that a preview shows. On write the vendor requires `id` and `actions`.
         *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), WorkflowPreviewSection https://api.channel.io/docs/open/swagger.json
         *     @see Vendor's OpenAPI document, about April 2025, converted by a third party, WorkflowPreviewSection https://github.com/wrtnlabs/autoview/blob/7fdb244/research/swaggers/258.json
         */
        readonly WorkflowPreviewSection: {
            /** @description Id of the section. */
            readonly id?: string;
            /** @description Actions in their order. */
            readonly actions?: readonly components["schemas"]["UserChatAction"][];
            /** @description Name of the section. */
            readonly name?: string;
            /** @description Id of the section that follows. */
            readonly nextSectionId?: string;
        };
        /**
         * @description A side of a part in the workflow editor.
         *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), EdgeSide https://api.channel.io/docs/open/swagger.json
         *     @see Vendor's OpenAPI document, about April 2025, converted by a third party, EdgeSide https://github.com/wrtnlabs/autoview/blob/7fdb244/research/swaggers/258.json
         */
        readonly EdgeSide: "left" | "right" | "top" | "bottom" | (string & {});
        /**
         * @description Kind of part where a line of the editor begins.
         *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), EdgeSourceType https://api.channel.io/docs/open/swagger.json
         *     @see Vendor's OpenAPI document, about April 2025, converted by a third party, EdgeSourceType https://github.com/wrtnlabs/autoview/blob/7fdb244/research/swaggers/258.json
         */
        readonly EdgeSourceType: "section" | "branch" | "button" | "branchAction" | "ivrButton" | "tryConnectCall" | (string & {});
        /**
         * @description Where a line of the editor begins. On write the vendor requires `id`, `direction`, `offset` and `type`.
         *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), WorkflowEdgeSource https://api.channel.io/docs/open/swagger.json
         *     @see Vendor's OpenAPI document, about April 2025, converted by a third party, WorkflowEdgeSource https://github.com/wrtnlabs/autoview/blob/7fdb244/research/swaggers/258.json
         */
        readonly WorkflowEdgeSource: {
            /** @description Id of the part at this end. */
            readonly id?: string;
            /** @description Side of the part. */
            readonly direction?: components["schemas"]["EdgeSide"];
            /**
             * Format: int32
             * @description Place along that side, 0 to 100, probably percent.
             *     @remarks Evidence: inferred. The vendor publishes the limits 0 and 100 without a unit.
             *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), offset https://api.channel.io/docs/open/swagger.json
             *     @see Vendor's OpenAPI document, about April 2025, converted by a third party, offset https://github.com/wrtnlabs/autoview/blob/7fdb244/research/swaggers/258.json
             */
            readonly offset?: number;
            /** @description Kind of the part. */
            readonly type?: components["schemas"]["EdgeSourceType"];
            /**
             * Format: int32
             * @description Number of the part where there are several.
             */
            readonly index?: number;
        };
        /**
         * @description Where a line of the editor ends. On write the vendor requires `id`, `direction` and `offset`.
         *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), WorkflowEdgeTarget https://api.channel.io/docs/open/swagger.json
         *     @see Vendor's OpenAPI document, about April 2025, converted by a third party, WorkflowEdgeTarget https://github.com/wrtnlabs/autoview/blob/7fdb244/research/swaggers/258.json
         */
        readonly WorkflowEdgeTarget: {
            /** @description Id of the part at this end. */
            readonly id?: string;
            /** @description Side of the part. */
            readonly direction?: components["schemas"]["EdgeSide"];
            /**
             * Format: int32
             * @description Place along that side, 0 to 100, probably percent.
             *     @remarks Evidence: inferred. The vendor publishes the limits 0 and 100 without a unit.
             *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), offset https://api.channel.io/docs/open/swagger.json
             *     @see Vendor's OpenAPI document, about April 2025, converted by a third party, offset https://github.com/wrtnlabs/autoview/blob/7fdb244/research/swaggers/258.json
             */
            readonly offset?: number;
        };
        /**
         * @description Where a line of the editor runs. On write the vendor requires `sourceSection` and `targetSection`.
         *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), WorkflowEdgePosition https://api.channel.io/docs/open/swagger.json
         *     @see Vendor's OpenAPI document, about April 2025, converted by a third party, WorkflowEdgePosition https://github.com/wrtnlabs/autoview/blob/7fdb244/research/swaggers/258.json
         */
        readonly WorkflowEdgePosition: {
            /** @description Where the line begins. */
            readonly sourceSection?: components["schemas"]["WorkflowEdgeSource"];
            /** @description Where the line ends. */
            readonly targetSection?: components["schemas"]["WorkflowEdgeTarget"];
            /**
             * Format: int32
             * @description Place of the label along the line, 0 to 100.
             */
            readonly edgeLabelOffset?: number;
        };
        /**
         * @description A place in the editor. On write the vendor requires `x` and `y`.
         *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), WorkflowPoint https://api.channel.io/docs/open/swagger.json
         *     @see Vendor's OpenAPI document, about April 2025, converted by a third party, WorkflowPoint https://github.com/wrtnlabs/autoview/blob/7fdb244/research/swaggers/258.json
         */
        readonly WorkflowPoint: {
            /**
             * Format: int64
             * @description Horizontal place.
             */
            readonly x?: number;
            /**
             * Format: int64
             * @description Vertical place.
             */
            readonly y?: number;
        };
        /**
         * @description Where a section lies in the editor. On write the vendor requires `sectionId` and `position`.
         *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), WorkflowSectionPosition https://api.channel.io/docs/open/swagger.json
         *     @see Vendor's OpenAPI document, about April 2025, converted by a third party, WorkflowSectionPosition https://github.com/wrtnlabs/autoview/blob/7fdb244/research/swaggers/258.json
         */
        readonly WorkflowSectionPosition: {
            /** @description Id of the section. */
            readonly sectionId?: string;
            /** @description Its place. */
            readonly position?: components["schemas"]["WorkflowPoint"];
        };
        /**
         * @description Shape of the lines in the workflow editor.
         *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), EdgeType https://api.channel.io/docs/open/swagger.json
         *     @see Vendor's OpenAPI document, generation 27 (27.40.6, about March 2026), EdgeType https://github.com/staend1/channel-talk-sync/blob/240befa/docs/channel-talk-swagger.json
         */
        readonly EdgeType: "BEZIER" | "SMOOTH_STEP" | (string & {});
        /**
         * @description Layout of the editor. It has no effect on a chat. On write the vendor requires `edgeType`.
         *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), WorkflowRevisionEditorPosition https://api.channel.io/docs/open/swagger.json
         *     @see Vendor's OpenAPI document, about April 2025, converted by a third party, WorkflowRevisionEditorPosition https://github.com/wrtnlabs/autoview/blob/7fdb244/research/swaggers/258.json
         */
        readonly WorkflowRevisionEditorPosition: {
            /** @description Id of the layout. */
            readonly id?: string;
            /** @description Id of the workflow. */
            readonly workflowId?: string;
            /** @description Id of the revision. */
            readonly revisionId?: string;
            /** @description Where the lines run. */
            readonly edgePositions?: readonly components["schemas"]["WorkflowEdgePosition"][];
            /** @description Where the sections lie. */
            readonly sectionPositions?: readonly components["schemas"]["WorkflowSectionPosition"][];
            /**
             * @description Shape of the lines.
             *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), edgeType https://api.channel.io/docs/open/swagger.json
             *     @see Vendor's OpenAPI document, generation 27 (27.40.6, about March 2026), edgeType https://github.com/staend1/channel-talk-sync/blob/240befa/docs/channel-talk-swagger.json
             */
            readonly edgeType?: components["schemas"]["EdgeType"];
            /** @description When the layout was created. */
            readonly createdAt?: components["schemas"]["EpochMilliseconds"];
            /** @description When the layout changed last. */
            readonly updatedAt?: components["schemas"]["EpochMilliseconds"];
        };
        /**
         * @description A workflow as it stands before activation. On write the vendor requires `workflow`.
         *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), WorkflowDraft https://api.channel.io/docs/open/swagger.json
         *     @see Vendor's OpenAPI document, about April 2025, converted by a third party, WorkflowDraft https://github.com/wrtnlabs/autoview/blob/7fdb244/research/swaggers/258.json
         */
        readonly WorkflowDraft: {
            /** @description The workflow's settings. */
            readonly workflow?: components["schemas"]["Workflow"];
            /** @description Sections of the workflow. */
            readonly sections?: readonly components["schemas"]["WorkflowSection"][];
            /** @description Section that the preview shows. */
            readonly previewSection?: components["schemas"]["WorkflowPreviewSection"];
            /** @description Layout of the editor. */
            readonly revisionEditorPosition?: components["schemas"]["WorkflowRevisionEditorPosition"];
        };
        /**
         * @description Where a workflow stands in its life.
         *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), WorkflowState https://api.channel.io/docs/open/swagger.json
         *     @see Vendor's OpenAPI document, about April 2025, converted by a third party, WorkflowState https://github.com/wrtnlabs/autoview/blob/7fdb244/research/swaggers/258.json
         */
        readonly WorkflowState: "draft" | "active" | "stopped" | "removed" | (string & {});
        /**
         * @description What a workflow was migrated from.
         *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), WorkflowMigrationInfo https://api.channel.io/docs/open/swagger.json
         *     @see Vendor's OpenAPI document, about April 2025, converted by a third party, WorkflowMigrationInfo https://github.com/wrtnlabs/autoview/blob/7fdb244/research/swaggers/258.json
         */
        readonly WorkflowMigrationInfo: {
            /** @description Kind of the former thing. Open text. */
            readonly fromType?: string;
            /** @description Id of the former thing. */
            readonly fromId?: string;
            /** @description Id of the revision that the migration made. */
            readonly workflowRevisionId?: string;
        };
        /**
         * @description A text in several languages.
         *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), I18nText https://api.channel.io/docs/open/swagger.json
         *     @see Vendor's OpenAPI document, about April 2025, converted by a third party, I18nText https://github.com/wrtnlabs/autoview/blob/7fdb244/research/swaggers/258.json
         */
        readonly I18nText: {
            /**
             * @description The text apart from the languages below.
             *     @remarks Evidence: inferred. The vendor publishes the member without a meaning, which is read from its name.
             *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), text https://api.channel.io/docs/open/swagger.json
             *     @see Vendor's OpenAPI document, about April 2025, converted by a third party, text https://github.com/wrtnlabs/autoview/blob/7fdb244/research/swaggers/258.json
             */
            readonly text?: string;
            /** @description The text in English. */
            readonly en?: string;
            /** @description The text in Japanese. */
            readonly ja?: string;
            /** @description The text in Korean. */
            readonly ko?: string;
        };
        /**
         * @description A channel's connection to an external messenger.
         *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), AppMessenger https://api.channel.io/docs/open/swagger.json
         *     @see Vendor's OpenAPI document, about April 2025, converted by a third party, AppMessenger https://github.com/wrtnlabs/autoview/blob/7fdb244/research/swaggers/258.json
         */
        readonly AppMessenger: {
            /** @description Name of the connection. */
            readonly name?: string;
            /** @description Whether the connection is active. */
            readonly active?: boolean;
            /** @description Language of the connection. */
            readonly language?: string;
            /** @description Name that users see. */
            readonly displayName?: string;
            /**
             * @deprecated
             * @description Whether it is the default connection.
             */
            readonly defaultMessenger?: boolean;
            /**
             * @description Whether the front home is switched on for it. The vendor does not explain it.
             *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), enableFrontHome https://api.channel.io/docs/open/swagger.json
             *     @see Vendor's OpenAPI document, generation 27 (27.40.6, about March 2026), enableFrontHome https://github.com/staend1/channel-talk-sync/blob/240befa/docs/channel-talk-swagger.json
             */
            readonly enableFrontHome?: boolean;
            /** @description Storage key of the icon. */
            readonly iconKey?: string;
            /** @description Text for the plug-in, in several languages. */
            readonly pluginTextI18n?: components["schemas"]["I18nText"];
            /** @description Id of the channel, digits as text. */
            readonly channelId?: string;
            /** @description Id of the connection. */
            readonly id?: string;
            /** @description Kind of messenger. Any text; the values of `MediumType` do not apply. */
            readonly mediumType?: string;
            /** @description Id of the instance of the medium. */
            readonly mediumId?: string;
        };
        /**
         * @description Where a chat stands in its life.
         *
         *     - `closed`: settled.
         *     - `opened`: a manager works on it.
         *     - `snoozed`: on hold until a set time.
         *     - `queued`: waits to be assigned.
         *
         *     The platform knows `initial`, without any message yet, and `missed` as well. Version 5 does not list them here.
         *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), UserChatState https://api.channel.io/docs/open/swagger.json
         *     @see Vendor's OpenAPI document, about April 2025, converted by a third party, UserChatState https://github.com/wrtnlabs/autoview/blob/7fdb244/research/swaggers/258.json
         *     @see Vendor's definitions of its newer core API, June 2026, UserChatState https://github.com/channel-io/ch-proto-public/tree/923b0ab7a7cd394627a9c7f484eb2603692e3565/coreapi
         */
        readonly UserChatState: "closed" | "opened" | "snoozed" | "queued" | (string & {});
        /**
         * @description Text below the title in the inbox: the note of the chat (`description`), or the message that came in (`incoming`).
         *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), SubtextType https://api.channel.io/docs/open/swagger.json
         *     @see Vendor's OpenAPI document, about April 2025, converted by a third party, SubtextType https://github.com/wrtnlabs/autoview/blob/7fdb244/research/swaggers/258.json
         *     @see Vendor's definitions of its newer core API, June 2026, SubtextType https://github.com/channel-io/ch-proto-public/tree/923b0ab7a7cd394627a9c7f484eb2603692e3565/coreapi
         */
        readonly SubtextType: "description" | "incoming" | (string & {});
        /**
         * @description How far a handler has got with the input. The vendor does not explain the values.
         *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), HandlingState https://api.channel.io/docs/open/swagger.json
         *     @see Vendor's OpenAPI document, generation 27 (27.40.6, about March 2026), HandlingState https://github.com/staend1/channel-talk-sync/blob/240befa/docs/channel-talk-swagger.json
         */
        readonly HandlingState: "none" | "requested" | "respond" | (string & {});
        /**
         * @description What takes the input of the chat, such as a workflow or the AI agent.
         *     @see Vendor's reference page: Create a User's UserChat, UserChatHandling https://developers.channel.io/docs/create-a-users-userchat-1
         *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), UserChatHandling https://api.channel.io/docs/open/swagger.json
         *     @see Vendor's definitions of its newer core API, June 2026, UserChatHandling https://github.com/channel-io/ch-proto-public/tree/923b0ab7a7cd394627a9c7f484eb2603692e3565/coreapi
         */
        readonly UserChatHandling: {
            /**
             * @description Id of this run.
             *     @remarks Evidence: inferred. The vendor publishes the member without a meaning, which is read from its name.
             *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), id https://api.channel.io/docs/open/swagger.json
             *     @see Vendor's OpenAPI document, generation 27 (27.40.6, about March 2026), id https://github.com/staend1/channel-talk-sync/blob/240befa/docs/channel-talk-swagger.json
             */
            readonly id?: string;
            /**
             * @description Kind of handler. Open text.
             *     @remarks Evidence: inferred (meaning). Third parties saw `alf` and `workflow`.
             *     @see Vendor's reference page: Create a User's UserChat, type https://developers.channel.io/docs/create-a-users-userchat-1
             *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), type https://api.channel.io/docs/open/swagger.json
             */
            readonly type?: string;
            /**
             * @description How far the handler has got with the input.
             *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), state https://api.channel.io/docs/open/swagger.json
             *     @see Vendor's OpenAPI document, generation 27 (27.40.6, about March 2026), state https://github.com/staend1/channel-talk-sync/blob/240befa/docs/channel-talk-swagger.json
             */
            readonly state?: components["schemas"]["HandlingState"];
            /**
             * @description Id of the message that started the handler.
             *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), triggerMessageId https://api.channel.io/docs/open/swagger.json
             *     @see Vendor's OpenAPI document, generation 27 (27.40.6, about March 2026), triggerMessageId https://github.com/staend1/channel-talk-sync/blob/240befa/docs/channel-talk-swagger.json
             */
            readonly triggerMessageId?: string;
            /**
             * @description Buttons on offer. They are buttons of a workflow, not of a message.
             *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), buttons https://api.channel.io/docs/open/swagger.json
             *     @see Vendor's OpenAPI document, generation 27 (27.40.6, about March 2026), buttons https://github.com/staend1/channel-talk-sync/blob/240befa/docs/channel-talk-swagger.json
             */
            readonly buttons?: readonly components["schemas"]["WorkflowButton"][];
        };
        /**
         * @description The marketing item behind a chat.
         *     @see Vendor's reference page: Create a User's UserChat, UserChatSourceMarketing https://developers.channel.io/docs/create-a-users-userchat-1
         *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), UserChatSourceMarketing https://api.channel.io/docs/open/swagger.json
         */
        readonly UserChatSourceMarketing: {
            /** @description Id of the campaign or mailing. */
            readonly id?: string;
            /** @description Kind of marketing item. Open text. */
            readonly type?: string;
        };
        /**
         * @description The support bot behind a chat.
         *     @see Vendor's reference page: Create a User's UserChat, UserChatSourceSupportBot https://developers.channel.io/docs/create-a-users-userchat-1
         *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), UserChatSourceSupportBot https://api.channel.io/docs/open/swagger.json
         */
        readonly UserChatSourceSupportBot: {
            /** @description Id of the support bot. */
            readonly id?: string;
            /** @description Id of the bot's revision. */
            readonly revisionId?: string;
            /** @description Ids of the bot's sections that the chat went through. */
            readonly sectionPath?: readonly string[];
        };
        /**
         * @description The workflow behind a chat.
         *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), UserChatSourceWorkflow https://api.channel.io/docs/open/swagger.json
         *     @see Vendor's OpenAPI document, about April 2025, converted by a third party, UserChatSourceWorkflow https://github.com/wrtnlabs/autoview/blob/7fdb244/research/swaggers/258.json
         */
        readonly UserChatSourceWorkflow: {
            /** @description Id of the workflow. */
            readonly id?: string;
            /** @description Id of the workflow's revision. */
            readonly revisionId?: string;
            /** @description Id of the trace of this run. */
            readonly traceId?: string;
            /** @description Ids of the workflow's sections that the chat went through. */
            readonly sectionPath?: readonly string[];
            /** @description Why the run ended. Open text; the vendor publishes no values. */
            readonly causeOfEnd?: string;
        };
        /**
         * @description The chat from which another one was shared.
         *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), UserChatSourceChatSharing https://api.channel.io/docs/open/swagger.json
         */
        readonly UserChatSourceChatSharing: {
            /** @description Id of the chat at the origin. */
            readonly originChatId?: string;
            /** @description Id of the channel of that chat. */
            readonly originChannelId?: string;
            /** @description Id of the chat that sent the invitation. */
            readonly inviterChatId?: string;
            /** @description Id of the channel that sent the invitation. */
            readonly inviterChannelId?: string;
            /** @description Lower bound of what the new chat may see. The vendor does not explain it. */
            readonly inheritedVisibilityFloorId?: string;
        };
        /**
         * @description The external messenger behind a chat.
         *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), UserChatSourceAppMessenger https://api.channel.io/docs/open/swagger.json
         *     @see Vendor's OpenAPI document, about April 2025, converted by a third party, UserChatSourceAppMessenger https://github.com/wrtnlabs/autoview/blob/7fdb244/research/swaggers/258.json
         */
        readonly UserChatSourceAppMessenger: {
            /** @description Id of the messenger connection. */
            readonly id?: string;
            /** @description Kind of messenger. Any text; the values of `MediumType` do not apply. */
            readonly mediumType?: string;
            /** @description Name under which the messenger is shown. */
            readonly displayName?: string;
        };
        /**
         * @description Where the chat came from. Only the members that apply are set.
         *     @see Vendor's reference page: Create a User's UserChat, UserChatSource https://developers.channel.io/docs/create-a-users-userchat-1
         *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), UserChatSource https://api.channel.io/docs/open/swagger.json
         *     @see Vendor's definitions of its newer core API, June 2026, UserChatSource https://github.com/channel-io/ch-proto-public/tree/923b0ab7a7cd394627a9c7f484eb2603692e3565/coreapi
         */
        readonly UserChatSource: {
            /** @description Address of the web page on which the chat began. */
            readonly page?: string;
            /** @description Campaign or mailing behind the chat. */
            readonly marketing?: components["schemas"]["UserChatSourceMarketing"];
            /** @description Support bot behind the chat. */
            readonly supportBot?: components["schemas"]["UserChatSourceSupportBot"];
            /**
             * @description Workflow behind the chat.
             *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), workflow https://api.channel.io/docs/open/swagger.json
             *     @see Vendor's OpenAPI document, about April 2025, converted by a third party, workflow https://github.com/wrtnlabs/autoview/blob/7fdb244/research/swaggers/258.json
             */
            readonly workflow?: components["schemas"]["UserChatSourceWorkflow"];
            /**
             * @description Other chat from which this one was shared.
             *     @remarks Evidence: inferred. The vendor publishes the member without a meaning, which is read from its name.
             *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), chatSharing https://api.channel.io/docs/open/swagger.json
             */
            readonly chatSharing?: components["schemas"]["UserChatSourceChatSharing"];
            /**
             * @description External messenger behind the chat.
             *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), appMessenger https://api.channel.io/docs/open/swagger.json
             *     @see Vendor's OpenAPI document, about April 2025, converted by a third party, appMessenger https://github.com/wrtnlabs/autoview/blob/7fdb244/research/swaggers/258.json
             */
            readonly appMessenger?: components["schemas"]["UserChatSourceAppMessenger"];
            /**
             * @description Medium through which the chat came in.
             *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), medium https://api.channel.io/docs/open/swagger.json
             *     @see Vendor's OpenAPI document, generation 27 (27.40.6, about March 2026), medium https://github.com/staend1/channel-talk-sync/blob/240befa/docs/channel-talk-swagger.json
             */
            readonly medium?: components["schemas"]["Medium"];
        };
        /**
         * @description Custom data of a chat: any key may occur, with any JSON value.
         *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), UserChatProfile https://api.channel.io/docs/open/swagger.json
         *     @see Vendor's OpenAPI document, about April 2025, converted by a third party, UserChatProfile https://github.com/wrtnlabs/autoview/blob/7fdb244/research/swaggers/258.json
         *     @see Vendor's definitions of its newer core API, June 2026, UserChatProfile https://github.com/channel-io/ch-proto-public/tree/923b0ab7a7cd394627a9c7f484eb2603692e3565/coreapi
         */
        readonly UserChatProfile: {
            /**
             * @description True when the map holds no key.
             *     @remarks Evidence: inferred. Looks like a by-product of the vendor's serialiser; no vendor text mentions it.
             *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), empty https://api.channel.io/docs/open/swagger.json
             *     @see Vendor's OpenAPI document, about April 2025, converted by a third party, empty https://github.com/wrtnlabs/autoview/blob/7fdb244/research/swaggers/258.json
             */
            readonly empty?: boolean;
        } & {
            readonly [key: string]: unknown;
        };
        /**
         * @description Result of the latest look at a goal.
         *
         *     - `achieved`: reached.
         *     - `notAchieved`: not reached by the time the chat was closed.
         *     - `waiting`: still watched.
         *     - `none`: there is no goal.
         *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), GoalState https://api.channel.io/docs/open/swagger.json
         *     @see Vendor's OpenAPI document, about April 2025, converted by a third party, GoalState https://github.com/wrtnlabs/autoview/blob/7fdb244/research/swaggers/258.json
         *     @see Vendor's definitions of its newer core API, June 2026, GoalState https://github.com/channel-io/ch-proto-public/tree/923b0ab7a7cd394627a9c7f484eb2603692e3565/coreapi
         */
        readonly GoalState: "achieved" | "notAchieved" | "waiting" | "none" | (string & {});
        /**
         * @description A chat between one end user and the managers of a channel. The newer API always fills in `state`, `managed`, `createdAt` and `updatedAt` as well; version 5 does not promise that.
         *     @see Vendor's reference page: Create a User's UserChat, UserChat https://developers.channel.io/docs/create-a-users-userchat-1
         *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), UserChat https://api.channel.io/docs/open/swagger.json
         *     @see Vendor's definitions of its newer core API, June 2026, UserChat https://github.com/channel-io/ch-proto-public/tree/923b0ab7a7cd394627a9c7f484eb2603692e3565/coreapi
         */
        readonly UserChat: {
            /**
             * @description Id of the chat: 20 lower-case hexadecimal characters.
             *     @remarks Evidence: inferred (meaning). Third parties report that it is in every answer.
             *     @see Vendor's reference page: Create a User's UserChat, id https://developers.channel.io/docs/create-a-users-userchat-1
             *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), id https://api.channel.io/docs/open/swagger.json
             *     @see Vendor's definitions of its newer core API, June 2026, id https://github.com/channel-io/ch-proto-public/tree/923b0ab7a7cd394627a9c7f484eb2603692e3565/coreapi
             */
            readonly id: string;
            /**
             * @description Id of the channel that owns the chat, digits as text.
             *     @remarks Evidence: inferred (meaning). Third parties report that it is in every answer.
             *     @see Vendor's reference page: Create a User's UserChat, channelId https://developers.channel.io/docs/create-a-users-userchat-1
             *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), channelId https://api.channel.io/docs/open/swagger.json
             *     @see Vendor's definitions of its newer core API, June 2026, channelId https://github.com/channel-io/ch-proto-public/tree/923b0ab7a7cd394627a9c7f484eb2603692e3565/coreapi
             */
            readonly channelId: string;
            /**
             * @description Key of the AI agent's state in this chat. The vendor does not explain its form.
             *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), alfStateKey https://api.channel.io/docs/open/swagger.json
             *     @see Vendor's OpenAPI document, about April 2025, converted by a third party, alfStateKey https://github.com/wrtnlabs/autoview/blob/7fdb244/research/swaggers/258.json
             */
            readonly alfStateKey?: string;
            /** @description Medium that the conversation uses. Open text; the vendor publishes no values. */
            readonly contactMediumType?: string;
            /**
             * @description Id of the call that is going on in the chat at this moment.
             *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), liveMeetId https://api.channel.io/docs/open/swagger.json
             *     @see Vendor's OpenAPI document, about April 2025, converted by a third party, liveMeetId https://github.com/wrtnlabs/autoview/blob/7fdb244/research/swaggers/258.json
             */
            readonly liveMeetId?: string;
            /**
             * @description Where the chat stands in its life. Be ready for a value that is not listed, and for none.
             *     @remarks The newer API has a state for a chat without messages, which the list of version 5 lacks.
             *     @see Vendor's reference page: Create a User's UserChat, state https://developers.channel.io/docs/create-a-users-userchat-1
             *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), state https://api.channel.io/docs/open/swagger.json
             */
            readonly state?: components["schemas"]["UserChatState"];
            /**
             * @description Why nobody took the chat. Present on missed chats only.
             *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), missedReason https://api.channel.io/docs/open/swagger.json
             *     @see Vendor's OpenAPI document, about April 2025, converted by a third party, missedReason https://github.com/wrtnlabs/autoview/blob/7fdb244/research/swaggers/258.json
             */
            readonly missedReason?: components["schemas"]["MissedReason"];
            /**
             * @description Whether managers see the chat in their inbox. While false, only the user sees it.
             *     @remarks Evidence: inferred (meaning). That a chat from this call can stay unseen until somebody posts is concluded from the newer API, not documented for it.
             *     @see Vendor's reference page: Create a User's UserChat, managed https://developers.channel.io/docs/create-a-users-userchat-1
             *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), managed https://api.channel.io/docs/open/swagger.json
             */
            readonly managed?: boolean;
            /**
             * @description Rank in the queue of automatic assignment. The platform starts with `medium`.
             *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), priority https://api.channel.io/docs/open/swagger.json
             *     @see Vendor's OpenAPI document, about April 2025, converted by a third party, priority https://github.com/wrtnlabs/autoview/blob/7fdb244/research/swaggers/258.json
             */
            readonly priority?: components["schemas"]["Priority"];
            /** @description Id of the end user who owns the chat. */
            readonly userId?: string;
            /**
             * @description Id under which an external messenger knows the user.
             *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), xerId https://api.channel.io/docs/open/swagger.json
             *     @see Vendor's OpenAPI document, about April 2025, converted by a third party, xerId https://github.com/wrtnlabs/autoview/blob/7fdb244/research/swaggers/258.json
             */
            readonly xerId?: string;
            /** @description Chat name that managers see. */
            readonly name?: string;
            /**
             * @description Heading of the chat in the list of the inbox.
             *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), title https://api.channel.io/docs/open/swagger.json
             *     @see Vendor's OpenAPI document, about April 2025, converted by a third party, title https://github.com/wrtnlabs/autoview/blob/7fdb244/research/swaggers/258.json
             */
            readonly title?: string;
            /** @description Note that a manager wrote about the chat, 1000 characters at most. */
            readonly description?: string;
            /**
             * @description Which text the inbox prints below the title.
             *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), subtextType https://api.channel.io/docs/open/swagger.json
             *     @see Vendor's OpenAPI document, about April 2025, converted by a third party, subtextType https://github.com/wrtnlabs/autoview/blob/7fdb244/research/swaggers/258.json
             */
            readonly subtextType?: components["schemas"]["SubtextType"];
            /** @description What takes the user's input at present. */
            readonly handling?: components["schemas"]["UserChatHandling"];
            /** @description Origin of the chat. */
            readonly source?: components["schemas"]["UserChatSource"];
            /** @description Ids of the managers who take part, each once. */
            readonly managerIds?: readonly string[];
            /** @description Id of the manager who answers first and foremost. */
            readonly assigneeId?: string;
            /** @description Id of the team that got the chat. */
            readonly teamId?: string;
            /** @description Names of the chat's tags, each once. A chat can be given 8. */
            readonly tags?: readonly string[];
            /**
             * @description Custom data of the chat.
             *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), profile https://api.channel.io/docs/open/swagger.json
             *     @see Vendor's OpenAPI document, about April 2025, converted by a third party, profile https://github.com/wrtnlabs/autoview/blob/7fdb244/research/swaggers/258.json
             */
            readonly profile?: components["schemas"]["UserChatProfile"];
            /** @description Name of the event that counts as a conversion of this chat. */
            readonly goalEventName?: string;
            /** @description Condition on the properties of the goal event. */
            readonly goalEventQuery?: components["schemas"]["Expression"];
            /** @description When the goal was looked at last. */
            readonly goalCheckedAt?: components["schemas"]["EpochMilliseconds"];
            /** @description What the latest look at the goal found. */
            readonly goalState?: components["schemas"]["GoalState"];
            /** @description When a manager opened the chat for the first time. */
            readonly firstOpenedAt?: components["schemas"]["EpochMilliseconds"];
            /** @description When the chat was opened most recently; each reopening moves it. */
            readonly openedAt?: components["schemas"]["EpochMilliseconds"];
            /**
             * @description When the chat entered the assignment queue for the first time.
             *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), firstQueuedAt https://api.channel.io/docs/open/swagger.json
             *     @see Vendor's OpenAPI document, about April 2025, converted by a third party, firstQueuedAt https://github.com/wrtnlabs/autoview/blob/7fdb244/research/swaggers/258.json
             */
            readonly firstQueuedAt?: components["schemas"]["EpochMilliseconds"];
            /**
             * @description When the chat entered the assignment queue most recently.
             *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), queuedAt https://api.channel.io/docs/open/swagger.json
             *     @see Vendor's OpenAPI document, about April 2025, converted by a third party, queuedAt https://github.com/wrtnlabs/autoview/blob/7fdb244/research/swaggers/258.json
             */
            readonly queuedAt?: components["schemas"]["EpochMilliseconds"];
            /** @description When the chat was created. */
            readonly createdAt?: components["schemas"]["EpochMilliseconds"];
            /**
             * @description When the chat changed last.
             *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), updatedAt https://api.channel.io/docs/open/swagger.json
             *     @see Vendor's OpenAPI document, about April 2025, converted by a third party, updatedAt https://github.com/wrtnlabs/autoview/blob/7fdb244/research/swaggers/258.json
             */
            readonly updatedAt?: components["schemas"]["EpochMilliseconds"];
            /** @description Id of the newest message that the user's side shows. */
            readonly frontMessageId?: string;
            /** @description When the user's side changed last. */
            readonly frontUpdatedAt?: components["schemas"]["EpochMilliseconds"];
            /** @description Id of the newest message that the managers' side shows. */
            readonly deskMessageId?: string;
            /** @description When the managers' side changed last. */
            readonly deskUpdatedAt?: components["schemas"]["EpochMilliseconds"];
            /**
             * @description Id of the newest message that the user wrote.
             *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), userLastMessageId https://api.channel.io/docs/open/swagger.json
             *     @see Vendor's OpenAPI document, about April 2025, converted by a third party, userLastMessageId https://github.com/wrtnlabs/autoview/blob/7fdb244/research/swaggers/258.json
             */
            readonly userLastMessageId?: string;
            /**
             * @description When a follow-up was set off.
             *     @remarks Evidence: inferred. The vendor publishes the member without a meaning, which is read from its name.
             *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), followUpTriggeredAt https://api.channel.io/docs/open/swagger.json
             *     @see Vendor's OpenAPI document, about April 2025, converted by a third party, followUpTriggeredAt https://github.com/wrtnlabs/autoview/blob/7fdb244/research/swaggers/258.json
             */
            readonly followUpTriggeredAt?: components["schemas"]["EpochMilliseconds"];
            /** @description Id of the manager to whom the open chat was given first. */
            readonly firstAssigneeIdAfterOpen?: string;
            /**
             * @description When a manager replied for the first time.
             *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), firstRepliedAt https://api.channel.io/docs/open/swagger.json
             *     @see Vendor's OpenAPI document, about April 2025, converted by a third party, firstRepliedAt https://github.com/wrtnlabs/autoview/blob/7fdb244/research/swaggers/258.json
             */
            readonly firstRepliedAt?: components["schemas"]["EpochMilliseconds"];
            /** @description When a manager first replied after the chat was last opened. */
            readonly firstRepliedAtAfterOpen?: components["schemas"]["EpochMilliseconds"];
            /** @description True when a single assignee settled the chat and never handed it over. */
            readonly oneStop?: boolean;
            /**
             * Format: int64
             * @description Time from opening to the first reply, in milliseconds.
             */
            readonly waitingTime?: number;
            /**
             * Format: int64
             * @description Mean time that a reply took, in milliseconds.
             */
            readonly avgReplyTime?: number;
            /**
             * Format: int64
             * @description All reply times added up, in milliseconds.
             */
            readonly totalReplyTime?: number;
            /**
             * Format: int32
             * @description How many times managers replied.
             */
            readonly replyCount?: number;
            /**
             * Format: int64
             * @description Time from the first opening to the closing, in milliseconds.
             */
            readonly resolutionTime?: number;
            /**
             * Format: int64
             * @description `waitingTime` within working hours, in milliseconds.
             */
            readonly operationWaitingTime?: number;
            /**
             * Format: int64
             * @description `avgReplyTime` within working hours, in milliseconds.
             */
            readonly operationAvgReplyTime?: number;
            /**
             * Format: int64
             * @description `totalReplyTime` within working hours, in milliseconds.
             */
            readonly operationTotalReplyTime?: number;
            /**
             * Format: int32
             * @description `replyCount` within working hours.
             */
            readonly operationReplyCount?: number;
            /**
             * Format: int64
             * @description `resolutionTime` within working hours, in milliseconds.
             */
            readonly operationResolutionTime?: number;
            /** @description When the user wrote the newest message that has no reply yet. Gone as soon as it is answered. */
            readonly askedAt?: components["schemas"]["EpochMilliseconds"];
            /** @description When the user wrote for the first time. */
            readonly firstAskedAt?: components["schemas"]["EpochMilliseconds"];
            /** @description When the chat was closed. */
            readonly closedAt?: components["schemas"]["EpochMilliseconds"];
            /** @description When the chat was put on hold. */
            readonly snoozedAt?: components["schemas"]["EpochMilliseconds"];
            /** @description When the chat runs out and closes on its own. */
            readonly expiresAt?: components["schemas"]["EpochMilliseconds"];
            /**
             * Format: int64
             * @description Version number of the record.
             */
            readonly version?: number;
            /**
             * @description Id of the e-mail that came in last.
             *     @remarks Evidence: inferred. The vendor publishes the member without a meaning, which is read from its name.
             *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), lastInboundEmailId https://api.channel.io/docs/open/swagger.json
             *     @see Vendor's OpenAPI document, about April 2025, converted by a third party, lastInboundEmailId https://github.com/wrtnlabs/autoview/blob/7fdb244/research/swaggers/258.json
             */
            readonly lastInboundEmailId?: string;
            /**
             * @deprecated
             * @description Key of the contact. Older answers only.
             *     @see Vendor's reference page: Create a User's UserChat, contactKey https://developers.channel.io/docs/create-a-users-userchat-1
             *     @see Vendor's OpenAPI document, about April 2025, converted by a third party, contactKey https://github.com/wrtnlabs/autoview/blob/7fdb244/research/swaggers/258.json
             */
            readonly contactKey?: string;
            /**
             * @deprecated
             * @description Time by which contacts are sorted. Older answers only.
             *     @remarks Evidence: inferred. The vendor publishes no unit; the sample shows a time of 13 digits.
             *     @see Vendor's reference page: Create a User's UserChat, contactOrder https://developers.channel.io/docs/create-a-users-userchat-1
             */
            readonly contactOrder?: components["schemas"]["EpochMilliseconds"];
            /**
             * @deprecated
             * @description Sync flag. Answers of generation 25 only.
             *     @see Vendor's OpenAPI document, about April 2025, converted by a third party, sync https://github.com/wrtnlabs/autoview/blob/7fdb244/research/swaggers/258.json
             */
            readonly sync?: boolean;
            /**
             * @deprecated
             * @description Id of the message with the summary. Answers of generation 25 only.
             *     @see Vendor's OpenAPI document, about April 2025, converted by a third party, summarizedMessageId https://github.com/wrtnlabs/autoview/blob/7fdb244/research/swaggers/258.json
             */
            readonly summarizedMessageId?: string;
            /**
             * @deprecated
             * @description When the AI agent was asked. Answers of generation 25 only.
             *     @see Vendor's OpenAPI document, about April 2025, converted by a third party, alfRequestedAt https://github.com/wrtnlabs/autoview/blob/7fdb244/research/swaggers/258.json
             */
            readonly alfRequestedAt?: components["schemas"]["EpochMilliseconds"];
        };
        /**
         * @description How a user is known.
         *
         *     - `member`: carries your own id.
         *     - `lead`: a visitor without a name, or a record that somebody typed in.
         *     - `unified`: merged from several users.
         *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), UserType https://api.channel.io/docs/open/swagger.json
         *     @see Vendor's OpenAPI document, about April 2025, converted by a third party, UserType https://github.com/wrtnlabs/autoview/blob/7fdb244/research/swaggers/258.json
         *     @see Vendor's definitions of its newer core API, June 2026, UserType https://github.com/channel-io/ch-proto-public/tree/923b0ab7a7cd394627a9c7f484eb2603692e3565/coreapi
         */
        readonly UserType: "member" | "lead" | "unified" | (string & {});
        /**
         * @description Data about a person. Besides the built-in keys any other may occur, with any JSON value.
         *     @see Vendor's reference page: Create a User's UserChat, UserProfile https://developers.channel.io/docs/create-a-users-userchat-1
         *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), UserProfile https://api.channel.io/docs/open/swagger.json
         *     @see Vendor's definitions of its newer core API, June 2026, UserProfile https://github.com/channel-io/ch-proto-public/tree/923b0ab7a7cd394627a9c7f484eb2603692e3565/coreapi
         */
        readonly UserProfile: {
            /** @description Full name. */
            readonly name?: string;
            /**
             * Format: int32
             * @description Number of recent purchases.
             *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), recentPurchaseCount https://api.channel.io/docs/open/swagger.json
             *     @see Vendor's OpenAPI document, about April 2025, converted by a third party, recentPurchaseCount https://github.com/wrtnlabs/autoview/blob/7fdb244/research/swaggers/258.json
             */
            readonly recentPurchaseCount?: number;
            /**
             * @description Sum of recent purchases. The vendor names no currency.
             *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), recentPurchaseAmount https://api.channel.io/docs/open/swagger.json
             *     @see Vendor's OpenAPI document, about April 2025, converted by a third party, recentPurchaseAmount https://github.com/wrtnlabs/autoview/blob/7fdb244/research/swaggers/258.json
             */
            readonly recentPurchaseAmount?: number;
            /** @description E-mail address. */
            readonly email?: string;
            /** @description Mobile number in E.164 form with a plus sign. */
            readonly mobileNumber?: string;
            /** @description Address of the picture. */
            readonly avatarUrl?: string;
            /**
             * @description Landline number in E.164 form with a plus sign.
             *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), landlineNumber https://api.channel.io/docs/open/swagger.json
             *     @see Vendor's OpenAPI document, about April 2025, converted by a third party, landlineNumber https://github.com/wrtnlabs/autoview/blob/7fdb244/research/swaggers/258.json
             */
            readonly landlineNumber?: string;
            /**
             * @description Given name.
             *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), firstName https://api.channel.io/docs/open/swagger.json
             *     @see Vendor's OpenAPI document, about April 2025, converted by a third party, firstName https://github.com/wrtnlabs/autoview/blob/7fdb244/research/swaggers/258.json
             */
            readonly firstName?: string;
            /**
             * @description Family name.
             *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), lastName https://api.channel.io/docs/open/swagger.json
             *     @see Vendor's OpenAPI document, about April 2025, converted by a third party, lastName https://github.com/wrtnlabs/autoview/blob/7fdb244/research/swaggers/258.json
             */
            readonly lastName?: string;
            /**
             * @description True when the map holds no key.
             *     @remarks Evidence: inferred. Looks like a by-product of the vendor's serialiser; no vendor text mentions it.
             *     @see Vendor's reference page: Create a User's UserChat, empty https://developers.channel.io/docs/create-a-users-userchat-1
             *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), empty https://api.channel.io/docs/open/swagger.json
             */
            readonly empty?: boolean;
        } & {
            readonly [key: string]: unknown;
        };
        /**
         * @description A user's latest session in a browser.
         *     @see Vendor's reference page: Create a User's UserChat, WebInfo https://developers.channel.io/docs/create-a-users-userchat-1
         *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), WebInfo https://api.channel.io/docs/open/swagger.json
         */
        readonly WebInfo: {
            /** @description Device of the session. */
            readonly device?: string;
            /** @description Operating system with its version. */
            readonly os?: string;
            /** @description Name of the operating system. */
            readonly osName?: string;
            /** @description Browser with its version. */
            readonly browser?: string;
            /** @description Name of the browser. */
            readonly browserName?: string;
            /**
             * Format: int32
             * @description Number of browser sessions.
             */
            readonly sessionsCount?: number;
            /** @description When the user was last seen in a browser. */
            readonly lastSeenAt?: components["schemas"]["EpochMilliseconds"];
        };
        /**
         * @description A user's latest session in an app.
         *     @see Vendor's reference page: Create a User's UserChat, MobileInfo https://developers.channel.io/docs/create-a-users-userchat-1
         *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), MobileInfo https://api.channel.io/docs/open/swagger.json
         */
        readonly MobileInfo: {
            /** @description Device of the session. */
            readonly device?: string;
            /** @description Operating system with its version. */
            readonly os?: string;
            /** @description Name of the operating system. */
            readonly osName?: string;
            /** @description Name of the app. */
            readonly appName?: string;
            /** @description Version of the app. */
            readonly appVersion?: string;
            /**
             * @description Name of the vendor's SDK inside the app.
             *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), sdkName https://api.channel.io/docs/open/swagger.json
             *     @see Vendor's OpenAPI document, about April 2025, converted by a third party, sdkName https://github.com/wrtnlabs/autoview/blob/7fdb244/research/swaggers/258.json
             */
            readonly sdkName?: string;
            /**
             * @description Version of that SDK.
             *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), sdkVersion https://api.channel.io/docs/open/swagger.json
             *     @see Vendor's OpenAPI document, about April 2025, converted by a third party, sdkVersion https://github.com/wrtnlabs/autoview/blob/7fdb244/research/swaggers/258.json
             */
            readonly sdkVersion?: string;
            /**
             * Format: int32
             * @description Number of app sessions.
             */
            readonly sessionsCount?: number;
            /** @description When the user was last seen in the app. */
            readonly lastSeenAt?: components["schemas"]["EpochMilliseconds"];
        };
        /**
         * @description An end user as the channel knows them. The newer API always fills in `createdAt`, `updatedAt` and the plain flags; version 5 does not promise that.
         *     @see Vendor's reference page: Create a User's UserChat, User https://developers.channel.io/docs/create-a-users-userchat-1
         *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), User https://api.channel.io/docs/open/swagger.json
         *     @see Vendor's definitions of its newer core API, June 2026, User https://github.com/channel-io/ch-proto-public/tree/923b0ab7a7cd394627a9c7f484eb2603692e3565/coreapi
         */
        readonly User: {
            /** @description The platform's id of the user: 20 lower-case hexadecimal characters. It is not your member id. */
            readonly id: string;
            /** @description Id of the channel that the user belongs to, digits as text. */
            readonly channelId: string;
            /** @description Your own id for the user, any text or a UUID. An anonymous visitor has the value of `veilId` here. */
            readonly memberId?: string;
            /** @description Id of the device, kept in a cookie. */
            readonly veilId?: string;
            /** @description Id of the identity into which several users were merged. */
            readonly unifiedId?: string;
            /** @description How the user is known to the channel. */
            readonly type?: components["schemas"]["UserType"];
            /**
             * @description Tags that an import has set.
             *     @remarks Generation 25 of the vendor's document allowed 30 at most.
             *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), userImportTags https://api.channel.io/docs/open/swagger.json
             *     @see Vendor's OpenAPI document, about April 2025, converted by a third party, userImportTags https://github.com/wrtnlabs/autoview/blob/7fdb244/research/swaggers/258.json
             */
            readonly userImportTags?: readonly string[];
            /**
             * Format: int32
             * @description Number of chats that hold alerting messages not yet read. A count, not a flag.
             */
            readonly alert?: number;
            /**
             * Format: int32
             * @description Number of messages not yet read in all chats. A count, not a flag.
             */
            readonly unread?: number;
            /** @description Id of the chat that is popping up for the user. */
            readonly popUpChatId?: string;
            /**
             * @description Id of the chat pinned as the main one.
             *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), mainChatId https://api.channel.io/docs/open/swagger.json
             *     @see Vendor's OpenAPI document, about April 2025, converted by a third party, mainChatId https://github.com/wrtnlabs/autoview/blob/7fdb244/research/swaggers/258.json
             */
            readonly mainChatId?: string;
            /** @description Country as an ISO 3166-1 alpha-2 code, derived from the IP address. */
            readonly country?: string;
            /**
             * @description Time zone as an IANA name, derived from the IP address.
             *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), timeZone https://api.channel.io/docs/open/swagger.json
             *     @see Vendor's OpenAPI document, about April 2025, converted by a third party, timeZone https://github.com/wrtnlabs/autoview/blob/7fdb244/research/swaggers/258.json
             */
            readonly timeZone?: string;
            /** @description When the user was created. */
            readonly createdAt?: components["schemas"]["EpochMilliseconds"];
            /** @description When the user changed last. */
            readonly updatedAt?: components["schemas"]["EpochMilliseconds"];
            /**
             * Format: int64
             * @description Version number of the record.
             */
            readonly version?: number;
            /** @description Data about the person, built-in and custom. */
            readonly profile?: components["schemas"]["UserProfile"];
            /** @description Tags of the user, each once; 20 can be set. A `/` separates levels. */
            readonly tags?: readonly string[];
            /** @description Language of the user as a BCP 47 tag. */
            readonly language?: string;
            /** @description Whether the user declines e-mail. */
            readonly unsubscribeEmail?: boolean;
            /**
             * @description When the choice on e-mail changed last.
             *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), unsubscribeEmailUpdatedAt https://api.channel.io/docs/open/swagger.json
             *     @see Vendor's OpenAPI document, about April 2025, converted by a third party, unsubscribeEmailUpdatedAt https://github.com/wrtnlabs/autoview/blob/7fdb244/research/swaggers/258.json
             */
            readonly unsubscribeEmailUpdatedAt?: components["schemas"]["EpochMilliseconds"];
            /** @description Whether the user declines text messages. */
            readonly unsubscribeTexting?: boolean;
            /**
             * @description When the choice on text messages changed last.
             *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), unsubscribeTextingUpdatedAt https://api.channel.io/docs/open/swagger.json
             *     @see Vendor's OpenAPI document, about April 2025, converted by a third party, unsubscribeTextingUpdatedAt https://github.com/wrtnlabs/autoview/blob/7fdb244/research/swaggers/258.json
             */
            readonly unsubscribeTextingUpdatedAt?: components["schemas"]["EpochMilliseconds"];
            /**
             * @description Whether the user declines push messages of the app.
             *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), unsubscribeAppPush https://api.channel.io/docs/open/swagger.json
             *     @see Vendor's OpenAPI document, generation 27 (27.40.6, about March 2026), unsubscribeAppPush https://github.com/staend1/channel-talk-sync/blob/240befa/docs/channel-talk-swagger.json
             */
            readonly unsubscribeAppPush?: boolean;
            /**
             * @description When the choice on push messages changed last.
             *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), unsubscribeAppPushUpdatedAt https://api.channel.io/docs/open/swagger.json
             *     @see Vendor's OpenAPI document, generation 27 (27.40.6, about March 2026), unsubscribeAppPushUpdatedAt https://github.com/staend1/channel-talk-sync/blob/240befa/docs/channel-talk-swagger.json
             */
            readonly unsubscribeAppPushUpdatedAt?: components["schemas"]["EpochMilliseconds"];
            /** @description Address of the user's picture. The platform draws one where none was set. */
            readonly avatarUrl?: string;
            /**
             * @description Whether the profile has a name.
             *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), named https://api.channel.io/docs/open/swagger.json
             *     @see Vendor's OpenAPI document, about April 2025, converted by a third party, named https://github.com/wrtnlabs/autoview/blob/7fdb244/research/swaggers/258.json
             */
            readonly named?: boolean;
            /** @description Language of the browser or device as a BCP 47 tag. */
            readonly systemLanguage?: string;
            /** @description Whether the mobile number has a valid format. */
            readonly mobileNumberQualified?: boolean;
            /** @description Whether the e-mail address has a valid format. */
            readonly emailQualified?: boolean;
            /**
             * @description Whether the user is restricted. The vendor does not explain it, and the spelling is the one on the wire.
             *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), constrainted https://api.channel.io/docs/open/swagger.json
             *     @see Vendor's OpenAPI document, about April 2025, converted by a third party, constrainted https://github.com/wrtnlabs/autoview/blob/7fdb244/research/swaggers/258.json
             */
            readonly constrainted?: boolean;
            /** @description Name, copied from the profile. */
            readonly name?: string;
            /** @description Whether the user has at least one managed chat. */
            readonly hasChat?: boolean;
            /** @description Whether the user has a device that takes push messages. */
            readonly hasPushToken?: boolean;
            /**
             * @description Province or state, derived from the IP address.
             *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), province https://api.channel.io/docs/open/swagger.json
             *     @see Vendor's OpenAPI document, about April 2025, converted by a third party, province https://github.com/wrtnlabs/autoview/blob/7fdb244/research/swaggers/258.json
             */
            readonly province?: string;
            /** @description City, derived from the IP address. */
            readonly city?: string;
            /** @description Latitude in degrees, derived from the IP address. */
            readonly latitude?: number;
            /** @description Longitude in degrees, derived from the IP address. */
            readonly longitude?: number;
            /** @description The latest session in a browser. */
            readonly web?: components["schemas"]["WebInfo"];
            /** @description The latest session in an app. */
            readonly mobile?: components["schemas"]["MobileInfo"];
            /**
             * Format: int32
             * @description Number of sessions up to now.
             */
            readonly sessionsCount?: number;
            /** @description When the user was online last. */
            readonly lastSeenAt?: components["schemas"]["EpochMilliseconds"];
            /** @description Whether the user is barred from starting chats. */
            readonly blocked?: boolean;
            /**
             * @description Key of the record of the block, digits as text.
             *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), blockedKey https://api.channel.io/docs/open/swagger.json
             *     @see Vendor's OpenAPI document, about April 2025, converted by a third party, blockedKey https://github.com/wrtnlabs/autoview/blob/7fdb244/research/swaggers/258.json
             */
            readonly blockedKey?: string;
            /**
             * Format: int64
             * @description Key by which the contact list is sorted. It looks like epoch milliseconds.
             */
            readonly managedKey?: number;
            /** @description Whether `type` is `member`. */
            readonly member?: boolean;
            /** @description E-mail address, copied from the profile. */
            readonly email?: string;
            /** @description Mobile number, copied from the profile, in E.164 form with a plus sign. */
            readonly mobileNumber?: string;
            /**
             * @description Landline number, copied from the profile, in E.164 form with a plus sign.
             *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), landlineNumber https://api.channel.io/docs/open/swagger.json
             *     @see Vendor's OpenAPI document, about April 2025, converted by a third party, landlineNumber https://github.com/wrtnlabs/autoview/blob/7fdb244/research/swaggers/258.json
             */
            readonly landlineNumber?: string;
            /**
             * @deprecated
             * @description Second copy of the profile. Older answers only.
             *     @see Vendor's reference page: Create a User's UserChat, profileOnce https://developers.channel.io/docs/create-a-users-userchat-1
             *     @see Vendor's OpenAPI document, about April 2025, converted by a third party, profileOnce https://github.com/wrtnlabs/autoview/blob/7fdb244/research/swaggers/258.json
             */
            readonly profileOnce?: components["schemas"]["UserProfile"];
        };
        /**
         * @deprecated
         * @description Presence of a person. Older answers only.
         *     @see Vendor's reference page: Create a User's UserChat, Online https://developers.channel.io/docs/create-a-users-userchat-1
         *     @see Vendor's OpenAPI document, about April 2025, converted by a third party, Online https://github.com/wrtnlabs/autoview/blob/7fdb244/research/swaggers/258.json
         */
        readonly Online: {
            /** @description Id of the channel, digits as text. */
            readonly channelId?: string;
            /** @description Kind of person, open text; `manager`, `user`, `bot` and `account` are known. */
            readonly personType?: string;
            /** @description Id of the person within its kind. */
            readonly personId?: string;
            /** @description Id of the presence record. */
            readonly id?: string;
        };
        /**
         * @description Everything the platform tells about one chat, in one object without a wrapper. Every member may be absent, and a reader should expect no more than `userChat` and `user`.
         *     @remarks Evidence: inferred (meaning). The vendor does not say what a fresh chat comes with; that these two are there is inferred.
         *     @see Vendor's reference page: Create a User's UserChat, UserChatView https://developers.channel.io/docs/create-a-users-userchat-1
         *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), UserChatView https://api.channel.io/docs/open/swagger.json
         *     @see Vendor's definitions of its newer core API, June 2026, UserChatView https://github.com/channel-io/ch-proto-public/tree/923b0ab7a7cd394627a9c7f484eb2603692e3565/coreapi
         */
        readonly UserChatView: {
            /**
             * @description The campaign the chat grew out of.
             *     @remarks Evidence: inferred. The vendor publishes the member without a meaning, which is read from its name.
             *     @see Vendor's reference page: Create a User's UserChat, campaign https://developers.channel.io/docs/create-a-users-userchat-1
             *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), campaign https://api.channel.io/docs/open/swagger.json
             */
            readonly campaign?: components["schemas"]["Campaign"];
            /**
             * @description How far one person has read in the chat.
             *     @remarks Evidence: inferred (meaning). The vendor does not say what a fresh chat comes with; that these two are there is inferred.
             */
            readonly bookmark?: components["schemas"]["ChatBookmark"];
            /**
             * @description How one person sees the chat: what is read, and the counters. The vendor does not say whose it is; probably a manager's.
             *     @remarks Evidence: inferred. The vendor publishes two sessions without naming their owners; the other one carries the word user.
             *     @see Vendor's reference page: Create a User's UserChat, session https://developers.channel.io/docs/create-a-users-userchat-1
             *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), session https://api.channel.io/docs/open/swagger.json
             */
            readonly session?: components["schemas"]["ChatSession"];
            /**
             * @description The same kind of record for the end user.
             *     @remarks Evidence: inferred. The owner is read from the member's name.
             *     @see Vendor's reference page: Create a User's UserChat, userSession https://developers.channel.io/docs/create-a-users-userchat-1
             *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), userSession https://api.channel.io/docs/open/swagger.json
             */
            readonly userSession?: components["schemas"]["ChatSession"];
            /**
             * @description The definitions behind the tag names in `userChat.tags`.
             *     @remarks Evidence: inferred. The vendor publishes the member without a meaning, which is read from its name.
             *     @see Vendor's reference page: Create a User's UserChat, chatTags https://developers.channel.io/docs/create-a-users-userchat-1
             *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), chatTags https://api.channel.io/docs/open/swagger.json
             */
            readonly chatTags?: readonly components["schemas"]["ChatTag"][];
            /**
             * @description A message of this chat, where the chat began with one.
             *     @remarks Evidence: inferred. The vendor publishes the member without a meaning, which is read from its name.
             *     @see Vendor's reference page: Create a User's UserChat, message https://developers.channel.io/docs/create-a-users-userchat-1
             *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), message https://api.channel.io/docs/open/swagger.json
             */
            readonly message?: components["schemas"]["Message"];
            /**
             * @description The one-time mailing the chat grew out of.
             *     @remarks Evidence: inferred. The vendor publishes the member without a meaning, which is read from its name.
             *     @see Vendor's reference page: Create a User's UserChat, oneTimeMsg https://developers.channel.io/docs/create-a-users-userchat-1
             *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), oneTimeMsg https://api.channel.io/docs/open/swagger.json
             */
            readonly oneTimeMsg?: components["schemas"]["OneTimeMsg"];
            /**
             * @description The support bot the chat grew out of. Support bots are the older bot product.
             *     @remarks Evidence: inferred. The vendor publishes the member without a meaning, which is read from its name.
             *     @see Vendor's reference page: Create a User's UserChat, supportBot https://developers.channel.io/docs/create-a-users-userchat-1
             *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), supportBot https://api.channel.io/docs/open/swagger.json
             */
            readonly supportBot?: components["schemas"]["SupportBot"];
            /**
             * @description The workflow the chat grew out of.
             *     @remarks Evidence: inferred. The vendor publishes the member without a meaning, which is read from its name.
             *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), workflow https://api.channel.io/docs/open/swagger.json
             *     @see Vendor's OpenAPI document, about April 2025, converted by a third party, workflow https://github.com/wrtnlabs/autoview/blob/7fdb244/research/swaggers/258.json
             */
            readonly workflow?: components["schemas"]["Workflow"];
            /**
             * @description The connection to an external messenger that carries the chat.
             *     @remarks Evidence: inferred. The vendor publishes the member without a meaning, which is read from its name.
             *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), appMessenger https://api.channel.io/docs/open/swagger.json
             *     @see Vendor's OpenAPI document, about April 2025, converted by a third party, appMessenger https://github.com/wrtnlabs/autoview/blob/7fdb244/research/swaggers/258.json
             */
            readonly appMessenger?: components["schemas"]["AppMessenger"];
            /**
             * @description The chat itself; most callers need only this.
             *     @remarks Evidence: inferred (meaning). The vendor does not say what a fresh chat comes with; that these two are there is inferred.
             */
            readonly userChat?: components["schemas"]["UserChat"];
            /**
             * @description The end user to whom the chat belongs.
             *     @remarks Evidence: inferred (meaning). The vendor does not say what a fresh chat comes with; that these two are there is inferred.
             */
            readonly user?: components["schemas"]["User"];
            /**
             * @deprecated
             * @description Presence of the user. Older answers only.
             *     @see Vendor's reference page: Create a User's UserChat, userOnline https://developers.channel.io/docs/create-a-users-userchat-1
             *     @see Vendor's OpenAPI document, about April 2025, converted by a third party, userOnline https://github.com/wrtnlabs/autoview/blob/7fdb244/research/swaggers/258.json
             */
            readonly userOnline?: components["schemas"]["Online"];
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
    readonly createUserChat: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The platform's id of the user: 20 lower-case hexadecimal characters. Short numeric ids occur in older test data, so do not check the form. Your own member id does not go here.
                 *     @remarks The short ids come from test data of the vendor's older clients.
                 *     @see Vendor's reference page: Create a User's UserChat, userId https://developers.channel.io/docs/create-a-users-userchat-1
                 *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), userId https://api.channel.io/docs/open/swagger.json
                 *     @see Vendor's definitions of its newer core API, June 2026, userId https://github.com/channel-io/ch-proto-public/tree/923b0ab7a7cd394627a9c7f484eb2603692e3565/coreapi
                 * @example 6870b9d15e2c4fa3071b
                 */
                readonly userId: string;
            };
            readonly cookie?: never;
        };
        /**
         * @description All options can be left out, and so can the body itself; an empty object works as well. A body is known from the vendor's n8n node alone.
         *     @remarks Evidence: community (name and type).
         *     @remarks Evidence: inferred (meaning). That no body is needed is documented by its absence from the vendor's page, and reported by third parties.
         *     @see Vendor's node for n8n, 0.2.2 https://github.com/channel-io/n8n-nodes-channel-talk/blob/3aba97f/nodes/ChannelTalk/resources/userChat/createByUserId.ts
         *     @see Third-party bot veasly-channeltalk-bot https://github.com/gangjunlee-dev/veasly-channeltalk-bot/blob/a082d1b718f7cc7b5eb52b6f14268142c1729d5e/lib/channeltalk.js
         */
        readonly requestBody?: {
            readonly content: {
                readonly "application/json": components["schemas"]["CreateUserChatRequest"];
            };
        };
        readonly responses: {
            /**
             * @description The chat, with what belongs to it, as one object without a wrapper. Treat any other 2xx status alike.
             *     @remarks Evidence: inferred. The vendor's document names no status. Its page on rate limits prints 200 for a call of this API, and known clients accept every 2xx.
             *     @see Vendor's guide: Rate limiting, 200 https://developers.channel.io/docs/rate-limiting
             *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), 200 https://api.channel.io/docs/open/swagger.json
             */
            readonly 200: {
                headers: {
                    /**
                     * @description How many calls the channel may make. The vendor's sample shows 1000; the number can differ from API to API.
                     * @example 1000
                     */
                    readonly "x-ratelimit-limit"?: number;
                    /**
                     * @description How many calls are left.
                     * @example 742
                     */
                    readonly "x-ratelimit-remaining"?: number;
                    /**
                     * @description When the limit starts anew, in seconds since 1970-01-01T00:00:00Z. Times in bodies are milliseconds.
                     * @example 1795132860
                     */
                    readonly "x-ratelimit-reset"?: number;
                    /**
                     * @description Whether the call would have been refused if the grace period were over.
                     * @example true
                     */
                    readonly "x-ratelimit-will-be-throttled"?: boolean;
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @description @see Vendor's reference page: Create a User's UserChat, application/json https://developers.channel.io/docs/create-a-users-userchat-1
                     *     @see Vendor's OpenAPI document of the open API, generation 28 (28.0.3, July 2026), application/json https://api.channel.io/docs/open/swagger.json
                     */
                    readonly "application/json": components["schemas"]["UserChatView"];
                };
            };
            /**
             * @description The key pair is missing or wrong.
             *     @remarks Evidence: community.
             *     @see Third-party client channel-talk https://github.com/happycastle114/channel-talk/blob/14f06cf5320b7a4cb5b66795b1df4ef6ad99a82a/README.md
             */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /**
             * @description The key pair is switched off, or not allowed to make the call.
             *     @remarks Evidence: community.
             *     @see Third-party client channel-talk https://github.com/happycastle114/channel-talk/blob/14f06cf5320b7a4cb5b66795b1df4ef6ad99a82a/README.md
             */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /**
             * @description The request is not accepted. An id of no known user is answered so as well, not with 404.
             *     @remarks Evidence: community.
             *     @see Third-party client channel-talk https://github.com/happycastle114/channel-talk/blob/14f06cf5320b7a4cb5b66795b1df4ef6ad99a82a/README.md
             *     @see Third-party bot veasly-channeltalk-bot https://github.com/gangjunlee-dev/veasly-channeltalk-bot/blob/a082d1b718f7cc7b5eb52b6f14268142c1729d5e/lib/channeltalk.js
             */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /**
             * @description The channel is over its limit. The vendor brings limits in by phases: it only watches at first, then warns, then refuses.
             *     @see Vendor's guide: Rate limiting, 429 https://developers.channel.io/docs/rate-limiting
             */
            readonly 429: {
                headers: {
                    /**
                     * @description How many calls the channel may make. The vendor's sample shows 1000; the number can differ from API to API.
                     * @example 1000
                     */
                    readonly "x-ratelimit-limit"?: number;
                    /**
                     * @description How many calls are left.
                     * @example 742
                     */
                    readonly "x-ratelimit-remaining"?: number;
                    /**
                     * @description When the limit starts anew, in seconds since 1970-01-01T00:00:00Z. Times in bodies are milliseconds.
                     * @example 1795132860
                     */
                    readonly "x-ratelimit-reset"?: number;
                    /**
                     * @description Whether the call would have been refused if the grace period were over.
                     * @example true
                     */
                    readonly "x-ratelimit-will-be-throttled"?: boolean;
                    readonly [name: string]: unknown;
                };
                content: {
                    /** @description @remarks Evidence: inferred. No body is published for this status; the form of the other errors is assumed. */
                    readonly "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /**
             * @description Any other answer, such as 400, 404 or 5xx. The vendor publishes none for this call.
             *     @remarks Evidence: inferred. Nobody has reported another status here; a 500 is known from a different call.
             */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
}
