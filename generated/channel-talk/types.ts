// Generated from specs/channel-talk by `npm run generate`. Do not edit.
import type * as schemas from "./schemas.js";

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
         *
         * Starts a chat from the channel's side with a user who is already known. The vendor's word for it is outbound chat.
         *
         * - `userId` is the platform's id of the user, not your own member id.
         * - A second call opens a second chat, unless `distinctKey` keeps it from doing so.
         * - The answer holds more than the chat: read the chat from `userChat`.
         * - A new chat may stay out of the managers' inbox until somebody posts in it; see `userChat.managed`.
         * @remarks Evidence: inferred (meaning). What a second call does, and that a new chat may stay unseen, is concluded from the vendor's node and its newer API.
         * @see Vendor's reference page: Create a User's UserChat, Create a User's UserChat https://developers.channel.io/docs/create-a-users-userchat-1
         * @see Vendor's OpenAPI document, generation 28 (28.0.3, July 2026), /open/v5/users/{userId}/user-chats https://api.channel.io/docs/open/swagger.json
         * @see Vendor's node for n8n, 0.2.2 https://github.com/channel-io/n8n-nodes-channel-talk/blob/3aba97f/nodes/ChannelTalk/resources/userChat/createByUserId.ts
         * @see Vendor's definitions of its newer core API, June 2026, service/user_chat.proto https://github.com/channel-io/ch-proto-public/blob/923b0ab7a7cd394627a9c7f484eb2603692e3565/coreapi/service/user_chat.proto
         * @see Vendor's definitions of its newer core API, June 2026, model/user_chat.proto:98 https://github.com/channel-io/ch-proto-public/blob/923b0ab7a7cd394627a9c7f484eb2603692e3565/coreapi/model/user_chat.proto#L98
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
        readonly CreateUserChatRequest: schemas.CreateUserChatRequest;
        readonly ErrorItem: schemas.ErrorItem;
        readonly ErrorBody: schemas.ErrorBody;
        readonly CampaignState: schemas.CampaignState;
        readonly SendMedium: schemas.SendMedium;
        readonly MediumType: schemas.MediumType;
        readonly PropertyType: schemas.PropertyType;
        readonly ExpressionOperator: schemas.ExpressionOperator;
        readonly Expression: schemas.Expression;
        readonly AppSegment: schemas.AppSegment;
        readonly IsoDuration: schemas.IsoDuration;
        readonly DurationBase: schemas.DurationBase;
        readonly DurationUnit: schemas.DurationUnit;
        readonly DurationObject: schemas.DurationObject;
        readonly Duration: schemas.Duration;
        readonly FilterMatch: schemas.FilterMatch;
        readonly BaseEventType: schemas.BaseEventType;
        readonly EpochMilliseconds: schemas.EpochMilliseconds;
        readonly EventSchema: schemas.EventSchema;
        readonly HoldingPropertyConstant: schemas.HoldingPropertyConstant;
        readonly CampaignSendMode: schemas.CampaignSendMode;
        readonly DayOfWeek: schemas.DayOfWeek;
        readonly TimeRange: schemas.TimeRange;
        readonly SendTimeRangesObject: schemas.SendTimeRangesObject;
        readonly Campaign: schemas.Campaign;
        readonly SendMediumSettingsBase: schemas.SendMediumSettingsBase;
        readonly AppAlimtalkSettings: schemas.AppAlimtalkSettings;
        readonly BlockType: schemas.BlockType;
        readonly MessageBlock: schemas.MessageBlock;
        readonly ButtonColor: schemas.ButtonColor;
        readonly WebAttributes: schemas.WebAttributes;
        readonly CommandAttributes: schemas.CommandAttributes;
        readonly WamAttributes: schemas.WamAttributes;
        readonly OtherActionAttributes: schemas.OtherActionAttributes;
        readonly MessageActionAttributes: schemas.MessageActionAttributes;
        readonly MessageAction: schemas.MessageAction;
        readonly MessageButton: schemas.MessageButton;
        readonly PrivateFileScope: schemas.PrivateFileScope;
        readonly MessageFile: schemas.MessageFile;
        readonly MessageWebPage: schemas.MessageWebPage;
        readonly MessageCarouselComponent: schemas.MessageCarouselComponent;
        readonly MessageCarouselItem: schemas.MessageCarouselItem;
        readonly MessageCarousel: schemas.MessageCarousel;
        readonly FormInputType: schemas.FormInputType;
        readonly FormInputDataType: schemas.FormInputDataType;
        readonly MessageFormInput: schemas.MessageFormInput;
        readonly AudioType: schemas.AudioType;
        readonly CallFormInput: schemas.CallFormInput;
        readonly CallForm: schemas.CallForm;
        readonly CustomFormInput: schemas.CustomFormInput;
        readonly CustomForm: schemas.CustomForm;
        readonly MessageFormBase: schemas.MessageFormBase;
        readonly FollowUpForm: schemas.FollowUpForm;
        readonly MessageForm: schemas.MessageForm;
        readonly MessageCustomPayload: schemas.MessageCustomPayload;
        readonly MessageEmailCreateDTO: schemas.MessageEmailCreateDTO;
        readonly NestedMessage: schemas.NestedMessage;
        readonly AppSettings: schemas.AppSettings;
        readonly ExposureType: schemas.ExposureType;
        readonly InAppChatMsgSettings: schemas.InAppChatMsgSettings;
        readonly InAppChatSupportBotSettings: schemas.InAppChatSupportBotSettings;
        readonly InAppChatWorkflowSettings: schemas.InAppChatWorkflowSettings;
        readonly XmsSettings: schemas.XmsSettings;
        readonly SendMediumSettings: schemas.SendMediumSettings;
        readonly CampaignMsg: schemas.CampaignMsg;
        readonly CampaignMsgWrapper: schemas.CampaignMsgWrapper;
        readonly CampaignDraft: schemas.CampaignDraft;
        readonly RecipeGoalType: schemas.RecipeGoalType;
        readonly ChatBookmark: schemas.ChatBookmark;
        readonly SessionWatch: schemas.SessionWatch;
        readonly ChatSession: schemas.ChatSession;
        readonly ChatTagColor: schemas.ChatTagColor;
        readonly ChatTag: schemas.ChatTag;
        readonly InternalActivityGroup: schemas.InternalActivityGroup;
        readonly InternalMessageGroup: schemas.InternalMessageGroup;
        readonly MessageThread: schemas.MessageThread;
        readonly MeetState: schemas.MeetState;
        readonly MeetMode: schemas.MeetMode;
        readonly CallState: schemas.CallState;
        readonly Direction: schemas.Direction;
        readonly MissedReason: schemas.MissedReason;
        readonly PhoneNumberType: schemas.PhoneNumberType;
        readonly MeetCall: schemas.MeetCall;
        readonly MeetFront: schemas.MeetFront;
        readonly RecordingType: schemas.RecordingType;
        readonly MeetRecording: schemas.MeetRecording;
        readonly MeetSummary: schemas.MeetSummary;
        readonly MeetType: schemas.MeetType;
        readonly MessageMeet: schemas.MessageMeet;
        readonly EmailAddress: schemas.EmailAddress;
        readonly MessageEmail: schemas.MessageEmail;
        readonly MessageAlfThread: schemas.MessageAlfThread;
        readonly LogAction: schemas.LogAction;
        readonly MessageLog: schemas.MessageLog;
        readonly MessageReaction: schemas.MessageReaction;
        readonly MessageAlfProgressBase: schemas.MessageAlfProgressBase;
        readonly AlfSearchStep: schemas.AlfSearchStep;
        readonly MessageAlfAgenticSearchProgress: schemas.MessageAlfAgenticSearchProgress;
        readonly MessageAlfProgress: schemas.MessageAlfProgress;
        readonly MessageState: schemas.MessageState;
        readonly MessageOption: schemas.MessageOption;
        readonly MessageMarketing: schemas.MessageMarketing;
        readonly SupportBotRouteButton: schemas.SupportBotRouteButton;
        readonly MessageSupportBot: schemas.MessageSupportBot;
        readonly MessageWorkflow: schemas.MessageWorkflow;
        readonly AlfAnswerType: schemas.AlfAnswerType;
        readonly MessageAlfReferenceBase: schemas.MessageAlfReferenceBase;
        readonly AlfDocumentReferenceData: schemas.AlfDocumentReferenceData;
        readonly AlfDocumentReference: schemas.AlfDocumentReference;
        readonly AlfExcelReferenceData: schemas.AlfExcelReferenceData;
        readonly AlfExcelReference: schemas.AlfExcelReference;
        readonly AlfFaqReferenceData: schemas.AlfFaqReferenceData;
        readonly AlfFaqReference: schemas.AlfFaqReference;
        readonly AlfFaqV2ReferenceData: schemas.AlfFaqV2ReferenceData;
        readonly AlfFaqV2Reference: schemas.AlfFaqV2Reference;
        readonly AlfHtmlReference: schemas.AlfHtmlReference;
        readonly AlfPdfReferenceData: schemas.AlfPdfReferenceData;
        readonly AlfPdfReference: schemas.AlfPdfReference;
        readonly AlfWebPageReferenceData: schemas.AlfWebPageReferenceData;
        readonly AlfWebPageReference: schemas.AlfWebPageReference;
        readonly MessageAlfReference: schemas.MessageAlfReference;
        readonly MessageAlf: schemas.MessageAlf;
        readonly MessageAiMarketing: schemas.MessageAiMarketing;
        readonly AlertLevel: schemas.AlertLevel;
        readonly MessageIvr: schemas.MessageIvr;
        readonly WritingType: schemas.WritingType;
        readonly MessageLegacyActionButton: schemas.MessageLegacyActionButton;
        readonly MessageLegacyAction: schemas.MessageLegacyAction;
        readonly MessageLegacySubmit: schemas.MessageLegacySubmit;
        readonly Message: schemas.Message;
        readonly OneTimeMsgState: schemas.OneTimeMsgState;
        readonly OneTimeMsgSendMode: schemas.OneTimeMsgSendMode;
        readonly OneTimeMsg: schemas.OneTimeMsg;
        readonly OneTimeMsgDraft: schemas.OneTimeMsgDraft;
        readonly SupportBot: schemas.SupportBot;
        readonly UserChatStaticActionBase: schemas.UserChatStaticActionBase;
        readonly StaticChatTagAction: schemas.StaticChatTagAction;
        readonly StaticDescriptionAction: schemas.StaticDescriptionAction;
        readonly StaticInviteAction: schemas.StaticInviteAction;
        readonly StaticManagerAssignAction: schemas.StaticManagerAssignAction;
        readonly StaticSendXmsAction: schemas.StaticSendXmsAction;
        readonly StaticTeamAssignAction: schemas.StaticTeamAssignAction;
        readonly StaticTeamChatMessageAction: schemas.StaticTeamChatMessageAction;
        readonly StaticUserChatMessageAction: schemas.StaticUserChatMessageAction;
        readonly StaticUserTagAction: schemas.StaticUserTagAction;
        readonly UserChatStaticAction: schemas.UserChatStaticAction;
        readonly SupportBotStep: schemas.SupportBotStep;
        readonly SupportBotSectionBase: schemas.SupportBotSectionBase;
        readonly SupportBotRouteSection: schemas.SupportBotRouteSection;
        readonly SupportBotStopSection: schemas.SupportBotStopSection;
        readonly SupportBotSection: schemas.SupportBotSection;
        readonly SupportBotDraft: schemas.SupportBotDraft;
        readonly SupportBotState: schemas.SupportBotState;
        readonly SupportBotRunMode: schemas.SupportBotRunMode;
        readonly WorkflowTriggerType: schemas.WorkflowTriggerType;
        readonly Medium: schemas.Medium;
        readonly WorkflowRunModeName: schemas.WorkflowRunModeName;
        readonly WorkflowRunMode: schemas.WorkflowRunMode;
        readonly LegacyMedium: schemas.LegacyMedium;
        readonly WorkflowTriggerBase: schemas.WorkflowTriggerBase;
        readonly ManagedChatFilter: schemas.ManagedChatFilter;
        readonly CallClosedTrigger: schemas.CallClosedTrigger;
        readonly CallWaitInQueuedTrigger: schemas.CallWaitInQueuedTrigger;
        readonly ChatClosedTrigger: schemas.ChatClosedTrigger;
        readonly ChatOpenedByManagerTrigger: schemas.ChatOpenedByManagerTrigger;
        readonly ChatOpenedByUserTrigger: schemas.ChatOpenedByUserTrigger;
        readonly ChatWaitInQueuedTrigger: schemas.ChatWaitInQueuedTrigger;
        readonly TriggerMessageType: schemas.TriggerMessageType;
        readonly MessageByManagerTrigger: schemas.MessageByManagerTrigger;
        readonly MessageByUserTrigger: schemas.MessageByUserTrigger;
        readonly ModularTrigger: schemas.ModularTrigger;
        readonly StartCallByUserTrigger: schemas.StartCallByUserTrigger;
        readonly StartChatByUserAtLoungeTrigger: schemas.StartChatByUserAtLoungeTrigger;
        readonly WaitingForManagerReplyTrigger: schemas.WaitingForManagerReplyTrigger;
        readonly WaitingForUserReplyTrigger: schemas.WaitingForUserReplyTrigger;
        readonly WorkflowTrigger: schemas.WorkflowTrigger;
        readonly Workflow: schemas.Workflow;
        readonly SendUserChatMessageAction: schemas.SendUserChatMessageAction;
        readonly SendUserChatPrivateMessageAction: schemas.SendUserChatPrivateMessageAction;
        readonly SendOtherMediumUserChatMessageAction: schemas.SendOtherMediumUserChatMessageAction;
        readonly SendTeamChatMessageAction: schemas.SendTeamChatMessageAction;
        readonly SendFormMessageAction: schemas.SendFormMessageAction;
        readonly SendXmsAction: schemas.SendXmsAction;
        readonly WorkflowButtonBase: schemas.WorkflowButtonBase;
        readonly AlfButtonType: schemas.AlfButtonType;
        readonly AlfButton: schemas.AlfButton;
        readonly WorkflowButton: schemas.WorkflowButton;
        readonly ButtonAction: schemas.ButtonAction;
        readonly ManagerAssignAction: schemas.ManagerAssignAction;
        readonly ManagerUnassignAction: schemas.ManagerUnassignAction;
        readonly TeamAssignAction: schemas.TeamAssignAction;
        readonly TeamUnassignAction: schemas.TeamUnassignAction;
        readonly InviteFollowersAction: schemas.InviteFollowersAction;
        readonly RemoveFollowersAction: schemas.RemoveFollowersAction;
        readonly AddUserTagsAction: schemas.AddUserTagsAction;
        readonly RemoveUserTagsAction: schemas.RemoveUserTagsAction;
        readonly AddUserChatTagsAction: schemas.AddUserChatTagsAction;
        readonly RemoveUserChatTagsAction: schemas.RemoveUserChatTagsAction;
        readonly UserChatDescriptionAction: schemas.UserChatDescriptionAction;
        readonly TargetUserChatState: schemas.TargetUserChatState;
        readonly UserChatStateAction: schemas.UserChatStateAction;
        readonly Priority: schemas.Priority;
        readonly UserChatPriorityAction: schemas.UserChatPriorityAction;
        readonly WorkflowBranch: schemas.WorkflowBranch;
        readonly BranchAction: schemas.BranchAction;
        readonly CollectUserReplyAction: schemas.CollectUserReplyAction;
        readonly DeleteType: schemas.DeleteType;
        readonly DeleteMessageAction: schemas.DeleteMessageAction;
        readonly AlfAction: schemas.AlfAction;
        readonly OpeningMessageType: schemas.OpeningMessageType;
        readonly VoiceAlfAction: schemas.VoiceAlfAction;
        readonly CallModularWorkflowAction: schemas.CallModularWorkflowAction;
        readonly UserChatAction: schemas.UserChatAction;
        readonly WorkflowRule: schemas.WorkflowRule;
        readonly ApplyRulesAction: schemas.ApplyRulesAction;
        readonly IvrButtonEffect: schemas.IvrButtonEffect;
        readonly WorkflowIvrButton: schemas.WorkflowIvrButton;
        readonly IvrButtonAction: schemas.IvrButtonAction;
        readonly AudioMessageAction: schemas.AudioMessageAction;
        readonly VoiceMailAction: schemas.VoiceMailAction;
        readonly EndCallType: schemas.EndCallType;
        readonly EndCallAction: schemas.EndCallAction;
        readonly SendCallFormMessageAction: schemas.SendCallFormMessageAction;
        readonly TryConnectCallAction: schemas.TryConnectCallAction;
        readonly ShareTargetType: schemas.ShareTargetType;
        readonly ShareUserChatAction: schemas.ShareUserChatAction;
        readonly UserChatActionBase: schemas.UserChatActionBase;
        readonly WorkflowSection: schemas.WorkflowSection;
        readonly WorkflowPreviewSection: schemas.WorkflowPreviewSection;
        readonly EdgeSide: schemas.EdgeSide;
        readonly EdgeSourceType: schemas.EdgeSourceType;
        readonly WorkflowEdgeSource: schemas.WorkflowEdgeSource;
        readonly WorkflowEdgeTarget: schemas.WorkflowEdgeTarget;
        readonly WorkflowEdgePosition: schemas.WorkflowEdgePosition;
        readonly WorkflowPoint: schemas.WorkflowPoint;
        readonly WorkflowSectionPosition: schemas.WorkflowSectionPosition;
        readonly EdgeType: schemas.EdgeType;
        readonly WorkflowRevisionEditorPosition: schemas.WorkflowRevisionEditorPosition;
        readonly WorkflowDraft: schemas.WorkflowDraft;
        readonly WorkflowState: schemas.WorkflowState;
        readonly WorkflowMigrationInfo: schemas.WorkflowMigrationInfo;
        readonly I18nText: schemas.I18nText;
        readonly AppMessenger: schemas.AppMessenger;
        readonly UserChatState: schemas.UserChatState;
        readonly SubtextType: schemas.SubtextType;
        readonly HandlingState: schemas.HandlingState;
        readonly UserChatHandling: schemas.UserChatHandling;
        readonly UserChatSourceMarketing: schemas.UserChatSourceMarketing;
        readonly UserChatSourceSupportBot: schemas.UserChatSourceSupportBot;
        readonly UserChatSourceWorkflow: schemas.UserChatSourceWorkflow;
        readonly UserChatSourceChatSharing: schemas.UserChatSourceChatSharing;
        readonly UserChatSourceAppMessenger: schemas.UserChatSourceAppMessenger;
        readonly UserChatSource: schemas.UserChatSource;
        readonly UserChatProfile: schemas.UserChatProfile;
        readonly GoalState: schemas.GoalState;
        readonly UserChat: schemas.UserChat;
        readonly UserType: schemas.UserType;
        readonly UserProfile: schemas.UserProfile;
        readonly WebInfo: schemas.WebInfo;
        readonly MobileInfo: schemas.MobileInfo;
        readonly User: schemas.User;
        readonly Online: schemas.Online;
        readonly UserChatView: schemas.UserChatView;
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
                 * The platform's id of the user: 20 lower-case hexadecimal characters. The vendor's own page shows a short number, 12345, so do not check the form. Your own member id does not go here.
                 * @see Vendor's reference page: Create a User's UserChat, Parameter https://developers.channel.io/docs/create-a-users-userchat-1
                 * @see Vendor's OpenAPI document, generation 28 (28.0.3, July 2026), /open/v5/users/{userId}/user-chats https://api.channel.io/docs/open/swagger.json
                 * @see Vendor's definitions of its newer core API, June 2026, model/user.proto:26 https://github.com/channel-io/ch-proto-public/blob/923b0ab7a7cd394627a9c7f484eb2603692e3565/coreapi/model/user.proto#L26
                 */
                readonly userId: string;
            };
            readonly cookie?: never;
        };
        /**
         * All options can be left out, and so can the body itself. A body is known from the vendor's n8n node alone.
         * @remarks Evidence: community (meaning). The page shows no body, and a bot sends none.
         * @see Vendor's node for n8n, 0.2.2 https://github.com/channel-io/n8n-nodes-channel-talk/blob/3aba97f/nodes/ChannelTalk/resources/userChat/createByUserId.ts
         * @see Third-party bot veasly-channeltalk-bot, channeltalk.js:98 https://github.com/gangjunlee-dev/veasly-channeltalk-bot/blob/a082d1b718f7cc7b5eb52b6f14268142c1729d5e/lib/channeltalk.js#L98
         */
        readonly requestBody?: {
            readonly content: {
                readonly "application/json": schemas.CreateUserChatRequest;
            };
        };
        readonly responses: {
            /**
             * The chat, with what belongs to it, as one object without a wrapper. Treat any other 2xx status alike.
             * @remarks Evidence: inferred. The vendor's document names no status. Its page on rate limits prints 200 for a call of this API, and known clients accept every 2xx.
             * @see Vendor's guide: Rate limiting, Checking a request’s rate limit status https://developers.channel.io/docs/rate-limiting
             * @see Vendor's OpenAPI document, generation 28 (28.0.3, July 2026), /open/v5/users/{userId}/user-chats https://api.channel.io/docs/open/swagger.json
             */
            readonly 200: {
                headers: {
                    readonly "x-ratelimit-limit"?: number;
                    readonly "x-ratelimit-remaining"?: number;
                    readonly "x-ratelimit-reset"?: number;
                    readonly "x-ratelimit-will-be-throttled"?: boolean;
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @see Vendor's reference page: Create a User's UserChat, Response https://developers.channel.io/docs/create-a-users-userchat-1
                     * @see Vendor's OpenAPI document, generation 28 (28.0.3, July 2026), /open/v5/users/{userId}/user-chats https://api.channel.io/docs/open/swagger.json
                     */
                    readonly "application/json": schemas.UserChatView;
                };
            };
            /**
             * The key pair is missing or wrong.
             * @remarks Evidence: inferred. A third party's client names 401 and 403 as one, for calls that post to team chats. No source speaks of this call.
             * @see Third-party client channel-talk, :215 https://github.com/happycastle114/channel-talk/blob/14f06cf5320b7a4cb5b66795b1df4ef6ad99a82a/README.md#L215
             */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": schemas.ErrorBody;
                };
            };
            /**
             * The key pair is switched off, or not allowed to make the call.
             * @remarks Evidence: inferred. A third party's client names 401 and 403 as one, for calls that post to team chats. No source speaks of this call.
             * @see Third-party client channel-talk, :215 https://github.com/happycastle114/channel-talk/blob/14f06cf5320b7a4cb5b66795b1df4ef6ad99a82a/README.md#L215
             */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": schemas.ErrorBody;
                };
            };
            /**
             * The request is not accepted. Whether an id of no known user is answered so is not known.
             * @remarks Evidence: inferred. Third parties met 422 on other calls, for angle brackets in a message and for an option of a team chat. No source speaks of this call.
             * @see Third-party client channel-talk, :202 https://github.com/happycastle114/channel-talk/blob/14f06cf5320b7a4cb5b66795b1df4ef6ad99a82a/README.md#L202
             * @see Third-party bot veasly-channeltalk-bot, channeltalk.js:39 https://github.com/gangjunlee-dev/veasly-channeltalk-bot/blob/a082d1b718f7cc7b5eb52b6f14268142c1729d5e/lib/channeltalk.js#L39
             */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": schemas.ErrorBody;
                };
            };
            /**
             * The channel is over its limit. The vendor brings limits in by phases: it only watches at first, then warns, then refuses.
             * @see Vendor's guide: Rate limiting, Rate Limiting https://developers.channel.io/docs/rate-limiting
             * @see Vendor's guide: Rate limiting, Current Status of Open API Rate Limiting policy https://developers.channel.io/docs/rate-limiting
             */
            readonly 429: {
                headers: {
                    readonly "x-ratelimit-limit"?: number;
                    readonly "x-ratelimit-remaining"?: number;
                    readonly "x-ratelimit-reset"?: number;
                    readonly "x-ratelimit-will-be-throttled"?: boolean;
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @remarks Evidence: inferred. No body is published for this status; the form of the other errors is assumed.
                     * @see Vendor's guide: Rate limiting, Rate Limiting https://developers.channel.io/docs/rate-limiting
                     */
                    readonly "application/json": schemas.ErrorBody;
                };
            };
            /**
             * Any other answer, such as 400, 404 or 5xx. The vendor publishes none for this call.
             * @remarks Evidence: inferred. Nobody has reported another status here, and the vendor's document names none.
             * @see Vendor's OpenAPI document, generation 28 (28.0.3, July 2026), /open/v5/users/{userId}/user-chats https://api.channel.io/docs/open/swagger.json
             */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": schemas.ErrorBody;
                };
            };
        };
    };
}
