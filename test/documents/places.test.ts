import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { readApis } from "../../scripts/lib/apis.js";
import { readDocument } from "../../scripts/lib/read-document.js";
import { below, isContainer } from "../../src/pointer.js";

/** The text from a place in a file to the end of its line. */
function textAt({ file, line, column }: { file: string; line: number; column: number }): string {
  const lines = readFileSync(file, "utf8").split("\n");
  return lines[line - 1]!.slice(column - 1);
}

/** Every object of a document that has members, by its JSON pointer. */
function* objectsOf(value: unknown, pointer = "#"): Iterable<{ pointer: string; value: Record<string, unknown> }> {
  if (!isContainer(value)) return;
  if (!Array.isArray(value) && Object.keys(value).length > 0) yield { pointer, value };
  for (const [key, child] of Object.entries(value)) yield* objectsOf(child, below(pointer, key));
}

/** Maps of the bundle's own, which are put together from several files. */
const GATHERED = /^#(\/components(\/[^/]+)?|.*\/examples(\/[^/]+)?)?$/;

test.each(readApis())("each object of $name's bundle is found where its first member is written", async (api) => {
  const { document, tree } = await readDocument(api);
  const objects = [...objectsOf(document)].filter(({ pointer }) => !GATHERED.test(pointer));
  const misplaced = objects.filter(({ pointer, value }) => {
    const text = textAt(tree.locate(pointer));
    const flow = /^[{[]/.test(text);
    // What the bundler has put in the place of a reference is found at the reference.
    const written = [...Object.keys(value), "$ref"].some((key) => text.replace(/^["']/, "").startsWith(key));
    return !flow && !written;
  });
  expect(objects.length).toBeGreaterThan(50);
  expect(misplaced.map(({ pointer }) => `${pointer}: ${textAt(tree.locate(pointer))}`)).toEqual([]);
});

test("a part of an answer that several share is found in the file that they share", async () => {
  const [api] = readApis();
  const { document, tree } = await readDocument(api!);
  const [path, item] = Object.entries(document.paths)[0]!;
  const [method] = Object.keys(item);
  const responses = below(below(below("#/paths", path), method!), "responses");
  expect(tree.locate(`${responses}/401/description`).file).toMatch(/responses\.yaml$/);
  expect(tree.locate(`${responses}/200/nowhere/at/all`)).toEqual(tree.locate(`${responses}/200`));
});
