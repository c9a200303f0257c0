import { oas } from "@stoplight/spectral-rulesets";
import closedRequestEnum from "./rules/closed-request-enum.js";
import descriptionRequired from "./rules/description-required.js";
import discriminatorMappingPointer from "./rules/discriminator-mapping-pointer.js";
import evidencePresent from "./rules/evidence-present.js";
import evidenceValid from "./rules/evidence-valid.js";
import integerFormat from "./rules/integer-format.js";
import mediaTypeExample from "./rules/media-type-example.js";
import mockValid from "./rules/mock-valid.js";
import noBareObject from "./rules/no-bare-object.js";
import noBooleanSchema from "./rules/no-boolean-schema.js";
import noConstNull from "./rules/no-const-null.js";
import noEmptyEnum from "./rules/no-empty-enum.js";
import noInnerSchemaRef from "./rules/no-inner-schema-ref.js";
import noMixedAdditionalProperties from "./rules/no-mixed-additional-properties.js";
import noNullable from "./rules/no-nullable.js";
import noRequiredOnlyBranch from "./rules/no-required-only-branch.js";
import noUnknownSchemaKeyword from "./rules/no-unknown-schema-keyword.js";
import noWildcardStatus from "./rules/no-wildcard-status.js";
import openResponseEnum from "./rules/open-response-enum.js";
import openResponseObject from "./rules/open-response-object.js";
import operation4xxResponse from "./rules/operation-4xx-response.js";
import operationSecurityDeclared from "./rules/operation-security-declared.js";
import operationSummary from "./rules/operation-summary.js";
import pathParameterName from "./rules/path-parameter-name.js";
import responseBodyObject from "./rules/response-body-object.js";
import retryValid from "./rules/retry-valid.js";

/** Rules of `spectral:oas` that are wrong for OpenAPI 3.1, or a matter of taste. */
const off = /** @type {const} */ ({
  // Wants `items` beside `prefixItems` and on arrays of anything, which 2020-12 does not ask for.
  "array-items": "off",
  // Wants `url`, where 3.1 has `identifier` as well.
  "license-url": "off",
  // Wants a name, an address and an e-mail, where one of them is enough.
  "contact-properties": "off",
  // `description-required` says the same of parameters, and of headers, responses and properties.
  "oas3-parameter-description": "off",
  // The order of tags is the order of the chapters in the documentation.
  "openapi-tags-alphabetical": "off",
  // Two tags on one operation are a choice, not a mistake.
  "operation-singular-tag": "off",
});

/** All other rules of `spectral:oas` are errors, those that it does not recommend too. */
const builtIn = Object.fromEntries(Object.keys(oas.rules).map((name) => [name, "error"]));

/**
 * Spectral rules for OpenAPI 3.1. Lint the bundled document: the rules do not follow references into other files.
 */
export default {
  extends: [[oas, "all"]],
  rules: {
    ...builtIn,
    ...off,
    "closed-request-enum": closedRequestEnum,
    "description-required": descriptionRequired,
    "discriminator-mapping-pointer": discriminatorMappingPointer,
    "evidence-present": evidencePresent,
    "evidence-valid": evidenceValid,
    "integer-format": integerFormat,
    "media-type-example": mediaTypeExample,
    "mock-valid": mockValid,
    "no-bare-object": noBareObject,
    "no-boolean-schema": noBooleanSchema,
    "no-const-null": noConstNull,
    "no-empty-enum": noEmptyEnum,
    "no-inner-schema-ref": noInnerSchemaRef,
    "no-mixed-additional-properties": noMixedAdditionalProperties,
    "no-nullable": noNullable,
    "no-required-only-branch": noRequiredOnlyBranch,
    "no-unknown-schema-keyword": noUnknownSchemaKeyword,
    "no-wildcard-status": noWildcardStatus,
    "open-response-enum": openResponseEnum,
    "open-response-object": openResponseObject,
    "operation-4xx-response": operation4xxResponse,
    "operation-security-declared": operationSecurityDeclared,
    "operation-summary": operationSummary,
    "path-parameter-name": pathParameterName,
    "response-body-object": responseBodyObject,
    "retry-valid": retryValid,
  },
};
