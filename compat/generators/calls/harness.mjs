// Calls a mock through a generated client, with and without credentials, and compares with what plain `fetch` gets.
const { mock, server, method, path, parameters, query, requiredHeaders, headers, body, id } = JSON.parse(
  process.env.COMPAT_CALL,
);
const pathTemplate = path;
const inner = globalThis.fetch;

/** Clients take queries and headers in ways of their own; what is tried is the path, the credentials and the body. */
function plain(address, init) {
  const url = new URL(address);
  for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value);
  const request = new Request(url, init);
  for (const [name, value] of Object.entries(requiredHeaders)) request.headers.set(name, value);
  return inner(request);
}

/** Whatever address a client was generated with, only the mock is called. */
globalThis.fetch = async (input, init) => {
  const request = typeof input === "string" || input instanceof URL ? undefined : input;
  const address = String(request?.url ?? input);
  const rest = [mock, server, ""].find((start) => address.startsWith(start));
  const url = new URL(mock + address.slice(rest.length));
  if (url.origin !== new URL(mock).origin) throw new Error(`The client calls ${address}`);
  return plain(url, request === undefined ? init : new Request(new Request(url, request), init));
};

/** @param {(call: object) => Promise<{ status?: number, body?: unknown }>} call */
export async function run(call) {
  const url = mock + path.replace(/\{(\w+)\}/g, (_, name) => encodeURIComponent(parameters[name]));
  for (const credentials of [headers, {}]) {
    const json = { "content-type": "application/json" };
    const answer = await plain(url, { method, headers: { ...credentials, ...json }, body: JSON.stringify(body) });
    const wanted = { status: answer.status, body: parse(await answer.text()) };
    const got = await call({ id, method, path: pathTemplate, parameters, headers: credentials, body, url: mock });
    const kind = credentials === headers ? "success" : "refusal";
    if (wanted.status < 300 !== (kind === "success"))
      throw new Error(`The mock answers ${wanted.status} to the ${kind}`);
    if (got.status !== undefined && got.status !== wanted.status) {
      throw new Error(`${kind}: status is ${got.status} and not ${wanted.status}`);
    }
    if (shape(got.body) !== shape(wanted.body)) {
      throw new Error(`${kind} ${wanted.status}: body is ${print(got.body)} and not ${print(wanted.body)}`);
    }
  }
}

const parse = (text) => (text === "" ? undefined : JSON.parse(text));
const print = (value) => String(JSON.stringify(value)).slice(0, 80);

/** Names of members; values differ from call to call. Clients write an empty body in several ways. */
function shape(value) {
  if (value === undefined || value === null || value === "") return "";
  if (typeof value !== "object") return typeof value;
  const members = Object.entries(value).filter(([, member]) => member !== undefined);
  return members.length === 0 ? "" : `{${members.map(([name, member]) => `${name}:${shape(member)}`).sort()}}`;
}
