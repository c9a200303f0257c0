import { prettyJson } from "../page/code.js";
import { baseOf, type SampleCall, type Target } from "./call.js";

/** The call with Java's standard library, from version 17; `java FirstCall.java` runs it. */
export function java(call: SampleCall, target: Target): string {
  const { vendor, headers, body, mediaType, method, id } = call;
  const sent = [
    ...vendor.credentials.map(
      ({ header, prefix, env }) =>
        `.header(${text(header)},\n            ${prefix ? `${text(prefix)} + ` : ""}System.getenv(${text(env)}))`,
    ),
    ...Object.entries(headers).map(([name, value]) => `.header(${text(name)}, ${text(value)})`),
    ...(body === undefined ? [] : [`.header("content-type", ${text(String(mediaType))})`]),
    `.method(${text(method)}, ${body === undefined ? "HttpRequest.BodyPublishers.noBody()" : "HttpRequest.BodyPublishers.ofString(body)"})`,
  ];
  const answer = id?.in === "header" ? `headers()\n        .firstValue(${text(id.name)}).orElse("")` : "body()";
  return `import java.net.URI;
import java.net.http.*;

class FirstCall {
  public static void main(String[] args) throws Exception {
    var server = ${text(baseOf(call, target))};
    var path = ${text(call.target)};
${body === undefined ? "" : `    var body = """\n${block(prettyJson(body))}""";\n`}    var request = HttpRequest.newBuilder(URI.create(server + path))
${sent.map((line) => `        ${line}`).join("\n")}
        .build();
    var response = HttpClient.newHttpClient()
        .send(request, HttpResponse.BodyHandlers.ofString());
    var answer = response.${answer};
    System.out.println(response.statusCode() + " " + answer);
  }
}
`;
}

/** A JSON text is a Java text. */
const text = (value: string): string => ascii(JSON.stringify(value));

/** Compilers before version 18 read a file in the encoding of the machine. */
function ascii(code: string): string {
  return code.replaceAll(/\P{ASCII}/gu, (character) =>
    Array.from(
      { length: character.length },
      (_, unit) => `\\u${character.charCodeAt(unit).toString(16).padStart(4, "0")}`,
    ).join(""),
  );
}

/** A text block: its backslashes are doubled, and it may not hold its own end. */
function block(lines: string): string {
  return ascii(lines.replaceAll("\\", "\\\\"))
    .replaceAll('"""', String.raw`\"\"\"`)
    .replaceAll(/^/gm, "        ");
}
