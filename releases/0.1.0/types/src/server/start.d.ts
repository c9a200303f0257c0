import { type AllowedOrigins } from "./cors.js";
export interface MockServerOptions {
    readonly port?: number;
    readonly host?: string;
    readonly vendors?: readonly string[];
    readonly limit?: number;
    readonly delay?: number;
    readonly cors?: AllowedOrigins;
    readonly log?: (line: string) => void;
}
export interface MockServer {
    readonly url: string;
    readonly urls: Readonly<Record<string, string>>;
    close(): Promise<void>;
}
export declare function startMockServer(options?: MockServerOptions): Promise<MockServer>;
