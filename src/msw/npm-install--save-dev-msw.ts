// Where MSW is missing, every runtime and bundler names the module that asked for it. So its name says what to do.
/** @ts-ignore: an optional peer. Where it is not installed, its types are `any`, and handlers are `MswIsMissing`. */
export { HttpHandler } from "msw";
