import { spawn } from "node:child_process";
import { createServer } from "node:net";
import { judge, success } from "./call.mjs";

const [file] = process.argv.slice(2);
const { status } = success();
const free = createServer().listen(0, "127.0.0.1");
await new Promise((resolve) => free.once("listening", resolve));
const { port } = free.address();
await new Promise((resolve) => free.close(resolve));

const prism = spawn("prism", ["mock", "-h", "127.0.0.1", "-p", String(port), file], {
  stdio: ["ignore", "pipe", "pipe"],
});
let said = "";
const listens = new Promise((resolve, reject) => {
  for (const stream of [prism.stdout, prism.stderr]) {
    stream.on("data", (text) => {
      said += text;
      if (/is listening/.test(said)) resolve();
    });
  }
  prism.once("exit", () => reject(new Error(`Prism ended:\n${said}`)));
});
try {
  await listens;
  await judge(`http://127.0.0.1:${port}`, { status });
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
} finally {
  prism.removeAllListeners("exit");
  prism.kill();
}
