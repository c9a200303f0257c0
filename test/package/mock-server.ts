import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { runCommand } from "../docs-snippets/run-program.js";
import { SNIPPETS } from "../docs-snippets/snippets.js";
import { closedAddress } from "../support/closed-address.js";
import { runIn } from "./run-in.js";

/** A program that starts the server, calls it with a client of the package, and ends by itself when it is closed. */
const PROGRAM = `
  import { createHelpCrunchClient } from "chat-contracts/helpcrunch";
  import { startMockServer } from "chat-contracts/mock";

  const server = await startMockServer({ port: 0, vendors: ["helpcrunch"] });
  const client = createHelpCrunchClient({ auth: { bearer: "any" }, baseUrl: server.urls.helpcrunch, retry: { limit: 0 } });
  const call = async () => (await client.createChat({ body: { customer: 77, application: 5 } })).status;
  const open = await call();
  await server.close();
  const refused = await startMockServer({ prt: 1 }).catch(({ name, message }) => name + " " + message);
  const notServed = (() => { try { return server.urls["help-scout"]; } catch ({ message }) { return message; } })();
  console.log(JSON.stringify({ vendors: Object.keys(server.urls), notServed, open, closed: await call(), refused }));
`;

/** A program that asks two servers as pages of these origins do: one that was told nothing, and one that was told the second. */
const PAGES = `
  import { startMockServer } from "chat-contracts/mock";

  const told = {};
  const [here, elsewhere] = ["http://localhost:5173", "https://app.example"];
  for (const [name, cors] of Object.entries({ default: undefined, named: [elsewhere] })) {
    const server = await startMockServer({ port: 0, cors });
    told[name] = [];
    for (const origin of [here, elsewhere]) {
      const headers = { origin, "access-control-request-method": "POST" };
      const { status } = await fetch(server.urls.helpcrunch + "/chats", { method: "OPTIONS", headers });
      const answer = await fetch(server.urls.helpcrunch + "/chats", { method: "POST", headers: { origin } });
      told[name].push([status, answer.headers.get("access-control-allow-origin")]);
    }
    await server.close();
  }
  console.log(JSON.stringify(told));
`;

const RECIPES = ["README.md, curl, or any language", "docs/mocks.md, With curl, or any language"];

const hasCurl = spawnSync("curl", ["--version"]).status === 0;
if (!hasCurl) console.warn("There is no curl here: its recipes are not tried. CI tries them.");

/** The mock server of the package: from code, by the commands that the pages show, and how it ends. */
export function testMockServer(folder: string): void {
  describe("the mock server", () => {
    test("starts from code, answers a client, and closes", () => {
      writeFileSync(join(folder, "mock-server.mjs"), PROGRAM);
      expect(JSON.parse(runIn(folder, "node", ["mock-server.mjs"]))).toEqual({
        vendors: ["helpcrunch"],
        notServed: "help-scout is not served here; served are: helpcrunch",
        open: 201,
        closed: "network",
        refused: "TypeError /prt is no option of a mock server: is port meant?",
      });
    });

    test("answers pages of this machine, and those of other origins that it was told", () => {
      writeFileSync(join(folder, "pages.mjs"), PAGES);
      const here = [204, "http://localhost:5173"];
      expect(JSON.parse(runIn(folder, "node", ["pages.mjs"]))).toEqual({
        default: [here, [403, null]],
        named: [here, [204, "https://app.example"]],
      });
    });

    /** Runs a script in the folder of the user, where `npx` asks no registry. */
    const bash = (script: string) =>
      runCommand("bash", ["-c", script], { cwd: folder, env: { npm_config_offline: "true" } });

    // A busy machine starts the server late.
    const patient = (code: string): string => code.replace("--retry 20", "--retry 600");

    describe.skipIf(!hasCurl && process.env["CI"] === undefined)("with curl", () => {
      test.each(RECIPES)("answers what is pasted at a prompt, and ends with its job: %s", async (name) => {
        const { port } = new URL(await closedAddress());
        const pasted = SNIPPETS.find((snippet) => snippet.name === name)!
          .code.replace(/mock(?: --port \d+)?(?= )/, `mock --port ${port}`)
          .replaceAll(":4010", `:${port}`);
        // A prompt has job control, by which a signal reaches all that a job has started.
        const script = `set -m\n${patient(pasted)}\nkill %1; wait\ncurl http://127.0.0.1:${port}/ || echo ended $?`;
        const { output } = await bash(script);
        expect(output).toContain("HTTP/1.1 201 ");
        if (name.startsWith("docs")) expect(output).toContain("HTTP/1.1 429 ");
        expect(output).toContain("ended 7"); // no connection
      });

      test("ends with `kill $!` where a script starts the program itself, as docs/mocks.md says", async () => {
        const { port } = new URL(await closedAddress());
        const wait = patient(`curl --retry 20 --retry-connrefused --retry-delay 1 http://127.0.0.1:${port}/`);
        const start = `node_modules/.bin/chat-contracts mock --port ${port}`;
        const { output } = await bash(`${start} &\n${wait}\nkill $!\nwait $!\necho exit code $?`);
        expect(output).toContain("createChat");
        expect(output).toContain("exit code 0");
      });
    });
  });
}
