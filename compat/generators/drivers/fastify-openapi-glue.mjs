import Fastify from "fastify";
import glue from "fastify-openapi-glue";
import { readFileSync } from "node:fs";
import { asked, judge, success } from "./call.mjs";

const [file] = process.argv.slice(2);
const shown = success();
const specification = JSON.parse(readFileSync(file, "utf8"));
const app = Fastify({ ajv: { customOptions: { strict: false } } });
// Fastify's own words for an error have not the shape that the document gives to errors, so they go out as they are.
app.setErrorHandler((error, _request, reply) => {
  return reply
    .code(error.statusCode ?? 500)
    .serializer(JSON.stringify)
    .send({ message: error.message });
});
const serviceHandlers = {
  [asked.id]: async (_request, reply) => {
    reply.code(shown.status);
    return shown.body === undefined ? reply.send() : reply.type(shown.type).send(shown.body);
  },
};
const present = async (request) => {
  const missing = Object.keys(asked.headers).some((name) => !request.headers[name.toLowerCase()]);
  if (missing) throw new Error("no credentials");
};
const names = Object.keys(specification.components.securitySchemes);
const securityHandlers = Object.fromEntries(names.map((name) => [name, present]));
app.register(glue, { specification, serviceHandlers, securityHandlers, prefix: "" });
try {
  const base = await app.listen({ port: 0, host: "127.0.0.1" });
  await judge(base, shown);
  process.exit(0);
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
