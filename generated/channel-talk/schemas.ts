// Generated from specs/channel-talk by `npm run generate`. Do not edit.
import type { components } from "./types.js";

type CreateUserChatRequestMembers = components["schemas"]["CreateUserChatRequest"];
/** Options of a new chat. They are known from the vendor's n8n node alone; the reference page shows no body. Send trimmed values and no empty ones, as that node does. */
export interface CreateUserChatRequest extends CreateUserChatRequestMembers {}
type ErrorItemMembers = components["schemas"]["ErrorItem"];
/** One problem. */
export interface ErrorItem extends ErrorItemMembers {}
type ErrorBodyMembers = components["schemas"]["ErrorBody"];
/** What went wrong. The vendor publishes no error body for this API, so be ready for another one, for text, and for nothing at all. */
export interface ErrorBody extends ErrorBodyMembers {}
/** Where a campaign stands in its life. */
export type CampaignState = components["schemas"]["CampaignState"];
/** Medium of sending in the older spelling, which `MediumType` replaced. */
export type SendMedium = components["schemas"]["SendMedium"];
/**
 * Kind of medium.
 *
 * - `native`: the vendor's own messenger.
 * - `phone`: text message.
 * - `email`: e-mail.
 * - `app`: external messenger.
 */
export type MediumType = components["schemas"]["MediumType"];
/** Type of a property of a user or event. */
export type PropertyType = components["schemas"]["PropertyType"];
/** How to compare. Samples of the vendor show text that begins with a dollar sign, such as `$eq`, `$in` or `$gte`, while the vendor's document declares an object without members. */
export type ExpressionOperator = components["schemas"]["ExpressionOperator"];
type ExpressionMembers = components["schemas"]["Expression"];
/** A condition on properties, nested at will. A leaf compares one property; a branch joins others by `and` or `or`. */
export interface Expression extends ExpressionMembers {}
type AppSegmentMembers = components["schemas"]["AppSegment"];
/** An audience that an app supplies. Each id has at least one character. */
export interface AppSegment extends AppSegmentMembers {}
/** A duration as ISO 8601 text, such as `PT45M`. Fractions and negative values can occur. */
export type IsoDuration = components["schemas"]["IsoDuration"];
type DurationBaseMembers = components["schemas"]["DurationBase"];
/** The length of a unit of time. */
export interface DurationBase extends DurationBaseMembers {}
type DurationUnitMembers = components["schemas"]["DurationUnit"];
/** A unit of time. */
export interface DurationUnit extends DurationUnitMembers {}
type DurationObjectMembers = components["schemas"]["DurationObject"];
/** The older wire form of a duration, an object. */
export interface DurationObject extends DurationObjectMembers {}
/** A duration. Answers of today carry text, older ones an object. */
export type Duration = components["schemas"]["Duration"];
/** Whether the additional event must have happened (`positive`) or must not have (`negative`). */
export type FilterMatch = components["schemas"]["FilterMatch"];
/**
 * The event whose value is kept.
 *
 * - `triggerEvent`: the event that set off the campaign.
 * - `additionalFilter`: the additional event it filters by.
 */
export type BaseEventType = components["schemas"]["BaseEventType"];
/** A point in time, in milliseconds since 1970-01-01T00:00:00Z. Whole numbers of 13 digits. */
export type EpochMilliseconds = components["schemas"]["EpochMilliseconds"];
type EventSchemaMembers = components["schemas"]["EventSchema"];
/** Description of one property of an event. */
export interface EventSchema extends EventSchemaMembers {}
type HoldingPropertyConstantMembers = components["schemas"]["HoldingPropertyConstant"];
/** A comparison with a value remembered from an earlier event. On write the vendor requires `baseEventName`, `baseEventKey` and `baseEventType`. */
export interface HoldingPropertyConstant extends HoldingPropertyConstantMembers {}
/**
 * When the messages of a campaign may go out.
 *
 * - `always`: at any time.
 * - `away`: outside working hours.
 * - `inOperation`: within working hours.
 * - `customUsingSenderTime`, `customUsingReceiverTime`, `custom`: in time ranges of its own, by the clock of the
 *   sender or of the receiver.
 */
export type CampaignSendMode = components["schemas"]["CampaignSendMode"];
/** A day of the week. */
export type DayOfWeek = components["schemas"]["DayOfWeek"];
type TimeRangeMembers = components["schemas"]["TimeRange"];
/** Hours of some days of the week. */
export interface TimeRange extends TimeRangeMembers {}
type SendTimeRangesObjectMembers = components["schemas"]["SendTimeRangesObject"];
/** The older wire form of a list of time ranges, an object. */
export interface SendTimeRangesObject extends SendTimeRangesObjectMembers {}
type CampaignMembers = components["schemas"]["Campaign"];
/** A campaign, which sends messages to users after an event. On write the vendor requires `name`, `mediumType`, `triggerEventName`, `waitingTime`, `advertising` and `sendMode`. */
export interface Campaign extends CampaignMembers {}
type SendMediumSettingsMembers = components["schemas"]["SendMediumSettings"];
/** Content and options for one medium. The other members follow from `type`. The vendor lists none, but in its sample for `inAppChatMsg` there are `botName`, `exposureType` and `message`. */
export interface SendMediumSettings extends SendMediumSettingsMembers {}
type CampaignMsgMembers = components["schemas"]["CampaignMsg"];
/** One of the messages that a campaign sends. On write the vendor requires `id`, `name`, `mediumType` and `settings`. */
export interface CampaignMsg extends CampaignMsgMembers {}
type CampaignMsgWrapperMembers = components["schemas"]["CampaignMsgWrapper"];
/** The older wire form of a campaign message, wrapped in an object. */
export interface CampaignMsgWrapper extends CampaignMsgWrapperMembers {}
type CampaignDraftMembers = components["schemas"]["CampaignDraft"];
/** A campaign as it stands before activation. On write the vendor requires `campaign` and `msgs`. */
export interface CampaignDraft extends CampaignDraftMembers {}
/** Goal of a campaign recipe. */
export type RecipeGoalType = components["schemas"]["RecipeGoalType"];
type ChatBookmarkMembers = components["schemas"]["ChatBookmark"];
/** How far one person has read in one chat. */
export interface ChatBookmark extends ChatBookmarkMembers {}
/** Which messages notify a person. */
export type SessionWatch = components["schemas"]["SessionWatch"];
type ChatSessionMembers = components["schemas"]["ChatSession"];
/** How one person sees one chat. The newer API always fills in the ids, the keys except `unreadKey`, the person, the chat and the times of creation and change; version 5 does not promise that. */
export interface ChatSession extends ChatSessionMembers {}
/** Colour of a chat tag. */
export type ChatTagColor = components["schemas"]["ChatTagColor"];
type ChatTagMembers = components["schemas"]["ChatTag"];
/** A tag that the channel defines for chats. */
export interface ChatTag extends ChatTagMembers {}
type InternalActivityGroupMembers = components["schemas"]["InternalActivityGroup"];
/** A run of internal activities. */
export interface InternalActivityGroup extends InternalActivityGroupMembers {}
type InternalMessageGroupMembers = components["schemas"]["InternalMessageGroup"];
/** A run of internal messages. */
export interface InternalMessageGroup extends InternalMessageGroupMembers {}
/**
 * Kind of a text block.
 *
 * - `text`, `code`: hold text.
 * - `bullets`: holds further blocks.
 */
export type BlockType = components["schemas"]["BlockType"];
type MessageBlockMembers = components["schemas"]["MessageBlock"];
/** A block of formatted text. `text` and `code` carry `value`, `bullets` carries `blocks`. */
export interface MessageBlock extends MessageBlockMembers {}
type MessageThreadMembers = components["schemas"]["MessageThread"];
/** A thread, told on the message at its root. */
export interface MessageThread extends MessageThreadMembers {}
/**
 * How far a call has got.
 *
 * - `live`: going on.
 * - `ended`: over.
 * - `transcribing`, `transcribed`, `transcribeFailed`: speech is being turned into text, has been, or could not be.
 */
export type MeetState = components["schemas"]["MeetState"];
/** Whether a call has sound alone or a picture too. */
export type MeetMode = components["schemas"]["MeetMode"];
/** How far a telephone call has got. The vendor does not explain the values. */
export type CallState = components["schemas"]["CallState"];
/** Direction, seen from the channel. */
export type Direction = components["schemas"]["Direction"];
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
 */
export type MissedReason = components["schemas"]["MissedReason"];
/** Which number of the user's profile is meant. */
export type PhoneNumberType = components["schemas"]["PhoneNumberType"];
type MeetCallMembers = components["schemas"]["MeetCall"];
/** Details of a telephone call. */
export interface MeetCall extends MeetCallMembers {}
type MeetFrontMembers = components["schemas"]["MeetFront"];
/** Details of a browser call. */
export interface MeetFront extends MeetFrontMembers {}
/** Class of media of a recording. */
export type RecordingType = components["schemas"]["RecordingType"];
type MeetRecordingMembers = components["schemas"]["MeetRecording"];
/** A recording of a call. On write the vendor requires `id`, `bucket` and `key`. */
export interface MeetRecording extends MeetRecordingMembers {}
type MeetSummaryMembers = components["schemas"]["MeetSummary"];
/** A summary of a call. */
export interface MeetSummary extends MeetSummaryMembers {}
/**
 * Kind of call.
 *
 * - `front`: with a user, in the browser.
 * - `call`: by telephone.
 * - `team`: among managers.
 */
export type MeetType = components["schemas"]["MeetType"];
type MessageMeetMembers = components["schemas"]["MessageMeet"];
/** A call, by telephone or in the browser. */
export interface MessageMeet extends MessageMeetMembers {}
type EmailAddressMembers = components["schemas"]["EmailAddress"];
/** A person at one end of an e-mail. */
export interface EmailAddress extends EmailAddressMembers {}
type MessageEmailMembers = components["schemas"]["MessageEmail"];
/** An e-mail behind a message. */
export interface MessageEmail extends MessageEmailMembers {}
type MessageAlfThreadMembers = components["schemas"]["MessageAlfThread"];
/** A thread of the AI agent. */
export interface MessageAlfThread extends MessageAlfThreadMembers {}
/** Colour of a button. */
export type ButtonColor = components["schemas"]["ButtonColor"];
type MessageActionAttributesMembers = components["schemas"]["MessageActionAttributes"];
/** Settings of an action. The vendor publishes no members; its samples show a `url`. */
export interface MessageActionAttributes extends MessageActionAttributesMembers {}
type MessageActionMembers = components["schemas"]["MessageAction"];
/** What a click does. */
export interface MessageAction extends MessageActionMembers {}
type MessageButtonMembers = components["schemas"]["MessageButton"];
/** A button below a message. */
export interface MessageButton extends MessageButtonMembers {}
/** Who may see a private file: the people of one `chat`, one `manager`, or the whole `channel`. */
export type PrivateFileScope = components["schemas"]["PrivateFileScope"];
type MessageFileMembers = components["schemas"]["MessageFile"];
/** A file attached to a message. */
export interface MessageFile extends MessageFileMembers {}
type MessageWebPageMembers = components["schemas"]["MessageWebPage"];
/** Preview of a web page. */
export interface MessageWebPage extends MessageWebPageMembers {}
type MessageCarouselComponentMembers = components["schemas"]["MessageCarouselComponent"];
/** Part of a card. Further members depend on `type` and are not published. */
export interface MessageCarouselComponent extends MessageCarouselComponentMembers {}
type MessageCarouselItemMembers = components["schemas"]["MessageCarouselItem"];
/** One card. On write the vendor requires `action` and `components`. */
export interface MessageCarouselItem extends MessageCarouselItemMembers {}
type MessageCarouselMembers = components["schemas"]["MessageCarousel"];
/** Cards to leaf through. On write the vendor requires `items`. */
export interface MessageCarousel extends MessageCarouselMembers {}
/** What the system recorded. The list has grown in each generation of the vendor's document. */
export type LogAction = components["schemas"]["LogAction"];
type MessageLogMembers = components["schemas"]["MessageLog"];
/** An entry that the system wrote. */
export interface MessageLog extends MessageLogMembers {}
type MessageReactionMembers = components["schemas"]["MessageReaction"];
/** An emoji, and those who reacted with it. */
export interface MessageReaction extends MessageReactionMembers {}
type MessageAlfProgressMembers = components["schemas"]["MessageAlfProgress"];
/** What the AI agent is doing just now. Further members may depend on `type`. */
export interface MessageAlfProgress extends MessageAlfProgressMembers {}
/** Control of a form field. */
export type FormInputType = components["schemas"]["FormInputType"];
/** Type of the value that a form field takes. */
export type FormInputDataType = components["schemas"]["FormInputDataType"];
type MessageFormInputMembers = components["schemas"]["MessageFormInput"];
/** One field of a form. */
export interface MessageFormInput extends MessageFormInputMembers {}
type MessageFormMembers = components["schemas"]["MessageForm"];
/** A form inside a message. */
export interface MessageForm extends MessageFormMembers {}
/** Whether a message is on its way, sent, failed or removed. */
export type MessageState = components["schemas"]["MessageState"];
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
 */
export type MessageOption = components["schemas"]["MessageOption"];
/** How prominently a message is shown. `fullScreen` fills the screen. */
export type ExposureType = components["schemas"]["ExposureType"];
type MessageMarketingMembers = components["schemas"]["MessageMarketing"];
/** The marketing item that sent a message. */
export interface MessageMarketing extends MessageMarketingMembers {}
type SupportBotRouteButtonMembers = components["schemas"]["SupportBotRouteButton"];
/** An answer that leads to another section of a support bot. */
export interface SupportBotRouteButton extends SupportBotRouteButtonMembers {}
type MessageSupportBotMembers = components["schemas"]["MessageSupportBot"];
/** Position of a message in a support bot. */
export interface MessageSupportBot extends MessageSupportBotMembers {}
type MessageWorkflowMembers = components["schemas"]["MessageWorkflow"];
/** Position of a message in a workflow. */
export interface MessageWorkflow extends MessageWorkflowMembers {}
/** Kind of answer that the AI agent gave. The vendor does not explain the values. */
export type AlfAnswerType = components["schemas"]["AlfAnswerType"];
type MessageAlfReferenceMembers = components["schemas"]["MessageAlfReference"];
/** A text on which an answer rests. Further members may depend on `type`. */
export interface MessageAlfReference extends MessageAlfReferenceMembers {}
type MessageAlfMembers = components["schemas"]["MessageAlf"];
/** What the AI agent says about its answer. */
export interface MessageAlf extends MessageAlfMembers {}
type MessageAiMarketingMembers = components["schemas"]["MessageAiMarketing"];
/** The AI marketing session behind a message. */
export interface MessageAiMarketing extends MessageAiMarketingMembers {}
/**
 * How strongly a message notifies.
 *
 * - `alert`: notifies and counts.
 * - `unread`: only counts as unread.
 * - `none`: does neither.
 */
export type AlertLevel = components["schemas"]["AlertLevel"];
type MessageIvrMembers = components["schemas"]["MessageIvr"];
/** What a voice menu played and heard. */
export interface MessageIvr extends MessageIvrMembers {}
type MessageCustomPayloadMembers = components["schemas"]["MessageCustomPayload"];
/** A body made for an external messenger. */
export interface MessageCustomPayload extends MessageCustomPayloadMembers {}
/**
 * How a message was written.
 *
 * - `standard`: typed.
 * - `custom`: a payload for an external messenger.
 * - `email`: through the e-mail medium.
 */
export type WritingType = components["schemas"]["WritingType"];
type MessageLegacyActionButtonMembers = components["schemas"]["MessageLegacyActionButton"];
/** One option of a choice. Older answers only. */
export interface MessageLegacyActionButton extends MessageLegacyActionButtonMembers {}
type MessageLegacyActionMembers = components["schemas"]["MessageLegacyAction"];
/** A choice offered in a message. Older answers only. */
export interface MessageLegacyAction extends MessageLegacyActionMembers {}
type MessageLegacySubmitMembers = components["schemas"]["MessageLegacySubmit"];
/** The choice that was made. Older answers only. */
export interface MessageLegacySubmit extends MessageLegacySubmitMembers {}
type MessageMembers = components["schemas"]["Message"];
/** One message of a chat. */
export interface Message extends MessageMembers {}
/** Where a mailing stands in its life. `waiting` means scheduled, `canceled` means called off before sending. */
export type OneTimeMsgState = components["schemas"]["OneTimeMsgState"];
/**
 * When a mailing goes out.
 *
 * - `immediately`: at once.
 * - `reservedWithSenderTime`: at a set time of the sender's clock.
 * - `reservedWithReceiverTime`: at a set time of each receiver's clock.
 */
export type OneTimeMsgSendMode = components["schemas"]["OneTimeMsgSendMode"];
type OneTimeMsgMembers = components["schemas"]["OneTimeMsg"];
/** A mailing that is sent once. On write the vendor requires `name`, `state`, `mediumType` and `advertising`. */
export interface OneTimeMsg extends OneTimeMsgMembers {}
type OneTimeMsgDraftMembers = components["schemas"]["OneTimeMsgDraft"];
/** A mailing as it stands before sending. On write the vendor requires `oneTimeMsg`. */
export interface OneTimeMsgDraft extends OneTimeMsgDraftMembers {}
type SupportBotMembers = components["schemas"]["SupportBot"];
/** A support bot, the older bot product. On write the vendor requires `channelId`, `botName`, `name`, `order`, `state` and `runMode`. */
export interface SupportBot extends SupportBotMembers {}
type UserChatStaticActionMembers = components["schemas"]["UserChatStaticAction"];
/** An action of a bot's section. Further members may depend on `type` and are not published. */
export interface UserChatStaticAction extends UserChatStaticActionMembers {}
type MessageEmailCreateDTOMembers = components["schemas"]["MessageEmailCreateDTO"];
/** An e-mail that a step sends. On write the vendor requires `to`. */
export interface MessageEmailCreateDTO extends MessageEmailCreateDTOMembers {}
type NestedMessageMembers = components["schemas"]["NestedMessage"];
/** What a step of a bot or workflow says. It has content only, no author and no place. */
export interface NestedMessage extends NestedMessageMembers {}
type SupportBotStepMembers = components["schemas"]["SupportBotStep"];
/** A step of a section. On write the vendor requires `message`. */
export interface SupportBotStep extends SupportBotStepMembers {}
type SupportBotSectionMembers = components["schemas"]["SupportBotSection"];
/** A section of a bot's conversation. Further members may depend on `type`. */
export interface SupportBotSection extends SupportBotSectionMembers {}
type SupportBotDraftMembers = components["schemas"]["SupportBotDraft"];
/** A support bot as it stands before activation. */
export interface SupportBotDraft extends SupportBotDraftMembers {}
/** Where a support bot stands in its life. */
export type SupportBotState = components["schemas"]["SupportBotState"];
/** At which hours a support bot runs. */
export type SupportBotRunMode = components["schemas"]["SupportBotRunMode"];
/** What starts a workflow. `modular` stands for a workflow that others call. */
export type WorkflowTriggerType = components["schemas"]["WorkflowTriggerType"];
type MediumMembers = components["schemas"]["Medium"];
/** A way to reach the user, and the instance of it. */
export interface Medium extends MediumMembers {}
/** Rule for the hours at which a workflow runs. */
export type WorkflowRunModeName = components["schemas"]["WorkflowRunModeName"];
type WorkflowRunModeMembers = components["schemas"]["WorkflowRunMode"];
/** At which hours a workflow runs. On write the vendor requires `mode`. */
export interface WorkflowRunMode extends WorkflowRunModeMembers {}
/** Medium of a workflow in the older spelling, which `Medium` replaced. */
export type LegacyMedium = components["schemas"]["LegacyMedium"];
type WorkflowTriggerMembers = components["schemas"]["WorkflowTrigger"];
/** When and for whom a workflow starts. Further members may depend on `type`. On write the vendor requires `targetMediums`, `runMode`, `botName` and `language`. */
export interface WorkflowTrigger extends WorkflowTriggerMembers {}
type WorkflowMembers = components["schemas"]["Workflow"];
/** An automated conversation, the newer bot product. On write the vendor requires `channelId`, `triggerType`, `trigger`, `name` and `state`. */
export interface Workflow extends WorkflowMembers {}
type SendUserChatMessageActionMembers = components["schemas"]["SendUserChatMessageAction"];
/** Posts a message in the chat. On write the vendor requires `message`. */
export interface SendUserChatMessageAction extends SendUserChatMessageActionMembers {}
type SendUserChatPrivateMessageActionMembers = components["schemas"]["SendUserChatPrivateMessageAction"];
/** Posts a message that managers alone see. On write the vendor requires `message`. */
export interface SendUserChatPrivateMessageAction extends SendUserChatPrivateMessageActionMembers {}
type SendOtherMediumUserChatMessageActionMembers = components["schemas"]["SendOtherMediumUserChatMessageAction"];
/** Sends a message through another medium. On write the vendor requires `message`, `mediumType` and `mediumTopicBuildKey`. */
export interface SendOtherMediumUserChatMessageAction extends SendOtherMediumUserChatMessageActionMembers {}
type SendTeamChatMessageActionMembers = components["schemas"]["SendTeamChatMessageAction"];
/** Posts a message in a chat among managers. On write the vendor requires `groupId`. */
export interface SendTeamChatMessageAction extends SendTeamChatMessageActionMembers {}
type SendFormMessageActionMembers = components["schemas"]["SendFormMessageAction"];
/** Posts a form in the chat. On write the vendor requires `message`. */
export interface SendFormMessageAction extends SendFormMessageActionMembers {}
type SendXmsActionMembers = components["schemas"]["SendXmsAction"];
/** Sends a text message. On write the vendor requires `message`. */
export interface SendXmsAction extends SendXmsActionMembers {}
type WorkflowButtonMembers = components["schemas"]["WorkflowButton"];
/** A button that leads to another section. Further members may depend on `type`. On write the vendor requires `nextSectionId`. */
export interface WorkflowButton extends WorkflowButtonMembers {}
type ButtonActionMembers = components["schemas"]["ButtonAction"];
/** Offers buttons and waits for a choice. On write the vendor requires `buttons`. */
export interface ButtonAction extends ButtonActionMembers {}
type ManagerAssignActionMembers = components["schemas"]["ManagerAssignAction"];
/** Makes a manager the assignee. On write the vendor requires `assigneeId`. */
export interface ManagerAssignAction extends ManagerAssignActionMembers {}
type ManagerUnassignActionMembers = components["schemas"]["ManagerUnassignAction"];
/** Takes the assignee off the chat. */
export interface ManagerUnassignAction extends ManagerUnassignActionMembers {}
type TeamAssignActionMembers = components["schemas"]["TeamAssignAction"];
/** Gives the chat to a team. On write the vendor requires `teamId`. */
export interface TeamAssignAction extends TeamAssignActionMembers {}
type TeamUnassignActionMembers = components["schemas"]["TeamUnassignAction"];
/** Takes the chat away from its team. */
export interface TeamUnassignAction extends TeamUnassignActionMembers {}
type InviteFollowersActionMembers = components["schemas"]["InviteFollowersAction"];
/** Invites managers to follow the chat. On write the vendor requires `followerIds`. */
export interface InviteFollowersAction extends InviteFollowersActionMembers {}
type RemoveFollowersActionMembers = components["schemas"]["RemoveFollowersAction"];
/** Takes followers off the chat. On write the vendor requires `followerIds`. */
export interface RemoveFollowersAction extends RemoveFollowersActionMembers {}
type AddUserTagsActionMembers = components["schemas"]["AddUserTagsAction"];
/** Tags the user. On write the vendor requires `tags`. */
export interface AddUserTagsAction extends AddUserTagsActionMembers {}
type RemoveUserTagsActionMembers = components["schemas"]["RemoveUserTagsAction"];
/** Takes tags off the user. On write the vendor requires `tags`. */
export interface RemoveUserTagsAction extends RemoveUserTagsActionMembers {}
type AddUserChatTagsActionMembers = components["schemas"]["AddUserChatTagsAction"];
/** Tags the chat. On write the vendor requires `tags`. */
export interface AddUserChatTagsAction extends AddUserChatTagsActionMembers {}
type RemoveUserChatTagsActionMembers = components["schemas"]["RemoveUserChatTagsAction"];
/** Takes tags off the chat. On write the vendor requires `tags`. */
export interface RemoveUserChatTagsAction extends RemoveUserChatTagsActionMembers {}
type UserChatDescriptionActionMembers = components["schemas"]["UserChatDescriptionAction"];
/** Writes the note of the chat. On write the vendor requires `description`. */
export interface UserChatDescriptionAction extends UserChatDescriptionActionMembers {}
/** State to which a workflow can move a chat. */
export type TargetUserChatState = components["schemas"]["TargetUserChatState"];
type UserChatStateActionMembers = components["schemas"]["UserChatStateAction"];
/** Moves the chat to another state. On write the vendor requires `state`. */
export interface UserChatStateAction extends UserChatStateActionMembers {}
/** Rank in the queue of automatic assignment. */
export type Priority = components["schemas"]["Priority"];
type UserChatPriorityActionMembers = components["schemas"]["UserChatPriorityAction"];
/** Changes the rank of the chat in the queue. On write the vendor requires `priority`. */
export interface UserChatPriorityAction extends UserChatPriorityActionMembers {}
type WorkflowBranchMembers = components["schemas"]["WorkflowBranch"];
/** A way on, taken where a condition holds. On write the vendor requires `expression` and `nextSectionId`. */
export interface WorkflowBranch extends WorkflowBranchMembers {}
type BranchActionMembers = components["schemas"]["BranchAction"];
/** Goes on to one of several sections. On write the vendor requires `branches` and `defaultNextSectionId`. */
export interface BranchAction extends BranchActionMembers {}
type CollectUserReplyActionMembers = components["schemas"]["CollectUserReplyAction"];
/** Waits for the user to write. */
export interface CollectUserReplyAction extends CollectUserReplyActionMembers {}
/** What is deleted: only the files, or the whole message. */
export type DeleteType = components["schemas"]["DeleteType"];
type DeleteMessageActionMembers = components["schemas"]["DeleteMessageAction"];
/** Deletes messages after a while. On write the vendor requires `waitTime` and `deleteType`. */
export interface DeleteMessageAction extends DeleteMessageActionMembers {}
type AlfActionMembers = components["schemas"]["AlfAction"];
/** Lets the AI agent take over the chat. */
export interface AlfAction extends AlfActionMembers {}
/** How an opening message comes about. The vendor does not explain the values. */
export type OpeningMessageType = components["schemas"]["OpeningMessageType"];
type VoiceAlfActionMembers = components["schemas"]["VoiceAlfAction"];
/** Lets the AI agent take over a call. On write the vendor requires `welcomeMessage`. */
export interface VoiceAlfAction extends VoiceAlfActionMembers {}
type CallModularWorkflowActionMembers = components["schemas"]["CallModularWorkflowAction"];
/** Runs another workflow. On write the vendor requires `workflowId`. */
export interface CallModularWorkflowAction extends CallModularWorkflowActionMembers {}
/** An action of a workflow. The vendor names 34 kinds without publishing their `type` values, and some have the same members, so an action can match more than one branch. The last branch takes kinds that are not known yet. */
export type UserChatAction = components["schemas"]["UserChatAction"];
type WorkflowRuleMembers = components["schemas"]["WorkflowRule"];
/** Actions, taken where a condition holds. On write the vendor requires `expression` and `actions`. */
export interface WorkflowRule extends WorkflowRuleMembers {}
type ApplyRulesActionMembers = components["schemas"]["ApplyRulesAction"];
/** Tries a list of rules. On write the vendor requires `rules`. */
export interface ApplyRulesAction extends ApplyRulesActionMembers {}
/** Where the sound of a message comes from: a recorded file, or text. */
export type AudioType = components["schemas"]["AudioType"];
/** What a key of a voice menu does by itself. The vendor does not explain the values. */
export type IvrButtonEffect = components["schemas"]["IvrButtonEffect"];
type WorkflowIvrButtonMembers = components["schemas"]["WorkflowIvrButton"];
/** A key of a voice menu. On write the vendor requires `nextSectionId` and `dialInput`. */
export interface WorkflowIvrButton extends WorkflowIvrButtonMembers {}
type IvrButtonActionMembers = components["schemas"]["IvrButtonAction"];
/** Offers a voice menu. On write the vendor requires `message`, `audioType` and `inputs`. */
export interface IvrButtonAction extends IvrButtonActionMembers {}
type AudioMessageActionMembers = components["schemas"]["AudioMessageAction"];
/** Plays a message to the caller. On write the vendor requires `message` and `audioType`. */
export interface AudioMessageAction extends AudioMessageActionMembers {}
type VoiceMailActionMembers = components["schemas"]["VoiceMailAction"];
/** Lets the caller leave a voice mail. On write the vendor requires `message` and `audioType`. */
export interface VoiceMailAction extends VoiceMailActionMembers {}
/** How a call is ended: closed, or filed as missed. */
export type EndCallType = components["schemas"]["EndCallType"];
type EndCallActionMembers = components["schemas"]["EndCallAction"];
/** Ends the call. */
export interface EndCallAction extends EndCallActionMembers {}
type SendCallFormMessageActionMembers = components["schemas"]["SendCallFormMessageAction"];
/** Posts a form for a call. On write the vendor requires `message`. */
export interface SendCallFormMessageAction extends SendCallFormMessageActionMembers {}
type TryConnectCallActionMembers = components["schemas"]["TryConnectCallAction"];
/** Tries to connect the call to a manager. On write the vendor requires `nextSectionId`. */
export interface TryConnectCallAction extends TryConnectCallActionMembers {}
/** Kind of receiver of a shared chat. */
export type ShareTargetType = components["schemas"]["ShareTargetType"];
type ShareUserChatActionMembers = components["schemas"]["ShareUserChatAction"];
/** Shares the chat. On write the vendor requires `targetType` and `targetId`. */
export interface ShareUserChatAction extends ShareUserChatActionMembers {}
type UserChatActionBaseMembers = components["schemas"]["UserChatActionBase"];
/** What all actions have in common, and all that is known of an action of an unknown kind. */
export interface UserChatActionBase extends UserChatActionBaseMembers {}
type WorkflowSectionMembers = components["schemas"]["WorkflowSection"];
/** A list of actions with a way on. On write the vendor requires `id` and `actions`. */
export interface WorkflowSection extends WorkflowSectionMembers {}
type WorkflowPreviewSectionMembers = components["schemas"]["WorkflowPreviewSection"];
/** The section that a preview shows. On write the vendor requires `id` and `actions`. */
export interface WorkflowPreviewSection extends WorkflowPreviewSectionMembers {}
/** A side of a part in the workflow editor. */
export type EdgeSide = components["schemas"]["EdgeSide"];
/** Kind of part where a line of the editor begins. */
export type EdgeSourceType = components["schemas"]["EdgeSourceType"];
type WorkflowEdgeSourceMembers = components["schemas"]["WorkflowEdgeSource"];
/** Where a line of the editor begins. On write the vendor requires `id`, `direction`, `offset` and `type`. */
export interface WorkflowEdgeSource extends WorkflowEdgeSourceMembers {}
type WorkflowEdgeTargetMembers = components["schemas"]["WorkflowEdgeTarget"];
/** Where a line of the editor ends. On write the vendor requires `id`, `direction` and `offset`. */
export interface WorkflowEdgeTarget extends WorkflowEdgeTargetMembers {}
type WorkflowEdgePositionMembers = components["schemas"]["WorkflowEdgePosition"];
/** Where a line of the editor runs. On write the vendor requires `sourceSection` and `targetSection`. */
export interface WorkflowEdgePosition extends WorkflowEdgePositionMembers {}
type WorkflowPointMembers = components["schemas"]["WorkflowPoint"];
/** A place in the editor. On write the vendor requires `x` and `y`. */
export interface WorkflowPoint extends WorkflowPointMembers {}
type WorkflowSectionPositionMembers = components["schemas"]["WorkflowSectionPosition"];
/** Where a section lies in the editor. On write the vendor requires `sectionId` and `position`. */
export interface WorkflowSectionPosition extends WorkflowSectionPositionMembers {}
/** Shape of the lines in the workflow editor. */
export type EdgeType = components["schemas"]["EdgeType"];
type WorkflowRevisionEditorPositionMembers = components["schemas"]["WorkflowRevisionEditorPosition"];
/** Layout of the editor. It has no effect on a chat. On write the vendor requires `edgeType`. */
export interface WorkflowRevisionEditorPosition extends WorkflowRevisionEditorPositionMembers {}
type WorkflowDraftMembers = components["schemas"]["WorkflowDraft"];
/** A workflow as it stands before activation. On write the vendor requires `workflow`. */
export interface WorkflowDraft extends WorkflowDraftMembers {}
/** Where a workflow stands in its life. */
export type WorkflowState = components["schemas"]["WorkflowState"];
type WorkflowMigrationInfoMembers = components["schemas"]["WorkflowMigrationInfo"];
/** What a workflow was migrated from. */
export interface WorkflowMigrationInfo extends WorkflowMigrationInfoMembers {}
type I18nTextMembers = components["schemas"]["I18nText"];
/** A text in several languages. */
export interface I18nText extends I18nTextMembers {}
type AppMessengerMembers = components["schemas"]["AppMessenger"];
/** A channel's connection to an external messenger. */
export interface AppMessenger extends AppMessengerMembers {}
/**
 * Where a chat stands in its life.
 *
 * - `closed`: settled.
 * - `opened`: a manager works on it.
 * - `snoozed`: on hold until a set time.
 * - `queued`: waits to be assigned.
 *
 * The platform knows `initial`, without any message yet, and `missed` as well. Version 5 does not list them here.
 */
export type UserChatState = components["schemas"]["UserChatState"];
/** Text below the title in the inbox: the note of the chat (`description`), or the message that came in (`incoming`). */
export type SubtextType = components["schemas"]["SubtextType"];
/** How far a handler has got with the input. The vendor does not explain the values. */
export type HandlingState = components["schemas"]["HandlingState"];
type UserChatHandlingMembers = components["schemas"]["UserChatHandling"];
/** What takes the input of the chat, such as a workflow or the AI agent. */
export interface UserChatHandling extends UserChatHandlingMembers {}
type UserChatSourceMarketingMembers = components["schemas"]["UserChatSourceMarketing"];
/** The marketing item behind a chat. */
export interface UserChatSourceMarketing extends UserChatSourceMarketingMembers {}
type UserChatSourceSupportBotMembers = components["schemas"]["UserChatSourceSupportBot"];
/** The support bot behind a chat. */
export interface UserChatSourceSupportBot extends UserChatSourceSupportBotMembers {}
type UserChatSourceWorkflowMembers = components["schemas"]["UserChatSourceWorkflow"];
/** The workflow behind a chat. */
export interface UserChatSourceWorkflow extends UserChatSourceWorkflowMembers {}
type UserChatSourceChatSharingMembers = components["schemas"]["UserChatSourceChatSharing"];
/** The chat from which another one was shared. */
export interface UserChatSourceChatSharing extends UserChatSourceChatSharingMembers {}
type UserChatSourceAppMessengerMembers = components["schemas"]["UserChatSourceAppMessenger"];
/** The external messenger behind a chat. */
export interface UserChatSourceAppMessenger extends UserChatSourceAppMessengerMembers {}
type UserChatSourceMembers = components["schemas"]["UserChatSource"];
/** Where the chat came from. Only the members that apply are set. */
export interface UserChatSource extends UserChatSourceMembers {}
type UserChatProfileMembers = components["schemas"]["UserChatProfile"];
/** Custom data of a chat: any key may occur, with any JSON value. */
export interface UserChatProfile extends UserChatProfileMembers {}
/**
 * Result of the latest look at a goal.
 *
 * - `achieved`: reached.
 * - `notAchieved`: not reached by the time the chat was closed.
 * - `waiting`: still watched.
 * - `none`: there is no goal.
 */
export type GoalState = components["schemas"]["GoalState"];
type UserChatMembers = components["schemas"]["UserChat"];
/** A chat between one end user and the managers of a channel. The newer API always fills in `state`, `managed`, `createdAt` and `updatedAt` as well; version 5 does not promise that. */
export interface UserChat extends UserChatMembers {}
/**
 * How a user is known.
 *
 * - `member`: carries your own id.
 * - `lead`: a visitor without a name, or a record that somebody typed in.
 * - `unified`: merged from several users.
 */
export type UserType = components["schemas"]["UserType"];
type UserProfileMembers = components["schemas"]["UserProfile"];
/** Data about a person. Besides the built-in keys any other may occur, with any JSON value. */
export interface UserProfile extends UserProfileMembers {}
type WebInfoMembers = components["schemas"]["WebInfo"];
/** A user's latest session in a browser. */
export interface WebInfo extends WebInfoMembers {}
type MobileInfoMembers = components["schemas"]["MobileInfo"];
/** A user's latest session in an app. */
export interface MobileInfo extends MobileInfoMembers {}
type UserMembers = components["schemas"]["User"];
/** An end user as the channel knows them. The newer API always fills in `createdAt`, `updatedAt` and the plain flags; version 5 does not promise that. */
export interface User extends UserMembers {}
type OnlineMembers = components["schemas"]["Online"];
/** Presence of a person. Older answers only. */
export interface Online extends OnlineMembers {}
type UserChatViewMembers = components["schemas"]["UserChatView"];
/** Everything the platform tells about one chat, in one object without a wrapper. Every member may be absent, and a reader should expect no more than `userChat` and `user`. */
export interface UserChatView extends UserChatViewMembers {}
