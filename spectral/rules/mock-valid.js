import { operationProblems, responseProblems } from "../lib/mock.js";
import { operations, responsesOf } from "../lib/operations.js";
import { rule } from "../lib/rule.js";

export default rule("`x-mock` names declared answers, their examples and members that exist.", function* (document) {
  for (const operation of operations(document)) {
    const responses = responsesOf(document, operation);
    yield* operationProblems(document, operation, responses);
    for (const response of responses.values()) yield* responseProblems(document, operation, response);
  }
});
