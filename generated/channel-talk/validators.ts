// Generated from specs/channel-talk by `npm run generate`. Do not edit.
import { optionalValidator, responseValidator, validator, type ResponseValidator, type Validator } from "../../src/validation/validator.js";
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

/** Checks values by the schema `CreateUserChatRequest`. */
export const CreateUserChatRequest: Validator<ChannelTalk.CreateUserChatRequest> = /* @__PURE__ */ validator(checks.CreateUserChatRequest);

/** Checks values by the schema `ErrorItem`. */
export const ErrorItem: Validator<ChannelTalk.ErrorItem> = /* @__PURE__ */ validator(checks.ErrorItem);

/** Checks values by the schema `ErrorBody`. */
export const ErrorBody: Validator<ChannelTalk.ErrorBody> = /* @__PURE__ */ validator(checks.ErrorBody);

/** Checks values by the schema `CampaignState`. */
export const CampaignState: Validator<ChannelTalk.CampaignState> = /* @__PURE__ */ validator(checks.CampaignState);

/** Checks values by the schema `SendMedium`. */
export const SendMedium: Validator<ChannelTalk.SendMedium> = /* @__PURE__ */ validator(checks.SendMedium);

/** Checks values by the schema `MediumType`. */
export const MediumType: Validator<ChannelTalk.MediumType> = /* @__PURE__ */ validator(checks.MediumType);

/** Checks values by the schema `PropertyType`. */
export const PropertyType: Validator<ChannelTalk.PropertyType> = /* @__PURE__ */ validator(checks.PropertyType);

/** Checks values by the schema `ExpressionOperator`. */
export const ExpressionOperator: Validator<ChannelTalk.ExpressionOperator> = /* @__PURE__ */ validator(checks.ExpressionOperator);

/** Checks values by the schema `Expression`. */
export const Expression: Validator<ChannelTalk.Expression> = /* @__PURE__ */ validator(checks.Expression);

/** Checks values by the schema `AppSegment`. */
export const AppSegment: Validator<ChannelTalk.AppSegment> = /* @__PURE__ */ validator(checks.AppSegment);

/** Checks values by the schema `IsoDuration`. */
export const IsoDuration: Validator<ChannelTalk.IsoDuration> = /* @__PURE__ */ validator(checks.IsoDuration);

/** Checks values by the schema `DurationBase`. */
export const DurationBase: Validator<ChannelTalk.DurationBase> = /* @__PURE__ */ validator(checks.DurationBase);

/** Checks values by the schema `DurationUnit`. */
export const DurationUnit: Validator<ChannelTalk.DurationUnit> = /* @__PURE__ */ validator(checks.DurationUnit);

/** Checks values by the schema `DurationObject`. */
export const DurationObject: Validator<ChannelTalk.DurationObject> = /* @__PURE__ */ validator(checks.DurationObject);

/** Checks values by the schema `Duration`. */
export const Duration: Validator<ChannelTalk.Duration> = /* @__PURE__ */ validator(checks.Duration);

/** Checks values by the schema `FilterMatch`. */
export const FilterMatch: Validator<ChannelTalk.FilterMatch> = /* @__PURE__ */ validator(checks.FilterMatch);

/** Checks values by the schema `BaseEventType`. */
export const BaseEventType: Validator<ChannelTalk.BaseEventType> = /* @__PURE__ */ validator(checks.BaseEventType);

/** Checks values by the schema `EpochMilliseconds`. */
export const EpochMilliseconds: Validator<ChannelTalk.EpochMilliseconds> = /* @__PURE__ */ validator(checks.EpochMilliseconds);

/** Checks values by the schema `EventSchema`. */
export const EventSchema: Validator<ChannelTalk.EventSchema> = /* @__PURE__ */ validator(checks.EventSchema);

/** Checks values by the schema `HoldingPropertyConstant`. */
export const HoldingPropertyConstant: Validator<ChannelTalk.HoldingPropertyConstant> = /* @__PURE__ */ validator(checks.HoldingPropertyConstant);

/** Checks values by the schema `CampaignSendMode`. */
export const CampaignSendMode: Validator<ChannelTalk.CampaignSendMode> = /* @__PURE__ */ validator(checks.CampaignSendMode);

/** Checks values by the schema `DayOfWeek`. */
export const DayOfWeek: Validator<ChannelTalk.DayOfWeek> = /* @__PURE__ */ validator(checks.DayOfWeek);

/** Checks values by the schema `TimeRange`. */
export const TimeRange: Validator<ChannelTalk.TimeRange> = /* @__PURE__ */ validator(checks.TimeRange);

/** Checks values by the schema `SendTimeRangesObject`. */
export const SendTimeRangesObject: Validator<ChannelTalk.SendTimeRangesObject> = /* @__PURE__ */ validator(checks.SendTimeRangesObject);

/** Checks values by the schema `Campaign`. */
export const Campaign: Validator<ChannelTalk.Campaign> = /* @__PURE__ */ validator(checks.Campaign);

/** Checks values by the schema `SendMediumSettingsBase`. */
export const SendMediumSettingsBase: Validator<ChannelTalk.SendMediumSettingsBase> = /* @__PURE__ */ validator(checks.SendMediumSettingsBase);

/** Checks values by the schema `AppAlimtalkSettings`. */
export const AppAlimtalkSettings: Validator<ChannelTalk.AppAlimtalkSettings> = /* @__PURE__ */ validator(checks.AppAlimtalkSettings);

/** Checks values by the schema `BlockType`. */
export const BlockType: Validator<ChannelTalk.BlockType> = /* @__PURE__ */ validator(checks.BlockType);

/** Checks values by the schema `MessageBlock`. */
export const MessageBlock: Validator<ChannelTalk.MessageBlock> = /* @__PURE__ */ validator(checks.MessageBlock);

/** Checks values by the schema `ButtonColor`. */
export const ButtonColor: Validator<ChannelTalk.ButtonColor> = /* @__PURE__ */ validator(checks.ButtonColor);

/** Checks values by the schema `WebAttributes`. */
export const WebAttributes: Validator<ChannelTalk.WebAttributes> = /* @__PURE__ */ validator(checks.WebAttributes);

/** Checks values by the schema `CommandAttributes`. */
export const CommandAttributes: Validator<ChannelTalk.CommandAttributes> = /* @__PURE__ */ validator(checks.CommandAttributes);

/** Checks values by the schema `WamAttributes`. */
export const WamAttributes: Validator<ChannelTalk.WamAttributes> = /* @__PURE__ */ validator(checks.WamAttributes);

/** Checks values by the schema `OtherActionAttributes`. */
export const OtherActionAttributes: Validator<ChannelTalk.OtherActionAttributes> = /* @__PURE__ */ validator(checks.OtherActionAttributes);

/** Checks values by the schema `MessageActionAttributes`. */
export const MessageActionAttributes: Validator<ChannelTalk.MessageActionAttributes> = /* @__PURE__ */ validator(checks.MessageActionAttributes);

/** Checks values by the schema `MessageAction`. */
export const MessageAction: Validator<ChannelTalk.MessageAction> = /* @__PURE__ */ validator(checks.MessageAction);

/** Checks values by the schema `MessageButton`. */
export const MessageButton: Validator<ChannelTalk.MessageButton> = /* @__PURE__ */ validator(checks.MessageButton);

/** Checks values by the schema `PrivateFileScope`. */
export const PrivateFileScope: Validator<ChannelTalk.PrivateFileScope> = /* @__PURE__ */ validator(checks.PrivateFileScope);

/** Checks values by the schema `MessageFile`. */
export const MessageFile: Validator<ChannelTalk.MessageFile> = /* @__PURE__ */ validator(checks.MessageFile);

/** Checks values by the schema `MessageWebPage`. */
export const MessageWebPage: Validator<ChannelTalk.MessageWebPage> = /* @__PURE__ */ validator(checks.MessageWebPage);

/** Checks values by the schema `MessageCarouselComponent`. */
export const MessageCarouselComponent: Validator<ChannelTalk.MessageCarouselComponent> = /* @__PURE__ */ validator(checks.MessageCarouselComponent);

/** Checks values by the schema `MessageCarouselItem`. */
export const MessageCarouselItem: Validator<ChannelTalk.MessageCarouselItem> = /* @__PURE__ */ validator(checks.MessageCarouselItem);

/** Checks values by the schema `MessageCarousel`. */
export const MessageCarousel: Validator<ChannelTalk.MessageCarousel> = /* @__PURE__ */ validator(checks.MessageCarousel);

/** Checks values by the schema `FormInputType`. */
export const FormInputType: Validator<ChannelTalk.FormInputType> = /* @__PURE__ */ validator(checks.FormInputType);

/** Checks values by the schema `FormInputDataType`. */
export const FormInputDataType: Validator<ChannelTalk.FormInputDataType> = /* @__PURE__ */ validator(checks.FormInputDataType);

/** Checks values by the schema `MessageFormInput`. */
export const MessageFormInput: Validator<ChannelTalk.MessageFormInput> = /* @__PURE__ */ validator(checks.MessageFormInput);

/** Checks values by the schema `AudioType`. */
export const AudioType: Validator<ChannelTalk.AudioType> = /* @__PURE__ */ validator(checks.AudioType);

/** Checks values by the schema `CallFormInput`. */
export const CallFormInput: Validator<ChannelTalk.CallFormInput> = /* @__PURE__ */ validator(checks.CallFormInput);

/** Checks values by the schema `CallForm`. */
export const CallForm: Validator<ChannelTalk.CallForm> = /* @__PURE__ */ validator(checks.CallForm);

/** Checks values by the schema `CustomFormInput`. */
export const CustomFormInput: Validator<ChannelTalk.CustomFormInput> = /* @__PURE__ */ validator(checks.CustomFormInput);

/** Checks values by the schema `CustomForm`. */
export const CustomForm: Validator<ChannelTalk.CustomForm> = /* @__PURE__ */ validator(checks.CustomForm);

/** Checks values by the schema `MessageFormBase`. */
export const MessageFormBase: Validator<ChannelTalk.MessageFormBase> = /* @__PURE__ */ validator(checks.MessageFormBase);

/** Checks values by the schema `FollowUpForm`. */
export const FollowUpForm: Validator<ChannelTalk.FollowUpForm> = /* @__PURE__ */ validator(checks.FollowUpForm);

/** Checks values by the schema `MessageForm`. */
export const MessageForm: Validator<ChannelTalk.MessageForm> = /* @__PURE__ */ validator(checks.MessageForm);

/** Checks values by the schema `MessageCustomPayload`. */
export const MessageCustomPayload: Validator<ChannelTalk.MessageCustomPayload> = /* @__PURE__ */ validator(checks.MessageCustomPayload);

/** Checks values by the schema `MessageEmailCreateDTO`. */
export const MessageEmailCreateDTO: Validator<ChannelTalk.MessageEmailCreateDTO> = /* @__PURE__ */ validator(checks.MessageEmailCreateDTO);

/** Checks values by the schema `NestedMessage`. */
export const NestedMessage: Validator<ChannelTalk.NestedMessage> = /* @__PURE__ */ validator(checks.NestedMessage);

/** Checks values by the schema `AppSettings`. */
export const AppSettings: Validator<ChannelTalk.AppSettings> = /* @__PURE__ */ validator(checks.AppSettings);

/** Checks values by the schema `ExposureType`. */
export const ExposureType: Validator<ChannelTalk.ExposureType> = /* @__PURE__ */ validator(checks.ExposureType);

/** Checks values by the schema `InAppChatMsgSettings`. */
export const InAppChatMsgSettings: Validator<ChannelTalk.InAppChatMsgSettings> = /* @__PURE__ */ validator(checks.InAppChatMsgSettings);

/** Checks values by the schema `InAppChatSupportBotSettings`. */
export const InAppChatSupportBotSettings: Validator<ChannelTalk.InAppChatSupportBotSettings> = /* @__PURE__ */ validator(checks.InAppChatSupportBotSettings);

/** Checks values by the schema `InAppChatWorkflowSettings`. */
export const InAppChatWorkflowSettings: Validator<ChannelTalk.InAppChatWorkflowSettings> = /* @__PURE__ */ validator(checks.InAppChatWorkflowSettings);

/** Checks values by the schema `XmsSettings`. */
export const XmsSettings: Validator<ChannelTalk.XmsSettings> = /* @__PURE__ */ validator(checks.XmsSettings);

/** Checks values by the schema `SendMediumSettings`. */
export const SendMediumSettings: Validator<ChannelTalk.SendMediumSettings> = /* @__PURE__ */ validator(checks.SendMediumSettings);

/** Checks values by the schema `CampaignMsg`. */
export const CampaignMsg: Validator<ChannelTalk.CampaignMsg> = /* @__PURE__ */ validator(checks.CampaignMsg);

/** Checks values by the schema `CampaignMsgWrapper`. */
export const CampaignMsgWrapper: Validator<ChannelTalk.CampaignMsgWrapper> = /* @__PURE__ */ validator(checks.CampaignMsgWrapper);

/** Checks values by the schema `CampaignDraft`. */
export const CampaignDraft: Validator<ChannelTalk.CampaignDraft> = /* @__PURE__ */ validator(checks.CampaignDraft);

/** Checks values by the schema `RecipeGoalType`. */
export const RecipeGoalType: Validator<ChannelTalk.RecipeGoalType> = /* @__PURE__ */ validator(checks.RecipeGoalType);

/** Checks values by the schema `ChatBookmark`. */
export const ChatBookmark: Validator<ChannelTalk.ChatBookmark> = /* @__PURE__ */ validator(checks.ChatBookmark);

/** Checks values by the schema `SessionWatch`. */
export const SessionWatch: Validator<ChannelTalk.SessionWatch> = /* @__PURE__ */ validator(checks.SessionWatch);

/** Checks values by the schema `ChatSession`. */
export const ChatSession: Validator<ChannelTalk.ChatSession> = /* @__PURE__ */ validator(checks.ChatSession);

/** Checks values by the schema `ChatTagColor`. */
export const ChatTagColor: Validator<ChannelTalk.ChatTagColor> = /* @__PURE__ */ validator(checks.ChatTagColor);

/** Checks values by the schema `ChatTag`. */
export const ChatTag: Validator<ChannelTalk.ChatTag> = /* @__PURE__ */ validator(checks.ChatTag);

/** Checks values by the schema `InternalActivityGroup`. */
export const InternalActivityGroup: Validator<ChannelTalk.InternalActivityGroup> = /* @__PURE__ */ validator(checks.InternalActivityGroup);

/** Checks values by the schema `InternalMessageGroup`. */
export const InternalMessageGroup: Validator<ChannelTalk.InternalMessageGroup> = /* @__PURE__ */ validator(checks.InternalMessageGroup);

/** Checks values by the schema `MessageThread`. */
export const MessageThread: Validator<ChannelTalk.MessageThread> = /* @__PURE__ */ validator(checks.MessageThread);

/** Checks values by the schema `MeetState`. */
export const MeetState: Validator<ChannelTalk.MeetState> = /* @__PURE__ */ validator(checks.MeetState);

/** Checks values by the schema `MeetMode`. */
export const MeetMode: Validator<ChannelTalk.MeetMode> = /* @__PURE__ */ validator(checks.MeetMode);

/** Checks values by the schema `CallState`. */
export const CallState: Validator<ChannelTalk.CallState> = /* @__PURE__ */ validator(checks.CallState);

/** Checks values by the schema `Direction`. */
export const Direction: Validator<ChannelTalk.Direction> = /* @__PURE__ */ validator(checks.Direction);

/** Checks values by the schema `MissedReason`. */
export const MissedReason: Validator<ChannelTalk.MissedReason> = /* @__PURE__ */ validator(checks.MissedReason);

/** Checks values by the schema `PhoneNumberType`. */
export const PhoneNumberType: Validator<ChannelTalk.PhoneNumberType> = /* @__PURE__ */ validator(checks.PhoneNumberType);

/** Checks values by the schema `MeetCall`. */
export const MeetCall: Validator<ChannelTalk.MeetCall> = /* @__PURE__ */ validator(checks.MeetCall);

/** Checks values by the schema `MeetFront`. */
export const MeetFront: Validator<ChannelTalk.MeetFront> = /* @__PURE__ */ validator(checks.MeetFront);

/** Checks values by the schema `RecordingType`. */
export const RecordingType: Validator<ChannelTalk.RecordingType> = /* @__PURE__ */ validator(checks.RecordingType);

/** Checks values by the schema `MeetRecording`. */
export const MeetRecording: Validator<ChannelTalk.MeetRecording> = /* @__PURE__ */ validator(checks.MeetRecording);

/** Checks values by the schema `MeetSummary`. */
export const MeetSummary: Validator<ChannelTalk.MeetSummary> = /* @__PURE__ */ validator(checks.MeetSummary);

/** Checks values by the schema `MeetType`. */
export const MeetType: Validator<ChannelTalk.MeetType> = /* @__PURE__ */ validator(checks.MeetType);

/** Checks values by the schema `MessageMeet`. */
export const MessageMeet: Validator<ChannelTalk.MessageMeet> = /* @__PURE__ */ validator(checks.MessageMeet);

/** Checks values by the schema `EmailAddress`. */
export const EmailAddress: Validator<ChannelTalk.EmailAddress> = /* @__PURE__ */ validator(checks.EmailAddress);

/** Checks values by the schema `MessageEmail`. */
export const MessageEmail: Validator<ChannelTalk.MessageEmail> = /* @__PURE__ */ validator(checks.MessageEmail);

/** Checks values by the schema `MessageAlfThread`. */
export const MessageAlfThread: Validator<ChannelTalk.MessageAlfThread> = /* @__PURE__ */ validator(checks.MessageAlfThread);

/** Checks values by the schema `LogAction`. */
export const LogAction: Validator<ChannelTalk.LogAction> = /* @__PURE__ */ validator(checks.LogAction);

/** Checks values by the schema `MessageLog`. */
export const MessageLog: Validator<ChannelTalk.MessageLog> = /* @__PURE__ */ validator(checks.MessageLog);

/** Checks values by the schema `MessageReaction`. */
export const MessageReaction: Validator<ChannelTalk.MessageReaction> = /* @__PURE__ */ validator(checks.MessageReaction);

/** Checks values by the schema `MessageAlfProgressBase`. */
export const MessageAlfProgressBase: Validator<ChannelTalk.MessageAlfProgressBase> = /* @__PURE__ */ validator(checks.MessageAlfProgressBase);

/** Checks values by the schema `AlfSearchStep`. */
export const AlfSearchStep: Validator<ChannelTalk.AlfSearchStep> = /* @__PURE__ */ validator(checks.AlfSearchStep);

/** Checks values by the schema `MessageAlfAgenticSearchProgress`. */
export const MessageAlfAgenticSearchProgress: Validator<ChannelTalk.MessageAlfAgenticSearchProgress> = /* @__PURE__ */ validator(checks.MessageAlfAgenticSearchProgress);

/** Checks values by the schema `MessageAlfProgress`. */
export const MessageAlfProgress: Validator<ChannelTalk.MessageAlfProgress> = /* @__PURE__ */ validator(checks.MessageAlfProgress);

/** Checks values by the schema `MessageState`. */
export const MessageState: Validator<ChannelTalk.MessageState> = /* @__PURE__ */ validator(checks.MessageState);

/** Checks values by the schema `MessageOption`. */
export const MessageOption: Validator<ChannelTalk.MessageOption> = /* @__PURE__ */ validator(checks.MessageOption);

/** Checks values by the schema `MessageMarketing`. */
export const MessageMarketing: Validator<ChannelTalk.MessageMarketing> = /* @__PURE__ */ validator(checks.MessageMarketing);

/** Checks values by the schema `SupportBotRouteButton`. */
export const SupportBotRouteButton: Validator<ChannelTalk.SupportBotRouteButton> = /* @__PURE__ */ validator(checks.SupportBotRouteButton);

/** Checks values by the schema `MessageSupportBot`. */
export const MessageSupportBot: Validator<ChannelTalk.MessageSupportBot> = /* @__PURE__ */ validator(checks.MessageSupportBot);

/** Checks values by the schema `MessageWorkflow`. */
export const MessageWorkflow: Validator<ChannelTalk.MessageWorkflow> = /* @__PURE__ */ validator(checks.MessageWorkflow);

/** Checks values by the schema `AlfAnswerType`. */
export const AlfAnswerType: Validator<ChannelTalk.AlfAnswerType> = /* @__PURE__ */ validator(checks.AlfAnswerType);

/** Checks values by the schema `MessageAlfReferenceBase`. */
export const MessageAlfReferenceBase: Validator<ChannelTalk.MessageAlfReferenceBase> = /* @__PURE__ */ validator(checks.MessageAlfReferenceBase);

/** Checks values by the schema `AlfDocumentReferenceData`. */
export const AlfDocumentReferenceData: Validator<ChannelTalk.AlfDocumentReferenceData> = /* @__PURE__ */ validator(checks.AlfDocumentReferenceData);

/** Checks values by the schema `AlfDocumentReference`. */
export const AlfDocumentReference: Validator<ChannelTalk.AlfDocumentReference> = /* @__PURE__ */ validator(checks.AlfDocumentReference);

/** Checks values by the schema `AlfExcelReferenceData`. */
export const AlfExcelReferenceData: Validator<ChannelTalk.AlfExcelReferenceData> = /* @__PURE__ */ validator(checks.AlfExcelReferenceData);

/** Checks values by the schema `AlfExcelReference`. */
export const AlfExcelReference: Validator<ChannelTalk.AlfExcelReference> = /* @__PURE__ */ validator(checks.AlfExcelReference);

/** Checks values by the schema `AlfFaqReferenceData`. */
export const AlfFaqReferenceData: Validator<ChannelTalk.AlfFaqReferenceData> = /* @__PURE__ */ validator(checks.AlfFaqReferenceData);

/** Checks values by the schema `AlfFaqReference`. */
export const AlfFaqReference: Validator<ChannelTalk.AlfFaqReference> = /* @__PURE__ */ validator(checks.AlfFaqReference);

/** Checks values by the schema `AlfFaqV2ReferenceData`. */
export const AlfFaqV2ReferenceData: Validator<ChannelTalk.AlfFaqV2ReferenceData> = /* @__PURE__ */ validator(checks.AlfFaqV2ReferenceData);

/** Checks values by the schema `AlfFaqV2Reference`. */
export const AlfFaqV2Reference: Validator<ChannelTalk.AlfFaqV2Reference> = /* @__PURE__ */ validator(checks.AlfFaqV2Reference);

/** Checks values by the schema `AlfHtmlReference`. */
export const AlfHtmlReference: Validator<ChannelTalk.AlfHtmlReference> = /* @__PURE__ */ validator(checks.AlfHtmlReference);

/** Checks values by the schema `AlfPdfReferenceData`. */
export const AlfPdfReferenceData: Validator<ChannelTalk.AlfPdfReferenceData> = /* @__PURE__ */ validator(checks.AlfPdfReferenceData);

/** Checks values by the schema `AlfPdfReference`. */
export const AlfPdfReference: Validator<ChannelTalk.AlfPdfReference> = /* @__PURE__ */ validator(checks.AlfPdfReference);

/** Checks values by the schema `AlfWebPageReferenceData`. */
export const AlfWebPageReferenceData: Validator<ChannelTalk.AlfWebPageReferenceData> = /* @__PURE__ */ validator(checks.AlfWebPageReferenceData);

/** Checks values by the schema `AlfWebPageReference`. */
export const AlfWebPageReference: Validator<ChannelTalk.AlfWebPageReference> = /* @__PURE__ */ validator(checks.AlfWebPageReference);

/** Checks values by the schema `MessageAlfReference`. */
export const MessageAlfReference: Validator<ChannelTalk.MessageAlfReference> = /* @__PURE__ */ validator(checks.MessageAlfReference);

/** Checks values by the schema `MessageAlf`. */
export const MessageAlf: Validator<ChannelTalk.MessageAlf> = /* @__PURE__ */ validator(checks.MessageAlf);

/** Checks values by the schema `MessageAiMarketing`. */
export const MessageAiMarketing: Validator<ChannelTalk.MessageAiMarketing> = /* @__PURE__ */ validator(checks.MessageAiMarketing);

/** Checks values by the schema `AlertLevel`. */
export const AlertLevel: Validator<ChannelTalk.AlertLevel> = /* @__PURE__ */ validator(checks.AlertLevel);

/** Checks values by the schema `MessageIvr`. */
export const MessageIvr: Validator<ChannelTalk.MessageIvr> = /* @__PURE__ */ validator(checks.MessageIvr);

/** Checks values by the schema `WritingType`. */
export const WritingType: Validator<ChannelTalk.WritingType> = /* @__PURE__ */ validator(checks.WritingType);

/** Checks values by the schema `MessageLegacyActionButton`. */
export const MessageLegacyActionButton: Validator<ChannelTalk.MessageLegacyActionButton> = /* @__PURE__ */ validator(checks.MessageLegacyActionButton);

/** Checks values by the schema `MessageLegacyAction`. */
export const MessageLegacyAction: Validator<ChannelTalk.MessageLegacyAction> = /* @__PURE__ */ validator(checks.MessageLegacyAction);

/** Checks values by the schema `MessageLegacySubmit`. */
export const MessageLegacySubmit: Validator<ChannelTalk.MessageLegacySubmit> = /* @__PURE__ */ validator(checks.MessageLegacySubmit);

/** Checks values by the schema `Message`. */
export const Message: Validator<ChannelTalk.Message> = /* @__PURE__ */ validator(checks.Message);

/** Checks values by the schema `OneTimeMsgState`. */
export const OneTimeMsgState: Validator<ChannelTalk.OneTimeMsgState> = /* @__PURE__ */ validator(checks.OneTimeMsgState);

/** Checks values by the schema `OneTimeMsgSendMode`. */
export const OneTimeMsgSendMode: Validator<ChannelTalk.OneTimeMsgSendMode> = /* @__PURE__ */ validator(checks.OneTimeMsgSendMode);

/** Checks values by the schema `OneTimeMsg`. */
export const OneTimeMsg: Validator<ChannelTalk.OneTimeMsg> = /* @__PURE__ */ validator(checks.OneTimeMsg);

/** Checks values by the schema `OneTimeMsgDraft`. */
export const OneTimeMsgDraft: Validator<ChannelTalk.OneTimeMsgDraft> = /* @__PURE__ */ validator(checks.OneTimeMsgDraft);

/** Checks values by the schema `SupportBot`. */
export const SupportBot: Validator<ChannelTalk.SupportBot> = /* @__PURE__ */ validator(checks.SupportBot);

/** Checks values by the schema `UserChatStaticActionBase`. */
export const UserChatStaticActionBase: Validator<ChannelTalk.UserChatStaticActionBase> = /* @__PURE__ */ validator(checks.UserChatStaticActionBase);

/** Checks values by the schema `StaticChatTagAction`. */
export const StaticChatTagAction: Validator<ChannelTalk.StaticChatTagAction> = /* @__PURE__ */ validator(checks.StaticChatTagAction);

/** Checks values by the schema `StaticDescriptionAction`. */
export const StaticDescriptionAction: Validator<ChannelTalk.StaticDescriptionAction> = /* @__PURE__ */ validator(checks.StaticDescriptionAction);

/** Checks values by the schema `StaticInviteAction`. */
export const StaticInviteAction: Validator<ChannelTalk.StaticInviteAction> = /* @__PURE__ */ validator(checks.StaticInviteAction);

/** Checks values by the schema `StaticManagerAssignAction`. */
export const StaticManagerAssignAction: Validator<ChannelTalk.StaticManagerAssignAction> = /* @__PURE__ */ validator(checks.StaticManagerAssignAction);

/** Checks values by the schema `StaticSendXmsAction`. */
export const StaticSendXmsAction: Validator<ChannelTalk.StaticSendXmsAction> = /* @__PURE__ */ validator(checks.StaticSendXmsAction);

/** Checks values by the schema `StaticTeamAssignAction`. */
export const StaticTeamAssignAction: Validator<ChannelTalk.StaticTeamAssignAction> = /* @__PURE__ */ validator(checks.StaticTeamAssignAction);

/** Checks values by the schema `StaticTeamChatMessageAction`. */
export const StaticTeamChatMessageAction: Validator<ChannelTalk.StaticTeamChatMessageAction> = /* @__PURE__ */ validator(checks.StaticTeamChatMessageAction);

/** Checks values by the schema `StaticUserChatMessageAction`. */
export const StaticUserChatMessageAction: Validator<ChannelTalk.StaticUserChatMessageAction> = /* @__PURE__ */ validator(checks.StaticUserChatMessageAction);

/** Checks values by the schema `StaticUserTagAction`. */
export const StaticUserTagAction: Validator<ChannelTalk.StaticUserTagAction> = /* @__PURE__ */ validator(checks.StaticUserTagAction);

/** Checks values by the schema `UserChatStaticAction`. */
export const UserChatStaticAction: Validator<ChannelTalk.UserChatStaticAction> = /* @__PURE__ */ validator(checks.UserChatStaticAction);

/** Checks values by the schema `SupportBotStep`. */
export const SupportBotStep: Validator<ChannelTalk.SupportBotStep> = /* @__PURE__ */ validator(checks.SupportBotStep);

/** Checks values by the schema `SupportBotSectionBase`. */
export const SupportBotSectionBase: Validator<ChannelTalk.SupportBotSectionBase> = /* @__PURE__ */ validator(checks.SupportBotSectionBase);

/** Checks values by the schema `SupportBotRouteSection`. */
export const SupportBotRouteSection: Validator<ChannelTalk.SupportBotRouteSection> = /* @__PURE__ */ validator(checks.SupportBotRouteSection);

/** Checks values by the schema `SupportBotStopSection`. */
export const SupportBotStopSection: Validator<ChannelTalk.SupportBotStopSection> = /* @__PURE__ */ validator(checks.SupportBotStopSection);

/** Checks values by the schema `SupportBotSection`. */
export const SupportBotSection: Validator<ChannelTalk.SupportBotSection> = /* @__PURE__ */ validator(checks.SupportBotSection);

/** Checks values by the schema `SupportBotDraft`. */
export const SupportBotDraft: Validator<ChannelTalk.SupportBotDraft> = /* @__PURE__ */ validator(checks.SupportBotDraft);

/** Checks values by the schema `SupportBotState`. */
export const SupportBotState: Validator<ChannelTalk.SupportBotState> = /* @__PURE__ */ validator(checks.SupportBotState);

/** Checks values by the schema `SupportBotRunMode`. */
export const SupportBotRunMode: Validator<ChannelTalk.SupportBotRunMode> = /* @__PURE__ */ validator(checks.SupportBotRunMode);

/** Checks values by the schema `WorkflowTriggerType`. */
export const WorkflowTriggerType: Validator<ChannelTalk.WorkflowTriggerType> = /* @__PURE__ */ validator(checks.WorkflowTriggerType);

/** Checks values by the schema `Medium`. */
export const Medium: Validator<ChannelTalk.Medium> = /* @__PURE__ */ validator(checks.Medium);

/** Checks values by the schema `WorkflowRunModeName`. */
export const WorkflowRunModeName: Validator<ChannelTalk.WorkflowRunModeName> = /* @__PURE__ */ validator(checks.WorkflowRunModeName);

/** Checks values by the schema `WorkflowRunMode`. */
export const WorkflowRunMode: Validator<ChannelTalk.WorkflowRunMode> = /* @__PURE__ */ validator(checks.WorkflowRunMode);

/** Checks values by the schema `LegacyMedium`. */
export const LegacyMedium: Validator<ChannelTalk.LegacyMedium> = /* @__PURE__ */ validator(checks.LegacyMedium);

/** Checks values by the schema `WorkflowTriggerBase`. */
export const WorkflowTriggerBase: Validator<ChannelTalk.WorkflowTriggerBase> = /* @__PURE__ */ validator(checks.WorkflowTriggerBase);

/** Checks values by the schema `ManagedChatFilter`. */
export const ManagedChatFilter: Validator<ChannelTalk.ManagedChatFilter> = /* @__PURE__ */ validator(checks.ManagedChatFilter);

/** Checks values by the schema `CallClosedTrigger`. */
export const CallClosedTrigger: Validator<ChannelTalk.CallClosedTrigger> = /* @__PURE__ */ validator(checks.CallClosedTrigger);

/** Checks values by the schema `CallWaitInQueuedTrigger`. */
export const CallWaitInQueuedTrigger: Validator<ChannelTalk.CallWaitInQueuedTrigger> = /* @__PURE__ */ validator(checks.CallWaitInQueuedTrigger);

/** Checks values by the schema `ChatClosedTrigger`. */
export const ChatClosedTrigger: Validator<ChannelTalk.ChatClosedTrigger> = /* @__PURE__ */ validator(checks.ChatClosedTrigger);

/** Checks values by the schema `ChatOpenedByManagerTrigger`. */
export const ChatOpenedByManagerTrigger: Validator<ChannelTalk.ChatOpenedByManagerTrigger> = /* @__PURE__ */ validator(checks.ChatOpenedByManagerTrigger);

/** Checks values by the schema `ChatOpenedByUserTrigger`. */
export const ChatOpenedByUserTrigger: Validator<ChannelTalk.ChatOpenedByUserTrigger> = /* @__PURE__ */ validator(checks.ChatOpenedByUserTrigger);

/** Checks values by the schema `ChatWaitInQueuedTrigger`. */
export const ChatWaitInQueuedTrigger: Validator<ChannelTalk.ChatWaitInQueuedTrigger> = /* @__PURE__ */ validator(checks.ChatWaitInQueuedTrigger);

/** Checks values by the schema `TriggerMessageType`. */
export const TriggerMessageType: Validator<ChannelTalk.TriggerMessageType> = /* @__PURE__ */ validator(checks.TriggerMessageType);

/** Checks values by the schema `MessageByManagerTrigger`. */
export const MessageByManagerTrigger: Validator<ChannelTalk.MessageByManagerTrigger> = /* @__PURE__ */ validator(checks.MessageByManagerTrigger);

/** Checks values by the schema `MessageByUserTrigger`. */
export const MessageByUserTrigger: Validator<ChannelTalk.MessageByUserTrigger> = /* @__PURE__ */ validator(checks.MessageByUserTrigger);

/** Checks values by the schema `ModularTrigger`. */
export const ModularTrigger: Validator<ChannelTalk.ModularTrigger> = /* @__PURE__ */ validator(checks.ModularTrigger);

/** Checks values by the schema `StartCallByUserTrigger`. */
export const StartCallByUserTrigger: Validator<ChannelTalk.StartCallByUserTrigger> = /* @__PURE__ */ validator(checks.StartCallByUserTrigger);

/** Checks values by the schema `StartChatByUserAtLoungeTrigger`. */
export const StartChatByUserAtLoungeTrigger: Validator<ChannelTalk.StartChatByUserAtLoungeTrigger> = /* @__PURE__ */ validator(checks.StartChatByUserAtLoungeTrigger);

/** Checks values by the schema `WaitingForManagerReplyTrigger`. */
export const WaitingForManagerReplyTrigger: Validator<ChannelTalk.WaitingForManagerReplyTrigger> = /* @__PURE__ */ validator(checks.WaitingForManagerReplyTrigger);

/** Checks values by the schema `WaitingForUserReplyTrigger`. */
export const WaitingForUserReplyTrigger: Validator<ChannelTalk.WaitingForUserReplyTrigger> = /* @__PURE__ */ validator(checks.WaitingForUserReplyTrigger);

/** Checks values by the schema `WorkflowTrigger`. */
export const WorkflowTrigger: Validator<ChannelTalk.WorkflowTrigger> = /* @__PURE__ */ validator(checks.WorkflowTrigger);

/** Checks values by the schema `Workflow`. */
export const Workflow: Validator<ChannelTalk.Workflow> = /* @__PURE__ */ validator(checks.Workflow);

/** Checks values by the schema `SendUserChatMessageAction`. */
export const SendUserChatMessageAction: Validator<ChannelTalk.SendUserChatMessageAction> = /* @__PURE__ */ validator(checks.SendUserChatMessageAction);

/** Checks values by the schema `SendUserChatPrivateMessageAction`. */
export const SendUserChatPrivateMessageAction: Validator<ChannelTalk.SendUserChatPrivateMessageAction> = /* @__PURE__ */ validator(checks.SendUserChatPrivateMessageAction);

/** Checks values by the schema `SendOtherMediumUserChatMessageAction`. */
export const SendOtherMediumUserChatMessageAction: Validator<ChannelTalk.SendOtherMediumUserChatMessageAction> = /* @__PURE__ */ validator(checks.SendOtherMediumUserChatMessageAction);

/** Checks values by the schema `SendTeamChatMessageAction`. */
export const SendTeamChatMessageAction: Validator<ChannelTalk.SendTeamChatMessageAction> = /* @__PURE__ */ validator(checks.SendTeamChatMessageAction);

/** Checks values by the schema `SendFormMessageAction`. */
export const SendFormMessageAction: Validator<ChannelTalk.SendFormMessageAction> = /* @__PURE__ */ validator(checks.SendFormMessageAction);

/** Checks values by the schema `SendXmsAction`. */
export const SendXmsAction: Validator<ChannelTalk.SendXmsAction> = /* @__PURE__ */ validator(checks.SendXmsAction);

/** Checks values by the schema `WorkflowButtonBase`. */
export const WorkflowButtonBase: Validator<ChannelTalk.WorkflowButtonBase> = /* @__PURE__ */ validator(checks.WorkflowButtonBase);

/** Checks values by the schema `AlfButtonType`. */
export const AlfButtonType: Validator<ChannelTalk.AlfButtonType> = /* @__PURE__ */ validator(checks.AlfButtonType);

/** Checks values by the schema `AlfButton`. */
export const AlfButton: Validator<ChannelTalk.AlfButton> = /* @__PURE__ */ validator(checks.AlfButton);

/** Checks values by the schema `WorkflowButton`. */
export const WorkflowButton: Validator<ChannelTalk.WorkflowButton> = /* @__PURE__ */ validator(checks.WorkflowButton);

/** Checks values by the schema `ButtonAction`. */
export const ButtonAction: Validator<ChannelTalk.ButtonAction> = /* @__PURE__ */ validator(checks.ButtonAction);

/** Checks values by the schema `ManagerAssignAction`. */
export const ManagerAssignAction: Validator<ChannelTalk.ManagerAssignAction> = /* @__PURE__ */ validator(checks.ManagerAssignAction);

/** Checks values by the schema `ManagerUnassignAction`. */
export const ManagerUnassignAction: Validator<ChannelTalk.ManagerUnassignAction> = /* @__PURE__ */ validator(checks.ManagerUnassignAction);

/** Checks values by the schema `TeamAssignAction`. */
export const TeamAssignAction: Validator<ChannelTalk.TeamAssignAction> = /* @__PURE__ */ validator(checks.TeamAssignAction);

/** Checks values by the schema `TeamUnassignAction`. */
export const TeamUnassignAction: Validator<ChannelTalk.TeamUnassignAction> = /* @__PURE__ */ validator(checks.TeamUnassignAction);

/** Checks values by the schema `InviteFollowersAction`. */
export const InviteFollowersAction: Validator<ChannelTalk.InviteFollowersAction> = /* @__PURE__ */ validator(checks.InviteFollowersAction);

/** Checks values by the schema `RemoveFollowersAction`. */
export const RemoveFollowersAction: Validator<ChannelTalk.RemoveFollowersAction> = /* @__PURE__ */ validator(checks.RemoveFollowersAction);

/** Checks values by the schema `AddUserTagsAction`. */
export const AddUserTagsAction: Validator<ChannelTalk.AddUserTagsAction> = /* @__PURE__ */ validator(checks.AddUserTagsAction);

/** Checks values by the schema `RemoveUserTagsAction`. */
export const RemoveUserTagsAction: Validator<ChannelTalk.RemoveUserTagsAction> = /* @__PURE__ */ validator(checks.RemoveUserTagsAction);

/** Checks values by the schema `AddUserChatTagsAction`. */
export const AddUserChatTagsAction: Validator<ChannelTalk.AddUserChatTagsAction> = /* @__PURE__ */ validator(checks.AddUserChatTagsAction);

/** Checks values by the schema `RemoveUserChatTagsAction`. */
export const RemoveUserChatTagsAction: Validator<ChannelTalk.RemoveUserChatTagsAction> = /* @__PURE__ */ validator(checks.RemoveUserChatTagsAction);

/** Checks values by the schema `UserChatDescriptionAction`. */
export const UserChatDescriptionAction: Validator<ChannelTalk.UserChatDescriptionAction> = /* @__PURE__ */ validator(checks.UserChatDescriptionAction);

/** Checks values by the schema `TargetUserChatState`. */
export const TargetUserChatState: Validator<ChannelTalk.TargetUserChatState> = /* @__PURE__ */ validator(checks.TargetUserChatState);

/** Checks values by the schema `UserChatStateAction`. */
export const UserChatStateAction: Validator<ChannelTalk.UserChatStateAction> = /* @__PURE__ */ validator(checks.UserChatStateAction);

/** Checks values by the schema `Priority`. */
export const Priority: Validator<ChannelTalk.Priority> = /* @__PURE__ */ validator(checks.Priority);

/** Checks values by the schema `UserChatPriorityAction`. */
export const UserChatPriorityAction: Validator<ChannelTalk.UserChatPriorityAction> = /* @__PURE__ */ validator(checks.UserChatPriorityAction);

/** Checks values by the schema `WorkflowBranch`. */
export const WorkflowBranch: Validator<ChannelTalk.WorkflowBranch> = /* @__PURE__ */ validator(checks.WorkflowBranch);

/** Checks values by the schema `BranchAction`. */
export const BranchAction: Validator<ChannelTalk.BranchAction> = /* @__PURE__ */ validator(checks.BranchAction);

/** Checks values by the schema `CollectUserReplyAction`. */
export const CollectUserReplyAction: Validator<ChannelTalk.CollectUserReplyAction> = /* @__PURE__ */ validator(checks.CollectUserReplyAction);

/** Checks values by the schema `DeleteType`. */
export const DeleteType: Validator<ChannelTalk.DeleteType> = /* @__PURE__ */ validator(checks.DeleteType);

/** Checks values by the schema `DeleteMessageAction`. */
export const DeleteMessageAction: Validator<ChannelTalk.DeleteMessageAction> = /* @__PURE__ */ validator(checks.DeleteMessageAction);

/** Checks values by the schema `AlfAction`. */
export const AlfAction: Validator<ChannelTalk.AlfAction> = /* @__PURE__ */ validator(checks.AlfAction);

/** Checks values by the schema `OpeningMessageType`. */
export const OpeningMessageType: Validator<ChannelTalk.OpeningMessageType> = /* @__PURE__ */ validator(checks.OpeningMessageType);

/** Checks values by the schema `VoiceAlfAction`. */
export const VoiceAlfAction: Validator<ChannelTalk.VoiceAlfAction> = /* @__PURE__ */ validator(checks.VoiceAlfAction);

/** Checks values by the schema `CallModularWorkflowAction`. */
export const CallModularWorkflowAction: Validator<ChannelTalk.CallModularWorkflowAction> = /* @__PURE__ */ validator(checks.CallModularWorkflowAction);

/** Checks values by the schema `UserChatAction`. */
export const UserChatAction: Validator<ChannelTalk.UserChatAction> = /* @__PURE__ */ validator(checks.UserChatAction);

/** Checks values by the schema `WorkflowRule`. */
export const WorkflowRule: Validator<ChannelTalk.WorkflowRule> = /* @__PURE__ */ validator(checks.WorkflowRule);

/** Checks values by the schema `ApplyRulesAction`. */
export const ApplyRulesAction: Validator<ChannelTalk.ApplyRulesAction> = /* @__PURE__ */ validator(checks.ApplyRulesAction);

/** Checks values by the schema `IvrButtonEffect`. */
export const IvrButtonEffect: Validator<ChannelTalk.IvrButtonEffect> = /* @__PURE__ */ validator(checks.IvrButtonEffect);

/** Checks values by the schema `WorkflowIvrButton`. */
export const WorkflowIvrButton: Validator<ChannelTalk.WorkflowIvrButton> = /* @__PURE__ */ validator(checks.WorkflowIvrButton);

/** Checks values by the schema `IvrButtonAction`. */
export const IvrButtonAction: Validator<ChannelTalk.IvrButtonAction> = /* @__PURE__ */ validator(checks.IvrButtonAction);

/** Checks values by the schema `AudioMessageAction`. */
export const AudioMessageAction: Validator<ChannelTalk.AudioMessageAction> = /* @__PURE__ */ validator(checks.AudioMessageAction);

/** Checks values by the schema `VoiceMailAction`. */
export const VoiceMailAction: Validator<ChannelTalk.VoiceMailAction> = /* @__PURE__ */ validator(checks.VoiceMailAction);

/** Checks values by the schema `EndCallType`. */
export const EndCallType: Validator<ChannelTalk.EndCallType> = /* @__PURE__ */ validator(checks.EndCallType);

/** Checks values by the schema `EndCallAction`. */
export const EndCallAction: Validator<ChannelTalk.EndCallAction> = /* @__PURE__ */ validator(checks.EndCallAction);

/** Checks values by the schema `SendCallFormMessageAction`. */
export const SendCallFormMessageAction: Validator<ChannelTalk.SendCallFormMessageAction> = /* @__PURE__ */ validator(checks.SendCallFormMessageAction);

/** Checks values by the schema `TryConnectCallAction`. */
export const TryConnectCallAction: Validator<ChannelTalk.TryConnectCallAction> = /* @__PURE__ */ validator(checks.TryConnectCallAction);

/** Checks values by the schema `ShareTargetType`. */
export const ShareTargetType: Validator<ChannelTalk.ShareTargetType> = /* @__PURE__ */ validator(checks.ShareTargetType);

/** Checks values by the schema `ShareUserChatAction`. */
export const ShareUserChatAction: Validator<ChannelTalk.ShareUserChatAction> = /* @__PURE__ */ validator(checks.ShareUserChatAction);

/** Checks values by the schema `UserChatActionBase`. */
export const UserChatActionBase: Validator<ChannelTalk.UserChatActionBase> = /* @__PURE__ */ validator(checks.UserChatActionBase);

/** Checks values by the schema `WorkflowSection`. */
export const WorkflowSection: Validator<ChannelTalk.WorkflowSection> = /* @__PURE__ */ validator(checks.WorkflowSection);

/** Checks values by the schema `WorkflowPreviewSection`. */
export const WorkflowPreviewSection: Validator<ChannelTalk.WorkflowPreviewSection> = /* @__PURE__ */ validator(checks.WorkflowPreviewSection);

/** Checks values by the schema `EdgeSide`. */
export const EdgeSide: Validator<ChannelTalk.EdgeSide> = /* @__PURE__ */ validator(checks.EdgeSide);

/** Checks values by the schema `EdgeSourceType`. */
export const EdgeSourceType: Validator<ChannelTalk.EdgeSourceType> = /* @__PURE__ */ validator(checks.EdgeSourceType);

/** Checks values by the schema `WorkflowEdgeSource`. */
export const WorkflowEdgeSource: Validator<ChannelTalk.WorkflowEdgeSource> = /* @__PURE__ */ validator(checks.WorkflowEdgeSource);

/** Checks values by the schema `WorkflowEdgeTarget`. */
export const WorkflowEdgeTarget: Validator<ChannelTalk.WorkflowEdgeTarget> = /* @__PURE__ */ validator(checks.WorkflowEdgeTarget);

/** Checks values by the schema `WorkflowEdgePosition`. */
export const WorkflowEdgePosition: Validator<ChannelTalk.WorkflowEdgePosition> = /* @__PURE__ */ validator(checks.WorkflowEdgePosition);

/** Checks values by the schema `WorkflowPoint`. */
export const WorkflowPoint: Validator<ChannelTalk.WorkflowPoint> = /* @__PURE__ */ validator(checks.WorkflowPoint);

/** Checks values by the schema `WorkflowSectionPosition`. */
export const WorkflowSectionPosition: Validator<ChannelTalk.WorkflowSectionPosition> = /* @__PURE__ */ validator(checks.WorkflowSectionPosition);

/** Checks values by the schema `EdgeType`. */
export const EdgeType: Validator<ChannelTalk.EdgeType> = /* @__PURE__ */ validator(checks.EdgeType);

/** Checks values by the schema `WorkflowRevisionEditorPosition`. */
export const WorkflowRevisionEditorPosition: Validator<ChannelTalk.WorkflowRevisionEditorPosition> = /* @__PURE__ */ validator(checks.WorkflowRevisionEditorPosition);

/** Checks values by the schema `WorkflowDraft`. */
export const WorkflowDraft: Validator<ChannelTalk.WorkflowDraft> = /* @__PURE__ */ validator(checks.WorkflowDraft);

/** Checks values by the schema `WorkflowState`. */
export const WorkflowState: Validator<ChannelTalk.WorkflowState> = /* @__PURE__ */ validator(checks.WorkflowState);

/** Checks values by the schema `WorkflowMigrationInfo`. */
export const WorkflowMigrationInfo: Validator<ChannelTalk.WorkflowMigrationInfo> = /* @__PURE__ */ validator(checks.WorkflowMigrationInfo);

/** Checks values by the schema `I18nText`. */
export const I18nText: Validator<ChannelTalk.I18nText> = /* @__PURE__ */ validator(checks.I18nText);

/** Checks values by the schema `AppMessenger`. */
export const AppMessenger: Validator<ChannelTalk.AppMessenger> = /* @__PURE__ */ validator(checks.AppMessenger);

/** Checks values by the schema `UserChatState`. */
export const UserChatState: Validator<ChannelTalk.UserChatState> = /* @__PURE__ */ validator(checks.UserChatState);

/** Checks values by the schema `SubtextType`. */
export const SubtextType: Validator<ChannelTalk.SubtextType> = /* @__PURE__ */ validator(checks.SubtextType);

/** Checks values by the schema `HandlingState`. */
export const HandlingState: Validator<ChannelTalk.HandlingState> = /* @__PURE__ */ validator(checks.HandlingState);

/** Checks values by the schema `UserChatHandling`. */
export const UserChatHandling: Validator<ChannelTalk.UserChatHandling> = /* @__PURE__ */ validator(checks.UserChatHandling);

/** Checks values by the schema `UserChatSourceMarketing`. */
export const UserChatSourceMarketing: Validator<ChannelTalk.UserChatSourceMarketing> = /* @__PURE__ */ validator(checks.UserChatSourceMarketing);

/** Checks values by the schema `UserChatSourceSupportBot`. */
export const UserChatSourceSupportBot: Validator<ChannelTalk.UserChatSourceSupportBot> = /* @__PURE__ */ validator(checks.UserChatSourceSupportBot);

/** Checks values by the schema `UserChatSourceWorkflow`. */
export const UserChatSourceWorkflow: Validator<ChannelTalk.UserChatSourceWorkflow> = /* @__PURE__ */ validator(checks.UserChatSourceWorkflow);

/** Checks values by the schema `UserChatSourceChatSharing`. */
export const UserChatSourceChatSharing: Validator<ChannelTalk.UserChatSourceChatSharing> = /* @__PURE__ */ validator(checks.UserChatSourceChatSharing);

/** Checks values by the schema `UserChatSourceAppMessenger`. */
export const UserChatSourceAppMessenger: Validator<ChannelTalk.UserChatSourceAppMessenger> = /* @__PURE__ */ validator(checks.UserChatSourceAppMessenger);

/** Checks values by the schema `UserChatSource`. */
export const UserChatSource: Validator<ChannelTalk.UserChatSource> = /* @__PURE__ */ validator(checks.UserChatSource);

/** Checks values by the schema `UserChatProfile`. */
export const UserChatProfile: Validator<ChannelTalk.UserChatProfile> = /* @__PURE__ */ validator(checks.UserChatProfile);

/** Checks values by the schema `GoalState`. */
export const GoalState: Validator<ChannelTalk.GoalState> = /* @__PURE__ */ validator(checks.GoalState);

/** Checks values by the schema `UserChat`. */
export const UserChat: Validator<ChannelTalk.UserChat> = /* @__PURE__ */ validator(checks.UserChat);

/** Checks values by the schema `UserType`. */
export const UserType: Validator<ChannelTalk.UserType> = /* @__PURE__ */ validator(checks.UserType);

/** Checks values by the schema `UserProfile`. */
export const UserProfile: Validator<ChannelTalk.UserProfile> = /* @__PURE__ */ validator(checks.UserProfile);

/** Checks values by the schema `WebInfo`. */
export const WebInfo: Validator<ChannelTalk.WebInfo> = /* @__PURE__ */ validator(checks.WebInfo);

/** Checks values by the schema `MobileInfo`. */
export const MobileInfo: Validator<ChannelTalk.MobileInfo> = /* @__PURE__ */ validator(checks.MobileInfo);

/** Checks values by the schema `User`. */
export const User: Validator<ChannelTalk.User> = /* @__PURE__ */ validator(checks.User);

/** Checks values by the schema `Online`. */
export const Online: Validator<ChannelTalk.Online> = /* @__PURE__ */ validator(checks.Online);

/** Checks values by the schema `UserChatView`. */
export const UserChatView: Validator<ChannelTalk.UserChatView> = /* @__PURE__ */ validator(checks.UserChatView);
