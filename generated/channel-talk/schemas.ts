// Generated from specs/channel-talk by `npm run generate`. Do not edit.
import type { components } from "./types.js";

/** Options of a new chat. They are known from the vendor's n8n node alone; the reference page shows no body. Send trimmed values and no empty ones, as that node does. */
export type CreateUserChatRequest = components["schemas"]["CreateUserChatRequest"];
/** One problem. */
export type ErrorItem = components["schemas"]["ErrorItem"];
/** What went wrong. The vendor publishes no error body for this API, so be ready for another one, for text, and for nothing at all. */
export type ErrorBody = components["schemas"]["ErrorBody"];
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
/** A condition on properties, nested at will. A leaf compares one property; a branch joins others by `and` or `or`. */
export type Expression = components["schemas"]["Expression"];
/** An audience that an app supplies. Each id has at least one character. */
export type AppSegment = components["schemas"]["AppSegment"];
/** A duration as ISO 8601 text, such as `PT45M`. Fractions and negative values can occur. */
export type IsoDuration = components["schemas"]["IsoDuration"];
/** The length of a unit of time. */
export type DurationBase = components["schemas"]["DurationBase"];
/** A unit of time. */
export type DurationUnit = components["schemas"]["DurationUnit"];
/** The older wire form of a duration, an object. */
export type DurationObject = components["schemas"]["DurationObject"];
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
/** Description of one property of an event. */
export type EventSchema = components["schemas"]["EventSchema"];
/** A comparison with a value remembered from an earlier event. On write the vendor requires `baseEventName`, `baseEventKey` and `baseEventType`. */
export type HoldingPropertyConstant = components["schemas"]["HoldingPropertyConstant"];
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
/** Hours of some days of the week. */
export type TimeRange = components["schemas"]["TimeRange"];
/** The older wire form of a list of time ranges, an object. */
export type SendTimeRangesObject = components["schemas"]["SendTimeRangesObject"];
/** A campaign, which sends messages to users after an event. On write the vendor requires `name`, `mediumType`, `triggerEventName`, `waitingTime`, `advertising` and `sendMode`. */
export type Campaign = components["schemas"]["Campaign"];
/** Content and options for one medium. The other members follow from `type`. The vendor lists none, but in its sample for `inAppChatMsg` there are `botName`, `exposureType` and `message`. */
export type SendMediumSettings = components["schemas"]["SendMediumSettings"];
/** One of the messages that a campaign sends. On write the vendor requires `id`, `name`, `mediumType` and `settings`. */
export type CampaignMsg = components["schemas"]["CampaignMsg"];
/** The older wire form of a campaign message, wrapped in an object. */
export type CampaignMsgWrapper = components["schemas"]["CampaignMsgWrapper"];
/** A campaign as it stands before activation. On write the vendor requires `campaign` and `msgs`. */
export type CampaignDraft = components["schemas"]["CampaignDraft"];
/** Goal of a campaign recipe. */
export type RecipeGoalType = components["schemas"]["RecipeGoalType"];
/** How far one person has read in one chat. */
export type ChatBookmark = components["schemas"]["ChatBookmark"];
/** Which messages notify a person. */
export type SessionWatch = components["schemas"]["SessionWatch"];
/** How one person sees one chat. The newer API always fills in the ids, the keys except `unreadKey`, the person, the chat and the times of creation and change; version 5 does not promise that. */
export type ChatSession = components["schemas"]["ChatSession"];
/** Colour of a chat tag. */
export type ChatTagColor = components["schemas"]["ChatTagColor"];
/** A tag that the channel defines for chats. */
export type ChatTag = components["schemas"]["ChatTag"];
/** A run of internal activities. */
export type InternalActivityGroup = components["schemas"]["InternalActivityGroup"];
/** A run of internal messages. */
export type InternalMessageGroup = components["schemas"]["InternalMessageGroup"];
/**
 * Kind of a text block.
 *
 * - `text`, `code`: hold text.
 * - `bullets`: holds further blocks.
 */
export type BlockType = components["schemas"]["BlockType"];
/** A block of formatted text. `text` and `code` carry `value`, `bullets` carries `blocks`. */
export type MessageBlock = components["schemas"]["MessageBlock"];
/** A thread, told on the message at its root. */
export type MessageThread = components["schemas"]["MessageThread"];
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
/** Details of a telephone call. */
export type MeetCall = components["schemas"]["MeetCall"];
/** Details of a browser call. */
export type MeetFront = components["schemas"]["MeetFront"];
/** Class of media of a recording. */
export type RecordingType = components["schemas"]["RecordingType"];
/** A recording of a call. On write the vendor requires `id`, `bucket` and `key`. */
export type MeetRecording = components["schemas"]["MeetRecording"];
/** A summary of a call. */
export type MeetSummary = components["schemas"]["MeetSummary"];
/**
 * Kind of call.
 *
 * - `front`: with a user, in the browser.
 * - `call`: by telephone.
 * - `team`: among managers.
 */
export type MeetType = components["schemas"]["MeetType"];
/** A call, by telephone or in the browser. */
export type MessageMeet = components["schemas"]["MessageMeet"];
/** A person at one end of an e-mail. */
export type EmailAddress = components["schemas"]["EmailAddress"];
/** An e-mail behind a message. */
export type MessageEmail = components["schemas"]["MessageEmail"];
/** A thread of the AI agent. */
export type MessageAlfThread = components["schemas"]["MessageAlfThread"];
/** Colour of a button. */
export type ButtonColor = components["schemas"]["ButtonColor"];
/** Settings of an action. The vendor publishes no members; its samples show a `url`. */
export type MessageActionAttributes = components["schemas"]["MessageActionAttributes"];
/** What a click does. */
export type MessageAction = components["schemas"]["MessageAction"];
/** A button below a message. */
export type MessageButton = components["schemas"]["MessageButton"];
/** Who may see a private file: the people of one `chat`, one `manager`, or the whole `channel`. */
export type PrivateFileScope = components["schemas"]["PrivateFileScope"];
/** A file attached to a message. */
export type MessageFile = components["schemas"]["MessageFile"];
/** Preview of a web page. */
export type MessageWebPage = components["schemas"]["MessageWebPage"];
/** Part of a card. Further members depend on `type` and are not published. */
export type MessageCarouselComponent = components["schemas"]["MessageCarouselComponent"];
/** One card. On write the vendor requires `action` and `components`. */
export type MessageCarouselItem = components["schemas"]["MessageCarouselItem"];
/** Cards to leaf through. On write the vendor requires `items`. */
export type MessageCarousel = components["schemas"]["MessageCarousel"];
/** What the system recorded. The list has grown in each generation of the vendor's document. */
export type LogAction = components["schemas"]["LogAction"];
/** An entry that the system wrote. */
export type MessageLog = components["schemas"]["MessageLog"];
/** An emoji, and those who reacted with it. */
export type MessageReaction = components["schemas"]["MessageReaction"];
/** What the AI agent is doing just now. Further members may depend on `type`. */
export type MessageAlfProgress = components["schemas"]["MessageAlfProgress"];
/** Control of a form field. */
export type FormInputType = components["schemas"]["FormInputType"];
/** Type of the value that a form field takes. */
export type FormInputDataType = components["schemas"]["FormInputDataType"];
/** One field of a form. */
export type MessageFormInput = components["schemas"]["MessageFormInput"];
/** A form inside a message. */
export type MessageForm = components["schemas"]["MessageForm"];
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
/** The marketing item that sent a message. */
export type MessageMarketing = components["schemas"]["MessageMarketing"];
/** An answer that leads to another section of a support bot. */
export type SupportBotRouteButton = components["schemas"]["SupportBotRouteButton"];
/** Position of a message in a support bot. */
export type MessageSupportBot = components["schemas"]["MessageSupportBot"];
/** Position of a message in a workflow. */
export type MessageWorkflow = components["schemas"]["MessageWorkflow"];
/** Kind of answer that the AI agent gave. The vendor does not explain the values. */
export type AlfAnswerType = components["schemas"]["AlfAnswerType"];
/** A text on which an answer rests. Further members may depend on `type`. */
export type MessageAlfReference = components["schemas"]["MessageAlfReference"];
/** What the AI agent says about its answer. */
export type MessageAlf = components["schemas"]["MessageAlf"];
/** The AI marketing session behind a message. */
export type MessageAiMarketing = components["schemas"]["MessageAiMarketing"];
/**
 * How strongly a message notifies.
 *
 * - `alert`: notifies and counts.
 * - `unread`: only counts as unread.
 * - `none`: does neither.
 */
export type AlertLevel = components["schemas"]["AlertLevel"];
/** What a voice menu played and heard. */
export type MessageIvr = components["schemas"]["MessageIvr"];
/** A body made for an external messenger. */
export type MessageCustomPayload = components["schemas"]["MessageCustomPayload"];
/**
 * How a message was written.
 *
 * - `standard`: typed.
 * - `custom`: a payload for an external messenger.
 * - `email`: through the e-mail medium.
 */
export type WritingType = components["schemas"]["WritingType"];
/** One option of a choice. Older answers only. */
export type MessageLegacyActionButton = components["schemas"]["MessageLegacyActionButton"];
/** A choice offered in a message. Older answers only. */
export type MessageLegacyAction = components["schemas"]["MessageLegacyAction"];
/** The choice that was made. Older answers only. */
export type MessageLegacySubmit = components["schemas"]["MessageLegacySubmit"];
/** One message of a chat. */
export type Message = components["schemas"]["Message"];
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
/** A mailing that is sent once. On write the vendor requires `name`, `state`, `mediumType` and `advertising`. */
export type OneTimeMsg = components["schemas"]["OneTimeMsg"];
/** A mailing as it stands before sending. On write the vendor requires `oneTimeMsg`. */
export type OneTimeMsgDraft = components["schemas"]["OneTimeMsgDraft"];
/** A support bot, the older bot product. On write the vendor requires `channelId`, `botName`, `name`, `order`, `state` and `runMode`. */
export type SupportBot = components["schemas"]["SupportBot"];
/** An action of a bot's section. Further members may depend on `type` and are not published. */
export type UserChatStaticAction = components["schemas"]["UserChatStaticAction"];
/** An e-mail that a step sends. On write the vendor requires `to`. */
export type MessageEmailCreateDTO = components["schemas"]["MessageEmailCreateDTO"];
/** What a step of a bot or workflow says. It has content only, no author and no place. */
export type NestedMessage = components["schemas"]["NestedMessage"];
/** A step of a section. On write the vendor requires `message`. */
export type SupportBotStep = components["schemas"]["SupportBotStep"];
/** A section of a bot's conversation. Further members may depend on `type`. */
export type SupportBotSection = components["schemas"]["SupportBotSection"];
/** A support bot as it stands before activation. */
export type SupportBotDraft = components["schemas"]["SupportBotDraft"];
/** Where a support bot stands in its life. */
export type SupportBotState = components["schemas"]["SupportBotState"];
/** At which hours a support bot runs. */
export type SupportBotRunMode = components["schemas"]["SupportBotRunMode"];
/** What starts a workflow. `modular` stands for a workflow that others call. */
export type WorkflowTriggerType = components["schemas"]["WorkflowTriggerType"];
/** A way to reach the user, and the instance of it. */
export type Medium = components["schemas"]["Medium"];
/** Rule for the hours at which a workflow runs. */
export type WorkflowRunModeName = components["schemas"]["WorkflowRunModeName"];
/** At which hours a workflow runs. On write the vendor requires `mode`. */
export type WorkflowRunMode = components["schemas"]["WorkflowRunMode"];
/** Medium of a workflow in the older spelling, which `Medium` replaced. */
export type LegacyMedium = components["schemas"]["LegacyMedium"];
/** When and for whom a workflow starts. Further members may depend on `type`. On write the vendor requires `targetMediums`, `runMode`, `botName` and `language`. */
export type WorkflowTrigger = components["schemas"]["WorkflowTrigger"];
/** An automated conversation, the newer bot product. On write the vendor requires `channelId`, `triggerType`, `trigger`, `name` and `state`. */
export type Workflow = components["schemas"]["Workflow"];
/** Posts a message in the chat. On write the vendor requires `message`. */
export type SendUserChatMessageAction = components["schemas"]["SendUserChatMessageAction"];
/** Posts a message that managers alone see. On write the vendor requires `message`. */
export type SendUserChatPrivateMessageAction = components["schemas"]["SendUserChatPrivateMessageAction"];
/** Sends a message through another medium. On write the vendor requires `message`, `mediumType` and `mediumTopicBuildKey`. */
export type SendOtherMediumUserChatMessageAction = components["schemas"]["SendOtherMediumUserChatMessageAction"];
/** Posts a message in a chat among managers. On write the vendor requires `groupId`. */
export type SendTeamChatMessageAction = components["schemas"]["SendTeamChatMessageAction"];
/** Posts a form in the chat. On write the vendor requires `message`. */
export type SendFormMessageAction = components["schemas"]["SendFormMessageAction"];
/** Sends a text message. On write the vendor requires `message`. */
export type SendXmsAction = components["schemas"]["SendXmsAction"];
/** A button that leads to another section. Further members may depend on `type`. On write the vendor requires `nextSectionId`. */
export type WorkflowButton = components["schemas"]["WorkflowButton"];
/** Offers buttons and waits for a choice. On write the vendor requires `buttons`. */
export type ButtonAction = components["schemas"]["ButtonAction"];
/** Makes a manager the assignee. On write the vendor requires `assigneeId`. */
export type ManagerAssignAction = components["schemas"]["ManagerAssignAction"];
/** Takes the assignee off the chat. */
export type ManagerUnassignAction = components["schemas"]["ManagerUnassignAction"];
/** Gives the chat to a team. On write the vendor requires `teamId`. */
export type TeamAssignAction = components["schemas"]["TeamAssignAction"];
/** Takes the chat away from its team. */
export type TeamUnassignAction = components["schemas"]["TeamUnassignAction"];
/** Invites managers to follow the chat. On write the vendor requires `followerIds`. */
export type InviteFollowersAction = components["schemas"]["InviteFollowersAction"];
/** Takes followers off the chat. On write the vendor requires `followerIds`. */
export type RemoveFollowersAction = components["schemas"]["RemoveFollowersAction"];
/** Tags the user. On write the vendor requires `tags`. */
export type AddUserTagsAction = components["schemas"]["AddUserTagsAction"];
/** Takes tags off the user. On write the vendor requires `tags`. */
export type RemoveUserTagsAction = components["schemas"]["RemoveUserTagsAction"];
/** Tags the chat. On write the vendor requires `tags`. */
export type AddUserChatTagsAction = components["schemas"]["AddUserChatTagsAction"];
/** Takes tags off the chat. On write the vendor requires `tags`. */
export type RemoveUserChatTagsAction = components["schemas"]["RemoveUserChatTagsAction"];
/** Writes the note of the chat. On write the vendor requires `description`. */
export type UserChatDescriptionAction = components["schemas"]["UserChatDescriptionAction"];
/** State to which a workflow can move a chat. */
export type TargetUserChatState = components["schemas"]["TargetUserChatState"];
/** Moves the chat to another state. On write the vendor requires `state`. */
export type UserChatStateAction = components["schemas"]["UserChatStateAction"];
/** Rank in the queue of automatic assignment. */
export type Priority = components["schemas"]["Priority"];
/** Changes the rank of the chat in the queue. On write the vendor requires `priority`. */
export type UserChatPriorityAction = components["schemas"]["UserChatPriorityAction"];
/** A way on, taken where a condition holds. On write the vendor requires `expression` and `nextSectionId`. */
export type WorkflowBranch = components["schemas"]["WorkflowBranch"];
/** Goes on to one of several sections. On write the vendor requires `branches` and `defaultNextSectionId`. */
export type BranchAction = components["schemas"]["BranchAction"];
/** Waits for the user to write. */
export type CollectUserReplyAction = components["schemas"]["CollectUserReplyAction"];
/** What is deleted: only the files, or the whole message. */
export type DeleteType = components["schemas"]["DeleteType"];
/** Deletes messages after a while. On write the vendor requires `waitTime` and `deleteType`. */
export type DeleteMessageAction = components["schemas"]["DeleteMessageAction"];
/** Lets the AI agent take over the chat. */
export type AlfAction = components["schemas"]["AlfAction"];
/** How an opening message comes about. The vendor does not explain the values. */
export type OpeningMessageType = components["schemas"]["OpeningMessageType"];
/** Lets the AI agent take over a call. On write the vendor requires `welcomeMessage`. */
export type VoiceAlfAction = components["schemas"]["VoiceAlfAction"];
/** Runs another workflow. On write the vendor requires `workflowId`. */
export type CallModularWorkflowAction = components["schemas"]["CallModularWorkflowAction"];
/** An action of a workflow. The vendor names 34 kinds without publishing their `type` values, and some have the same members, so an action can match more than one branch. The last branch takes kinds that are not known yet. */
export type UserChatAction = components["schemas"]["UserChatAction"];
/** Actions, taken where a condition holds. On write the vendor requires `expression` and `actions`. */
export type WorkflowRule = components["schemas"]["WorkflowRule"];
/** Tries a list of rules. On write the vendor requires `rules`. */
export type ApplyRulesAction = components["schemas"]["ApplyRulesAction"];
/** Where the sound of a message comes from: a recorded file, or text. */
export type AudioType = components["schemas"]["AudioType"];
/** What a key of a voice menu does by itself. The vendor does not explain the values. */
export type IvrButtonEffect = components["schemas"]["IvrButtonEffect"];
/** A key of a voice menu. On write the vendor requires `nextSectionId` and `dialInput`. */
export type WorkflowIvrButton = components["schemas"]["WorkflowIvrButton"];
/** Offers a voice menu. On write the vendor requires `message`, `audioType` and `inputs`. */
export type IvrButtonAction = components["schemas"]["IvrButtonAction"];
/** Plays a message to the caller. On write the vendor requires `message` and `audioType`. */
export type AudioMessageAction = components["schemas"]["AudioMessageAction"];
/** Lets the caller leave a voice mail. On write the vendor requires `message` and `audioType`. */
export type VoiceMailAction = components["schemas"]["VoiceMailAction"];
/** How a call is ended: closed, or filed as missed. */
export type EndCallType = components["schemas"]["EndCallType"];
/** Ends the call. */
export type EndCallAction = components["schemas"]["EndCallAction"];
/** Posts a form for a call. On write the vendor requires `message`. */
export type SendCallFormMessageAction = components["schemas"]["SendCallFormMessageAction"];
/** Tries to connect the call to a manager. On write the vendor requires `nextSectionId`. */
export type TryConnectCallAction = components["schemas"]["TryConnectCallAction"];
/** Kind of receiver of a shared chat. */
export type ShareTargetType = components["schemas"]["ShareTargetType"];
/** Shares the chat. On write the vendor requires `targetType` and `targetId`. */
export type ShareUserChatAction = components["schemas"]["ShareUserChatAction"];
/** What all actions have in common, and all that is known of an action of an unknown kind. */
export type UserChatActionBase = components["schemas"]["UserChatActionBase"];
/** A list of actions with a way on. On write the vendor requires `id` and `actions`. */
export type WorkflowSection = components["schemas"]["WorkflowSection"];
/** The section that a preview shows. On write the vendor requires `id` and `actions`. */
export type WorkflowPreviewSection = components["schemas"]["WorkflowPreviewSection"];
/** A side of a part in the workflow editor. */
export type EdgeSide = components["schemas"]["EdgeSide"];
/** Kind of part where a line of the editor begins. */
export type EdgeSourceType = components["schemas"]["EdgeSourceType"];
/** Where a line of the editor begins. On write the vendor requires `id`, `direction`, `offset` and `type`. */
export type WorkflowEdgeSource = components["schemas"]["WorkflowEdgeSource"];
/** Where a line of the editor ends. On write the vendor requires `id`, `direction` and `offset`. */
export type WorkflowEdgeTarget = components["schemas"]["WorkflowEdgeTarget"];
/** Where a line of the editor runs. On write the vendor requires `sourceSection` and `targetSection`. */
export type WorkflowEdgePosition = components["schemas"]["WorkflowEdgePosition"];
/** A place in the editor. On write the vendor requires `x` and `y`. */
export type WorkflowPoint = components["schemas"]["WorkflowPoint"];
/** Where a section lies in the editor. On write the vendor requires `sectionId` and `position`. */
export type WorkflowSectionPosition = components["schemas"]["WorkflowSectionPosition"];
/** Shape of the lines in the workflow editor. */
export type EdgeType = components["schemas"]["EdgeType"];
/** Layout of the editor. It has no effect on a chat. On write the vendor requires `edgeType`. */
export type WorkflowRevisionEditorPosition = components["schemas"]["WorkflowRevisionEditorPosition"];
/** A workflow as it stands before activation. On write the vendor requires `workflow`. */
export type WorkflowDraft = components["schemas"]["WorkflowDraft"];
/** Where a workflow stands in its life. */
export type WorkflowState = components["schemas"]["WorkflowState"];
/** What a workflow was migrated from. */
export type WorkflowMigrationInfo = components["schemas"]["WorkflowMigrationInfo"];
/** A text in several languages. */
export type I18nText = components["schemas"]["I18nText"];
/** A channel's connection to an external messenger. */
export type AppMessenger = components["schemas"]["AppMessenger"];
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
/** What takes the input of the chat, such as a workflow or the AI agent. */
export type UserChatHandling = components["schemas"]["UserChatHandling"];
/** The marketing item behind a chat. */
export type UserChatSourceMarketing = components["schemas"]["UserChatSourceMarketing"];
/** The support bot behind a chat. */
export type UserChatSourceSupportBot = components["schemas"]["UserChatSourceSupportBot"];
/** The workflow behind a chat. */
export type UserChatSourceWorkflow = components["schemas"]["UserChatSourceWorkflow"];
/** The chat from which another one was shared. */
export type UserChatSourceChatSharing = components["schemas"]["UserChatSourceChatSharing"];
/** The external messenger behind a chat. */
export type UserChatSourceAppMessenger = components["schemas"]["UserChatSourceAppMessenger"];
/** Where the chat came from. Only the members that apply are set. */
export type UserChatSource = components["schemas"]["UserChatSource"];
/** Custom data of a chat: any key may occur, with any JSON value. */
export type UserChatProfile = components["schemas"]["UserChatProfile"];
/**
 * Result of the latest look at a goal.
 *
 * - `achieved`: reached.
 * - `notAchieved`: not reached by the time the chat was closed.
 * - `waiting`: still watched.
 * - `none`: there is no goal.
 */
export type GoalState = components["schemas"]["GoalState"];
/** A chat between one end user and the managers of a channel. The newer API always fills in `state`, `managed`, `createdAt` and `updatedAt` as well; version 5 does not promise that. */
export type UserChat = components["schemas"]["UserChat"];
/**
 * How a user is known.
 *
 * - `member`: carries your own id.
 * - `lead`: a visitor without a name, or a record that somebody typed in.
 * - `unified`: merged from several users.
 */
export type UserType = components["schemas"]["UserType"];
/** Data about a person. Besides the built-in keys any other may occur, with any JSON value. */
export type UserProfile = components["schemas"]["UserProfile"];
/** A user's latest session in a browser. */
export type WebInfo = components["schemas"]["WebInfo"];
/** A user's latest session in an app. */
export type MobileInfo = components["schemas"]["MobileInfo"];
/** An end user as the channel knows them. The newer API always fills in `createdAt`, `updatedAt` and the plain flags; version 5 does not promise that. */
export type User = components["schemas"]["User"];
/** Presence of a person. Older answers only. */
export type Online = components["schemas"]["Online"];
/** Everything the platform tells about one chat, in one object without a wrapper. Every member may be absent, and a reader should expect no more than `userChat` and `user`. */
export type UserChatView = components["schemas"]["UserChatView"];
