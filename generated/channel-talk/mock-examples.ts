// Generated from specs/channel-talk by `npm run generate`. Do not edit.
import type { MockExamples } from "../../src/mock/contract.js";

/** Examples by operationId, status and name. */
export const mockExamples: MockExamples = {
  "createUserChat": {
    "200": {
      "fresh-chat": {
        "userChat": {
          "id": "691e5ad4c07f3b2a8e10",
          "channelId": "81540",
          "state": "opened",
          "managed": true,
          "priority": "medium",
          "userId": "6870b9d15e2c4fa3071b",
          "name": "Soyeon Han",
          "source": {
            "medium": {
              "mediumType": "native",
              "primitive": true
            }
          },
          "goalState": "none",
          "firstOpenedAt": 1795132800421,
          "openedAt": 1795132800421,
          "createdAt": 1795132800421,
          "updatedAt": 1795132800421,
          "frontUpdatedAt": 1795132800421,
          "deskUpdatedAt": 1795132800421,
          "oneStop": true,
          "version": 1
        },
        "user": {
          "id": "6870b9d15e2c4fa3071b",
          "channelId": "81540",
          "memberId": "cust-20419",
          "type": "member",
          "name": "Soyeon Han",
          "profile": {
            "name": "Soyeon Han",
            "email": "soyeon.han@shop.example",
            "mobileNumber": "+821055501937",
            "loyaltyPoints": 1840
          },
          "tags": [
            "wholesale"
          ],
          "alert": 0,
          "unread": 0,
          "language": "ko",
          "country": "KR",
          "timeZone": "Asia/Seoul",
          "unsubscribeEmail": false,
          "unsubscribeTexting": false,
          "named": true,
          "mobileNumberQualified": true,
          "emailQualified": true,
          "hasChat": true,
          "hasPushToken": false,
          "blocked": false,
          "member": true,
          "email": "soyeon.han@shop.example",
          "mobileNumber": "+821055501937",
          "sessionsCount": 7,
          "lastSeenAt": 1795132705421,
          "createdAt": 1781593200118,
          "updatedAt": 1795132705421,
          "version": 12
        },
        "userSession": {
          "key": "user-6870b9d15e2c4fa3071b-userChat",
          "id": "user-6870b9d15e2c4fa3071b-userChat-691e5ad4c07f3b2a8e10",
          "chatId": "691e5ad4c07f3b2a8e10",
          "chatKey": "userChat-691e5ad4c07f3b2a8e10",
          "channelId": "81540",
          "chatType": "userChat",
          "personType": "user",
          "personId": "6870b9d15e2c4fa3071b",
          "alert": 0,
          "unread": 0,
          "watch": "all",
          "createdAt": 1795132800421,
          "updatedAt": 1795132800421,
          "version": 1
        }
      },
      "ai-answer": {
        "userChat": {
          "id": "691e5ad4c07f3b2a8e29",
          "channelId": "81540",
          "state": "opened",
          "managed": true,
          "userId": "6870b9d15e2c4fa3071b",
          "name": "Soyeon Han",
          "handling": {
            "type": "alf",
            "state": "none"
          },
          "createdAt": 1795132800421,
          "updatedAt": 1795133212421
        },
        "message": {
          "chatKey": "userChat-691e5ad4c07f3b2a8e29",
          "id": "691e5c70b2d1473fe810",
          "mainKey": "userChat-691e5ad4c07f3b2a8e29",
          "channelId": "81540",
          "chatType": "userChat",
          "chatId": "691e5ad4c07f3b2a8e29",
          "personType": "bot",
          "personId": "5533",
          "createdAt": 1795132801321,
          "version": 1,
          "alfThreadKey": "userChat-691e5ad4c07f3b2a8e29-691e5c70b2d1473fe810",
          "plainText": "Your parcel should arrive on Tuesday.",
          "alfThreadRoot": true,
          "alfThreadMsg": true,
          "state": "sending",
          "alfThread": {
            "id": "at-9",
            "chatType": "userChat",
            "chatId": "691e5ad4c07f3b2a8e29",
            "duration": 4200,
            "completed": false
          },
          "alfProgress": {
            "type": "agenticSearch",
            "plainText": "Searching the delivery guide"
          },
          "alf": {
            "handlingId": "691e5c70dd01",
            "alfSessionId": "as-77",
            "type": "rag",
            "references": [
              {
                "type": "not-published",
                "index": "1",
                "title": "Delivery times",
                "publishedUrl": "https://help.shop.example/delivery",
                "visibleInFront": true,
                "visibleInAppMessenger": false
              }
            ],
            "mentionAlfAnswered": false,
            "suggestedQuestion": false
          }
        }
      },
      "answer-with-references": {
        "userChat": {
          "id": "691e5ad4c07f3b2a8f01",
          "channelId": "81540",
          "state": "opened",
          "managed": true,
          "userId": "6870b9d15e2c4fa3071b",
          "createdAt": 1795132800421
        },
        "message": {
          "chatKey": "userChat-691e5ad4c07f3b2a8f01",
          "id": "691e5cc0b2d1473fe901",
          "channelId": "81540",
          "chatType": "userChat",
          "chatId": "691e5ad4c07f3b2a8f01",
          "personType": "bot",
          "personId": "5510",
          "createdAt": 1795132801321,
          "plainText": "Here is what I found.",
          "alf": {
            "references": [
              {
                "type": "not-published",
                "title": "Delivery times",
                "articleId": "412",
                "spaceId": "77",
                "revisionId": "9",
                "language": "en",
                "data": {
                  "articleId": "412",
                  "spaceId": "77",
                  "revisionId": "9",
                  "language": "en"
                }
              },
              {
                "type": "not-published",
                "title": "Price list",
                "knowledgeId": "k-31",
                "data": {
                  "knowledgeId": "k-31"
                }
              },
              {
                "type": "not-published",
                "title": "How long does delivery take?",
                "faqId": "f-8",
                "data": {
                  "faqId": "f-8"
                }
              },
              {
                "type": "not-published",
                "title": "Can I return it?",
                "faqId": "f-9",
                "spaceId": "77",
                "language": "en",
                "data": {
                  "faqId": "f-9",
                  "spaceId": "77",
                  "language": "en"
                }
              },
              {
                "type": "not-published",
                "title": "Terms",
                "url": "https://shop.example/terms"
              },
              {
                "type": "not-published",
                "title": "Manual",
                "knowledgeId": "k-32",
                "data": {
                  "knowledgeId": "k-32"
                }
              },
              {
                "type": "not-published",
                "title": "Stores",
                "url": "https://shop.example/stores",
                "knowledgeId": "k-33",
                "knowledgeSetId": "ks-4",
                "data": {
                  "knowledgeId": "k-33",
                  "knowledgeSetId": "ks-4"
                }
              }
            ]
          },
          "alfProgress": {
            "type": "agenticSearch",
            "plainText": "Searching",
            "step": "ragSearchKnowledge",
            "title": "Searching",
            "iconName": "search",
            "completed": false
          },
          "buttons": [
            {
              "title": "Track parcel",
              "action": {
                "type": "not-published",
                "attributes": {
                  "appId": "55",
                  "name": "track",
                  "params": {
                    "order": "KR-558204"
                  }
                }
              }
            },
            {
              "title": "Choose a size",
              "action": {
                "type": "not-published",
                "attributes": {
                  "appId": "55",
                  "name": "sizes",
                  "wamArgs": {
                    "shoe": true
                  }
                }
              }
            }
          ]
        },
        "userSession": {
          "key": "user-6870b9d15e2c4fa3071b-userChat",
          "channelId": "81540"
        }
      },
      "answered-form": {
        "userChat": {
          "id": "691e5ad4c07f3b2a8e24",
          "channelId": "81540",
          "state": "queued",
          "managed": true,
          "userId": "6870b9d15e2c4fa3071b",
          "name": "Soyeon Han",
          "priority": "low",
          "subtextType": "incoming",
          "goalState": "waiting",
          "createdAt": 1795132800421,
          "updatedAt": 1795133212421
        },
        "message": {
          "chatKey": "userChat-691e5ad4c07f3b2a8e24",
          "id": "691e5c20b2d1473fe805",
          "mainKey": "userChat-691e5ad4c07f3b2a8e24",
          "channelId": "81540",
          "chatType": "userChat",
          "chatId": "691e5ad4c07f3b2a8e24",
          "personType": "bot",
          "personId": "5510",
          "createdAt": 1795132801321,
          "version": 1,
          "plainText": "May we have a few details?",
          "blocks": [
            {
              "type": "text",
              "value": "May we have a few details?"
            }
          ],
          "state": "sent",
          "form": {
            "type": "custom",
            "submittedAt": 1795132860421,
            "inputs": [
              {
                "type": "text",
                "label": "Order number",
                "dataType": "string",
                "bindingKey": "orderNumber",
                "userChatProfileBindingKey": true,
                "userProfileBindingKey": false,
                "readOnly": false,
                "value": "KR-558204"
              },
              {
                "type": "number",
                "label": "Pieces",
                "dataType": "number",
                "bindingKey": "pieces",
                "readOnly": false,
                "value": 2
              },
              {
                "type": "bool",
                "label": "Was the box damaged?",
                "dataType": "boolean",
                "bindingKey": "boxDamaged",
                "value": true
              },
              {
                "type": "multiSelect",
                "label": "What is wrong?",
                "dataType": "list",
                "bindingKey": "problems",
                "value": [
                  "scratched",
                  "broken"
                ]
              },
              {
                "type": "date",
                "label": "Delivered on",
                "dataType": "date",
                "bindingKey": "deliveredOn",
                "readOnly": true,
                "value": "2026-11-19"
              }
            ]
          }
        }
      },
      "browser-call": {
        "userChat": {
          "id": "691e5ad4c07f3b2a8e27",
          "channelId": "81540",
          "state": "opened",
          "managed": true,
          "userId": "6870b9d15e2c4fa3071b",
          "name": "Soyeon Han",
          "liveMeetId": "691e5c50cc01",
          "createdAt": 1795132800421,
          "updatedAt": 1795133212421
        },
        "message": {
          "chatKey": "userChat-691e5ad4c07f3b2a8e27",
          "id": "691e5c50b2d1473fe808",
          "mainKey": "userChat-691e5ad4c07f3b2a8e27",
          "channelId": "81540",
          "chatType": "userChat",
          "chatId": "691e5ad4c07f3b2a8e27",
          "personType": "manager",
          "personId": "23071",
          "createdAt": 1795132801321,
          "version": 1,
          "meetKey": "userChat-691e5ad4c07f3b2a8e27-691e5c50b2d1473fe808",
          "meetRoot": true,
          "meet": {
            "id": "691e5c50cc01",
            "chatType": "userChat",
            "channelId": "81540",
            "state": "live",
            "mode": "video",
            "amassedPersons": [
              "manager-23071"
            ],
            "roomStartedAt": 1795132801321,
            "front": {
              "id": "fr-31",
              "direction": "outbound",
              "engagedAt": 1795132804421
            },
            "managerIds": [
              "23071"
            ],
            "meetType": "front"
          }
        }
      },
      "buttons-below-an-answer": {
        "userChat": {
          "id": "691e5ad4c07f3b2a8f30",
          "channelId": "81540",
          "state": "opened",
          "managed": true,
          "userId": "6870b9d15e2c4fa3071b",
          "createdAt": 1795132800421,
          "handling": {
            "type": "workflow",
            "buttons": [
              {
                "type": "not-published",
                "id": "b-1",
                "name": "That helped",
                "nextSectionId": "s-2",
                "buttonType": "RESOLVED"
              }
            ]
          }
        }
      },
      "campaign-on-all-media": {
        "userChat": {
          "id": "691e5ad4c07f3b2a8f06",
          "channelId": "81540",
          "state": "opened",
          "managed": true,
          "userId": "6870b9d15e2c4fa3071b",
          "createdAt": 1795132800421
        },
        "campaign": {
          "id": "902",
          "channelId": "81540",
          "draft": {
            "msgs": [
              {
                "id": "1",
                "channelId": "81540",
                "settings": {
                  "type": "appAlimtalk",
                  "appAlimtalkId": "at-5",
                  "senderKeyType": "channel",
                  "templateCode": "order_sent",
                  "templateParamMapper": {
                    "name": "user.name"
                  }
                }
              },
              {
                "id": "2",
                "channelId": "81540",
                "settings": {
                  "type": "app",
                  "appId": "55",
                  "message": {
                    "blocks": [
                      {
                        "type": "text",
                        "value": "How can we help?"
                      }
                    ]
                  }
                }
              },
              {
                "id": "3",
                "channelId": "81540",
                "settings": {
                  "type": "inAppChatMsg",
                  "botName": "Lumi",
                  "message": {
                    "blocks": [
                      {
                        "type": "text",
                        "value": "How can we help?"
                      }
                    ]
                  },
                  "exposureType": "fullScreen",
                  "imageLinkUrl": "https://shop.example/sale",
                  "enableSupportBot": true,
                  "enableWorkflow": false
                }
              },
              {
                "id": "4",
                "channelId": "81540",
                "settings": {
                  "type": "xms",
                  "message": {
                    "blocks": [
                      {
                        "type": "text",
                        "value": "How can we help?"
                      }
                    ]
                  }
                }
              }
            ]
          }
        },
        "oneTimeMsg": {
          "id": "903",
          "channelId": "81540",
          "settings": {
            "type": "not-published",
            "supportBotId": "88"
          },
          "draft": {
            "oneTimeMsg": {
              "id": "903",
              "settings": {
                "type": "not-published",
                "workflowId": "3051"
              }
            }
          }
        }
      },
      "e-mail": {
        "userChat": {
          "id": "691e5ad4c07f3b2a8e28",
          "channelId": "81540",
          "state": "opened",
          "managed": true,
          "userId": "6870b9d15e2c4fa3071b",
          "name": "Soyeon Han",
          "contactMediumType": "email",
          "lastInboundEmailId": "em-70319",
          "askedAt": 1795132801121,
          "createdAt": 1795132800421,
          "updatedAt": 1795133212421
        },
        "message": {
          "chatKey": "userChat-691e5ad4c07f3b2a8e28",
          "id": "691e5c60b2d1473fe809",
          "mainKey": "userChat-691e5ad4c07f3b2a8e28",
          "channelId": "81540",
          "chatType": "userChat",
          "chatId": "691e5ad4c07f3b2a8e28",
          "personType": "user",
          "personId": "6870b9d15e2c4fa3071b",
          "createdAt": 1795132801321,
          "version": 1,
          "plainText": "Where is my parcel?",
          "blocks": [
            {
              "type": "text",
              "value": "Where is my parcel?"
            }
          ],
          "state": "sent",
          "writingType": "email",
          "email": {
            "id": "em-70319",
            "direction": "inbound",
            "from": {
              "address": "soyeon.han@shop.example",
              "name": "Soyeon Han",
              "contactAddress": "soyeon.han@shop.example"
            },
            "to": [
              {
                "address": "help@store.example",
                "name": "Help desk"
              }
            ],
            "cc": [
              {
                "address": "orders@store.example"
              }
            ],
            "bcc": [
              {
                "address": "archive@store.example"
              }
            ],
            "replyTo": {
              "address": "soyeon.han@shop.example"
            },
            "subject": "Order KR-558204",
            "hasHistory": true,
            "replyToMessageId": "691e5c5fb2d1473fe800",
            "receivedFor": "help@store.example",
            "createdAt": 1795132801121
          }
        }
      },
      "external-messenger": {
        "userChat": {
          "id": "691e5ad4c07f3b2a8e30",
          "channelId": "81540",
          "state": "opened",
          "managed": true,
          "userId": "6870b9d15e2c4fa3071b",
          "name": "Soyeon Han",
          "contactMediumType": "app",
          "xerId": "line-70c2",
          "source": {
            "appMessenger": {
              "id": "3318",
              "mediumType": "appLine",
              "displayName": "Shop on LINE"
            },
            "medium": {
              "mediumType": "app",
              "mediumId": "3318",
              "primitive": false
            }
          },
          "createdAt": 1795132800421,
          "updatedAt": 1795133212421
        },
        "appMessenger": {
          "name": "shop-line",
          "active": true,
          "language": "ja",
          "displayName": "Shop on LINE",
          "defaultMessenger": false,
          "enableFrontHome": true,
          "iconKey": "c/81540/line.png",
          "pluginTextI18n": {
            "text": "Chat on LINE",
            "en": "Chat on LINE",
            "ja": "LINEでチャット",
            "ko": "LINE으로 상담"
          },
          "channelId": "81540",
          "id": "3318",
          "mediumType": "appLine",
          "mediumId": "3318"
        },
        "message": {
          "chatKey": "userChat-691e5ad4c07f3b2a8e30",
          "id": "691e5c80b2d1473fe811",
          "mainKey": "userChat-691e5ad4c07f3b2a8e30",
          "channelId": "81540",
          "chatType": "userChat",
          "chatId": "691e5ad4c07f3b2a8e30",
          "personType": "bot",
          "personId": "5510",
          "createdAt": 1795132801321,
          "version": 1,
          "state": "failed",
          "errorCode": 4103,
          "writingType": "custom",
          "aiMarketing": {
            "handlingId": "691e5c80dd01",
            "sessionId": "ams-12"
          },
          "customPayload": {
            "data": {
              "altText": "New lamps",
              "template": "carousel"
            },
            "paramMapper": {
              "name": "user.profile.name"
            }
          },
          "carousel": {
            "items": [
              {
                "action": {
                  "type": "web",
                  "attributes": {
                    "url": "https://shop.example/lamps/1"
                  }
                },
                "components": [
                  {
                    "type": "not-published",
                    "text": "Lamp Hana"
                  }
                ]
              },
              {
                "action": {
                  "type": "web",
                  "attributes": {
                    "url": "https://shop.example/lamps/2"
                  }
                },
                "components": [
                  {
                    "type": "not-published",
                    "text": "Lamp Dal"
                  }
                ]
              }
            ]
          },
          "marketing": {
            "type": "oneTimeMsg",
            "id": "1188",
            "advertising": true,
            "sendToOfflineXms": false,
            "sendToOfflineEmail": false,
            "exposureType": "fullScreen",
            "imageLinkUrl": "https://shop.example/lamps"
          }
        }
      },
      "form-for-follow-up": {
        "userChat": {
          "id": "691e5ad4c07f3b2a8f04",
          "channelId": "81540",
          "state": "opened",
          "managed": true,
          "userId": "6870b9d15e2c4fa3071b",
          "createdAt": 1795132800421
        },
        "message": {
          "chatKey": "userChat-691e5ad4c07f3b2a8f04",
          "id": "691e5cc0b2d1473fe904",
          "channelId": "81540",
          "chatType": "userChat",
          "chatId": "691e5ad4c07f3b2a8f04",
          "personType": "bot",
          "personId": "5510",
          "createdAt": 1795132801321,
          "form": {
            "type": "followUp",
            "triggerMessageId": "691e5cc0b2d1473fe900",
            "submittedAt": 1795132901321
          }
        }
      },
      "form-of-a-call": {
        "userChat": {
          "id": "691e5ad4c07f3b2a8f03",
          "channelId": "81540",
          "state": "opened",
          "managed": true,
          "userId": "6870b9d15e2c4fa3071b",
          "createdAt": 1795132800421
        },
        "message": {
          "chatKey": "userChat-691e5ad4c07f3b2a8f03",
          "id": "691e5cc0b2d1473fe903",
          "channelId": "81540",
          "chatType": "userChat",
          "chatId": "691e5ad4c07f3b2a8f03",
          "personType": "bot",
          "personId": "5510",
          "createdAt": 1795132801321,
          "form": {
            "type": "call",
            "submittedAt": 1795132901321,
            "inputs": [
              {
                "type": "text",
                "dataType": "string",
                "label": "Order number",
                "audioType": "file",
                "required": false,
                "labelFile": {
                  "id": "691e5ad6a90d",
                  "name": "order.mp3",
                  "size": 20480,
                  "bucket": "files",
                  "key": "c/81540/order.mp3"
                },
                "value": "KR-558204"
              }
            ]
          }
        }
      },
      "form-of-the-channel": {
        "userChat": {
          "id": "691e5ad4c07f3b2a8f02",
          "channelId": "81540",
          "state": "opened",
          "managed": true,
          "userId": "6870b9d15e2c4fa3071b",
          "createdAt": 1795132800421
        },
        "message": {
          "chatKey": "userChat-691e5ad4c07f3b2a8f02",
          "id": "691e5cc0b2d1473fe902",
          "channelId": "81540",
          "chatType": "userChat",
          "chatId": "691e5ad4c07f3b2a8f02",
          "personType": "bot",
          "personId": "5510",
          "createdAt": 1795132801321,
          "form": {
            "type": "custom",
            "submittedAt": 1795132901321,
            "inputs": [
              {
                "type": "singleSelect",
                "dataType": "string",
                "label": "Reason",
                "required": true,
                "options": [
                  "Damaged",
                  "Too late"
                ],
                "bindingKey": "userChat.profile.reason",
                "value": "Damaged"
              }
            ]
          }
        }
      },
      "from-call-workflow": {
        "userChat": {
          "id": "691e5ad4c07f3b2a8e35",
          "channelId": "81540",
          "state": "opened",
          "managed": true,
          "userId": "6870b9d15e2c4fa3071b",
          "name": "Soyeon Han",
          "contactMediumType": "phone",
          "handling": {
            "type": "workflow"
          },
          "createdAt": 1795132800421,
          "updatedAt": 1795133212421
        },
        "workflow": {
          "id": "3070",
          "channelId": "81540",
          "triggerType": "startCallByUser",
          "name": "Telephone menu",
          "state": "active",
          "trigger": {
            "targetMediums": [
              {
                "mediumType": "phone",
                "mediumId": "1207",
                "primitive": false
              }
            ],
            "runMode": {
              "mode": "notInOperation",
              "channelOperationId": "31"
            },
            "botName": "Lumi",
            "language": "ko",
            "type": "startCallByUser"
          },
          "draft": {
            "sections": [
              {
                "id": "c-1",
                "name": "Menu",
                "actions": [
                  {
                    "type": "not-published",
                    "message": {
                      "blocks": [
                        {
                          "type": "text",
                          "value": "Welcome to the shop."
                        }
                      ]
                    },
                    "audioType": "text"
                  },
                  {
                    "type": "not-published",
                    "message": {
                      "files": [
                        {
                          "id": "691e5cd0aa01",
                          "type": "audio",
                          "name": "menu.mp3",
                          "size": 88120,
                          "bucket": "files",
                          "key": "c/81540/menu.mp3"
                        }
                      ]
                    },
                    "audioType": "file",
                    "inputs": [
                      {
                        "id": "k-1",
                        "nextSectionId": "c-2",
                        "name": "Delivery",
                        "dialInput": "1",
                        "action": "wait"
                      },
                      {
                        "id": "k-2",
                        "nextSectionId": "c-1",
                        "name": "Again",
                        "dialInput": "*",
                        "action": "replay"
                      }
                    ]
                  },
                  {
                    "type": "not-published",
                    "language": "ko",
                    "welcomeMessage": {
                      "blocks": [
                        {
                          "type": "text",
                          "value": "How can I help?"
                        }
                      ]
                    },
                    "additionalRoleDescription": "Speak slowly.",
                    "enableOpenChat": true,
                    "enableBargeIn": true,
                    "enableHandoffVoiceToText": false,
                    "alfBotId": "5534",
                    "chatOpeningMessageType": "manual",
                    "chatOpeningMessage": {
                      "blocks": [
                        {
                          "type": "text",
                          "value": "A caller waits."
                        }
                      ]
                    }
                  },
                  {
                    "type": "not-published",
                    "nextSectionId": "c-2"
                  },
                  {
                    "type": "not-published",
                    "message": {
                      "form": {
                        "type": "call",
                        "inputs": [
                          {
                            "type": "radio",
                            "label": "Solved?",
                            "dataType": "boolean",
                            "bindingKey": "solved"
                          }
                        ]
                      }
                    },
                    "required": false
                  },
                  {
                    "type": "not-published",
                    "message": {
                      "blocks": [
                        {
                          "type": "text",
                          "value": "Please speak after the tone."
                        }
                      ]
                    },
                    "audioType": "text"
                  },
                  {
                    "type": "not-published",
                    "endCallType": "miss"
                  }
                ]
              }
            ],
            "workflow": {
              "name": "Telephone menu"
            }
          }
        }
      },
      "from-campaign": {
        "userChat": {
          "id": "691e5ad4c07f3b2a8e10",
          "channelId": "81540",
          "state": "opened",
          "managed": true,
          "userId": "6870b9d15e2c4fa3071b",
          "name": "Soyeon Han",
          "managerIds": [
            "23071"
          ],
          "assigneeId": "23071",
          "teamId": "4482",
          "tags": [
            "returns/damaged"
          ],
          "profile": {
            "orderNumber": "KR-558204"
          },
          "source": {
            "page": "https://shop.example/orders/KR-558204",
            "marketing": {
              "id": "902",
              "type": "campaign"
            },
            "medium": {
              "mediumType": "native"
            }
          },
          "handling": {
            "type": "workflow",
            "state": "requested"
          },
          "replyCount": 2,
          "waitingTime": 48211,
          "avgReplyTime": 31550,
          "operationWaitingTime": 48211,
          "createdAt": 1795132800421,
          "updatedAt": 1795133212421
        },
        "message": {
          "chatKey": "userChat-691e5ad4c07f3b2a8e10",
          "id": "691e5ad5f2b81c6d4a37",
          "mainKey": "userChat-691e5ad4c07f3b2a8e10",
          "channelId": "81540",
          "chatType": "userChat",
          "chatId": "691e5ad4c07f3b2a8e10",
          "personType": "bot",
          "personId": "5510",
          "createdAt": 1795132801321,
          "version": 2,
          "language": "ko",
          "blocks": [
            {
              "type": "text",
              "value": "Your parcel is on its way."
            },
            {
              "type": "bullets",
              "blocks": [
                {
                  "type": "text",
                  "value": "Carrier: Hanbit Express"
                }
              ]
            }
          ],
          "plainText": "Your parcel is on its way.\n- Carrier: Hanbit Express",
          "buttons": [
            {
              "title": "Track parcel",
              "colorVariant": "cobalt",
              "action": {
                "type": "web",
                "attributes": {
                  "url": "https://shop.example/track/88213"
                }
              }
            }
          ],
          "files": [
            {
              "id": "691e5ad6a90c",
              "type": "image",
              "name": "label.png",
              "size": 48213,
              "contentType": "image/png",
              "width": 640,
              "height": 480,
              "bucket": "files",
              "key": "c/81540/label.png"
            }
          ],
          "reactions": [
            {
              "emojiName": "pray",
              "personKeys": [
                "user-6870b9d15e2c4fa3071b"
              ]
            }
          ],
          "state": "sent",
          "options": [
            "silentToManager"
          ],
          "alertLevel": "unread",
          "writingType": "standard",
          "marketing": {
            "type": "campaign",
            "id": "902",
            "advertising": false
          }
        },
        "chatTags": [
          {
            "id": "7731",
            "channelId": "81540",
            "colorVariant": "olive",
            "name": "Returns/Damaged",
            "key": "returns/damaged",
            "createdAt": 1767225600000
          }
        ],
        "campaign": {
          "id": "902",
          "channelId": "81540",
          "name": "Parcel shipped",
          "state": "active",
          "mediumType": "native",
          "triggerEventName": "parcel_shipped",
          "triggerEventQuery": {
            "and": [
              {
                "or": [
                  {
                    "key": "event.property.carrier",
                    "type": "string",
                    "operator": "$in",
                    "values": [
                      "Hanbit Express",
                      "Nuri Post"
                    ]
                  }
                ]
              }
            ]
          },
          "waitingTime": "PT10M",
          "goalEventName": "review_written",
          "goalEventDuration": "PT72H",
          "conversionWindows": {
            "repurchase": "PT336H"
          },
          "advertising": false,
          "cooldown": "PT12H",
          "sendMode": "customUsingReceiverTime",
          "sendTimeRanges": [
            {
              "dayOfWeeks": [
                "tue",
                "thu"
              ],
              "from": 570,
              "to": 1110
            }
          ],
          "sent": 1204,
          "view": 988,
          "goal": 61,
          "click": 340,
          "userChatExpireDuration": "PT744H",
          "createdAt": 1788220800000,
          "updatedAt": 1793491200000
        }
      },
      "from-one-time-message": {
        "userChat": {
          "id": "691e5ad4c07f3b2a8e32",
          "channelId": "81540",
          "state": "opened",
          "managed": true,
          "userId": "6870b9d15e2c4fa3071b",
          "name": "Soyeon Han",
          "source": {
            "marketing": {
              "id": "1188",
              "type": "oneTimeMsg"
            }
          },
          "createdAt": 1795132800421,
          "updatedAt": 1795133212421
        },
        "oneTimeMsg": {
          "id": "1188",
          "channelId": "81540",
          "name": "Autumn lamps",
          "state": "sent",
          "sendMode": "reservedWithReceiverTime",
          "channelOperationId": "31",
          "sendMedium": "inAppChat",
          "mediumType": "native",
          "mediumId": "0",
          "mediumTopicBuildKey": "autumn",
          "mediumTopicBuildLabels": [
            "lamps"
          ],
          "settings": {
            "type": "inAppChatMsg",
            "botName": "Lumi",
            "exposureType": "fullScreen"
          },
          "userQuery": {
            "and": [
              {
                "or": [
                  {
                    "key": "user.tags",
                    "type": "list",
                    "operator": "$in",
                    "values": [
                      "wholesale"
                    ]
                  }
                ]
              }
            ]
          },
          "appSegments": [
            {
              "appId": "ap-12",
              "extensionId": "ex-3",
              "segmentId": "sg-frequent"
            }
          ],
          "conversionWindows": {
            "checkout": "PT72H"
          },
          "goalEventName": "checkout",
          "goalEventQuery": {
            "and": [
              {
                "or": [
                  {
                    "key": "event.property.amount",
                    "type": "number",
                    "operator": "$gte",
                    "values": [
                      1
                    ]
                  }
                ]
              }
            ]
          },
          "goalEventDuration": "PT168H",
          "advertising": true,
          "sendToOfflineXms": true,
          "sendToOfflineEmail": false,
          "startAt": 1795132800421,
          "localStartAt": "2026-11-20T10:00:00",
          "draft": {
            "oneTimeMsg": {
              "name": "Autumn lamps",
              "state": "draft",
              "mediumType": "native",
              "advertising": true
            }
          },
          "createdAt": 1795046400421,
          "updatedAt": 1795129200421,
          "sent": 5120,
          "view": 4011,
          "goal": 77,
          "click": 940,
          "userChatExpireDuration": "PT744H"
        }
      },
      "from-review-campaign": {
        "userChat": {
          "id": "691e5ad4c07f3b2a8e31",
          "channelId": "81540",
          "state": "opened",
          "managed": true,
          "userId": "6870b9d15e2c4fa3071b",
          "name": "Soyeon Han",
          "source": {
            "marketing": {
              "id": "915",
              "type": "campaign"
            }
          },
          "createdAt": 1795132800421,
          "updatedAt": 1795133212421
        },
        "campaign": {
          "id": "915",
          "channelId": "81540",
          "name": "Ask for a review",
          "state": "active",
          "sendMedium": "email",
          "mediumType": "email",
          "mediumId": "620",
          "mediumTopicBuildKey": "review",
          "mediumTopicBuildLabels": [
            "review",
            "autumn"
          ],
          "userQuery": {
            "and": [
              {
                "or": [
                  {
                    "key": "user.profile.loyaltyPoints",
                    "type": "number",
                    "operator": "$gte",
                    "values": [
                      1000
                    ]
                  }
                ]
              }
            ]
          },
          "appSegments": [
            {
              "appId": "ap-12",
              "extensionId": "ex-3",
              "segmentId": "sg-frequent"
            }
          ],
          "triggerEventName": "parcel_shipped",
          "triggerEventQuery": {
            "and": [
              {
                "or": [
                  {
                    "key": "event.property.carrier",
                    "type": "string",
                    "operator": "$in",
                    "values": [
                      "Hanbit Express"
                    ]
                  }
                ]
              }
            ]
          },
          "waitingTime": "P3D",
          "filterEventName": "parcel_delivered",
          "filterEventQuery": {
            "and": [
              {
                "or": [
                  {
                    "key": "event.property.express",
                    "type": "boolean",
                    "operator": "$eq",
                    "values": [
                      true
                    ]
                  }
                ]
              }
            ]
          },
          "filterMatch": "positive",
          "filterHpc": {
            "baseEventName": "parcel_shipped",
            "baseEventKey": "orderNumber",
            "eventQuery": {
              "and": [
                {
                  "or": [
                    {
                      "key": "event.property.status",
                      "type": "string",
                      "operator": "$eq",
                      "values": [
                        "delivered"
                      ]
                    }
                  ]
                }
              ]
            },
            "baseEventType": "triggerEvent",
            "values": [
              "orderNumber"
            ],
            "operator": {
              "id": "2201",
              "channelId": "81540",
              "eventName": "parcel_shipped",
              "key": "orderNumber",
              "parentKey": "order",
              "type": "string",
              "name": "Order number",
              "nameI18nMap": {
                "en": "Order number",
                "ko": "주문 번호"
              },
              "archived": false,
              "createdAt": 1786132800421,
              "updatedAt": 1787132800421,
              "icon": "box"
            }
          },
          "conversionWindows": {
            "review_written": "PT168H"
          },
          "goalEventName": "review_written",
          "goalEventQuery": {
            "and": [
              {
                "or": [
                  {
                    "key": "event.property.stars",
                    "type": "number",
                    "operator": "$gte",
                    "values": [
                      4
                    ]
                  }
                ]
              }
            ]
          },
          "goalEventDuration": "PT168H",
          "goalHpc": {
            "baseEventName": "parcel_delivered",
            "baseEventKey": "orderNumber",
            "baseEventType": "additionalFilter",
            "values": "orderNumber"
          },
          "advertising": true,
          "sendToOfflineXms": false,
          "sendToOfflineEmail": true,
          "cooldown": "PT720H",
          "sendMode": "inOperation",
          "channelOperationId": "31",
          "sendTimeRanges": [
            {
              "dayOfWeeks": [
                "mon",
                "fri"
              ],
              "from": 540,
              "to": 1080
            }
          ],
          "startAt": 1795132800421,
          "endAt": 1797724800421,
          "deleteMessageAfterStop": true,
          "draft": {
            "campaign": {
              "name": "Ask for a review",
              "mediumType": "email",
              "sendMode": "always"
            },
            "msgs": [
              {
                "id": "m-1",
                "campaignId": "915",
                "channelId": "81540",
                "name": "A",
                "sendMedium": "email",
                "mediumType": "email",
                "mediumId": "620",
                "settings": {
                  "type": "email"
                },
                "createdAt": 1795127800421,
                "updatedAt": 1795128800421,
                "sent": 0,
                "view": 0,
                "goal": 0,
                "click": 0
              }
            ]
          },
          "createdAt": 1795127800421,
          "updatedAt": 1795128800421,
          "contentUpdatedAt": 1795128700421,
          "sent": 318,
          "view": 204,
          "goal": 41,
          "click": 97,
          "userChatExpireDuration": "PT744H",
          "managerId": "23071",
          "recipeCaseId": "12",
          "recipeStatIds": [
            "120",
            "121"
          ],
          "recipeGoalType": "PURCHASE",
          "recipeBatchedAt": 1795128900421
        }
      },
      "from-support-bot": {
        "userChat": {
          "id": "691e5ad4c07f3b2a8e33",
          "channelId": "81540",
          "state": "opened",
          "managed": true,
          "userId": "6870b9d15e2c4fa3071b",
          "name": "Soyeon Han",
          "source": {
            "page": "https://shop.example/help",
            "supportBot": {
              "id": "88",
              "revisionId": "880",
              "sectionPath": [
                "s-1",
                "s-2"
              ]
            }
          },
          "createdAt": 1795132800421,
          "updatedAt": 1795133212421
        },
        "message": {
          "chatKey": "userChat-691e5ad4c07f3b2a8e33",
          "id": "691e5cb2b2d1473fe812",
          "mainKey": "userChat-691e5ad4c07f3b2a8e33",
          "channelId": "81540",
          "chatType": "userChat",
          "chatId": "691e5ad4c07f3b2a8e33",
          "personType": "bot",
          "personId": "5510",
          "createdAt": 1795132801321,
          "version": 1,
          "supportBot": {
            "id": "88",
            "revisionId": "880",
            "sectionId": "s-1",
            "stepIndex": 0,
            "buttons": [
              {
                "text": "Delivery",
                "nextSectionId": "s-2"
              },
              {
                "text": "Returns",
                "nextSectionId": "s-3"
              }
            ],
            "submitButtonIndex": 0
          }
        },
        "supportBot": {
          "id": "88",
          "channelId": "81540",
          "botName": "Lumi",
          "name": "Greeting",
          "order": 1,
          "pageQuery": {
            "and": [
              {
                "or": [
                  {
                    "key": "page.url",
                    "type": "string",
                    "operator": "$eq",
                    "values": [
                      "https://shop.example/help"
                    ]
                  }
                ]
              }
            ]
          },
          "userQuery": {
            "and": [
              {
                "or": [
                  {
                    "key": "user.type",
                    "type": "string",
                    "operator": "$eq",
                    "values": [
                      "member"
                    ]
                  }
                ]
              }
            ]
          },
          "draft": {
            "supportBot": {
              "channelId": "81540",
              "botName": "Lumi",
              "name": "Greeting",
              "order": 1,
              "state": "draft",
              "runMode": "away"
            },
            "sections": [
              {
                "id": "s-1",
                "type": "not-published",
                "name": "Start",
                "actions": [
                  {
                    "type": "not-published",
                    "tags": [
                      "bot"
                    ]
                  }
                ],
                "steps": [
                  {
                    "message": {
                      "blocks": [
                        {
                          "type": "text",
                          "value": "How can we help?"
                        }
                      ],
                      "buttons": [
                        {
                          "title": "Delivery guide",
                          "colorVariant": "purple",
                          "action": {
                            "type": "web",
                            "attributes": {
                              "url": "https://help.shop.example/delivery"
                            }
                          }
                        }
                      ],
                      "files": [
                        {
                          "id": "691e5cb0aa01",
                          "type": "image",
                          "name": "hello.png",
                          "size": 20113,
                          "bucket": "files",
                          "key": "c/81540/hello.png"
                        }
                      ],
                      "webPage": {
                        "id": "691e5cb1",
                        "url": "https://help.shop.example"
                      }
                    }
                  },
                  {
                    "message": {
                      "blocks": [
                        {
                          "type": "text",
                          "value": "Please tell us your name."
                        }
                      ],
                      "form": {
                        "type": "custom",
                        "inputs": [
                          {
                            "type": "text",
                            "label": "Name",
                            "dataType": "string",
                            "bindingKey": "name",
                            "userProfileBindingKey": true
                          }
                        ]
                      }
                    }
                  },
                  {
                    "message": {
                      "carousel": {
                        "items": [
                          {
                            "action": {
                              "type": "web",
                              "attributes": {
                                "url": "https://help.shop.example/returns"
                              }
                            },
                            "components": [
                              {
                                "type": "not-published",
                                "text": "Returns"
                              }
                            ]
                          }
                        ]
                      },
                      "customPayload": {
                        "data": {
                          "altText": "Returns"
                        }
                      }
                    }
                  },
                  {
                    "message": {
                      "email": {
                        "to": [
                          "soyeon.han@shop.example"
                        ],
                        "cc": [
                          "orders@store.example"
                        ],
                        "bcc": [
                          "archive@store.example"
                        ],
                        "subject": "Your question",
                        "replyToMessageId": "691e5c60b2d1473fe809",
                        "hasHistory": true
                      }
                    }
                  }
                ]
              }
            ]
          },
          "revisionId": "880",
          "state": "active",
          "runMode": "always",
          "start": 310,
          "stop": 12,
          "chatOpen": 48,
          "createdAt": 1795033800421,
          "updatedAt": 1795044800421,
          "userChatExpireDuration": "PT24H",
          "managerId": "23071"
        }
      },
      "from-workflow": {
        "userChat": {
          "id": "691e5ad4c07f3b2a8e34",
          "channelId": "81540",
          "state": "opened",
          "managed": true,
          "userId": "6870b9d15e2c4fa3071b",
          "name": "Soyeon Han",
          "handling": {
            "id": "691e5cc0dd01",
            "type": "workflow",
            "state": "requested",
            "triggerMessageId": "691e5cc0b2d1473fe813",
            "buttons": [
              {
                "id": "b-1",
                "nextSectionId": "s-2",
                "name": "Delivery",
                "type": "not-published"
              },
              {
                "id": "b-2",
                "nextSectionId": "s-3",
                "name": "Returns",
                "type": "not-published"
              }
            ]
          },
          "source": {
            "workflow": {
              "id": "3051",
              "revisionId": "30511",
              "traceId": "tr-5501",
              "sectionPath": [
                "s-1"
              ],
              "causeOfEnd": "completed"
            },
            "medium": {
              "mediumType": "native",
              "primitive": true
            }
          },
          "createdAt": 1795132800421,
          "updatedAt": 1795133212421
        },
        "message": {
          "chatKey": "userChat-691e5ad4c07f3b2a8e34",
          "id": "691e5cc0b2d1473fe813",
          "mainKey": "userChat-691e5ad4c07f3b2a8e34",
          "channelId": "81540",
          "chatType": "userChat",
          "chatId": "691e5ad4c07f3b2a8e34",
          "personType": "bot",
          "personId": "5510",
          "createdAt": 1795132801321,
          "version": 1,
          "plainText": "What is it about?",
          "blocks": [
            {
              "type": "text",
              "value": "What is it about?"
            }
          ],
          "workflowButton": true,
          "workflow": {
            "id": "3051",
            "revisionId": "30511",
            "sectionId": "s-1",
            "actionIndex": 1,
            "submitButtonId": "b-2",
            "buttonBotMessage": true
          }
        },
        "workflow": {
          "id": "3051",
          "channelId": "81540",
          "triggerType": "chatOpenedByManager",
          "trigger": {
            "filter": {
              "and": [
                {
                  "or": [
                    {
                      "key": "user.type",
                      "type": "string",
                      "operator": "$eq",
                      "values": [
                        "member"
                      ]
                    }
                  ]
                }
              ]
            },
            "targetMediums": [
              {
                "mediumType": "native",
                "mediumId": "",
                "primitive": true
              }
            ],
            "runMode": {
              "mode": "inOperation",
              "channelOperationId": "31"
            },
            "botName": "Lumi",
            "language": "en",
            "type": "chatOpenedByManager"
          },
          "draft": {
            "workflow": {
              "channelId": "81540",
              "name": "Sort new chats",
              "state": "draft",
              "triggerType": "chatOpenedByManager",
              "trigger": {
                "botName": "Lumi",
                "language": "en",
                "runMode": {
                  "mode": "always"
                },
                "targetMediums": []
              }
            },
            "sections": [
              {
                "id": "s-1",
                "name": "Start",
                "nextSectionId": "s-2",
                "actions": [
                  {
                    "type": "not-published",
                    "botName": "Lumi",
                    "message": {
                      "blocks": [
                        {
                          "type": "text",
                          "value": "What is it about?"
                        }
                      ]
                    },
                    "messageSupportBot": {
                      "id": "88",
                      "revisionId": "880",
                      "sectionId": "s-1",
                      "stepIndex": 1
                    }
                  },
                  {
                    "type": "not-published",
                    "buttons": [
                      {
                        "id": "b-1",
                        "nextSectionId": "s-2",
                        "name": "Delivery",
                        "type": "not-published"
                      },
                      {
                        "id": "b-2",
                        "nextSectionId": "s-3",
                        "name": "Returns",
                        "type": "not-published"
                      }
                    ],
                    "language": "en"
                  },
                  {
                    "type": "not-published",
                    "botName": "Lumi",
                    "message": {
                      "blocks": [
                        {
                          "type": "text",
                          "value": "Opened by a workflow."
                        }
                      ]
                    }
                  },
                  {
                    "type": "not-published",
                    "botName": "Lumi",
                    "message": {
                      "blocks": [
                        {
                          "type": "text",
                          "value": "We have opened a chat for you."
                        }
                      ]
                    },
                    "mediumType": "email",
                    "mediumId": "620",
                    "mediumTopicBuildKey": "chat-opened",
                    "mediumTopicLabels": [
                      "service"
                    ]
                  },
                  {
                    "type": "not-published",
                    "groupId": "9004",
                    "botName": "Lumi",
                    "message": {
                      "blocks": [
                        {
                          "type": "text",
                          "value": "New chat in the queue."
                        }
                      ]
                    }
                  },
                  {
                    "type": "not-published",
                    "botName": "Lumi",
                    "message": {
                      "form": {
                        "type": "custom",
                        "inputs": [
                          {
                            "type": "text",
                            "label": "Order number",
                            "dataType": "string",
                            "bindingKey": "orderNumber"
                          }
                        ]
                      }
                    },
                    "required": true
                  },
                  {
                    "type": "not-published",
                    "message": {
                      "blocks": [
                        {
                          "type": "text",
                          "value": "Your chat is open."
                        }
                      ]
                    },
                    "footerShortLink": true
                  },
                  {
                    "type": "not-published"
                  }
                ]
              },
              {
                "id": "s-2",
                "name": "Hand over",
                "nextSectionId": "s-3",
                "actions": [
                  {
                    "type": "not-published"
                  },
                  {
                    "type": "not-published",
                    "assigneeId": "23071"
                  },
                  {
                    "type": "not-published"
                  },
                  {
                    "type": "not-published",
                    "teamId": "4482"
                  },
                  {
                    "type": "not-published",
                    "followerIds": [
                      "23088"
                    ]
                  },
                  {
                    "type": "not-published",
                    "followerIds": [
                      "23090"
                    ],
                    "removeAll": false
                  },
                  {
                    "type": "not-published",
                    "tags": [
                      "returning"
                    ]
                  },
                  {
                    "type": "not-published",
                    "tags": [
                      "lead"
                    ],
                    "removeAll": false
                  },
                  {
                    "type": "not-published",
                    "tags": [
                      "returns/damaged"
                    ]
                  },
                  {
                    "type": "not-published",
                    "tags": [],
                    "removeAll": true
                  },
                  {
                    "type": "not-published",
                    "description": "Sorted by the workflow"
                  },
                  {
                    "type": "not-published",
                    "priority": "high"
                  },
                  {
                    "type": "not-published",
                    "state": "snoozed",
                    "duration": "PT4H"
                  }
                ]
              },
              {
                "id": "s-3",
                "name": "Ways on",
                "actions": [
                  {
                    "type": "not-published",
                    "branches": [
                      {
                        "expression": {
                          "and": [
                            {
                              "or": [
                                {
                                  "key": "user.tags",
                                  "type": "list",
                                  "operator": "$in",
                                  "values": [
                                    "wholesale"
                                  ]
                                }
                              ]
                            }
                          ]
                        },
                        "nextSectionId": "s-2"
                      }
                    ],
                    "defaultNextSectionId": "s-1"
                  },
                  {
                    "type": "not-published",
                    "rules": [
                      {
                        "expression": {
                          "and": [
                            {
                              "or": [
                                {
                                  "key": "userChat.profile.items",
                                  "type": "number",
                                  "operator": "$gte",
                                  "values": [
                                    10
                                  ]
                                }
                              ]
                            }
                          ]
                        },
                        "actions": [
                          {
                            "type": "not-published",
                            "priority": "high"
                          }
                        ]
                      }
                    ]
                  },
                  {
                    "type": "not-published",
                    "buttons": [
                      {
                        "id": "b-3",
                        "nextSectionId": "s-2",
                        "name": "Talk to a person",
                        "type": "not-published"
                      }
                    ],
                    "language": "en",
                    "additionalRoleDescription": "Answer in two sentences.",
                    "enableOpenChat": true,
                    "alfBotId": "5533"
                  },
                  {
                    "type": "not-published",
                    "workflowId": "3060"
                  },
                  {
                    "type": "not-published",
                    "targetType": "team",
                    "targetId": "4490"
                  },
                  {
                    "type": "not-published",
                    "waitTime": "PT30M",
                    "deleteType": "filesOnly"
                  }
                ]
              }
            ],
            "previewSection": {
              "id": "s-1",
              "name": "Start",
              "nextSectionId": "s-2",
              "actions": [
                {
                  "type": "not-published",
                  "botName": "Lumi",
                  "message": {
                    "blocks": [
                      {
                        "type": "text",
                        "value": "What is it about?"
                      }
                    ]
                  }
                }
              ]
            },
            "revisionEditorPosition": {
              "id": "501",
              "workflowId": "3051",
              "revisionId": "30511",
              "edgePositions": [
                {
                  "sourceSection": {
                    "id": "s-1",
                    "direction": "right",
                    "offset": 50,
                    "type": "button",
                    "index": 0
                  },
                  "targetSection": {
                    "id": "s-2",
                    "direction": "left",
                    "offset": 25
                  },
                  "edgeLabelOffset": 40
                }
              ],
              "sectionPositions": [
                {
                  "sectionId": "s-1",
                  "position": {
                    "x": -120,
                    "y": 64
                  }
                }
              ],
              "edgeType": "BEZIER",
              "createdAt": 1795033800421,
              "updatedAt": 1795044800421
            }
          },
          "exclusive": false,
          "revisionId": "30511",
          "name": "Sort new chats",
          "rank": 2,
          "state": "active",
          "managerId": "23071",
          "draftManagerId": "23088",
          "recipeCaseId": "12",
          "recipeStatIds": [
            "120"
          ],
          "useAlf": true,
          "start": 412,
          "end": 398,
          "chatOpen": 201,
          "resumeParent": 3,
          "draftUpdatedAt": 1795044800421,
          "createdAt": 1795033800421,
          "updatedAt": 1795044800421,
          "batchedAt": 1795129200421,
          "recipeBatchedAt": 1795129200421,
          "migrationInfo": {
            "fromType": "supportBot",
            "fromId": "88",
            "workflowRevisionId": "30510"
          },
          "previewable": true
        }
      },
      "long-running-chat": {
        "userChat": {
          "id": "691e5ad4c07f3b2a8e21",
          "channelId": "81540",
          "alfStateKey": "userChat-691e5ad4c07f3b2a8e21-alf",
          "contactMediumType": "native",
          "state": "closed",
          "managed": true,
          "priority": "high",
          "userId": "6870b9d15e2c4fa3071b",
          "name": "Soyeon Han",
          "title": "Damaged lamp, order KR-558204",
          "description": "Wants a replacement, not a refund.",
          "subtextType": "description",
          "source": {
            "page": "https://shop.example/orders/KR-558204",
            "chatSharing": {
              "originChatId": "6917c2b04e8d5fa1037c",
              "originChannelId": "81562",
              "inviterChatId": "6917c2b04e8d5fa1037c",
              "inviterChannelId": "81562",
              "inheritedVisibilityFloorId": "6917c2b9d3104ab87e55"
            },
            "medium": {
              "mediumType": "native",
              "mediumId": "",
              "primitive": true
            }
          },
          "managerIds": [
            "23071",
            "23088"
          ],
          "assigneeId": "23071",
          "teamId": "4482",
          "tags": [
            "returns/damaged",
            "vip"
          ],
          "profile": {
            "empty": false,
            "orderNumber": "KR-558204",
            "items": 2,
            "gift": false
          },
          "goalEventName": "return_accepted",
          "goalEventQuery": {
            "and": [
              {
                "or": [
                  {
                    "key": "event.property.amount",
                    "type": "number",
                    "operator": "$gte",
                    "values": [
                      30000
                    ]
                  }
                ]
              }
            ]
          },
          "goalCheckedAt": 1795219200421,
          "goalState": "achieved",
          "firstOpenedAt": 1795132801621,
          "openedAt": 1795136400421,
          "firstQueuedAt": 1795132801021,
          "queuedAt": 1795136399421,
          "createdAt": 1795132800421,
          "updatedAt": 1795222800421,
          "frontMessageId": "691e5b8ef0c24d61a973",
          "frontUpdatedAt": 1795140000421,
          "deskMessageId": "691e5b8ef0c24d61a973",
          "deskUpdatedAt": 1795140000421,
          "userLastMessageId": "691e5b7710ab39de42c8",
          "followUpTriggeredAt": 1795140100421,
          "firstAssigneeIdAfterOpen": "23088",
          "firstRepliedAt": 1795132849832,
          "firstRepliedAtAfterOpen": 1795136448632,
          "oneStop": false,
          "waitingTime": 48211,
          "avgReplyTime": 31550,
          "totalReplyTime": 189300,
          "replyCount": 6,
          "resolutionTime": 89998800,
          "operationWaitingTime": 48211,
          "operationAvgReplyTime": 30102,
          "operationTotalReplyTime": 150510,
          "operationReplyCount": 5,
          "operationResolutionTime": 27000000,
          "firstAskedAt": 1795132800821,
          "closedAt": 1795222800421,
          "snoozedAt": 1795140200421,
          "expiresAt": 1797811200421,
          "version": 41
        },
        "user": {
          "id": "6870b9d15e2c4fa3071b",
          "channelId": "81540",
          "memberId": "cust-20419",
          "veilId": "65e0c1f7a93b42d8",
          "unifiedId": "67aa01c95de34b7f2810",
          "type": "unified",
          "userImportTags": [
            "import-2026-03"
          ],
          "alert": 1,
          "unread": 3,
          "popUpChatId": "691e5ad4c07f3b2a8e21",
          "mainChatId": "691e5ad4c07f3b2a8e21",
          "country": "KR",
          "timeZone": "Asia/Seoul",
          "createdAt": 1781593200118,
          "updatedAt": 1795132705421,
          "version": 58,
          "profile": {
            "name": "Soyeon Han",
            "recentPurchaseCount": 4,
            "recentPurchaseAmount": 218500.5,
            "email": "soyeon.han@shop.example",
            "mobileNumber": "+821055501937",
            "avatarUrl": "https://cdn.shop.example/a/20419.png",
            "landlineNumber": "+12025550118",
            "firstName": "Soyeon",
            "lastName": "Han",
            "empty": false,
            "loyaltyPoints": 1840
          },
          "tags": [
            "wholesale",
            "city/seoul"
          ],
          "language": "ko",
          "unsubscribeEmail": true,
          "unsubscribeEmailUpdatedAt": 1794632800421,
          "unsubscribeTexting": false,
          "unsubscribeTextingUpdatedAt": 1794732800421,
          "unsubscribeAppPush": false,
          "unsubscribeAppPushUpdatedAt": 1794832800421,
          "avatarUrl": "https://cdn.shop.example/a/20419.png",
          "named": true,
          "systemLanguage": "ko-KR",
          "mobileNumberQualified": true,
          "emailQualified": true,
          "constrainted": false,
          "name": "Soyeon Han",
          "hasChat": true,
          "hasPushToken": true,
          "province": "Seoul",
          "city": "Mapo-gu",
          "latitude": 37.56,
          "longitude": 126.91,
          "web": {
            "device": "desktop",
            "os": "Windows 11",
            "osName": "Windows",
            "browser": "Chrome 149",
            "browserName": "Chrome",
            "sessionsCount": 5,
            "lastSeenAt": 1795132705421
          },
          "mobile": {
            "device": "Pixel 11",
            "os": "Android 17",
            "osName": "Android",
            "appName": "Shop",
            "appVersion": "4.12.0",
            "sdkName": "channel-android",
            "sdkVersion": "13.2.1",
            "sessionsCount": 2,
            "lastSeenAt": 1795046400421
          },
          "sessionsCount": 7,
          "lastSeenAt": 1795132705421,
          "blocked": false,
          "managedKey": 1795132800421,
          "member": true,
          "email": "soyeon.han@shop.example",
          "mobileNumber": "+821055501937",
          "landlineNumber": "+12025550118"
        },
        "session": {
          "key": "manager-23071-userChat",
          "chatId": "691e5ad4c07f3b2a8e21",
          "teamChatSectionId": "77",
          "chatKey": "userChat-691e5ad4c07f3b2a8e21",
          "updatedKey": "01f3a7c29b40",
          "unreadKey": "01f3a7c29b41",
          "channelId": "81540",
          "alert": 1,
          "unread": 2,
          "watch": "info",
          "allMentionImportant": true,
          "readAt": 1795139800421,
          "receivedAt": 1795139900421,
          "postedAt": 1795139700421,
          "updatedAt": 1795139900421,
          "createdAt": 1795132801621,
          "version": 19,
          "id": "manager-23071-userChat-691e5ad4c07f3b2a8e21",
          "chatType": "userChat",
          "personType": "manager",
          "personId": "23071"
        },
        "bookmark": {
          "key": "manager-23071-userChat",
          "chatId": "691e5ad4c07f3b2a8e21",
          "chatKey": "userChat-691e5ad4c07f3b2a8e21",
          "bookmarkKey": "01f3a7c2-0007",
          "channelId": "81540",
          "version": 3,
          "chatType": "userChat",
          "personType": "manager",
          "personId": "23071"
        },
        "chatTags": [
          {
            "id": "7731",
            "channelId": "81540",
            "colorVariant": "navy",
            "name": "Returns/Damaged",
            "key": "returns/damaged",
            "description": "Goods that arrived broken",
            "followerIds": [
              "23088"
            ],
            "createdAt": 1767225600000
          }
        ]
      },
      "manager-message": {
        "userChat": {
          "id": "691e5ad4c07f3b2a8e22",
          "channelId": "81540",
          "state": "opened",
          "managed": true,
          "userId": "6870b9d15e2c4fa3071b",
          "name": "Soyeon Han",
          "assigneeId": "23071",
          "createdAt": 1795132800421,
          "updatedAt": 1795133212421
        },
        "message": {
          "chatKey": "userChat-691e5ad4c07f3b2a8e22",
          "id": "691e5c00b2d1473fe802",
          "mainKey": "userChat-691e5ad4c07f3b2a8e22",
          "channelId": "81540",
          "chatType": "userChat",
          "chatId": "691e5ad4c07f3b2a8e22",
          "personType": "manager",
          "personId": "23071",
          "createdAt": 1795132801321,
          "version": 1,
          "threadKey": "userChat-691e5ad4c07f3b2a8e22",
          "frontKey": "userChat-691e5ad4c07f3b2a8e22",
          "requestId": "9f1c70ab",
          "language": "en",
          "updatedAt": 1795132805421,
          "blocks": [
            {
              "type": "text",
              "value": "Run this on your side:"
            },
            {
              "type": "code",
              "language": "shell",
              "value": "curl -I https://shop.example/health"
            },
            {
              "type": "bullets",
              "blocks": [
                {
                  "type": "text",
                  "value": "expect 200"
                },
                {
                  "type": "text",
                  "value": "send us the output"
                }
              ]
            }
          ],
          "plainText": "Run this on your side:\ncurl -I https://shop.example/health\n- expect 200\n- send us the output",
          "thread": {
            "id": "userChat-691e5ad4c07f3b2a8e22-691e5c00b2d1473fe802",
            "managerIds": [
              "23071",
              "23088"
            ],
            "repliedManagerIds": [
              "23088"
            ],
            "replyCount": 1,
            "lastRepliedAt": 1795132860421,
            "chatType": "userChat",
            "chatId": "691e5ad4c07f3b2a8e22",
            "rootMessageId": "691e5c00b2d1473fe802"
          },
          "editorKey": "manager-23071",
          "editedAt": 1795132805421,
          "buttons": [
            {
              "title": "Status page",
              "colorVariant": "green",
              "action": {
                "type": "web",
                "attributes": {
                  "url": "https://status.shop.example"
                }
              },
              "url": "https://status.shop.example"
            }
          ],
          "files": [
            {
              "id": "691e5c01aa01",
              "type": "video",
              "name": "steps.mp4",
              "size": 2048311,
              "contentType": "video/mp4",
              "duration": 12.4,
              "width": 1280,
              "height": 720,
              "orientation": 1,
              "animated": true,
              "bucket": "files",
              "key": "c/81540/steps.mp4",
              "previewKey": "c/81540/steps.jpg",
              "privateFileScope": "chat",
              "channelId": "81540",
              "chatType": "userChat",
              "chatId": "691e5ad4c07f3b2a8e22"
            },
            {
              "id": "691e5c01aa02",
              "type": "file",
              "name": "notes.pdf",
              "size": 90112,
              "contentType": "application/pdf",
              "bucket": "files",
              "key": "c/81540/notes.pdf",
              "privateFileScope": "manager",
              "managerId": "23071",
              "channelId": "81540"
            },
            {
              "id": "691e5c01aa03",
              "type": "file",
              "name": "handbook.pdf",
              "size": 590112,
              "contentType": "application/pdf",
              "bucket": "files",
              "key": "c/81540/handbook.pdf",
              "privateFileScope": "channel",
              "sharedDomain": "files.shop.example",
              "channelId": "81540"
            }
          ],
          "webPage": {
            "id": "691e5c02",
            "url": "https://status.shop.example",
            "title": "Status",
            "description": "All systems work.",
            "imageUrl": "https://status.shop.example/og.png",
            "videoUrl": "https://status.shop.example/tour.mp4",
            "publisher": "Shop",
            "author": "Operations",
            "width": 1200,
            "height": 630,
            "bucket": "files",
            "previewKey": "c/81540/og.jpg",
            "logo": "https://status.shop.example/logo.png",
            "name": "Shop status"
          },
          "reactions": [
            {
              "emojiName": "thumbsup",
              "personKeys": [
                "user-6870b9d15e2c4fa3071b"
              ]
            }
          ],
          "state": "sent",
          "options": [
            "actAsManager",
            "displayAsChannel",
            "alertToWriter"
          ],
          "alertLevel": "alert",
          "writingType": "standard",
          "threadRoot": true,
          "threadMsg": false,
          "broadcastedMsg": false,
          "removedByWriter": false
        }
      },
      "missed-browser-call": {
        "userChat": {
          "id": "691e5ad4c07f3b2a8e37",
          "channelId": "81540",
          "state": "opened",
          "managed": true,
          "userId": "6870b9d15e2c4fa3071b",
          "name": "Soyeon Han",
          "missedReason": "noOperator",
          "createdAt": 1795132800421,
          "updatedAt": 1795133212421
        },
        "message": {
          "chatKey": "userChat-691e5ad4c07f3b2a8e37",
          "id": "691e5c51b2d1473fe808",
          "mainKey": "userChat-691e5ad4c07f3b2a8e37",
          "channelId": "81540",
          "chatType": "userChat",
          "chatId": "691e5ad4c07f3b2a8e37",
          "personType": "user",
          "personId": "6870b9d15e2c4fa3071b",
          "createdAt": 1795132801321,
          "version": 1,
          "meetRoot": true,
          "meet": {
            "id": "691e5c51cc01",
            "state": "ended",
            "mode": "audio",
            "meetType": "front",
            "meetEndedAt": 1795132831421,
            "front": {
              "id": "fr-32",
              "direction": "inbound",
              "missedReason": "noOperator",
              "missedHandledAt": 1795133060421,
              "firstWaitingStartedAt": 1795132801421
            }
          }
        }
      },
      "missed-call": {
        "userChat": {
          "id": "691e5ad4c07f3b2a8e36",
          "channelId": "81540",
          "state": "opened",
          "managed": true,
          "userId": "6870b9d15e2c4fa3071b",
          "name": "Soyeon Han",
          "contactMediumType": "phone",
          "missedReason": "blockedUser",
          "createdAt": 1795132800421,
          "updatedAt": 1795133212421
        },
        "user": {
          "id": "6870b9d15e2c4fa3071b",
          "channelId": "81540",
          "memberId": "cust-20419",
          "type": "member",
          "blocked": true,
          "blockedKey": "1795132700000"
        },
        "message": {
          "chatKey": "userChat-691e5ad4c07f3b2a8e36",
          "id": "691e5c41b2d1473fe807",
          "mainKey": "userChat-691e5ad4c07f3b2a8e36",
          "channelId": "81540",
          "chatType": "userChat",
          "chatId": "691e5ad4c07f3b2a8e36",
          "personType": "user",
          "personId": "6870b9d15e2c4fa3071b",
          "createdAt": 1795132801321,
          "version": 1,
          "meetKey": "userChat-691e5ad4c07f3b2a8e36-691e5c41b2d1473fe807",
          "meetRoot": true,
          "meetMsg": true,
          "meet": {
            "id": "691e5c41cc01",
            "chatType": "userChat",
            "channelId": "81540",
            "state": "ended",
            "mode": "audio",
            "amassedPersons": [
              "user-6870b9d15e2c4fa3071b"
            ],
            "roomStartedAt": 1795132801321,
            "call": {
              "id": "ca-119",
              "from": "+821055501937",
              "to": "+12025550143",
              "state": "missed",
              "direction": "inbound",
              "missedReason": "blockedUser",
              "createAt": 1795132801321,
              "closedAt": 1795132831421,
              "missedHandledAt": 1795133060421,
              "voiceMail": true
            },
            "meetEndedAt": 1795132831421,
            "meetType": "call"
          }
        }
      },
      "older-members": {
        "userChat": {
          "id": "62bc31a0f47d0e5b9c12",
          "channelId": "81540",
          "state": "opened",
          "managed": true,
          "userId": "6870b9d15e2c4fa3071b",
          "contactKey": "member-cust-20419",
          "contactOrder": 1656547200000,
          "sync": true,
          "summarizedMessageId": "62bc31a4f47d0e5b9c13",
          "alfRequestedAt": 1656547209000,
          "createdAt": 1656547200000
        },
        "user": {
          "id": "6870b9d15e2c4fa3071b",
          "channelId": "81540",
          "type": "lead",
          "profile": {
            "name": "Soyeon Han"
          },
          "profileOnce": {
            "name": "Soyeon Han",
            "loyaltyPoints": 20
          }
        },
        "userOnline": {
          "id": "user-6870b9d15e2c4fa3071b",
          "channelId": "81540",
          "personType": "user",
          "personId": "6870b9d15e2c4fa3071b"
        },
        "message": {
          "chatKey": "userChat-62bc31a0f47d0e5b9c12",
          "id": "62bc31a4f47d0e5b9c13",
          "channelId": "81540",
          "chatType": "userChat",
          "chatId": "62bc31a0f47d0e5b9c12",
          "personType": "user",
          "personId": "6870b9d15e2c4fa3071b",
          "createdAt": 1656547204000,
          "root": true,
          "blocks": [
            {
              "type": "bullets",
              "blocks": [
                null
              ]
            }
          ],
          "plainText": "Delivery",
          "inboundEmailId": "em-11",
          "action": {
            "type": "select",
            "buttons": [
              {
                "key": "delivery",
                "text": "Delivery"
              },
              {
                "key": "returns",
                "text": "Returns"
              }
            ]
          },
          "submit": {
            "id": "sb-1",
            "key": "delivery"
          },
          "buttons": [
            {
              "title": "Help",
              "colorVariant": "cobalt",
              "url": "https://help.shop.example"
            }
          ],
          "meet": {
            "id": "62bc31a8cc01",
            "state": "ended",
            "meetType": "call",
            "call": {
              "id": "ca-7",
              "direction": "inbound",
              "firstWaitingStartedAt": 1656547201000
            }
          }
        },
        "workflow": {
          "id": "2001",
          "channelId": "81540",
          "name": "Sort new chats",
          "state": "removed",
          "removedAt": 1656637200000,
          "triggerType": "messageByUser",
          "trigger": {
            "targetMediumSet": [
              "inAppChat",
              "appLine"
            ],
            "runMode": {
              "mode": "always"
            },
            "botName": "Lumi",
            "language": "en",
            "type": "messageByUser"
          }
        },
        "oneTimeMsg": {
          "id": "700",
          "channelId": "81540",
          "name": "Summer lamps",
          "state": "sent",
          "sendMedium": "xms",
          "settings": {
            "type": "xms"
          },
          "advertising": true,
          "goalEventDuration": {
            "seconds": 604800,
            "nano": 0,
            "negative": false,
            "zero": false,
            "units": []
          },
          "userChatExpireDuration": {
            "seconds": 2678400,
            "nano": 0,
            "negative": false,
            "zero": false
          },
          "draft": {
            "oneTimeMsg": {}
          }
        },
        "supportBot": {
          "id": "88",
          "channelId": "81540",
          "botName": "Lumi",
          "name": "Greeting",
          "order": 1,
          "state": "active",
          "runMode": "always",
          "draft": {
            "supportBot": {}
          },
          "userChatExpireDuration": {
            "seconds": 86400,
            "nano": 0,
            "negative": false,
            "zero": false
          }
        }
      },
      "older-wire-forms": {
        "campaign": {
          "id": "902",
          "channelId": "81540",
          "name": "Parcel shipped",
          "state": "active",
          "sendMedium": "inAppChat",
          "triggerEventName": "parcel_shipped",
          "triggerEventQuery": {
            "key": "category",
            "type": "string",
            "operator": {},
            "values": [
              {}
            ],
            "and": [
              null
            ],
            "or": [
              null
            ]
          },
          "waitingTime": {
            "seconds": 600,
            "nano": 0,
            "negative": false,
            "zero": false,
            "units": [
              {
                "dateBased": false,
                "timeBased": true,
                "durationEstimated": false,
                "duration": {
                  "seconds": 1,
                  "nano": 0,
                  "negative": false,
                  "zero": false
                }
              }
            ]
          },
          "advertising": false,
          "sendMode": "customUsingReceiverTime",
          "sendTimeRanges": {
            "timeRanges": [
              {
                "dayOfWeeks": [
                  "tue",
                  "thu"
                ],
                "from": 570,
                "to": 1110
              }
            ]
          },
          "draft": {
            "campaign": {},
            "msgs": [
              {
                "vanilla": {
                  "id": "m-1",
                  "campaignId": "902",
                  "channelId": "81540",
                  "name": "A",
                  "sendMedium": "inAppChat",
                  "settings": {
                    "type": "inAppChatMsg"
                  },
                  "sent": 0,
                  "view": 0,
                  "goal": 0,
                  "click": 0
                }
              }
            ]
          }
        },
        "userChat": {
          "id": "691e5ad4c07f3b2a8e10",
          "channelId": "81540",
          "state": "opened",
          "managed": true,
          "contactKey": "member-cust-20419",
          "contactOrder": 1656547200000,
          "userId": "6870b9d15e2c4fa3071b",
          "handling": {
            "type": "workflow"
          }
        },
        "userOnline": {
          "id": "user-6870b9d15e2c4fa3071b",
          "channelId": "81540",
          "personType": "user",
          "personId": "6870b9d15e2c4fa3071b"
        }
      },
      "removed-reply": {
        "userChat": {
          "id": "691e5ad4c07f3b2a8e23",
          "channelId": "81540",
          "state": "opened",
          "managed": true,
          "userId": "6870b9d15e2c4fa3071b",
          "name": "Soyeon Han",
          "createdAt": 1795132800421,
          "updatedAt": 1795133212421
        },
        "message": {
          "chatKey": "userChat-691e5ad4c07f3b2a8e23",
          "id": "691e5c11b2d1473fe804",
          "mainKey": "userChat-691e5ad4c07f3b2a8e23",
          "channelId": "81540",
          "chatType": "userChat",
          "chatId": "691e5ad4c07f3b2a8e23",
          "personType": "manager",
          "personId": "23088",
          "createdAt": 1795132801321,
          "version": 1,
          "threadKey": "userChat-691e5ad4c07f3b2a8e23-691e5c10b2d1473fe803",
          "rootMessageId": "691e5c10b2d1473fe803",
          "threadMsg": true,
          "threadRoot": false,
          "broadcastedMsg": true,
          "state": "removed",
          "removerKey": "manager-23088",
          "removedByWriter": true,
          "options": [
            "private",
            "silent"
          ],
          "alertLevel": "none",
          "hubId": "410",
          "internalActivityGroupKey": "userChat-691e5ad4c07f3b2a8e23-activity-2",
          "internalActivityGroup": {
            "startMessageId": "691e5c10b2d1473fe803",
            "endMessageId": "691e5c11b2d1473fe804"
          },
          "internalMessageGroupKey": "userChat-691e5ad4c07f3b2a8e23-message-1",
          "internalMessageGroup": {
            "startMessageId": "691e5c10b2d1473fe803",
            "endMessageId": "691e5c11b2d1473fe804"
          }
        }
      },
      "support-bot-with-sections": {
        "userChat": {
          "id": "691e5ad4c07f3b2a8f05",
          "channelId": "81540",
          "state": "opened",
          "managed": true,
          "userId": "6870b9d15e2c4fa3071b",
          "createdAt": 1795132800421
        },
        "supportBot": {
          "id": "88",
          "channelId": "81540",
          "name": "Greeting",
          "draft": {
            "sections": [
              {
                "type": "not-published",
                "id": "s-1",
                "name": "Start",
                "steps": [
                  {
                    "message": {
                      "blocks": [
                        {
                          "type": "text",
                          "value": "How can we help?"
                        }
                      ]
                    }
                  }
                ],
                "actions": [
                  {
                    "type": "not-published",
                    "tags": [
                      "returns"
                    ]
                  },
                  {
                    "type": "not-published",
                    "description": "Asks for a return"
                  },
                  {
                    "type": "not-published",
                    "followerIds": [
                      "23071"
                    ]
                  },
                  {
                    "type": "not-published",
                    "assigneeId": "23071"
                  },
                  {
                    "type": "not-published",
                    "message": {
                      "blocks": [
                        {
                          "type": "text",
                          "value": "How can we help?"
                        }
                      ]
                    }
                  },
                  {
                    "type": "not-published",
                    "teamId": "4482"
                  },
                  {
                    "type": "not-published",
                    "message": {
                      "blocks": [
                        {
                          "type": "text",
                          "value": "How can we help?"
                        }
                      ]
                    },
                    "botName": "Lumi",
                    "groupId": "91"
                  },
                  {
                    "type": "not-published",
                    "message": {
                      "blocks": [
                        {
                          "type": "text",
                          "value": "How can we help?"
                        }
                      ]
                    },
                    "botName": "Lumi",
                    "privateMessage": true
                  },
                  {
                    "type": "not-published",
                    "tags": [
                      "wholesale"
                    ]
                  },
                  {
                    "type": "not-published"
                  }
                ],
                "buttons": [
                  {
                    "text": "Delivery",
                    "nextSectionId": "s-2"
                  }
                ]
              },
              {
                "type": "not-published",
                "id": "s-2",
                "name": "End",
                "steps": [
                  {
                    "message": {
                      "blocks": [
                        {
                          "type": "text",
                          "value": "How can we help?"
                        }
                      ]
                    }
                  }
                ],
                "enableAlf": true
              }
            ]
          }
        }
      },
      "tagged-by-workflow": {
        "userChat": {
          "id": "691e5ad4c07f3b2a8e25",
          "channelId": "81540",
          "state": "snoozed",
          "managed": true,
          "userId": "6870b9d15e2c4fa3071b",
          "name": "Soyeon Han",
          "tags": [
            "returns/damaged"
          ],
          "createdAt": 1795132800421,
          "updatedAt": 1795133212421
        },
        "message": {
          "chatKey": "userChat-691e5ad4c07f3b2a8e25",
          "id": "691e5c30b2d1473fe806",
          "mainKey": "userChat-691e5ad4c07f3b2a8e25",
          "channelId": "81540",
          "chatType": "userChat",
          "chatId": "691e5ad4c07f3b2a8e25",
          "personType": "bot",
          "personId": "5510",
          "createdAt": 1795132801321,
          "version": 1,
          "log": {
            "action": "addTags",
            "values": [
              "returns/damaged"
            ],
            "triggerType": "workflow",
            "triggerId": "3051"
          },
          "options": [
            "doNotSearch",
            "immutable",
            "silentToUser"
          ]
        }
      },
      "telephone-call": {
        "userChat": {
          "id": "691e5ad4c07f3b2a8e26",
          "channelId": "81540",
          "state": "opened",
          "managed": true,
          "userId": "6870b9d15e2c4fa3071b",
          "name": "Soyeon Han",
          "contactMediumType": "phone",
          "source": {
            "medium": {
              "mediumType": "phone",
              "mediumId": "1207",
              "primitive": false
            }
          },
          "createdAt": 1795132800421,
          "updatedAt": 1795133212421
        },
        "message": {
          "chatKey": "userChat-691e5ad4c07f3b2a8e26",
          "id": "691e5c40b2d1473fe807",
          "mainKey": "userChat-691e5ad4c07f3b2a8e26",
          "channelId": "81540",
          "chatType": "userChat",
          "chatId": "691e5ad4c07f3b2a8e26",
          "personType": "user",
          "personId": "6870b9d15e2c4fa3071b",
          "createdAt": 1795132801321,
          "version": 1,
          "meetKey": "userChat-691e5ad4c07f3b2a8e26-691e5c40b2d1473fe807",
          "meetRoot": true,
          "meetMsg": true,
          "plainText": "Telephone call",
          "meet": {
            "id": "691e5c40cc01",
            "chatType": "userChat",
            "channelId": "81540",
            "state": "transcribed",
            "mode": "audio",
            "amassedPersons": [
              "user-6870b9d15e2c4fa3071b",
              "manager-23071"
            ],
            "roomStartedAt": 1795132801321,
            "call": {
              "id": "ca-118",
              "from": "+821055501937",
              "to": "+12025550143",
              "representativeNumber": "+12025550143",
              "primaryNumber": "+12025550144",
              "state": "ended",
              "direction": "inbound",
              "callServerIp": "192.0.2.17",
              "createAt": 1795132801321,
              "engagedAt": 1795132821421,
              "closedAt": 1795133001421,
              "voiceMail": false,
              "lastAssigneeId": "23071",
              "userPhoneNumberType": "mobileNumber"
            },
            "recording": {
              "id": "rec-118",
              "bucket": "calls",
              "key": "c/81540/rec-118.mp3",
              "contentType": "audio/mpeg",
              "duration": 180.2,
              "size": 1443840,
              "name": "rec-118.mp3",
              "type": "audio",
              "channelId": "81540",
              "chatType": "userChat",
              "chatId": "691e5ad4c07f3b2a8e26"
            },
            "summaries": [
              {
                "text": "The lamp arrived broken; a replacement is on its way.",
                "language": "en",
                "alf": true,
                "summarizedAt": 1795133100421
              }
            ],
            "country": "KR",
            "transferCount": 1,
            "botIds": [
              "5510"
            ],
            "meetEndedAt": 1795133001421,
            "stateV2": "transcribed",
            "managerIds": [
              "23071"
            ],
            "meetType": "call"
          },
          "ivr": {
            "audioFile": {
              "id": "691e5c40cc02",
              "type": "audio",
              "name": "menu.mp3",
              "size": 88120,
              "contentType": "audio/mpeg",
              "duration": 6.5,
              "bucket": "files",
              "key": "c/81540/menu.mp3"
            },
            "dialInput": "2"
          }
        }
      },
      "workflow-on-call-closed": {
        "userChat": {
          "id": "691e5ad4c07f3b2a8f10",
          "channelId": "81540",
          "state": "opened",
          "managed": true,
          "userId": "6870b9d15e2c4fa3071b",
          "createdAt": 1795132800421
        },
        "workflow": {
          "id": "3051",
          "channelId": "81540",
          "name": "Help",
          "trigger": {
            "botName": "Lumi",
            "language": "en",
            "type": "callClosed",
            "delay": "PT1M",
            "managedChatFilter": "onlyIfManagedChat"
          }
        }
      },
      "workflow-on-call-wait-in-queued": {
        "userChat": {
          "id": "691e5ad4c07f3b2a8f11",
          "channelId": "81540",
          "state": "opened",
          "managed": true,
          "userId": "6870b9d15e2c4fa3071b",
          "createdAt": 1795132800421
        },
        "workflow": {
          "id": "3051",
          "channelId": "81540",
          "name": "Help",
          "trigger": {
            "botName": "Lumi",
            "language": "en",
            "type": "callWaitInQueued",
            "delay": "PT30S",
            "repeated": true,
            "repeatCount": 3,
            "replay": true,
            "retryCount": 1
          }
        }
      },
      "workflow-on-chat-closed": {
        "userChat": {
          "id": "691e5ad4c07f3b2a8f12",
          "channelId": "81540",
          "state": "opened",
          "managed": true,
          "userId": "6870b9d15e2c4fa3071b",
          "createdAt": 1795132800421
        },
        "workflow": {
          "id": "3051",
          "channelId": "81540",
          "name": "Help",
          "trigger": {
            "botName": "Lumi",
            "language": "en",
            "type": "chatClosed",
            "managedChatFilter": "onlyIfUnmanagedChat"
          }
        }
      },
      "workflow-on-chat-opened-by-manager": {
        "userChat": {
          "id": "691e5ad4c07f3b2a8f13",
          "channelId": "81540",
          "state": "opened",
          "managed": true,
          "userId": "6870b9d15e2c4fa3071b",
          "createdAt": 1795132800421
        },
        "workflow": {
          "id": "3051",
          "channelId": "81540",
          "name": "Help",
          "trigger": {
            "botName": "Lumi",
            "language": "en",
            "type": "chatOpenedByManager",
            "onlyIfFirstOpened": true
          }
        }
      },
      "workflow-on-chat-opened-by-user": {
        "userChat": {
          "id": "691e5ad4c07f3b2a8f14",
          "channelId": "81540",
          "state": "opened",
          "managed": true,
          "userId": "6870b9d15e2c4fa3071b",
          "createdAt": 1795132800421
        },
        "workflow": {
          "id": "3051",
          "channelId": "81540",
          "name": "Help",
          "trigger": {
            "botName": "Lumi",
            "language": "en",
            "type": "chatOpenedByUser",
            "onlyIfFirstOpened": false
          }
        }
      },
      "workflow-on-chat-wait-in-queued": {
        "userChat": {
          "id": "691e5ad4c07f3b2a8f15",
          "channelId": "81540",
          "state": "opened",
          "managed": true,
          "userId": "6870b9d15e2c4fa3071b",
          "createdAt": 1795132800421
        },
        "workflow": {
          "id": "3051",
          "channelId": "81540",
          "name": "Help",
          "trigger": {
            "botName": "Lumi",
            "language": "en",
            "type": "chatWaitInQueued",
            "delay": "PT5M"
          }
        }
      },
      "workflow-on-message-by-manager": {
        "userChat": {
          "id": "691e5ad4c07f3b2a8f16",
          "channelId": "81540",
          "state": "opened",
          "managed": true,
          "userId": "6870b9d15e2c4fa3071b",
          "createdAt": 1795132800421
        },
        "workflow": {
          "id": "3051",
          "channelId": "81540",
          "name": "Help",
          "trigger": {
            "botName": "Lumi",
            "language": "en",
            "type": "messageByManager",
            "messageType": "publicMessage"
          }
        }
      },
      "workflow-on-message-by-user": {
        "userChat": {
          "id": "691e5ad4c07f3b2a8f17",
          "channelId": "81540",
          "state": "opened",
          "managed": true,
          "userId": "6870b9d15e2c4fa3071b",
          "createdAt": 1795132800421
        },
        "workflow": {
          "id": "3051",
          "channelId": "81540",
          "name": "Help",
          "trigger": {
            "botName": "Lumi",
            "language": "en",
            "type": "messageByUser",
            "triggerByWorkflowUserMessage": true
          }
        }
      },
      "workflow-on-modular": {
        "userChat": {
          "id": "691e5ad4c07f3b2a8f18",
          "channelId": "81540",
          "state": "opened",
          "managed": true,
          "userId": "6870b9d15e2c4fa3071b",
          "createdAt": 1795132800421
        },
        "workflow": {
          "id": "3051",
          "channelId": "81540",
          "name": "Help",
          "trigger": {
            "botName": "Lumi",
            "language": "en",
            "type": "modular",
            "triggerInChat": true
          }
        }
      },
      "workflow-on-start-call-by-user": {
        "userChat": {
          "id": "691e5ad4c07f3b2a8f19",
          "channelId": "81540",
          "state": "opened",
          "managed": true,
          "userId": "6870b9d15e2c4fa3071b",
          "createdAt": 1795132800421
        },
        "workflow": {
          "id": "3051",
          "channelId": "81540",
          "name": "Help",
          "trigger": {
            "botName": "Lumi",
            "language": "en",
            "type": "startCallByUser",
            "replay": true,
            "retryCount": 2
          }
        }
      },
      "workflow-on-start-chat-by-user-at-lounge": {
        "userChat": {
          "id": "691e5ad4c07f3b2a8f20",
          "channelId": "81540",
          "state": "opened",
          "managed": true,
          "userId": "6870b9d15e2c4fa3071b",
          "createdAt": 1795132800421
        },
        "workflow": {
          "id": "3051",
          "channelId": "81540",
          "name": "Help",
          "trigger": {
            "botName": "Lumi",
            "language": "en",
            "type": "startChatByUserAtLounge",
            "pageQuery": {
              "key": "page.url",
              "type": "string",
              "operator": "$eq",
              "values": [
                "https://shop.example/help"
              ]
            }
          }
        }
      },
      "workflow-on-waiting-for-manager-reply": {
        "userChat": {
          "id": "691e5ad4c07f3b2a8f21",
          "channelId": "81540",
          "state": "opened",
          "managed": true,
          "userId": "6870b9d15e2c4fa3071b",
          "createdAt": 1795132800421
        },
        "workflow": {
          "id": "3051",
          "channelId": "81540",
          "name": "Help",
          "trigger": {
            "botName": "Lumi",
            "language": "en",
            "type": "waitingForManagerReply",
            "delay": "PT10M",
            "onlyIfOpened": true
          }
        }
      },
      "workflow-on-waiting-for-user-reply": {
        "userChat": {
          "id": "691e5ad4c07f3b2a8f22",
          "channelId": "81540",
          "state": "opened",
          "managed": true,
          "userId": "6870b9d15e2c4fa3071b",
          "createdAt": 1795132800421
        },
        "workflow": {
          "id": "3051",
          "channelId": "81540",
          "name": "Help",
          "trigger": {
            "botName": "Lumi",
            "language": "en",
            "type": "waitingForUserReply",
            "delay": "PT72H"
          }
        }
      }
    },
    "401": {
      "invalid-keys": {
        "errors": [
          {
            "message": "Access key or secret is not valid"
          }
        ]
      }
    },
    "403": {
      "keys-switched-off": {
        "errors": [
          {
            "message": "This access key is switched off"
          }
        ]
      }
    },
    "422": {
      "bad-member": {
        "type": "not-published",
        "status": 422,
        "language": "en",
        "errors": [
          {
            "message": "Value must not be blank",
            "field": "channelId"
          }
        ]
      }
    },
    "429": {
      "limit-reached": {
        "status": 429,
        "errors": [
          {
            "message": "Request limit of this channel reached"
          }
        ]
      }
    },
    "default": {
      "server-error": {
        "status": 500,
        "errors": [
          {
            "message": "The chat could not be opened"
          }
        ]
      }
    }
  }
};
