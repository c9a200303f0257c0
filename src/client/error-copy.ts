import type { Redact } from "./redact.js";

/** How many causes of causes are copied: one that is its own cause has no end. */
const DEPTH = 5;
/** How many errors of an `AggregateError` are copied. */
const MOST = 5;

/** A copy of what was thrown: name, message, code, stack, causes and errors. `JSON.stringify` tells all of them but the stack. */
class ErrorCopy extends Error {
  declare readonly code?: string | number;
  declare readonly errors?: readonly ErrorCopy[];

  toJSON(): object {
    const { name, message, code, cause, errors } = this;
    return { name, message, code, cause, errors };
  }
}

/** Copies what explains an error, without secrets. The rest is left out: it may be the request, with its credentials. */
export function copyError(thrown: unknown, redact: Redact, depth: number = DEPTH): ErrorCopy {
  const message = messageOf(thrown);
  const copy = new ErrorCopy(redact(message));
  const cause = tryRead(thrown, "cause");
  if (cause && depth > 0) copy.cause = copyError(cause, redact, depth - 1);
  const errors = tryRead(thrown, "errors");
  if (Array.isArray(errors) && depth > 0) {
    const copies = errors.slice(0, MOST).map((error) => copyError(error, redact, depth - 1));
    Object.assign(copy, { errors: copies });
  }
  const name = redact(textOf(tryRead(thrown, "name") ?? "Error"));
  const code = tryRead(thrown, "code");
  if (typeof code === "string") Object.assign(copy, { code: redact(code) });
  if (typeof code === "number") Object.assign(copy, { code });
  return Object.assign(copy, { name, stack: copyStack(tryRead(thrown, "stack") ?? copy.stack, message, redact) });
}

/** The message of what was thrown, whatever it is. */
export function messageOf(thrown: unknown): string {
  return textOf(tryRead(thrown, "message") ?? thrown);
}

/** Reads a member of anything; undefined where that throws. */
export function tryRead(owner: unknown, name: string): unknown {
  try {
    return (owner as Record<string, unknown> | null | undefined)?.[name];
  } catch {
    return undefined;
  }
}

/** Whether anything is of a class; a proxy may throw where `instanceof` looks at it. */
export function isA<T>(value: unknown, type: abstract new (...args: never[]) => T): value is T {
  try {
    return value instanceof type;
  } catch {
    return false;
  }
}

/** The text of anything, even of an object that has none. */
function textOf(value: unknown): string {
  try {
    return String(value);
  } catch {
    return "a value that has no text";
  }
}

/** A stack begins with the message, which may have any text; frames follow. */
function copyStack(stack: unknown, message: string, redact: Redact): string {
  const text = textOf(stack);
  const start = text.indexOf(message);
  const end = start < 0 ? 0 : start + message.length;
  const frames = text
    .slice(end)
    .split("\n")
    .map((line) => redact(line, /^\s+at /.test(line) ? "frame" : "message"));
  return redact(text.slice(0, end)) + frames.join("\n");
}
