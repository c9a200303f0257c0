import type { Operation } from "./openapi.js";

/** Values of parameters by their place and name. */
export type ParameterValues = Readonly<Record<"path" | "query" | "header", Readonly<Record<string, unknown>>>>;

/** A value for each parameter that a call has to give: its example, or the first that its schema shows, or else its name. */
export function requiredValues(operation: Operation): ParameterValues {
  const valuesIn = (place: keyof ParameterValues): Record<string, unknown> =>
    Object.fromEntries(
      operation
        .parametersIn(place)
        .filter(({ required }) => required || place === "path")
        .map(({ name, example, schema }) => [
          name,
          example ?? (schema.examples as unknown[] | undefined)?.[0] ?? schema.enum?.[0] ?? name,
        ]),
    );
  return { path: valuesIn("path"), query: valuesIn("query"), header: valuesIn("header") };
}

/** The address of a call below the base URL: the path with its values, and the query. */
export function targetOf({ path: template }: Operation, { path, query }: ParameterValues): string {
  const filled = template.replaceAll(/\{([^}]*)\}/g, (_, name: string) => encodeURIComponent(String(path[name])));
  const search = new URLSearchParams(textOf(query)).toString();
  return search === "" ? filled : `${filled}?${search}`;
}

/** Values as they stand in headers and queries. */
export function textOf(values: Readonly<Record<string, unknown>>): Record<string, string> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, String(value)]));
}
