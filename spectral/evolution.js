import { at } from "./lib/preset.js";
import closedRequestEnum from "./rules/closed-request-enum.js";
import openResponseEnum from "./rules/open-response-enum.js";
import openResponseObject from "./rules/open-response-object.js";
import responseBodyObject from "./rules/response-body-object.js";

/** Rules for an API that will grow: closed on the way out, open on the way in. */
export default {
  rules: {
    ...at("error", {
      "closed-request-enum": closedRequestEnum,
      "open-response-enum": openResponseEnum,
      "open-response-object": openResponseObject,
    }),
    ...at("warn", { "response-body-object": responseBodyObject }),
  },
};
