import type { Bundle } from "../lib/bundle.js";
import { memberName } from "../lib/names.js";

/** Writes the list of what is known of each vendor to verify its document, loaded when it is first needed. */
export function verifiable(bundles: readonly Bundle[]): string {
  const entries = bundles.map(
    ({ api: { name } }) => `  ${memberName(name)}: async () => ({
    document: new URL("./${name}/openapi.json", import.meta.url),
    contract: (await import("./${name}/contract.js")).contract,
    checks: (await import("./${name}/verify-checks.js")).verifyChecks,
  }),`,
  );
  return [
    "// Generated from redocly.yaml by `npm run generate`. Do not edit.",
    `import type { VerifyList } from "../src/verify/contract.js";`,
    "",
    "/** What is needed to ask a vendor, by the name of the vendor's folder. */",
    "export const verifiable: VerifyList = {",
    ...entries,
    "};",
    "",
  ].join("\n");
}
