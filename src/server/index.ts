/** Mocks of all vendors over HTTP. */
export { startMockServer, type MockServer, type MockServerOptions } from "./start.js";
