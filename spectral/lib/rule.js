import { oas3 } from "./formats.js";
import { walkOnce } from "./walk.js";

/**
 * @typedef {import("./walk.js").Path} Path
 * @typedef {{ path: Path, message: string }} Finding
 */

/**
 * A rule that looks at the document as it is written and names the place of each finding itself.
 *
 * @param {string} description
 * @param {(document: any) => Iterable<Finding>} check
 * @param {any[]} [formats] OpenAPI 3.0 and newer when left out
 */
export const rule = (description, check, formats = [oas3]) => ({
  description,
  message: "{{error}}",
  formats,
  given: "$",
  resolved: false,
  // oxlint-disable-next-line unicorn/no-thenable -- the word of Spectral
  then: {
    /**
     * @param {unknown} document
     * @param {unknown} [_options]
     * @param {{ documentInventory?: object }} [context] of Spectral, whose inventory stands for one run
     */
    function: (document, _options, context) =>
      walkOnce(context?.documentInventory, document, () => once(check(document))),
  },
});

/**
 * Each finding once, although its place may be reached by several ways.
 *
 * @param {Iterable<Finding>} findings
 */
function once(findings) {
  /** @type {Map<string, Finding>} */
  const places = new Map();
  for (const finding of findings) {
    const place = JSON.stringify([finding.path, finding.message]);
    if (!places.has(place)) places.set(place, finding);
  }
  return [...places.values()];
}
