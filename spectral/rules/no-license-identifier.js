import { rule } from "../lib/rule.js";

export default rule("A license is named by its address.", function* (document) {
  if (document.info?.license?.identifier !== undefined) {
    yield {
      path: ["info", "license", "identifier"],
      message: "Tools that were written for 3.0 refuse `identifier`. Give the `url` of the license.",
    };
  }
});
