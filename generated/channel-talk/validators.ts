// Generated from specs/channel-talk by `npm run generate`. Do not edit.
import {
  optionalValidator,
  responseValidator,
  validator,
  type ResponseValidator,
  type Validator,
} from "../../src/validation/validator.js";
import * as checks from "./checks.js";
import type * as ChannelTalk from "./schemas.js";

export type { OperationValidators, ResponseValidator, Validation, Validator } from "../../src/validation/validator.js";

/** Checks of `createUserChat`, for the option `validate` of a client, and for bodies that come another way. */
export const createUserChat: {
  readonly request: Validator<ChannelTalk.CreateUserChatRequest | undefined>;
  readonly responses: {
    readonly "200": ResponseValidator<ChannelTalk.UserChatView>;
    readonly "401": ResponseValidator<ChannelTalk.ErrorBody>;
    readonly "403": ResponseValidator<ChannelTalk.ErrorBody>;
    readonly "422": ResponseValidator<ChannelTalk.ErrorBody>;
    readonly "429": ResponseValidator<ChannelTalk.ErrorBody>;
    readonly default: ResponseValidator<ChannelTalk.ErrorBody>;
  };
} = {
  request: /* @__PURE__ */ optionalValidator(checks.CreateUserChatRequest),
  responses: {
    "200": /* @__PURE__ */ responseValidator(checks.UserChatView),
    "401": /* @__PURE__ */ responseValidator(checks.ErrorBody),
    "403": /* @__PURE__ */ responseValidator(checks.ErrorBody),
    "422": /* @__PURE__ */ responseValidator(checks.ErrorBody),
    "429": /* @__PURE__ */ responseValidator(checks.ErrorBody),
    default: /* @__PURE__ */ responseValidator(checks.ErrorBody),
  },
};

/**
 * Checks values by the schema `CreateUserChatRequest`.
 *
 * Options of a new chat. They are known from the vendor's n8n node alone; the reference page shows no body. Send trimmed values and no empty ones, as that node does.
 */
export const CreateUserChatRequest: Validator<ChannelTalk.CreateUserChatRequest> = /* @__PURE__ */ validator(
  checks.CreateUserChatRequest,
);

/**
 * Checks values by the schema `ErrorItem`.
 *
 * One problem.
 */
export const ErrorItem: Validator<ChannelTalk.ErrorItem> = /* @__PURE__ */ validator(checks.ErrorItem);

/**
 * Checks values by the schema `ErrorBody`.
 *
 * What went wrong. The vendor publishes no error body for this API, so be ready for another one, for text, and for nothing at all.
 */
export const ErrorBody: Validator<ChannelTalk.ErrorBody> = /* @__PURE__ */ validator(checks.ErrorBody);

/**
 * Checks values by the schema `CampaignState`.
 *
 * Where a campaign stands in its life.
 */
export const CampaignState: Validator<ChannelTalk.CampaignState> = /* @__PURE__ */ validator(checks.CampaignState);

/**
 * Checks values by the schema `SendMedium`.
 *
 * Medium of sending in the older spelling, which `MediumType` replaced.
 */
export const SendMedium: Validator<ChannelTalk.SendMedium> = /* @__PURE__ */ validator(checks.SendMedium);

/**
 * Checks values by the schema `MediumType`.
 *
 * Kind of medium.
 *
 * - `native`: the vendor's own messenger.
 * - `phone`: text message.
 * - `email`: e-mail.
 * - `app`: external messenger.
 */
export const MediumType: Validator<ChannelTalk.MediumType> = /* @__PURE__ */ validator(checks.MediumType);

/**
 * Checks values by the schema `PropertyType`.
 *
 * Type of a property of a user or event.
 */
export const PropertyType: Validator<ChannelTalk.PropertyType> = /* @__PURE__ */ validator(checks.PropertyType);

/**
 * Checks values by the schema `ExpressionOperator`.
 *
 * How to compare. Samples of the vendor show text that begins with a dollar sign, such as `$eq`, `$in` or `$gte`, while the vendor's document declares an object without members.
 */
export const ExpressionOperator: Validator<ChannelTalk.ExpressionOperator> = /* @__PURE__ */ validator(
  checks.ExpressionOperator,
);

/**
 * Checks values by the schema `Expression`.
 *
 * A condition on properties, nested at will. A leaf compares one property; a branch joins others by `and` or `or`.
 */
export const Expression: Validator<ChannelTalk.Expression> = /* @__PURE__ */ validator(checks.Expression);

/**
 * Checks values by the schema `AppSegment`.
 *
 * An audience that an app supplies. Each id has at least one character.
 */
export const AppSegment: Validator<ChannelTalk.AppSegment> = /* @__PURE__ */ validator(checks.AppSegment);

/**
 * Checks values by the schema `IsoDuration`.
 *
 * A duration as ISO 8601 text, such as `PT45M`. Fractions and negative values are possible in that notation.
 */
export const IsoDuration: Validator<ChannelTalk.IsoDuration> = /* @__PURE__ */ validator(checks.IsoDuration);

/**
 * Checks values by the schema `DurationBase`.
 *
 * The length of a unit of time.
 */
export const DurationBase: Validator<ChannelTalk.DurationBase> = /* @__PURE__ */ validator(checks.DurationBase);

/**
 * Checks values by the schema `DurationUnit`.
 *
 * A unit of time.
 */
export const DurationUnit: Validator<ChannelTalk.DurationUnit> = /* @__PURE__ */ validator(checks.DurationUnit);

/**
 * Checks values by the schema `DurationObject`.
 *
 * The older wire form of a duration, an object.
 */
export const DurationObject: Validator<ChannelTalk.DurationObject> = /* @__PURE__ */ validator(checks.DurationObject);

/**
 * Checks values by the schema `Duration`.
 *
 * A duration. Answers of today carry text, older ones an object.
 */
export const Duration: Validator<ChannelTalk.Duration> = /* @__PURE__ */ validator(checks.Duration);

/**
 * Checks values by the schema `FilterMatch`.
 *
 * Whether the additional event must have happened (`positive`) or must not have (`negative`).
 */
export const FilterMatch: Validator<ChannelTalk.FilterMatch> = /* @__PURE__ */ validator(checks.FilterMatch);

/**
 * Checks values by the schema `BaseEventType`.
 *
 * The event whose value is kept.
 *
 * - `triggerEvent`: the event that set off the campaign.
 * - `additionalFilter`: the additional event it filters by.
 */
export const BaseEventType: Validator<ChannelTalk.BaseEventType> = /* @__PURE__ */ validator(checks.BaseEventType);

/**
 * Checks values by the schema `EpochMilliseconds`.
 *
 * A point in time, in milliseconds since 1970-01-01T00:00:00Z. Whole numbers of 13 digits.
 */
export const EpochMilliseconds: Validator<ChannelTalk.EpochMilliseconds> = /* @__PURE__ */ validator(
  checks.EpochMilliseconds,
);

/**
 * Checks values by the schema `EventSchema`.
 *
 * Description of one property of an event.
 */
export const EventSchema: Validator<ChannelTalk.EventSchema> = /* @__PURE__ */ validator(checks.EventSchema);

/**
 * Checks values by the schema `HoldingPropertyConstant`.
 *
 * A comparison with a value remembered from an earlier event. On write the vendor requires `baseEventName`, `baseEventKey` and `baseEventType`.
 */
export const HoldingPropertyConstant: Validator<ChannelTalk.HoldingPropertyConstant> = /* @__PURE__ */ validator(
  checks.HoldingPropertyConstant,
);

/**
 * Checks values by the schema `CampaignSendMode`.
 *
 * When the messages of a campaign may go out.
 *
 * - `always`: at any time.
 * - `away`: outside working hours.
 * - `inOperation`: within working hours.
 * - `customUsingSenderTime`, `customUsingReceiverTime`, `custom`: in time ranges of its own, by the clock of the
 *   sender or of the receiver.
 */
export const CampaignSendMode: Validator<ChannelTalk.CampaignSendMode> = /* @__PURE__ */ validator(
  checks.CampaignSendMode,
);

/**
 * Checks values by the schema `DayOfWeek`.
 *
 * A day of the week.
 */
export const DayOfWeek: Validator<ChannelTalk.DayOfWeek> = /* @__PURE__ */ validator(checks.DayOfWeek);

/**
 * Checks values by the schema `TimeRange`.
 *
 * Hours of some days of the week.
 */
export const TimeRange: Validator<ChannelTalk.TimeRange> = /* @__PURE__ */ validator(checks.TimeRange);

/**
 * Checks values by the schema `SendTimeRangesObject`.
 *
 * The older wire form of a list of time ranges, an object.
 */
export const SendTimeRangesObject: Validator<ChannelTalk.SendTimeRangesObject> = /* @__PURE__ */ validator(
  checks.SendTimeRangesObject,
);

/**
 * Checks values by the schema `Campaign`.
 *
 * A campaign, which sends messages to users after an event. On write the vendor requires `name`, `mediumType`, `triggerEventName`, `waitingTime`, `advertising` and `sendMode`.
 */
export const Campaign: Validator<ChannelTalk.Campaign> = /* @__PURE__ */ validator(checks.Campaign);

/**
 * Checks values by the schema `SendMediumSettingsBase`.
 *
 * What all settings have in common, and all that is known of an unknown kind.
 */
export const SendMediumSettingsBase: Validator<ChannelTalk.SendMediumSettingsBase> = /* @__PURE__ */ validator(
  checks.SendMediumSettingsBase,
);

/**
 * Checks values by the schema `AppAlimtalkSettings`.
 *
 * Settings of a message in KakaoTalk. On write the vendor requires all but `templateParamMapper`.
 */
export const AppAlimtalkSettings: Validator<ChannelTalk.AppAlimtalkSettings> = /* @__PURE__ */ validator(
  checks.AppAlimtalkSettings,
);

/**
 * Checks values by the schema `BlockType`.
 *
 * Kind of a text block.
 *
 * - `text`, `code`: hold text.
 * - `bullets`: holds further blocks.
 */
export const BlockType: Validator<ChannelTalk.BlockType> = /* @__PURE__ */ validator(checks.BlockType);

/**
 * Checks values by the schema `MessageBlock`.
 *
 * A block of formatted text. `text` and `code` carry `value`, `bullets` carries `blocks`.
 */
export const MessageBlock: Validator<ChannelTalk.MessageBlock> = /* @__PURE__ */ validator(checks.MessageBlock);

/**
 * Checks values by the schema `ButtonColor`.
 *
 * Colour of a button.
 */
export const ButtonColor: Validator<ChannelTalk.ButtonColor> = /* @__PURE__ */ validator(checks.ButtonColor);

/**
 * Checks values by the schema `WebAttributes`.
 *
 * Opens a page. On write the vendor requires `url`.
 */
export const WebAttributes: Validator<ChannelTalk.WebAttributes> = /* @__PURE__ */ validator(checks.WebAttributes);

/**
 * Checks values by the schema `CommandAttributes`.
 *
 * Runs a command of an app. On write the vendor requires `appId` and `name`.
 */
export const CommandAttributes: Validator<ChannelTalk.CommandAttributes> = /* @__PURE__ */ validator(
  checks.CommandAttributes,
);

/**
 * Checks values by the schema `WamAttributes`.
 *
 * Opens a small page of an app. On write the vendor requires `appId` and `name`.
 */
export const WamAttributes: Validator<ChannelTalk.WamAttributes> = /* @__PURE__ */ validator(checks.WamAttributes);

/**
 * Checks values by the schema `OtherActionAttributes`.
 *
 * Settings of an action of an unknown kind.
 */
export const OtherActionAttributes: Validator<ChannelTalk.OtherActionAttributes> = /* @__PURE__ */ validator(
  checks.OtherActionAttributes,
);

/**
 * Checks values by the schema `MessageActionAttributes`.
 *
 * Settings of an action. The last branch takes kinds that are not known yet.
 */
export const MessageActionAttributes: Validator<ChannelTalk.MessageActionAttributes> = /* @__PURE__ */ validator(
  checks.MessageActionAttributes,
);

/**
 * Checks values by the schema `MessageAction`.
 *
 * What a click does.
 */
export const MessageAction: Validator<ChannelTalk.MessageAction> = /* @__PURE__ */ validator(checks.MessageAction);

/**
 * Checks values by the schema `MessageButton`.
 *
 * A button below a message.
 */
export const MessageButton: Validator<ChannelTalk.MessageButton> = /* @__PURE__ */ validator(checks.MessageButton);

/**
 * Checks values by the schema `PrivateFileScope`.
 *
 * Who may see a private file: the people of one `chat`, one `manager`, or the whole `channel`.
 */
export const PrivateFileScope: Validator<ChannelTalk.PrivateFileScope> = /* @__PURE__ */ validator(
  checks.PrivateFileScope,
);

/**
 * Checks values by the schema `MessageFile`.
 *
 * A file attached to a message.
 */
export const MessageFile: Validator<ChannelTalk.MessageFile> = /* @__PURE__ */ validator(checks.MessageFile);

/**
 * Checks values by the schema `MessageWebPage`.
 *
 * Preview of a web page.
 */
export const MessageWebPage: Validator<ChannelTalk.MessageWebPage> = /* @__PURE__ */ validator(checks.MessageWebPage);

/**
 * Checks values by the schema `MessageCarouselComponent`.
 *
 * Part of a card. Further members depend on `type` and are not published.
 */
export const MessageCarouselComponent: Validator<ChannelTalk.MessageCarouselComponent> = /* @__PURE__ */ validator(
  checks.MessageCarouselComponent,
);

/**
 * Checks values by the schema `MessageCarouselItem`.
 *
 * One card. On write the vendor requires `action` and `components`.
 */
export const MessageCarouselItem: Validator<ChannelTalk.MessageCarouselItem> = /* @__PURE__ */ validator(
  checks.MessageCarouselItem,
);

/**
 * Checks values by the schema `MessageCarousel`.
 *
 * Cards to leaf through. On write the vendor requires `items`.
 */
export const MessageCarousel: Validator<ChannelTalk.MessageCarousel> = /* @__PURE__ */ validator(
  checks.MessageCarousel,
);

/**
 * Checks values by the schema `FormInputType`.
 *
 * Control of a form field.
 */
export const FormInputType: Validator<ChannelTalk.FormInputType> = /* @__PURE__ */ validator(checks.FormInputType);

/**
 * Checks values by the schema `FormInputDataType`.
 *
 * Type of the value that a form field takes.
 */
export const FormInputDataType: Validator<ChannelTalk.FormInputDataType> = /* @__PURE__ */ validator(
  checks.FormInputDataType,
);

/**
 * Checks values by the schema `MessageFormInput`.
 *
 * One field of a form.
 */
export const MessageFormInput: Validator<ChannelTalk.MessageFormInput> = /* @__PURE__ */ validator(
  checks.MessageFormInput,
);

/**
 * Checks values by the schema `AudioType`.
 *
 * Where the sound of a message comes from: a recorded file, or text.
 */
export const AudioType: Validator<ChannelTalk.AudioType> = /* @__PURE__ */ validator(checks.AudioType);

/**
 * Checks values by the schema `CallFormInput`.
 *
 * One field of a form in a call.
 */
export const CallFormInput: Validator<ChannelTalk.CallFormInput> = /* @__PURE__ */ validator(checks.CallFormInput);

/**
 * Checks values by the schema `CallForm`.
 *
 * A form that is filled in during a call.
 */
export const CallForm: Validator<ChannelTalk.CallForm> = /* @__PURE__ */ validator(checks.CallForm);

/**
 * Checks values by the schema `CustomFormInput`.
 *
 * One field of a form of the channel. On write the vendor requires `label`.
 */
export const CustomFormInput: Validator<ChannelTalk.CustomFormInput> = /* @__PURE__ */ validator(
  checks.CustomFormInput,
);

/**
 * Checks values by the schema `CustomForm`.
 *
 * A form that the channel made.
 */
export const CustomForm: Validator<ChannelTalk.CustomForm> = /* @__PURE__ */ validator(checks.CustomForm);

/**
 * Checks values by the schema `MessageFormBase`.
 *
 * What all forms have in common, and all that is known of an unknown kind.
 */
export const MessageFormBase: Validator<ChannelTalk.MessageFormBase> = /* @__PURE__ */ validator(
  checks.MessageFormBase,
);

/**
 * Checks values by the schema `FollowUpForm`.
 *
 * A form that asks where the user can be reached.
 */
export const FollowUpForm: Validator<ChannelTalk.FollowUpForm> = /* @__PURE__ */ validator(checks.FollowUpForm);

/**
 * Checks values by the schema `MessageForm`.
 *
 * A form inside a message. The last branch takes kinds that are not known yet.
 */
export const MessageForm: Validator<ChannelTalk.MessageForm> = /* @__PURE__ */ validator(checks.MessageForm);

/**
 * Checks values by the schema `MessageCustomPayload`.
 *
 * A body made for an external messenger.
 */
export const MessageCustomPayload: Validator<ChannelTalk.MessageCustomPayload> = /* @__PURE__ */ validator(
  checks.MessageCustomPayload,
);

/**
 * Checks values by the schema `MessageEmailCreateDTO`.
 *
 * An e-mail that a step sends. On write the vendor requires `to`.
 */
export const MessageEmailCreateDTO: Validator<ChannelTalk.MessageEmailCreateDTO> = /* @__PURE__ */ validator(
  checks.MessageEmailCreateDTO,
);

/**
 * Checks values by the schema `NestedMessage`.
 *
 * What a step of a bot or workflow says. It has content only, no author and no place.
 */
export const NestedMessage: Validator<ChannelTalk.NestedMessage> = /* @__PURE__ */ validator(checks.NestedMessage);

/**
 * Checks values by the schema `AppSettings`.
 *
 * Settings of a message through an app. On write the vendor requires `appId`.
 */
export const AppSettings: Validator<ChannelTalk.AppSettings> = /* @__PURE__ */ validator(checks.AppSettings);

/**
 * Checks values by the schema `ExposureType`.
 *
 * How prominently a message is shown. `fullScreen` fills the screen.
 */
export const ExposureType: Validator<ChannelTalk.ExposureType> = /* @__PURE__ */ validator(checks.ExposureType);

/**
 * Checks values by the schema `InAppChatMsgSettings`.
 *
 * Settings of a message in the vendor's messenger. On write the vendor requires `botName`.
 */
export const InAppChatMsgSettings: Validator<ChannelTalk.InAppChatMsgSettings> = /* @__PURE__ */ validator(
  checks.InAppChatMsgSettings,
);

/**
 * Checks values by the schema `InAppChatSupportBotSettings`.
 *
 * Settings of a support bot that is sent. On write the vendor requires `supportBotId`.
 */
export const InAppChatSupportBotSettings: Validator<ChannelTalk.InAppChatSupportBotSettings> =
  /* @__PURE__ */ validator(checks.InAppChatSupportBotSettings);

/**
 * Checks values by the schema `InAppChatWorkflowSettings`.
 *
 * Settings of a workflow that is sent. On write the vendor requires `workflowId`.
 */
export const InAppChatWorkflowSettings: Validator<ChannelTalk.InAppChatWorkflowSettings> = /* @__PURE__ */ validator(
  checks.InAppChatWorkflowSettings,
);

/**
 * Checks values by the schema `XmsSettings`.
 *
 * Settings of a text message.
 */
export const XmsSettings: Validator<ChannelTalk.XmsSettings> = /* @__PURE__ */ validator(checks.XmsSettings);

/**
 * Checks values by the schema `SendMediumSettings`.
 *
 * Content and options for one medium. The last branch takes kinds that are not known yet.
 */
export const SendMediumSettings: Validator<ChannelTalk.SendMediumSettings> = /* @__PURE__ */ validator(
  checks.SendMediumSettings,
);

/**
 * Checks values by the schema `CampaignMsg`.
 *
 * One of the messages that a campaign sends. On write the vendor requires `id`, `name`, `mediumType` and `settings`.
 */
export const CampaignMsg: Validator<ChannelTalk.CampaignMsg> = /* @__PURE__ */ validator(checks.CampaignMsg);

/**
 * Checks values by the schema `CampaignMsgWrapper`.
 *
 * The older wire form of a campaign message, wrapped in an object.
 */
export const CampaignMsgWrapper: Validator<ChannelTalk.CampaignMsgWrapper> = /* @__PURE__ */ validator(
  checks.CampaignMsgWrapper,
);

/**
 * Checks values by the schema `CampaignDraft`.
 *
 * A campaign as it stands before activation. On write the vendor requires `campaign` and `msgs`.
 */
export const CampaignDraft: Validator<ChannelTalk.CampaignDraft> = /* @__PURE__ */ validator(checks.CampaignDraft);

/**
 * Checks values by the schema `RecipeGoalType`.
 *
 * Goal of a campaign recipe.
 */
export const RecipeGoalType: Validator<ChannelTalk.RecipeGoalType> = /* @__PURE__ */ validator(checks.RecipeGoalType);

/**
 * Checks values by the schema `ChatBookmark`.
 *
 * How far one person has read in one chat.
 */
export const ChatBookmark: Validator<ChannelTalk.ChatBookmark> = /* @__PURE__ */ validator(checks.ChatBookmark);

/**
 * Checks values by the schema `SessionWatch`.
 *
 * Which messages notify a person.
 */
export const SessionWatch: Validator<ChannelTalk.SessionWatch> = /* @__PURE__ */ validator(checks.SessionWatch);

/**
 * Checks values by the schema `ChatSession`.
 *
 * How one person sees one chat. The newer API always fills in the ids, the keys except `unreadKey`, the person, the chat and the times of creation and change; version 5 does not promise that.
 */
export const ChatSession: Validator<ChannelTalk.ChatSession> = /* @__PURE__ */ validator(checks.ChatSession);

/**
 * Checks values by the schema `ChatTagColor`.
 *
 * Colour of a chat tag.
 */
export const ChatTagColor: Validator<ChannelTalk.ChatTagColor> = /* @__PURE__ */ validator(checks.ChatTagColor);

/**
 * Checks values by the schema `ChatTag`.
 *
 * A tag that the channel defines for chats.
 */
export const ChatTag: Validator<ChannelTalk.ChatTag> = /* @__PURE__ */ validator(checks.ChatTag);

/**
 * Checks values by the schema `InternalActivityGroup`.
 *
 * A run of internal activities.
 */
export const InternalActivityGroup: Validator<ChannelTalk.InternalActivityGroup> = /* @__PURE__ */ validator(
  checks.InternalActivityGroup,
);

/**
 * Checks values by the schema `InternalMessageGroup`.
 *
 * A run of internal messages.
 */
export const InternalMessageGroup: Validator<ChannelTalk.InternalMessageGroup> = /* @__PURE__ */ validator(
  checks.InternalMessageGroup,
);

/**
 * Checks values by the schema `MessageThread`.
 *
 * A thread, told on the message at its root.
 */
export const MessageThread: Validator<ChannelTalk.MessageThread> = /* @__PURE__ */ validator(checks.MessageThread);

/**
 * Checks values by the schema `MeetState`.
 *
 * How far a call has got.
 *
 * - `live`: going on.
 * - `ended`: over.
 * - `transcribing`, `transcribed`, `transcribeFailed`: speech is being turned into text, has been, or could not be.
 */
export const MeetState: Validator<ChannelTalk.MeetState> = /* @__PURE__ */ validator(checks.MeetState);

/**
 * Checks values by the schema `MeetMode`.
 *
 * Whether a call has sound alone or a picture too.
 */
export const MeetMode: Validator<ChannelTalk.MeetMode> = /* @__PURE__ */ validator(checks.MeetMode);

/**
 * Checks values by the schema `CallState`.
 *
 * How far a telephone call has got. The vendor does not explain the values.
 */
export const CallState: Validator<ChannelTalk.CallState> = /* @__PURE__ */ validator(checks.CallState);

/**
 * Checks values by the schema `Direction`.
 *
 * Direction, seen from the channel.
 */
export const Direction: Validator<ChannelTalk.Direction> = /* @__PURE__ */ validator(checks.Direction);

/**
 * Checks values by the schema `MissedReason`.
 *
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
 */
export const MissedReason: Validator<ChannelTalk.MissedReason> = /* @__PURE__ */ validator(checks.MissedReason);

/**
 * Checks values by the schema `PhoneNumberType`.
 *
 * Which number of the user's profile is meant.
 */
export const PhoneNumberType: Validator<ChannelTalk.PhoneNumberType> = /* @__PURE__ */ validator(
  checks.PhoneNumberType,
);

/**
 * Checks values by the schema `MeetCall`.
 *
 * Details of a telephone call.
 */
export const MeetCall: Validator<ChannelTalk.MeetCall> = /* @__PURE__ */ validator(checks.MeetCall);

/**
 * Checks values by the schema `MeetFront`.
 *
 * Details of a browser call.
 */
export const MeetFront: Validator<ChannelTalk.MeetFront> = /* @__PURE__ */ validator(checks.MeetFront);

/**
 * Checks values by the schema `RecordingType`.
 *
 * Class of media of a recording.
 */
export const RecordingType: Validator<ChannelTalk.RecordingType> = /* @__PURE__ */ validator(checks.RecordingType);

/**
 * Checks values by the schema `MeetRecording`.
 *
 * A recording of a call. On write the vendor requires `id`, `bucket` and `key`.
 */
export const MeetRecording: Validator<ChannelTalk.MeetRecording> = /* @__PURE__ */ validator(checks.MeetRecording);

/**
 * Checks values by the schema `MeetSummary`.
 *
 * A summary of a call.
 */
export const MeetSummary: Validator<ChannelTalk.MeetSummary> = /* @__PURE__ */ validator(checks.MeetSummary);

/**
 * Checks values by the schema `MeetType`.
 *
 * Kind of call.
 *
 * - `front`: with a user, in the browser.
 * - `call`: by telephone.
 * - `team`: among managers.
 */
export const MeetType: Validator<ChannelTalk.MeetType> = /* @__PURE__ */ validator(checks.MeetType);

/**
 * Checks values by the schema `MessageMeet`.
 *
 * A call, by telephone or in the browser.
 */
export const MessageMeet: Validator<ChannelTalk.MessageMeet> = /* @__PURE__ */ validator(checks.MessageMeet);

/**
 * Checks values by the schema `EmailAddress`.
 *
 * A person at one end of an e-mail.
 */
export const EmailAddress: Validator<ChannelTalk.EmailAddress> = /* @__PURE__ */ validator(checks.EmailAddress);

/**
 * Checks values by the schema `MessageEmail`.
 *
 * An e-mail behind a message.
 */
export const MessageEmail: Validator<ChannelTalk.MessageEmail> = /* @__PURE__ */ validator(checks.MessageEmail);

/**
 * Checks values by the schema `MessageAlfThread`.
 *
 * A thread of the AI agent.
 */
export const MessageAlfThread: Validator<ChannelTalk.MessageAlfThread> = /* @__PURE__ */ validator(
  checks.MessageAlfThread,
);

/**
 * Checks values by the schema `LogAction`.
 *
 * What the system recorded. The list has grown in each generation of the vendor's document.
 */
export const LogAction: Validator<ChannelTalk.LogAction> = /* @__PURE__ */ validator(checks.LogAction);

/**
 * Checks values by the schema `MessageLog`.
 *
 * An entry that the system wrote.
 */
export const MessageLog: Validator<ChannelTalk.MessageLog> = /* @__PURE__ */ validator(checks.MessageLog);

/**
 * Checks values by the schema `MessageReaction`.
 *
 * An emoji, and those who reacted with it.
 */
export const MessageReaction: Validator<ChannelTalk.MessageReaction> = /* @__PURE__ */ validator(
  checks.MessageReaction,
);

/**
 * Checks values by the schema `MessageAlfProgressBase`.
 *
 * What all reports of progress have in common, and all that is known of an unknown kind.
 */
export const MessageAlfProgressBase: Validator<ChannelTalk.MessageAlfProgressBase> = /* @__PURE__ */ validator(
  checks.MessageAlfProgressBase,
);

/**
 * Checks values by the schema `AlfSearchStep`.
 *
 * Step of a search. The vendor does not explain the values.
 */
export const AlfSearchStep: Validator<ChannelTalk.AlfSearchStep> = /* @__PURE__ */ validator(checks.AlfSearchStep);

/**
 * Checks values by the schema `MessageAlfAgenticSearchProgress`.
 *
 * The AI agent is searching what it knows.
 */
export const MessageAlfAgenticSearchProgress: Validator<ChannelTalk.MessageAlfAgenticSearchProgress> =
  /* @__PURE__ */ validator(checks.MessageAlfAgenticSearchProgress);

/**
 * Checks values by the schema `MessageAlfProgress`.
 *
 * What the AI agent is doing just now. The last branch takes kinds that are not known yet.
 */
export const MessageAlfProgress: Validator<ChannelTalk.MessageAlfProgress> = /* @__PURE__ */ validator(
  checks.MessageAlfProgress,
);

/**
 * Checks values by the schema `MessageState`.
 *
 * Whether a message is on its way, sent, failed or removed.
 */
export const MessageState: Validator<ChannelTalk.MessageState> = /* @__PURE__ */ validator(checks.MessageState);

/**
 * Checks values by the schema `MessageOption`.
 *
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
 */
export const MessageOption: Validator<ChannelTalk.MessageOption> = /* @__PURE__ */ validator(checks.MessageOption);

/**
 * Checks values by the schema `MessageMarketing`.
 *
 * The marketing item that sent a message.
 */
export const MessageMarketing: Validator<ChannelTalk.MessageMarketing> = /* @__PURE__ */ validator(
  checks.MessageMarketing,
);

/**
 * Checks values by the schema `SupportBotRouteButton`.
 *
 * An answer that leads to another section of a support bot.
 */
export const SupportBotRouteButton: Validator<ChannelTalk.SupportBotRouteButton> = /* @__PURE__ */ validator(
  checks.SupportBotRouteButton,
);

/**
 * Checks values by the schema `MessageSupportBot`.
 *
 * Position of a message in a support bot.
 */
export const MessageSupportBot: Validator<ChannelTalk.MessageSupportBot> = /* @__PURE__ */ validator(
  checks.MessageSupportBot,
);

/**
 * Checks values by the schema `MessageWorkflow`.
 *
 * Position of a message in a workflow.
 */
export const MessageWorkflow: Validator<ChannelTalk.MessageWorkflow> = /* @__PURE__ */ validator(
  checks.MessageWorkflow,
);

/**
 * Checks values by the schema `AlfAnswerType`.
 *
 * Kind of answer that the AI agent gave. The vendor does not explain the values.
 */
export const AlfAnswerType: Validator<ChannelTalk.AlfAnswerType> = /* @__PURE__ */ validator(checks.AlfAnswerType);

/**
 * Checks values by the schema `MessageAlfReferenceBase`.
 *
 * What all references have in common, and all that is known of an unknown kind.
 */
export const MessageAlfReferenceBase: Validator<ChannelTalk.MessageAlfReferenceBase> = /* @__PURE__ */ validator(
  checks.MessageAlfReferenceBase,
);

/**
 * Checks values by the schema `AlfDocumentReferenceData`.
 *
 * Ids of the text.
 */
export const AlfDocumentReferenceData: Validator<ChannelTalk.AlfDocumentReferenceData> = /* @__PURE__ */ validator(
  checks.AlfDocumentReferenceData,
);

/**
 * Checks values by the schema `AlfDocumentReference`.
 *
 * A document of the vendor's own help pages.
 */
export const AlfDocumentReference: Validator<ChannelTalk.AlfDocumentReference> = /* @__PURE__ */ validator(
  checks.AlfDocumentReference,
);

/**
 * Checks values by the schema `AlfExcelReferenceData`.
 *
 * Ids of the text.
 */
export const AlfExcelReferenceData: Validator<ChannelTalk.AlfExcelReferenceData> = /* @__PURE__ */ validator(
  checks.AlfExcelReferenceData,
);

/**
 * Checks values by the schema `AlfExcelReference`.
 *
 * A spreadsheet.
 */
export const AlfExcelReference: Validator<ChannelTalk.AlfExcelReference> = /* @__PURE__ */ validator(
  checks.AlfExcelReference,
);

/**
 * Checks values by the schema `AlfFaqReferenceData`.
 *
 * Ids of the text.
 */
export const AlfFaqReferenceData: Validator<ChannelTalk.AlfFaqReferenceData> = /* @__PURE__ */ validator(
  checks.AlfFaqReferenceData,
);

/**
 * Checks values by the schema `AlfFaqReference`.
 *
 * A frequent question, in the older form.
 */
export const AlfFaqReference: Validator<ChannelTalk.AlfFaqReference> = /* @__PURE__ */ validator(
  checks.AlfFaqReference,
);

/**
 * Checks values by the schema `AlfFaqV2ReferenceData`.
 *
 * Ids of the text.
 */
export const AlfFaqV2ReferenceData: Validator<ChannelTalk.AlfFaqV2ReferenceData> = /* @__PURE__ */ validator(
  checks.AlfFaqV2ReferenceData,
);

/**
 * Checks values by the schema `AlfFaqV2Reference`.
 *
 * A frequent question.
 */
export const AlfFaqV2Reference: Validator<ChannelTalk.AlfFaqV2Reference> = /* @__PURE__ */ validator(
  checks.AlfFaqV2Reference,
);

/**
 * Checks values by the schema `AlfHtmlReference`.
 *
 * A page given by its address.
 */
export const AlfHtmlReference: Validator<ChannelTalk.AlfHtmlReference> = /* @__PURE__ */ validator(
  checks.AlfHtmlReference,
);

/**
 * Checks values by the schema `AlfPdfReferenceData`.
 *
 * Ids of the text.
 */
export const AlfPdfReferenceData: Validator<ChannelTalk.AlfPdfReferenceData> = /* @__PURE__ */ validator(
  checks.AlfPdfReferenceData,
);

/**
 * Checks values by the schema `AlfPdfReference`.
 *
 * A PDF file.
 */
export const AlfPdfReference: Validator<ChannelTalk.AlfPdfReference> = /* @__PURE__ */ validator(
  checks.AlfPdfReference,
);

/**
 * Checks values by the schema `AlfWebPageReferenceData`.
 *
 * Ids of the text.
 */
export const AlfWebPageReferenceData: Validator<ChannelTalk.AlfWebPageReferenceData> = /* @__PURE__ */ validator(
  checks.AlfWebPageReferenceData,
);

/**
 * Checks values by the schema `AlfWebPageReference`.
 *
 * A web page that was read in.
 */
export const AlfWebPageReference: Validator<ChannelTalk.AlfWebPageReference> = /* @__PURE__ */ validator(
  checks.AlfWebPageReference,
);

/**
 * Checks values by the schema `MessageAlfReference`.
 *
 * A text on which an answer rests. Some kinds have the same members, so a text can match more than one branch; the last branch takes kinds that are not known yet.
 */
export const MessageAlfReference: Validator<ChannelTalk.MessageAlfReference> = /* @__PURE__ */ validator(
  checks.MessageAlfReference,
);

/**
 * Checks values by the schema `MessageAlf`.
 *
 * What the AI agent says about its answer.
 */
export const MessageAlf: Validator<ChannelTalk.MessageAlf> = /* @__PURE__ */ validator(checks.MessageAlf);

/**
 * Checks values by the schema `MessageAiMarketing`.
 *
 * The AI marketing session behind a message.
 */
export const MessageAiMarketing: Validator<ChannelTalk.MessageAiMarketing> = /* @__PURE__ */ validator(
  checks.MessageAiMarketing,
);

/**
 * Checks values by the schema `AlertLevel`.
 *
 * How strongly a message notifies.
 *
 * - `alert`: notifies and counts.
 * - `unread`: only counts as unread.
 * - `none`: does neither.
 */
export const AlertLevel: Validator<ChannelTalk.AlertLevel> = /* @__PURE__ */ validator(checks.AlertLevel);

/**
 * Checks values by the schema `MessageIvr`.
 *
 * What a voice menu took down from a caller.
 */
export const MessageIvr: Validator<ChannelTalk.MessageIvr> = /* @__PURE__ */ validator(checks.MessageIvr);

/**
 * Checks values by the schema `WritingType`.
 *
 * How a message was written.
 *
 * - `standard`: typed.
 * - `custom`: a payload for an external messenger.
 * - `email`: through the e-mail medium.
 */
export const WritingType: Validator<ChannelTalk.WritingType> = /* @__PURE__ */ validator(checks.WritingType);

/**
 * Checks values by the schema `MessageLegacyActionButton`.
 *
 * One option of a choice. Older answers only.
 */
export const MessageLegacyActionButton: Validator<ChannelTalk.MessageLegacyActionButton> = /* @__PURE__ */ validator(
  checks.MessageLegacyActionButton,
);

/**
 * Checks values by the schema `MessageLegacyAction`.
 *
 * A choice offered in a message. Older answers only.
 */
export const MessageLegacyAction: Validator<ChannelTalk.MessageLegacyAction> = /* @__PURE__ */ validator(
  checks.MessageLegacyAction,
);

/**
 * Checks values by the schema `MessageLegacySubmit`.
 *
 * The choice that was made. Older answers only.
 */
export const MessageLegacySubmit: Validator<ChannelTalk.MessageLegacySubmit> = /* @__PURE__ */ validator(
  checks.MessageLegacySubmit,
);

/**
 * Checks values by the schema `Message`.
 *
 * One message of a chat.
 */
export const Message: Validator<ChannelTalk.Message> = /* @__PURE__ */ validator(checks.Message);

/**
 * Checks values by the schema `OneTimeMsgState`.
 *
 * Where a mailing stands in its life. `waiting` means scheduled, `canceled` means called off before sending.
 */
export const OneTimeMsgState: Validator<ChannelTalk.OneTimeMsgState> = /* @__PURE__ */ validator(
  checks.OneTimeMsgState,
);

/**
 * Checks values by the schema `OneTimeMsgSendMode`.
 *
 * When a mailing goes out.
 *
 * - `immediately`: at once.
 * - `reservedWithSenderTime`: at a set time of the sender's clock.
 * - `reservedWithReceiverTime`: at a set time of each receiver's clock.
 */
export const OneTimeMsgSendMode: Validator<ChannelTalk.OneTimeMsgSendMode> = /* @__PURE__ */ validator(
  checks.OneTimeMsgSendMode,
);

/**
 * Checks values by the schema `OneTimeMsg`.
 *
 * A mailing that is sent once. On write the vendor requires `name`, `state`, `mediumType` and `advertising`.
 */
export const OneTimeMsg: Validator<ChannelTalk.OneTimeMsg> = /* @__PURE__ */ validator(checks.OneTimeMsg);

/**
 * Checks values by the schema `OneTimeMsgDraft`.
 *
 * A mailing as it stands before sending. On write the vendor requires `oneTimeMsg`.
 */
export const OneTimeMsgDraft: Validator<ChannelTalk.OneTimeMsgDraft> = /* @__PURE__ */ validator(
  checks.OneTimeMsgDraft,
);

/**
 * Checks values by the schema `SupportBot`.
 *
 * A support bot, the older bot product. On write the vendor requires `channelId`, `botName`, `name`, `order`, `state` and `runMode`.
 */
export const SupportBot: Validator<ChannelTalk.SupportBot> = /* @__PURE__ */ validator(checks.SupportBot);

/**
 * Checks values by the schema `UserChatStaticActionBase`.
 *
 * What all actions have in common, and all that is known of an unknown kind.
 */
export const UserChatStaticActionBase: Validator<ChannelTalk.UserChatStaticActionBase> = /* @__PURE__ */ validator(
  checks.UserChatStaticActionBase,
);

/**
 * Checks values by the schema `StaticChatTagAction`.
 *
 * Tags the chat. On write the vendor requires `tags`.
 */
export const StaticChatTagAction: Validator<ChannelTalk.StaticChatTagAction> = /* @__PURE__ */ validator(
  checks.StaticChatTagAction,
);

/**
 * Checks values by the schema `StaticDescriptionAction`.
 *
 * Describes the chat. On write the vendor requires `description`.
 */
export const StaticDescriptionAction: Validator<ChannelTalk.StaticDescriptionAction> = /* @__PURE__ */ validator(
  checks.StaticDescriptionAction,
);

/**
 * Checks values by the schema `StaticInviteAction`.
 *
 * Invites managers. On write the vendor requires `followerIds`.
 */
export const StaticInviteAction: Validator<ChannelTalk.StaticInviteAction> = /* @__PURE__ */ validator(
  checks.StaticInviteAction,
);

/**
 * Checks values by the schema `StaticManagerAssignAction`.
 *
 * Gives the chat to a manager. On write the vendor requires `assigneeId`.
 */
export const StaticManagerAssignAction: Validator<ChannelTalk.StaticManagerAssignAction> = /* @__PURE__ */ validator(
  checks.StaticManagerAssignAction,
);

/**
 * Checks values by the schema `StaticSendXmsAction`.
 *
 * Sends a text message.
 */
export const StaticSendXmsAction: Validator<ChannelTalk.StaticSendXmsAction> = /* @__PURE__ */ validator(
  checks.StaticSendXmsAction,
);

/**
 * Checks values by the schema `StaticTeamAssignAction`.
 *
 * Gives the chat to a team. On write the vendor requires `teamId`.
 */
export const StaticTeamAssignAction: Validator<ChannelTalk.StaticTeamAssignAction> = /* @__PURE__ */ validator(
  checks.StaticTeamAssignAction,
);

/**
 * Checks values by the schema `StaticTeamChatMessageAction`.
 *
 * Writes in a team chat. On write the vendor requires `botName` and `groupId`.
 */
export const StaticTeamChatMessageAction: Validator<ChannelTalk.StaticTeamChatMessageAction> =
  /* @__PURE__ */ validator(checks.StaticTeamChatMessageAction);

/**
 * Checks values by the schema `StaticUserChatMessageAction`.
 *
 * Writes in the chat. On write the vendor requires `botName`.
 */
export const StaticUserChatMessageAction: Validator<ChannelTalk.StaticUserChatMessageAction> =
  /* @__PURE__ */ validator(checks.StaticUserChatMessageAction);

/**
 * Checks values by the schema `StaticUserTagAction`.
 *
 * Tags the user. On write the vendor requires `tags`.
 */
export const StaticUserTagAction: Validator<ChannelTalk.StaticUserTagAction> = /* @__PURE__ */ validator(
  checks.StaticUserTagAction,
);

/**
 * Checks values by the schema `UserChatStaticAction`.
 *
 * An action of a bot's section. Some kinds have the same members, so an action can match more than one branch; the last branch takes kinds that are not known yet, and those without members of their own.
 */
export const UserChatStaticAction: Validator<ChannelTalk.UserChatStaticAction> = /* @__PURE__ */ validator(
  checks.UserChatStaticAction,
);

/**
 * Checks values by the schema `SupportBotStep`.
 *
 * A step of a section. On write the vendor requires `message`.
 */
export const SupportBotStep: Validator<ChannelTalk.SupportBotStep> = /* @__PURE__ */ validator(checks.SupportBotStep);

/**
 * Checks values by the schema `SupportBotSectionBase`.
 *
 * What all sections have in common, and all that is known of an unknown kind.
 */
export const SupportBotSectionBase: Validator<ChannelTalk.SupportBotSectionBase> = /* @__PURE__ */ validator(
  checks.SupportBotSectionBase,
);

/**
 * Checks values by the schema `SupportBotRouteSection`.
 *
 * A section that leads on by buttons. A section that is being edited has the same members. On write the vendor requires `id`, `name`, `steps` and `buttons`.
 */
export const SupportBotRouteSection: Validator<ChannelTalk.SupportBotRouteSection> = /* @__PURE__ */ validator(
  checks.SupportBotRouteSection,
);

/**
 * Checks values by the schema `SupportBotStopSection`.
 *
 * A section that ends the conversation. On write the vendor requires `id`, `name` and `steps`.
 */
export const SupportBotStopSection: Validator<ChannelTalk.SupportBotStopSection> = /* @__PURE__ */ validator(
  checks.SupportBotStopSection,
);

/**
 * Checks values by the schema `SupportBotSection`.
 *
 * A section of a bot's conversation. The last branch takes kinds that are not known yet.
 */
export const SupportBotSection: Validator<ChannelTalk.SupportBotSection> = /* @__PURE__ */ validator(
  checks.SupportBotSection,
);

/**
 * Checks values by the schema `SupportBotDraft`.
 *
 * A support bot as it stands before activation.
 */
export const SupportBotDraft: Validator<ChannelTalk.SupportBotDraft> = /* @__PURE__ */ validator(
  checks.SupportBotDraft,
);

/**
 * Checks values by the schema `SupportBotState`.
 *
 * Where a support bot stands in its life.
 */
export const SupportBotState: Validator<ChannelTalk.SupportBotState> = /* @__PURE__ */ validator(
  checks.SupportBotState,
);

/**
 * Checks values by the schema `SupportBotRunMode`.
 *
 * At which hours a support bot runs.
 */
export const SupportBotRunMode: Validator<ChannelTalk.SupportBotRunMode> = /* @__PURE__ */ validator(
  checks.SupportBotRunMode,
);

/**
 * Checks values by the schema `WorkflowTriggerType`.
 *
 * What starts a workflow. `modular` stands for a workflow that others call.
 */
export const WorkflowTriggerType: Validator<ChannelTalk.WorkflowTriggerType> = /* @__PURE__ */ validator(
  checks.WorkflowTriggerType,
);

/**
 * Checks values by the schema `Medium`.
 *
 * A way to reach the user, and the instance of it.
 */
export const Medium: Validator<ChannelTalk.Medium> = /* @__PURE__ */ validator(checks.Medium);

/**
 * Checks values by the schema `WorkflowRunModeName`.
 *
 * Rule for the hours at which a workflow runs.
 */
export const WorkflowRunModeName: Validator<ChannelTalk.WorkflowRunModeName> = /* @__PURE__ */ validator(
  checks.WorkflowRunModeName,
);

/**
 * Checks values by the schema `WorkflowRunMode`.
 *
 * At which hours a workflow runs. On write the vendor requires `mode`.
 */
export const WorkflowRunMode: Validator<ChannelTalk.WorkflowRunMode> = /* @__PURE__ */ validator(
  checks.WorkflowRunMode,
);

/**
 * Checks values by the schema `LegacyMedium`.
 *
 * Medium of a workflow in the older spelling, which `Medium` replaced.
 */
export const LegacyMedium: Validator<ChannelTalk.LegacyMedium> = /* @__PURE__ */ validator(checks.LegacyMedium);

/**
 * Checks values by the schema `WorkflowTriggerBase`.
 *
 * What all triggers have in common, and all that is known of an unknown kind. On write the vendor requires `targetMediums`, `runMode`, `botName` and `language`.
 */
export const WorkflowTriggerBase: Validator<ChannelTalk.WorkflowTriggerBase> = /* @__PURE__ */ validator(
  checks.WorkflowTriggerBase,
);

/**
 * Checks values by the schema `ManagedChatFilter`.
 *
 * Whether chats count that a manager looks after, those without one, or all.
 */
export const ManagedChatFilter: Validator<ChannelTalk.ManagedChatFilter> = /* @__PURE__ */ validator(
  checks.ManagedChatFilter,
);

/**
 * Checks values by the schema `CallClosedTrigger`.
 *
 * A call has ended.
 */
export const CallClosedTrigger: Validator<ChannelTalk.CallClosedTrigger> = /* @__PURE__ */ validator(
  checks.CallClosedTrigger,
);

/**
 * Checks values by the schema `CallWaitInQueuedTrigger`.
 *
 * A call waits in the queue.
 */
export const CallWaitInQueuedTrigger: Validator<ChannelTalk.CallWaitInQueuedTrigger> = /* @__PURE__ */ validator(
  checks.CallWaitInQueuedTrigger,
);

/**
 * Checks values by the schema `ChatClosedTrigger`.
 *
 * A chat was closed.
 */
export const ChatClosedTrigger: Validator<ChannelTalk.ChatClosedTrigger> = /* @__PURE__ */ validator(
  checks.ChatClosedTrigger,
);

/**
 * Checks values by the schema `ChatOpenedByManagerTrigger`.
 *
 * A manager opened a chat.
 */
export const ChatOpenedByManagerTrigger: Validator<ChannelTalk.ChatOpenedByManagerTrigger> = /* @__PURE__ */ validator(
  checks.ChatOpenedByManagerTrigger,
);

/**
 * Checks values by the schema `ChatOpenedByUserTrigger`.
 *
 * A user opened a chat.
 */
export const ChatOpenedByUserTrigger: Validator<ChannelTalk.ChatOpenedByUserTrigger> = /* @__PURE__ */ validator(
  checks.ChatOpenedByUserTrigger,
);

/**
 * Checks values by the schema `ChatWaitInQueuedTrigger`.
 *
 * A chat waits in the queue.
 */
export const ChatWaitInQueuedTrigger: Validator<ChannelTalk.ChatWaitInQueuedTrigger> = /* @__PURE__ */ validator(
  checks.ChatWaitInQueuedTrigger,
);

/**
 * Checks values by the schema `TriggerMessageType`.
 *
 * Whether messages count that the user sees, private ones, or all.
 */
export const TriggerMessageType: Validator<ChannelTalk.TriggerMessageType> = /* @__PURE__ */ validator(
  checks.TriggerMessageType,
);

/**
 * Checks values by the schema `MessageByManagerTrigger`.
 *
 * A manager wrote.
 */
export const MessageByManagerTrigger: Validator<ChannelTalk.MessageByManagerTrigger> = /* @__PURE__ */ validator(
  checks.MessageByManagerTrigger,
);

/**
 * Checks values by the schema `MessageByUserTrigger`.
 *
 * A user wrote.
 */
export const MessageByUserTrigger: Validator<ChannelTalk.MessageByUserTrigger> = /* @__PURE__ */ validator(
  checks.MessageByUserTrigger,
);

/**
 * Checks values by the schema `ModularTrigger`.
 *
 * Another workflow calls this one.
 */
export const ModularTrigger: Validator<ChannelTalk.ModularTrigger> = /* @__PURE__ */ validator(checks.ModularTrigger);

/**
 * Checks values by the schema `StartCallByUserTrigger`.
 *
 * A user calls.
 */
export const StartCallByUserTrigger: Validator<ChannelTalk.StartCallByUserTrigger> = /* @__PURE__ */ validator(
  checks.StartCallByUserTrigger,
);

/**
 * Checks values by the schema `StartChatByUserAtLoungeTrigger`.
 *
 * A user starts a chat on the first page of the messenger.
 */
export const StartChatByUserAtLoungeTrigger: Validator<ChannelTalk.StartChatByUserAtLoungeTrigger> =
  /* @__PURE__ */ validator(checks.StartChatByUserAtLoungeTrigger);

/**
 * Checks values by the schema `WaitingForManagerReplyTrigger`.
 *
 * A user waits for an answer of a manager.
 */
export const WaitingForManagerReplyTrigger: Validator<ChannelTalk.WaitingForManagerReplyTrigger> =
  /* @__PURE__ */ validator(checks.WaitingForManagerReplyTrigger);

/**
 * Checks values by the schema `WaitingForUserReplyTrigger`.
 *
 * A manager waits for an answer of the user.
 */
export const WaitingForUserReplyTrigger: Validator<ChannelTalk.WaitingForUserReplyTrigger> = /* @__PURE__ */ validator(
  checks.WaitingForUserReplyTrigger,
);

/**
 * Checks values by the schema `WorkflowTrigger`.
 *
 * When and for whom a workflow starts. Some kinds have the same members, so a trigger can match more than one branch; the last branch takes kinds that are not known yet, and those without members of their own.
 */
export const WorkflowTrigger: Validator<ChannelTalk.WorkflowTrigger> = /* @__PURE__ */ validator(
  checks.WorkflowTrigger,
);

/**
 * Checks values by the schema `Workflow`.
 *
 * An automated conversation, the newer bot product. On write the vendor requires `channelId`, `triggerType`, `trigger`, `name` and `state`.
 */
export const Workflow: Validator<ChannelTalk.Workflow> = /* @__PURE__ */ validator(checks.Workflow);

/**
 * Checks values by the schema `SendUserChatMessageAction`.
 *
 * Posts a message in the chat. On write the vendor requires `message`.
 */
export const SendUserChatMessageAction: Validator<ChannelTalk.SendUserChatMessageAction> = /* @__PURE__ */ validator(
  checks.SendUserChatMessageAction,
);

/**
 * Checks values by the schema `SendUserChatPrivateMessageAction`.
 *
 * Posts a message that managers alone see. On write the vendor requires `message`.
 */
export const SendUserChatPrivateMessageAction: Validator<ChannelTalk.SendUserChatPrivateMessageAction> =
  /* @__PURE__ */ validator(checks.SendUserChatPrivateMessageAction);

/**
 * Checks values by the schema `SendOtherMediumUserChatMessageAction`.
 *
 * Sends a message through another medium. On write the vendor requires `message`, `mediumType` and `mediumTopicBuildKey`.
 */
export const SendOtherMediumUserChatMessageAction: Validator<ChannelTalk.SendOtherMediumUserChatMessageAction> =
  /* @__PURE__ */ validator(checks.SendOtherMediumUserChatMessageAction);

/**
 * Checks values by the schema `SendTeamChatMessageAction`.
 *
 * Posts a message in a chat among managers. On write the vendor requires `groupId`.
 */
export const SendTeamChatMessageAction: Validator<ChannelTalk.SendTeamChatMessageAction> = /* @__PURE__ */ validator(
  checks.SendTeamChatMessageAction,
);

/**
 * Checks values by the schema `SendFormMessageAction`.
 *
 * Posts a form in the chat. On write the vendor requires `message`.
 */
export const SendFormMessageAction: Validator<ChannelTalk.SendFormMessageAction> = /* @__PURE__ */ validator(
  checks.SendFormMessageAction,
);

/**
 * Checks values by the schema `SendXmsAction`.
 *
 * Sends a text message. On write the vendor requires `message`.
 */
export const SendXmsAction: Validator<ChannelTalk.SendXmsAction> = /* @__PURE__ */ validator(checks.SendXmsAction);

/**
 * Checks values by the schema `WorkflowButtonBase`.
 *
 * What all buttons have in common, and all that is known of an unknown kind. On write the vendor requires `nextSectionId`.
 */
export const WorkflowButtonBase: Validator<ChannelTalk.WorkflowButtonBase> = /* @__PURE__ */ validator(
  checks.WorkflowButtonBase,
);

/**
 * Checks values by the schema `AlfButtonType`.
 *
 * Case for which a button below an answer of the AI agent is meant. The vendor does not explain the values.
 */
export const AlfButtonType: Validator<ChannelTalk.AlfButtonType> = /* @__PURE__ */ validator(checks.AlfButtonType);

/**
 * Checks values by the schema `AlfButton`.
 *
 * A button below an answer of the AI agent. On write the vendor requires `buttonType`, `name` and `nextSectionId`.
 */
export const AlfButton: Validator<ChannelTalk.AlfButton> = /* @__PURE__ */ validator(checks.AlfButton);

/**
 * Checks values by the schema `WorkflowButton`.
 *
 * A button that leads to another section. The last branch takes kinds that are not known yet.
 */
export const WorkflowButton: Validator<ChannelTalk.WorkflowButton> = /* @__PURE__ */ validator(checks.WorkflowButton);

/**
 * Checks values by the schema `ButtonAction`.
 *
 * Offers buttons and waits for a choice. On write the vendor requires `buttons`.
 */
export const ButtonAction: Validator<ChannelTalk.ButtonAction> = /* @__PURE__ */ validator(checks.ButtonAction);

/**
 * Checks values by the schema `ManagerAssignAction`.
 *
 * Makes a manager the assignee. On write the vendor requires `assigneeId`.
 */
export const ManagerAssignAction: Validator<ChannelTalk.ManagerAssignAction> = /* @__PURE__ */ validator(
  checks.ManagerAssignAction,
);

/**
 * Checks values by the schema `ManagerUnassignAction`.
 *
 * Takes the assignee off the chat.
 */
export const ManagerUnassignAction: Validator<ChannelTalk.ManagerUnassignAction> = /* @__PURE__ */ validator(
  checks.ManagerUnassignAction,
);

/**
 * Checks values by the schema `TeamAssignAction`.
 *
 * Gives the chat to a team. On write the vendor requires `teamId`.
 */
export const TeamAssignAction: Validator<ChannelTalk.TeamAssignAction> = /* @__PURE__ */ validator(
  checks.TeamAssignAction,
);

/**
 * Checks values by the schema `TeamUnassignAction`.
 *
 * Takes the chat away from its team.
 */
export const TeamUnassignAction: Validator<ChannelTalk.TeamUnassignAction> = /* @__PURE__ */ validator(
  checks.TeamUnassignAction,
);

/**
 * Checks values by the schema `InviteFollowersAction`.
 *
 * Invites managers to follow the chat. On write the vendor requires `followerIds`.
 */
export const InviteFollowersAction: Validator<ChannelTalk.InviteFollowersAction> = /* @__PURE__ */ validator(
  checks.InviteFollowersAction,
);

/**
 * Checks values by the schema `RemoveFollowersAction`.
 *
 * Takes followers off the chat. On write the vendor requires `followerIds`.
 */
export const RemoveFollowersAction: Validator<ChannelTalk.RemoveFollowersAction> = /* @__PURE__ */ validator(
  checks.RemoveFollowersAction,
);

/**
 * Checks values by the schema `AddUserTagsAction`.
 *
 * Tags the user. On write the vendor requires `tags`.
 */
export const AddUserTagsAction: Validator<ChannelTalk.AddUserTagsAction> = /* @__PURE__ */ validator(
  checks.AddUserTagsAction,
);

/**
 * Checks values by the schema `RemoveUserTagsAction`.
 *
 * Takes tags off the user. On write the vendor requires `tags`.
 */
export const RemoveUserTagsAction: Validator<ChannelTalk.RemoveUserTagsAction> = /* @__PURE__ */ validator(
  checks.RemoveUserTagsAction,
);

/**
 * Checks values by the schema `AddUserChatTagsAction`.
 *
 * Tags the chat. On write the vendor requires `tags`.
 */
export const AddUserChatTagsAction: Validator<ChannelTalk.AddUserChatTagsAction> = /* @__PURE__ */ validator(
  checks.AddUserChatTagsAction,
);

/**
 * Checks values by the schema `RemoveUserChatTagsAction`.
 *
 * Takes tags off the chat. On write the vendor requires `tags`.
 */
export const RemoveUserChatTagsAction: Validator<ChannelTalk.RemoveUserChatTagsAction> = /* @__PURE__ */ validator(
  checks.RemoveUserChatTagsAction,
);

/**
 * Checks values by the schema `UserChatDescriptionAction`.
 *
 * Writes the note of the chat. On write the vendor requires `description`.
 */
export const UserChatDescriptionAction: Validator<ChannelTalk.UserChatDescriptionAction> = /* @__PURE__ */ validator(
  checks.UserChatDescriptionAction,
);

/**
 * Checks values by the schema `TargetUserChatState`.
 *
 * State to which a workflow can move a chat.
 */
export const TargetUserChatState: Validator<ChannelTalk.TargetUserChatState> = /* @__PURE__ */ validator(
  checks.TargetUserChatState,
);

/**
 * Checks values by the schema `UserChatStateAction`.
 *
 * Moves the chat to another state. On write the vendor requires `state`.
 */
export const UserChatStateAction: Validator<ChannelTalk.UserChatStateAction> = /* @__PURE__ */ validator(
  checks.UserChatStateAction,
);

/**
 * Checks values by the schema `Priority`.
 *
 * Rank in the queue of automatic assignment.
 */
export const Priority: Validator<ChannelTalk.Priority> = /* @__PURE__ */ validator(checks.Priority);

/**
 * Checks values by the schema `UserChatPriorityAction`.
 *
 * Changes the rank of the chat in the queue. On write the vendor requires `priority`.
 */
export const UserChatPriorityAction: Validator<ChannelTalk.UserChatPriorityAction> = /* @__PURE__ */ validator(
  checks.UserChatPriorityAction,
);

/**
 * Checks values by the schema `WorkflowBranch`.
 *
 * A way on, taken where a condition holds. On write the vendor requires `expression` and `nextSectionId`.
 */
export const WorkflowBranch: Validator<ChannelTalk.WorkflowBranch> = /* @__PURE__ */ validator(checks.WorkflowBranch);

/**
 * Checks values by the schema `BranchAction`.
 *
 * Goes on to one of several sections. On write the vendor requires `branches` and `defaultNextSectionId`.
 */
export const BranchAction: Validator<ChannelTalk.BranchAction> = /* @__PURE__ */ validator(checks.BranchAction);

/**
 * Checks values by the schema `CollectUserReplyAction`.
 *
 * Waits for the user to write.
 */
export const CollectUserReplyAction: Validator<ChannelTalk.CollectUserReplyAction> = /* @__PURE__ */ validator(
  checks.CollectUserReplyAction,
);

/**
 * Checks values by the schema `DeleteType`.
 *
 * What is deleted: only the files, or the whole message.
 */
export const DeleteType: Validator<ChannelTalk.DeleteType> = /* @__PURE__ */ validator(checks.DeleteType);

/**
 * Checks values by the schema `DeleteMessageAction`.
 *
 * Deletes messages after a while. On write the vendor requires `waitTime` and `deleteType`.
 */
export const DeleteMessageAction: Validator<ChannelTalk.DeleteMessageAction> = /* @__PURE__ */ validator(
  checks.DeleteMessageAction,
);

/**
 * Checks values by the schema `AlfAction`.
 *
 * Lets the AI agent take over the chat.
 */
export const AlfAction: Validator<ChannelTalk.AlfAction> = /* @__PURE__ */ validator(checks.AlfAction);

/**
 * Checks values by the schema `OpeningMessageType`.
 *
 * How an opening message comes about. The vendor does not explain the values.
 */
export const OpeningMessageType: Validator<ChannelTalk.OpeningMessageType> = /* @__PURE__ */ validator(
  checks.OpeningMessageType,
);

/**
 * Checks values by the schema `VoiceAlfAction`.
 *
 * Lets the AI agent take over a call. On write the vendor requires `welcomeMessage`.
 */
export const VoiceAlfAction: Validator<ChannelTalk.VoiceAlfAction> = /* @__PURE__ */ validator(checks.VoiceAlfAction);

/**
 * Checks values by the schema `CallModularWorkflowAction`.
 *
 * Runs another workflow. On write the vendor requires `workflowId`.
 */
export const CallModularWorkflowAction: Validator<ChannelTalk.CallModularWorkflowAction> = /* @__PURE__ */ validator(
  checks.CallModularWorkflowAction,
);

/**
 * Checks values by the schema `UserChatAction`.
 *
 * An action of a workflow. The vendor names 34 kinds without publishing their `type` values, and some have the same members, so an action can match more than one branch. The last branch takes kinds that are not known yet.
 */
export const UserChatAction: Validator<ChannelTalk.UserChatAction> = /* @__PURE__ */ validator(checks.UserChatAction);

/**
 * Checks values by the schema `WorkflowRule`.
 *
 * Actions, taken where a condition holds. On write the vendor requires `expression` and `actions`.
 */
export const WorkflowRule: Validator<ChannelTalk.WorkflowRule> = /* @__PURE__ */ validator(checks.WorkflowRule);

/**
 * Checks values by the schema `ApplyRulesAction`.
 *
 * Tries a list of rules. On write the vendor requires `rules`.
 */
export const ApplyRulesAction: Validator<ChannelTalk.ApplyRulesAction> = /* @__PURE__ */ validator(
  checks.ApplyRulesAction,
);

/**
 * Checks values by the schema `IvrButtonEffect`.
 *
 * What a key of a voice menu does by itself. The vendor does not explain the values.
 */
export const IvrButtonEffect: Validator<ChannelTalk.IvrButtonEffect> = /* @__PURE__ */ validator(
  checks.IvrButtonEffect,
);

/**
 * Checks values by the schema `WorkflowIvrButton`.
 *
 * A key of a voice menu. On write the vendor requires `nextSectionId` and `dialInput`.
 */
export const WorkflowIvrButton: Validator<ChannelTalk.WorkflowIvrButton> = /* @__PURE__ */ validator(
  checks.WorkflowIvrButton,
);

/**
 * Checks values by the schema `IvrButtonAction`.
 *
 * Offers a voice menu. On write the vendor requires `message`, `audioType` and `inputs`.
 */
export const IvrButtonAction: Validator<ChannelTalk.IvrButtonAction> = /* @__PURE__ */ validator(
  checks.IvrButtonAction,
);

/**
 * Checks values by the schema `AudioMessageAction`.
 *
 * Plays a message to the caller. On write the vendor requires `message` and `audioType`.
 */
export const AudioMessageAction: Validator<ChannelTalk.AudioMessageAction> = /* @__PURE__ */ validator(
  checks.AudioMessageAction,
);

/**
 * Checks values by the schema `VoiceMailAction`.
 *
 * Lets the caller leave a voice mail. On write the vendor requires `message` and `audioType`.
 */
export const VoiceMailAction: Validator<ChannelTalk.VoiceMailAction> = /* @__PURE__ */ validator(
  checks.VoiceMailAction,
);

/**
 * Checks values by the schema `EndCallType`.
 *
 * How a call is ended: closed, or filed as missed.
 */
export const EndCallType: Validator<ChannelTalk.EndCallType> = /* @__PURE__ */ validator(checks.EndCallType);

/**
 * Checks values by the schema `EndCallAction`.
 *
 * Ends the call.
 */
export const EndCallAction: Validator<ChannelTalk.EndCallAction> = /* @__PURE__ */ validator(checks.EndCallAction);

/**
 * Checks values by the schema `SendCallFormMessageAction`.
 *
 * Posts a form for a call. On write the vendor requires `message`.
 */
export const SendCallFormMessageAction: Validator<ChannelTalk.SendCallFormMessageAction> = /* @__PURE__ */ validator(
  checks.SendCallFormMessageAction,
);

/**
 * Checks values by the schema `TryConnectCallAction`.
 *
 * Tries to connect the call to a manager. On write the vendor requires `nextSectionId`.
 */
export const TryConnectCallAction: Validator<ChannelTalk.TryConnectCallAction> = /* @__PURE__ */ validator(
  checks.TryConnectCallAction,
);

/**
 * Checks values by the schema `ShareTargetType`.
 *
 * Kind of receiver of a shared chat.
 */
export const ShareTargetType: Validator<ChannelTalk.ShareTargetType> = /* @__PURE__ */ validator(
  checks.ShareTargetType,
);

/**
 * Checks values by the schema `ShareUserChatAction`.
 *
 * Shares the chat. On write the vendor requires `targetType` and `targetId`.
 */
export const ShareUserChatAction: Validator<ChannelTalk.ShareUserChatAction> = /* @__PURE__ */ validator(
  checks.ShareUserChatAction,
);

/**
 * Checks values by the schema `UserChatActionBase`.
 *
 * What all actions have in common, and all that is known of an action of an unknown kind.
 */
export const UserChatActionBase: Validator<ChannelTalk.UserChatActionBase> = /* @__PURE__ */ validator(
  checks.UserChatActionBase,
);

/**
 * Checks values by the schema `WorkflowSection`.
 *
 * A list of actions with a way on. On write the vendor requires `id` and `actions`.
 */
export const WorkflowSection: Validator<ChannelTalk.WorkflowSection> = /* @__PURE__ */ validator(
  checks.WorkflowSection,
);

/**
 * Checks values by the schema `WorkflowPreviewSection`.
 *
 * The section that a preview shows. On write the vendor requires `id` and `actions`.
 */
export const WorkflowPreviewSection: Validator<ChannelTalk.WorkflowPreviewSection> = /* @__PURE__ */ validator(
  checks.WorkflowPreviewSection,
);

/**
 * Checks values by the schema `EdgeSide`.
 *
 * A side of a part in the workflow editor.
 */
export const EdgeSide: Validator<ChannelTalk.EdgeSide> = /* @__PURE__ */ validator(checks.EdgeSide);

/**
 * Checks values by the schema `EdgeSourceType`.
 *
 * Kind of part where a line of the editor begins.
 */
export const EdgeSourceType: Validator<ChannelTalk.EdgeSourceType> = /* @__PURE__ */ validator(checks.EdgeSourceType);

/**
 * Checks values by the schema `WorkflowEdgeSource`.
 *
 * Where a line of the editor begins. On write the vendor requires `id`, `direction`, `offset` and `type`.
 */
export const WorkflowEdgeSource: Validator<ChannelTalk.WorkflowEdgeSource> = /* @__PURE__ */ validator(
  checks.WorkflowEdgeSource,
);

/**
 * Checks values by the schema `WorkflowEdgeTarget`.
 *
 * Where a line of the editor ends. On write the vendor requires `id`, `direction` and `offset`.
 */
export const WorkflowEdgeTarget: Validator<ChannelTalk.WorkflowEdgeTarget> = /* @__PURE__ */ validator(
  checks.WorkflowEdgeTarget,
);

/**
 * Checks values by the schema `WorkflowEdgePosition`.
 *
 * Where a line of the editor runs. On write the vendor requires `sourceSection` and `targetSection`.
 */
export const WorkflowEdgePosition: Validator<ChannelTalk.WorkflowEdgePosition> = /* @__PURE__ */ validator(
  checks.WorkflowEdgePosition,
);

/**
 * Checks values by the schema `WorkflowPoint`.
 *
 * A place in the editor. On write the vendor requires `x` and `y`.
 */
export const WorkflowPoint: Validator<ChannelTalk.WorkflowPoint> = /* @__PURE__ */ validator(checks.WorkflowPoint);

/**
 * Checks values by the schema `WorkflowSectionPosition`.
 *
 * Where a section lies in the editor. On write the vendor requires `sectionId` and `position`.
 */
export const WorkflowSectionPosition: Validator<ChannelTalk.WorkflowSectionPosition> = /* @__PURE__ */ validator(
  checks.WorkflowSectionPosition,
);

/**
 * Checks values by the schema `EdgeType`.
 *
 * Shape of the lines in the workflow editor.
 */
export const EdgeType: Validator<ChannelTalk.EdgeType> = /* @__PURE__ */ validator(checks.EdgeType);

/**
 * Checks values by the schema `WorkflowRevisionEditorPosition`.
 *
 * Layout of the editor. It has no effect on a chat. On write the vendor requires `edgeType`.
 */
export const WorkflowRevisionEditorPosition: Validator<ChannelTalk.WorkflowRevisionEditorPosition> =
  /* @__PURE__ */ validator(checks.WorkflowRevisionEditorPosition);

/**
 * Checks values by the schema `WorkflowDraft`.
 *
 * A workflow as it stands before activation. On write the vendor requires `workflow`.
 */
export const WorkflowDraft: Validator<ChannelTalk.WorkflowDraft> = /* @__PURE__ */ validator(checks.WorkflowDraft);

/**
 * Checks values by the schema `WorkflowState`.
 *
 * Where a workflow stands in its life.
 */
export const WorkflowState: Validator<ChannelTalk.WorkflowState> = /* @__PURE__ */ validator(checks.WorkflowState);

/**
 * Checks values by the schema `WorkflowMigrationInfo`.
 *
 * What a workflow was migrated from.
 */
export const WorkflowMigrationInfo: Validator<ChannelTalk.WorkflowMigrationInfo> = /* @__PURE__ */ validator(
  checks.WorkflowMigrationInfo,
);

/**
 * Checks values by the schema `I18nText`.
 *
 * A text in several languages.
 */
export const I18nText: Validator<ChannelTalk.I18nText> = /* @__PURE__ */ validator(checks.I18nText);

/**
 * Checks values by the schema `AppMessenger`.
 *
 * A channel's connection to an external messenger.
 */
export const AppMessenger: Validator<ChannelTalk.AppMessenger> = /* @__PURE__ */ validator(checks.AppMessenger);

/**
 * Checks values by the schema `UserChatState`.
 *
 * Where a chat stands in its life.
 *
 * - `closed`: settled.
 * - `opened`: a manager works on it.
 * - `snoozed`: on hold until a set time.
 * - `queued`: waits to be assigned.
 *
 * The platform knows `initial`, without any message yet, and `missed` as well. Version 5 does not list them here.
 */
export const UserChatState: Validator<ChannelTalk.UserChatState> = /* @__PURE__ */ validator(checks.UserChatState);

/**
 * Checks values by the schema `SubtextType`.
 *
 * Text below the title in the inbox: the note of the chat (`description`), or the message that came in (`incoming`).
 */
export const SubtextType: Validator<ChannelTalk.SubtextType> = /* @__PURE__ */ validator(checks.SubtextType);

/**
 * Checks values by the schema `HandlingState`.
 *
 * How far a handler has got with the input. The vendor does not explain the values.
 */
export const HandlingState: Validator<ChannelTalk.HandlingState> = /* @__PURE__ */ validator(checks.HandlingState);

/**
 * Checks values by the schema `UserChatHandling`.
 *
 * What takes the input of the chat, such as a workflow or the AI agent.
 */
export const UserChatHandling: Validator<ChannelTalk.UserChatHandling> = /* @__PURE__ */ validator(
  checks.UserChatHandling,
);

/**
 * Checks values by the schema `UserChatSourceMarketing`.
 *
 * The marketing item behind a chat.
 */
export const UserChatSourceMarketing: Validator<ChannelTalk.UserChatSourceMarketing> = /* @__PURE__ */ validator(
  checks.UserChatSourceMarketing,
);

/**
 * Checks values by the schema `UserChatSourceSupportBot`.
 *
 * The support bot behind a chat.
 */
export const UserChatSourceSupportBot: Validator<ChannelTalk.UserChatSourceSupportBot> = /* @__PURE__ */ validator(
  checks.UserChatSourceSupportBot,
);

/**
 * Checks values by the schema `UserChatSourceWorkflow`.
 *
 * The workflow behind a chat.
 */
export const UserChatSourceWorkflow: Validator<ChannelTalk.UserChatSourceWorkflow> = /* @__PURE__ */ validator(
  checks.UserChatSourceWorkflow,
);

/**
 * Checks values by the schema `UserChatSourceChatSharing`.
 *
 * The chat from which another one was shared.
 */
export const UserChatSourceChatSharing: Validator<ChannelTalk.UserChatSourceChatSharing> = /* @__PURE__ */ validator(
  checks.UserChatSourceChatSharing,
);

/**
 * Checks values by the schema `UserChatSourceAppMessenger`.
 *
 * The external messenger behind a chat.
 */
export const UserChatSourceAppMessenger: Validator<ChannelTalk.UserChatSourceAppMessenger> = /* @__PURE__ */ validator(
  checks.UserChatSourceAppMessenger,
);

/**
 * Checks values by the schema `UserChatSource`.
 *
 * Where the chat came from. Only the members that apply are set.
 */
export const UserChatSource: Validator<ChannelTalk.UserChatSource> = /* @__PURE__ */ validator(checks.UserChatSource);

/**
 * Checks values by the schema `UserChatProfile`.
 *
 * Custom data of a chat: any key may occur, with any JSON value.
 */
export const UserChatProfile: Validator<ChannelTalk.UserChatProfile> = /* @__PURE__ */ validator(
  checks.UserChatProfile,
);

/**
 * Checks values by the schema `GoalState`.
 *
 * Result of the latest look at a goal.
 *
 * - `achieved`: reached.
 * - `notAchieved`: not reached by the time the chat was closed.
 * - `waiting`: still watched.
 * - `none`: there is no goal.
 */
export const GoalState: Validator<ChannelTalk.GoalState> = /* @__PURE__ */ validator(checks.GoalState);

/**
 * Checks values by the schema `UserChat`.
 *
 * A chat between one end user and the managers of a channel. The newer API always fills in `state`, `managed`, `createdAt` and `updatedAt` as well; version 5 does not promise that.
 */
export const UserChat: Validator<ChannelTalk.UserChat> = /* @__PURE__ */ validator(checks.UserChat);

/**
 * Checks values by the schema `UserType`.
 *
 * How a user is known.
 *
 * - `member`: carries your own id.
 * - `lead`: a visitor without a name, or a record that somebody typed in.
 * - `unified`: merged from several users.
 */
export const UserType: Validator<ChannelTalk.UserType> = /* @__PURE__ */ validator(checks.UserType);

/**
 * Checks values by the schema `UserProfile`.
 *
 * Data about a person. Besides the built-in keys any other may occur, with any JSON value.
 */
export const UserProfile: Validator<ChannelTalk.UserProfile> = /* @__PURE__ */ validator(checks.UserProfile);

/**
 * Checks values by the schema `WebInfo`.
 *
 * A user's latest session in a browser.
 */
export const WebInfo: Validator<ChannelTalk.WebInfo> = /* @__PURE__ */ validator(checks.WebInfo);

/**
 * Checks values by the schema `MobileInfo`.
 *
 * A user's latest session in an app.
 */
export const MobileInfo: Validator<ChannelTalk.MobileInfo> = /* @__PURE__ */ validator(checks.MobileInfo);

/**
 * Checks values by the schema `User`.
 *
 * An end user as the channel knows them. The newer API always fills in `createdAt`, `updatedAt` and the plain flags; version 5 does not promise that.
 */
export const User: Validator<ChannelTalk.User> = /* @__PURE__ */ validator(checks.User);

/**
 * Checks values by the schema `Online`.
 *
 * Presence of a person. Older answers only.
 */
export const Online: Validator<ChannelTalk.Online> = /* @__PURE__ */ validator(checks.Online);

/**
 * Checks values by the schema `UserChatView`.
 *
 * Everything the platform tells about one chat, in one object without a wrapper. Every member may be absent, and a reader should expect no more than `userChat` and `user`.
 */
export const UserChatView: Validator<ChannelTalk.UserChatView> = /* @__PURE__ */ validator(checks.UserChatView);
