import type { Config } from "@redocly/openapi-core";
import type { Api } from "./apis.js";
import { attachExamples, type Example } from "./examples.js";
import { fitnessProblems } from "./fitness/check.js";
import type { Header, OpenApiDocument, ResponseObject } from "./openapi.js";
import { follow } from "./operations.js";
import { SourceError, type Problem } from "./problems.js";
import { bundleSources } from "./redocly.js";
import { SourceTree, type Origins } from "./source-tree.js";

/** One API as a single document, with its examples, which nobody has judged yet. */
export interface ReadDocument {
  readonly api: Api;
  readonly document: OpenApiDocument;
  readonly examples: readonly Example[];
  readonly tree: SourceTree;
  /** What the linter's rules found in the sources, where some were given. */
  readonly remarks: readonly Problem[];
}

/**
 * Makes one document of the sources of an API: schemas hoisted into components; responses and headers inlined, so that each
 * status has its own examples, and because openapi-typescript makes referenced headers required; example files attached.
 * Throws a {@link SourceError} that lists every mistake found.
 */
export async function readDocument(api: Api, rules?: Config): Promise<ReadDocument> {
  const sources = await bundleSources(api, rules);
  const document = sources.document as unknown as OpenApiDocument;
  inlineReferences(document, sources.origins);
  const tree = new SourceTree(document, sources.origins);
  const unfit = fitnessProblems(document, tree);
  if (unfit.length > 0) throw new SourceError(unfit);
  return { api, document, examples: attachExamples(api, document, tree), tree, remarks: sources.remarks };
}

/**
 * Reads all APIs in one way; throws one {@link SourceError} with the mistakes of all of them. One after another, so that what
 * is only needed while an API is read does not add up.
 */
export async function readAll<T>(apis: readonly Api[], read: (api: Api) => Promise<T>): Promise<T[]> {
  const problems: Problem[] = [];
  const found: T[] = [];
  for (const api of apis) {
    try {
      found.push(await read(api));
    } catch (error) {
      if (!(error instanceof SourceError)) throw error;
      problems.push(...error.problems);
    }
  }
  if (problems.length > 0) throw new SourceError(problems);
  return found;
}

function inlineReferences(document: OpenApiDocument, origins: Origins): void {
  for (const operation of Object.values(document.paths).flatMap((item) => Object.values(item))) {
    for (const [status, response] of Object.entries(operation.responses ?? {})) {
      const own = origins.copy(follow<ResponseObject>(document, response).value);
      for (const name of Object.keys(own.headers ?? {})) {
        own.headers![name] = origins.copy(follow<Header>(document, own.headers![name]!).value);
      }
      operation.responses[status] = own;
    }
  }
  delete document.components?.headers;
  delete document.components?.responses;
}
