/** Takes the secrets out of a text; a frame is a line of a stack, which names files, and what is cut may end amid a secret. */
export type Redact = (text: string, place?: "message" | "frame" | "cut") => string;

const MASK = "***";
/** A shorter secret may be a part of something else, and is looked for as a whole. */
const SHORT = 8;
/** So much of the beginning of a secret is masked at the end of a text that was cut. */
const BEGINNING = 4;
/** A short secret of this form may be an ordinary word or number, and is looked for only where a credential can stand. */
const ORDINARY = /^([a-z]+|\d+)$/i;
const NAMES = "auth|key|token|secret|bearer|basic|password|credential";
/** What stands between the signs of a path is the name of a file or a folder. */
const PATH_SIGN = String.raw`[\w./\\@-]`;

/**
 * Makes the function that takes these secrets out of texts: as they are, and as JSON, URLs and forms write them. It looks
 * at the secrets when it is first used.
 */
export function redactor(secrets: Iterable<string>): Redact {
  let patterns: Record<"message" | "frame", RegExp[]> | undefined;
  return (text, place = "message") => {
    patterns ??= patternsOf(secrets);
    const clean = patterns[place === "frame" ? place : "message"].reduce(
      (rest, pattern) => rest.replace(pattern, MASK),
      text,
    );
    return place === "cut" ? withoutBeginning(clean, secrets) : clean;
  };
}

/** Takes the beginning of a secret from the end of a text. */
function withoutBeginning(text: string, secrets: Iterable<string>): string {
  for (const secret of secrets) {
    for (let length = secret.length - 1; length >= BEGINNING && secret.length >= SHORT; length--) {
      if (text.endsWith(secret.slice(0, length))) return text.slice(0, -length) + MASK;
    }
  }
  return text;
}

/** Takes the secrets out of an address; nearly none has one, and patterns take long to make. */
export function redactUrl(url: string, secrets: ReadonlySet<string>): string {
  for (const secret of secrets) if (url.includes(secret) || url.includes("%")) return redactor(secrets)(url);
  return url;
}

function patternsOf(secrets: Iterable<string>): Record<"message" | "frame", RegExp[]> {
  // The longest first, for one secret may be the beginning of another.
  const all = [...secrets].toSorted((a, b) => b.length - a.length);
  return {
    message: all.map(patternOf),
    frame: all
      .filter((secret) => secret.length >= SHORT)
      .map((secret) => new RegExp(`(?<!${PATH_SIGN})${written(secret)}(?!${PATH_SIGN})`, "g")),
  };
}

function patternOf(secret: string): RegExp {
  if (secret.length >= SHORT) return new RegExp(written(secret), "g");
  if (!ORDINARY.test(secret)) return new RegExp(`(?<![\\w-])${written(secret)}(?![\\w-])`, "g");
  const value = written(secret);
  // What stands before it is looked at last: at each place of a long text, it would take too long.
  return new RegExp(`^${value}$|${value}(?![\\w-])(?<=(?:${NAMES})[\\w-]*[\\s"':=,[\\\\]*${value})`, "gi");
}

/**
 * The source of a pattern that matches a secret, which is visible ASCII, in each way in which it can be written: JSON may put
 * a backslash before some signs, and JSON, URLs and forms may write each by its number.
 */
function written(secret: string): string {
  const signs = Array.from(secret, (sign) => {
    const number = sign
      .charCodeAt(0)
      .toString(16)
      .replace(/[a-f]/, (digit) => `[${digit}${digit.toUpperCase()}]`);
    const literal = sign.replace(/[\\^$.*+?()[\]{}|/-]/, String.raw`\$&`);
    return String.raw`(?:${/["/\\]/.test(sign) ? String.raw`\\?` : ""}${literal}|(?:%|\\u00)${number})`;
  });
  return signs.join("");
}
