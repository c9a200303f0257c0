import { baseOf, type SampleCall, type Target } from "./call.js";

/** The call with Python's standard library. */
export function python(call: SampleCall, target: Target): string {
  const { vendor, headers, body, mediaType, method, id, answers } = call;
  const sent = [
    ...vendor.credentials.map(
      ({ header, prefix, env }) =>
        `${JSON.stringify(header)}: ${prefix ? `${JSON.stringify(prefix)} + ` : ""}os.environ["${env}"],`,
    ),
    ...Object.entries(headers).map(([name, value]) => `${text(name)}: ${text(value)},`),
    ...(body === undefined ? [] : [`"content-type": ${text(String(mediaType))},`]),
  ];
  const answer =
    id?.in === "header" ? `response.headers[${text(id.name)}]` : answers ? "json.load(response)" : "response.read()";
  return `import json
import os
import urllib.request

server = ${text(baseOf(call, target))}
path = ${text(call.target)}

request = urllib.request.Request(
    server + path,
    method=${text(method)},
    headers={
${sent.map((line) => `        ${line}`).join("\n")}
    },${body === undefined ? "" : `\n    data=json.dumps(${literal(body, "    ")}).encode(),`}
)
with urllib.request.urlopen(request) as response:
    print(response.status, ${answer})
`;
}

/** A JSON text is a Python text, but for what lies beyond the basic plane, which JSON.stringify leaves as it is. */
const text = (value: string): string => JSON.stringify(value);

function literal(value: unknown, indent: string): string {
  if (value === null) return "None";
  if (typeof value === "boolean") return value ? "True" : "False";
  if (typeof value !== "object") return JSON.stringify(value);
  const deeper = `${indent}    `;
  const isList = Array.isArray(value);
  const items = isList
    ? value.map((item) => literal(item, deeper))
    : Object.entries(value).map(([name, item]) => `${text(name)}: ${literal(item, deeper)}`);
  const [open, close] = isList ? "[]" : "{}";
  return items.length === 0
    ? `${open}${close}`
    : `${open}\n${items.map((item) => `${deeper}${item},`).join("\n")}\n${indent}${close}`;
}
