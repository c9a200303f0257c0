import type { Contract } from "../client/contract.js";
import { serverOf } from "../client/url.js";
import { expandQuery } from "../client/query.js";
import { expandPath, FIELD_VALUE, fitting } from "../client/values.js";
import type { CallInput } from "./input.js";
import { given } from "./input.js";

/** Which credentials a call carries: none, ones that belong to nobody, or those of the environment. */
export type Carried = "none" | "invented" | "given";

/** One request, in parts that can be shown and recorded one by one. */
export interface CallRequest {
  readonly method: string;
  /** Path template, relative to the server. */
  readonly path: string;
  readonly carries: Carried;
  readonly input: CallInput;
}

/** Where calls are sent. */
export interface Target {
  readonly baseUrl?: string | undefined;
  readonly server: Readonly<Record<string, string>>;
}

/** The address of the server; throws a TypeError that names what is wrong with it. */
export function serverUrl(contract: Contract, { baseUrl, server }: Target): string {
  // A function of the client, which would take a plain `http:` beyond this machine only with `allowHttp`.
  return serverOf(contract, { auth: {}, baseUrl } as never, server).baseUrl;
}

/** The variables of the server without which its address is not known. */
export function missingVariables({ variables = {} }: Contract, { baseUrl, server }: Target): string[] {
  if (baseUrl !== undefined) return [];
  return Object.keys(variables).filter((name) => variables[name] === null && server[name] === undefined);
}

/** Makes what `fetch` sends; throws a TypeError for values that would change the shape of the address. */
export function toRequest(
  { method, path, input }: CallRequest,
  base: string,
  credentials: readonly (readonly [string, string])[],
): Request {
  const query = expandQuery(given(input, "query"));
  const headers = new Headers({ accept: "application/json" });
  for (const [name, value] of Object.entries(given(input, "header"))) {
    headers.set(name, fitting(FIELD_VALUE, `/header/${name}`, value));
  }
  for (const [name, value] of credentials) headers.set(name, value);
  const body = input.body === undefined ? undefined : JSON.stringify(input.body);
  if (body !== undefined) headers.set("content-type", "application/json");
  return new Request(base + expandPath(path, given(input, "path")) + (query && `?${query}`), {
    method,
    headers,
    redirect: "manual",
    ...(body === undefined ? {} : { body }),
  });
}
