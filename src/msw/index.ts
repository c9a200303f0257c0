/** Mocks as handlers of MSW. */
export { createHandlers, type HandlerOptions, type MockHandlers } from "./handlers.js";
