export type AllowedOrigins = readonly string[];
export declare function mayRead(origin: string, allowed: AllowedOrigins): boolean;
export declare function corsHeaders({ headers }: Request, allowed: AllowedOrigins): Record<string, string>;
export declare function isPreflight({ method, headers }: Request): boolean;
export declare function preflightHeaders({ headers }: Request): Record<string, string>;
