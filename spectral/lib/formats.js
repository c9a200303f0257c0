/** OpenAPI 3, any version of it. */
export const oas3 = version(/^3\./, "OpenAPI 3.x");

/** OpenAPI 3.1 and 3.2, whose schemas are JSON Schema 2020-12. */
export const oas3_1 = version(/^3\.[12](\.|$)/, "OpenAPI 3.1 and newer");

/**
 * Spectral asks such a function whether a rule speaks of a document. Its own package of them is not needed, so that most
 * presets load without any other package.
 *
 * @param {RegExp} pattern
 * @param {string} displayName
 */
function version(pattern, displayName) {
  const matches = (/** @type {any} */ document) => pattern.test(`${document?.openapi}`);
  return Object.assign(matches, { displayName });
}
