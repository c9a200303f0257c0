import { type CompiledValidator } from "../validation/report.js";
import type { Check } from "./contract.js";
export declare function checkBy(validate: CompiledValidator): Check;
