import { isDeepStrictEqual } from "node:util";
import { below, formatPointer } from "../../../src/pointer.js";
import type { OpenApiDocument, Operation } from "../../lib/openapi.js";
import { listOperations } from "../../lib/operations.js";
import { renamed, withAt, without } from "./edit.js";
import type { DocumentMutant, DocumentOperator } from "./mutant.js";

const each = (document: OpenApiDocument, mutate: (operation: Operation) => DocumentMutant[]): DocumentMutant[] =>
  listOperations(document).flatMap(mutate);

/** Another path: each fixed segment in turn in the singular or plural. */
export const path: DocumentOperator = {
  kind: "path",
  mutate: (document) =>
    each(document, ({ path: old }) =>
      old.split("/").flatMap((segment, index, all): DocumentMutant[] => {
        if (segment === "" || segment.includes("{")) return [];
        const other = segment.endsWith("s") ? segment.slice(0, -1) : `${segment}s`;
        const changed = withAt(document, "#/paths", (paths) =>
          renamed(paths as object, old, all.with(index, other).join("/")),
        );
        return [{ id: `${segment} is ${other}`, pointer: formatPointer(["paths", old]), document: changed }];
      }),
    ),
};

/** Another method. */
export const method: DocumentOperator = {
  kind: "method",
  mutate: (document) =>
    each(document, ({ path: at, method: old, pointer }) => {
      const other = old === "post" ? "put" : "post";
      const changed = withAt(document, formatPointer(["paths", at]), (item) => renamed(item as object, old, other));
      return [{ id: `${old} is ${other}`, pointer, document: changed }];
    }),
};

/** Another server: another version or path before the call's own, another domain, a server too many. */
export const server: DocumentOperator = {
  kind: "server",
  mutate: (document) =>
    document.servers.flatMap(({ url }, index) => {
      const pointer = `#/servers/${index}`;
      const others = [
        url.replace(/\d+(?=\D*$)/, (digits) => String(Number(digits) + 1)),
        url.replace(/\.\w+(?=\/)/, ".example"),
      ];
      return [
        ...others
          .filter((other) => other !== url)
          .map((other) => ({
            id: `${url} is ${other}`,
            pointer,
            document: withAt(document, `${pointer}/url`, () => other),
          })),
        {
          id: "one more",
          pointer,
          document: withAt(document, "#/servers", (all) => [...(all as object[]), { url: `${url}/beta` }]),
        },
      ];
    }),
};

/** Credentials: none, optional, one of several, all of several, in another place, under another name, of another type. */
export const security: DocumentOperator = {
  kind: "security",
  mutate: (document) => {
    const sets = document.security ?? [];
    const all = Object.assign({}, ...sets) as (typeof sets)[number];
    const choices: [string, unknown][] = [
      ["none is asked for", []],
      ["they are optional", [...sets, {}]],
      ...(sets.some((set) => Object.keys(set).length > 1)
        ? [["one is enough", Object.keys(all).map((name) => ({ [name]: all[name] }))] as [string, unknown]]
        : []),
      ...(sets.length > 1 ? [["all are needed", [all]] as [string, unknown]] : []),
      ...Object.keys(all)
        .filter(() => Object.keys(all).length > 1)
        .map((name): [string, unknown] => [
          `${name} is not asked for`,
          sets.map((set) => renamed(set, name, undefined)),
        ]),
    ];
    const schemes = Object.entries(document.components?.securitySchemes ?? {}).flatMap(([name, scheme]) => {
      const pointer = formatPointer(["components", "securitySchemes", name]);
      const others: [string, object][] =
        scheme.type === "apiKey"
          ? [
              ["in the query", { ...scheme, in: "query" }],
              ["under another name", { ...scheme, name: `${scheme.name}-id` }],
            ]
          : [
              ["as an API key", { type: "apiKey", in: "header", name: "Authorization" }],
              ["as basic", { type: "http", scheme: "basic" }],
            ];
      return others.map(([how, other]) => ({
        id: `${name} ${how}`,
        pointer,
        document: withAt(document, pointer, () => other),
      }));
    });
    return [
      ...choices.map(([id, value]) => ({
        id,
        pointer: "#/security",
        document: { ...document, security: value } as OpenApiDocument,
      })),
      ...schemes,
    ];
  },
};

/** A parameter or a body that has to be sent, and need not be, or the other way round; a parameter that is gone. */
export const input: DocumentOperator = {
  kind: "parameters and body",
  mutate: (document) =>
    each(document, ({ pointer, object, requestBody }) => [
      ...(object.parameters ?? []).flatMap((parameter, index): DocumentMutant[] => {
        const at = `${pointer}/parameters/${index}`;
        if (!("name" in parameter)) return [];
        const turned = withAt(document, at, (old) => ({ ...(old as object), required: !parameter.required }));
        return [
          { id: `${parameter.name} is ${parameter.required ? "optional" : "required"}`, pointer: at, document: turned },
          { id: `${parameter.name} is gone`, pointer: at, document: without(document, at) },
        ];
      }),
      ...(requestBody === undefined
        ? []
        : [
            {
              id: `the body is ${requestBody.object.required ? "optional" : "required"}`,
              pointer: requestBody.pointer,
              document: withAt(document, requestBody.pointer, (old) => ({
                ...(old as object),
                required: !requestBody.object.required,
              })),
            },
          ]),
    ]),
};

/** When a call is sent again: one more status, one less, another header or unit of the wait, another key. */
export const retry: DocumentOperator = {
  kind: "x-retry",
  mutate: (document) =>
    each(document, ({ pointer: base, object }) => {
      const policy = object["x-retry"];
      const pointer = below(base, "x-retry");
      if (policy === undefined) return [];
      const others: [string, object][] = [
        ["after 500 too", { ...policy, statuses: [...policy.statuses, 500] }],
        ["never", { ...policy, statuses: [] }],
        ["another key", { ...policy, repeatable: policy.repeatable === undefined ? "/id" : undefined }],
        ...(policy.wait === undefined
          ? []
          : ([
              ["another header", { ...policy, wait: { ...policy.wait, header: `${policy.wait.header}-After` } }],
              [
                "another unit",
                {
                  ...policy,
                  wait: { ...policy.wait, unit: policy.wait.unit === "seconds" ? "epoch-seconds" : "seconds" },
                },
              ],
            ] as [string, object][])),
      ];
      return others
        .map(([id, other]) => ({ id, value: JSON.parse(JSON.stringify(other)) as unknown }))
        .filter(({ value }) => !isDeepStrictEqual(value, policy))
        .map(({ id, value }) => ({ id, pointer, document: withAt(document, pointer, () => value) }));
    }),
};
