import { readFileSync, readdirSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { expect, test } from "vitest";

const SOURCES = resolve(import.meta.dirname, "../src");

test("the package imports nothing but its own files", () => {
  const files = readdirSync(SOURCES, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".ts"));
  const outside = files.flatMap((file) => {
    const text = readFileSync(join(SOURCES, file), "utf8");
    const targets = [...text.matchAll(/(?:from|import\()\s*"([^"]+)"/g)].map(([, target]) => target!);
    return targets
      .filter(
        (target) =>
          !target.startsWith(".") || relative(SOURCES, resolve(SOURCES, dirname(file), target)).startsWith(".."),
      )
      .map((target) => `${file}: ${target}`);
  });
  expect(files.length).toBeGreaterThan(10);
  expect(outside).toEqual([]);
});
