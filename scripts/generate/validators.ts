import type { Bundle } from "../lib/bundle.js";
import { memberName, tsdoc, vendorNames } from "../lib/names.js";
import type { Operation } from "../lib/openapi.js";
import { listOperations } from "../lib/operations.js";
import { namedBodies, requestBody, responseBodies } from "./body-checks.js";
import { requestType, responseType } from "./body-type.js";
import { origin, type Output } from "./output.js";

/** The validators of a vendor, an entry of their own: of each operation's bodies, and of each schema by its name. */
export const validators: Output = {
  file: "validators.ts",
  write: (bundle) => {
    const { type } = vendorNames(bundle);
    const operations = listOperations(bundle.document).map((operation) => ofOperation(bundle, operation));
    const schemas = namedBodies(bundle.document).map(({ name }) => {
      return `${tsdoc(`Checks values by the schema \`${name}\`.`)}
export const ${name}: Validator<${type}.${name}> = ${PURE} validator(checks.${name});
`;
    });
    const body = [...operations, ...schemas].join("\n");
    const helpers = ["optionalValidator", "responseValidator", "validator"].filter((name) =>
      body.includes(` ${name}(`),
    );
    const types = ["ResponseValidator", "Validator"].filter((name) => body.includes(` ${name}<`));
    return [
      `// ${origin(bundle)}`,
      `import { ${[...helpers, ...types.map((name) => `type ${name}`)].join(", ")} } from "../../src/validation/validator.js";`,
      `import * as checks from "./checks.js";`,
      `import type * as ${type} from "./schemas.js";`,
      ...(body.includes("operations[") ? [`import type { operations } from "./types.js";`] : []),
      "",
      `export type { OperationValidators, ResponseValidator, Validation, Validator } from "../../src/validation/validator.js";`,
      "",
      body,
    ].join("\n");
  },
};

/** Bundlers leave out what nobody imports only where a call is noted to do nothing else. */
const PURE = "/* @__PURE__ */";

function ofOperation(bundle: Bundle, operation: Operation): string {
  const { id, responses } = operation;
  const request = requestBody(operation);
  const types: string[] = [];
  const values: string[] = [];
  if (request) {
    const type = requestType(bundle, operation);
    types.push(`  readonly request: Validator<${type}${request.required ? "" : " | undefined"}>;`);
    values.push(`  request: ${PURE} ${request.required ? "validator" : "optionalValidator"}(checks.${request.name}),`);
  }
  types.push("  readonly responses: {");
  values.push("  responses: {");
  for (const [status, { name }] of responseBodies(operation)) {
    const response = responses.find((one) => one.status === status)!;
    const type = responseType(bundle, operation, response);
    types.push(`    readonly ${memberName(status)}: ResponseValidator<${type}>;`);
    values.push(`    ${memberName(status)}: ${PURE} responseValidator(checks.${name}),`);
  }
  return `${tsdoc(`Checks of \`${id}\`, for the option \`validate\` of a client, and for bodies that come another way.`)}
export const ${id}: {
${types.join("\n")}
  };
} = {
${values.join("\n")}
  },
};
`;
}
