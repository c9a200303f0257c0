import { expect, test } from "vitest";
import { describePlace } from "../../scripts/docs/vendor/place.js";
import { readVendor, type Vendor } from "../../scripts/docs/vendor/vendor.js";
import { listParts } from "../../scripts/evidence/parts.js";
import { readDocument } from "../../scripts/lib/read-document.js";
import { jsonOf, scratchApi, smallDocument } from "../pipeline/scratch.js";

const mood = { name: "mood", in: "query", description: "A mood.", schema: { type: "string", enum: ["good"] } };
const body = jsonOf({ type: "object", properties: { name: { type: "string", description: "A name." } } });

/** Two operations, of which the second has its parameter and its body among the components. */
function twoOperations(): object {
  const document = smallDocument({
    operation: { parameters: [mood], requestBody: body },
    components: { parameters: { Page: { ...mood, name: "page" } }, requestBodies: { Thing: body } },
  }) as { paths: Record<string, { post: object }> };
  document.paths["/others"] = {
    post: {
      ...document.paths["/things"]!.post,
      operationId: "createOther",
      parameters: [{ $ref: "#/components/parameters/Page" }],
      requestBody: { $ref: "#/components/requestBodies/Thing" },
    },
  };
  return document;
}

const readScratch = async (): Promise<Vendor> =>
  readVendor(await readDocument(scratchApi({ "openapi.yaml": twoOperations() })));

const THINGS = "#/paths/~1things/post";
const SCHEMA = "content/application~1json/schema/properties/name";

test.each([
  ["a parameter", "parameter", `${THINGS}/parameters/0`, "mood", "createThing-parameter-mood"],
  ["a value of a parameter", "value", `${THINGS}/parameters/0/schema/enum/0`, "mood", "createThing-parameter-mood"],
  ["a member of a body", "member", `${THINGS}/requestBody/${SCHEMA}`, "body", "createThing-body"],
  ["a shared parameter", "parameter", "#/components/parameters/Page", "page", "createOther-parameter-page"],
  ["a member of a shared body", "member", `#/components/requestBodies/Thing/${SCHEMA}`, "body", "createOther-body"],
  ["a status", "status", `${THINGS}/responses/201`, "201", "createThing-201"],
] as const)("%s is shown at its operation", async (_, kind, pointer, label, anchor) => {
  const vendor = await readScratch();
  expect(listParts(vendor.document)).toContainEqual(expect.objectContaining({ kind, pointer }));
  expect(describePlace(vendor, { kind, pointer })).toEqual({ label, anchor });
});

test("a parameter that an operation refers to is a part once, where it is written", async () => {
  const { document } = await readScratch();
  const parameters = listParts(document).filter(({ kind }) => kind === "parameter");
  expect(parameters.map(({ pointer }) => pointer)).toEqual([`${THINGS}/parameters/0`, "#/components/parameters/Page"]);
});
