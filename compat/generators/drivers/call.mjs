// What the drivers of servers have in common: the call that a server is asked to judge.
import { readFileSync } from "node:fs";

/** The call, as the check hands it over. */
export const asked = JSON.parse(process.env.COMPAT_CALL ?? "{}");

/** The path with its values. */
export const target = asked.path?.replace(/\{(\w+)\}/g, (_, name) => encodeURIComponent(asked.parameters[name]));

/** The success that the whole document shows: status, media type and body. */
export function success() {
  const document = JSON.parse(readFileSync(process.env.COMPAT_WHOLE, "utf8"));
  const item = document.paths[asked.path];
  const { responses } = item[asked.method.toLowerCase()];
  const status = Object.keys(responses).find((key) => key.startsWith("2"));
  const response = responses[status];
  const [type] = Object.keys(response.content ?? {});
  const media = response.content?.[type];
  const [example] = Object.values(media?.examples ?? {});
  return { status: Number(status), type, body: example?.value ?? media?.example };
}

/**
 * Makes the good call, one without credentials and one with a body of the wrong type, and compares the statuses with what is wanted.
 *
 * @param {string} base
 * @param {{ status: number, secured?: boolean }} wanted
 */
export async function judge(base, { status, secured = true }) {
  const json = { "content-type": "application/json" };
  const send = async (headers, body) => {
    const answer = await fetch(base + target, { method: asked.method, headers: { ...json, ...headers }, body });
    return { status: answer.status, text: await answer.text() };
  };
  const good = await send(asked.headers, JSON.stringify(asked.body));
  if (good.status !== status) throw new Error(`The good call gets ${good.status}: ${good.text.slice(0, 300)}`);
  const wrong = await send(asked.headers, "[1]");
  if (wrong.status < 400 || wrong.status > 499)
    throw new Error(`A body of the wrong type gets ${wrong.status}: ${wrong.text.slice(0, 300)}`);
  if (!secured) return;
  const bare = await send({}, JSON.stringify(asked.body));
  if (bare.status < 400 || bare.status > 499)
    throw new Error(`A call without credentials gets ${bare.status}: ${bare.text.slice(0, 300)}`);
}
