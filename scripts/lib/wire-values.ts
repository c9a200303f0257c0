import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { below } from "../../src/pointer.js";
import type { Bundle } from "./bundle.js";
import type { Header, Parameter } from "./openapi.js";
import { listOperations } from "./operations.js";

/** A parameter or response header of an operation: a value with a schema and an example of its own. */
export interface WireValue {
  /** Name of the set that it belongs to, which is also the name of the twin in files of cases. */
  readonly set: "parameters" | "headers";
  readonly operationId: string;
  /** Its place in the set: `/<in>/<name>` of a parameter, `/<name>` of a header. */
  readonly place: string;
  readonly example: unknown;
  readonly schemaPointer: string;
  /** Folder of the operation's examples. */
  readonly folder: string;
}

/** Lists parameters and headers with their examples; a header that several statuses share is listed once. */
export function listWireValues({ api, document }: Bundle): WireValue[] {
  return listOperations(document).flatMap(({ id, parameters, responses }) => {
    const about = { operationId: id, folder: join(api.folder, "examples", id) };
    const sent = parameters.map((parameter): WireValue => {
      const place = below(below("", parameter.in), parameter.name);
      const schemaPointer = `${parameter.pointer}/schema`;
      return { set: "parameters", ...about, place, example: exampleOf(parameter), schemaPointer };
    });
    const headers = new Map<string, { header: Header; value: WireValue }>();
    for (const { object: response, pointer: at } of responses) {
      for (const [name, header] of Object.entries(response.headers ?? {})) {
        const known = headers.get(name);
        if (known !== undefined && isDeepStrictEqual(known.header.schema, header.schema)) continue;
        const schemaPointer = `${below(`${at}/headers`, name)}/schema`;
        const value: WireValue = {
          set: "headers",
          ...about,
          place: below("", name),
          example: exampleOf(header),
          schemaPointer,
        };
        headers.set(known === undefined ? name : schemaPointer, { header, value });
      }
    }
    return [...sent, ...[...headers.values()].map(({ value }) => value)];
  });
}

function exampleOf(part: Parameter | Header): unknown {
  return (part as { example?: unknown }).example;
}
