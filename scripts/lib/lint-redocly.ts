import { lintFromString, loadConfig } from "@redocly/openapi-core";
import type { Bundle } from "./bundle.js";
import { formatPointer, parsePointer } from "../../src/pointer.js";
import type { Problem } from "./problems.js";
import { lintSources } from "./redocly.js";

/** Lints the sources and the bundle of one API with the rules of `redocly.yaml`; places are those of the sources. */
export async function lintWithRedocly({ api, document, tree }: Bundle): Promise<Problem[]> {
  const config = (await loadConfig({ configPath: "redocly.yaml" })).forAlias(api.name);
  const inSources = await lintSources(api, config);
  const inBundle = await lintFromString({ source: JSON.stringify(document), config });
  const onlyInBundle = inBundle.map(({ message, ruleId, severity, location }): Problem => {
    const pointer = formatPointer(parsePointer(location[0]?.pointer ?? "#"));
    return {
      ...tree.locate(pointer),
      pointer,
      rule: ruleId,
      severity: severity === "warn" ? "warning" : "error",
      message: message.trim(),
    };
  });
  return [...inSources, ...onlyInBundle];
}
