/**
 * @typedef {import("./validator.js").Fault} Fault
 * @typedef {(schema: any, value: unknown) => Fault[]} Judge
 */

const CHOICES = new Set(["anyOf", "oneOf"]);

/**
 * The faults that help a reader: of a choice that failed, only those of the branch that came nearest.
 *
 * @param {Fault[]} faults as a validator tells them, those of branches before that of their choice
 * @param {Judge} judge says what is wrong with a value by one branch
 * @returns {Fault[]}
 */
export function tellingFaults(faults, judge) {
  /** @type {Fault[]} */
  const telling = [];
  const settled = new Set();
  for (const fault of faults.toReversed()) {
    if (settled.has(fault) || fault.keyword === "if") continue;
    if (!CHOICES.has(fault.keyword)) {
      telling.unshift(fault);
      continue;
    }
    for (const other of faults) {
      if (other === fault) break;
      if (isWithin(other.instancePath, fault.instancePath)) settled.add(other);
    }
    telling.unshift(...nearestFaults(fault, judge));
  }
  return telling;
}

/**
 * @param {Fault} choice
 * @param {Judge} judge
 */
function nearestFaults(choice, judge) {
  if (choice.params.passingSchemas) return [choice];
  const branches = choice.schema.map((/** @type {any} */ branch) => tellingFaults(judge(branch, choice.data), judge));
  const [best] = branches.filter((/** @type {Fault[]} */ faults) => faults.length > 0).sort(nearness);
  if (!best) return [choice];
  return best.map((/** @type {Fault} */ fault) => ({
    ...fault,
    instancePath: `${choice.instancePath}${fault.instancePath}`,
  }));
}

/**
 * @param {string} path
 * @param {string} above
 */
const isWithin = (path, above) => path === above || path.startsWith(`${above}/`);

/** How deep the first fault lies. */
const depth = (/** @type {Fault[]} */ faults) =>
  Math.min(...faults.map(({ instancePath }) => instancePath.split("/").length));

/**
 * The branch whose first fault lies deepest came nearest, and of two such the one with fewer faults.
 *
 * @param {Fault[]} a
 * @param {Fault[]} b
 */
const nearness = (a, b) => depth(b) - depth(a) || a.length - b.length;

/**
 * What is wrong, in a few words.
 *
 * @param {Fault} fault
 */
export function sayFault({ keyword, params, message }) {
  switch (keyword) {
    case "required":
      return `has no \`${params.missingProperty}\``;
    case "additionalProperties":
    case "unevaluatedProperties":
      return `may not have \`${params.additionalProperty ?? params.unevaluatedProperty}\``;
    case "enum":
      return "is none of the listed values";
    case "const":
      return `must be ${short(JSON.stringify(params.allowedValue))}`;
    case "type":
      return `must be ${[params.type].flat().join(" or ")}`;
    case "format":
      return `is no ${params.format}`;
    case "oneOf":
      return "fits more than one branch of `oneOf`";
    default:
      return short(message ?? "does not fit");
  }
}

/** @param {string} text */
const short = (text) => (text.length > 50 ? `${text.slice(0, 49)}…` : text);
