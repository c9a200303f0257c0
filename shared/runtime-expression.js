/** An OpenAPI runtime expression that reads or writes a part of a call: side, place and name, or pointer into the body. */
export const EXPRESSION = /^\$(request|response)\.(?:(path|query|header)\.(.+)|body(?:#((?:\/[^/]*)*))?)$/;

/** Expressions in a text, in curly brackets. */
export const EMBEDDED = /\{(\$[^{}]+)\}/g;
