import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** Replaces a folder by the given files in one step: they are written beside it first, then swapped in. */
export function replaceFolder(folder: string, files: ReadonlyMap<string, string | Uint8Array>): void {
  const fresh = `${folder}.new-${process.pid}`;
  const old = `${folder}.old-${process.pid}`;
  try {
    mkdirSync(fresh);
    for (const [name, content] of files) {
      const path = join(fresh, name);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, content);
    }
    if (existsSync(folder)) renameSync(folder, old);
    renameSync(fresh, folder);
  } finally {
    rmSync(fresh, { recursive: true, force: true });
    rmSync(old, { recursive: true, force: true });
  }
}

/** Compares a folder with the files that it should hold and says, one line each, what is stale. */
export function compareFolder(folder: string, files: ReadonlyMap<string, string>): string[] {
  const present = existsSync(folder)
    ? readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    : [];
  const extra = present.filter((name) => !files.has(name)).map((name) => `${folder}/${name}: no longer generated`);
  const stale = staleFiles(new Map([...files].map(([name, text]) => [join(folder, name), text])));
  return [...stale, ...extra].sort();
}

/** Writes the files that are not there or hold another text, each in one step, and says which of them were there. */
export function refreshFiles(files: ReadonlyMap<string, string>): string[] {
  return [...files].flatMap(([path, text]) => {
    const before = existsSync(path) ? readFileSync(path, "utf8") : undefined;
    if (before === text) return [];
    mkdirSync(dirname(path), { recursive: true });
    const fresh = `${path}.new-${process.pid}`;
    writeFileSync(fresh, text);
    renameSync(fresh, path);
    return before === undefined ? [] : [path];
  });
}

/** Says, one line each, which files are not there or hold another text. */
export function staleFiles(files: ReadonlyMap<string, string>): string[] {
  return [...files].flatMap(([path, text]) => {
    if (!existsSync(path)) return [`${path}: missing`];
    return readFileSync(path, "utf8") === text ? [] : [`${path}: differs from its sources`];
  });
}
