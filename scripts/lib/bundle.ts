import type { Api } from "./apis.js";
import { CLOSED_KEY, DOCUMENT_KEY, explain } from "./ajv.js";
import { closeWorld } from "./closed-world.js";
import { attachExamples, type Example } from "./examples.js";
import { fitnessProblems } from "./fitness/check.js";
import { mockProblems } from "./fitness/mock-rules.js";
import { Judge } from "./judge.js";
import type { Header, OpenApiDocument, ResponseObject } from "./openapi.js";
import { follow } from "./operations.js";
import { SourceError, type Problem } from "./problems.js";
import { bundleSources } from "./redocly.js";
import { SourceTree } from "./source-tree.js";

/** One API as a single document, which every output is made from. */
export interface Bundle {
  readonly api: Api;
  readonly document: OpenApiDocument;
  readonly examples: readonly Example[];
  readonly tree: SourceTree;
  /** Validators of its schemas: as the document has them (`DOCUMENT_KEY`), and in the closed world (`CLOSED_KEY`). */
  readonly judge: Judge;
}

/**
 * Bundles one API: schemas hoisted into components; responses and headers inlined, so that each status has its own
 * examples, and because openapi-typescript makes referenced headers required; example files attached and checked.
 * Throws a {@link SourceError} that lists every mistake found.
 */
export async function loadBundle(api: Api): Promise<Bundle> {
  const document = (await bundleSources(api)) as unknown as OpenApiDocument;
  const tree = new SourceTree(api.root);
  inlineReferences(document);
  const unfit = fitnessProblems(document, tree);
  if (unfit.length > 0) throw new SourceError(unfit);
  const examples = attachExamples(api, document, tree);
  const judge = new Judge({ [DOCUMENT_KEY]: document, [CLOSED_KEY]: closeWorld(document) }, tree);
  const bundle = { api, document, examples, tree, judge };
  const problems = [...mockProblems(document, tree), ...checkExamples(bundle)];
  if (problems.length > 0) throw new SourceError(problems);
  return bundle;
}

/** Bundles all APIs; throws one {@link SourceError} with the mistakes of all of them. */
export async function loadBundles(apis: readonly Api[]): Promise<Bundle[]> {
  const settled = await Promise.allSettled(apis.map(loadBundle));
  const problems: Problem[] = [];
  const bundles: Bundle[] = [];
  for (const outcome of settled) {
    if (outcome.status === "fulfilled") bundles.push(outcome.value);
    else if (outcome.reason instanceof SourceError) problems.push(...outcome.reason.problems);
    else throw outcome.reason;
  }
  if (problems.length > 0) throw new SourceError(problems);
  return bundles;
}

function inlineReferences(document: OpenApiDocument): void {
  for (const operation of Object.values(document.paths).flatMap((item) => Object.values(item))) {
    for (const [status, response] of Object.entries(operation.responses ?? {})) {
      const own = structuredClone(follow<ResponseObject>(document, response).value);
      for (const name of Object.keys(own.headers ?? {})) {
        own.headers![name] = structuredClone(follow<Header>(document, own.headers![name]!).value);
      }
      operation.responses[status] = own;
    }
  }
  delete document.components?.headers;
  delete document.components?.responses;
}

/**
 * Neither linter checks every example (recursion, discriminators), so Ajv judges each file against its schema: requests
 * as the document has it, responses in the closed world, where an example has no member that the document lacks.
 */
function checkExamples({ examples, tree, judge }: Bundle): Problem[] {
  return examples.flatMap(({ file, part, schemaPointer, value }) => {
    const validate = judge.at(part === "request" ? DOCUMENT_KEY : CLOSED_KEY, schemaPointer);
    if (validate(value)) return [];
    return (validate.errors ?? []).map((error): Problem => ({
      ...tree.locateInFile(file, error.instancePath),
      pointer: `#${error.instancePath}`,
      rule: "example-valid",
      severity: "error",
      message: explain(error),
    }));
  });
}
