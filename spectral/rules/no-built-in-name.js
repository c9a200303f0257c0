import { rule } from "../lib/rule.js";
import { schemas } from "../lib/walk.js";

/** Types that languages or their first libraries have, and generators write without a module in front. */
const TAKEN = new Set(
  "Array BigDecimal Boolean Class Date DateTime Double Enum Error Exception File Float Function Integer List LocalDate Long Map Number Object Promise Record Set String Symbol Timestamp URI UUID Void".split(
    " ",
  ),
);

// Generators begin a class with a capital letter.
const classOf = (/** @type {string} */ name) => name.charAt(0).toUpperCase() + name.slice(1);

export default rule("No component is named like a type of a language.", function* (document) {
  for (const { path } of schemas(document)) {
    // A component: all other schemas are deeper.
    if (path.length !== 3) continue;
    const name = classOf(`${path[2]}`);
    if (TAKEN.has(name)) {
      yield {
        path,
        message: `Languages have a type \`${name}\` already. Say what it is of, as in \`BadRequestError\`.`,
      };
    }
  }
});
