import type { OperationValidators } from "../../src/client/validate.js";
export declare const createChat: OperationValidators;
