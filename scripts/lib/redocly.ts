import { relative } from "node:path";
import {
  bundle as redoclyBundle,
  createConfig,
  getLineColLocation,
  lint,
  type Config,
  type NormalizedProblem,
} from "@redocly/openapi-core";
import type { Api } from "./apis.js";
import { fileError, SourceError, type Problem } from "./problems.js";
import type { Origins } from "./source-tree.js";
import { VendorFiles } from "./vendor-files.js";

/** The rules without which nothing can be generated; those of `redocly.yaml` are these and stricter ones. */
const STRUCTURE = {
  rules: {
    struct: "error",
    "no-unresolved-refs": "error",
    "operation-operationId-unique": "error",
    "path-parameters-defined": "error",
  },
} as const;

const structure = createConfig(STRUCTURE);

/**
 * Bundles one API in memory; throws a {@link SourceError} for YAML errors, dangling references and duplicate operationIds.
 * Says what else the stricter rules of `config`, if given, find in the source files, which are read and linted once.
 */
export async function bundleSources(
  api: Api,
  config?: Config,
): Promise<{ document: Record<string, unknown>; origins: Origins; remarks: Problem[] }> {
  const files = new VendorFiles(api.folder);
  const problems = await lintSources(api, config ?? (await structure), files);
  const breaking = problems.filter(({ rule }) => rule in STRUCTURE.rules);
  if (breaking.length > 0) throw new SourceError(breaking);
  const result = await redoclyBundle({ ref: api.root, config: await structure, externalRefResolver: files });
  if (result.problems.length > 0) throw new SourceError(result.problems.map(toProblem));
  return { document: result.bundle.parsed as Record<string, unknown>, origins: files.origins, remarks: problems };
}

async function lintSources(api: Api, config: Config, files: VendorFiles): Promise<Problem[]> {
  const found = await withParseErrors(api, () => lint({ ref: api.root, config, externalRefResolver: files }));
  return found.filter((problem) => problem.ignored !== true).map(toProblem);
}

async function withParseErrors<T>(api: Api, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if ((error as Error).message === "Self-referencing circular pointer") {
      const message =
        "A `$ref` of this document, or of a file that it refers to, leads back to itself; let it lead to something.";
      throw new SourceError([fileError(api.root, "schema-circle", message)]);
    }
    const { originalError, source } = error as { originalError?: YamlFault; source?: { absoluteRef: string } };
    if (originalError === undefined) throw error;
    const file = relative(process.cwd(), source?.absoluteRef ?? "");
    const { line = 0, column = 0 } = originalError.mark ?? {};
    const message = originalError.reason ?? originalError.message.split("\n")[0] ?? "cannot be read";
    throw new SourceError([fileError(file, "yaml", message, line + 1, column + 1)]);
  }
}

interface YamlFault {
  readonly message: string;
  readonly reason?: string;
  readonly mark?: { readonly line: number; readonly column: number };
}

function toProblem(found: NormalizedProblem): Problem {
  const [location] = found.location;
  const place = location && getLineColLocation(location);
  const hint = found.suggest.length > 0 ? ` Did you mean ${found.suggest.join(" or ")}?` : "";
  return {
    file: location ? relative(process.cwd(), location.source.absoluteRef) : "",
    line: place?.start.line ?? 1,
    column: place?.start.col ?? 1,
    pointer: location?.pointer ?? "#",
    rule: found.ruleId,
    severity: found.severity === "warn" ? "warning" : "error",
    message: `${found.message.trim()}${hint}`,
  };
}
