export { createHandlers, type HandlerOptions, type MockHandlers } from "./handlers.js";
