import { prettyJson } from "../page/code.js";
import { baseOf, type SampleCall, type Target } from "./call.js";

/** The call for a POSIX shell. */
export function curl(call: SampleCall, target: Target): string {
  const { method, headers, vendor, body, mediaType } = call;
  const usual = body === undefined ? "GET" : "POST";
  const lines = [
    `curl -i${method === usual ? "" : ` -X ${method}`}`,
    // An address fills a line, and the end of it is what tells calls apart.
    quoted(baseOf(call, target) + call.target),
    ...vendor.credentials.map(({ header, prefix = "", env }) => `-H "${header}: ${prefix}$${env}"`),
    ...Object.entries(headers).map(([name, value]) => `-H ${quoted(`${name}: ${value}`)}`),
    ...(body === undefined ? [] : [`-H 'content-type: ${mediaType}'`, `-d ${quoted(prettyJson(body))}`]),
  ];
  return `${lines.join(" \\\n  ")}\n`;
}

/** The request for a token of the OAuth 2 client-credentials flow, which the client makes by itself. */
export function curlToken(tokenUrl: string, prefix: string): string {
  return [
    `curl ${quoted(tokenUrl)}`,
    "-d grant_type=client_credentials",
    `--data-urlencode "client_id=$${prefix}_ID"`,
    `--data-urlencode "client_secret=$${prefix}_SECRET"`,
  ].join(" \\\n  ");
}

/** Single quotes keep everything but themselves. */
function quoted(text: string): string {
  return /^[\w:/.@%+=,-]+$/.test(text) ? text : `'${text.replaceAll("'", String.raw`'\''`)}'`;
}
