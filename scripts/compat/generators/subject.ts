import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { readApis } from "../../lib/apis.js";
import { vendorOf } from "./vendor-call.js";
import type { VendorCall } from "./vendor-call.js";

/** One rendering of one vendor's document, which a tool is given. */
export interface Subject {
  readonly vendor: string;
  /** Name of the file, such as `openapi.lean.json`. */
  readonly rendering: string;
  /** Absolute path of the document. */
  readonly file: string;
  /** How the operation of the document is called. */
  readonly operation: VendorCall;
}

/** Lists the documents of all vendors in the given renderings. */
export function subjects(renderings: readonly string[]): Subject[] {
  return readApis().flatMap(({ name: vendor }) => {
    const whole: unknown = JSON.parse(readFileSync(`generated/${vendor}/openapi.json`, "utf8"));
    const operation = vendorOf(whole);
    return renderings.map((rendering) => {
      return { vendor, rendering, file: resolve(`generated/${vendor}/${rendering}`), operation };
    });
  });
}
