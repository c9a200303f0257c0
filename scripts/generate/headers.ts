import type { Bundle } from "../lib/bundle.js";
import { capitalize, memberName, tsdoc, vendorNames } from "../lib/names.js";
import type { Operation, Response } from "../lib/openapi.js";
import { headerType, listOperations } from "../lib/operations.js";

/** Headers that some responses declare, as one interface. */
interface HeaderSet {
  readonly name: string;
  readonly members: ReadonlyMap<string, HeaderMember>;
  readonly comment: string;
}

interface HeaderMember {
  readonly type: string;
  readonly text: string;
}

/** The types of declared response headers: each set is written once in a document, however many responses share it. */
export class HeaderTypes {
  readonly #sets = new Map<string, HeaderSet>();

  constructor(bundle: Bundle) {
    const { type } = vendorNames(bundle);
    for (const { operation, headers, statuses } of declaredSets(bundle)) {
      const key = keyOf(headers);
      if (this.#sets.has(key)) continue;
      const which =
        statuses.length > 1 && !this.#isNamed(`${type}${capitalize(operation.id)}Headers`) ? "" : statuses[0]!;
      this.#sets.set(key, {
        name: `${type}${capitalize(operation.id)}${capitalize(which)}Headers`,
        members: membersOf(headers),
        comment: `Declared headers of \`${operation.id}\`: ${statuses.join(", ")}.`,
      });
    }
  }

  /** The name of the type of these headers; `{}` where there are none. */
  nameOf({ headers }: Response): string {
    return this.#sets.get(keyOf(headers))?.name ?? "{}";
  }

  /** The import of all types by a file beside the client's. */
  importLines(): string[] {
    const names = [...this.#sets.values()].map(({ name }) => name).sort();
    return names.length === 0 ? [] : [`import type { ${names.join(", ")} } from "./index.js";`];
  }

  /** Declarations of all sets; one that has all of another extends that one. */
  declarations(): string[] {
    return [...this.#sets.values()].map((set) => {
      const base = this.#baseOf(set);
      const own = [...set.members].filter(([name]) => !base?.members.has(name)).map(([, { text }]) => text);
      const head = `export interface ${set.name}${base ? ` extends ${base.name}` : ""}`;
      return `${tsdoc(set.comment)}\n${head} {\n${own.join("\n")}\n}\n`;
    });
  }

  #isNamed(name: string): boolean {
    return [...this.#sets.values()].some((set) => set.name === name);
  }

  /** The largest set whose members are all among those of another. */
  #baseOf({ members }: HeaderSet): HeaderSet | undefined {
    const smaller = [...this.#sets.values()].filter(
      (set) =>
        set.members.size < members.size &&
        [...set.members].every(([name, { type }]) => members.get(name)?.type === type),
    );
    return smaller.sort((a, b) => b.members.size - a.members.size)[0];
  }
}

type Headers = Response["headers"];

interface DeclaredSet {
  readonly operation: Operation;
  readonly headers: Headers;
  readonly statuses: string[];
}

function declaredSets({ document }: Bundle): DeclaredSet[] {
  return listOperations(document).flatMap((operation) => {
    const sets = new Map<string, DeclaredSet>();
    for (const { status, headers } of operation.responses) {
      if (headers.size === 0) continue;
      const key = keyOf(headers);
      if (!sets.has(key)) sets.set(key, { operation, headers, statuses: [] });
      sets.get(key)!.statuses.push(status);
    }
    return [...sets.values()].sort((a, b) => b.statuses.length - a.statuses.length);
  });
}

function membersOf(headers: Headers): Map<string, HeaderMember> {
  return new Map(
    [...headers].map(([name, header]) => {
      const known = headerType(header);
      const type = known === "integer" ? "number" : known;
      const comment = header.description === undefined ? "" : `${tsdoc(header.description, "  ")}\n`;
      return [name, { type, text: `${comment}  readonly ${memberName(name)}?: ${type};` }];
    }),
  );
}

/** Names and types of headers in the order of their names; a text that differs makes no other type. */
function keyOf(headers: Headers): string {
  return [...membersOf(headers)]
    .map(([name, { type }]) => `${name}: ${type}`)
    .sort()
    .join();
}
