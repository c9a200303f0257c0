import { fromOpenApi } from "@msw/source/open-api";
import { getResponse } from "msw";
import { readFileSync } from "node:fs";
import { asked, success, target } from "./call.mjs";

const [file] = process.argv.slice(2);
const { status } = success();
const handlers = await fromOpenApi(JSON.parse(readFileSync(file, "utf8")));
const headers = { "content-type": "application/json", ...asked.headers };
const request = new Request(asked.server + target, { method: asked.method, headers, body: JSON.stringify(asked.body) });
const answer = await getResponse(handlers, request);
if (answer?.status !== status) {
  console.error(`The good call gets ${answer?.status ?? "no answer"} and not ${status}`);
  process.exit(1);
}
