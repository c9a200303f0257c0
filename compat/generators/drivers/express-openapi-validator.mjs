import express from "express";
import * as OpenApiValidator from "express-openapi-validator";
import { readFileSync } from "node:fs";
import { asked, judge, success } from "./call.mjs";

const [file] = process.argv.slice(2);
const document = JSON.parse(readFileSync(file, "utf8"));
const shown = success();
const app = express();
app.use(express.json());
const present = (request) => Object.keys(asked.headers).every((name) => request.headers[name.toLowerCase()]);
const handlers = Object.keys(document.components.securitySchemes).map((name) => [name, present]);
app.use(
  OpenApiValidator.middleware({
    apiSpec: file,
    validateRequests: true,
    validateResponses: true,
    validateSecurity: { handlers: Object.fromEntries(handlers) },
  }),
);
app.use((_request, response) => {
  response.status(shown.status);
  if (shown.body === undefined) response.end();
  else response.type(shown.type).json(shown.body);
});
app.use((error, _request, response, _next) => {
  response.status(error.status ?? 500).json({ message: error.message, errors: error.errors });
});
const server = app.listen(0, "127.0.0.1", async () => {
  const base = new URL(asked.server).pathname;
  await judge(`http://127.0.0.1:${server.address().port}${base}`, shown).catch(fail);
  process.exit();
});

function fail(error) {
  console.error(error.message);
  process.exit(1);
}
