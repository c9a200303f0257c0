import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";
import type { Api } from "../../scripts/lib/apis.js";
import { SourceError, type Problem } from "../../scripts/lib/problems.js";

/** Writes a vendor's folder, whose files are texts or data, beside the files of others; removed after the test. */
export function scratchApi(files: Readonly<Record<string, unknown>>, name = "scratch"): Api {
  const parent = mkdtempSync(join(tmpdir(), "chat-contracts-api-"));
  onTestFinished(() => rmSync(parent, { recursive: true }));
  const folder = join(parent, name);
  for (const [file, content] of Object.entries(files)) {
    const path = join(folder, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, typeof content === "string" ? content : JSON.stringify(content, null, 2));
  }
  return { name, root: join(folder, "openapi.yaml"), folder };
}

/** Copies a vendor's folder to change it; removed after the test. */
export function scratchCopy(name: string): Api {
  const api = scratchApi({}, name);
  cpSync(join(import.meta.dirname, "../../specs", name), api.folder, { recursive: true });
  return api;
}

/** Replaces a text in a file of an API; fails if the text is not there, so that no test runs on an unchanged copy. */
export function edit({ folder }: Api, file: string, from: string, to: string): void {
  const before = readFileSync(join(folder, file), "utf8");
  if (!before.includes(from)) throw new Error(`${file} does not contain ${from}`);
  writeFileSync(
    join(folder, file),
    before.replace(from, () => to),
  );
}

/** A small valid document, with parts of it replaced. */
export function smallDocument(
  parts: { operation?: object; schemas?: object; info?: object; components?: object } = {},
): object {
  return {
    openapi: "3.1.0",
    info: { title: "Scratch", version: "1", "x-vendor-name": "Scratch", ...parts.info },
    servers: [{ url: "https://api.scratch.test" }],
    paths: {
      "/things": {
        post: {
          operationId: "createThing",
          summary: "Create a thing",
          description: "Creates a thing.",
          requestBody: jsonOf({ type: "object", properties: { name: { type: "string" } } }),
          responses: { 201: { description: "Created.", ...jsonOf({ $ref: "#/components/schemas/Thing" }) } },
          ...parts.operation,
        },
      },
    },
    components: {
      ...parts.components,
      schemas: { Thing: { type: "object", properties: { id: { type: "integer" } } }, ...parts.schemas },
    },
  };
}

/** The content of a request body or response that is JSON. */
export function jsonOf(schema: object, type = "application/json"): { content: Record<string, { schema: object }> } {
  return { content: { [type]: { schema } } };
}

/** The mistakes that some work finds in a document; fails where it finds none, or ends in another error. */
export async function problemsOf(work: () => Promise<unknown>): Promise<readonly Problem[]> {
  try {
    await work();
  } catch (error) {
    if (error instanceof SourceError) return error.problems;
    throw error;
  }
  throw new Error("No mistake was found.");
}
