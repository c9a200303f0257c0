import { rule } from "../lib/rule.js";
import { nodes } from "../lib/walk.js";

const ELSEWHERE = new Map([
  ["accept", "the media types of the responses say it"],
  ["content-type", "the media types of the body say it"],
  ["authorization", "a security scheme says it"],
]);

export default rule("A header that OpenAPI ignores is not declared.", function* (document) {
  for (const { kind, value, path } of nodes(document)) {
    if (kind === "parameter" && value.in === "header") {
      const said = ELSEWHERE.get(`${value.name}`.toLowerCase());
      if (said) yield { path, message: `OpenAPI ignores the parameter ${value.name}. Remove it: ${said}.` };
    }
    if (kind === "header" && path.at(-2) === "headers" && path.at(-3) !== "components") {
      if (`${path.at(-1)}`.toLowerCase() === "content-type") {
        yield { path, message: "OpenAPI ignores the header Content-Type here. Remove it: the media type says it." };
      }
    }
  }
});
