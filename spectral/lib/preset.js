import { readFileSync } from "node:fs";

/** @type {{ homepage: string }} */
const { homepage } = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8"));

/**
 * Where the page of a rule is read, which SARIF and annotations link to.
 *
 * @param {string} name
 */
export const pageOf = (name) => `${homepage.split("#")[0]}/blob/main/docs/rules/${name}.md`;

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
