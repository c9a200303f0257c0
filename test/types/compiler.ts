import { join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/** What TypeScript and an editor say of small programs of a user, which exist in memory alone. */
export interface Compiler {
  /** Text of the first error in a program; undefined if it compiles. */
  firstError(name: string): string | undefined;
  /** What an editor offers where a program has a caret, `‸`. */
  completions(name: string): readonly string[];
  /** What an editor shows beside the completion of that name, where a program has a caret. */
  completion(name: string, entry: string): Shown | undefined;
  /** What an editor shows for the name after the caret. */
  hover(name: string): Shown | undefined;
}

/** What an editor shows of a name. */
export interface Shown {
  /** The name with its type. */
  readonly signature: string;
  /** The text of its comment, without tags. */
  readonly documentation: string;
  /** The names of the comment's tags. */
  readonly tags: readonly string[];
}

/** Compiles all programs together in a folder, with the project's own options, so that the types are read once. */
export function compilerOf(
  programs: Readonly<Record<string, string>>,
  home: string = join(ROOT, "test/types"),
): Compiler {
  const { options } = ts.parseJsonConfigFileContent(
    ts.readConfigFile(join(ROOT, "tsconfig.json"), ts.sys.readFile).config,
    { ...ts.sys, readDirectory: () => [] },
    ROOT,
  );
  const fileOf = (name: string): string => join(home, `${name.replaceAll(/\W+/g, "-")}.memory.ts`);
  const texts = new Map(Object.entries(programs).map(([name, text]) => [fileOf(name), text]));
  const service = ts.createLanguageService({
    getCompilationSettings: () => options,
    getScriptFileNames: () => [...texts.keys()],
    getScriptVersion: () => "0",
    getScriptSnapshot: (file) => {
      const text = texts.get(file)?.replace("‸", "") ?? ts.sys.readFile(file);
      return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
    },
    getCurrentDirectory: () => ROOT,
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    fileExists: (file) => texts.has(file) || ts.sys.fileExists(file),
    readFile: (file) => texts.get(file) ?? ts.sys.readFile(file),
    directoryExists: ts.sys.directoryExists,
    getDirectories: ts.sys.getDirectories,
  });
  return {
    firstError(name) {
      const file = fileOf(name);
      const [first] = [...service.getSyntacticDiagnostics(file), ...service.getSemanticDiagnostics(file)];
      return first && ts.flattenDiagnosticMessageText(first.messageText, "\n");
    },
    completions(name) {
      const file = fileOf(name);
      const list = service.getCompletionsAtPosition(file, texts.get(file)!.indexOf("‸"), {});
      return list?.entries.map((entry) => entry.name) ?? [];
    },
    completion(name, entry) {
      const file = fileOf(name);
      const place = texts.get(file)!.indexOf("‸");
      return shown(service.getCompletionEntryDetails(file, place, entry, {}, undefined, {}, undefined));
    },
    hover(name) {
      const file = fileOf(name);
      return shown(service.getQuickInfoAtPosition(file, texts.get(file)!.indexOf("‸")));
    },
  };
}

function shown(info: ts.QuickInfo | ts.CompletionEntryDetails | undefined): Shown | undefined {
  return (
    info && {
      signature: ts.displayPartsToString(info.displayParts),
      documentation: ts.displayPartsToString(info.documentation),
      tags: info.tags?.map((tag) => tag.name) ?? [],
    }
  );
}
