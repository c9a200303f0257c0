// Generated from specs/imichat by `npm run generate`. Do not edit.
import type { MockExamples } from "../../src/mock/contract.js";

/** Examples by operationId, status and name. */
export const mockExamples: MockExamples = {
  "createChat": {
    "200": {
      "new-chat": {
        "status_code": 4304,
        "description": "Chat details retrieved",
        "response": {
          "team_id": 214,
          "team_name": "Heating support",
          "chat_id": "CSR7QK29ZT4M1XB6",
          "alias_id": "crm-77120",
          "created_at": "2026-11-20T08:41:08.902Z",
          "updated_at": "2026-11-20T08:41:08.9024173Z",
          "status": "queued",
          "channel": "sms",
          "asset": {
            "id": "447700900461",
            "name": "Heating line"
          },
          "customer": {
            "id": 508113,
            "destination_id": "447700900812",
            "name": "Priya Nair"
          },
          "messages": [
            {
              "type": "inbound",
              "text": "Is my boiler visit still at 10?",
              "timestamp": "2026-11-20T08:41:07.31Z"
            }
          ],
          "assignee": "",
          "flag": "",
          "tag": [
            "visit"
          ],
          "route_params": {
            "region": "north",
            "product": "heating"
          },
          "other_details": {
            "contract": "HG-2207"
          }
        }
      },
      "apple-messages": {
        "status_code": 4304,
        "description": "Chat details retrieved",
        "response": {
          "team_id": 240,
          "team_name": "Shop desk",
          "chat_id": "CSRB71YF6K0SN94T",
          "created_at": "2026-11-20T10:01:30.000Z",
          "updated_at": "2026-11-20T10:04:12.000Z",
          "status": "picked",
          "channel": "abc",
          "asset": {
            "id": "a4d80c61-3b5e-4f97-8d12-c6e0975fb238",
            "name": "Shop on Apple"
          },
          "customer": {
            "id": 508131,
            "destination_id": "urn:mbid:AQAAY7vPq2",
            "name": "Guest 52"
          },
          "assignee": "o.lindqvist",
          "messages": [
            {
              "type": "inbound",
              "abc_sub_type": "text",
              "text": "I should like the blue shirt.",
              "timestamp": "2026-11-20T10:01:29.420Z"
            },
            {
              "type": "outbound",
              "template_name": "pick_size_1",
              "timestamp": "2026-11-20T10:01:50.000Z"
            },
            {
              "type": "inbound",
              "abc_sub_type": "listpicker_response",
              "listpicker_response": [
                "Blue, size M"
              ],
              "timestamp": "2026-11-20T10:02:11.000Z"
            },
            {
              "type": "inbound",
              "abc_sub_type": "timepicker_response",
              "timepicker_response": "2026-11-24T14:30:00.000Z",
              "timestamp": "2026-11-20T10:03:20.500Z"
            },
            {
              "type": "inbound",
              "abc_sub_type": "listpicker",
              "list_picker_response": [
                "Blue, size M",
                "Grey, size M"
              ],
              "timestamp": "2026-11-20T10:03:50.000Z"
            },
            {
              "type": "inbound",
              "abc_sub_type": "timepicker",
              "time_picker_response": "2026-11-24T15:00:00.000Z",
              "timestamp": "2026-11-20T10:04:12.000Z"
            }
          ]
        }
      },
      "email-chat": {
        "status_code": 4304,
        "description": "Chat details retrieved",
        "response": {
          "team_id": 214,
          "team_name": "Heating support",
          "chat_id": "CSR5MZC1V9HK3D80",
          "alias_id": "crm-77121",
          "created_at": "2026-11-20T11:20:05.661Z",
          "updated_at": "2026-11-20T11:31:40.019Z",
          "status": "closed",
          "channel": "email",
          "subject": "Boiler visit",
          "asset": {
            "id": "visits@heating.example",
            "name": "Visits mailbox"
          },
          "customer": {
            "id": 508113,
            "destination_id": "priya.nair@post.example",
            "name": "Priya Nair"
          },
          "messages": [
            {
              "type": "inbound",
              "text": "The photo shows the leak.",
              "attachment": {
                "type": "image",
                "url": "https://files.post.example/leak.jpg"
              },
              "timestamp": "2026-11-20T11:20:03.120Z"
            },
            {
              "type": "inbound",
              "attachment": {
                "type": "video",
                "url": "https://files.post.example/leak.mp4"
              },
              "timestamp": "2026-11-20T11:20:04.500Z"
            },
            {
              "type": "outbound",
              "text": "Thank you, this is how you close the valve.",
              "attachment": {
                "type": "video",
                "url": "https://files.heating.example/valve.mp4"
              },
              "timestamp": "2026-11-20T11:31:38.204Z",
              "delivery_details": {
                "correlationid": "e2804fd7-61a9-4c35-8b72-0d5f19ce7a43"
              }
            },
            {
              "type": "outbound",
              "attachment": {
                "type": "audio",
                "url": "https://files.heating.example/steps.mp3"
              },
              "timestamp": "2026-11-20T11:31:39.000Z",
              "delivery_details": {
                "correlation_id": "7c95b3e1-0f2a-4d68-91be-a3d8470c52f6"
              }
            }
          ]
        }
      },
      "empty-chat": {
        "status_code": 4304,
        "description": "Chat details retrieved",
        "response": {}
      },
      "empty-response": {
        "status_code": 4304,
        "description": "Chat details retrieved",
        "response": ""
      },
      "live-chat": {
        "status_code": 4304,
        "description": "Chat details retrieved",
        "response": {
          "team_id": "214",
          "team_name": "Web desk",
          "chat_id": "CSRH83VPL0D5WC2N",
          "created_at": "2026-11-20T09:15:44.120Z",
          "updated_at": "2026-11-20T09:16:02.480Z",
          "status": "picked",
          "channel": "LiveChat",
          "thread_id": "0d9e4b71-5c28-4a6f-b3f0-61e7c2a98d54",
          "asset": {
            "id": "im20417733",
            "name": "Web widget"
          },
          "customer": {
            "id": 508114,
            "destination_id": "7b0c5e12-94ad-4f36-8c1e-3d6a90fb2c47",
            "name": "Guest 41"
          },
          "assignee": "o.lindqvist",
          "messages": [
            {
              "type": "announcement",
              "text": "The chat was given to the web desk.",
              "timestamp": "2026-11-20T09:15:44.300Z"
            },
            {
              "type": "inbound",
              "livechat_sub_type": "text",
              "text": "Hello, my parcel is late.",
              "timestamp": "2026-11-20T09:15:44.410Z"
            },
            {
              "type": "outbound",
              "livechat_sub_type": "text",
              "text": "What may we do for you?",
              "timestamp": "2026-11-20T09:15:44.900Z",
              "delivery_details": {
                "correlation_id": "0be7c914-52f8-4d06-a13b-d9f4c7086e2a"
              }
            },
            {
              "type": "outbound",
              "livechat_sub_type": "quick_replies",
              "quick_replies": {
                "request_identifier": "c41f0e86-2d7b-4953-a8d6-0f5e93b172ac",
                "options": [
                  {
                    "title": "Track order",
                    "payload": "track"
                  },
                  {
                    "title": "Return item",
                    "payload": "return"
                  }
                ]
              },
              "timestamp": "2026-11-20T09:15:45.001Z",
              "delivery_details": {
                "correlation_id": "93f6a2d0-7b14-4c85-9e3d-28c0b6e5f711"
              }
            },
            {
              "type": "inbound",
              "livechat_sub_type": "quick_replies",
              "quick_reply_response": {
                "request_identifier": "c41f0e86-2d7b-4953-a8d6-0f5e93b172ac",
                "options": [
                  {
                    "title": "Track order"
                  }
                ]
              },
              "timestamp": "2026-11-20T09:15:52.118Z"
            },
            {
              "type": "inbound",
              "livechat_sub_type": "quick_reply_response",
              "quick_reply_response": {
                "request_identifier": "c41f0e86-2d7b-4953-a8d6-0f5e93b172ac",
                "options": [
                  {
                    "title": "Return item"
                  }
                ]
              },
              "timestamp": "2026-11-20T09:15:58.640Z"
            },
            {
              "type": "outbound",
              "text": "Here is the label.",
              "attachment": {
                "type": "file",
                "url": "https://files.shop.example/labels/88213.pdf"
              },
              "timestamp": "2026-11-20T09:16:02.477Z"
            }
          ]
        }
      },
      "no-response": {
        "status_code": 4304,
        "description": "Chat details retrieved"
      },
      "single-message": {
        "status_code": 4304,
        "description": "Chat details retrieved",
        "response": {
          "team_id": 231,
          "team_name": "Page desk",
          "chat_id": "CSR40TXN8RB2QJ7W",
          "created_at": "2026-11-20T12:02:45.07Z",
          "updated_at": "2026-11-20T12:02:45.07Z",
          "status": "onhold",
          "channel": "facebook",
          "asset": {
            "id": 104772210963,
            "name": "Two Wheels"
          },
          "customer": {
            "id": "508120",
            "destination_id": "5530981127740216",
            "name": "Tom Ebner"
          },
          "messages": {
            "type": "inbound",
            "text": "Do you repair bicycles, too?",
            "timestamp": "2026-11-20T12:02:44.870Z"
          },
          "assignee": "m.adeyemi",
          "flag": "vip",
          "tag": [
            "repair",
            "first-visit"
          ],
          "route_params": {},
          "other_details": {}
        }
      },
      "sparse-members": {
        "status_code": 4304,
        "description": "Chat details retrieved",
        "response": {
          "chat_id": "CSR6VA0HN2X8TL3F",
          "asset": {},
          "customer": {},
          "messages": [
            {
              "attachment": {}
            },
            {
              "quick_replies": {}
            },
            {
              "quick_reply_response": {}
            },
            {
              "quick_replies": {
                "options": [
                  {}
                ]
              }
            },
            {
              "quick_reply_response": {
                "options": [
                  {}
                ]
              }
            },
            {
              "delivery_details": {}
            },
            {}
          ]
        }
      },
      "text-response": {
        "status_code": 4304,
        "description": "Chat details retrieved",
        "response": "The chat waits in the queue"
      },
      "twitter-chat": {
        "status_code": 4304,
        "description": "Chat details retrieved",
        "response": {
          "chat_id": "CSR9WT3J5AC70VQ1",
          "status": "queued",
          "channel": "twitter",
          "asset": {
            "id": 2204418731,
            "name": "Two Wheels"
          },
          "customer": {
            "id": 508140,
            "destination_id": "1189045527",
            "name": "Ines Duarte"
          },
          "messages": [
            {
              "type": "outbound",
              "text": "We open at nine.",
              "timestamp": "2026-11-20T07:58:10.000Z",
              "delivery_details": {
                "correlation_id": "1f64d8b0-c293-47ea-85f3-7e0b9a26cd58"
              }
            }
          ]
        }
      },
      "unset-members": {
        "status_code": 4304,
        "description": "Chat details retrieved",
        "response": {
          "team_id": 214,
          "team_name": "Heating support",
          "chat_id": "CSRK08QM3Z6RD1YH",
          "alias_id": null,
          "created_at": "2026-11-20T14:30:00.000Z",
          "updated_at": "2026-11-20T14:30:00.000Z",
          "status": "queued",
          "channel": "api",
          "subject": null,
          "thread_id": null,
          "asset": null,
          "customer": null,
          "messages": [
            {
              "type": "inbound",
              "text": "Please call me back.",
              "timestamp": "2026-11-20T14:29:59.000Z",
              "attachment": null,
              "quick_replies": null,
              "quick_reply_response": null,
              "delivery_details": null
            }
          ],
          "assignee": null,
          "flag": null,
          "tag": [],
          "route_params": null,
          "other_details": null
        }
      },
      "whatsapp-messages": {
        "status_code": 4304,
        "description": "Chat details retrieved",
        "response": {
          "team_id": 214,
          "team_name": "Heating support",
          "chat_id": "CSR2ED96LU8GX0P",
          "created_at": "2026-11-20T10:04:58.11Z",
          "updated_at": "2026-11-20T10:05:30.9Z",
          "status": "queued",
          "channel": "whatsapp",
          "asset": {
            "id": "5e1b90f4-7a2c-4d83-b6e9-20c47fd8a135",
            "name": "Heating on WhatsApp"
          },
          "customer": {
            "id": 508113,
            "destination_id": "447700900812",
            "name": "Priya Nair"
          },
          "messages": [
            {
              "type": "outbound",
              "whatsapp_sub_type": "hsm",
              "template_name": "visit_reminder_2",
              "timestamp": "2026-11-20T10:05:00.250Z",
              "delivery_details": {
                "correlation_id": "5a7d13c8-e02f-4b96-8f41-bd09c673ea25"
              }
            },
            {
              "type": "outbound",
              "whatsapp_sub_type": "text",
              "text": "Is ten o'clock fine?",
              "timestamp": "2026-11-20T10:05:01.000Z",
              "delivery_details": {
                "correlation_id": "c7f0a582-91d3-4e6b-a048-6b2e5d97f31c"
              }
            },
            {
              "type": "inbound",
              "text": "Yes, thank you.",
              "timestamp": "2026-11-20T10:05:30.900Z"
            }
          ]
        }
      }
    },
    "400": {
      "missing-header": {
        "status_code": 2002,
        "description": "A mandatory header is missing",
        "response": ""
      },
      "wrong-token": {
        "status_code": 2003,
        "description": "Access token is not valid",
        "response": ""
      }
    },
    "401": {
      "expired-token": {
        "status_code": 2004,
        "description": "Access token has expired",
        "response": ""
      }
    },
    "404": {
      "unknown-chat": {
        "status_code": 2031,
        "description": "No chat with this id",
        "response": ""
      },
      "unknown-team": {
        "status_code": 2010,
        "description": "No team with this id",
        "response": ""
      }
    },
    "405": {
      "method-not-allowed": {
        "status_code": 2099,
        "description": "This method is not allowed",
        "response": ""
      }
    },
    "500": {
      "internal-error": {
        "status_code": 2007,
        "description": "Internal error",
        "response": ""
      },
      "unreadable-chat": {
        "status_code": 4108,
        "description": "Chat details could not be read",
        "response": ""
      }
    },
    "default": {
      "bad-body": {
        "status_code": 4400,
        "description": "The body of the request was refused",
        "response": ""
      },
      "limit-reached": {
        "status_code": 4429,
        "description": "No calls are left for today",
        "response": ""
      }
    }
  }
};
