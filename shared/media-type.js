/**
 * Whether a media type, or the value of `content-type`, says JSON, or a form of it such as `application/problem+json`.
 *
 * @param {string} type
 * @returns {boolean}
 */
export const isJson = (type) => /\bjson\s*(;|$)/i.test(type);
