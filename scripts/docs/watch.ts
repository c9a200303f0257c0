import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { createServer, type ServerResponse } from "node:http";
import { createRequire } from "node:module";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";
import { UsageError } from "../lib/problems.js";
import { onChange } from "./watch-sources.js";

const EVENTS = "/events";
const POLICY = /<meta http-equiv="Content-Security-Policy"[^>]*>/;
const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".md": "text/markdown; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".xml": "application/xml",
  ".yaml": "application/yaml",
  ".svg": "image/svg+xml",
  ".png": "image/png",
};

/** Serves the site on loopback, rebuilds its static part when a source changes, and reloads the pages that are open. */
export async function watchSite(site: string, port = "4020"): Promise<void> {
  if (!/^\d+$/.test(port) || Number(port) > 65_535)
    throw new UsageError(`--port ${port} is no port; give a number such as 4020.`);
  const readers = new Set<ServerResponse>();
  /** Names the last build. A page knows the one that it is of, so that it misses none while it is loaded. */
  let build = Date.now();
  await rebuild();
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://site");
    if (pathname === EVENTS) {
      response.writeHead(200, { "content-type": "text/event-stream", "cache-control": "no-store" });
      response.write(`data: ${build}\n\n`);
      readers.add(response);
      request.on("close", () => readers.delete(response));
    } else serve(site, pathname, response, build);
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", (error) =>
      reject(new UsageError(`Port ${port} cannot be used (${error.message}). Choose another with --port.`)),
    );
    server.listen(Number(port), "127.0.0.1", resolve);
  });
  console.log(`http://127.0.0.1:${(server.address() as AddressInfo).port}/ (Ctrl+C stops it)`);
  onChange(async () => {
    if (!(await rebuild())) return;
    build = Date.now();
    for (const reader of readers) reader.write(`data: ${build}\n\n`);
  });
}

/** A build is a process of its own, so that changes of the code count as well. */
function rebuild(): Promise<boolean> {
  const tsx = createRequire(import.meta.url).resolve("tsx/cli");
  const child = spawn(process.execPath, [tsx, "scripts/docs.ts", "--static"], { stdio: "inherit" });
  return new Promise((resolve) => child.on("close", (code) => resolve(code === 0)));
}

function serve(site: string, pathname: string, response: ServerResponse, build: number): void {
  const name = decoded(pathname.endsWith("/") ? `${pathname}index.html` : pathname);
  const path = join(site, normalize(`/${name}`));
  const found = extname(path) in TYPES ? read(path) : undefined;
  // For a moment of a build there is no site; the page that is shown then is told of the build's end.
  const content = found ?? read(join(site, "404.html")) ?? "<body></body>";
  const type = found ? extname(path) : ".html";
  response.writeHead(found ? 200 : 404, { "content-type": TYPES[type], "cache-control": "no-store" });
  response.end(
    type === ".html"
      ? content
          .toString()
          .replace(POLICY, "")
          .replace("</body>", `${reload(build)}</body>`)
      : content,
  );
}

/** An address that stands for no text is left as it is, and no file has its name. */
function decoded(pathname: string): string {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return pathname;
  }
}

function read(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}

/** What a page does when it hears of another build than its own. */
function reload(build: number): string {
  return `<script>new EventSource("${EVENTS}").onmessage = ({ data }) => data === "${build}" || location.reload();</script>`;
}
