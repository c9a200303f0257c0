export declare function hasNoBody(status: number): boolean;
