/** An OpenAPI runtime expression that reads or writes a part of a call: side, place and name, or pointer into the body. */
export declare const EXPRESSION: RegExp;

/** Expressions in a text, in curly brackets. */
export declare const EMBEDDED: RegExp;
