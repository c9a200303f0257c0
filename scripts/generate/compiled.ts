import { checks } from "./checks.js";
import { mockChecks } from "./mock-checks.js";
import type { Output } from "./output.js";
import { verifyChecks } from "./verify-checks.js";

/** Outputs that are compiled code, which nobody reads: they are not committed, and made before they are needed. */
export const COMPILED: readonly Output[] = [checks, mockChecks, verifyChecks];
