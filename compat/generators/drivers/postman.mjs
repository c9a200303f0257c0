import { createRequire } from "node:module";
import { readFileSync } from "node:fs";
import { asked } from "./call.mjs";

// Makes a Postman collection, and looks for the request with its credentials and answers.
const { convertV2 } = createRequire(import.meta.url)("openapi-to-postmanv2");
const data = readFileSync(process.argv[2], "utf8");
convertV2({ type: "string", data }, { parametersResolution: "Example" }, (error, result) => {
  if (error || !result.result) fail(error?.message ?? result.reason);
  const [{ data: collection }] = result.output;
  const requests = [];
  const visit = ({ item, request, response }) => (item ? item.forEach(visit) : requests.push({ request, response }));
  visit(collection);
  const [{ request, response } = fail("no request")] = requests;
  if (request.method !== asked.method) fail(`the method is ${request.method}`);
  if (!response?.some(({ code }) => code < 300)) fail("no success among the answers");
  const auth = request.auth ?? collection.auth;
  const kept = auth?.apikey ? 1 : auth ? Object.keys(asked.headers).length : 0;
  const lost = Object.keys(asked.headers).slice(kept);
  if (lost.length > 0) fail(`no place for ${lost.length} of ${Object.keys(asked.headers).length} credentials`);
});

function fail(reason) {
  console.error(reason);
  process.exit(1);
}
