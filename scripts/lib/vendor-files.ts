import { existsSync, realpathSync } from "node:fs";
import { relative, sep } from "node:path";
import { BaseResolver, isAbsoluteUrl, ResolveError, type Document, type Source } from "@redocly/openapi-core";
import { isAlias, LineCounter, parseDocument, visit } from "yaml";
import { fileError, SourceError } from "./problems.js";
import { Origins } from "./source-tree.js";

/**
 * Reads the files of one vendor for Redocly, each once: nothing from an address, nothing from outside of the vendor's
 * folder, no file whose YAML aliases multiply.
 */
export class VendorFiles extends BaseResolver {
  readonly #folder: string;
  /** Where what was read is written. */
  readonly origins: Origins = new Origins();

  constructor(folder: string) {
    super();
    this.#folder = realpathSync(folder) + sep;
  }

  override async loadExternalRef(target: string): Promise<Source> {
    if (isAbsoluteUrl(target)) {
      throw refusal("it is an address, and nothing is fetched. Keep a copy in the vendor's folder");
    }
    if (!existsSync(target)) return super.loadExternalRef(target);
    // Before anything is read: a device or a pipe would never end.
    if (!realpathSync(target).startsWith(this.#folder)) {
      throw refusal("it is a file outside of the vendor's folder. Keep a copy inside");
    }
    return super.loadExternalRef(target);
  }

  override parseDocument(source: Source, isRoot?: boolean): Document {
    refuseMultiplyingAliases(source);
    const document = super.parseDocument(source, isRoot);
    if (isRoot && (typeof document.parsed !== "object" || document.parsed === null)) {
      throw new SourceError([
        fileError(fileOf(source), "document", "Nothing is written here; write an OpenAPI document."),
      ]);
    }
    this.origins.remember(source, document.parsed);
    return document;
  }
}

function refusal(message: string): ResolveError {
  return new ResolveError(new Error(message));
}

function fileOf({ absoluteRef }: Source): string {
  return relative(process.cwd(), absoluteRef);
}

/** Aliases of aliases grow like powers; the parser for people's files counts them, the one for documents does not. */
function refuseMultiplyingAliases(source: Source): void {
  if (!/[\s[{,:-]\*[^\s*]/.test(source.body)) return;
  const lines = new LineCounter();
  const document = parseDocument(source.body, { lineCounter: lines });
  if (document.errors.length > 0) return;
  try {
    document.toJS({ maxAliasCount: 100 });
  } catch (error) {
    let offset = 0;
    visit(document, {
      Alias: (_, alias) => {
        offset = alias.range?.[0] ?? 0;
        return isAlias(alias) ? visit.BREAK : undefined;
      },
    });
    const { line, col } = lines.linePos(offset);
    const message = `YAML aliases that stand for too much: ${(error as Error).message}. Write the parts out, or use \`$ref\`.`;
    throw new SourceError([fileError(fileOf(source), "yaml", message, line, col)]);
  }
}
