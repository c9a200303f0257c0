import { expectTypeOf, test } from "vitest";
import type { UNITS } from "../../spectral/rules/retry-valid.js";
import type { WaitUnit } from "../../src/client/contract.js";

test("the linter takes the units that the client knows", () => {
  expectTypeOf<(typeof UNITS)[number]>().toEqualTypeOf<WaitUnit>();
});
