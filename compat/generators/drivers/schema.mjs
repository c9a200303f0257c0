// Writes the schemas of a document as one JSON Schema, for tools that read no OpenAPI. Its properties are the bodies.
import { readFileSync, writeFileSync } from "node:fs";

const document = JSON.parse(readFileSync(process.argv[2], "utf8"));
const properties = {};
for (const item of Object.values(document.paths)) {
  for (const operation of Object.values(item)) {
    if (operation?.responses === undefined) continue;
    add("request", operation.requestBody?.content);
    for (const [status, { content }] of Object.entries(operation.responses)) add(`answer${status}`, content);
  }
}
function add(name, content) {
  const [media] = Object.values(content ?? {});
  if (media?.schema) properties[name] = media.schema;
}
const schema = { title: "Bodies", type: "object", properties, definitions: document.components.schemas };
const text = JSON.stringify(schema, null, 2).replaceAll("#/components/schemas/", "#/definitions/");
writeFileSync("schema.json", text);
