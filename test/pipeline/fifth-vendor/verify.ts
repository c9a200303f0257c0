import { mocks } from "./generated/mocks.js";
import { startMockServer } from "./generated/mock-server.js";
import { verifiable } from "./generated/verifiable.js";
import { run } from "./src/cli/run.js";

const server = await startMockServer({ port: 0 });
Object.assign(process.env, { ACME_DESK_KEY: "key", ACME_DESK_SECRET: "secret" });
const values = ["teamId=north/1", "origin=shoes", "X-Desk-Seat=3"].flatMap((value) => ["--set", value]);
const inputs = [...values, "--example", "full", "--base-url", server.urls.acme];
process.exitCode = await run({ mocks, verifiable }, ["verify", "acme", "--probe", "--send", "--yes", ...inputs]);
await server.close();
