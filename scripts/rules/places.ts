import { formatPointer, parsePointer } from "../../src/pointer.js";

/** Where a path item may stand. */
const PATH_ITEMS = ["/paths/~1a", "/webhooks/a", "/components/pathItems/A", "/components/callbacks/A/{$url}"];
const METHODS = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];
const OPERATIONS = PATH_ITEMS.flatMap((item) => [
  ...METHODS.map((method) => `${item}/${method}`),
  `${item}/post/callbacks/Done/{$url}/post`,
]);

const PARAMETERS = [
  "/components/parameters/A",
  ...PATH_ITEMS.map((item) => `${item}/parameters/0`),
  ...OPERATIONS.map((operation) => `${operation}/parameters/0`),
];
const REQUEST_BODIES = ["/components/requestBodies/A", ...OPERATIONS.map((operation) => `${operation}/requestBody`)];
const RESPONSES = ["/components/responses/A", ...OPERATIONS.map((operation) => `${operation}/responses/200`)];
const BODIES = [...REQUEST_BODIES, ...RESPONSES].map((holder) => `${holder}/content/a~1b`);
const HEADERS = [
  "/components/headers/A",
  ...RESPONSES.map((response) => `${response}/headers/x-a`),
  ...BODIES.map((body) => `${body}/encoding/a/headers/A`),
];
const MEDIA_TYPES = [...BODIES, ...[...PARAMETERS, ...HEADERS].map((holder) => `${holder}/content/a~1b`)];

/** Each keyword of JSON Schema that holds schemas. */
const INSIDE = [
  ..."items contains propertyNames additionalProperties unevaluatedItems unevaluatedProperties contentSchema not if then else"
    .split(" ")
    .map((keyword) => `/${keyword}`),
  ..."allOf anyOf oneOf prefixItems".split(" ").map((keyword) => `/${keyword}/0`),
  ..."properties patternProperties dependentSchemas $defs".split(" ").map((keyword) => `/${keyword}/x-a`),
];

const SCHEMAS = [
  "/components/schemas/A",
  ...INSIDE.map((place) => `/components/schemas/A${place}`),
  ...[...PARAMETERS, ...HEADERS, ...MEDIA_TYPES].map((holder) => `${holder}/schema`),
  "/paths/~1a/post/requestBody/content/a~1b/schema/properties/b/items/anyOf/0",
];

const EXAMPLES = [
  "/components/examples/A",
  ...[...PARAMETERS, ...HEADERS, ...MEDIA_TYPES].map((holder) => `${holder}/examples/one`),
];

const LINKS = ["/components/links/A", ...RESPONSES.map((response) => `${response}/links/next`)];

const SERVERS = [
  "/servers/0",
  ...[...PATH_ITEMS, ...OPERATIONS].map((holder) => `${holder}/servers/0`),
  ...LINKS.map((link) => `${link}/server`),
];

/** A document that has a part at one place, and on the way there what the names ask for. */
function documentWith(pointer: string, part: unknown): Record<string, unknown> {
  const document: Record<string, unknown> = { openapi: "3.1.1", info: {} };
  const segments = parsePointer(pointer);
  let holder = document;
  for (const [index, segment] of segments.entries()) {
    const isLast = index === segments.length - 1;
    if (isLast) holder[segment] = part;
    else holder[segment] ??= segments[index + 1] === "0" ? [] : {};
    holder = holder[segment] as Record<string, unknown>;
  }
  return document;
}

const ref = { $ref: "elsewhere.yaml", extra: 1 };

const EVIDENCE = [
  "/info",
  "/tags/0",
  "/components",
  "/components/securitySchemes/a",
  "/components/securitySchemes/a/flows/clientCredentials",
  "/servers/0/variables/a",
  ...OPERATIONS.map((operation) => `${operation}/x-retry`),
];

/** A bad part, the rule that finds it, every place of the grammar where it may stand, and where in it the finding is. */
export const PLACES: readonly { rule: string; places: readonly string[]; part: unknown; end: string }[] = [
  { rule: "no-nullable", places: SCHEMAS, part: { nullable: true }, end: "/nullable" },
  {
    rule: "no-ref-siblings",
    places: [...PARAMETERS, ...REQUEST_BODIES, ...RESPONSES, ...HEADERS, ...EXAMPLES, ...LINKS],
    part: ref,
    end: "/extra",
  },
  { rule: "server-https", places: SERVERS, part: { url: "http://a.example" }, end: "/url" },
  { rule: "operation-summary", places: OPERATIONS, part: {}, end: "" },
  { rule: "evidence-valid", places: EVIDENCE, part: { "x-evidence": 1 }, end: "/x-evidence" },
];

/** A rule as a function that names the paths of what it finds. */
export type Check = (document: unknown) => readonly { readonly path: readonly (string | number)[] }[];

/** The places at which a check does not find the part once, and there. */
export function missedPlaces(check: Check, { places, part, end }: (typeof PLACES)[number]): string[] {
  return places.filter((place) => {
    const found = check(documentWith(place, part)).map(({ path }) => formatPointer(path).slice(1));
    return found.filter((pointer) => pointer === `${place}${end}`).length !== 1;
  });
}
