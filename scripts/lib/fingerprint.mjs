import { createHash } from "node:crypto";
import { readFileSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";

/** What decides what the scripts do, beside the documents: our code, the tools and the program that runs them. */
export const CODE = [
  "scripts",
  "src",
  "shared",
  "spectral",
  "tools/schema-mutation/src",
  "package.json",
  "package-lock.json",
  "node_modules/.package-lock.json",
];

/**
 * One hash of the names and contents of files and folders, and of the Node that reads them; what is missing counts too.
 *
 * @param {readonly string[]} paths
 * @param {string} [root]
 * @returns {string}
 */
export function fingerprint(paths, root = ".") {
  const hash = createHash("sha256").update(`${process.version} ${process.platform} ${process.arch}`);
  for (const path of paths) visit(hash, root, path);
  return hash.digest("hex");
}

/**
 * @param {import("node:crypto").Hash} hash
 * @param {string} root
 * @param {string} path
 */
function visit(hash, root, path) {
  const stats = statSync(join(root, path), { throwIfNoEntry: false });
  hash.update(`\0${path}\0`);
  if (stats === undefined) return;
  if (stats.isDirectory()) {
    for (const name of readdirSync(join(root, path)).sort()) visit(hash, root, `${path}/${name}`);
  } else {
    hash.update(`${stats.size}\0`).update(readFileSync(join(root, path)));
  }
}
