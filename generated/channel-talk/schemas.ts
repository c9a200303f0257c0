// Generated from specs/channel-talk by `npm run generate`. Do not edit.
/**
 * Options of a new chat. They are known from the vendor's n8n node alone; the reference page shows no body. Send trimmed values and no empty ones, as that node does.
 * @see Vendor's node for n8n, 0.2.2 https://github.com/channel-io/n8n-nodes-channel-talk/blob/3aba97f/nodes/ChannelTalk/resources/userChat/createByUserId.ts
 */
export interface CreateUserChatRequest {
    /** A key of your own by which the platform recognises a matter for which you have opened a chat before. What it answers to a repeated key is not known. */
    readonly distinctKey?: string;
    /**
     * Id of the channel for the chat, digits as text.
     * @remarks Evidence: inferred (meaning). That it has to be the channel of the key pair is inferred: a call elsewhere in this API takes no channel id, and limits count for each channel.
     * @see Vendor's node for n8n, 0.2.2 https://github.com/channel-io/n8n-nodes-channel-talk/blob/3aba97f/nodes/ChannelTalk/resources/userChat/createByUserId.ts
     */
    readonly channelId?: string;
}
/**
 * One problem.
 * @see Vendor's iOS plug-in, 2020, for the in-app API, Models/CHError.swift:12 https://github.com/zoyi/channel-plugin-ios/blob/9d10c861f8dc045af4683a85558e4e4f3e11b582/ChannelIO/Source/Models/CHError.swift#L12
 */
export interface ErrorItem {
    /** What is wrong, as text for people. */
    readonly message: string;
    /** The member of the request that is wrong. */
    readonly field?: string;
}
/**
 * What went wrong. The vendor publishes no error body for this API, so be ready for another one, for text, and for nothing at all.
 * @remarks Taken from the vendor's client of an older API on the same platform.
 * @see Vendor's iOS plug-in, 2020, for the in-app API, Utils/CHUtils.swift:337 https://github.com/zoyi/channel-plugin-ios/blob/9d10c861f8dc045af4683a85558e4e4f3e11b582/ChannelIO/Source/Utils/CHUtils.swift#L337
 */
export interface ErrorBody {
    /**
     * The problems found.
     * @remarks Taken from the vendor's client of an older API on the same platform.
     */
    readonly errors?: readonly ErrorItem[];
    /**
     * Class of the error. Open text.
     * @remarks Evidence: inferred. Expected from similar error bodies, and not confirmed by any answer.
     */
    readonly type?: string;
    /**
     * The HTTP status once more.
     *
     * Format: int32.
     * @remarks Evidence: inferred. Expected from similar error bodies, and not confirmed by any answer.
     */
    readonly status?: number;
    /**
     * Language of the messages.
     * @remarks Evidence: inferred. Expected from similar error bodies, and not confirmed by any answer.
     */
    readonly language?: string;
}
/**
 * Where a campaign stands in its life.
 * @see Vendor's OpenAPI document, generation 28 (28.0.3, July 2026), marketing.Campaign.state https://api.channel.io/docs/open/swagger.json
 * @see Vendor's definitions of its newer core API, June 2026, model/campaign.proto:18 https://github.com/channel-io/ch-proto-public/blob/923b0ab7a7cd394627a9c7f484eb2603692e3565/coreapi/model/campaign.proto#L18
 */
export type CampaignState = "draft" | "active" | "stopped" | "removed" | (string & {});
/**
 * Medium of sending in the older spelling, which `MediumType` replaced.
 * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
 * @see Vendor's OpenAPI document, generation 28 (28.0.3, July 2026), marketing.Campaign.sendMedium https://api.channel.io/docs/open/swagger.json
 */
export type SendMedium = "appAlimtalk" | "appLine" | "email" | "inAppChat" | "xms" | (string & {});
/**
 * Kind of medium.
 *
 * - `native`: the vendor's own messenger.
 * - `phone`: text message.
 * - `email`: e-mail.
 * - `app`: external messenger.
 * @see Vendor's OpenAPI document, generation 28 (28.0.3, July 2026), marketing.Campaign.mediumType https://api.channel.io/docs/open/swagger.json
 * @see Vendor's definitions of its newer core API, June 2026, model/medium_type.proto:10 https://github.com/channel-io/ch-proto-public/blob/923b0ab7a7cd394627a9c7f484eb2603692e3565/coreapi/model/medium_type.proto#L10
 */
export type MediumType = "native" | "phone" | "email" | "app" | (string & {});
/**
 * Type of a property of a user or event.
 * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
 * @see Vendor's OpenAPI document, generation 28 (28.0.3, July 2026), Expression.type https://api.channel.io/docs/open/swagger.json
 */
export type PropertyType = "boolean" | "date" | "datetime" | "list" | "listOfNumber" | "number" | "string" | "listOfObject" | (string & {});
/**
 * How to compare. Samples of the vendor show text that begins with a dollar sign, such as `$eq`, `$in` or `$gte`, while the vendor's document declares an object without members.
 * @see Vendor's OpenAPI document, generation 28 (28.0.3, July 2026), Operator https://api.channel.io/docs/open/swagger.json
 * @see Vendor's definitions of its newer core API, June 2026, model/campaign.proto:112 https://github.com/channel-io/ch-proto-public/blob/923b0ab7a7cd394627a9c7f484eb2603692e3565/coreapi/model/campaign.proto#L112
 */
export type ExpressionOperator = string | {
    readonly [key: string]: unknown;
};
/**
 * A condition on properties, nested at will. A leaf compares one property; a branch joins others by `and` or `or`.
 * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
 * @see Vendor's OpenAPI document, generation 28 (28.0.3, July 2026), Expression https://api.channel.io/docs/open/swagger.json
 */
export interface Expression {
    /**
     * Path of the property to compare.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly key?: string;
    /**
     * Type of the property.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly type?: PropertyType;
    /**
     * How to compare.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly operator?: ExpressionOperator;
    /**
     * What to compare with.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly values?: readonly unknown[];
    /**
     * Conditions that must all hold.
     * @remarks Evidence: inferred (null). The sample on the reference page prints null wherever a schema contains itself, likely because it stops there.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     * @see Vendor's OpenAPI document, generation 28 (28.0.3, July 2026), Expression, and https://api.channel.io/docs/open/swagger.json
     * @see Vendor's reference page: Create a User's UserChat, and https://developers.channel.io/docs/create-a-users-userchat-1
     */
    readonly and?: readonly (Expression | null)[];
    /**
     * Conditions of which one must hold.
     * @remarks Evidence: inferred (null). The sample on the reference page prints null wherever a schema contains itself, likely because it stops there.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     * @see Vendor's OpenAPI document, generation 28 (28.0.3, July 2026), Expression, or https://api.channel.io/docs/open/swagger.json
     * @see Vendor's reference page: Create a User's UserChat, or https://developers.channel.io/docs/create-a-users-userchat-1
     */
    readonly or?: readonly (Expression | null)[];
}
/**
 * An audience that an app supplies. Each id has at least one character.
 * @see Vendor's OpenAPI document, generation 28 (28.0.3, July 2026), userschema.AppSegment https://api.channel.io/docs/open/swagger.json
 * @see Vendor's definitions of its newer core API, June 2026, model/app_segment.proto:13, App_segment https://github.com/channel-io/ch-proto-public/blob/923b0ab7a7cd394627a9c7f484eb2603692e3565/coreapi/model/app_segment.proto#L13
 */
export interface AppSegment {
    /** Id of the app. */
    readonly appId?: string;
    /** Id of the app's extension. */
    readonly extensionId?: string;
    /** Id of the audience. */
    readonly segmentId?: string;
}
/**
 * A duration as ISO 8601 text, such as `PT45M`. Fractions and negative values are possible in that notation.
 * @see Vendor's OpenAPI document, generation 28 (28.0.3, July 2026), marketing.Campaign.waitingTime https://api.channel.io/docs/open/swagger.json
 * @see Vendor's definitions of its newer core API, June 2026, model/campaign.proto:131 https://github.com/channel-io/ch-proto-public/blob/923b0ab7a7cd394627a9c7f484eb2603692e3565/coreapi/model/campaign.proto#L131
 */
export type IsoDuration = string;
/**
 * The length of a unit of time.
 * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
 * @see Vendor's reference page: Create a User's UserChat, campaign.waitingTime.units.duration https://developers.channel.io/docs/create-a-users-userchat-1
 * @deprecated
 */
export interface DurationBase {
    /**
     * Whole seconds.
     *
     * Format: int64.
     * @remarks Evidence: inferred (name and type). The size of the integer is inferred; the sample shows zeros only.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     * @see Vendor's reference page: Create a User's UserChat, seconds https://developers.channel.io/docs/create-a-users-userchat-1
     * @see Vendor's reference page: Create a User's UserChat, campaign.waitingTime.units.duration, seconds https://developers.channel.io/docs/create-a-users-userchat-1
     */
    readonly seconds?: number;
    /**
     * Nanoseconds on top of the seconds.
     *
     * Format: int32.
     * @remarks Evidence: inferred (name and type). The size of the integer is inferred; the sample shows zeros only.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     * @see Vendor's reference page: Create a User's UserChat, nano https://developers.channel.io/docs/create-a-users-userchat-1
     * @see Vendor's reference page: Create a User's UserChat, campaign.waitingTime.units.duration, nano https://developers.channel.io/docs/create-a-users-userchat-1
     */
    readonly nano?: number;
    /**
     * Whether the length is below zero.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly negative?: boolean;
    /**
     * Whether the length is zero.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly zero?: boolean;
}
/**
 * A unit of time.
 * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
 * @see Vendor's reference page: Create a User's UserChat, campaign.waitingTime.units https://developers.channel.io/docs/create-a-users-userchat-1
 * @deprecated
 */
export interface DurationUnit {
    /**
     * Whether the unit is one of dates.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly dateBased?: boolean;
    /**
     * Whether the unit is one of times.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly timeBased?: boolean;
    /**
     * Whether the length of the unit is only estimated.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly durationEstimated?: boolean;
    /**
     * Length of the unit.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly duration?: DurationBase;
}
/**
 * The older wire form of a duration, an object.
 * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
 * @see Vendor's reference page: Create a User's UserChat, campaign.waitingTime https://developers.channel.io/docs/create-a-users-userchat-1
 * @deprecated
 */
export interface DurationObject {
    /**
     * Whole seconds.
     *
     * Format: int64.
     * @remarks Evidence: inferred (name and type). The size of the integer is inferred; the sample shows zeros only.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     * @see Vendor's reference page: Create a User's UserChat, seconds https://developers.channel.io/docs/create-a-users-userchat-1
     * @see Vendor's reference page: Create a User's UserChat, campaign.waitingTime, seconds https://developers.channel.io/docs/create-a-users-userchat-1
     */
    readonly seconds?: number;
    /**
     * Nanoseconds on top of the seconds.
     *
     * Format: int32.
     * @remarks Evidence: inferred (name and type). The size of the integer is inferred; the sample shows zeros only.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     * @see Vendor's reference page: Create a User's UserChat, nano https://developers.channel.io/docs/create-a-users-userchat-1
     * @see Vendor's reference page: Create a User's UserChat, campaign.waitingTime, nano https://developers.channel.io/docs/create-a-users-userchat-1
     */
    readonly nano?: number;
    /**
     * Whether the duration is below zero.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly negative?: boolean;
    /**
     * Whether the duration is zero.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly zero?: boolean;
    /**
     * Units in which the duration is counted.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly units?: readonly DurationUnit[];
}
/**
 * A duration. Answers of today carry text, older ones an object.
 * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
 * @see Vendor's OpenAPI document, generation 28 (28.0.3, July 2026), marketing.Campaign.waitingTime https://api.channel.io/docs/open/swagger.json
 * @see Vendor's reference page: Create a User's UserChat, campaign.waitingTime https://developers.channel.io/docs/create-a-users-userchat-1
 */
export type Duration = IsoDuration | DurationObject;
/**
 * Whether the additional event must have happened.
 *
 * - `positive`: it must have.
 * - `negative`: it must not have.
 * @see Vendor's OpenAPI document, generation 28 (28.0.3, July 2026), marketing.Campaign.filterMatch https://api.channel.io/docs/open/swagger.json
 * @see Vendor's definitions of its newer core API, June 2026, model/campaign.proto:32 https://github.com/channel-io/ch-proto-public/blob/923b0ab7a7cd394627a9c7f484eb2603692e3565/coreapi/model/campaign.proto#L32
 */
export type FilterMatch = "positive" | "negative" | (string & {});
/**
 * The event whose value is kept.
 *
 * - `triggerEvent`: the event that set off the campaign.
 * - `additionalFilter`: the additional event it filters by.
 * @see Vendor's OpenAPI document, generation 28 (28.0.3, July 2026), marketing.HoldingPropertyConstant.baseEventType https://api.channel.io/docs/open/swagger.json
 * @see Vendor's definitions of its newer core API, June 2026, model/campaign.proto:271 https://github.com/channel-io/ch-proto-public/blob/923b0ab7a7cd394627a9c7f484eb2603692e3565/coreapi/model/campaign.proto#L271
 */
export type BaseEventType = "triggerEvent" | "additionalFilter" | (string & {});
/**
 * A point in time, in milliseconds since 1970-01-01T00:00:00Z. Whole numbers of 13 digits.
 *
 * Format: int64.
 * @remarks Evidence: inferred (name and type). The vendor writes number with format int64. Integer is inferred from the values, all of which are whole.
 * @see Vendor's reference page: Create a User's UserChat, campaign.createdAt https://developers.channel.io/docs/create-a-users-userchat-1
 * @see Vendor's OpenAPI document, generation 28 (28.0.3, July 2026), marketing.Campaign.createdAt https://api.channel.io/docs/open/swagger.json
 */
export type EpochMilliseconds = number;
/**
 * Description of one property of an event.
 * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
 * @see Vendor's OpenAPI document, generation 28 (28.0.3, July 2026), EventSchema https://api.channel.io/docs/open/swagger.json
 */
export interface EventSchema {
    /**
     * Id of the description.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly id?: string;
    /**
     * Id of the channel, digits as text.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly channelId?: string;
    /**
     * Name of the event.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly eventName?: string;
    /**
     * Name of the property.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly key?: string;
    /**
     * Name of the property above it.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly parentKey?: string;
    /**
     * Type of the property.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly type?: PropertyType;
    /**
     * Name to show.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly name?: string;
    /**
     * Names to show, by language.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly nameI18nMap?: {
        readonly [key: string]: string;
    };
    /**
     * Whether the property is archived.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly archived?: boolean;
    /**
     * When the description was created.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly createdAt?: EpochMilliseconds;
    /**
     * When the description changed last.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly updatedAt?: EpochMilliseconds;
    /**
     * Icon to show.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly icon?: string;
}
/**
 * A comparison with a value remembered from an earlier event. On write the vendor requires `baseEventName`, `baseEventKey` and `baseEventType`.
 * @see Vendor's OpenAPI document, generation 28 (28.0.3, July 2026), marketing.HoldingPropertyConstant https://api.channel.io/docs/open/swagger.json
 * @see Vendor's definitions of its newer core API, June 2026, model/campaign.proto:282, Holding_property_constant https://github.com/channel-io/ch-proto-public/blob/923b0ab7a7cd394627a9c7f484eb2603692e3565/coreapi/model/campaign.proto#L282
 */
export interface HoldingPropertyConstant {
    /** Name of the earlier event. */
    readonly baseEventName?: string;
    /** Property of the earlier event whose value is kept. */
    readonly baseEventKey?: string;
    /** Condition on the event that is compared. */
    readonly eventQuery?: Expression;
    /** Which event the value is kept from. */
    readonly baseEventType?: BaseEventType;
    /** The value or values. Any JSON value. */
    readonly values?: unknown;
    /** How to compare. Published as the description of an event property, while a sample of the vendor shows an object with a text `operator`. */
    readonly operator?: EventSchema;
}
/**
 * When the messages of a campaign may go out.
 *
 * - `always`: at any time.
 * - `away`: outside working hours.
 * - `inOperation`: within working hours.
 * - `customUsingSenderTime`, `customUsingReceiverTime`, `custom`: in time ranges of its own, by the clock of the
 *   sender or of the receiver.
 * @see Vendor's OpenAPI document, generation 28 (28.0.3, July 2026), marketing.Campaign.sendMode https://api.channel.io/docs/open/swagger.json
 * @see Vendor's definitions of its newer core API, June 2026, model/campaign.proto:42 https://github.com/channel-io/ch-proto-public/blob/923b0ab7a7cd394627a9c7f484eb2603692e3565/coreapi/model/campaign.proto#L42
 */
export type CampaignSendMode = "always" | "away" | "inOperation" | "customUsingSenderTime" | "customUsingReceiverTime" | "custom" | (string & {});
/**
 * A day of the week.
 * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
 * @see Vendor's OpenAPI document, generation 28 (28.0.3, July 2026), TimeRange.dayOfWeeks https://api.channel.io/docs/open/swagger.json
 */
export type DayOfWeek = "mon" | "tue" | "wed" | "thu" | "fri" | "sat" | "sun" | (string & {});
/**
 * Hours of some days of the week.
 * @see Vendor's OpenAPI document, generation 28 (28.0.3, July 2026), TimeRange https://api.channel.io/docs/open/swagger.json
 * @see Vendor's definitions of its newer core API, June 2026, model/time_range.proto:13, Time_range https://github.com/channel-io/ch-proto-public/blob/923b0ab7a7cd394627a9c7f484eb2603692e3565/coreapi/model/time_range.proto#L13
 */
export interface TimeRange {
    /** Days of the week, each once. */
    readonly dayOfWeeks: readonly DayOfWeek[];
    /**
     * Minute of the day at which the hours begin, 0 to 1440 and less than `to`.
     *
     * Format: int32.
     */
    readonly from: number;
    /**
     * Minute of the day at which the hours end, 0 to 1440.
     *
     * Format: int32.
     */
    readonly to: number;
}
/**
 * The older wire form of a list of time ranges, an object.
 * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
 * @see Vendor's reference page: Create a User's UserChat, campaign.sendTimeRanges https://developers.channel.io/docs/create-a-users-userchat-1
 * @deprecated
 */
export interface SendTimeRangesObject {
    /**
     * The time ranges.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly timeRanges?: readonly TimeRange[];
}
/**
 * A campaign, which sends messages to users after an event. On write the vendor requires `name`, `mediumType`, `triggerEventName`, `waitingTime`, `advertising` and `sendMode`.
 * @see Vendor's OpenAPI document, generation 28 (28.0.3, July 2026), marketing.Campaign https://api.channel.io/docs/open/swagger.json
 * @see Vendor's definitions of its newer core API, June 2026, model/campaign.proto:60, Campaign https://github.com/channel-io/ch-proto-public/blob/923b0ab7a7cd394627a9c7f484eb2603692e3565/coreapi/model/campaign.proto#L60
 */
export interface Campaign {
    /** Id of the campaign. */
    readonly id?: string;
    /** Id of the channel, digits as text. */
    readonly channelId?: string;
    /** Name of the campaign, 1 to 128 characters. */
    readonly name?: string;
    /** Where the campaign stands in its life. */
    readonly state?: CampaignState;
    /**
     * Medium of sending in the older spelling. Replaced by `mediumType`.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     * @see Vendor's OpenAPI document, generation 28 (28.0.3, July 2026), marketing.Campaign, sendMedium https://api.channel.io/docs/open/swagger.json
     * @deprecated
     */
    readonly sendMedium?: SendMedium;
    /** Medium of sending. It cannot change once the campaign exists. */
    readonly mediumType?: MediumType;
    /** Id of the instance of the medium. */
    readonly mediumId?: string;
    /**
     * Key of a topic of the medium.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     * @see Vendor's OpenAPI document, generation 28 (28.0.3, July 2026), marketing.Campaign, mediumTopicBuildKey https://api.channel.io/docs/open/swagger.json
     */
    readonly mediumTopicBuildKey?: string;
    /**
     * Labels of that topic.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     * @see Vendor's OpenAPI document, generation 28 (28.0.3, July 2026), marketing.Campaign, mediumTopicBuildLabels https://api.channel.io/docs/open/swagger.json
     */
    readonly mediumTopicBuildLabels?: readonly string[];
    /** Which users the campaign is for. */
    readonly userQuery?: Expression;
    /** Audiences that an app supplies. */
    readonly appSegments?: readonly AppSegment[];
    /** Name of the event that sets off the campaign. */
    readonly triggerEventName?: string;
    /** Condition on the properties of that event. */
    readonly triggerEventQuery?: Expression;
    /** Delay between the event and the message, 90 days at most. */
    readonly waitingTime?: IsoDuration | DurationObject;
    /** Name of one more event that decides whether to send. */
    readonly filterEventName?: string;
    /** Condition on that event. Goes with `filterEventName`. */
    readonly filterEventQuery?: Expression;
    /** Whether that event is wanted or unwanted. Goes with `filterEventName`. */
    readonly filterMatch?: FilterMatch;
    /** Comparison of that event with a value remembered earlier. Goes with `filterEventName`. */
    readonly filterHpc?: HoldingPropertyConstant;
    /** How long a conversion counts, by the name of the event. */
    readonly conversionWindows?: {
        readonly [key: string]: IsoDuration | DurationObject;
    };
    /** Name of the event that counts as success. */
    readonly goalEventName?: string;
    /** Condition on that event. Goes with `goalEventName`. */
    readonly goalEventQuery?: Expression;
    /** How long success counts: 1 to 30 days, 7 where nothing else is set. Goes with `goalEventName`. */
    readonly goalEventDuration?: IsoDuration | DurationObject;
    /** Comparison of that event with a value remembered earlier. Goes with `goalEventName`. */
    readonly goalHpc?: HoldingPropertyConstant;
    /** Whether messages carry the mark that the law demands of advertising. */
    readonly advertising?: boolean;
    /** Whether users who are offline get a text message instead. */
    readonly sendToOfflineXms?: boolean;
    /** Whether users who are offline get an e-mail instead. */
    readonly sendToOfflineEmail?: boolean;
    /** Pause before the same user gets the campaign again, 0 to 30 days. */
    readonly cooldown?: IsoDuration | DurationObject;
    /** At which hours messages may go out. */
    readonly sendMode?: CampaignSendMode;
    /** Id of the working hours that `away` and `inOperation` look at. */
    readonly channelOperationId?: string;
    /** Hours in which messages may go out, for the modes whose name begins with `custom`. The older form wraps the list in an object. */
    readonly sendTimeRanges?: readonly TimeRange[] | SendTimeRangesObject;
    /** When the campaign begins. */
    readonly startAt?: EpochMilliseconds;
    /** When the campaign ends. */
    readonly endAt?: EpochMilliseconds;
    /**
     * Whether messages are deleted once the campaign is stopped.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     * @see Vendor's OpenAPI document, generation 28 (28.0.3, July 2026), marketing.Campaign, deleteMessageAfterStop https://api.channel.io/docs/open/swagger.json
     */
    readonly deleteMessageAfterStop?: boolean;
    /** Settings as they stand before activation. */
    readonly draft?: CampaignDraft;
    /** When the campaign was created. */
    readonly createdAt?: EpochMilliseconds;
    /** When the campaign changed last. */
    readonly updatedAt?: EpochMilliseconds;
    /**
     * When the content changed last.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     * @see Vendor's OpenAPI document, generation 28 (28.0.3, July 2026), marketing.Campaign, contentUpdatedAt https://api.channel.io/docs/open/swagger.json
     */
    readonly contentUpdatedAt?: EpochMilliseconds;
    /**
     * Messages sent.
     *
     * Format: int32.
     * @remarks Evidence: inferred (meaning). The vendor publishes a whole number without a meaning, read here as a running count.
     * @see Vendor's OpenAPI document, generation 28 (28.0.3, July 2026), marketing.Campaign, sent https://api.channel.io/docs/open/swagger.json
     */
    readonly sent?: number;
    /**
     * Messages viewed.
     *
     * Format: int32.
     * @remarks Evidence: inferred (meaning). The vendor publishes a whole number without a meaning, read here as a running count.
     * @see Vendor's OpenAPI document, generation 28 (28.0.3, July 2026), marketing.Campaign, view https://api.channel.io/docs/open/swagger.json
     */
    readonly view?: number;
    /**
     * Goals reached.
     *
     * Format: int32.
     * @remarks Evidence: inferred (meaning). The vendor publishes a whole number without a meaning, read here as a running count.
     * @see Vendor's OpenAPI document, generation 28 (28.0.3, July 2026), marketing.Campaign, goal https://api.channel.io/docs/open/swagger.json
     */
    readonly goal?: number;
    /**
     * Clicks.
     *
     * Format: int32.
     * @remarks Evidence: inferred (meaning). The vendor publishes a whole number without a meaning, read here as a running count.
     * @see Vendor's OpenAPI document, generation 28 (28.0.3, July 2026), marketing.Campaign, click https://api.channel.io/docs/open/swagger.json
     */
    readonly click?: number;
    /** How long a chat of this campaign lives; 31 days where nothing else is set. */
    readonly userChatExpireDuration?: IsoDuration | DurationObject;
    /** Id of the manager who gets the answers. */
    readonly managerId?: string;
    /**
     * Id of a recipe case. The vendor does not explain recipes.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     * @see Vendor's OpenAPI document, generation 28 (28.0.3, July 2026), marketing.Campaign, recipeCaseId https://api.channel.io/docs/open/swagger.json
     */
    readonly recipeCaseId?: string;
    /**
     * Ids of recipe statistics. The vendor does not explain recipes.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     * @see Vendor's OpenAPI document, generation 28 (28.0.3, July 2026), marketing.Campaign, recipeStatIds https://api.channel.io/docs/open/swagger.json
     */
    readonly recipeStatIds?: readonly string[];
    /**
     * Goal of the recipe.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     * @see Vendor's OpenAPI document, generation 28 (28.0.3, July 2026), marketing.Campaign, recipeGoalType https://api.channel.io/docs/open/swagger.json
     */
    readonly recipeGoalType?: RecipeGoalType;
    /**
     * When the recipe was last processed in a batch.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     * @see Vendor's OpenAPI document, generation 28 (28.0.3, July 2026), marketing.Campaign, recipeBatchedAt https://api.channel.io/docs/open/swagger.json
     */
    readonly recipeBatchedAt?: EpochMilliseconds;
}
/**
 * What all settings have in common, and all that is known of an unknown kind.
 * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
 * @see Vendor's OpenAPI document, generation 28 (28.0.3, July 2026), marketing.SendMediumSettings https://api.channel.io/docs/open/swagger.json
 */
export interface SendMediumSettingsBase {
    /**
     * Kind of settings. Open text; `inAppChatMsg`, `xms`, `appAlimtalk`, `app`, `appLine` and `email` are known.
     * @see Vendor's OpenAPI document, generation 28 (28.0.3, July 2026), marketing.SendMediumSettings, type https://api.channel.io/docs/open/swagger.json
     * @see Vendor's definitions of its newer core API, June 2026, model/campaign_msg.proto:75 https://github.com/channel-io/ch-proto-public/blob/923b0ab7a7cd394627a9c7f484eb2603692e3565/coreapi/model/campaign_msg.proto#L75
     */
    readonly type: string;
}
/**
 * Settings of a message in KakaoTalk. On write the vendor requires all but `templateParamMapper`.
 * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
 * @see Vendor's OpenAPI document, generation 27 (27.40.6, about March 2026), marketing.AppAlimtalkSettings https://github.com/staend1/channel-talk-sync/blob/240befa/docs/channel-talk-swagger.json
 */
export interface AppAlimtalkSettings extends SendMediumSettingsBase {
    /**
     * Id of the sending account.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly appAlimtalkId?: string;
    /**
     * Kind of sender key.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly senderKeyType?: string;
    /**
     * Code of the template.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly templateCode?: string;
    /**
     * Values for the gaps of the template.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly templateParamMapper?: {
        readonly [key: string]: string;
    };
}
/**
 * Kind of a text block.
 *
 * - `text`, `code`: hold text.
 * - `bullets`: holds further blocks.
 * @see Vendor's OpenAPI document, generation 28 (28.0.3, July 2026), message.Block.type https://api.channel.io/docs/open/swagger.json
 * @see Vendor's definitions of its newer core API, June 2026, model/message_content.proto:48 https://github.com/channel-io/ch-proto-public/blob/923b0ab7a7cd394627a9c7f484eb2603692e3565/coreapi/model/message_content.proto#L48
 */
export type BlockType = "bullets" | "code" | "text" | (string & {});
/**
 * A block of formatted text. `text` and `code` carry `value`, `bullets` carries `blocks`.
 * @see Vendor's OpenAPI document, generation 28 (28.0.3, July 2026), message.Block https://api.channel.io/docs/open/swagger.json
 * @see Vendor's definitions of its newer core API, June 2026, model/message_content.proto:19, Message_block https://github.com/channel-io/ch-proto-public/blob/923b0ab7a7cd394627a9c7f484eb2603692e3565/coreapi/model/message_content.proto#L19
 */
export interface MessageBlock {
    /** Kind of block. */
    readonly type: BlockType;
    /** Name of the highlighting, for `code` only. */
    readonly language?: string;
    /** Content of a `text` or `code` block. */
    readonly value?: string;
    /**
     * Entries of a `bullets` block.
     * @remarks Evidence: inferred (null). The sample on the reference page prints null wherever a schema contains itself, likely because it stops there.
     * @see Vendor's OpenAPI document, generation 28 (28.0.3, July 2026), message.Block, blocks https://api.channel.io/docs/open/swagger.json
     * @see Vendor's reference page: Create a User's UserChat, blocks https://developers.channel.io/docs/create-a-users-userchat-1
     * @see Vendor's definitions of its newer core API, June 2026, model/message_content.proto:19, blocks https://github.com/channel-io/ch-proto-public/blob/923b0ab7a7cd394627a9c7f484eb2603692e3565/coreapi/model/message_content.proto#L19
     */
    readonly blocks?: readonly (MessageBlock | null)[];
}
/**
 * Colour of a button.
 * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
 * @see Vendor's OpenAPI document, generation 28 (28.0.3, July 2026), message.Button.colorVariant https://api.channel.io/docs/open/swagger.json
 */
export type ButtonColor = "cobalt" | "green" | "orange" | "red" | "black" | "pink" | "purple" | (string & {});
/**
 * Opens a page. On write the vendor requires `url`.
 * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
 * @see Vendor's OpenAPI document, generation 27 (27.40.6, about March 2026), message.action.WebAttributes https://github.com/staend1/channel-talk-sync/blob/240befa/docs/channel-talk-swagger.json
 */
export interface WebAttributes {
    /**
     * Address that a click opens.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly url?: string;
}
/**
 * Runs a command of an app. On write the vendor requires `appId` and `name`.
 * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
 * @see Vendor's OpenAPI document, generation 27 (27.40.6, about March 2026), message.action.CommandAttributes https://github.com/staend1/channel-talk-sync/blob/240befa/docs/channel-talk-swagger.json
 */
export interface CommandAttributes {
    /**
     * Id of the app.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly appId?: string;
    /**
     * Name of the command.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly name?: string;
    /**
     * Values that go to the command.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly params?: {
        readonly [key: string]: unknown;
    };
}
/**
 * Opens a small page of an app. On write the vendor requires `appId` and `name`.
 * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
 * @see Vendor's OpenAPI document, generation 27 (27.40.6, about March 2026), message.action.WAMAttributes https://github.com/staend1/channel-talk-sync/blob/240befa/docs/channel-talk-swagger.json
 */
export interface WamAttributes {
    /**
     * Id of the app.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly appId?: string;
    /**
     * Name of the page.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly name?: string;
    /**
     * Values that go to the page.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly wamArgs?: {
        readonly [key: string]: unknown;
    };
}
/**
 * Settings of an action of an unknown kind.
 * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
 * @see Vendor's OpenAPI document, generation 27 (27.40.6, about March 2026), message.action.Attributes https://github.com/staend1/channel-talk-sync/blob/240befa/docs/channel-talk-swagger.json
 */
export interface OtherActionAttributes {
    readonly [key: string]: unknown;
}
/**
 * Settings of an action. The last branch takes kinds that are not known yet.
 * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
 * @see Vendor's OpenAPI document, generation 27 (27.40.6, about March 2026), message.action.Attributes https://github.com/staend1/channel-talk-sync/blob/240befa/docs/channel-talk-swagger.json
 */
export type MessageActionAttributes = WebAttributes | CommandAttributes | WamAttributes | OtherActionAttributes;
/**
 * What a click does.
 * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
 * @see Vendor's OpenAPI document, generation 28 (28.0.3, July 2026), message.action.Action https://api.channel.io/docs/open/swagger.json
 */
export interface MessageAction {
    /**
     * Settings of the action.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly attributes?: MessageActionAttributes;
    /**
     * Kind of action. Open text; `web` is known.
     * @see Vendor's OpenAPI document, generation 28 (28.0.3, July 2026), message.action.Action, type https://api.channel.io/docs/open/swagger.json
     * @see Vendor's definitions of its newer core API, June 2026, model/message_content.proto:97 https://github.com/channel-io/ch-proto-public/blob/923b0ab7a7cd394627a9c7f484eb2603692e3565/coreapi/model/message_content.proto#L97
     */
    readonly type: string;
}
/**
 * A button below a message.
 * @see Vendor's OpenAPI document, generation 28 (28.0.3, July 2026), message.Button https://api.channel.io/docs/open/swagger.json
 * @see Vendor's definitions of its newer core API, June 2026, model/message_content.proto:66, Message_button https://github.com/channel-io/ch-proto-public/blob/923b0ab7a7cd394627a9c7f484eb2603692e3565/coreapi/model/message_content.proto#L66
 */
export interface MessageButton {
    /** Caption, 1 to 30 characters. */
    readonly title: string;
    /** Colour of the button. */
    readonly colorVariant?: ButtonColor;
    /** What a click does. Published as required; the older form of a button has `url` instead. */
    readonly action?: MessageAction;
    /**
     * Address that the button opens. Replaced by `action`.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     * @see Vendor's OpenAPI document, generation 28 (28.0.3, July 2026), message.Button, url https://api.channel.io/docs/open/swagger.json
     * @deprecated
     */
    readonly url?: string;
}
/**
 * Who may see a private file: the people of one `chat`, one `manager`, or the whole `channel`.
 * @see Vendor's OpenAPI document, generation 28 (28.0.3, July 2026), message.File.privateFileScope https://api.channel.io/docs/open/swagger.json
 * @see Vendor's definitions of its newer core API, June 2026, model/message_content.proto:258 https://github.com/channel-io/ch-proto-public/blob/923b0ab7a7cd394627a9c7f484eb2603692e3565/coreapi/model/message_content.proto#L258
 */
export type PrivateFileScope = "chat" | "manager" | "channel" | (string & {});
/**
 * A file attached to a message.
 * @see Vendor's OpenAPI document, generation 28 (28.0.3, July 2026), message.File https://api.channel.io/docs/open/swagger.json
 * @see Vendor's definitions of its newer core API, June 2026, model/message_content.proto:125, Message_file https://github.com/channel-io/ch-proto-public/blob/923b0ab7a7cd394627a9c7f484eb2603692e3565/coreapi/model/message_content.proto#L125
 */
export interface MessageFile {
    /** Id of the file. */
    readonly id: string;
    /** Class of media, such as `image`. Open text. */
    readonly type?: string;
    /** File name. */
    readonly name: string;
    /**
     * Size in bytes.
     *
     * Format: int64.
     */
    readonly size: number;
    /** MIME type. */
    readonly contentType?: string;
    /** Length of a sound or film in seconds. */
    readonly duration?: number;
    /**
     * Width in pixels.
     *
     * Format: int32.
     */
    readonly width?: number;
    /**
     * Height in pixels.
     *
     * Format: int32.
     */
    readonly height?: number;
    /**
     * EXIF orientation, 1 to 8.
     *
     * Format: int32.
     */
    readonly orientation?: number;
    /** Whether the picture moves. */
    readonly animated?: boolean;
    /** Storage bucket of the file. */
    readonly bucket: string;
    /** Storage key of the file. */
    readonly key: string;
    /** Storage key of the thumbnail. */
    readonly previewKey?: string;
    /** Who may see a private file. */
    readonly privateFileScope?: PrivateFileScope;
    /** Domain in which a private file of the whole channel is shared. */
    readonly sharedDomain?: string;
    /** Id of the channel, digits as text. */
    readonly channelId?: string;
    /** Id of the manager who may see the file. Only with scope `manager`. */
    readonly managerId?: string;
    /** Kind of the chat that may see the file. Only with scope `chat`. */
    readonly chatType?: string;
    /** Id of the chat that may see the file. Only with scope `chat`. */
    readonly chatId?: string;
}
/**
 * Preview of a web page.
 * @see Vendor's OpenAPI document, generation 28 (28.0.3, July 2026), message.WebPage https://api.channel.io/docs/open/swagger.json
 * @see Vendor's definitions of its newer core API, June 2026, model/message_content.proto:276, Message_web_page https://github.com/channel-io/ch-proto-public/blob/923b0ab7a7cd394627a9c7f484eb2603692e3565/coreapi/model/message_content.proto#L276
 */
export interface MessageWebPage {
    /** Id of the preview. */
    readonly id: string;
    /** Address of the page. */
    readonly url: string;
    /** Title of the page. */
    readonly title?: string;
    /** Summary of the page. */
    readonly description?: string;
    /** Address of a picture, from the page's Open Graph data. */
    readonly imageUrl?: string;
    /** Address of a film on the page. */
    readonly videoUrl?: string;
    /** Who publishes the page. */
    readonly publisher?: string;
    /** Who wrote the page. */
    readonly author?: string;
    /**
     * Width in pixels.
     *
     * Format: int32.
     */
    readonly width?: number;
    /**
     * Height in pixels.
     *
     * Format: int32.
     */
    readonly height?: number;
    /** Storage bucket of the preview picture. */
    readonly bucket?: string;
    /** Storage key of the preview picture. */
    readonly previewKey?: string;
    /** Logo of the site. */
    readonly logo?: string;
    /** Name of the site. */
    readonly name?: string;
}
/**
 * Part of a card. Further members depend on `type` and are not published.
 * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
 * @see Vendor's OpenAPI document, generation 28 (28.0.3, July 2026), message.carousel.CarouselComponent https://api.channel.io/docs/open/swagger.json
 */
export type MessageCarouselComponent = {
    /**
     * Kind of part. Open text; the vendor publishes no values.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly type: string;
} & {
    readonly [key: string]: unknown;
};
/**
 * One card. On write the vendor requires `action` and `components`.
 * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
 * @see Vendor's OpenAPI document, generation 28 (28.0.3, July 2026), message.carousel.CarouselItem https://api.channel.io/docs/open/swagger.json
 */
export interface MessageCarouselItem {
    /**
     * What a click on the card does.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly action?: MessageAction;
    /**
     * Parts of the card.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly components?: readonly MessageCarouselComponent[];
}
/**
 * Cards to leaf through. On write the vendor requires `items`.
 * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
 * @see Vendor's OpenAPI document, generation 28 (28.0.3, July 2026), message.carousel.Carousel https://api.channel.io/docs/open/swagger.json
 */
export interface MessageCarousel {
    /**
     * The cards, 10 at most.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly items?: readonly MessageCarouselItem[];
}
/**
 * Control of a form field.
 * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
 * @see Vendor's OpenAPI document, generation 28 (28.0.3, July 2026), message.form.FormInput.type https://api.channel.io/docs/open/swagger.json
 */
export type FormInputType = "text" | "number" | "bool" | "date" | "datetime" | "radio" | "singleSelect" | "checkbox" | "multiSelect" | (string & {});
/**
 * Type of the value that a form field takes.
 * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
 * @see Vendor's OpenAPI document, generation 28 (28.0.3, July 2026), message.form.FormInput.dataType https://api.channel.io/docs/open/swagger.json
 */
export type FormInputDataType = "string" | "date" | "list" | "listOfNumber" | "number" | "datetime" | "boolean" | (string & {});
/**
 * One field of a form.
 * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
 * @see Vendor's OpenAPI document, generation 28 (28.0.3, July 2026), message.form.FormInput https://api.channel.io/docs/open/swagger.json
 */
export interface MessageFormInput {
    /**
     * What was filled in. Any JSON value.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly value?: unknown;
    /**
     * Whether the field is for reading only.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly readOnly?: boolean;
    /**
     * Control that is shown.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly type?: FormInputType;
    /**
     * Whether `bindingKey` names a key of the chat profile.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly userChatProfileBindingKey?: boolean;
    /**
     * Whether `bindingKey` names a key of the user profile.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly userProfileBindingKey?: boolean;
    /**
     * Type of the value.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly dataType?: FormInputDataType;
    /**
     * Caption of the field.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly label?: string;
    /**
     * Profile key that receives the value.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly bindingKey?: string;
}
/**
 * Where the sound of a message comes from: a recorded file, or text.
 * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
 * @see Vendor's OpenAPI document, generation 28 (28.0.3, July 2026), message.form.CallFormInput.audioType https://api.channel.io/docs/open/swagger.json
 */
export type AudioType = "file" | "text" | (string & {});
/**
 * One field of a form in a call.
 * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
 * @see Vendor's OpenAPI document, generation 27 (27.40.6, about March 2026), message.form.CallFormInput https://github.com/staend1/channel-talk-sync/blob/240befa/docs/channel-talk-swagger.json
 */
export interface CallFormInput extends MessageFormInput {
    /**
     * How the caption is spoken.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly audioType?: AudioType;
    /**
     * Recording of the caption.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly labelFile?: MessageFile;
    /**
     * Whether the field has to be filled in.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly required?: boolean;
}
/**
 * A form that is filled in during a call.
 * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
 * @see Vendor's OpenAPI document, generation 27 (27.40.6, about March 2026), message.form.CallForm https://github.com/staend1/channel-talk-sync/blob/240befa/docs/channel-talk-swagger.json
 */
export interface CallForm {
    /**
     * Fields of the form, one or more.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly inputs?: readonly CallFormInput[];
    /**
     * When the user sent the form.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly submittedAt?: EpochMilliseconds;
    /**
     * Kind of form. Open text.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly type: string;
}
/**
 * One field of a form of the channel. On write the vendor requires `label`.
 * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
 * @see Vendor's OpenAPI document, generation 27 (27.40.6, about March 2026), message.form.CustomFormInput https://github.com/staend1/channel-talk-sync/blob/240befa/docs/channel-talk-swagger.json
 */
export interface CustomFormInput extends MessageFormInput {
    /**
     * Whether the field has to be filled in.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly required?: boolean;
    /**
     * Choices of the field.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly options?: readonly unknown[];
}
/**
 * A form that the channel made.
 * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
 * @see Vendor's OpenAPI document, generation 27 (27.40.6, about March 2026), message.form.CustomForm https://github.com/staend1/channel-talk-sync/blob/240befa/docs/channel-talk-swagger.json
 */
export interface CustomForm {
    /**
     * Fields of the form, 1 to 4.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly inputs?: readonly CustomFormInput[];
    /**
     * When the user sent the form.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly submittedAt?: EpochMilliseconds;
    /**
     * Kind of form. Open text.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly type: string;
}
/**
 * What all forms have in common, and all that is known of an unknown kind.
 * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
 * @see Vendor's OpenAPI document, generation 28 (28.0.3, July 2026), message.form.Form https://api.channel.io/docs/open/swagger.json
 */
export interface MessageFormBase {
    /**
     * When the user sent the form.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly submittedAt?: EpochMilliseconds;
    /**
     * Fields of the form.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly inputs?: readonly MessageFormInput[];
    /**
     * Kind of form. Open text; the vendor names `custom`, `followUp` and `call`.
     * @see Vendor's OpenAPI document, generation 28 (28.0.3, July 2026), message.form.Form, type https://api.channel.io/docs/open/swagger.json
     * @see Vendor's definitions of its newer core API, June 2026, model/message_content.proto:421 https://github.com/channel-io/ch-proto-public/blob/923b0ab7a7cd394627a9c7f484eb2603692e3565/coreapi/model/message_content.proto#L421
     */
    readonly type: string;
}
/**
 * A form that asks where the user can be reached.
 * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
 * @see Vendor's OpenAPI document, generation 27 (27.40.6, about March 2026), message.form.FollowUpForm https://github.com/staend1/channel-talk-sync/blob/240befa/docs/channel-talk-swagger.json
 */
export interface FollowUpForm extends MessageFormBase {
    /**
     * Id of the message that led to the form.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly triggerMessageId?: string;
}
/**
 * A form inside a message. The last branch takes kinds that are not known yet.
 * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
 * @see Vendor's OpenAPI document, generation 27 (27.40.6, about March 2026), message.form.Form https://github.com/staend1/channel-talk-sync/blob/240befa/docs/channel-talk-swagger.json
 */
export type MessageForm = CallForm | CustomForm | FollowUpForm | MessageFormBase;
/**
 * A body made for an external messenger.
 * @see Vendor's OpenAPI document, generation 28 (28.0.3, July 2026), message.MessageCustomPayload https://api.channel.io/docs/open/swagger.json
 * @see Vendor's definitions of its newer core API, June 2026, model/message.proto:876, Message_custom_payload https://github.com/channel-io/ch-proto-public/blob/923b0ab7a7cd394627a9c7f484eb2603692e3565/coreapi/model/message.proto#L876
 */
export interface MessageCustomPayload {
    /** The body itself. Any object. */
    readonly data?: {
        readonly [key: string]: unknown;
    };
    /** Texts that fill the gaps of a template, by the name of the gap. */
    readonly paramMapper?: {
        readonly [key: string]: string;
    };
}
/**
 * An e-mail that a step sends. On write the vendor requires `to`.
 * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
 * @see Vendor's OpenAPI document, generation 28 (28.0.3, July 2026), message.email.MessageEmailCreateDTO https://api.channel.io/docs/open/swagger.json
 */
export interface MessageEmailCreateDTO {
    /**
     * Addresses of the receivers, at least one.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly to?: readonly string[];
    /**
     * Addresses that get a copy.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly cc?: readonly string[];
    /**
     * Addresses that get a hidden copy.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly bcc?: readonly string[];
    /**
     * Subject, 998 characters at most.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly subject?: string;
    /**
     * Id of the message that is answered.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly replyToMessageId?: string;
    /**
     * Whether the earlier conversation is included.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly hasHistory?: boolean;
}
/**
 * What a step of a bot or workflow says. It has content only, no author and no place.
 * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
 * @see Vendor's OpenAPI document, generation 28 (28.0.3, July 2026), message.NestedMessage https://api.channel.io/docs/open/swagger.json
 */
export interface NestedMessage {
    /**
     * The text as a list of formatted blocks.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly blocks?: readonly MessageBlock[];
    /**
     * Link buttons, 1 or 2.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly buttons?: readonly MessageButton[];
    /**
     * Attached files, 1 to 30.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly files?: readonly MessageFile[];
    /**
     * Preview of a link.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly webPage?: MessageWebPage;
    /**
     * Cards to leaf through.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly carousel?: MessageCarousel;
    /**
     * Form to fill in.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly form?: MessageForm;
    /**
     * Body made for an external messenger.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly customPayload?: MessageCustomPayload;
    /**
     * E-mail to send.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly email?: MessageEmailCreateDTO;
}
/**
 * Settings of a message through an app. On write the vendor requires `appId`.
 * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
 * @see Vendor's OpenAPI document, generation 27 (27.40.6, about March 2026), marketing.AppSettings https://github.com/staend1/channel-talk-sync/blob/240befa/docs/channel-talk-swagger.json
 */
export interface AppSettings extends SendMediumSettingsBase {
    /**
     * Id of the app.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly appId?: string;
    /**
     * What is sent.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly message?: NestedMessage;
}
/**
 * How prominently a message is shown. `fullScreen` fills the screen.
 * @see Vendor's OpenAPI document, generation 28 (28.0.3, July 2026), message.userchat.MessageMarketing.exposureType https://api.channel.io/docs/open/swagger.json
 * @see Vendor's definitions of its newer core API, June 2026, model/message.proto:821 https://github.com/channel-io/ch-proto-public/blob/923b0ab7a7cd394627a9c7f484eb2603692e3565/coreapi/model/message.proto#L821
 */
export type ExposureType = "fullScreen" | (string & {});
/**
 * Settings of a message in the vendor's messenger. On write the vendor requires `botName`.
 * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
 * @see Vendor's OpenAPI document, generation 27 (27.40.6, about March 2026), marketing.SendMediumSettings$InAppChatMsgSettings https://github.com/staend1/channel-talk-sync/blob/240befa/docs/channel-talk-swagger.json
 */
export interface InAppChatMsgSettings extends SendMediumSettingsBase {
    /**
     * Name under which the message is sent.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly botName?: string;
    /**
     * What is sent.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly message?: NestedMessage;
    /**
     * How the message is shown.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly exposureType?: ExposureType;
    /**
     * Address that the picture opens.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly imageLinkUrl?: string;
    /**
     * Whether a support bot may follow.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly enableSupportBot?: boolean;
    /**
     * Whether a workflow may follow.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly enableWorkflow?: boolean;
}
/**
 * Settings of a support bot that is sent. On write the vendor requires `supportBotId`.
 * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
 * @see Vendor's OpenAPI document, generation 27 (27.40.6, about March 2026), marketing.SendMediumSettings$InAppChatSupportBotSettings https://github.com/staend1/channel-talk-sync/blob/240befa/docs/channel-talk-swagger.json
 */
export interface InAppChatSupportBotSettings extends SendMediumSettingsBase {
    /**
     * Id of the support bot.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly supportBotId?: string;
}
/**
 * Settings of a workflow that is sent. On write the vendor requires `workflowId`.
 * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
 * @see Vendor's OpenAPI document, generation 27 (27.40.6, about March 2026), marketing.SendMediumSettings$InAppChatWorkflowSettings https://github.com/staend1/channel-talk-sync/blob/240befa/docs/channel-talk-swagger.json
 */
export interface InAppChatWorkflowSettings extends SendMediumSettingsBase {
    /**
     * Id of the workflow.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly workflowId?: string;
}
/**
 * Settings of a text message.
 * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
 * @see Vendor's OpenAPI document, generation 27 (27.40.6, about March 2026), marketing.SendMediumSettings$XmsSettings https://github.com/staend1/channel-talk-sync/blob/240befa/docs/channel-talk-swagger.json
 */
export interface XmsSettings extends SendMediumSettingsBase {
    /**
     * What is sent.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly message?: NestedMessage;
}
/**
 * Content and options for one medium. The last branch takes kinds that are not known yet.
 * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
 * @see Vendor's OpenAPI document, generation 27 (27.40.6, about March 2026), marketing.SendMediumSettings https://github.com/staend1/channel-talk-sync/blob/240befa/docs/channel-talk-swagger.json
 */
export type SendMediumSettings = AppAlimtalkSettings | AppSettings | InAppChatMsgSettings | InAppChatSupportBotSettings | InAppChatWorkflowSettings | XmsSettings | SendMediumSettingsBase;
/**
 * One of the messages that a campaign sends. On write the vendor requires `id`, `name`, `mediumType` and `settings`.
 * @see Vendor's OpenAPI document, generation 28 (28.0.3, July 2026), marketing.CampaignMsg https://api.channel.io/docs/open/swagger.json
 * @see Vendor's definitions of its newer core API, June 2026, model/campaign_msg.proto:16, Campaign_msg https://github.com/channel-io/ch-proto-public/blob/923b0ab7a7cd394627a9c7f484eb2603692e3565/coreapi/model/campaign_msg.proto#L16
 */
export interface CampaignMsg {
    /** Id of the message. */
    readonly id?: string;
    /** Id of the campaign. */
    readonly campaignId?: string;
    /** Id of the channel, digits as text. */
    readonly channelId?: string;
    /** Name of the message. */
    readonly name?: string;
    /**
     * Medium of sending in the older spelling. Replaced by `mediumType`.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     * @see Vendor's OpenAPI document, generation 28 (28.0.3, July 2026), marketing.CampaignMsg, sendMedium https://api.channel.io/docs/open/swagger.json
     * @deprecated
     */
    readonly sendMedium?: SendMedium;
    /** Medium of sending. It cannot change later. */
    readonly mediumType?: MediumType;
    /** Id of the instance of the medium. */
    readonly mediumId?: string;
    /** Content and options, according to the medium. */
    readonly settings?: SendMediumSettings;
    /** When the message was created. */
    readonly createdAt?: EpochMilliseconds;
    /** When the message changed last. */
    readonly updatedAt?: EpochMilliseconds;
    /**
     * Messages sent.
     *
     * Format: int32.
     * @remarks Evidence: inferred (meaning). The vendor publishes a whole number without a meaning, read here as a running count.
     * @see Vendor's OpenAPI document, generation 28 (28.0.3, July 2026), marketing.CampaignMsg, sent https://api.channel.io/docs/open/swagger.json
     */
    readonly sent?: number;
    /**
     * Messages viewed.
     *
     * Format: int32.
     * @remarks Evidence: inferred (meaning). The vendor publishes a whole number without a meaning, read here as a running count.
     * @see Vendor's OpenAPI document, generation 28 (28.0.3, July 2026), marketing.CampaignMsg, view https://api.channel.io/docs/open/swagger.json
     */
    readonly view?: number;
    /**
     * Goals reached.
     *
     * Format: int32.
     * @remarks Evidence: inferred (meaning). The vendor publishes a whole number without a meaning, read here as a running count.
     * @see Vendor's OpenAPI document, generation 28 (28.0.3, July 2026), marketing.CampaignMsg, goal https://api.channel.io/docs/open/swagger.json
     */
    readonly goal?: number;
    /**
     * Clicks.
     *
     * Format: int32.
     * @remarks Evidence: inferred (meaning). The vendor publishes a whole number without a meaning, read here as a running count.
     * @see Vendor's OpenAPI document, generation 28 (28.0.3, July 2026), marketing.CampaignMsg, click https://api.channel.io/docs/open/swagger.json
     */
    readonly click?: number;
}
/**
 * The older wire form of a campaign message, wrapped in an object.
 * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
 * @see Vendor's reference page: Create a User's UserChat, campaign.draft.msgs https://developers.channel.io/docs/create-a-users-userchat-1
 * @deprecated
 */
export interface CampaignMsgWrapper {
    /**
     * The message.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly vanilla?: CampaignMsg;
}
/**
 * A campaign as it stands before activation. On write the vendor requires `campaign` and `msgs`.
 * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
 * @see Vendor's OpenAPI document, generation 28 (28.0.3, July 2026), marketing.CampaignDraft https://api.channel.io/docs/open/swagger.json
 */
export interface CampaignDraft {
    /**
     * The campaign's settings. May be empty.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly campaign?: Campaign;
    /**
     * Messages of the campaign, 1 to 4. In the older form each is wrapped in an object.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly msgs?: readonly (CampaignMsg | CampaignMsgWrapper)[];
}
/**
 * Goal of a campaign recipe.
 * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
 * @see Vendor's OpenAPI document, generation 28 (28.0.3, July 2026), marketing.Campaign.recipeGoalType https://api.channel.io/docs/open/swagger.json
 */
export type RecipeGoalType = "ADD_TO_CART" | "CHECKOUT_BEGIN" | "CHECKOUT_COMPLETE" | "PURCHASE" | "SIGN_UP" | "MARKETING_CLICK" | "MARKETING_VIEW" | "PAGE_VIEW" | "USER_CHAT_OPEN" | (string & {});
/**
 * How far one person has read in one chat.
 * @see Vendor's OpenAPI document, generation 28 (28.0.3, July 2026), ChatBookmark https://api.channel.io/docs/open/swagger.json
 * @see Vendor's definitions of its newer core API, June 2026, model/chat_bookmark.proto:14, Chat_bookmark https://github.com/channel-io/ch-proto-public/blob/923b0ab7a7cd394627a9c7f484eb2603692e3565/coreapi/model/chat_bookmark.proto#L14
 */
export interface ChatBookmark {
    /** Person and kind of chat, joined as `{personType}-{personId}-{chatType}`. */
    readonly key?: string;
    /** Id of the chat. */
    readonly chatId?: string;
    /** Kind of chat and chat id, joined as `{chatType}-{chatId}`. */
    readonly chatKey?: string;
    /** Position up to which the chat is read. Treat it as opaque. */
    readonly bookmarkKey?: string;
    /** Id of the channel, digits as text. */
    readonly channelId?: string;
    /**
     * Version number of the record.
     *
     * Format: int64.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     * @see Vendor's OpenAPI document, generation 28 (28.0.3, July 2026), ChatBookmark, version https://api.channel.io/docs/open/swagger.json
     */
    readonly version?: number;
    /** Kind of chat, open text; `userChat`, `group` and `directChat` are known. */
    readonly chatType?: string;
    /** Kind of person, open text; `manager`, `user`, `bot` and `account` are known. */
    readonly personType?: string;
    /** Id of the person within its kind. */
    readonly personId?: string;
}
/**
 * Which messages notify a person.
 * @see Vendor's OpenAPI document, generation 28 (28.0.3, July 2026), ChatSession.watch https://api.channel.io/docs/open/swagger.json
 * @see Vendor's definitions of its newer core API, June 2026, model/manager.proto:15 https://github.com/channel-io/ch-proto-public/blob/923b0ab7a7cd394627a9c7f484eb2603692e3565/coreapi/model/manager.proto#L15
 */
export type SessionWatch = "all" | "info" | "none" | (string & {});
/**
 * How one person sees one chat. The newer API always fills in the ids, the keys except `unreadKey`, the person, the chat and the times of creation and change; version 5 does not promise that.
 * @see Vendor's OpenAPI document, generation 28 (28.0.3, July 2026), ChatSession https://api.channel.io/docs/open/swagger.json
 * @see Vendor's definitions of its newer core API, June 2026, model/chat_session.proto:16, Chat_session https://github.com/channel-io/ch-proto-public/blob/923b0ab7a7cd394627a9c7f484eb2603692e3565/coreapi/model/chat_session.proto#L16
 */
export interface ChatSession {
    /** Person and kind of chat, joined as `{personType}-{personId}-{chatType}`. */
    readonly key?: string;
    /** Id of the chat. */
    readonly chatId?: string;
    /** Id of the section in the list of team chats. */
    readonly teamChatSectionId?: string;
    /** Kind of chat and chat id, joined as `{chatType}-{chatId}`. */
    readonly chatKey?: string;
    /** Key for sorting by change. Treat it as opaque. */
    readonly updatedKey?: string;
    /** Key for sorting unread chats. Treat it as opaque; empty when all is read. */
    readonly unreadKey?: string;
    /** Id of the channel, digits as text. */
    readonly channelId?: string;
    /**
     * Number of alerting messages not yet read.
     *
     * Format: int32.
     */
    readonly alert?: number;
    /**
     * Number of messages not yet read.
     *
     * Format: int32.
     */
    readonly unread?: number;
    /** Which messages notify the person. */
    readonly watch?: SessionWatch;
    /** Whether a mention of everybody alerts the person. */
    readonly allMentionImportant?: boolean;
    /** When the person read the chat last. */
    readonly readAt?: EpochMilliseconds;
    /** When the person got the latest message. */
    readonly receivedAt?: EpochMilliseconds;
    /** When the person posted the latest message. */
    readonly postedAt?: EpochMilliseconds;
    /** When the session changed last. */
    readonly updatedAt?: EpochMilliseconds;
    /** When the session was created. */
    readonly createdAt?: EpochMilliseconds;
    /**
     * Version number of the record.
     *
     * Format: int64.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     * @see Vendor's OpenAPI document, generation 28 (28.0.3, July 2026), ChatSession, version https://api.channel.io/docs/open/swagger.json
     */
    readonly version?: number;
    /** Key and chat id, joined as `{key}-{chatId}`. */
    readonly id?: string;
    /** Kind of chat, open text; `userChat`, `group` and `directChat` are known. */
    readonly chatType?: string;
    /** Kind of person, open text; `manager`, `user`, `bot` and `account` are known. */
    readonly personType?: string;
    /** Id of the person within its kind. */
    readonly personId?: string;
}
/**
 * Colour of a chat tag.
 * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
 * @see Vendor's OpenAPI document, generation 28 (28.0.3, July 2026), ChatTag.colorVariant https://api.channel.io/docs/open/swagger.json
 */
export type ChatTagColor = "red" | "orange" | "yellow" | "olive" | "green" | "cobalt" | "purple" | "pink" | "navy" | (string & {});
/**
 * A tag that the channel defines for chats.
 * @see Vendor's OpenAPI document, generation 28 (28.0.3, July 2026), ChatTag https://api.channel.io/docs/open/swagger.json
 * @see Vendor's definitions of its newer core API, June 2026, model/chat_tag.proto:37, Chat_tag https://github.com/channel-io/ch-proto-public/blob/923b0ab7a7cd394627a9c7f484eb2603692e3565/coreapi/model/chat_tag.proto#L37
 */
export interface ChatTag {
    /** Id of the tag. */
    readonly id?: string;
    /** Id of the channel, digits as text. */
    readonly channelId?: string;
    /** Colour of the tag. */
    readonly colorVariant?: ChatTagColor;
    /** Name of the tag, 1 to 128 characters. A `/` separates up to three levels. */
    readonly name: string;
    /** The name in lower case, found once in a channel. */
    readonly key: string;
    /** What the tag stands for, 128 characters at most. */
    readonly description?: string;
    /**
     * Ids of the managers who follow the tag, one or more, each once.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     * @see Vendor's OpenAPI document, generation 28 (28.0.3, July 2026), ChatTag, followerIds https://api.channel.io/docs/open/swagger.json
     * @deprecated
     */
    readonly followerIds?: readonly string[];
    /** When the tag was created. */
    readonly createdAt?: EpochMilliseconds;
}
/**
 * A run of internal activities.
 * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
 * @see Vendor's OpenAPI document, generation 28 (28.0.3, July 2026), message.InternalActivityGroup https://api.channel.io/docs/open/swagger.json
 */
export interface InternalActivityGroup {
    /**
     * Id of the first message.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly startMessageId?: string;
    /**
     * Id of the last message.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly endMessageId?: string;
}
/**
 * A run of internal messages.
 * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
 * @see Vendor's OpenAPI document, generation 28 (28.0.3, July 2026), message.InternalMessageGroup https://api.channel.io/docs/open/swagger.json
 */
export interface InternalMessageGroup {
    /**
     * Id of the first message.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly startMessageId?: string;
    /**
     * Id of the last message.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly endMessageId?: string;
}
/**
 * A thread, told on the message at its root.
 * @see Vendor's OpenAPI document, generation 28 (28.0.3, July 2026), message.MessageThread https://api.channel.io/docs/open/swagger.json
 * @see Vendor's definitions of its newer core API, June 2026, model/message.proto:322, Message_thread https://github.com/channel-io/ch-proto-public/blob/923b0ab7a7cd394627a9c7f484eb2603692e3565/coreapi/model/message.proto#L322
 */
export interface MessageThread {
    /** Id of the thread. */
    readonly id?: string;
    /** Ids of the managers in the thread, one or more, each once. */
    readonly managerIds?: readonly string[];
    /** Ids of the managers who replied, each once. */
    readonly repliedManagerIds?: readonly string[];
    /**
     * Number of replies.
     *
     * Format: int32.
     */
    readonly replyCount?: number;
    /**
     * When the latest reply came.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     * @see Vendor's OpenAPI document, generation 28 (28.0.3, July 2026), message.MessageThread, lastRepliedAt https://api.channel.io/docs/open/swagger.json
     */
    readonly lastRepliedAt?: EpochMilliseconds;
    /** Kind of chat, open text; `userChat`, `group` and `directChat` are known. */
    readonly chatType?: string;
    /** Id of the chat. */
    readonly chatId?: string;
    /** Id of the message at the root. */
    readonly rootMessageId?: string;
}
/**
 * How far a call has got.
 *
 * - `live`: going on.
 * - `ended`: over.
 * - `transcribing`, `transcribed`, `transcribeFailed`: speech is being turned into text, has been, or could not be.
 * @see Vendor's OpenAPI document, generation 28 (28.0.3, July 2026), message.meet.MessageMeet.state https://api.channel.io/docs/open/swagger.json
 * @see Vendor's definitions of its newer core API, June 2026, model/message.proto:594 https://github.com/channel-io/ch-proto-public/blob/923b0ab7a7cd394627a9c7f484eb2603692e3565/coreapi/model/message.proto#L594
 */
export type MeetState = "live" | "ended" | "transcribing" | "transcribed" | "transcribeFailed" | (string & {});
/**
 * Whether a call has sound alone or a picture too.
 * @see Vendor's OpenAPI document, generation 28 (28.0.3, July 2026), message.meet.MessageMeet.mode https://api.channel.io/docs/open/swagger.json
 * @see Vendor's definitions of its newer core API, June 2026, model/message.proto:610 https://github.com/channel-io/ch-proto-public/blob/923b0ab7a7cd394627a9c7f484eb2603692e3565/coreapi/model/message.proto#L610
 */
export type MeetMode = "audio" | "video" | (string & {});
/**
 * How far a telephone call has got. The vendor does not explain the values.
 * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
 * @see Vendor's OpenAPI document, generation 28 (28.0.3, July 2026), message.meet.Call.state https://api.channel.io/docs/open/swagger.json
 */
export type CallState = "init" | "engaged" | "missed" | "offHook" | "welcoming" | "waitingWebRTC" | "waitingCall" | "closed" | "greeting" | "ivr" | "voiceALF" | "queued" | "waitingManager" | "waitingUser" | "ended" | (string & {});
/**
 * Direction, seen from the channel.
 * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
 * @see Vendor's OpenAPI document, generation 28 (28.0.3, July 2026), message.meet.Call.direction https://api.channel.io/docs/open/swagger.json
 */
export type Direction = "inbound" | "outbound" | (string & {});
/**
 * Why a chat or call was missed. The list has grown in each generation of the vendor's document; values without a
 * line here are not explained.
 *
 * - `notInOperation`: it came outside working hours.
 * - `userLeft`: the user left before an answer.
 * - `ringTimeOver`: nobody picked up.
 * - `inboundRateLimit`: too many came at once.
 * - `noOperator`: no manager was free.
 * - `exceededQueue`: the queue was full.
 * - `abandonedInQueue`: the user left the queue.
 * - `workflow`: a workflow decided so.
 * - `managerLeft`: the manager left it unsolved.
 * - `noFallbackClient`: there was no device to ring.
 * - `preservedNumber`: the number is reserved.
 * - `unregisteredNumber`: the number is not known.
 * - `blockedUser`: the user is blocked.
 * @see Vendor's OpenAPI document, generation 28 (28.0.3, July 2026), legacy.v7.userChat.LegacyV7UserChat.missedReason https://api.channel.io/docs/open/swagger.json
 * @see Vendor's definitions of its newer core API, June 2026, model/user_chat.proto:30 https://github.com/channel-io/ch-proto-public/blob/923b0ab7a7cd394627a9c7f484eb2603692e3565/coreapi/model/user_chat.proto#L30
 */
export type MissedReason = "notInOperation" | "userLeft" | "ringTimeOver" | "inboundRateLimit" | "concurrencyLimit" | "noOperator" | "exceededQueue" | "abandonedInQueue" | "workflow" | "wfInputTimeout" | "wfVoiceMail" | "wfEndCall" | "rejectedByOperator" | "userLeftInGreeting" | "userLeftInIvrWithoutInput" | "userLeftInIvr" | "userLeftInQueued" | "userLeftInWaitingManager" | "managerLeft" | "noFallbackClient" | "preservedNumber" | "unregisteredNumber" | "blockedUser" | (string & {});
/**
 * Which number of the user's profile is meant.
 * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
 * @see Vendor's OpenAPI document, generation 28 (28.0.3, July 2026), message.meet.Call.userPhoneNumberType https://api.channel.io/docs/open/swagger.json
 */
export type PhoneNumberType = "mobileNumber" | "landlineNumber" | (string & {});
/**
 * Details of a telephone call.
 * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
 * @see Vendor's OpenAPI document, generation 28 (28.0.3, July 2026), message.meet.Call https://api.channel.io/docs/open/swagger.json
 */
export interface MeetCall {
    /**
     * Id of the telephone call.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly id?: string;
    /**
     * Number that calls.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly from?: string;
    /**
     * Number that is called.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly to?: string;
    /**
     * Representative number. The vendor does not say whose it is.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly representativeNumber?: string;
    /**
     * Primary number. The vendor does not say whose it is.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly primaryNumber?: string;
    /**
     * How far the telephone call has got.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly state?: CallState;
    /**
     * Who called whom.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly direction?: Direction;
    /**
     * IP address of the call server.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly callServerIp?: string;
    /**
     * Why nobody answered.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly missedReason?: MissedReason;
    /**
     * Time of creation. The wire spells it without a d.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly createAt?: EpochMilliseconds;
    /**
     * When the two sides were connected.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly engagedAt?: EpochMilliseconds;
    /**
     * When the telephone call was closed.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly closedAt?: EpochMilliseconds;
    /**
     * When somebody took care of the missed call.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly missedHandledAt?: EpochMilliseconds;
    /**
     * Whether there is a voice mail.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly voiceMail?: boolean;
    /**
     * Id of the manager who had the call last.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly lastAssigneeId?: string;
    /**
     * Which number of the user it is.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly userPhoneNumberType?: PhoneNumberType;
    /**
     * When the first waiting began. Answers of generation 25 only.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     * @see Vendor's OpenAPI document, about April 2025, converted by a third party, firstWaitingStartedAt https://github.com/wrtnlabs/autoview/blob/7fdb244/research/swaggers/258.json
     * @deprecated
     */
    readonly firstWaitingStartedAt?: EpochMilliseconds;
}
/**
 * Details of a browser call.
 * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
 * @see Vendor's OpenAPI document, generation 28 (28.0.3, July 2026), message.meet.Front https://api.channel.io/docs/open/swagger.json
 */
export interface MeetFront {
    /**
     * Id of the browser call.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly id?: string;
    /**
     * Who called whom.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly direction?: Direction;
    /**
     * Why nobody answered.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly missedReason?: MissedReason;
    /**
     * When the two sides were connected.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly engagedAt?: EpochMilliseconds;
    /**
     * When somebody took care of the missed call.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly missedHandledAt?: EpochMilliseconds;
    /**
     * When the first waiting began. Answers of generation 25 only.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     * @see Vendor's OpenAPI document, about April 2025, converted by a third party, firstWaitingStartedAt https://github.com/wrtnlabs/autoview/blob/7fdb244/research/swaggers/258.json
     * @deprecated
     */
    readonly firstWaitingStartedAt?: EpochMilliseconds;
}
/**
 * Class of media of a recording.
 * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
 * @see Vendor's OpenAPI document, generation 28 (28.0.3, July 2026), message.meet.Recording.type https://api.channel.io/docs/open/swagger.json
 */
export type RecordingType = "file" | "image" | "video" | "audio" | (string & {});
/**
 * A recording of a call. On write the vendor requires `id`, `bucket` and `key`.
 * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
 * @see Vendor's OpenAPI document, generation 28 (28.0.3, July 2026), message.meet.Recording https://api.channel.io/docs/open/swagger.json
 */
export interface MeetRecording {
    /**
     * Id of the recording.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly id?: string;
    /**
     * Storage bucket of the recording.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly bucket?: string;
    /**
     * Storage key of the recording.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly key?: string;
    /**
     * MIME type.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly contentType?: string;
    /**
     * Length. The vendor names no unit.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly duration?: number;
    /**
     * Size, 10485760 at most. The vendor names no unit.
     *
     * Format: int64.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly size?: number;
    /**
     * File name.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly name?: string;
    /**
     * Kind of recording.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     * @deprecated
     */
    readonly type?: RecordingType;
    /**
     * Id of the channel, digits as text.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly channelId?: string;
    /**
     * Kind of chat, open text; `userChat`, `group` and `directChat` are known.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly chatType?: string;
    /**
     * Id of the chat.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly chatId?: string;
}
/**
 * A summary of a call.
 * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
 * @see Vendor's OpenAPI document, generation 28 (28.0.3, July 2026), message.meet.MeetSummary https://api.channel.io/docs/open/swagger.json
 */
export interface MeetSummary {
    /**
     * Text of the summary.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly text?: string;
    /**
     * Language of the text.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly language?: string;
    /**
     * Whether the AI agent wrote it.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly alf?: boolean;
    /**
     * When the summary was written.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly summarizedAt?: EpochMilliseconds;
}
/**
 * Kind of call.
 *
 * - `front`: with a user, in the browser.
 * - `call`: by telephone.
 * - `team`: among managers.
 * @see Vendor's OpenAPI document, generation 28 (28.0.3, July 2026), message.meet.MessageMeet.meetType https://api.channel.io/docs/open/swagger.json
 * @see Vendor's definitions of its newer core API, June 2026, model/message.proto:620 https://github.com/channel-io/ch-proto-public/blob/923b0ab7a7cd394627a9c7f484eb2603692e3565/coreapi/model/message.proto#L620
 */
export type MeetType = "front" | "call" | "team" | (string & {});
/**
 * A call, by telephone or in the browser.
 * @see Vendor's OpenAPI document, generation 28 (28.0.3, July 2026), message.meet.MessageMeet https://api.channel.io/docs/open/swagger.json
 * @see Vendor's definitions of its newer core API, June 2026, model/message.proto:517, Message_meet https://github.com/channel-io/ch-proto-public/blob/923b0ab7a7cd394627a9c7f484eb2603692e3565/coreapi/model/message.proto#L517
 */
export interface MessageMeet {
    /** Id of the call. */
    readonly id?: string;
    /** Kind of chat, open text; `userChat`, `group` and `directChat` are known. */
    readonly chatType?: string;
    /** Id of the channel, digits as text. */
    readonly channelId?: string;
    /** How far the call has got. */
    readonly state?: MeetState;
    /** Whether there is a picture. */
    readonly mode?: MeetMode;
    /** Everybody who was in the call, each once. */
    readonly amassedPersons?: readonly string[];
    /** When the room was opened. */
    readonly roomStartedAt?: EpochMilliseconds;
    /** Details of a telephone call. Only with type `call`. */
    readonly call?: MeetCall;
    /** Details of a browser call. Only with type `front`. */
    readonly front?: MeetFront;
    /** The recording. */
    readonly recording?: MeetRecording;
    /**
     * Summaries of the call.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     * @see Vendor's OpenAPI document, generation 28 (28.0.3, July 2026), message.meet.MessageMeet, summaries https://api.channel.io/docs/open/swagger.json
     */
    readonly summaries?: readonly MeetSummary[];
    /** Country of the call. */
    readonly country?: string;
    /**
     * How many times the call was handed on.
     *
     * Format: int32.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     * @see Vendor's OpenAPI document, generation 28 (28.0.3, July 2026), message.meet.MessageMeet, transferCount https://api.channel.io/docs/open/swagger.json
     */
    readonly transferCount?: number;
    /** Ids of the bots in the call, each once. */
    readonly botIds?: readonly string[];
    /** When the call ended. */
    readonly meetEndedAt?: EpochMilliseconds;
    /**
     * Second field for the state. Read `state`.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     * @see Vendor's OpenAPI document, generation 28 (28.0.3, July 2026), message.meet.MessageMeet, stateV2 https://api.channel.io/docs/open/swagger.json
     * @deprecated
     */
    readonly stateV2?: MeetState;
    /** Ids of the managers in the call, each once. */
    readonly managerIds?: readonly string[];
    /** Kind of call. */
    readonly meetType?: MeetType;
}
/**
 * A person at one end of an e-mail.
 * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
 * @see Vendor's OpenAPI document, generation 28 (28.0.3, July 2026), email.EmailAddress https://api.channel.io/docs/open/swagger.json
 */
export interface EmailAddress {
    /**
     * E-mail address.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly address?: string;
    /**
     * Name beside the address.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly name?: string;
    /**
     * Address for contact. The vendor does not say how it differs from `address`.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly contactAddress?: string;
}
/**
 * An e-mail behind a message.
 * @see Vendor's OpenAPI document, generation 28 (28.0.3, July 2026), message.email.MessageEmail https://api.channel.io/docs/open/swagger.json
 * @see Vendor's definitions of its newer core API, June 2026, model/message.proto:688, Message_email https://github.com/channel-io/ch-proto-public/blob/923b0ab7a7cd394627a9c7f484eb2603692e3565/coreapi/model/message.proto#L688
 */
export interface MessageEmail {
    /** Id of the e-mail. */
    readonly id?: string;
    /** Whether the e-mail came in or went out. */
    readonly direction?: Direction;
    /** Sender. */
    readonly from?: EmailAddress;
    /** Receivers. */
    readonly to?: readonly EmailAddress[];
    /** Receivers of a copy. */
    readonly cc?: readonly EmailAddress[];
    /** Receivers of a hidden copy. */
    readonly bcc?: readonly EmailAddress[];
    /** Where answers go. */
    readonly replyTo?: EmailAddress;
    /** Subject. */
    readonly subject?: string;
    /** Whether the earlier conversation is included. */
    readonly hasHistory?: boolean;
    /** Id of the message that is answered. */
    readonly replyToMessageId?: string;
    /** Address for which the e-mail was received. */
    readonly receivedFor?: string;
    /** When the e-mail was created. */
    readonly createdAt?: EpochMilliseconds;
}
/**
 * A thread of the AI agent.
 * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
 * @see Vendor's OpenAPI document, generation 28 (28.0.3, July 2026), message.alf.MessageAlfThread https://api.channel.io/docs/open/swagger.json
 */
export interface MessageAlfThread {
    /**
     * Id of the thread.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly id?: string;
    /**
     * Kind of chat, open text; `userChat`, `group` and `directChat` are known.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly chatType?: string;
    /**
     * Id of the chat.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly chatId?: string;
    /**
     * How long the thread took. The vendor names no unit.
     *
     * Format: int64.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly duration?: number;
    /**
     * Whether the agent has finished.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly completed?: boolean;
}
/**
 * What the system recorded. The list has grown in each generation of the vendor's document.
 * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
 * @see Vendor's OpenAPI document, generation 28 (28.0.3, July 2026), message.Log.action https://api.channel.io/docs/open/swagger.json
 */
export type LogAction = "changeName" | "changeScope" | "close" | "autoClose" | "create" | "invite" | "join" | "assign" | "autoAssign" | "unassign" | "leave" | "open" | "autoOpen" | "enqueue" | "miss" | "remove" | "snooze" | "addTags" | "removeTags" | "assignTeam" | "unassignTeam" | "joinMeet" | "leaveMeet" | "inviteMeet" | "missMeet" | "callbackMeet" | "tryConnectCall" | "processByMiss" | "processBranch" | "sendXms" | "addUserTags" | "removeUserTags" | "updatePriority" | "startWorkflow" | "endWorkflow" | "interruptWorkflow" | "interruptWorkflowByBot" | "tryOpenWithAlf" | "startTask" | "taskApproval" | "applyRules" | "cancelAlfByUser" | "fallbackCall" | "handoffVoiceToText" | "share" | (string & {});
/**
 * An entry that the system wrote.
 * @see Vendor's OpenAPI document, generation 28 (28.0.3, July 2026), message.Log https://api.channel.io/docs/open/swagger.json
 * @see Vendor's definitions of its newer core API, June 2026, model/message.proto:368, Message_log https://github.com/channel-io/ch-proto-public/blob/923b0ab7a7cd394627a9c7f484eb2603692e3565/coreapi/model/message.proto#L368
 */
export interface MessageLog {
    /** What happened. */
    readonly action?: LogAction;
    /** Details. Their meaning follows from `action`, for instance names of tags or ids of managers. */
    readonly values?: readonly string[];
    /** Kind of the thing that caused the entry. Open text. */
    readonly triggerType?: string;
    /** Id of the thing that caused the entry. */
    readonly triggerId?: string;
}
/**
 * An emoji, and those who reacted with it.
 * @see Vendor's OpenAPI document, generation 28 (28.0.3, July 2026), message.Reaction https://api.channel.io/docs/open/swagger.json
 * @see Vendor's definitions of its newer core API, June 2026, model/message.proto:489, Message_reaction https://github.com/channel-io/ch-proto-public/blob/923b0ab7a7cd394627a9c7f484eb2603692e3565/coreapi/model/message.proto#L489
 */
export interface MessageReaction {
    /** Short code of the emoji. */
    readonly emojiName: string;
    /** Who reacted, each once and the earliest first, as `{personType}-{personId}`. */
    readonly personKeys?: readonly string[];
}
/**
 * What all reports of progress have in common, and all that is known of an unknown kind.
 * @see Vendor's OpenAPI document, generation 28 (28.0.3, July 2026), message.alf.MessageAlfProgress https://api.channel.io/docs/open/swagger.json
 * @see Vendor's definitions of its newer core API, June 2026, model/message.proto:669, Message_alf_progress_base https://github.com/channel-io/ch-proto-public/blob/923b0ab7a7cd394627a9c7f484eb2603692e3565/coreapi/model/message.proto#L669
 */
export interface MessageAlfProgressBase {
    /** Text that describes the step. */
    readonly plainText?: string;
    /** Kind of step. Open text; `agenticSearch` is known. */
    readonly type: string;
}
/**
 * Step of a search. The vendor does not explain the values.
 * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
 * @see Vendor's OpenAPI document, generation 27 (27.40.6, about March 2026), message.alf.MessageAlfProgress$MessageAlfAgenticSearchProgress.step https://github.com/staend1/channel-talk-sync/blob/240befa/docs/channel-talk-swagger.json
 */
export type AlfSearchStep = "unknown" | "ragQuestionAnalysis" | "ragSearchKnowledge" | "ragRetrieveKnowledge" | "ragSearchEnd" | (string & {});
/**
 * The AI agent is searching what it knows.
 * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
 * @see Vendor's OpenAPI document, generation 27 (27.40.6, about March 2026), message.alf.MessageAlfProgress$MessageAlfAgenticSearchProgress https://github.com/staend1/channel-talk-sync/blob/240befa/docs/channel-talk-swagger.json
 */
export interface MessageAlfAgenticSearchProgress extends MessageAlfProgressBase {
    /**
     * Step that is reached. On write the vendor requires it.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly step?: AlfSearchStep;
    /**
     * Title of the step.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly title?: string;
    /**
     * Name of the icon that is shown.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly iconName?: string;
    /**
     * Whether the step is done.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly completed?: boolean;
}
/**
 * What the AI agent is doing just now. The last branch takes kinds that are not known yet.
 * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
 * @see Vendor's OpenAPI document, generation 27 (27.40.6, about March 2026), message.alf.MessageAlfProgress https://github.com/staend1/channel-talk-sync/blob/240befa/docs/channel-talk-swagger.json
 */
export type MessageAlfProgress = MessageAlfAgenticSearchProgress | MessageAlfProgressBase;
/**
 * Whether a message is on its way, sent, failed or removed.
 * @see Vendor's OpenAPI document, generation 28 (28.0.3, July 2026), Message.state https://api.channel.io/docs/open/swagger.json
 * @see Vendor's definitions of its newer core API, June 2026, model/message.proto:16 https://github.com/channel-io/ch-proto-public/blob/923b0ab7a7cd394627a9c7f484eb2603692e3565/coreapi/model/message.proto#L16
 */
export type MessageState = "sending" | "sent" | "failed" | "removed" | (string & {});
/**
 * A flag on how a message is delivered and who sees it.
 *
 * - `actAsManager`: counts as written by a manager.
 * - `displayAsChannel`: shows the channel as its author.
 * - `doNotPost`: stays out of the timeline.
 * - `doNotSearch`: cannot be searched for.
 * - `doNotSendApp`: causes no push message.
 * - `doNotUpdateDesk`: leaves the order of the inbox alone.
 * - `immutable`: cannot be edited or removed.
 * - `private`: for managers only.
 * - `silent`, `silentToManager`, `silentToUser`: notifies nobody, no manager, or not the user.
 * - `alertToWriter`: notifies its author too.
 * @see Vendor's OpenAPI document, generation 28 (28.0.3, July 2026), Message.options https://api.channel.io/docs/open/swagger.json
 * @see Vendor's definitions of its newer core API, June 2026, model/message_content.proto:363 https://github.com/channel-io/ch-proto-public/blob/923b0ab7a7cd394627a9c7f484eb2603692e3565/coreapi/model/message_content.proto#L363
 */
export type MessageOption = "actAsManager" | "displayAsChannel" | "doNotPost" | "doNotSearch" | "doNotSendApp" | "doNotUpdateDesk" | "immutable" | "private" | "silent" | "silentToManager" | "silentToUser" | "alertToWriter" | (string & {});
/**
 * The marketing item that sent a message.
 * @see Vendor's OpenAPI document, generation 28 (28.0.3, July 2026), message.userchat.MessageMarketing https://api.channel.io/docs/open/swagger.json
 * @see Vendor's definitions of its newer core API, June 2026, model/message.proto:784, Message_marketing https://github.com/channel-io/ch-proto-public/blob/923b0ab7a7cd394627a9c7f484eb2603692e3565/coreapi/model/message.proto#L784
 */
export interface MessageMarketing {
    /** `campaign` or `oneTimeMsg`. Open text. */
    readonly type?: string;
    /** Id of the campaign or mailing. */
    readonly id?: string;
    /** Whether the message carries the mark of advertising. */
    readonly advertising?: boolean;
    /** Whether a text message goes to users who are offline. */
    readonly sendToOfflineXms?: boolean;
    /** Whether an e-mail goes to users who are offline. */
    readonly sendToOfflineEmail?: boolean;
    /** How prominently the message is shown. */
    readonly exposureType?: ExposureType;
    /** Address that a click on the picture opens. */
    readonly imageLinkUrl?: string;
}
/**
 * An answer that leads to another section of a support bot.
 * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
 * @see Vendor's OpenAPI document, generation 28 (28.0.3, July 2026), supportbot.SupportBotRouteSection$Button https://api.channel.io/docs/open/swagger.json
 */
export interface SupportBotRouteButton {
    /**
     * Caption.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly text: string;
    /**
     * Id of the section that follows.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly nextSectionId: string;
}
/**
 * Position of a message in a support bot.
 * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
 * @see Vendor's OpenAPI document, generation 28 (28.0.3, July 2026), message.userchat.MessageSupportBot https://api.channel.io/docs/open/swagger.json
 * @deprecated
 */
export interface MessageSupportBot {
    /**
     * Id of the support bot.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly id?: string;
    /**
     * Id of the bot's revision.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly revisionId?: string;
    /**
     * Id of the section.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly sectionId?: string;
    /**
     * Number of the step in the section.
     *
     * Format: int32.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly stepIndex?: number;
    /**
     * Answers to choose from.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly buttons?: readonly SupportBotRouteButton[];
    /**
     * Number of the answer that was chosen.
     *
     * Format: int32.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly submitButtonIndex?: number;
}
/**
 * Position of a message in a workflow.
 * @see Vendor's OpenAPI document, generation 28 (28.0.3, July 2026), message.userchat.MessageWorkflow https://api.channel.io/docs/open/swagger.json
 * @see Vendor's definitions of its newer core API, June 2026, model/message.proto:835, Message_workflow https://github.com/channel-io/ch-proto-public/blob/923b0ab7a7cd394627a9c7f484eb2603692e3565/coreapi/model/message.proto#L835
 */
export interface MessageWorkflow {
    /** Id of the workflow. */
    readonly id?: string;
    /** Id of the workflow's revision. */
    readonly revisionId?: string;
    /** Id of the section. */
    readonly sectionId?: string;
    /**
     * Number of the action in the section, from 0.
     *
     * Format: int32.
     */
    readonly actionIndex?: number;
    /** Id of the chosen button. Set where a message stands for that choice. */
    readonly submitButtonId?: string;
    /** Whether a button in an external messenger brought the message about. */
    readonly buttonBotMessage?: boolean;
}
/**
 * Kind of answer that the AI agent gave. The vendor does not explain the values.
 * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
 * @see Vendor's OpenAPI document, generation 28 (28.0.3, July 2026), message.alf.MessageAlf.type https://api.channel.io/docs/open/swagger.json
 */
export type AlfAnswerType = "complete" | "rag" | "incomplete" | "impossible" | "command" | "faq" | "failed" | "rateLimited" | "openUserChat" | "system" | (string & {});
/**
 * What all references have in common, and all that is known of an unknown kind.
 * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
 * @see Vendor's OpenAPI document, generation 28 (28.0.3, July 2026), message.alf.Reference https://api.channel.io/docs/open/swagger.json
 */
export interface MessageAlfReferenceBase {
    /**
     * Whether the user sees the reference in the vendor's messenger.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly visibleInFront?: boolean;
    /**
     * Whether the user sees the reference in an external messenger.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly visibleInAppMessenger?: boolean;
    /**
     * Mark of the reference in the answer, as text.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly index?: string;
    /**
     * Address at which the text is published.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly publishedUrl?: string;
    /**
     * Title of the text.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly title?: string;
    /**
     * Kind of reference. Open text; the vendor publishes no values.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly type: string;
}
/**
 * Ids of the text.
 * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
 * @see Vendor's OpenAPI document, generation 27 (27.40.6, about March 2026), message.alf.Reference$DocumentReference$DocumentData https://github.com/staend1/channel-talk-sync/blob/240befa/docs/channel-talk-swagger.json
 */
export interface AlfDocumentReferenceData {
    /**
     * Id of the space.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly spaceId?: string;
    /**
     * Id of the article.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly articleId?: string;
    /**
     * Language of the text.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly language?: string;
    /**
     * Id of the revision.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly revisionId?: string;
}
/**
 * A document of the vendor's own help pages.
 * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
 * @see Vendor's OpenAPI document, generation 27 (27.40.6, about March 2026), message.alf.Reference$DocumentReference https://github.com/staend1/channel-talk-sync/blob/240befa/docs/channel-talk-swagger.json
 */
export interface AlfDocumentReference extends MessageAlfReferenceBase {
    /**
     * Id of the article.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly articleId?: string;
    /**
     * Id of the space that holds the article.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly spaceId?: string;
    /**
     * Id of the revision.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly revisionId?: string;
    /**
     * Language of the article.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly language?: string;
    /**
     * The same ids once more, in an object of their own.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly data?: AlfDocumentReferenceData;
}
/**
 * Ids of the text.
 * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
 * @see Vendor's OpenAPI document, generation 27 (27.40.6, about March 2026), message.alf.Reference$ExcelReference$ExcelData https://github.com/staend1/channel-talk-sync/blob/240befa/docs/channel-talk-swagger.json
 */
export interface AlfExcelReferenceData {
    /**
     * Id of the knowledge.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly knowledgeId?: string;
}
/**
 * A spreadsheet.
 * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
 * @see Vendor's OpenAPI document, generation 27 (27.40.6, about March 2026), message.alf.Reference$ExcelReference https://github.com/staend1/channel-talk-sync/blob/240befa/docs/channel-talk-swagger.json
 */
export interface AlfExcelReference extends MessageAlfReferenceBase {
    /**
     * Id of the knowledge.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly knowledgeId?: string;
    /**
     * The same ids once more, in an object of their own.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly data?: AlfExcelReferenceData;
}
/**
 * Ids of the text.
 * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
 * @see Vendor's OpenAPI document, generation 27 (27.40.6, about March 2026), message.alf.Reference$FaqReference$FaqData https://github.com/staend1/channel-talk-sync/blob/240befa/docs/channel-talk-swagger.json
 */
export interface AlfFaqReferenceData {
    /**
     * Id of the question.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly faqId?: string;
}
/**
 * A frequent question, in the older form.
 * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
 * @see Vendor's OpenAPI document, generation 27 (27.40.6, about March 2026), message.alf.Reference$FaqReference https://github.com/staend1/channel-talk-sync/blob/240befa/docs/channel-talk-swagger.json
 */
export interface AlfFaqReference extends MessageAlfReferenceBase {
    /**
     * Id of the question.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly faqId?: string;
    /**
     * The same ids once more, in an object of their own.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly data?: AlfFaqReferenceData;
}
/**
 * Ids of the text.
 * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
 * @see Vendor's OpenAPI document, generation 27 (27.40.6, about March 2026), message.alf.Reference$FaqV2Reference$FaqData https://github.com/staend1/channel-talk-sync/blob/240befa/docs/channel-talk-swagger.json
 */
export interface AlfFaqV2ReferenceData {
    /**
     * Id of the question.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly faqId?: string;
    /**
     * Id of the space.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly spaceId?: string;
    /**
     * Language of the text.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly language?: string;
}
/**
 * A frequent question.
 * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
 * @see Vendor's OpenAPI document, generation 27 (27.40.6, about March 2026), message.alf.Reference$FaqV2Reference https://github.com/staend1/channel-talk-sync/blob/240befa/docs/channel-talk-swagger.json
 */
export interface AlfFaqV2Reference extends MessageAlfReferenceBase {
    /**
     * Id of the question.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly faqId?: string;
    /**
     * Id of the space that holds the question.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly spaceId?: string;
    /**
     * Language of the question.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly language?: string;
    /**
     * The same ids once more, in an object of their own.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly data?: AlfFaqV2ReferenceData;
}
/**
 * A page given by its address.
 * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
 * @see Vendor's OpenAPI document, generation 27 (27.40.6, about March 2026), message.alf.Reference$HtmlReference https://github.com/staend1/channel-talk-sync/blob/240befa/docs/channel-talk-swagger.json
 */
export interface AlfHtmlReference extends MessageAlfReferenceBase {
    /**
     * Address of the page.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly url?: string;
}
/**
 * Ids of the text.
 * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
 * @see Vendor's OpenAPI document, generation 27 (27.40.6, about March 2026), message.alf.Reference$PDFReference$PDFData https://github.com/staend1/channel-talk-sync/blob/240befa/docs/channel-talk-swagger.json
 */
export interface AlfPdfReferenceData {
    /**
     * Id of the knowledge.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly knowledgeId?: string;
}
/**
 * A PDF file.
 * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
 * @see Vendor's OpenAPI document, generation 27 (27.40.6, about March 2026), message.alf.Reference$PDFReference https://github.com/staend1/channel-talk-sync/blob/240befa/docs/channel-talk-swagger.json
 */
export interface AlfPdfReference extends MessageAlfReferenceBase {
    /**
     * Id of the knowledge.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly knowledgeId?: string;
    /**
     * The same ids once more, in an object of their own.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly data?: AlfPdfReferenceData;
}
/**
 * Ids of the text.
 * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
 * @see Vendor's OpenAPI document, generation 27 (27.40.6, about March 2026), message.alf.Reference$WebPageReference$WebpageData https://github.com/staend1/channel-talk-sync/blob/240befa/docs/channel-talk-swagger.json
 */
export interface AlfWebPageReferenceData {
    /**
     * Id of the knowledge.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly knowledgeId?: string;
    /**
     * Id of the set of knowledge.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly knowledgeSetId?: string;
}
/**
 * A web page that was read in.
 * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
 * @see Vendor's OpenAPI document, generation 27 (27.40.6, about March 2026), message.alf.Reference$WebPageReference https://github.com/staend1/channel-talk-sync/blob/240befa/docs/channel-talk-swagger.json
 */
export interface AlfWebPageReference extends MessageAlfReferenceBase {
    /**
     * Address of the page.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly url?: string;
    /**
     * Id of the knowledge.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly knowledgeId?: string;
    /**
     * Id of the set of knowledge.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly knowledgeSetId?: string;
    /**
     * The same ids once more, in an object of their own.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly data?: AlfWebPageReferenceData;
}
/**
 * A text on which an answer rests. Some kinds have the same members, so a text can match more than one branch; the last branch takes kinds that are not known yet.
 * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
 * @see Vendor's OpenAPI document, generation 27 (27.40.6, about March 2026), message.alf.Reference https://github.com/staend1/channel-talk-sync/blob/240befa/docs/channel-talk-swagger.json
 */
export type MessageAlfReference = AlfDocumentReference | AlfExcelReference | AlfFaqReference | AlfFaqV2Reference | AlfHtmlReference | AlfPdfReference | AlfWebPageReference | MessageAlfReferenceBase;
/**
 * What the AI agent says about its answer.
 * @see Vendor's OpenAPI document, generation 28 (28.0.3, July 2026), message.alf.MessageAlf https://api.channel.io/docs/open/swagger.json
 * @see Vendor's definitions of its newer core API, June 2026, model/message.proto:638, Message_alf https://github.com/channel-io/ch-proto-public/blob/923b0ab7a7cd394627a9c7f484eb2603692e3565/coreapi/model/message.proto#L638
 */
export interface MessageAlf {
    /** Id of the handling run. */
    readonly handlingId?: string;
    /** Id of the AI agent's session. */
    readonly alfSessionId?: string;
    /**
     * Kind of answer.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     * @see Vendor's OpenAPI document, generation 28 (28.0.3, July 2026), message.alf.MessageAlf, type https://api.channel.io/docs/open/swagger.json
     * @deprecated
     */
    readonly type?: AlfAnswerType;
    /** Texts on which the answer rests. */
    readonly references?: readonly MessageAlfReference[];
    /** Whether the agent answered because it was mentioned. */
    readonly mentionAlfAnswered?: boolean;
    /**
     * Whether the message is a suggested question.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     * @see Vendor's OpenAPI document, generation 28 (28.0.3, July 2026), message.alf.MessageAlf, suggestedQuestion https://api.channel.io/docs/open/swagger.json
     */
    readonly suggestedQuestion?: boolean;
}
/**
 * The AI marketing session behind a message.
 * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
 * @see Vendor's OpenAPI document, generation 28 (28.0.3, July 2026), message.aimarketing.MessageAiMarketing https://api.channel.io/docs/open/swagger.json
 */
export interface MessageAiMarketing {
    /**
     * Id of the handling run.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly handlingId?: string;
    /**
     * Id of the session.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly sessionId?: string;
}
/**
 * How strongly a message notifies.
 *
 * - `alert`: notifies and counts.
 * - `unread`: only counts as unread.
 * - `none`: does neither.
 * @see Vendor's OpenAPI document, generation 28 (28.0.3, July 2026), Message.alertLevel https://api.channel.io/docs/open/swagger.json
 * @see Vendor's definitions of its newer core API, June 2026, model/message.proto:30 https://github.com/channel-io/ch-proto-public/blob/923b0ab7a7cd394627a9c7f484eb2603692e3565/coreapi/model/message.proto#L30
 */
export type AlertLevel = "alert" | "unread" | "none" | (string & {});
/**
 * What a voice menu took down from a caller.
 * @see Vendor's OpenAPI document, generation 28 (28.0.3, July 2026), meet.ivr.MessageIvr https://api.channel.io/docs/open/swagger.json
 * @see Vendor's definitions of its newer core API, June 2026, model/message.proto:767, Message_ivr https://github.com/channel-io/ch-proto-public/blob/923b0ab7a7cd394627a9c7f484eb2603692e3565/coreapi/model/message.proto#L767
 */
export interface MessageIvr {
    /** Recording made while the caller was in the voice menu, such as a voice mail. */
    readonly audioFile?: MessageFile;
    /** Keys that the caller pressed. */
    readonly dialInput?: string;
}
/**
 * How a message was written.
 *
 * - `standard`: typed.
 * - `custom`: a payload for an external messenger.
 * - `email`: through the e-mail medium.
 * @see Vendor's OpenAPI document, generation 28 (28.0.3, July 2026), Message.writingType https://api.channel.io/docs/open/swagger.json
 * @see Vendor's definitions of its newer core API, June 2026, model/message.proto:42 https://github.com/channel-io/ch-proto-public/blob/923b0ab7a7cd394627a9c7f484eb2603692e3565/coreapi/model/message.proto#L42
 */
export type WritingType = "standard" | "custom" | "email" | (string & {});
/**
 * One option of a choice. Older answers only.
 * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
 * @see Vendor's reference page: Create a User's UserChat, message.action.buttons https://developers.channel.io/docs/create-a-users-userchat-1
 * @deprecated
 */
export interface MessageLegacyActionButton {
    /**
     * Key of the option.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly key?: string;
    /**
     * Caption.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly text?: string;
}
/**
 * A choice offered in a message. Older answers only.
 * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
 * @see Vendor's reference page: Create a User's UserChat, message.action https://developers.channel.io/docs/create-a-users-userchat-1
 * @deprecated
 */
export interface MessageLegacyAction {
    /**
     * Kind of choice. Open text; `select` is known.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly type?: string;
    /**
     * The options.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly buttons?: readonly MessageLegacyActionButton[];
}
/**
 * The choice that was made. Older answers only.
 * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
 * @see Vendor's reference page: Create a User's UserChat, message.submit https://developers.channel.io/docs/create-a-users-userchat-1
 * @deprecated
 */
export interface MessageLegacySubmit {
    /**
     * Id of the submission.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly id?: string;
    /**
     * Key of the chosen option.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly key?: string;
}
/**
 * One message of a chat.
 * @see Vendor's OpenAPI document, generation 28 (28.0.3, July 2026), Message https://api.channel.io/docs/open/swagger.json
 * @see Vendor's definitions of its newer core API, June 2026, model/message.proto:54, Message https://github.com/channel-io/ch-proto-public/blob/923b0ab7a7cd394627a9c7f484eb2603692e3565/coreapi/model/message.proto#L54
 */
export interface Message {
    /** Kind of chat and chat id, joined as `{chatType}-{chatId}`. */
    readonly chatKey: string;
    /** Id of the message: 20 lower-case hexadecimal characters. */
    readonly id: string;
    /** Same value as `chatKey` where the message stands in the main stream. */
    readonly mainKey?: string;
    /** Thread of the message: `{chatType}-{chatId}-{rootMessageId}` for a reply, the `chatKey` for a root. */
    readonly threadKey?: string;
    /** The counterpart of `threadKey` for calls. */
    readonly meetKey?: string;
    /** Same value as `chatKey` where the user can see the message. */
    readonly frontKey?: string;
    /** The counterpart of `threadKey` for threads of the AI agent. */
    readonly alfThreadKey?: string;
    /**
     * Key of a group of internal activities. The vendor does not explain it.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     * @see Vendor's OpenAPI document, generation 28 (28.0.3, July 2026), Message, internalActivityGroupKey https://api.channel.io/docs/open/swagger.json
     */
    readonly internalActivityGroupKey?: string;
    /**
     * The group of internal activities.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     * @see Vendor's OpenAPI document, generation 28 (28.0.3, July 2026), Message, internalActivityGroup https://api.channel.io/docs/open/swagger.json
     */
    readonly internalActivityGroup?: InternalActivityGroup;
    /**
     * Key of a group of internal messages. The vendor does not explain it.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     * @see Vendor's OpenAPI document, generation 28 (28.0.3, July 2026), Message, internalMessageGroupKey https://api.channel.io/docs/open/swagger.json
     */
    readonly internalMessageGroupKey?: string;
    /**
     * The group of internal messages.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     * @see Vendor's OpenAPI document, generation 28 (28.0.3, July 2026), Message, internalMessageGroup https://api.channel.io/docs/open/swagger.json
     */
    readonly internalMessageGroup?: InternalMessageGroup;
    /** Id of the channel, digits as text. */
    readonly channelId: string;
    /** Kind of chat, open text; `userChat`, `group` and `directChat` are known. */
    readonly chatType: string;
    /** Id of the chat. */
    readonly chatId: string;
    /**
     * Id of a hub. The vendor does not explain it.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     * @see Vendor's OpenAPI document, generation 28 (28.0.3, July 2026), Message, hubId https://api.channel.io/docs/open/swagger.json
     */
    readonly hubId?: string;
    /** Kind of author, open text; `manager`, `user`, `bot` and `account` are known. */
    readonly personType: string;
    /** Id of the author. */
    readonly personId: string;
    /** Your own id, given when posting to prevent a second copy. */
    readonly requestId?: string;
    /** Language that the platform found in the text. */
    readonly language?: string;
    /** When the message was created. */
    readonly createdAt: EpochMilliseconds;
    /**
     * Version number of the record.
     *
     * Format: int64.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     * @see Vendor's OpenAPI document, generation 28 (28.0.3, July 2026), Message, version https://api.channel.io/docs/open/swagger.json
     */
    readonly version?: number;
    /** The text as a list of formatted blocks. */
    readonly blocks?: readonly MessageBlock[];
    /** The text with its formatting taken off. */
    readonly plainText?: string;
    /** When the message changed last. */
    readonly updatedAt?: EpochMilliseconds;
    /** The thread. Present on the message at its root only. */
    readonly thread?: MessageThread;
    /** The call. Present on messages about a call only. */
    readonly meet?: MessageMeet;
    /** The e-mail. Present on messages of the e-mail medium only. */
    readonly email?: MessageEmail;
    /** The thread of the AI agent. */
    readonly alfThread?: MessageAlfThread;
    /**
     * Who removed the message, as a person key `{personType}-{personId}`.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     * @see Vendor's OpenAPI document, generation 28 (28.0.3, July 2026), Message, removerKey https://api.channel.io/docs/open/swagger.json
     */
    readonly removerKey?: string;
    /**
     * Who edited the message, as a person key `{personType}-{personId}`.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     * @see Vendor's OpenAPI document, generation 28 (28.0.3, July 2026), Message, editorKey https://api.channel.io/docs/open/swagger.json
     */
    readonly editorKey?: string;
    /** When the message was edited. Missing on a message that never was. */
    readonly editedAt?: EpochMilliseconds;
    /** Link buttons below the text, 1 or 2. */
    readonly buttons?: readonly MessageButton[];
    /** Attached files, 1 to 30. */
    readonly files?: readonly MessageFile[];
    /** Preview of the first link in the text. */
    readonly webPage?: MessageWebPage;
    /**
     * Cards to leaf through.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     * @see Vendor's OpenAPI document, generation 28 (28.0.3, July 2026), Message, carousel https://api.channel.io/docs/open/swagger.json
     */
    readonly carousel?: MessageCarousel;
    /** What happened. Present on entries of the system only. */
    readonly log?: MessageLog;
    /** Emoji reactions. */
    readonly reactions?: readonly MessageReaction[];
    /** What the AI agent is doing just now. Short-lived. */
    readonly alfProgress?: MessageAlfAgenticSearchProgress | MessageAlfProgressBase;
    /** Form for the user to fill in. */
    readonly form?: MessageForm;
    /** Whether the message has been sent. */
    readonly state?: MessageState;
    /** Flags on delivery and visibility, one or more, each once. */
    readonly options?: readonly MessageOption[];
    /** The campaign or mailing that sent the message. Present on such messages only. */
    readonly marketing?: MessageMarketing;
    /**
     * Position in a support bot. Its schema is deprecated.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     * @see Vendor's OpenAPI document, generation 28 (28.0.3, July 2026), Message, supportBot https://api.channel.io/docs/open/swagger.json
     */
    readonly supportBot?: MessageSupportBot;
    /** Position in a running workflow. */
    readonly workflow?: MessageWorkflow;
    /**
     * What the AI agent says about its answer.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     * @see Vendor's OpenAPI document, generation 28 (28.0.3, July 2026), Message, alf https://api.channel.io/docs/open/swagger.json
     */
    readonly alf?: MessageAlf;
    /**
     * The AI marketing session that sent the message.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     * @see Vendor's OpenAPI document, generation 28 (28.0.3, July 2026), Message, aiMarketing https://api.channel.io/docs/open/swagger.json
     */
    readonly aiMarketing?: MessageAiMarketing;
    /** How strongly the message notifies. */
    readonly alertLevel?: AlertLevel;
    /** Recording and key presses of a voice menu. */
    readonly ivr?: MessageIvr;
    /** Body made for an external messenger. */
    readonly customPayload?: MessageCustomPayload;
    /** How the message was written. */
    readonly writingType?: WritingType;
    /**
     * Code of an error, probably of a delivery that failed.
     *
     * Format: int32.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     * @see Vendor's OpenAPI document, generation 28 (28.0.3, July 2026), Message, errorCode https://api.channel.io/docs/open/swagger.json
     */
    readonly errorCode?: number;
    /**
     * Whether the message belongs to a thread of the AI agent.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     * @see Vendor's OpenAPI document, generation 28 (28.0.3, July 2026), Message, alfThreadMsg https://api.channel.io/docs/open/swagger.json
     */
    readonly alfThreadMsg?: boolean;
    /** Whether the message begins a thread. */
    readonly threadRoot?: boolean;
    /**
     * Whether the message begins a call.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     * @see Vendor's OpenAPI document, generation 28 (28.0.3, July 2026), Message, meetRoot https://api.channel.io/docs/open/swagger.json
     */
    readonly meetRoot?: boolean;
    /**
     * Whether the message begins a thread of the AI agent.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     * @see Vendor's OpenAPI document, generation 28 (28.0.3, July 2026), Message, alfThreadRoot https://api.channel.io/docs/open/swagger.json
     */
    readonly alfThreadRoot?: boolean;
    /** Whether the message replies inside a thread. */
    readonly threadMsg?: boolean;
    /**
     * Whether the message belongs to a call.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     * @see Vendor's OpenAPI document, generation 28 (28.0.3, July 2026), Message, meetMsg https://api.channel.io/docs/open/swagger.json
     */
    readonly meetMsg?: boolean;
    /** Whether a reply in a thread appears in the main stream as well. */
    readonly broadcastedMsg?: boolean;
    /**
     * Whether the message belongs to a button of a workflow.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     * @see Vendor's OpenAPI document, generation 28 (28.0.3, July 2026), Message, workflowButton https://api.channel.io/docs/open/swagger.json
     */
    readonly workflowButton?: boolean;
    /** Id of the message at the root of the thread. Missing on roots and on messages outside threads. */
    readonly rootMessageId?: string;
    /** Whether the author removed the message. */
    readonly removedByWriter?: boolean;
    /**
     * Whether the message is a root. Older answers only.
     * @see Vendor's reference page: Create a User's UserChat, root https://developers.channel.io/docs/create-a-users-userchat-1
     * @see Vendor's guide: Webhook events, root https://developers.channel.io/docs/webhook-events
     * @deprecated
     */
    readonly root?: boolean;
    /**
     * Choice offered to the user. Older answers only.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     * @see Vendor's reference page: Create a User's UserChat, action https://developers.channel.io/docs/create-a-users-userchat-1
     * @deprecated
     */
    readonly action?: MessageLegacyAction;
    /**
     * Choice that was made. Older answers only.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     * @see Vendor's reference page: Create a User's UserChat, submit https://developers.channel.io/docs/create-a-users-userchat-1
     * @deprecated
     */
    readonly submit?: MessageLegacySubmit;
    /**
     * Id of the e-mail that came in. Gone since generation 28.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     * @see Vendor's OpenAPI document, generation 27 (27.40.6, about March 2026), inboundEmailId https://github.com/staend1/channel-talk-sync/blob/240befa/docs/channel-talk-swagger.json
     * @see Vendor's OpenAPI document, about April 2025, converted by a third party, inboundEmailId https://github.com/wrtnlabs/autoview/blob/7fdb244/research/swaggers/258.json
     * @deprecated
     */
    readonly inboundEmailId?: string;
}
/**
 * Where a mailing stands in its life.
 *
 * - `waiting`: scheduled.
 * - `canceled`: called off before sending.
 * @see Vendor's OpenAPI document, generation 28 (28.0.3, July 2026), marketing.OneTimeMsg.state https://api.channel.io/docs/open/swagger.json
 * @see Vendor's definitions of its newer core API, June 2026, model/one_time_msg.proto:17 https://github.com/channel-io/ch-proto-public/blob/923b0ab7a7cd394627a9c7f484eb2603692e3565/coreapi/model/one_time_msg.proto#L17
 */
export type OneTimeMsgState = "draft" | "waiting" | "sent" | "canceled" | "removed" | (string & {});
/**
 * When a mailing goes out.
 *
 * - `immediately`: at once.
 * - `reservedWithSenderTime`: at a set time of the sender's clock.
 * - `reservedWithReceiverTime`: at a set time of each receiver's clock.
 * @see Vendor's OpenAPI document, generation 28 (28.0.3, July 2026), marketing.OneTimeMsg.sendMode https://api.channel.io/docs/open/swagger.json
 * @see Vendor's definitions of its newer core API, June 2026, model/one_time_msg.proto:33 https://github.com/channel-io/ch-proto-public/blob/923b0ab7a7cd394627a9c7f484eb2603692e3565/coreapi/model/one_time_msg.proto#L33
 */
export type OneTimeMsgSendMode = "immediately" | "reservedWithSenderTime" | "reservedWithReceiverTime" | (string & {});
/**
 * A mailing that is sent once. On write the vendor requires `name`, `state`, `mediumType` and `advertising`.
 * @see Vendor's OpenAPI document, generation 28 (28.0.3, July 2026), marketing.OneTimeMsg https://api.channel.io/docs/open/swagger.json
 * @see Vendor's definitions of its newer core API, June 2026, model/one_time_msg.proto:45, One_time_msg https://github.com/channel-io/ch-proto-public/blob/923b0ab7a7cd394627a9c7f484eb2603692e3565/coreapi/model/one_time_msg.proto#L45
 */
export interface OneTimeMsg {
    /** Id of the mailing. */
    readonly id?: string;
    /** Id of the channel, digits as text. */
    readonly channelId?: string;
    /** Name of the mailing, 1 to 128 characters. */
    readonly name?: string;
    /** Where the mailing stands in its life. */
    readonly state?: OneTimeMsgState;
    /** When the mailing goes out. */
    readonly sendMode?: OneTimeMsgSendMode;
    /** Id of the working hours that apply. */
    readonly channelOperationId?: string;
    /**
     * Medium of sending in the older spelling. Replaced by `mediumType`.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     * @see Vendor's OpenAPI document, generation 28 (28.0.3, July 2026), marketing.OneTimeMsg, sendMedium https://api.channel.io/docs/open/swagger.json
     * @deprecated
     */
    readonly sendMedium?: SendMedium;
    /** Medium of sending. */
    readonly mediumType?: MediumType;
    /** Id of the instance of the medium. */
    readonly mediumId?: string;
    /** Key that selects a template for the topic within the medium. */
    readonly mediumTopicBuildKey?: string;
    /** Labels that sort the topic within the medium. */
    readonly mediumTopicBuildLabels?: readonly string[];
    /** Content and options, according to the medium. */
    readonly settings?: SendMediumSettings;
    /** Which users the mailing is for. */
    readonly userQuery?: Expression;
    /** Audiences that an app supplies. */
    readonly appSegments?: readonly AppSegment[];
    /** How long a conversion counts, by the name of the event. */
    readonly conversionWindows?: {
        readonly [key: string]: IsoDuration | DurationObject;
    };
    /** Name of the event that counts as success. */
    readonly goalEventName?: string;
    /** Condition on that event. */
    readonly goalEventQuery?: Expression;
    /** How long success counts: 1 to 30 days, 7 where nothing else is set. */
    readonly goalEventDuration?: IsoDuration | DurationObject;
    /** Whether the mailing carries the mark of advertising. */
    readonly advertising?: boolean;
    /** Whether users who are offline get a text message instead. */
    readonly sendToOfflineXms?: boolean;
    /** Whether users who are offline get an e-mail instead. */
    readonly sendToOfflineEmail?: boolean;
    /** When the mailing goes out. Goes with `reservedWithSenderTime`. */
    readonly startAt?: EpochMilliseconds;
    /** When the mailing goes out by each receiver's clock, as a date and time that may lack an offset. Goes with `reservedWithReceiverTime`. */
    readonly localStartAt?: string;
    /** Settings as they stand before sending. */
    readonly draft?: OneTimeMsgDraft;
    /** When the mailing was created. */
    readonly createdAt?: EpochMilliseconds;
    /** When the mailing changed last. */
    readonly updatedAt?: EpochMilliseconds;
    /**
     * Messages sent.
     *
     * Format: int32.
     * @remarks Evidence: inferred (meaning). The vendor publishes a whole number without a meaning, read here as a running count.
     * @see Vendor's OpenAPI document, generation 28 (28.0.3, July 2026), marketing.OneTimeMsg, sent https://api.channel.io/docs/open/swagger.json
     */
    readonly sent?: number;
    /**
     * Messages viewed.
     *
     * Format: int32.
     * @remarks Evidence: inferred (meaning). The vendor publishes a whole number without a meaning, read here as a running count.
     * @see Vendor's OpenAPI document, generation 28 (28.0.3, July 2026), marketing.OneTimeMsg, view https://api.channel.io/docs/open/swagger.json
     */
    readonly view?: number;
    /**
     * Goals reached.
     *
     * Format: int32.
     * @remarks Evidence: inferred (meaning). The vendor publishes a whole number without a meaning, read here as a running count.
     * @see Vendor's OpenAPI document, generation 28 (28.0.3, July 2026), marketing.OneTimeMsg, goal https://api.channel.io/docs/open/swagger.json
     */
    readonly goal?: number;
    /**
     * Clicks.
     *
     * Format: int32.
     * @remarks Evidence: inferred (meaning). The vendor publishes a whole number without a meaning, read here as a running count.
     * @see Vendor's OpenAPI document, generation 28 (28.0.3, July 2026), marketing.OneTimeMsg, click https://api.channel.io/docs/open/swagger.json
     */
    readonly click?: number;
    /** How long a chat of this mailing lives; 31 days where nothing else is set. */
    readonly userChatExpireDuration?: IsoDuration | DurationObject;
}
/**
 * A mailing as it stands before sending. On write the vendor requires `oneTimeMsg`.
 * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
 * @see Vendor's OpenAPI document, generation 28 (28.0.3, July 2026), marketing.OneTimeMsgDraft https://api.channel.io/docs/open/swagger.json
 */
export interface OneTimeMsgDraft {
    /**
     * The mailing's settings. May be empty.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly oneTimeMsg?: OneTimeMsg;
}
/**
 * A support bot, the older bot product. On write the vendor requires `channelId`, `botName`, `name`, `order`, `state` and `runMode`.
 * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
 * @see Vendor's OpenAPI document, generation 28 (28.0.3, July 2026), supportbot.SupportBot https://api.channel.io/docs/open/swagger.json
 */
export interface SupportBot {
    /**
     * Id of the support bot.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly id?: string;
    /**
     * Id of the channel, digits as text.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly channelId?: string;
    /**
     * Name under which the bot speaks.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly botName?: string;
    /**
     * Name of the support bot.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly name?: string;
    /**
     * Place among the bots, 0 or more.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly order?: number;
    /**
     * On which pages the bot runs.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly pageQuery?: Expression;
    /**
     * For which users the bot runs.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly userQuery?: Expression;
    /**
     * Settings as they stand before activation.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly draft?: SupportBotDraft;
    /**
     * Id of the revision in use.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly revisionId?: string;
    /**
     * Where the bot stands in its life.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly state?: SupportBotState;
    /**
     * At which hours the bot runs.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly runMode?: SupportBotRunMode;
    /**
     * Runs that began.
     *
     * Format: int32.
     * @remarks Evidence: inferred (meaning). The vendor publishes a whole number without a meaning, read here as a running count.
     * @see Vendor's OpenAPI document, generation 28 (28.0.3, July 2026), supportbot.SupportBot, start https://api.channel.io/docs/open/swagger.json
     */
    readonly start?: number;
    /**
     * Runs that stopped.
     *
     * Format: int32.
     * @remarks Evidence: inferred (meaning). The vendor publishes a whole number without a meaning, read here as a running count.
     * @see Vendor's OpenAPI document, generation 28 (28.0.3, July 2026), supportbot.SupportBot, stop https://api.channel.io/docs/open/swagger.json
     */
    readonly stop?: number;
    /**
     * Chats that were opened.
     *
     * Format: int32.
     * @remarks Evidence: inferred (meaning). The vendor publishes a whole number without a meaning, read here as a running count.
     * @see Vendor's OpenAPI document, generation 28 (28.0.3, July 2026), supportbot.SupportBot, chatOpen https://api.channel.io/docs/open/swagger.json
     */
    readonly chatOpen?: number;
    /**
     * When the support bot was created.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly createdAt?: EpochMilliseconds;
    /**
     * When the support bot changed last.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly updatedAt?: EpochMilliseconds;
    /**
     * How long a chat of this bot lives.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly userChatExpireDuration?: IsoDuration | DurationObject;
    /**
     * Id of a manager. The vendor does not say what for.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly managerId?: string;
}
/**
 * What all actions have in common, and all that is known of an unknown kind.
 * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
 * @see Vendor's OpenAPI document, generation 28 (28.0.3, July 2026), userchat.UserChatStaticAction https://api.channel.io/docs/open/swagger.json
 */
export interface UserChatStaticActionBase {
    /**
     * Kind of action. Open text; the vendor publishes no values.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly type: string;
}
/**
 * Tags the chat. On write the vendor requires `tags`.
 * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
 * @see Vendor's OpenAPI document, generation 27 (27.40.6, about March 2026), userchat.UserChatStaticAction$ChatTagAction https://github.com/staend1/channel-talk-sync/blob/240befa/docs/channel-talk-swagger.json
 */
export interface StaticChatTagAction extends UserChatStaticActionBase {
    /**
     * Tags to add to the chat, 8 at most.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly tags?: readonly string[];
}
/**
 * Describes the chat. On write the vendor requires `description`.
 * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
 * @see Vendor's OpenAPI document, generation 27 (27.40.6, about March 2026), userchat.UserChatStaticAction$DescriptionAction https://github.com/staend1/channel-talk-sync/blob/240befa/docs/channel-talk-swagger.json
 */
export interface StaticDescriptionAction extends UserChatStaticActionBase {
    /**
     * Text of the description.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly description?: string;
}
/**
 * Invites managers. On write the vendor requires `followerIds`.
 * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
 * @see Vendor's OpenAPI document, generation 27 (27.40.6, about March 2026), userchat.UserChatStaticAction$InviteAction https://github.com/staend1/channel-talk-sync/blob/240befa/docs/channel-talk-swagger.json
 */
export interface StaticInviteAction extends UserChatStaticActionBase {
    /**
     * Ids of the managers.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly followerIds?: readonly string[];
}
/**
 * Gives the chat to a manager. On write the vendor requires `assigneeId`.
 * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
 * @see Vendor's OpenAPI document, generation 27 (27.40.6, about March 2026), userchat.UserChatStaticAction$ManagerAssignAction https://github.com/staend1/channel-talk-sync/blob/240befa/docs/channel-talk-swagger.json
 */
export interface StaticManagerAssignAction extends UserChatStaticActionBase {
    /**
     * Id of the manager.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly assigneeId?: string;
}
/**
 * Sends a text message.
 * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
 * @see Vendor's OpenAPI document, generation 27 (27.40.6, about March 2026), userchat.UserChatStaticAction$SendXmsAction https://github.com/staend1/channel-talk-sync/blob/240befa/docs/channel-talk-swagger.json
 */
export interface StaticSendXmsAction extends UserChatStaticActionBase {
    /**
     * What is sent.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly message?: NestedMessage;
}
/**
 * Gives the chat to a team. On write the vendor requires `teamId`.
 * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
 * @see Vendor's OpenAPI document, generation 27 (27.40.6, about March 2026), userchat.UserChatStaticAction$TeamAssignAction https://github.com/staend1/channel-talk-sync/blob/240befa/docs/channel-talk-swagger.json
 */
export interface StaticTeamAssignAction extends UserChatStaticActionBase {
    /**
     * Id of the team.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly teamId?: string;
}
/**
 * Writes in a team chat. On write the vendor requires `botName` and `groupId`.
 * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
 * @see Vendor's OpenAPI document, generation 27 (27.40.6, about March 2026), userchat.UserChatStaticAction$TeamChatMessageAction https://github.com/staend1/channel-talk-sync/blob/240befa/docs/channel-talk-swagger.json
 */
export interface StaticTeamChatMessageAction extends UserChatStaticActionBase {
    /**
     * What is sent.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly message?: NestedMessage;
    /**
     * Name under which the bot speaks.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly botName?: string;
    /**
     * Id of the group.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly groupId?: string;
}
/**
 * Writes in the chat. On write the vendor requires `botName`.
 * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
 * @see Vendor's OpenAPI document, generation 27 (27.40.6, about March 2026), userchat.UserChatStaticAction$UserChatMessageAction https://github.com/staend1/channel-talk-sync/blob/240befa/docs/channel-talk-swagger.json
 */
export interface StaticUserChatMessageAction extends UserChatStaticActionBase {
    /**
     * What is sent.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly message?: NestedMessage;
    /**
     * Name under which the bot speaks.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly botName?: string;
    /**
     * Whether only managers see it.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly privateMessage?: boolean;
}
/**
 * Tags the user. On write the vendor requires `tags`.
 * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
 * @see Vendor's OpenAPI document, generation 27 (27.40.6, about March 2026), userchat.UserChatStaticAction$UserTagAction https://github.com/staend1/channel-talk-sync/blob/240befa/docs/channel-talk-swagger.json
 */
export interface StaticUserTagAction extends UserChatStaticActionBase {
    /**
     * Tags to add to the user, 10 at most.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly tags?: readonly string[];
}
/**
 * An action of a bot's section. Some kinds have the same members, so an action can match more than one branch; the last branch takes kinds that are not known yet, and those without members of their own.
 * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
 * @see Vendor's OpenAPI document, generation 27 (27.40.6, about March 2026), userchat.UserChatStaticAction https://github.com/staend1/channel-talk-sync/blob/240befa/docs/channel-talk-swagger.json
 */
export type UserChatStaticAction = StaticChatTagAction | StaticDescriptionAction | StaticInviteAction | StaticManagerAssignAction | StaticSendXmsAction | StaticTeamAssignAction | StaticTeamChatMessageAction | StaticUserChatMessageAction | StaticUserTagAction | UserChatStaticActionBase;
/**
 * A step of a section. On write the vendor requires `message`.
 * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
 * @see Vendor's OpenAPI document, generation 28 (28.0.3, July 2026), supportbot.SupportBotSection$Step https://api.channel.io/docs/open/swagger.json
 */
export interface SupportBotStep {
    /**
     * What the bot says.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly message?: NestedMessage;
}
/**
 * What all sections have in common, and all that is known of an unknown kind.
 * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
 * @see Vendor's OpenAPI document, generation 28 (28.0.3, July 2026), supportbot.SupportBotSection https://api.channel.io/docs/open/swagger.json
 */
export interface SupportBotSectionBase {
    /**
     * Name of the section.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly name?: string;
    /**
     * Actions of the section.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly actions?: readonly UserChatStaticAction[];
    /**
     * What the bot says, one step after another.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly steps?: readonly SupportBotStep[];
    /**
     * Id of the section.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly id?: string;
    /**
     * Kind of section. Open text; the vendor publishes no values.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly type: string;
}
/**
 * A section that leads on by buttons. A section that is being edited has the same members. On write the vendor requires `id`, `name`, `steps` and `buttons`.
 * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
 * @see Vendor's OpenAPI document, generation 27 (27.40.6, about March 2026), supportbot.SupportBotRouteSection https://github.com/staend1/channel-talk-sync/blob/240befa/docs/channel-talk-swagger.json
 */
export interface SupportBotRouteSection extends SupportBotSectionBase {
    /**
     * Ways on, 10 at most.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly buttons?: readonly SupportBotRouteButton[];
}
/**
 * A section that ends the conversation. On write the vendor requires `id`, `name` and `steps`.
 * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
 * @see Vendor's OpenAPI document, generation 27 (27.40.6, about March 2026), supportbot.SupportBotStopSection https://github.com/staend1/channel-talk-sync/blob/240befa/docs/channel-talk-swagger.json
 */
export interface SupportBotStopSection extends SupportBotSectionBase {
    /**
     * Whether the AI agent may go on.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly enableAlf?: boolean;
}
/**
 * A section of a bot's conversation. The last branch takes kinds that are not known yet.
 * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
 * @see Vendor's OpenAPI document, generation 27 (27.40.6, about March 2026), supportbot.SupportBotSection https://github.com/staend1/channel-talk-sync/blob/240befa/docs/channel-talk-swagger.json
 */
export type SupportBotSection = SupportBotRouteSection | SupportBotStopSection | SupportBotSectionBase;
/**
 * A support bot as it stands before activation.
 * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
 * @see Vendor's OpenAPI document, generation 28 (28.0.3, July 2026), supportbot.SupportBotDraft https://api.channel.io/docs/open/swagger.json
 */
export interface SupportBotDraft {
    /**
     * The bot's settings. May be empty.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly supportBot?: SupportBot;
    /**
     * Sections of the conversation.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly sections?: readonly (SupportBotRouteSection | SupportBotStopSection | SupportBotSectionBase)[];
}
/**
 * Where a support bot stands in its life.
 * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
 * @see Vendor's OpenAPI document, generation 28 (28.0.3, July 2026), supportbot.SupportBot.state https://api.channel.io/docs/open/swagger.json
 */
export type SupportBotState = "draft" | "active" | "stopped" | (string & {});
/**
 * At which hours a support bot runs.
 * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
 * @see Vendor's OpenAPI document, generation 28 (28.0.3, July 2026), supportbot.SupportBot.runMode https://api.channel.io/docs/open/swagger.json
 */
export type SupportBotRunMode = "always" | "away" | "inOperation" | "private" | (string & {});
/**
 * What starts a workflow.
 *
 * - `modular`: others call it.
 * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
 * @see Vendor's OpenAPI document, generation 28 (28.0.3, July 2026), workflow.Workflow.triggerType https://api.channel.io/docs/open/swagger.json
 */
export type WorkflowTriggerType = "startChatByUserAtLounge" | "messageByUser" | "messageByManager" | "waitingForManagerReply" | "waitingForUserReply" | "chatWaitInQueued" | "chatOpenedByUser" | "chatOpenedByManager" | "chatClosed" | "startCallByUser" | "callWaitInQueued" | "callOpenedByUser" | "callOpenedByManager" | "callClosed" | "modular" | (string & {});
/**
 * A way to reach the user, and the instance of it.
 * @see Vendor's OpenAPI document, generation 28 (28.0.3, July 2026), medium.Medium https://api.channel.io/docs/open/swagger.json
 * @see Vendor's definitions of its newer core API, June 2026, model/user_chat.proto:98, Medium https://github.com/channel-io/ch-proto-public/blob/923b0ab7a7cd394627a9c7f484eb2603692e3565/coreapi/model/user_chat.proto#L98
 */
export interface Medium {
    /** Kind of medium. */
    readonly mediumType?: MediumType;
    /** Id of the instance. Empty for a medium that has no instances of its own. */
    readonly mediumId?: string;
    /**
     * Whether the medium is a primitive one. The vendor does not explain the word.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     * @see Vendor's OpenAPI document, generation 28 (28.0.3, July 2026), medium.Medium, primitive https://api.channel.io/docs/open/swagger.json
     */
    readonly primitive?: boolean;
}
/**
 * Rule for the hours at which a workflow runs.
 * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
 * @see Vendor's OpenAPI document, generation 28 (28.0.3, July 2026), workflow.OperationRunMode.mode https://api.channel.io/docs/open/swagger.json
 */
export type WorkflowRunModeName = "always" | "inOperation" | "notInOperation" | "private" | (string & {});
/**
 * At which hours a workflow runs. On write the vendor requires `mode`.
 * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
 * @see Vendor's OpenAPI document, generation 28 (28.0.3, July 2026), workflow.OperationRunMode https://api.channel.io/docs/open/swagger.json
 */
export interface WorkflowRunMode {
    /**
     * Rule for the hours.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly mode?: WorkflowRunModeName;
    /**
     * Id of the working hours that the rule looks at.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly channelOperationId?: string;
}
/**
 * Medium of a workflow in the older spelling, which `Medium` replaced.
 * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
 * @see Vendor's OpenAPI document, generation 27 (27.40.6, about March 2026), LegacyMedium https://github.com/staend1/channel-talk-sync/blob/240befa/docs/channel-talk-swagger.json
 * @see Vendor's OpenAPI document, about April 2025, converted by a third party, LegacyMedium https://github.com/wrtnlabs/autoview/blob/7fdb244/research/swaggers/258.json
 * @deprecated
 */
export type LegacyMedium = "inAppChat" | "appKakao" | "appLine" | "appNaverTalk" | "appInstagramMessenger" | "appWechat" | "call" | "email" | (string & {});
/**
 * What all triggers have in common, and all that is known of an unknown kind. On write the vendor requires `targetMediums`, `runMode`, `botName` and `language`.
 * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
 * @see Vendor's OpenAPI document, generation 28 (28.0.3, July 2026), workflow.WorkflowTrigger https://api.channel.io/docs/open/swagger.json
 */
export interface WorkflowTriggerBase {
    /**
     * Condition for starting.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly filter?: Expression;
    /**
     * Media on which the workflow starts, each once.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly targetMediums?: readonly Medium[];
    /**
     * At which hours the workflow starts.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly runMode?: WorkflowRunMode;
    /**
     * Name under which the bot speaks.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly botName?: string;
    /**
     * Language of the workflow.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly language?: string;
    /**
     * What starts the workflow.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly type?: WorkflowTriggerType;
    /**
     * Media on which the workflow starts, in the older spelling. Replaced by `targetMediums`.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     * @see Vendor's OpenAPI document, generation 27 (27.40.6, about March 2026), targetMediumSet https://github.com/staend1/channel-talk-sync/blob/240befa/docs/channel-talk-swagger.json
     * @see Vendor's OpenAPI document, about April 2025, converted by a third party, targetMediumSet https://github.com/wrtnlabs/autoview/blob/7fdb244/research/swaggers/258.json
     * @deprecated
     */
    readonly targetMediumSet?: readonly LegacyMedium[];
}
/**
 * Whether chats count that a manager looks after, those without one, or all.
 * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
 * @see Vendor's OpenAPI document, generation 27 (27.40.6, about March 2026), workflow.WorkflowTrigger$CallClosed.managedChatFilter https://github.com/staend1/channel-talk-sync/blob/240befa/docs/channel-talk-swagger.json
 */
export type ManagedChatFilter = "allChat" | "onlyIfManagedChat" | "onlyIfUnmanagedChat" | (string & {});
/**
 * A call has ended.
 * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
 * @see Vendor's OpenAPI document, generation 27 (27.40.6, about March 2026), workflow.WorkflowTrigger$CallClosed https://github.com/staend1/channel-talk-sync/blob/240befa/docs/channel-talk-swagger.json
 */
export interface CallClosedTrigger extends WorkflowTriggerBase {
    /**
     * How long to wait before the start.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly delay?: IsoDuration | DurationObject;
    /**
     * Which chats count.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly managedChatFilter?: ManagedChatFilter;
}
/**
 * A call waits in the queue.
 * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
 * @see Vendor's OpenAPI document, generation 27 (27.40.6, about March 2026), workflow.WorkflowTrigger$CallWaitInQueued https://github.com/staend1/channel-talk-sync/blob/240befa/docs/channel-talk-swagger.json
 */
export interface CallWaitInQueuedTrigger extends WorkflowTriggerBase {
    /**
     * How long to wait before the start.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly delay?: IsoDuration | DurationObject;
    /**
     * Whether it starts again and again.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly repeated?: boolean;
    /**
     * How often it starts again.
     *
     * Format: int32.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly repeatCount?: number;
    /**
     * Whether the announcement is played again.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly replay?: boolean;
    /**
     * How often it is tried again.
     *
     * Format: int32.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly retryCount?: number;
}
/**
 * A chat was closed.
 * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
 * @see Vendor's OpenAPI document, generation 27 (27.40.6, about March 2026), workflow.WorkflowTrigger$ChatClosed https://github.com/staend1/channel-talk-sync/blob/240befa/docs/channel-talk-swagger.json
 */
export interface ChatClosedTrigger extends WorkflowTriggerBase {
    /**
     * Which chats count.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly managedChatFilter?: ManagedChatFilter;
}
/**
 * A manager opened a chat.
 * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
 * @see Vendor's OpenAPI document, generation 27 (27.40.6, about March 2026), workflow.WorkflowTrigger$ChatOpenedByManager https://github.com/staend1/channel-talk-sync/blob/240befa/docs/channel-talk-swagger.json
 */
export interface ChatOpenedByManagerTrigger extends WorkflowTriggerBase {
    /**
     * Whether only the first opening counts.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly onlyIfFirstOpened?: boolean;
}
/**
 * A user opened a chat.
 * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
 * @see Vendor's OpenAPI document, generation 27 (27.40.6, about March 2026), workflow.WorkflowTrigger$ChatOpenedByUser https://github.com/staend1/channel-talk-sync/blob/240befa/docs/channel-talk-swagger.json
 */
export interface ChatOpenedByUserTrigger extends WorkflowTriggerBase {
    /**
     * Whether only the first opening counts.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly onlyIfFirstOpened?: boolean;
}
/**
 * A chat waits in the queue.
 * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
 * @see Vendor's OpenAPI document, generation 27 (27.40.6, about March 2026), workflow.WorkflowTrigger$ChatWaitInQueued https://github.com/staend1/channel-talk-sync/blob/240befa/docs/channel-talk-swagger.json
 */
export interface ChatWaitInQueuedTrigger extends WorkflowTriggerBase {
    /**
     * How long to wait before the start.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly delay?: IsoDuration | DurationObject;
}
/**
 * Whether messages count that the user sees, private ones, or all.
 * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
 * @see Vendor's OpenAPI document, generation 27 (27.40.6, about March 2026), workflow.WorkflowTrigger$MessageByManager.messageType https://github.com/staend1/channel-talk-sync/blob/240befa/docs/channel-talk-swagger.json
 */
export type TriggerMessageType = "allMessage" | "publicMessage" | "privateMessage" | (string & {});
/**
 * A manager wrote.
 * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
 * @see Vendor's OpenAPI document, generation 27 (27.40.6, about March 2026), workflow.WorkflowTrigger$MessageByManager https://github.com/staend1/channel-talk-sync/blob/240befa/docs/channel-talk-swagger.json
 */
export interface MessageByManagerTrigger extends WorkflowTriggerBase {
    /**
     * Which messages count.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly messageType?: TriggerMessageType;
}
/**
 * A user wrote.
 * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
 * @see Vendor's OpenAPI document, generation 27 (27.40.6, about March 2026), workflow.WorkflowTrigger$MessageByUser https://github.com/staend1/channel-talk-sync/blob/240befa/docs/channel-talk-swagger.json
 */
export interface MessageByUserTrigger extends WorkflowTriggerBase {
    /**
     * Whether messages inside of a workflow count.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly triggerByWorkflowUserMessage?: boolean;
}
/**
 * Another workflow calls this one.
 * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
 * @see Vendor's OpenAPI document, generation 27 (27.40.6, about March 2026), workflow.WorkflowTrigger$Modular https://github.com/staend1/channel-talk-sync/blob/240befa/docs/channel-talk-swagger.json
 */
export interface ModularTrigger extends WorkflowTriggerBase {
    /**
     * Whether it may start inside of a chat.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly triggerInChat?: boolean;
}
/**
 * A user calls.
 * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
 * @see Vendor's OpenAPI document, generation 27 (27.40.6, about March 2026), workflow.WorkflowTrigger$StartCallByUser https://github.com/staend1/channel-talk-sync/blob/240befa/docs/channel-talk-swagger.json
 */
export interface StartCallByUserTrigger extends WorkflowTriggerBase {
    /**
     * Whether the announcement is played again.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly replay?: boolean;
    /**
     * How often it is tried again.
     *
     * Format: int32.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly retryCount?: number;
}
/**
 * A user starts a chat on the first page of the messenger.
 * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
 * @see Vendor's OpenAPI document, generation 27 (27.40.6, about March 2026), workflow.WorkflowTrigger$StartChatByUserAtLounge https://github.com/staend1/channel-talk-sync/blob/240befa/docs/channel-talk-swagger.json
 */
export interface StartChatByUserAtLoungeTrigger extends WorkflowTriggerBase {
    /**
     * On which pages it starts.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly pageQuery?: Expression;
}
/**
 * A user waits for an answer of a manager.
 * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
 * @see Vendor's OpenAPI document, generation 27 (27.40.6, about March 2026), workflow.WorkflowTrigger$WaitingForManagerReply https://github.com/staend1/channel-talk-sync/blob/240befa/docs/channel-talk-swagger.json
 */
export interface WaitingForManagerReplyTrigger extends WorkflowTriggerBase {
    /**
     * How long to wait before the start.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly delay?: IsoDuration | DurationObject;
    /**
     * Whether only open chats count.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly onlyIfOpened?: boolean;
}
/**
 * A manager waits for an answer of the user.
 * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
 * @see Vendor's OpenAPI document, generation 27 (27.40.6, about March 2026), workflow.WorkflowTrigger$WaitingForUserReply https://github.com/staend1/channel-talk-sync/blob/240befa/docs/channel-talk-swagger.json
 */
export interface WaitingForUserReplyTrigger extends WorkflowTriggerBase {
    /**
     * How long to wait before the start.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly delay?: IsoDuration | DurationObject;
}
/**
 * When and for whom a workflow starts. Some kinds have the same members, so a trigger can match more than one branch; the last branch takes kinds that are not known yet, and those without members of their own.
 * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
 * @see Vendor's OpenAPI document, generation 27 (27.40.6, about March 2026), workflow.WorkflowTrigger https://github.com/staend1/channel-talk-sync/blob/240befa/docs/channel-talk-swagger.json
 */
export type WorkflowTrigger = CallClosedTrigger | CallWaitInQueuedTrigger | ChatClosedTrigger | ChatOpenedByManagerTrigger | ChatOpenedByUserTrigger | ChatWaitInQueuedTrigger | MessageByManagerTrigger | MessageByUserTrigger | ModularTrigger | StartCallByUserTrigger | StartChatByUserAtLoungeTrigger | WaitingForManagerReplyTrigger | WaitingForUserReplyTrigger | WorkflowTriggerBase;
/**
 * An automated conversation, the newer bot product. On write the vendor requires `channelId`, `triggerType`, `trigger`, `name` and `state`.
 * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
 * @see Vendor's OpenAPI document, generation 28 (28.0.3, July 2026), workflow.Workflow https://api.channel.io/docs/open/swagger.json
 */
export interface Workflow {
    /**
     * Id of the workflow.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly id?: string;
    /**
     * Id of the channel, digits as text.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly channelId?: string;
    /**
     * What starts the workflow.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly triggerType?: WorkflowTriggerType;
    /**
     * When and for whom the workflow starts.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly trigger?: WorkflowTrigger;
    /**
     * The workflow as it stands before activation.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly draft?: WorkflowDraft;
    /**
     * Whether the workflow runs alone. The vendor does not explain it.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly exclusive?: boolean;
    /**
     * Id of the revision in use.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly revisionId?: string;
    /**
     * Name of the workflow.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly name?: string;
    /**
     * Place among the workflows.
     *
     * Format: int64.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly rank?: number;
    /**
     * Where the workflow stands in its life.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly state?: WorkflowState;
    /**
     * Id of a manager. The vendor does not say what for.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly managerId?: string;
    /**
     * Id of the manager who edits the draft.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly draftManagerId?: string;
    /**
     * Id of a recipe case. The vendor does not explain recipes.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly recipeCaseId?: string;
    /**
     * Ids of recipe statistics. The vendor does not explain recipes.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly recipeStatIds?: readonly string[];
    /**
     * Whether the AI agent is used.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly useAlf?: boolean;
    /**
     * Runs that began.
     *
     * Format: int32.
     * @remarks Evidence: inferred (meaning). The vendor publishes a whole number without a meaning, read here as a running count.
     * @see Vendor's OpenAPI document, generation 28 (28.0.3, July 2026), workflow.Workflow, start https://api.channel.io/docs/open/swagger.json
     */
    readonly start?: number;
    /**
     * Runs that ended.
     *
     * Format: int32.
     * @remarks Evidence: inferred (meaning). The vendor publishes a whole number without a meaning, read here as a running count.
     * @see Vendor's OpenAPI document, generation 28 (28.0.3, July 2026), workflow.Workflow, end https://api.channel.io/docs/open/swagger.json
     */
    readonly end?: number;
    /**
     * Chats that were opened.
     *
     * Format: int32.
     * @remarks Evidence: inferred (meaning). The vendor publishes a whole number without a meaning, read here as a running count.
     * @see Vendor's OpenAPI document, generation 28 (28.0.3, July 2026), workflow.Workflow, chatOpen https://api.channel.io/docs/open/swagger.json
     */
    readonly chatOpen?: number;
    /**
     * Runs that went back to the workflow that called them.
     *
     * Format: int32.
     * @remarks Evidence: inferred (meaning). The vendor publishes a whole number without a meaning, read here as a running count.
     * @see Vendor's OpenAPI document, generation 28 (28.0.3, July 2026), workflow.Workflow, resumeParent https://api.channel.io/docs/open/swagger.json
     */
    readonly resumeParent?: number;
    /**
     * When the draft changed last.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly draftUpdatedAt?: EpochMilliseconds;
    /**
     * When the workflow was created.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly createdAt?: EpochMilliseconds;
    /**
     * When the workflow changed last.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly updatedAt?: EpochMilliseconds;
    /**
     * When the workflow was removed.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly removedAt?: EpochMilliseconds;
    /**
     * When the workflow was last processed in a batch.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly batchedAt?: EpochMilliseconds;
    /**
     * When the recipe was last processed in a batch.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly recipeBatchedAt?: EpochMilliseconds;
    /**
     * What the workflow was migrated from.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly migrationInfo?: WorkflowMigrationInfo;
    /**
     * Whether the workflow can be previewed.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly previewable?: boolean;
}
/**
 * Posts a message in the chat. On write the vendor requires `message`.
 * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
 * @see Vendor's OpenAPI document, generation 28 (28.0.3, July 2026), SendUserChatMessageAction https://api.channel.io/docs/open/swagger.json
 */
export interface SendUserChatMessageAction {
    /**
     * Kind of action. Open text; the vendor publishes no values.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly type: string;
    /**
     * Name under which the bot speaks.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly botName?: string;
    /**
     * What it says.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly message?: NestedMessage;
    /**
     * Position in a support bot. Its schema is deprecated.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly messageSupportBot?: MessageSupportBot;
}
/**
 * Posts a message that managers alone see. On write the vendor requires `message`.
 * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
 * @see Vendor's OpenAPI document, generation 28 (28.0.3, July 2026), SendUserChatPrivateMessageAction https://api.channel.io/docs/open/swagger.json
 */
export interface SendUserChatPrivateMessageAction {
    /**
     * Kind of action. Open text; the vendor publishes no values.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly type: string;
    /**
     * Name under which the bot speaks.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly botName?: string;
    /**
     * What it says.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly message?: NestedMessage;
}
/**
 * Sends a message through another medium. On write the vendor requires `message`, `mediumType` and `mediumTopicBuildKey`.
 * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
 * @see Vendor's OpenAPI document, generation 28 (28.0.3, July 2026), SendOtherMediumUserChatMessageAction https://api.channel.io/docs/open/swagger.json
 */
export interface SendOtherMediumUserChatMessageAction {
    /**
     * Kind of action. Open text; the vendor publishes no values.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly type: string;
    /**
     * Name under which the bot speaks.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly botName?: string;
    /**
     * What it says.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly message?: NestedMessage;
    /**
     * Medium to use.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly mediumType?: MediumType;
    /**
     * Id of the instance of the medium.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly mediumId?: string;
    /**
     * Key of a topic of the medium. The vendor does not explain it.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly mediumTopicBuildKey?: string;
    /**
     * Labels of that topic. The vendor does not explain them.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly mediumTopicLabels?: readonly string[];
}
/**
 * Posts a message in a chat among managers. On write the vendor requires `groupId`.
 * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
 * @see Vendor's OpenAPI document, generation 28 (28.0.3, July 2026), SendTeamChatMessageAction https://api.channel.io/docs/open/swagger.json
 */
export interface SendTeamChatMessageAction {
    /**
     * Kind of action. Open text; the vendor publishes no values.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly type: string;
    /**
     * Id of the group that gets the message.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly groupId?: string;
    /**
     * Name under which the bot speaks.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly botName?: string;
    /**
     * What it says.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly message?: NestedMessage;
}
/**
 * Posts a form in the chat. On write the vendor requires `message`.
 * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
 * @see Vendor's OpenAPI document, generation 28 (28.0.3, July 2026), SendFormMessageAction https://api.channel.io/docs/open/swagger.json
 */
export interface SendFormMessageAction {
    /**
     * Kind of action. Open text; the vendor publishes no values.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly type: string;
    /**
     * Name under which the bot speaks.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly botName?: string;
    /**
     * Message with the form.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly message?: NestedMessage;
    /**
     * Whether the user must fill it in.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly required?: boolean;
}
/**
 * Sends a text message. On write the vendor requires `message`.
 * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
 * @see Vendor's OpenAPI document, generation 28 (28.0.3, July 2026), SendXmsAction https://api.channel.io/docs/open/swagger.json
 */
export interface SendXmsAction {
    /**
     * Kind of action. Open text; the vendor publishes no values.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly type: string;
    /**
     * What it says.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly message?: NestedMessage;
    /**
     * Whether a short link is added at the end.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly footerShortLink?: boolean;
}
/**
 * What all buttons have in common, and all that is known of an unknown kind. On write the vendor requires `nextSectionId`.
 * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
 * @see Vendor's OpenAPI document, generation 28 (28.0.3, July 2026), workflow.Button https://api.channel.io/docs/open/swagger.json
 */
export interface WorkflowButtonBase {
    /**
     * Id of the button.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly id?: string;
    /**
     * Id of the section that follows.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly nextSectionId?: string;
    /**
     * Caption.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly name?: string;
    /**
     * Kind of button. Open text; the vendor publishes no values.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly type: string;
}
/**
 * Case for which a button below an answer of the AI agent is meant. The vendor does not explain the values.
 * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
 * @see Vendor's OpenAPI document, generation 27 (27.40.6, about March 2026), workflow.Button$AlfButton.buttonType https://github.com/staend1/channel-talk-sync/blob/240befa/docs/channel-talk-swagger.json
 */
export type AlfButtonType = "RESOLVED" | "UNRESOLVED" | "OPEN_CHAT_BY_UNRESOLVED" | "OPEN_CHAT_BY_ERROR" | "OPEN_CHAT" | "USER_MESSAGE" | (string & {});
/**
 * A button below an answer of the AI agent. On write the vendor requires `buttonType`, `name` and `nextSectionId`.
 * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
 * @see Vendor's OpenAPI document, generation 27 (27.40.6, about March 2026), workflow.Button$AlfButton https://github.com/staend1/channel-talk-sync/blob/240befa/docs/channel-talk-swagger.json
 */
export interface AlfButton extends WorkflowButtonBase {
    /**
     * When the button is shown.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly buttonType?: AlfButtonType;
}
/**
 * A button that leads to another section. The last branch takes kinds that are not known yet.
 * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
 * @see Vendor's OpenAPI document, generation 27 (27.40.6, about March 2026), workflow.Button https://github.com/staend1/channel-talk-sync/blob/240befa/docs/channel-talk-swagger.json
 */
export type WorkflowButton = AlfButton | WorkflowButtonBase;
/**
 * Offers buttons and waits for a choice. On write the vendor requires `buttons`.
 * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
 * @see Vendor's OpenAPI document, generation 28 (28.0.3, July 2026), ButtonAction https://api.channel.io/docs/open/swagger.json
 */
export interface ButtonAction {
    /**
     * Kind of action. Open text; the vendor publishes no values.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly type: string;
    /**
     * The buttons, 10 at most.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly buttons?: readonly (AlfButton | WorkflowButtonBase)[];
    /**
     * Language of the buttons.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly language?: string;
}
/**
 * Makes a manager the assignee. On write the vendor requires `assigneeId`.
 * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
 * @see Vendor's OpenAPI document, generation 28 (28.0.3, July 2026), ManagerAssignAction https://api.channel.io/docs/open/swagger.json
 */
export interface ManagerAssignAction {
    /**
     * Kind of action. Open text; the vendor publishes no values.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly type: string;
    /**
     * Id of the manager.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly assigneeId?: string;
}
/**
 * Takes the assignee off the chat.
 * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
 * @see Vendor's OpenAPI document, generation 28 (28.0.3, July 2026), ManagerUnassignAction https://api.channel.io/docs/open/swagger.json
 */
export interface ManagerUnassignAction {
    /**
     * Kind of action. Open text; the vendor publishes no values.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly type: string;
}
/**
 * Gives the chat to a team. On write the vendor requires `teamId`.
 * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
 * @see Vendor's OpenAPI document, generation 28 (28.0.3, July 2026), TeamAssignAction https://api.channel.io/docs/open/swagger.json
 */
export interface TeamAssignAction {
    /**
     * Kind of action. Open text; the vendor publishes no values.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly type: string;
    /**
     * Id of the team.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly teamId?: string;
}
/**
 * Takes the chat away from its team.
 * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
 * @see Vendor's OpenAPI document, generation 28 (28.0.3, July 2026), TeamUnassignAction https://api.channel.io/docs/open/swagger.json
 */
export interface TeamUnassignAction {
    /**
     * Kind of action. Open text; the vendor publishes no values.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly type: string;
}
/**
 * Invites managers to follow the chat. On write the vendor requires `followerIds`.
 * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
 * @see Vendor's OpenAPI document, generation 28 (28.0.3, July 2026), InviteFollowersAction https://api.channel.io/docs/open/swagger.json
 */
export interface InviteFollowersAction {
    /**
     * Kind of action. Open text; the vendor publishes no values.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly type: string;
    /**
     * Ids of the managers, each once.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly followerIds?: readonly string[];
}
/**
 * Takes followers off the chat. On write the vendor requires `followerIds`.
 * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
 * @see Vendor's OpenAPI document, generation 28 (28.0.3, July 2026), RemoveFollowersAction https://api.channel.io/docs/open/swagger.json
 */
export interface RemoveFollowersAction {
    /**
     * Kind of action. Open text; the vendor publishes no values.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly type: string;
    /**
     * Ids of the managers, each once.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly followerIds?: readonly string[];
    /**
     * Whether to take off all followers.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly removeAll?: boolean;
}
/**
 * Tags the user. On write the vendor requires `tags`.
 * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
 * @see Vendor's OpenAPI document, generation 28 (28.0.3, July 2026), AddUserTagsAction https://api.channel.io/docs/open/swagger.json
 */
export interface AddUserTagsAction {
    /**
     * Kind of action. Open text; the vendor publishes no values.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly type: string;
    /**
     * Tags to add to the user, 20 at most, each once.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly tags?: readonly string[];
}
/**
 * Takes tags off the user. On write the vendor requires `tags`.
 * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
 * @see Vendor's OpenAPI document, generation 28 (28.0.3, July 2026), RemoveUserTagsAction https://api.channel.io/docs/open/swagger.json
 */
export interface RemoveUserTagsAction {
    /**
     * Kind of action. Open text; the vendor publishes no values.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly type: string;
    /**
     * Tags to take off, each once.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly tags?: readonly string[];
    /**
     * Whether to take off all tags.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly removeAll?: boolean;
}
/**
 * Tags the chat. On write the vendor requires `tags`.
 * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
 * @see Vendor's OpenAPI document, generation 28 (28.0.3, July 2026), AddUserChatTagsAction https://api.channel.io/docs/open/swagger.json
 */
export interface AddUserChatTagsAction {
    /**
     * Kind of action. Open text; the vendor publishes no values.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly type: string;
    /**
     * Tags to add to the chat, 8 at most, each once.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly tags?: readonly string[];
}
/**
 * Takes tags off the chat. On write the vendor requires `tags`.
 * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
 * @see Vendor's OpenAPI document, generation 28 (28.0.3, July 2026), RemoveUserChatTagsAction https://api.channel.io/docs/open/swagger.json
 */
export interface RemoveUserChatTagsAction {
    /**
     * Kind of action. Open text; the vendor publishes no values.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly type: string;
    /**
     * Tags to take off, each once.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly tags?: readonly string[];
    /**
     * Whether to take off all tags.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly removeAll?: boolean;
}
/**
 * Writes the note of the chat. On write the vendor requires `description`.
 * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
 * @see Vendor's OpenAPI document, generation 28 (28.0.3, July 2026), UserChatDescriptionAction https://api.channel.io/docs/open/swagger.json
 */
export interface UserChatDescriptionAction {
    /**
     * Kind of action. Open text; the vendor publishes no values.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly type: string;
    /**
     * Text of the note.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly description?: string;
}
/**
 * State to which a workflow can move a chat.
 * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
 * @see Vendor's OpenAPI document, generation 28 (28.0.3, July 2026), UserChatStateAction.state https://api.channel.io/docs/open/swagger.json
 */
export type TargetUserChatState = "closed" | "opened" | "snoozed" | "queued" | "initial" | "missed" | (string & {});
/**
 * Moves the chat to another state. On write the vendor requires `state`.
 * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
 * @see Vendor's OpenAPI document, generation 28 (28.0.3, July 2026), UserChatStateAction https://api.channel.io/docs/open/swagger.json
 */
export interface UserChatStateAction {
    /**
     * Kind of action. Open text; the vendor publishes no values.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly type: string;
    /**
     * State to move to.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly state?: TargetUserChatState;
    /**
     * How long the state lasts.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly duration?: IsoDuration;
}
/**
 * Rank in the queue of automatic assignment.
 * @see Vendor's OpenAPI document, generation 28 (28.0.3, July 2026), legacy.v7.userChat.LegacyV7UserChat.priority https://api.channel.io/docs/open/swagger.json
 * @see Vendor's definitions of its newer core API, June 2026, model/user_chat.proto:62 https://github.com/channel-io/ch-proto-public/blob/923b0ab7a7cd394627a9c7f484eb2603692e3565/coreapi/model/user_chat.proto#L62
 */
export type Priority = "low" | "medium" | "high" | (string & {});
/**
 * Changes the rank of the chat in the queue. On write the vendor requires `priority`.
 * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
 * @see Vendor's OpenAPI document, generation 28 (28.0.3, July 2026), UserChatPriorityAction https://api.channel.io/docs/open/swagger.json
 */
export interface UserChatPriorityAction {
    /**
     * Kind of action. Open text; the vendor publishes no values.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly type: string;
    /**
     * New rank.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly priority?: Priority;
}
/**
 * A way on, taken where a condition holds. On write the vendor requires `expression` and `nextSectionId`.
 * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
 * @see Vendor's OpenAPI document, generation 28 (28.0.3, July 2026), workflow.Branch https://api.channel.io/docs/open/swagger.json
 */
export interface WorkflowBranch {
    /**
     * The condition.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly expression?: Expression;
    /**
     * Id of the section that follows.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly nextSectionId?: string;
}
/**
 * Goes on to one of several sections. On write the vendor requires `branches` and `defaultNextSectionId`.
 * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
 * @see Vendor's OpenAPI document, generation 28 (28.0.3, July 2026), BranchAction https://api.channel.io/docs/open/swagger.json
 */
export interface BranchAction {
    /**
     * Kind of action. Open text; the vendor publishes no values.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly type: string;
    /**
     * Ways on with their conditions, 10 at most.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly branches?: readonly WorkflowBranch[];
    /**
     * Id of the section that follows where no condition holds.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly defaultNextSectionId?: string;
}
/**
 * Waits for the user to write.
 * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
 * @see Vendor's OpenAPI document, generation 28 (28.0.3, July 2026), CollectUserReplyAction https://api.channel.io/docs/open/swagger.json
 */
export interface CollectUserReplyAction {
    /**
     * Kind of action. Open text; the vendor publishes no values.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly type: string;
}
/**
 * What is deleted: only the files, or the whole message.
 * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
 * @see Vendor's OpenAPI document, generation 28 (28.0.3, July 2026), DeleteMessageAction.deleteType https://api.channel.io/docs/open/swagger.json
 */
export type DeleteType = "filesOnly" | "message" | (string & {});
/**
 * Deletes messages after a while. On write the vendor requires `waitTime` and `deleteType`.
 * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
 * @see Vendor's OpenAPI document, generation 28 (28.0.3, July 2026), DeleteMessageAction https://api.channel.io/docs/open/swagger.json
 */
export interface DeleteMessageAction {
    /**
     * Kind of action. Open text; the vendor publishes no values.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly type: string;
    /**
     * How long to wait.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly waitTime?: IsoDuration;
    /**
     * What to delete.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly deleteType?: DeleteType;
}
/**
 * Lets the AI agent take over the chat.
 * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
 * @see Vendor's OpenAPI document, generation 28 (28.0.3, July 2026), AlfAction https://api.channel.io/docs/open/swagger.json
 */
export interface AlfAction {
    /**
     * Kind of action. Open text; the vendor publishes no values.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly type: string;
    /**
     * Buttons on offer.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly buttons?: readonly (AlfButton | WorkflowButtonBase)[];
    /**
     * Language of the agent.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly language?: string;
    /**
     * Extra instructions for the agent.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly additionalRoleDescription?: string;
    /**
     * Whether the agent may open the chat.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly enableOpenChat?: boolean;
    /**
     * Id of the agent's bot.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly alfBotId?: string;
}
/**
 * How an opening message comes about. The vendor does not explain the values.
 * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
 * @see Vendor's OpenAPI document, generation 28 (28.0.3, July 2026), VoiceAlfAction.chatOpeningMessageType https://api.channel.io/docs/open/swagger.json
 */
export type OpeningMessageType = "auto" | "manual" | (string & {});
/**
 * Lets the AI agent take over a call. On write the vendor requires `welcomeMessage`.
 * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
 * @see Vendor's OpenAPI document, generation 28 (28.0.3, July 2026), VoiceAlfAction https://api.channel.io/docs/open/swagger.json
 */
export interface VoiceAlfAction {
    /**
     * Kind of action. Open text; the vendor publishes no values.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly type: string;
    /**
     * Language of the agent.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly language?: string;
    /**
     * What the agent says first.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly welcomeMessage?: NestedMessage;
    /**
     * Extra instructions for the agent.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly additionalRoleDescription?: string;
    /**
     * Whether the agent may open the chat.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly enableOpenChat?: boolean;
    /**
     * Whether the caller may interrupt the agent.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly enableBargeIn?: boolean;
    /**
     * Whether the agent may move the talk from voice to text.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly enableHandoffVoiceToText?: boolean;
    /**
     * Id of the agent's bot.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly alfBotId?: string;
    /**
     * How the opening message comes about.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly chatOpeningMessageType?: OpeningMessageType;
    /**
     * Opening message of the chat.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly chatOpeningMessage?: NestedMessage;
}
/**
 * Runs another workflow. On write the vendor requires `workflowId`.
 * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
 * @see Vendor's OpenAPI document, generation 28 (28.0.3, July 2026), CallModularWorkflowAction https://api.channel.io/docs/open/swagger.json
 */
export interface CallModularWorkflowAction {
    /**
     * Kind of action. Open text; the vendor publishes no values.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly type: string;
    /**
     * Id of that workflow.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly workflowId?: string;
}
/**
 * An action of a workflow. The vendor names 34 kinds without publishing their `type` values, and some have the same members, so an action can match more than one branch. The last branch takes kinds that are not known yet.
 * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
 * @see Vendor's OpenAPI document, generation 28 (28.0.3, July 2026), userchat.actions.UserChatAction https://api.channel.io/docs/open/swagger.json
 */
export type UserChatAction = SendUserChatMessageAction | SendUserChatPrivateMessageAction | SendOtherMediumUserChatMessageAction | SendTeamChatMessageAction | SendFormMessageAction | SendXmsAction | ButtonAction | ManagerAssignAction | ManagerUnassignAction | TeamAssignAction | TeamUnassignAction | InviteFollowersAction | RemoveFollowersAction | AddUserTagsAction | RemoveUserTagsAction | AddUserChatTagsAction | RemoveUserChatTagsAction | UserChatDescriptionAction | UserChatStateAction | UserChatPriorityAction | BranchAction | CollectUserReplyAction | DeleteMessageAction | AlfAction | VoiceAlfAction | CallModularWorkflowAction | ApplyRulesAction | IvrButtonAction | AudioMessageAction | VoiceMailAction | EndCallAction | SendCallFormMessageAction | TryConnectCallAction | ShareUserChatAction | UserChatActionBase;
/**
 * Actions, taken where a condition holds. On write the vendor requires `expression` and `actions`.
 * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
 * @see Vendor's OpenAPI document, generation 28 (28.0.3, July 2026), workflow.Rule https://api.channel.io/docs/open/swagger.json
 */
export interface WorkflowRule {
    /**
     * The condition.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly expression?: Expression;
    /**
     * The actions in their order.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly actions?: readonly UserChatAction[];
}
/**
 * Tries a list of rules. On write the vendor requires `rules`.
 * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
 * @see Vendor's OpenAPI document, generation 28 (28.0.3, July 2026), ApplyRulesAction https://api.channel.io/docs/open/swagger.json
 */
export interface ApplyRulesAction {
    /**
     * Kind of action. Open text; the vendor publishes no values.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly type: string;
    /**
     * The rules, 4 at most.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly rules?: readonly WorkflowRule[];
}
/**
 * What a key of a voice menu does by itself. The vendor does not explain the values.
 * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
 * @see Vendor's OpenAPI document, generation 28 (28.0.3, July 2026), workflow.Button$IvrButton.action https://api.channel.io/docs/open/swagger.json
 */
export type IvrButtonEffect = "replay" | "returnToStart" | "wait" | "inactive" | (string & {});
/**
 * A key of a voice menu. On write the vendor requires `nextSectionId` and `dialInput`.
 * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
 * @see Vendor's OpenAPI document, generation 28 (28.0.3, July 2026), workflow.Button$IvrButton https://api.channel.io/docs/open/swagger.json
 */
export interface WorkflowIvrButton {
    /**
     * Id of the key.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly id?: string;
    /**
     * Id of the section that follows.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly nextSectionId?: string;
    /**
     * Caption.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly name?: string;
    /**
     * Key to press on the telephone.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly dialInput?: string;
    /**
     * What the key does by itself.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly action?: IvrButtonEffect;
}
/**
 * Offers a voice menu. On write the vendor requires `message`, `audioType` and `inputs`.
 * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
 * @see Vendor's OpenAPI document, generation 28 (28.0.3, July 2026), IvrButtonAction https://api.channel.io/docs/open/swagger.json
 */
export interface IvrButtonAction {
    /**
     * Kind of action. Open text; the vendor publishes no values.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly type: string;
    /**
     * What the menu says.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly message?: NestedMessage;
    /**
     * Where the sound comes from.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly audioType?: AudioType;
    /**
     * Keys of the menu, 2 to 12.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly inputs?: readonly WorkflowIvrButton[];
}
/**
 * Plays a message to the caller. On write the vendor requires `message` and `audioType`.
 * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
 * @see Vendor's OpenAPI document, generation 28 (28.0.3, July 2026), AudioMessageAction https://api.channel.io/docs/open/swagger.json
 */
export interface AudioMessageAction {
    /**
     * Kind of action. Open text; the vendor publishes no values.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly type: string;
    /**
     * What it says.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly message?: NestedMessage;
    /**
     * Where the sound comes from.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly audioType?: AudioType;
}
/**
 * Lets the caller leave a voice mail. On write the vendor requires `message` and `audioType`.
 * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
 * @see Vendor's OpenAPI document, generation 28 (28.0.3, July 2026), VoiceMailAction https://api.channel.io/docs/open/swagger.json
 */
export interface VoiceMailAction {
    /**
     * Kind of action. Open text; the vendor publishes no values.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly type: string;
    /**
     * What the caller hears before.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly message?: NestedMessage;
    /**
     * Where the sound comes from.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly audioType?: AudioType;
}
/**
 * How a call is ended: closed, or filed as missed.
 * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
 * @see Vendor's OpenAPI document, generation 28 (28.0.3, July 2026), EndCallAction.endCallType https://api.channel.io/docs/open/swagger.json
 */
export type EndCallType = "close" | "miss" | (string & {});
/**
 * Ends the call.
 * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
 * @see Vendor's OpenAPI document, generation 28 (28.0.3, July 2026), EndCallAction https://api.channel.io/docs/open/swagger.json
 */
export interface EndCallAction {
    /**
     * Kind of action. Open text; the vendor publishes no values.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly type: string;
    /**
     * How the call is ended.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly endCallType?: EndCallType;
}
/**
 * Posts a form for a call. On write the vendor requires `message`.
 * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
 * @see Vendor's OpenAPI document, generation 28 (28.0.3, July 2026), SendCallFormMessageAction https://api.channel.io/docs/open/swagger.json
 */
export interface SendCallFormMessageAction {
    /**
     * Kind of action. Open text; the vendor publishes no values.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly type: string;
    /**
     * Message with the form.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly message?: NestedMessage;
    /**
     * Whether it must be filled in.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly required?: boolean;
}
/**
 * Tries to connect the call to a manager. On write the vendor requires `nextSectionId`.
 * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
 * @see Vendor's OpenAPI document, generation 28 (28.0.3, July 2026), TryConnectCallAction https://api.channel.io/docs/open/swagger.json
 */
export interface TryConnectCallAction {
    /**
     * Kind of action. Open text; the vendor publishes no values.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly type: string;
    /**
     * Id of the section that follows.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly nextSectionId?: string;
}
/**
 * Kind of receiver of a shared chat.
 * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
 * @see Vendor's OpenAPI document, generation 28 (28.0.3, July 2026), ShareUserChatAction.targetType https://api.channel.io/docs/open/swagger.json
 */
export type ShareTargetType = "channel" | "team" | "manager" | (string & {});
/**
 * Shares the chat. On write the vendor requires `targetType` and `targetId`.
 * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
 * @see Vendor's OpenAPI document, generation 28 (28.0.3, July 2026), ShareUserChatAction https://api.channel.io/docs/open/swagger.json
 */
export interface ShareUserChatAction {
    /**
     * Kind of action. Open text; the vendor publishes no values.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly type: string;
    /**
     * Kind of receiver.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly targetType?: ShareTargetType;
    /**
     * Id of the receiver.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly targetId?: string;
}
/**
 * What all actions have in common, and all that is known of an action of an unknown kind.
 * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
 * @see Vendor's OpenAPI document, generation 28 (28.0.3, July 2026), userchat.actions.UserChatAction https://api.channel.io/docs/open/swagger.json
 */
export interface UserChatActionBase {
    /**
     * Kind of action. Open text; the vendor publishes no values.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly type: string;
}
/**
 * A list of actions with a way on. On write the vendor requires `id` and `actions`.
 * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
 * @see Vendor's OpenAPI document, generation 28 (28.0.3, July 2026), workflow.WorkflowSection https://api.channel.io/docs/open/swagger.json
 */
export interface WorkflowSection {
    /**
     * Id of the section.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly id?: string;
    /**
     * Actions in their order.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly actions?: readonly UserChatAction[];
    /**
     * Name of the section.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly name?: string;
    /**
     * Id of the section that follows.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly nextSectionId?: string;
}
/**
 * The section that a preview shows. On write the vendor requires `id` and `actions`.
 * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
 * @see Vendor's OpenAPI document, generation 28 (28.0.3, July 2026), workflow.WorkflowPreviewSection https://api.channel.io/docs/open/swagger.json
 */
export interface WorkflowPreviewSection {
    /**
     * Id of the section.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly id?: string;
    /**
     * Actions in their order.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly actions?: readonly UserChatAction[];
    /**
     * Name of the section.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly name?: string;
    /**
     * Id of the section that follows.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly nextSectionId?: string;
}
/**
 * A side of a part in the workflow editor.
 * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
 * @see Vendor's OpenAPI document, generation 28 (28.0.3, July 2026), workflow.WorkflowEdgePosition$SourceSection.direction https://api.channel.io/docs/open/swagger.json
 */
export type EdgeSide = "left" | "right" | "top" | "bottom" | (string & {});
/**
 * Kind of part where a line of the editor begins.
 * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
 * @see Vendor's OpenAPI document, generation 28 (28.0.3, July 2026), workflow.WorkflowEdgePosition$SourceSection.type https://api.channel.io/docs/open/swagger.json
 */
export type EdgeSourceType = "section" | "branch" | "button" | "branchAction" | "ivrButton" | "tryConnectCall" | (string & {});
/**
 * Where a line of the editor begins. On write the vendor requires `id`, `direction`, `offset` and `type`.
 * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
 * @see Vendor's OpenAPI document, generation 28 (28.0.3, July 2026), workflow.WorkflowEdgePosition$SourceSection https://api.channel.io/docs/open/swagger.json
 */
export interface WorkflowEdgeSource {
    /**
     * Id of the part at this end.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly id?: string;
    /**
     * Side of the part.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly direction?: EdgeSide;
    /**
     * Place along that side, 0 to 100.
     *
     * Format: int32.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly offset?: number;
    /**
     * Kind of the part.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly type?: EdgeSourceType;
    /**
     * Number of the part where there are several.
     *
     * Format: int32.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly index?: number;
}
/**
 * Where a line of the editor ends. On write the vendor requires `id`, `direction` and `offset`.
 * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
 * @see Vendor's OpenAPI document, generation 28 (28.0.3, July 2026), workflow.WorkflowEdgePosition$TargetSection https://api.channel.io/docs/open/swagger.json
 */
export interface WorkflowEdgeTarget {
    /**
     * Id of the part at this end.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly id?: string;
    /**
     * Side of the part.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly direction?: EdgeSide;
    /**
     * Place along that side, 0 to 100.
     *
     * Format: int32.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly offset?: number;
}
/**
 * Where a line of the editor runs. On write the vendor requires `sourceSection` and `targetSection`.
 * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
 * @see Vendor's OpenAPI document, generation 28 (28.0.3, July 2026), workflow.WorkflowEdgePosition https://api.channel.io/docs/open/swagger.json
 */
export interface WorkflowEdgePosition {
    /**
     * Where the line begins.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly sourceSection?: WorkflowEdgeSource;
    /**
     * Where the line ends.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly targetSection?: WorkflowEdgeTarget;
    /**
     * Place of the label along the line, 0 to 100.
     *
     * Format: int32.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly edgeLabelOffset?: number;
}
/**
 * A place in the editor. On write the vendor requires `x` and `y`.
 * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
 * @see Vendor's OpenAPI document, generation 28 (28.0.3, July 2026), workflow.WorkflowSectionPosition$Position https://api.channel.io/docs/open/swagger.json
 */
export interface WorkflowPoint {
    /**
     * Horizontal place.
     *
     * Format: int64.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly x?: number;
    /**
     * Vertical place.
     *
     * Format: int64.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly y?: number;
}
/**
 * Where a section lies in the editor. On write the vendor requires `sectionId` and `position`.
 * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
 * @see Vendor's OpenAPI document, generation 28 (28.0.3, July 2026), workflow.WorkflowSectionPosition https://api.channel.io/docs/open/swagger.json
 */
export interface WorkflowSectionPosition {
    /**
     * Id of the section.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly sectionId?: string;
    /**
     * Its place.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly position?: WorkflowPoint;
}
/**
 * Shape of the lines in the workflow editor.
 * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
 * @see Vendor's OpenAPI document, generation 28 (28.0.3, July 2026), workflow.WorkflowRevisionEditorPosition.edgeType https://api.channel.io/docs/open/swagger.json
 */
export type EdgeType = "BEZIER" | "SMOOTH_STEP" | (string & {});
/**
 * Layout of the editor. It has no effect on a chat. On write the vendor requires `edgeType`.
 * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
 * @see Vendor's OpenAPI document, generation 28 (28.0.3, July 2026), workflow.WorkflowRevisionEditorPosition https://api.channel.io/docs/open/swagger.json
 */
export interface WorkflowRevisionEditorPosition {
    /**
     * Id of the layout.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly id?: string;
    /**
     * Id of the workflow.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly workflowId?: string;
    /**
     * Id of the revision.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly revisionId?: string;
    /**
     * Where the lines run.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly edgePositions?: readonly WorkflowEdgePosition[];
    /**
     * Where the sections lie.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly sectionPositions?: readonly WorkflowSectionPosition[];
    /**
     * Shape of the lines.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly edgeType?: EdgeType;
    /**
     * When the layout was created.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly createdAt?: EpochMilliseconds;
    /**
     * When the layout changed last.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly updatedAt?: EpochMilliseconds;
}
/**
 * A workflow as it stands before activation. On write the vendor requires `workflow`.
 * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
 * @see Vendor's OpenAPI document, generation 28 (28.0.3, July 2026), workflow.WorkflowDraft https://api.channel.io/docs/open/swagger.json
 */
export interface WorkflowDraft {
    /**
     * The workflow's settings.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly workflow?: Workflow;
    /**
     * Sections of the workflow.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly sections?: readonly WorkflowSection[];
    /**
     * Section that the preview shows.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly previewSection?: WorkflowPreviewSection;
    /**
     * Layout of the editor.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly revisionEditorPosition?: WorkflowRevisionEditorPosition;
}
/**
 * Where a workflow stands in its life.
 * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
 * @see Vendor's OpenAPI document, generation 28 (28.0.3, July 2026), workflow.Workflow.state https://api.channel.io/docs/open/swagger.json
 */
export type WorkflowState = "draft" | "active" | "stopped" | "removed" | (string & {});
/**
 * What a workflow was migrated from.
 * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
 * @see Vendor's OpenAPI document, generation 28 (28.0.3, July 2026), workflow.MigrationInfo https://api.channel.io/docs/open/swagger.json
 */
export interface WorkflowMigrationInfo {
    /**
     * Kind of the former thing. Open text.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly fromType?: string;
    /**
     * Id of the former thing.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly fromId?: string;
    /**
     * Id of the revision that the migration made.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly workflowRevisionId?: string;
}
/**
 * A text in several languages.
 * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
 * @see Vendor's OpenAPI document, generation 28 (28.0.3, July 2026), I18nText https://api.channel.io/docs/open/swagger.json
 */
export interface I18nText {
    /**
     * The text apart from the languages below.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly text?: string;
    /**
     * The text in English.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly en?: string;
    /**
     * The text in Japanese.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly ja?: string;
    /**
     * The text in Korean.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly ko?: string;
}
/**
 * A channel's connection to an external messenger.
 * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
 * @see Vendor's OpenAPI document, generation 28 (28.0.3, July 2026), app.messenger.AppMessenger https://api.channel.io/docs/open/swagger.json
 */
export interface AppMessenger {
    /**
     * Name of the connection.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly name?: string;
    /**
     * Whether the connection is active.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly active?: boolean;
    /**
     * Language of the connection.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly language?: string;
    /**
     * Name that users see.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly displayName?: string;
    /**
     * Whether it is the default connection.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     * @deprecated
     */
    readonly defaultMessenger?: boolean;
    /**
     * Whether the front home is switched on for it. The vendor does not explain it.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly enableFrontHome?: boolean;
    /**
     * Storage key of the icon.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly iconKey?: string;
    /**
     * Text for the plug-in, in several languages.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly pluginTextI18n?: I18nText;
    /**
     * Id of the channel, digits as text.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly channelId?: string;
    /**
     * Id of the connection.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly id?: string;
    /**
     * Kind of messenger. Any text; the values of `MediumType` do not apply.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly mediumType?: string;
    /**
     * Id of the instance of the medium.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly mediumId?: string;
}
/**
 * Where a chat stands in its life.
 *
 * - `closed`: settled.
 * - `opened`: a manager works on it.
 * - `snoozed`: on hold until a set time.
 * - `queued`: waits to be assigned.
 *
 * The platform knows `initial`, without any message yet, and `missed` as well. Version 5 does not list them here.
 * @see Vendor's OpenAPI document, generation 28 (28.0.3, July 2026), legacy.v7.userChat.LegacyV7UserChat.state https://api.channel.io/docs/open/swagger.json
 * @see Vendor's definitions of its newer core API, June 2026, model/user_chat.proto:14 https://github.com/channel-io/ch-proto-public/blob/923b0ab7a7cd394627a9c7f484eb2603692e3565/coreapi/model/user_chat.proto#L14
 */
export type UserChatState = "closed" | "opened" | "snoozed" | "queued" | (string & {});
/**
 * Text below the title in the inbox.
 *
 * - `description`: the note of the chat.
 * - `incoming`: the message that came in.
 * @see Vendor's OpenAPI document, generation 28 (28.0.3, July 2026), legacy.v7.userChat.LegacyV7UserChat.subtextType https://api.channel.io/docs/open/swagger.json
 * @see Vendor's definitions of its newer core API, June 2026, model/user_chat.proto:88 https://github.com/channel-io/ch-proto-public/blob/923b0ab7a7cd394627a9c7f484eb2603692e3565/coreapi/model/user_chat.proto#L88
 */
export type SubtextType = "description" | "incoming" | (string & {});
/**
 * How far a handler has got with the input. The vendor does not explain the values.
 * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
 * @see Vendor's OpenAPI document, generation 28 (28.0.3, July 2026), legacy.v7.userChat.LegacyV7UserChatHandling.state https://api.channel.io/docs/open/swagger.json
 */
export type HandlingState = "none" | "requested" | "respond" | (string & {});
/**
 * What takes the input of the chat, such as a workflow or the AI agent.
 * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
 * @see Vendor's OpenAPI document, generation 28 (28.0.3, July 2026), legacy.v7.userChat.LegacyV7UserChatHandling https://api.channel.io/docs/open/swagger.json
 */
export interface UserChatHandling {
    /**
     * Id of this run.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly id?: string;
    /**
     * Kind of handler. Open text.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly type?: string;
    /**
     * How far the handler has got with the input.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly state?: HandlingState;
    /**
     * Id of the message that started the handler.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly triggerMessageId?: string;
    /**
     * Buttons on offer. They are buttons of a workflow, not of a message.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly buttons?: readonly (AlfButton | WorkflowButtonBase)[];
}
/**
 * The marketing item behind a chat.
 * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
 * @see Vendor's OpenAPI document, generation 28 (28.0.3, July 2026), userchat.UserChatSource$Marketing https://api.channel.io/docs/open/swagger.json
 */
export interface UserChatSourceMarketing {
    /**
     * Id of the campaign or mailing.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly id?: string;
    /**
     * Kind of marketing item. Open text.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly type?: string;
}
/**
 * The support bot behind a chat.
 * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
 * @see Vendor's OpenAPI document, generation 28 (28.0.3, July 2026), userchat.UserChatSource$SupportBot https://api.channel.io/docs/open/swagger.json
 */
export interface UserChatSourceSupportBot {
    /**
     * Id of the support bot.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly id?: string;
    /**
     * Id of the bot's revision.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly revisionId?: string;
    /**
     * Ids of the bot's sections that the chat went through.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly sectionPath?: readonly string[];
}
/**
 * The workflow behind a chat.
 * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
 * @see Vendor's OpenAPI document, generation 28 (28.0.3, July 2026), userchat.UserChatSource$Workflow https://api.channel.io/docs/open/swagger.json
 */
export interface UserChatSourceWorkflow {
    /**
     * Id of the workflow.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly id?: string;
    /**
     * Id of the workflow's revision.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly revisionId?: string;
    /**
     * Id of the trace of this run.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly traceId?: string;
    /**
     * Ids of the workflow's sections that the chat went through.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly sectionPath?: readonly string[];
    /**
     * Why the run ended. Open text; the vendor publishes no values.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly causeOfEnd?: string;
}
/**
 * The chat from which another one was shared.
 * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
 * @see Vendor's OpenAPI document, generation 28 (28.0.3, July 2026), userchat.UserChatSource$ChatSharing https://api.channel.io/docs/open/swagger.json
 */
export interface UserChatSourceChatSharing {
    /**
     * Id of the chat at the origin.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly originChatId?: string;
    /**
     * Id of the channel of that chat.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly originChannelId?: string;
    /**
     * Id of the chat that sent the invitation.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly inviterChatId?: string;
    /**
     * Id of the channel that sent the invitation.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly inviterChannelId?: string;
    /**
     * Lower bound of what the new chat may see. The vendor does not explain it.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly inheritedVisibilityFloorId?: string;
}
/**
 * The external messenger behind a chat.
 * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
 * @see Vendor's OpenAPI document, generation 28 (28.0.3, July 2026), userchat.UserChatSource$AppMessenger https://api.channel.io/docs/open/swagger.json
 */
export interface UserChatSourceAppMessenger {
    /**
     * Id of the messenger connection.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly id?: string;
    /**
     * Kind of messenger. Any text; the values of `MediumType` do not apply.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly mediumType?: string;
    /**
     * Name under which the messenger is shown.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly displayName?: string;
}
/**
 * Where the chat came from. Only the members that apply are set.
 * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
 * @see Vendor's OpenAPI document, generation 28 (28.0.3, July 2026), userchat.UserChatSource https://api.channel.io/docs/open/swagger.json
 */
export interface UserChatSource {
    /**
     * Address of the web page on which the chat began.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly page?: string;
    /**
     * Campaign or mailing behind the chat.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly marketing?: UserChatSourceMarketing;
    /**
     * Support bot behind the chat.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly supportBot?: UserChatSourceSupportBot;
    /**
     * Workflow behind the chat.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly workflow?: UserChatSourceWorkflow;
    /**
     * Other chat from which this one was shared.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly chatSharing?: UserChatSourceChatSharing;
    /**
     * External messenger behind the chat.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly appMessenger?: UserChatSourceAppMessenger;
    /**
     * Medium through which the chat came in.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly medium?: Medium;
}
/**
 * Custom data of a chat: any key may occur, with any JSON value.
 * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
 * @see Vendor's OpenAPI document, generation 28 (28.0.3, July 2026), legacy.v7.userChat.LegacyV7UserChat.profile https://api.channel.io/docs/open/swagger.json
 */
export type UserChatProfile = {
    /**
     * True when the map holds no key.
     * @remarks Evidence: inferred (meaning). Looks like a by-product of the vendor's serialiser; no vendor text mentions it.
     * @see Vendor's OpenAPI document, generation 28 (28.0.3, July 2026), legacy.v7.userChat.LegacyV7UserChat.profile, empty https://api.channel.io/docs/open/swagger.json
     */
    readonly empty?: boolean;
} & {
    readonly [key: string]: unknown;
};
/**
 * Result of the latest look at a goal.
 *
 * - `achieved`: reached.
 * - `notAchieved`: not reached by the time the chat was closed.
 * - `waiting`: still watched.
 * - `none`: there is no goal.
 * @see Vendor's OpenAPI document, generation 28 (28.0.3, July 2026), legacy.v7.userChat.LegacyV7UserChat.goalState https://api.channel.io/docs/open/swagger.json
 * @see Vendor's definitions of its newer core API, June 2026, model/user_chat.proto:74 https://github.com/channel-io/ch-proto-public/blob/923b0ab7a7cd394627a9c7f484eb2603692e3565/coreapi/model/user_chat.proto#L74
 */
export type GoalState = "achieved" | "notAchieved" | "waiting" | "none" | (string & {});
/**
 * A chat between one end user and the managers of a channel. The newer API always fills in `state`, `managed`, `createdAt` and `updatedAt` as well; version 5 does not promise that.
 * @remarks Evidence: community (required). The newer API promises both; a third party's program takes the id for granted.
 * @see Vendor's OpenAPI document, generation 28 (28.0.3, July 2026), legacy.v7.userChat.LegacyV7UserChat https://api.channel.io/docs/open/swagger.json
 * @see Vendor's definitions of its newer core API, June 2026, model/user_chat.proto:98, User_chat https://github.com/channel-io/ch-proto-public/blob/923b0ab7a7cd394627a9c7f484eb2603692e3565/coreapi/model/user_chat.proto#L98
 * @see Vendor's definitions of its newer core API, June 2026, model/user_chat.proto:98 https://github.com/channel-io/ch-proto-public/blob/923b0ab7a7cd394627a9c7f484eb2603692e3565/coreapi/model/user_chat.proto#L98
 * @see Third-party bot veasly-channeltalk-bot, order-notifier.js:85 https://github.com/gangjunlee-dev/veasly-channeltalk-bot/blob/a082d1b718f7cc7b5eb52b6f14268142c1729d5e/lib/order-notifier.js#L85
 */
export interface UserChat {
    /**
     * Id of the chat: 20 lower-case hexadecimal characters.
     * @remarks Evidence: community (required). The newer API promises both; a third party's program takes the id for granted.
     */
    readonly id: string;
    /**
     * Id of the channel that owns the chat, digits as text.
     * @remarks Evidence: community (required). The newer API promises both; a third party's program takes the id for granted.
     */
    readonly channelId: string;
    /**
     * Key of the AI agent's state in this chat. The vendor does not explain its form.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     * @see Vendor's OpenAPI document, generation 28 (28.0.3, July 2026), legacy.v7.userChat.LegacyV7UserChat, alfStateKey https://api.channel.io/docs/open/swagger.json
     */
    readonly alfStateKey?: string;
    /**
     * Medium that the conversation uses. Open text; the vendor publishes no values.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     * @see Vendor's OpenAPI document, generation 28 (28.0.3, July 2026), legacy.v7.userChat.LegacyV7UserChat, contactMediumType https://api.channel.io/docs/open/swagger.json
     */
    readonly contactMediumType?: string;
    /** Id of the call that is going on in the chat at this moment. */
    readonly liveMeetId?: string;
    /**
     * Where the chat stands in its life. Be ready for a value that is not listed, and for none.
     * @remarks The newer API has a state for a chat without messages, which the list of version 5 lacks.
     * @see Vendor's OpenAPI document, generation 28 (28.0.3, July 2026), legacy.v7.userChat.LegacyV7UserChat, state https://api.channel.io/docs/open/swagger.json
     * @see Vendor's definitions of its newer core API, June 2026, model/user_chat.proto:14 https://github.com/channel-io/ch-proto-public/blob/923b0ab7a7cd394627a9c7f484eb2603692e3565/coreapi/model/user_chat.proto#L14
     */
    readonly state?: UserChatState;
    /** Why nobody took the chat. Present on missed chats only. */
    readonly missedReason?: MissedReason;
    /** Whether managers see the chat in their inbox. While false, only the user sees it. */
    readonly managed?: boolean;
    /** Rank in the queue of automatic assignment. The platform starts with `medium`. */
    readonly priority?: Priority;
    /** Id of the end user who owns the chat. */
    readonly userId?: string;
    /** Id under which an external messenger knows the user. */
    readonly xerId?: string;
    /** Chat name that managers see. */
    readonly name?: string;
    /** Heading of the chat in the list of the inbox. */
    readonly title?: string;
    /** Note that a manager wrote about the chat, 1000 characters at most. */
    readonly description?: string;
    /** Which text the inbox prints below the title. */
    readonly subtextType?: SubtextType;
    /** What takes the user's input at present. */
    readonly handling?: UserChatHandling;
    /** Origin of the chat. */
    readonly source?: UserChatSource;
    /** Ids of the managers who take part, each once. */
    readonly managerIds?: readonly string[];
    /** Id of the manager who answers first and foremost. */
    readonly assigneeId?: string;
    /** Id of the team that got the chat. */
    readonly teamId?: string;
    /** Names of the chat's tags, each once. A chat can be given 8. */
    readonly tags?: readonly string[];
    /** Custom data of the chat. */
    readonly profile?: UserChatProfile;
    /** Name of the event that counts as a conversion of this chat. */
    readonly goalEventName?: string;
    /** Condition on the properties of the goal event. */
    readonly goalEventQuery?: Expression;
    /** When the goal was looked at last. */
    readonly goalCheckedAt?: EpochMilliseconds;
    /** What the latest look at the goal found. */
    readonly goalState?: GoalState;
    /** When a manager opened the chat for the first time. */
    readonly firstOpenedAt?: EpochMilliseconds;
    /** When the chat was opened most recently; each reopening moves it. */
    readonly openedAt?: EpochMilliseconds;
    /** When the chat entered the assignment queue for the first time. */
    readonly firstQueuedAt?: EpochMilliseconds;
    /** When the chat entered the assignment queue most recently. */
    readonly queuedAt?: EpochMilliseconds;
    /** When the chat was created. */
    readonly createdAt?: EpochMilliseconds;
    /** When the chat changed last. */
    readonly updatedAt?: EpochMilliseconds;
    /** Id of the newest message that the user's side shows. */
    readonly frontMessageId?: string;
    /** When the user's side changed last. */
    readonly frontUpdatedAt?: EpochMilliseconds;
    /** Id of the newest message that the managers' side shows. */
    readonly deskMessageId?: string;
    /** When the managers' side changed last. */
    readonly deskUpdatedAt?: EpochMilliseconds;
    /** Id of the newest message that the user wrote. */
    readonly userLastMessageId?: string;
    /**
     * When a follow-up was set off.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     * @see Vendor's OpenAPI document, generation 28 (28.0.3, July 2026), legacy.v7.userChat.LegacyV7UserChat, followUpTriggeredAt https://api.channel.io/docs/open/swagger.json
     */
    readonly followUpTriggeredAt?: EpochMilliseconds;
    /** Id of the manager to whom the open chat was given first. */
    readonly firstAssigneeIdAfterOpen?: string;
    /** When a manager replied for the first time. */
    readonly firstRepliedAt?: EpochMilliseconds;
    /** When a manager first replied after the chat was last opened. */
    readonly firstRepliedAtAfterOpen?: EpochMilliseconds;
    /** True when a single assignee settled the chat and never handed it over. */
    readonly oneStop?: boolean;
    /**
     * Time from opening to the first reply, in milliseconds.
     *
     * Format: int64.
     */
    readonly waitingTime?: number;
    /**
     * Mean time that a reply took, in milliseconds.
     *
     * Format: int64.
     */
    readonly avgReplyTime?: number;
    /**
     * All reply times added up, in milliseconds.
     *
     * Format: int64.
     */
    readonly totalReplyTime?: number;
    /**
     * How many times managers replied.
     *
     * Format: int32.
     */
    readonly replyCount?: number;
    /**
     * Time from the first opening to the closing, in milliseconds.
     *
     * Format: int64.
     */
    readonly resolutionTime?: number;
    /**
     * `waitingTime` within working hours, in milliseconds.
     *
     * Format: int64.
     */
    readonly operationWaitingTime?: number;
    /**
     * `avgReplyTime` within working hours, in milliseconds.
     *
     * Format: int64.
     */
    readonly operationAvgReplyTime?: number;
    /**
     * `totalReplyTime` within working hours, in milliseconds.
     *
     * Format: int64.
     */
    readonly operationTotalReplyTime?: number;
    /**
     * `replyCount` within working hours.
     *
     * Format: int32.
     */
    readonly operationReplyCount?: number;
    /**
     * `resolutionTime` within working hours, in milliseconds.
     *
     * Format: int64.
     */
    readonly operationResolutionTime?: number;
    /** When the user wrote the newest message that has no reply yet. Gone as soon as it is answered. */
    readonly askedAt?: EpochMilliseconds;
    /** When the user wrote for the first time. */
    readonly firstAskedAt?: EpochMilliseconds;
    /** When the chat was closed. */
    readonly closedAt?: EpochMilliseconds;
    /** When the chat was put on hold. */
    readonly snoozedAt?: EpochMilliseconds;
    /** When the chat runs out and closes on its own. */
    readonly expiresAt?: EpochMilliseconds;
    /**
     * Version number of the record.
     *
     * Format: int64.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     * @see Vendor's OpenAPI document, generation 28 (28.0.3, July 2026), legacy.v7.userChat.LegacyV7UserChat, version https://api.channel.io/docs/open/swagger.json
     */
    readonly version?: number;
    /**
     * Id of the e-mail that came in last.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     * @see Vendor's OpenAPI document, generation 28 (28.0.3, July 2026), legacy.v7.userChat.LegacyV7UserChat, lastInboundEmailId https://api.channel.io/docs/open/swagger.json
     */
    readonly lastInboundEmailId?: string;
    /**
     * Key of the contact. Older answers only.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     * @see Vendor's reference page: Create a User's UserChat, contactKey https://developers.channel.io/docs/create-a-users-userchat-1
     * @see Vendor's OpenAPI document, about April 2025, converted by a third party, contactKey https://github.com/wrtnlabs/autoview/blob/7fdb244/research/swaggers/258.json
     * @deprecated
     */
    readonly contactKey?: string;
    /**
     * Time by which contacts are sorted. Older answers only.
     * @remarks Evidence: inferred (meaning). The vendor publishes no unit; the sample shows a time of 13 digits.
     * @see Vendor's reference page: Create a User's UserChat, contactOrder https://developers.channel.io/docs/create-a-users-userchat-1
     * @deprecated
     */
    readonly contactOrder?: EpochMilliseconds;
    /**
     * Sync flag. Answers of generation 25 only.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     * @see Vendor's OpenAPI document, about April 2025, converted by a third party, sync https://github.com/wrtnlabs/autoview/blob/7fdb244/research/swaggers/258.json
     * @deprecated
     */
    readonly sync?: boolean;
    /**
     * Id of the message with the summary. Answers of generation 25 only.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     * @see Vendor's OpenAPI document, about April 2025, converted by a third party, summarizedMessageId https://github.com/wrtnlabs/autoview/blob/7fdb244/research/swaggers/258.json
     * @deprecated
     */
    readonly summarizedMessageId?: string;
    /**
     * When the AI agent was asked. Answers of generation 25 only.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     * @see Vendor's OpenAPI document, about April 2025, converted by a third party, alfRequestedAt https://github.com/wrtnlabs/autoview/blob/7fdb244/research/swaggers/258.json
     * @deprecated
     */
    readonly alfRequestedAt?: EpochMilliseconds;
}
/**
 * How a user is known.
 *
 * - `member`: carries your own id.
 * - `lead`: a visitor without a name, or a record that somebody typed in.
 * - `unified`: merged from several users.
 * @see Vendor's OpenAPI document, generation 28 (28.0.3, July 2026), open.OpenApiUserDto.type https://api.channel.io/docs/open/swagger.json
 * @see Vendor's definitions of its newer core API, June 2026, model/user.proto:14 https://github.com/channel-io/ch-proto-public/blob/923b0ab7a7cd394627a9c7f484eb2603692e3565/coreapi/model/user.proto#L14
 */
export type UserType = "member" | "lead" | "unified" | (string & {});
/**
 * Data about a person. Besides the built-in keys any other may occur, with any JSON value.
 * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
 * @see Vendor's OpenAPI document, generation 28 (28.0.3, July 2026), open.OpenApiUserDto.profile https://api.channel.io/docs/open/swagger.json
 */
export type UserProfile = {
    /**
     * Full name.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly name?: string;
    /**
     * Number of recent purchases.
     *
     * Format: int32.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly recentPurchaseCount?: number;
    /**
     * Sum of recent purchases. The vendor names no currency.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly recentPurchaseAmount?: number;
    /**
     * E-mail address.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly email?: string;
    /**
     * Mobile number in E.164 form with a plus sign.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly mobileNumber?: string;
    /**
     * Address of the picture.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly avatarUrl?: string;
    /**
     * Landline number in E.164 form with a plus sign.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly landlineNumber?: string;
    /**
     * Given name.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly firstName?: string;
    /**
     * Family name.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly lastName?: string;
    /**
     * True when the map holds no key.
     * @remarks Evidence: inferred (meaning). Looks like a by-product of the vendor's serialiser; no vendor text mentions it.
     * @see Vendor's OpenAPI document, generation 28 (28.0.3, July 2026), open.OpenApiUserDto.profile, empty https://api.channel.io/docs/open/swagger.json
     */
    readonly empty?: boolean;
} & {
    readonly [key: string]: unknown;
};
/**
 * A user's latest session in a browser.
 * @see Vendor's OpenAPI document, generation 28 (28.0.3, July 2026), WebInfo https://api.channel.io/docs/open/swagger.json
 * @see Vendor's definitions of its newer core API, June 2026, model/user.proto:296, Web_info https://github.com/channel-io/ch-proto-public/blob/923b0ab7a7cd394627a9c7f484eb2603692e3565/coreapi/model/user.proto#L296
 */
export interface WebInfo {
    /** Device of the session. */
    readonly device?: string;
    /** Operating system with its version. */
    readonly os?: string;
    /** Name of the operating system. */
    readonly osName?: string;
    /** Browser with its version. */
    readonly browser?: string;
    /** Name of the browser. */
    readonly browserName?: string;
    /**
     * Number of browser sessions.
     *
     * Format: int32.
     */
    readonly sessionsCount?: number;
    /** When the latest session in a browser began. */
    readonly lastSeenAt?: EpochMilliseconds;
}
/**
 * A user's latest session in an app.
 * @see Vendor's OpenAPI document, generation 28 (28.0.3, July 2026), MobileInfo https://api.channel.io/docs/open/swagger.json
 * @see Vendor's definitions of its newer core API, June 2026, model/user.proto:340, Mobile_info https://github.com/channel-io/ch-proto-public/blob/923b0ab7a7cd394627a9c7f484eb2603692e3565/coreapi/model/user.proto#L340
 */
export interface MobileInfo {
    /** Device of the session. */
    readonly device?: string;
    /** Operating system with its version. */
    readonly os?: string;
    /** Name of the operating system. */
    readonly osName?: string;
    /** Name of the app. */
    readonly appName?: string;
    /** Version of the app. */
    readonly appVersion?: string;
    /** Name of the vendor's SDK inside the app. */
    readonly sdkName?: string;
    /** Version of that SDK. */
    readonly sdkVersion?: string;
    /**
     * Number of app sessions.
     *
     * Format: int32.
     */
    readonly sessionsCount?: number;
    /** When the latest session in the app began. */
    readonly lastSeenAt?: EpochMilliseconds;
}
/**
 * An end user as the channel knows them. The newer API always fills in `createdAt`, `updatedAt` and the plain flags; version 5 does not promise that.
 * @remarks Evidence: inferred (required). The newer API promises both, and the sample has them.
 * @see Vendor's OpenAPI document, generation 28 (28.0.3, July 2026), open.OpenApiUserDto https://api.channel.io/docs/open/swagger.json
 * @see Vendor's definitions of its newer core API, June 2026, model/user.proto:26, User https://github.com/channel-io/ch-proto-public/blob/923b0ab7a7cd394627a9c7f484eb2603692e3565/coreapi/model/user.proto#L26
 * @see Vendor's definitions of its newer core API, June 2026, model/user.proto:26 https://github.com/channel-io/ch-proto-public/blob/923b0ab7a7cd394627a9c7f484eb2603692e3565/coreapi/model/user.proto#L26
 * @see Vendor's reference page: Create a User's UserChat, user https://developers.channel.io/docs/create-a-users-userchat-1
 */
export interface User {
    /**
     * The platform's id of the user: 20 lower-case hexadecimal characters. It is not your member id.
     * @remarks Evidence: inferred (required). The newer API promises both, and the sample has them.
     */
    readonly id: string;
    /**
     * Id of the channel that the user belongs to, digits as text.
     * @remarks Evidence: inferred (required). The newer API promises both, and the sample has them.
     */
    readonly channelId: string;
    /** Your own id for the user, any text or a UUID. An anonymous visitor has the value of `veilId` here. */
    readonly memberId?: string;
    /** Id of the device, kept in a cookie. */
    readonly veilId?: string;
    /** Id of the identity into which several users were merged. */
    readonly unifiedId?: string;
    /** How the user is known to the channel. */
    readonly type?: UserType;
    /** Tags that an import has set. */
    readonly userImportTags?: readonly string[];
    /**
     * Number of chats that hold alerting messages not yet read. A count, not a flag.
     *
     * Format: int32.
     */
    readonly alert?: number;
    /**
     * Number of messages not yet read in all chats. A count, not a flag.
     *
     * Format: int32.
     */
    readonly unread?: number;
    /** Id of the chat that is popping up for the user. */
    readonly popUpChatId?: string;
    /** Id of the chat pinned as the main one. */
    readonly mainChatId?: string;
    /** Country as an ISO 3166-1 alpha-2 code, derived from the IP address. */
    readonly country?: string;
    /** Time zone as an IANA name, derived from the IP address. */
    readonly timeZone?: string;
    /** When the user was created. */
    readonly createdAt?: EpochMilliseconds;
    /** When the user changed last. */
    readonly updatedAt?: EpochMilliseconds;
    /**
     * Version number of the record.
     *
     * Format: int64.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     * @see Vendor's OpenAPI document, generation 28 (28.0.3, July 2026), open.OpenApiUserDto, version https://api.channel.io/docs/open/swagger.json
     */
    readonly version?: number;
    /** Data about the person, built-in and custom. */
    readonly profile?: UserProfile;
    /** Tags of the user, each once; 20 can be set. A `/` separates levels. */
    readonly tags?: readonly string[];
    /** Language of the user as a BCP 47 tag. */
    readonly language?: string;
    /** Whether the user declines e-mail. */
    readonly unsubscribeEmail?: boolean;
    /** When the choice on e-mail changed last. */
    readonly unsubscribeEmailUpdatedAt?: EpochMilliseconds;
    /** Whether the user declines text messages. */
    readonly unsubscribeTexting?: boolean;
    /** When the choice on text messages changed last. */
    readonly unsubscribeTextingUpdatedAt?: EpochMilliseconds;
    /** Whether the user declines push messages of the app. */
    readonly unsubscribeAppPush?: boolean;
    /** When the choice on push messages changed last. */
    readonly unsubscribeAppPushUpdatedAt?: EpochMilliseconds;
    /** Address of the user's picture. The platform draws one where none was set. */
    readonly avatarUrl?: string;
    /** Whether the profile has a name. */
    readonly named?: boolean;
    /** Language of the browser or device as a BCP 47 tag. */
    readonly systemLanguage?: string;
    /** Whether the mobile number has a valid format. */
    readonly mobileNumberQualified?: boolean;
    /** Whether the e-mail address has a valid format. */
    readonly emailQualified?: boolean;
    /**
     * Whether the user is restricted. The vendor does not explain it, and the spelling is the one on the wire.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     * @see Vendor's OpenAPI document, generation 28 (28.0.3, July 2026), open.OpenApiUserDto, constrainted https://api.channel.io/docs/open/swagger.json
     */
    readonly constrainted?: boolean;
    /** Name, copied from the profile. */
    readonly name?: string;
    /** Whether the user has at least one managed chat. */
    readonly hasChat?: boolean;
    /** Whether the user has a device that takes push messages. */
    readonly hasPushToken?: boolean;
    /** Province or state, derived from the IP address. */
    readonly province?: string;
    /** City, derived from the IP address. */
    readonly city?: string;
    /** Latitude in degrees, derived from the IP address. */
    readonly latitude?: number;
    /** Longitude in degrees, derived from the IP address. */
    readonly longitude?: number;
    /** The latest session in a browser. */
    readonly web?: WebInfo;
    /** The latest session in an app. */
    readonly mobile?: MobileInfo;
    /**
     * Number of sessions up to now.
     *
     * Format: int32.
     */
    readonly sessionsCount?: number;
    /** When the user was online last. */
    readonly lastSeenAt?: EpochMilliseconds;
    /** Whether the user is barred from starting chats. */
    readonly blocked?: boolean;
    /** Key of the record of the block, digits as text. */
    readonly blockedKey?: string;
    /**
     * Key by which the contact list is sorted. It looks like epoch milliseconds.
     *
     * Format: int64.
     */
    readonly managedKey?: number;
    /** Whether `type` is `member`. */
    readonly member?: boolean;
    /** E-mail address, copied from the profile. */
    readonly email?: string;
    /** Mobile number, copied from the profile, in E.164 form with a plus sign. */
    readonly mobileNumber?: string;
    /** Landline number, copied from the profile, in E.164 form with a plus sign. */
    readonly landlineNumber?: string;
    /**
     * Second copy of the profile. Older answers only.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     * @see Vendor's reference page: Create a User's UserChat, profileOnce https://developers.channel.io/docs/create-a-users-userchat-1
     * @see Vendor's OpenAPI document, about April 2025, converted by a third party, profileOnce https://github.com/wrtnlabs/autoview/blob/7fdb244/research/swaggers/258.json
     * @deprecated
     */
    readonly profileOnce?: UserProfile;
}
/**
 * Presence of a person. Older answers only.
 * @see Vendor's OpenAPI document, about April 2025, converted by a third party, Online https://github.com/wrtnlabs/autoview/blob/7fdb244/research/swaggers/258.json
 * @see Vendor's definitions of its newer core API, June 2026, model/online.proto, Online https://github.com/channel-io/ch-proto-public/blob/923b0ab7a7cd394627a9c7f484eb2603692e3565/coreapi/model/online.proto
 * @deprecated
 */
export interface Online {
    /** Id of the channel, digits as text. */
    readonly channelId?: string;
    /** Kind of person, open text; `manager`, `user`, `bot` and `account` are known. */
    readonly personType?: string;
    /** Id of the person within its kind. */
    readonly personId?: string;
    /** Id of the presence record. */
    readonly id?: string;
}
/**
 * Everything the platform tells about one chat, in one object without a wrapper. Every member may be absent, and a reader should expect no more than `userChat` and `user`.
 * @remarks Evidence: inferred (meaning). The vendor does not say what a fresh chat comes with; that these two are there is inferred.
 * @see Vendor's OpenAPI document, generation 28 (28.0.3, July 2026), legacy.open.v5.LegacyV5UserChatView https://api.channel.io/docs/open/swagger.json
 */
export interface UserChatView {
    /**
     * The campaign the chat grew out of.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly campaign?: Campaign;
    /**
     * How far one person has read in the chat.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly bookmark?: ChatBookmark;
    /**
     * How one person sees the chat: what is read, and the counters. The vendor does not say whose it is; probably a manager's.
     * @remarks Evidence: inferred (meaning). The vendor publishes two sessions without naming their owners; the other one carries the word user.
     * @see Vendor's OpenAPI document, generation 28 (28.0.3, July 2026), legacy.open.v5.LegacyV5UserChatView, session https://api.channel.io/docs/open/swagger.json
     */
    readonly session?: ChatSession;
    /**
     * The same kind of record for the end user.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly userSession?: ChatSession;
    /**
     * The definitions behind the tag names in `userChat.tags`.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly chatTags?: readonly ChatTag[];
    /**
     * A message of this chat, where the chat began with one.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly message?: Message;
    /**
     * The one-time mailing the chat grew out of.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly oneTimeMsg?: OneTimeMsg;
    /**
     * The support bot the chat grew out of. Support bots are the older bot product.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly supportBot?: SupportBot;
    /**
     * The workflow the chat grew out of.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly workflow?: Workflow;
    /**
     * The connection to an external messenger that carries the chat.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly appMessenger?: AppMessenger;
    /**
     * The chat itself; most callers need only this.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly userChat?: UserChat;
    /**
     * The end user to whom the chat belongs.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     */
    readonly user?: User;
    /**
     * Presence of the user. Older answers only.
     * @remarks Evidence: inferred (meaning). Read from the name: the vendor hardly describes members.
     * @see Vendor's reference page: Create a User's UserChat, userOnline https://developers.channel.io/docs/create-a-users-userchat-1
     * @see Vendor's OpenAPI document, about April 2025, converted by a third party, userOnline https://github.com/wrtnlabs/autoview/blob/7fdb244/research/swaggers/258.json
     * @deprecated
     */
    readonly userOnline?: Online;
}
