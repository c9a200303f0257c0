// Generated from specs/helpcrunch by `npm run generate`. Do not edit.
import type { MockExamples } from "../../src/mock/contract.js";

/** Examples by operationId, status and name. */
export const mockExamples: MockExamples = {
  "createChat": {
    "201": {
      "fresh-chat": {
        "id": 6044219,
        "closedBy": null,
        "lastCustomerMessageAt": null,
        "status": "empty",
        "closedAt": null,
        "rating": null,
        "createdAt": "1795132800",
        "lastMessageAt": null,
        "createdWith": "public_api",
        "snoozedUntil": null,
        "lastMessageText": null,
        "lastMessageId": null,
        "applicationId": 5127,
        "lastCommunicatedAgentId": null,
        "readByAgent": false,
        "readByCustomer": false,
        "agents": [],
        "customer": {
          "id": 9120447,
          "name": "Marek Dvorak",
          "email": "marek.dvorak@mail.example",
          "userId": "shop-30118"
        },
        "assignee": {
          "id": 7315,
          "name": "Ines Baptista",
          "email": "ines.baptista@studio.example",
          "role": "agent"
        },
        "department": {
          "id": 20877,
          "name": "Returns"
        }
      },
      "integer-times": {
        "id": 6044220,
        "closedBy": null,
        "lastCustomerMessageAt": null,
        "status": "empty",
        "closedAt": null,
        "rating": null,
        "createdAt": 1795132861,
        "lastMessageAt": null,
        "snoozedUntil": null,
        "lastMessageText": null,
        "lastMessageId": null,
        "lastCommunicatedAgentId": null,
        "agents": [],
        "customer": {
          "id": 9120448,
          "name": null,
          "email": null,
          "userId": null
        },
        "assignee": null,
        "department": null
      },
      "new-message": {
        "id": 6044222,
        "closedBy": null,
        "lastCustomerMessageAt": "1795133140",
        "status": "new",
        "closedAt": null,
        "rating": null,
        "createdAt": "1795133100",
        "lastMessageAt": "1795133140",
        "createdWith": "customer_message",
        "snoozedUntil": null,
        "lastMessageText": "Hello,\nmy bell arrived broken.",
        "lastMessageId": 8810377,
        "applicationId": 5127,
        "lastCommunicatedAgentId": null,
        "readByAgent": false,
        "readByCustomer": true,
        "agents": [],
        "customer": {
          "id": 9120447,
          "name": "Marek Dvorak",
          "email": "marek.dvorak@mail.example",
          "userId": "shop-30118"
        },
        "assignee": null,
        "department": {
          "id": 20877,
          "name": "Returns"
        }
      },
      "older-notes": {
        "id": 5310077,
        "closedBy": "customer",
        "lastCustomerMessageAt": 1603885746,
        "status": "closed",
        "closedAt": 1603889000,
        "rating": "average",
        "createdAt": 1603885700,
        "lastMessageAt": 1603888910,
        "snoozedUntil": null,
        "lastMessageText": "Good bye.",
        "lastMessageId": 7204411,
        "lastCommunicatedAgentId": 7315,
        "agents": [
          {
            "id": 7315,
            "name": "Ines Baptista",
            "email": "ines.baptista@studio.example",
            "role": "agent"
          }
        ],
        "customer": {
          "id": 9120447,
          "name": "Marek Dvorak",
          "email": "marek.dvorak@mail.example",
          "userId": "shop-30118"
        },
        "assignee": {
          "id": 7315,
          "name": "Ines Baptista",
          "email": "ines.baptista@studio.example",
          "role": "agent"
        },
        "department": null,
        "notes": "Prefers to be called in the morning"
      },
      "older-single-agent": {
        "id": 5310078,
        "closedBy": null,
        "lastCustomerMessageAt": 1603885900,
        "status": "on hold",
        "closedAt": null,
        "rating": null,
        "createdAt": 1603885880,
        "lastMessageAt": 1603886000,
        "snoozedUntil": null,
        "lastMessageText": "One moment please.",
        "lastMessageId": 7204418,
        "lastCommunicatedAgentId": 7316,
        "agents": {
          "id": 7316,
          "name": "Theo Lindgren",
          "email": "theo.lindgren@studio.example",
          "role": "admin"
        },
        "customer": {
          "id": 9120447,
          "name": "Marek Dvorak",
          "email": "marek.dvorak@mail.example",
          "userId": "shop-30118"
        },
        "assignee": {
          "id": 7316,
          "name": "Theo Lindgren",
          "email": "theo.lindgren@studio.example",
          "role": "admin"
        },
        "department": {
          "id": 20877,
          "name": "Returns"
        },
        "notes": null
      },
      "older-spelling": {
        "id": 5310079,
        "closedBy": null,
        "lastCustomerMessageAt": 1603886100,
        "status": "on-hold",
        "closedAt": null,
        "rating": "poor",
        "createdAt": 1603886050,
        "lastMessageAt": 1603886400,
        "snoozedUntil": 1603972800,
        "lastMessageText": "We wait for the carrier.",
        "lastMessageId": 7204425,
        "lastCommunicatedAgentId": 7315,
        "agents": [
          {
            "id": 7315,
            "name": "Ines Baptista",
            "email": "ines.baptista@studio.example",
            "role": "agent"
          }
        ],
        "customer": {
          "id": 9120447,
          "name": "Marek Dvorak",
          "email": "marek.dvorak@mail.example",
          "userId": "shop-30118"
        },
        "assignee": {
          "id": 7315,
          "name": "Ines Baptista",
          "email": "ines.baptista@studio.example",
          "role": "agent"
        },
        "department": null
      },
      "praised-chat": {
        "id": 6044228,
        "closedBy": "customer",
        "lastCustomerMessageAt": "1795137300",
        "status": "closed",
        "closedAt": "1795137360",
        "rating": "perfect",
        "createdAt": "1795137000",
        "lastMessageAt": "1795137300",
        "createdWith": "customer_message",
        "snoozedUntil": null,
        "lastMessageText": "Perfect, thank you!",
        "lastMessageId": 8810471,
        "applicationId": 5127,
        "lastCommunicatedAgentId": 7315,
        "agents": [
          {
            "id": 7315,
            "name": "Ines Baptista",
            "email": "ines.baptista@studio.example",
            "role": "agent"
          }
        ],
        "customer": {
          "id": 9120447,
          "name": "Marek Dvorak",
          "email": "marek.dvorak@mail.example",
          "userId": "shop-30118"
        },
        "assignee": {
          "id": 7315,
          "name": "Ines Baptista",
          "email": "ines.baptista@studio.example",
          "role": "agent"
        },
        "department": {
          "id": 20877,
          "name": "Returns"
        }
      },
      "reopened-chat": {
        "id": 6044227,
        "closedBy": null,
        "lastCustomerMessageAt": 1795137000,
        "status": "open",
        "closedAt": null,
        "rating": "poor",
        "createdAt": 1795134000,
        "lastMessageAt": 1795137000,
        "createdWith": "agent_message",
        "snoozedUntil": null,
        "lastMessageText": "It broke again.",
        "lastMessageId": 8810460,
        "applicationId": 5127,
        "lastCommunicatedAgentId": 7315,
        "agents": [
          {
            "id": 7315,
            "name": "Ines Baptista",
            "email": "ines.baptista@studio.example",
            "role": "agent"
          }
        ],
        "customer": {
          "id": 9120447,
          "name": "Marek Dvorak",
          "email": "marek.dvorak@mail.example",
          "userId": "shop-30118"
        },
        "assignee": {
          "id": 7315,
          "name": "Ines Baptista",
          "email": "ines.baptista@studio.example",
          "role": "agent"
        },
        "department": {
          "id": 20877,
          "name": "Returns"
        }
      },
      "required-members": {
        "id": 6044226,
        "status": "opened",
        "createdAt": "1795133900",
        "customer": {
          "id": 9120449
        }
      },
      "snoozed-chat": {
        "id": 6044223,
        "closedBy": null,
        "lastCustomerMessageAt": "1795133500",
        "status": "pending",
        "closedAt": null,
        "rating": null,
        "createdAt": "1795133450",
        "lastMessageAt": "1795133560",
        "createdWith": "broadcast_reply",
        "snoozedUntil": "1795219200",
        "lastMessageText": "I will ask the workshop and be back tomorrow.",
        "lastMessageId": 8810391,
        "applicationId": 5127,
        "lastCommunicatedAgentId": 7316,
        "readByAgent": true,
        "readByCustomer": true,
        "agents": [
          {
            "id": 7316,
            "name": "Theo Lindgren",
            "email": "theo.lindgren@studio.example",
            "role": "superviser"
          },
          {
            "id": 7317,
            "name": "Yara Costa",
            "email": "yara.costa@studio.example",
            "role": "agentChatOnly"
          }
        ],
        "customer": {
          "id": 9120447,
          "name": "Marek Dvorak",
          "email": "marek.dvorak@mail.example",
          "userId": "shop-30118"
        },
        "assignee": {
          "id": 7316,
          "name": "Theo Lindgren",
          "email": "theo.lindgren@studio.example",
          "role": "superviser"
        },
        "department": {
          "id": 20877,
          "name": "Returns"
        }
      },
      "solved-chat": {
        "id": 6044221,
        "closedBy": "agent",
        "lastCustomerMessageAt": "1795133002.418",
        "status": "closed",
        "closedAt": "1795136640.005",
        "rating": "great",
        "createdAt": "1795132999.771",
        "lastMessageAt": "1795136601.250",
        "createdWith": "customer_message",
        "snoozedUntil": null,
        "lastMessageText": "Thanks, solved.",
        "lastMessageId": 8810342,
        "applicationId": 5127,
        "lastCommunicatedAgentId": 7315,
        "agents": [
          {
            "id": 7315,
            "name": "Ines Baptista",
            "email": "ines.baptista@studio.example",
            "role": "agent"
          }
        ],
        "customer": {
          "id": 9120447,
          "name": "Marek Dvorak",
          "email": "marek.dvorak@mail.example",
          "userId": "shop-30118"
        },
        "assignee": {
          "id": 7315,
          "name": "Ines Baptista",
          "email": "ines.baptista@studio.example",
          "role": "agent"
        },
        "department": {
          "id": 20877,
          "name": "Returns"
        }
      },
      "sparse-members": {
        "id": 6044225,
        "status": "onhold",
        "createdAt": "1795133800",
        "customer": {
          "id": 9120449
        },
        "agents": [
          {
            "id": 7315
          }
        ],
        "assignee": {
          "id": 7315
        },
        "department": {
          "id": 20877
        }
      },
      "unset-members": {
        "id": 6044224,
        "closedBy": null,
        "lastCustomerMessageAt": null,
        "status": "no communication",
        "closedAt": null,
        "rating": null,
        "createdAt": "1795133700",
        "lastMessageAt": "1795133702",
        "createdWith": null,
        "snoozedUntil": null,
        "lastMessageText": "Welcome to the shop.",
        "lastMessageId": 8810402,
        "applicationId": null,
        "lastCommunicatedAgentId": 7318,
        "readByAgent": null,
        "readByCustomer": null,
        "agents": [
          {
            "id": 7318,
            "name": null,
            "email": null,
            "role": null
          }
        ],
        "customer": {
          "id": 9120448,
          "name": null,
          "email": null,
          "userId": null
        },
        "assignee": null,
        "department": {
          "id": 20878,
          "name": null
        }
      }
    },
    "400": {
      "bad-value": {
        "errors": [
          {
            "code": "invalid_request",
            "message": "Invalid request"
          },
          {
            "code": "application",
            "message": "Value has to be a number."
          }
        ]
      },
      "two-members": {
        "errors": [
          {
            "code": "invalid_request",
            "message": "Invalid request"
          },
          {
            "code": "customer",
            "message": "Value has to be a number."
          },
          {
            "code": "application",
            "message": "A value is needed."
          }
        ]
      }
    },
    "401": {
      "older-invalid-token": {
        "errors": [
          {
            "code": "invalid_token",
            "message": "The token is not valid"
          }
        ]
      },
      "unauthorized": {
        "errors": [
          {
            "code": "invalid_request",
            "message": "Invalid request"
          },
          {
            "code": "unauthorized",
            "message": "Unauthorized"
          }
        ]
      }
    },
    "409": {
      "wrong-state": {
        "errors": [
          {
            "code": "invalid_request",
            "message": "Invalid request"
          },
          {
            "code": "conflict",
            "message": "This action is not possible in the present state of the chat"
          }
        ]
      }
    },
    "429": {
      "limit-reached": {
        "errors": [
          {
            "code": "invalid_request",
            "message": "Invalid request"
          },
          {
            "code": "too_many_requests",
            "message": "Too many requests"
          }
        ]
      },
      "older-limit-reached": {
        "errors": [
          {
            "code": "too_many_requests",
            "message": "The request limit is used up"
          }
        ]
      }
    },
    "default": {
      "not-found": {
        "errors": [
          {
            "code": "invalid_request",
            "message": "Invalid request"
          },
          {
            "code": "not_found",
            "message": "Department not found"
          }
        ]
      }
    }
  }
};
