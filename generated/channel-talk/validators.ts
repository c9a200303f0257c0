// Generated from specs/channel-talk by `npm run generate`. Do not edit.
// @ts-nocheck: compiled code
import type { OperationValidators } from "../../src/client/validate.js";
import { driftBy, violationsBy } from "../../src/validation/report.js";

/** Checks of `createUserChat`. */
export const createUserChat: OperationValidators = {
  request: violationsBy(validate6),
  responses: {
    "200": driftBy(validate0),
    "401": driftBy(validate1),
    "403": driftBy(validate2),
    "422": driftBy(validate3),
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
var schema35 = { anyOf: [{ type: "string", enum: ["draft", "active", "stopped", "removed"] }], description: "Where a campaign stands in its life.", "x-evidence": { source: ["s28", "s25", "core-api"] } }, schema36 = { anyOf: [{ type: "string", enum: ["appAlimtalk", "appLine", "email", "inAppChat", "xms"] }], description: "Medium of sending in the older spelling, which `MediumType` replaced.", "x-evidence": { source: ["s28", "s25"] } }, schema37 = { anyOf: [{ type: "string", enum: ["native", "phone", "email", "app"] }], description: "Kind of medium.\n\n- `native`: the vendor's own messenger.\n- `phone`: text message.\n- `email`: e-mail.\n- `app`: external messenger.", "x-evidence": { source: ["s28", "s27", "core-api"] } };
var schema47 = { anyOf: [{ type: "string", enum: ["positive", "negative"] }], description: "Whether the additional event must have happened (`positive`) or must not have (`negative`).", "x-evidence": { source: ["s28", "s25", "core-api"] } }, schema54 = { anyOf: [{ type: "string", enum: ["always", "away", "inOperation", "customUsingSenderTime", "customUsingReceiverTime", "custom"] }], description: "When the messages of a campaign may go out.\n\n- `always`: at any time.\n- `away`: outside working hours.\n- `inOperation`: within working hours.\n- `customUsingSenderTime`, `customUsingReceiverTime`, `custom`: in time ranges of its own, by the clock of the\n  sender or of the receiver.", "x-evidence": { source: ["s28", "s25", "core-api"] } };
var schema71 = { anyOf: [{ type: "string", enum: ["ADD_TO_CART", "CHECKOUT_BEGIN", "CHECKOUT_COMPLETE", "PURCHASE", "SIGN_UP", "MARKETING_CLICK", "MARKETING_VIEW", "PAGE_VIEW", "USER_CHAT_OPEN"] }], description: "Goal of a campaign recipe.", "x-evidence": { source: ["s28", "s27"] } };
var schema39 = { anyOf: [{ type: "string", enum: ["boolean", "date", "datetime", "list", "listOfNumber", "number", "string", "listOfObject"] }], description: "Type of a property of a user or event.", "x-evidence": { source: ["s28", "s25"] } };
var wrapper0 = { validate: validate24 };
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate24.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.key !== void 0 && typeof data.key != "string") {
      let err0 = { instancePath: instancePath + "/key", schemaPath: "#/properties/key/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.type !== void 0) {
      let data1 = data.type, _errs5 = errors, valid2 = !1, _errs6 = errors;
      if (typeof data1 != "string") {
        let err1 = { instancePath: instancePath + "/type", schemaPath: "#/components/schemas/PropertyType/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (!(data1 === "boolean" || data1 === "date" || data1 === "datetime" || data1 === "list" || data1 === "listOfNumber" || data1 === "number" || data1 === "string" || data1 === "listOfObject")) {
        let err2 = { instancePath: instancePath + "/type", schemaPath: "#/components/schemas/PropertyType/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema39.anyOf[0].enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      var _valid0 = _errs6 === errors;
      if (valid2 = valid2 || _valid0, valid2)
        errors = _errs5, vErrors !== null && (_errs5 ? vErrors.length = _errs5 : vErrors = null);
      else {
        let err3 = { instancePath: instancePath + "/type", schemaPath: "#/components/schemas/PropertyType/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.operator !== void 0) {
      let data2 = data.operator, _errs10 = errors, valid4 = !1, _errs11 = errors;
      if (typeof data2 != "string") {
        let err4 = { instancePath: instancePath + "/operator", schemaPath: "#/components/schemas/ExpressionOperator/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
      var _valid1 = _errs11 === errors;
      valid4 = valid4 || _valid1;
      let _errs13 = errors;
      if (!(data2 && typeof data2 == "object" && !Array.isArray(data2))) {
        let err5 = { instancePath: instancePath + "/operator", schemaPath: "#/components/schemas/ExpressionOperator/anyOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
      var _valid1 = _errs13 === errors;
      if (valid4 = valid4 || _valid1, valid4)
        errors = _errs10, vErrors !== null && (_errs10 ? vErrors.length = _errs10 : vErrors = null);
      else {
        let err6 = { instancePath: instancePath + "/operator", schemaPath: "#/components/schemas/ExpressionOperator/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.values !== void 0 && !Array.isArray(data.values)) {
      let err7 = { instancePath: instancePath + "/values", schemaPath: "#/properties/values/type", keyword: "type", params: { type: "array" }, message: "must be array" };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.and !== void 0) {
      let data4 = data.and;
      if (Array.isArray(data4)) {
        let len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data5 = data4[i0], _errs21 = errors, valid7 = !1, _errs22 = errors;
          wrapper0.validate(data5, { instancePath: instancePath + "/and/" + i0, parentData: data4, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors), errors = vErrors.length);
          var _valid2 = _errs22 === errors;
          valid7 = valid7 || _valid2;
          let _errs23 = errors;
          if (data5 !== null) {
            let err8 = { instancePath: instancePath + "/and/" + i0, schemaPath: "#/properties/and/items/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
            vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
          }
          var _valid2 = _errs23 === errors;
          if (valid7 = valid7 || _valid2, valid7)
            errors = _errs21, vErrors !== null && (_errs21 ? vErrors.length = _errs21 : vErrors = null);
          else {
            let err9 = { instancePath: instancePath + "/and/" + i0, schemaPath: "#/properties/and/items/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
            vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
          }
        }
      } else {
        let err10 = { instancePath: instancePath + "/and", schemaPath: "#/properties/and/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.or !== void 0) {
      let data6 = data.or;
      if (Array.isArray(data6)) {
        let len1 = data6.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data7 = data6[i1], _errs28 = errors, valid10 = !1, _errs29 = errors;
          wrapper0.validate(data7, { instancePath: instancePath + "/or/" + i1, parentData: data6, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors), errors = vErrors.length);
          var _valid3 = _errs29 === errors;
          valid10 = valid10 || _valid3;
          let _errs30 = errors;
          if (data7 !== null) {
            let err11 = { instancePath: instancePath + "/or/" + i1, schemaPath: "#/properties/or/items/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
            vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
          }
          var _valid3 = _errs30 === errors;
          if (valid10 = valid10 || _valid3, valid10)
            errors = _errs28, vErrors !== null && (_errs28 ? vErrors.length = _errs28 : vErrors = null);
          else {
            let err12 = { instancePath: instancePath + "/or/" + i1, schemaPath: "#/properties/or/items/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
            vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
          }
        }
      } else {
        let err13 = { instancePath: instancePath + "/or", schemaPath: "#/properties/or/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
    for (let key0 in data)
      if (key0 !== "key" && key0 !== "type" && key0 !== "operator" && key0 !== "values" && key0 !== "and" && key0 !== "or") {
        let err14 = { instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties" };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
  } else {
    let err15 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
  }
  return validate24.errors = vErrors, errors === 0;
}
validate24.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var formats0 = require_formats().fullFormats.int64, formats2 = require_formats().fullFormats.int32;
function validate29(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate29.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.dateBased !== void 0 && typeof data.dateBased != "boolean") {
      let err0 = { instancePath: instancePath + "/dateBased", schemaPath: "#/properties/dateBased/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.timeBased !== void 0 && typeof data.timeBased != "boolean") {
      let err1 = { instancePath: instancePath + "/timeBased", schemaPath: "#/properties/timeBased/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.durationEstimated !== void 0 && typeof data.durationEstimated != "boolean") {
      let err2 = { instancePath: instancePath + "/durationEstimated", schemaPath: "#/properties/durationEstimated/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.duration !== void 0) {
      let data3 = data.duration;
      if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
        if (data3.seconds !== void 0) {
          let data4 = data3.seconds;
          if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4))) {
            let err3 = { instancePath: instancePath + "/duration/seconds", schemaPath: "#/components/schemas/DurationBase/properties/seconds/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
          }
          if (typeof data4 == "number" && !formats0.validate(data4)) {
            let err4 = { instancePath: instancePath + "/duration/seconds", schemaPath: "#/components/schemas/DurationBase/properties/seconds/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
            vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
          }
        }
        if (data3.nano !== void 0) {
          let data5 = data3.nano;
          if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5))) {
            let err5 = { instancePath: instancePath + "/duration/nano", schemaPath: "#/components/schemas/DurationBase/properties/nano/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
          }
          if (typeof data5 == "number" && !formats2.validate(data5)) {
            let err6 = { instancePath: instancePath + "/duration/nano", schemaPath: "#/components/schemas/DurationBase/properties/nano/format", keyword: "format", params: { format: "int32" }, message: 'must match format "int32"' };
            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
          }
        }
        if (data3.negative !== void 0 && typeof data3.negative != "boolean") {
          let err7 = { instancePath: instancePath + "/duration/negative", schemaPath: "#/components/schemas/DurationBase/properties/negative/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
        if (data3.zero !== void 0 && typeof data3.zero != "boolean") {
          let err8 = { instancePath: instancePath + "/duration/zero", schemaPath: "#/components/schemas/DurationBase/properties/zero/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
        for (let key0 in data3)
          if (key0 !== "seconds" && key0 !== "nano" && key0 !== "negative" && key0 !== "zero") {
            let err9 = { instancePath: instancePath + "/duration", schemaPath: "#/components/schemas/DurationBase/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties" };
            vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
          }
      } else {
        let err10 = { instancePath: instancePath + "/duration", schemaPath: "#/components/schemas/DurationBase/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    for (let key1 in data)
      if (key1 !== "dateBased" && key1 !== "timeBased" && key1 !== "durationEstimated" && key1 !== "duration") {
        let err11 = { instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key1 }, message: "must NOT have unevaluated properties" };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
  } else {
    let err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
  }
  return validate29.errors = vErrors, errors === 0;
}
validate29.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate28.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.seconds !== void 0) {
      let data0 = data.seconds;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0))) {
        let err0 = { instancePath: instancePath + "/seconds", schemaPath: "#/properties/seconds/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      if (typeof data0 == "number" && !formats0.validate(data0)) {
        let err1 = { instancePath: instancePath + "/seconds", schemaPath: "#/properties/seconds/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.nano !== void 0) {
      let data1 = data.nano;
      if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1))) {
        let err2 = { instancePath: instancePath + "/nano", schemaPath: "#/properties/nano/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (typeof data1 == "number" && !formats2.validate(data1)) {
        let err3 = { instancePath: instancePath + "/nano", schemaPath: "#/properties/nano/format", keyword: "format", params: { format: "int32" }, message: 'must match format "int32"' };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.negative !== void 0 && typeof data.negative != "boolean") {
      let err4 = { instancePath: instancePath + "/negative", schemaPath: "#/properties/negative/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.zero !== void 0 && typeof data.zero != "boolean") {
      let err5 = { instancePath: instancePath + "/zero", schemaPath: "#/properties/zero/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.units !== void 0) {
      let data4 = data.units;
      if (Array.isArray(data4)) {
        let len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate29(data4[i0], { instancePath: instancePath + "/units/" + i0, parentData: data4, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors), errors = vErrors.length);
      } else {
        let err6 = { instancePath: instancePath + "/units", schemaPath: "#/properties/units/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    for (let key0 in data)
      if (key0 !== "seconds" && key0 !== "nano" && key0 !== "negative" && key0 !== "zero" && key0 !== "units") {
        let err7 = { instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
  } else {
    let err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
  }
  return validate28.errors = vErrors, errors === 0;
}
validate28.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate27(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate27.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
  let _errs0 = errors, valid0 = !1, _errs1 = errors;
  if (typeof data != "string") {
    let err0 = { instancePath, schemaPath: "#/components/schemas/IsoDuration/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  let _errs4 = errors;
  validate28(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors), errors = vErrors.length);
  var _valid0 = _errs4 === errors;
  if (valid0 = valid0 || _valid0, _valid0)
    var props0 = !0;
  if (valid0)
    errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null);
  else {
    let err1 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate27.errors = vErrors, evaluated0.props = props0, errors === 0;
}
validate27.evaluated = { dynamicProps: !0, dynamicItems: !1 };
var schema49 = { anyOf: [{ type: "string", enum: ["triggerEvent", "additionalFilter"] }], description: "The event whose value is kept.\n\n- `triggerEvent`: the event that set off the campaign.\n- `additionalFilter`: the additional event it filters by.", "x-evidence": { source: ["s28", "s25", "core-api"] } };
function validate36(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate36.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id !== void 0 && typeof data.id != "string") {
      let err0 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.channelId !== void 0 && typeof data.channelId != "string") {
      let err1 = { instancePath: instancePath + "/channelId", schemaPath: "#/properties/channelId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.eventName !== void 0 && typeof data.eventName != "string") {
      let err2 = { instancePath: instancePath + "/eventName", schemaPath: "#/properties/eventName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.key !== void 0 && typeof data.key != "string") {
      let err3 = { instancePath: instancePath + "/key", schemaPath: "#/properties/key/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.parentKey !== void 0 && typeof data.parentKey != "string") {
      let err4 = { instancePath: instancePath + "/parentKey", schemaPath: "#/properties/parentKey/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.type !== void 0) {
      let data5 = data.type, _errs13 = errors, valid2 = !1, _errs14 = errors;
      if (typeof data5 != "string") {
        let err5 = { instancePath: instancePath + "/type", schemaPath: "#/components/schemas/PropertyType/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
      if (!(data5 === "boolean" || data5 === "date" || data5 === "datetime" || data5 === "list" || data5 === "listOfNumber" || data5 === "number" || data5 === "string" || data5 === "listOfObject")) {
        let err6 = { instancePath: instancePath + "/type", schemaPath: "#/components/schemas/PropertyType/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema39.anyOf[0].enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
      var _valid0 = _errs14 === errors;
      if (valid2 = valid2 || _valid0, valid2)
        errors = _errs13, vErrors !== null && (_errs13 ? vErrors.length = _errs13 : vErrors = null);
      else {
        let err7 = { instancePath: instancePath + "/type", schemaPath: "#/components/schemas/PropertyType/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.name !== void 0 && typeof data.name != "string") {
      let err8 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    if (data.nameI18nMap !== void 0) {
      let data7 = data.nameI18nMap;
      if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
        for (let key0 in data7)
          if (typeof data7[key0] != "string") {
            let err9 = { instancePath: instancePath + "/nameI18nMap/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/nameI18nMap/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
          }
      } else {
        let err10 = { instancePath: instancePath + "/nameI18nMap", schemaPath: "#/properties/nameI18nMap/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.archived !== void 0 && typeof data.archived != "boolean") {
      let err11 = { instancePath: instancePath + "/archived", schemaPath: "#/properties/archived/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
    }
    if (data.createdAt !== void 0) {
      let data10 = data.createdAt;
      if (!(typeof data10 == "number" && !(data10 % 1) && !isNaN(data10))) {
        let err12 = { instancePath: instancePath + "/createdAt", schemaPath: "#/components/schemas/EpochMilliseconds/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
      if (typeof data10 == "number" && !formats0.validate(data10)) {
        let err13 = { instancePath: instancePath + "/createdAt", schemaPath: "#/components/schemas/EpochMilliseconds/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
    if (data.updatedAt !== void 0) {
      let data11 = data.updatedAt;
      if (!(typeof data11 == "number" && !(data11 % 1) && !isNaN(data11))) {
        let err14 = { instancePath: instancePath + "/updatedAt", schemaPath: "#/components/schemas/EpochMilliseconds/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
      if (typeof data11 == "number" && !formats0.validate(data11)) {
        let err15 = { instancePath: instancePath + "/updatedAt", schemaPath: "#/components/schemas/EpochMilliseconds/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
    if (data.icon !== void 0 && typeof data.icon != "string") {
      let err16 = { instancePath: instancePath + "/icon", schemaPath: "#/properties/icon/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
    }
    for (let key1 in data)
      if (key1 !== "id" && key1 !== "channelId" && key1 !== "eventName" && key1 !== "key" && key1 !== "parentKey" && key1 !== "type" && key1 !== "name" && key1 !== "nameI18nMap" && key1 !== "archived" && key1 !== "createdAt" && key1 !== "updatedAt" && key1 !== "icon") {
        let err17 = { instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key1 }, message: "must NOT have unevaluated properties" };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
  } else {
    let err18 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
  }
  return validate36.errors = vErrors, errors === 0;
}
validate36.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate34(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate34.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.baseEventName !== void 0 && typeof data.baseEventName != "string") {
      let err0 = { instancePath: instancePath + "/baseEventName", schemaPath: "#/properties/baseEventName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.baseEventKey !== void 0 && typeof data.baseEventKey != "string") {
      let err1 = { instancePath: instancePath + "/baseEventKey", schemaPath: "#/properties/baseEventKey/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.eventQuery !== void 0 && (validate24(data.eventQuery, { instancePath: instancePath + "/eventQuery", parentData: data, parentDataProperty: "eventQuery", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors), errors = vErrors.length)), data.baseEventType !== void 0) {
      let data3 = data.baseEventType, _errs8 = errors, valid2 = !1, _errs9 = errors;
      if (typeof data3 != "string") {
        let err2 = { instancePath: instancePath + "/baseEventType", schemaPath: "#/components/schemas/BaseEventType/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (!(data3 === "triggerEvent" || data3 === "additionalFilter")) {
        let err3 = { instancePath: instancePath + "/baseEventType", schemaPath: "#/components/schemas/BaseEventType/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema49.anyOf[0].enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      var _valid0 = _errs9 === errors;
      if (valid2 = valid2 || _valid0, valid2)
        errors = _errs8, vErrors !== null && (_errs8 ? vErrors.length = _errs8 : vErrors = null);
      else {
        let err4 = { instancePath: instancePath + "/baseEventType", schemaPath: "#/components/schemas/BaseEventType/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    data.operator !== void 0 && (validate36(data.operator, { instancePath: instancePath + "/operator", parentData: data, parentDataProperty: "operator", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors), errors = vErrors.length));
    for (let key0 in data)
      if (key0 !== "baseEventName" && key0 !== "baseEventKey" && key0 !== "eventQuery" && key0 !== "baseEventType" && key0 !== "values" && key0 !== "operator") {
        let err5 = { instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
  } else {
    let err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validate34.errors = vErrors, errors === 0;
}
validate34.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema56 = { anyOf: [{ type: "string", enum: ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] }], description: "A day of the week.", "x-evidence": { source: ["s28", "s25"] } };
function validate44(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate44.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.dayOfWeeks === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "dayOfWeeks" }, message: "must have required property 'dayOfWeeks'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.from === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "from" }, message: "must have required property 'from'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.to === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "to" }, message: "must have required property 'to'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.dayOfWeeks !== void 0) {
      let data0 = data.dayOfWeeks;
      if (Array.isArray(data0)) {
        let len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0], _errs5 = errors, valid4 = !1, _errs6 = errors;
          if (typeof data1 != "string") {
            let err3 = { instancePath: instancePath + "/dayOfWeeks/" + i0, schemaPath: "#/components/schemas/DayOfWeek/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
          }
          if (!(data1 === "mon" || data1 === "tue" || data1 === "wed" || data1 === "thu" || data1 === "fri" || data1 === "sat" || data1 === "sun")) {
            let err4 = { instancePath: instancePath + "/dayOfWeeks/" + i0, schemaPath: "#/components/schemas/DayOfWeek/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema56.anyOf[0].enum }, message: "must be equal to one of the allowed values" };
            vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
          }
          var _valid0 = _errs6 === errors;
          if (valid4 = valid4 || _valid0, valid4)
            errors = _errs5, vErrors !== null && (_errs5 ? vErrors.length = _errs5 : vErrors = null);
          else {
            let err5 = { instancePath: instancePath + "/dayOfWeeks/" + i0, schemaPath: "#/components/schemas/DayOfWeek/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
            vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
          }
        }
      } else {
        let err6 = { instancePath: instancePath + "/dayOfWeeks", schemaPath: "#/properties/dayOfWeeks/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.from !== void 0) {
      let data2 = data.from;
      if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2))) {
        let err7 = { instancePath: instancePath + "/from", schemaPath: "#/properties/from/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
      if (typeof data2 == "number" && !formats2.validate(data2)) {
        let err8 = { instancePath: instancePath + "/from", schemaPath: "#/properties/from/format", keyword: "format", params: { format: "int32" }, message: 'must match format "int32"' };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.to !== void 0) {
      let data3 = data.to;
      if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3))) {
        let err9 = { instancePath: instancePath + "/to", schemaPath: "#/properties/to/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
      if (typeof data3 == "number" && !formats2.validate(data3)) {
        let err10 = { instancePath: instancePath + "/to", schemaPath: "#/properties/to/format", keyword: "format", params: { format: "int32" }, message: 'must match format "int32"' };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    for (let key0 in data)
      if (key0 !== "dayOfWeeks" && key0 !== "from" && key0 !== "to") {
        let err11 = { instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties" };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
  } else {
    let err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
  }
  return validate44.errors = vErrors, errors === 0;
}
validate44.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate46(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate46.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.timeRanges !== void 0) {
      let data0 = data.timeRanges;
      if (Array.isArray(data0)) {
        let len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate44(data0[i0], { instancePath: instancePath + "/timeRanges/" + i0, parentData: data0, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors), errors = vErrors.length);
      } else {
        let err0 = { instancePath: instancePath + "/timeRanges", schemaPath: "#/properties/timeRanges/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    }
    for (let key0 in data)
      if (key0 !== "timeRanges") {
        let err1 = { instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
  } else {
    let err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate46.errors = vErrors, errors === 0;
}
validate46.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var wrapper2 = { validate: validate23 };
function validate50(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate50.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id !== void 0 && typeof data.id != "string") {
      let err0 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.campaignId !== void 0 && typeof data.campaignId != "string") {
      let err1 = { instancePath: instancePath + "/campaignId", schemaPath: "#/properties/campaignId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.channelId !== void 0 && typeof data.channelId != "string") {
      let err2 = { instancePath: instancePath + "/channelId", schemaPath: "#/properties/channelId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.name !== void 0 && typeof data.name != "string") {
      let err3 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.sendMedium !== void 0) {
      let data4 = data.sendMedium, _errs11 = errors, valid2 = !1, _errs12 = errors;
      if (typeof data4 != "string") {
        let err4 = { instancePath: instancePath + "/sendMedium", schemaPath: "#/components/schemas/SendMedium/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
      if (!(data4 === "appAlimtalk" || data4 === "appLine" || data4 === "email" || data4 === "inAppChat" || data4 === "xms")) {
        let err5 = { instancePath: instancePath + "/sendMedium", schemaPath: "#/components/schemas/SendMedium/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema36.anyOf[0].enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
      var _valid0 = _errs12 === errors;
      if (valid2 = valid2 || _valid0, valid2)
        errors = _errs11, vErrors !== null && (_errs11 ? vErrors.length = _errs11 : vErrors = null);
      else {
        let err6 = { instancePath: instancePath + "/sendMedium", schemaPath: "#/components/schemas/SendMedium/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.mediumType !== void 0) {
      let data5 = data.mediumType, _errs16 = errors, valid4 = !1, _errs17 = errors;
      if (typeof data5 != "string") {
        let err7 = { instancePath: instancePath + "/mediumType", schemaPath: "#/components/schemas/MediumType/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
      if (!(data5 === "native" || data5 === "phone" || data5 === "email" || data5 === "app")) {
        let err8 = { instancePath: instancePath + "/mediumType", schemaPath: "#/components/schemas/MediumType/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema37.anyOf[0].enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
      var _valid1 = _errs17 === errors;
      if (valid4 = valid4 || _valid1, valid4)
        errors = _errs16, vErrors !== null && (_errs16 ? vErrors.length = _errs16 : vErrors = null);
      else {
        let err9 = { instancePath: instancePath + "/mediumType", schemaPath: "#/components/schemas/MediumType/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.mediumId !== void 0 && typeof data.mediumId != "string") {
      let err10 = { instancePath: instancePath + "/mediumId", schemaPath: "#/properties/mediumId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    if (data.settings !== void 0) {
      let data7 = data.settings;
      if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
        if (data7.type === void 0) {
          let err11 = { instancePath: instancePath + "/settings", schemaPath: "#/components/schemas/SendMediumSettings/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
        if (data7.type !== void 0 && typeof data7.type != "string") {
          let err12 = { instancePath: instancePath + "/settings/type", schemaPath: "#/components/schemas/SendMediumSettings/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
      } else {
        let err13 = { instancePath: instancePath + "/settings", schemaPath: "#/components/schemas/SendMediumSettings/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
    if (data.createdAt !== void 0) {
      let data9 = data.createdAt;
      if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9))) {
        let err14 = { instancePath: instancePath + "/createdAt", schemaPath: "#/components/schemas/EpochMilliseconds/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
      if (typeof data9 == "number" && !formats0.validate(data9)) {
        let err15 = { instancePath: instancePath + "/createdAt", schemaPath: "#/components/schemas/EpochMilliseconds/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
    if (data.updatedAt !== void 0) {
      let data10 = data.updatedAt;
      if (!(typeof data10 == "number" && !(data10 % 1) && !isNaN(data10))) {
        let err16 = { instancePath: instancePath + "/updatedAt", schemaPath: "#/components/schemas/EpochMilliseconds/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
      if (typeof data10 == "number" && !formats0.validate(data10)) {
        let err17 = { instancePath: instancePath + "/updatedAt", schemaPath: "#/components/schemas/EpochMilliseconds/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
    }
    if (data.sent !== void 0) {
      let data11 = data.sent;
      if (!(typeof data11 == "number" && !(data11 % 1) && !isNaN(data11))) {
        let err18 = { instancePath: instancePath + "/sent", schemaPath: "#/properties/sent/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
      if (typeof data11 == "number" && !formats2.validate(data11)) {
        let err19 = { instancePath: instancePath + "/sent", schemaPath: "#/properties/sent/format", keyword: "format", params: { format: "int32" }, message: 'must match format "int32"' };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
    }
    if (data.view !== void 0) {
      let data12 = data.view;
      if (!(typeof data12 == "number" && !(data12 % 1) && !isNaN(data12))) {
        let err20 = { instancePath: instancePath + "/view", schemaPath: "#/properties/view/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
      }
      if (typeof data12 == "number" && !formats2.validate(data12)) {
        let err21 = { instancePath: instancePath + "/view", schemaPath: "#/properties/view/format", keyword: "format", params: { format: "int32" }, message: 'must match format "int32"' };
        vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
      }
    }
    if (data.goal !== void 0) {
      let data13 = data.goal;
      if (!(typeof data13 == "number" && !(data13 % 1) && !isNaN(data13))) {
        let err22 = { instancePath: instancePath + "/goal", schemaPath: "#/properties/goal/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
      }
      if (typeof data13 == "number" && !formats2.validate(data13)) {
        let err23 = { instancePath: instancePath + "/goal", schemaPath: "#/properties/goal/format", keyword: "format", params: { format: "int32" }, message: 'must match format "int32"' };
        vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
      }
    }
    if (data.click !== void 0) {
      let data14 = data.click;
      if (!(typeof data14 == "number" && !(data14 % 1) && !isNaN(data14))) {
        let err24 = { instancePath: instancePath + "/click", schemaPath: "#/properties/click/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
      }
      if (typeof data14 == "number" && !formats2.validate(data14)) {
        let err25 = { instancePath: instancePath + "/click", schemaPath: "#/properties/click/format", keyword: "format", params: { format: "int32" }, message: 'must match format "int32"' };
        vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
      }
    }
    for (let key0 in data)
      if (key0 !== "id" && key0 !== "campaignId" && key0 !== "channelId" && key0 !== "name" && key0 !== "sendMedium" && key0 !== "mediumType" && key0 !== "mediumId" && key0 !== "settings" && key0 !== "createdAt" && key0 !== "updatedAt" && key0 !== "sent" && key0 !== "view" && key0 !== "goal" && key0 !== "click") {
        let err26 = { instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties" };
        vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
      }
  } else {
    let err27 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
  }
  return validate50.errors = vErrors, errors === 0;
}
validate50.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate52.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    data.vanilla !== void 0 && (validate50(data.vanilla, { instancePath: instancePath + "/vanilla", parentData: data, parentDataProperty: "vanilla", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors), errors = vErrors.length));
    for (let key0 in data)
      if (key0 !== "vanilla") {
        let err0 = { instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate52.errors = vErrors, errors === 0;
}
validate52.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate49(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate49.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.campaign !== void 0 && (wrapper2.validate(data.campaign, { instancePath: instancePath + "/campaign", parentData: data, parentDataProperty: "campaign", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? wrapper2.validate.errors : vErrors.concat(wrapper2.validate.errors), errors = vErrors.length)), data.msgs !== void 0) {
      let data1 = data.msgs;
      if (Array.isArray(data1)) {
        let len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0], _errs5 = errors, valid3 = !1, _errs6 = errors;
          validate50(data2, { instancePath: instancePath + "/msgs/" + i0, parentData: data1, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors), errors = vErrors.length);
          var _valid0 = _errs6 === errors;
          if (valid3 = valid3 || _valid0, _valid0)
            var props1 = !0;
          let _errs7 = errors;
          validate52(data2, { instancePath: instancePath + "/msgs/" + i0, parentData: data1, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors), errors = vErrors.length);
          var _valid0 = _errs7 === errors;
          if (valid3 = valid3 || _valid0, _valid0 && props1 !== !0 && (props1 = !0), valid3)
            errors = _errs5, vErrors !== null && (_errs5 ? vErrors.length = _errs5 : vErrors = null);
          else {
            let err0 = { instancePath: instancePath + "/msgs/" + i0, schemaPath: "#/properties/msgs/items/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
            vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
          }
        }
      } else {
        let err1 = { instancePath: instancePath + "/msgs", schemaPath: "#/properties/msgs/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    for (let key0 in data)
      if (key0 !== "campaign" && key0 !== "msgs") {
        let err2 = { instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate49.errors = vErrors, errors === 0;
}
validate49.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate23.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id !== void 0 && typeof data.id != "string") {
      let err0 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.channelId !== void 0 && typeof data.channelId != "string") {
      let err1 = { instancePath: instancePath + "/channelId", schemaPath: "#/properties/channelId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.name !== void 0 && typeof data.name != "string") {
      let err2 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.state !== void 0) {
      let data3 = data.state, _errs9 = errors, valid2 = !1, _errs10 = errors;
      if (typeof data3 != "string") {
        let err3 = { instancePath: instancePath + "/state", schemaPath: "#/components/schemas/CampaignState/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      if (!(data3 === "draft" || data3 === "active" || data3 === "stopped" || data3 === "removed")) {
        let err4 = { instancePath: instancePath + "/state", schemaPath: "#/components/schemas/CampaignState/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema35.anyOf[0].enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
      var _valid0 = _errs10 === errors;
      if (valid2 = valid2 || _valid0, valid2)
        errors = _errs9, vErrors !== null && (_errs9 ? vErrors.length = _errs9 : vErrors = null);
      else {
        let err5 = { instancePath: instancePath + "/state", schemaPath: "#/components/schemas/CampaignState/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.sendMedium !== void 0) {
      let data4 = data.sendMedium, _errs14 = errors, valid4 = !1, _errs15 = errors;
      if (typeof data4 != "string") {
        let err6 = { instancePath: instancePath + "/sendMedium", schemaPath: "#/components/schemas/SendMedium/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
      if (!(data4 === "appAlimtalk" || data4 === "appLine" || data4 === "email" || data4 === "inAppChat" || data4 === "xms")) {
        let err7 = { instancePath: instancePath + "/sendMedium", schemaPath: "#/components/schemas/SendMedium/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema36.anyOf[0].enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
      var _valid1 = _errs15 === errors;
      if (valid4 = valid4 || _valid1, valid4)
        errors = _errs14, vErrors !== null && (_errs14 ? vErrors.length = _errs14 : vErrors = null);
      else {
        let err8 = { instancePath: instancePath + "/sendMedium", schemaPath: "#/components/schemas/SendMedium/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.mediumType !== void 0) {
      let data5 = data.mediumType, _errs19 = errors, valid6 = !1, _errs20 = errors;
      if (typeof data5 != "string") {
        let err9 = { instancePath: instancePath + "/mediumType", schemaPath: "#/components/schemas/MediumType/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
      if (!(data5 === "native" || data5 === "phone" || data5 === "email" || data5 === "app")) {
        let err10 = { instancePath: instancePath + "/mediumType", schemaPath: "#/components/schemas/MediumType/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema37.anyOf[0].enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
      var _valid2 = _errs20 === errors;
      if (valid6 = valid6 || _valid2, valid6)
        errors = _errs19, vErrors !== null && (_errs19 ? vErrors.length = _errs19 : vErrors = null);
      else {
        let err11 = { instancePath: instancePath + "/mediumType", schemaPath: "#/components/schemas/MediumType/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    if (data.mediumId !== void 0 && typeof data.mediumId != "string") {
      let err12 = { instancePath: instancePath + "/mediumId", schemaPath: "#/properties/mediumId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
    }
    if (data.mediumTopicBuildKey !== void 0 && typeof data.mediumTopicBuildKey != "string") {
      let err13 = { instancePath: instancePath + "/mediumTopicBuildKey", schemaPath: "#/properties/mediumTopicBuildKey/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
    }
    if (data.mediumTopicBuildLabels !== void 0) {
      let data8 = data.mediumTopicBuildLabels;
      if (Array.isArray(data8)) {
        let len0 = data8.length;
        for (let i0 = 0; i0 < len0; i0++)
          if (typeof data8[i0] != "string") {
            let err14 = { instancePath: instancePath + "/mediumTopicBuildLabels/" + i0, schemaPath: "#/properties/mediumTopicBuildLabels/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
          }
      } else {
        let err15 = { instancePath: instancePath + "/mediumTopicBuildLabels", schemaPath: "#/properties/mediumTopicBuildLabels/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
    if (data.userQuery !== void 0 && (validate24(data.userQuery, { instancePath: instancePath + "/userQuery", parentData: data, parentDataProperty: "userQuery", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors), errors = vErrors.length)), data.appSegments !== void 0) {
      let data11 = data.appSegments;
      if (Array.isArray(data11)) {
        let len1 = data11.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data12 = data11[i1];
          if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
            if (data12.appId !== void 0 && typeof data12.appId != "string") {
              let err16 = { instancePath: instancePath + "/appSegments/" + i1 + "/appId", schemaPath: "#/components/schemas/AppSegment/properties/appId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
            }
            if (data12.extensionId !== void 0 && typeof data12.extensionId != "string") {
              let err17 = { instancePath: instancePath + "/appSegments/" + i1 + "/extensionId", schemaPath: "#/components/schemas/AppSegment/properties/extensionId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
            }
            if (data12.segmentId !== void 0 && typeof data12.segmentId != "string") {
              let err18 = { instancePath: instancePath + "/appSegments/" + i1 + "/segmentId", schemaPath: "#/components/schemas/AppSegment/properties/segmentId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
            }
            for (let key0 in data12)
              if (key0 !== "appId" && key0 !== "extensionId" && key0 !== "segmentId") {
                let err19 = { instancePath: instancePath + "/appSegments/" + i1, schemaPath: "#/components/schemas/AppSegment/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties" };
                vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
              }
          } else {
            let err20 = { instancePath: instancePath + "/appSegments/" + i1, schemaPath: "#/components/schemas/AppSegment/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
          }
        }
      } else {
        let err21 = { instancePath: instancePath + "/appSegments", schemaPath: "#/properties/appSegments/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
      }
    }
    if (data.triggerEventName !== void 0 && typeof data.triggerEventName != "string") {
      let err22 = { instancePath: instancePath + "/triggerEventName", schemaPath: "#/properties/triggerEventName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
    }
    if (data.triggerEventQuery !== void 0 && (validate24(data.triggerEventQuery, { instancePath: instancePath + "/triggerEventQuery", parentData: data, parentDataProperty: "triggerEventQuery", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors), errors = vErrors.length)), data.waitingTime !== void 0 && (validate27(data.waitingTime, { instancePath: instancePath + "/waitingTime", parentData: data, parentDataProperty: "waitingTime", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors), errors = vErrors.length)), data.filterEventName !== void 0 && typeof data.filterEventName != "string") {
      let err23 = { instancePath: instancePath + "/filterEventName", schemaPath: "#/properties/filterEventName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
    }
    if (data.filterEventQuery !== void 0 && (validate24(data.filterEventQuery, { instancePath: instancePath + "/filterEventQuery", parentData: data, parentDataProperty: "filterEventQuery", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors), errors = vErrors.length)), data.filterMatch !== void 0) {
      let data21 = data.filterMatch, _errs52 = errors, valid14 = !1, _errs53 = errors;
      if (typeof data21 != "string") {
        let err24 = { instancePath: instancePath + "/filterMatch", schemaPath: "#/components/schemas/FilterMatch/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
      }
      if (!(data21 === "positive" || data21 === "negative")) {
        let err25 = { instancePath: instancePath + "/filterMatch", schemaPath: "#/components/schemas/FilterMatch/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema47.anyOf[0].enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
      }
      var _valid3 = _errs53 === errors;
      if (valid14 = valid14 || _valid3, valid14)
        errors = _errs52, vErrors !== null && (_errs52 ? vErrors.length = _errs52 : vErrors = null);
      else {
        let err26 = { instancePath: instancePath + "/filterMatch", schemaPath: "#/components/schemas/FilterMatch/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
      }
    }
    if (data.filterHpc !== void 0 && (validate34(data.filterHpc, { instancePath: instancePath + "/filterHpc", parentData: data, parentDataProperty: "filterHpc", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors), errors = vErrors.length)), data.conversionWindows !== void 0) {
      let data23 = data.conversionWindows;
      if (data23 && typeof data23 == "object" && !Array.isArray(data23))
        for (let key1 in data23)
          validate27(data23[key1], { instancePath: instancePath + "/conversionWindows/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data23, parentDataProperty: key1, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors), errors = vErrors.length);
      else {
        let err27 = { instancePath: instancePath + "/conversionWindows", schemaPath: "#/properties/conversionWindows/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
      }
    }
    if (data.goalEventName !== void 0 && typeof data.goalEventName != "string") {
      let err28 = { instancePath: instancePath + "/goalEventName", schemaPath: "#/properties/goalEventName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
    }
    if (data.goalEventQuery !== void 0 && (validate24(data.goalEventQuery, { instancePath: instancePath + "/goalEventQuery", parentData: data, parentDataProperty: "goalEventQuery", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors), errors = vErrors.length)), data.goalEventDuration !== void 0 && (validate27(data.goalEventDuration, { instancePath: instancePath + "/goalEventDuration", parentData: data, parentDataProperty: "goalEventDuration", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors), errors = vErrors.length)), data.goalHpc !== void 0 && (validate34(data.goalHpc, { instancePath: instancePath + "/goalHpc", parentData: data, parentDataProperty: "goalHpc", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors), errors = vErrors.length)), data.advertising !== void 0 && typeof data.advertising != "boolean") {
      let err29 = { instancePath: instancePath + "/advertising", schemaPath: "#/properties/advertising/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
    }
    if (data.sendToOfflineXms !== void 0 && typeof data.sendToOfflineXms != "boolean") {
      let err30 = { instancePath: instancePath + "/sendToOfflineXms", schemaPath: "#/properties/sendToOfflineXms/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
    }
    if (data.sendToOfflineEmail !== void 0 && typeof data.sendToOfflineEmail != "boolean") {
      let err31 = { instancePath: instancePath + "/sendToOfflineEmail", schemaPath: "#/properties/sendToOfflineEmail/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
    }
    if (data.cooldown !== void 0 && (validate27(data.cooldown, { instancePath: instancePath + "/cooldown", parentData: data, parentDataProperty: "cooldown", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors), errors = vErrors.length)), data.sendMode !== void 0) {
      let data33 = data.sendMode, _errs74 = errors, valid17 = !1, _errs75 = errors;
      if (typeof data33 != "string") {
        let err32 = { instancePath: instancePath + "/sendMode", schemaPath: "#/components/schemas/CampaignSendMode/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
      }
      if (!(data33 === "always" || data33 === "away" || data33 === "inOperation" || data33 === "customUsingSenderTime" || data33 === "customUsingReceiverTime" || data33 === "custom")) {
        let err33 = { instancePath: instancePath + "/sendMode", schemaPath: "#/components/schemas/CampaignSendMode/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema54.anyOf[0].enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
      }
      var _valid4 = _errs75 === errors;
      if (valid17 = valid17 || _valid4, valid17)
        errors = _errs74, vErrors !== null && (_errs74 ? vErrors.length = _errs74 : vErrors = null);
      else {
        let err34 = { instancePath: instancePath + "/sendMode", schemaPath: "#/components/schemas/CampaignSendMode/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
      }
    }
    if (data.channelOperationId !== void 0 && typeof data.channelOperationId != "string") {
      let err35 = { instancePath: instancePath + "/channelOperationId", schemaPath: "#/properties/channelOperationId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
    }
    if (data.sendTimeRanges !== void 0) {
      let data35 = data.sendTimeRanges, _errs80 = errors, valid18 = !1, _errs81 = errors;
      if (Array.isArray(data35)) {
        let len2 = data35.length;
        for (let i2 = 0; i2 < len2; i2++)
          validate44(data35[i2], { instancePath: instancePath + "/sendTimeRanges/" + i2, parentData: data35, parentDataProperty: i2, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors), errors = vErrors.length);
      } else {
        let err36 = { instancePath: instancePath + "/sendTimeRanges", schemaPath: "#/properties/sendTimeRanges/anyOf/0/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
      }
      var _valid5 = _errs81 === errors;
      valid18 = valid18 || _valid5;
      let _errs84 = errors;
      validate46(data35, { instancePath: instancePath + "/sendTimeRanges", parentData: data, parentDataProperty: "sendTimeRanges", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors), errors = vErrors.length);
      var _valid5 = _errs84 === errors;
      if (valid18 = valid18 || _valid5, valid18)
        errors = _errs80, vErrors !== null && (_errs80 ? vErrors.length = _errs80 : vErrors = null);
      else {
        let err37 = { instancePath: instancePath + "/sendTimeRanges", schemaPath: "#/properties/sendTimeRanges/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
      }
    }
    if (data.startAt !== void 0) {
      let data37 = data.startAt;
      if (!(typeof data37 == "number" && !(data37 % 1) && !isNaN(data37))) {
        let err38 = { instancePath: instancePath + "/startAt", schemaPath: "#/components/schemas/EpochMilliseconds/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
      }
      if (typeof data37 == "number" && !formats0.validate(data37)) {
        let err39 = { instancePath: instancePath + "/startAt", schemaPath: "#/components/schemas/EpochMilliseconds/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
        vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
      }
    }
    if (data.endAt !== void 0) {
      let data38 = data.endAt;
      if (!(typeof data38 == "number" && !(data38 % 1) && !isNaN(data38))) {
        let err40 = { instancePath: instancePath + "/endAt", schemaPath: "#/components/schemas/EpochMilliseconds/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
      }
      if (typeof data38 == "number" && !formats0.validate(data38)) {
        let err41 = { instancePath: instancePath + "/endAt", schemaPath: "#/components/schemas/EpochMilliseconds/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
        vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
      }
    }
    if (data.deleteMessageAfterStop !== void 0 && typeof data.deleteMessageAfterStop != "boolean") {
      let err42 = { instancePath: instancePath + "/deleteMessageAfterStop", schemaPath: "#/properties/deleteMessageAfterStop/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
    }
    if (data.draft !== void 0 && (validate49(data.draft, { instancePath: instancePath + "/draft", parentData: data, parentDataProperty: "draft", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors), errors = vErrors.length)), data.createdAt !== void 0) {
      let data41 = data.createdAt;
      if (!(typeof data41 == "number" && !(data41 % 1) && !isNaN(data41))) {
        let err43 = { instancePath: instancePath + "/createdAt", schemaPath: "#/components/schemas/EpochMilliseconds/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
      }
      if (typeof data41 == "number" && !formats0.validate(data41)) {
        let err44 = { instancePath: instancePath + "/createdAt", schemaPath: "#/components/schemas/EpochMilliseconds/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
        vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
      }
    }
    if (data.updatedAt !== void 0) {
      let data42 = data.updatedAt;
      if (!(typeof data42 == "number" && !(data42 % 1) && !isNaN(data42))) {
        let err45 = { instancePath: instancePath + "/updatedAt", schemaPath: "#/components/schemas/EpochMilliseconds/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err45] : vErrors.push(err45), errors++;
      }
      if (typeof data42 == "number" && !formats0.validate(data42)) {
        let err46 = { instancePath: instancePath + "/updatedAt", schemaPath: "#/components/schemas/EpochMilliseconds/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
        vErrors === null ? vErrors = [err46] : vErrors.push(err46), errors++;
      }
    }
    if (data.contentUpdatedAt !== void 0) {
      let data43 = data.contentUpdatedAt;
      if (!(typeof data43 == "number" && !(data43 % 1) && !isNaN(data43))) {
        let err47 = { instancePath: instancePath + "/contentUpdatedAt", schemaPath: "#/components/schemas/EpochMilliseconds/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err47] : vErrors.push(err47), errors++;
      }
      if (typeof data43 == "number" && !formats0.validate(data43)) {
        let err48 = { instancePath: instancePath + "/contentUpdatedAt", schemaPath: "#/components/schemas/EpochMilliseconds/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
        vErrors === null ? vErrors = [err48] : vErrors.push(err48), errors++;
      }
    }
    if (data.sent !== void 0) {
      let data44 = data.sent;
      if (!(typeof data44 == "number" && !(data44 % 1) && !isNaN(data44))) {
        let err49 = { instancePath: instancePath + "/sent", schemaPath: "#/properties/sent/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err49] : vErrors.push(err49), errors++;
      }
      if (typeof data44 == "number" && !formats2.validate(data44)) {
        let err50 = { instancePath: instancePath + "/sent", schemaPath: "#/properties/sent/format", keyword: "format", params: { format: "int32" }, message: 'must match format "int32"' };
        vErrors === null ? vErrors = [err50] : vErrors.push(err50), errors++;
      }
    }
    if (data.view !== void 0) {
      let data45 = data.view;
      if (!(typeof data45 == "number" && !(data45 % 1) && !isNaN(data45))) {
        let err51 = { instancePath: instancePath + "/view", schemaPath: "#/properties/view/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err51] : vErrors.push(err51), errors++;
      }
      if (typeof data45 == "number" && !formats2.validate(data45)) {
        let err52 = { instancePath: instancePath + "/view", schemaPath: "#/properties/view/format", keyword: "format", params: { format: "int32" }, message: 'must match format "int32"' };
        vErrors === null ? vErrors = [err52] : vErrors.push(err52), errors++;
      }
    }
    if (data.goal !== void 0) {
      let data46 = data.goal;
      if (!(typeof data46 == "number" && !(data46 % 1) && !isNaN(data46))) {
        let err53 = { instancePath: instancePath + "/goal", schemaPath: "#/properties/goal/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err53] : vErrors.push(err53), errors++;
      }
      if (typeof data46 == "number" && !formats2.validate(data46)) {
        let err54 = { instancePath: instancePath + "/goal", schemaPath: "#/properties/goal/format", keyword: "format", params: { format: "int32" }, message: 'must match format "int32"' };
        vErrors === null ? vErrors = [err54] : vErrors.push(err54), errors++;
      }
    }
    if (data.click !== void 0) {
      let data47 = data.click;
      if (!(typeof data47 == "number" && !(data47 % 1) && !isNaN(data47))) {
        let err55 = { instancePath: instancePath + "/click", schemaPath: "#/properties/click/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err55] : vErrors.push(err55), errors++;
      }
      if (typeof data47 == "number" && !formats2.validate(data47)) {
        let err56 = { instancePath: instancePath + "/click", schemaPath: "#/properties/click/format", keyword: "format", params: { format: "int32" }, message: 'must match format "int32"' };
        vErrors === null ? vErrors = [err56] : vErrors.push(err56), errors++;
      }
    }
    if (data.userChatExpireDuration !== void 0 && (validate27(data.userChatExpireDuration, { instancePath: instancePath + "/userChatExpireDuration", parentData: data, parentDataProperty: "userChatExpireDuration", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors), errors = vErrors.length)), data.managerId !== void 0 && typeof data.managerId != "string") {
      let err57 = { instancePath: instancePath + "/managerId", schemaPath: "#/properties/managerId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err57] : vErrors.push(err57), errors++;
    }
    if (data.recipeCaseId !== void 0 && typeof data.recipeCaseId != "string") {
      let err58 = { instancePath: instancePath + "/recipeCaseId", schemaPath: "#/properties/recipeCaseId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err58] : vErrors.push(err58), errors++;
    }
    if (data.recipeStatIds !== void 0) {
      let data51 = data.recipeStatIds;
      if (Array.isArray(data51)) {
        let len3 = data51.length;
        for (let i3 = 0; i3 < len3; i3++)
          if (typeof data51[i3] != "string") {
            let err59 = { instancePath: instancePath + "/recipeStatIds/" + i3, schemaPath: "#/properties/recipeStatIds/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err59] : vErrors.push(err59), errors++;
          }
      } else {
        let err60 = { instancePath: instancePath + "/recipeStatIds", schemaPath: "#/properties/recipeStatIds/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err60] : vErrors.push(err60), errors++;
      }
    }
    if (data.recipeGoalType !== void 0) {
      let data53 = data.recipeGoalType, _errs122 = errors, valid29 = !1, _errs123 = errors;
      if (typeof data53 != "string") {
        let err61 = { instancePath: instancePath + "/recipeGoalType", schemaPath: "#/components/schemas/RecipeGoalType/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err61] : vErrors.push(err61), errors++;
      }
      if (!(data53 === "ADD_TO_CART" || data53 === "CHECKOUT_BEGIN" || data53 === "CHECKOUT_COMPLETE" || data53 === "PURCHASE" || data53 === "SIGN_UP" || data53 === "MARKETING_CLICK" || data53 === "MARKETING_VIEW" || data53 === "PAGE_VIEW" || data53 === "USER_CHAT_OPEN")) {
        let err62 = { instancePath: instancePath + "/recipeGoalType", schemaPath: "#/components/schemas/RecipeGoalType/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema71.anyOf[0].enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err62] : vErrors.push(err62), errors++;
      }
      var _valid6 = _errs123 === errors;
      if (valid29 = valid29 || _valid6, valid29)
        errors = _errs122, vErrors !== null && (_errs122 ? vErrors.length = _errs122 : vErrors = null);
      else {
        let err63 = { instancePath: instancePath + "/recipeGoalType", schemaPath: "#/components/schemas/RecipeGoalType/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err63] : vErrors.push(err63), errors++;
      }
    }
    if (data.recipeBatchedAt !== void 0) {
      let data54 = data.recipeBatchedAt;
      if (!(typeof data54 == "number" && !(data54 % 1) && !isNaN(data54))) {
        let err64 = { instancePath: instancePath + "/recipeBatchedAt", schemaPath: "#/components/schemas/EpochMilliseconds/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err64] : vErrors.push(err64), errors++;
      }
      if (typeof data54 == "number" && !formats0.validate(data54)) {
        let err65 = { instancePath: instancePath + "/recipeBatchedAt", schemaPath: "#/components/schemas/EpochMilliseconds/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
        vErrors === null ? vErrors = [err65] : vErrors.push(err65), errors++;
      }
    }
    for (let key2 in data)
      if (key2 !== "id" && key2 !== "channelId" && key2 !== "name" && key2 !== "state" && key2 !== "sendMedium" && key2 !== "mediumType" && key2 !== "mediumId" && key2 !== "mediumTopicBuildKey" && key2 !== "mediumTopicBuildLabels" && key2 !== "userQuery" && key2 !== "appSegments" && key2 !== "triggerEventName" && key2 !== "triggerEventQuery" && key2 !== "waitingTime" && key2 !== "filterEventName" && key2 !== "filterEventQuery" && key2 !== "filterMatch" && key2 !== "filterHpc" && key2 !== "conversionWindows" && key2 !== "goalEventName" && key2 !== "goalEventQuery" && key2 !== "goalEventDuration" && key2 !== "goalHpc" && key2 !== "advertising" && key2 !== "sendToOfflineXms" && key2 !== "sendToOfflineEmail" && key2 !== "cooldown" && key2 !== "sendMode" && key2 !== "channelOperationId" && key2 !== "sendTimeRanges" && key2 !== "startAt" && key2 !== "endAt" && key2 !== "deleteMessageAfterStop" && key2 !== "draft" && key2 !== "createdAt" && key2 !== "updatedAt" && key2 !== "contentUpdatedAt" && key2 !== "sent" && key2 !== "view" && key2 !== "goal" && key2 !== "click" && key2 !== "userChatExpireDuration" && key2 !== "managerId" && key2 !== "recipeCaseId" && key2 !== "recipeStatIds" && key2 !== "recipeGoalType" && key2 !== "recipeBatchedAt") {
        let err66 = { instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key2 }, message: "must NOT have unevaluated properties" };
        vErrors === null ? vErrors = [err66] : vErrors.push(err66), errors++;
      }
  } else {
    let err67 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err67] : vErrors.push(err67), errors++;
  }
  return validate23.errors = vErrors, errors === 0;
}
validate23.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema75 = { anyOf: [{ type: "string", enum: ["all", "info", "none"] }], description: "Which messages notify a person.", "x-evidence": { source: ["s28", "s25"] } };
function validate58(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate58.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.key !== void 0 && typeof data.key != "string") {
      let err0 = { instancePath: instancePath + "/key", schemaPath: "#/properties/key/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.chatId !== void 0 && typeof data.chatId != "string") {
      let err1 = { instancePath: instancePath + "/chatId", schemaPath: "#/properties/chatId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.teamChatSectionId !== void 0 && typeof data.teamChatSectionId != "string") {
      let err2 = { instancePath: instancePath + "/teamChatSectionId", schemaPath: "#/properties/teamChatSectionId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.chatKey !== void 0 && typeof data.chatKey != "string") {
      let err3 = { instancePath: instancePath + "/chatKey", schemaPath: "#/properties/chatKey/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.updatedKey !== void 0 && typeof data.updatedKey != "string") {
      let err4 = { instancePath: instancePath + "/updatedKey", schemaPath: "#/properties/updatedKey/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.unreadKey !== void 0 && typeof data.unreadKey != "string") {
      let err5 = { instancePath: instancePath + "/unreadKey", schemaPath: "#/properties/unreadKey/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.channelId !== void 0 && typeof data.channelId != "string") {
      let err6 = { instancePath: instancePath + "/channelId", schemaPath: "#/properties/channelId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.alert !== void 0) {
      let data7 = data.alert;
      if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7))) {
        let err7 = { instancePath: instancePath + "/alert", schemaPath: "#/properties/alert/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
      if (typeof data7 == "number" && !formats2.validate(data7)) {
        let err8 = { instancePath: instancePath + "/alert", schemaPath: "#/properties/alert/format", keyword: "format", params: { format: "int32" }, message: 'must match format "int32"' };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.unread !== void 0) {
      let data8 = data.unread;
      if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8))) {
        let err9 = { instancePath: instancePath + "/unread", schemaPath: "#/properties/unread/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
      if (typeof data8 == "number" && !formats2.validate(data8)) {
        let err10 = { instancePath: instancePath + "/unread", schemaPath: "#/properties/unread/format", keyword: "format", params: { format: "int32" }, message: 'must match format "int32"' };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.watch !== void 0) {
      let data9 = data.watch, _errs21 = errors, valid2 = !1, _errs22 = errors;
      if (typeof data9 != "string") {
        let err11 = { instancePath: instancePath + "/watch", schemaPath: "#/components/schemas/SessionWatch/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
      if (!(data9 === "all" || data9 === "info" || data9 === "none")) {
        let err12 = { instancePath: instancePath + "/watch", schemaPath: "#/components/schemas/SessionWatch/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema75.anyOf[0].enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
      var _valid0 = _errs22 === errors;
      if (valid2 = valid2 || _valid0, valid2)
        errors = _errs21, vErrors !== null && (_errs21 ? vErrors.length = _errs21 : vErrors = null);
      else {
        let err13 = { instancePath: instancePath + "/watch", schemaPath: "#/components/schemas/SessionWatch/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
    if (data.allMentionImportant !== void 0 && typeof data.allMentionImportant != "boolean") {
      let err14 = { instancePath: instancePath + "/allMentionImportant", schemaPath: "#/properties/allMentionImportant/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
    }
    if (data.readAt !== void 0) {
      let data11 = data.readAt;
      if (!(typeof data11 == "number" && !(data11 % 1) && !isNaN(data11))) {
        let err15 = { instancePath: instancePath + "/readAt", schemaPath: "#/components/schemas/EpochMilliseconds/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
      if (typeof data11 == "number" && !formats0.validate(data11)) {
        let err16 = { instancePath: instancePath + "/readAt", schemaPath: "#/components/schemas/EpochMilliseconds/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
    }
    if (data.receivedAt !== void 0) {
      let data12 = data.receivedAt;
      if (!(typeof data12 == "number" && !(data12 % 1) && !isNaN(data12))) {
        let err17 = { instancePath: instancePath + "/receivedAt", schemaPath: "#/components/schemas/EpochMilliseconds/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
      if (typeof data12 == "number" && !formats0.validate(data12)) {
        let err18 = { instancePath: instancePath + "/receivedAt", schemaPath: "#/components/schemas/EpochMilliseconds/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
    }
    if (data.postedAt !== void 0) {
      let data13 = data.postedAt;
      if (!(typeof data13 == "number" && !(data13 % 1) && !isNaN(data13))) {
        let err19 = { instancePath: instancePath + "/postedAt", schemaPath: "#/components/schemas/EpochMilliseconds/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
      if (typeof data13 == "number" && !formats0.validate(data13)) {
        let err20 = { instancePath: instancePath + "/postedAt", schemaPath: "#/components/schemas/EpochMilliseconds/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
        vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
      }
    }
    if (data.updatedAt !== void 0) {
      let data14 = data.updatedAt;
      if (!(typeof data14 == "number" && !(data14 % 1) && !isNaN(data14))) {
        let err21 = { instancePath: instancePath + "/updatedAt", schemaPath: "#/components/schemas/EpochMilliseconds/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
      }
      if (typeof data14 == "number" && !formats0.validate(data14)) {
        let err22 = { instancePath: instancePath + "/updatedAt", schemaPath: "#/components/schemas/EpochMilliseconds/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
        vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
      }
    }
    if (data.createdAt !== void 0) {
      let data15 = data.createdAt;
      if (!(typeof data15 == "number" && !(data15 % 1) && !isNaN(data15))) {
        let err23 = { instancePath: instancePath + "/createdAt", schemaPath: "#/components/schemas/EpochMilliseconds/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
      }
      if (typeof data15 == "number" && !formats0.validate(data15)) {
        let err24 = { instancePath: instancePath + "/createdAt", schemaPath: "#/components/schemas/EpochMilliseconds/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
        vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
      }
    }
    if (data.version !== void 0) {
      let data16 = data.version;
      if (!(typeof data16 == "number" && !(data16 % 1) && !isNaN(data16))) {
        let err25 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
      }
      if (typeof data16 == "number" && !formats0.validate(data16)) {
        let err26 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
        vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
      }
    }
    if (data.id !== void 0 && typeof data.id != "string") {
      let err27 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
    }
    if (data.chatType !== void 0 && typeof data.chatType != "string") {
      let err28 = { instancePath: instancePath + "/chatType", schemaPath: "#/properties/chatType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
    }
    if (data.personType !== void 0 && typeof data.personType != "string") {
      let err29 = { instancePath: instancePath + "/personType", schemaPath: "#/properties/personType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
    }
    if (data.personId !== void 0 && typeof data.personId != "string") {
      let err30 = { instancePath: instancePath + "/personId", schemaPath: "#/properties/personId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
    }
    for (let key0 in data)
      if (key0 !== "key" && key0 !== "chatId" && key0 !== "teamChatSectionId" && key0 !== "chatKey" && key0 !== "updatedKey" && key0 !== "unreadKey" && key0 !== "channelId" && key0 !== "alert" && key0 !== "unread" && key0 !== "watch" && key0 !== "allMentionImportant" && key0 !== "readAt" && key0 !== "receivedAt" && key0 !== "postedAt" && key0 !== "updatedAt" && key0 !== "createdAt" && key0 !== "version" && key0 !== "id" && key0 !== "chatType" && key0 !== "personType" && key0 !== "personId") {
        let err31 = { instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties" };
        vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
      }
  } else {
    let err32 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
  }
  return validate58.errors = vErrors, errors === 0;
}
validate58.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema82 = { anyOf: [{ type: "string", enum: ["red", "orange", "yellow", "olive", "green", "cobalt", "purple", "pink", "navy"] }], description: "Colour of a chat tag.", "x-evidence": { source: ["s28", "s25"] } };
function validate61(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate61.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.key === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "key" }, message: "must have required property 'key'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.id !== void 0 && typeof data.id != "string") {
      let err2 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.channelId !== void 0 && typeof data.channelId != "string") {
      let err3 = { instancePath: instancePath + "/channelId", schemaPath: "#/properties/channelId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.colorVariant !== void 0) {
      let data2 = data.colorVariant, _errs7 = errors, valid2 = !1, _errs8 = errors;
      if (typeof data2 != "string") {
        let err4 = { instancePath: instancePath + "/colorVariant", schemaPath: "#/components/schemas/ChatTagColor/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
      if (!(data2 === "red" || data2 === "orange" || data2 === "yellow" || data2 === "olive" || data2 === "green" || data2 === "cobalt" || data2 === "purple" || data2 === "pink" || data2 === "navy")) {
        let err5 = { instancePath: instancePath + "/colorVariant", schemaPath: "#/components/schemas/ChatTagColor/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema82.anyOf[0].enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
      var _valid0 = _errs8 === errors;
      if (valid2 = valid2 || _valid0, valid2)
        errors = _errs7, vErrors !== null && (_errs7 ? vErrors.length = _errs7 : vErrors = null);
      else {
        let err6 = { instancePath: instancePath + "/colorVariant", schemaPath: "#/components/schemas/ChatTagColor/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.name !== void 0 && typeof data.name != "string") {
      let err7 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.key !== void 0 && typeof data.key != "string") {
      let err8 = { instancePath: instancePath + "/key", schemaPath: "#/properties/key/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    if (data.description !== void 0 && typeof data.description != "string") {
      let err9 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    if (data.followerIds !== void 0) {
      let data6 = data.followerIds;
      if (Array.isArray(data6)) {
        let len0 = data6.length;
        for (let i0 = 0; i0 < len0; i0++)
          if (typeof data6[i0] != "string") {
            let err10 = { instancePath: instancePath + "/followerIds/" + i0, schemaPath: "#/properties/followerIds/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
          }
      } else {
        let err11 = { instancePath: instancePath + "/followerIds", schemaPath: "#/properties/followerIds/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    if (data.createdAt !== void 0) {
      let data8 = data.createdAt;
      if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8))) {
        let err12 = { instancePath: instancePath + "/createdAt", schemaPath: "#/components/schemas/EpochMilliseconds/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
      if (typeof data8 == "number" && !formats0.validate(data8)) {
        let err13 = { instancePath: instancePath + "/createdAt", schemaPath: "#/components/schemas/EpochMilliseconds/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
    for (let key0 in data)
      if (key0 !== "id" && key0 !== "channelId" && key0 !== "colorVariant" && key0 !== "name" && key0 !== "key" && key0 !== "description" && key0 !== "followerIds" && key0 !== "createdAt") {
        let err14 = { instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties" };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
  } else {
    let err15 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
  }
  return validate61.errors = vErrors, errors === 0;
}
validate61.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema149 = { anyOf: [{ type: "string", enum: ["sending", "sent", "failed", "removed"] }], description: "Whether a message is on its way, sent, failed or removed.", "x-evidence": { source: ["s28", "s25", "core-api"] } }, schema150 = { anyOf: [{ type: "string", enum: ["actAsManager", "displayAsChannel", "doNotPost", "doNotSearch", "doNotSendApp", "doNotUpdateDesk", "immutable", "private", "silent", "silentToManager", "silentToUser", "alertToWriter"] }], description: "A flag on how a message is delivered and who sees it.\n\n- `actAsManager`: counts as written by a manager.\n- `displayAsChannel`: shows the channel as its author.\n- `doNotPost`: stays out of the timeline.\n- `doNotSearch`: cannot be searched for.\n- `doNotSendApp`: causes no push message.\n- `doNotUpdateDesk`: leaves the order of the inbox alone.\n- `immutable`: cannot be edited or removed.\n- `private`: for managers only.\n- `silent`, `silentToManager`, `silentToUser`: notifies nobody, no manager, or not the user.\n- `alertToWriter`: notifies its author too.", "x-evidence": { source: ["s28", "s25", "core-api"], values: { alertToWriter: { source: "s28" } } } };
var schema160 = { anyOf: [{ type: "string", enum: ["alert", "unread", "none"] }], description: "How strongly a message notifies.\n\n- `alert`: notifies and counts.\n- `unread`: only counts as unread.\n- `none`: does neither.", "x-evidence": { source: ["s28", "s25", "core-api"] } };
var schema163 = { anyOf: [{ type: "string", enum: ["standard", "custom", "email"] }], description: "How a message was written.\n\n- `standard`: typed.\n- `custom`: a payload for an external messenger.\n- `email`: through the e-mail medium.", "x-evidence": { source: ["s28", "s27", "core-api"], values: { email: { source: "s28" } } } };
var schema89 = { anyOf: [{ type: "string", enum: ["bullets", "code", "text"] }], description: "Kind of a text block.\n\n- `text`, `code`: hold text.\n- `bullets`: holds further blocks.", "x-evidence": { source: ["s28", "s25", "core-api"] } }, wrapper3 = { validate: validate64 };
function validate64(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate64.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.type !== void 0) {
      let data0 = data.type, _errs3 = errors, valid2 = !1, _errs4 = errors;
      if (typeof data0 != "string") {
        let err1 = { instancePath: instancePath + "/type", schemaPath: "#/components/schemas/BlockType/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (!(data0 === "bullets" || data0 === "code" || data0 === "text")) {
        let err2 = { instancePath: instancePath + "/type", schemaPath: "#/components/schemas/BlockType/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema89.anyOf[0].enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      var _valid0 = _errs4 === errors;
      if (valid2 = valid2 || _valid0, valid2)
        errors = _errs3, vErrors !== null && (_errs3 ? vErrors.length = _errs3 : vErrors = null);
      else {
        let err3 = { instancePath: instancePath + "/type", schemaPath: "#/components/schemas/BlockType/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.language !== void 0 && typeof data.language != "string") {
      let err4 = { instancePath: instancePath + "/language", schemaPath: "#/properties/language/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.value !== void 0 && typeof data.value != "string") {
      let err5 = { instancePath: instancePath + "/value", schemaPath: "#/properties/value/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.blocks !== void 0) {
      let data3 = data.blocks;
      if (Array.isArray(data3)) {
        let len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data4 = data3[i0], _errs13 = errors, valid5 = !1, _errs14 = errors;
          wrapper3.validate(data4, { instancePath: instancePath + "/blocks/" + i0, parentData: data3, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? wrapper3.validate.errors : vErrors.concat(wrapper3.validate.errors), errors = vErrors.length);
          var _valid1 = _errs14 === errors;
          valid5 = valid5 || _valid1;
          let _errs15 = errors;
          if (data4 !== null) {
            let err6 = { instancePath: instancePath + "/blocks/" + i0, schemaPath: "#/properties/blocks/items/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
          }
          var _valid1 = _errs15 === errors;
          if (valid5 = valid5 || _valid1, valid5)
            errors = _errs13, vErrors !== null && (_errs13 ? vErrors.length = _errs13 : vErrors = null);
          else {
            let err7 = { instancePath: instancePath + "/blocks/" + i0, schemaPath: "#/properties/blocks/items/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
            vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
          }
        }
      } else {
        let err8 = { instancePath: instancePath + "/blocks", schemaPath: "#/properties/blocks/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    for (let key0 in data)
      if (key0 !== "type" && key0 !== "language" && key0 !== "value" && key0 !== "blocks") {
        let err9 = { instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
  } else {
    let err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
  }
  return validate64.errors = vErrors, errors === 0;
}
validate64.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate66(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate66.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id !== void 0 && typeof data.id != "string") {
      let err0 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.managerIds !== void 0) {
      let data1 = data.managerIds;
      if (Array.isArray(data1)) {
        let len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++)
          if (typeof data1[i0] != "string") {
            let err1 = { instancePath: instancePath + "/managerIds/" + i0, schemaPath: "#/properties/managerIds/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
          }
      } else {
        let err2 = { instancePath: instancePath + "/managerIds", schemaPath: "#/properties/managerIds/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.repliedManagerIds !== void 0) {
      let data3 = data.repliedManagerIds;
      if (Array.isArray(data3)) {
        let len1 = data3.length;
        for (let i1 = 0; i1 < len1; i1++)
          if (typeof data3[i1] != "string") {
            let err3 = { instancePath: instancePath + "/repliedManagerIds/" + i1, schemaPath: "#/properties/repliedManagerIds/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
          }
      } else {
        let err4 = { instancePath: instancePath + "/repliedManagerIds", schemaPath: "#/properties/repliedManagerIds/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.replyCount !== void 0) {
      let data5 = data.replyCount;
      if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5))) {
        let err5 = { instancePath: instancePath + "/replyCount", schemaPath: "#/properties/replyCount/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
      if (typeof data5 == "number" && !formats2.validate(data5)) {
        let err6 = { instancePath: instancePath + "/replyCount", schemaPath: "#/properties/replyCount/format", keyword: "format", params: { format: "int32" }, message: 'must match format "int32"' };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.lastRepliedAt !== void 0) {
      let data6 = data.lastRepliedAt;
      if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6))) {
        let err7 = { instancePath: instancePath + "/lastRepliedAt", schemaPath: "#/components/schemas/EpochMilliseconds/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
      if (typeof data6 == "number" && !formats0.validate(data6)) {
        let err8 = { instancePath: instancePath + "/lastRepliedAt", schemaPath: "#/components/schemas/EpochMilliseconds/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.chatType !== void 0 && typeof data.chatType != "string") {
      let err9 = { instancePath: instancePath + "/chatType", schemaPath: "#/properties/chatType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    if (data.chatId !== void 0 && typeof data.chatId != "string") {
      let err10 = { instancePath: instancePath + "/chatId", schemaPath: "#/properties/chatId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    if (data.rootMessageId !== void 0 && typeof data.rootMessageId != "string") {
      let err11 = { instancePath: instancePath + "/rootMessageId", schemaPath: "#/properties/rootMessageId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
    }
    for (let key0 in data)
      if (key0 !== "id" && key0 !== "managerIds" && key0 !== "repliedManagerIds" && key0 !== "replyCount" && key0 !== "lastRepliedAt" && key0 !== "chatType" && key0 !== "chatId" && key0 !== "rootMessageId") {
        let err12 = { instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties" };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
  } else {
    let err13 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
  }
  return validate66.errors = vErrors, errors === 0;
}
validate66.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema94 = { anyOf: [{ type: "string", enum: ["live", "ended", "transcribing", "transcribed", "transcribeFailed"] }], description: "How far a call has got.\n\n- `live`: going on.\n- `ended`: over.\n- `transcribing`, `transcribed`, `transcribeFailed`: speech is being turned into text, has been, or could not be.", "x-evidence": { source: ["s28", "s25", "core-api"] } }, schema95 = { anyOf: [{ type: "string", enum: ["audio", "video"] }], description: "Whether a call has sound alone or a picture too.", "x-evidence": { source: ["s28", "s25"] } }, schema119 = { anyOf: [{ type: "string", enum: ["front", "call", "team"] }], description: "Kind of call.\n\n- `front`: with a user, in the browser.\n- `call`: by telephone.\n- `team`: among managers.", "x-evidence": { source: ["s28", "s25", "core-api"] } };
var schema98 = { anyOf: [{ type: "string", enum: ["init", "engaged", "missed", "offHook", "welcoming", "waitingWebRTC", "waitingCall", "closed", "greeting", "ivr", "voiceALF", "queued", "waitingManager", "waitingUser", "ended"] }], description: "How far a telephone call has got. The vendor does not explain the values.", "x-evidence": { source: ["s28", "s27"] } }, schema99 = { anyOf: [{ type: "string", enum: ["inbound", "outbound"] }], description: "Direction, seen from the channel.", "x-evidence": { source: ["s28", "s25"] } }, schema100 = { anyOf: [{ type: "string", enum: ["notInOperation", "userLeft", "ringTimeOver", "inboundRateLimit", "concurrencyLimit", "noOperator", "exceededQueue", "abandonedInQueue", "workflow", "wfInputTimeout", "wfVoiceMail", "wfEndCall", "rejectedByOperator", "userLeftInGreeting", "userLeftInIvrWithoutInput", "userLeftInIvr", "userLeftInQueued", "userLeftInWaitingManager", "managerLeft", "noFallbackClient", "preservedNumber", "unregisteredNumber", "blockedUser"] }], description: "Why a chat or call was missed. The list has grown in each generation of the vendor's document; values without a\nline here are not explained.\n\n- `notInOperation`: it came outside working hours.\n- `userLeft`: the user left before an answer.\n- `ringTimeOver`: nobody picked up.\n- `inboundRateLimit`: too many came at once.\n- `noOperator`: no manager was free.\n- `exceededQueue`: the queue was full.\n- `abandonedInQueue`: the user left the queue.\n- `workflow`: a workflow decided so.\n- `managerLeft`: the manager left it unsolved.\n- `noFallbackClient`: there was no device to ring.\n- `preservedNumber`: the number is reserved.\n- `unregisteredNumber`: the number is not known.\n- `blockedUser`: the user is blocked.", "x-evidence": { source: ["s28", "s25", "core-api"], values: { managerLeft: { source: ["s28", "s27"] }, noFallbackClient: { source: ["s28", "s27"] }, concurrencyLimit: { source: "s28" }, wfInputTimeout: { source: "s28" }, wfVoiceMail: { source: "s28" }, wfEndCall: { source: "s28" }, rejectedByOperator: { source: "s28" }, userLeftInGreeting: { source: "s28" }, userLeftInIvrWithoutInput: { source: "s28" }, userLeftInIvr: { source: "s28" }, userLeftInQueued: { source: "s28" }, userLeftInWaitingManager: { source: "s28" } } } }, schema105 = { anyOf: [{ type: "string", enum: ["mobileNumber", "landlineNumber"] }], description: "Which number of the user's profile is meant.", "x-evidence": { source: ["s28", "s25"] } };
function validate69(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate69.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id !== void 0 && typeof data.id != "string") {
      let err0 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.from !== void 0 && typeof data.from != "string") {
      let err1 = { instancePath: instancePath + "/from", schemaPath: "#/properties/from/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.to !== void 0 && typeof data.to != "string") {
      let err2 = { instancePath: instancePath + "/to", schemaPath: "#/properties/to/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.representativeNumber !== void 0 && typeof data.representativeNumber != "string") {
      let err3 = { instancePath: instancePath + "/representativeNumber", schemaPath: "#/properties/representativeNumber/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.primaryNumber !== void 0 && typeof data.primaryNumber != "string") {
      let err4 = { instancePath: instancePath + "/primaryNumber", schemaPath: "#/properties/primaryNumber/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.state !== void 0) {
      let data5 = data.state, _errs13 = errors, valid2 = !1, _errs14 = errors;
      if (typeof data5 != "string") {
        let err5 = { instancePath: instancePath + "/state", schemaPath: "#/components/schemas/CallState/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
      if (!(data5 === "init" || data5 === "engaged" || data5 === "missed" || data5 === "offHook" || data5 === "welcoming" || data5 === "waitingWebRTC" || data5 === "waitingCall" || data5 === "closed" || data5 === "greeting" || data5 === "ivr" || data5 === "voiceALF" || data5 === "queued" || data5 === "waitingManager" || data5 === "waitingUser" || data5 === "ended")) {
        let err6 = { instancePath: instancePath + "/state", schemaPath: "#/components/schemas/CallState/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema98.anyOf[0].enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
      var _valid0 = _errs14 === errors;
      if (valid2 = valid2 || _valid0, valid2)
        errors = _errs13, vErrors !== null && (_errs13 ? vErrors.length = _errs13 : vErrors = null);
      else {
        let err7 = { instancePath: instancePath + "/state", schemaPath: "#/components/schemas/CallState/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.direction !== void 0) {
      let data6 = data.direction, _errs18 = errors, valid4 = !1, _errs19 = errors;
      if (typeof data6 != "string") {
        let err8 = { instancePath: instancePath + "/direction", schemaPath: "#/components/schemas/Direction/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
      if (!(data6 === "inbound" || data6 === "outbound")) {
        let err9 = { instancePath: instancePath + "/direction", schemaPath: "#/components/schemas/Direction/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema99.anyOf[0].enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
      var _valid1 = _errs19 === errors;
      if (valid4 = valid4 || _valid1, valid4)
        errors = _errs18, vErrors !== null && (_errs18 ? vErrors.length = _errs18 : vErrors = null);
      else {
        let err10 = { instancePath: instancePath + "/direction", schemaPath: "#/components/schemas/Direction/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.callServerIp !== void 0 && typeof data.callServerIp != "string") {
      let err11 = { instancePath: instancePath + "/callServerIp", schemaPath: "#/properties/callServerIp/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
    }
    if (data.missedReason !== void 0) {
      let data8 = data.missedReason, _errs25 = errors, valid6 = !1, _errs26 = errors;
      if (typeof data8 != "string") {
        let err12 = { instancePath: instancePath + "/missedReason", schemaPath: "#/components/schemas/MissedReason/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
      if (!(data8 === "notInOperation" || data8 === "userLeft" || data8 === "ringTimeOver" || data8 === "inboundRateLimit" || data8 === "concurrencyLimit" || data8 === "noOperator" || data8 === "exceededQueue" || data8 === "abandonedInQueue" || data8 === "workflow" || data8 === "wfInputTimeout" || data8 === "wfVoiceMail" || data8 === "wfEndCall" || data8 === "rejectedByOperator" || data8 === "userLeftInGreeting" || data8 === "userLeftInIvrWithoutInput" || data8 === "userLeftInIvr" || data8 === "userLeftInQueued" || data8 === "userLeftInWaitingManager" || data8 === "managerLeft" || data8 === "noFallbackClient" || data8 === "preservedNumber" || data8 === "unregisteredNumber" || data8 === "blockedUser")) {
        let err13 = { instancePath: instancePath + "/missedReason", schemaPath: "#/components/schemas/MissedReason/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema100.anyOf[0].enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
      var _valid2 = _errs26 === errors;
      if (valid6 = valid6 || _valid2, valid6)
        errors = _errs25, vErrors !== null && (_errs25 ? vErrors.length = _errs25 : vErrors = null);
      else {
        let err14 = { instancePath: instancePath + "/missedReason", schemaPath: "#/components/schemas/MissedReason/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
    if (data.createAt !== void 0) {
      let data9 = data.createAt;
      if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9))) {
        let err15 = { instancePath: instancePath + "/createAt", schemaPath: "#/components/schemas/EpochMilliseconds/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
      if (typeof data9 == "number" && !formats0.validate(data9)) {
        let err16 = { instancePath: instancePath + "/createAt", schemaPath: "#/components/schemas/EpochMilliseconds/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
    }
    if (data.engagedAt !== void 0) {
      let data10 = data.engagedAt;
      if (!(typeof data10 == "number" && !(data10 % 1) && !isNaN(data10))) {
        let err17 = { instancePath: instancePath + "/engagedAt", schemaPath: "#/components/schemas/EpochMilliseconds/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
      if (typeof data10 == "number" && !formats0.validate(data10)) {
        let err18 = { instancePath: instancePath + "/engagedAt", schemaPath: "#/components/schemas/EpochMilliseconds/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
    }
    if (data.closedAt !== void 0) {
      let data11 = data.closedAt;
      if (!(typeof data11 == "number" && !(data11 % 1) && !isNaN(data11))) {
        let err19 = { instancePath: instancePath + "/closedAt", schemaPath: "#/components/schemas/EpochMilliseconds/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
      if (typeof data11 == "number" && !formats0.validate(data11)) {
        let err20 = { instancePath: instancePath + "/closedAt", schemaPath: "#/components/schemas/EpochMilliseconds/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
        vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
      }
    }
    if (data.missedHandledAt !== void 0) {
      let data12 = data.missedHandledAt;
      if (!(typeof data12 == "number" && !(data12 % 1) && !isNaN(data12))) {
        let err21 = { instancePath: instancePath + "/missedHandledAt", schemaPath: "#/components/schemas/EpochMilliseconds/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
      }
      if (typeof data12 == "number" && !formats0.validate(data12)) {
        let err22 = { instancePath: instancePath + "/missedHandledAt", schemaPath: "#/components/schemas/EpochMilliseconds/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
        vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
      }
    }
    if (data.voiceMail !== void 0 && typeof data.voiceMail != "boolean") {
      let err23 = { instancePath: instancePath + "/voiceMail", schemaPath: "#/properties/voiceMail/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
    }
    if (data.lastAssigneeId !== void 0 && typeof data.lastAssigneeId != "string") {
      let err24 = { instancePath: instancePath + "/lastAssigneeId", schemaPath: "#/properties/lastAssigneeId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
    }
    if (data.userPhoneNumberType !== void 0) {
      let data15 = data.userPhoneNumberType, _errs46 = errors, valid12 = !1, _errs47 = errors;
      if (typeof data15 != "string") {
        let err25 = { instancePath: instancePath + "/userPhoneNumberType", schemaPath: "#/components/schemas/PhoneNumberType/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
      }
      if (!(data15 === "mobileNumber" || data15 === "landlineNumber")) {
        let err26 = { instancePath: instancePath + "/userPhoneNumberType", schemaPath: "#/components/schemas/PhoneNumberType/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema105.anyOf[0].enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
      }
      var _valid3 = _errs47 === errors;
      if (valid12 = valid12 || _valid3, valid12)
        errors = _errs46, vErrors !== null && (_errs46 ? vErrors.length = _errs46 : vErrors = null);
      else {
        let err27 = { instancePath: instancePath + "/userPhoneNumberType", schemaPath: "#/components/schemas/PhoneNumberType/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
      }
    }
    if (data.firstWaitingStartedAt !== void 0) {
      let data16 = data.firstWaitingStartedAt;
      if (!(typeof data16 == "number" && !(data16 % 1) && !isNaN(data16))) {
        let err28 = { instancePath: instancePath + "/firstWaitingStartedAt", schemaPath: "#/components/schemas/EpochMilliseconds/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
      }
      if (typeof data16 == "number" && !formats0.validate(data16)) {
        let err29 = { instancePath: instancePath + "/firstWaitingStartedAt", schemaPath: "#/components/schemas/EpochMilliseconds/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
        vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
      }
    }
    for (let key0 in data)
      if (key0 !== "id" && key0 !== "from" && key0 !== "to" && key0 !== "representativeNumber" && key0 !== "primaryNumber" && key0 !== "state" && key0 !== "direction" && key0 !== "callServerIp" && key0 !== "missedReason" && key0 !== "createAt" && key0 !== "engagedAt" && key0 !== "closedAt" && key0 !== "missedHandledAt" && key0 !== "voiceMail" && key0 !== "lastAssigneeId" && key0 !== "userPhoneNumberType" && key0 !== "firstWaitingStartedAt") {
        let err30 = { instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties" };
        vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
      }
  } else {
    let err31 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
  }
  return validate69.errors = vErrors, errors === 0;
}
validate69.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate71(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate71.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id !== void 0 && typeof data.id != "string") {
      let err0 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.direction !== void 0) {
      let data1 = data.direction, _errs5 = errors, valid2 = !1, _errs6 = errors;
      if (typeof data1 != "string") {
        let err1 = { instancePath: instancePath + "/direction", schemaPath: "#/components/schemas/Direction/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (!(data1 === "inbound" || data1 === "outbound")) {
        let err2 = { instancePath: instancePath + "/direction", schemaPath: "#/components/schemas/Direction/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema99.anyOf[0].enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      var _valid0 = _errs6 === errors;
      if (valid2 = valid2 || _valid0, valid2)
        errors = _errs5, vErrors !== null && (_errs5 ? vErrors.length = _errs5 : vErrors = null);
      else {
        let err3 = { instancePath: instancePath + "/direction", schemaPath: "#/components/schemas/Direction/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.missedReason !== void 0) {
      let data2 = data.missedReason, _errs10 = errors, valid4 = !1, _errs11 = errors;
      if (typeof data2 != "string") {
        let err4 = { instancePath: instancePath + "/missedReason", schemaPath: "#/components/schemas/MissedReason/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
      if (!(data2 === "notInOperation" || data2 === "userLeft" || data2 === "ringTimeOver" || data2 === "inboundRateLimit" || data2 === "concurrencyLimit" || data2 === "noOperator" || data2 === "exceededQueue" || data2 === "abandonedInQueue" || data2 === "workflow" || data2 === "wfInputTimeout" || data2 === "wfVoiceMail" || data2 === "wfEndCall" || data2 === "rejectedByOperator" || data2 === "userLeftInGreeting" || data2 === "userLeftInIvrWithoutInput" || data2 === "userLeftInIvr" || data2 === "userLeftInQueued" || data2 === "userLeftInWaitingManager" || data2 === "managerLeft" || data2 === "noFallbackClient" || data2 === "preservedNumber" || data2 === "unregisteredNumber" || data2 === "blockedUser")) {
        let err5 = { instancePath: instancePath + "/missedReason", schemaPath: "#/components/schemas/MissedReason/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema100.anyOf[0].enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
      var _valid1 = _errs11 === errors;
      if (valid4 = valid4 || _valid1, valid4)
        errors = _errs10, vErrors !== null && (_errs10 ? vErrors.length = _errs10 : vErrors = null);
      else {
        let err6 = { instancePath: instancePath + "/missedReason", schemaPath: "#/components/schemas/MissedReason/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.engagedAt !== void 0) {
      let data3 = data.engagedAt;
      if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3))) {
        let err7 = { instancePath: instancePath + "/engagedAt", schemaPath: "#/components/schemas/EpochMilliseconds/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
      if (typeof data3 == "number" && !formats0.validate(data3)) {
        let err8 = { instancePath: instancePath + "/engagedAt", schemaPath: "#/components/schemas/EpochMilliseconds/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.missedHandledAt !== void 0) {
      let data4 = data.missedHandledAt;
      if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4))) {
        let err9 = { instancePath: instancePath + "/missedHandledAt", schemaPath: "#/components/schemas/EpochMilliseconds/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
      if (typeof data4 == "number" && !formats0.validate(data4)) {
        let err10 = { instancePath: instancePath + "/missedHandledAt", schemaPath: "#/components/schemas/EpochMilliseconds/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.firstWaitingStartedAt !== void 0) {
      let data5 = data.firstWaitingStartedAt;
      if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5))) {
        let err11 = { instancePath: instancePath + "/firstWaitingStartedAt", schemaPath: "#/components/schemas/EpochMilliseconds/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
      if (typeof data5 == "number" && !formats0.validate(data5)) {
        let err12 = { instancePath: instancePath + "/firstWaitingStartedAt", schemaPath: "#/components/schemas/EpochMilliseconds/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
    for (let key0 in data)
      if (key0 !== "id" && key0 !== "direction" && key0 !== "missedReason" && key0 !== "engagedAt" && key0 !== "missedHandledAt" && key0 !== "firstWaitingStartedAt") {
        let err13 = { instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties" };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
  } else {
    let err14 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
  }
  return validate71.errors = vErrors, errors === 0;
}
validate71.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema114 = { anyOf: [{ type: "string", enum: ["file", "image", "video", "audio"] }], description: "Class of media of a recording.", "x-evidence": { source: ["s28", "s25"] } };
function validate73(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate73.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id !== void 0 && typeof data.id != "string") {
      let err0 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.bucket !== void 0 && typeof data.bucket != "string") {
      let err1 = { instancePath: instancePath + "/bucket", schemaPath: "#/properties/bucket/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.key !== void 0 && typeof data.key != "string") {
      let err2 = { instancePath: instancePath + "/key", schemaPath: "#/properties/key/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.contentType !== void 0 && typeof data.contentType != "string") {
      let err3 = { instancePath: instancePath + "/contentType", schemaPath: "#/properties/contentType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.duration !== void 0 && typeof data.duration != "number") {
      let err4 = { instancePath: instancePath + "/duration", schemaPath: "#/properties/duration/type", keyword: "type", params: { type: "number" }, message: "must be number" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.size !== void 0) {
      let data5 = data.size;
      if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5))) {
        let err5 = { instancePath: instancePath + "/size", schemaPath: "#/properties/size/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
      if (typeof data5 == "number" && !formats0.validate(data5)) {
        let err6 = { instancePath: instancePath + "/size", schemaPath: "#/properties/size/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.name !== void 0 && typeof data.name != "string") {
      let err7 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.type !== void 0) {
      let data7 = data.type, _errs17 = errors, valid2 = !1, _errs18 = errors;
      if (typeof data7 != "string") {
        let err8 = { instancePath: instancePath + "/type", schemaPath: "#/components/schemas/RecordingType/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
      if (!(data7 === "file" || data7 === "image" || data7 === "video" || data7 === "audio")) {
        let err9 = { instancePath: instancePath + "/type", schemaPath: "#/components/schemas/RecordingType/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema114.anyOf[0].enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
      var _valid0 = _errs18 === errors;
      if (valid2 = valid2 || _valid0, valid2)
        errors = _errs17, vErrors !== null && (_errs17 ? vErrors.length = _errs17 : vErrors = null);
      else {
        let err10 = { instancePath: instancePath + "/type", schemaPath: "#/components/schemas/RecordingType/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.channelId !== void 0 && typeof data.channelId != "string") {
      let err11 = { instancePath: instancePath + "/channelId", schemaPath: "#/properties/channelId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
    }
    if (data.chatType !== void 0 && typeof data.chatType != "string") {
      let err12 = { instancePath: instancePath + "/chatType", schemaPath: "#/properties/chatType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
    }
    if (data.chatId !== void 0 && typeof data.chatId != "string") {
      let err13 = { instancePath: instancePath + "/chatId", schemaPath: "#/properties/chatId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
    }
    for (let key0 in data)
      if (key0 !== "id" && key0 !== "bucket" && key0 !== "key" && key0 !== "contentType" && key0 !== "duration" && key0 !== "size" && key0 !== "name" && key0 !== "type" && key0 !== "channelId" && key0 !== "chatType" && key0 !== "chatId") {
        let err14 = { instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties" };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
  } else {
    let err15 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
  }
  return validate73.errors = vErrors, errors === 0;
}
validate73.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate75(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate75.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.text !== void 0 && typeof data.text != "string") {
      let err0 = { instancePath: instancePath + "/text", schemaPath: "#/properties/text/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.language !== void 0 && typeof data.language != "string") {
      let err1 = { instancePath: instancePath + "/language", schemaPath: "#/properties/language/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.alf !== void 0 && typeof data.alf != "boolean") {
      let err2 = { instancePath: instancePath + "/alf", schemaPath: "#/properties/alf/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.summarizedAt !== void 0) {
      let data3 = data.summarizedAt;
      if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3))) {
        let err3 = { instancePath: instancePath + "/summarizedAt", schemaPath: "#/components/schemas/EpochMilliseconds/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      if (typeof data3 == "number" && !formats0.validate(data3)) {
        let err4 = { instancePath: instancePath + "/summarizedAt", schemaPath: "#/components/schemas/EpochMilliseconds/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    for (let key0 in data)
      if (key0 !== "text" && key0 !== "language" && key0 !== "alf" && key0 !== "summarizedAt") {
        let err5 = { instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
  } else {
    let err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validate75.errors = vErrors, errors === 0;
}
validate75.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate68(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate68.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id !== void 0 && typeof data.id != "string") {
      let err0 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.chatType !== void 0 && typeof data.chatType != "string") {
      let err1 = { instancePath: instancePath + "/chatType", schemaPath: "#/properties/chatType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.channelId !== void 0 && typeof data.channelId != "string") {
      let err2 = { instancePath: instancePath + "/channelId", schemaPath: "#/properties/channelId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.state !== void 0) {
      let data3 = data.state, _errs9 = errors, valid2 = !1, _errs10 = errors;
      if (typeof data3 != "string") {
        let err3 = { instancePath: instancePath + "/state", schemaPath: "#/components/schemas/MeetState/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      if (!(data3 === "live" || data3 === "ended" || data3 === "transcribing" || data3 === "transcribed" || data3 === "transcribeFailed")) {
        let err4 = { instancePath: instancePath + "/state", schemaPath: "#/components/schemas/MeetState/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema94.anyOf[0].enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
      var _valid0 = _errs10 === errors;
      if (valid2 = valid2 || _valid0, valid2)
        errors = _errs9, vErrors !== null && (_errs9 ? vErrors.length = _errs9 : vErrors = null);
      else {
        let err5 = { instancePath: instancePath + "/state", schemaPath: "#/components/schemas/MeetState/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.mode !== void 0) {
      let data4 = data.mode, _errs14 = errors, valid4 = !1, _errs15 = errors;
      if (typeof data4 != "string") {
        let err6 = { instancePath: instancePath + "/mode", schemaPath: "#/components/schemas/MeetMode/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
      if (!(data4 === "audio" || data4 === "video")) {
        let err7 = { instancePath: instancePath + "/mode", schemaPath: "#/components/schemas/MeetMode/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema95.anyOf[0].enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
      var _valid1 = _errs15 === errors;
      if (valid4 = valid4 || _valid1, valid4)
        errors = _errs14, vErrors !== null && (_errs14 ? vErrors.length = _errs14 : vErrors = null);
      else {
        let err8 = { instancePath: instancePath + "/mode", schemaPath: "#/components/schemas/MeetMode/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.amassedPersons !== void 0) {
      let data5 = data.amassedPersons;
      if (Array.isArray(data5)) {
        let len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++)
          if (typeof data5[i0] != "string") {
            let err9 = { instancePath: instancePath + "/amassedPersons/" + i0, schemaPath: "#/properties/amassedPersons/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
          }
      } else {
        let err10 = { instancePath: instancePath + "/amassedPersons", schemaPath: "#/properties/amassedPersons/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.roomStartedAt !== void 0) {
      let data7 = data.roomStartedAt;
      if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7))) {
        let err11 = { instancePath: instancePath + "/roomStartedAt", schemaPath: "#/components/schemas/EpochMilliseconds/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
      if (typeof data7 == "number" && !formats0.validate(data7)) {
        let err12 = { instancePath: instancePath + "/roomStartedAt", schemaPath: "#/components/schemas/EpochMilliseconds/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
    if (data.call !== void 0 && (validate69(data.call, { instancePath: instancePath + "/call", parentData: data, parentDataProperty: "call", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors), errors = vErrors.length)), data.front !== void 0 && (validate71(data.front, { instancePath: instancePath + "/front", parentData: data, parentDataProperty: "front", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors), errors = vErrors.length)), data.recording !== void 0 && (validate73(data.recording, { instancePath: instancePath + "/recording", parentData: data, parentDataProperty: "recording", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors), errors = vErrors.length)), data.summaries !== void 0) {
      let data11 = data.summaries;
      if (Array.isArray(data11)) {
        let len1 = data11.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate75(data11[i1], { instancePath: instancePath + "/summaries/" + i1, parentData: data11, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors), errors = vErrors.length);
      } else {
        let err13 = { instancePath: instancePath + "/summaries", schemaPath: "#/properties/summaries/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
    if (data.country !== void 0 && typeof data.country != "string") {
      let err14 = { instancePath: instancePath + "/country", schemaPath: "#/properties/country/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
    }
    if (data.transferCount !== void 0) {
      let data14 = data.transferCount;
      if (!(typeof data14 == "number" && !(data14 % 1) && !isNaN(data14))) {
        let err15 = { instancePath: instancePath + "/transferCount", schemaPath: "#/properties/transferCount/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
      if (typeof data14 == "number" && !formats2.validate(data14)) {
        let err16 = { instancePath: instancePath + "/transferCount", schemaPath: "#/properties/transferCount/format", keyword: "format", params: { format: "int32" }, message: 'must match format "int32"' };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
    }
    if (data.botIds !== void 0) {
      let data15 = data.botIds;
      if (Array.isArray(data15)) {
        let len2 = data15.length;
        for (let i2 = 0; i2 < len2; i2++)
          if (typeof data15[i2] != "string") {
            let err17 = { instancePath: instancePath + "/botIds/" + i2, schemaPath: "#/properties/botIds/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
          }
      } else {
        let err18 = { instancePath: instancePath + "/botIds", schemaPath: "#/properties/botIds/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
    }
    if (data.meetEndedAt !== void 0) {
      let data17 = data.meetEndedAt;
      if (!(typeof data17 == "number" && !(data17 % 1) && !isNaN(data17))) {
        let err19 = { instancePath: instancePath + "/meetEndedAt", schemaPath: "#/components/schemas/EpochMilliseconds/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
      if (typeof data17 == "number" && !formats0.validate(data17)) {
        let err20 = { instancePath: instancePath + "/meetEndedAt", schemaPath: "#/components/schemas/EpochMilliseconds/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
        vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
      }
    }
    if (data.stateV2 !== void 0) {
      let data18 = data.stateV2, _errs43 = errors, valid14 = !1, _errs44 = errors;
      if (typeof data18 != "string") {
        let err21 = { instancePath: instancePath + "/stateV2", schemaPath: "#/components/schemas/MeetState/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
      }
      if (!(data18 === "live" || data18 === "ended" || data18 === "transcribing" || data18 === "transcribed" || data18 === "transcribeFailed")) {
        let err22 = { instancePath: instancePath + "/stateV2", schemaPath: "#/components/schemas/MeetState/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema94.anyOf[0].enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
      }
      var _valid2 = _errs44 === errors;
      if (valid14 = valid14 || _valid2, valid14)
        errors = _errs43, vErrors !== null && (_errs43 ? vErrors.length = _errs43 : vErrors = null);
      else {
        let err23 = { instancePath: instancePath + "/stateV2", schemaPath: "#/components/schemas/MeetState/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
      }
    }
    if (data.managerIds !== void 0) {
      let data19 = data.managerIds;
      if (Array.isArray(data19)) {
        let len3 = data19.length;
        for (let i3 = 0; i3 < len3; i3++)
          if (typeof data19[i3] != "string") {
            let err24 = { instancePath: instancePath + "/managerIds/" + i3, schemaPath: "#/properties/managerIds/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
          }
      } else {
        let err25 = { instancePath: instancePath + "/managerIds", schemaPath: "#/properties/managerIds/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
      }
    }
    if (data.meetType !== void 0) {
      let data21 = data.meetType, _errs52 = errors, valid18 = !1, _errs53 = errors;
      if (typeof data21 != "string") {
        let err26 = { instancePath: instancePath + "/meetType", schemaPath: "#/components/schemas/MeetType/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
      }
      if (!(data21 === "front" || data21 === "call" || data21 === "team")) {
        let err27 = { instancePath: instancePath + "/meetType", schemaPath: "#/components/schemas/MeetType/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema119.anyOf[0].enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
      }
      var _valid3 = _errs53 === errors;
      if (valid18 = valid18 || _valid3, valid18)
        errors = _errs52, vErrors !== null && (_errs52 ? vErrors.length = _errs52 : vErrors = null);
      else {
        let err28 = { instancePath: instancePath + "/meetType", schemaPath: "#/components/schemas/MeetType/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
      }
    }
    for (let key0 in data)
      if (key0 !== "id" && key0 !== "chatType" && key0 !== "channelId" && key0 !== "state" && key0 !== "mode" && key0 !== "amassedPersons" && key0 !== "roomStartedAt" && key0 !== "call" && key0 !== "front" && key0 !== "recording" && key0 !== "summaries" && key0 !== "country" && key0 !== "transferCount" && key0 !== "botIds" && key0 !== "meetEndedAt" && key0 !== "stateV2" && key0 !== "managerIds" && key0 !== "meetType") {
        let err29 = { instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties" };
        vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
      }
  } else {
    let err30 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
  }
  return validate68.errors = vErrors, errors === 0;
}
validate68.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate78(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate78.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id !== void 0 && typeof data.id != "string") {
      let err0 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.direction !== void 0) {
      let data1 = data.direction, _errs5 = errors, valid2 = !1, _errs6 = errors;
      if (typeof data1 != "string") {
        let err1 = { instancePath: instancePath + "/direction", schemaPath: "#/components/schemas/Direction/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (!(data1 === "inbound" || data1 === "outbound")) {
        let err2 = { instancePath: instancePath + "/direction", schemaPath: "#/components/schemas/Direction/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema99.anyOf[0].enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      var _valid0 = _errs6 === errors;
      if (valid2 = valid2 || _valid0, valid2)
        errors = _errs5, vErrors !== null && (_errs5 ? vErrors.length = _errs5 : vErrors = null);
      else {
        let err3 = { instancePath: instancePath + "/direction", schemaPath: "#/components/schemas/Direction/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.from !== void 0) {
      let data2 = data.from;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        if (data2.address !== void 0 && typeof data2.address != "string") {
          let err4 = { instancePath: instancePath + "/from/address", schemaPath: "#/components/schemas/EmailAddress/properties/address/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
        if (data2.name !== void 0 && typeof data2.name != "string") {
          let err5 = { instancePath: instancePath + "/from/name", schemaPath: "#/components/schemas/EmailAddress/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
        if (data2.contactAddress !== void 0 && typeof data2.contactAddress != "string") {
          let err6 = { instancePath: instancePath + "/from/contactAddress", schemaPath: "#/components/schemas/EmailAddress/properties/contactAddress/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
        for (let key0 in data2)
          if (key0 !== "address" && key0 !== "name" && key0 !== "contactAddress") {
            let err7 = { instancePath: instancePath + "/from", schemaPath: "#/components/schemas/EmailAddress/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties" };
            vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
          }
      } else {
        let err8 = { instancePath: instancePath + "/from", schemaPath: "#/components/schemas/EmailAddress/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.to !== void 0) {
      let data6 = data.to;
      if (Array.isArray(data6)) {
        let len0 = data6.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data7 = data6[i0];
          if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
            if (data7.address !== void 0 && typeof data7.address != "string") {
              let err9 = { instancePath: instancePath + "/to/" + i0 + "/address", schemaPath: "#/components/schemas/EmailAddress/properties/address/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
            }
            if (data7.name !== void 0 && typeof data7.name != "string") {
              let err10 = { instancePath: instancePath + "/to/" + i0 + "/name", schemaPath: "#/components/schemas/EmailAddress/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
            }
            if (data7.contactAddress !== void 0 && typeof data7.contactAddress != "string") {
              let err11 = { instancePath: instancePath + "/to/" + i0 + "/contactAddress", schemaPath: "#/components/schemas/EmailAddress/properties/contactAddress/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
            }
            for (let key1 in data7)
              if (key1 !== "address" && key1 !== "name" && key1 !== "contactAddress") {
                let err12 = { instancePath: instancePath + "/to/" + i0, schemaPath: "#/components/schemas/EmailAddress/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key1 }, message: "must NOT have unevaluated properties" };
                vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
              }
          } else {
            let err13 = { instancePath: instancePath + "/to/" + i0, schemaPath: "#/components/schemas/EmailAddress/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
          }
        }
      } else {
        let err14 = { instancePath: instancePath + "/to", schemaPath: "#/properties/to/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
    if (data.cc !== void 0) {
      let data11 = data.cc;
      if (Array.isArray(data11)) {
        let len1 = data11.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data12 = data11[i1];
          if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
            if (data12.address !== void 0 && typeof data12.address != "string") {
              let err15 = { instancePath: instancePath + "/cc/" + i1 + "/address", schemaPath: "#/components/schemas/EmailAddress/properties/address/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
            }
            if (data12.name !== void 0 && typeof data12.name != "string") {
              let err16 = { instancePath: instancePath + "/cc/" + i1 + "/name", schemaPath: "#/components/schemas/EmailAddress/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
            }
            if (data12.contactAddress !== void 0 && typeof data12.contactAddress != "string") {
              let err17 = { instancePath: instancePath + "/cc/" + i1 + "/contactAddress", schemaPath: "#/components/schemas/EmailAddress/properties/contactAddress/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
            }
            for (let key2 in data12)
              if (key2 !== "address" && key2 !== "name" && key2 !== "contactAddress") {
                let err18 = { instancePath: instancePath + "/cc/" + i1, schemaPath: "#/components/schemas/EmailAddress/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key2 }, message: "must NOT have unevaluated properties" };
                vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
              }
          } else {
            let err19 = { instancePath: instancePath + "/cc/" + i1, schemaPath: "#/components/schemas/EmailAddress/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
          }
        }
      } else {
        let err20 = { instancePath: instancePath + "/cc", schemaPath: "#/properties/cc/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
      }
    }
    if (data.bcc !== void 0) {
      let data16 = data.bcc;
      if (Array.isArray(data16)) {
        let len2 = data16.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data17 = data16[i2];
          if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
            if (data17.address !== void 0 && typeof data17.address != "string") {
              let err21 = { instancePath: instancePath + "/bcc/" + i2 + "/address", schemaPath: "#/components/schemas/EmailAddress/properties/address/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
            }
            if (data17.name !== void 0 && typeof data17.name != "string") {
              let err22 = { instancePath: instancePath + "/bcc/" + i2 + "/name", schemaPath: "#/components/schemas/EmailAddress/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
            }
            if (data17.contactAddress !== void 0 && typeof data17.contactAddress != "string") {
              let err23 = { instancePath: instancePath + "/bcc/" + i2 + "/contactAddress", schemaPath: "#/components/schemas/EmailAddress/properties/contactAddress/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
            }
            for (let key3 in data17)
              if (key3 !== "address" && key3 !== "name" && key3 !== "contactAddress") {
                let err24 = { instancePath: instancePath + "/bcc/" + i2, schemaPath: "#/components/schemas/EmailAddress/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key3 }, message: "must NOT have unevaluated properties" };
                vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
              }
          } else {
            let err25 = { instancePath: instancePath + "/bcc/" + i2, schemaPath: "#/components/schemas/EmailAddress/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
          }
        }
      } else {
        let err26 = { instancePath: instancePath + "/bcc", schemaPath: "#/properties/bcc/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
      }
    }
    if (data.replyTo !== void 0) {
      let data21 = data.replyTo;
      if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
        if (data21.address !== void 0 && typeof data21.address != "string") {
          let err27 = { instancePath: instancePath + "/replyTo/address", schemaPath: "#/components/schemas/EmailAddress/properties/address/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
        }
        if (data21.name !== void 0 && typeof data21.name != "string") {
          let err28 = { instancePath: instancePath + "/replyTo/name", schemaPath: "#/components/schemas/EmailAddress/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
        }
        if (data21.contactAddress !== void 0 && typeof data21.contactAddress != "string") {
          let err29 = { instancePath: instancePath + "/replyTo/contactAddress", schemaPath: "#/components/schemas/EmailAddress/properties/contactAddress/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
        }
        for (let key4 in data21)
          if (key4 !== "address" && key4 !== "name" && key4 !== "contactAddress") {
            let err30 = { instancePath: instancePath + "/replyTo", schemaPath: "#/components/schemas/EmailAddress/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key4 }, message: "must NOT have unevaluated properties" };
            vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
          }
      } else {
        let err31 = { instancePath: instancePath + "/replyTo", schemaPath: "#/components/schemas/EmailAddress/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
      }
    }
    if (data.subject !== void 0 && typeof data.subject != "string") {
      let err32 = { instancePath: instancePath + "/subject", schemaPath: "#/properties/subject/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
    }
    if (data.hasHistory !== void 0 && typeof data.hasHistory != "boolean") {
      let err33 = { instancePath: instancePath + "/hasHistory", schemaPath: "#/properties/hasHistory/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
    }
    if (data.replyToMessageId !== void 0 && typeof data.replyToMessageId != "string") {
      let err34 = { instancePath: instancePath + "/replyToMessageId", schemaPath: "#/properties/replyToMessageId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
    }
    if (data.receivedFor !== void 0 && typeof data.receivedFor != "string") {
      let err35 = { instancePath: instancePath + "/receivedFor", schemaPath: "#/properties/receivedFor/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
    }
    if (data.createdAt !== void 0) {
      let data29 = data.createdAt;
      if (!(typeof data29 == "number" && !(data29 % 1) && !isNaN(data29))) {
        let err36 = { instancePath: instancePath + "/createdAt", schemaPath: "#/components/schemas/EpochMilliseconds/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
      }
      if (typeof data29 == "number" && !formats0.validate(data29)) {
        let err37 = { instancePath: instancePath + "/createdAt", schemaPath: "#/components/schemas/EpochMilliseconds/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
        vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
      }
    }
    for (let key5 in data)
      if (key5 !== "id" && key5 !== "direction" && key5 !== "from" && key5 !== "to" && key5 !== "cc" && key5 !== "bcc" && key5 !== "replyTo" && key5 !== "subject" && key5 !== "hasHistory" && key5 !== "replyToMessageId" && key5 !== "receivedFor" && key5 !== "createdAt") {
        let err38 = { instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key5 }, message: "must NOT have unevaluated properties" };
        vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
      }
  } else {
    let err39 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
  }
  return validate78.errors = vErrors, errors === 0;
}
validate78.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema131 = { anyOf: [{ type: "string", enum: ["cobalt", "green", "orange", "red", "black", "pink", "purple"] }], description: "Colour of a button.", "x-evidence": { source: ["s28", "s25"] } };
function validate81(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate81.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.attributes !== void 0) {
      let data0 = data.attributes;
      if (!(data0 && typeof data0 == "object" && !Array.isArray(data0))) {
        let err1 = { instancePath: instancePath + "/attributes", schemaPath: "#/components/schemas/MessageActionAttributes/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.type !== void 0 && typeof data.type != "string") {
      let err2 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    for (let key0 in data)
      if (key0 !== "attributes" && key0 !== "type") {
        let err3 = { instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
  } else {
    let err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate81.errors = vErrors, errors === 0;
}
validate81.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate80(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate80.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.title === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "title" }, message: "must have required property 'title'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.title !== void 0 && typeof data.title != "string") {
      let err1 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.colorVariant !== void 0) {
      let data1 = data.colorVariant, _errs5 = errors, valid2 = !1, _errs6 = errors;
      if (typeof data1 != "string") {
        let err2 = { instancePath: instancePath + "/colorVariant", schemaPath: "#/components/schemas/ButtonColor/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (!(data1 === "cobalt" || data1 === "green" || data1 === "orange" || data1 === "red" || data1 === "black" || data1 === "pink" || data1 === "purple")) {
        let err3 = { instancePath: instancePath + "/colorVariant", schemaPath: "#/components/schemas/ButtonColor/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema131.anyOf[0].enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      var _valid0 = _errs6 === errors;
      if (valid2 = valid2 || _valid0, valid2)
        errors = _errs5, vErrors !== null && (_errs5 ? vErrors.length = _errs5 : vErrors = null);
      else {
        let err4 = { instancePath: instancePath + "/colorVariant", schemaPath: "#/components/schemas/ButtonColor/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.action !== void 0 && (validate81(data.action, { instancePath: instancePath + "/action", parentData: data, parentDataProperty: "action", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors), errors = vErrors.length)), data.url !== void 0 && typeof data.url != "string") {
      let err5 = { instancePath: instancePath + "/url", schemaPath: "#/properties/url/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    for (let key0 in data)
      if (key0 !== "title" && key0 !== "colorVariant" && key0 !== "action" && key0 !== "url") {
        let err6 = { instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
  } else {
    let err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
  }
  return validate80.errors = vErrors, errors === 0;
}
validate80.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema135 = { anyOf: [{ type: "string", enum: ["chat", "manager", "channel"] }], description: "Who may see a private file: the people of one `chat`, one `manager`, or the whole `channel`.", "x-evidence": { source: ["s28", "s27", "core-api"] } };
function validate84(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate84.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.name === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.size === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "size" }, message: "must have required property 'size'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.bucket === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "bucket" }, message: "must have required property 'bucket'" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.key === void 0) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "key" }, message: "must have required property 'key'" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.id !== void 0 && typeof data.id != "string") {
      let err5 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.type !== void 0 && typeof data.type != "string") {
      let err6 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.name !== void 0 && typeof data.name != "string") {
      let err7 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.size !== void 0) {
      let data3 = data.size;
      if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3))) {
        let err8 = { instancePath: instancePath + "/size", schemaPath: "#/properties/size/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
      if (typeof data3 == "number" && !formats0.validate(data3)) {
        let err9 = { instancePath: instancePath + "/size", schemaPath: "#/properties/size/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.contentType !== void 0 && typeof data.contentType != "string") {
      let err10 = { instancePath: instancePath + "/contentType", schemaPath: "#/properties/contentType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    if (data.duration !== void 0 && typeof data.duration != "number") {
      let err11 = { instancePath: instancePath + "/duration", schemaPath: "#/properties/duration/type", keyword: "type", params: { type: "number" }, message: "must be number" };
      vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
    }
    if (data.width !== void 0) {
      let data6 = data.width;
      if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6))) {
        let err12 = { instancePath: instancePath + "/width", schemaPath: "#/properties/width/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
      if (typeof data6 == "number" && !formats2.validate(data6)) {
        let err13 = { instancePath: instancePath + "/width", schemaPath: "#/properties/width/format", keyword: "format", params: { format: "int32" }, message: 'must match format "int32"' };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
    if (data.height !== void 0) {
      let data7 = data.height;
      if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7))) {
        let err14 = { instancePath: instancePath + "/height", schemaPath: "#/properties/height/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
      if (typeof data7 == "number" && !formats2.validate(data7)) {
        let err15 = { instancePath: instancePath + "/height", schemaPath: "#/properties/height/format", keyword: "format", params: { format: "int32" }, message: 'must match format "int32"' };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
    if (data.orientation !== void 0) {
      let data8 = data.orientation;
      if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8))) {
        let err16 = { instancePath: instancePath + "/orientation", schemaPath: "#/properties/orientation/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
      if (typeof data8 == "number" && !formats2.validate(data8)) {
        let err17 = { instancePath: instancePath + "/orientation", schemaPath: "#/properties/orientation/format", keyword: "format", params: { format: "int32" }, message: 'must match format "int32"' };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
    }
    if (data.animated !== void 0 && typeof data.animated != "boolean") {
      let err18 = { instancePath: instancePath + "/animated", schemaPath: "#/properties/animated/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
    }
    if (data.bucket !== void 0 && typeof data.bucket != "string") {
      let err19 = { instancePath: instancePath + "/bucket", schemaPath: "#/properties/bucket/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
    }
    if (data.key !== void 0 && typeof data.key != "string") {
      let err20 = { instancePath: instancePath + "/key", schemaPath: "#/properties/key/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
    }
    if (data.previewKey !== void 0 && typeof data.previewKey != "string") {
      let err21 = { instancePath: instancePath + "/previewKey", schemaPath: "#/properties/previewKey/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
    }
    if (data.privateFileScope !== void 0) {
      let data13 = data.privateFileScope, _errs29 = errors, valid2 = !1, _errs30 = errors;
      if (typeof data13 != "string") {
        let err22 = { instancePath: instancePath + "/privateFileScope", schemaPath: "#/components/schemas/PrivateFileScope/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
      }
      if (!(data13 === "chat" || data13 === "manager" || data13 === "channel")) {
        let err23 = { instancePath: instancePath + "/privateFileScope", schemaPath: "#/components/schemas/PrivateFileScope/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema135.anyOf[0].enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
      }
      var _valid0 = _errs30 === errors;
      if (valid2 = valid2 || _valid0, valid2)
        errors = _errs29, vErrors !== null && (_errs29 ? vErrors.length = _errs29 : vErrors = null);
      else {
        let err24 = { instancePath: instancePath + "/privateFileScope", schemaPath: "#/components/schemas/PrivateFileScope/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
      }
    }
    if (data.sharedDomain !== void 0 && typeof data.sharedDomain != "string") {
      let err25 = { instancePath: instancePath + "/sharedDomain", schemaPath: "#/properties/sharedDomain/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
    }
    if (data.channelId !== void 0 && typeof data.channelId != "string") {
      let err26 = { instancePath: instancePath + "/channelId", schemaPath: "#/properties/channelId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
    }
    if (data.managerId !== void 0 && typeof data.managerId != "string") {
      let err27 = { instancePath: instancePath + "/managerId", schemaPath: "#/properties/managerId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
    }
    if (data.chatType !== void 0 && typeof data.chatType != "string") {
      let err28 = { instancePath: instancePath + "/chatType", schemaPath: "#/properties/chatType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
    }
    if (data.chatId !== void 0 && typeof data.chatId != "string") {
      let err29 = { instancePath: instancePath + "/chatId", schemaPath: "#/properties/chatId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
    }
    for (let key0 in data)
      if (key0 !== "id" && key0 !== "type" && key0 !== "name" && key0 !== "size" && key0 !== "contentType" && key0 !== "duration" && key0 !== "width" && key0 !== "height" && key0 !== "orientation" && key0 !== "animated" && key0 !== "bucket" && key0 !== "key" && key0 !== "previewKey" && key0 !== "privateFileScope" && key0 !== "sharedDomain" && key0 !== "channelId" && key0 !== "managerId" && key0 !== "chatType" && key0 !== "chatId") {
        let err30 = { instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties" };
        vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
      }
  } else {
    let err31 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
  }
  return validate84.errors = vErrors, errors === 0;
}
validate84.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate87(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate87.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.action !== void 0 && (validate81(data.action, { instancePath: instancePath + "/action", parentData: data, parentDataProperty: "action", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors), errors = vErrors.length)), data.components !== void 0) {
      let data1 = data.components;
      if (Array.isArray(data1)) {
        let len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
            if (data2.type === void 0) {
              let err0 = { instancePath: instancePath + "/components/" + i0, schemaPath: "#/components/schemas/MessageCarouselComponent/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" };
              vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
            }
            if (data2.type !== void 0 && typeof data2.type != "string") {
              let err1 = { instancePath: instancePath + "/components/" + i0 + "/type", schemaPath: "#/components/schemas/MessageCarouselComponent/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
            }
          } else {
            let err2 = { instancePath: instancePath + "/components/" + i0, schemaPath: "#/components/schemas/MessageCarouselComponent/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
          }
        }
      } else {
        let err3 = { instancePath: instancePath + "/components", schemaPath: "#/properties/components/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    for (let key0 in data)
      if (key0 !== "action" && key0 !== "components") {
        let err4 = { instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
  } else {
    let err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate87.errors = vErrors, errors === 0;
}
validate87.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate86(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate86.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.items !== void 0) {
      let data0 = data.items;
      if (Array.isArray(data0)) {
        let len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate87(data0[i0], { instancePath: instancePath + "/items/" + i0, parentData: data0, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors), errors = vErrors.length);
      } else {
        let err0 = { instancePath: instancePath + "/items", schemaPath: "#/properties/items/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    }
    for (let key0 in data)
      if (key0 !== "items") {
        let err1 = { instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
  } else {
    let err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate86.errors = vErrors, errors === 0;
}
validate86.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema141 = { anyOf: [{ type: "string", enum: ["changeName", "changeScope", "close", "autoClose", "create", "invite", "join", "assign", "autoAssign", "unassign", "leave", "open", "autoOpen", "enqueue", "miss", "remove", "snooze", "addTags", "removeTags", "assignTeam", "unassignTeam", "joinMeet", "leaveMeet", "inviteMeet", "missMeet", "callbackMeet", "tryConnectCall", "processByMiss", "processBranch", "sendXms", "addUserTags", "removeUserTags", "updatePriority", "startWorkflow", "endWorkflow", "interruptWorkflow", "interruptWorkflowByBot", "tryOpenWithAlf", "startTask", "taskApproval", "applyRules", "cancelAlfByUser", "fallbackCall", "handoffVoiceToText", "share"] }], description: "What the system recorded. The list has grown in each generation of the vendor's document.", "x-evidence": { source: ["s28", "s25"], values: { miss: { source: ["s28", "s27"] }, tryConnectCall: { source: ["s28", "s27"] }, processByMiss: { source: ["s28", "s27"] }, startTask: { source: ["s28", "s27"] }, applyRules: { source: ["s28", "s27"] }, cancelAlfByUser: { source: ["s28", "s27"] }, fallbackCall: { source: ["s28", "s27"] }, taskApproval: { source: "s28" }, handoffVoiceToText: { source: "s28" }, share: { source: "s28" } } } };
function validate91(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate91.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.action !== void 0) {
      let data0 = data.action, _errs3 = errors, valid2 = !1, _errs4 = errors;
      if (typeof data0 != "string") {
        let err0 = { instancePath: instancePath + "/action", schemaPath: "#/components/schemas/LogAction/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      if (!(data0 === "changeName" || data0 === "changeScope" || data0 === "close" || data0 === "autoClose" || data0 === "create" || data0 === "invite" || data0 === "join" || data0 === "assign" || data0 === "autoAssign" || data0 === "unassign" || data0 === "leave" || data0 === "open" || data0 === "autoOpen" || data0 === "enqueue" || data0 === "miss" || data0 === "remove" || data0 === "snooze" || data0 === "addTags" || data0 === "removeTags" || data0 === "assignTeam" || data0 === "unassignTeam" || data0 === "joinMeet" || data0 === "leaveMeet" || data0 === "inviteMeet" || data0 === "missMeet" || data0 === "callbackMeet" || data0 === "tryConnectCall" || data0 === "processByMiss" || data0 === "processBranch" || data0 === "sendXms" || data0 === "addUserTags" || data0 === "removeUserTags" || data0 === "updatePriority" || data0 === "startWorkflow" || data0 === "endWorkflow" || data0 === "interruptWorkflow" || data0 === "interruptWorkflowByBot" || data0 === "tryOpenWithAlf" || data0 === "startTask" || data0 === "taskApproval" || data0 === "applyRules" || data0 === "cancelAlfByUser" || data0 === "fallbackCall" || data0 === "handoffVoiceToText" || data0 === "share")) {
        let err1 = { instancePath: instancePath + "/action", schemaPath: "#/components/schemas/LogAction/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema141.anyOf[0].enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      var _valid0 = _errs4 === errors;
      if (valid2 = valid2 || _valid0, valid2)
        errors = _errs3, vErrors !== null && (_errs3 ? vErrors.length = _errs3 : vErrors = null);
      else {
        let err2 = { instancePath: instancePath + "/action", schemaPath: "#/components/schemas/LogAction/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.values !== void 0) {
      let data1 = data.values;
      if (Array.isArray(data1)) {
        let len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++)
          if (typeof data1[i0] != "string") {
            let err3 = { instancePath: instancePath + "/values/" + i0, schemaPath: "#/properties/values/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
          }
      } else {
        let err4 = { instancePath: instancePath + "/values", schemaPath: "#/properties/values/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.triggerType !== void 0 && typeof data.triggerType != "string") {
      let err5 = { instancePath: instancePath + "/triggerType", schemaPath: "#/properties/triggerType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.triggerId !== void 0 && typeof data.triggerId != "string") {
      let err6 = { instancePath: instancePath + "/triggerId", schemaPath: "#/properties/triggerId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    for (let key0 in data)
      if (key0 !== "action" && key0 !== "values" && key0 !== "triggerType" && key0 !== "triggerId") {
        let err7 = { instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
  } else {
    let err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
  }
  return validate91.errors = vErrors, errors === 0;
}
validate91.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema147 = { anyOf: [{ type: "string", enum: ["text", "number", "bool", "date", "datetime", "radio", "singleSelect", "checkbox", "multiSelect"] }], description: "Control of a form field.", "x-evidence": { source: ["s28", "s25"] } }, schema148 = { anyOf: [{ type: "string", enum: ["string", "date", "list", "listOfNumber", "number", "datetime", "boolean"] }], description: "Type of the value that a form field takes.", "x-evidence": { source: ["s28", "s25"] } };
function validate94(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate94.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.readOnly !== void 0 && typeof data.readOnly != "boolean") {
      let err0 = { instancePath: instancePath + "/readOnly", schemaPath: "#/properties/readOnly/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.type !== void 0) {
      let data1 = data.type, _errs5 = errors, valid2 = !1, _errs6 = errors;
      if (typeof data1 != "string") {
        let err1 = { instancePath: instancePath + "/type", schemaPath: "#/components/schemas/FormInputType/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (!(data1 === "text" || data1 === "number" || data1 === "bool" || data1 === "date" || data1 === "datetime" || data1 === "radio" || data1 === "singleSelect" || data1 === "checkbox" || data1 === "multiSelect")) {
        let err2 = { instancePath: instancePath + "/type", schemaPath: "#/components/schemas/FormInputType/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema147.anyOf[0].enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      var _valid0 = _errs6 === errors;
      if (valid2 = valid2 || _valid0, valid2)
        errors = _errs5, vErrors !== null && (_errs5 ? vErrors.length = _errs5 : vErrors = null);
      else {
        let err3 = { instancePath: instancePath + "/type", schemaPath: "#/components/schemas/FormInputType/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.userChatProfileBindingKey !== void 0 && typeof data.userChatProfileBindingKey != "boolean") {
      let err4 = { instancePath: instancePath + "/userChatProfileBindingKey", schemaPath: "#/properties/userChatProfileBindingKey/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.userProfileBindingKey !== void 0 && typeof data.userProfileBindingKey != "boolean") {
      let err5 = { instancePath: instancePath + "/userProfileBindingKey", schemaPath: "#/properties/userProfileBindingKey/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.dataType !== void 0) {
      let data4 = data.dataType, _errs14 = errors, valid4 = !1, _errs15 = errors;
      if (typeof data4 != "string") {
        let err6 = { instancePath: instancePath + "/dataType", schemaPath: "#/components/schemas/FormInputDataType/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
      if (!(data4 === "string" || data4 === "date" || data4 === "list" || data4 === "listOfNumber" || data4 === "number" || data4 === "datetime" || data4 === "boolean")) {
        let err7 = { instancePath: instancePath + "/dataType", schemaPath: "#/components/schemas/FormInputDataType/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema148.anyOf[0].enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
      var _valid1 = _errs15 === errors;
      if (valid4 = valid4 || _valid1, valid4)
        errors = _errs14, vErrors !== null && (_errs14 ? vErrors.length = _errs14 : vErrors = null);
      else {
        let err8 = { instancePath: instancePath + "/dataType", schemaPath: "#/components/schemas/FormInputDataType/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.label !== void 0 && typeof data.label != "string") {
      let err9 = { instancePath: instancePath + "/label", schemaPath: "#/properties/label/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    if (data.bindingKey !== void 0 && typeof data.bindingKey != "string") {
      let err10 = { instancePath: instancePath + "/bindingKey", schemaPath: "#/properties/bindingKey/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    for (let key0 in data)
      if (key0 !== "value" && key0 !== "readOnly" && key0 !== "type" && key0 !== "userChatProfileBindingKey" && key0 !== "userProfileBindingKey" && key0 !== "dataType" && key0 !== "label" && key0 !== "bindingKey") {
        let err11 = { instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties" };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
  } else {
    let err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
  }
  return validate94.errors = vErrors, errors === 0;
}
validate94.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate93(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate93.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.submittedAt !== void 0) {
      let data0 = data.submittedAt;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0))) {
        let err1 = { instancePath: instancePath + "/submittedAt", schemaPath: "#/components/schemas/EpochMilliseconds/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (typeof data0 == "number" && !formats0.validate(data0)) {
        let err2 = { instancePath: instancePath + "/submittedAt", schemaPath: "#/components/schemas/EpochMilliseconds/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.inputs !== void 0) {
      let data1 = data.inputs;
      if (Array.isArray(data1)) {
        let len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate94(data1[i0], { instancePath: instancePath + "/inputs/" + i0, parentData: data1, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors), errors = vErrors.length);
      } else {
        let err3 = { instancePath: instancePath + "/inputs", schemaPath: "#/properties/inputs/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.type !== void 0 && typeof data.type != "string") {
      let err4 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    for (let key0 in data)
      if (key0 !== "submittedAt" && key0 !== "inputs" && key0 !== "type") {
        let err5 = { instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
  } else {
    let err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validate93.errors = vErrors, errors === 0;
}
validate93.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema152 = { anyOf: [{ type: "string", enum: ["fullScreen"] }], description: "How prominently a message is shown. `fullScreen` fills the screen.", "x-evidence": { source: ["s28", "s25", "core-api"] } };
function validate97(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate97.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type !== void 0 && typeof data.type != "string") {
      let err0 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.id !== void 0 && typeof data.id != "string") {
      let err1 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.advertising !== void 0 && typeof data.advertising != "boolean") {
      let err2 = { instancePath: instancePath + "/advertising", schemaPath: "#/properties/advertising/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.sendToOfflineXms !== void 0 && typeof data.sendToOfflineXms != "boolean") {
      let err3 = { instancePath: instancePath + "/sendToOfflineXms", schemaPath: "#/properties/sendToOfflineXms/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.sendToOfflineEmail !== void 0 && typeof data.sendToOfflineEmail != "boolean") {
      let err4 = { instancePath: instancePath + "/sendToOfflineEmail", schemaPath: "#/properties/sendToOfflineEmail/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.exposureType !== void 0) {
      let data5 = data.exposureType, _errs13 = errors, valid2 = !1, _errs14 = errors;
      if (typeof data5 != "string") {
        let err5 = { instancePath: instancePath + "/exposureType", schemaPath: "#/components/schemas/ExposureType/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
      if (data5 !== "fullScreen") {
        let err6 = { instancePath: instancePath + "/exposureType", schemaPath: "#/components/schemas/ExposureType/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema152.anyOf[0].enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
      var _valid0 = _errs14 === errors;
      if (valid2 = valid2 || _valid0, valid2)
        errors = _errs13, vErrors !== null && (_errs13 ? vErrors.length = _errs13 : vErrors = null);
      else {
        let err7 = { instancePath: instancePath + "/exposureType", schemaPath: "#/components/schemas/ExposureType/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.imageLinkUrl !== void 0 && typeof data.imageLinkUrl != "string") {
      let err8 = { instancePath: instancePath + "/imageLinkUrl", schemaPath: "#/properties/imageLinkUrl/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    for (let key0 in data)
      if (key0 !== "type" && key0 !== "id" && key0 !== "advertising" && key0 !== "sendToOfflineXms" && key0 !== "sendToOfflineEmail" && key0 !== "exposureType" && key0 !== "imageLinkUrl") {
        let err9 = { instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
  } else {
    let err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
  }
  return validate97.errors = vErrors, errors === 0;
}
validate97.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate99(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate99.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id !== void 0 && typeof data.id != "string") {
      let err0 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.revisionId !== void 0 && typeof data.revisionId != "string") {
      let err1 = { instancePath: instancePath + "/revisionId", schemaPath: "#/properties/revisionId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.sectionId !== void 0 && typeof data.sectionId != "string") {
      let err2 = { instancePath: instancePath + "/sectionId", schemaPath: "#/properties/sectionId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.stepIndex !== void 0) {
      let data3 = data.stepIndex;
      if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3))) {
        let err3 = { instancePath: instancePath + "/stepIndex", schemaPath: "#/properties/stepIndex/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      if (typeof data3 == "number" && !formats2.validate(data3)) {
        let err4 = { instancePath: instancePath + "/stepIndex", schemaPath: "#/properties/stepIndex/format", keyword: "format", params: { format: "int32" }, message: 'must match format "int32"' };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.buttons !== void 0) {
      let data4 = data.buttons;
      if (Array.isArray(data4)) {
        let len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data5 = data4[i0];
          if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
            if (data5.text === void 0) {
              let err5 = { instancePath: instancePath + "/buttons/" + i0, schemaPath: "#/components/schemas/SupportBotRouteButton/required", keyword: "required", params: { missingProperty: "text" }, message: "must have required property 'text'" };
              vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
            }
            if (data5.nextSectionId === void 0) {
              let err6 = { instancePath: instancePath + "/buttons/" + i0, schemaPath: "#/components/schemas/SupportBotRouteButton/required", keyword: "required", params: { missingProperty: "nextSectionId" }, message: "must have required property 'nextSectionId'" };
              vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
            }
            if (data5.text !== void 0 && typeof data5.text != "string") {
              let err7 = { instancePath: instancePath + "/buttons/" + i0 + "/text", schemaPath: "#/components/schemas/SupportBotRouteButton/properties/text/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
            }
            if (data5.nextSectionId !== void 0 && typeof data5.nextSectionId != "string") {
              let err8 = { instancePath: instancePath + "/buttons/" + i0 + "/nextSectionId", schemaPath: "#/components/schemas/SupportBotRouteButton/properties/nextSectionId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
            }
            for (let key0 in data5)
              if (key0 !== "text" && key0 !== "nextSectionId") {
                let err9 = { instancePath: instancePath + "/buttons/" + i0, schemaPath: "#/components/schemas/SupportBotRouteButton/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties" };
                vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
              }
          } else {
            let err10 = { instancePath: instancePath + "/buttons/" + i0, schemaPath: "#/components/schemas/SupportBotRouteButton/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
          }
        }
      } else {
        let err11 = { instancePath: instancePath + "/buttons", schemaPath: "#/properties/buttons/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    if (data.submitButtonIndex !== void 0) {
      let data8 = data.submitButtonIndex;
      if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8))) {
        let err12 = { instancePath: instancePath + "/submitButtonIndex", schemaPath: "#/properties/submitButtonIndex/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
      if (typeof data8 == "number" && !formats2.validate(data8)) {
        let err13 = { instancePath: instancePath + "/submitButtonIndex", schemaPath: "#/properties/submitButtonIndex/format", keyword: "format", params: { format: "int32" }, message: 'must match format "int32"' };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
    for (let key1 in data)
      if (key1 !== "id" && key1 !== "revisionId" && key1 !== "sectionId" && key1 !== "stepIndex" && key1 !== "buttons" && key1 !== "submitButtonIndex") {
        let err14 = { instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key1 }, message: "must NOT have unevaluated properties" };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
  } else {
    let err15 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
  }
  return validate99.errors = vErrors, errors === 0;
}
validate99.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema157 = { anyOf: [{ type: "string", enum: ["complete", "rag", "incomplete", "impossible", "command", "faq", "failed", "rateLimited", "openUserChat", "system"] }], description: "Kind of answer that the AI agent gave. The vendor does not explain the values.", "x-evidence": { source: ["s28", "s25"] } };
function validate101(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate101.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.handlingId !== void 0 && typeof data.handlingId != "string") {
      let err0 = { instancePath: instancePath + "/handlingId", schemaPath: "#/properties/handlingId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.alfSessionId !== void 0 && typeof data.alfSessionId != "string") {
      let err1 = { instancePath: instancePath + "/alfSessionId", schemaPath: "#/properties/alfSessionId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.type !== void 0) {
      let data2 = data.type, _errs7 = errors, valid2 = !1, _errs8 = errors;
      if (typeof data2 != "string") {
        let err2 = { instancePath: instancePath + "/type", schemaPath: "#/components/schemas/AlfAnswerType/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (!(data2 === "complete" || data2 === "rag" || data2 === "incomplete" || data2 === "impossible" || data2 === "command" || data2 === "faq" || data2 === "failed" || data2 === "rateLimited" || data2 === "openUserChat" || data2 === "system")) {
        let err3 = { instancePath: instancePath + "/type", schemaPath: "#/components/schemas/AlfAnswerType/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema157.anyOf[0].enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      var _valid0 = _errs8 === errors;
      if (valid2 = valid2 || _valid0, valid2)
        errors = _errs7, vErrors !== null && (_errs7 ? vErrors.length = _errs7 : vErrors = null);
      else {
        let err4 = { instancePath: instancePath + "/type", schemaPath: "#/components/schemas/AlfAnswerType/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.references !== void 0) {
      let data3 = data.references;
      if (Array.isArray(data3)) {
        let len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data4 = data3[i0];
          if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
            if (data4.type === void 0) {
              let err5 = { instancePath: instancePath + "/references/" + i0, schemaPath: "#/components/schemas/MessageAlfReference/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" };
              vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
            }
            if (data4.visibleInFront !== void 0 && typeof data4.visibleInFront != "boolean") {
              let err6 = { instancePath: instancePath + "/references/" + i0 + "/visibleInFront", schemaPath: "#/components/schemas/MessageAlfReference/properties/visibleInFront/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
              vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
            }
            if (data4.visibleInAppMessenger !== void 0 && typeof data4.visibleInAppMessenger != "boolean") {
              let err7 = { instancePath: instancePath + "/references/" + i0 + "/visibleInAppMessenger", schemaPath: "#/components/schemas/MessageAlfReference/properties/visibleInAppMessenger/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
              vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
            }
            if (data4.index !== void 0 && typeof data4.index != "string") {
              let err8 = { instancePath: instancePath + "/references/" + i0 + "/index", schemaPath: "#/components/schemas/MessageAlfReference/properties/index/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
            }
            if (data4.publishedUrl !== void 0 && typeof data4.publishedUrl != "string") {
              let err9 = { instancePath: instancePath + "/references/" + i0 + "/publishedUrl", schemaPath: "#/components/schemas/MessageAlfReference/properties/publishedUrl/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
            }
            if (data4.title !== void 0 && typeof data4.title != "string") {
              let err10 = { instancePath: instancePath + "/references/" + i0 + "/title", schemaPath: "#/components/schemas/MessageAlfReference/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
            }
            if (data4.type !== void 0 && typeof data4.type != "string") {
              let err11 = { instancePath: instancePath + "/references/" + i0 + "/type", schemaPath: "#/components/schemas/MessageAlfReference/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
            }
            for (let key0 in data4)
              if (key0 !== "visibleInFront" && key0 !== "visibleInAppMessenger" && key0 !== "index" && key0 !== "publishedUrl" && key0 !== "title" && key0 !== "type") {
                let err12 = { instancePath: instancePath + "/references/" + i0, schemaPath: "#/components/schemas/MessageAlfReference/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties" };
                vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
              }
          } else {
            let err13 = { instancePath: instancePath + "/references/" + i0, schemaPath: "#/components/schemas/MessageAlfReference/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
          }
        }
      } else {
        let err14 = { instancePath: instancePath + "/references", schemaPath: "#/properties/references/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
    if (data.mentionAlfAnswered !== void 0 && typeof data.mentionAlfAnswered != "boolean") {
      let err15 = { instancePath: instancePath + "/mentionAlfAnswered", schemaPath: "#/properties/mentionAlfAnswered/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
    }
    if (data.suggestedQuestion !== void 0 && typeof data.suggestedQuestion != "boolean") {
      let err16 = { instancePath: instancePath + "/suggestedQuestion", schemaPath: "#/properties/suggestedQuestion/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
    }
    for (let key1 in data)
      if (key1 !== "handlingId" && key1 !== "alfSessionId" && key1 !== "type" && key1 !== "references" && key1 !== "mentionAlfAnswered" && key1 !== "suggestedQuestion") {
        let err17 = { instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key1 }, message: "must NOT have unevaluated properties" };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
  } else {
    let err18 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
  }
  return validate101.errors = vErrors, errors === 0;
}
validate101.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate103(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate103.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.audioFile !== void 0 && (validate84(data.audioFile, { instancePath: instancePath + "/audioFile", parentData: data, parentDataProperty: "audioFile", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors), errors = vErrors.length)), data.dialInput !== void 0 && typeof data.dialInput != "string") {
      let err0 = { instancePath: instancePath + "/dialInput", schemaPath: "#/properties/dialInput/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (key0 !== "audioFile" && key0 !== "dialInput") {
        let err1 = { instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
  } else {
    let err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate103.errors = vErrors, errors === 0;
}
validate103.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate106(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate106.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type !== void 0 && typeof data.type != "string") {
      let err0 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.buttons !== void 0) {
      let data1 = data.buttons;
      if (Array.isArray(data1)) {
        let len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
            if (data2.key !== void 0 && typeof data2.key != "string") {
              let err1 = { instancePath: instancePath + "/buttons/" + i0 + "/key", schemaPath: "#/components/schemas/MessageLegacyActionButton/properties/key/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
            }
            if (data2.text !== void 0 && typeof data2.text != "string") {
              let err2 = { instancePath: instancePath + "/buttons/" + i0 + "/text", schemaPath: "#/components/schemas/MessageLegacyActionButton/properties/text/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
            }
            for (let key0 in data2)
              if (key0 !== "key" && key0 !== "text") {
                let err3 = { instancePath: instancePath + "/buttons/" + i0, schemaPath: "#/components/schemas/MessageLegacyActionButton/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties" };
                vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
              }
          } else {
            let err4 = { instancePath: instancePath + "/buttons/" + i0, schemaPath: "#/components/schemas/MessageLegacyActionButton/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
          }
        }
      } else {
        let err5 = { instancePath: instancePath + "/buttons", schemaPath: "#/properties/buttons/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    for (let key1 in data)
      if (key1 !== "type" && key1 !== "buttons") {
        let err6 = { instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key1 }, message: "must NOT have unevaluated properties" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
  } else {
    let err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
  }
  return validate106.errors = vErrors, errors === 0;
}
validate106.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate63(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate63.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.chatKey === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "chatKey" }, message: "must have required property 'chatKey'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.id === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.channelId === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "channelId" }, message: "must have required property 'channelId'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.chatType === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "chatType" }, message: "must have required property 'chatType'" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.chatId === void 0) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "chatId" }, message: "must have required property 'chatId'" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.personType === void 0) {
      let err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "personType" }, message: "must have required property 'personType'" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.personId === void 0) {
      let err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "personId" }, message: "must have required property 'personId'" };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.createdAt === void 0) {
      let err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "createdAt" }, message: "must have required property 'createdAt'" };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.chatKey !== void 0 && typeof data.chatKey != "string") {
      let err8 = { instancePath: instancePath + "/chatKey", schemaPath: "#/properties/chatKey/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    if (data.id !== void 0 && typeof data.id != "string") {
      let err9 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    if (data.mainKey !== void 0 && typeof data.mainKey != "string") {
      let err10 = { instancePath: instancePath + "/mainKey", schemaPath: "#/properties/mainKey/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    if (data.threadKey !== void 0 && typeof data.threadKey != "string") {
      let err11 = { instancePath: instancePath + "/threadKey", schemaPath: "#/properties/threadKey/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
    }
    if (data.meetKey !== void 0 && typeof data.meetKey != "string") {
      let err12 = { instancePath: instancePath + "/meetKey", schemaPath: "#/properties/meetKey/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
    }
    if (data.frontKey !== void 0 && typeof data.frontKey != "string") {
      let err13 = { instancePath: instancePath + "/frontKey", schemaPath: "#/properties/frontKey/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
    }
    if (data.alfThreadKey !== void 0 && typeof data.alfThreadKey != "string") {
      let err14 = { instancePath: instancePath + "/alfThreadKey", schemaPath: "#/properties/alfThreadKey/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
    }
    if (data.internalActivityGroupKey !== void 0 && typeof data.internalActivityGroupKey != "string") {
      let err15 = { instancePath: instancePath + "/internalActivityGroupKey", schemaPath: "#/properties/internalActivityGroupKey/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
    }
    if (data.internalActivityGroup !== void 0) {
      let data8 = data.internalActivityGroup;
      if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
        if (data8.startMessageId !== void 0 && typeof data8.startMessageId != "string") {
          let err16 = { instancePath: instancePath + "/internalActivityGroup/startMessageId", schemaPath: "#/components/schemas/InternalActivityGroup/properties/startMessageId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
        }
        if (data8.endMessageId !== void 0 && typeof data8.endMessageId != "string") {
          let err17 = { instancePath: instancePath + "/internalActivityGroup/endMessageId", schemaPath: "#/components/schemas/InternalActivityGroup/properties/endMessageId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
        }
        for (let key0 in data8)
          if (key0 !== "startMessageId" && key0 !== "endMessageId") {
            let err18 = { instancePath: instancePath + "/internalActivityGroup", schemaPath: "#/components/schemas/InternalActivityGroup/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties" };
            vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
          }
      } else {
        let err19 = { instancePath: instancePath + "/internalActivityGroup", schemaPath: "#/components/schemas/InternalActivityGroup/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
    }
    if (data.internalMessageGroupKey !== void 0 && typeof data.internalMessageGroupKey != "string") {
      let err20 = { instancePath: instancePath + "/internalMessageGroupKey", schemaPath: "#/properties/internalMessageGroupKey/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
    }
    if (data.internalMessageGroup !== void 0) {
      let data12 = data.internalMessageGroup;
      if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
        if (data12.startMessageId !== void 0 && typeof data12.startMessageId != "string") {
          let err21 = { instancePath: instancePath + "/internalMessageGroup/startMessageId", schemaPath: "#/components/schemas/InternalMessageGroup/properties/startMessageId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
        }
        if (data12.endMessageId !== void 0 && typeof data12.endMessageId != "string") {
          let err22 = { instancePath: instancePath + "/internalMessageGroup/endMessageId", schemaPath: "#/components/schemas/InternalMessageGroup/properties/endMessageId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
        }
        for (let key1 in data12)
          if (key1 !== "startMessageId" && key1 !== "endMessageId") {
            let err23 = { instancePath: instancePath + "/internalMessageGroup", schemaPath: "#/components/schemas/InternalMessageGroup/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key1 }, message: "must NOT have unevaluated properties" };
            vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
          }
      } else {
        let err24 = { instancePath: instancePath + "/internalMessageGroup", schemaPath: "#/components/schemas/InternalMessageGroup/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
      }
    }
    if (data.channelId !== void 0 && typeof data.channelId != "string") {
      let err25 = { instancePath: instancePath + "/channelId", schemaPath: "#/properties/channelId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
    }
    if (data.chatType !== void 0 && typeof data.chatType != "string") {
      let err26 = { instancePath: instancePath + "/chatType", schemaPath: "#/properties/chatType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
    }
    if (data.chatId !== void 0 && typeof data.chatId != "string") {
      let err27 = { instancePath: instancePath + "/chatId", schemaPath: "#/properties/chatId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
    }
    if (data.hubId !== void 0 && typeof data.hubId != "string") {
      let err28 = { instancePath: instancePath + "/hubId", schemaPath: "#/properties/hubId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
    }
    if (data.personType !== void 0 && typeof data.personType != "string") {
      let err29 = { instancePath: instancePath + "/personType", schemaPath: "#/properties/personType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
    }
    if (data.personId !== void 0 && typeof data.personId != "string") {
      let err30 = { instancePath: instancePath + "/personId", schemaPath: "#/properties/personId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
    }
    if (data.requestId !== void 0 && typeof data.requestId != "string") {
      let err31 = { instancePath: instancePath + "/requestId", schemaPath: "#/properties/requestId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
    }
    if (data.language !== void 0 && typeof data.language != "string") {
      let err32 = { instancePath: instancePath + "/language", schemaPath: "#/properties/language/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
    }
    if (data.createdAt !== void 0) {
      let data23 = data.createdAt;
      if (!(typeof data23 == "number" && !(data23 % 1) && !isNaN(data23))) {
        let err33 = { instancePath: instancePath + "/createdAt", schemaPath: "#/components/schemas/EpochMilliseconds/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
      }
      if (typeof data23 == "number" && !formats0.validate(data23)) {
        let err34 = { instancePath: instancePath + "/createdAt", schemaPath: "#/components/schemas/EpochMilliseconds/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
        vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
      }
    }
    if (data.version !== void 0) {
      let data24 = data.version;
      if (!(typeof data24 == "number" && !(data24 % 1) && !isNaN(data24))) {
        let err35 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
      }
      if (typeof data24 == "number" && !formats0.validate(data24)) {
        let err36 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
        vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
      }
    }
    if (data.blocks !== void 0) {
      let data25 = data.blocks;
      if (Array.isArray(data25)) {
        let len0 = data25.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate64(data25[i0], { instancePath: instancePath + "/blocks/" + i0, parentData: data25, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors), errors = vErrors.length);
      } else {
        let err37 = { instancePath: instancePath + "/blocks", schemaPath: "#/properties/blocks/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
      }
    }
    if (data.plainText !== void 0 && typeof data.plainText != "string") {
      let err38 = { instancePath: instancePath + "/plainText", schemaPath: "#/properties/plainText/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
    }
    if (data.updatedAt !== void 0) {
      let data28 = data.updatedAt;
      if (!(typeof data28 == "number" && !(data28 % 1) && !isNaN(data28))) {
        let err39 = { instancePath: instancePath + "/updatedAt", schemaPath: "#/components/schemas/EpochMilliseconds/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
      }
      if (typeof data28 == "number" && !formats0.validate(data28)) {
        let err40 = { instancePath: instancePath + "/updatedAt", schemaPath: "#/components/schemas/EpochMilliseconds/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
        vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
      }
    }
    if (data.thread !== void 0 && (validate66(data.thread, { instancePath: instancePath + "/thread", parentData: data, parentDataProperty: "thread", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors), errors = vErrors.length)), data.meet !== void 0 && (validate68(data.meet, { instancePath: instancePath + "/meet", parentData: data, parentDataProperty: "meet", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors), errors = vErrors.length)), data.email !== void 0 && (validate78(data.email, { instancePath: instancePath + "/email", parentData: data, parentDataProperty: "email", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors), errors = vErrors.length)), data.alfThread !== void 0) {
      let data32 = data.alfThread;
      if (data32 && typeof data32 == "object" && !Array.isArray(data32)) {
        if (data32.id !== void 0 && typeof data32.id != "string") {
          let err41 = { instancePath: instancePath + "/alfThread/id", schemaPath: "#/components/schemas/MessageAlfThread/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
        }
        if (data32.chatType !== void 0 && typeof data32.chatType != "string") {
          let err42 = { instancePath: instancePath + "/alfThread/chatType", schemaPath: "#/components/schemas/MessageAlfThread/properties/chatType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
        }
        if (data32.chatId !== void 0 && typeof data32.chatId != "string") {
          let err43 = { instancePath: instancePath + "/alfThread/chatId", schemaPath: "#/components/schemas/MessageAlfThread/properties/chatId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
        }
        if (data32.duration !== void 0) {
          let data36 = data32.duration;
          if (!(typeof data36 == "number" && !(data36 % 1) && !isNaN(data36))) {
            let err44 = { instancePath: instancePath + "/alfThread/duration", schemaPath: "#/components/schemas/MessageAlfThread/properties/duration/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
          }
          if (typeof data36 == "number" && !formats0.validate(data36)) {
            let err45 = { instancePath: instancePath + "/alfThread/duration", schemaPath: "#/components/schemas/MessageAlfThread/properties/duration/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
            vErrors === null ? vErrors = [err45] : vErrors.push(err45), errors++;
          }
        }
        if (data32.completed !== void 0 && typeof data32.completed != "boolean") {
          let err46 = { instancePath: instancePath + "/alfThread/completed", schemaPath: "#/components/schemas/MessageAlfThread/properties/completed/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
          vErrors === null ? vErrors = [err46] : vErrors.push(err46), errors++;
        }
        for (let key2 in data32)
          if (key2 !== "id" && key2 !== "chatType" && key2 !== "chatId" && key2 !== "duration" && key2 !== "completed") {
            let err47 = { instancePath: instancePath + "/alfThread", schemaPath: "#/components/schemas/MessageAlfThread/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key2 }, message: "must NOT have unevaluated properties" };
            vErrors === null ? vErrors = [err47] : vErrors.push(err47), errors++;
          }
      } else {
        let err48 = { instancePath: instancePath + "/alfThread", schemaPath: "#/components/schemas/MessageAlfThread/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err48] : vErrors.push(err48), errors++;
      }
    }
    if (data.removerKey !== void 0 && typeof data.removerKey != "string") {
      let err49 = { instancePath: instancePath + "/removerKey", schemaPath: "#/properties/removerKey/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err49] : vErrors.push(err49), errors++;
    }
    if (data.editorKey !== void 0 && typeof data.editorKey != "string") {
      let err50 = { instancePath: instancePath + "/editorKey", schemaPath: "#/properties/editorKey/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err50] : vErrors.push(err50), errors++;
    }
    if (data.editedAt !== void 0) {
      let data40 = data.editedAt;
      if (!(typeof data40 == "number" && !(data40 % 1) && !isNaN(data40))) {
        let err51 = { instancePath: instancePath + "/editedAt", schemaPath: "#/components/schemas/EpochMilliseconds/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err51] : vErrors.push(err51), errors++;
      }
      if (typeof data40 == "number" && !formats0.validate(data40)) {
        let err52 = { instancePath: instancePath + "/editedAt", schemaPath: "#/components/schemas/EpochMilliseconds/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
        vErrors === null ? vErrors = [err52] : vErrors.push(err52), errors++;
      }
    }
    if (data.buttons !== void 0) {
      let data41 = data.buttons;
      if (Array.isArray(data41)) {
        let len1 = data41.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate80(data41[i1], { instancePath: instancePath + "/buttons/" + i1, parentData: data41, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors), errors = vErrors.length);
      } else {
        let err53 = { instancePath: instancePath + "/buttons", schemaPath: "#/properties/buttons/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err53] : vErrors.push(err53), errors++;
      }
    }
    if (data.files !== void 0) {
      let data43 = data.files;
      if (Array.isArray(data43)) {
        let len2 = data43.length;
        for (let i2 = 0; i2 < len2; i2++)
          validate84(data43[i2], { instancePath: instancePath + "/files/" + i2, parentData: data43, parentDataProperty: i2, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors), errors = vErrors.length);
      } else {
        let err54 = { instancePath: instancePath + "/files", schemaPath: "#/properties/files/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err54] : vErrors.push(err54), errors++;
      }
    }
    if (data.webPage !== void 0) {
      let data45 = data.webPage;
      if (data45 && typeof data45 == "object" && !Array.isArray(data45)) {
        if (data45.id === void 0) {
          let err55 = { instancePath: instancePath + "/webPage", schemaPath: "#/components/schemas/MessageWebPage/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
          vErrors === null ? vErrors = [err55] : vErrors.push(err55), errors++;
        }
        if (data45.url === void 0) {
          let err56 = { instancePath: instancePath + "/webPage", schemaPath: "#/components/schemas/MessageWebPage/required", keyword: "required", params: { missingProperty: "url" }, message: "must have required property 'url'" };
          vErrors === null ? vErrors = [err56] : vErrors.push(err56), errors++;
        }
        if (data45.id !== void 0 && typeof data45.id != "string") {
          let err57 = { instancePath: instancePath + "/webPage/id", schemaPath: "#/components/schemas/MessageWebPage/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err57] : vErrors.push(err57), errors++;
        }
        if (data45.url !== void 0 && typeof data45.url != "string") {
          let err58 = { instancePath: instancePath + "/webPage/url", schemaPath: "#/components/schemas/MessageWebPage/properties/url/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err58] : vErrors.push(err58), errors++;
        }
        if (data45.title !== void 0 && typeof data45.title != "string") {
          let err59 = { instancePath: instancePath + "/webPage/title", schemaPath: "#/components/schemas/MessageWebPage/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err59] : vErrors.push(err59), errors++;
        }
        if (data45.description !== void 0 && typeof data45.description != "string") {
          let err60 = { instancePath: instancePath + "/webPage/description", schemaPath: "#/components/schemas/MessageWebPage/properties/description/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err60] : vErrors.push(err60), errors++;
        }
        if (data45.imageUrl !== void 0 && typeof data45.imageUrl != "string") {
          let err61 = { instancePath: instancePath + "/webPage/imageUrl", schemaPath: "#/components/schemas/MessageWebPage/properties/imageUrl/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err61] : vErrors.push(err61), errors++;
        }
        if (data45.videoUrl !== void 0 && typeof data45.videoUrl != "string") {
          let err62 = { instancePath: instancePath + "/webPage/videoUrl", schemaPath: "#/components/schemas/MessageWebPage/properties/videoUrl/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err62] : vErrors.push(err62), errors++;
        }
        if (data45.publisher !== void 0 && typeof data45.publisher != "string") {
          let err63 = { instancePath: instancePath + "/webPage/publisher", schemaPath: "#/components/schemas/MessageWebPage/properties/publisher/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err63] : vErrors.push(err63), errors++;
        }
        if (data45.author !== void 0 && typeof data45.author != "string") {
          let err64 = { instancePath: instancePath + "/webPage/author", schemaPath: "#/components/schemas/MessageWebPage/properties/author/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err64] : vErrors.push(err64), errors++;
        }
        if (data45.width !== void 0) {
          let data54 = data45.width;
          if (!(typeof data54 == "number" && !(data54 % 1) && !isNaN(data54))) {
            let err65 = { instancePath: instancePath + "/webPage/width", schemaPath: "#/components/schemas/MessageWebPage/properties/width/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            vErrors === null ? vErrors = [err65] : vErrors.push(err65), errors++;
          }
          if (typeof data54 == "number" && !formats2.validate(data54)) {
            let err66 = { instancePath: instancePath + "/webPage/width", schemaPath: "#/components/schemas/MessageWebPage/properties/width/format", keyword: "format", params: { format: "int32" }, message: 'must match format "int32"' };
            vErrors === null ? vErrors = [err66] : vErrors.push(err66), errors++;
          }
        }
        if (data45.height !== void 0) {
          let data55 = data45.height;
          if (!(typeof data55 == "number" && !(data55 % 1) && !isNaN(data55))) {
            let err67 = { instancePath: instancePath + "/webPage/height", schemaPath: "#/components/schemas/MessageWebPage/properties/height/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            vErrors === null ? vErrors = [err67] : vErrors.push(err67), errors++;
          }
          if (typeof data55 == "number" && !formats2.validate(data55)) {
            let err68 = { instancePath: instancePath + "/webPage/height", schemaPath: "#/components/schemas/MessageWebPage/properties/height/format", keyword: "format", params: { format: "int32" }, message: 'must match format "int32"' };
            vErrors === null ? vErrors = [err68] : vErrors.push(err68), errors++;
          }
        }
        if (data45.bucket !== void 0 && typeof data45.bucket != "string") {
          let err69 = { instancePath: instancePath + "/webPage/bucket", schemaPath: "#/components/schemas/MessageWebPage/properties/bucket/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err69] : vErrors.push(err69), errors++;
        }
        if (data45.previewKey !== void 0 && typeof data45.previewKey != "string") {
          let err70 = { instancePath: instancePath + "/webPage/previewKey", schemaPath: "#/components/schemas/MessageWebPage/properties/previewKey/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err70] : vErrors.push(err70), errors++;
        }
        if (data45.logo !== void 0 && typeof data45.logo != "string") {
          let err71 = { instancePath: instancePath + "/webPage/logo", schemaPath: "#/components/schemas/MessageWebPage/properties/logo/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err71] : vErrors.push(err71), errors++;
        }
        if (data45.name !== void 0 && typeof data45.name != "string") {
          let err72 = { instancePath: instancePath + "/webPage/name", schemaPath: "#/components/schemas/MessageWebPage/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err72] : vErrors.push(err72), errors++;
        }
        for (let key3 in data45)
          if (key3 !== "id" && key3 !== "url" && key3 !== "title" && key3 !== "description" && key3 !== "imageUrl" && key3 !== "videoUrl" && key3 !== "publisher" && key3 !== "author" && key3 !== "width" && key3 !== "height" && key3 !== "bucket" && key3 !== "previewKey" && key3 !== "logo" && key3 !== "name") {
            let err73 = { instancePath: instancePath + "/webPage", schemaPath: "#/components/schemas/MessageWebPage/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key3 }, message: "must NOT have unevaluated properties" };
            vErrors === null ? vErrors = [err73] : vErrors.push(err73), errors++;
          }
      } else {
        let err74 = { instancePath: instancePath + "/webPage", schemaPath: "#/components/schemas/MessageWebPage/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err74] : vErrors.push(err74), errors++;
      }
    }
    if (data.carousel !== void 0 && (validate86(data.carousel, { instancePath: instancePath + "/carousel", parentData: data, parentDataProperty: "carousel", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors), errors = vErrors.length)), data.log !== void 0 && (validate91(data.log, { instancePath: instancePath + "/log", parentData: data, parentDataProperty: "log", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors), errors = vErrors.length)), data.reactions !== void 0) {
      let data62 = data.reactions;
      if (Array.isArray(data62)) {
        let len3 = data62.length;
        for (let i3 = 0; i3 < len3; i3++) {
          let data63 = data62[i3];
          if (data63 && typeof data63 == "object" && !Array.isArray(data63)) {
            if (data63.emojiName === void 0) {
              let err75 = { instancePath: instancePath + "/reactions/" + i3, schemaPath: "#/components/schemas/MessageReaction/required", keyword: "required", params: { missingProperty: "emojiName" }, message: "must have required property 'emojiName'" };
              vErrors === null ? vErrors = [err75] : vErrors.push(err75), errors++;
            }
            if (data63.emojiName !== void 0 && typeof data63.emojiName != "string") {
              let err76 = { instancePath: instancePath + "/reactions/" + i3 + "/emojiName", schemaPath: "#/components/schemas/MessageReaction/properties/emojiName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err76] : vErrors.push(err76), errors++;
            }
            if (data63.personKeys !== void 0) {
              let data65 = data63.personKeys;
              if (Array.isArray(data65)) {
                let len4 = data65.length;
                for (let i4 = 0; i4 < len4; i4++)
                  if (typeof data65[i4] != "string") {
                    let err77 = { instancePath: instancePath + "/reactions/" + i3 + "/personKeys/" + i4, schemaPath: "#/components/schemas/MessageReaction/properties/personKeys/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    vErrors === null ? vErrors = [err77] : vErrors.push(err77), errors++;
                  }
              } else {
                let err78 = { instancePath: instancePath + "/reactions/" + i3 + "/personKeys", schemaPath: "#/components/schemas/MessageReaction/properties/personKeys/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                vErrors === null ? vErrors = [err78] : vErrors.push(err78), errors++;
              }
            }
            for (let key4 in data63)
              if (key4 !== "emojiName" && key4 !== "personKeys") {
                let err79 = { instancePath: instancePath + "/reactions/" + i3, schemaPath: "#/components/schemas/MessageReaction/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key4 }, message: "must NOT have unevaluated properties" };
                vErrors === null ? vErrors = [err79] : vErrors.push(err79), errors++;
              }
          } else {
            let err80 = { instancePath: instancePath + "/reactions/" + i3, schemaPath: "#/components/schemas/MessageReaction/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err80] : vErrors.push(err80), errors++;
          }
        }
      } else {
        let err81 = { instancePath: instancePath + "/reactions", schemaPath: "#/properties/reactions/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err81] : vErrors.push(err81), errors++;
      }
    }
    if (data.alfProgress !== void 0) {
      let data67 = data.alfProgress;
      if (data67 && typeof data67 == "object" && !Array.isArray(data67)) {
        if (data67.type === void 0) {
          let err82 = { instancePath: instancePath + "/alfProgress", schemaPath: "#/components/schemas/MessageAlfProgress/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" };
          vErrors === null ? vErrors = [err82] : vErrors.push(err82), errors++;
        }
        if (data67.plainText !== void 0 && typeof data67.plainText != "string") {
          let err83 = { instancePath: instancePath + "/alfProgress/plainText", schemaPath: "#/components/schemas/MessageAlfProgress/properties/plainText/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err83] : vErrors.push(err83), errors++;
        }
        if (data67.type !== void 0 && typeof data67.type != "string") {
          let err84 = { instancePath: instancePath + "/alfProgress/type", schemaPath: "#/components/schemas/MessageAlfProgress/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err84] : vErrors.push(err84), errors++;
        }
        for (let key5 in data67)
          if (key5 !== "plainText" && key5 !== "type") {
            let err85 = { instancePath: instancePath + "/alfProgress", schemaPath: "#/components/schemas/MessageAlfProgress/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key5 }, message: "must NOT have unevaluated properties" };
            vErrors === null ? vErrors = [err85] : vErrors.push(err85), errors++;
          }
      } else {
        let err86 = { instancePath: instancePath + "/alfProgress", schemaPath: "#/components/schemas/MessageAlfProgress/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err86] : vErrors.push(err86), errors++;
      }
    }
    if (data.form !== void 0 && (validate93(data.form, { instancePath: instancePath + "/form", parentData: data, parentDataProperty: "form", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors), errors = vErrors.length)), data.state !== void 0) {
      let data71 = data.state, _errs151 = errors, valid27 = !1, _errs152 = errors;
      if (typeof data71 != "string") {
        let err87 = { instancePath: instancePath + "/state", schemaPath: "#/components/schemas/MessageState/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err87] : vErrors.push(err87), errors++;
      }
      if (!(data71 === "sending" || data71 === "sent" || data71 === "failed" || data71 === "removed")) {
        let err88 = { instancePath: instancePath + "/state", schemaPath: "#/components/schemas/MessageState/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema149.anyOf[0].enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err88] : vErrors.push(err88), errors++;
      }
      var _valid0 = _errs152 === errors;
      if (valid27 = valid27 || _valid0, valid27)
        errors = _errs151, vErrors !== null && (_errs151 ? vErrors.length = _errs151 : vErrors = null);
      else {
        let err89 = { instancePath: instancePath + "/state", schemaPath: "#/components/schemas/MessageState/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err89] : vErrors.push(err89), errors++;
      }
    }
    if (data.options !== void 0) {
      let data72 = data.options;
      if (Array.isArray(data72)) {
        let len5 = data72.length;
        for (let i5 = 0; i5 < len5; i5++) {
          let data73 = data72[i5], _errs158 = errors, valid31 = !1, _errs159 = errors;
          if (typeof data73 != "string") {
            let err90 = { instancePath: instancePath + "/options/" + i5, schemaPath: "#/components/schemas/MessageOption/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err90] : vErrors.push(err90), errors++;
          }
          if (!(data73 === "actAsManager" || data73 === "displayAsChannel" || data73 === "doNotPost" || data73 === "doNotSearch" || data73 === "doNotSendApp" || data73 === "doNotUpdateDesk" || data73 === "immutable" || data73 === "private" || data73 === "silent" || data73 === "silentToManager" || data73 === "silentToUser" || data73 === "alertToWriter")) {
            let err91 = { instancePath: instancePath + "/options/" + i5, schemaPath: "#/components/schemas/MessageOption/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema150.anyOf[0].enum }, message: "must be equal to one of the allowed values" };
            vErrors === null ? vErrors = [err91] : vErrors.push(err91), errors++;
          }
          var _valid1 = _errs159 === errors;
          if (valid31 = valid31 || _valid1, valid31)
            errors = _errs158, vErrors !== null && (_errs158 ? vErrors.length = _errs158 : vErrors = null);
          else {
            let err92 = { instancePath: instancePath + "/options/" + i5, schemaPath: "#/components/schemas/MessageOption/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
            vErrors === null ? vErrors = [err92] : vErrors.push(err92), errors++;
          }
        }
      } else {
        let err93 = { instancePath: instancePath + "/options", schemaPath: "#/properties/options/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err93] : vErrors.push(err93), errors++;
      }
    }
    if (data.marketing !== void 0 && (validate97(data.marketing, { instancePath: instancePath + "/marketing", parentData: data, parentDataProperty: "marketing", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors), errors = vErrors.length)), data.supportBot !== void 0 && (validate99(data.supportBot, { instancePath: instancePath + "/supportBot", parentData: data, parentDataProperty: "supportBot", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors), errors = vErrors.length)), data.workflow !== void 0) {
      let data76 = data.workflow;
      if (data76 && typeof data76 == "object" && !Array.isArray(data76)) {
        if (data76.id !== void 0 && typeof data76.id != "string") {
          let err94 = { instancePath: instancePath + "/workflow/id", schemaPath: "#/components/schemas/MessageWorkflow/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err94] : vErrors.push(err94), errors++;
        }
        if (data76.revisionId !== void 0 && typeof data76.revisionId != "string") {
          let err95 = { instancePath: instancePath + "/workflow/revisionId", schemaPath: "#/components/schemas/MessageWorkflow/properties/revisionId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err95] : vErrors.push(err95), errors++;
        }
        if (data76.sectionId !== void 0 && typeof data76.sectionId != "string") {
          let err96 = { instancePath: instancePath + "/workflow/sectionId", schemaPath: "#/components/schemas/MessageWorkflow/properties/sectionId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err96] : vErrors.push(err96), errors++;
        }
        if (data76.actionIndex !== void 0) {
          let data80 = data76.actionIndex;
          if (!(typeof data80 == "number" && !(data80 % 1) && !isNaN(data80))) {
            let err97 = { instancePath: instancePath + "/workflow/actionIndex", schemaPath: "#/components/schemas/MessageWorkflow/properties/actionIndex/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            vErrors === null ? vErrors = [err97] : vErrors.push(err97), errors++;
          }
          if (typeof data80 == "number" && !formats2.validate(data80)) {
            let err98 = { instancePath: instancePath + "/workflow/actionIndex", schemaPath: "#/components/schemas/MessageWorkflow/properties/actionIndex/format", keyword: "format", params: { format: "int32" }, message: 'must match format "int32"' };
            vErrors === null ? vErrors = [err98] : vErrors.push(err98), errors++;
          }
        }
        if (data76.submitButtonId !== void 0 && typeof data76.submitButtonId != "string") {
          let err99 = { instancePath: instancePath + "/workflow/submitButtonId", schemaPath: "#/components/schemas/MessageWorkflow/properties/submitButtonId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err99] : vErrors.push(err99), errors++;
        }
        if (data76.buttonBotMessage !== void 0 && typeof data76.buttonBotMessage != "boolean") {
          let err100 = { instancePath: instancePath + "/workflow/buttonBotMessage", schemaPath: "#/components/schemas/MessageWorkflow/properties/buttonBotMessage/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
          vErrors === null ? vErrors = [err100] : vErrors.push(err100), errors++;
        }
        for (let key6 in data76)
          if (key6 !== "id" && key6 !== "revisionId" && key6 !== "sectionId" && key6 !== "actionIndex" && key6 !== "submitButtonId" && key6 !== "buttonBotMessage") {
            let err101 = { instancePath: instancePath + "/workflow", schemaPath: "#/components/schemas/MessageWorkflow/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key6 }, message: "must NOT have unevaluated properties" };
            vErrors === null ? vErrors = [err101] : vErrors.push(err101), errors++;
          }
      } else {
        let err102 = { instancePath: instancePath + "/workflow", schemaPath: "#/components/schemas/MessageWorkflow/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err102] : vErrors.push(err102), errors++;
      }
    }
    if (data.alf !== void 0 && (validate101(data.alf, { instancePath: instancePath + "/alf", parentData: data, parentDataProperty: "alf", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors), errors = vErrors.length)), data.aiMarketing !== void 0) {
      let data84 = data.aiMarketing;
      if (data84 && typeof data84 == "object" && !Array.isArray(data84)) {
        if (data84.handlingId !== void 0 && typeof data84.handlingId != "string") {
          let err103 = { instancePath: instancePath + "/aiMarketing/handlingId", schemaPath: "#/components/schemas/MessageAiMarketing/properties/handlingId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err103] : vErrors.push(err103), errors++;
        }
        if (data84.sessionId !== void 0 && typeof data84.sessionId != "string") {
          let err104 = { instancePath: instancePath + "/aiMarketing/sessionId", schemaPath: "#/components/schemas/MessageAiMarketing/properties/sessionId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err104] : vErrors.push(err104), errors++;
        }
        for (let key7 in data84)
          if (key7 !== "handlingId" && key7 !== "sessionId") {
            let err105 = { instancePath: instancePath + "/aiMarketing", schemaPath: "#/components/schemas/MessageAiMarketing/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key7 }, message: "must NOT have unevaluated properties" };
            vErrors === null ? vErrors = [err105] : vErrors.push(err105), errors++;
          }
      } else {
        let err106 = { instancePath: instancePath + "/aiMarketing", schemaPath: "#/components/schemas/MessageAiMarketing/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err106] : vErrors.push(err106), errors++;
      }
    }
    if (data.alertLevel !== void 0) {
      let data87 = data.alertLevel, _errs190 = errors, valid37 = !1, _errs191 = errors;
      if (typeof data87 != "string") {
        let err107 = { instancePath: instancePath + "/alertLevel", schemaPath: "#/components/schemas/AlertLevel/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err107] : vErrors.push(err107), errors++;
      }
      if (!(data87 === "alert" || data87 === "unread" || data87 === "none")) {
        let err108 = { instancePath: instancePath + "/alertLevel", schemaPath: "#/components/schemas/AlertLevel/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema160.anyOf[0].enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err108] : vErrors.push(err108), errors++;
      }
      var _valid2 = _errs191 === errors;
      if (valid37 = valid37 || _valid2, valid37)
        errors = _errs190, vErrors !== null && (_errs190 ? vErrors.length = _errs190 : vErrors = null);
      else {
        let err109 = { instancePath: instancePath + "/alertLevel", schemaPath: "#/components/schemas/AlertLevel/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err109] : vErrors.push(err109), errors++;
      }
    }
    if (data.ivr !== void 0 && (validate103(data.ivr, { instancePath: instancePath + "/ivr", parentData: data, parentDataProperty: "ivr", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors), errors = vErrors.length)), data.customPayload !== void 0) {
      let data89 = data.customPayload;
      if (data89 && typeof data89 == "object" && !Array.isArray(data89)) {
        if (data89.data !== void 0) {
          let data90 = data89.data;
          if (!(data90 && typeof data90 == "object" && !Array.isArray(data90))) {
            let err110 = { instancePath: instancePath + "/customPayload/data", schemaPath: "#/components/schemas/MessageCustomPayload/properties/data/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err110] : vErrors.push(err110), errors++;
          }
        }
        if (data89.paramMapper !== void 0) {
          let data91 = data89.paramMapper;
          if (data91 && typeof data91 == "object" && !Array.isArray(data91)) {
            for (let key8 in data91)
              if (typeof data91[key8] != "string") {
                let err111 = { instancePath: instancePath + "/customPayload/paramMapper/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/components/schemas/MessageCustomPayload/properties/paramMapper/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors === null ? vErrors = [err111] : vErrors.push(err111), errors++;
              }
          } else {
            let err112 = { instancePath: instancePath + "/customPayload/paramMapper", schemaPath: "#/components/schemas/MessageCustomPayload/properties/paramMapper/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err112] : vErrors.push(err112), errors++;
          }
        }
        for (let key9 in data89)
          if (key9 !== "data" && key9 !== "paramMapper") {
            let err113 = { instancePath: instancePath + "/customPayload", schemaPath: "#/components/schemas/MessageCustomPayload/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key9 }, message: "must NOT have unevaluated properties" };
            vErrors === null ? vErrors = [err113] : vErrors.push(err113), errors++;
          }
      } else {
        let err114 = { instancePath: instancePath + "/customPayload", schemaPath: "#/components/schemas/MessageCustomPayload/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err114] : vErrors.push(err114), errors++;
      }
    }
    if (data.writingType !== void 0) {
      let data93 = data.writingType, _errs208 = errors, valid42 = !1, _errs209 = errors;
      if (typeof data93 != "string") {
        let err115 = { instancePath: instancePath + "/writingType", schemaPath: "#/components/schemas/WritingType/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err115] : vErrors.push(err115), errors++;
      }
      if (!(data93 === "standard" || data93 === "custom" || data93 === "email")) {
        let err116 = { instancePath: instancePath + "/writingType", schemaPath: "#/components/schemas/WritingType/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema163.anyOf[0].enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err116] : vErrors.push(err116), errors++;
      }
      var _valid3 = _errs209 === errors;
      if (valid42 = valid42 || _valid3, valid42)
        errors = _errs208, vErrors !== null && (_errs208 ? vErrors.length = _errs208 : vErrors = null);
      else {
        let err117 = { instancePath: instancePath + "/writingType", schemaPath: "#/components/schemas/WritingType/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err117] : vErrors.push(err117), errors++;
      }
    }
    if (data.errorCode !== void 0) {
      let data94 = data.errorCode;
      if (!(typeof data94 == "number" && !(data94 % 1) && !isNaN(data94))) {
        let err118 = { instancePath: instancePath + "/errorCode", schemaPath: "#/properties/errorCode/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err118] : vErrors.push(err118), errors++;
      }
      if (typeof data94 == "number" && !formats2.validate(data94)) {
        let err119 = { instancePath: instancePath + "/errorCode", schemaPath: "#/properties/errorCode/format", keyword: "format", params: { format: "int32" }, message: 'must match format "int32"' };
        vErrors === null ? vErrors = [err119] : vErrors.push(err119), errors++;
      }
    }
    if (data.alfThreadMsg !== void 0 && typeof data.alfThreadMsg != "boolean") {
      let err120 = { instancePath: instancePath + "/alfThreadMsg", schemaPath: "#/properties/alfThreadMsg/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err120] : vErrors.push(err120), errors++;
    }
    if (data.threadRoot !== void 0 && typeof data.threadRoot != "boolean") {
      let err121 = { instancePath: instancePath + "/threadRoot", schemaPath: "#/properties/threadRoot/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err121] : vErrors.push(err121), errors++;
    }
    if (data.meetRoot !== void 0 && typeof data.meetRoot != "boolean") {
      let err122 = { instancePath: instancePath + "/meetRoot", schemaPath: "#/properties/meetRoot/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err122] : vErrors.push(err122), errors++;
    }
    if (data.alfThreadRoot !== void 0 && typeof data.alfThreadRoot != "boolean") {
      let err123 = { instancePath: instancePath + "/alfThreadRoot", schemaPath: "#/properties/alfThreadRoot/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err123] : vErrors.push(err123), errors++;
    }
    if (data.threadMsg !== void 0 && typeof data.threadMsg != "boolean") {
      let err124 = { instancePath: instancePath + "/threadMsg", schemaPath: "#/properties/threadMsg/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err124] : vErrors.push(err124), errors++;
    }
    if (data.meetMsg !== void 0 && typeof data.meetMsg != "boolean") {
      let err125 = { instancePath: instancePath + "/meetMsg", schemaPath: "#/properties/meetMsg/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err125] : vErrors.push(err125), errors++;
    }
    if (data.broadcastedMsg !== void 0 && typeof data.broadcastedMsg != "boolean") {
      let err126 = { instancePath: instancePath + "/broadcastedMsg", schemaPath: "#/properties/broadcastedMsg/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err126] : vErrors.push(err126), errors++;
    }
    if (data.workflowButton !== void 0 && typeof data.workflowButton != "boolean") {
      let err127 = { instancePath: instancePath + "/workflowButton", schemaPath: "#/properties/workflowButton/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err127] : vErrors.push(err127), errors++;
    }
    if (data.rootMessageId !== void 0 && typeof data.rootMessageId != "string") {
      let err128 = { instancePath: instancePath + "/rootMessageId", schemaPath: "#/properties/rootMessageId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err128] : vErrors.push(err128), errors++;
    }
    if (data.removedByWriter !== void 0 && typeof data.removedByWriter != "boolean") {
      let err129 = { instancePath: instancePath + "/removedByWriter", schemaPath: "#/properties/removedByWriter/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err129] : vErrors.push(err129), errors++;
    }
    if (data.root !== void 0 && typeof data.root != "boolean") {
      let err130 = { instancePath: instancePath + "/root", schemaPath: "#/properties/root/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err130] : vErrors.push(err130), errors++;
    }
    if (data.action !== void 0 && (validate106(data.action, { instancePath: instancePath + "/action", parentData: data, parentDataProperty: "action", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors), errors = vErrors.length)), data.submit !== void 0) {
      let data107 = data.submit;
      if (data107 && typeof data107 == "object" && !Array.isArray(data107)) {
        if (data107.id !== void 0 && typeof data107.id != "string") {
          let err131 = { instancePath: instancePath + "/submit/id", schemaPath: "#/components/schemas/MessageLegacySubmit/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err131] : vErrors.push(err131), errors++;
        }
        if (data107.key !== void 0 && typeof data107.key != "string") {
          let err132 = { instancePath: instancePath + "/submit/key", schemaPath: "#/components/schemas/MessageLegacySubmit/properties/key/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err132] : vErrors.push(err132), errors++;
        }
        for (let key10 in data107)
          if (key10 !== "id" && key10 !== "key") {
            let err133 = { instancePath: instancePath + "/submit", schemaPath: "#/components/schemas/MessageLegacySubmit/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key10 }, message: "must NOT have unevaluated properties" };
            vErrors === null ? vErrors = [err133] : vErrors.push(err133), errors++;
          }
      } else {
        let err134 = { instancePath: instancePath + "/submit", schemaPath: "#/components/schemas/MessageLegacySubmit/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err134] : vErrors.push(err134), errors++;
      }
    }
    if (data.inboundEmailId !== void 0 && typeof data.inboundEmailId != "string") {
      let err135 = { instancePath: instancePath + "/inboundEmailId", schemaPath: "#/properties/inboundEmailId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err135] : vErrors.push(err135), errors++;
    }
    for (let key11 in data)
      if (key11 !== "chatKey" && key11 !== "id" && key11 !== "mainKey" && key11 !== "threadKey" && key11 !== "meetKey" && key11 !== "frontKey" && key11 !== "alfThreadKey" && key11 !== "internalActivityGroupKey" && key11 !== "internalActivityGroup" && key11 !== "internalMessageGroupKey" && key11 !== "internalMessageGroup" && key11 !== "channelId" && key11 !== "chatType" && key11 !== "chatId" && key11 !== "hubId" && key11 !== "personType" && key11 !== "personId" && key11 !== "requestId" && key11 !== "language" && key11 !== "createdAt" && key11 !== "version" && key11 !== "blocks" && key11 !== "plainText" && key11 !== "updatedAt" && key11 !== "thread" && key11 !== "meet" && key11 !== "email" && key11 !== "alfThread" && key11 !== "removerKey" && key11 !== "editorKey" && key11 !== "editedAt" && key11 !== "buttons" && key11 !== "files" && key11 !== "webPage" && key11 !== "carousel" && key11 !== "log" && key11 !== "reactions" && key11 !== "alfProgress" && key11 !== "form" && key11 !== "state" && key11 !== "options" && key11 !== "marketing" && key11 !== "supportBot" && key11 !== "workflow" && key11 !== "alf" && key11 !== "aiMarketing" && key11 !== "alertLevel" && key11 !== "ivr" && key11 !== "customPayload" && key11 !== "writingType" && key11 !== "errorCode" && key11 !== "alfThreadMsg" && key11 !== "threadRoot" && key11 !== "meetRoot" && key11 !== "alfThreadRoot" && key11 !== "threadMsg" && key11 !== "meetMsg" && key11 !== "broadcastedMsg" && key11 !== "workflowButton" && key11 !== "rootMessageId" && key11 !== "removedByWriter" && key11 !== "root" && key11 !== "action" && key11 !== "submit" && key11 !== "inboundEmailId") {
        let err136 = { instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key11 }, message: "must NOT have unevaluated properties" };
        vErrors === null ? vErrors = [err136] : vErrors.push(err136), errors++;
      }
  } else {
    let err137 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err137] : vErrors.push(err137), errors++;
  }
  return validate63.errors = vErrors, errors === 0;
}
validate63.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema168 = { anyOf: [{ type: "string", enum: ["draft", "waiting", "sent", "canceled", "removed"] }], description: "Where a mailing stands in its life. `waiting` means scheduled, `canceled` means called off before sending.", "x-evidence": { source: ["s28", "s25", "core-api"] } }, schema169 = { anyOf: [{ type: "string", enum: ["immediately", "reservedWithSenderTime", "reservedWithReceiverTime"] }], description: "When a mailing goes out.\n\n- `immediately`: at once.\n- `reservedWithSenderTime`: at a set time of the sender's clock.\n- `reservedWithReceiverTime`: at a set time of each receiver's clock.", "x-evidence": { source: ["s28", "s25", "core-api"] } };
var wrapper4 = { validate: validate109 };
function validate114(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate114.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    data.oneTimeMsg !== void 0 && (wrapper4.validate(data.oneTimeMsg, { instancePath: instancePath + "/oneTimeMsg", parentData: data, parentDataProperty: "oneTimeMsg", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? wrapper4.validate.errors : vErrors.concat(wrapper4.validate.errors), errors = vErrors.length));
    for (let key0 in data)
      if (key0 !== "oneTimeMsg") {
        let err0 = { instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate114.errors = vErrors, errors === 0;
}
validate114.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate109(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate109.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id !== void 0 && typeof data.id != "string") {
      let err0 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.channelId !== void 0 && typeof data.channelId != "string") {
      let err1 = { instancePath: instancePath + "/channelId", schemaPath: "#/properties/channelId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.name !== void 0 && typeof data.name != "string") {
      let err2 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.state !== void 0) {
      let data3 = data.state, _errs9 = errors, valid2 = !1, _errs10 = errors;
      if (typeof data3 != "string") {
        let err3 = { instancePath: instancePath + "/state", schemaPath: "#/components/schemas/OneTimeMsgState/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      if (!(data3 === "draft" || data3 === "waiting" || data3 === "sent" || data3 === "canceled" || data3 === "removed")) {
        let err4 = { instancePath: instancePath + "/state", schemaPath: "#/components/schemas/OneTimeMsgState/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema168.anyOf[0].enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
      var _valid0 = _errs10 === errors;
      if (valid2 = valid2 || _valid0, valid2)
        errors = _errs9, vErrors !== null && (_errs9 ? vErrors.length = _errs9 : vErrors = null);
      else {
        let err5 = { instancePath: instancePath + "/state", schemaPath: "#/components/schemas/OneTimeMsgState/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.sendMode !== void 0) {
      let data4 = data.sendMode, _errs14 = errors, valid4 = !1, _errs15 = errors;
      if (typeof data4 != "string") {
        let err6 = { instancePath: instancePath + "/sendMode", schemaPath: "#/components/schemas/OneTimeMsgSendMode/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
      if (!(data4 === "immediately" || data4 === "reservedWithSenderTime" || data4 === "reservedWithReceiverTime")) {
        let err7 = { instancePath: instancePath + "/sendMode", schemaPath: "#/components/schemas/OneTimeMsgSendMode/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema169.anyOf[0].enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
      var _valid1 = _errs15 === errors;
      if (valid4 = valid4 || _valid1, valid4)
        errors = _errs14, vErrors !== null && (_errs14 ? vErrors.length = _errs14 : vErrors = null);
      else {
        let err8 = { instancePath: instancePath + "/sendMode", schemaPath: "#/components/schemas/OneTimeMsgSendMode/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.channelOperationId !== void 0 && typeof data.channelOperationId != "string") {
      let err9 = { instancePath: instancePath + "/channelOperationId", schemaPath: "#/properties/channelOperationId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    if (data.sendMedium !== void 0) {
      let data6 = data.sendMedium, _errs21 = errors, valid6 = !1, _errs22 = errors;
      if (typeof data6 != "string") {
        let err10 = { instancePath: instancePath + "/sendMedium", schemaPath: "#/components/schemas/SendMedium/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
      if (!(data6 === "appAlimtalk" || data6 === "appLine" || data6 === "email" || data6 === "inAppChat" || data6 === "xms")) {
        let err11 = { instancePath: instancePath + "/sendMedium", schemaPath: "#/components/schemas/SendMedium/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema36.anyOf[0].enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
      var _valid2 = _errs22 === errors;
      if (valid6 = valid6 || _valid2, valid6)
        errors = _errs21, vErrors !== null && (_errs21 ? vErrors.length = _errs21 : vErrors = null);
      else {
        let err12 = { instancePath: instancePath + "/sendMedium", schemaPath: "#/components/schemas/SendMedium/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
    if (data.mediumType !== void 0) {
      let data7 = data.mediumType, _errs26 = errors, valid8 = !1, _errs27 = errors;
      if (typeof data7 != "string") {
        let err13 = { instancePath: instancePath + "/mediumType", schemaPath: "#/components/schemas/MediumType/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
      if (!(data7 === "native" || data7 === "phone" || data7 === "email" || data7 === "app")) {
        let err14 = { instancePath: instancePath + "/mediumType", schemaPath: "#/components/schemas/MediumType/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema37.anyOf[0].enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
      var _valid3 = _errs27 === errors;
      if (valid8 = valid8 || _valid3, valid8)
        errors = _errs26, vErrors !== null && (_errs26 ? vErrors.length = _errs26 : vErrors = null);
      else {
        let err15 = { instancePath: instancePath + "/mediumType", schemaPath: "#/components/schemas/MediumType/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
    if (data.mediumId !== void 0 && typeof data.mediumId != "string") {
      let err16 = { instancePath: instancePath + "/mediumId", schemaPath: "#/properties/mediumId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
    }
    if (data.mediumTopicBuildKey !== void 0 && typeof data.mediumTopicBuildKey != "string") {
      let err17 = { instancePath: instancePath + "/mediumTopicBuildKey", schemaPath: "#/properties/mediumTopicBuildKey/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
    }
    if (data.mediumTopicBuildLabels !== void 0) {
      let data10 = data.mediumTopicBuildLabels;
      if (Array.isArray(data10)) {
        let len0 = data10.length;
        for (let i0 = 0; i0 < len0; i0++)
          if (typeof data10[i0] != "string") {
            let err18 = { instancePath: instancePath + "/mediumTopicBuildLabels/" + i0, schemaPath: "#/properties/mediumTopicBuildLabels/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
          }
      } else {
        let err19 = { instancePath: instancePath + "/mediumTopicBuildLabels", schemaPath: "#/properties/mediumTopicBuildLabels/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
    }
    if (data.settings !== void 0) {
      let data12 = data.settings;
      if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
        if (data12.type === void 0) {
          let err20 = { instancePath: instancePath + "/settings", schemaPath: "#/components/schemas/SendMediumSettings/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" };
          vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
        }
        if (data12.type !== void 0 && typeof data12.type != "string") {
          let err21 = { instancePath: instancePath + "/settings/type", schemaPath: "#/components/schemas/SendMediumSettings/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
        }
      } else {
        let err22 = { instancePath: instancePath + "/settings", schemaPath: "#/components/schemas/SendMediumSettings/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
      }
    }
    if (data.userQuery !== void 0 && (validate24(data.userQuery, { instancePath: instancePath + "/userQuery", parentData: data, parentDataProperty: "userQuery", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors), errors = vErrors.length)), data.appSegments !== void 0) {
      let data15 = data.appSegments;
      if (Array.isArray(data15)) {
        let len1 = data15.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data16 = data15[i1];
          if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
            if (data16.appId !== void 0 && typeof data16.appId != "string") {
              let err23 = { instancePath: instancePath + "/appSegments/" + i1 + "/appId", schemaPath: "#/components/schemas/AppSegment/properties/appId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
            }
            if (data16.extensionId !== void 0 && typeof data16.extensionId != "string") {
              let err24 = { instancePath: instancePath + "/appSegments/" + i1 + "/extensionId", schemaPath: "#/components/schemas/AppSegment/properties/extensionId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
            }
            if (data16.segmentId !== void 0 && typeof data16.segmentId != "string") {
              let err25 = { instancePath: instancePath + "/appSegments/" + i1 + "/segmentId", schemaPath: "#/components/schemas/AppSegment/properties/segmentId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
            }
            for (let key0 in data16)
              if (key0 !== "appId" && key0 !== "extensionId" && key0 !== "segmentId") {
                let err26 = { instancePath: instancePath + "/appSegments/" + i1, schemaPath: "#/components/schemas/AppSegment/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties" };
                vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
              }
          } else {
            let err27 = { instancePath: instancePath + "/appSegments/" + i1, schemaPath: "#/components/schemas/AppSegment/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
          }
        }
      } else {
        let err28 = { instancePath: instancePath + "/appSegments", schemaPath: "#/properties/appSegments/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
      }
    }
    if (data.conversionWindows !== void 0) {
      let data20 = data.conversionWindows;
      if (data20 && typeof data20 == "object" && !Array.isArray(data20))
        for (let key1 in data20)
          validate27(data20[key1], { instancePath: instancePath + "/conversionWindows/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data20, parentDataProperty: key1, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors), errors = vErrors.length);
      else {
        let err29 = { instancePath: instancePath + "/conversionWindows", schemaPath: "#/properties/conversionWindows/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
      }
    }
    if (data.goalEventName !== void 0 && typeof data.goalEventName != "string") {
      let err30 = { instancePath: instancePath + "/goalEventName", schemaPath: "#/properties/goalEventName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
    }
    if (data.goalEventQuery !== void 0 && (validate24(data.goalEventQuery, { instancePath: instancePath + "/goalEventQuery", parentData: data, parentDataProperty: "goalEventQuery", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors), errors = vErrors.length)), data.goalEventDuration !== void 0 && (validate27(data.goalEventDuration, { instancePath: instancePath + "/goalEventDuration", parentData: data, parentDataProperty: "goalEventDuration", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors), errors = vErrors.length)), data.advertising !== void 0 && typeof data.advertising != "boolean") {
      let err31 = { instancePath: instancePath + "/advertising", schemaPath: "#/properties/advertising/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
    }
    if (data.sendToOfflineXms !== void 0 && typeof data.sendToOfflineXms != "boolean") {
      let err32 = { instancePath: instancePath + "/sendToOfflineXms", schemaPath: "#/properties/sendToOfflineXms/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
    }
    if (data.sendToOfflineEmail !== void 0 && typeof data.sendToOfflineEmail != "boolean") {
      let err33 = { instancePath: instancePath + "/sendToOfflineEmail", schemaPath: "#/properties/sendToOfflineEmail/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
    }
    if (data.startAt !== void 0) {
      let data28 = data.startAt;
      if (!(typeof data28 == "number" && !(data28 % 1) && !isNaN(data28))) {
        let err34 = { instancePath: instancePath + "/startAt", schemaPath: "#/components/schemas/EpochMilliseconds/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
      }
      if (typeof data28 == "number" && !formats0.validate(data28)) {
        let err35 = { instancePath: instancePath + "/startAt", schemaPath: "#/components/schemas/EpochMilliseconds/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
        vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
      }
    }
    if (data.localStartAt !== void 0 && typeof data.localStartAt != "string") {
      let err36 = { instancePath: instancePath + "/localStartAt", schemaPath: "#/properties/localStartAt/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
    }
    if (data.draft !== void 0 && (validate114(data.draft, { instancePath: instancePath + "/draft", parentData: data, parentDataProperty: "draft", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate114.errors : vErrors.concat(validate114.errors), errors = vErrors.length)), data.createdAt !== void 0) {
      let data31 = data.createdAt;
      if (!(typeof data31 == "number" && !(data31 % 1) && !isNaN(data31))) {
        let err37 = { instancePath: instancePath + "/createdAt", schemaPath: "#/components/schemas/EpochMilliseconds/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
      }
      if (typeof data31 == "number" && !formats0.validate(data31)) {
        let err38 = { instancePath: instancePath + "/createdAt", schemaPath: "#/components/schemas/EpochMilliseconds/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
        vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
      }
    }
    if (data.updatedAt !== void 0) {
      let data32 = data.updatedAt;
      if (!(typeof data32 == "number" && !(data32 % 1) && !isNaN(data32))) {
        let err39 = { instancePath: instancePath + "/updatedAt", schemaPath: "#/components/schemas/EpochMilliseconds/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
      }
      if (typeof data32 == "number" && !formats0.validate(data32)) {
        let err40 = { instancePath: instancePath + "/updatedAt", schemaPath: "#/components/schemas/EpochMilliseconds/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
        vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
      }
    }
    if (data.sent !== void 0) {
      let data33 = data.sent;
      if (!(typeof data33 == "number" && !(data33 % 1) && !isNaN(data33))) {
        let err41 = { instancePath: instancePath + "/sent", schemaPath: "#/properties/sent/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
      }
      if (typeof data33 == "number" && !formats2.validate(data33)) {
        let err42 = { instancePath: instancePath + "/sent", schemaPath: "#/properties/sent/format", keyword: "format", params: { format: "int32" }, message: 'must match format "int32"' };
        vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
      }
    }
    if (data.view !== void 0) {
      let data34 = data.view;
      if (!(typeof data34 == "number" && !(data34 % 1) && !isNaN(data34))) {
        let err43 = { instancePath: instancePath + "/view", schemaPath: "#/properties/view/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
      }
      if (typeof data34 == "number" && !formats2.validate(data34)) {
        let err44 = { instancePath: instancePath + "/view", schemaPath: "#/properties/view/format", keyword: "format", params: { format: "int32" }, message: 'must match format "int32"' };
        vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
      }
    }
    if (data.goal !== void 0) {
      let data35 = data.goal;
      if (!(typeof data35 == "number" && !(data35 % 1) && !isNaN(data35))) {
        let err45 = { instancePath: instancePath + "/goal", schemaPath: "#/properties/goal/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err45] : vErrors.push(err45), errors++;
      }
      if (typeof data35 == "number" && !formats2.validate(data35)) {
        let err46 = { instancePath: instancePath + "/goal", schemaPath: "#/properties/goal/format", keyword: "format", params: { format: "int32" }, message: 'must match format "int32"' };
        vErrors === null ? vErrors = [err46] : vErrors.push(err46), errors++;
      }
    }
    if (data.click !== void 0) {
      let data36 = data.click;
      if (!(typeof data36 == "number" && !(data36 % 1) && !isNaN(data36))) {
        let err47 = { instancePath: instancePath + "/click", schemaPath: "#/properties/click/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err47] : vErrors.push(err47), errors++;
      }
      if (typeof data36 == "number" && !formats2.validate(data36)) {
        let err48 = { instancePath: instancePath + "/click", schemaPath: "#/properties/click/format", keyword: "format", params: { format: "int32" }, message: 'must match format "int32"' };
        vErrors === null ? vErrors = [err48] : vErrors.push(err48), errors++;
      }
    }
    data.userChatExpireDuration !== void 0 && (validate27(data.userChatExpireDuration, { instancePath: instancePath + "/userChatExpireDuration", parentData: data, parentDataProperty: "userChatExpireDuration", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors), errors = vErrors.length));
    for (let key2 in data)
      if (key2 !== "id" && key2 !== "channelId" && key2 !== "name" && key2 !== "state" && key2 !== "sendMode" && key2 !== "channelOperationId" && key2 !== "sendMedium" && key2 !== "mediumType" && key2 !== "mediumId" && key2 !== "mediumTopicBuildKey" && key2 !== "mediumTopicBuildLabels" && key2 !== "settings" && key2 !== "userQuery" && key2 !== "appSegments" && key2 !== "conversionWindows" && key2 !== "goalEventName" && key2 !== "goalEventQuery" && key2 !== "goalEventDuration" && key2 !== "advertising" && key2 !== "sendToOfflineXms" && key2 !== "sendToOfflineEmail" && key2 !== "startAt" && key2 !== "localStartAt" && key2 !== "draft" && key2 !== "createdAt" && key2 !== "updatedAt" && key2 !== "sent" && key2 !== "view" && key2 !== "goal" && key2 !== "click" && key2 !== "userChatExpireDuration") {
        let err49 = { instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key2 }, message: "must NOT have unevaluated properties" };
        vErrors === null ? vErrors = [err49] : vErrors.push(err49), errors++;
      }
  } else {
    let err50 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err50] : vErrors.push(err50), errors++;
  }
  return validate109.errors = vErrors, errors === 0;
}
validate109.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema187 = { anyOf: [{ type: "string", enum: ["draft", "active", "stopped"] }], description: "Where a support bot stands in its life.", "x-evidence": { source: ["s28", "s25"] } }, schema188 = { anyOf: [{ type: "string", enum: ["always", "away", "inOperation", "private"] }], description: "At which hours a support bot runs.", "x-evidence": { source: ["s28", "s25"] } };
var wrapper5 = { validate: validate118 };
function validate124(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate124.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.blocks !== void 0) {
      let data0 = data.blocks;
      if (Array.isArray(data0)) {
        let len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate64(data0[i0], { instancePath: instancePath + "/blocks/" + i0, parentData: data0, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors), errors = vErrors.length);
      } else {
        let err0 = { instancePath: instancePath + "/blocks", schemaPath: "#/properties/blocks/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    }
    if (data.buttons !== void 0) {
      let data2 = data.buttons;
      if (Array.isArray(data2)) {
        let len1 = data2.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate80(data2[i1], { instancePath: instancePath + "/buttons/" + i1, parentData: data2, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors), errors = vErrors.length);
      } else {
        let err1 = { instancePath: instancePath + "/buttons", schemaPath: "#/properties/buttons/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.files !== void 0) {
      let data4 = data.files;
      if (Array.isArray(data4)) {
        let len2 = data4.length;
        for (let i2 = 0; i2 < len2; i2++)
          validate84(data4[i2], { instancePath: instancePath + "/files/" + i2, parentData: data4, parentDataProperty: i2, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors), errors = vErrors.length);
      } else {
        let err2 = { instancePath: instancePath + "/files", schemaPath: "#/properties/files/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.webPage !== void 0) {
      let data6 = data.webPage;
      if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
        if (data6.id === void 0) {
          let err3 = { instancePath: instancePath + "/webPage", schemaPath: "#/components/schemas/MessageWebPage/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
        if (data6.url === void 0) {
          let err4 = { instancePath: instancePath + "/webPage", schemaPath: "#/components/schemas/MessageWebPage/required", keyword: "required", params: { missingProperty: "url" }, message: "must have required property 'url'" };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
        if (data6.id !== void 0 && typeof data6.id != "string") {
          let err5 = { instancePath: instancePath + "/webPage/id", schemaPath: "#/components/schemas/MessageWebPage/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
        if (data6.url !== void 0 && typeof data6.url != "string") {
          let err6 = { instancePath: instancePath + "/webPage/url", schemaPath: "#/components/schemas/MessageWebPage/properties/url/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
        if (data6.title !== void 0 && typeof data6.title != "string") {
          let err7 = { instancePath: instancePath + "/webPage/title", schemaPath: "#/components/schemas/MessageWebPage/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
        if (data6.description !== void 0 && typeof data6.description != "string") {
          let err8 = { instancePath: instancePath + "/webPage/description", schemaPath: "#/components/schemas/MessageWebPage/properties/description/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
        if (data6.imageUrl !== void 0 && typeof data6.imageUrl != "string") {
          let err9 = { instancePath: instancePath + "/webPage/imageUrl", schemaPath: "#/components/schemas/MessageWebPage/properties/imageUrl/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
        if (data6.videoUrl !== void 0 && typeof data6.videoUrl != "string") {
          let err10 = { instancePath: instancePath + "/webPage/videoUrl", schemaPath: "#/components/schemas/MessageWebPage/properties/videoUrl/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
        if (data6.publisher !== void 0 && typeof data6.publisher != "string") {
          let err11 = { instancePath: instancePath + "/webPage/publisher", schemaPath: "#/components/schemas/MessageWebPage/properties/publisher/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
        if (data6.author !== void 0 && typeof data6.author != "string") {
          let err12 = { instancePath: instancePath + "/webPage/author", schemaPath: "#/components/schemas/MessageWebPage/properties/author/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
        if (data6.width !== void 0) {
          let data15 = data6.width;
          if (!(typeof data15 == "number" && !(data15 % 1) && !isNaN(data15))) {
            let err13 = { instancePath: instancePath + "/webPage/width", schemaPath: "#/components/schemas/MessageWebPage/properties/width/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
          }
          if (typeof data15 == "number" && !formats2.validate(data15)) {
            let err14 = { instancePath: instancePath + "/webPage/width", schemaPath: "#/components/schemas/MessageWebPage/properties/width/format", keyword: "format", params: { format: "int32" }, message: 'must match format "int32"' };
            vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
          }
        }
        if (data6.height !== void 0) {
          let data16 = data6.height;
          if (!(typeof data16 == "number" && !(data16 % 1) && !isNaN(data16))) {
            let err15 = { instancePath: instancePath + "/webPage/height", schemaPath: "#/components/schemas/MessageWebPage/properties/height/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
          }
          if (typeof data16 == "number" && !formats2.validate(data16)) {
            let err16 = { instancePath: instancePath + "/webPage/height", schemaPath: "#/components/schemas/MessageWebPage/properties/height/format", keyword: "format", params: { format: "int32" }, message: 'must match format "int32"' };
            vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
          }
        }
        if (data6.bucket !== void 0 && typeof data6.bucket != "string") {
          let err17 = { instancePath: instancePath + "/webPage/bucket", schemaPath: "#/components/schemas/MessageWebPage/properties/bucket/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
        }
        if (data6.previewKey !== void 0 && typeof data6.previewKey != "string") {
          let err18 = { instancePath: instancePath + "/webPage/previewKey", schemaPath: "#/components/schemas/MessageWebPage/properties/previewKey/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
        }
        if (data6.logo !== void 0 && typeof data6.logo != "string") {
          let err19 = { instancePath: instancePath + "/webPage/logo", schemaPath: "#/components/schemas/MessageWebPage/properties/logo/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
        }
        if (data6.name !== void 0 && typeof data6.name != "string") {
          let err20 = { instancePath: instancePath + "/webPage/name", schemaPath: "#/components/schemas/MessageWebPage/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
        }
        for (let key0 in data6)
          if (key0 !== "id" && key0 !== "url" && key0 !== "title" && key0 !== "description" && key0 !== "imageUrl" && key0 !== "videoUrl" && key0 !== "publisher" && key0 !== "author" && key0 !== "width" && key0 !== "height" && key0 !== "bucket" && key0 !== "previewKey" && key0 !== "logo" && key0 !== "name") {
            let err21 = { instancePath: instancePath + "/webPage", schemaPath: "#/components/schemas/MessageWebPage/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties" };
            vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
          }
      } else {
        let err22 = { instancePath: instancePath + "/webPage", schemaPath: "#/components/schemas/MessageWebPage/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
      }
    }
    if (data.carousel !== void 0 && (validate86(data.carousel, { instancePath: instancePath + "/carousel", parentData: data, parentDataProperty: "carousel", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors), errors = vErrors.length)), data.form !== void 0 && (validate93(data.form, { instancePath: instancePath + "/form", parentData: data, parentDataProperty: "form", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors), errors = vErrors.length)), data.customPayload !== void 0) {
      let data23 = data.customPayload;
      if (data23 && typeof data23 == "object" && !Array.isArray(data23)) {
        if (data23.data !== void 0) {
          let data24 = data23.data;
          if (!(data24 && typeof data24 == "object" && !Array.isArray(data24))) {
            let err23 = { instancePath: instancePath + "/customPayload/data", schemaPath: "#/components/schemas/MessageCustomPayload/properties/data/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
          }
        }
        if (data23.paramMapper !== void 0) {
          let data25 = data23.paramMapper;
          if (data25 && typeof data25 == "object" && !Array.isArray(data25)) {
            for (let key1 in data25)
              if (typeof data25[key1] != "string") {
                let err24 = { instancePath: instancePath + "/customPayload/paramMapper/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/components/schemas/MessageCustomPayload/properties/paramMapper/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
              }
          } else {
            let err25 = { instancePath: instancePath + "/customPayload/paramMapper", schemaPath: "#/components/schemas/MessageCustomPayload/properties/paramMapper/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
          }
        }
        for (let key2 in data23)
          if (key2 !== "data" && key2 !== "paramMapper") {
            let err26 = { instancePath: instancePath + "/customPayload", schemaPath: "#/components/schemas/MessageCustomPayload/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key2 }, message: "must NOT have unevaluated properties" };
            vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
          }
      } else {
        let err27 = { instancePath: instancePath + "/customPayload", schemaPath: "#/components/schemas/MessageCustomPayload/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
      }
    }
    if (data.email !== void 0) {
      let data27 = data.email;
      if (data27 && typeof data27 == "object" && !Array.isArray(data27)) {
        if (data27.to !== void 0) {
          let data28 = data27.to;
          if (Array.isArray(data28)) {
            let len3 = data28.length;
            for (let i3 = 0; i3 < len3; i3++)
              if (typeof data28[i3] != "string") {
                let err28 = { instancePath: instancePath + "/email/to/" + i3, schemaPath: "#/components/schemas/MessageEmailCreateDTO/properties/to/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
              }
          } else {
            let err29 = { instancePath: instancePath + "/email/to", schemaPath: "#/components/schemas/MessageEmailCreateDTO/properties/to/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
          }
        }
        if (data27.cc !== void 0) {
          let data30 = data27.cc;
          if (Array.isArray(data30)) {
            let len4 = data30.length;
            for (let i4 = 0; i4 < len4; i4++)
              if (typeof data30[i4] != "string") {
                let err30 = { instancePath: instancePath + "/email/cc/" + i4, schemaPath: "#/components/schemas/MessageEmailCreateDTO/properties/cc/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
              }
          } else {
            let err31 = { instancePath: instancePath + "/email/cc", schemaPath: "#/components/schemas/MessageEmailCreateDTO/properties/cc/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
          }
        }
        if (data27.bcc !== void 0) {
          let data32 = data27.bcc;
          if (Array.isArray(data32)) {
            let len5 = data32.length;
            for (let i5 = 0; i5 < len5; i5++)
              if (typeof data32[i5] != "string") {
                let err32 = { instancePath: instancePath + "/email/bcc/" + i5, schemaPath: "#/components/schemas/MessageEmailCreateDTO/properties/bcc/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
              }
          } else {
            let err33 = { instancePath: instancePath + "/email/bcc", schemaPath: "#/components/schemas/MessageEmailCreateDTO/properties/bcc/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
          }
        }
        if (data27.subject !== void 0 && typeof data27.subject != "string") {
          let err34 = { instancePath: instancePath + "/email/subject", schemaPath: "#/components/schemas/MessageEmailCreateDTO/properties/subject/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
        }
        if (data27.replyToMessageId !== void 0 && typeof data27.replyToMessageId != "string") {
          let err35 = { instancePath: instancePath + "/email/replyToMessageId", schemaPath: "#/components/schemas/MessageEmailCreateDTO/properties/replyToMessageId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
        }
        if (data27.hasHistory !== void 0 && typeof data27.hasHistory != "boolean") {
          let err36 = { instancePath: instancePath + "/email/hasHistory", schemaPath: "#/components/schemas/MessageEmailCreateDTO/properties/hasHistory/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
          vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
        }
        for (let key3 in data27)
          if (key3 !== "to" && key3 !== "cc" && key3 !== "bcc" && key3 !== "subject" && key3 !== "replyToMessageId" && key3 !== "hasHistory") {
            let err37 = { instancePath: instancePath + "/email", schemaPath: "#/components/schemas/MessageEmailCreateDTO/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key3 }, message: "must NOT have unevaluated properties" };
            vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
          }
      } else {
        let err38 = { instancePath: instancePath + "/email", schemaPath: "#/components/schemas/MessageEmailCreateDTO/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
      }
    }
    for (let key4 in data)
      if (key4 !== "blocks" && key4 !== "buttons" && key4 !== "files" && key4 !== "webPage" && key4 !== "carousel" && key4 !== "form" && key4 !== "customPayload" && key4 !== "email") {
        let err39 = { instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key4 }, message: "must NOT have unevaluated properties" };
        vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
      }
  } else {
    let err40 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
  }
  return validate124.errors = vErrors, errors === 0;
}
validate124.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate123(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate123.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    data.message !== void 0 && (validate124(data.message, { instancePath: instancePath + "/message", parentData: data, parentDataProperty: "message", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate124.errors : vErrors.concat(validate124.errors), errors = vErrors.length));
    for (let key0 in data)
      if (key0 !== "message") {
        let err0 = { instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate123.errors = vErrors, errors === 0;
}
validate123.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate122(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate122.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.name !== void 0 && typeof data.name != "string") {
      let err1 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.actions !== void 0) {
      let data1 = data.actions;
      if (Array.isArray(data1)) {
        let len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
            if (data2.type === void 0) {
              let err2 = { instancePath: instancePath + "/actions/" + i0, schemaPath: "#/components/schemas/UserChatStaticAction/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" };
              vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
            }
            if (data2.type !== void 0 && typeof data2.type != "string") {
              let err3 = { instancePath: instancePath + "/actions/" + i0 + "/type", schemaPath: "#/components/schemas/UserChatStaticAction/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
            }
          } else {
            let err4 = { instancePath: instancePath + "/actions/" + i0, schemaPath: "#/components/schemas/UserChatStaticAction/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
          }
        }
      } else {
        let err5 = { instancePath: instancePath + "/actions", schemaPath: "#/properties/actions/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.steps !== void 0) {
      let data4 = data.steps;
      if (Array.isArray(data4)) {
        let len1 = data4.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate123(data4[i1], { instancePath: instancePath + "/steps/" + i1, parentData: data4, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate123.errors : vErrors.concat(validate123.errors), errors = vErrors.length);
      } else {
        let err6 = { instancePath: instancePath + "/steps", schemaPath: "#/properties/steps/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.id !== void 0 && typeof data.id != "string") {
      let err7 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.type !== void 0 && typeof data.type != "string") {
      let err8 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    for (let key0 in data)
      if (key0 !== "name" && key0 !== "actions" && key0 !== "steps" && key0 !== "id" && key0 !== "type") {
        let err9 = { instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
  } else {
    let err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
  }
  return validate122.errors = vErrors, errors === 0;
}
validate122.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate121(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate121.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.supportBot !== void 0 && (wrapper5.validate(data.supportBot, { instancePath: instancePath + "/supportBot", parentData: data, parentDataProperty: "supportBot", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? wrapper5.validate.errors : vErrors.concat(wrapper5.validate.errors), errors = vErrors.length)), data.sections !== void 0) {
      let data1 = data.sections;
      if (Array.isArray(data1)) {
        let len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate122(data1[i0], { instancePath: instancePath + "/sections/" + i0, parentData: data1, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate122.errors : vErrors.concat(validate122.errors), errors = vErrors.length);
      } else {
        let err0 = { instancePath: instancePath + "/sections", schemaPath: "#/properties/sections/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    }
    for (let key0 in data)
      if (key0 !== "supportBot" && key0 !== "sections") {
        let err1 = { instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
  } else {
    let err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate121.errors = vErrors, errors === 0;
}
validate121.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate118(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate118.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id !== void 0 && typeof data.id != "string") {
      let err0 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.channelId !== void 0 && typeof data.channelId != "string") {
      let err1 = { instancePath: instancePath + "/channelId", schemaPath: "#/properties/channelId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.botName !== void 0 && typeof data.botName != "string") {
      let err2 = { instancePath: instancePath + "/botName", schemaPath: "#/properties/botName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.name !== void 0 && typeof data.name != "string") {
      let err3 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.order !== void 0 && typeof data.order != "number") {
      let err4 = { instancePath: instancePath + "/order", schemaPath: "#/properties/order/type", keyword: "type", params: { type: "number" }, message: "must be number" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.pageQuery !== void 0 && (validate24(data.pageQuery, { instancePath: instancePath + "/pageQuery", parentData: data, parentDataProperty: "pageQuery", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors), errors = vErrors.length)), data.userQuery !== void 0 && (validate24(data.userQuery, { instancePath: instancePath + "/userQuery", parentData: data, parentDataProperty: "userQuery", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors), errors = vErrors.length)), data.draft !== void 0 && (validate121(data.draft, { instancePath: instancePath + "/draft", parentData: data, parentDataProperty: "draft", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate121.errors : vErrors.concat(validate121.errors), errors = vErrors.length)), data.revisionId !== void 0 && typeof data.revisionId != "string") {
      let err5 = { instancePath: instancePath + "/revisionId", schemaPath: "#/properties/revisionId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.state !== void 0) {
      let data9 = data.state, _errs18 = errors, valid2 = !1, _errs19 = errors;
      if (typeof data9 != "string") {
        let err6 = { instancePath: instancePath + "/state", schemaPath: "#/components/schemas/SupportBotState/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
      if (!(data9 === "draft" || data9 === "active" || data9 === "stopped")) {
        let err7 = { instancePath: instancePath + "/state", schemaPath: "#/components/schemas/SupportBotState/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema187.anyOf[0].enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
      var _valid0 = _errs19 === errors;
      if (valid2 = valid2 || _valid0, valid2)
        errors = _errs18, vErrors !== null && (_errs18 ? vErrors.length = _errs18 : vErrors = null);
      else {
        let err8 = { instancePath: instancePath + "/state", schemaPath: "#/components/schemas/SupportBotState/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.runMode !== void 0) {
      let data10 = data.runMode, _errs23 = errors, valid4 = !1, _errs24 = errors;
      if (typeof data10 != "string") {
        let err9 = { instancePath: instancePath + "/runMode", schemaPath: "#/components/schemas/SupportBotRunMode/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
      if (!(data10 === "always" || data10 === "away" || data10 === "inOperation" || data10 === "private")) {
        let err10 = { instancePath: instancePath + "/runMode", schemaPath: "#/components/schemas/SupportBotRunMode/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema188.anyOf[0].enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
      var _valid1 = _errs24 === errors;
      if (valid4 = valid4 || _valid1, valid4)
        errors = _errs23, vErrors !== null && (_errs23 ? vErrors.length = _errs23 : vErrors = null);
      else {
        let err11 = { instancePath: instancePath + "/runMode", schemaPath: "#/components/schemas/SupportBotRunMode/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    if (data.start !== void 0) {
      let data11 = data.start;
      if (!(typeof data11 == "number" && !(data11 % 1) && !isNaN(data11))) {
        let err12 = { instancePath: instancePath + "/start", schemaPath: "#/properties/start/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
      if (typeof data11 == "number" && !formats2.validate(data11)) {
        let err13 = { instancePath: instancePath + "/start", schemaPath: "#/properties/start/format", keyword: "format", params: { format: "int32" }, message: 'must match format "int32"' };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
    if (data.stop !== void 0) {
      let data12 = data.stop;
      if (!(typeof data12 == "number" && !(data12 % 1) && !isNaN(data12))) {
        let err14 = { instancePath: instancePath + "/stop", schemaPath: "#/properties/stop/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
      if (typeof data12 == "number" && !formats2.validate(data12)) {
        let err15 = { instancePath: instancePath + "/stop", schemaPath: "#/properties/stop/format", keyword: "format", params: { format: "int32" }, message: 'must match format "int32"' };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
    if (data.chatOpen !== void 0) {
      let data13 = data.chatOpen;
      if (!(typeof data13 == "number" && !(data13 % 1) && !isNaN(data13))) {
        let err16 = { instancePath: instancePath + "/chatOpen", schemaPath: "#/properties/chatOpen/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
      if (typeof data13 == "number" && !formats2.validate(data13)) {
        let err17 = { instancePath: instancePath + "/chatOpen", schemaPath: "#/properties/chatOpen/format", keyword: "format", params: { format: "int32" }, message: 'must match format "int32"' };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
    }
    if (data.createdAt !== void 0) {
      let data14 = data.createdAt;
      if (!(typeof data14 == "number" && !(data14 % 1) && !isNaN(data14))) {
        let err18 = { instancePath: instancePath + "/createdAt", schemaPath: "#/components/schemas/EpochMilliseconds/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
      if (typeof data14 == "number" && !formats0.validate(data14)) {
        let err19 = { instancePath: instancePath + "/createdAt", schemaPath: "#/components/schemas/EpochMilliseconds/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
    }
    if (data.updatedAt !== void 0) {
      let data15 = data.updatedAt;
      if (!(typeof data15 == "number" && !(data15 % 1) && !isNaN(data15))) {
        let err20 = { instancePath: instancePath + "/updatedAt", schemaPath: "#/components/schemas/EpochMilliseconds/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
      }
      if (typeof data15 == "number" && !formats0.validate(data15)) {
        let err21 = { instancePath: instancePath + "/updatedAt", schemaPath: "#/components/schemas/EpochMilliseconds/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
        vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
      }
    }
    if (data.userChatExpireDuration !== void 0 && (validate27(data.userChatExpireDuration, { instancePath: instancePath + "/userChatExpireDuration", parentData: data, parentDataProperty: "userChatExpireDuration", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors), errors = vErrors.length)), data.managerId !== void 0 && typeof data.managerId != "string") {
      let err22 = { instancePath: instancePath + "/managerId", schemaPath: "#/properties/managerId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
    }
    for (let key0 in data)
      if (key0 !== "id" && key0 !== "channelId" && key0 !== "botName" && key0 !== "name" && key0 !== "order" && key0 !== "pageQuery" && key0 !== "userQuery" && key0 !== "draft" && key0 !== "revisionId" && key0 !== "state" && key0 !== "runMode" && key0 !== "start" && key0 !== "stop" && key0 !== "chatOpen" && key0 !== "createdAt" && key0 !== "updatedAt" && key0 !== "userChatExpireDuration" && key0 !== "managerId") {
        let err23 = { instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties" };
        vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
      }
  } else {
    let err24 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
  }
  return validate118.errors = vErrors, errors === 0;
}
validate118.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema192 = { anyOf: [{ type: "string", enum: ["startChatByUserAtLounge", "messageByUser", "messageByManager", "waitingForManagerReply", "waitingForUserReply", "chatWaitInQueued", "chatOpenedByUser", "chatOpenedByManager", "chatClosed", "startCallByUser", "callWaitInQueued", "callOpenedByUser", "callOpenedByManager", "callClosed", "modular"] }], description: "What starts a workflow. `modular` stands for a workflow that others call.", "x-evidence": { source: ["s28", "s25"] } }, schema269 = { anyOf: [{ type: "string", enum: ["draft", "active", "stopped", "removed"] }], description: "Where a workflow stands in its life.", "x-evidence": { source: ["s28", "s25"] } };
var schema199 = { anyOf: [{ type: "string", enum: ["inAppChat", "appKakao", "appLine", "appNaverTalk", "appInstagramMessenger", "appWechat", "call", "email"] }], description: "Medium of a workflow in the older spelling, which `Medium` replaced.", deprecated: !0, "x-evidence": { source: ["s27", "s25"], values: { appWechat: { source: "s27" } } } };
function validate139(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate139.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.mediumType !== void 0) {
      let data0 = data.mediumType, _errs3 = errors, valid2 = !1, _errs4 = errors;
      if (typeof data0 != "string") {
        let err0 = { instancePath: instancePath + "/mediumType", schemaPath: "#/components/schemas/MediumType/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      if (!(data0 === "native" || data0 === "phone" || data0 === "email" || data0 === "app")) {
        let err1 = { instancePath: instancePath + "/mediumType", schemaPath: "#/components/schemas/MediumType/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema37.anyOf[0].enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      var _valid0 = _errs4 === errors;
      if (valid2 = valid2 || _valid0, valid2)
        errors = _errs3, vErrors !== null && (_errs3 ? vErrors.length = _errs3 : vErrors = null);
      else {
        let err2 = { instancePath: instancePath + "/mediumType", schemaPath: "#/components/schemas/MediumType/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.mediumId !== void 0 && typeof data.mediumId != "string") {
      let err3 = { instancePath: instancePath + "/mediumId", schemaPath: "#/properties/mediumId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.primitive !== void 0 && typeof data.primitive != "boolean") {
      let err4 = { instancePath: instancePath + "/primitive", schemaPath: "#/properties/primitive/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    for (let key0 in data)
      if (key0 !== "mediumType" && key0 !== "mediumId" && key0 !== "primitive") {
        let err5 = { instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
  } else {
    let err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validate139.errors = vErrors, errors === 0;
}
validate139.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema197 = { anyOf: [{ type: "string", enum: ["always", "inOperation", "notInOperation", "private"] }], description: "Rule for the hours at which a workflow runs.", "x-evidence": { source: ["s28", "s25"] } };
function validate141(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate141.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.mode !== void 0) {
      let data0 = data.mode, _errs3 = errors, valid2 = !1, _errs4 = errors;
      if (typeof data0 != "string") {
        let err0 = { instancePath: instancePath + "/mode", schemaPath: "#/components/schemas/WorkflowRunModeName/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      if (!(data0 === "always" || data0 === "inOperation" || data0 === "notInOperation" || data0 === "private")) {
        let err1 = { instancePath: instancePath + "/mode", schemaPath: "#/components/schemas/WorkflowRunModeName/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema197.anyOf[0].enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      var _valid0 = _errs4 === errors;
      if (valid2 = valid2 || _valid0, valid2)
        errors = _errs3, vErrors !== null && (_errs3 ? vErrors.length = _errs3 : vErrors = null);
      else {
        let err2 = { instancePath: instancePath + "/mode", schemaPath: "#/components/schemas/WorkflowRunModeName/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.channelOperationId !== void 0 && typeof data.channelOperationId != "string") {
      let err3 = { instancePath: instancePath + "/channelOperationId", schemaPath: "#/properties/channelOperationId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    for (let key0 in data)
      if (key0 !== "mode" && key0 !== "channelOperationId") {
        let err4 = { instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
  } else {
    let err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate141.errors = vErrors, errors === 0;
}
validate141.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate137(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate137.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.filter !== void 0 && (validate24(data.filter, { instancePath: instancePath + "/filter", parentData: data, parentDataProperty: "filter", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors), errors = vErrors.length)), data.targetMediums !== void 0) {
      let data1 = data.targetMediums;
      if (Array.isArray(data1)) {
        let len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate139(data1[i0], { instancePath: instancePath + "/targetMediums/" + i0, parentData: data1, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate139.errors : vErrors.concat(validate139.errors), errors = vErrors.length);
      } else {
        let err0 = { instancePath: instancePath + "/targetMediums", schemaPath: "#/properties/targetMediums/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    }
    if (data.runMode !== void 0 && (validate141(data.runMode, { instancePath: instancePath + "/runMode", parentData: data, parentDataProperty: "runMode", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate141.errors : vErrors.concat(validate141.errors), errors = vErrors.length)), data.botName !== void 0 && typeof data.botName != "string") {
      let err1 = { instancePath: instancePath + "/botName", schemaPath: "#/properties/botName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.language !== void 0 && typeof data.language != "string") {
      let err2 = { instancePath: instancePath + "/language", schemaPath: "#/properties/language/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.type !== void 0) {
      let data6 = data.type, _errs12 = errors, valid4 = !1, _errs13 = errors;
      if (typeof data6 != "string") {
        let err3 = { instancePath: instancePath + "/type", schemaPath: "#/components/schemas/WorkflowTriggerType/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      if (!(data6 === "startChatByUserAtLounge" || data6 === "messageByUser" || data6 === "messageByManager" || data6 === "waitingForManagerReply" || data6 === "waitingForUserReply" || data6 === "chatWaitInQueued" || data6 === "chatOpenedByUser" || data6 === "chatOpenedByManager" || data6 === "chatClosed" || data6 === "startCallByUser" || data6 === "callWaitInQueued" || data6 === "callOpenedByUser" || data6 === "callOpenedByManager" || data6 === "callClosed" || data6 === "modular")) {
        let err4 = { instancePath: instancePath + "/type", schemaPath: "#/components/schemas/WorkflowTriggerType/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema192.anyOf[0].enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
      var _valid0 = _errs13 === errors;
      if (valid4 = valid4 || _valid0, valid4)
        errors = _errs12, vErrors !== null && (_errs12 ? vErrors.length = _errs12 : vErrors = null);
      else {
        let err5 = { instancePath: instancePath + "/type", schemaPath: "#/components/schemas/WorkflowTriggerType/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.targetMediumSet !== void 0) {
      let data7 = data.targetMediumSet;
      if (Array.isArray(data7)) {
        let len1 = data7.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data8 = data7[i1], _errs19 = errors, valid8 = !1, _errs20 = errors;
          if (typeof data8 != "string") {
            let err6 = { instancePath: instancePath + "/targetMediumSet/" + i1, schemaPath: "#/components/schemas/LegacyMedium/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
          }
          if (!(data8 === "inAppChat" || data8 === "appKakao" || data8 === "appLine" || data8 === "appNaverTalk" || data8 === "appInstagramMessenger" || data8 === "appWechat" || data8 === "call" || data8 === "email")) {
            let err7 = { instancePath: instancePath + "/targetMediumSet/" + i1, schemaPath: "#/components/schemas/LegacyMedium/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema199.anyOf[0].enum }, message: "must be equal to one of the allowed values" };
            vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
          }
          var _valid1 = _errs20 === errors;
          if (valid8 = valid8 || _valid1, valid8)
            errors = _errs19, vErrors !== null && (_errs19 ? vErrors.length = _errs19 : vErrors = null);
          else {
            let err8 = { instancePath: instancePath + "/targetMediumSet/" + i1, schemaPath: "#/components/schemas/LegacyMedium/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
            vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
          }
        }
      } else {
        let err9 = { instancePath: instancePath + "/targetMediumSet", schemaPath: "#/properties/targetMediumSet/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    for (let key0 in data)
      if (key0 !== "filter" && key0 !== "targetMediums" && key0 !== "runMode" && key0 !== "botName" && key0 !== "language" && key0 !== "type" && key0 !== "targetMediumSet") {
        let err10 = { instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties" };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
  } else {
    let err11 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
  }
  return validate137.errors = vErrors, errors === 0;
}
validate137.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var wrapper6 = { validate: validate136 };
function validate147(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate147.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.type !== void 0 && typeof data.type != "string") {
      let err1 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.botName !== void 0 && typeof data.botName != "string") {
      let err2 = { instancePath: instancePath + "/botName", schemaPath: "#/properties/botName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    data.message !== void 0 && (validate124(data.message, { instancePath: instancePath + "/message", parentData: data, parentDataProperty: "message", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate124.errors : vErrors.concat(validate124.errors), errors = vErrors.length)), data.messageSupportBot !== void 0 && (validate99(data.messageSupportBot, { instancePath: instancePath + "/messageSupportBot", parentData: data, parentDataProperty: "messageSupportBot", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors), errors = vErrors.length));
    for (let key0 in data)
      if (key0 !== "type" && key0 !== "botName" && key0 !== "message" && key0 !== "messageSupportBot") {
        let err3 = { instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
  } else {
    let err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate147.errors = vErrors, errors === 0;
}
validate147.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate151(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate151.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.type !== void 0 && typeof data.type != "string") {
      let err1 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.botName !== void 0 && typeof data.botName != "string") {
      let err2 = { instancePath: instancePath + "/botName", schemaPath: "#/properties/botName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    data.message !== void 0 && (validate124(data.message, { instancePath: instancePath + "/message", parentData: data, parentDataProperty: "message", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate124.errors : vErrors.concat(validate124.errors), errors = vErrors.length));
    for (let key0 in data)
      if (key0 !== "type" && key0 !== "botName" && key0 !== "message") {
        let err3 = { instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
  } else {
    let err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate151.errors = vErrors, errors === 0;
}
validate151.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate154(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate154.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.type !== void 0 && typeof data.type != "string") {
      let err1 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.botName !== void 0 && typeof data.botName != "string") {
      let err2 = { instancePath: instancePath + "/botName", schemaPath: "#/properties/botName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.message !== void 0 && (validate124(data.message, { instancePath: instancePath + "/message", parentData: data, parentDataProperty: "message", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate124.errors : vErrors.concat(validate124.errors), errors = vErrors.length)), data.mediumType !== void 0) {
      let data3 = data.mediumType, _errs8 = errors, valid2 = !1, _errs9 = errors;
      if (typeof data3 != "string") {
        let err3 = { instancePath: instancePath + "/mediumType", schemaPath: "#/components/schemas/MediumType/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      if (!(data3 === "native" || data3 === "phone" || data3 === "email" || data3 === "app")) {
        let err4 = { instancePath: instancePath + "/mediumType", schemaPath: "#/components/schemas/MediumType/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema37.anyOf[0].enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
      var _valid0 = _errs9 === errors;
      if (valid2 = valid2 || _valid0, valid2)
        errors = _errs8, vErrors !== null && (_errs8 ? vErrors.length = _errs8 : vErrors = null);
      else {
        let err5 = { instancePath: instancePath + "/mediumType", schemaPath: "#/components/schemas/MediumType/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.mediumId !== void 0 && typeof data.mediumId != "string") {
      let err6 = { instancePath: instancePath + "/mediumId", schemaPath: "#/properties/mediumId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.mediumTopicBuildKey !== void 0 && typeof data.mediumTopicBuildKey != "string") {
      let err7 = { instancePath: instancePath + "/mediumTopicBuildKey", schemaPath: "#/properties/mediumTopicBuildKey/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.mediumTopicLabels !== void 0) {
      let data6 = data.mediumTopicLabels;
      if (Array.isArray(data6)) {
        let len0 = data6.length;
        for (let i0 = 0; i0 < len0; i0++)
          if (typeof data6[i0] != "string") {
            let err8 = { instancePath: instancePath + "/mediumTopicLabels/" + i0, schemaPath: "#/properties/mediumTopicLabels/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
          }
      } else {
        let err9 = { instancePath: instancePath + "/mediumTopicLabels", schemaPath: "#/properties/mediumTopicLabels/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    for (let key0 in data)
      if (key0 !== "type" && key0 !== "botName" && key0 !== "message" && key0 !== "mediumType" && key0 !== "mediumId" && key0 !== "mediumTopicBuildKey" && key0 !== "mediumTopicLabels") {
        let err10 = { instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties" };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
  } else {
    let err11 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
  }
  return validate154.errors = vErrors, errors === 0;
}
validate154.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate157(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate157.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.type !== void 0 && typeof data.type != "string") {
      let err1 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.groupId !== void 0 && typeof data.groupId != "string") {
      let err2 = { instancePath: instancePath + "/groupId", schemaPath: "#/properties/groupId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.botName !== void 0 && typeof data.botName != "string") {
      let err3 = { instancePath: instancePath + "/botName", schemaPath: "#/properties/botName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    data.message !== void 0 && (validate124(data.message, { instancePath: instancePath + "/message", parentData: data, parentDataProperty: "message", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate124.errors : vErrors.concat(validate124.errors), errors = vErrors.length));
    for (let key0 in data)
      if (key0 !== "type" && key0 !== "groupId" && key0 !== "botName" && key0 !== "message") {
        let err4 = { instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
  } else {
    let err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate157.errors = vErrors, errors === 0;
}
validate157.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate160(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate160.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.type !== void 0 && typeof data.type != "string") {
      let err1 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.botName !== void 0 && typeof data.botName != "string") {
      let err2 = { instancePath: instancePath + "/botName", schemaPath: "#/properties/botName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.message !== void 0 && (validate124(data.message, { instancePath: instancePath + "/message", parentData: data, parentDataProperty: "message", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate124.errors : vErrors.concat(validate124.errors), errors = vErrors.length)), data.required !== void 0 && typeof data.required != "boolean") {
      let err3 = { instancePath: instancePath + "/required", schemaPath: "#/properties/required/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    for (let key0 in data)
      if (key0 !== "type" && key0 !== "botName" && key0 !== "message" && key0 !== "required") {
        let err4 = { instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
  } else {
    let err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate160.errors = vErrors, errors === 0;
}
validate160.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate163(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate163.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.type !== void 0 && typeof data.type != "string") {
      let err1 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.message !== void 0 && (validate124(data.message, { instancePath: instancePath + "/message", parentData: data, parentDataProperty: "message", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate124.errors : vErrors.concat(validate124.errors), errors = vErrors.length)), data.footerShortLink !== void 0 && typeof data.footerShortLink != "boolean") {
      let err2 = { instancePath: instancePath + "/footerShortLink", schemaPath: "#/properties/footerShortLink/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    for (let key0 in data)
      if (key0 !== "type" && key0 !== "message" && key0 !== "footerShortLink") {
        let err3 = { instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
  } else {
    let err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate163.errors = vErrors, errors === 0;
}
validate163.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate166(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate166.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.type !== void 0 && typeof data.type != "string") {
      let err1 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.buttons !== void 0) {
      let data1 = data.buttons;
      if (Array.isArray(data1)) {
        let len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
            if (data2.type === void 0) {
              let err2 = { instancePath: instancePath + "/buttons/" + i0, schemaPath: "#/components/schemas/WorkflowButton/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" };
              vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
            }
            if (data2.id !== void 0 && typeof data2.id != "string") {
              let err3 = { instancePath: instancePath + "/buttons/" + i0 + "/id", schemaPath: "#/components/schemas/WorkflowButton/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
            }
            if (data2.nextSectionId !== void 0 && typeof data2.nextSectionId != "string") {
              let err4 = { instancePath: instancePath + "/buttons/" + i0 + "/nextSectionId", schemaPath: "#/components/schemas/WorkflowButton/properties/nextSectionId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
            }
            if (data2.name !== void 0 && typeof data2.name != "string") {
              let err5 = { instancePath: instancePath + "/buttons/" + i0 + "/name", schemaPath: "#/components/schemas/WorkflowButton/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
            }
            if (data2.type !== void 0 && typeof data2.type != "string") {
              let err6 = { instancePath: instancePath + "/buttons/" + i0 + "/type", schemaPath: "#/components/schemas/WorkflowButton/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
            }
            for (let key0 in data2)
              if (key0 !== "id" && key0 !== "nextSectionId" && key0 !== "name" && key0 !== "type") {
                let err7 = { instancePath: instancePath + "/buttons/" + i0, schemaPath: "#/components/schemas/WorkflowButton/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties" };
                vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
              }
          } else {
            let err8 = { instancePath: instancePath + "/buttons/" + i0, schemaPath: "#/components/schemas/WorkflowButton/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
          }
        }
      } else {
        let err9 = { instancePath: instancePath + "/buttons", schemaPath: "#/properties/buttons/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.language !== void 0 && typeof data.language != "string") {
      let err10 = { instancePath: instancePath + "/language", schemaPath: "#/properties/language/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    for (let key1 in data)
      if (key1 !== "type" && key1 !== "buttons" && key1 !== "language") {
        let err11 = { instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key1 }, message: "must NOT have unevaluated properties" };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
  } else {
    let err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
  }
  return validate166.errors = vErrors, errors === 0;
}
validate166.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema224 = { anyOf: [{ type: "string", enum: ["closed", "opened", "snoozed", "queued", "initial", "missed"] }], description: "State to which a workflow can move a chat.", "x-evidence": { source: ["s28", "s25"], values: { initial: { source: ["s28", "s27"] }, missed: { source: ["s28", "s27"] } } } };
function validate168(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate168.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.type !== void 0 && typeof data.type != "string") {
      let err1 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.state !== void 0) {
      let data1 = data.state, _errs5 = errors, valid2 = !1, _errs6 = errors;
      if (typeof data1 != "string") {
        let err2 = { instancePath: instancePath + "/state", schemaPath: "#/components/schemas/TargetUserChatState/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (!(data1 === "closed" || data1 === "opened" || data1 === "snoozed" || data1 === "queued" || data1 === "initial" || data1 === "missed")) {
        let err3 = { instancePath: instancePath + "/state", schemaPath: "#/components/schemas/TargetUserChatState/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema224.anyOf[0].enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      var _valid0 = _errs6 === errors;
      if (valid2 = valid2 || _valid0, valid2)
        errors = _errs5, vErrors !== null && (_errs5 ? vErrors.length = _errs5 : vErrors = null);
      else {
        let err4 = { instancePath: instancePath + "/state", schemaPath: "#/components/schemas/TargetUserChatState/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.duration !== void 0 && typeof data.duration != "string") {
      let err5 = { instancePath: instancePath + "/duration", schemaPath: "#/components/schemas/IsoDuration/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    for (let key0 in data)
      if (key0 !== "type" && key0 !== "state" && key0 !== "duration") {
        let err6 = { instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
  } else {
    let err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
  }
  return validate168.errors = vErrors, errors === 0;
}
validate168.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema227 = { anyOf: [{ type: "string", enum: ["low", "medium", "high"] }], description: "Rank in the queue of automatic assignment.", "x-evidence": { source: ["s28", "s25", "core-api"] } };
function validate170(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate170.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.type !== void 0 && typeof data.type != "string") {
      let err1 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.priority !== void 0) {
      let data1 = data.priority, _errs5 = errors, valid2 = !1, _errs6 = errors;
      if (typeof data1 != "string") {
        let err2 = { instancePath: instancePath + "/priority", schemaPath: "#/components/schemas/Priority/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (!(data1 === "low" || data1 === "medium" || data1 === "high")) {
        let err3 = { instancePath: instancePath + "/priority", schemaPath: "#/components/schemas/Priority/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema227.anyOf[0].enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      var _valid0 = _errs6 === errors;
      if (valid2 = valid2 || _valid0, valid2)
        errors = _errs5, vErrors !== null && (_errs5 ? vErrors.length = _errs5 : vErrors = null);
      else {
        let err4 = { instancePath: instancePath + "/priority", schemaPath: "#/components/schemas/Priority/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    for (let key0 in data)
      if (key0 !== "type" && key0 !== "priority") {
        let err5 = { instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
  } else {
    let err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validate170.errors = vErrors, errors === 0;
}
validate170.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate173(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate173.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.expression !== void 0 && (validate24(data.expression, { instancePath: instancePath + "/expression", parentData: data, parentDataProperty: "expression", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors), errors = vErrors.length)), data.nextSectionId !== void 0 && typeof data.nextSectionId != "string") {
      let err0 = { instancePath: instancePath + "/nextSectionId", schemaPath: "#/properties/nextSectionId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (key0 !== "expression" && key0 !== "nextSectionId") {
        let err1 = { instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
  } else {
    let err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate173.errors = vErrors, errors === 0;
}
validate173.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate172(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate172.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.type !== void 0 && typeof data.type != "string") {
      let err1 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.branches !== void 0) {
      let data1 = data.branches;
      if (Array.isArray(data1)) {
        let len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate173(data1[i0], { instancePath: instancePath + "/branches/" + i0, parentData: data1, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate173.errors : vErrors.concat(validate173.errors), errors = vErrors.length);
      } else {
        let err2 = { instancePath: instancePath + "/branches", schemaPath: "#/properties/branches/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.defaultNextSectionId !== void 0 && typeof data.defaultNextSectionId != "string") {
      let err3 = { instancePath: instancePath + "/defaultNextSectionId", schemaPath: "#/properties/defaultNextSectionId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    for (let key0 in data)
      if (key0 !== "type" && key0 !== "branches" && key0 !== "defaultNextSectionId") {
        let err4 = { instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
  } else {
    let err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate172.errors = vErrors, errors === 0;
}
validate172.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema233 = { anyOf: [{ type: "string", enum: ["filesOnly", "message"] }], description: "What is deleted: only the files, or the whole message.", "x-evidence": { source: ["s28", "s27"] } };
function validate177(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate177.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.type !== void 0 && typeof data.type != "string") {
      let err1 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.waitTime !== void 0 && typeof data.waitTime != "string") {
      let err2 = { instancePath: instancePath + "/waitTime", schemaPath: "#/components/schemas/IsoDuration/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.deleteType !== void 0) {
      let data2 = data.deleteType, _errs8 = errors, valid3 = !1, _errs9 = errors;
      if (typeof data2 != "string") {
        let err3 = { instancePath: instancePath + "/deleteType", schemaPath: "#/components/schemas/DeleteType/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      if (!(data2 === "filesOnly" || data2 === "message")) {
        let err4 = { instancePath: instancePath + "/deleteType", schemaPath: "#/components/schemas/DeleteType/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema233.anyOf[0].enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
      var _valid0 = _errs9 === errors;
      if (valid3 = valid3 || _valid0, valid3)
        errors = _errs8, vErrors !== null && (_errs8 ? vErrors.length = _errs8 : vErrors = null);
      else {
        let err5 = { instancePath: instancePath + "/deleteType", schemaPath: "#/components/schemas/DeleteType/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    for (let key0 in data)
      if (key0 !== "type" && key0 !== "waitTime" && key0 !== "deleteType") {
        let err6 = { instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
  } else {
    let err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
  }
  return validate177.errors = vErrors, errors === 0;
}
validate177.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate179(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate179.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.type !== void 0 && typeof data.type != "string") {
      let err1 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.buttons !== void 0) {
      let data1 = data.buttons;
      if (Array.isArray(data1)) {
        let len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
            if (data2.type === void 0) {
              let err2 = { instancePath: instancePath + "/buttons/" + i0, schemaPath: "#/components/schemas/WorkflowButton/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" };
              vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
            }
            if (data2.id !== void 0 && typeof data2.id != "string") {
              let err3 = { instancePath: instancePath + "/buttons/" + i0 + "/id", schemaPath: "#/components/schemas/WorkflowButton/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
            }
            if (data2.nextSectionId !== void 0 && typeof data2.nextSectionId != "string") {
              let err4 = { instancePath: instancePath + "/buttons/" + i0 + "/nextSectionId", schemaPath: "#/components/schemas/WorkflowButton/properties/nextSectionId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
            }
            if (data2.name !== void 0 && typeof data2.name != "string") {
              let err5 = { instancePath: instancePath + "/buttons/" + i0 + "/name", schemaPath: "#/components/schemas/WorkflowButton/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
            }
            if (data2.type !== void 0 && typeof data2.type != "string") {
              let err6 = { instancePath: instancePath + "/buttons/" + i0 + "/type", schemaPath: "#/components/schemas/WorkflowButton/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
            }
            for (let key0 in data2)
              if (key0 !== "id" && key0 !== "nextSectionId" && key0 !== "name" && key0 !== "type") {
                let err7 = { instancePath: instancePath + "/buttons/" + i0, schemaPath: "#/components/schemas/WorkflowButton/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties" };
                vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
              }
          } else {
            let err8 = { instancePath: instancePath + "/buttons/" + i0, schemaPath: "#/components/schemas/WorkflowButton/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
          }
        }
      } else {
        let err9 = { instancePath: instancePath + "/buttons", schemaPath: "#/properties/buttons/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.language !== void 0 && typeof data.language != "string") {
      let err10 = { instancePath: instancePath + "/language", schemaPath: "#/properties/language/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    if (data.additionalRoleDescription !== void 0 && typeof data.additionalRoleDescription != "string") {
      let err11 = { instancePath: instancePath + "/additionalRoleDescription", schemaPath: "#/properties/additionalRoleDescription/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
    }
    if (data.enableOpenChat !== void 0 && typeof data.enableOpenChat != "boolean") {
      let err12 = { instancePath: instancePath + "/enableOpenChat", schemaPath: "#/properties/enableOpenChat/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
    }
    if (data.alfBotId !== void 0 && typeof data.alfBotId != "string") {
      let err13 = { instancePath: instancePath + "/alfBotId", schemaPath: "#/properties/alfBotId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
    }
    for (let key1 in data)
      if (key1 !== "type" && key1 !== "buttons" && key1 !== "language" && key1 !== "additionalRoleDescription" && key1 !== "enableOpenChat" && key1 !== "alfBotId") {
        let err14 = { instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key1 }, message: "must NOT have unevaluated properties" };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
  } else {
    let err15 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
  }
  return validate179.errors = vErrors, errors === 0;
}
validate179.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema237 = { anyOf: [{ type: "string", enum: ["auto", "manual"] }], description: "How an opening message comes about. The vendor does not explain the values.", "x-evidence": { source: ["s28", "s27"] } };
function validate181(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate181.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.type !== void 0 && typeof data.type != "string") {
      let err1 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.language !== void 0 && typeof data.language != "string") {
      let err2 = { instancePath: instancePath + "/language", schemaPath: "#/properties/language/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.welcomeMessage !== void 0 && (validate124(data.welcomeMessage, { instancePath: instancePath + "/welcomeMessage", parentData: data, parentDataProperty: "welcomeMessage", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate124.errors : vErrors.concat(validate124.errors), errors = vErrors.length)), data.additionalRoleDescription !== void 0 && typeof data.additionalRoleDescription != "string") {
      let err3 = { instancePath: instancePath + "/additionalRoleDescription", schemaPath: "#/properties/additionalRoleDescription/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.enableOpenChat !== void 0 && typeof data.enableOpenChat != "boolean") {
      let err4 = { instancePath: instancePath + "/enableOpenChat", schemaPath: "#/properties/enableOpenChat/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.enableBargeIn !== void 0 && typeof data.enableBargeIn != "boolean") {
      let err5 = { instancePath: instancePath + "/enableBargeIn", schemaPath: "#/properties/enableBargeIn/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.enableHandoffVoiceToText !== void 0 && typeof data.enableHandoffVoiceToText != "boolean") {
      let err6 = { instancePath: instancePath + "/enableHandoffVoiceToText", schemaPath: "#/properties/enableHandoffVoiceToText/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.alfBotId !== void 0 && typeof data.alfBotId != "string") {
      let err7 = { instancePath: instancePath + "/alfBotId", schemaPath: "#/properties/alfBotId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.chatOpeningMessageType !== void 0) {
      let data8 = data.chatOpeningMessageType, _errs18 = errors, valid2 = !1, _errs19 = errors;
      if (typeof data8 != "string") {
        let err8 = { instancePath: instancePath + "/chatOpeningMessageType", schemaPath: "#/components/schemas/OpeningMessageType/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
      if (!(data8 === "auto" || data8 === "manual")) {
        let err9 = { instancePath: instancePath + "/chatOpeningMessageType", schemaPath: "#/components/schemas/OpeningMessageType/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema237.anyOf[0].enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
      var _valid0 = _errs19 === errors;
      if (valid2 = valid2 || _valid0, valid2)
        errors = _errs18, vErrors !== null && (_errs18 ? vErrors.length = _errs18 : vErrors = null);
      else {
        let err10 = { instancePath: instancePath + "/chatOpeningMessageType", schemaPath: "#/components/schemas/OpeningMessageType/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    data.chatOpeningMessage !== void 0 && (validate124(data.chatOpeningMessage, { instancePath: instancePath + "/chatOpeningMessage", parentData: data, parentDataProperty: "chatOpeningMessage", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate124.errors : vErrors.concat(validate124.errors), errors = vErrors.length));
    for (let key0 in data)
      if (key0 !== "type" && key0 !== "language" && key0 !== "welcomeMessage" && key0 !== "additionalRoleDescription" && key0 !== "enableOpenChat" && key0 !== "enableBargeIn" && key0 !== "enableHandoffVoiceToText" && key0 !== "alfBotId" && key0 !== "chatOpeningMessageType" && key0 !== "chatOpeningMessage") {
        let err11 = { instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties" };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
  } else {
    let err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
  }
  return validate181.errors = vErrors, errors === 0;
}
validate181.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var wrapper7 = { validate: validate146 };
function validate186(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate186.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.expression !== void 0 && (validate24(data.expression, { instancePath: instancePath + "/expression", parentData: data, parentDataProperty: "expression", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors), errors = vErrors.length)), data.actions !== void 0) {
      let data1 = data.actions;
      if (Array.isArray(data1)) {
        let len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++)
          wrapper7.validate(data1[i0], { instancePath: instancePath + "/actions/" + i0, parentData: data1, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? wrapper7.validate.errors : vErrors.concat(wrapper7.validate.errors), errors = vErrors.length);
      } else {
        let err0 = { instancePath: instancePath + "/actions", schemaPath: "#/properties/actions/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    }
    for (let key0 in data)
      if (key0 !== "expression" && key0 !== "actions") {
        let err1 = { instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
  } else {
    let err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate186.errors = vErrors, errors === 0;
}
validate186.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate185(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate185.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.type !== void 0 && typeof data.type != "string") {
      let err1 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.rules !== void 0) {
      let data1 = data.rules;
      if (Array.isArray(data1)) {
        let len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate186(data1[i0], { instancePath: instancePath + "/rules/" + i0, parentData: data1, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate186.errors : vErrors.concat(validate186.errors), errors = vErrors.length);
      } else {
        let err2 = { instancePath: instancePath + "/rules", schemaPath: "#/properties/rules/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    for (let key0 in data)
      if (key0 !== "type" && key0 !== "rules") {
        let err3 = { instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
  } else {
    let err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate185.errors = vErrors, errors === 0;
}
validate185.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema242 = { anyOf: [{ type: "string", enum: ["file", "text"] }], description: "Where the sound of a message comes from: a recorded file, or text.", "x-evidence": { source: ["s28", "s25"] } };
var schema244 = { anyOf: [{ type: "string", enum: ["replay", "returnToStart", "wait", "inactive"] }], description: "What a key of a voice menu does by itself. The vendor does not explain the values.", "x-evidence": { source: ["s28", "s25"] } };
function validate192(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate192.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id !== void 0 && typeof data.id != "string") {
      let err0 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.nextSectionId !== void 0 && typeof data.nextSectionId != "string") {
      let err1 = { instancePath: instancePath + "/nextSectionId", schemaPath: "#/properties/nextSectionId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.name !== void 0 && typeof data.name != "string") {
      let err2 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.dialInput !== void 0 && typeof data.dialInput != "string") {
      let err3 = { instancePath: instancePath + "/dialInput", schemaPath: "#/properties/dialInput/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.action !== void 0) {
      let data4 = data.action, _errs11 = errors, valid2 = !1, _errs12 = errors;
      if (typeof data4 != "string") {
        let err4 = { instancePath: instancePath + "/action", schemaPath: "#/components/schemas/IvrButtonEffect/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
      if (!(data4 === "replay" || data4 === "returnToStart" || data4 === "wait" || data4 === "inactive")) {
        let err5 = { instancePath: instancePath + "/action", schemaPath: "#/components/schemas/IvrButtonEffect/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema244.anyOf[0].enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
      var _valid0 = _errs12 === errors;
      if (valid2 = valid2 || _valid0, valid2)
        errors = _errs11, vErrors !== null && (_errs11 ? vErrors.length = _errs11 : vErrors = null);
      else {
        let err6 = { instancePath: instancePath + "/action", schemaPath: "#/components/schemas/IvrButtonEffect/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    for (let key0 in data)
      if (key0 !== "id" && key0 !== "nextSectionId" && key0 !== "name" && key0 !== "dialInput" && key0 !== "action") {
        let err7 = { instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
  } else {
    let err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
  }
  return validate192.errors = vErrors, errors === 0;
}
validate192.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate190(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate190.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.type !== void 0 && typeof data.type != "string") {
      let err1 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.message !== void 0 && (validate124(data.message, { instancePath: instancePath + "/message", parentData: data, parentDataProperty: "message", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate124.errors : vErrors.concat(validate124.errors), errors = vErrors.length)), data.audioType !== void 0) {
      let data2 = data.audioType, _errs6 = errors, valid2 = !1, _errs7 = errors;
      if (typeof data2 != "string") {
        let err2 = { instancePath: instancePath + "/audioType", schemaPath: "#/components/schemas/AudioType/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (!(data2 === "file" || data2 === "text")) {
        let err3 = { instancePath: instancePath + "/audioType", schemaPath: "#/components/schemas/AudioType/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema242.anyOf[0].enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      var _valid0 = _errs7 === errors;
      if (valid2 = valid2 || _valid0, valid2)
        errors = _errs6, vErrors !== null && (_errs6 ? vErrors.length = _errs6 : vErrors = null);
      else {
        let err4 = { instancePath: instancePath + "/audioType", schemaPath: "#/components/schemas/AudioType/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.inputs !== void 0) {
      let data3 = data.inputs;
      if (Array.isArray(data3)) {
        let len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate192(data3[i0], { instancePath: instancePath + "/inputs/" + i0, parentData: data3, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate192.errors : vErrors.concat(validate192.errors), errors = vErrors.length);
      } else {
        let err5 = { instancePath: instancePath + "/inputs", schemaPath: "#/properties/inputs/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    for (let key0 in data)
      if (key0 !== "type" && key0 !== "message" && key0 !== "audioType" && key0 !== "inputs") {
        let err6 = { instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
  } else {
    let err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
  }
  return validate190.errors = vErrors, errors === 0;
}
validate190.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate195(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate195.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.type !== void 0 && typeof data.type != "string") {
      let err1 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.message !== void 0 && (validate124(data.message, { instancePath: instancePath + "/message", parentData: data, parentDataProperty: "message", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate124.errors : vErrors.concat(validate124.errors), errors = vErrors.length)), data.audioType !== void 0) {
      let data2 = data.audioType, _errs6 = errors, valid2 = !1, _errs7 = errors;
      if (typeof data2 != "string") {
        let err2 = { instancePath: instancePath + "/audioType", schemaPath: "#/components/schemas/AudioType/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (!(data2 === "file" || data2 === "text")) {
        let err3 = { instancePath: instancePath + "/audioType", schemaPath: "#/components/schemas/AudioType/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema242.anyOf[0].enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      var _valid0 = _errs7 === errors;
      if (valid2 = valid2 || _valid0, valid2)
        errors = _errs6, vErrors !== null && (_errs6 ? vErrors.length = _errs6 : vErrors = null);
      else {
        let err4 = { instancePath: instancePath + "/audioType", schemaPath: "#/components/schemas/AudioType/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    for (let key0 in data)
      if (key0 !== "type" && key0 !== "message" && key0 !== "audioType") {
        let err5 = { instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
  } else {
    let err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validate195.errors = vErrors, errors === 0;
}
validate195.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate198(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate198.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.type !== void 0 && typeof data.type != "string") {
      let err1 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.message !== void 0 && (validate124(data.message, { instancePath: instancePath + "/message", parentData: data, parentDataProperty: "message", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate124.errors : vErrors.concat(validate124.errors), errors = vErrors.length)), data.audioType !== void 0) {
      let data2 = data.audioType, _errs6 = errors, valid2 = !1, _errs7 = errors;
      if (typeof data2 != "string") {
        let err2 = { instancePath: instancePath + "/audioType", schemaPath: "#/components/schemas/AudioType/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (!(data2 === "file" || data2 === "text")) {
        let err3 = { instancePath: instancePath + "/audioType", schemaPath: "#/components/schemas/AudioType/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema242.anyOf[0].enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      var _valid0 = _errs7 === errors;
      if (valid2 = valid2 || _valid0, valid2)
        errors = _errs6, vErrors !== null && (_errs6 ? vErrors.length = _errs6 : vErrors = null);
      else {
        let err4 = { instancePath: instancePath + "/audioType", schemaPath: "#/components/schemas/AudioType/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    for (let key0 in data)
      if (key0 !== "type" && key0 !== "message" && key0 !== "audioType") {
        let err5 = { instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
  } else {
    let err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validate198.errors = vErrors, errors === 0;
}
validate198.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema250 = { anyOf: [{ type: "string", enum: ["close", "miss"] }], description: "How a call is ended: closed, or filed as missed.", "x-evidence": { source: ["s28", "s27"] } };
function validate201(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate201.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.type !== void 0 && typeof data.type != "string") {
      let err1 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.endCallType !== void 0) {
      let data1 = data.endCallType, _errs5 = errors, valid2 = !1, _errs6 = errors;
      if (typeof data1 != "string") {
        let err2 = { instancePath: instancePath + "/endCallType", schemaPath: "#/components/schemas/EndCallType/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (!(data1 === "close" || data1 === "miss")) {
        let err3 = { instancePath: instancePath + "/endCallType", schemaPath: "#/components/schemas/EndCallType/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema250.anyOf[0].enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      var _valid0 = _errs6 === errors;
      if (valid2 = valid2 || _valid0, valid2)
        errors = _errs5, vErrors !== null && (_errs5 ? vErrors.length = _errs5 : vErrors = null);
      else {
        let err4 = { instancePath: instancePath + "/endCallType", schemaPath: "#/components/schemas/EndCallType/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    for (let key0 in data)
      if (key0 !== "type" && key0 !== "endCallType") {
        let err5 = { instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
  } else {
    let err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validate201.errors = vErrors, errors === 0;
}
validate201.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate203(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate203.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.type !== void 0 && typeof data.type != "string") {
      let err1 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.message !== void 0 && (validate124(data.message, { instancePath: instancePath + "/message", parentData: data, parentDataProperty: "message", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate124.errors : vErrors.concat(validate124.errors), errors = vErrors.length)), data.required !== void 0 && typeof data.required != "boolean") {
      let err2 = { instancePath: instancePath + "/required", schemaPath: "#/properties/required/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    for (let key0 in data)
      if (key0 !== "type" && key0 !== "message" && key0 !== "required") {
        let err3 = { instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
  } else {
    let err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate203.errors = vErrors, errors === 0;
}
validate203.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema254 = { anyOf: [{ type: "string", enum: ["channel", "team", "manager"] }], description: "Kind of receiver of a shared chat.", "x-evidence": { source: "s28" } };
function validate206(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate206.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.type !== void 0 && typeof data.type != "string") {
      let err1 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.targetType !== void 0) {
      let data1 = data.targetType, _errs5 = errors, valid2 = !1, _errs6 = errors;
      if (typeof data1 != "string") {
        let err2 = { instancePath: instancePath + "/targetType", schemaPath: "#/components/schemas/ShareTargetType/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (!(data1 === "channel" || data1 === "team" || data1 === "manager")) {
        let err3 = { instancePath: instancePath + "/targetType", schemaPath: "#/components/schemas/ShareTargetType/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema254.anyOf[0].enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      var _valid0 = _errs6 === errors;
      if (valid2 = valid2 || _valid0, valid2)
        errors = _errs5, vErrors !== null && (_errs5 ? vErrors.length = _errs5 : vErrors = null);
      else {
        let err4 = { instancePath: instancePath + "/targetType", schemaPath: "#/components/schemas/ShareTargetType/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.targetId !== void 0 && typeof data.targetId != "string") {
      let err5 = { instancePath: instancePath + "/targetId", schemaPath: "#/properties/targetId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    for (let key0 in data)
      if (key0 !== "type" && key0 !== "targetType" && key0 !== "targetId") {
        let err6 = { instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
  } else {
    let err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
  }
  return validate206.errors = vErrors, errors === 0;
}
validate206.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate146(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate146.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
  let _errs0 = errors, valid0 = !1, _errs1 = errors;
  validate147(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate147.errors : vErrors.concat(validate147.errors), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  if (valid0 = valid0 || _valid0, _valid0)
    var props0 = !0;
  let _errs2 = errors;
  validate151(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate151.errors : vErrors.concat(validate151.errors), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  valid0 = valid0 || _valid0, _valid0 && props0 !== !0 && (props0 = !0);
  let _errs3 = errors;
  validate154(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate154.errors : vErrors.concat(validate154.errors), errors = vErrors.length);
  var _valid0 = _errs3 === errors;
  valid0 = valid0 || _valid0, _valid0 && props0 !== !0 && (props0 = !0);
  let _errs4 = errors;
  validate157(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate157.errors : vErrors.concat(validate157.errors), errors = vErrors.length);
  var _valid0 = _errs4 === errors;
  valid0 = valid0 || _valid0, _valid0 && props0 !== !0 && (props0 = !0);
  let _errs5 = errors;
  validate160(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate160.errors : vErrors.concat(validate160.errors), errors = vErrors.length);
  var _valid0 = _errs5 === errors;
  valid0 = valid0 || _valid0, _valid0 && props0 !== !0 && (props0 = !0);
  let _errs6 = errors;
  validate163(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate163.errors : vErrors.concat(validate163.errors), errors = vErrors.length);
  var _valid0 = _errs6 === errors;
  valid0 = valid0 || _valid0, _valid0 && props0 !== !0 && (props0 = !0);
  let _errs7 = errors;
  validate166(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate166.errors : vErrors.concat(validate166.errors), errors = vErrors.length);
  var _valid0 = _errs7 === errors;
  valid0 = valid0 || _valid0, _valid0 && props0 !== !0 && (props0 = !0);
  let _errs8 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      let err0 = { instancePath, schemaPath: "#/components/schemas/ManagerAssignAction/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.type !== void 0 && typeof data.type != "string") {
      let err1 = { instancePath: instancePath + "/type", schemaPath: "#/components/schemas/ManagerAssignAction/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.assigneeId !== void 0 && typeof data.assigneeId != "string") {
      let err2 = { instancePath: instancePath + "/assigneeId", schemaPath: "#/components/schemas/ManagerAssignAction/properties/assigneeId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    for (let key0 in data)
      if (key0 !== "type" && key0 !== "assigneeId") {
        let err3 = { instancePath, schemaPath: "#/components/schemas/ManagerAssignAction/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
  } else {
    let err4 = { instancePath, schemaPath: "#/components/schemas/ManagerAssignAction/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  var _valid0 = _errs8 === errors;
  valid0 = valid0 || _valid0, _valid0 && props0 !== !0 && (props0 = !0);
  let _errs16 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      let err5 = { instancePath, schemaPath: "#/components/schemas/ManagerUnassignAction/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.type !== void 0 && typeof data.type != "string") {
      let err6 = { instancePath: instancePath + "/type", schemaPath: "#/components/schemas/ManagerUnassignAction/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    for (let key1 in data)
      if (key1 !== "type") {
        let err7 = { instancePath, schemaPath: "#/components/schemas/ManagerUnassignAction/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key1 }, message: "must NOT have unevaluated properties" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
  } else {
    let err8 = { instancePath, schemaPath: "#/components/schemas/ManagerUnassignAction/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
  }
  var _valid0 = _errs16 === errors;
  valid0 = valid0 || _valid0, _valid0 && props0 !== !0 && (props0 = !0);
  let _errs22 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      let err9 = { instancePath, schemaPath: "#/components/schemas/TeamAssignAction/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    if (data.type !== void 0 && typeof data.type != "string") {
      let err10 = { instancePath: instancePath + "/type", schemaPath: "#/components/schemas/TeamAssignAction/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    if (data.teamId !== void 0 && typeof data.teamId != "string") {
      let err11 = { instancePath: instancePath + "/teamId", schemaPath: "#/components/schemas/TeamAssignAction/properties/teamId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
    }
    for (let key2 in data)
      if (key2 !== "type" && key2 !== "teamId") {
        let err12 = { instancePath, schemaPath: "#/components/schemas/TeamAssignAction/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key2 }, message: "must NOT have unevaluated properties" };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
  } else {
    let err13 = { instancePath, schemaPath: "#/components/schemas/TeamAssignAction/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
  }
  var _valid0 = _errs22 === errors;
  valid0 = valid0 || _valid0, _valid0 && props0 !== !0 && (props0 = !0);
  let _errs30 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      let err14 = { instancePath, schemaPath: "#/components/schemas/TeamUnassignAction/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" };
      vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
    }
    if (data.type !== void 0 && typeof data.type != "string") {
      let err15 = { instancePath: instancePath + "/type", schemaPath: "#/components/schemas/TeamUnassignAction/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
    }
    for (let key3 in data)
      if (key3 !== "type") {
        let err16 = { instancePath, schemaPath: "#/components/schemas/TeamUnassignAction/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key3 }, message: "must NOT have unevaluated properties" };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
  } else {
    let err17 = { instancePath, schemaPath: "#/components/schemas/TeamUnassignAction/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
  }
  var _valid0 = _errs30 === errors;
  valid0 = valid0 || _valid0, _valid0 && props0 !== !0 && (props0 = !0);
  let _errs36 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      let err18 = { instancePath, schemaPath: "#/components/schemas/InviteFollowersAction/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" };
      vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
    }
    if (data.type !== void 0 && typeof data.type != "string") {
      let err19 = { instancePath: instancePath + "/type", schemaPath: "#/components/schemas/InviteFollowersAction/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
    }
    if (data.followerIds !== void 0) {
      let data7 = data.followerIds;
      if (Array.isArray(data7)) {
        let len0 = data7.length;
        for (let i0 = 0; i0 < len0; i0++)
          if (typeof data7[i0] != "string") {
            let err20 = { instancePath: instancePath + "/followerIds/" + i0, schemaPath: "#/components/schemas/InviteFollowersAction/properties/followerIds/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
          }
      } else {
        let err21 = { instancePath: instancePath + "/followerIds", schemaPath: "#/components/schemas/InviteFollowersAction/properties/followerIds/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
      }
    }
    for (let key4 in data)
      if (key4 !== "type" && key4 !== "followerIds") {
        let err22 = { instancePath, schemaPath: "#/components/schemas/InviteFollowersAction/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key4 }, message: "must NOT have unevaluated properties" };
        vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
      }
  } else {
    let err23 = { instancePath, schemaPath: "#/components/schemas/InviteFollowersAction/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
  }
  var _valid0 = _errs36 === errors;
  valid0 = valid0 || _valid0, _valid0 && props0 !== !0 && (props0 = !0);
  let _errs46 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      let err24 = { instancePath, schemaPath: "#/components/schemas/RemoveFollowersAction/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" };
      vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
    }
    if (data.type !== void 0 && typeof data.type != "string") {
      let err25 = { instancePath: instancePath + "/type", schemaPath: "#/components/schemas/RemoveFollowersAction/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
    }
    if (data.followerIds !== void 0) {
      let data10 = data.followerIds;
      if (Array.isArray(data10)) {
        let len1 = data10.length;
        for (let i1 = 0; i1 < len1; i1++)
          if (typeof data10[i1] != "string") {
            let err26 = { instancePath: instancePath + "/followerIds/" + i1, schemaPath: "#/components/schemas/RemoveFollowersAction/properties/followerIds/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
          }
      } else {
        let err27 = { instancePath: instancePath + "/followerIds", schemaPath: "#/components/schemas/RemoveFollowersAction/properties/followerIds/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
      }
    }
    if (data.removeAll !== void 0 && typeof data.removeAll != "boolean") {
      let err28 = { instancePath: instancePath + "/removeAll", schemaPath: "#/components/schemas/RemoveFollowersAction/properties/removeAll/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
    }
    for (let key5 in data)
      if (key5 !== "type" && key5 !== "followerIds" && key5 !== "removeAll") {
        let err29 = { instancePath, schemaPath: "#/components/schemas/RemoveFollowersAction/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key5 }, message: "must NOT have unevaluated properties" };
        vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
      }
  } else {
    let err30 = { instancePath, schemaPath: "#/components/schemas/RemoveFollowersAction/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
  }
  var _valid0 = _errs46 === errors;
  valid0 = valid0 || _valid0, _valid0 && props0 !== !0 && (props0 = !0);
  let _errs58 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      let err31 = { instancePath, schemaPath: "#/components/schemas/AddUserTagsAction/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" };
      vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
    }
    if (data.type !== void 0 && typeof data.type != "string") {
      let err32 = { instancePath: instancePath + "/type", schemaPath: "#/components/schemas/AddUserTagsAction/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
    }
    if (data.tags !== void 0) {
      let data14 = data.tags;
      if (Array.isArray(data14)) {
        let len2 = data14.length;
        for (let i2 = 0; i2 < len2; i2++)
          if (typeof data14[i2] != "string") {
            let err33 = { instancePath: instancePath + "/tags/" + i2, schemaPath: "#/components/schemas/AddUserTagsAction/properties/tags/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
          }
      } else {
        let err34 = { instancePath: instancePath + "/tags", schemaPath: "#/components/schemas/AddUserTagsAction/properties/tags/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
      }
    }
    for (let key6 in data)
      if (key6 !== "type" && key6 !== "tags") {
        let err35 = { instancePath, schemaPath: "#/components/schemas/AddUserTagsAction/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key6 }, message: "must NOT have unevaluated properties" };
        vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
      }
  } else {
    let err36 = { instancePath, schemaPath: "#/components/schemas/AddUserTagsAction/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
  }
  var _valid0 = _errs58 === errors;
  valid0 = valid0 || _valid0, _valid0 && props0 !== !0 && (props0 = !0);
  let _errs68 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      let err37 = { instancePath, schemaPath: "#/components/schemas/RemoveUserTagsAction/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" };
      vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
    }
    if (data.type !== void 0 && typeof data.type != "string") {
      let err38 = { instancePath: instancePath + "/type", schemaPath: "#/components/schemas/RemoveUserTagsAction/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
    }
    if (data.tags !== void 0) {
      let data17 = data.tags;
      if (Array.isArray(data17)) {
        let len3 = data17.length;
        for (let i3 = 0; i3 < len3; i3++)
          if (typeof data17[i3] != "string") {
            let err39 = { instancePath: instancePath + "/tags/" + i3, schemaPath: "#/components/schemas/RemoveUserTagsAction/properties/tags/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
          }
      } else {
        let err40 = { instancePath: instancePath + "/tags", schemaPath: "#/components/schemas/RemoveUserTagsAction/properties/tags/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
      }
    }
    if (data.removeAll !== void 0 && typeof data.removeAll != "boolean") {
      let err41 = { instancePath: instancePath + "/removeAll", schemaPath: "#/components/schemas/RemoveUserTagsAction/properties/removeAll/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
    }
    for (let key7 in data)
      if (key7 !== "type" && key7 !== "tags" && key7 !== "removeAll") {
        let err42 = { instancePath, schemaPath: "#/components/schemas/RemoveUserTagsAction/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key7 }, message: "must NOT have unevaluated properties" };
        vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
      }
  } else {
    let err43 = { instancePath, schemaPath: "#/components/schemas/RemoveUserTagsAction/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
  }
  var _valid0 = _errs68 === errors;
  valid0 = valid0 || _valid0, _valid0 && props0 !== !0 && (props0 = !0);
  let _errs80 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      let err44 = { instancePath, schemaPath: "#/components/schemas/AddUserChatTagsAction/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" };
      vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
    }
    if (data.type !== void 0 && typeof data.type != "string") {
      let err45 = { instancePath: instancePath + "/type", schemaPath: "#/components/schemas/AddUserChatTagsAction/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err45] : vErrors.push(err45), errors++;
    }
    if (data.tags !== void 0) {
      let data21 = data.tags;
      if (Array.isArray(data21)) {
        let len4 = data21.length;
        for (let i4 = 0; i4 < len4; i4++)
          if (typeof data21[i4] != "string") {
            let err46 = { instancePath: instancePath + "/tags/" + i4, schemaPath: "#/components/schemas/AddUserChatTagsAction/properties/tags/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err46] : vErrors.push(err46), errors++;
          }
      } else {
        let err47 = { instancePath: instancePath + "/tags", schemaPath: "#/components/schemas/AddUserChatTagsAction/properties/tags/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err47] : vErrors.push(err47), errors++;
      }
    }
    for (let key8 in data)
      if (key8 !== "type" && key8 !== "tags") {
        let err48 = { instancePath, schemaPath: "#/components/schemas/AddUserChatTagsAction/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key8 }, message: "must NOT have unevaluated properties" };
        vErrors === null ? vErrors = [err48] : vErrors.push(err48), errors++;
      }
  } else {
    let err49 = { instancePath, schemaPath: "#/components/schemas/AddUserChatTagsAction/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err49] : vErrors.push(err49), errors++;
  }
  var _valid0 = _errs80 === errors;
  valid0 = valid0 || _valid0, _valid0 && props0 !== !0 && (props0 = !0);
  let _errs90 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      let err50 = { instancePath, schemaPath: "#/components/schemas/RemoveUserChatTagsAction/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" };
      vErrors === null ? vErrors = [err50] : vErrors.push(err50), errors++;
    }
    if (data.type !== void 0 && typeof data.type != "string") {
      let err51 = { instancePath: instancePath + "/type", schemaPath: "#/components/schemas/RemoveUserChatTagsAction/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err51] : vErrors.push(err51), errors++;
    }
    if (data.tags !== void 0) {
      let data24 = data.tags;
      if (Array.isArray(data24)) {
        let len5 = data24.length;
        for (let i5 = 0; i5 < len5; i5++)
          if (typeof data24[i5] != "string") {
            let err52 = { instancePath: instancePath + "/tags/" + i5, schemaPath: "#/components/schemas/RemoveUserChatTagsAction/properties/tags/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err52] : vErrors.push(err52), errors++;
          }
      } else {
        let err53 = { instancePath: instancePath + "/tags", schemaPath: "#/components/schemas/RemoveUserChatTagsAction/properties/tags/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err53] : vErrors.push(err53), errors++;
      }
    }
    if (data.removeAll !== void 0 && typeof data.removeAll != "boolean") {
      let err54 = { instancePath: instancePath + "/removeAll", schemaPath: "#/components/schemas/RemoveUserChatTagsAction/properties/removeAll/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err54] : vErrors.push(err54), errors++;
    }
    for (let key9 in data)
      if (key9 !== "type" && key9 !== "tags" && key9 !== "removeAll") {
        let err55 = { instancePath, schemaPath: "#/components/schemas/RemoveUserChatTagsAction/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key9 }, message: "must NOT have unevaluated properties" };
        vErrors === null ? vErrors = [err55] : vErrors.push(err55), errors++;
      }
  } else {
    let err56 = { instancePath, schemaPath: "#/components/schemas/RemoveUserChatTagsAction/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err56] : vErrors.push(err56), errors++;
  }
  var _valid0 = _errs90 === errors;
  valid0 = valid0 || _valid0, _valid0 && props0 !== !0 && (props0 = !0);
  let _errs102 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      let err57 = { instancePath, schemaPath: "#/components/schemas/UserChatDescriptionAction/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" };
      vErrors === null ? vErrors = [err57] : vErrors.push(err57), errors++;
    }
    if (data.type !== void 0 && typeof data.type != "string") {
      let err58 = { instancePath: instancePath + "/type", schemaPath: "#/components/schemas/UserChatDescriptionAction/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err58] : vErrors.push(err58), errors++;
    }
    if (data.description !== void 0 && typeof data.description != "string") {
      let err59 = { instancePath: instancePath + "/description", schemaPath: "#/components/schemas/UserChatDescriptionAction/properties/description/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err59] : vErrors.push(err59), errors++;
    }
    for (let key10 in data)
      if (key10 !== "type" && key10 !== "description") {
        let err60 = { instancePath, schemaPath: "#/components/schemas/UserChatDescriptionAction/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key10 }, message: "must NOT have unevaluated properties" };
        vErrors === null ? vErrors = [err60] : vErrors.push(err60), errors++;
      }
  } else {
    let err61 = { instancePath, schemaPath: "#/components/schemas/UserChatDescriptionAction/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err61] : vErrors.push(err61), errors++;
  }
  var _valid0 = _errs102 === errors;
  valid0 = valid0 || _valid0, _valid0 && props0 !== !0 && (props0 = !0);
  let _errs110 = errors;
  validate168(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate168.errors : vErrors.concat(validate168.errors), errors = vErrors.length);
  var _valid0 = _errs110 === errors;
  valid0 = valid0 || _valid0, _valid0 && props0 !== !0 && (props0 = !0);
  let _errs111 = errors;
  validate170(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate170.errors : vErrors.concat(validate170.errors), errors = vErrors.length);
  var _valid0 = _errs111 === errors;
  valid0 = valid0 || _valid0, _valid0 && props0 !== !0 && (props0 = !0);
  let _errs112 = errors;
  validate172(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate172.errors : vErrors.concat(validate172.errors), errors = vErrors.length);
  var _valid0 = _errs112 === errors;
  valid0 = valid0 || _valid0, _valid0 && props0 !== !0 && (props0 = !0);
  let _errs113 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      let err62 = { instancePath, schemaPath: "#/components/schemas/CollectUserReplyAction/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" };
      vErrors === null ? vErrors = [err62] : vErrors.push(err62), errors++;
    }
    if (data.type !== void 0 && typeof data.type != "string") {
      let err63 = { instancePath: instancePath + "/type", schemaPath: "#/components/schemas/CollectUserReplyAction/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err63] : vErrors.push(err63), errors++;
    }
    for (let key11 in data)
      if (key11 !== "type") {
        let err64 = { instancePath, schemaPath: "#/components/schemas/CollectUserReplyAction/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key11 }, message: "must NOT have unevaluated properties" };
        vErrors === null ? vErrors = [err64] : vErrors.push(err64), errors++;
      }
  } else {
    let err65 = { instancePath, schemaPath: "#/components/schemas/CollectUserReplyAction/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err65] : vErrors.push(err65), errors++;
  }
  var _valid0 = _errs113 === errors;
  valid0 = valid0 || _valid0, _valid0 && props0 !== !0 && (props0 = !0);
  let _errs119 = errors;
  validate177(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors), errors = vErrors.length);
  var _valid0 = _errs119 === errors;
  valid0 = valid0 || _valid0, _valid0 && props0 !== !0 && (props0 = !0);
  let _errs120 = errors;
  validate179(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors), errors = vErrors.length);
  var _valid0 = _errs120 === errors;
  valid0 = valid0 || _valid0, _valid0 && props0 !== !0 && (props0 = !0);
  let _errs121 = errors;
  validate181(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate181.errors : vErrors.concat(validate181.errors), errors = vErrors.length);
  var _valid0 = _errs121 === errors;
  valid0 = valid0 || _valid0, _valid0 && props0 !== !0 && (props0 = !0);
  let _errs122 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      let err66 = { instancePath, schemaPath: "#/components/schemas/CallModularWorkflowAction/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" };
      vErrors === null ? vErrors = [err66] : vErrors.push(err66), errors++;
    }
    if (data.type !== void 0 && typeof data.type != "string") {
      let err67 = { instancePath: instancePath + "/type", schemaPath: "#/components/schemas/CallModularWorkflowAction/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err67] : vErrors.push(err67), errors++;
    }
    if (data.workflowId !== void 0 && typeof data.workflowId != "string") {
      let err68 = { instancePath: instancePath + "/workflowId", schemaPath: "#/components/schemas/CallModularWorkflowAction/properties/workflowId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err68] : vErrors.push(err68), errors++;
    }
    for (let key12 in data)
      if (key12 !== "type" && key12 !== "workflowId") {
        let err69 = { instancePath, schemaPath: "#/components/schemas/CallModularWorkflowAction/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key12 }, message: "must NOT have unevaluated properties" };
        vErrors === null ? vErrors = [err69] : vErrors.push(err69), errors++;
      }
  } else {
    let err70 = { instancePath, schemaPath: "#/components/schemas/CallModularWorkflowAction/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err70] : vErrors.push(err70), errors++;
  }
  var _valid0 = _errs122 === errors;
  valid0 = valid0 || _valid0, _valid0 && props0 !== !0 && (props0 = !0);
  let _errs130 = errors;
  validate185(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate185.errors : vErrors.concat(validate185.errors), errors = vErrors.length);
  var _valid0 = _errs130 === errors;
  valid0 = valid0 || _valid0, _valid0 && props0 !== !0 && (props0 = !0);
  let _errs131 = errors;
  validate190(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate190.errors : vErrors.concat(validate190.errors), errors = vErrors.length);
  var _valid0 = _errs131 === errors;
  valid0 = valid0 || _valid0, _valid0 && props0 !== !0 && (props0 = !0);
  let _errs132 = errors;
  validate195(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate195.errors : vErrors.concat(validate195.errors), errors = vErrors.length);
  var _valid0 = _errs132 === errors;
  valid0 = valid0 || _valid0, _valid0 && props0 !== !0 && (props0 = !0);
  let _errs133 = errors;
  validate198(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate198.errors : vErrors.concat(validate198.errors), errors = vErrors.length);
  var _valid0 = _errs133 === errors;
  valid0 = valid0 || _valid0, _valid0 && props0 !== !0 && (props0 = !0);
  let _errs134 = errors;
  validate201(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate201.errors : vErrors.concat(validate201.errors), errors = vErrors.length);
  var _valid0 = _errs134 === errors;
  valid0 = valid0 || _valid0, _valid0 && props0 !== !0 && (props0 = !0);
  let _errs135 = errors;
  validate203(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate203.errors : vErrors.concat(validate203.errors), errors = vErrors.length);
  var _valid0 = _errs135 === errors;
  valid0 = valid0 || _valid0, _valid0 && props0 !== !0 && (props0 = !0);
  let _errs136 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      let err71 = { instancePath, schemaPath: "#/components/schemas/TryConnectCallAction/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" };
      vErrors === null ? vErrors = [err71] : vErrors.push(err71), errors++;
    }
    if (data.type !== void 0 && typeof data.type != "string") {
      let err72 = { instancePath: instancePath + "/type", schemaPath: "#/components/schemas/TryConnectCallAction/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err72] : vErrors.push(err72), errors++;
    }
    if (data.nextSectionId !== void 0 && typeof data.nextSectionId != "string") {
      let err73 = { instancePath: instancePath + "/nextSectionId", schemaPath: "#/components/schemas/TryConnectCallAction/properties/nextSectionId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err73] : vErrors.push(err73), errors++;
    }
    for (let key13 in data)
      if (key13 !== "type" && key13 !== "nextSectionId") {
        let err74 = { instancePath, schemaPath: "#/components/schemas/TryConnectCallAction/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key13 }, message: "must NOT have unevaluated properties" };
        vErrors === null ? vErrors = [err74] : vErrors.push(err74), errors++;
      }
  } else {
    let err75 = { instancePath, schemaPath: "#/components/schemas/TryConnectCallAction/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err75] : vErrors.push(err75), errors++;
  }
  var _valid0 = _errs136 === errors;
  valid0 = valid0 || _valid0, _valid0 && props0 !== !0 && (props0 = !0);
  let _errs144 = errors;
  validate206(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate206.errors : vErrors.concat(validate206.errors), errors = vErrors.length);
  var _valid0 = _errs144 === errors;
  valid0 = valid0 || _valid0, _valid0 && props0 !== !0 && (props0 = !0);
  let _errs145 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      let err76 = { instancePath, schemaPath: "#/components/schemas/UserChatActionBase/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" };
      vErrors === null ? vErrors = [err76] : vErrors.push(err76), errors++;
    }
    if (data.type !== void 0 && typeof data.type != "string") {
      let err77 = { instancePath: instancePath + "/type", schemaPath: "#/components/schemas/UserChatActionBase/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err77] : vErrors.push(err77), errors++;
    }
    for (let key14 in data)
      if (key14 !== "type") {
        let err78 = { instancePath, schemaPath: "#/components/schemas/UserChatActionBase/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key14 }, message: "must NOT have unevaluated properties" };
        vErrors === null ? vErrors = [err78] : vErrors.push(err78), errors++;
      }
  } else {
    let err79 = { instancePath, schemaPath: "#/components/schemas/UserChatActionBase/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err79] : vErrors.push(err79), errors++;
  }
  var _valid0 = _errs145 === errors;
  if (valid0 = valid0 || _valid0, _valid0 && props0 !== !0 && (props0 = !0), valid0)
    errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null);
  else {
    let err80 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    vErrors === null ? vErrors = [err80] : vErrors.push(err80), errors++;
  }
  return validate146.errors = vErrors, evaluated0.props = props0, errors === 0;
}
validate146.evaluated = { dynamicProps: !0, dynamicItems: !1 };
function validate145(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate145.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id !== void 0 && typeof data.id != "string") {
      let err0 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.actions !== void 0) {
      let data1 = data.actions;
      if (Array.isArray(data1)) {
        let len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate146(data1[i0], { instancePath: instancePath + "/actions/" + i0, parentData: data1, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate146.errors : vErrors.concat(validate146.errors), errors = vErrors.length);
      } else {
        let err1 = { instancePath: instancePath + "/actions", schemaPath: "#/properties/actions/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.name !== void 0 && typeof data.name != "string") {
      let err2 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.nextSectionId !== void 0 && typeof data.nextSectionId != "string") {
      let err3 = { instancePath: instancePath + "/nextSectionId", schemaPath: "#/properties/nextSectionId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    for (let key0 in data)
      if (key0 !== "id" && key0 !== "actions" && key0 !== "name" && key0 !== "nextSectionId") {
        let err4 = { instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
  } else {
    let err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate145.errors = vErrors, errors === 0;
}
validate145.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate210(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate210.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id !== void 0 && typeof data.id != "string") {
      let err0 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.actions !== void 0) {
      let data1 = data.actions;
      if (Array.isArray(data1)) {
        let len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate146(data1[i0], { instancePath: instancePath + "/actions/" + i0, parentData: data1, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate146.errors : vErrors.concat(validate146.errors), errors = vErrors.length);
      } else {
        let err1 = { instancePath: instancePath + "/actions", schemaPath: "#/properties/actions/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.name !== void 0 && typeof data.name != "string") {
      let err2 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.nextSectionId !== void 0 && typeof data.nextSectionId != "string") {
      let err3 = { instancePath: instancePath + "/nextSectionId", schemaPath: "#/properties/nextSectionId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    for (let key0 in data)
      if (key0 !== "id" && key0 !== "actions" && key0 !== "name" && key0 !== "nextSectionId") {
        let err4 = { instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
  } else {
    let err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate210.errors = vErrors, errors === 0;
}
validate210.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema266 = { anyOf: [{ type: "string", enum: ["BEZIER", "SMOOTH_STEP"] }], description: "Shape of the lines in the workflow editor.", "x-evidence": { source: ["s28", "s27"] } };
var schema260 = { anyOf: [{ type: "string", enum: ["left", "right", "top", "bottom"] }], description: "A side of a part in the workflow editor.", "x-evidence": { source: ["s28", "s25"] } }, schema261 = { anyOf: [{ type: "string", enum: ["section", "branch", "button", "branchAction", "ivrButton", "tryConnectCall"] }], description: "Kind of part where a line of the editor begins.", "x-evidence": { source: ["s28", "s25"], values: { ivrButton: { source: ["s28", "s27"] }, tryConnectCall: { source: ["s28", "s27"] } } } };
function validate215(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate215.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id !== void 0 && typeof data.id != "string") {
      let err0 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.direction !== void 0) {
      let data1 = data.direction, _errs5 = errors, valid2 = !1, _errs6 = errors;
      if (typeof data1 != "string") {
        let err1 = { instancePath: instancePath + "/direction", schemaPath: "#/components/schemas/EdgeSide/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (!(data1 === "left" || data1 === "right" || data1 === "top" || data1 === "bottom")) {
        let err2 = { instancePath: instancePath + "/direction", schemaPath: "#/components/schemas/EdgeSide/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema260.anyOf[0].enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      var _valid0 = _errs6 === errors;
      if (valid2 = valid2 || _valid0, valid2)
        errors = _errs5, vErrors !== null && (_errs5 ? vErrors.length = _errs5 : vErrors = null);
      else {
        let err3 = { instancePath: instancePath + "/direction", schemaPath: "#/components/schemas/EdgeSide/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.offset !== void 0) {
      let data2 = data.offset;
      if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2))) {
        let err4 = { instancePath: instancePath + "/offset", schemaPath: "#/properties/offset/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
      if (typeof data2 == "number" && !formats2.validate(data2)) {
        let err5 = { instancePath: instancePath + "/offset", schemaPath: "#/properties/offset/format", keyword: "format", params: { format: "int32" }, message: 'must match format "int32"' };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.type !== void 0) {
      let data3 = data.type, _errs12 = errors, valid4 = !1, _errs13 = errors;
      if (typeof data3 != "string") {
        let err6 = { instancePath: instancePath + "/type", schemaPath: "#/components/schemas/EdgeSourceType/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
      if (!(data3 === "section" || data3 === "branch" || data3 === "button" || data3 === "branchAction" || data3 === "ivrButton" || data3 === "tryConnectCall")) {
        let err7 = { instancePath: instancePath + "/type", schemaPath: "#/components/schemas/EdgeSourceType/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema261.anyOf[0].enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
      var _valid1 = _errs13 === errors;
      if (valid4 = valid4 || _valid1, valid4)
        errors = _errs12, vErrors !== null && (_errs12 ? vErrors.length = _errs12 : vErrors = null);
      else {
        let err8 = { instancePath: instancePath + "/type", schemaPath: "#/components/schemas/EdgeSourceType/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.index !== void 0) {
      let data4 = data.index;
      if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4))) {
        let err9 = { instancePath: instancePath + "/index", schemaPath: "#/properties/index/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
      if (typeof data4 == "number" && !formats2.validate(data4)) {
        let err10 = { instancePath: instancePath + "/index", schemaPath: "#/properties/index/format", keyword: "format", params: { format: "int32" }, message: 'must match format "int32"' };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    for (let key0 in data)
      if (key0 !== "id" && key0 !== "direction" && key0 !== "offset" && key0 !== "type" && key0 !== "index") {
        let err11 = { instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties" };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
  } else {
    let err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
  }
  return validate215.errors = vErrors, errors === 0;
}
validate215.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate217(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate217.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id !== void 0 && typeof data.id != "string") {
      let err0 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.direction !== void 0) {
      let data1 = data.direction, _errs5 = errors, valid2 = !1, _errs6 = errors;
      if (typeof data1 != "string") {
        let err1 = { instancePath: instancePath + "/direction", schemaPath: "#/components/schemas/EdgeSide/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (!(data1 === "left" || data1 === "right" || data1 === "top" || data1 === "bottom")) {
        let err2 = { instancePath: instancePath + "/direction", schemaPath: "#/components/schemas/EdgeSide/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema260.anyOf[0].enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      var _valid0 = _errs6 === errors;
      if (valid2 = valid2 || _valid0, valid2)
        errors = _errs5, vErrors !== null && (_errs5 ? vErrors.length = _errs5 : vErrors = null);
      else {
        let err3 = { instancePath: instancePath + "/direction", schemaPath: "#/components/schemas/EdgeSide/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.offset !== void 0) {
      let data2 = data.offset;
      if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2))) {
        let err4 = { instancePath: instancePath + "/offset", schemaPath: "#/properties/offset/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
      if (typeof data2 == "number" && !formats2.validate(data2)) {
        let err5 = { instancePath: instancePath + "/offset", schemaPath: "#/properties/offset/format", keyword: "format", params: { format: "int32" }, message: 'must match format "int32"' };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    for (let key0 in data)
      if (key0 !== "id" && key0 !== "direction" && key0 !== "offset") {
        let err6 = { instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
  } else {
    let err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
  }
  return validate217.errors = vErrors, errors === 0;
}
validate217.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate214(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate214.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.sourceSection !== void 0 && (validate215(data.sourceSection, { instancePath: instancePath + "/sourceSection", parentData: data, parentDataProperty: "sourceSection", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate215.errors : vErrors.concat(validate215.errors), errors = vErrors.length)), data.targetSection !== void 0 && (validate217(data.targetSection, { instancePath: instancePath + "/targetSection", parentData: data, parentDataProperty: "targetSection", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate217.errors : vErrors.concat(validate217.errors), errors = vErrors.length)), data.edgeLabelOffset !== void 0) {
      let data2 = data.edgeLabelOffset;
      if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2))) {
        let err0 = { instancePath: instancePath + "/edgeLabelOffset", schemaPath: "#/properties/edgeLabelOffset/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      if (typeof data2 == "number" && !formats2.validate(data2)) {
        let err1 = { instancePath: instancePath + "/edgeLabelOffset", schemaPath: "#/properties/edgeLabelOffset/format", keyword: "format", params: { format: "int32" }, message: 'must match format "int32"' };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    for (let key0 in data)
      if (key0 !== "sourceSection" && key0 !== "targetSection" && key0 !== "edgeLabelOffset") {
        let err2 = { instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate214.errors = vErrors, errors === 0;
}
validate214.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate220(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate220.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.sectionId !== void 0 && typeof data.sectionId != "string") {
      let err0 = { instancePath: instancePath + "/sectionId", schemaPath: "#/properties/sectionId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.position !== void 0) {
      let data1 = data.position;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        if (data1.x !== void 0) {
          let data2 = data1.x;
          if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2))) {
            let err1 = { instancePath: instancePath + "/position/x", schemaPath: "#/components/schemas/WorkflowPoint/properties/x/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
          }
          if (typeof data2 == "number" && !formats0.validate(data2)) {
            let err2 = { instancePath: instancePath + "/position/x", schemaPath: "#/components/schemas/WorkflowPoint/properties/x/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
            vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
          }
        }
        if (data1.y !== void 0) {
          let data3 = data1.y;
          if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3))) {
            let err3 = { instancePath: instancePath + "/position/y", schemaPath: "#/components/schemas/WorkflowPoint/properties/y/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
          }
          if (typeof data3 == "number" && !formats0.validate(data3)) {
            let err4 = { instancePath: instancePath + "/position/y", schemaPath: "#/components/schemas/WorkflowPoint/properties/y/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
            vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
          }
        }
        for (let key0 in data1)
          if (key0 !== "x" && key0 !== "y") {
            let err5 = { instancePath: instancePath + "/position", schemaPath: "#/components/schemas/WorkflowPoint/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties" };
            vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
          }
      } else {
        let err6 = { instancePath: instancePath + "/position", schemaPath: "#/components/schemas/WorkflowPoint/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    for (let key1 in data)
      if (key1 !== "sectionId" && key1 !== "position") {
        let err7 = { instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key1 }, message: "must NOT have unevaluated properties" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
  } else {
    let err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
  }
  return validate220.errors = vErrors, errors === 0;
}
validate220.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate213(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate213.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id !== void 0 && typeof data.id != "string") {
      let err0 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.workflowId !== void 0 && typeof data.workflowId != "string") {
      let err1 = { instancePath: instancePath + "/workflowId", schemaPath: "#/properties/workflowId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.revisionId !== void 0 && typeof data.revisionId != "string") {
      let err2 = { instancePath: instancePath + "/revisionId", schemaPath: "#/properties/revisionId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.edgePositions !== void 0) {
      let data3 = data.edgePositions;
      if (Array.isArray(data3)) {
        let len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate214(data3[i0], { instancePath: instancePath + "/edgePositions/" + i0, parentData: data3, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate214.errors : vErrors.concat(validate214.errors), errors = vErrors.length);
      } else {
        let err3 = { instancePath: instancePath + "/edgePositions", schemaPath: "#/properties/edgePositions/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.sectionPositions !== void 0) {
      let data5 = data.sectionPositions;
      if (Array.isArray(data5)) {
        let len1 = data5.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate220(data5[i1], { instancePath: instancePath + "/sectionPositions/" + i1, parentData: data5, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate220.errors : vErrors.concat(validate220.errors), errors = vErrors.length);
      } else {
        let err4 = { instancePath: instancePath + "/sectionPositions", schemaPath: "#/properties/sectionPositions/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.edgeType !== void 0) {
      let data7 = data.edgeType, _errs15 = errors, valid6 = !1, _errs16 = errors;
      if (typeof data7 != "string") {
        let err5 = { instancePath: instancePath + "/edgeType", schemaPath: "#/components/schemas/EdgeType/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
      if (!(data7 === "BEZIER" || data7 === "SMOOTH_STEP")) {
        let err6 = { instancePath: instancePath + "/edgeType", schemaPath: "#/components/schemas/EdgeType/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema266.anyOf[0].enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
      var _valid0 = _errs16 === errors;
      if (valid6 = valid6 || _valid0, valid6)
        errors = _errs15, vErrors !== null && (_errs15 ? vErrors.length = _errs15 : vErrors = null);
      else {
        let err7 = { instancePath: instancePath + "/edgeType", schemaPath: "#/components/schemas/EdgeType/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.createdAt !== void 0) {
      let data8 = data.createdAt;
      if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8))) {
        let err8 = { instancePath: instancePath + "/createdAt", schemaPath: "#/components/schemas/EpochMilliseconds/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
      if (typeof data8 == "number" && !formats0.validate(data8)) {
        let err9 = { instancePath: instancePath + "/createdAt", schemaPath: "#/components/schemas/EpochMilliseconds/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.updatedAt !== void 0) {
      let data9 = data.updatedAt;
      if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9))) {
        let err10 = { instancePath: instancePath + "/updatedAt", schemaPath: "#/components/schemas/EpochMilliseconds/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
      if (typeof data9 == "number" && !formats0.validate(data9)) {
        let err11 = { instancePath: instancePath + "/updatedAt", schemaPath: "#/components/schemas/EpochMilliseconds/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    for (let key0 in data)
      if (key0 !== "id" && key0 !== "workflowId" && key0 !== "revisionId" && key0 !== "edgePositions" && key0 !== "sectionPositions" && key0 !== "edgeType" && key0 !== "createdAt" && key0 !== "updatedAt") {
        let err12 = { instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties" };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
  } else {
    let err13 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
  }
  return validate213.errors = vErrors, errors === 0;
}
validate213.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate144(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate144.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.workflow !== void 0 && (wrapper6.validate(data.workflow, { instancePath: instancePath + "/workflow", parentData: data, parentDataProperty: "workflow", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? wrapper6.validate.errors : vErrors.concat(wrapper6.validate.errors), errors = vErrors.length)), data.sections !== void 0) {
      let data1 = data.sections;
      if (Array.isArray(data1)) {
        let len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate145(data1[i0], { instancePath: instancePath + "/sections/" + i0, parentData: data1, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate145.errors : vErrors.concat(validate145.errors), errors = vErrors.length);
      } else {
        let err0 = { instancePath: instancePath + "/sections", schemaPath: "#/properties/sections/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    }
    data.previewSection !== void 0 && (validate210(data.previewSection, { instancePath: instancePath + "/previewSection", parentData: data, parentDataProperty: "previewSection", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate210.errors : vErrors.concat(validate210.errors), errors = vErrors.length)), data.revisionEditorPosition !== void 0 && (validate213(data.revisionEditorPosition, { instancePath: instancePath + "/revisionEditorPosition", parentData: data, parentDataProperty: "revisionEditorPosition", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate213.errors : vErrors.concat(validate213.errors), errors = vErrors.length));
    for (let key0 in data)
      if (key0 !== "workflow" && key0 !== "sections" && key0 !== "previewSection" && key0 !== "revisionEditorPosition") {
        let err1 = { instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
  } else {
    let err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate144.errors = vErrors, errors === 0;
}
validate144.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate136(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate136.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id !== void 0 && typeof data.id != "string") {
      let err0 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.channelId !== void 0 && typeof data.channelId != "string") {
      let err1 = { instancePath: instancePath + "/channelId", schemaPath: "#/properties/channelId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.triggerType !== void 0) {
      let data2 = data.triggerType, _errs7 = errors, valid2 = !1, _errs8 = errors;
      if (typeof data2 != "string") {
        let err2 = { instancePath: instancePath + "/triggerType", schemaPath: "#/components/schemas/WorkflowTriggerType/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (!(data2 === "startChatByUserAtLounge" || data2 === "messageByUser" || data2 === "messageByManager" || data2 === "waitingForManagerReply" || data2 === "waitingForUserReply" || data2 === "chatWaitInQueued" || data2 === "chatOpenedByUser" || data2 === "chatOpenedByManager" || data2 === "chatClosed" || data2 === "startCallByUser" || data2 === "callWaitInQueued" || data2 === "callOpenedByUser" || data2 === "callOpenedByManager" || data2 === "callClosed" || data2 === "modular")) {
        let err3 = { instancePath: instancePath + "/triggerType", schemaPath: "#/components/schemas/WorkflowTriggerType/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema192.anyOf[0].enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      var _valid0 = _errs8 === errors;
      if (valid2 = valid2 || _valid0, valid2)
        errors = _errs7, vErrors !== null && (_errs7 ? vErrors.length = _errs7 : vErrors = null);
      else {
        let err4 = { instancePath: instancePath + "/triggerType", schemaPath: "#/components/schemas/WorkflowTriggerType/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.trigger !== void 0 && (validate137(data.trigger, { instancePath: instancePath + "/trigger", parentData: data, parentDataProperty: "trigger", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate137.errors : vErrors.concat(validate137.errors), errors = vErrors.length)), data.draft !== void 0 && (validate144(data.draft, { instancePath: instancePath + "/draft", parentData: data, parentDataProperty: "draft", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate144.errors : vErrors.concat(validate144.errors), errors = vErrors.length)), data.exclusive !== void 0 && typeof data.exclusive != "boolean") {
      let err5 = { instancePath: instancePath + "/exclusive", schemaPath: "#/properties/exclusive/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.revisionId !== void 0 && typeof data.revisionId != "string") {
      let err6 = { instancePath: instancePath + "/revisionId", schemaPath: "#/properties/revisionId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.name !== void 0 && typeof data.name != "string") {
      let err7 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.rank !== void 0) {
      let data8 = data.rank;
      if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8))) {
        let err8 = { instancePath: instancePath + "/rank", schemaPath: "#/properties/rank/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
      if (typeof data8 == "number" && !formats0.validate(data8)) {
        let err9 = { instancePath: instancePath + "/rank", schemaPath: "#/properties/rank/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.state !== void 0) {
      let data9 = data.state, _errs22 = errors, valid4 = !1, _errs23 = errors;
      if (typeof data9 != "string") {
        let err10 = { instancePath: instancePath + "/state", schemaPath: "#/components/schemas/WorkflowState/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
      if (!(data9 === "draft" || data9 === "active" || data9 === "stopped" || data9 === "removed")) {
        let err11 = { instancePath: instancePath + "/state", schemaPath: "#/components/schemas/WorkflowState/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema269.anyOf[0].enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
      var _valid1 = _errs23 === errors;
      if (valid4 = valid4 || _valid1, valid4)
        errors = _errs22, vErrors !== null && (_errs22 ? vErrors.length = _errs22 : vErrors = null);
      else {
        let err12 = { instancePath: instancePath + "/state", schemaPath: "#/components/schemas/WorkflowState/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
    if (data.managerId !== void 0 && typeof data.managerId != "string") {
      let err13 = { instancePath: instancePath + "/managerId", schemaPath: "#/properties/managerId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
    }
    if (data.draftManagerId !== void 0 && typeof data.draftManagerId != "string") {
      let err14 = { instancePath: instancePath + "/draftManagerId", schemaPath: "#/properties/draftManagerId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
    }
    if (data.recipeCaseId !== void 0 && typeof data.recipeCaseId != "string") {
      let err15 = { instancePath: instancePath + "/recipeCaseId", schemaPath: "#/properties/recipeCaseId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
    }
    if (data.recipeStatIds !== void 0) {
      let data13 = data.recipeStatIds;
      if (Array.isArray(data13)) {
        let len0 = data13.length;
        for (let i0 = 0; i0 < len0; i0++)
          if (typeof data13[i0] != "string") {
            let err16 = { instancePath: instancePath + "/recipeStatIds/" + i0, schemaPath: "#/properties/recipeStatIds/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
          }
      } else {
        let err17 = { instancePath: instancePath + "/recipeStatIds", schemaPath: "#/properties/recipeStatIds/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
    }
    if (data.useAlf !== void 0 && typeof data.useAlf != "boolean") {
      let err18 = { instancePath: instancePath + "/useAlf", schemaPath: "#/properties/useAlf/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
    }
    if (data.start !== void 0) {
      let data16 = data.start;
      if (!(typeof data16 == "number" && !(data16 % 1) && !isNaN(data16))) {
        let err19 = { instancePath: instancePath + "/start", schemaPath: "#/properties/start/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
      if (typeof data16 == "number" && !formats2.validate(data16)) {
        let err20 = { instancePath: instancePath + "/start", schemaPath: "#/properties/start/format", keyword: "format", params: { format: "int32" }, message: 'must match format "int32"' };
        vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
      }
    }
    if (data.end !== void 0) {
      let data17 = data.end;
      if (!(typeof data17 == "number" && !(data17 % 1) && !isNaN(data17))) {
        let err21 = { instancePath: instancePath + "/end", schemaPath: "#/properties/end/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
      }
      if (typeof data17 == "number" && !formats2.validate(data17)) {
        let err22 = { instancePath: instancePath + "/end", schemaPath: "#/properties/end/format", keyword: "format", params: { format: "int32" }, message: 'must match format "int32"' };
        vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
      }
    }
    if (data.chatOpen !== void 0) {
      let data18 = data.chatOpen;
      if (!(typeof data18 == "number" && !(data18 % 1) && !isNaN(data18))) {
        let err23 = { instancePath: instancePath + "/chatOpen", schemaPath: "#/properties/chatOpen/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
      }
      if (typeof data18 == "number" && !formats2.validate(data18)) {
        let err24 = { instancePath: instancePath + "/chatOpen", schemaPath: "#/properties/chatOpen/format", keyword: "format", params: { format: "int32" }, message: 'must match format "int32"' };
        vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
      }
    }
    if (data.resumeParent !== void 0) {
      let data19 = data.resumeParent;
      if (!(typeof data19 == "number" && !(data19 % 1) && !isNaN(data19))) {
        let err25 = { instancePath: instancePath + "/resumeParent", schemaPath: "#/properties/resumeParent/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
      }
      if (typeof data19 == "number" && !formats2.validate(data19)) {
        let err26 = { instancePath: instancePath + "/resumeParent", schemaPath: "#/properties/resumeParent/format", keyword: "format", params: { format: "int32" }, message: 'must match format "int32"' };
        vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
      }
    }
    if (data.draftUpdatedAt !== void 0) {
      let data20 = data.draftUpdatedAt;
      if (!(typeof data20 == "number" && !(data20 % 1) && !isNaN(data20))) {
        let err27 = { instancePath: instancePath + "/draftUpdatedAt", schemaPath: "#/components/schemas/EpochMilliseconds/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
      }
      if (typeof data20 == "number" && !formats0.validate(data20)) {
        let err28 = { instancePath: instancePath + "/draftUpdatedAt", schemaPath: "#/components/schemas/EpochMilliseconds/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
        vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
      }
    }
    if (data.createdAt !== void 0) {
      let data21 = data.createdAt;
      if (!(typeof data21 == "number" && !(data21 % 1) && !isNaN(data21))) {
        let err29 = { instancePath: instancePath + "/createdAt", schemaPath: "#/components/schemas/EpochMilliseconds/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
      }
      if (typeof data21 == "number" && !formats0.validate(data21)) {
        let err30 = { instancePath: instancePath + "/createdAt", schemaPath: "#/components/schemas/EpochMilliseconds/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
        vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
      }
    }
    if (data.updatedAt !== void 0) {
      let data22 = data.updatedAt;
      if (!(typeof data22 == "number" && !(data22 % 1) && !isNaN(data22))) {
        let err31 = { instancePath: instancePath + "/updatedAt", schemaPath: "#/components/schemas/EpochMilliseconds/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
      }
      if (typeof data22 == "number" && !formats0.validate(data22)) {
        let err32 = { instancePath: instancePath + "/updatedAt", schemaPath: "#/components/schemas/EpochMilliseconds/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
        vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
      }
    }
    if (data.removedAt !== void 0) {
      let data23 = data.removedAt;
      if (!(typeof data23 == "number" && !(data23 % 1) && !isNaN(data23))) {
        let err33 = { instancePath: instancePath + "/removedAt", schemaPath: "#/components/schemas/EpochMilliseconds/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
      }
      if (typeof data23 == "number" && !formats0.validate(data23)) {
        let err34 = { instancePath: instancePath + "/removedAt", schemaPath: "#/components/schemas/EpochMilliseconds/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
        vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
      }
    }
    if (data.batchedAt !== void 0) {
      let data24 = data.batchedAt;
      if (!(typeof data24 == "number" && !(data24 % 1) && !isNaN(data24))) {
        let err35 = { instancePath: instancePath + "/batchedAt", schemaPath: "#/components/schemas/EpochMilliseconds/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
      }
      if (typeof data24 == "number" && !formats0.validate(data24)) {
        let err36 = { instancePath: instancePath + "/batchedAt", schemaPath: "#/components/schemas/EpochMilliseconds/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
        vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
      }
    }
    if (data.recipeBatchedAt !== void 0) {
      let data25 = data.recipeBatchedAt;
      if (!(typeof data25 == "number" && !(data25 % 1) && !isNaN(data25))) {
        let err37 = { instancePath: instancePath + "/recipeBatchedAt", schemaPath: "#/components/schemas/EpochMilliseconds/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
      }
      if (typeof data25 == "number" && !formats0.validate(data25)) {
        let err38 = { instancePath: instancePath + "/recipeBatchedAt", schemaPath: "#/components/schemas/EpochMilliseconds/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
        vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
      }
    }
    if (data.migrationInfo !== void 0) {
      let data26 = data.migrationInfo;
      if (data26 && typeof data26 == "object" && !Array.isArray(data26)) {
        if (data26.fromType !== void 0 && typeof data26.fromType != "string") {
          let err39 = { instancePath: instancePath + "/migrationInfo/fromType", schemaPath: "#/components/schemas/WorkflowMigrationInfo/properties/fromType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
        }
        if (data26.fromId !== void 0 && typeof data26.fromId != "string") {
          let err40 = { instancePath: instancePath + "/migrationInfo/fromId", schemaPath: "#/components/schemas/WorkflowMigrationInfo/properties/fromId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
        }
        if (data26.workflowRevisionId !== void 0 && typeof data26.workflowRevisionId != "string") {
          let err41 = { instancePath: instancePath + "/migrationInfo/workflowRevisionId", schemaPath: "#/components/schemas/WorkflowMigrationInfo/properties/workflowRevisionId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
        }
        for (let key0 in data26)
          if (key0 !== "fromType" && key0 !== "fromId" && key0 !== "workflowRevisionId") {
            let err42 = { instancePath: instancePath + "/migrationInfo", schemaPath: "#/components/schemas/WorkflowMigrationInfo/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties" };
            vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
          }
      } else {
        let err43 = { instancePath: instancePath + "/migrationInfo", schemaPath: "#/components/schemas/WorkflowMigrationInfo/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
      }
    }
    if (data.previewable !== void 0 && typeof data.previewable != "boolean") {
      let err44 = { instancePath: instancePath + "/previewable", schemaPath: "#/properties/previewable/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
    }
    for (let key1 in data)
      if (key1 !== "id" && key1 !== "channelId" && key1 !== "triggerType" && key1 !== "trigger" && key1 !== "draft" && key1 !== "exclusive" && key1 !== "revisionId" && key1 !== "name" && key1 !== "rank" && key1 !== "state" && key1 !== "managerId" && key1 !== "draftManagerId" && key1 !== "recipeCaseId" && key1 !== "recipeStatIds" && key1 !== "useAlf" && key1 !== "start" && key1 !== "end" && key1 !== "chatOpen" && key1 !== "resumeParent" && key1 !== "draftUpdatedAt" && key1 !== "createdAt" && key1 !== "updatedAt" && key1 !== "removedAt" && key1 !== "batchedAt" && key1 !== "recipeBatchedAt" && key1 !== "migrationInfo" && key1 !== "previewable") {
        let err45 = { instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key1 }, message: "must NOT have unevaluated properties" };
        vErrors === null ? vErrors = [err45] : vErrors.push(err45), errors++;
      }
  } else {
    let err46 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err46] : vErrors.push(err46), errors++;
  }
  return validate136.errors = vErrors, errors === 0;
}
validate136.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate225(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate225.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name !== void 0 && typeof data.name != "string") {
      let err0 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.active !== void 0 && typeof data.active != "boolean") {
      let err1 = { instancePath: instancePath + "/active", schemaPath: "#/properties/active/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.language !== void 0 && typeof data.language != "string") {
      let err2 = { instancePath: instancePath + "/language", schemaPath: "#/properties/language/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.displayName !== void 0 && typeof data.displayName != "string") {
      let err3 = { instancePath: instancePath + "/displayName", schemaPath: "#/properties/displayName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.defaultMessenger !== void 0 && typeof data.defaultMessenger != "boolean") {
      let err4 = { instancePath: instancePath + "/defaultMessenger", schemaPath: "#/properties/defaultMessenger/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.enableFrontHome !== void 0 && typeof data.enableFrontHome != "boolean") {
      let err5 = { instancePath: instancePath + "/enableFrontHome", schemaPath: "#/properties/enableFrontHome/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.iconKey !== void 0 && typeof data.iconKey != "string") {
      let err6 = { instancePath: instancePath + "/iconKey", schemaPath: "#/properties/iconKey/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.pluginTextI18n !== void 0) {
      let data7 = data.pluginTextI18n;
      if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
        if (data7.text !== void 0 && typeof data7.text != "string") {
          let err7 = { instancePath: instancePath + "/pluginTextI18n/text", schemaPath: "#/components/schemas/I18nText/properties/text/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
        if (data7.en !== void 0 && typeof data7.en != "string") {
          let err8 = { instancePath: instancePath + "/pluginTextI18n/en", schemaPath: "#/components/schemas/I18nText/properties/en/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
        if (data7.ja !== void 0 && typeof data7.ja != "string") {
          let err9 = { instancePath: instancePath + "/pluginTextI18n/ja", schemaPath: "#/components/schemas/I18nText/properties/ja/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
        if (data7.ko !== void 0 && typeof data7.ko != "string") {
          let err10 = { instancePath: instancePath + "/pluginTextI18n/ko", schemaPath: "#/components/schemas/I18nText/properties/ko/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
        for (let key0 in data7)
          if (key0 !== "text" && key0 !== "en" && key0 !== "ja" && key0 !== "ko") {
            let err11 = { instancePath: instancePath + "/pluginTextI18n", schemaPath: "#/components/schemas/I18nText/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties" };
            vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
          }
      } else {
        let err12 = { instancePath: instancePath + "/pluginTextI18n", schemaPath: "#/components/schemas/I18nText/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
    if (data.channelId !== void 0 && typeof data.channelId != "string") {
      let err13 = { instancePath: instancePath + "/channelId", schemaPath: "#/properties/channelId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
    }
    if (data.id !== void 0 && typeof data.id != "string") {
      let err14 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
    }
    if (data.mediumType !== void 0 && typeof data.mediumType != "string") {
      let err15 = { instancePath: instancePath + "/mediumType", schemaPath: "#/properties/mediumType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
    }
    if (data.mediumId !== void 0 && typeof data.mediumId != "string") {
      let err16 = { instancePath: instancePath + "/mediumId", schemaPath: "#/properties/mediumId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
    }
    for (let key1 in data)
      if (key1 !== "name" && key1 !== "active" && key1 !== "language" && key1 !== "displayName" && key1 !== "defaultMessenger" && key1 !== "enableFrontHome" && key1 !== "iconKey" && key1 !== "pluginTextI18n" && key1 !== "channelId" && key1 !== "id" && key1 !== "mediumType" && key1 !== "mediumId") {
        let err17 = { instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key1 }, message: "must NOT have unevaluated properties" };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
  } else {
    let err18 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
  }
  return validate225.errors = vErrors, errors === 0;
}
validate225.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema280 = { anyOf: [{ type: "string", enum: ["closed", "opened", "snoozed", "queued"] }], description: "Where a chat stands in its life.\n\n- `closed`: settled.\n- `opened`: a manager works on it.\n- `snoozed`: on hold until a set time.\n- `queued`: waits to be assigned.\n\nThe platform knows `initial`, without any message yet, and `missed` as well. Version 5 does not list them here.", "x-evidence": { source: ["s28", "s25", "core-api"] } }, schema283 = { anyOf: [{ type: "string", enum: ["description", "incoming"] }], description: "Text below the title in the inbox: the note of the chat (`description`), or the message that came in (`incoming`).", "x-evidence": { source: ["s28", "s25", "core-api"] } };
var schema295 = { anyOf: [{ type: "string", enum: ["achieved", "notAchieved", "waiting", "none"] }], description: "Result of the latest look at a goal.\n\n- `achieved`: reached.\n- `notAchieved`: not reached by the time the chat was closed.\n- `waiting`: still watched.\n- `none`: there is no goal.", "x-evidence": { source: ["s28", "s25", "core-api"] } };
var schema285 = { anyOf: [{ type: "string", enum: ["none", "requested", "respond"] }], description: "How far a handler has got with the input. The vendor does not explain the values.", "x-evidence": { source: ["s28", "s27"] } };
function validate228(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate228.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id !== void 0 && typeof data.id != "string") {
      let err0 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.type !== void 0 && typeof data.type != "string") {
      let err1 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.state !== void 0) {
      let data2 = data.state, _errs7 = errors, valid2 = !1, _errs8 = errors;
      if (typeof data2 != "string") {
        let err2 = { instancePath: instancePath + "/state", schemaPath: "#/components/schemas/HandlingState/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (!(data2 === "none" || data2 === "requested" || data2 === "respond")) {
        let err3 = { instancePath: instancePath + "/state", schemaPath: "#/components/schemas/HandlingState/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema285.anyOf[0].enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      var _valid0 = _errs8 === errors;
      if (valid2 = valid2 || _valid0, valid2)
        errors = _errs7, vErrors !== null && (_errs7 ? vErrors.length = _errs7 : vErrors = null);
      else {
        let err4 = { instancePath: instancePath + "/state", schemaPath: "#/components/schemas/HandlingState/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.triggerMessageId !== void 0 && typeof data.triggerMessageId != "string") {
      let err5 = { instancePath: instancePath + "/triggerMessageId", schemaPath: "#/properties/triggerMessageId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.buttons !== void 0) {
      let data4 = data.buttons;
      if (Array.isArray(data4)) {
        let len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data5 = data4[i0];
          if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
            if (data5.type === void 0) {
              let err6 = { instancePath: instancePath + "/buttons/" + i0, schemaPath: "#/components/schemas/WorkflowButton/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" };
              vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
            }
            if (data5.id !== void 0 && typeof data5.id != "string") {
              let err7 = { instancePath: instancePath + "/buttons/" + i0 + "/id", schemaPath: "#/components/schemas/WorkflowButton/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
            }
            if (data5.nextSectionId !== void 0 && typeof data5.nextSectionId != "string") {
              let err8 = { instancePath: instancePath + "/buttons/" + i0 + "/nextSectionId", schemaPath: "#/components/schemas/WorkflowButton/properties/nextSectionId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
            }
            if (data5.name !== void 0 && typeof data5.name != "string") {
              let err9 = { instancePath: instancePath + "/buttons/" + i0 + "/name", schemaPath: "#/components/schemas/WorkflowButton/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
            }
            if (data5.type !== void 0 && typeof data5.type != "string") {
              let err10 = { instancePath: instancePath + "/buttons/" + i0 + "/type", schemaPath: "#/components/schemas/WorkflowButton/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
            }
            for (let key0 in data5)
              if (key0 !== "id" && key0 !== "nextSectionId" && key0 !== "name" && key0 !== "type") {
                let err11 = { instancePath: instancePath + "/buttons/" + i0, schemaPath: "#/components/schemas/WorkflowButton/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties" };
                vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
              }
          } else {
            let err12 = { instancePath: instancePath + "/buttons/" + i0, schemaPath: "#/components/schemas/WorkflowButton/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
          }
        }
      } else {
        let err13 = { instancePath: instancePath + "/buttons", schemaPath: "#/properties/buttons/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
    for (let key1 in data)
      if (key1 !== "id" && key1 !== "type" && key1 !== "state" && key1 !== "triggerMessageId" && key1 !== "buttons") {
        let err14 = { instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key1 }, message: "must NOT have unevaluated properties" };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
  } else {
    let err15 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
  }
  return validate228.errors = vErrors, errors === 0;
}
validate228.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate230(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate230.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.page !== void 0 && typeof data.page != "string") {
      let err0 = { instancePath: instancePath + "/page", schemaPath: "#/properties/page/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.marketing !== void 0) {
      let data1 = data.marketing;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        if (data1.id !== void 0 && typeof data1.id != "string") {
          let err1 = { instancePath: instancePath + "/marketing/id", schemaPath: "#/components/schemas/UserChatSourceMarketing/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
        if (data1.type !== void 0 && typeof data1.type != "string") {
          let err2 = { instancePath: instancePath + "/marketing/type", schemaPath: "#/components/schemas/UserChatSourceMarketing/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        for (let key0 in data1)
          if (key0 !== "id" && key0 !== "type") {
            let err3 = { instancePath: instancePath + "/marketing", schemaPath: "#/components/schemas/UserChatSourceMarketing/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties" };
            vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
          }
      } else {
        let err4 = { instancePath: instancePath + "/marketing", schemaPath: "#/components/schemas/UserChatSourceMarketing/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.supportBot !== void 0) {
      let data4 = data.supportBot;
      if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
        if (data4.id !== void 0 && typeof data4.id != "string") {
          let err5 = { instancePath: instancePath + "/supportBot/id", schemaPath: "#/components/schemas/UserChatSourceSupportBot/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
        if (data4.revisionId !== void 0 && typeof data4.revisionId != "string") {
          let err6 = { instancePath: instancePath + "/supportBot/revisionId", schemaPath: "#/components/schemas/UserChatSourceSupportBot/properties/revisionId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
        if (data4.sectionPath !== void 0) {
          let data7 = data4.sectionPath;
          if (Array.isArray(data7)) {
            let len0 = data7.length;
            for (let i0 = 0; i0 < len0; i0++)
              if (typeof data7[i0] != "string") {
                let err7 = { instancePath: instancePath + "/supportBot/sectionPath/" + i0, schemaPath: "#/components/schemas/UserChatSourceSupportBot/properties/sectionPath/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
              }
          } else {
            let err8 = { instancePath: instancePath + "/supportBot/sectionPath", schemaPath: "#/components/schemas/UserChatSourceSupportBot/properties/sectionPath/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
          }
        }
        for (let key1 in data4)
          if (key1 !== "id" && key1 !== "revisionId" && key1 !== "sectionPath") {
            let err9 = { instancePath: instancePath + "/supportBot", schemaPath: "#/components/schemas/UserChatSourceSupportBot/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key1 }, message: "must NOT have unevaluated properties" };
            vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
          }
      } else {
        let err10 = { instancePath: instancePath + "/supportBot", schemaPath: "#/components/schemas/UserChatSourceSupportBot/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.workflow !== void 0) {
      let data9 = data.workflow;
      if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
        if (data9.id !== void 0 && typeof data9.id != "string") {
          let err11 = { instancePath: instancePath + "/workflow/id", schemaPath: "#/components/schemas/UserChatSourceWorkflow/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
        if (data9.revisionId !== void 0 && typeof data9.revisionId != "string") {
          let err12 = { instancePath: instancePath + "/workflow/revisionId", schemaPath: "#/components/schemas/UserChatSourceWorkflow/properties/revisionId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
        if (data9.traceId !== void 0 && typeof data9.traceId != "string") {
          let err13 = { instancePath: instancePath + "/workflow/traceId", schemaPath: "#/components/schemas/UserChatSourceWorkflow/properties/traceId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
        if (data9.sectionPath !== void 0) {
          let data13 = data9.sectionPath;
          if (Array.isArray(data13)) {
            let len1 = data13.length;
            for (let i1 = 0; i1 < len1; i1++)
              if (typeof data13[i1] != "string") {
                let err14 = { instancePath: instancePath + "/workflow/sectionPath/" + i1, schemaPath: "#/components/schemas/UserChatSourceWorkflow/properties/sectionPath/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
              }
          } else {
            let err15 = { instancePath: instancePath + "/workflow/sectionPath", schemaPath: "#/components/schemas/UserChatSourceWorkflow/properties/sectionPath/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
          }
        }
        if (data9.causeOfEnd !== void 0 && typeof data9.causeOfEnd != "string") {
          let err16 = { instancePath: instancePath + "/workflow/causeOfEnd", schemaPath: "#/components/schemas/UserChatSourceWorkflow/properties/causeOfEnd/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
        }
        for (let key2 in data9)
          if (key2 !== "id" && key2 !== "revisionId" && key2 !== "traceId" && key2 !== "sectionPath" && key2 !== "causeOfEnd") {
            let err17 = { instancePath: instancePath + "/workflow", schemaPath: "#/components/schemas/UserChatSourceWorkflow/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key2 }, message: "must NOT have unevaluated properties" };
            vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
          }
      } else {
        let err18 = { instancePath: instancePath + "/workflow", schemaPath: "#/components/schemas/UserChatSourceWorkflow/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
    }
    if (data.chatSharing !== void 0) {
      let data16 = data.chatSharing;
      if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
        if (data16.originChatId !== void 0 && typeof data16.originChatId != "string") {
          let err19 = { instancePath: instancePath + "/chatSharing/originChatId", schemaPath: "#/components/schemas/UserChatSourceChatSharing/properties/originChatId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
        }
        if (data16.originChannelId !== void 0 && typeof data16.originChannelId != "string") {
          let err20 = { instancePath: instancePath + "/chatSharing/originChannelId", schemaPath: "#/components/schemas/UserChatSourceChatSharing/properties/originChannelId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
        }
        if (data16.inviterChatId !== void 0 && typeof data16.inviterChatId != "string") {
          let err21 = { instancePath: instancePath + "/chatSharing/inviterChatId", schemaPath: "#/components/schemas/UserChatSourceChatSharing/properties/inviterChatId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
        }
        if (data16.inviterChannelId !== void 0 && typeof data16.inviterChannelId != "string") {
          let err22 = { instancePath: instancePath + "/chatSharing/inviterChannelId", schemaPath: "#/components/schemas/UserChatSourceChatSharing/properties/inviterChannelId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
        }
        if (data16.inheritedVisibilityFloorId !== void 0 && typeof data16.inheritedVisibilityFloorId != "string") {
          let err23 = { instancePath: instancePath + "/chatSharing/inheritedVisibilityFloorId", schemaPath: "#/components/schemas/UserChatSourceChatSharing/properties/inheritedVisibilityFloorId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
        }
        for (let key3 in data16)
          if (key3 !== "originChatId" && key3 !== "originChannelId" && key3 !== "inviterChatId" && key3 !== "inviterChannelId" && key3 !== "inheritedVisibilityFloorId") {
            let err24 = { instancePath: instancePath + "/chatSharing", schemaPath: "#/components/schemas/UserChatSourceChatSharing/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key3 }, message: "must NOT have unevaluated properties" };
            vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
          }
      } else {
        let err25 = { instancePath: instancePath + "/chatSharing", schemaPath: "#/components/schemas/UserChatSourceChatSharing/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
      }
    }
    if (data.appMessenger !== void 0) {
      let data22 = data.appMessenger;
      if (data22 && typeof data22 == "object" && !Array.isArray(data22)) {
        if (data22.id !== void 0 && typeof data22.id != "string") {
          let err26 = { instancePath: instancePath + "/appMessenger/id", schemaPath: "#/components/schemas/UserChatSourceAppMessenger/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
        }
        if (data22.mediumType !== void 0 && typeof data22.mediumType != "string") {
          let err27 = { instancePath: instancePath + "/appMessenger/mediumType", schemaPath: "#/components/schemas/UserChatSourceAppMessenger/properties/mediumType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
        }
        if (data22.displayName !== void 0 && typeof data22.displayName != "string") {
          let err28 = { instancePath: instancePath + "/appMessenger/displayName", schemaPath: "#/components/schemas/UserChatSourceAppMessenger/properties/displayName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
        }
        for (let key4 in data22)
          if (key4 !== "id" && key4 !== "mediumType" && key4 !== "displayName") {
            let err29 = { instancePath: instancePath + "/appMessenger", schemaPath: "#/components/schemas/UserChatSourceAppMessenger/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key4 }, message: "must NOT have unevaluated properties" };
            vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
          }
      } else {
        let err30 = { instancePath: instancePath + "/appMessenger", schemaPath: "#/components/schemas/UserChatSourceAppMessenger/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
      }
    }
    data.medium !== void 0 && (validate139(data.medium, { instancePath: instancePath + "/medium", parentData: data, parentDataProperty: "medium", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate139.errors : vErrors.concat(validate139.errors), errors = vErrors.length));
    for (let key5 in data)
      if (key5 !== "page" && key5 !== "marketing" && key5 !== "supportBot" && key5 !== "workflow" && key5 !== "chatSharing" && key5 !== "appMessenger" && key5 !== "medium") {
        let err31 = { instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key5 }, message: "must NOT have unevaluated properties" };
        vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
      }
  } else {
    let err32 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
  }
  return validate230.errors = vErrors, errors === 0;
}
validate230.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate227(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate227.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.channelId === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "channelId" }, message: "must have required property 'channelId'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.id !== void 0 && typeof data.id != "string") {
      let err2 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.channelId !== void 0 && typeof data.channelId != "string") {
      let err3 = { instancePath: instancePath + "/channelId", schemaPath: "#/properties/channelId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.alfStateKey !== void 0 && typeof data.alfStateKey != "string") {
      let err4 = { instancePath: instancePath + "/alfStateKey", schemaPath: "#/properties/alfStateKey/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.contactMediumType !== void 0 && typeof data.contactMediumType != "string") {
      let err5 = { instancePath: instancePath + "/contactMediumType", schemaPath: "#/properties/contactMediumType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.liveMeetId !== void 0 && typeof data.liveMeetId != "string") {
      let err6 = { instancePath: instancePath + "/liveMeetId", schemaPath: "#/properties/liveMeetId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.state !== void 0) {
      let data5 = data.state, _errs13 = errors, valid2 = !1, _errs14 = errors;
      if (typeof data5 != "string") {
        let err7 = { instancePath: instancePath + "/state", schemaPath: "#/components/schemas/UserChatState/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
      if (!(data5 === "closed" || data5 === "opened" || data5 === "snoozed" || data5 === "queued")) {
        let err8 = { instancePath: instancePath + "/state", schemaPath: "#/components/schemas/UserChatState/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema280.anyOf[0].enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
      var _valid0 = _errs14 === errors;
      if (valid2 = valid2 || _valid0, valid2)
        errors = _errs13, vErrors !== null && (_errs13 ? vErrors.length = _errs13 : vErrors = null);
      else {
        let err9 = { instancePath: instancePath + "/state", schemaPath: "#/components/schemas/UserChatState/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.missedReason !== void 0) {
      let data6 = data.missedReason, _errs18 = errors, valid4 = !1, _errs19 = errors;
      if (typeof data6 != "string") {
        let err10 = { instancePath: instancePath + "/missedReason", schemaPath: "#/components/schemas/MissedReason/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
      if (!(data6 === "notInOperation" || data6 === "userLeft" || data6 === "ringTimeOver" || data6 === "inboundRateLimit" || data6 === "concurrencyLimit" || data6 === "noOperator" || data6 === "exceededQueue" || data6 === "abandonedInQueue" || data6 === "workflow" || data6 === "wfInputTimeout" || data6 === "wfVoiceMail" || data6 === "wfEndCall" || data6 === "rejectedByOperator" || data6 === "userLeftInGreeting" || data6 === "userLeftInIvrWithoutInput" || data6 === "userLeftInIvr" || data6 === "userLeftInQueued" || data6 === "userLeftInWaitingManager" || data6 === "managerLeft" || data6 === "noFallbackClient" || data6 === "preservedNumber" || data6 === "unregisteredNumber" || data6 === "blockedUser")) {
        let err11 = { instancePath: instancePath + "/missedReason", schemaPath: "#/components/schemas/MissedReason/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema100.anyOf[0].enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
      var _valid1 = _errs19 === errors;
      if (valid4 = valid4 || _valid1, valid4)
        errors = _errs18, vErrors !== null && (_errs18 ? vErrors.length = _errs18 : vErrors = null);
      else {
        let err12 = { instancePath: instancePath + "/missedReason", schemaPath: "#/components/schemas/MissedReason/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
    if (data.managed !== void 0 && typeof data.managed != "boolean") {
      let err13 = { instancePath: instancePath + "/managed", schemaPath: "#/properties/managed/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
    }
    if (data.priority !== void 0) {
      let data8 = data.priority, _errs25 = errors, valid6 = !1, _errs26 = errors;
      if (typeof data8 != "string") {
        let err14 = { instancePath: instancePath + "/priority", schemaPath: "#/components/schemas/Priority/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
      if (!(data8 === "low" || data8 === "medium" || data8 === "high")) {
        let err15 = { instancePath: instancePath + "/priority", schemaPath: "#/components/schemas/Priority/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema227.anyOf[0].enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
      var _valid2 = _errs26 === errors;
      if (valid6 = valid6 || _valid2, valid6)
        errors = _errs25, vErrors !== null && (_errs25 ? vErrors.length = _errs25 : vErrors = null);
      else {
        let err16 = { instancePath: instancePath + "/priority", schemaPath: "#/components/schemas/Priority/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
    }
    if (data.userId !== void 0 && typeof data.userId != "string") {
      let err17 = { instancePath: instancePath + "/userId", schemaPath: "#/properties/userId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
    }
    if (data.xerId !== void 0 && typeof data.xerId != "string") {
      let err18 = { instancePath: instancePath + "/xerId", schemaPath: "#/properties/xerId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
    }
    if (data.name !== void 0 && typeof data.name != "string") {
      let err19 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
    }
    if (data.title !== void 0 && typeof data.title != "string") {
      let err20 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
    }
    if (data.description !== void 0 && typeof data.description != "string") {
      let err21 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
    }
    if (data.subtextType !== void 0) {
      let data14 = data.subtextType, _errs40 = errors, valid8 = !1, _errs41 = errors;
      if (typeof data14 != "string") {
        let err22 = { instancePath: instancePath + "/subtextType", schemaPath: "#/components/schemas/SubtextType/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
      }
      if (!(data14 === "description" || data14 === "incoming")) {
        let err23 = { instancePath: instancePath + "/subtextType", schemaPath: "#/components/schemas/SubtextType/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema283.anyOf[0].enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
      }
      var _valid3 = _errs41 === errors;
      if (valid8 = valid8 || _valid3, valid8)
        errors = _errs40, vErrors !== null && (_errs40 ? vErrors.length = _errs40 : vErrors = null);
      else {
        let err24 = { instancePath: instancePath + "/subtextType", schemaPath: "#/components/schemas/SubtextType/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
      }
    }
    if (data.handling !== void 0 && (validate228(data.handling, { instancePath: instancePath + "/handling", parentData: data, parentDataProperty: "handling", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate228.errors : vErrors.concat(validate228.errors), errors = vErrors.length)), data.source !== void 0 && (validate230(data.source, { instancePath: instancePath + "/source", parentData: data, parentDataProperty: "source", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate230.errors : vErrors.concat(validate230.errors), errors = vErrors.length)), data.managerIds !== void 0) {
      let data17 = data.managerIds;
      if (Array.isArray(data17)) {
        let len0 = data17.length;
        for (let i0 = 0; i0 < len0; i0++)
          if (typeof data17[i0] != "string") {
            let err25 = { instancePath: instancePath + "/managerIds/" + i0, schemaPath: "#/properties/managerIds/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
          }
      } else {
        let err26 = { instancePath: instancePath + "/managerIds", schemaPath: "#/properties/managerIds/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
      }
    }
    if (data.assigneeId !== void 0 && typeof data.assigneeId != "string") {
      let err27 = { instancePath: instancePath + "/assigneeId", schemaPath: "#/properties/assigneeId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
    }
    if (data.teamId !== void 0 && typeof data.teamId != "string") {
      let err28 = { instancePath: instancePath + "/teamId", schemaPath: "#/properties/teamId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
    }
    if (data.tags !== void 0) {
      let data21 = data.tags;
      if (Array.isArray(data21)) {
        let len1 = data21.length;
        for (let i1 = 0; i1 < len1; i1++)
          if (typeof data21[i1] != "string") {
            let err29 = { instancePath: instancePath + "/tags/" + i1, schemaPath: "#/properties/tags/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
          }
      } else {
        let err30 = { instancePath: instancePath + "/tags", schemaPath: "#/properties/tags/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
      }
    }
    if (data.profile !== void 0) {
      let data23 = data.profile;
      if (data23 && typeof data23 == "object" && !Array.isArray(data23)) {
        if (data23.empty !== void 0 && typeof data23.empty != "boolean") {
          let err31 = { instancePath: instancePath + "/profile/empty", schemaPath: "#/components/schemas/UserChatProfile/properties/empty/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
          vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
        }
      } else {
        let err32 = { instancePath: instancePath + "/profile", schemaPath: "#/components/schemas/UserChatProfile/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
      }
    }
    if (data.goalEventName !== void 0 && typeof data.goalEventName != "string") {
      let err33 = { instancePath: instancePath + "/goalEventName", schemaPath: "#/properties/goalEventName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
    }
    if (data.goalEventQuery !== void 0 && (validate24(data.goalEventQuery, { instancePath: instancePath + "/goalEventQuery", parentData: data, parentDataProperty: "goalEventQuery", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors), errors = vErrors.length)), data.goalCheckedAt !== void 0) {
      let data27 = data.goalCheckedAt;
      if (!(typeof data27 == "number" && !(data27 % 1) && !isNaN(data27))) {
        let err34 = { instancePath: instancePath + "/goalCheckedAt", schemaPath: "#/components/schemas/EpochMilliseconds/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
      }
      if (typeof data27 == "number" && !formats0.validate(data27)) {
        let err35 = { instancePath: instancePath + "/goalCheckedAt", schemaPath: "#/components/schemas/EpochMilliseconds/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
        vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
      }
    }
    if (data.goalState !== void 0) {
      let data28 = data.goalState, _errs71 = errors, valid17 = !1, _errs72 = errors;
      if (typeof data28 != "string") {
        let err36 = { instancePath: instancePath + "/goalState", schemaPath: "#/components/schemas/GoalState/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
      }
      if (!(data28 === "achieved" || data28 === "notAchieved" || data28 === "waiting" || data28 === "none")) {
        let err37 = { instancePath: instancePath + "/goalState", schemaPath: "#/components/schemas/GoalState/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema295.anyOf[0].enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
      }
      var _valid4 = _errs72 === errors;
      if (valid17 = valid17 || _valid4, valid17)
        errors = _errs71, vErrors !== null && (_errs71 ? vErrors.length = _errs71 : vErrors = null);
      else {
        let err38 = { instancePath: instancePath + "/goalState", schemaPath: "#/components/schemas/GoalState/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
      }
    }
    if (data.firstOpenedAt !== void 0) {
      let data29 = data.firstOpenedAt;
      if (!(typeof data29 == "number" && !(data29 % 1) && !isNaN(data29))) {
        let err39 = { instancePath: instancePath + "/firstOpenedAt", schemaPath: "#/components/schemas/EpochMilliseconds/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
      }
      if (typeof data29 == "number" && !formats0.validate(data29)) {
        let err40 = { instancePath: instancePath + "/firstOpenedAt", schemaPath: "#/components/schemas/EpochMilliseconds/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
        vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
      }
    }
    if (data.openedAt !== void 0) {
      let data30 = data.openedAt;
      if (!(typeof data30 == "number" && !(data30 % 1) && !isNaN(data30))) {
        let err41 = { instancePath: instancePath + "/openedAt", schemaPath: "#/components/schemas/EpochMilliseconds/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
      }
      if (typeof data30 == "number" && !formats0.validate(data30)) {
        let err42 = { instancePath: instancePath + "/openedAt", schemaPath: "#/components/schemas/EpochMilliseconds/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
        vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
      }
    }
    if (data.firstQueuedAt !== void 0) {
      let data31 = data.firstQueuedAt;
      if (!(typeof data31 == "number" && !(data31 % 1) && !isNaN(data31))) {
        let err43 = { instancePath: instancePath + "/firstQueuedAt", schemaPath: "#/components/schemas/EpochMilliseconds/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
      }
      if (typeof data31 == "number" && !formats0.validate(data31)) {
        let err44 = { instancePath: instancePath + "/firstQueuedAt", schemaPath: "#/components/schemas/EpochMilliseconds/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
        vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
      }
    }
    if (data.queuedAt !== void 0) {
      let data32 = data.queuedAt;
      if (!(typeof data32 == "number" && !(data32 % 1) && !isNaN(data32))) {
        let err45 = { instancePath: instancePath + "/queuedAt", schemaPath: "#/components/schemas/EpochMilliseconds/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err45] : vErrors.push(err45), errors++;
      }
      if (typeof data32 == "number" && !formats0.validate(data32)) {
        let err46 = { instancePath: instancePath + "/queuedAt", schemaPath: "#/components/schemas/EpochMilliseconds/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
        vErrors === null ? vErrors = [err46] : vErrors.push(err46), errors++;
      }
    }
    if (data.createdAt !== void 0) {
      let data33 = data.createdAt;
      if (!(typeof data33 == "number" && !(data33 % 1) && !isNaN(data33))) {
        let err47 = { instancePath: instancePath + "/createdAt", schemaPath: "#/components/schemas/EpochMilliseconds/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err47] : vErrors.push(err47), errors++;
      }
      if (typeof data33 == "number" && !formats0.validate(data33)) {
        let err48 = { instancePath: instancePath + "/createdAt", schemaPath: "#/components/schemas/EpochMilliseconds/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
        vErrors === null ? vErrors = [err48] : vErrors.push(err48), errors++;
      }
    }
    if (data.updatedAt !== void 0) {
      let data34 = data.updatedAt;
      if (!(typeof data34 == "number" && !(data34 % 1) && !isNaN(data34))) {
        let err49 = { instancePath: instancePath + "/updatedAt", schemaPath: "#/components/schemas/EpochMilliseconds/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err49] : vErrors.push(err49), errors++;
      }
      if (typeof data34 == "number" && !formats0.validate(data34)) {
        let err50 = { instancePath: instancePath + "/updatedAt", schemaPath: "#/components/schemas/EpochMilliseconds/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
        vErrors === null ? vErrors = [err50] : vErrors.push(err50), errors++;
      }
    }
    if (data.frontMessageId !== void 0 && typeof data.frontMessageId != "string") {
      let err51 = { instancePath: instancePath + "/frontMessageId", schemaPath: "#/properties/frontMessageId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err51] : vErrors.push(err51), errors++;
    }
    if (data.frontUpdatedAt !== void 0) {
      let data36 = data.frontUpdatedAt;
      if (!(typeof data36 == "number" && !(data36 % 1) && !isNaN(data36))) {
        let err52 = { instancePath: instancePath + "/frontUpdatedAt", schemaPath: "#/components/schemas/EpochMilliseconds/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err52] : vErrors.push(err52), errors++;
      }
      if (typeof data36 == "number" && !formats0.validate(data36)) {
        let err53 = { instancePath: instancePath + "/frontUpdatedAt", schemaPath: "#/components/schemas/EpochMilliseconds/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
        vErrors === null ? vErrors = [err53] : vErrors.push(err53), errors++;
      }
    }
    if (data.deskMessageId !== void 0 && typeof data.deskMessageId != "string") {
      let err54 = { instancePath: instancePath + "/deskMessageId", schemaPath: "#/properties/deskMessageId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err54] : vErrors.push(err54), errors++;
    }
    if (data.deskUpdatedAt !== void 0) {
      let data38 = data.deskUpdatedAt;
      if (!(typeof data38 == "number" && !(data38 % 1) && !isNaN(data38))) {
        let err55 = { instancePath: instancePath + "/deskUpdatedAt", schemaPath: "#/components/schemas/EpochMilliseconds/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err55] : vErrors.push(err55), errors++;
      }
      if (typeof data38 == "number" && !formats0.validate(data38)) {
        let err56 = { instancePath: instancePath + "/deskUpdatedAt", schemaPath: "#/components/schemas/EpochMilliseconds/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
        vErrors === null ? vErrors = [err56] : vErrors.push(err56), errors++;
      }
    }
    if (data.userLastMessageId !== void 0 && typeof data.userLastMessageId != "string") {
      let err57 = { instancePath: instancePath + "/userLastMessageId", schemaPath: "#/properties/userLastMessageId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err57] : vErrors.push(err57), errors++;
    }
    if (data.followUpTriggeredAt !== void 0) {
      let data40 = data.followUpTriggeredAt;
      if (!(typeof data40 == "number" && !(data40 % 1) && !isNaN(data40))) {
        let err58 = { instancePath: instancePath + "/followUpTriggeredAt", schemaPath: "#/components/schemas/EpochMilliseconds/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err58] : vErrors.push(err58), errors++;
      }
      if (typeof data40 == "number" && !formats0.validate(data40)) {
        let err59 = { instancePath: instancePath + "/followUpTriggeredAt", schemaPath: "#/components/schemas/EpochMilliseconds/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
        vErrors === null ? vErrors = [err59] : vErrors.push(err59), errors++;
      }
    }
    if (data.firstAssigneeIdAfterOpen !== void 0 && typeof data.firstAssigneeIdAfterOpen != "string") {
      let err60 = { instancePath: instancePath + "/firstAssigneeIdAfterOpen", schemaPath: "#/properties/firstAssigneeIdAfterOpen/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err60] : vErrors.push(err60), errors++;
    }
    if (data.firstRepliedAt !== void 0) {
      let data42 = data.firstRepliedAt;
      if (!(typeof data42 == "number" && !(data42 % 1) && !isNaN(data42))) {
        let err61 = { instancePath: instancePath + "/firstRepliedAt", schemaPath: "#/components/schemas/EpochMilliseconds/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err61] : vErrors.push(err61), errors++;
      }
      if (typeof data42 == "number" && !formats0.validate(data42)) {
        let err62 = { instancePath: instancePath + "/firstRepliedAt", schemaPath: "#/components/schemas/EpochMilliseconds/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
        vErrors === null ? vErrors = [err62] : vErrors.push(err62), errors++;
      }
    }
    if (data.firstRepliedAtAfterOpen !== void 0) {
      let data43 = data.firstRepliedAtAfterOpen;
      if (!(typeof data43 == "number" && !(data43 % 1) && !isNaN(data43))) {
        let err63 = { instancePath: instancePath + "/firstRepliedAtAfterOpen", schemaPath: "#/components/schemas/EpochMilliseconds/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err63] : vErrors.push(err63), errors++;
      }
      if (typeof data43 == "number" && !formats0.validate(data43)) {
        let err64 = { instancePath: instancePath + "/firstRepliedAtAfterOpen", schemaPath: "#/components/schemas/EpochMilliseconds/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
        vErrors === null ? vErrors = [err64] : vErrors.push(err64), errors++;
      }
    }
    if (data.oneStop !== void 0 && typeof data.oneStop != "boolean") {
      let err65 = { instancePath: instancePath + "/oneStop", schemaPath: "#/properties/oneStop/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err65] : vErrors.push(err65), errors++;
    }
    if (data.waitingTime !== void 0) {
      let data45 = data.waitingTime;
      if (!(typeof data45 == "number" && !(data45 % 1) && !isNaN(data45))) {
        let err66 = { instancePath: instancePath + "/waitingTime", schemaPath: "#/properties/waitingTime/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err66] : vErrors.push(err66), errors++;
      }
      if (typeof data45 == "number" && !formats0.validate(data45)) {
        let err67 = { instancePath: instancePath + "/waitingTime", schemaPath: "#/properties/waitingTime/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
        vErrors === null ? vErrors = [err67] : vErrors.push(err67), errors++;
      }
    }
    if (data.avgReplyTime !== void 0) {
      let data46 = data.avgReplyTime;
      if (!(typeof data46 == "number" && !(data46 % 1) && !isNaN(data46))) {
        let err68 = { instancePath: instancePath + "/avgReplyTime", schemaPath: "#/properties/avgReplyTime/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err68] : vErrors.push(err68), errors++;
      }
      if (typeof data46 == "number" && !formats0.validate(data46)) {
        let err69 = { instancePath: instancePath + "/avgReplyTime", schemaPath: "#/properties/avgReplyTime/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
        vErrors === null ? vErrors = [err69] : vErrors.push(err69), errors++;
      }
    }
    if (data.totalReplyTime !== void 0) {
      let data47 = data.totalReplyTime;
      if (!(typeof data47 == "number" && !(data47 % 1) && !isNaN(data47))) {
        let err70 = { instancePath: instancePath + "/totalReplyTime", schemaPath: "#/properties/totalReplyTime/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err70] : vErrors.push(err70), errors++;
      }
      if (typeof data47 == "number" && !formats0.validate(data47)) {
        let err71 = { instancePath: instancePath + "/totalReplyTime", schemaPath: "#/properties/totalReplyTime/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
        vErrors === null ? vErrors = [err71] : vErrors.push(err71), errors++;
      }
    }
    if (data.replyCount !== void 0) {
      let data48 = data.replyCount;
      if (!(typeof data48 == "number" && !(data48 % 1) && !isNaN(data48))) {
        let err72 = { instancePath: instancePath + "/replyCount", schemaPath: "#/properties/replyCount/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err72] : vErrors.push(err72), errors++;
      }
      if (typeof data48 == "number" && !formats2.validate(data48)) {
        let err73 = { instancePath: instancePath + "/replyCount", schemaPath: "#/properties/replyCount/format", keyword: "format", params: { format: "int32" }, message: 'must match format "int32"' };
        vErrors === null ? vErrors = [err73] : vErrors.push(err73), errors++;
      }
    }
    if (data.resolutionTime !== void 0) {
      let data49 = data.resolutionTime;
      if (!(typeof data49 == "number" && !(data49 % 1) && !isNaN(data49))) {
        let err74 = { instancePath: instancePath + "/resolutionTime", schemaPath: "#/properties/resolutionTime/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err74] : vErrors.push(err74), errors++;
      }
      if (typeof data49 == "number" && !formats0.validate(data49)) {
        let err75 = { instancePath: instancePath + "/resolutionTime", schemaPath: "#/properties/resolutionTime/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
        vErrors === null ? vErrors = [err75] : vErrors.push(err75), errors++;
      }
    }
    if (data.operationWaitingTime !== void 0) {
      let data50 = data.operationWaitingTime;
      if (!(typeof data50 == "number" && !(data50 % 1) && !isNaN(data50))) {
        let err76 = { instancePath: instancePath + "/operationWaitingTime", schemaPath: "#/properties/operationWaitingTime/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err76] : vErrors.push(err76), errors++;
      }
      if (typeof data50 == "number" && !formats0.validate(data50)) {
        let err77 = { instancePath: instancePath + "/operationWaitingTime", schemaPath: "#/properties/operationWaitingTime/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
        vErrors === null ? vErrors = [err77] : vErrors.push(err77), errors++;
      }
    }
    if (data.operationAvgReplyTime !== void 0) {
      let data51 = data.operationAvgReplyTime;
      if (!(typeof data51 == "number" && !(data51 % 1) && !isNaN(data51))) {
        let err78 = { instancePath: instancePath + "/operationAvgReplyTime", schemaPath: "#/properties/operationAvgReplyTime/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err78] : vErrors.push(err78), errors++;
      }
      if (typeof data51 == "number" && !formats0.validate(data51)) {
        let err79 = { instancePath: instancePath + "/operationAvgReplyTime", schemaPath: "#/properties/operationAvgReplyTime/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
        vErrors === null ? vErrors = [err79] : vErrors.push(err79), errors++;
      }
    }
    if (data.operationTotalReplyTime !== void 0) {
      let data52 = data.operationTotalReplyTime;
      if (!(typeof data52 == "number" && !(data52 % 1) && !isNaN(data52))) {
        let err80 = { instancePath: instancePath + "/operationTotalReplyTime", schemaPath: "#/properties/operationTotalReplyTime/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err80] : vErrors.push(err80), errors++;
      }
      if (typeof data52 == "number" && !formats0.validate(data52)) {
        let err81 = { instancePath: instancePath + "/operationTotalReplyTime", schemaPath: "#/properties/operationTotalReplyTime/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
        vErrors === null ? vErrors = [err81] : vErrors.push(err81), errors++;
      }
    }
    if (data.operationReplyCount !== void 0) {
      let data53 = data.operationReplyCount;
      if (!(typeof data53 == "number" && !(data53 % 1) && !isNaN(data53))) {
        let err82 = { instancePath: instancePath + "/operationReplyCount", schemaPath: "#/properties/operationReplyCount/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err82] : vErrors.push(err82), errors++;
      }
      if (typeof data53 == "number" && !formats2.validate(data53)) {
        let err83 = { instancePath: instancePath + "/operationReplyCount", schemaPath: "#/properties/operationReplyCount/format", keyword: "format", params: { format: "int32" }, message: 'must match format "int32"' };
        vErrors === null ? vErrors = [err83] : vErrors.push(err83), errors++;
      }
    }
    if (data.operationResolutionTime !== void 0) {
      let data54 = data.operationResolutionTime;
      if (!(typeof data54 == "number" && !(data54 % 1) && !isNaN(data54))) {
        let err84 = { instancePath: instancePath + "/operationResolutionTime", schemaPath: "#/properties/operationResolutionTime/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err84] : vErrors.push(err84), errors++;
      }
      if (typeof data54 == "number" && !formats0.validate(data54)) {
        let err85 = { instancePath: instancePath + "/operationResolutionTime", schemaPath: "#/properties/operationResolutionTime/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
        vErrors === null ? vErrors = [err85] : vErrors.push(err85), errors++;
      }
    }
    if (data.askedAt !== void 0) {
      let data55 = data.askedAt;
      if (!(typeof data55 == "number" && !(data55 % 1) && !isNaN(data55))) {
        let err86 = { instancePath: instancePath + "/askedAt", schemaPath: "#/components/schemas/EpochMilliseconds/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err86] : vErrors.push(err86), errors++;
      }
      if (typeof data55 == "number" && !formats0.validate(data55)) {
        let err87 = { instancePath: instancePath + "/askedAt", schemaPath: "#/components/schemas/EpochMilliseconds/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
        vErrors === null ? vErrors = [err87] : vErrors.push(err87), errors++;
      }
    }
    if (data.firstAskedAt !== void 0) {
      let data56 = data.firstAskedAt;
      if (!(typeof data56 == "number" && !(data56 % 1) && !isNaN(data56))) {
        let err88 = { instancePath: instancePath + "/firstAskedAt", schemaPath: "#/components/schemas/EpochMilliseconds/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err88] : vErrors.push(err88), errors++;
      }
      if (typeof data56 == "number" && !formats0.validate(data56)) {
        let err89 = { instancePath: instancePath + "/firstAskedAt", schemaPath: "#/components/schemas/EpochMilliseconds/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
        vErrors === null ? vErrors = [err89] : vErrors.push(err89), errors++;
      }
    }
    if (data.closedAt !== void 0) {
      let data57 = data.closedAt;
      if (!(typeof data57 == "number" && !(data57 % 1) && !isNaN(data57))) {
        let err90 = { instancePath: instancePath + "/closedAt", schemaPath: "#/components/schemas/EpochMilliseconds/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err90] : vErrors.push(err90), errors++;
      }
      if (typeof data57 == "number" && !formats0.validate(data57)) {
        let err91 = { instancePath: instancePath + "/closedAt", schemaPath: "#/components/schemas/EpochMilliseconds/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
        vErrors === null ? vErrors = [err91] : vErrors.push(err91), errors++;
      }
    }
    if (data.snoozedAt !== void 0) {
      let data58 = data.snoozedAt;
      if (!(typeof data58 == "number" && !(data58 % 1) && !isNaN(data58))) {
        let err92 = { instancePath: instancePath + "/snoozedAt", schemaPath: "#/components/schemas/EpochMilliseconds/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err92] : vErrors.push(err92), errors++;
      }
      if (typeof data58 == "number" && !formats0.validate(data58)) {
        let err93 = { instancePath: instancePath + "/snoozedAt", schemaPath: "#/components/schemas/EpochMilliseconds/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
        vErrors === null ? vErrors = [err93] : vErrors.push(err93), errors++;
      }
    }
    if (data.expiresAt !== void 0) {
      let data59 = data.expiresAt;
      if (!(typeof data59 == "number" && !(data59 % 1) && !isNaN(data59))) {
        let err94 = { instancePath: instancePath + "/expiresAt", schemaPath: "#/components/schemas/EpochMilliseconds/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err94] : vErrors.push(err94), errors++;
      }
      if (typeof data59 == "number" && !formats0.validate(data59)) {
        let err95 = { instancePath: instancePath + "/expiresAt", schemaPath: "#/components/schemas/EpochMilliseconds/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
        vErrors === null ? vErrors = [err95] : vErrors.push(err95), errors++;
      }
    }
    if (data.version !== void 0) {
      let data60 = data.version;
      if (!(typeof data60 == "number" && !(data60 % 1) && !isNaN(data60))) {
        let err96 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err96] : vErrors.push(err96), errors++;
      }
      if (typeof data60 == "number" && !formats0.validate(data60)) {
        let err97 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
        vErrors === null ? vErrors = [err97] : vErrors.push(err97), errors++;
      }
    }
    if (data.lastInboundEmailId !== void 0 && typeof data.lastInboundEmailId != "string") {
      let err98 = { instancePath: instancePath + "/lastInboundEmailId", schemaPath: "#/properties/lastInboundEmailId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err98] : vErrors.push(err98), errors++;
    }
    if (data.contactKey !== void 0 && typeof data.contactKey != "string") {
      let err99 = { instancePath: instancePath + "/contactKey", schemaPath: "#/properties/contactKey/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err99] : vErrors.push(err99), errors++;
    }
    if (data.contactOrder !== void 0) {
      let data63 = data.contactOrder;
      if (!(typeof data63 == "number" && !(data63 % 1) && !isNaN(data63))) {
        let err100 = { instancePath: instancePath + "/contactOrder", schemaPath: "#/components/schemas/EpochMilliseconds/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err100] : vErrors.push(err100), errors++;
      }
      if (typeof data63 == "number" && !formats0.validate(data63)) {
        let err101 = { instancePath: instancePath + "/contactOrder", schemaPath: "#/components/schemas/EpochMilliseconds/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
        vErrors === null ? vErrors = [err101] : vErrors.push(err101), errors++;
      }
    }
    if (data.sync !== void 0 && typeof data.sync != "boolean") {
      let err102 = { instancePath: instancePath + "/sync", schemaPath: "#/properties/sync/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err102] : vErrors.push(err102), errors++;
    }
    if (data.summarizedMessageId !== void 0 && typeof data.summarizedMessageId != "string") {
      let err103 = { instancePath: instancePath + "/summarizedMessageId", schemaPath: "#/properties/summarizedMessageId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err103] : vErrors.push(err103), errors++;
    }
    if (data.alfRequestedAt !== void 0) {
      let data66 = data.alfRequestedAt;
      if (!(typeof data66 == "number" && !(data66 % 1) && !isNaN(data66))) {
        let err104 = { instancePath: instancePath + "/alfRequestedAt", schemaPath: "#/components/schemas/EpochMilliseconds/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err104] : vErrors.push(err104), errors++;
      }
      if (typeof data66 == "number" && !formats0.validate(data66)) {
        let err105 = { instancePath: instancePath + "/alfRequestedAt", schemaPath: "#/components/schemas/EpochMilliseconds/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
        vErrors === null ? vErrors = [err105] : vErrors.push(err105), errors++;
      }
    }
    for (let key0 in data)
      if (key0 !== "id" && key0 !== "channelId" && key0 !== "alfStateKey" && key0 !== "contactMediumType" && key0 !== "liveMeetId" && key0 !== "state" && key0 !== "missedReason" && key0 !== "managed" && key0 !== "priority" && key0 !== "userId" && key0 !== "xerId" && key0 !== "name" && key0 !== "title" && key0 !== "description" && key0 !== "subtextType" && key0 !== "handling" && key0 !== "source" && key0 !== "managerIds" && key0 !== "assigneeId" && key0 !== "teamId" && key0 !== "tags" && key0 !== "profile" && key0 !== "goalEventName" && key0 !== "goalEventQuery" && key0 !== "goalCheckedAt" && key0 !== "goalState" && key0 !== "firstOpenedAt" && key0 !== "openedAt" && key0 !== "firstQueuedAt" && key0 !== "queuedAt" && key0 !== "createdAt" && key0 !== "updatedAt" && key0 !== "frontMessageId" && key0 !== "frontUpdatedAt" && key0 !== "deskMessageId" && key0 !== "deskUpdatedAt" && key0 !== "userLastMessageId" && key0 !== "followUpTriggeredAt" && key0 !== "firstAssigneeIdAfterOpen" && key0 !== "firstRepliedAt" && key0 !== "firstRepliedAtAfterOpen" && key0 !== "oneStop" && key0 !== "waitingTime" && key0 !== "avgReplyTime" && key0 !== "totalReplyTime" && key0 !== "replyCount" && key0 !== "resolutionTime" && key0 !== "operationWaitingTime" && key0 !== "operationAvgReplyTime" && key0 !== "operationTotalReplyTime" && key0 !== "operationReplyCount" && key0 !== "operationResolutionTime" && key0 !== "askedAt" && key0 !== "firstAskedAt" && key0 !== "closedAt" && key0 !== "snoozedAt" && key0 !== "expiresAt" && key0 !== "version" && key0 !== "lastInboundEmailId" && key0 !== "contactKey" && key0 !== "contactOrder" && key0 !== "sync" && key0 !== "summarizedMessageId" && key0 !== "alfRequestedAt") {
        let err106 = { instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties" };
        vErrors === null ? vErrors = [err106] : vErrors.push(err106), errors++;
      }
  } else {
    let err107 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err107] : vErrors.push(err107), errors++;
  }
  return validate227.errors = vErrors, errors === 0;
}
validate227.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema315 = { anyOf: [{ type: "string", enum: ["member", "lead", "unified"] }], description: "How a user is known.\n\n- `member`: carries your own id.\n- `lead`: a visitor without a name, or a record that somebody typed in.\n- `unified`: merged from several users.", "x-evidence": { source: ["s28", "s25", "core-api"] } };
function validate236(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate236.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.device !== void 0 && typeof data.device != "string") {
      let err0 = { instancePath: instancePath + "/device", schemaPath: "#/properties/device/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.os !== void 0 && typeof data.os != "string") {
      let err1 = { instancePath: instancePath + "/os", schemaPath: "#/properties/os/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.osName !== void 0 && typeof data.osName != "string") {
      let err2 = { instancePath: instancePath + "/osName", schemaPath: "#/properties/osName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.browser !== void 0 && typeof data.browser != "string") {
      let err3 = { instancePath: instancePath + "/browser", schemaPath: "#/properties/browser/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.browserName !== void 0 && typeof data.browserName != "string") {
      let err4 = { instancePath: instancePath + "/browserName", schemaPath: "#/properties/browserName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.sessionsCount !== void 0) {
      let data5 = data.sessionsCount;
      if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5))) {
        let err5 = { instancePath: instancePath + "/sessionsCount", schemaPath: "#/properties/sessionsCount/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
      if (typeof data5 == "number" && !formats2.validate(data5)) {
        let err6 = { instancePath: instancePath + "/sessionsCount", schemaPath: "#/properties/sessionsCount/format", keyword: "format", params: { format: "int32" }, message: 'must match format "int32"' };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.lastSeenAt !== void 0) {
      let data6 = data.lastSeenAt;
      if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6))) {
        let err7 = { instancePath: instancePath + "/lastSeenAt", schemaPath: "#/components/schemas/EpochMilliseconds/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
      if (typeof data6 == "number" && !formats0.validate(data6)) {
        let err8 = { instancePath: instancePath + "/lastSeenAt", schemaPath: "#/components/schemas/EpochMilliseconds/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    for (let key0 in data)
      if (key0 !== "device" && key0 !== "os" && key0 !== "osName" && key0 !== "browser" && key0 !== "browserName" && key0 !== "sessionsCount" && key0 !== "lastSeenAt") {
        let err9 = { instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
  } else {
    let err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
  }
  return validate236.errors = vErrors, errors === 0;
}
validate236.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate238(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate238.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.device !== void 0 && typeof data.device != "string") {
      let err0 = { instancePath: instancePath + "/device", schemaPath: "#/properties/device/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.os !== void 0 && typeof data.os != "string") {
      let err1 = { instancePath: instancePath + "/os", schemaPath: "#/properties/os/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.osName !== void 0 && typeof data.osName != "string") {
      let err2 = { instancePath: instancePath + "/osName", schemaPath: "#/properties/osName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.appName !== void 0 && typeof data.appName != "string") {
      let err3 = { instancePath: instancePath + "/appName", schemaPath: "#/properties/appName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.appVersion !== void 0 && typeof data.appVersion != "string") {
      let err4 = { instancePath: instancePath + "/appVersion", schemaPath: "#/properties/appVersion/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.sdkName !== void 0 && typeof data.sdkName != "string") {
      let err5 = { instancePath: instancePath + "/sdkName", schemaPath: "#/properties/sdkName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.sdkVersion !== void 0 && typeof data.sdkVersion != "string") {
      let err6 = { instancePath: instancePath + "/sdkVersion", schemaPath: "#/properties/sdkVersion/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.sessionsCount !== void 0) {
      let data7 = data.sessionsCount;
      if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7))) {
        let err7 = { instancePath: instancePath + "/sessionsCount", schemaPath: "#/properties/sessionsCount/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
      if (typeof data7 == "number" && !formats2.validate(data7)) {
        let err8 = { instancePath: instancePath + "/sessionsCount", schemaPath: "#/properties/sessionsCount/format", keyword: "format", params: { format: "int32" }, message: 'must match format "int32"' };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.lastSeenAt !== void 0) {
      let data8 = data.lastSeenAt;
      if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8))) {
        let err9 = { instancePath: instancePath + "/lastSeenAt", schemaPath: "#/components/schemas/EpochMilliseconds/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
      if (typeof data8 == "number" && !formats0.validate(data8)) {
        let err10 = { instancePath: instancePath + "/lastSeenAt", schemaPath: "#/components/schemas/EpochMilliseconds/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    for (let key0 in data)
      if (key0 !== "device" && key0 !== "os" && key0 !== "osName" && key0 !== "appName" && key0 !== "appVersion" && key0 !== "sdkName" && key0 !== "sdkVersion" && key0 !== "sessionsCount" && key0 !== "lastSeenAt") {
        let err11 = { instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties" };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
  } else {
    let err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
  }
  return validate238.errors = vErrors, errors === 0;
}
validate238.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate235(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate235.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.channelId === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "channelId" }, message: "must have required property 'channelId'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.id !== void 0 && typeof data.id != "string") {
      let err2 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.channelId !== void 0 && typeof data.channelId != "string") {
      let err3 = { instancePath: instancePath + "/channelId", schemaPath: "#/properties/channelId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.memberId !== void 0 && typeof data.memberId != "string") {
      let err4 = { instancePath: instancePath + "/memberId", schemaPath: "#/properties/memberId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.veilId !== void 0 && typeof data.veilId != "string") {
      let err5 = { instancePath: instancePath + "/veilId", schemaPath: "#/properties/veilId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.unifiedId !== void 0 && typeof data.unifiedId != "string") {
      let err6 = { instancePath: instancePath + "/unifiedId", schemaPath: "#/properties/unifiedId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.type !== void 0) {
      let data5 = data.type, _errs13 = errors, valid2 = !1, _errs14 = errors;
      if (typeof data5 != "string") {
        let err7 = { instancePath: instancePath + "/type", schemaPath: "#/components/schemas/UserType/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
      if (!(data5 === "member" || data5 === "lead" || data5 === "unified")) {
        let err8 = { instancePath: instancePath + "/type", schemaPath: "#/components/schemas/UserType/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema315.anyOf[0].enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
      var _valid0 = _errs14 === errors;
      if (valid2 = valid2 || _valid0, valid2)
        errors = _errs13, vErrors !== null && (_errs13 ? vErrors.length = _errs13 : vErrors = null);
      else {
        let err9 = { instancePath: instancePath + "/type", schemaPath: "#/components/schemas/UserType/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.userImportTags !== void 0) {
      let data6 = data.userImportTags;
      if (Array.isArray(data6)) {
        let len0 = data6.length;
        for (let i0 = 0; i0 < len0; i0++)
          if (typeof data6[i0] != "string") {
            let err10 = { instancePath: instancePath + "/userImportTags/" + i0, schemaPath: "#/properties/userImportTags/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
          }
      } else {
        let err11 = { instancePath: instancePath + "/userImportTags", schemaPath: "#/properties/userImportTags/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    if (data.alert !== void 0) {
      let data8 = data.alert;
      if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8))) {
        let err12 = { instancePath: instancePath + "/alert", schemaPath: "#/properties/alert/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
      if (typeof data8 == "number" && !formats2.validate(data8)) {
        let err13 = { instancePath: instancePath + "/alert", schemaPath: "#/properties/alert/format", keyword: "format", params: { format: "int32" }, message: 'must match format "int32"' };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
    if (data.unread !== void 0) {
      let data9 = data.unread;
      if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9))) {
        let err14 = { instancePath: instancePath + "/unread", schemaPath: "#/properties/unread/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
      if (typeof data9 == "number" && !formats2.validate(data9)) {
        let err15 = { instancePath: instancePath + "/unread", schemaPath: "#/properties/unread/format", keyword: "format", params: { format: "int32" }, message: 'must match format "int32"' };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
    if (data.popUpChatId !== void 0 && typeof data.popUpChatId != "string") {
      let err16 = { instancePath: instancePath + "/popUpChatId", schemaPath: "#/properties/popUpChatId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
    }
    if (data.mainChatId !== void 0 && typeof data.mainChatId != "string") {
      let err17 = { instancePath: instancePath + "/mainChatId", schemaPath: "#/properties/mainChatId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
    }
    if (data.country !== void 0 && typeof data.country != "string") {
      let err18 = { instancePath: instancePath + "/country", schemaPath: "#/properties/country/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
    }
    if (data.timeZone !== void 0 && typeof data.timeZone != "string") {
      let err19 = { instancePath: instancePath + "/timeZone", schemaPath: "#/properties/timeZone/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
    }
    if (data.createdAt !== void 0) {
      let data14 = data.createdAt;
      if (!(typeof data14 == "number" && !(data14 % 1) && !isNaN(data14))) {
        let err20 = { instancePath: instancePath + "/createdAt", schemaPath: "#/components/schemas/EpochMilliseconds/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
      }
      if (typeof data14 == "number" && !formats0.validate(data14)) {
        let err21 = { instancePath: instancePath + "/createdAt", schemaPath: "#/components/schemas/EpochMilliseconds/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
        vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
      }
    }
    if (data.updatedAt !== void 0) {
      let data15 = data.updatedAt;
      if (!(typeof data15 == "number" && !(data15 % 1) && !isNaN(data15))) {
        let err22 = { instancePath: instancePath + "/updatedAt", schemaPath: "#/components/schemas/EpochMilliseconds/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
      }
      if (typeof data15 == "number" && !formats0.validate(data15)) {
        let err23 = { instancePath: instancePath + "/updatedAt", schemaPath: "#/components/schemas/EpochMilliseconds/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
        vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
      }
    }
    if (data.version !== void 0) {
      let data16 = data.version;
      if (!(typeof data16 == "number" && !(data16 % 1) && !isNaN(data16))) {
        let err24 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
      }
      if (typeof data16 == "number" && !formats0.validate(data16)) {
        let err25 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
        vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
      }
    }
    if (data.profile !== void 0) {
      let data17 = data.profile;
      if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
        if (data17.name !== void 0 && typeof data17.name != "string") {
          let err26 = { instancePath: instancePath + "/profile/name", schemaPath: "#/components/schemas/UserProfile/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
        }
        if (data17.recentPurchaseCount !== void 0) {
          let data19 = data17.recentPurchaseCount;
          if (!(typeof data19 == "number" && !(data19 % 1) && !isNaN(data19))) {
            let err27 = { instancePath: instancePath + "/profile/recentPurchaseCount", schemaPath: "#/components/schemas/UserProfile/properties/recentPurchaseCount/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
          }
          if (typeof data19 == "number" && !formats2.validate(data19)) {
            let err28 = { instancePath: instancePath + "/profile/recentPurchaseCount", schemaPath: "#/components/schemas/UserProfile/properties/recentPurchaseCount/format", keyword: "format", params: { format: "int32" }, message: 'must match format "int32"' };
            vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
          }
        }
        if (data17.recentPurchaseAmount !== void 0 && typeof data17.recentPurchaseAmount != "number") {
          let err29 = { instancePath: instancePath + "/profile/recentPurchaseAmount", schemaPath: "#/components/schemas/UserProfile/properties/recentPurchaseAmount/type", keyword: "type", params: { type: "number" }, message: "must be number" };
          vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
        }
        if (data17.email !== void 0 && typeof data17.email != "string") {
          let err30 = { instancePath: instancePath + "/profile/email", schemaPath: "#/components/schemas/UserProfile/properties/email/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
        }
        if (data17.mobileNumber !== void 0 && typeof data17.mobileNumber != "string") {
          let err31 = { instancePath: instancePath + "/profile/mobileNumber", schemaPath: "#/components/schemas/UserProfile/properties/mobileNumber/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
        }
        if (data17.avatarUrl !== void 0 && typeof data17.avatarUrl != "string") {
          let err32 = { instancePath: instancePath + "/profile/avatarUrl", schemaPath: "#/components/schemas/UserProfile/properties/avatarUrl/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
        }
        if (data17.landlineNumber !== void 0 && typeof data17.landlineNumber != "string") {
          let err33 = { instancePath: instancePath + "/profile/landlineNumber", schemaPath: "#/components/schemas/UserProfile/properties/landlineNumber/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
        }
        if (data17.firstName !== void 0 && typeof data17.firstName != "string") {
          let err34 = { instancePath: instancePath + "/profile/firstName", schemaPath: "#/components/schemas/UserProfile/properties/firstName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
        }
        if (data17.lastName !== void 0 && typeof data17.lastName != "string") {
          let err35 = { instancePath: instancePath + "/profile/lastName", schemaPath: "#/components/schemas/UserProfile/properties/lastName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
        }
        if (data17.empty !== void 0 && typeof data17.empty != "boolean") {
          let err36 = { instancePath: instancePath + "/profile/empty", schemaPath: "#/components/schemas/UserProfile/properties/empty/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
          vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
        }
      } else {
        let err37 = { instancePath: instancePath + "/profile", schemaPath: "#/components/schemas/UserProfile/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
      }
    }
    if (data.tags !== void 0) {
      let data28 = data.tags;
      if (Array.isArray(data28)) {
        let len1 = data28.length;
        for (let i1 = 0; i1 < len1; i1++)
          if (typeof data28[i1] != "string") {
            let err38 = { instancePath: instancePath + "/tags/" + i1, schemaPath: "#/properties/tags/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
          }
      } else {
        let err39 = { instancePath: instancePath + "/tags", schemaPath: "#/properties/tags/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
      }
    }
    if (data.language !== void 0 && typeof data.language != "string") {
      let err40 = { instancePath: instancePath + "/language", schemaPath: "#/properties/language/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
    }
    if (data.unsubscribeEmail !== void 0 && typeof data.unsubscribeEmail != "boolean") {
      let err41 = { instancePath: instancePath + "/unsubscribeEmail", schemaPath: "#/properties/unsubscribeEmail/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
    }
    if (data.unsubscribeEmailUpdatedAt !== void 0) {
      let data32 = data.unsubscribeEmailUpdatedAt;
      if (!(typeof data32 == "number" && !(data32 % 1) && !isNaN(data32))) {
        let err42 = { instancePath: instancePath + "/unsubscribeEmailUpdatedAt", schemaPath: "#/components/schemas/EpochMilliseconds/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
      }
      if (typeof data32 == "number" && !formats0.validate(data32)) {
        let err43 = { instancePath: instancePath + "/unsubscribeEmailUpdatedAt", schemaPath: "#/components/schemas/EpochMilliseconds/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
        vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
      }
    }
    if (data.unsubscribeTexting !== void 0 && typeof data.unsubscribeTexting != "boolean") {
      let err44 = { instancePath: instancePath + "/unsubscribeTexting", schemaPath: "#/properties/unsubscribeTexting/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
    }
    if (data.unsubscribeTextingUpdatedAt !== void 0) {
      let data34 = data.unsubscribeTextingUpdatedAt;
      if (!(typeof data34 == "number" && !(data34 % 1) && !isNaN(data34))) {
        let err45 = { instancePath: instancePath + "/unsubscribeTextingUpdatedAt", schemaPath: "#/components/schemas/EpochMilliseconds/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err45] : vErrors.push(err45), errors++;
      }
      if (typeof data34 == "number" && !formats0.validate(data34)) {
        let err46 = { instancePath: instancePath + "/unsubscribeTextingUpdatedAt", schemaPath: "#/components/schemas/EpochMilliseconds/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
        vErrors === null ? vErrors = [err46] : vErrors.push(err46), errors++;
      }
    }
    if (data.unsubscribeAppPush !== void 0 && typeof data.unsubscribeAppPush != "boolean") {
      let err47 = { instancePath: instancePath + "/unsubscribeAppPush", schemaPath: "#/properties/unsubscribeAppPush/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err47] : vErrors.push(err47), errors++;
    }
    if (data.unsubscribeAppPushUpdatedAt !== void 0) {
      let data36 = data.unsubscribeAppPushUpdatedAt;
      if (!(typeof data36 == "number" && !(data36 % 1) && !isNaN(data36))) {
        let err48 = { instancePath: instancePath + "/unsubscribeAppPushUpdatedAt", schemaPath: "#/components/schemas/EpochMilliseconds/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err48] : vErrors.push(err48), errors++;
      }
      if (typeof data36 == "number" && !formats0.validate(data36)) {
        let err49 = { instancePath: instancePath + "/unsubscribeAppPushUpdatedAt", schemaPath: "#/components/schemas/EpochMilliseconds/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
        vErrors === null ? vErrors = [err49] : vErrors.push(err49), errors++;
      }
    }
    if (data.avatarUrl !== void 0 && typeof data.avatarUrl != "string") {
      let err50 = { instancePath: instancePath + "/avatarUrl", schemaPath: "#/properties/avatarUrl/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err50] : vErrors.push(err50), errors++;
    }
    if (data.named !== void 0 && typeof data.named != "boolean") {
      let err51 = { instancePath: instancePath + "/named", schemaPath: "#/properties/named/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err51] : vErrors.push(err51), errors++;
    }
    if (data.systemLanguage !== void 0 && typeof data.systemLanguage != "string") {
      let err52 = { instancePath: instancePath + "/systemLanguage", schemaPath: "#/properties/systemLanguage/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err52] : vErrors.push(err52), errors++;
    }
    if (data.mobileNumberQualified !== void 0 && typeof data.mobileNumberQualified != "boolean") {
      let err53 = { instancePath: instancePath + "/mobileNumberQualified", schemaPath: "#/properties/mobileNumberQualified/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err53] : vErrors.push(err53), errors++;
    }
    if (data.emailQualified !== void 0 && typeof data.emailQualified != "boolean") {
      let err54 = { instancePath: instancePath + "/emailQualified", schemaPath: "#/properties/emailQualified/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err54] : vErrors.push(err54), errors++;
    }
    if (data.constrainted !== void 0 && typeof data.constrainted != "boolean") {
      let err55 = { instancePath: instancePath + "/constrainted", schemaPath: "#/properties/constrainted/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err55] : vErrors.push(err55), errors++;
    }
    if (data.name !== void 0 && typeof data.name != "string") {
      let err56 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err56] : vErrors.push(err56), errors++;
    }
    if (data.hasChat !== void 0 && typeof data.hasChat != "boolean") {
      let err57 = { instancePath: instancePath + "/hasChat", schemaPath: "#/properties/hasChat/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err57] : vErrors.push(err57), errors++;
    }
    if (data.hasPushToken !== void 0 && typeof data.hasPushToken != "boolean") {
      let err58 = { instancePath: instancePath + "/hasPushToken", schemaPath: "#/properties/hasPushToken/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err58] : vErrors.push(err58), errors++;
    }
    if (data.province !== void 0 && typeof data.province != "string") {
      let err59 = { instancePath: instancePath + "/province", schemaPath: "#/properties/province/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err59] : vErrors.push(err59), errors++;
    }
    if (data.city !== void 0 && typeof data.city != "string") {
      let err60 = { instancePath: instancePath + "/city", schemaPath: "#/properties/city/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err60] : vErrors.push(err60), errors++;
    }
    if (data.latitude !== void 0 && typeof data.latitude != "number") {
      let err61 = { instancePath: instancePath + "/latitude", schemaPath: "#/properties/latitude/type", keyword: "type", params: { type: "number" }, message: "must be number" };
      vErrors === null ? vErrors = [err61] : vErrors.push(err61), errors++;
    }
    if (data.longitude !== void 0 && typeof data.longitude != "number") {
      let err62 = { instancePath: instancePath + "/longitude", schemaPath: "#/properties/longitude/type", keyword: "type", params: { type: "number" }, message: "must be number" };
      vErrors === null ? vErrors = [err62] : vErrors.push(err62), errors++;
    }
    if (data.web !== void 0 && (validate236(data.web, { instancePath: instancePath + "/web", parentData: data, parentDataProperty: "web", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate236.errors : vErrors.concat(validate236.errors), errors = vErrors.length)), data.mobile !== void 0 && (validate238(data.mobile, { instancePath: instancePath + "/mobile", parentData: data, parentDataProperty: "mobile", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate238.errors : vErrors.concat(validate238.errors), errors = vErrors.length)), data.sessionsCount !== void 0) {
      let data52 = data.sessionsCount;
      if (!(typeof data52 == "number" && !(data52 % 1) && !isNaN(data52))) {
        let err63 = { instancePath: instancePath + "/sessionsCount", schemaPath: "#/properties/sessionsCount/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err63] : vErrors.push(err63), errors++;
      }
      if (typeof data52 == "number" && !formats2.validate(data52)) {
        let err64 = { instancePath: instancePath + "/sessionsCount", schemaPath: "#/properties/sessionsCount/format", keyword: "format", params: { format: "int32" }, message: 'must match format "int32"' };
        vErrors === null ? vErrors = [err64] : vErrors.push(err64), errors++;
      }
    }
    if (data.lastSeenAt !== void 0) {
      let data53 = data.lastSeenAt;
      if (!(typeof data53 == "number" && !(data53 % 1) && !isNaN(data53))) {
        let err65 = { instancePath: instancePath + "/lastSeenAt", schemaPath: "#/components/schemas/EpochMilliseconds/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err65] : vErrors.push(err65), errors++;
      }
      if (typeof data53 == "number" && !formats0.validate(data53)) {
        let err66 = { instancePath: instancePath + "/lastSeenAt", schemaPath: "#/components/schemas/EpochMilliseconds/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
        vErrors === null ? vErrors = [err66] : vErrors.push(err66), errors++;
      }
    }
    if (data.blocked !== void 0 && typeof data.blocked != "boolean") {
      let err67 = { instancePath: instancePath + "/blocked", schemaPath: "#/properties/blocked/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err67] : vErrors.push(err67), errors++;
    }
    if (data.blockedKey !== void 0 && typeof data.blockedKey != "string") {
      let err68 = { instancePath: instancePath + "/blockedKey", schemaPath: "#/properties/blockedKey/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err68] : vErrors.push(err68), errors++;
    }
    if (data.managedKey !== void 0) {
      let data56 = data.managedKey;
      if (!(typeof data56 == "number" && !(data56 % 1) && !isNaN(data56))) {
        let err69 = { instancePath: instancePath + "/managedKey", schemaPath: "#/properties/managedKey/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err69] : vErrors.push(err69), errors++;
      }
      if (typeof data56 == "number" && !formats0.validate(data56)) {
        let err70 = { instancePath: instancePath + "/managedKey", schemaPath: "#/properties/managedKey/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
        vErrors === null ? vErrors = [err70] : vErrors.push(err70), errors++;
      }
    }
    if (data.member !== void 0 && typeof data.member != "boolean") {
      let err71 = { instancePath: instancePath + "/member", schemaPath: "#/properties/member/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err71] : vErrors.push(err71), errors++;
    }
    if (data.email !== void 0 && typeof data.email != "string") {
      let err72 = { instancePath: instancePath + "/email", schemaPath: "#/properties/email/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err72] : vErrors.push(err72), errors++;
    }
    if (data.mobileNumber !== void 0 && typeof data.mobileNumber != "string") {
      let err73 = { instancePath: instancePath + "/mobileNumber", schemaPath: "#/properties/mobileNumber/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err73] : vErrors.push(err73), errors++;
    }
    if (data.landlineNumber !== void 0 && typeof data.landlineNumber != "string") {
      let err74 = { instancePath: instancePath + "/landlineNumber", schemaPath: "#/properties/landlineNumber/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err74] : vErrors.push(err74), errors++;
    }
    if (data.profileOnce !== void 0) {
      let data61 = data.profileOnce;
      if (data61 && typeof data61 == "object" && !Array.isArray(data61)) {
        if (data61.name !== void 0 && typeof data61.name != "string") {
          let err75 = { instancePath: instancePath + "/profileOnce/name", schemaPath: "#/components/schemas/UserProfile/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err75] : vErrors.push(err75), errors++;
        }
        if (data61.recentPurchaseCount !== void 0) {
          let data63 = data61.recentPurchaseCount;
          if (!(typeof data63 == "number" && !(data63 % 1) && !isNaN(data63))) {
            let err76 = { instancePath: instancePath + "/profileOnce/recentPurchaseCount", schemaPath: "#/components/schemas/UserProfile/properties/recentPurchaseCount/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            vErrors === null ? vErrors = [err76] : vErrors.push(err76), errors++;
          }
          if (typeof data63 == "number" && !formats2.validate(data63)) {
            let err77 = { instancePath: instancePath + "/profileOnce/recentPurchaseCount", schemaPath: "#/components/schemas/UserProfile/properties/recentPurchaseCount/format", keyword: "format", params: { format: "int32" }, message: 'must match format "int32"' };
            vErrors === null ? vErrors = [err77] : vErrors.push(err77), errors++;
          }
        }
        if (data61.recentPurchaseAmount !== void 0 && typeof data61.recentPurchaseAmount != "number") {
          let err78 = { instancePath: instancePath + "/profileOnce/recentPurchaseAmount", schemaPath: "#/components/schemas/UserProfile/properties/recentPurchaseAmount/type", keyword: "type", params: { type: "number" }, message: "must be number" };
          vErrors === null ? vErrors = [err78] : vErrors.push(err78), errors++;
        }
        if (data61.email !== void 0 && typeof data61.email != "string") {
          let err79 = { instancePath: instancePath + "/profileOnce/email", schemaPath: "#/components/schemas/UserProfile/properties/email/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err79] : vErrors.push(err79), errors++;
        }
        if (data61.mobileNumber !== void 0 && typeof data61.mobileNumber != "string") {
          let err80 = { instancePath: instancePath + "/profileOnce/mobileNumber", schemaPath: "#/components/schemas/UserProfile/properties/mobileNumber/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err80] : vErrors.push(err80), errors++;
        }
        if (data61.avatarUrl !== void 0 && typeof data61.avatarUrl != "string") {
          let err81 = { instancePath: instancePath + "/profileOnce/avatarUrl", schemaPath: "#/components/schemas/UserProfile/properties/avatarUrl/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err81] : vErrors.push(err81), errors++;
        }
        if (data61.landlineNumber !== void 0 && typeof data61.landlineNumber != "string") {
          let err82 = { instancePath: instancePath + "/profileOnce/landlineNumber", schemaPath: "#/components/schemas/UserProfile/properties/landlineNumber/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err82] : vErrors.push(err82), errors++;
        }
        if (data61.firstName !== void 0 && typeof data61.firstName != "string") {
          let err83 = { instancePath: instancePath + "/profileOnce/firstName", schemaPath: "#/components/schemas/UserProfile/properties/firstName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err83] : vErrors.push(err83), errors++;
        }
        if (data61.lastName !== void 0 && typeof data61.lastName != "string") {
          let err84 = { instancePath: instancePath + "/profileOnce/lastName", schemaPath: "#/components/schemas/UserProfile/properties/lastName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err84] : vErrors.push(err84), errors++;
        }
        if (data61.empty !== void 0 && typeof data61.empty != "boolean") {
          let err85 = { instancePath: instancePath + "/profileOnce/empty", schemaPath: "#/components/schemas/UserProfile/properties/empty/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
          vErrors === null ? vErrors = [err85] : vErrors.push(err85), errors++;
        }
      } else {
        let err86 = { instancePath: instancePath + "/profileOnce", schemaPath: "#/components/schemas/UserProfile/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err86] : vErrors.push(err86), errors++;
      }
    }
    for (let key0 in data)
      if (key0 !== "id" && key0 !== "channelId" && key0 !== "memberId" && key0 !== "veilId" && key0 !== "unifiedId" && key0 !== "type" && key0 !== "userImportTags" && key0 !== "alert" && key0 !== "unread" && key0 !== "popUpChatId" && key0 !== "mainChatId" && key0 !== "country" && key0 !== "timeZone" && key0 !== "createdAt" && key0 !== "updatedAt" && key0 !== "version" && key0 !== "profile" && key0 !== "tags" && key0 !== "language" && key0 !== "unsubscribeEmail" && key0 !== "unsubscribeEmailUpdatedAt" && key0 !== "unsubscribeTexting" && key0 !== "unsubscribeTextingUpdatedAt" && key0 !== "unsubscribeAppPush" && key0 !== "unsubscribeAppPushUpdatedAt" && key0 !== "avatarUrl" && key0 !== "named" && key0 !== "systemLanguage" && key0 !== "mobileNumberQualified" && key0 !== "emailQualified" && key0 !== "constrainted" && key0 !== "name" && key0 !== "hasChat" && key0 !== "hasPushToken" && key0 !== "province" && key0 !== "city" && key0 !== "latitude" && key0 !== "longitude" && key0 !== "web" && key0 !== "mobile" && key0 !== "sessionsCount" && key0 !== "lastSeenAt" && key0 !== "blocked" && key0 !== "blockedKey" && key0 !== "managedKey" && key0 !== "member" && key0 !== "email" && key0 !== "mobileNumber" && key0 !== "landlineNumber" && key0 !== "profileOnce") {
        let err87 = { instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties" };
        vErrors === null ? vErrors = [err87] : vErrors.push(err87), errors++;
      }
  } else {
    let err88 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err88] : vErrors.push(err88), errors++;
  }
  return validate235.errors = vErrors, errors === 0;
}
validate235.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate22.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.campaign !== void 0 && (validate23(data.campaign, { instancePath: instancePath + "/campaign", parentData: data, parentDataProperty: "campaign", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors), errors = vErrors.length)), data.bookmark !== void 0) {
      let data1 = data.bookmark;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        if (data1.key !== void 0 && typeof data1.key != "string") {
          let err0 = { instancePath: instancePath + "/bookmark/key", schemaPath: "#/components/schemas/ChatBookmark/properties/key/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
        if (data1.chatId !== void 0 && typeof data1.chatId != "string") {
          let err1 = { instancePath: instancePath + "/bookmark/chatId", schemaPath: "#/components/schemas/ChatBookmark/properties/chatId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
        if (data1.chatKey !== void 0 && typeof data1.chatKey != "string") {
          let err2 = { instancePath: instancePath + "/bookmark/chatKey", schemaPath: "#/components/schemas/ChatBookmark/properties/chatKey/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        if (data1.bookmarkKey !== void 0 && typeof data1.bookmarkKey != "string") {
          let err3 = { instancePath: instancePath + "/bookmark/bookmarkKey", schemaPath: "#/components/schemas/ChatBookmark/properties/bookmarkKey/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
        if (data1.channelId !== void 0 && typeof data1.channelId != "string") {
          let err4 = { instancePath: instancePath + "/bookmark/channelId", schemaPath: "#/components/schemas/ChatBookmark/properties/channelId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
        if (data1.version !== void 0) {
          let data7 = data1.version;
          if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7))) {
            let err5 = { instancePath: instancePath + "/bookmark/version", schemaPath: "#/components/schemas/ChatBookmark/properties/version/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
          }
          if (typeof data7 == "number" && !formats0.validate(data7)) {
            let err6 = { instancePath: instancePath + "/bookmark/version", schemaPath: "#/components/schemas/ChatBookmark/properties/version/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
          }
        }
        if (data1.chatType !== void 0 && typeof data1.chatType != "string") {
          let err7 = { instancePath: instancePath + "/bookmark/chatType", schemaPath: "#/components/schemas/ChatBookmark/properties/chatType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
        if (data1.personType !== void 0 && typeof data1.personType != "string") {
          let err8 = { instancePath: instancePath + "/bookmark/personType", schemaPath: "#/components/schemas/ChatBookmark/properties/personType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
        if (data1.personId !== void 0 && typeof data1.personId != "string") {
          let err9 = { instancePath: instancePath + "/bookmark/personId", schemaPath: "#/components/schemas/ChatBookmark/properties/personId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
        for (let key0 in data1)
          if (key0 !== "key" && key0 !== "chatId" && key0 !== "chatKey" && key0 !== "bookmarkKey" && key0 !== "channelId" && key0 !== "version" && key0 !== "chatType" && key0 !== "personType" && key0 !== "personId") {
            let err10 = { instancePath: instancePath + "/bookmark", schemaPath: "#/components/schemas/ChatBookmark/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties" };
            vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
          }
      } else {
        let err11 = { instancePath: instancePath + "/bookmark", schemaPath: "#/components/schemas/ChatBookmark/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    if (data.session !== void 0 && (validate58(data.session, { instancePath: instancePath + "/session", parentData: data, parentDataProperty: "session", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors), errors = vErrors.length)), data.userSession !== void 0 && (validate58(data.userSession, { instancePath: instancePath + "/userSession", parentData: data, parentDataProperty: "userSession", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors), errors = vErrors.length)), data.chatTags !== void 0) {
      let data13 = data.chatTags;
      if (Array.isArray(data13)) {
        let len0 = data13.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate61(data13[i0], { instancePath: instancePath + "/chatTags/" + i0, parentData: data13, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors), errors = vErrors.length);
      } else {
        let err12 = { instancePath: instancePath + "/chatTags", schemaPath: "#/properties/chatTags/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
    if (data.message !== void 0 && (validate63(data.message, { instancePath: instancePath + "/message", parentData: data, parentDataProperty: "message", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors), errors = vErrors.length)), data.oneTimeMsg !== void 0 && (validate109(data.oneTimeMsg, { instancePath: instancePath + "/oneTimeMsg", parentData: data, parentDataProperty: "oneTimeMsg", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate109.errors : vErrors.concat(validate109.errors), errors = vErrors.length)), data.supportBot !== void 0 && (validate118(data.supportBot, { instancePath: instancePath + "/supportBot", parentData: data, parentDataProperty: "supportBot", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors), errors = vErrors.length)), data.workflow !== void 0 && (validate136(data.workflow, { instancePath: instancePath + "/workflow", parentData: data, parentDataProperty: "workflow", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate136.errors : vErrors.concat(validate136.errors), errors = vErrors.length)), data.appMessenger !== void 0 && (validate225(data.appMessenger, { instancePath: instancePath + "/appMessenger", parentData: data, parentDataProperty: "appMessenger", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate225.errors : vErrors.concat(validate225.errors), errors = vErrors.length)), data.userChat !== void 0 && (validate227(data.userChat, { instancePath: instancePath + "/userChat", parentData: data, parentDataProperty: "userChat", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate227.errors : vErrors.concat(validate227.errors), errors = vErrors.length)), data.user !== void 0 && (validate235(data.user, { instancePath: instancePath + "/user", parentData: data, parentDataProperty: "user", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate235.errors : vErrors.concat(validate235.errors), errors = vErrors.length)), data.userOnline !== void 0) {
      let data22 = data.userOnline;
      if (data22 && typeof data22 == "object" && !Array.isArray(data22)) {
        if (data22.channelId !== void 0 && typeof data22.channelId != "string") {
          let err13 = { instancePath: instancePath + "/userOnline/channelId", schemaPath: "#/components/schemas/Online/properties/channelId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
        if (data22.personType !== void 0 && typeof data22.personType != "string") {
          let err14 = { instancePath: instancePath + "/userOnline/personType", schemaPath: "#/components/schemas/Online/properties/personType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
        }
        if (data22.personId !== void 0 && typeof data22.personId != "string") {
          let err15 = { instancePath: instancePath + "/userOnline/personId", schemaPath: "#/components/schemas/Online/properties/personId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
        }
        if (data22.id !== void 0 && typeof data22.id != "string") {
          let err16 = { instancePath: instancePath + "/userOnline/id", schemaPath: "#/components/schemas/Online/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
        }
        for (let key1 in data22)
          if (key1 !== "channelId" && key1 !== "personType" && key1 !== "personId" && key1 !== "id") {
            let err17 = { instancePath: instancePath + "/userOnline", schemaPath: "#/components/schemas/Online/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key1 }, message: "must NOT have unevaluated properties" };
            vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
          }
      } else {
        let err18 = { instancePath: instancePath + "/userOnline", schemaPath: "#/components/schemas/Online/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
    }
    for (let key2 in data)
      if (key2 !== "campaign" && key2 !== "bookmark" && key2 !== "session" && key2 !== "userSession" && key2 !== "chatTags" && key2 !== "message" && key2 !== "oneTimeMsg" && key2 !== "supportBot" && key2 !== "workflow" && key2 !== "appMessenger" && key2 !== "userChat" && key2 !== "user" && key2 !== "userOnline") {
        let err19 = { instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key2 }, message: "must NOT have unevaluated properties" };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
  } else {
    let err20 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
  }
  return validate22.errors = vErrors, errors === 0;
}
validate22.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate20.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate22(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors), errors = vErrors.length), validate20.errors = vErrors, errors === 0;
}
validate20.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var validate1 = validate242;
function validate243(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate243.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.errors !== void 0) {
      let data0 = data.errors;
      if (Array.isArray(data0)) {
        let len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
            if (data1.message === void 0) {
              let err0 = { instancePath: instancePath + "/errors/" + i0, schemaPath: "#/components/schemas/ErrorItem/required", keyword: "required", params: { missingProperty: "message" }, message: "must have required property 'message'" };
              vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
            }
            if (data1.message !== void 0 && typeof data1.message != "string") {
              let err1 = { instancePath: instancePath + "/errors/" + i0 + "/message", schemaPath: "#/components/schemas/ErrorItem/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
            }
            if (data1.field !== void 0 && typeof data1.field != "string") {
              let err2 = { instancePath: instancePath + "/errors/" + i0 + "/field", schemaPath: "#/components/schemas/ErrorItem/properties/field/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
            }
            for (let key0 in data1)
              if (key0 !== "message" && key0 !== "field") {
                let err3 = { instancePath: instancePath + "/errors/" + i0, schemaPath: "#/components/schemas/ErrorItem/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties" };
                vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
              }
          } else {
            let err4 = { instancePath: instancePath + "/errors/" + i0, schemaPath: "#/components/schemas/ErrorItem/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
          }
        }
      } else {
        let err5 = { instancePath: instancePath + "/errors", schemaPath: "#/properties/errors/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.type !== void 0 && typeof data.type != "string") {
      let err6 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.status !== void 0) {
      let data5 = data.status;
      if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5))) {
        let err7 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
      if (typeof data5 == "number" && !formats2.validate(data5)) {
        let err8 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/format", keyword: "format", params: { format: "int32" }, message: 'must match format "int32"' };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.language !== void 0 && typeof data.language != "string") {
      let err9 = { instancePath: instancePath + "/language", schemaPath: "#/properties/language/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    for (let key1 in data)
      if (key1 !== "errors" && key1 !== "type" && key1 !== "status" && key1 !== "language") {
        let err10 = { instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key1 }, message: "must NOT have unevaluated properties" };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
  } else {
    let err11 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
  }
  return validate243.errors = vErrors, errors === 0;
}
validate243.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate242(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate242.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate243(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate243.errors : vErrors.concat(validate243.errors), errors = vErrors.length), validate242.errors = vErrors, errors === 0;
}
validate242.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var validate2 = validate245;
function validate246(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate246.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.errors !== void 0) {
      let data0 = data.errors;
      if (Array.isArray(data0)) {
        let len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
            if (data1.message === void 0) {
              let err0 = { instancePath: instancePath + "/errors/" + i0, schemaPath: "#/components/schemas/ErrorItem/required", keyword: "required", params: { missingProperty: "message" }, message: "must have required property 'message'" };
              vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
            }
            if (data1.message !== void 0 && typeof data1.message != "string") {
              let err1 = { instancePath: instancePath + "/errors/" + i0 + "/message", schemaPath: "#/components/schemas/ErrorItem/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
            }
            if (data1.field !== void 0 && typeof data1.field != "string") {
              let err2 = { instancePath: instancePath + "/errors/" + i0 + "/field", schemaPath: "#/components/schemas/ErrorItem/properties/field/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
            }
            for (let key0 in data1)
              if (key0 !== "message" && key0 !== "field") {
                let err3 = { instancePath: instancePath + "/errors/" + i0, schemaPath: "#/components/schemas/ErrorItem/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties" };
                vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
              }
          } else {
            let err4 = { instancePath: instancePath + "/errors/" + i0, schemaPath: "#/components/schemas/ErrorItem/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
          }
        }
      } else {
        let err5 = { instancePath: instancePath + "/errors", schemaPath: "#/properties/errors/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.type !== void 0 && typeof data.type != "string") {
      let err6 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.status !== void 0) {
      let data5 = data.status;
      if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5))) {
        let err7 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
      if (typeof data5 == "number" && !formats2.validate(data5)) {
        let err8 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/format", keyword: "format", params: { format: "int32" }, message: 'must match format "int32"' };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.language !== void 0 && typeof data.language != "string") {
      let err9 = { instancePath: instancePath + "/language", schemaPath: "#/properties/language/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    for (let key1 in data)
      if (key1 !== "errors" && key1 !== "type" && key1 !== "status" && key1 !== "language") {
        let err10 = { instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key1 }, message: "must NOT have unevaluated properties" };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
  } else {
    let err11 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
  }
  return validate246.errors = vErrors, errors === 0;
}
validate246.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate245(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate245.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate246(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate246.errors : vErrors.concat(validate246.errors), errors = vErrors.length), validate245.errors = vErrors, errors === 0;
}
validate245.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var validate3 = validate248;
function validate249(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate249.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.errors !== void 0) {
      let data0 = data.errors;
      if (Array.isArray(data0)) {
        let len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
            if (data1.message === void 0) {
              let err0 = { instancePath: instancePath + "/errors/" + i0, schemaPath: "#/components/schemas/ErrorItem/required", keyword: "required", params: { missingProperty: "message" }, message: "must have required property 'message'" };
              vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
            }
            if (data1.message !== void 0 && typeof data1.message != "string") {
              let err1 = { instancePath: instancePath + "/errors/" + i0 + "/message", schemaPath: "#/components/schemas/ErrorItem/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
            }
            if (data1.field !== void 0 && typeof data1.field != "string") {
              let err2 = { instancePath: instancePath + "/errors/" + i0 + "/field", schemaPath: "#/components/schemas/ErrorItem/properties/field/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
            }
            for (let key0 in data1)
              if (key0 !== "message" && key0 !== "field") {
                let err3 = { instancePath: instancePath + "/errors/" + i0, schemaPath: "#/components/schemas/ErrorItem/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties" };
                vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
              }
          } else {
            let err4 = { instancePath: instancePath + "/errors/" + i0, schemaPath: "#/components/schemas/ErrorItem/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
          }
        }
      } else {
        let err5 = { instancePath: instancePath + "/errors", schemaPath: "#/properties/errors/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.type !== void 0 && typeof data.type != "string") {
      let err6 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.status !== void 0) {
      let data5 = data.status;
      if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5))) {
        let err7 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
      if (typeof data5 == "number" && !formats2.validate(data5)) {
        let err8 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/format", keyword: "format", params: { format: "int32" }, message: 'must match format "int32"' };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.language !== void 0 && typeof data.language != "string") {
      let err9 = { instancePath: instancePath + "/language", schemaPath: "#/properties/language/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    for (let key1 in data)
      if (key1 !== "errors" && key1 !== "type" && key1 !== "status" && key1 !== "language") {
        let err10 = { instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key1 }, message: "must NOT have unevaluated properties" };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
  } else {
    let err11 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
  }
  return validate249.errors = vErrors, errors === 0;
}
validate249.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate248(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate248.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate249(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate249.errors : vErrors.concat(validate249.errors), errors = vErrors.length), validate248.errors = vErrors, errors === 0;
}
validate248.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var validate4 = validate251;
function validate252(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate252.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.errors !== void 0) {
      let data0 = data.errors;
      if (Array.isArray(data0)) {
        let len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
            if (data1.message === void 0) {
              let err0 = { instancePath: instancePath + "/errors/" + i0, schemaPath: "#/components/schemas/ErrorItem/required", keyword: "required", params: { missingProperty: "message" }, message: "must have required property 'message'" };
              vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
            }
            if (data1.message !== void 0 && typeof data1.message != "string") {
              let err1 = { instancePath: instancePath + "/errors/" + i0 + "/message", schemaPath: "#/components/schemas/ErrorItem/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
            }
            if (data1.field !== void 0 && typeof data1.field != "string") {
              let err2 = { instancePath: instancePath + "/errors/" + i0 + "/field", schemaPath: "#/components/schemas/ErrorItem/properties/field/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
            }
            for (let key0 in data1)
              if (key0 !== "message" && key0 !== "field") {
                let err3 = { instancePath: instancePath + "/errors/" + i0, schemaPath: "#/components/schemas/ErrorItem/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties" };
                vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
              }
          } else {
            let err4 = { instancePath: instancePath + "/errors/" + i0, schemaPath: "#/components/schemas/ErrorItem/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
          }
        }
      } else {
        let err5 = { instancePath: instancePath + "/errors", schemaPath: "#/properties/errors/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.type !== void 0 && typeof data.type != "string") {
      let err6 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.status !== void 0) {
      let data5 = data.status;
      if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5))) {
        let err7 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
      if (typeof data5 == "number" && !formats2.validate(data5)) {
        let err8 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/format", keyword: "format", params: { format: "int32" }, message: 'must match format "int32"' };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.language !== void 0 && typeof data.language != "string") {
      let err9 = { instancePath: instancePath + "/language", schemaPath: "#/properties/language/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    for (let key1 in data)
      if (key1 !== "errors" && key1 !== "type" && key1 !== "status" && key1 !== "language") {
        let err10 = { instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key1 }, message: "must NOT have unevaluated properties" };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
  } else {
    let err11 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
  }
  return validate252.errors = vErrors, errors === 0;
}
validate252.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate251(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate251.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate252(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate252.errors : vErrors.concat(validate252.errors), errors = vErrors.length), validate251.errors = vErrors, errors === 0;
}
validate251.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var validate5 = validate254;
function validate255(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate255.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.errors !== void 0) {
      let data0 = data.errors;
      if (Array.isArray(data0)) {
        let len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
            if (data1.message === void 0) {
              let err0 = { instancePath: instancePath + "/errors/" + i0, schemaPath: "#/components/schemas/ErrorItem/required", keyword: "required", params: { missingProperty: "message" }, message: "must have required property 'message'" };
              vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
            }
            if (data1.message !== void 0 && typeof data1.message != "string") {
              let err1 = { instancePath: instancePath + "/errors/" + i0 + "/message", schemaPath: "#/components/schemas/ErrorItem/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
            }
            if (data1.field !== void 0 && typeof data1.field != "string") {
              let err2 = { instancePath: instancePath + "/errors/" + i0 + "/field", schemaPath: "#/components/schemas/ErrorItem/properties/field/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
            }
            for (let key0 in data1)
              if (key0 !== "message" && key0 !== "field") {
                let err3 = { instancePath: instancePath + "/errors/" + i0, schemaPath: "#/components/schemas/ErrorItem/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties" };
                vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
              }
          } else {
            let err4 = { instancePath: instancePath + "/errors/" + i0, schemaPath: "#/components/schemas/ErrorItem/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
          }
        }
      } else {
        let err5 = { instancePath: instancePath + "/errors", schemaPath: "#/properties/errors/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.type !== void 0 && typeof data.type != "string") {
      let err6 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.status !== void 0) {
      let data5 = data.status;
      if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5))) {
        let err7 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
      if (typeof data5 == "number" && !formats2.validate(data5)) {
        let err8 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/format", keyword: "format", params: { format: "int32" }, message: 'must match format "int32"' };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.language !== void 0 && typeof data.language != "string") {
      let err9 = { instancePath: instancePath + "/language", schemaPath: "#/properties/language/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    for (let key1 in data)
      if (key1 !== "errors" && key1 !== "type" && key1 !== "status" && key1 !== "language") {
        let err10 = { instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key1 }, message: "must NOT have unevaluated properties" };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
  } else {
    let err11 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
  }
  return validate255.errors = vErrors, errors === 0;
}
validate255.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate254(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate254.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate255(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate255.errors : vErrors.concat(validate255.errors), errors = vErrors.length), validate254.errors = vErrors, errors === 0;
}
validate254.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var validate6 = validate257;
function validate257(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate257.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.distinctKey !== void 0 && typeof data.distinctKey != "string") {
      let err0 = { instancePath: instancePath + "/distinctKey", schemaPath: "document:#/paths/~1users~1%7BuserId%7D~1user-chats/post/requestBody/content/application~1json/schema/properties/distinctKey/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.channelId !== void 0 && typeof data.channelId != "string") {
      let err1 = { instancePath: instancePath + "/channelId", schemaPath: "document:#/paths/~1users~1%7BuserId%7D~1user-chats/post/requestBody/content/application~1json/schema/properties/channelId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  } else {
    let err2 = { instancePath, schemaPath: "document:#/paths/~1users~1%7BuserId%7D~1user-chats/post/requestBody/content/application~1json/schema/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate257.errors = vErrors, errors === 0;
}
validate257.evaluated = { props: { distinctKey: !0, channelId: !0 }, dynamicProps: !1, dynamicItems: !1 };
