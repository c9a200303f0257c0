/** Splits a JSON pointer (RFC 6901), with or without a leading `#`, into its unescaped segments. */
export declare function parsePointer(pointer: string): string[];
