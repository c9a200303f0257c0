import evolution from "./evolution.js";
import generators from "./generators.js";
import { neutral } from "./lib/neutral.js";

/**
 * The presets for Redocly, as a plugin: `plugins: [chat-contracts/redocly]`, `extends: [chat-contracts/neutral]`.
 *
 * Redocly hands a rule the file as it is written, as Spectral does. What the house asks for, and what Spectral has of its
 * own, is not carried: Redocly has rules for the latter.
 */
const PRESETS = { neutral, generators: generators.rules, evolution: evolution.rules };

const all = Object.assign({}, ...Object.values(PRESETS));

export default {
  id: "chat-contracts",
  rules: { oas3: Object.fromEntries(Object.entries(all).map(([name, rule]) => [name, () => visitorOf(rule)])) },
  configs: Object.fromEntries(
    Object.entries(PRESETS).map(([preset, rules]) => [preset, { rules: severities(/** @type {any} */ (rules)) }]),
  ),
};

/**
 * @param {any} rule
 */
function visitorOf(rule) {
  return {
    Root(/** @type {any} */ root, /** @type {any} */ { report, location }) {
      if (!rule.formats.some((/** @type {any} */ format) => format(root))) return;
      const found = rule.then.function(root, null, { documentInventory: root });
      for (const { path, message } of found) report({ message, location: location.child(path) });
    },
  };
}

/**
 * @param {Record<string, { severity: string }>} rules
 */
function severities(rules) {
  return Object.fromEntries(Object.entries(rules).map(([name, { severity }]) => [`chat-contracts/${name}`, severity]));
}
