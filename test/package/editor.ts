import { readFileSync } from "node:fs";
import { SourceMap, type SourceMapPayload } from "node:module";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { compilerOf, type Compiler } from "../types/compiler.js";
import { definitionsIn, lineOf, type Definition } from "./tsserver.js";

const HELP_CRUNCH = `
  import { createHelpCrunchClient, unwrap } from "chat-contracts/helpcrunch";
  const client = createHelpCrunchClient({ auth: { bearer: "key" } });
  const result = await client.createChat({ body: { customer: 1, application: 2 } });`;
const CHANNEL_TALK = `
  import { createChannelTalkClient } from "chat-contracts/channel-talk";
  const client = createChannelTalkClient({ auth: { accessKey: "key", accessSecret: "secret" } });
  const result = await client.createUserChat({ path: { userId: "u" } });`;
const HELP_SCOUT = `
  import { createHelpScoutClient } from "chat-contracts/help-scout";
  const client = createHelpScoutClient({ auth: { bearer: "token" } });
  const path = { conversationId: 1 };
  const result = await client.createChatThread({ path, body: { text: "Hello", customer: { id: 1 } } });`;

/** Where an editor is asked, the type that it shows, and a part of the text beside it. */
const HOVERS: readonly (readonly [what: string, code: string, type: string, text: string])[] = [
  [
    "an operation",
    `${HELP_SCOUT} client.‸createChatThread;`,
    "HelpScoutCreateChatThreadResult",
    "Create a chat thread",
  ],
  ["a result", `${HELP_CRUNCH} void ‸result;`, "HelpCrunchCreateChatResult", ""],
  [
    "the body of an error",
    `${HELP_SCOUT} if (result.status === 400) result.‸body;`,
    "BadRequestError",
    "As the document",
  ],
  ["an answer", `${HELP_CRUNCH} const ‸chat = unwrap(result);`, ": Chat", ""],
  ["a member of an answer", `${CHANNEL_TALK} if (result.ok) result.body.‸userChat;`, ": UserChat", "The chat itself"],
  [
    "a member that is a choice",
    `${HELP_SCOUT} client.createChatThread({ path, body: { text: "Hello", ‸customer: { id: 1 } } });`,
    ": ChatCustomerById | ChatCustomerByEmail",
    "Who said it.",
  ],
];

const CHOICE = `${HELP_SCOUT} client.createChatThread({ path, body: { text: "Hello", customer: { ‸ } } });`;

/** Where an editor is asked for a definition, and where it has to be: the source, and the line. */
const DEFINITIONS: readonly (readonly [what: string, code: string, source: string, line: RegExp])[] = [
  ["a function", `${HELP_CRUNCH} ‸unwrap(result);`, "src/client/unwrap.ts", /^export function unwrap</],
  [
    "the mock server",
    `import { startMockServer } from "chat-contracts/mock"; (await startMockServer()).‸close();`,
    "src/server/start.ts",
    /^ {2}close\(\): Promise<void>;/,
  ],
  [
    "a handler of MSW",
    `import { createHelpCrunchHandlers } from "chat-contracts/helpcrunch/msw"; createHelpCrunchHandlers().createChat.‸reply(429);`,
    "src/mock/types.ts",
    /^ {2}reply\b/,
  ],
  [
    "a validator",
    `import { Chat } from "chat-contracts/helpcrunch/validators"; Chat.‸validate({});`,
    "src/validation/validator.ts",
    /^ {2}validate\b/,
  ],
];

/** What an editor shows of the declarations of the package. */
export function testEditor(folder: string): void {
  test("a debugger stands on the line of the source", () => {
    const compiled = join(folder, "node_modules/chat-contracts/dist/src/client/unwrap.js");
    const lines = readFileSync(compiled, "utf8").split("\n");
    const line = lines.findIndex((text) => text.includes("throw new ChatApiError"));
    const map = new SourceMap(JSON.parse(readFileSync(`${compiled}.map`, "utf8")) as SourceMapPayload);
    const entry = map.findEntry(line, lines[line]!.indexOf("throw")) as {
      originalSource: string;
      originalLine: number;
    };
    const source = join(compiled, "..", entry.originalSource);
    expect(source).toBe(join(folder, "node_modules/chat-contracts/src/client/unwrap.ts"));
    expect(lineOf(source, entry.originalLine + 1)).toContain("throw new ChatApiError");
  });

  describe("an editor", () => {
    let compiler: Compiler | undefined;
    const ask = (): Compiler => {
      const programs = Object.fromEntries(HOVERS.map(([what, code]) => [what, code]));
      return (compiler ??= compilerOf({ ...programs, choice: CHOICE }, folder));
    };

    test.each(HOVERS)("shows %s by the names of its schemas, with its text", (what, _code, type, text) => {
      const { signature, documentation } = ask().hover(what)!;
      expect(signature).toContain(type);
      expect(signature).not.toMatch(/components\[|operations\[|more \.\.\.|\{/);
      expect(documentation).toContain(text);
    });

    describe("goes to the source", () => {
      let found: readonly (readonly Definition[])[];
      beforeAll(
        () =>
          void (found = definitionsIn(
            folder,
            DEFINITIONS.map(([, code]) => code),
          )),
      );

      test.each(DEFINITIONS.map((row, index) => [...row, index] as const))(
        "of %s",
        (_what, _code, source, line, index) => {
          const file = join(folder, "node_modules/chat-contracts", source);
          expect(found[index]).toEqual([{ file, line: expect.stringMatching(line) as string }]);
        },
      );
    });

    test("completes the members of a choice with the text of each", () => {
      expect(ask().completion("choice", "email")!.documentation).toContain("Address that finds the customer.");
    });

    test("names a choice that nothing fits in a few words", () => {
      const message = ask().firstError("choice")!;
      expect(message).toMatch(/'ChatCustomerById \| ChatCustomerByEmail'/);
      expect(message.length).toBeLessThan(120);
    });
  });
}
