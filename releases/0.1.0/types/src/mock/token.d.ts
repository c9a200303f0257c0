import type { MockAnswer } from "./problem.js";
export declare function answerTokenRequest(request: Request, token?: string): Promise<MockAnswer>;
