import type { components } from "./types.js";
type CreateUserChatRequestMembers = components["schemas"]["CreateUserChatRequest"];
export interface CreateUserChatRequest extends CreateUserChatRequestMembers {
}
type ErrorItemMembers = components["schemas"]["ErrorItem"];
export interface ErrorItem extends ErrorItemMembers {
}
type ErrorBodyMembers = components["schemas"]["ErrorBody"];
export interface ErrorBody extends ErrorBodyMembers {
}
export type CampaignState = components["schemas"]["CampaignState"];
export type SendMedium = components["schemas"]["SendMedium"];
export type MediumType = components["schemas"]["MediumType"];
export type PropertyType = components["schemas"]["PropertyType"];
export type ExpressionOperator = components["schemas"]["ExpressionOperator"];
type ExpressionMembers = components["schemas"]["Expression"];
export interface Expression extends ExpressionMembers {
}
type AppSegmentMembers = components["schemas"]["AppSegment"];
export interface AppSegment extends AppSegmentMembers {
}
export type IsoDuration = components["schemas"]["IsoDuration"];
type DurationBaseMembers = components["schemas"]["DurationBase"];
export interface DurationBase extends DurationBaseMembers {
}
type DurationUnitMembers = components["schemas"]["DurationUnit"];
export interface DurationUnit extends DurationUnitMembers {
}
type DurationObjectMembers = components["schemas"]["DurationObject"];
export interface DurationObject extends DurationObjectMembers {
}
export type Duration = components["schemas"]["Duration"];
export type FilterMatch = components["schemas"]["FilterMatch"];
export type BaseEventType = components["schemas"]["BaseEventType"];
export type EpochMilliseconds = components["schemas"]["EpochMilliseconds"];
type EventSchemaMembers = components["schemas"]["EventSchema"];
export interface EventSchema extends EventSchemaMembers {
}
type HoldingPropertyConstantMembers = components["schemas"]["HoldingPropertyConstant"];
export interface HoldingPropertyConstant extends HoldingPropertyConstantMembers {
}
export type CampaignSendMode = components["schemas"]["CampaignSendMode"];
export type DayOfWeek = components["schemas"]["DayOfWeek"];
type TimeRangeMembers = components["schemas"]["TimeRange"];
export interface TimeRange extends TimeRangeMembers {
}
type SendTimeRangesObjectMembers = components["schemas"]["SendTimeRangesObject"];
export interface SendTimeRangesObject extends SendTimeRangesObjectMembers {
}
type CampaignMembers = components["schemas"]["Campaign"];
export interface Campaign extends CampaignMembers {
}
type SendMediumSettingsMembers = components["schemas"]["SendMediumSettings"];
export interface SendMediumSettings extends SendMediumSettingsMembers {
}
type CampaignMsgMembers = components["schemas"]["CampaignMsg"];
export interface CampaignMsg extends CampaignMsgMembers {
}
type CampaignMsgWrapperMembers = components["schemas"]["CampaignMsgWrapper"];
export interface CampaignMsgWrapper extends CampaignMsgWrapperMembers {
}
type CampaignDraftMembers = components["schemas"]["CampaignDraft"];
export interface CampaignDraft extends CampaignDraftMembers {
}
export type RecipeGoalType = components["schemas"]["RecipeGoalType"];
type ChatBookmarkMembers = components["schemas"]["ChatBookmark"];
export interface ChatBookmark extends ChatBookmarkMembers {
}
export type SessionWatch = components["schemas"]["SessionWatch"];
type ChatSessionMembers = components["schemas"]["ChatSession"];
export interface ChatSession extends ChatSessionMembers {
}
export type ChatTagColor = components["schemas"]["ChatTagColor"];
type ChatTagMembers = components["schemas"]["ChatTag"];
export interface ChatTag extends ChatTagMembers {
}
type InternalActivityGroupMembers = components["schemas"]["InternalActivityGroup"];
export interface InternalActivityGroup extends InternalActivityGroupMembers {
}
type InternalMessageGroupMembers = components["schemas"]["InternalMessageGroup"];
export interface InternalMessageGroup extends InternalMessageGroupMembers {
}
export type BlockType = components["schemas"]["BlockType"];
type MessageBlockMembers = components["schemas"]["MessageBlock"];
export interface MessageBlock extends MessageBlockMembers {
}
type MessageThreadMembers = components["schemas"]["MessageThread"];
export interface MessageThread extends MessageThreadMembers {
}
export type MeetState = components["schemas"]["MeetState"];
export type MeetMode = components["schemas"]["MeetMode"];
export type CallState = components["schemas"]["CallState"];
export type Direction = components["schemas"]["Direction"];
export type MissedReason = components["schemas"]["MissedReason"];
export type PhoneNumberType = components["schemas"]["PhoneNumberType"];
type MeetCallMembers = components["schemas"]["MeetCall"];
export interface MeetCall extends MeetCallMembers {
}
type MeetFrontMembers = components["schemas"]["MeetFront"];
export interface MeetFront extends MeetFrontMembers {
}
export type RecordingType = components["schemas"]["RecordingType"];
type MeetRecordingMembers = components["schemas"]["MeetRecording"];
export interface MeetRecording extends MeetRecordingMembers {
}
type MeetSummaryMembers = components["schemas"]["MeetSummary"];
export interface MeetSummary extends MeetSummaryMembers {
}
export type MeetType = components["schemas"]["MeetType"];
type MessageMeetMembers = components["schemas"]["MessageMeet"];
export interface MessageMeet extends MessageMeetMembers {
}
type EmailAddressMembers = components["schemas"]["EmailAddress"];
export interface EmailAddress extends EmailAddressMembers {
}
type MessageEmailMembers = components["schemas"]["MessageEmail"];
export interface MessageEmail extends MessageEmailMembers {
}
type MessageAlfThreadMembers = components["schemas"]["MessageAlfThread"];
export interface MessageAlfThread extends MessageAlfThreadMembers {
}
export type ButtonColor = components["schemas"]["ButtonColor"];
type MessageActionAttributesMembers = components["schemas"]["MessageActionAttributes"];
export interface MessageActionAttributes extends MessageActionAttributesMembers {
}
type MessageActionMembers = components["schemas"]["MessageAction"];
export interface MessageAction extends MessageActionMembers {
}
type MessageButtonMembers = components["schemas"]["MessageButton"];
export interface MessageButton extends MessageButtonMembers {
}
export type PrivateFileScope = components["schemas"]["PrivateFileScope"];
type MessageFileMembers = components["schemas"]["MessageFile"];
export interface MessageFile extends MessageFileMembers {
}
type MessageWebPageMembers = components["schemas"]["MessageWebPage"];
export interface MessageWebPage extends MessageWebPageMembers {
}
type MessageCarouselComponentMembers = components["schemas"]["MessageCarouselComponent"];
export interface MessageCarouselComponent extends MessageCarouselComponentMembers {
}
type MessageCarouselItemMembers = components["schemas"]["MessageCarouselItem"];
export interface MessageCarouselItem extends MessageCarouselItemMembers {
}
type MessageCarouselMembers = components["schemas"]["MessageCarousel"];
export interface MessageCarousel extends MessageCarouselMembers {
}
export type LogAction = components["schemas"]["LogAction"];
type MessageLogMembers = components["schemas"]["MessageLog"];
export interface MessageLog extends MessageLogMembers {
}
type MessageReactionMembers = components["schemas"]["MessageReaction"];
export interface MessageReaction extends MessageReactionMembers {
}
type MessageAlfProgressMembers = components["schemas"]["MessageAlfProgress"];
export interface MessageAlfProgress extends MessageAlfProgressMembers {
}
export type FormInputType = components["schemas"]["FormInputType"];
export type FormInputDataType = components["schemas"]["FormInputDataType"];
type MessageFormInputMembers = components["schemas"]["MessageFormInput"];
export interface MessageFormInput extends MessageFormInputMembers {
}
type MessageFormMembers = components["schemas"]["MessageForm"];
export interface MessageForm extends MessageFormMembers {
}
export type MessageState = components["schemas"]["MessageState"];
export type MessageOption = components["schemas"]["MessageOption"];
export type ExposureType = components["schemas"]["ExposureType"];
type MessageMarketingMembers = components["schemas"]["MessageMarketing"];
export interface MessageMarketing extends MessageMarketingMembers {
}
type SupportBotRouteButtonMembers = components["schemas"]["SupportBotRouteButton"];
export interface SupportBotRouteButton extends SupportBotRouteButtonMembers {
}
type MessageSupportBotMembers = components["schemas"]["MessageSupportBot"];
export interface MessageSupportBot extends MessageSupportBotMembers {
}
type MessageWorkflowMembers = components["schemas"]["MessageWorkflow"];
export interface MessageWorkflow extends MessageWorkflowMembers {
}
export type AlfAnswerType = components["schemas"]["AlfAnswerType"];
type MessageAlfReferenceMembers = components["schemas"]["MessageAlfReference"];
export interface MessageAlfReference extends MessageAlfReferenceMembers {
}
type MessageAlfMembers = components["schemas"]["MessageAlf"];
export interface MessageAlf extends MessageAlfMembers {
}
type MessageAiMarketingMembers = components["schemas"]["MessageAiMarketing"];
export interface MessageAiMarketing extends MessageAiMarketingMembers {
}
export type AlertLevel = components["schemas"]["AlertLevel"];
type MessageIvrMembers = components["schemas"]["MessageIvr"];
export interface MessageIvr extends MessageIvrMembers {
}
type MessageCustomPayloadMembers = components["schemas"]["MessageCustomPayload"];
export interface MessageCustomPayload extends MessageCustomPayloadMembers {
}
export type WritingType = components["schemas"]["WritingType"];
type MessageLegacyActionButtonMembers = components["schemas"]["MessageLegacyActionButton"];
export interface MessageLegacyActionButton extends MessageLegacyActionButtonMembers {
}
type MessageLegacyActionMembers = components["schemas"]["MessageLegacyAction"];
export interface MessageLegacyAction extends MessageLegacyActionMembers {
}
type MessageLegacySubmitMembers = components["schemas"]["MessageLegacySubmit"];
export interface MessageLegacySubmit extends MessageLegacySubmitMembers {
}
type MessageMembers = components["schemas"]["Message"];
export interface Message extends MessageMembers {
}
export type OneTimeMsgState = components["schemas"]["OneTimeMsgState"];
export type OneTimeMsgSendMode = components["schemas"]["OneTimeMsgSendMode"];
type OneTimeMsgMembers = components["schemas"]["OneTimeMsg"];
export interface OneTimeMsg extends OneTimeMsgMembers {
}
type OneTimeMsgDraftMembers = components["schemas"]["OneTimeMsgDraft"];
export interface OneTimeMsgDraft extends OneTimeMsgDraftMembers {
}
type SupportBotMembers = components["schemas"]["SupportBot"];
export interface SupportBot extends SupportBotMembers {
}
type UserChatStaticActionMembers = components["schemas"]["UserChatStaticAction"];
export interface UserChatStaticAction extends UserChatStaticActionMembers {
}
type MessageEmailCreateDTOMembers = components["schemas"]["MessageEmailCreateDTO"];
export interface MessageEmailCreateDTO extends MessageEmailCreateDTOMembers {
}
type NestedMessageMembers = components["schemas"]["NestedMessage"];
export interface NestedMessage extends NestedMessageMembers {
}
type SupportBotStepMembers = components["schemas"]["SupportBotStep"];
export interface SupportBotStep extends SupportBotStepMembers {
}
type SupportBotSectionMembers = components["schemas"]["SupportBotSection"];
export interface SupportBotSection extends SupportBotSectionMembers {
}
type SupportBotDraftMembers = components["schemas"]["SupportBotDraft"];
export interface SupportBotDraft extends SupportBotDraftMembers {
}
export type SupportBotState = components["schemas"]["SupportBotState"];
export type SupportBotRunMode = components["schemas"]["SupportBotRunMode"];
export type WorkflowTriggerType = components["schemas"]["WorkflowTriggerType"];
type MediumMembers = components["schemas"]["Medium"];
export interface Medium extends MediumMembers {
}
export type WorkflowRunModeName = components["schemas"]["WorkflowRunModeName"];
type WorkflowRunModeMembers = components["schemas"]["WorkflowRunMode"];
export interface WorkflowRunMode extends WorkflowRunModeMembers {
}
export type LegacyMedium = components["schemas"]["LegacyMedium"];
type WorkflowTriggerMembers = components["schemas"]["WorkflowTrigger"];
export interface WorkflowTrigger extends WorkflowTriggerMembers {
}
type WorkflowMembers = components["schemas"]["Workflow"];
export interface Workflow extends WorkflowMembers {
}
type SendUserChatMessageActionMembers = components["schemas"]["SendUserChatMessageAction"];
export interface SendUserChatMessageAction extends SendUserChatMessageActionMembers {
}
type SendUserChatPrivateMessageActionMembers = components["schemas"]["SendUserChatPrivateMessageAction"];
export interface SendUserChatPrivateMessageAction extends SendUserChatPrivateMessageActionMembers {
}
type SendOtherMediumUserChatMessageActionMembers = components["schemas"]["SendOtherMediumUserChatMessageAction"];
export interface SendOtherMediumUserChatMessageAction extends SendOtherMediumUserChatMessageActionMembers {
}
type SendTeamChatMessageActionMembers = components["schemas"]["SendTeamChatMessageAction"];
export interface SendTeamChatMessageAction extends SendTeamChatMessageActionMembers {
}
type SendFormMessageActionMembers = components["schemas"]["SendFormMessageAction"];
export interface SendFormMessageAction extends SendFormMessageActionMembers {
}
type SendXmsActionMembers = components["schemas"]["SendXmsAction"];
export interface SendXmsAction extends SendXmsActionMembers {
}
type WorkflowButtonMembers = components["schemas"]["WorkflowButton"];
export interface WorkflowButton extends WorkflowButtonMembers {
}
type ButtonActionMembers = components["schemas"]["ButtonAction"];
export interface ButtonAction extends ButtonActionMembers {
}
type ManagerAssignActionMembers = components["schemas"]["ManagerAssignAction"];
export interface ManagerAssignAction extends ManagerAssignActionMembers {
}
type ManagerUnassignActionMembers = components["schemas"]["ManagerUnassignAction"];
export interface ManagerUnassignAction extends ManagerUnassignActionMembers {
}
type TeamAssignActionMembers = components["schemas"]["TeamAssignAction"];
export interface TeamAssignAction extends TeamAssignActionMembers {
}
type TeamUnassignActionMembers = components["schemas"]["TeamUnassignAction"];
export interface TeamUnassignAction extends TeamUnassignActionMembers {
}
type InviteFollowersActionMembers = components["schemas"]["InviteFollowersAction"];
export interface InviteFollowersAction extends InviteFollowersActionMembers {
}
type RemoveFollowersActionMembers = components["schemas"]["RemoveFollowersAction"];
export interface RemoveFollowersAction extends RemoveFollowersActionMembers {
}
type AddUserTagsActionMembers = components["schemas"]["AddUserTagsAction"];
export interface AddUserTagsAction extends AddUserTagsActionMembers {
}
type RemoveUserTagsActionMembers = components["schemas"]["RemoveUserTagsAction"];
export interface RemoveUserTagsAction extends RemoveUserTagsActionMembers {
}
type AddUserChatTagsActionMembers = components["schemas"]["AddUserChatTagsAction"];
export interface AddUserChatTagsAction extends AddUserChatTagsActionMembers {
}
type RemoveUserChatTagsActionMembers = components["schemas"]["RemoveUserChatTagsAction"];
export interface RemoveUserChatTagsAction extends RemoveUserChatTagsActionMembers {
}
type UserChatDescriptionActionMembers = components["schemas"]["UserChatDescriptionAction"];
export interface UserChatDescriptionAction extends UserChatDescriptionActionMembers {
}
export type TargetUserChatState = components["schemas"]["TargetUserChatState"];
type UserChatStateActionMembers = components["schemas"]["UserChatStateAction"];
export interface UserChatStateAction extends UserChatStateActionMembers {
}
export type Priority = components["schemas"]["Priority"];
type UserChatPriorityActionMembers = components["schemas"]["UserChatPriorityAction"];
export interface UserChatPriorityAction extends UserChatPriorityActionMembers {
}
type WorkflowBranchMembers = components["schemas"]["WorkflowBranch"];
export interface WorkflowBranch extends WorkflowBranchMembers {
}
type BranchActionMembers = components["schemas"]["BranchAction"];
export interface BranchAction extends BranchActionMembers {
}
type CollectUserReplyActionMembers = components["schemas"]["CollectUserReplyAction"];
export interface CollectUserReplyAction extends CollectUserReplyActionMembers {
}
export type DeleteType = components["schemas"]["DeleteType"];
type DeleteMessageActionMembers = components["schemas"]["DeleteMessageAction"];
export interface DeleteMessageAction extends DeleteMessageActionMembers {
}
type AlfActionMembers = components["schemas"]["AlfAction"];
export interface AlfAction extends AlfActionMembers {
}
export type OpeningMessageType = components["schemas"]["OpeningMessageType"];
type VoiceAlfActionMembers = components["schemas"]["VoiceAlfAction"];
export interface VoiceAlfAction extends VoiceAlfActionMembers {
}
type CallModularWorkflowActionMembers = components["schemas"]["CallModularWorkflowAction"];
export interface CallModularWorkflowAction extends CallModularWorkflowActionMembers {
}
export type UserChatAction = components["schemas"]["UserChatAction"];
type WorkflowRuleMembers = components["schemas"]["WorkflowRule"];
export interface WorkflowRule extends WorkflowRuleMembers {
}
type ApplyRulesActionMembers = components["schemas"]["ApplyRulesAction"];
export interface ApplyRulesAction extends ApplyRulesActionMembers {
}
export type AudioType = components["schemas"]["AudioType"];
export type IvrButtonEffect = components["schemas"]["IvrButtonEffect"];
type WorkflowIvrButtonMembers = components["schemas"]["WorkflowIvrButton"];
export interface WorkflowIvrButton extends WorkflowIvrButtonMembers {
}
type IvrButtonActionMembers = components["schemas"]["IvrButtonAction"];
export interface IvrButtonAction extends IvrButtonActionMembers {
}
type AudioMessageActionMembers = components["schemas"]["AudioMessageAction"];
export interface AudioMessageAction extends AudioMessageActionMembers {
}
type VoiceMailActionMembers = components["schemas"]["VoiceMailAction"];
export interface VoiceMailAction extends VoiceMailActionMembers {
}
export type EndCallType = components["schemas"]["EndCallType"];
type EndCallActionMembers = components["schemas"]["EndCallAction"];
export interface EndCallAction extends EndCallActionMembers {
}
type SendCallFormMessageActionMembers = components["schemas"]["SendCallFormMessageAction"];
export interface SendCallFormMessageAction extends SendCallFormMessageActionMembers {
}
type TryConnectCallActionMembers = components["schemas"]["TryConnectCallAction"];
export interface TryConnectCallAction extends TryConnectCallActionMembers {
}
export type ShareTargetType = components["schemas"]["ShareTargetType"];
type ShareUserChatActionMembers = components["schemas"]["ShareUserChatAction"];
export interface ShareUserChatAction extends ShareUserChatActionMembers {
}
type UserChatActionBaseMembers = components["schemas"]["UserChatActionBase"];
export interface UserChatActionBase extends UserChatActionBaseMembers {
}
type WorkflowSectionMembers = components["schemas"]["WorkflowSection"];
export interface WorkflowSection extends WorkflowSectionMembers {
}
type WorkflowPreviewSectionMembers = components["schemas"]["WorkflowPreviewSection"];
export interface WorkflowPreviewSection extends WorkflowPreviewSectionMembers {
}
export type EdgeSide = components["schemas"]["EdgeSide"];
export type EdgeSourceType = components["schemas"]["EdgeSourceType"];
type WorkflowEdgeSourceMembers = components["schemas"]["WorkflowEdgeSource"];
export interface WorkflowEdgeSource extends WorkflowEdgeSourceMembers {
}
type WorkflowEdgeTargetMembers = components["schemas"]["WorkflowEdgeTarget"];
export interface WorkflowEdgeTarget extends WorkflowEdgeTargetMembers {
}
type WorkflowEdgePositionMembers = components["schemas"]["WorkflowEdgePosition"];
export interface WorkflowEdgePosition extends WorkflowEdgePositionMembers {
}
type WorkflowPointMembers = components["schemas"]["WorkflowPoint"];
export interface WorkflowPoint extends WorkflowPointMembers {
}
type WorkflowSectionPositionMembers = components["schemas"]["WorkflowSectionPosition"];
export interface WorkflowSectionPosition extends WorkflowSectionPositionMembers {
}
export type EdgeType = components["schemas"]["EdgeType"];
type WorkflowRevisionEditorPositionMembers = components["schemas"]["WorkflowRevisionEditorPosition"];
export interface WorkflowRevisionEditorPosition extends WorkflowRevisionEditorPositionMembers {
}
type WorkflowDraftMembers = components["schemas"]["WorkflowDraft"];
export interface WorkflowDraft extends WorkflowDraftMembers {
}
export type WorkflowState = components["schemas"]["WorkflowState"];
type WorkflowMigrationInfoMembers = components["schemas"]["WorkflowMigrationInfo"];
export interface WorkflowMigrationInfo extends WorkflowMigrationInfoMembers {
}
type I18nTextMembers = components["schemas"]["I18nText"];
export interface I18nText extends I18nTextMembers {
}
type AppMessengerMembers = components["schemas"]["AppMessenger"];
export interface AppMessenger extends AppMessengerMembers {
}
export type UserChatState = components["schemas"]["UserChatState"];
export type SubtextType = components["schemas"]["SubtextType"];
export type HandlingState = components["schemas"]["HandlingState"];
type UserChatHandlingMembers = components["schemas"]["UserChatHandling"];
export interface UserChatHandling extends UserChatHandlingMembers {
}
type UserChatSourceMarketingMembers = components["schemas"]["UserChatSourceMarketing"];
export interface UserChatSourceMarketing extends UserChatSourceMarketingMembers {
}
type UserChatSourceSupportBotMembers = components["schemas"]["UserChatSourceSupportBot"];
export interface UserChatSourceSupportBot extends UserChatSourceSupportBotMembers {
}
type UserChatSourceWorkflowMembers = components["schemas"]["UserChatSourceWorkflow"];
export interface UserChatSourceWorkflow extends UserChatSourceWorkflowMembers {
}
type UserChatSourceChatSharingMembers = components["schemas"]["UserChatSourceChatSharing"];
export interface UserChatSourceChatSharing extends UserChatSourceChatSharingMembers {
}
type UserChatSourceAppMessengerMembers = components["schemas"]["UserChatSourceAppMessenger"];
export interface UserChatSourceAppMessenger extends UserChatSourceAppMessengerMembers {
}
type UserChatSourceMembers = components["schemas"]["UserChatSource"];
export interface UserChatSource extends UserChatSourceMembers {
}
type UserChatProfileMembers = components["schemas"]["UserChatProfile"];
export interface UserChatProfile extends UserChatProfileMembers {
}
export type GoalState = components["schemas"]["GoalState"];
type UserChatMembers = components["schemas"]["UserChat"];
export interface UserChat extends UserChatMembers {
}
export type UserType = components["schemas"]["UserType"];
type UserProfileMembers = components["schemas"]["UserProfile"];
export interface UserProfile extends UserProfileMembers {
}
type WebInfoMembers = components["schemas"]["WebInfo"];
export interface WebInfo extends WebInfoMembers {
}
type MobileInfoMembers = components["schemas"]["MobileInfo"];
export interface MobileInfo extends MobileInfoMembers {
}
type UserMembers = components["schemas"]["User"];
export interface User extends UserMembers {
}
type OnlineMembers = components["schemas"]["Online"];
export interface Online extends OnlineMembers {
}
type UserChatViewMembers = components["schemas"]["UserChatView"];
export interface UserChatView extends UserChatViewMembers {
}
export {};
