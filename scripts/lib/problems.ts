/** One finding in a source file, at a place that an editor can jump to. */
export interface Problem {
  /** Path of the file, relative to the project. */
  readonly file: string;
  /** Line in the file, from 1. */
  readonly line: number;
  /** Column in the line, from 1. */
  readonly column: number;
  /** JSON pointer of the part inside the bundled document or the example, with a leading `#`. */
  readonly pointer: string;
  /** Name of the rule or check that speaks. */
  readonly rule: string;
  readonly severity: "error" | "warning";
  readonly message: string;
}

/** Makes an error of a file as a whole, or of a place in it. */
export function fileError(file: string, rule: string, message: string, line = 1, column = 1): Problem {
  return { file, line, column, pointer: "#", rule, severity: "error", message };
}

/** A mistake in the sources: carries its findings, and is printed without a stack trace. */
export class SourceError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map(formatProblem).join("\n"));
    this.name = "SourceError";
    this.problems = problems;
  }
}

/** Formats one finding as `file:line:column severity rule message pointer`, the form that editors and CI logs link. */
export function formatProblem(problem: Problem): string {
  const place = `${problem.file}:${problem.line}:${problem.column}`;
  const where = problem.pointer === "#" ? "" : `\n    at ${problem.pointer}`;
  return `${place} ${problem.severity} [${problem.rule}] ${problem.message}${where}`;
}

/** Runs a command's main function: a {@link SourceError} or a usage error is printed plainly and sets exit code 1. */
export async function runCommand(main: () => Promise<void>): Promise<void> {
  try {
    await main();
  } catch (error) {
    process.exitCode = 1;
    if (error instanceof SourceError) {
      console.error(error.message);
      console.error(`\n${error.problems.length} ${error.problems.length === 1 ? "problem" : "problems"}`);
    } else if (error instanceof UsageError || isSystemError(error)) {
      console.error(error.message);
    } else {
      throw error;
    }
  }
}

/** Whether the machine refused something, such as a full disk: its message says what and where, and a stack adds nothing. */
function isSystemError(error: unknown): error is Error {
  return error instanceof Error && "syscall" in error && "errno" in error;
}

/** A command was called wrongly; the message says what to type instead. */
export class UsageError extends Error {}
