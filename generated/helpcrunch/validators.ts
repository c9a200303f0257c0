// Generated from specs/helpcrunch by `npm run generate`. Do not edit.
// @ts-nocheck: compiled code
import type { OperationValidators } from "../../src/client/validate.js";
import { driftBy, violationsBy } from "../../src/validation/report.js";

/** Checks of `createChat`. */
export const createChat: OperationValidators = {
  request: violationsBy(validate6),
  responses: {
    "201": driftBy(validate0),
    "400": driftBy(validate1),
    "401": driftBy(validate2),
    "409": driftBy(validate3),
    "429": driftBy(validate4),
    default: driftBy(validate5),
  },
};

var __getOwnPropNames = Object.getOwnPropertyNames;
var __commonJS = (cb, mod) => function() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};


var require_formats = __commonJS({
  "node_modules/ajv-formats/dist/formats.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: !0 });
    exports.formatNames = exports.fastFormats = exports.fullFormats = void 0;
    function fmtDef(validate, compare) {
      return { validate, compare };
    }
    exports.fullFormats = {
      // date: http://tools.ietf.org/html/rfc3339#section-5.6
      date: fmtDef(date, compareDate),
      // date-time: http://tools.ietf.org/html/rfc3339#section-5.6
      time: fmtDef(getTime(!0), compareTime),
      "date-time": fmtDef(getDateTime(!0), compareDateTime),
      "iso-time": fmtDef(getTime(), compareIsoTime),
      "iso-date-time": fmtDef(getDateTime(), compareIsoDateTime),
      // duration: https://tools.ietf.org/html/rfc3339#appendix-A
      duration: /^P(?!$)((\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?|(\d+W)?)$/,
      uri,
      "uri-reference": /^(?:[a-z][a-z0-9+\-.]*:)?(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'"()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?(?:\?(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i,
      // uri-template: https://tools.ietf.org/html/rfc6570
      "uri-template": /^(?:(?:[^\x00-\x20"'<>%\\^`{|}]|%[0-9a-f]{2})|\{[+#./;?&=,!@|]?(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?(?:,(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?)*\})*$/i,
      // For the source: https://gist.github.com/dperini/729294
      // For test cases: https://mathiasbynens.be/demo/url-regex
      url: /^(?:https?|ftp):\/\/(?:\S+(?::\S*)?@)?(?:(?!(?:10|127)(?:\.\d{1,3}){3})(?!(?:169\.254|192\.168)(?:\.\d{1,3}){2})(?!172\.(?:1[6-9]|2\d|3[0-1])(?:\.\d{1,3}){2})(?:[1-9]\d?|1\d\d|2[01]\d|22[0-3])(?:\.(?:1?\d{1,2}|2[0-4]\d|25[0-5])){2}(?:\.(?:[1-9]\d?|1\d\d|2[0-4]\d|25[0-4]))|(?:(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)(?:\.(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)*(?:\.(?:[a-z\u{00a1}-\u{ffff}]{2,})))(?::\d{2,5})?(?:\/[^\s]*)?$/iu,
      email: /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i,
      hostname: /^(?=.{1,253}\.?$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[-0-9a-z]{0,61}[0-9a-z])?)*\.?$/i,
      // optimized https://www.safaribooksonline.com/library/view/regular-expressions-cookbook/9780596802837/ch07s16.html
      ipv4: /^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)$/,
      ipv6: /^((([0-9a-f]{1,4}:){7}([0-9a-f]{1,4}|:))|(([0-9a-f]{1,4}:){6}(:[0-9a-f]{1,4}|((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){5}(((:[0-9a-f]{1,4}){1,2})|:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){4}(((:[0-9a-f]{1,4}){1,3})|((:[0-9a-f]{1,4})?:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){3}(((:[0-9a-f]{1,4}){1,4})|((:[0-9a-f]{1,4}){0,2}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){2}(((:[0-9a-f]{1,4}){1,5})|((:[0-9a-f]{1,4}){0,3}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){1}(((:[0-9a-f]{1,4}){1,6})|((:[0-9a-f]{1,4}){0,4}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(:(((:[0-9a-f]{1,4}){1,7})|((:[0-9a-f]{1,4}){0,5}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:)))$/i,
      regex,
      // uuid: http://tools.ietf.org/html/rfc4122
      uuid: /^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i,
      // JSON-pointer: https://tools.ietf.org/html/rfc6901
      // uri fragment: https://tools.ietf.org/html/rfc3986#appendix-A
      "json-pointer": /^(?:\/(?:[^~/]|~0|~1)*)*$/,
      "json-pointer-uri-fragment": /^#(?:\/(?:[a-z0-9_\-.!$&'()*+,;:=@]|%[0-9a-f]{2}|~0|~1)*)*$/i,
      // relative JSON-pointer: http://tools.ietf.org/html/draft-luff-relative-json-pointer-00
      "relative-json-pointer": /^(?:0|[1-9][0-9]*)(?:#|(?:\/(?:[^~/]|~0|~1)*)*)$/,
      // the following formats are used by the openapi specification: https://spec.openapis.org/oas/v3.0.0#data-types
      // byte: https://github.com/miguelmota/is-base64
      byte,
      // signed 32 bit integer
      int32: { type: "number", validate: validateInt32 },
      // signed 64 bit integer
      int64: { type: "number", validate: validateInt64 },
      // C-type float
      float: { type: "number", validate: validateNumber },
      // C-type double
      double: { type: "number", validate: validateNumber },
      // hint to the UI to hide input strings
      password: !0,
      // unchecked string payload
      binary: !0
    };
    exports.fastFormats = {
      ...exports.fullFormats,
      date: fmtDef(/^\d\d\d\d-[0-1]\d-[0-3]\d$/, compareDate),
      time: fmtDef(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i, compareTime),
      "date-time": fmtDef(/^\d\d\d\d-[0-1]\d-[0-3]\dt(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i, compareDateTime),
      "iso-time": fmtDef(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i, compareIsoTime),
      "iso-date-time": fmtDef(/^\d\d\d\d-[0-1]\d-[0-3]\d[t\s](?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i, compareIsoDateTime),
      // uri: https://github.com/mafintosh/is-my-json-valid/blob/master/formats.js
      uri: /^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/)?[^\s]*$/i,
      "uri-reference": /^(?:(?:[a-z][a-z0-9+\-.]*:)?\/?\/)?(?:[^\\\s#][^\s#]*)?(?:#[^\\\s]*)?$/i,
      // email (sources from jsen validator):
      // http://stackoverflow.com/questions/201323/using-a-regular-expression-to-validate-an-email-address#answer-8829363
      // http://www.w3.org/TR/html5/forms.html#valid-e-mail-address (search for 'wilful violation')
      email: /^[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$/i
    };
    exports.formatNames = Object.keys(exports.fullFormats);
    function isLeapYear(year) {
      return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
    }
    var DATE = /^(\d\d\d\d)-(\d\d)-(\d\d)$/, DAYS = [0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    function date(str) {
      let matches = DATE.exec(str);
      if (!matches)
        return !1;
      let year = +matches[1], month = +matches[2], day = +matches[3];
      return month >= 1 && month <= 12 && day >= 1 && day <= (month === 2 && isLeapYear(year) ? 29 : DAYS[month]);
    }
    function compareDate(d1, d2) {
      if (d1 && d2)
        return d1 > d2 ? 1 : d1 < d2 ? -1 : 0;
    }
    var TIME = /^(\d\d):(\d\d):(\d\d(?:\.\d+)?)(z|([+-])(\d\d)(?::?(\d\d))?)?$/i;
    function getTime(strictTimeZone) {
      return function(str) {
        let matches = TIME.exec(str);
        if (!matches)
          return !1;
        let hr = +matches[1], min = +matches[2], sec = +matches[3], tz = matches[4], tzSign = matches[5] === "-" ? -1 : 1, tzH = +(matches[6] || 0), tzM = +(matches[7] || 0);
        if (tzH > 23 || tzM > 59 || strictTimeZone && !tz)
          return !1;
        if (hr <= 23 && min <= 59 && sec < 60)
          return !0;
        let utcMin = min - tzM * tzSign, utcHr = hr - tzH * tzSign - (utcMin < 0 ? 1 : 0);
        return (utcHr === 23 || utcHr === -1) && (utcMin === 59 || utcMin === -1) && sec < 61;
      };
    }
    function compareTime(s1, s2) {
      if (!(s1 && s2))
        return;
      let t1 = (/* @__PURE__ */ new Date("2020-01-01T" + s1)).valueOf(), t2 = (/* @__PURE__ */ new Date("2020-01-01T" + s2)).valueOf();
      if (t1 && t2)
        return t1 - t2;
    }
    function compareIsoTime(t1, t2) {
      if (!(t1 && t2))
        return;
      let a1 = TIME.exec(t1), a2 = TIME.exec(t2);
      if (a1 && a2)
        return t1 = a1[1] + a1[2] + a1[3], t2 = a2[1] + a2[2] + a2[3], t1 > t2 ? 1 : t1 < t2 ? -1 : 0;
    }
    var DATE_TIME_SEPARATOR = /t|\s/i;
    function getDateTime(strictTimeZone) {
      let time = getTime(strictTimeZone);
      return function(str) {
        let dateTime = str.split(DATE_TIME_SEPARATOR);
        return dateTime.length === 2 && date(dateTime[0]) && time(dateTime[1]);
      };
    }
    function compareDateTime(dt1, dt2) {
      if (!(dt1 && dt2))
        return;
      let d1 = new Date(dt1).valueOf(), d2 = new Date(dt2).valueOf();
      if (d1 && d2)
        return d1 - d2;
    }
    function compareIsoDateTime(dt1, dt2) {
      if (!(dt1 && dt2))
        return;
      let [d1, t1] = dt1.split(DATE_TIME_SEPARATOR), [d2, t2] = dt2.split(DATE_TIME_SEPARATOR), res = compareDate(d1, d2);
      if (res !== void 0)
        return res || compareTime(t1, t2);
    }
    var NOT_URI_FRAGMENT = /\/|:/, URI = /^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)(?:\?(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i;
    function uri(str) {
      return NOT_URI_FRAGMENT.test(str) && URI.test(str);
    }
    var BYTE = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/gm;
    function byte(str) {
      return BYTE.lastIndex = 0, BYTE.test(str);
    }
    var MIN_INT32 = -(2 ** 31), MAX_INT32 = 2 ** 31 - 1;
    function validateInt32(value) {
      return Number.isInteger(value) && value <= MAX_INT32 && value >= MIN_INT32;
    }
    function validateInt64(value) {
      return Number.isInteger(value);
    }
    function validateNumber() {
      return !0;
    }
    var Z_ANCHOR = /[^\\]\\Z/;
    function regex(str) {
      if (Z_ANCHOR.test(str))
        return !1;
      try {
        return new RegExp(str), !0;
      } catch {
        return !1;
      }
    }
  }
});


var validate0 = validate20;
var schema33 = { type: "object", description: "A chat. Only the members that make sense of it are required: the samples of all generations agree on most of the others, but no page promises them. Members and values that are not listed here may appear.", "x-evidence": { source: ["excerpt", "model"], note: "Which members are required is inferred, since no page says it." }, required: ["id", "status", "createdAt", "customer"], properties: { id: { type: "integer", format: "int64", description: "Id of the chat." }, closedBy: { anyOf: [{ $ref: "#/components/schemas/ChatClosedBy" }, { type: "null" }], description: "Who closed the chat; `null` while nobody has.", "x-evidence": { source: ["excerpt", "model", "create-middle"] } }, lastCustomerMessageAt: { anyOf: [{ $ref: "#/components/schemas/Timestamp" }, { type: "null" }], description: "When the customer wrote last; `null` before the first message.", "x-evidence": { source: ["excerpt", "create-middle"] } }, status: { $ref: "#/components/schemas/ChatStatus", description: "State of the chat. A chat without a message is `empty`.", "x-evidence": { source: ["excerpt", "create-middle", "model"] } }, closedAt: { anyOf: [{ $ref: "#/components/schemas/Timestamp" }, { type: "null" }], description: "When the chat was closed; `null` where it was not.", "x-evidence": { source: ["excerpt", "create-middle"] } }, rating: { anyOf: [{ $ref: "#/components/schemas/ChatRating" }, { type: "null" }], description: "What the customer thought of the chat, asked after it was closed; `null` without an opinion.", "x-evidence": { source: ["excerpt", "model"] } }, createdAt: { $ref: "#/components/schemas/Timestamp", description: "When the chat was created.", "x-evidence": { source: ["excerpt", "create-middle"] } }, lastMessageAt: { anyOf: [{ $ref: "#/components/schemas/Timestamp" }, { type: "null" }], description: "When anybody wrote last; `null` before the first message.", "x-evidence": { source: ["excerpt", "create-middle"] } }, createdWith: { anyOf: [{ $ref: "#/components/schemas/ChatCreatedWith" }, { type: "null" }], description: "How the chat came about; for this call very likely `public_api`. Older answers lack it.", "x-evidence": { source: ["excerpt", "model-polish"], note: "The value for this call is inferred from its name. `null` was never shown and is let pass, as other members without a value are `null`." } }, snoozedUntil: { anyOf: [{ $ref: "#/components/schemas/Timestamp" }, { type: "null" }], description: "When the chat stops being snoozed; `null` where it is not.", "x-evidence": { source: ["excerpt", "create-middle"] } }, lastMessageText: { type: ["string", "null"], description: "Text of the last message, which may have several lines; `null` before the first message.", "x-evidence": { source: ["excerpt", "create-middle"] } }, lastMessageId: { type: ["integer", "null"], format: "int64", description: "Id of the last message; `null` before the first message.", "x-evidence": { source: ["excerpt", "create-middle"] } }, applicationId: { type: ["integer", "null"], format: "int64", description: "Id of the application that the chat belongs to. Older answers lack it.", "x-evidence": { source: ["excerpt", "model", "hooks"], note: "That `null` is possible is inferred; it was never shown." } }, lastCommunicatedAgentId: { type: ["integer", "null"], format: "int64", description: "Id of the agent who wrote last; `null` where none has.", "x-evidence": { source: ["excerpt", "create-middle"], note: "The meaning is inferred from the name." } }, readByAgent: { type: ["boolean", "null"], description: "Whether an agent has read the chat. Only the newest page has it.", "x-evidence": { source: "model-newest", note: "The meaning is inferred from the name. That `null` is possible is inferred; it was never shown." } }, readByCustomer: { type: ["boolean", "null"], description: "Whether the customer has read the chat. Only the newest page has it.", "x-evidence": { source: "model-newest", note: "The meaning is inferred from the name. That `null` is possible is inferred; it was never shown." } }, agents: { anyOf: [{ type: "array", description: "The agents, as all current pages show them.", "x-evidence": { source: ["excerpt", "create-middle"] }, items: { $ref: "#/components/schemas/Agent" } }, { $ref: "#/components/schemas/Agent", description: "One agent without a list, as an older page shows it.", "x-evidence": { source: "model-older" } }], description: "The agents of the chat. The list is empty for a new chat.", "x-evidence": { source: ["excerpt", "create-middle", "model-older"] } }, customer: { $ref: "#/components/schemas/Customer", description: "In whose name the chat was created." }, assignee: { anyOf: [{ $ref: "#/components/schemas/Agent" }, { type: "null" }], description: "The agent who has the chat; `null` where none has.", "x-evidence": { source: ["excerpt", "status"] } }, department: { anyOf: [{ $ref: "#/components/schemas/Department" }, { type: "null" }], description: "The department that has the chat; `null` where none has.", "x-evidence": { source: ["excerpt", "create-middle", "get"] } }, notes: { type: ["string", "null"], description: "Notes about the customer, which only the oldest answers have.", deprecated: !0, "x-evidence": { source: ["create-oldest", "model-older"] } } }, unevaluatedProperties: !1 }, schema34 = { anyOf: [{ type: "string", enum: ["customer", "agent"] }], description: "Who closed a chat. More values are possible.", "x-evidence": { source: "model" } };
var schema36 = { anyOf: [{ type: "string", enum: ["new", "opened", "pending", "onhold", "no communication", "closed", "empty", "on hold", "on-hold", "open"] }], description: "State of a chat. The same state has several spellings: `onhold` is also written `on hold` and `on-hold`, and `opened` also `open`. More values are possible.", "x-evidence": { source: ["model", "excerpt"], values: { new: { source: ["excerpt", "model"] }, empty: { source: ["model", "create-middle"] }, "on hold": { source: ["status", "list"] }, "on-hold": { source: ["status-older", "nehxby"] }, open: { source: "get-ukrainian" } } } }, schema38 = { anyOf: [{ type: "string", enum: ["perfect", "great", "average", "poor", "very poor"] }], description: "How good the customer found the chat, from `perfect` down to `very poor`. More values are possible.", "x-evidence": { source: ["model", "rating"], values: { perfect: { source: ["excerpt", "rating"] }, "very poor": { source: "rating" } } } }, schema41 = { anyOf: [{ type: "string", enum: ["public_api", "broadcast_reply", "agent_message", "customer_message"] }], description: "How a chat came about. More values are possible.", "x-evidence": { source: "model-polish" } }, schema45 = { type: "object", description: "The person whom the team talks to.", "x-evidence": { source: ["excerpt", "customer"] }, required: ["id"], properties: { id: { type: "integer", format: "int64", description: "Id of the customer at the vendor." }, name: { type: ["string", "null"], description: "Name of the customer; `null` where it is not known." }, email: { type: ["string", "null"], description: "Address of the customer; `null` where it is not known. Do not take its form for granted." }, userId: { type: ["string", "null"], description: "Your own id of the customer, the one id here that is text; `null` where you gave none.", "x-evidence": { source: ["excerpt", "customer", "list"] } } }, unevaluatedProperties: !1 }, schema46 = { type: "object", description: "A part of the team that chats are given to.", "x-evidence": { source: "excerpt" }, required: ["id"], properties: { id: { type: "integer", format: "int64", description: "Id of the department." }, name: { type: ["string", "null"], description: "Name of the department.", "x-evidence": { source: "excerpt", note: "That `null` is possible is inferred; it was never shown." } } }, unevaluatedProperties: !1 }, formats0 = require_formats().fullFormats.int64, pattern4 = new RegExp("^[0-9]+(\\.[0-9]+)?$", "u"), schema43 = { type: "object", description: "A member of the team that answers chats.", "x-evidence": { source: ["excerpt", "agent"] }, required: ["id"], properties: { id: { type: "integer", format: "int64", description: "Id of the agent." }, name: { type: ["string", "null"], description: "Name of the agent.", "x-evidence": { source: "excerpt", note: "That `null` is possible is inferred; it was never shown." } }, email: { type: ["string", "null"], description: "Address of the agent. Do not take its form for granted.", "x-evidence": { source: "excerpt", note: "That `null` is possible is inferred; it was never shown." } }, role: { anyOf: [{ $ref: "#/components/schemas/AgentRole" }, { type: "null" }], description: "What the agent may do.", "x-evidence": { source: ["excerpt", "agent"], note: "That `null` is possible is inferred; it was never shown." } } }, unevaluatedProperties: !1 }, schema44 = { anyOf: [{ type: "string", enum: ["agentChatOnly", "agent", "superviser", "admin"] }], description: "What an agent may do. The vendor really spells `superviser` so. More values are possible.", "x-evidence": { source: "agent" } };
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate23.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0))) {
        let err1 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (typeof data0 == "number" && !formats0.validate(data0)) {
        let err2 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.name !== void 0) {
      let data1 = data.name;
      if (typeof data1 != "string" && data1 !== null) {
        let err3 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: schema43.properties.name.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.email !== void 0) {
      let data2 = data.email;
      if (typeof data2 != "string" && data2 !== null) {
        let err4 = { instancePath: instancePath + "/email", schemaPath: "#/properties/email/type", keyword: "type", params: { type: schema43.properties.email.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.role !== void 0) {
      let data3 = data.role, _errs8 = errors, valid1 = !1, _errs9 = errors, _errs11 = errors, valid3 = !1, _errs12 = errors;
      if (typeof data3 != "string") {
        let err5 = { instancePath: instancePath + "/role", schemaPath: "#/components/schemas/AgentRole/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
      if (!(data3 === "agentChatOnly" || data3 === "agent" || data3 === "superviser" || data3 === "admin")) {
        let err6 = { instancePath: instancePath + "/role", schemaPath: "#/components/schemas/AgentRole/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema44.anyOf[0].enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
      var _valid1 = _errs12 === errors;
      if (valid3 = valid3 || _valid1, valid3)
        errors = _errs11, vErrors !== null && (_errs11 ? vErrors.length = _errs11 : vErrors = null);
      else {
        let err7 = { instancePath: instancePath + "/role", schemaPath: "#/components/schemas/AgentRole/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
      var _valid0 = _errs9 === errors;
      valid1 = valid1 || _valid0;
      let _errs14 = errors;
      if (data3 !== null) {
        let err8 = { instancePath: instancePath + "/role", schemaPath: "#/properties/role/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
      var _valid0 = _errs14 === errors;
      if (valid1 = valid1 || _valid0, valid1)
        errors = _errs8, vErrors !== null && (_errs8 ? vErrors.length = _errs8 : vErrors = null);
      else {
        let err9 = { instancePath: instancePath + "/role", schemaPath: "#/properties/role/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    for (let key0 in data)
      if (key0 !== "id" && key0 !== "name" && key0 !== "email" && key0 !== "role") {
        let err10 = { instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties" };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
  } else {
    let err11 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
  }
  return validate23.errors = vErrors, errors === 0;
}
validate23.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate22.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.status === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.createdAt === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "createdAt" }, message: "must have required property 'createdAt'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.customer === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "customer" }, message: "must have required property 'customer'" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0))) {
        let err4 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
      if (typeof data0 == "number" && !formats0.validate(data0)) {
        let err5 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.closedBy !== void 0) {
      let data1 = data.closedBy, _errs4 = errors, valid1 = !1, _errs5 = errors, _errs7 = errors, valid3 = !1, _errs8 = errors;
      if (typeof data1 != "string") {
        let err6 = { instancePath: instancePath + "/closedBy", schemaPath: "#/components/schemas/ChatClosedBy/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
      if (!(data1 === "customer" || data1 === "agent")) {
        let err7 = { instancePath: instancePath + "/closedBy", schemaPath: "#/components/schemas/ChatClosedBy/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema34.anyOf[0].enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
      var _valid1 = _errs8 === errors;
      if (valid3 = valid3 || _valid1, valid3)
        errors = _errs7, vErrors !== null && (_errs7 ? vErrors.length = _errs7 : vErrors = null);
      else {
        let err8 = { instancePath: instancePath + "/closedBy", schemaPath: "#/components/schemas/ChatClosedBy/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
      var _valid0 = _errs5 === errors;
      valid1 = valid1 || _valid0;
      let _errs10 = errors;
      if (data1 !== null) {
        let err9 = { instancePath: instancePath + "/closedBy", schemaPath: "#/properties/closedBy/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
      var _valid0 = _errs10 === errors;
      if (valid1 = valid1 || _valid0, valid1)
        errors = _errs4, vErrors !== null && (_errs4 ? vErrors.length = _errs4 : vErrors = null);
      else {
        let err10 = { instancePath: instancePath + "/closedBy", schemaPath: "#/properties/closedBy/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.lastCustomerMessageAt !== void 0) {
      let data2 = data.lastCustomerMessageAt, _errs13 = errors, valid4 = !1, _errs14 = errors, _errs16 = errors, valid6 = !1, _errs17 = errors;
      if (typeof data2 == "string") {
        if (!pattern4.test(data2)) {
          let err11 = { instancePath: instancePath + "/lastCustomerMessageAt", schemaPath: "#/components/schemas/Timestamp/anyOf/0/pattern", keyword: "pattern", params: { pattern: "^[0-9]+(\\.[0-9]+)?$" }, message: 'must match pattern "^[0-9]+(\\.[0-9]+)?$"' };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
      } else {
        let err12 = { instancePath: instancePath + "/lastCustomerMessageAt", schemaPath: "#/components/schemas/Timestamp/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
      var _valid3 = _errs17 === errors;
      valid6 = valid6 || _valid3;
      let _errs19 = errors;
      if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2))) {
        let err13 = { instancePath: instancePath + "/lastCustomerMessageAt", schemaPath: "#/components/schemas/Timestamp/anyOf/1/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
      if (typeof data2 == "number" && !formats0.validate(data2)) {
        let err14 = { instancePath: instancePath + "/lastCustomerMessageAt", schemaPath: "#/components/schemas/Timestamp/anyOf/1/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
      var _valid3 = _errs19 === errors;
      if (valid6 = valid6 || _valid3, valid6)
        errors = _errs16, vErrors !== null && (_errs16 ? vErrors.length = _errs16 : vErrors = null);
      else {
        let err15 = { instancePath: instancePath + "/lastCustomerMessageAt", schemaPath: "#/components/schemas/Timestamp/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
      var _valid2 = _errs14 === errors;
      valid4 = valid4 || _valid2;
      let _errs21 = errors;
      if (data2 !== null) {
        let err16 = { instancePath: instancePath + "/lastCustomerMessageAt", schemaPath: "#/properties/lastCustomerMessageAt/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
      var _valid2 = _errs21 === errors;
      if (valid4 = valid4 || _valid2, valid4)
        errors = _errs13, vErrors !== null && (_errs13 ? vErrors.length = _errs13 : vErrors = null);
      else {
        let err17 = { instancePath: instancePath + "/lastCustomerMessageAt", schemaPath: "#/properties/lastCustomerMessageAt/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
    }
    if (data.status !== void 0) {
      let data3 = data.status, _errs25 = errors, valid8 = !1, _errs26 = errors;
      if (typeof data3 != "string") {
        let err18 = { instancePath: instancePath + "/status", schemaPath: "#/components/schemas/ChatStatus/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
      if (!(data3 === "new" || data3 === "opened" || data3 === "pending" || data3 === "onhold" || data3 === "no communication" || data3 === "closed" || data3 === "empty" || data3 === "on hold" || data3 === "on-hold" || data3 === "open")) {
        let err19 = { instancePath: instancePath + "/status", schemaPath: "#/components/schemas/ChatStatus/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema36.anyOf[0].enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
      var _valid4 = _errs26 === errors;
      if (valid8 = valid8 || _valid4, valid8)
        errors = _errs25, vErrors !== null && (_errs25 ? vErrors.length = _errs25 : vErrors = null);
      else {
        let err20 = { instancePath: instancePath + "/status", schemaPath: "#/components/schemas/ChatStatus/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
      }
    }
    if (data.closedAt !== void 0) {
      let data4 = data.closedAt, _errs29 = errors, valid9 = !1, _errs30 = errors, _errs32 = errors, valid11 = !1, _errs33 = errors;
      if (typeof data4 == "string") {
        if (!pattern4.test(data4)) {
          let err21 = { instancePath: instancePath + "/closedAt", schemaPath: "#/components/schemas/Timestamp/anyOf/0/pattern", keyword: "pattern", params: { pattern: "^[0-9]+(\\.[0-9]+)?$" }, message: 'must match pattern "^[0-9]+(\\.[0-9]+)?$"' };
          vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
        }
      } else {
        let err22 = { instancePath: instancePath + "/closedAt", schemaPath: "#/components/schemas/Timestamp/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
      }
      var _valid6 = _errs33 === errors;
      valid11 = valid11 || _valid6;
      let _errs35 = errors;
      if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4))) {
        let err23 = { instancePath: instancePath + "/closedAt", schemaPath: "#/components/schemas/Timestamp/anyOf/1/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
      }
      if (typeof data4 == "number" && !formats0.validate(data4)) {
        let err24 = { instancePath: instancePath + "/closedAt", schemaPath: "#/components/schemas/Timestamp/anyOf/1/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
        vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
      }
      var _valid6 = _errs35 === errors;
      if (valid11 = valid11 || _valid6, valid11)
        errors = _errs32, vErrors !== null && (_errs32 ? vErrors.length = _errs32 : vErrors = null);
      else {
        let err25 = { instancePath: instancePath + "/closedAt", schemaPath: "#/components/schemas/Timestamp/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
      }
      var _valid5 = _errs30 === errors;
      valid9 = valid9 || _valid5;
      let _errs37 = errors;
      if (data4 !== null) {
        let err26 = { instancePath: instancePath + "/closedAt", schemaPath: "#/properties/closedAt/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
      }
      var _valid5 = _errs37 === errors;
      if (valid9 = valid9 || _valid5, valid9)
        errors = _errs29, vErrors !== null && (_errs29 ? vErrors.length = _errs29 : vErrors = null);
      else {
        let err27 = { instancePath: instancePath + "/closedAt", schemaPath: "#/properties/closedAt/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
      }
    }
    if (data.rating !== void 0) {
      let data5 = data.rating, _errs40 = errors, valid12 = !1, _errs41 = errors, _errs43 = errors, valid14 = !1, _errs44 = errors;
      if (typeof data5 != "string") {
        let err28 = { instancePath: instancePath + "/rating", schemaPath: "#/components/schemas/ChatRating/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
      }
      if (!(data5 === "perfect" || data5 === "great" || data5 === "average" || data5 === "poor" || data5 === "very poor")) {
        let err29 = { instancePath: instancePath + "/rating", schemaPath: "#/components/schemas/ChatRating/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema38.anyOf[0].enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
      }
      var _valid8 = _errs44 === errors;
      if (valid14 = valid14 || _valid8, valid14)
        errors = _errs43, vErrors !== null && (_errs43 ? vErrors.length = _errs43 : vErrors = null);
      else {
        let err30 = { instancePath: instancePath + "/rating", schemaPath: "#/components/schemas/ChatRating/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
      }
      var _valid7 = _errs41 === errors;
      valid12 = valid12 || _valid7;
      let _errs46 = errors;
      if (data5 !== null) {
        let err31 = { instancePath: instancePath + "/rating", schemaPath: "#/properties/rating/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
      }
      var _valid7 = _errs46 === errors;
      if (valid12 = valid12 || _valid7, valid12)
        errors = _errs40, vErrors !== null && (_errs40 ? vErrors.length = _errs40 : vErrors = null);
      else {
        let err32 = { instancePath: instancePath + "/rating", schemaPath: "#/properties/rating/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
      }
    }
    if (data.createdAt !== void 0) {
      let data6 = data.createdAt, _errs50 = errors, valid16 = !1, _errs51 = errors;
      if (typeof data6 == "string") {
        if (!pattern4.test(data6)) {
          let err33 = { instancePath: instancePath + "/createdAt", schemaPath: "#/components/schemas/Timestamp/anyOf/0/pattern", keyword: "pattern", params: { pattern: "^[0-9]+(\\.[0-9]+)?$" }, message: 'must match pattern "^[0-9]+(\\.[0-9]+)?$"' };
          vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
        }
      } else {
        let err34 = { instancePath: instancePath + "/createdAt", schemaPath: "#/components/schemas/Timestamp/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
      }
      var _valid9 = _errs51 === errors;
      valid16 = valid16 || _valid9;
      let _errs53 = errors;
      if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6))) {
        let err35 = { instancePath: instancePath + "/createdAt", schemaPath: "#/components/schemas/Timestamp/anyOf/1/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
      }
      if (typeof data6 == "number" && !formats0.validate(data6)) {
        let err36 = { instancePath: instancePath + "/createdAt", schemaPath: "#/components/schemas/Timestamp/anyOf/1/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
        vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
      }
      var _valid9 = _errs53 === errors;
      if (valid16 = valid16 || _valid9, valid16)
        errors = _errs50, vErrors !== null && (_errs50 ? vErrors.length = _errs50 : vErrors = null);
      else {
        let err37 = { instancePath: instancePath + "/createdAt", schemaPath: "#/components/schemas/Timestamp/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
      }
    }
    if (data.lastMessageAt !== void 0) {
      let data7 = data.lastMessageAt, _errs56 = errors, valid17 = !1, _errs57 = errors, _errs59 = errors, valid19 = !1, _errs60 = errors;
      if (typeof data7 == "string") {
        if (!pattern4.test(data7)) {
          let err38 = { instancePath: instancePath + "/lastMessageAt", schemaPath: "#/components/schemas/Timestamp/anyOf/0/pattern", keyword: "pattern", params: { pattern: "^[0-9]+(\\.[0-9]+)?$" }, message: 'must match pattern "^[0-9]+(\\.[0-9]+)?$"' };
          vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
        }
      } else {
        let err39 = { instancePath: instancePath + "/lastMessageAt", schemaPath: "#/components/schemas/Timestamp/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
      }
      var _valid11 = _errs60 === errors;
      valid19 = valid19 || _valid11;
      let _errs62 = errors;
      if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7))) {
        let err40 = { instancePath: instancePath + "/lastMessageAt", schemaPath: "#/components/schemas/Timestamp/anyOf/1/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
      }
      if (typeof data7 == "number" && !formats0.validate(data7)) {
        let err41 = { instancePath: instancePath + "/lastMessageAt", schemaPath: "#/components/schemas/Timestamp/anyOf/1/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
        vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
      }
      var _valid11 = _errs62 === errors;
      if (valid19 = valid19 || _valid11, valid19)
        errors = _errs59, vErrors !== null && (_errs59 ? vErrors.length = _errs59 : vErrors = null);
      else {
        let err42 = { instancePath: instancePath + "/lastMessageAt", schemaPath: "#/components/schemas/Timestamp/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
      }
      var _valid10 = _errs57 === errors;
      valid17 = valid17 || _valid10;
      let _errs64 = errors;
      if (data7 !== null) {
        let err43 = { instancePath: instancePath + "/lastMessageAt", schemaPath: "#/properties/lastMessageAt/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
      }
      var _valid10 = _errs64 === errors;
      if (valid17 = valid17 || _valid10, valid17)
        errors = _errs56, vErrors !== null && (_errs56 ? vErrors.length = _errs56 : vErrors = null);
      else {
        let err44 = { instancePath: instancePath + "/lastMessageAt", schemaPath: "#/properties/lastMessageAt/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
      }
    }
    if (data.createdWith !== void 0) {
      let data8 = data.createdWith, _errs67 = errors, valid20 = !1, _errs68 = errors, _errs70 = errors, valid22 = !1, _errs71 = errors;
      if (typeof data8 != "string") {
        let err45 = { instancePath: instancePath + "/createdWith", schemaPath: "#/components/schemas/ChatCreatedWith/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err45] : vErrors.push(err45), errors++;
      }
      if (!(data8 === "public_api" || data8 === "broadcast_reply" || data8 === "agent_message" || data8 === "customer_message")) {
        let err46 = { instancePath: instancePath + "/createdWith", schemaPath: "#/components/schemas/ChatCreatedWith/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema41.anyOf[0].enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err46] : vErrors.push(err46), errors++;
      }
      var _valid13 = _errs71 === errors;
      if (valid22 = valid22 || _valid13, valid22)
        errors = _errs70, vErrors !== null && (_errs70 ? vErrors.length = _errs70 : vErrors = null);
      else {
        let err47 = { instancePath: instancePath + "/createdWith", schemaPath: "#/components/schemas/ChatCreatedWith/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err47] : vErrors.push(err47), errors++;
      }
      var _valid12 = _errs68 === errors;
      valid20 = valid20 || _valid12;
      let _errs73 = errors;
      if (data8 !== null) {
        let err48 = { instancePath: instancePath + "/createdWith", schemaPath: "#/properties/createdWith/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        vErrors === null ? vErrors = [err48] : vErrors.push(err48), errors++;
      }
      var _valid12 = _errs73 === errors;
      if (valid20 = valid20 || _valid12, valid20)
        errors = _errs67, vErrors !== null && (_errs67 ? vErrors.length = _errs67 : vErrors = null);
      else {
        let err49 = { instancePath: instancePath + "/createdWith", schemaPath: "#/properties/createdWith/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err49] : vErrors.push(err49), errors++;
      }
    }
    if (data.snoozedUntil !== void 0) {
      let data9 = data.snoozedUntil, _errs76 = errors, valid23 = !1, _errs77 = errors, _errs79 = errors, valid25 = !1, _errs80 = errors;
      if (typeof data9 == "string") {
        if (!pattern4.test(data9)) {
          let err50 = { instancePath: instancePath + "/snoozedUntil", schemaPath: "#/components/schemas/Timestamp/anyOf/0/pattern", keyword: "pattern", params: { pattern: "^[0-9]+(\\.[0-9]+)?$" }, message: 'must match pattern "^[0-9]+(\\.[0-9]+)?$"' };
          vErrors === null ? vErrors = [err50] : vErrors.push(err50), errors++;
        }
      } else {
        let err51 = { instancePath: instancePath + "/snoozedUntil", schemaPath: "#/components/schemas/Timestamp/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err51] : vErrors.push(err51), errors++;
      }
      var _valid15 = _errs80 === errors;
      valid25 = valid25 || _valid15;
      let _errs82 = errors;
      if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9))) {
        let err52 = { instancePath: instancePath + "/snoozedUntil", schemaPath: "#/components/schemas/Timestamp/anyOf/1/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err52] : vErrors.push(err52), errors++;
      }
      if (typeof data9 == "number" && !formats0.validate(data9)) {
        let err53 = { instancePath: instancePath + "/snoozedUntil", schemaPath: "#/components/schemas/Timestamp/anyOf/1/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
        vErrors === null ? vErrors = [err53] : vErrors.push(err53), errors++;
      }
      var _valid15 = _errs82 === errors;
      if (valid25 = valid25 || _valid15, valid25)
        errors = _errs79, vErrors !== null && (_errs79 ? vErrors.length = _errs79 : vErrors = null);
      else {
        let err54 = { instancePath: instancePath + "/snoozedUntil", schemaPath: "#/components/schemas/Timestamp/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err54] : vErrors.push(err54), errors++;
      }
      var _valid14 = _errs77 === errors;
      valid23 = valid23 || _valid14;
      let _errs84 = errors;
      if (data9 !== null) {
        let err55 = { instancePath: instancePath + "/snoozedUntil", schemaPath: "#/properties/snoozedUntil/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        vErrors === null ? vErrors = [err55] : vErrors.push(err55), errors++;
      }
      var _valid14 = _errs84 === errors;
      if (valid23 = valid23 || _valid14, valid23)
        errors = _errs76, vErrors !== null && (_errs76 ? vErrors.length = _errs76 : vErrors = null);
      else {
        let err56 = { instancePath: instancePath + "/snoozedUntil", schemaPath: "#/properties/snoozedUntil/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err56] : vErrors.push(err56), errors++;
      }
    }
    if (data.lastMessageText !== void 0) {
      let data10 = data.lastMessageText;
      if (typeof data10 != "string" && data10 !== null) {
        let err57 = { instancePath: instancePath + "/lastMessageText", schemaPath: "#/properties/lastMessageText/type", keyword: "type", params: { type: schema33.properties.lastMessageText.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err57] : vErrors.push(err57), errors++;
      }
    }
    if (data.lastMessageId !== void 0) {
      let data11 = data.lastMessageId;
      if (!(typeof data11 == "number" && !(data11 % 1) && !isNaN(data11)) && data11 !== null) {
        let err58 = { instancePath: instancePath + "/lastMessageId", schemaPath: "#/properties/lastMessageId/type", keyword: "type", params: { type: schema33.properties.lastMessageId.type }, message: "must be integer,null" };
        vErrors === null ? vErrors = [err58] : vErrors.push(err58), errors++;
      }
      if (typeof data11 == "number" && !formats0.validate(data11)) {
        let err59 = { instancePath: instancePath + "/lastMessageId", schemaPath: "#/properties/lastMessageId/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
        vErrors === null ? vErrors = [err59] : vErrors.push(err59), errors++;
      }
    }
    if (data.applicationId !== void 0) {
      let data12 = data.applicationId;
      if (!(typeof data12 == "number" && !(data12 % 1) && !isNaN(data12)) && data12 !== null) {
        let err60 = { instancePath: instancePath + "/applicationId", schemaPath: "#/properties/applicationId/type", keyword: "type", params: { type: schema33.properties.applicationId.type }, message: "must be integer,null" };
        vErrors === null ? vErrors = [err60] : vErrors.push(err60), errors++;
      }
      if (typeof data12 == "number" && !formats0.validate(data12)) {
        let err61 = { instancePath: instancePath + "/applicationId", schemaPath: "#/properties/applicationId/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
        vErrors === null ? vErrors = [err61] : vErrors.push(err61), errors++;
      }
    }
    if (data.lastCommunicatedAgentId !== void 0) {
      let data13 = data.lastCommunicatedAgentId;
      if (!(typeof data13 == "number" && !(data13 % 1) && !isNaN(data13)) && data13 !== null) {
        let err62 = { instancePath: instancePath + "/lastCommunicatedAgentId", schemaPath: "#/properties/lastCommunicatedAgentId/type", keyword: "type", params: { type: schema33.properties.lastCommunicatedAgentId.type }, message: "must be integer,null" };
        vErrors === null ? vErrors = [err62] : vErrors.push(err62), errors++;
      }
      if (typeof data13 == "number" && !formats0.validate(data13)) {
        let err63 = { instancePath: instancePath + "/lastCommunicatedAgentId", schemaPath: "#/properties/lastCommunicatedAgentId/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
        vErrors === null ? vErrors = [err63] : vErrors.push(err63), errors++;
      }
    }
    if (data.readByAgent !== void 0) {
      let data14 = data.readByAgent;
      if (typeof data14 != "boolean" && data14 !== null) {
        let err64 = { instancePath: instancePath + "/readByAgent", schemaPath: "#/properties/readByAgent/type", keyword: "type", params: { type: schema33.properties.readByAgent.type }, message: "must be boolean,null" };
        vErrors === null ? vErrors = [err64] : vErrors.push(err64), errors++;
      }
    }
    if (data.readByCustomer !== void 0) {
      let data15 = data.readByCustomer;
      if (typeof data15 != "boolean" && data15 !== null) {
        let err65 = { instancePath: instancePath + "/readByCustomer", schemaPath: "#/properties/readByCustomer/type", keyword: "type", params: { type: schema33.properties.readByCustomer.type }, message: "must be boolean,null" };
        vErrors === null ? vErrors = [err65] : vErrors.push(err65), errors++;
      }
    }
    if (data.agents !== void 0) {
      let data16 = data.agents, _errs99 = errors, valid26 = !1, _errs100 = errors;
      if (Array.isArray(data16)) {
        let len0 = data16.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate23(data16[i0], { instancePath: instancePath + "/agents/" + i0, parentData: data16, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors), errors = vErrors.length);
      } else {
        let err66 = { instancePath: instancePath + "/agents", schemaPath: "#/properties/agents/anyOf/0/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err66] : vErrors.push(err66), errors++;
      }
      var _valid16 = _errs100 === errors;
      valid26 = valid26 || _valid16;
      let _errs103 = errors;
      validate23(data16, { instancePath: instancePath + "/agents", parentData: data, parentDataProperty: "agents", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors), errors = vErrors.length);
      var _valid16 = _errs103 === errors;
      if (valid26 = valid26 || _valid16, valid26)
        errors = _errs99, vErrors !== null && (_errs99 ? vErrors.length = _errs99 : vErrors = null);
      else {
        let err67 = { instancePath: instancePath + "/agents", schemaPath: "#/properties/agents/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err67] : vErrors.push(err67), errors++;
      }
    }
    if (data.customer !== void 0) {
      let data18 = data.customer;
      if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
        if (data18.id === void 0) {
          let err68 = { instancePath: instancePath + "/customer", schemaPath: "#/components/schemas/Customer/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
          vErrors === null ? vErrors = [err68] : vErrors.push(err68), errors++;
        }
        if (data18.id !== void 0) {
          let data19 = data18.id;
          if (!(typeof data19 == "number" && !(data19 % 1) && !isNaN(data19))) {
            let err69 = { instancePath: instancePath + "/customer/id", schemaPath: "#/components/schemas/Customer/properties/id/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            vErrors === null ? vErrors = [err69] : vErrors.push(err69), errors++;
          }
          if (typeof data19 == "number" && !formats0.validate(data19)) {
            let err70 = { instancePath: instancePath + "/customer/id", schemaPath: "#/components/schemas/Customer/properties/id/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
            vErrors === null ? vErrors = [err70] : vErrors.push(err70), errors++;
          }
        }
        if (data18.name !== void 0) {
          let data20 = data18.name;
          if (typeof data20 != "string" && data20 !== null) {
            let err71 = { instancePath: instancePath + "/customer/name", schemaPath: "#/components/schemas/Customer/properties/name/type", keyword: "type", params: { type: schema45.properties.name.type }, message: "must be string,null" };
            vErrors === null ? vErrors = [err71] : vErrors.push(err71), errors++;
          }
        }
        if (data18.email !== void 0) {
          let data21 = data18.email;
          if (typeof data21 != "string" && data21 !== null) {
            let err72 = { instancePath: instancePath + "/customer/email", schemaPath: "#/components/schemas/Customer/properties/email/type", keyword: "type", params: { type: schema45.properties.email.type }, message: "must be string,null" };
            vErrors === null ? vErrors = [err72] : vErrors.push(err72), errors++;
          }
        }
        if (data18.userId !== void 0) {
          let data22 = data18.userId;
          if (typeof data22 != "string" && data22 !== null) {
            let err73 = { instancePath: instancePath + "/customer/userId", schemaPath: "#/components/schemas/Customer/properties/userId/type", keyword: "type", params: { type: schema45.properties.userId.type }, message: "must be string,null" };
            vErrors === null ? vErrors = [err73] : vErrors.push(err73), errors++;
          }
        }
        for (let key0 in data18)
          if (key0 !== "id" && key0 !== "name" && key0 !== "email" && key0 !== "userId") {
            let err74 = { instancePath: instancePath + "/customer", schemaPath: "#/components/schemas/Customer/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties" };
            vErrors === null ? vErrors = [err74] : vErrors.push(err74), errors++;
          }
      } else {
        let err75 = { instancePath: instancePath + "/customer", schemaPath: "#/components/schemas/Customer/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err75] : vErrors.push(err75), errors++;
      }
    }
    if (data.assignee !== void 0) {
      let data23 = data.assignee, _errs117 = errors, valid31 = !1, _errs118 = errors;
      validate23(data23, { instancePath: instancePath + "/assignee", parentData: data, parentDataProperty: "assignee", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors), errors = vErrors.length);
      var _valid17 = _errs118 === errors;
      valid31 = valid31 || _valid17;
      let _errs119 = errors;
      if (data23 !== null) {
        let err76 = { instancePath: instancePath + "/assignee", schemaPath: "#/properties/assignee/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        vErrors === null ? vErrors = [err76] : vErrors.push(err76), errors++;
      }
      var _valid17 = _errs119 === errors;
      if (valid31 = valid31 || _valid17, valid31)
        errors = _errs117, vErrors !== null && (_errs117 ? vErrors.length = _errs117 : vErrors = null);
      else {
        let err77 = { instancePath: instancePath + "/assignee", schemaPath: "#/properties/assignee/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err77] : vErrors.push(err77), errors++;
      }
    }
    if (data.department !== void 0) {
      let data24 = data.department, _errs122 = errors, valid32 = !1, _errs123 = errors;
      if (data24 && typeof data24 == "object" && !Array.isArray(data24)) {
        if (data24.id === void 0) {
          let err78 = { instancePath: instancePath + "/department", schemaPath: "#/components/schemas/Department/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
          vErrors === null ? vErrors = [err78] : vErrors.push(err78), errors++;
        }
        if (data24.id !== void 0) {
          let data25 = data24.id;
          if (!(typeof data25 == "number" && !(data25 % 1) && !isNaN(data25))) {
            let err79 = { instancePath: instancePath + "/department/id", schemaPath: "#/components/schemas/Department/properties/id/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            vErrors === null ? vErrors = [err79] : vErrors.push(err79), errors++;
          }
          if (typeof data25 == "number" && !formats0.validate(data25)) {
            let err80 = { instancePath: instancePath + "/department/id", schemaPath: "#/components/schemas/Department/properties/id/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
            vErrors === null ? vErrors = [err80] : vErrors.push(err80), errors++;
          }
        }
        if (data24.name !== void 0) {
          let data26 = data24.name;
          if (typeof data26 != "string" && data26 !== null) {
            let err81 = { instancePath: instancePath + "/department/name", schemaPath: "#/components/schemas/Department/properties/name/type", keyword: "type", params: { type: schema46.properties.name.type }, message: "must be string,null" };
            vErrors === null ? vErrors = [err81] : vErrors.push(err81), errors++;
          }
        }
        for (let key1 in data24)
          if (key1 !== "id" && key1 !== "name") {
            let err82 = { instancePath: instancePath + "/department", schemaPath: "#/components/schemas/Department/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key1 }, message: "must NOT have unevaluated properties" };
            vErrors === null ? vErrors = [err82] : vErrors.push(err82), errors++;
          }
      } else {
        let err83 = { instancePath: instancePath + "/department", schemaPath: "#/components/schemas/Department/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err83] : vErrors.push(err83), errors++;
      }
      var _valid18 = _errs123 === errors;
      valid32 = valid32 || _valid18;
      let _errs131 = errors;
      if (data24 !== null) {
        let err84 = { instancePath: instancePath + "/department", schemaPath: "#/properties/department/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        vErrors === null ? vErrors = [err84] : vErrors.push(err84), errors++;
      }
      var _valid18 = _errs131 === errors;
      if (valid32 = valid32 || _valid18, valid32)
        errors = _errs122, vErrors !== null && (_errs122 ? vErrors.length = _errs122 : vErrors = null);
      else {
        let err85 = { instancePath: instancePath + "/department", schemaPath: "#/properties/department/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err85] : vErrors.push(err85), errors++;
      }
    }
    if (data.notes !== void 0) {
      let data27 = data.notes;
      if (typeof data27 != "string" && data27 !== null) {
        let err86 = { instancePath: instancePath + "/notes", schemaPath: "#/properties/notes/type", keyword: "type", params: { type: schema33.properties.notes.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err86] : vErrors.push(err86), errors++;
      }
    }
    for (let key2 in data)
      if (key2 !== "id" && key2 !== "closedBy" && key2 !== "lastCustomerMessageAt" && key2 !== "status" && key2 !== "closedAt" && key2 !== "rating" && key2 !== "createdAt" && key2 !== "lastMessageAt" && key2 !== "createdWith" && key2 !== "snoozedUntil" && key2 !== "lastMessageText" && key2 !== "lastMessageId" && key2 !== "applicationId" && key2 !== "lastCommunicatedAgentId" && key2 !== "readByAgent" && key2 !== "readByCustomer" && key2 !== "agents" && key2 !== "customer" && key2 !== "assignee" && key2 !== "department" && key2 !== "notes") {
        let err87 = { instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key2 }, message: "must NOT have unevaluated properties" };
        vErrors === null ? vErrors = [err87] : vErrors.push(err87), errors++;
      }
  } else {
    let err88 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err88] : vErrors.push(err88), errors++;
  }
  return validate22.errors = vErrors, errors === 0;
}
validate22.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate20.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate22(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors), errors = vErrors.length), validate20.errors = vErrors, errors === 0;
}
validate20.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var validate1 = validate28;
function validate29(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate29.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.errors === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "errors" }, message: "must have required property 'errors'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.errors !== void 0) {
      let data0 = data.errors;
      if (Array.isArray(data0)) {
        let len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
            if (data1.code === void 0) {
              let err1 = { instancePath: instancePath + "/errors/" + i0, schemaPath: "#/components/schemas/ErrorItem/required", keyword: "required", params: { missingProperty: "code" }, message: "must have required property 'code'" };
              vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
            }
            if (data1.message === void 0) {
              let err2 = { instancePath: instancePath + "/errors/" + i0, schemaPath: "#/components/schemas/ErrorItem/required", keyword: "required", params: { missingProperty: "message" }, message: "must have required property 'message'" };
              vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
            }
            if (data1.code !== void 0 && typeof data1.code != "string") {
              let err3 = { instancePath: instancePath + "/errors/" + i0 + "/code", schemaPath: "#/components/schemas/ErrorItem/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
            }
            if (data1.message !== void 0 && typeof data1.message != "string") {
              let err4 = { instancePath: instancePath + "/errors/" + i0 + "/message", schemaPath: "#/components/schemas/ErrorItem/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
            }
            for (let key0 in data1)
              if (key0 !== "code" && key0 !== "message") {
                let err5 = { instancePath: instancePath + "/errors/" + i0, schemaPath: "#/components/schemas/ErrorItem/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties" };
                vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
              }
          } else {
            let err6 = { instancePath: instancePath + "/errors/" + i0, schemaPath: "#/components/schemas/ErrorItem/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
          }
        }
      } else {
        let err7 = { instancePath: instancePath + "/errors", schemaPath: "#/properties/errors/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    for (let key1 in data)
      if (key1 !== "errors") {
        let err8 = { instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key1 }, message: "must NOT have unevaluated properties" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
  } else {
    let err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
  }
  return validate29.errors = vErrors, errors === 0;
}
validate29.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate28.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate29(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors), errors = vErrors.length), validate28.errors = vErrors, errors === 0;
}
validate28.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var validate2 = validate31;
function validate32(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate32.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.errors === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "errors" }, message: "must have required property 'errors'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.errors !== void 0) {
      let data0 = data.errors;
      if (Array.isArray(data0)) {
        let len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
            if (data1.code === void 0) {
              let err1 = { instancePath: instancePath + "/errors/" + i0, schemaPath: "#/components/schemas/ErrorItem/required", keyword: "required", params: { missingProperty: "code" }, message: "must have required property 'code'" };
              vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
            }
            if (data1.message === void 0) {
              let err2 = { instancePath: instancePath + "/errors/" + i0, schemaPath: "#/components/schemas/ErrorItem/required", keyword: "required", params: { missingProperty: "message" }, message: "must have required property 'message'" };
              vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
            }
            if (data1.code !== void 0 && typeof data1.code != "string") {
              let err3 = { instancePath: instancePath + "/errors/" + i0 + "/code", schemaPath: "#/components/schemas/ErrorItem/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
            }
            if (data1.message !== void 0 && typeof data1.message != "string") {
              let err4 = { instancePath: instancePath + "/errors/" + i0 + "/message", schemaPath: "#/components/schemas/ErrorItem/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
            }
            for (let key0 in data1)
              if (key0 !== "code" && key0 !== "message") {
                let err5 = { instancePath: instancePath + "/errors/" + i0, schemaPath: "#/components/schemas/ErrorItem/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties" };
                vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
              }
          } else {
            let err6 = { instancePath: instancePath + "/errors/" + i0, schemaPath: "#/components/schemas/ErrorItem/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
          }
        }
      } else {
        let err7 = { instancePath: instancePath + "/errors", schemaPath: "#/properties/errors/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    for (let key1 in data)
      if (key1 !== "errors") {
        let err8 = { instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key1 }, message: "must NOT have unevaluated properties" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
  } else {
    let err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
  }
  return validate32.errors = vErrors, errors === 0;
}
validate32.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate31(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate31.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate32(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors), errors = vErrors.length), validate31.errors = vErrors, errors === 0;
}
validate31.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var validate3 = validate34;
function validate35(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate35.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.errors === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "errors" }, message: "must have required property 'errors'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.errors !== void 0) {
      let data0 = data.errors;
      if (Array.isArray(data0)) {
        let len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
            if (data1.code === void 0) {
              let err1 = { instancePath: instancePath + "/errors/" + i0, schemaPath: "#/components/schemas/ErrorItem/required", keyword: "required", params: { missingProperty: "code" }, message: "must have required property 'code'" };
              vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
            }
            if (data1.message === void 0) {
              let err2 = { instancePath: instancePath + "/errors/" + i0, schemaPath: "#/components/schemas/ErrorItem/required", keyword: "required", params: { missingProperty: "message" }, message: "must have required property 'message'" };
              vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
            }
            if (data1.code !== void 0 && typeof data1.code != "string") {
              let err3 = { instancePath: instancePath + "/errors/" + i0 + "/code", schemaPath: "#/components/schemas/ErrorItem/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
            }
            if (data1.message !== void 0 && typeof data1.message != "string") {
              let err4 = { instancePath: instancePath + "/errors/" + i0 + "/message", schemaPath: "#/components/schemas/ErrorItem/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
            }
            for (let key0 in data1)
              if (key0 !== "code" && key0 !== "message") {
                let err5 = { instancePath: instancePath + "/errors/" + i0, schemaPath: "#/components/schemas/ErrorItem/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties" };
                vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
              }
          } else {
            let err6 = { instancePath: instancePath + "/errors/" + i0, schemaPath: "#/components/schemas/ErrorItem/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
          }
        }
      } else {
        let err7 = { instancePath: instancePath + "/errors", schemaPath: "#/properties/errors/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    for (let key1 in data)
      if (key1 !== "errors") {
        let err8 = { instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key1 }, message: "must NOT have unevaluated properties" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
  } else {
    let err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
  }
  return validate35.errors = vErrors, errors === 0;
}
validate35.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate34(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate34.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate35(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors), errors = vErrors.length), validate34.errors = vErrors, errors === 0;
}
validate34.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var validate4 = validate37;
function validate38(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate38.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.errors === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "errors" }, message: "must have required property 'errors'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.errors !== void 0) {
      let data0 = data.errors;
      if (Array.isArray(data0)) {
        let len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
            if (data1.code === void 0) {
              let err1 = { instancePath: instancePath + "/errors/" + i0, schemaPath: "#/components/schemas/ErrorItem/required", keyword: "required", params: { missingProperty: "code" }, message: "must have required property 'code'" };
              vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
            }
            if (data1.message === void 0) {
              let err2 = { instancePath: instancePath + "/errors/" + i0, schemaPath: "#/components/schemas/ErrorItem/required", keyword: "required", params: { missingProperty: "message" }, message: "must have required property 'message'" };
              vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
            }
            if (data1.code !== void 0 && typeof data1.code != "string") {
              let err3 = { instancePath: instancePath + "/errors/" + i0 + "/code", schemaPath: "#/components/schemas/ErrorItem/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
            }
            if (data1.message !== void 0 && typeof data1.message != "string") {
              let err4 = { instancePath: instancePath + "/errors/" + i0 + "/message", schemaPath: "#/components/schemas/ErrorItem/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
            }
            for (let key0 in data1)
              if (key0 !== "code" && key0 !== "message") {
                let err5 = { instancePath: instancePath + "/errors/" + i0, schemaPath: "#/components/schemas/ErrorItem/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties" };
                vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
              }
          } else {
            let err6 = { instancePath: instancePath + "/errors/" + i0, schemaPath: "#/components/schemas/ErrorItem/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
          }
        }
      } else {
        let err7 = { instancePath: instancePath + "/errors", schemaPath: "#/properties/errors/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    for (let key1 in data)
      if (key1 !== "errors") {
        let err8 = { instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key1 }, message: "must NOT have unevaluated properties" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
  } else {
    let err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
  }
  return validate38.errors = vErrors, errors === 0;
}
validate38.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate37(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate37.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate38(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors), errors = vErrors.length), validate37.errors = vErrors, errors === 0;
}
validate37.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var validate5 = validate40;
function validate41(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate41.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.errors === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "errors" }, message: "must have required property 'errors'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.errors !== void 0) {
      let data0 = data.errors;
      if (Array.isArray(data0)) {
        let len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
            if (data1.code === void 0) {
              let err1 = { instancePath: instancePath + "/errors/" + i0, schemaPath: "#/components/schemas/ErrorItem/required", keyword: "required", params: { missingProperty: "code" }, message: "must have required property 'code'" };
              vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
            }
            if (data1.message === void 0) {
              let err2 = { instancePath: instancePath + "/errors/" + i0, schemaPath: "#/components/schemas/ErrorItem/required", keyword: "required", params: { missingProperty: "message" }, message: "must have required property 'message'" };
              vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
            }
            if (data1.code !== void 0 && typeof data1.code != "string") {
              let err3 = { instancePath: instancePath + "/errors/" + i0 + "/code", schemaPath: "#/components/schemas/ErrorItem/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
            }
            if (data1.message !== void 0 && typeof data1.message != "string") {
              let err4 = { instancePath: instancePath + "/errors/" + i0 + "/message", schemaPath: "#/components/schemas/ErrorItem/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
            }
            for (let key0 in data1)
              if (key0 !== "code" && key0 !== "message") {
                let err5 = { instancePath: instancePath + "/errors/" + i0, schemaPath: "#/components/schemas/ErrorItem/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties" };
                vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
              }
          } else {
            let err6 = { instancePath: instancePath + "/errors/" + i0, schemaPath: "#/components/schemas/ErrorItem/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
          }
        }
      } else {
        let err7 = { instancePath: instancePath + "/errors", schemaPath: "#/properties/errors/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    for (let key1 in data)
      if (key1 !== "errors") {
        let err8 = { instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key1 }, message: "must NOT have unevaluated properties" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
  } else {
    let err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
  }
  return validate41.errors = vErrors, errors === 0;
}
validate41.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate40(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate40.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate41(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors), errors = vErrors.length), validate40.errors = vErrors, errors === 0;
}
validate40.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var validate6 = validate43;
function validate43(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate43.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.customer === void 0) {
      let err0 = { instancePath, schemaPath: "document:#/paths/~1chats/post/requestBody/content/application~1json/schema/required", keyword: "required", params: { missingProperty: "customer" }, message: "must have required property 'customer'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.application === void 0) {
      let err1 = { instancePath, schemaPath: "document:#/paths/~1chats/post/requestBody/content/application~1json/schema/required", keyword: "required", params: { missingProperty: "application" }, message: "must have required property 'application'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.customer !== void 0) {
      let data0 = data.customer;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0))) {
        let err2 = { instancePath: instancePath + "/customer", schemaPath: "document:#/paths/~1chats/post/requestBody/content/application~1json/schema/properties/customer/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (typeof data0 == "number") {
        if (data0 < 1 || isNaN(data0)) {
          let err3 = { instancePath: instancePath + "/customer", schemaPath: "document:#/paths/~1chats/post/requestBody/content/application~1json/schema/properties/customer/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
        if (!formats0.validate(data0)) {
          let err4 = { instancePath: instancePath + "/customer", schemaPath: "document:#/paths/~1chats/post/requestBody/content/application~1json/schema/properties/customer/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      }
    }
    if (data.application !== void 0) {
      let data1 = data.application;
      if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1))) {
        let err5 = { instancePath: instancePath + "/application", schemaPath: "document:#/paths/~1chats/post/requestBody/content/application~1json/schema/properties/application/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
      if (typeof data1 == "number") {
        if (data1 < 1 || isNaN(data1)) {
          let err6 = { instancePath: instancePath + "/application", schemaPath: "document:#/paths/~1chats/post/requestBody/content/application~1json/schema/properties/application/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
        if (!formats0.validate(data1)) {
          let err7 = { instancePath: instancePath + "/application", schemaPath: "document:#/paths/~1chats/post/requestBody/content/application~1json/schema/properties/application/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      }
    }
    if (data.assignee !== void 0) {
      let data2 = data.assignee;
      if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2))) {
        let err8 = { instancePath: instancePath + "/assignee", schemaPath: "document:#/paths/~1chats/post/requestBody/content/application~1json/schema/properties/assignee/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
      if (typeof data2 == "number") {
        if (data2 < 1 || isNaN(data2)) {
          let err9 = { instancePath: instancePath + "/assignee", schemaPath: "document:#/paths/~1chats/post/requestBody/content/application~1json/schema/properties/assignee/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
        if (!formats0.validate(data2)) {
          let err10 = { instancePath: instancePath + "/assignee", schemaPath: "document:#/paths/~1chats/post/requestBody/content/application~1json/schema/properties/assignee/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
      }
    }
    if (data.department !== void 0) {
      let data3 = data.department;
      if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3))) {
        let err11 = { instancePath: instancePath + "/department", schemaPath: "document:#/paths/~1chats/post/requestBody/content/application~1json/schema/properties/department/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
      if (typeof data3 == "number") {
        if (data3 < 1 || isNaN(data3)) {
          let err12 = { instancePath: instancePath + "/department", schemaPath: "document:#/paths/~1chats/post/requestBody/content/application~1json/schema/properties/department/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
        if (!formats0.validate(data3)) {
          let err13 = { instancePath: instancePath + "/department", schemaPath: "document:#/paths/~1chats/post/requestBody/content/application~1json/schema/properties/department/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
      }
    }
  } else {
    let err14 = { instancePath, schemaPath: "document:#/paths/~1chats/post/requestBody/content/application~1json/schema/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
  }
  return validate43.errors = vErrors, errors === 0;
}
validate43.evaluated = { props: { customer: !0, application: !0, assignee: !0, department: !0 }, dynamicProps: !1, dynamicItems: !1 };
