import type { MockCredential, MockRefusal, MockRules } from "./contract.js";
export interface Reason {
    readonly refusal: MockRefusal;
    readonly reason: string;
}
export declare function refuseCredentials(credentials: readonly MockCredential[], { missingCredentials, wrongCredentials }: MockRules, accepted: Readonly<Record<string, string | undefined>> | undefined, headers: Headers): Reason | undefined;
