import { OpenAPIBackend } from "openapi-backend";
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { asked, judge, success } from "./call.mjs";

const [file] = process.argv.slice(2);
const shown = success();
const definition = JSON.parse(readFileSync(file, "utf8"));
const api = new OpenAPIBackend({ definition, strict: true, quick: false });
const answer = (status, body) => ({ status, body });
api.register({
  [asked.id]: (context) => {
    const { valid } = context.api.validateResponse(shown.body, context.operation, shown.status) ?? { valid: true };
    return answer(shown.body === undefined || valid ? shown.status : 500, shown.body);
  },
  validationFail: (context) => answer(400, context.validation.errors),
  unauthorizedHandler: () => answer(401),
  notFound: () => answer(404),
});
const present = (context) => Object.keys(asked.headers).every((name) => context.request.headers[name.toLowerCase()]);
for (const name of Object.keys(definition.components.securitySchemes)) api.registerSecurityHandler(name, present);
await api.init();
const server = createServer(async (request, response) => {
  const chunks = await request.toArray();
  const { method, url, headers } = request;
  const body = JSON.parse(Buffer.concat(chunks).toString() || "null");
  const { status, body: sent } = await api.handleRequest({ method, path: url, headers, body });
  response.writeHead(status).end(sent === undefined ? undefined : JSON.stringify(sent));
});
server.listen(0, "127.0.0.1", async () => {
  try {
    await judge(`http://127.0.0.1:${server.address().port}`, shown);
    process.exit(0);
  } catch (error) {
    console.error(error.message);
    process.exit(1);
  }
});
