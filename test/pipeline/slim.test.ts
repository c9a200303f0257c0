import { expect, test } from "vitest";
import { slim } from "../../scripts/generate/slim.js";

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
