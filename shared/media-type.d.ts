/** Whether a media type, or the value of `content-type`, says JSON, or a form of it such as `application/problem+json`. */
export declare function isJson(type: string): boolean;
