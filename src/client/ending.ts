/** Thrown for an end that is decided here and not by the vendor: `outcome` is what the call ends in. */
export class Ended extends TypeError {
  readonly outcome: { readonly status: string; readonly cause?: unknown; readonly [field: string]: unknown };

  constructor(outcome: Ended["outcome"], message: string = outcome.status) {
    super(message);
    this.outcome = outcome;
  }
}

/** Makes the error for what is refused before it is sent; it names the place, never the value. */
export function refusal(pointer: string, message: string): Ended {
  return new Ended({ status: "invalid-request", violations: [{ pointer, message }] }, `${pointer} ${message}`);
}

/** Turns what was thrown while a call was under way into its outcome; no error in it holds one of `secrets`. */
export function endingOf(thrown: unknown, attempts: number, secrets: readonly string[]): object {
  if (thrown instanceof Ended) {
    const { cause } = thrown.outcome;
    return cause ? { ...thrown.outcome, cause: withoutSecrets(cause, secrets) } : thrown.outcome;
  }
  const cause = withoutSecrets(thrown, secrets);
  return attempts ? { status: "network", cause } : { ...refusal("", cause.message).outcome, cause };
}

/** Copies what explains an error. The rest is left out: it may be the request, with its credentials. */
function withoutSecrets(thrown: unknown, secrets: readonly string[], depth = 5): Error {
  const { name = "Error", message = thrown, code, cause, stack } = Object(thrown) as Error & { code?: unknown };
  const clean = (text: unknown): string =>
    secrets.reduce((rest, secret) => rest.replaceAll(secret, "***"), String(text));
  const copy = new Error(clean(message));
  if (cause && depth) copy.cause = withoutSecrets(cause, secrets, depth - 1);
  return Object.assign(copy, { name, stack: clean(stack ?? copy.stack) }, code && { code });
}
