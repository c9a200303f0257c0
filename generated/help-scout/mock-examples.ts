// Generated from specs/help-scout by `npm run generate`. Do not edit.
import type { MockExamples } from "../../src/mock/contract.js";

/** Examples by operationId, status and name. */
export const mockExamples: MockExamples = {
  "createChatThread": {
    "201": {},
    "400": {
      "attachment": {
        "logRef": "52e8f07a-c316-4d9b-a7e4-0b9d3c61f845#204119264",
        "message": "Bad request",
        "_embedded": {
          "errors": [
            {
              "path": "attachments[0].data",
              "message": "a value is needed",
              "source": "JSON",
              "rejectedValue": "",
              "_links": {
                "about": {
                  "href": "http://developer.helpscout.net/mailbox-api/overview/errors#NotEmpty"
                }
              }
            }
          ]
        },
        "_links": {
          "about": {
            "href": "http://developer.helpscout.net/mailbox-api/overview/errors"
          }
        }
      },
      "bad-value": {
        "logRef": "a40d2c7e-15b9-4f68-8c03-9e71b6d5f280#204117702",
        "message": "Bad request",
        "_embedded": {
          "errors": [
            {
              "message": "a value is not accepted",
              "source": "JSON"
            }
          ]
        },
        "_links": {
          "about": {
            "href": "http://developer.helpscout.net/mailbox-api/overview/errors"
          }
        }
      },
      "message-only": {
        "message": "The customer belongs to another company"
      },
      "older-links": {
        "logRef": "b86f0a13-94c2-4d7e-a5f8-3e1c7d20964b#77",
        "message": "Validation error",
        "_embedded": {
          "errors": [
            {
              "path": "customer.firstName",
              "message": "length is outside the limits",
              "links": [
                {
                  "rel": "about",
                  "href": "http://developer.helpscout.net/mailbox-api/overview/errors#3"
                }
              ]
            }
          ]
        },
        "links": [
          {
            "rel": "about",
            "href": "http://developer.helpscout.net/mailbox-api/overview/errors"
          }
        ]
      },
      "two-fields": {
        "logRef": "7d41c9a2-58be-4f13-9b07-e2a6c80f51d3#204118837",
        "message": "Bad request",
        "_embedded": {
          "errors": [
            {
              "path": "text",
              "message": "a value is needed",
              "source": "JSON",
              "_links": {
                "about": {
                  "href": "http://developer.helpscout.net/mailbox-api/overview/errors#NotEmpty"
                }
              }
            },
            {
              "path": "customer.gender",
              "message": "not one of the accepted values",
              "source": "JSON",
              "rejectedValue": "other",
              "_links": {
                "about": {
                  "href": "http://developer.helpscout.net/mailbox-api/overview/errors#EnumValue"
                }
              }
            }
          ]
        },
        "_links": {
          "about": {
            "href": "http://developer.helpscout.net/mailbox-api/overview/errors"
          }
        }
      },
      "unreadable-json": {
        "logRef": "19c0e7d5-2b6a-4e88-8a41-c5d3f7b09e62#204120015",
        "message": "Request body is not readable as JSON",
        "_embedded": {
          "errors": []
        },
        "_links": {
          "self": {
            "href": "http://developer.helpscout.net/mailbox-api/overview/errors#invalid-json"
          }
        }
      }
    },
    "401": {
      "invalid-token": {
        "error": "invalid_token",
        "error_description": "The access token is unknown or no longer valid"
      },
      "message-only": {
        "message": "Credentials are missing"
      }
    },
    "403": {
      "access-denied": {
        "logRef": "5e2f91b8-0c47-4a3d-b6e9-81d7a4f30c25#204131120",
        "message": "Access denied"
      },
      "api-not-enabled": {
        "logRef": "9c61d0f4-87ab-4e25-bd3f-4a20e7c5961e#204131208",
        "message": "API is switched off for this company",
        "_embedded": {
          "errors": []
        },
        "_links": {
          "about": {
            "href": "http://developer.helpscout.net/mailbox-api/overview/errors"
          }
        }
      }
    },
    "404": {
      "older-links": {
        "message": "Conversation not found",
        "links": [
          {
            "rel": "about",
            "href": "http://developer.helpscout.net/mailbox-api/overview/errors"
          }
        ]
      },
      "unknown-conversation": {
        "logRef": "c3a7408e-61d9-4b52-9f0c-7be2d8135a96#204131377",
        "message": "Conversation not found"
      }
    },
    "412": {
      "too-many-threads": {
        "logRef": "08d4b6f1-a92e-47c3-8d15-f06c3b79e5a4#204131902",
        "message": "Conversation is locked: too many threads"
      },
      "too-old": {
        "logRef": "e75a13c9-4d08-46f2-91be-2c8f60d7a3b5#204131977",
        "message": "Conversation is locked: too old",
        "_embedded": {
          "errors": []
        },
        "_links": {
          "about": {
            "href": "http://developer.helpscout.net/mailbox-api/overview/errors"
          }
        }
      }
    },
    "429": {
      "limit-reached": {
        "message": "Rate limit of this account is used up"
      }
    },
    "500": {
      "error-member": {
        "error": "Internal error"
      },
      "internal-error": {
        "logRef": "f1607c9d-3ea8-4250-bd74-25c9e80a6b13#204132440",
        "message": "Internal error"
      }
    },
    "default": {
      "older-links": {
        "message": "Service is not available",
        "links": [
          {
            "rel": "about",
            "href": "http://developer.helpscout.net/mailbox-api/overview/errors"
          }
        ]
      },
      "unavailable": {
        "logRef": "3b9e5d20-f74c-4168-a0d6-c81f7e42950b#204132618",
        "message": "Service is not available",
        "_embedded": {
          "errors": []
        },
        "_links": {
          "about": {
            "href": "http://developer.helpscout.net/mailbox-api/overview/errors"
          }
        }
      }
    }
  }
};
