import { configDefaults, defineConfig } from "vitest/config";
import { DOCUMENTS, PROGRAMS, PROMISE, SLOW } from "./test/projects.js";

const all = ["test/**/*.test.ts", "tools/schema-mutation/test/*.test.ts"];
const elsewhere = [...DOCUMENTS, ...PROGRAMS, ...SLOW, ...PROMISE];

export default defineConfig({
  test: {
    // No test measures time; these only end what hangs, on a machine that may be busy with ten other things.
    testTimeout: 600_000,
    hookTimeout: 600_000,
    globalSetup: ["test/support/compiled-checks.ts"],
    // Vitest would leave one of two cores idle.
    maxWorkers: "100%",
    projects: [
      {
        extends: true,
        // Files share their modules: to load them once for each file takes as long as all the tests.
        test: { name: "unit", isolate: false, include: all, exclude: [...configDefaults.exclude, ...elsewhere] },
      },
      { extends: true, test: { name: "documents", isolate: false, include: [...DOCUMENTS] } },
      {
        extends: true,
        test: {
          name: "programs",
          include: [...PROGRAMS],
          // With a project of its own, because `npm run typecheck` looks at everything else.
          typecheck: { enabled: true, include: ["test/types/**/*.test-d.ts"], tsconfig: "test/types/tsconfig.json" },
        },
      },
      { extends: true, test: { name: "slow", include: [...SLOW] } },
      { extends: true, test: { name: "promise", include: [...PROMISE], testTimeout: 3_600_000 } },
    ],
    coverage: {
      provider: "v8",
      include: ["src/**/*.ts", "scripts/lib/**/*.ts", "scripts/generate/**/*.ts"],
      reporter: ["text-summary", "html"],
      thresholds: {
        // The floor only rises: `npm run coverage` writes better figures here.
        autoUpdate: (reached) => Math.floor(reached),
        statements: 94,
        branches: 88,
        functions: 94,
        lines: 95,
      },
    },
  },
});
