import { HttpHandler } from "msw";
import type { MockContract } from "../mock/contract.js";
import type { AnyMockOptions, MockControls, MockOptions, OperationOverrides } from "../mock/types.js";
export type Operations<Those> = {
    readonly [Id in keyof Those]: {
        readonly request: unknown;
        readonly replies: object;
    };
};
export type MockHandlers<Those extends Operations<Those>> = HttpHandler[] & MockControls & {
    readonly [Id in keyof Those]: OperationOverrides<Those[Id]["request"], Those[Id]["replies"]>;
};
export interface HandlerOptions extends MockOptions {
    readonly baseUrl?: string;
}
export declare function createHandlers<Those extends Operations<Those>>(contract: MockContract, options?: HandlerOptions & AnyMockOptions): MockHandlers<Those>;
