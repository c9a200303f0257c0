// Generated from specs/imichat by `npm run generate`. Do not edit.
// @ts-nocheck: compiled code
import type { OperationValidators } from "../../src/client/validate.js";
import { driftBy, violationsBy } from "../../src/validation/report.js";

/** Checks of `createChat`. */
export const createChat: OperationValidators = {
  request: violationsBy(validate7),
  responses: {
    "200": driftBy(validate0),
    "400": driftBy(validate1),
    "401": driftBy(validate2),
    "404": driftBy(validate3),
    "405": driftBy(validate4),
    "500": driftBy(validate5),
    default: driftBy(validate6),
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
var formats0 = require_formats().fullFormats.int32, schema34 = { type: "object", description: "A chat between a customer and a team.", "x-evidence": { source: "excerpt", note: "The vendor's page names it a list, and one chat is meant, since its text speaks of one resource. No page promises any member, so none is required. That unset members may be null or empty is concluded from the vendor's events." }, properties: { team_id: { $ref: "#/components/schemas/Id", description: "The id of the team that has the chat.", "x-evidence": { source: ["excerpt", "transfer"], note: "The table says integer. A sibling call writes the id of a team as text." } }, team_name: { type: "string", description: "The name of the team that has the chat." }, chat_id: { type: "string", description: "The id of the chat. In samples it is `CSR` and 13 or 14 capital letters and digits; no form is promised.", "x-evidence": { source: ["excerpt", "events"] } }, alias_id: { type: ["string", "null"], description: "Your own id for the chat." }, created_at: { type: "string", format: "date-time", description: "When the chat was made, in UTC. The fraction of a second has 2, 3 or 7 digits.", "x-evidence": { source: ["excerpt", "events"] } }, updated_at: { type: "string", format: "date-time", description: "When the chat was last changed, in UTC. The fraction of a second has 2, 3 or 7 digits.", "x-evidence": { source: ["excerpt", "events"] } }, status: { $ref: "#/components/schemas/ChatStatus" }, channel: { $ref: "#/components/schemas/ChatChannel" }, subject: { type: ["string", "null"], description: "The subject of the e-mail. Only with channel `email`; may be empty.", "x-evidence": { source: ["excerpt", "events"] } }, thread_id: { type: ["string", "null"], description: "The id that the live chat SDK gave to the conversation. Only with channel `livechat`." }, asset: { anyOf: [{ $ref: "#/components/schemas/Asset" }, { type: "null" }], description: "The number, page, address or app of yours that the chat came in by." }, customer: { anyOf: [{ $ref: "#/components/schemas/Customer" }, { type: "null" }], description: "The person whom the chat is with. Lists of chats have flat members instead of this object.", "x-evidence": { source: ["excerpt", "get-chats"] } }, messages: { anyOf: [{ type: "array", items: { $ref: "#/components/schemas/Message" } }, { $ref: "#/components/schemas/Message" }], description: "The messages of the chat. One message may stand alone, without an array.", "x-evidence": { source: ["excerpt", "events"], note: "The table says object, its wording is plural, and the vendor's events have an array." } }, assignee: { type: ["string", "null"], description: "The login id of the agent who has the chat. May be empty while no agent has it.", "x-evidence": { source: "excerpt", note: "The empty form is concluded from the vendor's events, which print empty text for unset members." } }, flag: { type: ["string", "null"], description: "The flag that the chat bears now." }, tag: { type: "array", description: "The tags that the chat bears now.", items: { type: "string", description: "One tag.", "x-evidence": { kind: "inferred", reason: "The table says array and does not say of what; tags are texts in a sibling call.", source: ["excerpt", "update"] } } }, route_params: { type: ["object", "null"], description: "Routing attributes as keys and values, by which the chat finds a team or skill.", additionalProperties: !0 }, other_details: { type: ["object", "null"], description: "More facts about the chat as keys and values.", additionalProperties: !0 } }, unevaluatedProperties: !1 };
var schema36 = { anyOf: [{ type: "string", enum: ["queued", "picked", "onhold", "closed"] }], description: "How far the chat has come. Other values may come." }, schema37 = { anyOf: [{ type: "string", enum: ["sms", "facebook", "twitter", "livechat", "LiveChat", "email", "abc", "whatsapp", "api"] }], description: "The channel of the chat; `abc` is Apple Business Chat. Live chat is written in two ways, so compare without regard to case. Other values may come.", "x-evidence": { source: ["excerpt", "events"], values: { LiveChat: { source: "events", note: "The spelling of a sample; the table has lower case only." } } } }, formats2 = require_formats().fullFormats.int64, formats4 = require_formats().fullFormats["date-time"];
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate24.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id !== void 0) {
      let data0 = data.id, _errs3 = errors, valid2 = !1, _errs4 = errors;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0))) {
        let err0 = { instancePath: instancePath + "/id", schemaPath: "#/components/schemas/Id/anyOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      if (typeof data0 == "number" && !formats2.validate(data0)) {
        let err1 = { instancePath: instancePath + "/id", schemaPath: "#/components/schemas/Id/anyOf/0/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      var _valid0 = _errs4 === errors;
      valid2 = valid2 || _valid0;
      let _errs6 = errors;
      if (typeof data0 != "string") {
        let err2 = { instancePath: instancePath + "/id", schemaPath: "#/components/schemas/Id/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      var _valid0 = _errs6 === errors;
      if (valid2 = valid2 || _valid0, valid2)
        errors = _errs3, vErrors !== null && (_errs3 ? vErrors.length = _errs3 : vErrors = null);
      else {
        let err3 = { instancePath: instancePath + "/id", schemaPath: "#/components/schemas/Id/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.name !== void 0 && typeof data.name != "string") {
      let err4 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    for (let key0 in data)
      if (key0 !== "id" && key0 !== "name") {
        let err5 = { instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
  } else {
    let err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validate24.errors = vErrors, errors === 0;
}
validate24.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate26.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id !== void 0) {
      let data0 = data.id, _errs3 = errors, valid2 = !1, _errs4 = errors;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0))) {
        let err0 = { instancePath: instancePath + "/id", schemaPath: "#/components/schemas/Id/anyOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      if (typeof data0 == "number" && !formats2.validate(data0)) {
        let err1 = { instancePath: instancePath + "/id", schemaPath: "#/components/schemas/Id/anyOf/0/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      var _valid0 = _errs4 === errors;
      valid2 = valid2 || _valid0;
      let _errs6 = errors;
      if (typeof data0 != "string") {
        let err2 = { instancePath: instancePath + "/id", schemaPath: "#/components/schemas/Id/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      var _valid0 = _errs6 === errors;
      if (valid2 = valid2 || _valid0, valid2)
        errors = _errs3, vErrors !== null && (_errs3 ? vErrors.length = _errs3 : vErrors = null);
      else {
        let err3 = { instancePath: instancePath + "/id", schemaPath: "#/components/schemas/Id/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.destination_id !== void 0 && typeof data.destination_id != "string") {
      let err4 = { instancePath: instancePath + "/destination_id", schemaPath: "#/properties/destination_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.name !== void 0 && typeof data.name != "string") {
      let err5 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    for (let key0 in data)
      if (key0 !== "id" && key0 !== "destination_id" && key0 !== "name") {
        let err6 = { instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
  } else {
    let err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
  }
  return validate26.errors = vErrors, errors === 0;
}
validate26.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema43 = { anyOf: [{ type: "string", enum: ["inbound", "outbound", "announcement"] }], description: "The way that the message goes, `inbound` from the customer and `outbound` to them. Other values may come." }, schema46 = { anyOf: [{ type: "string", enum: ["text", "listpicker", "timepicker", "listpicker_response", "timepicker_response"] }], description: "The kind of a message on Apple Business Chat. Samples write the last two for an answer of the customer, the vendor's table names the first three. Other values may come." }, schema47 = { anyOf: [{ type: "string", enum: ["text", "quick_replies", "quick_reply_response"] }], description: "The kind of a live chat message. Samples write `quick_replies` in both directions, the vendor's table names `quick_reply_response`. Other values may come." }, schema48 = { anyOf: [{ type: "string", enum: ["text", "hsm"] }], description: "The kind of an outbound WhatsApp message; `hsm` is made from a template. Other values may come." };
var schema45 = { anyOf: [{ type: "string", enum: ["image", "audio", "video", "file"] }], description: "The kind of the attached file. Other values may come." };
function validate29(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate29.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type !== void 0) {
      let data0 = data.type, _errs3 = errors, valid2 = !1, _errs4 = errors;
      if (typeof data0 != "string") {
        let err0 = { instancePath: instancePath + "/type", schemaPath: "#/components/schemas/AttachmentType/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      if (!(data0 === "image" || data0 === "audio" || data0 === "video" || data0 === "file")) {
        let err1 = { instancePath: instancePath + "/type", schemaPath: "#/components/schemas/AttachmentType/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema45.anyOf[0].enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      var _valid0 = _errs4 === errors;
      if (valid2 = valid2 || _valid0, valid2)
        errors = _errs3, vErrors !== null && (_errs3 ? vErrors.length = _errs3 : vErrors = null);
      else {
        let err2 = { instancePath: instancePath + "/type", schemaPath: "#/components/schemas/AttachmentType/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.url !== void 0 && typeof data.url != "string") {
      let err3 = { instancePath: instancePath + "/url", schemaPath: "#/properties/url/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    for (let key0 in data)
      if (key0 !== "type" && key0 !== "url") {
        let err4 = { instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
  } else {
    let err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate29.errors = vErrors, errors === 0;
}
validate29.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate31(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate31.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.request_identifier !== void 0 && typeof data.request_identifier != "string") {
      let err0 = { instancePath: instancePath + "/request_identifier", schemaPath: "#/properties/request_identifier/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.options !== void 0) {
      let data1 = data.options;
      if (Array.isArray(data1)) {
        let len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
            if (data2.title !== void 0 && typeof data2.title != "string") {
              let err1 = { instancePath: instancePath + "/options/" + i0 + "/title", schemaPath: "#/components/schemas/QuickReply/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
            }
            if (data2.payload !== void 0 && typeof data2.payload != "string") {
              let err2 = { instancePath: instancePath + "/options/" + i0 + "/payload", schemaPath: "#/components/schemas/QuickReply/properties/payload/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
            }
            for (let key0 in data2)
              if (key0 !== "title" && key0 !== "payload") {
                let err3 = { instancePath: instancePath + "/options/" + i0, schemaPath: "#/components/schemas/QuickReply/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties" };
                vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
              }
          } else {
            let err4 = { instancePath: instancePath + "/options/" + i0, schemaPath: "#/components/schemas/QuickReply/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
          }
        }
      } else {
        let err5 = { instancePath: instancePath + "/options", schemaPath: "#/properties/options/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    for (let key1 in data)
      if (key1 !== "request_identifier" && key1 !== "options") {
        let err6 = { instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key1 }, message: "must NOT have unevaluated properties" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
  } else {
    let err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
  }
  return validate31.errors = vErrors, errors === 0;
}
validate31.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate33(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate33.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.request_identifier !== void 0 && typeof data.request_identifier != "string") {
      let err0 = { instancePath: instancePath + "/request_identifier", schemaPath: "#/properties/request_identifier/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.options !== void 0) {
      let data1 = data.options;
      if (Array.isArray(data1)) {
        let len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
            if (data2.title !== void 0 && typeof data2.title != "string") {
              let err1 = { instancePath: instancePath + "/options/" + i0 + "/title", schemaPath: "#/components/schemas/ChosenReply/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
            }
            for (let key0 in data2)
              if (key0 !== "title") {
                let err2 = { instancePath: instancePath + "/options/" + i0, schemaPath: "#/components/schemas/ChosenReply/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties" };
                vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
              }
          } else {
            let err3 = { instancePath: instancePath + "/options/" + i0, schemaPath: "#/components/schemas/ChosenReply/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
          }
        }
      } else {
        let err4 = { instancePath: instancePath + "/options", schemaPath: "#/properties/options/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    for (let key1 in data)
      if (key1 !== "request_identifier" && key1 !== "options") {
        let err5 = { instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key1 }, message: "must NOT have unevaluated properties" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
  } else {
    let err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validate33.errors = vErrors, errors === 0;
}
validate33.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate28.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type !== void 0) {
      let data0 = data.type, _errs3 = errors, valid2 = !1, _errs4 = errors;
      if (typeof data0 != "string") {
        let err0 = { instancePath: instancePath + "/type", schemaPath: "#/components/schemas/MessageType/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      if (!(data0 === "inbound" || data0 === "outbound" || data0 === "announcement")) {
        let err1 = { instancePath: instancePath + "/type", schemaPath: "#/components/schemas/MessageType/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema43.anyOf[0].enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      var _valid0 = _errs4 === errors;
      if (valid2 = valid2 || _valid0, valid2)
        errors = _errs3, vErrors !== null && (_errs3 ? vErrors.length = _errs3 : vErrors = null);
      else {
        let err2 = { instancePath: instancePath + "/type", schemaPath: "#/components/schemas/MessageType/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.text !== void 0 && typeof data.text != "string") {
      let err3 = { instancePath: instancePath + "/text", schemaPath: "#/properties/text/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.timestamp !== void 0) {
      let data2 = data.timestamp;
      if (typeof data2 == "string") {
        if (!formats4.validate(data2)) {
          let err4 = { instancePath: instancePath + "/timestamp", schemaPath: "#/properties/timestamp/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      } else {
        let err5 = { instancePath: instancePath + "/timestamp", schemaPath: "#/properties/timestamp/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.attachment !== void 0) {
      let data3 = data.attachment, _errs11 = errors, valid3 = !1, _errs12 = errors;
      validate29(data3, { instancePath: instancePath + "/attachment", parentData: data, parentDataProperty: "attachment", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors), errors = vErrors.length);
      var _valid1 = _errs12 === errors;
      valid3 = valid3 || _valid1;
      let _errs13 = errors;
      if (data3 !== null) {
        let err6 = { instancePath: instancePath + "/attachment", schemaPath: "#/properties/attachment/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
      var _valid1 = _errs13 === errors;
      if (valid3 = valid3 || _valid1, valid3)
        errors = _errs11, vErrors !== null && (_errs11 ? vErrors.length = _errs11 : vErrors = null);
      else {
        let err7 = { instancePath: instancePath + "/attachment", schemaPath: "#/properties/attachment/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.template_name !== void 0 && typeof data.template_name != "string") {
      let err8 = { instancePath: instancePath + "/template_name", schemaPath: "#/properties/template_name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    if (data.abc_sub_type !== void 0) {
      let data5 = data.abc_sub_type, _errs19 = errors, valid5 = !1, _errs20 = errors;
      if (typeof data5 != "string") {
        let err9 = { instancePath: instancePath + "/abc_sub_type", schemaPath: "#/components/schemas/AppleSubType/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
      if (!(data5 === "text" || data5 === "listpicker" || data5 === "timepicker" || data5 === "listpicker_response" || data5 === "timepicker_response")) {
        let err10 = { instancePath: instancePath + "/abc_sub_type", schemaPath: "#/components/schemas/AppleSubType/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema46.anyOf[0].enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
      var _valid2 = _errs20 === errors;
      if (valid5 = valid5 || _valid2, valid5)
        errors = _errs19, vErrors !== null && (_errs19 ? vErrors.length = _errs19 : vErrors = null);
      else {
        let err11 = { instancePath: instancePath + "/abc_sub_type", schemaPath: "#/components/schemas/AppleSubType/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    if (data.listpicker_response !== void 0) {
      let data6 = data.listpicker_response;
      if (Array.isArray(data6)) {
        let len0 = data6.length;
        for (let i0 = 0; i0 < len0; i0++)
          if (typeof data6[i0] != "string") {
            let err12 = { instancePath: instancePath + "/listpicker_response/" + i0, schemaPath: "#/properties/listpicker_response/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
          }
      } else {
        let err13 = { instancePath: instancePath + "/listpicker_response", schemaPath: "#/properties/listpicker_response/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
    if (data.list_picker_response !== void 0) {
      let data8 = data.list_picker_response;
      if (Array.isArray(data8)) {
        let len1 = data8.length;
        for (let i1 = 0; i1 < len1; i1++)
          if (typeof data8[i1] != "string") {
            let err14 = { instancePath: instancePath + "/list_picker_response/" + i1, schemaPath: "#/properties/list_picker_response/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
          }
      } else {
        let err15 = { instancePath: instancePath + "/list_picker_response", schemaPath: "#/properties/list_picker_response/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
    if (data.timepicker_response !== void 0) {
      let data10 = data.timepicker_response;
      if (typeof data10 == "string") {
        if (!formats4.validate(data10)) {
          let err16 = { instancePath: instancePath + "/timepicker_response", schemaPath: "#/properties/timepicker_response/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
          vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
        }
      } else {
        let err17 = { instancePath: instancePath + "/timepicker_response", schemaPath: "#/properties/timepicker_response/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
    }
    if (data.time_picker_response !== void 0) {
      let data11 = data.time_picker_response;
      if (typeof data11 == "string") {
        if (!formats4.validate(data11)) {
          let err18 = { instancePath: instancePath + "/time_picker_response", schemaPath: "#/properties/time_picker_response/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
          vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
        }
      } else {
        let err19 = { instancePath: instancePath + "/time_picker_response", schemaPath: "#/properties/time_picker_response/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
    }
    if (data.livechat_sub_type !== void 0) {
      let data12 = data.livechat_sub_type, _errs36 = errors, valid11 = !1, _errs37 = errors;
      if (typeof data12 != "string") {
        let err20 = { instancePath: instancePath + "/livechat_sub_type", schemaPath: "#/components/schemas/LivechatSubType/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
      }
      if (!(data12 === "text" || data12 === "quick_replies" || data12 === "quick_reply_response")) {
        let err21 = { instancePath: instancePath + "/livechat_sub_type", schemaPath: "#/components/schemas/LivechatSubType/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema47.anyOf[0].enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
      }
      var _valid3 = _errs37 === errors;
      if (valid11 = valid11 || _valid3, valid11)
        errors = _errs36, vErrors !== null && (_errs36 ? vErrors.length = _errs36 : vErrors = null);
      else {
        let err22 = { instancePath: instancePath + "/livechat_sub_type", schemaPath: "#/components/schemas/LivechatSubType/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
      }
    }
    if (data.whatsapp_sub_type !== void 0) {
      let data13 = data.whatsapp_sub_type, _errs41 = errors, valid13 = !1, _errs42 = errors;
      if (typeof data13 != "string") {
        let err23 = { instancePath: instancePath + "/whatsapp_sub_type", schemaPath: "#/components/schemas/WhatsappSubType/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
      }
      if (!(data13 === "text" || data13 === "hsm")) {
        let err24 = { instancePath: instancePath + "/whatsapp_sub_type", schemaPath: "#/components/schemas/WhatsappSubType/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema48.anyOf[0].enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
      }
      var _valid4 = _errs42 === errors;
      if (valid13 = valid13 || _valid4, valid13)
        errors = _errs41, vErrors !== null && (_errs41 ? vErrors.length = _errs41 : vErrors = null);
      else {
        let err25 = { instancePath: instancePath + "/whatsapp_sub_type", schemaPath: "#/components/schemas/WhatsappSubType/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
      }
    }
    if (data.quick_replies !== void 0) {
      let data14 = data.quick_replies, _errs45 = errors, valid14 = !1, _errs46 = errors;
      validate31(data14, { instancePath: instancePath + "/quick_replies", parentData: data, parentDataProperty: "quick_replies", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors), errors = vErrors.length);
      var _valid5 = _errs46 === errors;
      valid14 = valid14 || _valid5;
      let _errs47 = errors;
      if (data14 !== null) {
        let err26 = { instancePath: instancePath + "/quick_replies", schemaPath: "#/properties/quick_replies/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
      }
      var _valid5 = _errs47 === errors;
      if (valid14 = valid14 || _valid5, valid14)
        errors = _errs45, vErrors !== null && (_errs45 ? vErrors.length = _errs45 : vErrors = null);
      else {
        let err27 = { instancePath: instancePath + "/quick_replies", schemaPath: "#/properties/quick_replies/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
      }
    }
    if (data.quick_reply_response !== void 0) {
      let data15 = data.quick_reply_response, _errs50 = errors, valid15 = !1, _errs51 = errors;
      validate33(data15, { instancePath: instancePath + "/quick_reply_response", parentData: data, parentDataProperty: "quick_reply_response", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors), errors = vErrors.length);
      var _valid6 = _errs51 === errors;
      valid15 = valid15 || _valid6;
      let _errs52 = errors;
      if (data15 !== null) {
        let err28 = { instancePath: instancePath + "/quick_reply_response", schemaPath: "#/properties/quick_reply_response/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
      }
      var _valid6 = _errs52 === errors;
      if (valid15 = valid15 || _valid6, valid15)
        errors = _errs50, vErrors !== null && (_errs50 ? vErrors.length = _errs50 : vErrors = null);
      else {
        let err29 = { instancePath: instancePath + "/quick_reply_response", schemaPath: "#/properties/quick_reply_response/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
      }
    }
    if (data.delivery_details !== void 0) {
      let data16 = data.delivery_details, _errs55 = errors, valid16 = !1, _errs56 = errors;
      if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
        if (data16.correlation_id !== void 0 && typeof data16.correlation_id != "string") {
          let err30 = { instancePath: instancePath + "/delivery_details/correlation_id", schemaPath: "#/components/schemas/DeliveryDetails/properties/correlation_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
        }
        if (data16.correlationid !== void 0 && typeof data16.correlationid != "string") {
          let err31 = { instancePath: instancePath + "/delivery_details/correlationid", schemaPath: "#/components/schemas/DeliveryDetails/properties/correlationid/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
        }
        for (let key0 in data16)
          if (key0 !== "correlation_id" && key0 !== "correlationid") {
            let err32 = { instancePath: instancePath + "/delivery_details", schemaPath: "#/components/schemas/DeliveryDetails/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties" };
            vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
          }
      } else {
        let err33 = { instancePath: instancePath + "/delivery_details", schemaPath: "#/components/schemas/DeliveryDetails/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
      }
      var _valid7 = _errs56 === errors;
      valid16 = valid16 || _valid7;
      let _errs64 = errors;
      if (data16 !== null) {
        let err34 = { instancePath: instancePath + "/delivery_details", schemaPath: "#/properties/delivery_details/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
      }
      var _valid7 = _errs64 === errors;
      if (valid16 = valid16 || _valid7, valid16)
        errors = _errs55, vErrors !== null && (_errs55 ? vErrors.length = _errs55 : vErrors = null);
      else {
        let err35 = { instancePath: instancePath + "/delivery_details", schemaPath: "#/properties/delivery_details/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
      }
    }
    for (let key1 in data)
      if (key1 !== "type" && key1 !== "text" && key1 !== "timestamp" && key1 !== "attachment" && key1 !== "template_name" && key1 !== "abc_sub_type" && key1 !== "listpicker_response" && key1 !== "list_picker_response" && key1 !== "timepicker_response" && key1 !== "time_picker_response" && key1 !== "livechat_sub_type" && key1 !== "whatsapp_sub_type" && key1 !== "quick_replies" && key1 !== "quick_reply_response" && key1 !== "delivery_details") {
        let err36 = { instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key1 }, message: "must NOT have unevaluated properties" };
        vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
      }
  } else {
    let err37 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
  }
  return validate28.errors = vErrors, errors === 0;
}
validate28.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate23.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.team_id !== void 0) {
      let data0 = data.team_id, _errs3 = errors, valid2 = !1, _errs4 = errors;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0))) {
        let err0 = { instancePath: instancePath + "/team_id", schemaPath: "#/components/schemas/Id/anyOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      if (typeof data0 == "number" && !formats2.validate(data0)) {
        let err1 = { instancePath: instancePath + "/team_id", schemaPath: "#/components/schemas/Id/anyOf/0/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      var _valid0 = _errs4 === errors;
      valid2 = valid2 || _valid0;
      let _errs6 = errors;
      if (typeof data0 != "string") {
        let err2 = { instancePath: instancePath + "/team_id", schemaPath: "#/components/schemas/Id/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      var _valid0 = _errs6 === errors;
      if (valid2 = valid2 || _valid0, valid2)
        errors = _errs3, vErrors !== null && (_errs3 ? vErrors.length = _errs3 : vErrors = null);
      else {
        let err3 = { instancePath: instancePath + "/team_id", schemaPath: "#/components/schemas/Id/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.team_name !== void 0 && typeof data.team_name != "string") {
      let err4 = { instancePath: instancePath + "/team_name", schemaPath: "#/properties/team_name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.chat_id !== void 0 && typeof data.chat_id != "string") {
      let err5 = { instancePath: instancePath + "/chat_id", schemaPath: "#/properties/chat_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.alias_id !== void 0) {
      let data3 = data.alias_id;
      if (typeof data3 != "string" && data3 !== null) {
        let err6 = { instancePath: instancePath + "/alias_id", schemaPath: "#/properties/alias_id/type", keyword: "type", params: { type: schema34.properties.alias_id.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.created_at !== void 0) {
      let data4 = data.created_at;
      if (typeof data4 == "string") {
        if (!formats4.validate(data4)) {
          let err7 = { instancePath: instancePath + "/created_at", schemaPath: "#/properties/created_at/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      } else {
        let err8 = { instancePath: instancePath + "/created_at", schemaPath: "#/properties/created_at/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.updated_at !== void 0) {
      let data5 = data.updated_at;
      if (typeof data5 == "string") {
        if (!formats4.validate(data5)) {
          let err9 = { instancePath: instancePath + "/updated_at", schemaPath: "#/properties/updated_at/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
      } else {
        let err10 = { instancePath: instancePath + "/updated_at", schemaPath: "#/properties/updated_at/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.status !== void 0) {
      let data6 = data.status, _errs20 = errors, valid4 = !1, _errs21 = errors;
      if (typeof data6 != "string") {
        let err11 = { instancePath: instancePath + "/status", schemaPath: "#/components/schemas/ChatStatus/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
      if (!(data6 === "queued" || data6 === "picked" || data6 === "onhold" || data6 === "closed")) {
        let err12 = { instancePath: instancePath + "/status", schemaPath: "#/components/schemas/ChatStatus/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema36.anyOf[0].enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
      var _valid1 = _errs21 === errors;
      if (valid4 = valid4 || _valid1, valid4)
        errors = _errs20, vErrors !== null && (_errs20 ? vErrors.length = _errs20 : vErrors = null);
      else {
        let err13 = { instancePath: instancePath + "/status", schemaPath: "#/components/schemas/ChatStatus/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
    if (data.channel !== void 0) {
      let data7 = data.channel, _errs25 = errors, valid6 = !1, _errs26 = errors;
      if (typeof data7 != "string") {
        let err14 = { instancePath: instancePath + "/channel", schemaPath: "#/components/schemas/ChatChannel/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
      if (!(data7 === "sms" || data7 === "facebook" || data7 === "twitter" || data7 === "livechat" || data7 === "LiveChat" || data7 === "email" || data7 === "abc" || data7 === "whatsapp" || data7 === "api")) {
        let err15 = { instancePath: instancePath + "/channel", schemaPath: "#/components/schemas/ChatChannel/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema37.anyOf[0].enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
      var _valid2 = _errs26 === errors;
      if (valid6 = valid6 || _valid2, valid6)
        errors = _errs25, vErrors !== null && (_errs25 ? vErrors.length = _errs25 : vErrors = null);
      else {
        let err16 = { instancePath: instancePath + "/channel", schemaPath: "#/components/schemas/ChatChannel/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
    }
    if (data.subject !== void 0) {
      let data8 = data.subject;
      if (typeof data8 != "string" && data8 !== null) {
        let err17 = { instancePath: instancePath + "/subject", schemaPath: "#/properties/subject/type", keyword: "type", params: { type: schema34.properties.subject.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
    }
    if (data.thread_id !== void 0) {
      let data9 = data.thread_id;
      if (typeof data9 != "string" && data9 !== null) {
        let err18 = { instancePath: instancePath + "/thread_id", schemaPath: "#/properties/thread_id/type", keyword: "type", params: { type: schema34.properties.thread_id.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
    }
    if (data.asset !== void 0) {
      let data10 = data.asset, _errs33 = errors, valid7 = !1, _errs34 = errors;
      validate24(data10, { instancePath: instancePath + "/asset", parentData: data, parentDataProperty: "asset", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors), errors = vErrors.length);
      var _valid3 = _errs34 === errors;
      valid7 = valid7 || _valid3;
      let _errs35 = errors;
      if (data10 !== null) {
        let err19 = { instancePath: instancePath + "/asset", schemaPath: "#/properties/asset/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
      var _valid3 = _errs35 === errors;
      if (valid7 = valid7 || _valid3, valid7)
        errors = _errs33, vErrors !== null && (_errs33 ? vErrors.length = _errs33 : vErrors = null);
      else {
        let err20 = { instancePath: instancePath + "/asset", schemaPath: "#/properties/asset/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
      }
    }
    if (data.customer !== void 0) {
      let data11 = data.customer, _errs38 = errors, valid8 = !1, _errs39 = errors;
      validate26(data11, { instancePath: instancePath + "/customer", parentData: data, parentDataProperty: "customer", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors), errors = vErrors.length);
      var _valid4 = _errs39 === errors;
      valid8 = valid8 || _valid4;
      let _errs40 = errors;
      if (data11 !== null) {
        let err21 = { instancePath: instancePath + "/customer", schemaPath: "#/properties/customer/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
      }
      var _valid4 = _errs40 === errors;
      if (valid8 = valid8 || _valid4, valid8)
        errors = _errs38, vErrors !== null && (_errs38 ? vErrors.length = _errs38 : vErrors = null);
      else {
        let err22 = { instancePath: instancePath + "/customer", schemaPath: "#/properties/customer/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
      }
    }
    if (data.messages !== void 0) {
      let data12 = data.messages, _errs43 = errors, valid9 = !1, _errs44 = errors;
      if (Array.isArray(data12)) {
        let len0 = data12.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate28(data12[i0], { instancePath: instancePath + "/messages/" + i0, parentData: data12, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors), errors = vErrors.length);
      } else {
        let err23 = { instancePath: instancePath + "/messages", schemaPath: "#/properties/messages/anyOf/0/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
      }
      var _valid5 = _errs44 === errors;
      valid9 = valid9 || _valid5;
      let _errs47 = errors;
      validate28(data12, { instancePath: instancePath + "/messages", parentData: data, parentDataProperty: "messages", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors), errors = vErrors.length);
      var _valid5 = _errs47 === errors;
      if (valid9 = valid9 || _valid5, valid9)
        errors = _errs43, vErrors !== null && (_errs43 ? vErrors.length = _errs43 : vErrors = null);
      else {
        let err24 = { instancePath: instancePath + "/messages", schemaPath: "#/properties/messages/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
      }
    }
    if (data.assignee !== void 0) {
      let data14 = data.assignee;
      if (typeof data14 != "string" && data14 !== null) {
        let err25 = { instancePath: instancePath + "/assignee", schemaPath: "#/properties/assignee/type", keyword: "type", params: { type: schema34.properties.assignee.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
      }
    }
    if (data.flag !== void 0) {
      let data15 = data.flag;
      if (typeof data15 != "string" && data15 !== null) {
        let err26 = { instancePath: instancePath + "/flag", schemaPath: "#/properties/flag/type", keyword: "type", params: { type: schema34.properties.flag.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
      }
    }
    if (data.tag !== void 0) {
      let data16 = data.tag;
      if (Array.isArray(data16)) {
        let len1 = data16.length;
        for (let i1 = 0; i1 < len1; i1++)
          if (typeof data16[i1] != "string") {
            let err27 = { instancePath: instancePath + "/tag/" + i1, schemaPath: "#/properties/tag/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
          }
      } else {
        let err28 = { instancePath: instancePath + "/tag", schemaPath: "#/properties/tag/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
      }
    }
    if (data.route_params !== void 0) {
      let data18 = data.route_params;
      if (!(data18 && typeof data18 == "object" && !Array.isArray(data18)) && data18 !== null) {
        let err29 = { instancePath: instancePath + "/route_params", schemaPath: "#/properties/route_params/type", keyword: "type", params: { type: schema34.properties.route_params.type }, message: "must be object,null" };
        vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
      }
    }
    if (data.other_details !== void 0) {
      let data19 = data.other_details;
      if (!(data19 && typeof data19 == "object" && !Array.isArray(data19)) && data19 !== null) {
        let err30 = { instancePath: instancePath + "/other_details", schemaPath: "#/properties/other_details/type", keyword: "type", params: { type: schema34.properties.other_details.type }, message: "must be object,null" };
        vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
      }
    }
    for (let key0 in data)
      if (key0 !== "team_id" && key0 !== "team_name" && key0 !== "chat_id" && key0 !== "alias_id" && key0 !== "created_at" && key0 !== "updated_at" && key0 !== "status" && key0 !== "channel" && key0 !== "subject" && key0 !== "thread_id" && key0 !== "asset" && key0 !== "customer" && key0 !== "messages" && key0 !== "assignee" && key0 !== "flag" && key0 !== "tag" && key0 !== "route_params" && key0 !== "other_details") {
        let err31 = { instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties" };
        vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
      }
  } else {
    let err32 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
  }
  return validate23.errors = vErrors, errors === 0;
}
validate23.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate22.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.status_code === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status_code" }, message: "must have required property 'status_code'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.description === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "description" }, message: "must have required property 'description'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.status_code !== void 0) {
      let data0 = data.status_code;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0))) {
        let err2 = { instancePath: instancePath + "/status_code", schemaPath: "#/properties/status_code/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (typeof data0 == "number" && !formats0.validate(data0)) {
        let err3 = { instancePath: instancePath + "/status_code", schemaPath: "#/properties/status_code/format", keyword: "format", params: { format: "int32" }, message: 'must match format "int32"' };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.description !== void 0 && typeof data.description != "string") {
      let err4 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.response !== void 0) {
      let data2 = data.response, _errs6 = errors, valid1 = !1, _errs7 = errors;
      validate23(data2, { instancePath: instancePath + "/response", parentData: data, parentDataProperty: "response", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors), errors = vErrors.length);
      var _valid0 = _errs7 === errors;
      valid1 = valid1 || _valid0;
      let _errs8 = errors;
      if (typeof data2 != "string") {
        let err5 = { instancePath: instancePath + "/response", schemaPath: "#/properties/response/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
      var _valid0 = _errs8 === errors;
      if (valid1 = valid1 || _valid0, valid1)
        errors = _errs6, vErrors !== null && (_errs6 ? vErrors.length = _errs6 : vErrors = null);
      else {
        let err6 = { instancePath: instancePath + "/response", schemaPath: "#/properties/response/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    for (let key0 in data)
      if (key0 !== "status_code" && key0 !== "description" && key0 !== "response") {
        let err7 = { instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
  } else {
    let err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
  }
  return validate22.errors = vErrors, errors === 0;
}
validate22.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate20.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate22(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors), errors = vErrors.length), validate20.errors = vErrors, errors === 0;
}
validate20.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var validate1 = validate39;
function validate40(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate40.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.status_code === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status_code" }, message: "must have required property 'status_code'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.description === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "description" }, message: "must have required property 'description'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.status_code !== void 0) {
      let data0 = data.status_code;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0))) {
        let err2 = { instancePath: instancePath + "/status_code", schemaPath: "#/properties/status_code/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (typeof data0 == "number" && !formats0.validate(data0)) {
        let err3 = { instancePath: instancePath + "/status_code", schemaPath: "#/properties/status_code/format", keyword: "format", params: { format: "int32" }, message: 'must match format "int32"' };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.description !== void 0 && typeof data.description != "string") {
      let err4 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.response !== void 0) {
      let data2 = data.response, _errs6 = errors, valid1 = !1, _errs7 = errors;
      validate23(data2, { instancePath: instancePath + "/response", parentData: data, parentDataProperty: "response", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors), errors = vErrors.length);
      var _valid0 = _errs7 === errors;
      valid1 = valid1 || _valid0;
      let _errs8 = errors;
      if (typeof data2 != "string") {
        let err5 = { instancePath: instancePath + "/response", schemaPath: "#/properties/response/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
      var _valid0 = _errs8 === errors;
      if (valid1 = valid1 || _valid0, valid1)
        errors = _errs6, vErrors !== null && (_errs6 ? vErrors.length = _errs6 : vErrors = null);
      else {
        let err6 = { instancePath: instancePath + "/response", schemaPath: "#/properties/response/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    for (let key0 in data)
      if (key0 !== "status_code" && key0 !== "description" && key0 !== "response") {
        let err7 = { instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
  } else {
    let err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
  }
  return validate40.errors = vErrors, errors === 0;
}
validate40.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate39(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate39.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate40(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors), errors = vErrors.length), validate39.errors = vErrors, errors === 0;
}
validate39.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var validate2 = validate43;
function validate44(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate44.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.status_code === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status_code" }, message: "must have required property 'status_code'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.description === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "description" }, message: "must have required property 'description'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.status_code !== void 0) {
      let data0 = data.status_code;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0))) {
        let err2 = { instancePath: instancePath + "/status_code", schemaPath: "#/properties/status_code/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (typeof data0 == "number" && !formats0.validate(data0)) {
        let err3 = { instancePath: instancePath + "/status_code", schemaPath: "#/properties/status_code/format", keyword: "format", params: { format: "int32" }, message: 'must match format "int32"' };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.description !== void 0 && typeof data.description != "string") {
      let err4 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.response !== void 0) {
      let data2 = data.response, _errs6 = errors, valid1 = !1, _errs7 = errors;
      validate23(data2, { instancePath: instancePath + "/response", parentData: data, parentDataProperty: "response", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors), errors = vErrors.length);
      var _valid0 = _errs7 === errors;
      valid1 = valid1 || _valid0;
      let _errs8 = errors;
      if (typeof data2 != "string") {
        let err5 = { instancePath: instancePath + "/response", schemaPath: "#/properties/response/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
      var _valid0 = _errs8 === errors;
      if (valid1 = valid1 || _valid0, valid1)
        errors = _errs6, vErrors !== null && (_errs6 ? vErrors.length = _errs6 : vErrors = null);
      else {
        let err6 = { instancePath: instancePath + "/response", schemaPath: "#/properties/response/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    for (let key0 in data)
      if (key0 !== "status_code" && key0 !== "description" && key0 !== "response") {
        let err7 = { instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
  } else {
    let err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
  }
  return validate44.errors = vErrors, errors === 0;
}
validate44.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate43(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate43.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate44(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors), errors = vErrors.length), validate43.errors = vErrors, errors === 0;
}
validate43.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var validate3 = validate47;
function validate48(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate48.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.status_code === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status_code" }, message: "must have required property 'status_code'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.description === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "description" }, message: "must have required property 'description'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.status_code !== void 0) {
      let data0 = data.status_code;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0))) {
        let err2 = { instancePath: instancePath + "/status_code", schemaPath: "#/properties/status_code/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (typeof data0 == "number" && !formats0.validate(data0)) {
        let err3 = { instancePath: instancePath + "/status_code", schemaPath: "#/properties/status_code/format", keyword: "format", params: { format: "int32" }, message: 'must match format "int32"' };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.description !== void 0 && typeof data.description != "string") {
      let err4 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.response !== void 0) {
      let data2 = data.response, _errs6 = errors, valid1 = !1, _errs7 = errors;
      validate23(data2, { instancePath: instancePath + "/response", parentData: data, parentDataProperty: "response", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors), errors = vErrors.length);
      var _valid0 = _errs7 === errors;
      valid1 = valid1 || _valid0;
      let _errs8 = errors;
      if (typeof data2 != "string") {
        let err5 = { instancePath: instancePath + "/response", schemaPath: "#/properties/response/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
      var _valid0 = _errs8 === errors;
      if (valid1 = valid1 || _valid0, valid1)
        errors = _errs6, vErrors !== null && (_errs6 ? vErrors.length = _errs6 : vErrors = null);
      else {
        let err6 = { instancePath: instancePath + "/response", schemaPath: "#/properties/response/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    for (let key0 in data)
      if (key0 !== "status_code" && key0 !== "description" && key0 !== "response") {
        let err7 = { instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
  } else {
    let err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
  }
  return validate48.errors = vErrors, errors === 0;
}
validate48.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate47(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate47.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate48(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors), errors = vErrors.length), validate47.errors = vErrors, errors === 0;
}
validate47.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var validate4 = validate51;
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate52.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.status_code === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status_code" }, message: "must have required property 'status_code'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.description === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "description" }, message: "must have required property 'description'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.status_code !== void 0) {
      let data0 = data.status_code;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0))) {
        let err2 = { instancePath: instancePath + "/status_code", schemaPath: "#/properties/status_code/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (typeof data0 == "number" && !formats0.validate(data0)) {
        let err3 = { instancePath: instancePath + "/status_code", schemaPath: "#/properties/status_code/format", keyword: "format", params: { format: "int32" }, message: 'must match format "int32"' };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.description !== void 0 && typeof data.description != "string") {
      let err4 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.response !== void 0) {
      let data2 = data.response, _errs6 = errors, valid1 = !1, _errs7 = errors;
      validate23(data2, { instancePath: instancePath + "/response", parentData: data, parentDataProperty: "response", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors), errors = vErrors.length);
      var _valid0 = _errs7 === errors;
      valid1 = valid1 || _valid0;
      let _errs8 = errors;
      if (typeof data2 != "string") {
        let err5 = { instancePath: instancePath + "/response", schemaPath: "#/properties/response/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
      var _valid0 = _errs8 === errors;
      if (valid1 = valid1 || _valid0, valid1)
        errors = _errs6, vErrors !== null && (_errs6 ? vErrors.length = _errs6 : vErrors = null);
      else {
        let err6 = { instancePath: instancePath + "/response", schemaPath: "#/properties/response/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    for (let key0 in data)
      if (key0 !== "status_code" && key0 !== "description" && key0 !== "response") {
        let err7 = { instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
  } else {
    let err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
  }
  return validate52.errors = vErrors, errors === 0;
}
validate52.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate51(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate51.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate52(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors), errors = vErrors.length), validate51.errors = vErrors, errors === 0;
}
validate51.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var validate5 = validate55;
function validate56(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate56.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.status_code === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status_code" }, message: "must have required property 'status_code'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.description === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "description" }, message: "must have required property 'description'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.status_code !== void 0) {
      let data0 = data.status_code;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0))) {
        let err2 = { instancePath: instancePath + "/status_code", schemaPath: "#/properties/status_code/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (typeof data0 == "number" && !formats0.validate(data0)) {
        let err3 = { instancePath: instancePath + "/status_code", schemaPath: "#/properties/status_code/format", keyword: "format", params: { format: "int32" }, message: 'must match format "int32"' };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.description !== void 0 && typeof data.description != "string") {
      let err4 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.response !== void 0) {
      let data2 = data.response, _errs6 = errors, valid1 = !1, _errs7 = errors;
      validate23(data2, { instancePath: instancePath + "/response", parentData: data, parentDataProperty: "response", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors), errors = vErrors.length);
      var _valid0 = _errs7 === errors;
      valid1 = valid1 || _valid0;
      let _errs8 = errors;
      if (typeof data2 != "string") {
        let err5 = { instancePath: instancePath + "/response", schemaPath: "#/properties/response/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
      var _valid0 = _errs8 === errors;
      if (valid1 = valid1 || _valid0, valid1)
        errors = _errs6, vErrors !== null && (_errs6 ? vErrors.length = _errs6 : vErrors = null);
      else {
        let err6 = { instancePath: instancePath + "/response", schemaPath: "#/properties/response/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    for (let key0 in data)
      if (key0 !== "status_code" && key0 !== "description" && key0 !== "response") {
        let err7 = { instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
  } else {
    let err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
  }
  return validate56.errors = vErrors, errors === 0;
}
validate56.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate55(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate55.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate56(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors), errors = vErrors.length), validate55.errors = vErrors, errors === 0;
}
validate55.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var validate6 = validate59;
function validate60(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate60.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.status_code === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status_code" }, message: "must have required property 'status_code'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.description === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "description" }, message: "must have required property 'description'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.status_code !== void 0) {
      let data0 = data.status_code;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0))) {
        let err2 = { instancePath: instancePath + "/status_code", schemaPath: "#/properties/status_code/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (typeof data0 == "number" && !formats0.validate(data0)) {
        let err3 = { instancePath: instancePath + "/status_code", schemaPath: "#/properties/status_code/format", keyword: "format", params: { format: "int32" }, message: 'must match format "int32"' };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.description !== void 0 && typeof data.description != "string") {
      let err4 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.response !== void 0) {
      let data2 = data.response, _errs6 = errors, valid1 = !1, _errs7 = errors;
      validate23(data2, { instancePath: instancePath + "/response", parentData: data, parentDataProperty: "response", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors), errors = vErrors.length);
      var _valid0 = _errs7 === errors;
      valid1 = valid1 || _valid0;
      let _errs8 = errors;
      if (typeof data2 != "string") {
        let err5 = { instancePath: instancePath + "/response", schemaPath: "#/properties/response/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
      var _valid0 = _errs8 === errors;
      if (valid1 = valid1 || _valid0, valid1)
        errors = _errs6, vErrors !== null && (_errs6 ? vErrors.length = _errs6 : vErrors = null);
      else {
        let err6 = { instancePath: instancePath + "/response", schemaPath: "#/properties/response/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    for (let key0 in data)
      if (key0 !== "status_code" && key0 !== "description" && key0 !== "response") {
        let err7 = { instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
  } else {
    let err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
  }
  return validate60.errors = vErrors, errors === 0;
}
validate60.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate59(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate59.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate60(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors), errors = vErrors.length), validate59.errors = vErrors, errors === 0;
}
validate59.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var validate7 = validate63;
var schema68 = { type: "object", description: "The chat to make. Inferred from end to end; no member is known to be required, and others may be read, too.", "x-evidence": { kind: "inferred", reason: "No body of this call is published. The members are those of the answer that a caller can know beforehand.", source: ["excerpt", "update"] }, properties: { channel: { anyOf: [{ type: "string", enum: ["sms", "facebook", "twitter", "livechat", "email", "abc", "whatsapp", "api"] }, { type: "string" }], description: "The channel to make the chat on, `abc` for Apple Business Chat. Other values may be taken, too.", "x-evidence": { kind: "inferred", reason: "The answer names it so, and the values are those of the answer.", source: "excerpt" } }, asset: { $ref: "#/components/schemas/NewChatAsset", description: "What the chat goes out by on your side.", "x-evidence": { kind: "inferred", reason: "The answer names it so, and a guide says that the business id of an asset is used for making chats.", source: ["excerpt", "api-asset"] } }, customer: { $ref: "#/components/schemas/NewChatCustomer", description: "The person whom the chat is with.", "x-evidence": { kind: "inferred", reason: "The answer names it so, and the vendor's newer API asks for the address and the name of the customer.", source: ["excerpt", "newer"] } }, messages: { anyOf: [{ type: "array", items: { $ref: "#/components/schemas/Message", description: "One message that the chat begins with.", "x-evidence": { kind: "inferred", reason: "The shape of a message in the answer, taken over.", source: "excerpt" } } }, { $ref: "#/components/schemas/Message", description: "The only message that the chat begins with.", "x-evidence": { kind: "inferred", reason: "The shape of a message in the answer, taken over.", source: "excerpt" } }], description: "The messages that the chat begins with. Every part of them is inferred here, too.", "x-evidence": { kind: "inferred", reason: "The vendor's page speaks of samples that are appended, and of one member as belonging to a request.", source: "excerpt" } }, alias_id: { type: "string", description: "Your own id for the chat.", "x-evidence": { kind: "inferred", reason: "The answer names it so, and the call that changes a chat takes it.", source: ["excerpt", "update"] } }, subject: { type: "string", description: "The subject of the e-mail. Only with channel `email`.", "x-evidence": { kind: "inferred", reason: "The answer names it so, for e-mail only.", source: "excerpt" } }, thread_id: { type: "string", description: "The id that the live chat SDK gave to the conversation. Only with channel `livechat`.", "x-evidence": { kind: "inferred", reason: "The answer names it so, for live chat only.", source: "excerpt" } }, route_params: { type: "object", description: "Routing attributes as keys and values, by which the chat finds a team or skill.", "x-evidence": { kind: "inferred", reason: "A guide says that routing attributes are given as keys and values while a chat is made.", source: ["routing", "excerpt"] }, additionalProperties: !0 }, other_details: { type: "object", description: "More facts about the chat as keys and values.", "x-evidence": { kind: "inferred", reason: "The answer names it so, and the call that changes a chat takes it.", source: ["excerpt", "update"] }, additionalProperties: !0 } } };
function validate66(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate66.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id !== void 0) {
      let data0 = data.id, _errs3 = errors, valid2 = !1, _errs4 = errors;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0))) {
        let err0 = { instancePath: instancePath + "/id", schemaPath: "#/components/schemas/Id/anyOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      if (typeof data0 == "number" && !formats2.validate(data0)) {
        let err1 = { instancePath: instancePath + "/id", schemaPath: "#/components/schemas/Id/anyOf/0/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      var _valid0 = _errs4 === errors;
      valid2 = valid2 || _valid0;
      let _errs6 = errors;
      if (typeof data0 != "string") {
        let err2 = { instancePath: instancePath + "/id", schemaPath: "#/components/schemas/Id/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      var _valid0 = _errs6 === errors;
      if (valid2 = valid2 || _valid0, valid2)
        errors = _errs3, vErrors !== null && (_errs3 ? vErrors.length = _errs3 : vErrors = null);
      else {
        let err3 = { instancePath: instancePath + "/id", schemaPath: "#/components/schemas/Id/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
  } else {
    let err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate66.errors = vErrors, errors === 0;
}
validate66.evaluated = { props: { id: !0 }, dynamicProps: !1, dynamicItems: !1 };
var schema73 = { anyOf: [{ type: "string", enum: ["inbound", "outbound", "announcement"] }, { type: "string" }], description: "The way that the message goes, `inbound` from the customer and `outbound` to them. Other values may come." }, schema76 = { anyOf: [{ type: "string", enum: ["text", "listpicker", "timepicker", "listpicker_response", "timepicker_response"] }, { type: "string" }], description: "The kind of a message on Apple Business Chat. Samples write the last two for an answer of the customer, the vendor's table names the first three. Other values may come." }, schema77 = { anyOf: [{ type: "string", enum: ["text", "quick_replies", "quick_reply_response"] }, { type: "string" }], description: "The kind of a live chat message. Samples write `quick_replies` in both directions, the vendor's table names `quick_reply_response`. Other values may come." }, schema78 = { anyOf: [{ type: "string", enum: ["text", "hsm"] }, { type: "string" }], description: "The kind of an outbound WhatsApp message; `hsm` is made from a template. Other values may come." };
var schema75 = { anyOf: [{ type: "string", enum: ["image", "audio", "video", "file"] }, { type: "string" }], description: "The kind of the attached file. Other values may come." };
function validate69(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate69.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type !== void 0) {
      let data0 = data.type, _errs3 = errors, valid2 = !1, _errs4 = errors;
      if (typeof data0 != "string") {
        let err0 = { instancePath: instancePath + "/type", schemaPath: "#/components/schemas/AttachmentType/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      if (!(data0 === "image" || data0 === "audio" || data0 === "video" || data0 === "file")) {
        let err1 = { instancePath: instancePath + "/type", schemaPath: "#/components/schemas/AttachmentType/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema75.anyOf[0].enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      var _valid0 = _errs4 === errors;
      valid2 = valid2 || _valid0;
      let _errs6 = errors;
      if (typeof data0 != "string") {
        let err2 = { instancePath: instancePath + "/type", schemaPath: "#/components/schemas/AttachmentType/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      var _valid0 = _errs6 === errors;
      if (valid2 = valid2 || _valid0, valid2)
        errors = _errs3, vErrors !== null && (_errs3 ? vErrors.length = _errs3 : vErrors = null);
      else {
        let err3 = { instancePath: instancePath + "/type", schemaPath: "#/components/schemas/AttachmentType/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.url !== void 0 && typeof data.url != "string") {
      let err4 = { instancePath: instancePath + "/url", schemaPath: "#/properties/url/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
  } else {
    let err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate69.errors = vErrors, errors === 0;
}
validate69.evaluated = { props: { type: !0, url: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate71(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate71.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.request_identifier !== void 0 && typeof data.request_identifier != "string") {
      let err0 = { instancePath: instancePath + "/request_identifier", schemaPath: "#/properties/request_identifier/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.options !== void 0) {
      let data1 = data.options;
      if (Array.isArray(data1)) {
        let len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
            if (data2.title !== void 0 && typeof data2.title != "string") {
              let err1 = { instancePath: instancePath + "/options/" + i0 + "/title", schemaPath: "#/components/schemas/QuickReply/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
            }
            if (data2.payload !== void 0 && typeof data2.payload != "string") {
              let err2 = { instancePath: instancePath + "/options/" + i0 + "/payload", schemaPath: "#/components/schemas/QuickReply/properties/payload/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
            }
          } else {
            let err3 = { instancePath: instancePath + "/options/" + i0, schemaPath: "#/components/schemas/QuickReply/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
          }
        }
      } else {
        let err4 = { instancePath: instancePath + "/options", schemaPath: "#/properties/options/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
  } else {
    let err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate71.errors = vErrors, errors === 0;
}
validate71.evaluated = { props: { request_identifier: !0, options: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate73(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate73.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.request_identifier !== void 0 && typeof data.request_identifier != "string") {
      let err0 = { instancePath: instancePath + "/request_identifier", schemaPath: "#/properties/request_identifier/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.options !== void 0) {
      let data1 = data.options;
      if (Array.isArray(data1)) {
        let len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
            if (data2.title !== void 0 && typeof data2.title != "string") {
              let err1 = { instancePath: instancePath + "/options/" + i0 + "/title", schemaPath: "#/components/schemas/ChosenReply/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
            }
          } else {
            let err2 = { instancePath: instancePath + "/options/" + i0, schemaPath: "#/components/schemas/ChosenReply/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
          }
        }
      } else {
        let err3 = { instancePath: instancePath + "/options", schemaPath: "#/properties/options/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
  } else {
    let err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate73.errors = vErrors, errors === 0;
}
validate73.evaluated = { props: { request_identifier: !0, options: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate68(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate68.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type !== void 0) {
      let data0 = data.type, _errs3 = errors, valid2 = !1, _errs4 = errors;
      if (typeof data0 != "string") {
        let err0 = { instancePath: instancePath + "/type", schemaPath: "#/components/schemas/MessageType/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      if (!(data0 === "inbound" || data0 === "outbound" || data0 === "announcement")) {
        let err1 = { instancePath: instancePath + "/type", schemaPath: "#/components/schemas/MessageType/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema73.anyOf[0].enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      var _valid0 = _errs4 === errors;
      valid2 = valid2 || _valid0;
      let _errs6 = errors;
      if (typeof data0 != "string") {
        let err2 = { instancePath: instancePath + "/type", schemaPath: "#/components/schemas/MessageType/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      var _valid0 = _errs6 === errors;
      if (valid2 = valid2 || _valid0, valid2)
        errors = _errs3, vErrors !== null && (_errs3 ? vErrors.length = _errs3 : vErrors = null);
      else {
        let err3 = { instancePath: instancePath + "/type", schemaPath: "#/components/schemas/MessageType/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.text !== void 0 && typeof data.text != "string") {
      let err4 = { instancePath: instancePath + "/text", schemaPath: "#/properties/text/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.timestamp !== void 0) {
      let data2 = data.timestamp;
      if (typeof data2 == "string") {
        if (!formats4.validate(data2)) {
          let err5 = { instancePath: instancePath + "/timestamp", schemaPath: "#/properties/timestamp/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      } else {
        let err6 = { instancePath: instancePath + "/timestamp", schemaPath: "#/properties/timestamp/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.attachment !== void 0) {
      let data3 = data.attachment, _errs13 = errors, valid3 = !1, _errs14 = errors;
      validate69(data3, { instancePath: instancePath + "/attachment", parentData: data, parentDataProperty: "attachment", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors), errors = vErrors.length);
      var _valid1 = _errs14 === errors;
      if (valid3 = valid3 || _valid1, _valid1) {
        var props0 = {};
        props0.type = !0, props0.url = !0;
      }
      let _errs15 = errors;
      if (data3 !== null) {
        let err7 = { instancePath: instancePath + "/attachment", schemaPath: "#/properties/attachment/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
      var _valid1 = _errs15 === errors;
      if (valid3 = valid3 || _valid1, valid3)
        errors = _errs13, vErrors !== null && (_errs13 ? vErrors.length = _errs13 : vErrors = null);
      else {
        let err8 = { instancePath: instancePath + "/attachment", schemaPath: "#/properties/attachment/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.template_name !== void 0 && typeof data.template_name != "string") {
      let err9 = { instancePath: instancePath + "/template_name", schemaPath: "#/properties/template_name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    if (data.abc_sub_type !== void 0) {
      let data5 = data.abc_sub_type, _errs21 = errors, valid5 = !1, _errs22 = errors;
      if (typeof data5 != "string") {
        let err10 = { instancePath: instancePath + "/abc_sub_type", schemaPath: "#/components/schemas/AppleSubType/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
      if (!(data5 === "text" || data5 === "listpicker" || data5 === "timepicker" || data5 === "listpicker_response" || data5 === "timepicker_response")) {
        let err11 = { instancePath: instancePath + "/abc_sub_type", schemaPath: "#/components/schemas/AppleSubType/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema76.anyOf[0].enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
      var _valid2 = _errs22 === errors;
      valid5 = valid5 || _valid2;
      let _errs24 = errors;
      if (typeof data5 != "string") {
        let err12 = { instancePath: instancePath + "/abc_sub_type", schemaPath: "#/components/schemas/AppleSubType/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
      var _valid2 = _errs24 === errors;
      if (valid5 = valid5 || _valid2, valid5)
        errors = _errs21, vErrors !== null && (_errs21 ? vErrors.length = _errs21 : vErrors = null);
      else {
        let err13 = { instancePath: instancePath + "/abc_sub_type", schemaPath: "#/components/schemas/AppleSubType/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
    if (data.listpicker_response !== void 0) {
      let data6 = data.listpicker_response;
      if (Array.isArray(data6)) {
        let len0 = data6.length;
        for (let i0 = 0; i0 < len0; i0++)
          if (typeof data6[i0] != "string") {
            let err14 = { instancePath: instancePath + "/listpicker_response/" + i0, schemaPath: "#/properties/listpicker_response/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
          }
      } else {
        let err15 = { instancePath: instancePath + "/listpicker_response", schemaPath: "#/properties/listpicker_response/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
    if (data.list_picker_response !== void 0) {
      let data8 = data.list_picker_response;
      if (Array.isArray(data8)) {
        let len1 = data8.length;
        for (let i1 = 0; i1 < len1; i1++)
          if (typeof data8[i1] != "string") {
            let err16 = { instancePath: instancePath + "/list_picker_response/" + i1, schemaPath: "#/properties/list_picker_response/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
          }
      } else {
        let err17 = { instancePath: instancePath + "/list_picker_response", schemaPath: "#/properties/list_picker_response/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
    }
    if (data.timepicker_response !== void 0) {
      let data10 = data.timepicker_response;
      if (typeof data10 == "string") {
        if (!formats4.validate(data10)) {
          let err18 = { instancePath: instancePath + "/timepicker_response", schemaPath: "#/properties/timepicker_response/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
          vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
        }
      } else {
        let err19 = { instancePath: instancePath + "/timepicker_response", schemaPath: "#/properties/timepicker_response/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
    }
    if (data.time_picker_response !== void 0) {
      let data11 = data.time_picker_response;
      if (typeof data11 == "string") {
        if (!formats4.validate(data11)) {
          let err20 = { instancePath: instancePath + "/time_picker_response", schemaPath: "#/properties/time_picker_response/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
          vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
        }
      } else {
        let err21 = { instancePath: instancePath + "/time_picker_response", schemaPath: "#/properties/time_picker_response/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
      }
    }
    if (data.livechat_sub_type !== void 0) {
      let data12 = data.livechat_sub_type, _errs40 = errors, valid11 = !1, _errs41 = errors;
      if (typeof data12 != "string") {
        let err22 = { instancePath: instancePath + "/livechat_sub_type", schemaPath: "#/components/schemas/LivechatSubType/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
      }
      if (!(data12 === "text" || data12 === "quick_replies" || data12 === "quick_reply_response")) {
        let err23 = { instancePath: instancePath + "/livechat_sub_type", schemaPath: "#/components/schemas/LivechatSubType/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema77.anyOf[0].enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
      }
      var _valid3 = _errs41 === errors;
      valid11 = valid11 || _valid3;
      let _errs43 = errors;
      if (typeof data12 != "string") {
        let err24 = { instancePath: instancePath + "/livechat_sub_type", schemaPath: "#/components/schemas/LivechatSubType/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
      }
      var _valid3 = _errs43 === errors;
      if (valid11 = valid11 || _valid3, valid11)
        errors = _errs40, vErrors !== null && (_errs40 ? vErrors.length = _errs40 : vErrors = null);
      else {
        let err25 = { instancePath: instancePath + "/livechat_sub_type", schemaPath: "#/components/schemas/LivechatSubType/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
      }
    }
    if (data.whatsapp_sub_type !== void 0) {
      let data13 = data.whatsapp_sub_type, _errs47 = errors, valid13 = !1, _errs48 = errors;
      if (typeof data13 != "string") {
        let err26 = { instancePath: instancePath + "/whatsapp_sub_type", schemaPath: "#/components/schemas/WhatsappSubType/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
      }
      if (!(data13 === "text" || data13 === "hsm")) {
        let err27 = { instancePath: instancePath + "/whatsapp_sub_type", schemaPath: "#/components/schemas/WhatsappSubType/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema78.anyOf[0].enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
      }
      var _valid4 = _errs48 === errors;
      valid13 = valid13 || _valid4;
      let _errs50 = errors;
      if (typeof data13 != "string") {
        let err28 = { instancePath: instancePath + "/whatsapp_sub_type", schemaPath: "#/components/schemas/WhatsappSubType/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
      }
      var _valid4 = _errs50 === errors;
      if (valid13 = valid13 || _valid4, valid13)
        errors = _errs47, vErrors !== null && (_errs47 ? vErrors.length = _errs47 : vErrors = null);
      else {
        let err29 = { instancePath: instancePath + "/whatsapp_sub_type", schemaPath: "#/components/schemas/WhatsappSubType/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
      }
    }
    if (data.quick_replies !== void 0) {
      let data14 = data.quick_replies, _errs53 = errors, valid14 = !1, _errs54 = errors;
      validate71(data14, { instancePath: instancePath + "/quick_replies", parentData: data, parentDataProperty: "quick_replies", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors), errors = vErrors.length);
      var _valid5 = _errs54 === errors;
      if (valid14 = valid14 || _valid5, _valid5) {
        var props1 = {};
        props1.request_identifier = !0, props1.options = !0;
      }
      let _errs55 = errors;
      if (data14 !== null) {
        let err30 = { instancePath: instancePath + "/quick_replies", schemaPath: "#/properties/quick_replies/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
      }
      var _valid5 = _errs55 === errors;
      if (valid14 = valid14 || _valid5, valid14)
        errors = _errs53, vErrors !== null && (_errs53 ? vErrors.length = _errs53 : vErrors = null);
      else {
        let err31 = { instancePath: instancePath + "/quick_replies", schemaPath: "#/properties/quick_replies/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
      }
    }
    if (data.quick_reply_response !== void 0) {
      let data15 = data.quick_reply_response, _errs58 = errors, valid15 = !1, _errs59 = errors;
      validate73(data15, { instancePath: instancePath + "/quick_reply_response", parentData: data, parentDataProperty: "quick_reply_response", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors), errors = vErrors.length);
      var _valid6 = _errs59 === errors;
      if (valid15 = valid15 || _valid6, _valid6) {
        var props2 = {};
        props2.request_identifier = !0, props2.options = !0;
      }
      let _errs60 = errors;
      if (data15 !== null) {
        let err32 = { instancePath: instancePath + "/quick_reply_response", schemaPath: "#/properties/quick_reply_response/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
      }
      var _valid6 = _errs60 === errors;
      if (valid15 = valid15 || _valid6, valid15)
        errors = _errs58, vErrors !== null && (_errs58 ? vErrors.length = _errs58 : vErrors = null);
      else {
        let err33 = { instancePath: instancePath + "/quick_reply_response", schemaPath: "#/properties/quick_reply_response/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
      }
    }
    if (data.delivery_details !== void 0) {
      let data16 = data.delivery_details, _errs63 = errors, valid16 = !1, _errs64 = errors;
      if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
        if (data16.correlation_id !== void 0 && typeof data16.correlation_id != "string") {
          let err34 = { instancePath: instancePath + "/delivery_details/correlation_id", schemaPath: "#/components/schemas/DeliveryDetails/properties/correlation_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
        }
        if (data16.correlationid !== void 0 && typeof data16.correlationid != "string") {
          let err35 = { instancePath: instancePath + "/delivery_details/correlationid", schemaPath: "#/components/schemas/DeliveryDetails/properties/correlationid/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
        }
      } else {
        let err36 = { instancePath: instancePath + "/delivery_details", schemaPath: "#/components/schemas/DeliveryDetails/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
      }
      var _valid7 = _errs64 === errors;
      if (valid16 = valid16 || _valid7, _valid7) {
        var props3 = {};
        props3.correlation_id = !0, props3.correlationid = !0;
      }
      let _errs71 = errors;
      if (data16 !== null) {
        let err37 = { instancePath: instancePath + "/delivery_details", schemaPath: "#/properties/delivery_details/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
      }
      var _valid7 = _errs71 === errors;
      if (valid16 = valid16 || _valid7, valid16)
        errors = _errs63, vErrors !== null && (_errs63 ? vErrors.length = _errs63 : vErrors = null);
      else {
        let err38 = { instancePath: instancePath + "/delivery_details", schemaPath: "#/properties/delivery_details/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
      }
    }
  } else {
    let err39 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
  }
  return validate68.errors = vErrors, errors === 0;
}
validate68.evaluated = { props: { type: !0, text: !0, timestamp: !0, attachment: !0, template_name: !0, abc_sub_type: !0, listpicker_response: !0, list_picker_response: !0, timepicker_response: !0, time_picker_response: !0, livechat_sub_type: !0, whatsapp_sub_type: !0, quick_replies: !0, quick_reply_response: !0, delivery_details: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate65(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate65.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.channel !== void 0) {
      let data0 = data.channel, _errs2 = errors, valid1 = !1, _errs3 = errors;
      if (typeof data0 != "string") {
        let err0 = { instancePath: instancePath + "/channel", schemaPath: "#/properties/channel/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      if (!(data0 === "sms" || data0 === "facebook" || data0 === "twitter" || data0 === "livechat" || data0 === "email" || data0 === "abc" || data0 === "whatsapp" || data0 === "api")) {
        let err1 = { instancePath: instancePath + "/channel", schemaPath: "#/properties/channel/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema68.properties.channel.anyOf[0].enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      var _valid0 = _errs3 === errors;
      valid1 = valid1 || _valid0;
      let _errs5 = errors;
      if (typeof data0 != "string") {
        let err2 = { instancePath: instancePath + "/channel", schemaPath: "#/properties/channel/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      var _valid0 = _errs5 === errors;
      if (valid1 = valid1 || _valid0, valid1)
        errors = _errs2, vErrors !== null && (_errs2 ? vErrors.length = _errs2 : vErrors = null);
      else {
        let err3 = { instancePath: instancePath + "/channel", schemaPath: "#/properties/channel/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.asset !== void 0 && (validate66(data.asset, { instancePath: instancePath + "/asset", parentData: data, parentDataProperty: "asset", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors), errors = vErrors.length)), data.customer !== void 0) {
      let data2 = data.customer;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        if (data2.destination_id !== void 0 && typeof data2.destination_id != "string") {
          let err4 = { instancePath: instancePath + "/customer/destination_id", schemaPath: "#/components/schemas/NewChatCustomer/properties/destination_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
        if (data2.name !== void 0 && typeof data2.name != "string") {
          let err5 = { instancePath: instancePath + "/customer/name", schemaPath: "#/components/schemas/NewChatCustomer/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      } else {
        let err6 = { instancePath: instancePath + "/customer", schemaPath: "#/components/schemas/NewChatCustomer/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.messages !== void 0) {
      let data5 = data.messages, _errs16 = errors, valid4 = !1, _errs17 = errors;
      if (Array.isArray(data5)) {
        let len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate68(data5[i0], { instancePath: instancePath + "/messages/" + i0, parentData: data5, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors), errors = vErrors.length);
      } else {
        let err7 = { instancePath: instancePath + "/messages", schemaPath: "#/properties/messages/anyOf/0/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
      var _valid1 = _errs17 === errors;
      valid4 = valid4 || _valid1;
      let _errs20 = errors;
      validate68(data5, { instancePath: instancePath + "/messages", parentData: data, parentDataProperty: "messages", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors), errors = vErrors.length);
      var _valid1 = _errs20 === errors;
      if (valid4 = valid4 || _valid1, _valid1) {
        var props0 = {};
        props0.type = !0, props0.text = !0, props0.timestamp = !0, props0.attachment = !0, props0.template_name = !0, props0.abc_sub_type = !0, props0.listpicker_response = !0, props0.list_picker_response = !0, props0.timepicker_response = !0, props0.time_picker_response = !0, props0.livechat_sub_type = !0, props0.whatsapp_sub_type = !0, props0.quick_replies = !0, props0.quick_reply_response = !0, props0.delivery_details = !0;
      }
      if (valid4)
        errors = _errs16, vErrors !== null && (_errs16 ? vErrors.length = _errs16 : vErrors = null);
      else {
        let err8 = { instancePath: instancePath + "/messages", schemaPath: "#/properties/messages/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.alias_id !== void 0 && typeof data.alias_id != "string") {
      let err9 = { instancePath: instancePath + "/alias_id", schemaPath: "#/properties/alias_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    if (data.subject !== void 0 && typeof data.subject != "string") {
      let err10 = { instancePath: instancePath + "/subject", schemaPath: "#/properties/subject/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    if (data.thread_id !== void 0 && typeof data.thread_id != "string") {
      let err11 = { instancePath: instancePath + "/thread_id", schemaPath: "#/properties/thread_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
    }
    if (data.route_params !== void 0) {
      let data10 = data.route_params;
      if (!(data10 && typeof data10 == "object" && !Array.isArray(data10))) {
        let err12 = { instancePath: instancePath + "/route_params", schemaPath: "#/properties/route_params/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
    if (data.other_details !== void 0) {
      let data11 = data.other_details;
      if (!(data11 && typeof data11 == "object" && !Array.isArray(data11))) {
        let err13 = { instancePath: instancePath + "/other_details", schemaPath: "#/properties/other_details/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
  } else {
    let err14 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
  }
  return validate65.errors = vErrors, errors === 0;
}
validate65.evaluated = { props: { channel: !0, asset: !0, customer: !0, messages: !0, alias_id: !0, subject: !0, thread_id: !0, route_params: !0, other_details: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate63(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate63.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate65(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors), errors = vErrors.length), validate63.errors = vErrors, errors === 0;
}
validate63.evaluated = { props: { channel: !0, asset: !0, customer: !0, messages: !0, alias_id: !0, subject: !0, thread_id: !0, route_params: !0, other_details: !0 }, dynamicProps: !1, dynamicItems: !1 };
