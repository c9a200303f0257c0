// Generated from specs/help-scout by `npm run generate`. Do not edit.
// @ts-nocheck: compiled code
import type { OperationValidators } from "../../src/client/validate.js";
import { driftBy, violationsBy } from "../../src/validation/report.js";

/** Checks of `createChatThread`. */
export const createChatThread: OperationValidators = {
  request: violationsBy(validate8),
  responses: {
    "400": driftBy(validate0),
    "401": driftBy(validate1),
    "403": driftBy(validate2),
    "404": driftBy(validate3),
    "412": driftBy(validate4),
    "429": driftBy(validate5),
    "500": driftBy(validate6),
    default: driftBy(validate7),
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


var require_ucs2length = __commonJS({
  "node_modules/ajv/dist/runtime/ucs2length.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: !0 });
    function ucs2length(str) {
      let len = str.length, length = 0, pos = 0, value;
      for (; pos < len; )
        length++, value = str.charCodeAt(pos++), value >= 55296 && value <= 56319 && pos < len && (value = str.charCodeAt(pos), (value & 64512) === 56320 && pos++);
      return length;
    }
    exports.default = ucs2length;
    ucs2length.code = 'require("ajv/dist/runtime/ucs2length").default';
  }
});


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
var schema35 = { type: "object", description: "One value of the request that was refused.", "x-evidence": { source: ["errors", "php-client"] }, required: ["message"], properties: { path: { type: "string", description: "Where the value stands, with dots and indexes, such as `customer.photoType` or `attachments[0].data`.", "x-evidence": { source: ["errors", "issue-190"] } }, message: { type: "string", description: "What is wrong with the value, for people. Do not compare it, its wording changes." }, source: { anyOf: [{ type: "string", enum: ["JSON"] }], description: "Which part of the request the value is in. Only `JSON` has been seen.", "x-evidence": { source: "errors" } }, rejectedValue: { description: "The value that was refused, as it was sent. Only text has been seen, but any JSON is possible.", "x-evidence": { source: "errors" } }, _links: { $ref: "#/components/schemas/ErrorLinks" }, links: { type: "array", description: "The older form of `_links`.", "x-evidence": { source: "php-tests" }, items: { $ref: "#/components/schemas/ErrorRelation" } } }, unevaluatedProperties: !1 };
function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate25.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.about !== void 0) {
      let data0 = data.about;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.href !== void 0 && typeof data0.href != "string") {
          let err0 = { instancePath: instancePath + "/about/href", schemaPath: "#/components/schemas/ErrorLink/properties/href/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
        for (let key0 in data0)
          if (key0 !== "href") {
            let err1 = { instancePath: instancePath + "/about", schemaPath: "#/components/schemas/ErrorLink/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties" };
            vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
          }
      } else {
        let err2 = { instancePath: instancePath + "/about", schemaPath: "#/components/schemas/ErrorLink/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.self !== void 0) {
      let data2 = data.self;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        if (data2.href !== void 0 && typeof data2.href != "string") {
          let err3 = { instancePath: instancePath + "/self/href", schemaPath: "#/components/schemas/ErrorLink/properties/href/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
        for (let key1 in data2)
          if (key1 !== "href") {
            let err4 = { instancePath: instancePath + "/self", schemaPath: "#/components/schemas/ErrorLink/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key1 }, message: "must NOT have unevaluated properties" };
            vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
          }
      } else {
        let err5 = { instancePath: instancePath + "/self", schemaPath: "#/components/schemas/ErrorLink/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    for (let key2 in data)
      if (key2 !== "about" && key2 !== "self") {
        let err6 = { instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key2 }, message: "must NOT have unevaluated properties" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
  } else {
    let err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
  }
  return validate25.errors = vErrors, errors === 0;
}
validate25.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate24.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.message === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "message" }, message: "must have required property 'message'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.path !== void 0 && typeof data.path != "string") {
      let err1 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.message !== void 0 && typeof data.message != "string") {
      let err2 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.source !== void 0) {
      let data2 = data.source, _errs6 = errors, valid1 = !1, _errs7 = errors;
      if (typeof data2 != "string") {
        let err3 = { instancePath: instancePath + "/source", schemaPath: "#/properties/source/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      if (data2 !== "JSON") {
        let err4 = { instancePath: instancePath + "/source", schemaPath: "#/properties/source/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema35.properties.source.anyOf[0].enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
      var _valid0 = _errs7 === errors;
      if (valid1 = valid1 || _valid0, valid1)
        errors = _errs6, vErrors !== null && (_errs6 ? vErrors.length = _errs6 : vErrors = null);
      else {
        let err5 = { instancePath: instancePath + "/source", schemaPath: "#/properties/source/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data._links !== void 0 && (validate25(data._links, { instancePath: instancePath + "/_links", parentData: data, parentDataProperty: "_links", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors), errors = vErrors.length)), data.links !== void 0) {
      let data4 = data.links;
      if (Array.isArray(data4)) {
        let len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data5 = data4[i0];
          if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
            if (data5.rel !== void 0 && typeof data5.rel != "string") {
              let err6 = { instancePath: instancePath + "/links/" + i0 + "/rel", schemaPath: "#/components/schemas/ErrorRelation/properties/rel/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
            }
            if (data5.href !== void 0 && typeof data5.href != "string") {
              let err7 = { instancePath: instancePath + "/links/" + i0 + "/href", schemaPath: "#/components/schemas/ErrorRelation/properties/href/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
            }
            for (let key0 in data5)
              if (key0 !== "rel" && key0 !== "href") {
                let err8 = { instancePath: instancePath + "/links/" + i0, schemaPath: "#/components/schemas/ErrorRelation/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties" };
                vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
              }
          } else {
            let err9 = { instancePath: instancePath + "/links/" + i0, schemaPath: "#/components/schemas/ErrorRelation/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
          }
        }
      } else {
        let err10 = { instancePath: instancePath + "/links", schemaPath: "#/properties/links/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    for (let key1 in data)
      if (key1 !== "path" && key1 !== "message" && key1 !== "source" && key1 !== "rejectedValue" && key1 !== "_links" && key1 !== "links") {
        let err11 = { instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key1 }, message: "must NOT have unevaluated properties" };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
  } else {
    let err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
  }
  return validate24.errors = vErrors, errors === 0;
}
validate24.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate23.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.errors !== void 0) {
      let data0 = data.errors;
      if (Array.isArray(data0)) {
        let len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate24(data0[i0], { instancePath: instancePath + "/errors/" + i0, parentData: data0, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors), errors = vErrors.length);
      } else {
        let err0 = { instancePath: instancePath + "/errors", schemaPath: "#/properties/errors/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    }
    for (let key0 in data)
      if (key0 !== "errors") {
        let err1 = { instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
  } else {
    let err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate23.errors = vErrors, errors === 0;
}
validate23.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate22.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.message === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "message" }, message: "must have required property 'message'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.logRef !== void 0 && typeof data.logRef != "string") {
      let err1 = { instancePath: instancePath + "/logRef", schemaPath: "#/properties/logRef/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.message !== void 0 && typeof data.message != "string") {
      let err2 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data._embedded !== void 0 && (validate23(data._embedded, { instancePath: instancePath + "/_embedded", parentData: data, parentDataProperty: "_embedded", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors), errors = vErrors.length)), data._links !== void 0 && (validate25(data._links, { instancePath: instancePath + "/_links", parentData: data, parentDataProperty: "_links", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors), errors = vErrors.length)), data.links !== void 0) {
      let data4 = data.links;
      if (Array.isArray(data4)) {
        let len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data5 = data4[i0];
          if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
            if (data5.rel !== void 0 && typeof data5.rel != "string") {
              let err3 = { instancePath: instancePath + "/links/" + i0 + "/rel", schemaPath: "#/components/schemas/ErrorRelation/properties/rel/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
            }
            if (data5.href !== void 0 && typeof data5.href != "string") {
              let err4 = { instancePath: instancePath + "/links/" + i0 + "/href", schemaPath: "#/components/schemas/ErrorRelation/properties/href/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
            }
            for (let key0 in data5)
              if (key0 !== "rel" && key0 !== "href") {
                let err5 = { instancePath: instancePath + "/links/" + i0, schemaPath: "#/components/schemas/ErrorRelation/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties" };
                vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
              }
          } else {
            let err6 = { instancePath: instancePath + "/links/" + i0, schemaPath: "#/components/schemas/ErrorRelation/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
          }
        }
      } else {
        let err7 = { instancePath: instancePath + "/links", schemaPath: "#/properties/links/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    for (let key1 in data)
      if (key1 !== "logRef" && key1 !== "message" && key1 !== "_embedded" && key1 !== "_links" && key1 !== "links") {
        let err8 = { instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key1 }, message: "must NOT have unevaluated properties" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
  } else {
    let err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
  }
  return validate22.errors = vErrors, errors === 0;
}
validate22.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate20.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate22(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors), errors = vErrors.length), validate20.errors = vErrors, errors === 0;
}
validate20.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var validate1 = validate31;
function validate31(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate31.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.error !== void 0 && typeof data.error != "string") {
      let err0 = { instancePath: instancePath + "/error", schemaPath: "closed:#/paths/~1conversations~1%7BconversationId%7D~1chats/post/responses/401/content/application~1json/schema/properties/error/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.error_description !== void 0 && typeof data.error_description != "string") {
      let err1 = { instancePath: instancePath + "/error_description", schemaPath: "closed:#/paths/~1conversations~1%7BconversationId%7D~1chats/post/responses/401/content/application~1json/schema/properties/error_description/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.message !== void 0 && typeof data.message != "string") {
      let err2 = { instancePath: instancePath + "/message", schemaPath: "closed:#/paths/~1conversations~1%7BconversationId%7D~1chats/post/responses/401/content/application~1json/schema/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    for (let key0 in data)
      if (key0 !== "error" && key0 !== "error_description" && key0 !== "message") {
        let err3 = { instancePath, schemaPath: "closed:#/paths/~1conversations~1%7BconversationId%7D~1chats/post/responses/401/content/application~1json/schema/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
  } else {
    let err4 = { instancePath, schemaPath: "closed:#/paths/~1conversations~1%7BconversationId%7D~1chats/post/responses/401/content/application~1json/schema/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate31.errors = vErrors, errors === 0;
}
validate31.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var validate2 = validate32;
function validate33(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate33.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.logRef !== void 0 && typeof data.logRef != "string") {
      let err0 = { instancePath: instancePath + "/logRef", schemaPath: "#/properties/logRef/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.message !== void 0 && typeof data.message != "string") {
      let err1 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data._embedded !== void 0 && (validate23(data._embedded, { instancePath: instancePath + "/_embedded", parentData: data, parentDataProperty: "_embedded", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors), errors = vErrors.length)), data._links !== void 0 && (validate25(data._links, { instancePath: instancePath + "/_links", parentData: data, parentDataProperty: "_links", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors), errors = vErrors.length)), data.links !== void 0) {
      let data4 = data.links;
      if (Array.isArray(data4)) {
        let len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data5 = data4[i0];
          if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
            if (data5.rel !== void 0 && typeof data5.rel != "string") {
              let err2 = { instancePath: instancePath + "/links/" + i0 + "/rel", schemaPath: "#/components/schemas/ErrorRelation/properties/rel/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
            }
            if (data5.href !== void 0 && typeof data5.href != "string") {
              let err3 = { instancePath: instancePath + "/links/" + i0 + "/href", schemaPath: "#/components/schemas/ErrorRelation/properties/href/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
            }
            for (let key0 in data5)
              if (key0 !== "rel" && key0 !== "href") {
                let err4 = { instancePath: instancePath + "/links/" + i0, schemaPath: "#/components/schemas/ErrorRelation/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties" };
                vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
              }
          } else {
            let err5 = { instancePath: instancePath + "/links/" + i0, schemaPath: "#/components/schemas/ErrorRelation/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
          }
        }
      } else {
        let err6 = { instancePath: instancePath + "/links", schemaPath: "#/properties/links/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    for (let key1 in data)
      if (key1 !== "logRef" && key1 !== "message" && key1 !== "_embedded" && key1 !== "_links" && key1 !== "links") {
        let err7 = { instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key1 }, message: "must NOT have unevaluated properties" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
  } else {
    let err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
  }
  return validate33.errors = vErrors, errors === 0;
}
validate33.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate32(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate32.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate33(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors), errors = vErrors.length), validate32.errors = vErrors, errors === 0;
}
validate32.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var validate3 = validate37;
function validate38(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate38.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.logRef !== void 0 && typeof data.logRef != "string") {
      let err0 = { instancePath: instancePath + "/logRef", schemaPath: "#/properties/logRef/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.message !== void 0 && typeof data.message != "string") {
      let err1 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data._embedded !== void 0 && (validate23(data._embedded, { instancePath: instancePath + "/_embedded", parentData: data, parentDataProperty: "_embedded", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors), errors = vErrors.length)), data._links !== void 0 && (validate25(data._links, { instancePath: instancePath + "/_links", parentData: data, parentDataProperty: "_links", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors), errors = vErrors.length)), data.links !== void 0) {
      let data4 = data.links;
      if (Array.isArray(data4)) {
        let len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data5 = data4[i0];
          if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
            if (data5.rel !== void 0 && typeof data5.rel != "string") {
              let err2 = { instancePath: instancePath + "/links/" + i0 + "/rel", schemaPath: "#/components/schemas/ErrorRelation/properties/rel/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
            }
            if (data5.href !== void 0 && typeof data5.href != "string") {
              let err3 = { instancePath: instancePath + "/links/" + i0 + "/href", schemaPath: "#/components/schemas/ErrorRelation/properties/href/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
            }
            for (let key0 in data5)
              if (key0 !== "rel" && key0 !== "href") {
                let err4 = { instancePath: instancePath + "/links/" + i0, schemaPath: "#/components/schemas/ErrorRelation/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties" };
                vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
              }
          } else {
            let err5 = { instancePath: instancePath + "/links/" + i0, schemaPath: "#/components/schemas/ErrorRelation/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
          }
        }
      } else {
        let err6 = { instancePath: instancePath + "/links", schemaPath: "#/properties/links/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    for (let key1 in data)
      if (key1 !== "logRef" && key1 !== "message" && key1 !== "_embedded" && key1 !== "_links" && key1 !== "links") {
        let err7 = { instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key1 }, message: "must NOT have unevaluated properties" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
  } else {
    let err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
  }
  return validate38.errors = vErrors, errors === 0;
}
validate38.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate37(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate37.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate38(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors), errors = vErrors.length), validate37.errors = vErrors, errors === 0;
}
validate37.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var validate4 = validate42;
function validate43(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate43.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.logRef !== void 0 && typeof data.logRef != "string") {
      let err0 = { instancePath: instancePath + "/logRef", schemaPath: "#/properties/logRef/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.message !== void 0 && typeof data.message != "string") {
      let err1 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data._embedded !== void 0 && (validate23(data._embedded, { instancePath: instancePath + "/_embedded", parentData: data, parentDataProperty: "_embedded", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors), errors = vErrors.length)), data._links !== void 0 && (validate25(data._links, { instancePath: instancePath + "/_links", parentData: data, parentDataProperty: "_links", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors), errors = vErrors.length)), data.links !== void 0) {
      let data4 = data.links;
      if (Array.isArray(data4)) {
        let len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data5 = data4[i0];
          if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
            if (data5.rel !== void 0 && typeof data5.rel != "string") {
              let err2 = { instancePath: instancePath + "/links/" + i0 + "/rel", schemaPath: "#/components/schemas/ErrorRelation/properties/rel/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
            }
            if (data5.href !== void 0 && typeof data5.href != "string") {
              let err3 = { instancePath: instancePath + "/links/" + i0 + "/href", schemaPath: "#/components/schemas/ErrorRelation/properties/href/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
            }
            for (let key0 in data5)
              if (key0 !== "rel" && key0 !== "href") {
                let err4 = { instancePath: instancePath + "/links/" + i0, schemaPath: "#/components/schemas/ErrorRelation/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties" };
                vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
              }
          } else {
            let err5 = { instancePath: instancePath + "/links/" + i0, schemaPath: "#/components/schemas/ErrorRelation/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
          }
        }
      } else {
        let err6 = { instancePath: instancePath + "/links", schemaPath: "#/properties/links/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    for (let key1 in data)
      if (key1 !== "logRef" && key1 !== "message" && key1 !== "_embedded" && key1 !== "_links" && key1 !== "links") {
        let err7 = { instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key1 }, message: "must NOT have unevaluated properties" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
  } else {
    let err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
  }
  return validate43.errors = vErrors, errors === 0;
}
validate43.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate42(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate42.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate43(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors), errors = vErrors.length), validate42.errors = vErrors, errors === 0;
}
validate42.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var validate5 = validate47;
function validate47(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate47.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.message !== void 0 && typeof data.message != "string") {
      let err0 = { instancePath: instancePath + "/message", schemaPath: "closed:#/paths/~1conversations~1%7BconversationId%7D~1chats/post/responses/429/content/application~1json/schema/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (key0 !== "message") {
        let err1 = { instancePath, schemaPath: "closed:#/paths/~1conversations~1%7BconversationId%7D~1chats/post/responses/429/content/application~1json/schema/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
  } else {
    let err2 = { instancePath, schemaPath: "closed:#/paths/~1conversations~1%7BconversationId%7D~1chats/post/responses/429/content/application~1json/schema/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate47.errors = vErrors, errors === 0;
}
validate47.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var validate6 = validate48;
function validate49(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate49.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.logRef !== void 0 && typeof data.logRef != "string") {
      let err0 = { instancePath: instancePath + "/logRef", schemaPath: "#/properties/logRef/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.message !== void 0 && typeof data.message != "string") {
      let err1 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.error !== void 0 && typeof data.error != "string") {
      let err2 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data._embedded !== void 0 && (validate23(data._embedded, { instancePath: instancePath + "/_embedded", parentData: data, parentDataProperty: "_embedded", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors), errors = vErrors.length)), data._links !== void 0 && (validate25(data._links, { instancePath: instancePath + "/_links", parentData: data, parentDataProperty: "_links", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors), errors = vErrors.length)), data.links !== void 0) {
      let data5 = data.links;
      if (Array.isArray(data5)) {
        let len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data6 = data5[i0];
          if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
            if (data6.rel !== void 0 && typeof data6.rel != "string") {
              let err3 = { instancePath: instancePath + "/links/" + i0 + "/rel", schemaPath: "#/components/schemas/ErrorRelation/properties/rel/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
            }
            if (data6.href !== void 0 && typeof data6.href != "string") {
              let err4 = { instancePath: instancePath + "/links/" + i0 + "/href", schemaPath: "#/components/schemas/ErrorRelation/properties/href/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
            }
            for (let key0 in data6)
              if (key0 !== "rel" && key0 !== "href") {
                let err5 = { instancePath: instancePath + "/links/" + i0, schemaPath: "#/components/schemas/ErrorRelation/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties" };
                vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
              }
          } else {
            let err6 = { instancePath: instancePath + "/links/" + i0, schemaPath: "#/components/schemas/ErrorRelation/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
          }
        }
      } else {
        let err7 = { instancePath: instancePath + "/links", schemaPath: "#/properties/links/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    for (let key1 in data)
      if (key1 !== "logRef" && key1 !== "message" && key1 !== "error" && key1 !== "_embedded" && key1 !== "_links" && key1 !== "links") {
        let err8 = { instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key1 }, message: "must NOT have unevaluated properties" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
  } else {
    let err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
  }
  return validate49.errors = vErrors, errors === 0;
}
validate49.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate48(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate48.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate49(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors), errors = vErrors.length), validate48.errors = vErrors, errors === 0;
}
validate48.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var validate7 = validate53;
function validate54(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate54.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.logRef !== void 0 && typeof data.logRef != "string") {
      let err0 = { instancePath: instancePath + "/logRef", schemaPath: "#/properties/logRef/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.message !== void 0 && typeof data.message != "string") {
      let err1 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.error !== void 0 && typeof data.error != "string") {
      let err2 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data._embedded !== void 0 && (validate23(data._embedded, { instancePath: instancePath + "/_embedded", parentData: data, parentDataProperty: "_embedded", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors), errors = vErrors.length)), data._links !== void 0 && (validate25(data._links, { instancePath: instancePath + "/_links", parentData: data, parentDataProperty: "_links", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors), errors = vErrors.length)), data.links !== void 0) {
      let data5 = data.links;
      if (Array.isArray(data5)) {
        let len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data6 = data5[i0];
          if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
            if (data6.rel !== void 0 && typeof data6.rel != "string") {
              let err3 = { instancePath: instancePath + "/links/" + i0 + "/rel", schemaPath: "#/components/schemas/ErrorRelation/properties/rel/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
            }
            if (data6.href !== void 0 && typeof data6.href != "string") {
              let err4 = { instancePath: instancePath + "/links/" + i0 + "/href", schemaPath: "#/components/schemas/ErrorRelation/properties/href/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
            }
            for (let key0 in data6)
              if (key0 !== "rel" && key0 !== "href") {
                let err5 = { instancePath: instancePath + "/links/" + i0, schemaPath: "#/components/schemas/ErrorRelation/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties" };
                vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
              }
          } else {
            let err6 = { instancePath: instancePath + "/links/" + i0, schemaPath: "#/components/schemas/ErrorRelation/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
          }
        }
      } else {
        let err7 = { instancePath: instancePath + "/links", schemaPath: "#/properties/links/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    for (let key1 in data)
      if (key1 !== "logRef" && key1 !== "message" && key1 !== "error" && key1 !== "_embedded" && key1 !== "_links" && key1 !== "links") {
        let err8 = { instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key1 }, message: "must NOT have unevaluated properties" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
  } else {
    let err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
  }
  return validate54.errors = vErrors, errors === 0;
}
validate54.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate53.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate54(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors), errors = vErrors.length), validate53.errors = vErrors, errors === 0;
}
validate53.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var validate8 = validate58;
var schema62 = { type: "object", description: "A chat message of a customer that becomes a thread of the conversation. Members that are not listed here are very likely ignored; `null` is documented for none, so leave an unused member out.", "x-evidence": { source: "excerpt", note: "That other members are ignored is inferred, since the PHP client sends many of them. That `null` is not allowed is inferred too." }, required: ["text", "customer"], properties: { text: { type: "string", minLength: 1, description: "What was said. It may not be empty; no greatest length is known.", "x-evidence": { source: ["excerpt", "errors", "issue-52"], note: "The least length is inferred from the documented class of errors about empty values and from a report that an empty thread failed." } }, customer: { $ref: "#/components/schemas/ChatCustomer", description: "Who said it." }, imported: { type: "boolean", description: "`true` marks history that is taken over from another platform: nobody gets an e-mail or a notification, and the conversation is not opened again. Left out, it counts as `false`.", "x-evidence": { source: "excerpt", note: "The value that counts where the member is left out is inferred." } }, createdAt: { type: "string", pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$", description: "When it was said, in UTC, to the second and with `Z` at the end: no fraction, no offset. Allowed only together with `imported: true`. In JavaScript, cut the milliseconds off what `toISOString()` gives.", "x-evidence": { source: ["chat", "excerpt", "php-client"], note: "Whether the server refuses milliseconds is not known." } }, attachments: { type: "array", description: "Files that belong to the message. How many are allowed is not known.", items: { $ref: "#/components/schemas/Attachment" } } }, dependentSchemas: { createdAt: { type: "object", description: "A thread with a time of its own must be marked as imported.", required: ["imported"], properties: { imported: { type: "boolean", enum: [!0], description: "Must be `true` where `createdAt` is given." } } } } };
var func1 = require_ucs2length().default;
var schema65 = { type: "object", description: "What is noted about a customer who is created by the call. All of it is ignored for a customer who was found.", properties: { firstName: { type: "string", minLength: 1, maxLength: 40, description: "First name, 1 to 40 characters." }, lastName: { type: "string", minLength: 1, maxLength: 40, description: "Last name, 1 to 40 characters." }, phone: { type: "string", description: "Phone number. No form and no limit is known." }, photoUrl: { type: "string", format: "uri", maxLength: 200, description: "Address of a picture of the customer, at most 200 characters." }, jobTitle: { type: "string", maxLength: 60, description: "Job title, at most 60 characters." }, photoType: { type: "string", enum: ["unknown", "gravatar", "twitter", "facebook", "googleprofile", "googleplus", "linkedin", "instagram"], description: "Where the picture comes from. The value `default`, which customers have when they are read, is refused here.", "x-evidence": { source: ["excerpt", "issue-190"], note: "That `default` is read, and refused here, comes from third parties. A list that the server sent in 2019 has no `instagram`." } }, background: { type: "string", maxLength: 200, description: "Text for the field Notes of the customer, at most 200 characters." }, location: { type: "string", maxLength: 60, description: "Where the customer is, at most 60 characters." }, organization: { type: "string", maxLength: 60, description: "Company or other body that the customer belongs to, at most 60 characters." }, gender: { type: "string", enum: ["male", "female", "unknown"], description: "Gender of the customer, in lower case." }, age: { type: "string", description: "Age of the customer, as text and not as a number." } } }, formats0 = require_formats().fullFormats.uri, formats2 = require_formats().fullFormats.int64, formats4 = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i;
function validate62(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate62.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.firstName !== void 0) {
      let data0 = data.firstName;
      if (typeof data0 == "string") {
        if (func1(data0) > 40) {
          let err0 = { instancePath: instancePath + "/firstName", schemaPath: "#/components/schemas/ChatCustomerDetails/properties/firstName/maxLength", keyword: "maxLength", params: { limit: 40 }, message: "must NOT have more than 40 characters" };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
        if (func1(data0) < 1) {
          let err1 = { instancePath: instancePath + "/firstName", schemaPath: "#/components/schemas/ChatCustomerDetails/properties/firstName/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      } else {
        let err2 = { instancePath: instancePath + "/firstName", schemaPath: "#/components/schemas/ChatCustomerDetails/properties/firstName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.lastName !== void 0) {
      let data1 = data.lastName;
      if (typeof data1 == "string") {
        if (func1(data1) > 40) {
          let err3 = { instancePath: instancePath + "/lastName", schemaPath: "#/components/schemas/ChatCustomerDetails/properties/lastName/maxLength", keyword: "maxLength", params: { limit: 40 }, message: "must NOT have more than 40 characters" };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
        if (func1(data1) < 1) {
          let err4 = { instancePath: instancePath + "/lastName", schemaPath: "#/components/schemas/ChatCustomerDetails/properties/lastName/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      } else {
        let err5 = { instancePath: instancePath + "/lastName", schemaPath: "#/components/schemas/ChatCustomerDetails/properties/lastName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.phone !== void 0 && typeof data.phone != "string") {
      let err6 = { instancePath: instancePath + "/phone", schemaPath: "#/components/schemas/ChatCustomerDetails/properties/phone/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.photoUrl !== void 0) {
      let data3 = data.photoUrl;
      if (typeof data3 == "string") {
        if (func1(data3) > 200) {
          let err7 = { instancePath: instancePath + "/photoUrl", schemaPath: "#/components/schemas/ChatCustomerDetails/properties/photoUrl/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
        if (!formats0(data3)) {
          let err8 = { instancePath: instancePath + "/photoUrl", schemaPath: "#/components/schemas/ChatCustomerDetails/properties/photoUrl/format", keyword: "format", params: { format: "uri" }, message: 'must match format "uri"' };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
      } else {
        let err9 = { instancePath: instancePath + "/photoUrl", schemaPath: "#/components/schemas/ChatCustomerDetails/properties/photoUrl/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.jobTitle !== void 0) {
      let data4 = data.jobTitle;
      if (typeof data4 == "string") {
        if (func1(data4) > 60) {
          let err10 = { instancePath: instancePath + "/jobTitle", schemaPath: "#/components/schemas/ChatCustomerDetails/properties/jobTitle/maxLength", keyword: "maxLength", params: { limit: 60 }, message: "must NOT have more than 60 characters" };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
      } else {
        let err11 = { instancePath: instancePath + "/jobTitle", schemaPath: "#/components/schemas/ChatCustomerDetails/properties/jobTitle/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    if (data.photoType !== void 0) {
      let data5 = data.photoType;
      if (typeof data5 != "string") {
        let err12 = { instancePath: instancePath + "/photoType", schemaPath: "#/components/schemas/ChatCustomerDetails/properties/photoType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
      if (!(data5 === "unknown" || data5 === "gravatar" || data5 === "twitter" || data5 === "facebook" || data5 === "googleprofile" || data5 === "googleplus" || data5 === "linkedin" || data5 === "instagram")) {
        let err13 = { instancePath: instancePath + "/photoType", schemaPath: "#/components/schemas/ChatCustomerDetails/properties/photoType/enum", keyword: "enum", params: { allowedValues: schema65.properties.photoType.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
    if (data.background !== void 0) {
      let data6 = data.background;
      if (typeof data6 == "string") {
        if (func1(data6) > 200) {
          let err14 = { instancePath: instancePath + "/background", schemaPath: "#/components/schemas/ChatCustomerDetails/properties/background/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
        }
      } else {
        let err15 = { instancePath: instancePath + "/background", schemaPath: "#/components/schemas/ChatCustomerDetails/properties/background/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
    if (data.location !== void 0) {
      let data7 = data.location;
      if (typeof data7 == "string") {
        if (func1(data7) > 60) {
          let err16 = { instancePath: instancePath + "/location", schemaPath: "#/components/schemas/ChatCustomerDetails/properties/location/maxLength", keyword: "maxLength", params: { limit: 60 }, message: "must NOT have more than 60 characters" };
          vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
        }
      } else {
        let err17 = { instancePath: instancePath + "/location", schemaPath: "#/components/schemas/ChatCustomerDetails/properties/location/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
    }
    if (data.organization !== void 0) {
      let data8 = data.organization;
      if (typeof data8 == "string") {
        if (func1(data8) > 60) {
          let err18 = { instancePath: instancePath + "/organization", schemaPath: "#/components/schemas/ChatCustomerDetails/properties/organization/maxLength", keyword: "maxLength", params: { limit: 60 }, message: "must NOT have more than 60 characters" };
          vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
        }
      } else {
        let err19 = { instancePath: instancePath + "/organization", schemaPath: "#/components/schemas/ChatCustomerDetails/properties/organization/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
    }
    if (data.gender !== void 0) {
      let data9 = data.gender;
      if (typeof data9 != "string") {
        let err20 = { instancePath: instancePath + "/gender", schemaPath: "#/components/schemas/ChatCustomerDetails/properties/gender/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
      }
      if (!(data9 === "male" || data9 === "female" || data9 === "unknown")) {
        let err21 = { instancePath: instancePath + "/gender", schemaPath: "#/components/schemas/ChatCustomerDetails/properties/gender/enum", keyword: "enum", params: { allowedValues: schema65.properties.gender.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
      }
    }
    if (data.age !== void 0 && typeof data.age != "string") {
      let err22 = { instancePath: instancePath + "/age", schemaPath: "#/components/schemas/ChatCustomerDetails/properties/age/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
    }
  } else {
    let err23 = { instancePath, schemaPath: "#/components/schemas/ChatCustomerDetails/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      let err24 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
      vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
    }
    if (data.id !== void 0) {
      let data11 = data.id;
      if (!(typeof data11 == "number" && !(data11 % 1) && !isNaN(data11))) {
        let err25 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
      }
      if (typeof data11 == "number") {
        if (data11 < 1 || isNaN(data11)) {
          let err26 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
        }
        if (!formats2.validate(data11)) {
          let err27 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
          vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
        }
      }
    }
    if (data.email !== void 0) {
      let data12 = data.email;
      if (typeof data12 == "string") {
        if (!formats4.test(data12)) {
          let err28 = { instancePath: instancePath + "/email", schemaPath: "#/properties/email/format", keyword: "format", params: { format: "email" }, message: 'must match format "email"' };
          vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
        }
      } else {
        let err29 = { instancePath: instancePath + "/email", schemaPath: "#/properties/email/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
      }
    }
  } else {
    let err30 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
  }
  return validate62.errors = vErrors, errors === 0;
}
validate62.evaluated = { props: { id: !0, email: !0, firstName: !0, lastName: !0, phone: !0, photoUrl: !0, jobTitle: !0, photoType: !0, background: !0, location: !0, organization: !0, gender: !0, age: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate64(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate64.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.firstName !== void 0) {
      let data0 = data.firstName;
      if (typeof data0 == "string") {
        if (func1(data0) > 40) {
          let err0 = { instancePath: instancePath + "/firstName", schemaPath: "#/components/schemas/ChatCustomerDetails/properties/firstName/maxLength", keyword: "maxLength", params: { limit: 40 }, message: "must NOT have more than 40 characters" };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
        if (func1(data0) < 1) {
          let err1 = { instancePath: instancePath + "/firstName", schemaPath: "#/components/schemas/ChatCustomerDetails/properties/firstName/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      } else {
        let err2 = { instancePath: instancePath + "/firstName", schemaPath: "#/components/schemas/ChatCustomerDetails/properties/firstName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.lastName !== void 0) {
      let data1 = data.lastName;
      if (typeof data1 == "string") {
        if (func1(data1) > 40) {
          let err3 = { instancePath: instancePath + "/lastName", schemaPath: "#/components/schemas/ChatCustomerDetails/properties/lastName/maxLength", keyword: "maxLength", params: { limit: 40 }, message: "must NOT have more than 40 characters" };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
        if (func1(data1) < 1) {
          let err4 = { instancePath: instancePath + "/lastName", schemaPath: "#/components/schemas/ChatCustomerDetails/properties/lastName/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      } else {
        let err5 = { instancePath: instancePath + "/lastName", schemaPath: "#/components/schemas/ChatCustomerDetails/properties/lastName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.phone !== void 0 && typeof data.phone != "string") {
      let err6 = { instancePath: instancePath + "/phone", schemaPath: "#/components/schemas/ChatCustomerDetails/properties/phone/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.photoUrl !== void 0) {
      let data3 = data.photoUrl;
      if (typeof data3 == "string") {
        if (func1(data3) > 200) {
          let err7 = { instancePath: instancePath + "/photoUrl", schemaPath: "#/components/schemas/ChatCustomerDetails/properties/photoUrl/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
        if (!formats0(data3)) {
          let err8 = { instancePath: instancePath + "/photoUrl", schemaPath: "#/components/schemas/ChatCustomerDetails/properties/photoUrl/format", keyword: "format", params: { format: "uri" }, message: 'must match format "uri"' };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
      } else {
        let err9 = { instancePath: instancePath + "/photoUrl", schemaPath: "#/components/schemas/ChatCustomerDetails/properties/photoUrl/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.jobTitle !== void 0) {
      let data4 = data.jobTitle;
      if (typeof data4 == "string") {
        if (func1(data4) > 60) {
          let err10 = { instancePath: instancePath + "/jobTitle", schemaPath: "#/components/schemas/ChatCustomerDetails/properties/jobTitle/maxLength", keyword: "maxLength", params: { limit: 60 }, message: "must NOT have more than 60 characters" };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
      } else {
        let err11 = { instancePath: instancePath + "/jobTitle", schemaPath: "#/components/schemas/ChatCustomerDetails/properties/jobTitle/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    if (data.photoType !== void 0) {
      let data5 = data.photoType;
      if (typeof data5 != "string") {
        let err12 = { instancePath: instancePath + "/photoType", schemaPath: "#/components/schemas/ChatCustomerDetails/properties/photoType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
      if (!(data5 === "unknown" || data5 === "gravatar" || data5 === "twitter" || data5 === "facebook" || data5 === "googleprofile" || data5 === "googleplus" || data5 === "linkedin" || data5 === "instagram")) {
        let err13 = { instancePath: instancePath + "/photoType", schemaPath: "#/components/schemas/ChatCustomerDetails/properties/photoType/enum", keyword: "enum", params: { allowedValues: schema65.properties.photoType.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
    if (data.background !== void 0) {
      let data6 = data.background;
      if (typeof data6 == "string") {
        if (func1(data6) > 200) {
          let err14 = { instancePath: instancePath + "/background", schemaPath: "#/components/schemas/ChatCustomerDetails/properties/background/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
        }
      } else {
        let err15 = { instancePath: instancePath + "/background", schemaPath: "#/components/schemas/ChatCustomerDetails/properties/background/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
    if (data.location !== void 0) {
      let data7 = data.location;
      if (typeof data7 == "string") {
        if (func1(data7) > 60) {
          let err16 = { instancePath: instancePath + "/location", schemaPath: "#/components/schemas/ChatCustomerDetails/properties/location/maxLength", keyword: "maxLength", params: { limit: 60 }, message: "must NOT have more than 60 characters" };
          vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
        }
      } else {
        let err17 = { instancePath: instancePath + "/location", schemaPath: "#/components/schemas/ChatCustomerDetails/properties/location/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
    }
    if (data.organization !== void 0) {
      let data8 = data.organization;
      if (typeof data8 == "string") {
        if (func1(data8) > 60) {
          let err18 = { instancePath: instancePath + "/organization", schemaPath: "#/components/schemas/ChatCustomerDetails/properties/organization/maxLength", keyword: "maxLength", params: { limit: 60 }, message: "must NOT have more than 60 characters" };
          vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
        }
      } else {
        let err19 = { instancePath: instancePath + "/organization", schemaPath: "#/components/schemas/ChatCustomerDetails/properties/organization/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
    }
    if (data.gender !== void 0) {
      let data9 = data.gender;
      if (typeof data9 != "string") {
        let err20 = { instancePath: instancePath + "/gender", schemaPath: "#/components/schemas/ChatCustomerDetails/properties/gender/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
      }
      if (!(data9 === "male" || data9 === "female" || data9 === "unknown")) {
        let err21 = { instancePath: instancePath + "/gender", schemaPath: "#/components/schemas/ChatCustomerDetails/properties/gender/enum", keyword: "enum", params: { allowedValues: schema65.properties.gender.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
      }
    }
    if (data.age !== void 0 && typeof data.age != "string") {
      let err22 = { instancePath: instancePath + "/age", schemaPath: "#/components/schemas/ChatCustomerDetails/properties/age/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
    }
  } else {
    let err23 = { instancePath, schemaPath: "#/components/schemas/ChatCustomerDetails/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.email === void 0) {
      let err24 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "email" }, message: "must have required property 'email'" };
      vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
    }
    if (data.id !== void 0) {
      let data11 = data.id;
      if (!(typeof data11 == "number" && !(data11 % 1) && !isNaN(data11))) {
        let err25 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
      }
      if (typeof data11 == "number") {
        if (data11 < 1 || isNaN(data11)) {
          let err26 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
        }
        if (!formats2.validate(data11)) {
          let err27 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
          vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
        }
      }
    }
    if (data.email !== void 0) {
      let data12 = data.email;
      if (typeof data12 == "string") {
        if (!formats4.test(data12)) {
          let err28 = { instancePath: instancePath + "/email", schemaPath: "#/properties/email/format", keyword: "format", params: { format: "email" }, message: 'must match format "email"' };
          vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
        }
      } else {
        let err29 = { instancePath: instancePath + "/email", schemaPath: "#/properties/email/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
      }
    }
  } else {
    let err30 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
  }
  return validate64.errors = vErrors, errors === 0;
}
validate64.evaluated = { props: { id: !0, email: !0, firstName: !0, lastName: !0, phone: !0, photoUrl: !0, jobTitle: !0, photoType: !0, background: !0, location: !0, organization: !0, gender: !0, age: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate61(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate61.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
  let _errs0 = errors, valid0 = !1, _errs1 = errors;
  validate62(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  if (valid0 = valid0 || _valid0, _valid0) {
    var props0 = {};
    props0.id = !0, props0.email = !0, props0.firstName = !0, props0.lastName = !0, props0.phone = !0, props0.photoUrl = !0, props0.jobTitle = !0, props0.photoType = !0, props0.background = !0, props0.location = !0, props0.organization = !0, props0.gender = !0, props0.age = !0;
  }
  let _errs2 = errors;
  validate64(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  if (valid0 = valid0 || _valid0, _valid0 && props0 !== !0 && (props0 = props0 || {}, props0.id = !0, props0.email = !0, props0.firstName = !0, props0.lastName = !0, props0.phone = !0, props0.photoUrl = !0, props0.jobTitle = !0, props0.photoType = !0, props0.background = !0, props0.location = !0, props0.organization = !0, props0.gender = !0, props0.age = !0), valid0)
    errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null);
  else {
    let err0 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate61.errors = vErrors, evaluated0.props = props0, errors === 0;
}
validate61.evaluated = { dynamicProps: !0, dynamicItems: !1 };
var pattern4 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$", "u");
function validate60(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate60.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.text === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "text" }, message: "must have required property 'text'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.customer === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "customer" }, message: "must have required property 'customer'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.text !== void 0) {
      let data0 = data.text;
      if (typeof data0 == "string") {
        if (func1(data0) < 1) {
          let err2 = { instancePath: instancePath + "/text", schemaPath: "#/properties/text/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      } else {
        let err3 = { instancePath: instancePath + "/text", schemaPath: "#/properties/text/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.customer !== void 0 && (validate61(data.customer, { instancePath: instancePath + "/customer", parentData: data, parentDataProperty: "customer", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors), errors = vErrors.length)), data.imported !== void 0 && typeof data.imported != "boolean") {
      let err4 = { instancePath: instancePath + "/imported", schemaPath: "#/properties/imported/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.createdAt !== void 0) {
      let data3 = data.createdAt;
      if (typeof data3 == "string") {
        if (!pattern4.test(data3)) {
          let err5 = { instancePath: instancePath + "/createdAt", schemaPath: "#/properties/createdAt/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$" }, message: 'must match pattern "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$"' };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      } else {
        let err6 = { instancePath: instancePath + "/createdAt", schemaPath: "#/properties/createdAt/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.attachments !== void 0) {
      let data4 = data.attachments;
      if (Array.isArray(data4)) {
        let len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data5 = data4[i0];
          if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
            if (data5.fileName === void 0) {
              let err7 = { instancePath: instancePath + "/attachments/" + i0, schemaPath: "#/components/schemas/Attachment/required", keyword: "required", params: { missingProperty: "fileName" }, message: "must have required property 'fileName'" };
              vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
            }
            if (data5.mimeType === void 0) {
              let err8 = { instancePath: instancePath + "/attachments/" + i0, schemaPath: "#/components/schemas/Attachment/required", keyword: "required", params: { missingProperty: "mimeType" }, message: "must have required property 'mimeType'" };
              vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
            }
            if (data5.data === void 0) {
              let err9 = { instancePath: instancePath + "/attachments/" + i0, schemaPath: "#/components/schemas/Attachment/required", keyword: "required", params: { missingProperty: "data" }, message: "must have required property 'data'" };
              vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
            }
            if (data5.fileName !== void 0 && typeof data5.fileName != "string") {
              let err10 = { instancePath: instancePath + "/attachments/" + i0 + "/fileName", schemaPath: "#/components/schemas/Attachment/properties/fileName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
            }
            if (data5.mimeType !== void 0 && typeof data5.mimeType != "string") {
              let err11 = { instancePath: instancePath + "/attachments/" + i0 + "/mimeType", schemaPath: "#/components/schemas/Attachment/properties/mimeType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
            }
            if (data5.data !== void 0 && typeof data5.data != "string") {
              let err12 = { instancePath: instancePath + "/attachments/" + i0 + "/data", schemaPath: "#/components/schemas/Attachment/properties/data/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
            }
          } else {
            let err13 = { instancePath: instancePath + "/attachments/" + i0, schemaPath: "#/components/schemas/Attachment/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
          }
        }
      } else {
        let err14 = { instancePath: instancePath + "/attachments", schemaPath: "#/properties/attachments/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
    if (data.createdAt !== void 0) {
      let _errs19 = errors;
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.imported === void 0) {
          let err15 = { instancePath, schemaPath: "#/dependentSchemas/createdAt/required", keyword: "required", params: { missingProperty: "imported" }, message: "must have required property 'imported'" };
          vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
        }
        if (data.imported !== void 0) {
          let data9 = data.imported;
          if (typeof data9 != "boolean") {
            let err16 = { instancePath: instancePath + "/imported", schemaPath: "#/dependentSchemas/createdAt/properties/imported/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
          }
          if (data9 !== !0) {
            let err17 = { instancePath: instancePath + "/imported", schemaPath: "#/dependentSchemas/createdAt/properties/imported/enum", keyword: "enum", params: { allowedValues: schema62.dependentSchemas.createdAt.properties.imported.enum }, message: "must be equal to one of the allowed values" };
            vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
          }
        }
      } else {
        let err18 = { instancePath, schemaPath: "#/dependentSchemas/createdAt/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
      var valid5 = _errs19 === errors;
      if (valid5) {
        var props1 = {};
        props1.imported = !0, props1.text = !0, props1.customer = !0, props1.createdAt = !0, props1.attachments = !0;
      }
    } else
      var valid5 = !0;
  } else {
    let err19 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
  }
  return validate60.errors = vErrors, evaluated0.props = props1, errors === 0;
}
validate60.evaluated = { dynamicProps: !0, dynamicItems: !1 };
function validate58(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate58.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), !validate60(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))
    vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors), errors = vErrors.length;
  else
    var props0 = validate60.evaluated.props;
  return validate58.errors = vErrors, evaluated0.props = props0, errors === 0;
}
validate58.evaluated = { dynamicProps: !0, dynamicItems: !1 };
