import { at } from "./preset.js";
import boundsOrdered from "../rules/bounds-ordered.js";
import descriptionRequired from "../rules/description-required.js";
import descriptionSaysMore from "../rules/description-says-more.js";
import discriminatorMappingComplete from "../rules/discriminator-mapping-complete.js";
import discriminatorMappingExists from "../rules/discriminator-mapping-exists.js";
import discriminatorPropertyDeclared from "../rules/discriminator-property-declared.js";
import exampleValid from "../rules/example-valid.js";
import jsonMediaType from "../rules/json-media-type.js";
import keywordFitsType from "../rules/keyword-fits-type.js";
import knownFormat from "../rules/known-format.js";
import mediaTypeExample from "../rules/media-type-example.js";
import noBodyStatus from "../rules/no-body-status.js";
import noEmptyEnum from "../rules/no-empty-enum.js";
import noGetBody from "../rules/no-get-body.js";
import noIgnoredHeader from "../rules/no-ignored-header.js";
import noKeyInQuery from "../rules/no-key-in-query.js";
import noNullable from "../rules/no-nullable.js";
import noRefSiblings from "../rules/no-ref-siblings.js";
import noSecretLiteral from "../rules/no-secret-literal.js";
import noUnknownSchemaKeyword from "../rules/no-unknown-schema-keyword.js";
import operation4xxResponse from "../rules/operation-4xx-response.js";
import operationSecurityDeclared from "../rules/operation-security-declared.js";
import operationSummary from "../rules/operation-summary.js";
import patternValid from "../rules/pattern-valid.js";
import rateLimitWait from "../rules/rate-limit-wait.js";
import requiredDeclared from "../rules/required-declared.js";
import serverHttps from "../rules/server-https.js";
import serverPublic from "../rules/server-public.js";
import serverVariableHost from "../rules/server-variable-host.js";
import timestampFormat from "../rules/timestamp-format.js";

/** Where taste decides: off until somebody turns them on, as the house does. */
export const taste = {
  "description-required": descriptionRequired,
  "description-says-more": descriptionSaysMore,
  "media-type-example": mediaTypeExample,
  "operation-summary": operationSummary,
};

/** Rules that are true of any document. */
export const neutral = {
  ...at("error", {
    "bounds-ordered": boundsOrdered,
    "discriminator-mapping-exists": discriminatorMappingExists,
    "discriminator-property-declared": discriminatorPropertyDeclared,
    "example-valid": exampleValid,
    "no-body-status": noBodyStatus,
    "no-empty-enum": noEmptyEnum,
    "no-ignored-header": noIgnoredHeader,
    "no-nullable": noNullable,
    "no-ref-siblings": noRefSiblings,
    "no-unknown-schema-keyword": noUnknownSchemaKeyword,
    "pattern-valid": patternValid,
  }),
  ...at("warn", {
    "discriminator-mapping-complete": discriminatorMappingComplete,
    "json-media-type": jsonMediaType,
    "keyword-fits-type": keywordFitsType,
    "known-format": knownFormat,
    "no-get-body": noGetBody,
    "no-key-in-query": noKeyInQuery,
    "no-secret-literal": noSecretLiteral,
    "operation-4xx-response": operation4xxResponse,
    "operation-security-declared": operationSecurityDeclared,
    "rate-limit-wait": rateLimitWait,
    "required-declared": requiredDeclared,
    "server-https": serverHttps,
    "server-public": serverPublic,
    "server-variable-host": serverVariableHost,
    "timestamp-format": timestampFormat,
  }),
  ...at("off", taste),
};
