/** A text, or anything but a text and what ends it. */
const STRING = /"(?:[^"\\]|\\.)*"/.source;
const PLACE = `(?<place>:(?:${STRING}|[^"])*?)?`;
const PARAMS = `\\{(?<params>(?:${STRING}|[^"{}])*)\\}`;
const MESSAGE = `(?<message>(?:${STRING}|[^"{}])*)`;

/** What Ajv writes at thousands of places: an error and how it is kept, the errors of another check, and a call of one. */
const ERROR = `const (?<error>err\\d+) = \\{instancePath${PLACE},keyword:"(?<keyword>\\w+)",params:${PARAMS},message:${MESSAGE}\\};if\\(vErrors === null\\)\\{vErrors = \\[\\k<error>\\];\\}else \\{vErrors\\.push\\(\\k<error>\\);\\}`;
const OTHERS = `vErrors = vErrors === null \\? (?<others>[\\w.]+\\.errors) : vErrors\\.concat\\(\\k<others>\\)`;
const GIVEN = `\\{instancePath(?<given>:(?:${STRING}|[^"{}])*)?\\}(?=\\))`;
const TAKEN = `(?<taken>\\{instancePath=""\\}=\\{\\})`;

// Strings come after what begins with something else and before nothing: no text of a document is taken for code.
const LONG = new RegExp([STRING, ERROR, OTHERS, GIVEN, TAKEN].join("|"), "g");

/** The functions that add an error of a keyword, whose one parameter says all of it. */
const HELPERS: Readonly<Record<string, string>> = {
  anyOf: "failedChoice",
  enum: "failedEnum",
  format: "failedFormat",
  required: "failedRequired",
  type: "failedType",
};

/** Calls functions of `src/validation/failures.ts` where Ajv writes at each of thousands of places what they do. */
export function shorten(code: string): string {
  return code.replace(LONG, (part: string, ...rest: unknown[]) => {
    const { place, keyword, params, message, others, given, taken } = rest.at(-1) as Record<string, string | undefined>;
    if (keyword !== undefined) return `vErrors = ${failure(keyword, valueOf(place), params!, message!)};`;
    if (others !== undefined) return `vErrors = failedAll(vErrors, ${others})`;
    if (taken !== undefined) return `instancePath=""`;
    return part.startsWith("{") ? valueOf(given) : part;
  });
}

function failure(keyword: string, place: string, params: string, message: string): string {
  const helper = HELPERS[keyword];
  if (helper === undefined) return `failed(vErrors, ${place}, "${keyword}", {${params}}, ${message})`;
  const value = params.replace(/^\w+: ?/, "");
  return `${helper}(${["vErrors", place, value].filter(Boolean).join(", ")})`;
}

/** A place as an argument; Ajv writes none where it is that of the whole value. */
function valueOf(place: string | undefined): string {
  return place?.slice(1) ?? "instancePath";
}
