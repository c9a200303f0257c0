/** The `homepage` of package.json, which cannot be read here: Spectral's command line packs rulesets into one script. */
const HOME = "https://github.com/chat-contracts/chat-contracts";

/**
 * Where the page of a rule is read, which SARIF and annotations link to.
 *
 * @param {string} name
 */
export const pageOf = (name) => `${HOME}/blob/main/docs/rules/${name}.md`;

/**
 * The same rules with a severity, and each with the address of its page.
 *
 * @template {Record<string, object>} T
 * @param {"error" | "warn" | "off"} severity
 * @param {T} rules by name
 */
export const at = (severity, rules) =>
  Object.fromEntries(
    Object.entries(rules).map(([name, rule]) => [name, { ...rule, severity, documentationUrl: pageOf(name) }]),
  );
