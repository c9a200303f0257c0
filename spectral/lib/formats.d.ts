type Format = ((document: unknown) => boolean) & { displayName: string };

/** OpenAPI 3, any version of it. */
export declare const oas3: Format;

/** OpenAPI 3.1 and 3.2, whose schemas are JSON Schema 2020-12. */
export declare const oas3_1: Format;
