import { BaseResolver, lintDocument, Source, type Config } from "@redocly/openapi-core";
import { formatPointer, parsePointer } from "../../src/pointer.js";
import type { Bundle } from "./bundle.js";
import type { Problem } from "./problems.js";

/** Lints the bundle of one API with rules of Redocly; places are those of the sources. */
export async function lintWithRedocly({ document, tree }: Bundle, config: Config): Promise<Problem[]> {
  // A copy, since the linter passes over what it has seen elsewhere.
  const parsed: unknown = JSON.parse(JSON.stringify(document));
  const found = await lintDocument({
    document: { source: new Source("/", ""), parsed },
    config,
    externalRefResolver: new BaseResolver(),
  });
  return found.map(({ message, ruleId, severity, location }): Problem => {
    const pointer = formatPointer(parsePointer(location[0]?.pointer ?? "#"));
    return {
      ...tree.locate(pointer),
      pointer,
      rule: ruleId,
      severity: severity === "warn" ? "warning" : "error",
      message: message.trim(),
    };
  });
}
