import { ChatApiError } from "./chat-api-error.js";
import type { AnyResult } from "./outcome.js";

/**
 * Returns the body of a documented success, and throws a {@link ChatApiError} for everything else. A success without a
 * body gives undefined: read `result.headers` before unwrapping.
 * @example const { id } = unwrap(await client.createChat({ body }));
 */
export function unwrap<Result extends AnyResult>(result: Result): Extract<Result, { ok: true }>["body"] {
  if (result.ok) return result.body;
  throw new ChatApiError(result);
}
