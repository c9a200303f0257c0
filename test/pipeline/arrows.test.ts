import { execFileSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";

/** A file, what it imports, and whether it may. */
const IMPORTS: readonly (readonly [file: string, imported: string, isAllowed: boolean])[] = [
  ["src/server/a.ts", "../../generated/mocks.js", false],
  ["src/client/a.ts", "../../scripts/lib/json.js", false],
  ["src/client/b.ts", "../../spectral/lib/walk.js", false],
  ["src/client/c.ts", "../pointer.js", true],
  ["src/cli/main.ts", "../../generated/mocks.js", true],
  ["spectral/lib/a.js", "../../scripts/lib/json.js", false],
  ["spectral/rules/a.js", "../../src/pointer.js", false],
  ["spectral/rules/b.js", "../lib/walk.js", true],
  ["spectral/lib/c.js", "../../shared/pointer.js", true],
  ["shared/a.js", "../src/pointer.js", false],
  ["shared/b.js", "../spectral/lib/walk.js", false],
  ["scripts/lib/a.ts", "../generate/all.js", false],
  ["scripts/lib/fitness/a.ts", "../../truth/page.js", false],
  ["scripts/lib/b.ts", "../../spectral/lib/walk.js", true],
  ["scripts/lib/fitness/b.ts", "../names.js", true],
  ["scripts/generate/a.ts", "../evidence/parts.js", false],
  ["scripts/generate/renderings/a.ts", "../../docs/page.js", false],
  ["scripts/generate/b.ts", "../lib/bundle.js", true],
  ["scripts/generate/c.ts", "../../src/pointer.js", true],
  ["tools/one/src/a.ts", "../../../scripts/lib/bundle.js", false],
  ["tools/one/test/a.ts", "../src/index.js", true],
];

let refused: ReadonlySet<string>;
const folder = mkdtempSync(join(tmpdir(), "chat-contracts-arrows-"));
beforeAll(() => {
  copyFileSync(".oxlintrc.json", join(folder, ".oxlintrc.json"));
  for (const [file, imported] of IMPORTS) {
    mkdirSync(join(folder, dirname(file)), { recursive: true });
    writeFileSync(join(folder, file), `import { a } from "${imported}";\nexport const b = [a];\n`);
  }
  // A circle of two.
  for (const [name, other] of ["xy", "yx"]) {
    writeFileSync(
      join(folder, `src/${name}.ts`),
      `import { ${other} } from "./${other}.js";\nexport const ${name} = [${other}];\n`,
    );
  }
  refused = new Set(findings());
});
afterAll(() => rmSync(folder, { recursive: true }));

/** What the linter of the project's code says of the folder, as `file rule`. */
function findings(): string[] {
  const { diagnostics } = JSON.parse(lint()) as { diagnostics: { filename: string; code: string }[] };
  return diagnostics.map(({ filename, code }) => `${filename} ${code}`);
}

function lint(): string {
  try {
    const linter = resolve("node_modules/oxlint/bin/oxlint");
    return execFileSync(process.execPath, [linter, "--format", "json"], { cwd: folder, encoding: "utf8" });
  } catch (error) {
    return (error as { stdout: string }).stdout;
  }
}

test.each(IMPORTS)("that %s imports %s is allowed: %s", (file, _, isAllowed) => {
  expect(refused.has(`${file} eslint(no-restricted-imports)`)).toBe(!isAllowed);
});

test("a circle is found", () => {
  expect([...refused]).toContain("src/x.ts import(no-cycle)");
});
