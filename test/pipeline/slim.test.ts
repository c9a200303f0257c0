import { expect, test } from "vitest";
import { shorten, slim } from "../../scripts/generate/slim.js";

test("what nothing reads is taken out of Ajv's code, and texts of documents are left as they are", () => {
  const text = `",schemaPath:\\"#/a\\", parentData, rootData"`;
  expect(slim(`const a = {instancePath,schemaPath:"#/type",keyword:"const",params:{allowedValue:${text}}};`)).toBe(
    `const a = {instancePath,keyword:"const",params:{allowedValue:${text}}};`,
  );
  expect(slim(`check(data.a, {instancePath,parentData:data,parentDataProperty:"a",rootData,dynamicAnchors})`)).toBe(
    "check(data.a, {instancePath})",
  );
});

test("code that reads what is taken out is refused, and not published broken", () => {
  expect(() => slim("if (rootData.kind === 1) return;")).toThrow("Ajv's code reads rootData");
});

test("errors are collected by calls, and texts of documents are left as they are", () => {
  const one = "if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}";
  const all = "vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors)";
  expect(shorten(`${one}errors++;${all};`)).toBe(
    "vErrors = withError(err0, vErrors);errors++;vErrors = withErrors(vErrors, validate2.errors);",
  );
  expect(shorten(`const a = "${one}${all}";`)).toBe(`const a = "${one}${all}";`);
});
