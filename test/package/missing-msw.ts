import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";
import { build as viteBuild } from "vite";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { runIn } from "./run-in.js";

const ENTRY = "chat-contracts/helpcrunch/msw";
const IMPORT = `import { createHelpCrunchHandlers } from "${ENTRY}";\n`;

/** The module that asked for MSW, which whoever does not find it names. */
const TOLD = /msw['"]?[^]*npm-install--save-dev-msw\.js/;

/** What a project says that has the package of another one, and no MSW. */
export function testMissingMsw(folder: string): void {
  describe("where msw is missing", () => {
    const project = mkdtempSync(join(tmpdir(), "chat-contracts-no-msw-"));
    beforeAll(() => {
      for (const name of ["chat-contracts", "openapi-fetch", "openapi-typescript-helpers", "@types", "undici-types"]) {
        cpSync(join(folder, "node_modules", name), join(project, "node_modules", name), { recursive: true });
      }
      writeFileSync(join(project, "package.json"), JSON.stringify({ private: true, type: "module" }));
      const use = "export const { length } = createHelpCrunchHandlers().createChat;\n";
      writeFileSync(join(project, "no-msw.ts"), IMPORT + use);
      writeFileSync(join(project, "no-msw.mjs"), `${IMPORT}console.log(createHelpCrunchHandlers());\n`);
      writeFileSync(join(project, "no-msw.cjs"), `require("${ENTRY}");\n`);
    });
    afterAll(() => rmSync(project, { recursive: true, force: true }));

    test.each([
      ["nodenext", "nodenext", true],
      ["nodenext", "nodenext", false],
      ["node16", "node16", true],
      ["esnext", "bundler", true],
      ["esnext", "bundler", false],
    ])("the compiler says what to install (%s, %s, skipLibCheck %s)", (module, resolution, skipLibCheck) => {
      const flags = ["--noEmit", "--strict", "--skipLibCheck", String(skipLibCheck), "--types", "node"];
      const options = ["--module", module, "--moduleResolution", resolution, "--target", "es2022"];
      const files = ["--lib", "es2023,dom,dom.iterable", "no-msw.ts"];
      const compile = (): string =>
        runIn(project, join(folder, "node_modules/.bin/tsc"), [...flags, ...options, ...files]);
      // One error, at the user's own line.
      expect(compile).toThrow(/\nno-msw\.ts\(2,\d+\): error TS2339: .*npm install --save-dev msw[^\n]*\n$/);
    });

    test.each(["no-msw.mjs", "no-msw.cjs"])("Node.js says what to install: %s", (file) => {
      expect(() => runIn(project, "node", [file])).toThrow(TOLD);
    });

    test.each<[bundler: string, run: (entry: string) => Promise<unknown>]>([
      ["esbuild", (entry) => build({ entryPoints: [entry], bundle: true, write: false, logLevel: "silent" })],
      [
        "Vite",
        (entry) =>
          viteBuild({
            configFile: false,
            root: project,
            logLevel: "silent",
            build: { write: false, lib: { entry, formats: ["es"] } },
          }),
      ],
    ])("%s says what to install", async (_, run) => {
      const failure = await run(join(project, "no-msw.mjs")).catch((error: Error) => error);
      expect(failure).toBeInstanceOf(Error);
      const { message, errors } = failure as Error & { errors?: unknown };
      expect(`${message}${JSON.stringify(errors)}`).toMatch(TOLD);
    });
  });
}
