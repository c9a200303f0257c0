import type { Bundle } from "../../lib/bundle.js";
import { formatProblem } from "../../lib/problems.js";
import { errorAt } from "../../lib/source-tree.js";
import { input, method, path, retry, security, server } from "./address.js";
import { header, media, status, swap } from "./answers.js";
import { citation, overstatement, sourceKind } from "./evidence.js";
import { killersOf, type Killer } from "./killers.js";
import type { DocumentOperator } from "./mutant.js";
import { number, unit } from "./words.js";

/** All kinds of wrong statements, in the order in which reports list them. */
export const DOCUMENT_OPERATORS: readonly DocumentOperator[] = [
  path,
  method,
  server,
  security,
  input,
  retry,
  status,
  swap,
  media,
  header,
  number,
  unit,
  sourceKind,
  citation,
  overstatement,
];

/** A mutant of a whole document, and the check that found it. */
export interface DocumentOutcome {
  readonly vendor: string;
  readonly kind: string;
  readonly id: string;
  readonly pointer: string;
  /** Name of the check; undefined for a survivor. */
  readonly killer: string | undefined;
}

/** Makes each mutant of a document and asks the checks, until one finds more mistakes than in the document as it is. */
export function testDocument(
  bundle: Bundle,
  operators: readonly DocumentOperator[] = DOCUMENT_OPERATORS,
  killers: readonly Killer[] = killersOf(bundle),
): DocumentOutcome[] {
  const before = new Map(killers.map((killer) => [killer, killer.count(bundle.document)]));
  return operators.flatMap(({ kind, mutate }) =>
    mutate(bundle.document).map(({ id, pointer, document }): DocumentOutcome => {
      const killer = killers.find((one) => one.count(document) > before.get(one)!);
      return { vendor: bundle.api.name, kind, id, pointer, killer: killer?.name };
    }),
  );
}

/** Says in the form `file:line:column` which wrong statement no check finds. */
export function explainDocumentSurvivor({ tree }: Bundle, { kind, id, pointer }: DocumentOutcome): string {
  const message = `no check finds a wrong ${kind}: ${id}. Note the fact in facts.yaml, or take the statement out.`;
  return formatProblem(errorAt(tree, pointer, "document-mutant", message));
}
