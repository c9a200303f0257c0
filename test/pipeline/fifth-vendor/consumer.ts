import { setupServer } from "msw/node";
import { createAcmeDeskClient, unwrap, type AcmeDesk } from "./generated/acme/index.js";
import { createAcmeDeskHandlers } from "./generated/acme/msw.js";

const acme = createAcmeDeskHandlers();
const server = setupServer(...acme);
server.listen({ onUnhandledRequest: "error" });

const auth = { deskKey: "key", deskSecret: "secret" };
const client = createAcmeDeskClient({ auth, server: { region: "us" } });
const body: AcmeDesk.RoomCreate = { topic: "Laces", mood: "urgent" };
const header = { "X-Desk-Seat": 3 };
const opened = await client.openRoom({
  path: { teamId: "north/1" },
  query: { origin: "shoes", notify: true },
  header,
  body,
});
const room: AcmeDesk.Room = unwrap(opened);

acme.openRoom.reply(429, { headers: { "x-desk-wait": 600 } });
const limited = await client.openRoom({ path: { teamId: "north/1" }, query: { origin: "shoes" }, header, body });
const wait: number | undefined = limited.status === 429 ? limited.retryAfter : undefined;

// @ts-expect-error a secret is missing
const incomplete = (): unknown => createAcmeDeskClient({ auth: { deskKey: "key" }, server: { region: "us" } });
// @ts-expect-error no such region
const elsewhere = (): unknown => createAcmeDeskClient({ auth, server: { region: "moon" } });
// @ts-expect-error a required header is missing
const seatless = (): unknown => client.openRoom({ path: { teamId: "north/1" }, query: { origin: "shoes" }, body });
void incomplete;
void elsewhere;
void seatless;

server.close();
console.log(JSON.stringify({ url: opened.request.url, topic: room.topic, limited: limited.status, wait }));
