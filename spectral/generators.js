import { at } from "./lib/preset.js";
import discriminatorMappingPointer from "./rules/discriminator-mapping-pointer.js";
import integerFormat from "./rules/integer-format.js";
import noAllOfSiblings from "./rules/no-all-of-siblings.js";
import noBareObject from "./rules/no-bare-object.js";
import noBooleanSchema from "./rules/no-boolean-schema.js";
import noBuiltInName from "./rules/no-built-in-name.js";
import noConstNull from "./rules/no-const-null.js";
import noDeepInlineSchema from "./rules/no-deep-inline-schema.js";
import noEmptyEnumValue from "./rules/no-empty-enum-value.js";
import noInnerSchemaRef from "./rules/no-inner-schema-ref.js";
import noLicenseIdentifier from "./rules/no-license-identifier.js";
import noMixedAdditionalProperties from "./rules/no-mixed-additional-properties.js";
import noReadOnlyRequest from "./rules/no-read-only-request.js";
import noRequiredOnlyBranch from "./rules/no-required-only-branch.js";
import noWildcardStatus from "./rules/no-wildcard-status.js";
import openapiPatchVersion from "./rules/openapi-patch-version.js";
import pathParameterName from "./rules/path-parameter-name.js";
import schemaRefSiblings from "./rules/schema-ref-siblings.js";
import serverVariableMembers from "./rules/server-variable-members.js";
import textBeforeNumber from "./rules/text-before-number.js";

/** Rules for documents from which code is generated: what is legal, and yet breaks generators or makes poor types. */
export default {
  rules: {
    ...at("error", {
      "discriminator-mapping-pointer": discriminatorMappingPointer,
      "no-bare-object": noBareObject,
      "no-boolean-schema": noBooleanSchema,
      "no-const-null": noConstNull,
      "no-empty-enum-value": noEmptyEnumValue,
      "no-inner-schema-ref": noInnerSchemaRef,
      "no-mixed-additional-properties": noMixedAdditionalProperties,
      "no-required-only-branch": noRequiredOnlyBranch,
      "no-wildcard-status": noWildcardStatus,
      "path-parameter-name": pathParameterName,
      "schema-ref-siblings": schemaRefSiblings,
    }),
    ...at("warn", {
      "integer-format": integerFormat,
      "no-all-of-siblings": noAllOfSiblings,
      "no-built-in-name": noBuiltInName,
      "no-deep-inline-schema": noDeepInlineSchema,
      "no-license-identifier": noLicenseIdentifier,
      "no-read-only-request": noReadOnlyRequest,
      "openapi-patch-version": openapiPatchVersion,
      "server-variable-members": serverVariableMembers,
      "text-before-number": textBeforeNumber,
    }),
  },
};
