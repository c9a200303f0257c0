import { Validator } from "@seriousme/openapi-schema-validator";
import { Ajv } from "ajv";
import { addFormatsPlugin as addFormats } from "../support/formats.js";
import { beforeAll, describe, expect, test } from "vitest";
import { lean } from "../../scripts/generate/renderings/lean.js";
import { toOpenApi30 } from "../../scripts/generate/renderings/openapi30.js";
import { readApis } from "../../scripts/lib/apis.js";
import { loadBundle, type Bundle } from "../../scripts/lib/bundle.js";
