import { existsSync, readdirSync, watch, type FSWatcher } from "node:fs";
import { join } from "node:path";

const FOLDERS = ["specs", "docs", "scripts", "generated"];
const SOURCES = new Set([...FOLDERS, "package.json", "redocly.yaml", "CHANGELOG.md"]);

/** Calls back after changes of the sources, never twice at once; what changes meanwhile leads to one more call. */
export function onChange(act: () => Promise<void>): void {
  let timer: NodeJS.Timeout | undefined;
  let running = Promise.resolve();
  let watchers: readonly FSWatcher[] = [];
  const changed = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      watchAll();
      running = running.then(act);
    }, 50);
  };
  /** Folders come and go, so that all are watched anew; the old watchers go when the new ones are there. */
  const watchAll = (): void => {
    const before = watchers;
    watchers = [
      watch(".", (_, name) => name !== null && SOURCES.has(name) && changed()),
      ...FOLDERS.filter((folder) => existsSync(folder))
        .flatMap(withFoldersBelow)
        .map((folder) => watch(folder, changed)),
    ];
    for (const watcher of before) watcher.close();
  };
  watchAll();
}

/** Each folder is watched by itself: who watches files, as a recursive watcher does, stays with those that a save replaces. */
function withFoldersBelow(folder: string): string[] {
  const below = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return [folder, ...below.flatMap(({ name }) => withFoldersBelow(join(folder, name)))];
}
