import { mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Api } from "./apis.js";
import { CODE, fingerprint } from "./fingerprint.mjs";

const CACHE = ".cache";

/** What the outputs of a vendor are made from, beside its documents. */
const READS = [...CODE, ".prettierrc.json"];

/**
 * The outputs of vendors that did not change, by the same hashes by which a whole run is answered: of the documents of the
 * one vendor, of all our code, and of the files that were written. It is no cache for CI.
 */
export class KeptOutputs {
  readonly #folder: string;
  #code: string | undefined;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** The files of a vendor as they lie there, by `<vendor>/<file>`; undefined where they have to be made. */
  filesOf(api: Api): ReadonlyMap<string, string> | undefined {
    if (isCold() || read(recordOf(api)) !== this.#state(api)) return undefined;
    const files = readdirSync(join(this.#folder, api.name));
    return new Map(
      files.map((file) => [`${api.name}/${file}`, readFileSync(join(this.#folder, api.name, file), "utf8")]),
    );
  }

  /** Remembers that the files of a vendor are what its documents make. */
  keep(api: Api): void {
    if (isCold()) return;
    mkdirSync(CACHE, { recursive: true });
    writeFileSync(recordOf(api), this.#state(api));
  }

  #state(api: Api): string {
    this.#code ??= fingerprint(READS);
    return `${this.#code} ${fingerprint([api.folder])} ${fingerprint([join(this.#folder, api.name)])}`;
  }
}

function isCold(): boolean {
  return Boolean(process.env["NO_CACHE"] ?? process.env["CI"]);
}

function recordOf({ name }: Api): string {
  return join(CACHE, `outputs-${name}`);
}

function read(file: string): string | undefined {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return undefined;
  }
}
