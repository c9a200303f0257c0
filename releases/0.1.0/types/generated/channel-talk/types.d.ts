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
        readonly CreateUserChatRequest: {
            readonly distinctKey?: string;
            readonly channelId?: string;
        };
        readonly ErrorItem: {
            readonly message: string;
            readonly field?: string;
        };
        readonly ErrorBody: {
            readonly errors?: readonly components["schemas"]["ErrorItem"][];
            readonly type?: string;
            readonly status?: number;
            readonly language?: string;
        };
        readonly CampaignState: "draft" | "active" | "stopped" | "removed" | (string & {});
        readonly SendMedium: "appAlimtalk" | "appLine" | "email" | "inAppChat" | "xms" | (string & {});
        readonly MediumType: "native" | "phone" | "email" | "app" | (string & {});
        readonly PropertyType: "boolean" | "date" | "datetime" | "list" | "listOfNumber" | "number" | "string" | "listOfObject" | (string & {});
        readonly ExpressionOperator: string | {
            readonly [key: string]: unknown;
        };
        readonly Expression: {
            readonly key?: string;
            readonly type?: components["schemas"]["PropertyType"];
            readonly operator?: components["schemas"]["ExpressionOperator"];
            readonly values?: readonly unknown[];
            readonly and?: readonly (components["schemas"]["Expression"] | null)[];
            readonly or?: readonly (components["schemas"]["Expression"] | null)[];
        };
        readonly AppSegment: {
            readonly appId?: string;
            readonly extensionId?: string;
            readonly segmentId?: string;
        };
        readonly IsoDuration: string;
        readonly DurationBase: {
            readonly seconds?: number;
            readonly nano?: number;
            readonly negative?: boolean;
            readonly zero?: boolean;
        };
        readonly DurationUnit: {
            readonly dateBased?: boolean;
            readonly timeBased?: boolean;
            readonly durationEstimated?: boolean;
            readonly duration?: components["schemas"]["DurationBase"];
        };
        readonly DurationObject: {
            readonly seconds?: number;
            readonly nano?: number;
            readonly negative?: boolean;
            readonly zero?: boolean;
            readonly units?: readonly components["schemas"]["DurationUnit"][];
        };
        readonly Duration: components["schemas"]["IsoDuration"] | components["schemas"]["DurationObject"];
        readonly FilterMatch: "positive" | "negative" | (string & {});
        readonly BaseEventType: "triggerEvent" | "additionalFilter" | (string & {});
        readonly EpochMilliseconds: number;
        readonly EventSchema: {
            readonly id?: string;
            readonly channelId?: string;
            readonly eventName?: string;
            readonly key?: string;
            readonly parentKey?: string;
            readonly type?: components["schemas"]["PropertyType"];
            readonly name?: string;
            readonly nameI18nMap?: {
                readonly [key: string]: string;
            };
            readonly archived?: boolean;
            readonly createdAt?: components["schemas"]["EpochMilliseconds"];
            readonly updatedAt?: components["schemas"]["EpochMilliseconds"];
            readonly icon?: string;
        };
        readonly HoldingPropertyConstant: {
            readonly baseEventName?: string;
            readonly baseEventKey?: string;
            readonly eventQuery?: components["schemas"]["Expression"];
            readonly baseEventType?: components["schemas"]["BaseEventType"];
            readonly values?: unknown;
            readonly operator?: components["schemas"]["EventSchema"];
        };
        readonly CampaignSendMode: "always" | "away" | "inOperation" | "customUsingSenderTime" | "customUsingReceiverTime" | "custom" | (string & {});
        readonly DayOfWeek: "mon" | "tue" | "wed" | "thu" | "fri" | "sat" | "sun" | (string & {});
        readonly TimeRange: {
            readonly dayOfWeeks: readonly components["schemas"]["DayOfWeek"][];
            readonly from: number;
            readonly to: number;
        };
        readonly SendTimeRangesObject: {
            readonly timeRanges?: readonly components["schemas"]["TimeRange"][];
        };
        readonly Campaign: {
            readonly id?: string;
            readonly channelId?: string;
            readonly name?: string;
            readonly state?: components["schemas"]["CampaignState"];
            readonly sendMedium?: components["schemas"]["SendMedium"];
            readonly mediumType?: components["schemas"]["MediumType"];
            readonly mediumId?: string;
            readonly mediumTopicBuildKey?: string;
            readonly mediumTopicBuildLabels?: readonly string[];
            readonly userQuery?: components["schemas"]["Expression"];
            readonly appSegments?: readonly components["schemas"]["AppSegment"][];
            readonly triggerEventName?: string;
            readonly triggerEventQuery?: components["schemas"]["Expression"];
            readonly waitingTime?: components["schemas"]["Duration"];
            readonly filterEventName?: string;
            readonly filterEventQuery?: components["schemas"]["Expression"];
            readonly filterMatch?: components["schemas"]["FilterMatch"];
            readonly filterHpc?: components["schemas"]["HoldingPropertyConstant"];
            readonly conversionWindows?: {
                readonly [key: string]: components["schemas"]["Duration"];
            };
            readonly goalEventName?: string;
            readonly goalEventQuery?: components["schemas"]["Expression"];
            readonly goalEventDuration?: components["schemas"]["Duration"];
            readonly goalHpc?: components["schemas"]["HoldingPropertyConstant"];
            readonly advertising?: boolean;
            readonly sendToOfflineXms?: boolean;
            readonly sendToOfflineEmail?: boolean;
            readonly cooldown?: components["schemas"]["Duration"];
            readonly sendMode?: components["schemas"]["CampaignSendMode"];
            readonly channelOperationId?: string;
            readonly sendTimeRanges?: readonly components["schemas"]["TimeRange"][] | components["schemas"]["SendTimeRangesObject"];
            readonly startAt?: components["schemas"]["EpochMilliseconds"];
            readonly endAt?: components["schemas"]["EpochMilliseconds"];
            readonly deleteMessageAfterStop?: boolean;
            readonly draft?: components["schemas"]["CampaignDraft"];
            readonly createdAt?: components["schemas"]["EpochMilliseconds"];
            readonly updatedAt?: components["schemas"]["EpochMilliseconds"];
            readonly contentUpdatedAt?: components["schemas"]["EpochMilliseconds"];
            readonly sent?: number;
            readonly view?: number;
            readonly goal?: number;
            readonly click?: number;
            readonly userChatExpireDuration?: components["schemas"]["Duration"];
            readonly managerId?: string;
            readonly recipeCaseId?: string;
            readonly recipeStatIds?: readonly string[];
            readonly recipeGoalType?: components["schemas"]["RecipeGoalType"];
            readonly recipeBatchedAt?: components["schemas"]["EpochMilliseconds"];
        };
        readonly SendMediumSettings: {
            readonly type: string;
        } & {
            readonly [key: string]: unknown;
        };
        readonly CampaignMsg: {
            readonly id?: string;
            readonly campaignId?: string;
            readonly channelId?: string;
            readonly name?: string;
            readonly sendMedium?: components["schemas"]["SendMedium"];
            readonly mediumType?: components["schemas"]["MediumType"];
            readonly mediumId?: string;
            readonly settings?: components["schemas"]["SendMediumSettings"];
            readonly createdAt?: components["schemas"]["EpochMilliseconds"];
            readonly updatedAt?: components["schemas"]["EpochMilliseconds"];
            readonly sent?: number;
            readonly view?: number;
            readonly goal?: number;
            readonly click?: number;
        };
        readonly CampaignMsgWrapper: {
            readonly vanilla?: components["schemas"]["CampaignMsg"];
        };
        readonly CampaignDraft: {
            readonly campaign?: components["schemas"]["Campaign"];
            readonly msgs?: readonly (components["schemas"]["CampaignMsg"] | components["schemas"]["CampaignMsgWrapper"])[];
        };
        readonly RecipeGoalType: "ADD_TO_CART" | "CHECKOUT_BEGIN" | "CHECKOUT_COMPLETE" | "PURCHASE" | "SIGN_UP" | "MARKETING_CLICK" | "MARKETING_VIEW" | "PAGE_VIEW" | "USER_CHAT_OPEN" | (string & {});
        readonly ChatBookmark: {
            readonly key?: string;
            readonly chatId?: string;
            readonly chatKey?: string;
            readonly bookmarkKey?: string;
            readonly channelId?: string;
            readonly version?: number;
            readonly chatType?: string;
            readonly personType?: string;
            readonly personId?: string;
        };
        readonly SessionWatch: "all" | "info" | "none" | (string & {});
        readonly ChatSession: {
            readonly key?: string;
            readonly chatId?: string;
            readonly teamChatSectionId?: string;
            readonly chatKey?: string;
            readonly updatedKey?: string;
            readonly unreadKey?: string;
            readonly channelId?: string;
            readonly alert?: number;
            readonly unread?: number;
            readonly watch?: components["schemas"]["SessionWatch"];
            readonly allMentionImportant?: boolean;
            readonly readAt?: components["schemas"]["EpochMilliseconds"];
            readonly receivedAt?: components["schemas"]["EpochMilliseconds"];
            readonly postedAt?: components["schemas"]["EpochMilliseconds"];
            readonly updatedAt?: components["schemas"]["EpochMilliseconds"];
            readonly createdAt?: components["schemas"]["EpochMilliseconds"];
            readonly version?: number;
            readonly id?: string;
            readonly chatType?: string;
            readonly personType?: string;
            readonly personId?: string;
        };
        readonly ChatTagColor: "red" | "orange" | "yellow" | "olive" | "green" | "cobalt" | "purple" | "pink" | "navy" | (string & {});
        readonly ChatTag: {
            readonly id?: string;
            readonly channelId?: string;
            readonly colorVariant?: components["schemas"]["ChatTagColor"];
            readonly name: string;
            readonly key: string;
            readonly description?: string;
            readonly followerIds?: readonly string[];
            readonly createdAt?: components["schemas"]["EpochMilliseconds"];
        };
        readonly InternalActivityGroup: {
            readonly startMessageId?: string;
            readonly endMessageId?: string;
        };
        readonly InternalMessageGroup: {
            readonly startMessageId?: string;
            readonly endMessageId?: string;
        };
        readonly BlockType: "bullets" | "code" | "text" | (string & {});
        readonly MessageBlock: {
            readonly type: components["schemas"]["BlockType"];
            readonly language?: string;
            readonly value?: string;
            readonly blocks?: readonly (components["schemas"]["MessageBlock"] | null)[];
        };
        readonly MessageThread: {
            readonly id?: string;
            readonly managerIds?: readonly string[];
            readonly repliedManagerIds?: readonly string[];
            readonly replyCount?: number;
            readonly lastRepliedAt?: components["schemas"]["EpochMilliseconds"];
            readonly chatType?: string;
            readonly chatId?: string;
            readonly rootMessageId?: string;
        };
        readonly MeetState: "live" | "ended" | "transcribing" | "transcribed" | "transcribeFailed" | (string & {});
        readonly MeetMode: "audio" | "video" | (string & {});
        readonly CallState: "init" | "engaged" | "missed" | "offHook" | "welcoming" | "waitingWebRTC" | "waitingCall" | "closed" | "greeting" | "ivr" | "voiceALF" | "queued" | "waitingManager" | "waitingUser" | "ended" | (string & {});
        readonly Direction: "inbound" | "outbound" | (string & {});
        readonly MissedReason: "notInOperation" | "userLeft" | "ringTimeOver" | "inboundRateLimit" | "concurrencyLimit" | "noOperator" | "exceededQueue" | "abandonedInQueue" | "workflow" | "wfInputTimeout" | "wfVoiceMail" | "wfEndCall" | "rejectedByOperator" | "userLeftInGreeting" | "userLeftInIvrWithoutInput" | "userLeftInIvr" | "userLeftInQueued" | "userLeftInWaitingManager" | "managerLeft" | "noFallbackClient" | "preservedNumber" | "unregisteredNumber" | "blockedUser" | (string & {});
        readonly PhoneNumberType: "mobileNumber" | "landlineNumber" | (string & {});
        readonly MeetCall: {
            readonly id?: string;
            readonly from?: string;
            readonly to?: string;
            readonly representativeNumber?: string;
            readonly primaryNumber?: string;
            readonly state?: components["schemas"]["CallState"];
            readonly direction?: components["schemas"]["Direction"];
            readonly callServerIp?: string;
            readonly missedReason?: components["schemas"]["MissedReason"];
            readonly createAt?: components["schemas"]["EpochMilliseconds"];
            readonly engagedAt?: components["schemas"]["EpochMilliseconds"];
            readonly closedAt?: components["schemas"]["EpochMilliseconds"];
            readonly missedHandledAt?: components["schemas"]["EpochMilliseconds"];
            readonly voiceMail?: boolean;
            readonly lastAssigneeId?: string;
            readonly userPhoneNumberType?: components["schemas"]["PhoneNumberType"];
            readonly firstWaitingStartedAt?: components["schemas"]["EpochMilliseconds"];
        };
        readonly MeetFront: {
            readonly id?: string;
            readonly direction?: components["schemas"]["Direction"];
            readonly missedReason?: components["schemas"]["MissedReason"];
            readonly engagedAt?: components["schemas"]["EpochMilliseconds"];
            readonly missedHandledAt?: components["schemas"]["EpochMilliseconds"];
            readonly firstWaitingStartedAt?: components["schemas"]["EpochMilliseconds"];
        };
        readonly RecordingType: "file" | "image" | "video" | "audio" | (string & {});
        readonly MeetRecording: {
            readonly id?: string;
            readonly bucket?: string;
            readonly key?: string;
            readonly contentType?: string;
            readonly duration?: number;
            readonly size?: number;
            readonly name?: string;
            readonly type?: components["schemas"]["RecordingType"];
            readonly channelId?: string;
            readonly chatType?: string;
            readonly chatId?: string;
        };
        readonly MeetSummary: {
            readonly text?: string;
            readonly language?: string;
            readonly alf?: boolean;
            readonly summarizedAt?: components["schemas"]["EpochMilliseconds"];
        };
        readonly MeetType: "front" | "call" | "team" | (string & {});
        readonly MessageMeet: {
            readonly id?: string;
            readonly chatType?: string;
            readonly channelId?: string;
            readonly state?: components["schemas"]["MeetState"];
            readonly mode?: components["schemas"]["MeetMode"];
            readonly amassedPersons?: readonly string[];
            readonly roomStartedAt?: components["schemas"]["EpochMilliseconds"];
            readonly call?: components["schemas"]["MeetCall"];
            readonly front?: components["schemas"]["MeetFront"];
            readonly recording?: components["schemas"]["MeetRecording"];
            readonly summaries?: readonly components["schemas"]["MeetSummary"][];
            readonly country?: string;
            readonly transferCount?: number;
            readonly botIds?: readonly string[];
            readonly meetEndedAt?: components["schemas"]["EpochMilliseconds"];
            readonly stateV2?: components["schemas"]["MeetState"];
            readonly managerIds?: readonly string[];
            readonly meetType?: components["schemas"]["MeetType"];
        };
        readonly EmailAddress: {
            readonly address?: string;
            readonly name?: string;
            readonly contactAddress?: string;
        };
        readonly MessageEmail: {
            readonly id?: string;
            readonly direction?: components["schemas"]["Direction"];
            readonly from?: components["schemas"]["EmailAddress"];
            readonly to?: readonly components["schemas"]["EmailAddress"][];
            readonly cc?: readonly components["schemas"]["EmailAddress"][];
            readonly bcc?: readonly components["schemas"]["EmailAddress"][];
            readonly replyTo?: components["schemas"]["EmailAddress"];
            readonly subject?: string;
            readonly hasHistory?: boolean;
            readonly replyToMessageId?: string;
            readonly receivedFor?: string;
            readonly createdAt?: components["schemas"]["EpochMilliseconds"];
        };
        readonly MessageAlfThread: {
            readonly id?: string;
            readonly chatType?: string;
            readonly chatId?: string;
            readonly duration?: number;
            readonly completed?: boolean;
        };
        readonly ButtonColor: "cobalt" | "green" | "orange" | "red" | "black" | "pink" | "purple" | (string & {});
        readonly MessageActionAttributes: {
            readonly [key: string]: unknown;
        };
        readonly MessageAction: {
            readonly attributes?: components["schemas"]["MessageActionAttributes"];
            readonly type: string;
        };
        readonly MessageButton: {
            readonly title: string;
            readonly colorVariant?: components["schemas"]["ButtonColor"];
            readonly action?: components["schemas"]["MessageAction"];
            readonly url?: string;
        };
        readonly PrivateFileScope: "chat" | "manager" | "channel" | (string & {});
        readonly MessageFile: {
            readonly id: string;
            readonly type?: string;
            readonly name: string;
            readonly size: number;
            readonly contentType?: string;
            readonly duration?: number;
            readonly width?: number;
            readonly height?: number;
            readonly orientation?: number;
            readonly animated?: boolean;
            readonly bucket: string;
            readonly key: string;
            readonly previewKey?: string;
            readonly privateFileScope?: components["schemas"]["PrivateFileScope"];
            readonly sharedDomain?: string;
            readonly channelId?: string;
            readonly managerId?: string;
            readonly chatType?: string;
            readonly chatId?: string;
        };
        readonly MessageWebPage: {
            readonly id: string;
            readonly url: string;
            readonly title?: string;
            readonly description?: string;
            readonly imageUrl?: string;
            readonly videoUrl?: string;
            readonly publisher?: string;
            readonly author?: string;
            readonly width?: number;
            readonly height?: number;
            readonly bucket?: string;
            readonly previewKey?: string;
            readonly logo?: string;
            readonly name?: string;
        };
        readonly MessageCarouselComponent: {
            readonly type: string;
        } & {
            readonly [key: string]: unknown;
        };
        readonly MessageCarouselItem: {
            readonly action?: components["schemas"]["MessageAction"];
            readonly components?: readonly components["schemas"]["MessageCarouselComponent"][];
        };
        readonly MessageCarousel: {
            readonly items?: readonly components["schemas"]["MessageCarouselItem"][];
        };
        readonly LogAction: "changeName" | "changeScope" | "close" | "autoClose" | "create" | "invite" | "join" | "assign" | "autoAssign" | "unassign" | "leave" | "open" | "autoOpen" | "enqueue" | "miss" | "remove" | "snooze" | "addTags" | "removeTags" | "assignTeam" | "unassignTeam" | "joinMeet" | "leaveMeet" | "inviteMeet" | "missMeet" | "callbackMeet" | "tryConnectCall" | "processByMiss" | "processBranch" | "sendXms" | "addUserTags" | "removeUserTags" | "updatePriority" | "startWorkflow" | "endWorkflow" | "interruptWorkflow" | "interruptWorkflowByBot" | "tryOpenWithAlf" | "startTask" | "taskApproval" | "applyRules" | "cancelAlfByUser" | "fallbackCall" | "handoffVoiceToText" | "share" | (string & {});
        readonly MessageLog: {
            readonly action?: components["schemas"]["LogAction"];
            readonly values?: readonly string[];
            readonly triggerType?: string;
            readonly triggerId?: string;
        };
        readonly MessageReaction: {
            readonly emojiName: string;
            readonly personKeys?: readonly string[];
        };
        readonly MessageAlfProgress: {
            readonly plainText?: string;
            readonly type: string;
        };
        readonly FormInputType: "text" | "number" | "bool" | "date" | "datetime" | "radio" | "singleSelect" | "checkbox" | "multiSelect" | (string & {});
        readonly FormInputDataType: "string" | "date" | "list" | "listOfNumber" | "number" | "datetime" | "boolean" | (string & {});
        readonly MessageFormInput: {
            readonly value?: unknown;
            readonly readOnly?: boolean;
            readonly type?: components["schemas"]["FormInputType"];
            readonly userChatProfileBindingKey?: boolean;
            readonly userProfileBindingKey?: boolean;
            readonly dataType?: components["schemas"]["FormInputDataType"];
            readonly label?: string;
            readonly bindingKey?: string;
        };
        readonly MessageForm: {
            readonly submittedAt?: components["schemas"]["EpochMilliseconds"];
            readonly inputs?: readonly components["schemas"]["MessageFormInput"][];
            readonly type: string;
        };
        readonly MessageState: "sending" | "sent" | "failed" | "removed" | (string & {});
        readonly MessageOption: "actAsManager" | "displayAsChannel" | "doNotPost" | "doNotSearch" | "doNotSendApp" | "doNotUpdateDesk" | "immutable" | "private" | "silent" | "silentToManager" | "silentToUser" | "alertToWriter" | (string & {});
        readonly ExposureType: "fullScreen" | (string & {});
        readonly MessageMarketing: {
            readonly type?: string;
            readonly id?: string;
            readonly advertising?: boolean;
            readonly sendToOfflineXms?: boolean;
            readonly sendToOfflineEmail?: boolean;
            readonly exposureType?: components["schemas"]["ExposureType"];
            readonly imageLinkUrl?: string;
        };
        readonly SupportBotRouteButton: {
            readonly text: string;
            readonly nextSectionId: string;
        };
        readonly MessageSupportBot: {
            readonly id?: string;
            readonly revisionId?: string;
            readonly sectionId?: string;
            readonly stepIndex?: number;
            readonly buttons?: readonly components["schemas"]["SupportBotRouteButton"][];
            readonly submitButtonIndex?: number;
        };
        readonly MessageWorkflow: {
            readonly id?: string;
            readonly revisionId?: string;
            readonly sectionId?: string;
            readonly actionIndex?: number;
            readonly submitButtonId?: string;
            readonly buttonBotMessage?: boolean;
        };
        readonly AlfAnswerType: "complete" | "rag" | "incomplete" | "impossible" | "command" | "faq" | "failed" | "rateLimited" | "openUserChat" | "system" | (string & {});
        readonly MessageAlfReference: {
            readonly visibleInFront?: boolean;
            readonly visibleInAppMessenger?: boolean;
            readonly index?: string;
            readonly publishedUrl?: string;
            readonly title?: string;
            readonly type: string;
        };
        readonly MessageAlf: {
            readonly handlingId?: string;
            readonly alfSessionId?: string;
            readonly type?: components["schemas"]["AlfAnswerType"];
            readonly references?: readonly components["schemas"]["MessageAlfReference"][];
            readonly mentionAlfAnswered?: boolean;
            readonly suggestedQuestion?: boolean;
        };
        readonly MessageAiMarketing: {
            readonly handlingId?: string;
            readonly sessionId?: string;
        };
        readonly AlertLevel: "alert" | "unread" | "none" | (string & {});
        readonly MessageIvr: {
            readonly audioFile?: components["schemas"]["MessageFile"];
            readonly dialInput?: string;
        };
        readonly MessageCustomPayload: {
            readonly data?: {
                readonly [key: string]: unknown;
            };
            readonly paramMapper?: {
                readonly [key: string]: string;
            };
        };
        readonly WritingType: "standard" | "custom" | "email" | (string & {});
        readonly MessageLegacyActionButton: {
            readonly key?: string;
            readonly text?: string;
        };
        readonly MessageLegacyAction: {
            readonly type?: string;
            readonly buttons?: readonly components["schemas"]["MessageLegacyActionButton"][];
        };
        readonly MessageLegacySubmit: {
            readonly id?: string;
            readonly key?: string;
        };
        readonly Message: {
            readonly chatKey: string;
            readonly id: string;
            readonly mainKey?: string;
            readonly threadKey?: string;
            readonly meetKey?: string;
            readonly frontKey?: string;
            readonly alfThreadKey?: string;
            readonly internalActivityGroupKey?: string;
            readonly internalActivityGroup?: components["schemas"]["InternalActivityGroup"];
            readonly internalMessageGroupKey?: string;
            readonly internalMessageGroup?: components["schemas"]["InternalMessageGroup"];
            readonly channelId: string;
            readonly chatType: string;
            readonly chatId: string;
            readonly hubId?: string;
            readonly personType: string;
            readonly personId: string;
            readonly requestId?: string;
            readonly language?: string;
            readonly createdAt: components["schemas"]["EpochMilliseconds"];
            readonly version?: number;
            readonly blocks?: readonly components["schemas"]["MessageBlock"][];
            readonly plainText?: string;
            readonly updatedAt?: components["schemas"]["EpochMilliseconds"];
            readonly thread?: components["schemas"]["MessageThread"];
            readonly meet?: components["schemas"]["MessageMeet"];
            readonly email?: components["schemas"]["MessageEmail"];
            readonly alfThread?: components["schemas"]["MessageAlfThread"];
            readonly removerKey?: string;
            readonly editorKey?: string;
            readonly editedAt?: components["schemas"]["EpochMilliseconds"];
            readonly buttons?: readonly components["schemas"]["MessageButton"][];
            readonly files?: readonly components["schemas"]["MessageFile"][];
            readonly webPage?: components["schemas"]["MessageWebPage"];
            readonly carousel?: components["schemas"]["MessageCarousel"];
            readonly log?: components["schemas"]["MessageLog"];
            readonly reactions?: readonly components["schemas"]["MessageReaction"][];
            readonly alfProgress?: components["schemas"]["MessageAlfProgress"];
            readonly form?: components["schemas"]["MessageForm"];
            readonly state?: components["schemas"]["MessageState"];
            readonly options?: readonly components["schemas"]["MessageOption"][];
            readonly marketing?: components["schemas"]["MessageMarketing"];
            readonly supportBot?: components["schemas"]["MessageSupportBot"];
            readonly workflow?: components["schemas"]["MessageWorkflow"];
            readonly alf?: components["schemas"]["MessageAlf"];
            readonly aiMarketing?: components["schemas"]["MessageAiMarketing"];
            readonly alertLevel?: components["schemas"]["AlertLevel"];
            readonly ivr?: components["schemas"]["MessageIvr"];
            readonly customPayload?: components["schemas"]["MessageCustomPayload"];
            readonly writingType?: components["schemas"]["WritingType"];
            readonly errorCode?: number;
            readonly alfThreadMsg?: boolean;
            readonly threadRoot?: boolean;
            readonly meetRoot?: boolean;
            readonly alfThreadRoot?: boolean;
            readonly threadMsg?: boolean;
            readonly meetMsg?: boolean;
            readonly broadcastedMsg?: boolean;
            readonly workflowButton?: boolean;
            readonly rootMessageId?: string;
            readonly removedByWriter?: boolean;
            readonly root?: boolean;
            readonly action?: components["schemas"]["MessageLegacyAction"];
            readonly submit?: components["schemas"]["MessageLegacySubmit"];
            readonly inboundEmailId?: string;
        };
        readonly OneTimeMsgState: "draft" | "waiting" | "sent" | "canceled" | "removed" | (string & {});
        readonly OneTimeMsgSendMode: "immediately" | "reservedWithSenderTime" | "reservedWithReceiverTime" | (string & {});
        readonly OneTimeMsg: {
            readonly id?: string;
            readonly channelId?: string;
            readonly name?: string;
            readonly state?: components["schemas"]["OneTimeMsgState"];
            readonly sendMode?: components["schemas"]["OneTimeMsgSendMode"];
            readonly channelOperationId?: string;
            readonly sendMedium?: components["schemas"]["SendMedium"];
            readonly mediumType?: components["schemas"]["MediumType"];
            readonly mediumId?: string;
            readonly mediumTopicBuildKey?: string;
            readonly mediumTopicBuildLabels?: readonly string[];
            readonly settings?: components["schemas"]["SendMediumSettings"];
            readonly userQuery?: components["schemas"]["Expression"];
            readonly appSegments?: readonly components["schemas"]["AppSegment"][];
            readonly conversionWindows?: {
                readonly [key: string]: components["schemas"]["Duration"];
            };
            readonly goalEventName?: string;
            readonly goalEventQuery?: components["schemas"]["Expression"];
            readonly goalEventDuration?: components["schemas"]["Duration"];
            readonly advertising?: boolean;
            readonly sendToOfflineXms?: boolean;
            readonly sendToOfflineEmail?: boolean;
            readonly startAt?: components["schemas"]["EpochMilliseconds"];
            readonly localStartAt?: string;
            readonly draft?: components["schemas"]["OneTimeMsgDraft"];
            readonly createdAt?: components["schemas"]["EpochMilliseconds"];
            readonly updatedAt?: components["schemas"]["EpochMilliseconds"];
            readonly sent?: number;
            readonly view?: number;
            readonly goal?: number;
            readonly click?: number;
            readonly userChatExpireDuration?: components["schemas"]["Duration"];
        };
        readonly OneTimeMsgDraft: {
            readonly oneTimeMsg?: components["schemas"]["OneTimeMsg"];
        };
        readonly SupportBot: {
            readonly id?: string;
            readonly channelId?: string;
            readonly botName?: string;
            readonly name?: string;
            readonly order?: number;
            readonly pageQuery?: components["schemas"]["Expression"];
            readonly userQuery?: components["schemas"]["Expression"];
            readonly draft?: components["schemas"]["SupportBotDraft"];
            readonly revisionId?: string;
            readonly state?: components["schemas"]["SupportBotState"];
            readonly runMode?: components["schemas"]["SupportBotRunMode"];
            readonly start?: number;
            readonly stop?: number;
            readonly chatOpen?: number;
            readonly createdAt?: components["schemas"]["EpochMilliseconds"];
            readonly updatedAt?: components["schemas"]["EpochMilliseconds"];
            readonly userChatExpireDuration?: components["schemas"]["Duration"];
            readonly managerId?: string;
        };
        readonly UserChatStaticAction: {
            readonly type: string;
        } & {
            readonly [key: string]: unknown;
        };
        readonly MessageEmailCreateDTO: {
            readonly to?: readonly string[];
            readonly cc?: readonly string[];
            readonly bcc?: readonly string[];
            readonly subject?: string;
            readonly replyToMessageId?: string;
            readonly hasHistory?: boolean;
        };
        readonly NestedMessage: {
            readonly blocks?: readonly components["schemas"]["MessageBlock"][];
            readonly buttons?: readonly components["schemas"]["MessageButton"][];
            readonly files?: readonly components["schemas"]["MessageFile"][];
            readonly webPage?: components["schemas"]["MessageWebPage"];
            readonly carousel?: components["schemas"]["MessageCarousel"];
            readonly form?: components["schemas"]["MessageForm"];
            readonly customPayload?: components["schemas"]["MessageCustomPayload"];
            readonly email?: components["schemas"]["MessageEmailCreateDTO"];
        };
        readonly SupportBotStep: {
            readonly message?: components["schemas"]["NestedMessage"];
        };
        readonly SupportBotSection: {
            readonly name?: string;
            readonly actions?: readonly components["schemas"]["UserChatStaticAction"][];
            readonly steps?: readonly components["schemas"]["SupportBotStep"][];
            readonly id?: string;
            readonly type: string;
        };
        readonly SupportBotDraft: {
            readonly supportBot?: components["schemas"]["SupportBot"];
            readonly sections?: readonly components["schemas"]["SupportBotSection"][];
        };
        readonly SupportBotState: "draft" | "active" | "stopped" | (string & {});
        readonly SupportBotRunMode: "always" | "away" | "inOperation" | "private" | (string & {});
        readonly WorkflowTriggerType: "startChatByUserAtLounge" | "messageByUser" | "messageByManager" | "waitingForManagerReply" | "waitingForUserReply" | "chatWaitInQueued" | "chatOpenedByUser" | "chatOpenedByManager" | "chatClosed" | "startCallByUser" | "callWaitInQueued" | "callOpenedByUser" | "callOpenedByManager" | "callClosed" | "modular" | (string & {});
        readonly Medium: {
            readonly mediumType?: components["schemas"]["MediumType"];
            readonly mediumId?: string;
            readonly primitive?: boolean;
        };
        readonly WorkflowRunModeName: "always" | "inOperation" | "notInOperation" | "private" | (string & {});
        readonly WorkflowRunMode: {
            readonly mode?: components["schemas"]["WorkflowRunModeName"];
            readonly channelOperationId?: string;
        };
        readonly LegacyMedium: "inAppChat" | "appKakao" | "appLine" | "appNaverTalk" | "appInstagramMessenger" | "appWechat" | "call" | "email" | (string & {});
        readonly WorkflowTrigger: {
            readonly filter?: components["schemas"]["Expression"];
            readonly targetMediums?: readonly components["schemas"]["Medium"][];
            readonly runMode?: components["schemas"]["WorkflowRunMode"];
            readonly botName?: string;
            readonly language?: string;
            readonly type?: components["schemas"]["WorkflowTriggerType"];
            readonly targetMediumSet?: readonly components["schemas"]["LegacyMedium"][];
        };
        readonly Workflow: {
            readonly id?: string;
            readonly channelId?: string;
            readonly triggerType?: components["schemas"]["WorkflowTriggerType"];
            readonly trigger?: components["schemas"]["WorkflowTrigger"];
            readonly draft?: components["schemas"]["WorkflowDraft"];
            readonly exclusive?: boolean;
            readonly revisionId?: string;
            readonly name?: string;
            readonly rank?: number;
            readonly state?: components["schemas"]["WorkflowState"];
            readonly managerId?: string;
            readonly draftManagerId?: string;
            readonly recipeCaseId?: string;
            readonly recipeStatIds?: readonly string[];
            readonly useAlf?: boolean;
            readonly start?: number;
            readonly end?: number;
            readonly chatOpen?: number;
            readonly resumeParent?: number;
            readonly draftUpdatedAt?: components["schemas"]["EpochMilliseconds"];
            readonly createdAt?: components["schemas"]["EpochMilliseconds"];
            readonly updatedAt?: components["schemas"]["EpochMilliseconds"];
            readonly removedAt?: components["schemas"]["EpochMilliseconds"];
            readonly batchedAt?: components["schemas"]["EpochMilliseconds"];
            readonly recipeBatchedAt?: components["schemas"]["EpochMilliseconds"];
            readonly migrationInfo?: components["schemas"]["WorkflowMigrationInfo"];
            readonly previewable?: boolean;
        };
        readonly SendUserChatMessageAction: {
            readonly type: string;
            readonly botName?: string;
            readonly message?: components["schemas"]["NestedMessage"];
            readonly messageSupportBot?: components["schemas"]["MessageSupportBot"];
        };
        readonly SendUserChatPrivateMessageAction: {
            readonly type: string;
            readonly botName?: string;
            readonly message?: components["schemas"]["NestedMessage"];
        };
        readonly SendOtherMediumUserChatMessageAction: {
            readonly type: string;
            readonly botName?: string;
            readonly message?: components["schemas"]["NestedMessage"];
            readonly mediumType?: components["schemas"]["MediumType"];
            readonly mediumId?: string;
            readonly mediumTopicBuildKey?: string;
            readonly mediumTopicLabels?: readonly string[];
        };
        readonly SendTeamChatMessageAction: {
            readonly type: string;
            readonly groupId?: string;
            readonly botName?: string;
            readonly message?: components["schemas"]["NestedMessage"];
        };
        readonly SendFormMessageAction: {
            readonly type: string;
            readonly botName?: string;
            readonly message?: components["schemas"]["NestedMessage"];
            readonly required?: boolean;
        };
        readonly SendXmsAction: {
            readonly type: string;
            readonly message?: components["schemas"]["NestedMessage"];
            readonly footerShortLink?: boolean;
        };
        readonly WorkflowButton: {
            readonly id?: string;
            readonly nextSectionId?: string;
            readonly name?: string;
            readonly type: string;
        };
        readonly ButtonAction: {
            readonly type: string;
            readonly buttons?: readonly components["schemas"]["WorkflowButton"][];
            readonly language?: string;
        };
        readonly ManagerAssignAction: {
            readonly type: string;
            readonly assigneeId?: string;
        };
        readonly ManagerUnassignAction: {
            readonly type: string;
        };
        readonly TeamAssignAction: {
            readonly type: string;
            readonly teamId?: string;
        };
        readonly TeamUnassignAction: {
            readonly type: string;
        };
        readonly InviteFollowersAction: {
            readonly type: string;
            readonly followerIds?: readonly string[];
        };
        readonly RemoveFollowersAction: {
            readonly type: string;
            readonly followerIds?: readonly string[];
            readonly removeAll?: boolean;
        };
        readonly AddUserTagsAction: {
            readonly type: string;
            readonly tags?: readonly string[];
        };
        readonly RemoveUserTagsAction: {
            readonly type: string;
            readonly tags?: readonly string[];
            readonly removeAll?: boolean;
        };
        readonly AddUserChatTagsAction: {
            readonly type: string;
            readonly tags?: readonly string[];
        };
        readonly RemoveUserChatTagsAction: {
            readonly type: string;
            readonly tags?: readonly string[];
            readonly removeAll?: boolean;
        };
        readonly UserChatDescriptionAction: {
            readonly type: string;
            readonly description?: string;
        };
        readonly TargetUserChatState: "closed" | "opened" | "snoozed" | "queued" | "initial" | "missed" | (string & {});
        readonly UserChatStateAction: {
            readonly type: string;
            readonly state?: components["schemas"]["TargetUserChatState"];
            readonly duration?: components["schemas"]["IsoDuration"];
        };
        readonly Priority: "low" | "medium" | "high" | (string & {});
        readonly UserChatPriorityAction: {
            readonly type: string;
            readonly priority?: components["schemas"]["Priority"];
        };
        readonly WorkflowBranch: {
            readonly expression?: components["schemas"]["Expression"];
            readonly nextSectionId?: string;
        };
        readonly BranchAction: {
            readonly type: string;
            readonly branches?: readonly components["schemas"]["WorkflowBranch"][];
            readonly defaultNextSectionId?: string;
        };
        readonly CollectUserReplyAction: {
            readonly type: string;
        };
        readonly DeleteType: "filesOnly" | "message" | (string & {});
        readonly DeleteMessageAction: {
            readonly type: string;
            readonly waitTime?: components["schemas"]["IsoDuration"];
            readonly deleteType?: components["schemas"]["DeleteType"];
        };
        readonly AlfAction: {
            readonly type: string;
            readonly buttons?: readonly components["schemas"]["WorkflowButton"][];
            readonly language?: string;
            readonly additionalRoleDescription?: string;
            readonly enableOpenChat?: boolean;
            readonly alfBotId?: string;
        };
        readonly OpeningMessageType: "auto" | "manual" | (string & {});
        readonly VoiceAlfAction: {
            readonly type: string;
            readonly language?: string;
            readonly welcomeMessage?: components["schemas"]["NestedMessage"];
            readonly additionalRoleDescription?: string;
            readonly enableOpenChat?: boolean;
            readonly enableBargeIn?: boolean;
            readonly enableHandoffVoiceToText?: boolean;
            readonly alfBotId?: string;
            readonly chatOpeningMessageType?: components["schemas"]["OpeningMessageType"];
            readonly chatOpeningMessage?: components["schemas"]["NestedMessage"];
        };
        readonly CallModularWorkflowAction: {
            readonly type: string;
            readonly workflowId?: string;
        };
        readonly UserChatAction: components["schemas"]["SendUserChatMessageAction"] | components["schemas"]["SendUserChatPrivateMessageAction"] | components["schemas"]["SendOtherMediumUserChatMessageAction"] | components["schemas"]["SendTeamChatMessageAction"] | components["schemas"]["SendFormMessageAction"] | components["schemas"]["SendXmsAction"] | components["schemas"]["ButtonAction"] | components["schemas"]["ManagerAssignAction"] | components["schemas"]["ManagerUnassignAction"] | components["schemas"]["TeamAssignAction"] | components["schemas"]["TeamUnassignAction"] | components["schemas"]["InviteFollowersAction"] | components["schemas"]["RemoveFollowersAction"] | components["schemas"]["AddUserTagsAction"] | components["schemas"]["RemoveUserTagsAction"] | components["schemas"]["AddUserChatTagsAction"] | components["schemas"]["RemoveUserChatTagsAction"] | components["schemas"]["UserChatDescriptionAction"] | components["schemas"]["UserChatStateAction"] | components["schemas"]["UserChatPriorityAction"] | components["schemas"]["BranchAction"] | components["schemas"]["CollectUserReplyAction"] | components["schemas"]["DeleteMessageAction"] | components["schemas"]["AlfAction"] | components["schemas"]["VoiceAlfAction"] | components["schemas"]["CallModularWorkflowAction"] | components["schemas"]["ApplyRulesAction"] | components["schemas"]["IvrButtonAction"] | components["schemas"]["AudioMessageAction"] | components["schemas"]["VoiceMailAction"] | components["schemas"]["EndCallAction"] | components["schemas"]["SendCallFormMessageAction"] | components["schemas"]["TryConnectCallAction"] | components["schemas"]["ShareUserChatAction"] | components["schemas"]["UserChatActionBase"];
        readonly WorkflowRule: {
            readonly expression?: components["schemas"]["Expression"];
            readonly actions?: readonly components["schemas"]["UserChatAction"][];
        };
        readonly ApplyRulesAction: {
            readonly type: string;
            readonly rules?: readonly components["schemas"]["WorkflowRule"][];
        };
        readonly AudioType: "file" | "text" | (string & {});
        readonly IvrButtonEffect: "replay" | "returnToStart" | "wait" | "inactive" | (string & {});
        readonly WorkflowIvrButton: {
            readonly id?: string;
            readonly nextSectionId?: string;
            readonly name?: string;
            readonly dialInput?: string;
            readonly action?: components["schemas"]["IvrButtonEffect"];
        };
        readonly IvrButtonAction: {
            readonly type: string;
            readonly message?: components["schemas"]["NestedMessage"];
            readonly audioType?: components["schemas"]["AudioType"];
            readonly inputs?: readonly components["schemas"]["WorkflowIvrButton"][];
        };
        readonly AudioMessageAction: {
            readonly type: string;
            readonly message?: components["schemas"]["NestedMessage"];
            readonly audioType?: components["schemas"]["AudioType"];
        };
        readonly VoiceMailAction: {
            readonly type: string;
            readonly message?: components["schemas"]["NestedMessage"];
            readonly audioType?: components["schemas"]["AudioType"];
        };
        readonly EndCallType: "close" | "miss" | (string & {});
        readonly EndCallAction: {
            readonly type: string;
            readonly endCallType?: components["schemas"]["EndCallType"];
        };
        readonly SendCallFormMessageAction: {
            readonly type: string;
            readonly message?: components["schemas"]["NestedMessage"];
            readonly required?: boolean;
        };
        readonly TryConnectCallAction: {
            readonly type: string;
            readonly nextSectionId?: string;
        };
        readonly ShareTargetType: "channel" | "team" | "manager" | (string & {});
        readonly ShareUserChatAction: {
            readonly type: string;
            readonly targetType?: components["schemas"]["ShareTargetType"];
            readonly targetId?: string;
        };
        readonly UserChatActionBase: {
            readonly type: string;
        };
        readonly WorkflowSection: {
            readonly id?: string;
            readonly actions?: readonly components["schemas"]["UserChatAction"][];
            readonly name?: string;
            readonly nextSectionId?: string;
        };
        readonly WorkflowPreviewSection: {
            readonly id?: string;
            readonly actions?: readonly components["schemas"]["UserChatAction"][];
            readonly name?: string;
            readonly nextSectionId?: string;
        };
        readonly EdgeSide: "left" | "right" | "top" | "bottom" | (string & {});
        readonly EdgeSourceType: "section" | "branch" | "button" | "branchAction" | "ivrButton" | "tryConnectCall" | (string & {});
        readonly WorkflowEdgeSource: {
            readonly id?: string;
            readonly direction?: components["schemas"]["EdgeSide"];
            readonly offset?: number;
            readonly type?: components["schemas"]["EdgeSourceType"];
            readonly index?: number;
        };
        readonly WorkflowEdgeTarget: {
            readonly id?: string;
            readonly direction?: components["schemas"]["EdgeSide"];
            readonly offset?: number;
        };
        readonly WorkflowEdgePosition: {
            readonly sourceSection?: components["schemas"]["WorkflowEdgeSource"];
            readonly targetSection?: components["schemas"]["WorkflowEdgeTarget"];
            readonly edgeLabelOffset?: number;
        };
        readonly WorkflowPoint: {
            readonly x?: number;
            readonly y?: number;
        };
        readonly WorkflowSectionPosition: {
            readonly sectionId?: string;
            readonly position?: components["schemas"]["WorkflowPoint"];
        };
        readonly EdgeType: "BEZIER" | "SMOOTH_STEP" | (string & {});
        readonly WorkflowRevisionEditorPosition: {
            readonly id?: string;
            readonly workflowId?: string;
            readonly revisionId?: string;
            readonly edgePositions?: readonly components["schemas"]["WorkflowEdgePosition"][];
            readonly sectionPositions?: readonly components["schemas"]["WorkflowSectionPosition"][];
            readonly edgeType?: components["schemas"]["EdgeType"];
            readonly createdAt?: components["schemas"]["EpochMilliseconds"];
            readonly updatedAt?: components["schemas"]["EpochMilliseconds"];
        };
        readonly WorkflowDraft: {
            readonly workflow?: components["schemas"]["Workflow"];
            readonly sections?: readonly components["schemas"]["WorkflowSection"][];
            readonly previewSection?: components["schemas"]["WorkflowPreviewSection"];
            readonly revisionEditorPosition?: components["schemas"]["WorkflowRevisionEditorPosition"];
        };
        readonly WorkflowState: "draft" | "active" | "stopped" | "removed" | (string & {});
        readonly WorkflowMigrationInfo: {
            readonly fromType?: string;
            readonly fromId?: string;
            readonly workflowRevisionId?: string;
        };
        readonly I18nText: {
            readonly text?: string;
            readonly en?: string;
            readonly ja?: string;
            readonly ko?: string;
        };
        readonly AppMessenger: {
            readonly name?: string;
            readonly active?: boolean;
            readonly language?: string;
            readonly displayName?: string;
            readonly defaultMessenger?: boolean;
            readonly enableFrontHome?: boolean;
            readonly iconKey?: string;
            readonly pluginTextI18n?: components["schemas"]["I18nText"];
            readonly channelId?: string;
            readonly id?: string;
            readonly mediumType?: string;
            readonly mediumId?: string;
        };
        readonly UserChatState: "closed" | "opened" | "snoozed" | "queued" | (string & {});
        readonly SubtextType: "description" | "incoming" | (string & {});
        readonly HandlingState: "none" | "requested" | "respond" | (string & {});
        readonly UserChatHandling: {
            readonly id?: string;
            readonly type?: string;
            readonly state?: components["schemas"]["HandlingState"];
            readonly triggerMessageId?: string;
            readonly buttons?: readonly components["schemas"]["WorkflowButton"][];
        };
        readonly UserChatSourceMarketing: {
            readonly id?: string;
            readonly type?: string;
        };
        readonly UserChatSourceSupportBot: {
            readonly id?: string;
            readonly revisionId?: string;
            readonly sectionPath?: readonly string[];
        };
        readonly UserChatSourceWorkflow: {
            readonly id?: string;
            readonly revisionId?: string;
            readonly traceId?: string;
            readonly sectionPath?: readonly string[];
            readonly causeOfEnd?: string;
        };
        readonly UserChatSourceChatSharing: {
            readonly originChatId?: string;
            readonly originChannelId?: string;
            readonly inviterChatId?: string;
            readonly inviterChannelId?: string;
            readonly inheritedVisibilityFloorId?: string;
        };
        readonly UserChatSourceAppMessenger: {
            readonly id?: string;
            readonly mediumType?: string;
            readonly displayName?: string;
        };
        readonly UserChatSource: {
            readonly page?: string;
            readonly marketing?: components["schemas"]["UserChatSourceMarketing"];
            readonly supportBot?: components["schemas"]["UserChatSourceSupportBot"];
            readonly workflow?: components["schemas"]["UserChatSourceWorkflow"];
            readonly chatSharing?: components["schemas"]["UserChatSourceChatSharing"];
            readonly appMessenger?: components["schemas"]["UserChatSourceAppMessenger"];
            readonly medium?: components["schemas"]["Medium"];
        };
        readonly UserChatProfile: {
            readonly empty?: boolean;
        } & {
            readonly [key: string]: unknown;
        };
        readonly GoalState: "achieved" | "notAchieved" | "waiting" | "none" | (string & {});
        readonly UserChat: {
            readonly id: string;
            readonly channelId: string;
            readonly alfStateKey?: string;
            readonly contactMediumType?: string;
            readonly liveMeetId?: string;
            readonly state?: components["schemas"]["UserChatState"];
            readonly missedReason?: components["schemas"]["MissedReason"];
            readonly managed?: boolean;
            readonly priority?: components["schemas"]["Priority"];
            readonly userId?: string;
            readonly xerId?: string;
            readonly name?: string;
            readonly title?: string;
            readonly description?: string;
            readonly subtextType?: components["schemas"]["SubtextType"];
            readonly handling?: components["schemas"]["UserChatHandling"];
            readonly source?: components["schemas"]["UserChatSource"];
            readonly managerIds?: readonly string[];
            readonly assigneeId?: string;
            readonly teamId?: string;
            readonly tags?: readonly string[];
            readonly profile?: components["schemas"]["UserChatProfile"];
            readonly goalEventName?: string;
            readonly goalEventQuery?: components["schemas"]["Expression"];
            readonly goalCheckedAt?: components["schemas"]["EpochMilliseconds"];
            readonly goalState?: components["schemas"]["GoalState"];
            readonly firstOpenedAt?: components["schemas"]["EpochMilliseconds"];
            readonly openedAt?: components["schemas"]["EpochMilliseconds"];
            readonly firstQueuedAt?: components["schemas"]["EpochMilliseconds"];
            readonly queuedAt?: components["schemas"]["EpochMilliseconds"];
            readonly createdAt?: components["schemas"]["EpochMilliseconds"];
            readonly updatedAt?: components["schemas"]["EpochMilliseconds"];
            readonly frontMessageId?: string;
            readonly frontUpdatedAt?: components["schemas"]["EpochMilliseconds"];
            readonly deskMessageId?: string;
            readonly deskUpdatedAt?: components["schemas"]["EpochMilliseconds"];
            readonly userLastMessageId?: string;
            readonly followUpTriggeredAt?: components["schemas"]["EpochMilliseconds"];
            readonly firstAssigneeIdAfterOpen?: string;
            readonly firstRepliedAt?: components["schemas"]["EpochMilliseconds"];
            readonly firstRepliedAtAfterOpen?: components["schemas"]["EpochMilliseconds"];
            readonly oneStop?: boolean;
            readonly waitingTime?: number;
            readonly avgReplyTime?: number;
            readonly totalReplyTime?: number;
            readonly replyCount?: number;
            readonly resolutionTime?: number;
            readonly operationWaitingTime?: number;
            readonly operationAvgReplyTime?: number;
            readonly operationTotalReplyTime?: number;
            readonly operationReplyCount?: number;
            readonly operationResolutionTime?: number;
            readonly askedAt?: components["schemas"]["EpochMilliseconds"];
            readonly firstAskedAt?: components["schemas"]["EpochMilliseconds"];
            readonly closedAt?: components["schemas"]["EpochMilliseconds"];
            readonly snoozedAt?: components["schemas"]["EpochMilliseconds"];
            readonly expiresAt?: components["schemas"]["EpochMilliseconds"];
            readonly version?: number;
            readonly lastInboundEmailId?: string;
            readonly contactKey?: string;
            readonly contactOrder?: components["schemas"]["EpochMilliseconds"];
            readonly sync?: boolean;
            readonly summarizedMessageId?: string;
            readonly alfRequestedAt?: components["schemas"]["EpochMilliseconds"];
        };
        readonly UserType: "member" | "lead" | "unified" | (string & {});
        readonly UserProfile: {
            readonly name?: string;
            readonly recentPurchaseCount?: number;
            readonly recentPurchaseAmount?: number;
            readonly email?: string;
            readonly mobileNumber?: string;
            readonly avatarUrl?: string;
            readonly landlineNumber?: string;
            readonly firstName?: string;
            readonly lastName?: string;
            readonly empty?: boolean;
        } & {
            readonly [key: string]: unknown;
        };
        readonly WebInfo: {
            readonly device?: string;
            readonly os?: string;
            readonly osName?: string;
            readonly browser?: string;
            readonly browserName?: string;
            readonly sessionsCount?: number;
            readonly lastSeenAt?: components["schemas"]["EpochMilliseconds"];
        };
        readonly MobileInfo: {
            readonly device?: string;
            readonly os?: string;
            readonly osName?: string;
            readonly appName?: string;
            readonly appVersion?: string;
            readonly sdkName?: string;
            readonly sdkVersion?: string;
            readonly sessionsCount?: number;
            readonly lastSeenAt?: components["schemas"]["EpochMilliseconds"];
        };
        readonly User: {
            readonly id: string;
            readonly channelId: string;
            readonly memberId?: string;
            readonly veilId?: string;
            readonly unifiedId?: string;
            readonly type?: components["schemas"]["UserType"];
            readonly userImportTags?: readonly string[];
            readonly alert?: number;
            readonly unread?: number;
            readonly popUpChatId?: string;
            readonly mainChatId?: string;
            readonly country?: string;
            readonly timeZone?: string;
            readonly createdAt?: components["schemas"]["EpochMilliseconds"];
            readonly updatedAt?: components["schemas"]["EpochMilliseconds"];
            readonly version?: number;
            readonly profile?: components["schemas"]["UserProfile"];
            readonly tags?: readonly string[];
            readonly language?: string;
            readonly unsubscribeEmail?: boolean;
            readonly unsubscribeEmailUpdatedAt?: components["schemas"]["EpochMilliseconds"];
            readonly unsubscribeTexting?: boolean;
            readonly unsubscribeTextingUpdatedAt?: components["schemas"]["EpochMilliseconds"];
            readonly unsubscribeAppPush?: boolean;
            readonly unsubscribeAppPushUpdatedAt?: components["schemas"]["EpochMilliseconds"];
            readonly avatarUrl?: string;
            readonly named?: boolean;
            readonly systemLanguage?: string;
            readonly mobileNumberQualified?: boolean;
            readonly emailQualified?: boolean;
            readonly constrainted?: boolean;
            readonly name?: string;
            readonly hasChat?: boolean;
            readonly hasPushToken?: boolean;
            readonly province?: string;
            readonly city?: string;
            readonly latitude?: number;
            readonly longitude?: number;
            readonly web?: components["schemas"]["WebInfo"];
            readonly mobile?: components["schemas"]["MobileInfo"];
            readonly sessionsCount?: number;
            readonly lastSeenAt?: components["schemas"]["EpochMilliseconds"];
            readonly blocked?: boolean;
            readonly blockedKey?: string;
            readonly managedKey?: number;
            readonly member?: boolean;
            readonly email?: string;
            readonly mobileNumber?: string;
            readonly landlineNumber?: string;
            readonly profileOnce?: components["schemas"]["UserProfile"];
        };
        readonly Online: {
            readonly channelId?: string;
            readonly personType?: string;
            readonly personId?: string;
            readonly id?: string;
        };
        readonly UserChatView: {
            readonly campaign?: components["schemas"]["Campaign"];
            readonly bookmark?: components["schemas"]["ChatBookmark"];
            readonly session?: components["schemas"]["ChatSession"];
            readonly userSession?: components["schemas"]["ChatSession"];
            readonly chatTags?: readonly components["schemas"]["ChatTag"][];
            readonly message?: components["schemas"]["Message"];
            readonly oneTimeMsg?: components["schemas"]["OneTimeMsg"];
            readonly supportBot?: components["schemas"]["SupportBot"];
            readonly workflow?: components["schemas"]["Workflow"];
            readonly appMessenger?: components["schemas"]["AppMessenger"];
            readonly userChat?: components["schemas"]["UserChat"];
            readonly user?: components["schemas"]["User"];
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
                readonly userId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: {
            readonly content: {
                readonly "application/json": components["schemas"]["CreateUserChatRequest"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly "x-ratelimit-limit"?: number;
                    readonly "x-ratelimit-remaining"?: number;
                    readonly "x-ratelimit-reset"?: number;
                    readonly "x-ratelimit-will-be-throttled"?: boolean;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["UserChatView"];
                };
            };
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ErrorBody"];
                };
            };
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ErrorBody"];
                };
            };
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ErrorBody"];
                };
            };
            readonly 429: {
                headers: {
                    readonly "x-ratelimit-limit"?: number;
                    readonly "x-ratelimit-remaining"?: number;
                    readonly "x-ratelimit-reset"?: number;
                    readonly "x-ratelimit-will-be-throttled"?: boolean;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ErrorBody"];
                };
            };
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
