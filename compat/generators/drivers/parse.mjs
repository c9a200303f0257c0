// Asks a parser whether a document is valid. Arguments: the parser's package, the document.
import { readFileSync } from "node:fs";

const [parser, file] = process.argv.slice(2);
const document = () => JSON.parse(readFileSync(file, "utf8"));

const PARSERS = {
  "@apidevtools/swagger-parser": async () => (await import("@apidevtools/swagger-parser")).default.validate(file),
  "swagger-parser-10": async () => (await import("swagger-parser-10")).default.validate(file),
  "@scalar/openapi-parser": async () => {
    const { validate } = await import("@scalar/openapi-parser");
    const { valid, errors } = await validate(document());
    if (!valid) throw new Error(JSON.stringify(errors));
  },
  "@seriousme/openapi-schema-validator": async () => {
    const { Validator } = await import("@seriousme/openapi-schema-validator");
    const { valid, errors } = await new Validator().validate(document());
    if (!valid) throw new Error(JSON.stringify(errors));
  },
  "@samchon/openapi": async () => {
    const { HttpMigration, OpenApi, OpenApiConverter } = await import("@samchon/openapi");
    const upgraded = OpenApi?.convert?.(document()) ?? OpenApiConverter.upgradeDocument(document());
    const { routes, errors } = HttpMigration.application(upgraded);
    if (errors.length > 0 || routes.length === 0)
      throw new Error(JSON.stringify(errors.map(({ messages }) => messages)));
  },
};

await PARSERS[parser]().catch((error) => {
  console.error(error.message);
  process.exit(1);
});
