import { compileFromFile } from "json-schema-to-typescript";
import { writeFileSync } from "node:fs";

writeFileSync("index.ts", await compileFromFile("schema.json", { additionalProperties: true }));
