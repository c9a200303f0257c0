import { expect, test } from "vitest";
import { shorten } from "../../scripts/generate/shorten.js";

const KEPT = "if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}";

test.each([
  [
    "an error of a type",
    `const err0 = {instancePath:instancePath+"/a",keyword:"type",params:{type: "string"},message:"must be string"};${KEPT}errors++;`,
    `vErrors = failedType(vErrors, instancePath+"/a", "string");errors++;`,
  ],
  [
    "an error of the whole value, of a choice",
    `const err0 = {instancePath,keyword:"anyOf",params:{},message:"must match a schema in anyOf"};${KEPT}`,
    `vErrors = failedChoice(vErrors, instancePath);`,
  ],
  [
    "an error that few have, with its words",
    `const err0 = {instancePath:instancePath+"/" + i0,keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};${KEPT}`,
    `vErrors = failed(vErrors, instancePath+"/" + i0, "minimum", {comparison: ">=", limit: 1}, "must be >= 1");`,
  ],
  [
    "an error at a name that is code itself",
    `const err0 = {instancePath:instancePath+"/,keyword:\\"x\\"" + key0.replace(/~/g, "~0"),keyword:"required",params:{missingProperty: "}"},message:"must have "+"}"};${KEPT}`,
    `vErrors = failedRequired(vErrors, instancePath+"/,keyword:\\"x\\"" + key0.replace(/~/g, "~0"), "}");`,
  ],
  [
    "the errors of another check",
    "vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);",
    "vErrors = failedAll(vErrors, wrapper0.validate.errors);",
  ],
  [
    "a check and a call of it",
    `function validate1(data, {instancePath=""}={}){validate2.call(this, data, {instancePath});validate2.call(this, data.a, {instancePath:instancePath+"/a"})}`,
    `function validate1(data, instancePath=""){validate2.call(this, data, instancePath);validate2.call(this, data.a, instancePath+"/a")}`,
  ],
  ["no text of a document", `const a = "${KEPT}{instancePath})";`, `const a = "${KEPT}{instancePath})";`],
])("%s is written in few words", (_, code, short) => {
  expect(shorten(code)).toBe(short);
});
