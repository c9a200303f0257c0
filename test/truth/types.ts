import { resolve } from "node:path";
import ts from "typescript";
import type { Bundle } from "../../scripts/lib/bundle.js";
import { parsePointer } from "../../src/pointer.js";

/** A value that shall have the type of a request or response body. */
export interface TypedValue {
  readonly title: string;
  readonly operationId: string;
  /** `request` or a status. */
  readonly part: string;
  /** Pointer of its schema, which names the media type. */
  readonly schemaPointer: string;
  readonly value: unknown;
}

/** How a value is checked: as a literal of its own, or as a value that may have more members than its type. */
export type Strictness = "satisfies" | "assignable";

const ROOT = resolve(import.meta.dirname, "../..");

/** Compiles the values against the generated types and returns what the compiler says, by title. */
export function typeErrors(
  bundle: Bundle,
  values: readonly TypedValue[],
  strictness: Strictness = "satisfies",
): string[] {
  const file = resolve(ROOT, "test/truth", `${bundle.api.name}.values.ts`);
  const lines = values.map(({ value, ...place }, index) => {
    const type = bodyType(place);
    const literal = JSON.stringify(value);
    return strictness === "satisfies"
      ? `void (${literal} satisfies ${type});`
      : `const value${index} = ${literal}; const typed${index}: ${type} = value${index}; void typed${index};`;
  });
  const text = [`import type { operations } from "../../generated/${bundle.api.name}/types.js";`, ...lines].join("\n");
  return compile(file, text).map(({ line, message }) => `${values[line - 1]?.title ?? "import"}: ${message}`);
}

function bodyType({ operationId, part, schemaPointer }: Omit<TypedValue, "value" | "title">): string {
  const media = parsePointer(schemaPointer).at(-2)!;
  const operation = `operations[${JSON.stringify(operationId)}]`;
  const status = part === "default" ? `"default"` : part;
  const owner =
    part === "request" ? `NonNullable<${operation}["requestBody"]>` : `${operation}["responses"][${status}]`;
  return `${owner}["content"][${JSON.stringify(media)}]`;
}

/** Files that programs share, such as the library of TypeScript, each read once. */
const parsed = new Map<string, ts.SourceFile | undefined>();

/** Compiles one file that exists in memory alone, with the options of the project. */
function compile(file: string, text: string): { line: number; message: string }[] {
  const config = ts.readConfigFile(resolve(ROOT, "tsconfig.json"), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config.config, ts.sys, ROOT);
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists, readFile } = host;
  host.getSourceFile = (name, ...rest) => {
    if (name === file) return ts.createSourceFile(name, text, rest[0]);
    const source = parsed.get(name) ?? getSourceFile.call(host, name, ...rest);
    parsed.set(name, source);
    return source;
  };
  host.fileExists = (name) => name === file || fileExists.call(host, name);
  host.readFile = (name) => (name === file ? text : readFile.call(host, name));
  const program = ts.createProgram([file], { ...options, noEmit: true, types: [] }, host);
  const source = program.getSourceFile(file);
  // The generated files themselves are judged by `npm run typecheck`.
  const diagnostics = [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)];
  return diagnostics.map((diagnostic) => ({
    line: diagnostic.file?.getLineAndCharacterOfPosition(diagnostic.start ?? 0).line ?? 0,
    message: ts.flattenDiagnosticMessageText(diagnostic.messageText, "\n"),
  }));
}
