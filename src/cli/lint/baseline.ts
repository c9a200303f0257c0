import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, relative, resolve } from "node:path";
import { UsageError } from "../command-line.js";
import type { LintFinding } from "./lint.js";

/** An old finding that is accepted. It has no line, so that it stays the same when lines move. */
interface Accepted {
  readonly file: string;
  readonly rule: string;
  readonly pointer: string;
}

/** Findings that a file lists, by which new ones are told from old ones. */
export class Baseline {
  readonly #path: string;
  readonly #accepted: ReadonlySet<string>;

  private constructor(path: string, accepted: ReadonlySet<string>) {
    this.#path = path;
    this.#accepted = accepted;
  }

  /** Reads the file; throws a {@link UsageError} where there is none. */
  static read(path: string): Baseline {
    if (!existsSync(path)) {
      throw new UsageError(`There is no baseline ${path}. Write it with --update-baseline.`);
    }
    try {
      const list = JSON.parse(readFileSync(path, "utf8")) as Accepted[];
      return new Baseline(path, new Set(list.map(keyOf)));
    } catch {
      throw new UsageError(`${path} is no baseline. Write it again with --update-baseline.`);
    }
  }

  /** Writes the file anew. */
  static write(path: string, findings: readonly LintFinding[]): void {
    const list = findings.map((finding) => accept(path, finding));
    const distinct = [...new Map(list.map((entry) => [keyOf(entry), entry])).values()];
    distinct.sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
    writeFileSync(path, `${JSON.stringify(distinct, null, 2)}\n`);
  }

  /** The findings that the file does not list. */
  fresh(findings: readonly LintFinding[]): LintFinding[] {
    return findings.filter((finding) => !this.#accepted.has(keyOf(accept(this.#path, finding))));
  }

  /** How many entries are found no more and can be removed. */
  gone(findings: readonly LintFinding[]): number {
    const found = new Set(findings.map((finding) => keyOf(accept(this.#path, finding))));
    return [...this.#accepted].filter((key) => !found.has(key)).length;
  }
}

function accept(path: string, { source, code, pointer }: LintFinding): Accepted {
  const file = relative(dirname(resolve(path)), resolve(source)).replaceAll("\\", "/");
  return { file, rule: code, pointer };
}

const keyOf = ({ file, rule, pointer }: Accepted): string => JSON.stringify([file, rule, pointer]);
