import type { Operation, OperationParameter } from "./openapi.js";

/** Values of parameters by their place and name. */
export type ParameterValues = Readonly<Record<"path" | "query" | "header", Readonly<Record<string, unknown>>>>;

/** The parameters that a call has to give. */
export function requiredParameters({ parameters }: Operation): OperationParameter[] {
  return parameters.filter((parameter) => parameter.required || parameter.in === "path");
}

/** A value for each parameter that a call has to give: its example, or the first that its schema shows, or else its name. */
export function requiredValues(operation: Operation): ParameterValues {
  const valuesIn = (place: keyof ParameterValues): Record<string, unknown> =>
    Object.fromEntries(
      requiredParameters(operation)
        .filter((parameter) => parameter.in === place)
        .map(({ name, example, schema }) => [
          name,
          example ?? (schema.examples as unknown[] | undefined)?.[0] ?? schema.enum?.[0] ?? name,
        ]),
    );
  return { path: valuesIn("path"), query: valuesIn("query"), header: valuesIn("header") };
}

/** The path of a call with its values. */
export function filledPath({ path: template }: Operation, { path }: ParameterValues): string {
  return template.replaceAll(/\{([^}]*)\}/g, (_, name: string) => encodeURIComponent(String(path[name])));
}

/** The address of a call below the base URL: the path with its values, and the query. */
export function targetOf(operation: Operation, values: ParameterValues): string {
  const filled = filledPath(operation, values);
  const search = new URLSearchParams(textOf(values.query)).toString();
  return search === "" ? filled : `${filled}?${search}`;
}

/** Values as they stand in headers and queries. */
export function textOf(values: Readonly<Record<string, unknown>>): Record<string, string> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, String(value)]));
}
