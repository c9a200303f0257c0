import type { Config } from "@redocly/openapi-core";
import { CLOSED_KEY, DOCUMENT_KEY, explain } from "./ajv.js";
import type { Api } from "./apis.js";
import { closeWorld } from "./closed-world.js";
import { mockProblems } from "./fitness/mock-rules.js";
import { Judge } from "./judge.js";
import { SourceError, type Problem } from "./problems.js";
import { readAll, readDocument, type ReadDocument } from "./read-document.js";
import { locateInFile } from "./source-tree.js";

/** One API as a single document, which every output is made from. */
export interface Bundle extends ReadDocument {
  /** Validators of its schemas: as the document has them (`DOCUMENT_KEY`), and in the closed world (`CLOSED_KEY`). */
  readonly judge: Judge;
}

/**
 * Reads one API and judges its examples. Throws a {@link SourceError} that lists every mistake found. What `rules` find in the
 * sources beside what keeps them from being bundled is no error here.
 */
export async function loadBundle(api: Api, rules?: Config): Promise<Bundle> {
  const read = await readDocument(api, rules);
  const { document, tree } = read;
  const judge = new Judge({ [DOCUMENT_KEY]: document, [CLOSED_KEY]: closeWorld(document) }, tree);
  const bundle = { ...read, judge };
  const problems = [...mockProblems(document, tree), ...checkExamples(bundle)];
  if (problems.length > 0) throw new SourceError(problems);
  return bundle;
}

/** Bundles all APIs; throws one {@link SourceError} with the mistakes of all of them. */
export async function loadBundles(apis: readonly Api[]): Promise<Bundle[]> {
  return readAll(apis, loadBundle);
}

/**
 * Neither linter checks every example (recursion, discriminators), so Ajv judges each file against its schema: requests
 * as the document has it, responses in the closed world, where an example has no member that the document lacks.
 */
function checkExamples({ examples, judge }: Bundle): Problem[] {
  return examples.flatMap(({ file, part, schemaPointer, value }) => {
    const validate = judge.at(part === "request" ? DOCUMENT_KEY : CLOSED_KEY, schemaPointer);
    if (validate(value)) return [];
    return (validate.errors ?? []).map((error): Problem => ({
      ...locateInFile(file, error.instancePath),
      pointer: `#${error.instancePath}`,
      rule: "example-valid",
      severity: "error",
      message: explain(error),
    }));
  });
}
