import { readText } from "../client/body.js";
import { Ended, withDeadline } from "../client/deadline.js";
import { send } from "../client/send.js";

/** What came of one request: an answer, or the reason for which there is none. */
export type Exchange = Answer | Unreachable;

/** An answer that was read to its end. */
export interface Answer {
  readonly kind: "answer";
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

/** No answer, or half of one. */
export interface Unreachable {
  readonly kind: "unreachable";
  readonly why: string;
}

/** Most bytes of a body that are read. */
const LARGEST = 10 * 1024 * 1024;

/** What the codes of the network mean. The messages of errors are not told, for they may quote what was sent. */
const REASONS: Readonly<Record<string, string>> = {
  ECONNREFUSED: "nothing listens there",
  ENOTFOUND: "there is no such host",
  EAI_AGAIN: "the name of the host could not be looked up",
  ECONNRESET: "the connection was cut off",
  UND_ERR_SOCKET: "the connection was cut off",
  UND_ERR_CONNECT_TIMEOUT: "no connection came about",
};

/** Sends a request once, follows no redirect, and reads the answer; never rejects. */
export async function sendOnce(request: Request, timeout: number): Promise<Exchange> {
  try {
    return await withDeadline(timeout, undefined, async (deadline): Promise<Exchange> => {
      const { response, error } = await send(undefined, request, deadline);
      if (!response) throw error;
      const { text, problem, broken } = await readText(response, LARGEST, deadline);
      if (problem) return { kind: "unreachable", why: broken ? "the answer broke off" : "the answer is too large" };
      return { kind: "answer", status: response.status, headers: response.headers, text };
    });
  } catch (thrown) {
    if (thrown instanceof Ended) return { kind: "unreachable", why: `no whole answer within ${timeout} ms` };
    return { kind: "unreachable", why: reasonOf(thrown) };
  }
}

function reasonOf(thrown: unknown): string {
  for (let error = thrown; error instanceof Error; error = error.cause) {
    const { code, errors } = error as NodeJS.ErrnoException & { errors?: readonly NodeJS.ErrnoException[] };
    const known = code ?? errors?.[0]?.code;
    if (known !== undefined) return REASONS[known] ?? `the network says ${known}`;
  }
  return "the request failed in the network";
}
