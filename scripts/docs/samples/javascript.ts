import { memberName } from "../../lib/names.js";
import { accessPath } from "../vendor/result.js";
import { baseOf, type SampleCall, type Target } from "./call.js";

/** The call with the typed client of this project. */
export function client(call: SampleCall, target: Target): string {
  const { vendor, operation, input, body } = call;
  const { slug, names, credentials, variables } = vendor;
  const factory = `create${names.type}Client`;
  const variable = names.type.charAt(0).toLowerCase() + names.type.slice(1);
  const server = Object.fromEntries(Object.entries(variables).map(([name, variable]) => [name, variable.default]));
  const options = [
    target === "mock" ? `baseUrl: ${JSON.stringify(baseOf(call, target))},` : "",
    target === "vendor" && Object.keys(server).length > 0 ? `server: ${literal(server, "  ")},` : "",
    credentials.length > 0
      ? `auth: {\n${credentials.map(({ name, env }) => `    ${memberName(name)}: process.env.${env}!,`).join("\n")}\n  },`
      : "",
  ];
  const places = Object.entries(input).flatMap(([place, values]) =>
    Object.keys(values).length > 0 ? [`${place}: ${literal(values, "  ")},`] : [],
  );
  const members = [...places, ...(body === undefined ? [] : [`body: ${literal(body, "  ")},`])];
  return `import { ${factory} } from "chat-contracts/${slug}";

const ${variable} = ${factory}({
${options
  .filter(Boolean)
  .map((line) => `  ${line}`)
  .join("\n")}
});

const result = await ${variable}.${operation.id}({
${members.map((line) => `  ${line}`).join("\n")}
});

if (result.ok) {
  console.log(result.status, ${idOfResult(call)});
} else {
  console.log(result.status, result);
}
`;
}

/** The call with nothing but `fetch`. */
export function plainFetch(call: SampleCall, target: Target): string {
  const { vendor, headers, body, mediaType, method } = call;
  const sent = [
    ...vendor.credentials.map(
      ({ header, prefix = "", env }) =>
        `${memberName(header)}: ${prefix ? `\`${prefix}\${process.env.${env}}\`` : `process.env.${env}`},`,
    ),
    ...Object.entries(headers).map(([name, value]) => `${memberName(name)}: ${JSON.stringify(value)},`),
    ...(body === undefined ? [] : [`"content-type": ${JSON.stringify(mediaType)},`]),
  ];
  return `const server = ${JSON.stringify(baseOf(call, target))};
const path = ${JSON.stringify(call.target)};

const response = await fetch(server + path, {
  method: ${JSON.stringify(method)},
  headers: {
${sent.map((line) => `    ${line}`).join("\n")}
  },${body === undefined ? "" : `\n  body: JSON.stringify(${literal(body, "  ")}),`}
});

console.log(response.status, ${idOfResponse(call)});
`;
}

function idOfResult({ id }: SampleCall): string {
  if (id?.in === "header") return `result.headers[${JSON.stringify(id.name.toLowerCase())}]`;
  return id?.member === undefined ? "result.body" : `result.body${accessPath(id.path, ".")}`;
}

function idOfResponse({ id, answers }: SampleCall): string {
  if (id?.in === "header") return `response.headers.get(${JSON.stringify(id.name)})`;
  return answers ? "await response.json()" : "await response.text()";
}

/** Writes a value as people write it in JavaScript: member names without quotes where they need none. */
function literal(value: unknown, indent: string): string {
  const text = JSON.stringify(value, null, 2).replaceAll(/^(\s*)"([A-Za-z_$][\w$]*)":/gm, "$1$2:");
  const lines = text.length < 70 ? text.replaceAll(/\n\s*/g, " ") : text;
  return lines.replaceAll("\n", `\n${indent}`);
}
