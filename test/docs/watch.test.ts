import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ProjectCopy } from "../support/project.js";

describe("npm run docs -- --watch", () => {
  const project = new ProjectCopy();
  let child: ChildProcess;
  let url: string;

  beforeAll(async () => {
    project.keepApis("helpcrunch");
    child = spawn(project.path("node_modules/.bin/tsx"), ["scripts/docs.ts", "--watch", "--port", "0"], {
      cwd: project.folder,
      stdio: ["ignore", "pipe", "inherit"],
    });
    url = await new Promise((resolve) => {
      let printed = "";
      child.stdout!.on("data", (chunk) => {
        printed += String(chunk);
        const [found] = /http:\/\/127\.0\.0\.1:\d+/.exec(printed) ?? [];
        if (found) resolve(found);
      });
    });
  }, 240_000);
  afterAll(async () => {
    if (child.exitCode === null) {
      child.kill();
      await once(child, "close");
    }
    project.remove();
  });

  test(
    "serves the pages, rebuilds them when a source changes, and tells the pages that are open",
    { timeout: 240_000 },
    async () => {
      const page = async (path: string): Promise<string> => (await fetch(url + path)).text();
      expect(await page("/")).toContain(`new EventSource("/events")`);
      expect((await fetch(`${url}/nowhere.html`)).status).toBe(404);
      expect((await fetch(`${url}/..%2fpackage.json`)).status).toBe(404);
      const events = (await fetch(`${url}/events`)).body!.pipeThrough(new TextDecoderStream()).getReader();
      project.edit("specs/helpcrunch/openapi.yaml", "summary: Creates a chat", "summary: Quickly creates a chat");
      let told = "";
      while (!told.includes("data: rebuilt"))
        told += (await events.read()).value ?? "data: rebuilt (the stream has ended)";
      expect(told).not.toContain("ended");
      expect(await page("/helpcrunch/index.html")).toContain("Quickly creates a chat");
      await events.cancel();
    },
  );
});
