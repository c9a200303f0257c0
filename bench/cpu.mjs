// Loaded into every process of a measured command: adds the processor time that each used to a file when it ends.
import { appendFileSync } from "node:fs";
import { isMainThread } from "node:worker_threads";

// The figure of the main thread's process holds that of its workers.
if (isMainThread) {
  process.on("exit", () => {
    const { user, system } = process.cpuUsage();
    appendFileSync(process.env.BENCH_CPU_FILE ?? "", `${user + system}\n`);
  });
}
